import { CAUSES, type CauseCode } from '../model/cause-table.ts';
import { ISSUE_CODES, type IssueCode } from '../model/issue.ts';
import type { Json } from '../model/json.ts';
import { FAILURE_REASONS, type FailureReason } from '../model/result/failure.ts';
import { didYouMean } from '../util/did-you-mean.ts';
import type { Command } from './command.ts';

/** The answer in both forms in which the command line gives it. */
interface Explained {
  kind: 'explained';
  lines: string[];
  json: Json;
}

/**
 * What a word means that a run prints about a failure: the code of a cause, a reason, or the code of an issue in the manifest;
 * without a word, all causes. Needs no manifest and no cluster.
 */
export const explain: Command<Explained> = {
  name: 'explain',
  summary: 'What a code of a failure means, the evidence for it and the fix; without a code: all codes',
  on: 'cli',
  positional: { option: 'code', as: 'CODE' },
  options: ['code'],
  examples: ['explain', 'explain image-not-found'],

  async run({ code }) {
    if (code === undefined) return { kind: 'explained', lines: list(), json: CODES.map(asJson) };
    if (isCode(code)) return { kind: 'explained', lines: page(code), json: asJson(code) };
    if (isReason(code)) return short(code, FAILURE_REASONS[code].summary);
    if (isIssue(code)) return short(code, ISSUE_CODES[code].meaning, ISSUE_CODES[code].remedy);
    const meant = didYouMean(code, [...CODES, ...Object.keys(FAILURE_REASONS), ...Object.keys(ISSUE_CODES)]);
    const remedy = meant === undefined ? 'helm-lifecycle explain lists all codes.' : `Did you mean ${meant}?`;
    return {
      kind: 'failed-early',
      failure: { reason: 'invalid-manifest', message: `there is no code ${code}`, remedy },
    };
  },

  tell: ({ lines, json }) => ({
    ending: 'good',
    lines,
    annotations: [],
    outputs: { outcome: 'no-changes', changed: false },
    json,
  }),
};

const CODES = Object.keys(CAUSES) as CauseCode[];

function isCode(text: string): text is CauseCode {
  return Object.hasOwn(CAUSES, text);
}

function isReason(text: string): text is FailureReason {
  return Object.hasOwn(FAILURE_REASONS, text);
}

function isIssue(text: string): text is IssueCode {
  return Object.hasOwn(ISSUE_CODES, text);
}

/** What has no page of its own: the cause says more, when one was found. */
function short(code: string, meaning: string, remedy?: string): Explained {
  const fix = remedy === undefined ? [] : ['', `Fix: ${remedy}`];
  const json = { code, meaning, ...(remedy !== undefined && { remedy }) };
  return { kind: 'explained', lines: [code, '', meaning, ...fix], json };
}

function asJson(code: CauseCode): Json {
  return { code, ...CAUSES[code] };
}

function page(code: CauseCode): string[] {
  const { title, meaning, evidence, remedy } = CAUSES[code];
  return [`${code}: ${title}`, '', meaning, '', `Evidence: ${evidence}`, `Fix: ${remedy}`];
}

function list(): string[] {
  const width = Math.max(...CODES.map((code) => code.length));
  return CODES.map((code) => `${code.padEnd(width)}  ${CAUSES[code].title}`);
}
