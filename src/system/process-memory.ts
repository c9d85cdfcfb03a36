import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';

const LOOK_MS = 100;

/** So many bytes, or half of what this machine or container has, where that is less. */
export function atMostHalfOfMemory(bytes: number): number {
  const allowed = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  return Math.min(bytes, Math.min(allowed, totalmem()) / 2);
}

/**
 * Calls `onMore` once when the process has more than `most` bytes in memory; returns a function that ends the looking. Where there
 * is no /proc it is never called.
 */
export function watchMemory(pid: number | undefined, most: number, onMore: () => void): () => void {
  if (pid === undefined || process.platform !== 'linux') return () => {};
  const timer = setInterval(() => {
    if (residentBytes(pid) <= most) return;
    clearInterval(timer);
    onMore();
  }, LOOK_MS);
  return () => clearInterval(timer);
}

/** 0 where it cannot be known: the process has ended, or its status is hidden. */
function residentBytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
