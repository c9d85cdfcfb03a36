import { hasReferences } from '../../manifest/check/unusable-text.ts';
import type { FileRef } from '../../manifest/manifest.ts';
import type { Issue } from '../../model/issue.ts';
import { type ProcessRecord, succeeded } from '../../system/process.ts';
import { readGoYaml } from '../../util/yaml/go-yaml.ts';
import { writeGoYaml } from '../../util/yaml/write-go-yaml.ts';
import type { Deps } from '../contract.ts';
import { inheritedEnv } from '../opening/inherited-env.ts';

/** A backend may have to be asked for each reference. */
const TIMEOUT_MS = 120_000;
/** vals replaces one in the middle of a text, too. */
const REFERENCE = /(?:secret)?ref\+[a-z][\w.+-]{0,60}:\/\//;

interface Referring {
  file: FileRef;
  /** Values as YAML. */
  content: string;
  /** Path of vals. */
  vals: string;
}

/** Values with their references looked up by `vals`, which knows every backend; what that brings is learnt as secret first. */
export async function lookUp(
  { file, content, vals }: Referring,
  { env, redactor, spawn, signal }: Pick<Deps, 'env' | 'redactor' | 'spawn' | 'signal'>,
): Promise<string | Issue> {
  // vals leaves out empty documents.
  const before = readGoYaml(content, 'bigint').documents.filter(
    (document) => typeof document === 'object' && document !== null && Object.keys(document).length > 0,
  );
  const record = await spawn({
    file: vals,
    args: ['eval', '-f', '-', '-o', 'yaml'],
    env: inheritedEnv(env),
    stdin: yamlOf(before),
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  if (!succeeded(record)) return refusal(file, record);
  const { documents: after, problem } = readGoYaml(record.stdout, 'bigint');
  const secrets: string[] = [];
  const values = withLookedUp(before, after, secrets);
  for (const text of secrets) redactor.learn(text);
  if (problem !== undefined || after.length !== before.length)
    return unresolved(file, 'what vals prints are other values');
  if (hasReferences(values)) return unresolved(file, 'vals leaves some as they are');
  return yamlOf(values as unknown[]);
}

function yamlOf(documents: readonly unknown[]): string {
  return documents.map((document) => writeGoYaml(document)).join('---\n');
}

/** What stood where no reference was stays: vals reads YAML in another way than Helm does. */
function withLookedUp(before: unknown, after: unknown, secrets: string[]): unknown {
  if (typeof before === 'string') {
    if (!REFERENCE.test(before) || after === undefined) return before;
    secrets.push(...textsIn(after));
    return after;
  }
  if (Array.isArray(before))
    return before.map((item, index) => withLookedUp(item, (after as unknown[])?.[index], secrets));
  if (typeof before !== 'object' || before === null) return before;
  const found = (typeof after === 'object' ? after : null) as Record<string, unknown> | null;
  return Object.fromEntries(
    Object.entries(before).map(([key, below]) => [key, withLookedUp(below, found?.[key], secrets)]),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return value === null || value === undefined || typeof value === 'boolean' ? [] : [String(value)];
}

export function noVals(file: FileRef): Issue {
  return unresolved(file, 'there is no `vals` on PATH', 'install vals in an earlier step');
}

/** vals names the reference, which is none of the secrets. */
function refusal(file: FileRef, { stderr, startError, endedBy }: ProcessRecord): Issue {
  if (endedBy === 'abort') return unresolved(file, 'the run was cancelled');
  if (endedBy === 'timeout')
    return unresolved(
      file,
      'vals did not answer within two minutes',
      'look whether its backend can be reached',
    );
  if (startError !== undefined) return unresolved(file, `vals does not start: ${startError.message}`);
  const line = stderr
    .split('\n')
    .map((text) => text.trim())
    .findLast((text) => /[A-Za-z]{3}/.test(text));
  return unresolved(
    file,
    `vals fails${line === undefined ? '' : `: ${line.slice(0, 300)}`}`,
    "give the step the backend's login in its `env`, and compare the reference with what is there",
  );
}

function unresolved({ written, references, encrypted }: FileRef, why: string, hint?: string): Issue {
  const location = references ?? encrypted;
  return {
    code: 'unresolved-reference',
    message: `the references in \`${written}\` cannot be looked up: ${why}`,
    ...(location && { location }),
    ...(hint !== undefined && { hint }),
  };
}
