/** Annotation of a Lease: which drift of its release was repaired when. */
export const REPAIRS_ANNOTATION = 'helm-lifecycle/repairs';

/** A repair of drift. */
export interface Repair {
  /** Unix seconds. */
  at: number;
  signature: string;
}

/** How long a repair counts. */
export const MEMORY_HOURS = 24;
/** So many repairs of the same drift within that time are a fight. */
export const MOST_REPAIRS = 3;
const MOST_REMEMBERED = 30;

const LONGEST = 2_000;

/** Whether the annotation has the form in which this project writes it. */
export function isRepairMemory(annotation: string): boolean {
  return annotation.length <= LONGEST && /^(?:\d{1,11}:[0-9a-f]{16}(?:,|$))+$/.test(annotation);
}

/** The repairs of the last day; whatever others wrote there is passed over. `now`: Unix seconds. */
export function readRepairs(annotation: string | undefined, now: number): Repair[] {
  return (annotation ?? '')
    .slice(0, LONGEST)
    .split(',')
    .flatMap((text) => {
      const [, at = '', signature = ''] = /^(\d{1,11}):([0-9a-f]{16})$/.exec(text) ?? [];
      const isRecent = signature !== '' && Number(at) <= now + 60 && Number(at) > now - MEMORY_HOURS * 3_600;
      return isRecent ? [{ at: Number(at), signature }] : [];
    });
}

export function repairsText(repairs: readonly Repair[]): string {
  return repairs
    .slice(-MOST_REMEMBERED)
    .map(({ at, signature }) => `${at}:${signature}`)
    .join(',');
}
