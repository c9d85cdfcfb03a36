import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why what needs a certificate is skipped; undefined where it runs. */
export const noOpenssl = spawnSync('openssl', ['version']).error ? 'no openssl on PATH' : undefined;

/** A certificate for 127.0.0.1 that its own key has signed, both as PEM. */
export function ownCertificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  try {
    execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', 'key', '-out', 'cert'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    return { key: read('key'), cert: read('cert') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
