import { readFile } from 'node:fs/promises';
import { hasReferences } from '../../manifest/check/unusable-text.ts';
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
import { lookUp, noVals } from './look-up-references.ts';

/** The entries with their values in the clear, or why not. */
export type Decrypted = { entries: ChartEntry[] } | { issues: Issue[] };

/** Files that are decrypted at a time: a KMS may be asked for each. */
export const MOST_AT_ONCE = 4;
const TIMEOUT_MS = 60_000;

/**
 * Decrypts the values files that sops has encrypted, and has vals look up the references in values files, each once and in memory;
 * the redactor learns what that brings before anybody else sees it. Without such a file nothing is looked for or started.
 */
export async function decryptValues(
  entries: ChartEntry[],
  deps: Pick<Deps, 'env' | 'redactor' | 'spawn' | 'signal'>,
  { dryRun }: { dryRun: boolean },
): Promise<Decrypted> {
  const found = await findValuesTools(entries, deps);
  if ('issues' in found || (found.sops ?? found.vals) === undefined) return found;
  const limit = createLimiter(MOST_AT_ONCE);
  const known = new Map<string, Promise<string | Issue>>();
  const contentOf = (file: FileRef) => {
    // With its placeholders filled it may be another content for each entry.
    const key = `${file.path}\n${file.content ?? ''}`;
    const content = known.get(key) ?? limit(() => plainContent(file, { ...found, dryRun }, deps));
    known.set(key, content);
    return content;
  };
  const issues: Issue[] = [];
  const inTheClear = async (file: FileRef): Promise<FileRef> => {
    const location = file.encrypted ?? file.references;
    if (location === undefined) return file;
    const content = await contentOf(file);
    if (typeof content === 'string') return { ...file, content };
    issues.push({ ...content, location });
    return file;
  };
  const decrypted = await Promise.all(
    entries.map(async (entry) => {
      const files = await Promise.all(entry.values.files.map(inTheClear));
      return { ...entry, values: { ...entry.values, files } };
    }),
  );
  return issues.length > 0 ? { issues: distinct(issues) } : { entries: decrypted };
}

/** What stands in `defaults` is wrong once, however many charts it is for. */
function distinct(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

/** Paths of programs that values files need. */
interface ValuesTools {
  sops?: string;
  vals?: string;
}

/** Where sops and vals are, when a file needs them; which keys and logins they have is not asked. */
export async function findValuesTools(
  entries: ChartEntry[],
  { env }: Pick<Deps, 'env'>,
): Promise<({ entries: ChartEntry[] } & ValuesTools) | { issues: Issue[] }> {
  const files = entries.flatMap(({ values }) => values.files);
  const encrypted = files.filter((file) => file.encrypted);
  const referring = files.filter((file) => file.references);
  if (encrypted.length + referring.length === 0) return { entries };
  const [sops, vals] = await Promise.all((['sops', 'vals'] as const).map((name) => findOnPath(name, env)));
  const issues = [
    ...(sops === undefined ? encrypted : []).map(noSops),
    ...(vals === undefined ? referring : []).map(noVals),
  ];
  if (issues.length > 0) return { issues: distinct(issues) };
  return { entries, ...(sops !== undefined && { sops }), ...(vals !== undefined && { vals }) };
}

/** Decrypted, and with its references looked up. */
async function plainContent(
  file: FileRef,
  { sops = '', vals, dryRun }: ValuesTools & { dryRun: boolean },
  deps: Pick<Deps, 'env' | 'redactor' | 'spawn' | 'signal'>,
): Promise<string | Issue> {
  const written = file.content ?? (await readFile(file.path, 'utf8'));
  const content = file.encrypted ? await decrypt({ ...file, ciphertext: written }, sops, deps) : written;
  if (typeof content !== 'string' || !hasReferences(readGoYaml(content).documents)) return content;
  return vals === undefined ? noVals(file) : lookUp({ file, content, vals, dryRun }, deps);
}

/** What a file holds that sops has encrypted, as YAML. */
export async function decrypt(
  file: FileRef & { ciphertext: string },
  sops: string,
  { env, redactor, spawn, signal }: Pick<Deps, 'env' | 'redactor' | 'spawn' | 'signal'>,
): Promise<string | Issue> {
  const { ciphertext } = file;
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

export function noSops(file: FileRef): Issue {
  return notDecrypted(
    file,
    'there is no `sops` on PATH',
    'install sops in an earlier step: `setup` with `sops-version` does',
  );
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
      `no key that sops has here fits${reason(stderr)}`,
      'give the step the key in its `env`: `SOPS_AGE_KEY`, or a login at the KMS that the file names',
    );
  return notDecrypted(file, `sops fails${lastLine(stderr)}`);
}

/** Below each key sops says what became of it. */
function reason(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim().replace(/^- /, ''));
  const text = lines.find((line) => line.startsWith('| '))?.slice(2) ?? '';
  return text === '' ? '' : `: ${text.trim().slice(0, 300)}`;
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
