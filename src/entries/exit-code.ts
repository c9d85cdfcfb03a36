import type { Told } from '../commands/command.ts';

/** What a shell is told: 0 ok, 1 failed or timed out, 2 changed, 3 the manifest or the usage is wrong, 130 cancelled. */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

const CODES = { good: 0, failed: 1, refused: 3, cancelled: 130 } as const satisfies Record<
  Told['ending'],
  ExitCode
>;

/** `detailed`: a run that changed something, or would have, says so by 2. */
export function exitCodeOf(
  { ending, outputs }: { ending: Told['ending']; outputs: Pick<Told['outputs'], 'changed'> },
  { detailed }: { detailed: boolean },
): ExitCode {
  return detailed && ending === 'good' && outputs.changed ? 2 : CODES[ending];
}
