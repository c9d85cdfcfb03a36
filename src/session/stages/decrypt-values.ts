import { readFile } from 'node:fs/promises';
import type { ChartEntry, FileRef } from '../../manifest/manifest.ts';
import type { Issue } from '../../model/issue.ts';
import { type ProcessRecord, succeeded } from '../../system/process.ts';
import { findOnPath } from '../../tools/find.ts';
import { createLimiter } from '../../util/limiter.ts';
import { readGoYaml } from '../../util/yaml/go-yaml.ts';
import { writeGoYaml } from '../../util/yaml/write-go-yaml.ts';
import type { Deps } from '../contract.ts';
import { inheritedEnv } from '../opening/inherited-env.ts';
import { encryptedTexts } from './encrypted-texts.ts';

/** The entries with their values in the clear, or why not. */
export type Decrypted = { entries: ChartEntry[] } | { issues: Issue[] };

/** A KMS may be asked for each. */
const MOST_AT_ONCE = 4;
const TIMEOUT_MS = 60_000;

/**
 * Decrypts the values files that sops has encrypted, each once and in memory; the redactor learns what was encrypted before
 * anybody else sees it. Without such a file nothing is looked for or started.
 */
export async function decryptValues(
  entries: ChartEntry[],
  deps: Pick<Deps, 'env' | 'redactor' | 'spawn' | 'signal'>,
): Promise<Decrypted> {
  const found = await findSops(entries, deps);
  if ('issues' in found || found.sops === undefined) return found;
  const { sops } = found;
  const limit = createLimiter(MOST_AT_ONCE);
  const known = new Map<string, Promise<string | Issue>>();
  const contentOf = (file: FileRef) => {
    const content = known.get(file.path) ?? limit(() => decrypt(file, sops, deps));
    known.set(file.path, content);
    return content;
  };
  const issues: Issue[] = [];
  const inTheClear = async (file: FileRef): Promise<FileRef> => {
    if (file.encrypted === undefined) return file;
    const content = await contentOf(file);
    if (typeof content === 'string') return { ...file, content };
    issues.push({ ...content, location: file.encrypted });
    return file;
  };
  const decrypted = await Promise.all(
    entries.map(async (entry) => {
      const files = await Promise.all(entry.values.files.map(inTheClear));
      return { ...entry, values: { ...entry.values, files } };
    }),
  );
  return issues.length > 0 ? { issues } : { entries: decrypted };
}

/** Where sops is, when a file needs it; which key it has is not asked. */
export async function findSops(
  entries: ChartEntry[],
  { env }: Pick<Deps, 'env'>,
): Promise<{ entries: ChartEntry[]; sops?: string } | { issues: Issue[] }> {
  const files = entries.flatMap(({ values }) => values.files).filter(({ encrypted }) => encrypted);
  if (files.length === 0) return { entries };
  const sops = await findOnPath('sops', env);
  if (sops !== undefined) return { entries, sops };
  return {
    issues: files.map((file) =>
      notDecrypted(file, 'there is no `sops` on PATH', 'install sops in an earlier step'),
    ),
  };
}

async function decrypt(
  file: FileRef,
  sops: string,
  { env, redactor, spawn, signal }: Pick<Deps, 'env' | 'redactor' | 'spawn' | 'signal'>,
): Promise<string | Issue> {
  const ciphertext = await readFile(file.path, 'utf8');
  const type = ciphertext.trimStart().startsWith('{') ? 'json' : 'yaml';
  const record = await spawn({
    file: sops,
    args: ['--decrypt', '--input-type', type, '--output-type', type, file.path],
    env: inheritedEnv(env),
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  if (!succeeded(record)) return refusal(file, record);
  const [plain, sealed] = [record.stdout, ciphertext].map((text) => readGoYaml(text, 'bigint'));
  for (const text of encryptedTexts(sealed?.documents, plain?.documents)) redactor.learn(text);
  const { documents = [], problem } = plain ?? {};
  const areValues = documents.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
  if (problem !== undefined || !areValues)
    return notDecrypted(file, 'what it holds is no mapping of values', 'encrypt a file of `key: value`');
  return documents.map((document) => writeGoYaml(document)).join('---\n');
}

/** What sops says, in fewer words; it names keys by their public half. */
function refusal(file: FileRef, { stderr, startError, endedBy }: ProcessRecord): Issue {
  if (endedBy === 'abort') return notDecrypted(file, 'the run was cancelled');
  if (endedBy === 'timeout')
    return notDecrypted(
      file,
      'sops did not answer within 60 seconds',
      'look whether its key service can be reached',
    );
  if (startError !== undefined) return notDecrypted(file, `sops does not start: ${startError.message}`);
  if (/mac mismatch|failed to verify data integrity/i.test(stderr))
    return notDecrypted(
      file,
      'its seal (MAC) is broken: it was changed after it was encrypted',
      'change it with `sops edit`, and resolve merges with the plain texts',
    );
  if (/data key|no identity matched|no matching keys/i.test(stderr))
    return notDecrypted(
      file,
      `no key that sops has here fits${lastLine(stderr)}`,
      'give the step the key in its `env`: `SOPS_AGE_KEY`, or a login at the KMS that the file names',
    );
  return notDecrypted(file, `sops fails${lastLine(stderr)}`);
}

function lastLine(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  const line = lines.findLast((text) => /[A-Za-z]{3}/.test(text)) ?? '';
  return line === '' ? '' : `: ${line.slice(0, 300)}`;
}

function notDecrypted({ written, encrypted }: FileRef, why: string, hint?: string): Issue {
  return {
    code: 'not-decrypted',
    message: `\`${written}\` cannot be decrypted: ${why}`,
    ...(encrypted && { location: encrypted }),
    ...(hint !== undefined && { hint }),
  };
}
