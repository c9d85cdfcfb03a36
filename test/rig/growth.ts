/** Whoever needs less than this for so long a text is not slow. */
const LONG = 32_000;
const SUSPICIOUS_MS = 10;
const PART = 8;
/** Below this nothing can be told from chance. */
const TELLING_MS = 5;
/** Four times the text takes what is linear four times as long, and what is quadratic sixteen times. */
const WORSE_THAN_LINEAR = 9;
const ROUNDS = 3;

/**
 * Whether `work` takes more than proportionally longer for longer texts. Compares the least of some rounds, because what
 * else goes on only adds.
 */
export function isWorseThanLinear(
  textOf: (length: number) => string,
  work: (text: string) => unknown,
): boolean {
  // What is worse than quadratic would take minutes for the long text, and what is quadratic shows at a part of it.
  if (!takesMoreThan(SUSPICIOUS_MS / PART ** 2, work, textOf(LONG / PART))) return false;
  const isSuspicious = [LONG / 32, LONG].some((length) => takesMoreThan(SUSPICIOUS_MS, work, textOf(length)));
  if (!isSuspicious) return false;
  for (let length = LONG / 64; length <= 8 * LONG; length *= 2) {
    const short = least(work, textOf(length));
    if (short < TELLING_MS) continue;
    const long = textOf(4 * length);
    // What is fast enough once is not tried again.
    return Array.from({ length: ROUNDS }).every(() => timeOf(work, long) / short > WORSE_THAN_LINEAR);
  }
  return false;
}

/** Not by chance: the second time too. */
function takesMoreThan(milliseconds: number, work: (text: string) => unknown, text: string): boolean {
  return timeOf(work, text) > milliseconds && timeOf(work, text) > milliseconds;
}

function least(work: (text: string) => unknown, text: string): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => timeOf(work, text)));
}

/** Of the processor, which other processes do not add to. */
function timeOf(work: (text: string) => unknown, text: string): number {
  const start = process.threadCpuUsage();
  work(text);
  return process.threadCpuUsage(start).user / 1_000;
}
