import { hasReferences, REFERENCE_TO_LOOK_UP } from '../../manifest/check/unusable-text.ts';
import type { FileRef } from '../../manifest/manifest.ts';
import type { Issue } from '../../model/issue.ts';
import { type ProcessRecord, succeeded } from '../../system/process.ts';
import { readGoYaml } from '../../util/yaml/go-yaml.ts';
import { writeGoYaml } from '../../util/yaml/write-go-yaml.ts';
import type { Deps } from '../contract.ts';
import { inheritedEnv } from '../opening/inherited-env.ts';

/** A backend may have to be asked for each reference. */
const TIMEOUT_MS = 120_000;

interface Referring {
  file: FileRef;
  /** Values as YAML. */
  content: string;
  /** Path of vals. */
  vals: string;
}

/**
 * Values with their references looked up by `vals`, which knows every backend; what that brings is learnt as secret first.
 * vals is given the texts that have references and no others: it also takes for one what we do not, and can run commands.
 */
export async function lookUp(
  { file, content, vals }: Referring,
  { env, redactor, spawn, signal }: Pick<Deps, 'env' | 'redactor' | 'spawn' | 'signal'>,
): Promise<string | Issue> {
  const { documents } = readGoYaml(content, 'bigint');
  const texts = [...new Set(documents.flatMap(referringTexts))];
  const record = await spawn({
    file: vals,
    args: ['eval', '-f', '-', '-o', 'yaml'],
    env: inheritedEnv(env),
    stdin: writeGoYaml(Object.fromEntries(texts.map((text, index) => [`text${index}`, text]))),
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  if (!succeeded(record)) return refusal(file, record);
  const { documents: printed, problem } = readGoYaml(record.stdout, 'bigint');
  const answers = (printed[0] ?? {}) as Record<string, unknown>;
  const known = new Map(texts.map((text, index) => [text, answers[`text${index}`]]));
  for (const text of [...known.values()].flatMap(textsIn)) redactor.learn(text);
  if (problem !== undefined || [...known.values()].includes(undefined))
    return unresolved(file, 'what vals prints are other values');
  if (hasReferences([...known.values()])) return unresolved(file, 'vals leaves some as they are');
  return documents.map((document) => writeGoYaml(withLookedUp(document, known))).join('---\n');
}

function referringTexts(value: unknown): string[] {
  if (typeof value === 'string') return REFERENCE_TO_LOOK_UP.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referringTexts) : [];
}

function withLookedUp(value: unknown, known: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') return known.has(value) ? known.get(value) : value;
  if (Array.isArray(value)) return value.map((item) => withLookedUp(item, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, withLookedUp(below, known)]));
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
