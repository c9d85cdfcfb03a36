import type { Failure } from './result/failure.ts';

/** Success or an expected failure; success and failure are told apart by `ok` alone. */
export type Result<T> = Ok<T> | Fail;
export interface Ok<T> {
  ok: true;
  value: T;
}
export interface Fail {
  ok: false;
  failure: Failure;
}

export function ok(): Ok<undefined>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

export function fail(failure: Failure): Fail {
  return { ok: false, failure };
}

/** All values, or the first failure. */
export function allOk<T>(results: readonly Result<T>[]): Result<T[]> {
  const failed = results.find((result) => !result.ok);
  return failed ?? ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
