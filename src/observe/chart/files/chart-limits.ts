import type { Failure } from '../../../model/result/failure.ts';

const MOST_FILES = 10_000;
const MOST_BYTES = 100 * 1024 * 1024;
/** A folder is read once for each way to it, and the ways can double at every level: 10,000 files would be seconds of work. */
const MOST_WAYS = 500;
/** Helm refuses larger ones. */
const LARGEST_FILE = 5 * 1024 * 1024;

/** What one chart, its subcharts included, may be: it ends archives that unpack without end, and links that lead to ever more files. */
export interface ChartLimits {
  /** Bytes that may still be read. */
  bytesLeft(): number;
  /** Counts a file or folder; a failure when it is too large for Helm, or one too many. */
  takeEntry(name: string, size: number): Failure | undefined;
  /** Counts bytes that are read or were unpacked. */
  takeBytes(bytes: number): Failure | undefined;
  /** Counts a symbolic link to a folder, or a dependency in one, before that is read. */
  takeWay(): Failure | undefined;
}

export function createChartLimits(): ChartLimits {
  let files = 0;
  let bytes = 0;
  let ways = 0;
  return {
    bytesLeft: () => MOST_BYTES - bytes,
    takeEntry(name, size) {
      if (size > LARGEST_FILE) return tooLarge(`${shownName(name)} has more than 5 MiB`);
      files += 1;
      return files > MOST_FILES ? tooLarge(`it has more than ${MOST_FILES} files and folders`) : undefined;
    },
    takeBytes(size) {
      bytes += size;
      return bytes > MOST_BYTES ? tooLarge('it has more than 100 MiB') : undefined;
    },
    takeWay() {
      ways += 1;
      const what = `it has more than ${MOST_WAYS} symbolic links to folders and dependencies in folders`;
      return ways > MOST_WAYS ? tooLarge(what) : undefined;
    },
  };
}

export function tooLarge(what: string): Failure {
  return {
    reason: 'chart',
    message: `the chart is too large: ${what}`,
    remedy: 'Leave out what is no part of it: Helm keeps the whole chart in one Secret of at most 1 MiB.',
  };
}

/** A name from a chart as messages show it: control characters escaped, and cut. */
export function shownName(name: string): string {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}...` : name);
}
