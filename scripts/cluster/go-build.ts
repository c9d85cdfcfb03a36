import { chmod, copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binary } from './binary-list.ts';
import { kubernetesGoMod } from './kubernetes-module.ts';
import { runProgram } from './run-program.ts';

/** Builds one binary from the Go module proxy into `target`; `workFolder` is the caller's to remove. Throws when it cannot. */
export async function goBuild(binary: Binary, workFolder: string, target: string): Promise<void> {
  const found = await runProgram('go', ['version']);
  if (!found.ok) {
    throw new Error(
      `${binary.file} ${binary.version} is neither cached nor on PATH nor downloadable, and building it needs Go, which was not found. ` +
        'Install Go 1.26 or newer (https://go.dev/dl) or allow the download.',
    );
  }
  await (binary.source.from === 'kubernetes' ? requireKubernetes : requireModule)(binary, workFolder);
  const ldflags = ['-s', '-w', binary.source.ldflags ?? ''].join(' ').trim();
  const built = join(workFolder, binary.file);
  await go(
    ['build', '-mod=mod', '-trimpath', '-ldflags', ldflags, '-o', built, binary.source.package],
    workFolder,
  );
  await rename(built, target);
}

/** A module of our own around the program: `go install` refuses programs whose go.mod has replace directives, as etcd's. */
async function requireModule(binary: Binary, workFolder: string): Promise<void> {
  await writeFile(join(workFolder, 'go.mod'), 'module clusterbinaries\n');
  await go(['get', `${binary.source.package}@v${binary.version}`], workFolder);
}

async function requireKubernetes(binary: Binary, workFolder: string): Promise<void> {
  const module = `k8s.io/kubernetes@v${binary.version}`;
  const download = await go(['mod', 'download', '-json', module], workFolder);
  const { GoMod, Dir } = JSON.parse(download) as { GoMod: string; Dir: string };
  await writeFile(join(workFolder, 'go.mod'), kubernetesGoMod(binary.version, await readFile(GoMod, 'utf8')));
  await copyFile(join(Dir, 'go.sum'), join(workFolder, 'go.sum'));
  await chmod(join(workFolder, 'go.sum'), 0o644);
}

async function go(args: readonly string[], cwd: string): Promise<string> {
  const result = await runProgram('go', args, {
    cwd,
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false', GOWORK: 'off' },
  });
  if (!result.ok) throw new Error(`go ${args[0]} failed: ${result.problem}`);
  return result.stdout;
}
