import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface DownloadSite {
  base: string;
  /** Paths that were asked for, in order. */
  requests: string[];
  files: Map<string, Buffer | string>;
  close(): Promise<void>;
}

/** A server on the loopback interface with files laid out as on the official download sites. */
export async function startDownloadSite(): Promise<DownloadSite> {
  const files = new Map<string, Buffer | string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const file = files.get(request.url ?? '');
    response.writeHead(file === undefined ? 404 : 200).end(file ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    files,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A program that says it is Helm of this version. */
export function helmScript(version: string): string {
  return `#!/bin/sh\necho "$@" >> "$0.calls"\nprintf v${version}\n`;
}

/** Packs a Helm release as it is published and puts it on the site, with its checksum. */
export function publishHelm(site: DownloadSite, version: string, folder: string, says = version): string {
  const arch = process.arch === 'arm64' ? 'arm64' : 'amd64';
  const inside = `${process.platform}-${arch}`;
  mkdirSync(join(folder, inside), { recursive: true });
  writeFileSync(join(folder, inside, 'helm'), helmScript(says), { mode: 0o755 });
  execFileSync('tar', ['-czf', 'helm.tar.gz', inside], { cwd: folder });
  const archive = readFileSync(join(folder, 'helm.tar.gz'));
  const path = `/helm-v${version}-${inside}.tar.gz`;
  site.files.set(path, archive);
  site.files.set(`${path}.sha256`, createHash('sha256').update(archive).digest('hex'));
  return path;
}

/** The same for sops, whose checksums are one list for all platforms. */
export function publishSops(site: DownloadSite, version: string): { program: string; checksums: string } {
  const arch = process.arch === 'arm64' ? 'arm64' : 'amd64';
  const name = `sops-v${version}.${process.platform}.${arch}`;
  const program = `#!/bin/sh\necho 'sops ${version}'\n`;
  const digest = createHash('sha256').update(program).digest('hex');
  const paths = { program: `/v${version}/${name}`, checksums: `/v${version}/sops-v${version}.checksums.txt` };
  site.files.set(paths.program, program);
  site.files.set(paths.checksums, `${'0'.repeat(64)}  ${name}.sbom\n${digest}  ${name}\n`);
  return paths;
}

/** The same for kubectl, which is one file. */
export function publishKubectl(site: DownloadSite, version: string): string {
  const arch = process.arch === 'arm64' ? 'arm64' : 'amd64';
  const path = `/v${version}/bin/${process.platform}/${arch}/kubectl`;
  const program = `#!/bin/sh\necho '{"clientVersion": {"gitVersion": "v${version}"}}'\n`;
  site.files.set(path, program);
  site.files.set(`${path}.sha256`, createHash('sha256').update(program).digest('hex'));
  return path;
}
