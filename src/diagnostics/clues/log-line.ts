import { isJsonObject } from '../../model/json.ts';
import { shorten } from '../../util/shorten.ts';

const LONGEST = 240;
/** How far above the end a line may stand that is better than the last one. */
const REACH = 40;

/** Lines that follow an error and only say where it happened. */
const FRAME =
  /^\s*(?:at\s|\.\.\. \d+ more|File ".+", line \d+|\^+$|[{}\])]+[;,]?$|goroutine \d+|created by |[^\s(]+\(.*\)$|\S+\.go:\d+|Traceback |Node\.js v\d|note: run with `RUST_BACKTRACE|stack backtrace:|\d+: 0x|exit status \d+$)/;
const STRONG =
  /(?:^|\s)(?:panic:|fatal(?: error)?\b|FATAL\b|CRITICAL\b|Caused by:)|\b\w*(?:Error|Exception)\b(?::|$)|^(?:error|ERROR)\b|\b(?:level=|"level":\s*")(?:error|fatal|panic)/;
const WEAK =
  /\b(?:err(?:or)?|fail(?:ed|ure|s)?|cannot|can't|could not|unable to|denied|refused|not found|no such|missing|invalid|required|must be|unknown|timed? ?out|abort(?:ed|ing)?|unreachable|killed|exec format)\b/i;
const CALM =
  /\b(?:0|no|without) errors?\b|\b(?:level=|"level":\s*")(?:info|debug|trace)|\b(?:INFO|DEBUG|TRACE)\b/;

/** The line of a log's end that tells most about why the program ended; undefined for an empty log. */
export function tellingLine(lines: readonly string[]): string | undefined {
  const told = lines.map(plain).filter((line) => line.trim() !== '');
  const end = told.slice(-REACH);
  const words = end.filter((line) => !FRAME.test(line));
  const best =
    words.findLast((line) => STRONG.test(line) && !CALM.test(line)) ??
    words.findLast((line) => WEAK.test(line) && !CALM.test(line)) ??
    words.at(-1) ??
    end.at(-1);
  return best === undefined ? undefined : shorten(unwrapped(best), LONGEST);
}

/** Without colours and the time that some log collectors put in front. */
function plain(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  return line.replace(/\u001b\[[\d;]*[A-Za-z]/g, '');
}

/** What a structured line says. */
function unwrapped(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const value: unknown = JSON.parse(line);
    if (!isJsonObject(value)) return line;
    const parts = [value.msg ?? value.message, value.error ?? value.err];
    const texts = parts.filter((part): part is string => typeof part === 'string' && part !== '');
    return texts.length > 0 ? texts.join(': ') : line;
  } catch {
    return line;
  }
}
