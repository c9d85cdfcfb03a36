import { CAUSES, type CauseCode } from '../model/cause.ts';
import type { Json } from '../model/json.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { didYouMean } from '../util/did-you-mean.ts';

/** The answer in both forms in which the command line gives it. */
export interface Explanation {
  text: string;
  json: Json;
}

/** What a code of a failure means; without a code, all of them. Needs no manifest and no cluster. */
export function explain(code?: string): Result<Explanation> {
  if (code === undefined) return ok({ text: list(), json: CODES.map(asJson) });
  if (isCode(code)) return ok({ text: page(code), json: asJson(code) });
  const meant = didYouMean(code, CODES);
  return fail({
    reason: 'invalid-manifest',
    message: `there is no code ${code}`,
    remedy: meant === undefined ? 'helm-lifecycle explain lists all codes' : `did you mean ${meant}?`,
  });
}

const CODES = Object.keys(CAUSES) as CauseCode[];

function isCode(text: string): text is CauseCode {
  return Object.hasOwn(CAUSES, text);
}

function asJson(code: CauseCode): Json {
  return { code, ...CAUSES[code] };
}

function page(code: CauseCode): string {
  const { title, meaning, evidence, remedy } = CAUSES[code];
  return `${code}: ${title}\n\n${meaning}\n\nIt rests on: ${evidence}\nWhat helps:  ${remedy}\n`;
}

function list(): string {
  const width = Math.max(...CODES.map((code) => code.length));
  return CODES.map((code) => `${code.padEnd(width)}  ${CAUSES[code].title}\n`).join('');
}
