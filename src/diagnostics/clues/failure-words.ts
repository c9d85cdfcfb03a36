import type { Failure } from '../../model/result/failure.ts';

/** How a wait says that its time was over. */
const LATE =
  /context deadline exceeded|timed out waiting|would exceed context deadline|not ready\. status: InProgress|did not end within|was stopped after|did not finish within| after \d+ s\)?/;

export function isLate({ reason, message }: Failure): boolean {
  return reason === 'timed-out' || LATE.test(message);
}

/** At which of the chart's hooks Helm 3 or 4 was, `pre-upgrade`; undefined when it was at none. */
export function hookMoment({ message }: Failure): string | undefined {
  const [, failed, others] = /failed ((?:pre|post)-\w+)|((?:pre|post)-\w+) hooks failed/.exec(message) ?? [];
  return failed ?? others;
}

/** Whether a step of the manifest failed, for whatever reason. */
export function isStep({ reason, message }: Failure): boolean {
  return reason === 'hook' || /^hook "/.test(message);
}

/** Whether a step of the manifest looked at something and saw something else than it asks for. */
export function sawOtherwise({ message }: Failure): boolean {
  return /: not so, |still waiting for |is not ready|are not ready/.test(message);
}
