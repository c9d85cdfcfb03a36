/** Whoever needs less than this for so long a text is not slow. */
const LONG = 32_000;
const SUSPICIOUS_MS = 10;
const PART = 8;
/** Below this nothing can be told from chance. */
const TELLING_MS = 25;
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
  if (timeOf(work, textOf(LONG / PART)) <= SUSPICIOUS_MS / PART ** 2) return false;
  const isSuspicious = [LONG / 32, LONG].some((length) => timeOf(work, textOf(length)) > SUSPICIOUS_MS);
  if (!isSuspicious) return false;
  for (let length = LONG / 64; length <= 8 * LONG; length *= 2) {
    const short = least(work, textOf(length));
    if (short >= TELLING_MS) return least(work, textOf(4 * length)) / short > WORSE_THAN_LINEAR;
  }
  return false;
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
