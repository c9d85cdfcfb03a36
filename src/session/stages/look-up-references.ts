import { dirname } from 'node:path';
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
const LARGEST_BYTES = 16 * 1024 ** 2;
/** As far as vals reads one; a `+` ends it. */
const WHOLE_REFERENCE = /(?:secret)?ref\+[^+:\n ]{1,60}:\/\/[^+\n ]*[^+\n ",]\+?/;

interface Referring {
  file: FileRef;
  /** Values as YAML. */
  content: string;
  /** Path of vals. */
  vals: string;
  dryRun: boolean;
}

/**
 * Values with their references looked up by `vals`, which knows every backend; what that brings is learnt as secret first.
 * vals is given the texts that have references and no others: it also takes for one what we do not, and can run commands.
 */
export async function lookUp(
  { file, content, vals, dryRun }: Referring,
  { env, redactor, spawn, signal }: Pick<Deps, 'env' | 'redactor' | 'spawn' | 'signal'>,
): Promise<string | Issue> {
  if (dryRun && env.GITHUB_EVENT_NAME === 'pull_request_target')
    return unresolved(
      file,
      'a plan for pull_request_target looks none up, since a stranger may have written them',
      'plan on `pull_request`',
    );
  const { documents } = readGoYaml(content, 'bigint');
  const texts = [...new Set(documents.flatMap(referringTexts))];
  const record = await spawn({
    file: vals,
    args: ['eval', '-f', '-', '-o', 'yaml'],
    // As any path, one in a reference begins where it is written.
    cwd: dirname(file.path),
    env: inheritedEnv(env),
    stdin: writeGoYaml(Object.fromEntries(texts.map((text, index) => [`text${index}`, text]))),
    timeoutMs: TIMEOUT_MS,
    signal,
    most: { output: LARGEST_BYTES },
  });
  if (!succeeded(record)) return refusal(file, record);
  const { documents: printed, problem } = readGoYaml(record.stdout, 'bigint');
  const answers = (printed[0] ?? {}) as Record<string, unknown>;
  const known = new Map(texts.map((text, index) => [text, answers[`text${index}`]]));
  for (const [text, answer] of known)
    for (const secret of [...textsIn(answer), ...partsBrought(text, answer)]) redactor.learn(secret);
  if (problem !== undefined || [...known.values()].includes(undefined))
    return unresolved(file, 'what vals prints are other values');
  const [empty] = [...known].find(([, value]) => value === '' || value === null) ?? [];
  if (empty !== undefined)
    return unresolved(
      file,
      `\`${empty.slice(0, 200)}\` brings nothing`,
      'compare the reference with what is there; what is meant to be empty is written `""`',
    );
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

/** What was brought into a text alone: a message has the password of an address without the rest of it. */
function partsBrought(text: string, answer: unknown): string[] {
  const [first = '', ...literals] = text.split(WHOLE_REFERENCE);
  if (typeof answer !== 'string' || !answer.startsWith(first)) return [];
  let at = first.length;
  return literals.map((literal, index) => {
    const isLast = index === literals.length - 1;
    const end = isLast ? answer.length - literal.length : answer.indexOf(literal, at);
    const part = answer.slice(at, end);
    at = end + literal.length;
    return part;
  });
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
  if (endedBy === 'output') return unresolved(file, 'with what vals found it has more than 16 MiB');
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
