import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { cachedPath } from '../../scripts/cluster/binaries.ts';
import { type Binary, binaries } from '../../scripts/cluster/binary-list.ts';

/** A real sops with an age key of the test's own. */
export interface Sops {
  /** With `sops` first on PATH and the key. */
  env: Record<string, string>;
  /** The YAML, encrypted; `regex` is what of it. */
  encrypt(yaml: string, regex?: string): string;
  /** For somebody else's key. */
  encryptForOthers(yaml: string): string;
}

const [sops = '', keygen = ''] = ['sops', 'age-keygen'].map((id) =>
  cachedPath(binaries.find((binary) => binary.id === id) as Binary),
);

/** Why the tests with sops are skipped; undefined when they are not. `npm test` gets it. */
export const sopsObstacle = [sops, keygen].every(existsSync)
  ? undefined
  : 'sops is not there; `npm test` builds it with Go';

export function useSops(): Sops {
  const key = execFileSync(keygen, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const other = execFileSync(keygen, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const path = `${dirname(sops)}${delimiter}${process.env.PATH}`;
  const encryptFor = (recipient: string, yaml: string, ...args: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'sops-'));
    const file = join(folder, 'plain.yaml');
    try {
      writeFileSync(file, yaml);
      return execFileSync(sops, ['--encrypt', '--age', recipient, ...args, file], { encoding: 'utf8' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  return {
    env: { PATH: path, SOPS_AGE_KEY: lineOf(key, /^AGE-SECRET-KEY-.*$/m) },
    encrypt: (yaml, regex) =>
      encryptFor(publicKey(key), yaml, ...(regex === undefined ? [] : ['--encrypted-regex', regex])),
    encryptForOthers: (yaml) => encryptFor(publicKey(other), yaml),
  };
}

function publicKey(key: string): string {
  return lineOf(key, /age1\w+/);
}

function lineOf(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[0];
  if (found === undefined) throw new Error('age-keygen wrote no key');
  return found;
}
