import type { RunResult } from '../model/result/run-result.ts';

/** The text of result.json. */
export function resultJson(result: RunResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
