import type { KubeObject } from '../../kube/object.ts';
import { readiness } from '../../kube/readiness/readiness.ts';
import type { OwnJudge, Readiness } from '../../kube/readiness/readiness-rule.ts';
import { formatRef, type ObjectRef } from '../../model/object-ref.ts';
import { scalarText } from '../../util/scalar-text.ts';
import type { OnProgress } from './progress.ts';

/** An object to wait for. `mayVanish`: being gone is as good as ready (Jobs with a TTL). */
export type ReadyTarget = ObjectRef & { mayVanish?: boolean };

export interface BoardOptions {
  targets: ReadyTarget[];
  waitForJobs: boolean;
  missing: 'fail' | 'wait';
  /** What is on its way counts as ready: only what is missing or has failed is not. */
  acceptsProgressing: boolean;
  /** See `ReadinessOptions`. */
  own?: OwnJudge | undefined;
  /** `volumeBindingMode` of a storage class, as far as it is known. */
  bindingMode: (storageClass: string) => string | undefined;
  /** Unix milliseconds by the API server's clock. */
  serverTime: () => number;
  onProgress?: OnProgress;
}

/** What is known about each object that is waited for. */
export interface ReadinessBoard {
  /** Notes what was seen of an object; undefined: it does not exist. Objects that are not waited for are ignored. */
  note(ref: ObjectRef, object: KubeObject | undefined): void;
  /** Milliseconds until what was noted may mean something else though nothing happens; undefined: it will not. */
  changesInMs(): number | undefined;
  /** Judges by the time that it is now what was noted before. */
  lookAgain(): void;
  /** True when all are ready, or one can no longer become so. */
  decided(): boolean;
  /** The targets that are not ready, the failed ones first. */
  waiting(): ReadyTarget[];
  /** The same with the reasons: `Deployment/web/api: 0 of 2 replicas are available`. */
  lines(): string[];
}

interface Row {
  target: ReadyTarget;
  state: Readiness;
  /** As it was last seen. */
  object?: KubeObject | undefined;
}

const UNSEEN: Readiness = { state: 'progressing', message: 'was not seen yet' };

/** Tells objects apart, also those of one kind name in two API groups. */
export function keyOf(ref: ObjectRef): string {
  return `${ref.apiVersion} ${formatRef(ref)}`;
}

export function createReadinessBoard(options: BoardOptions): ReadinessBoard {
  const rows = new Map<string, Row>(
    options.targets.map((target) => [keyOf(target), { target, state: UNSEEN }]),
  );

  function stateOf(target: ReadyTarget, object: KubeObject | undefined): Readiness {
    if (object === undefined) {
      if (target.mayVanish) return { state: 'ready', message: 'is gone' };
      return { state: options.missing === 'fail' ? 'failed' : 'progressing', message: 'does not exist' };
    }
    const bindingMode = options.bindingMode(scalarText(object.spec?.storageClassName ?? ''));
    const seen = readiness(object, {
      waitForJobs: options.waitForJobs,
      now: options.serverTime(),
      own: options.own,
      ...(bindingMode !== undefined && { bindingMode }),
    });
    return seen.state === 'progressing' && options.acceptsProgressing ? { ...seen, state: 'ready' } : seen;
  }

  /** Those that are not ready, the failed ones first. */
  function open(): Row[] {
    const failed = ({ state }: Row) => Number(state.state === 'failed');
    return [...rows.values()]
      .filter(({ state }) => state.state !== 'ready')
      .sort((a, b) => failed(b) - failed(a));
  }

  const lines = () => open().map(({ target, state }) => `${formatRef(target)}: ${state.message}`);

  function judge(row: Row): void {
    const before = row.state;
    row.state = stateOf(row.target, row.object);
    if (before.state === row.state.state && before.message === row.state.message) return;
    const waiting = lines();
    options.onProgress?.({ ready: rows.size - waiting.length, total: rows.size, waiting });
  }

  return {
    note(ref, object) {
      const row = rows.get(keyOf(ref));
      if (row === undefined) return;
      row.object = object;
      judge(row);
    },
    changesInMs() {
      const times = open().flatMap(({ state }) => state.until ?? []);
      return times.length === 0 ? undefined : Math.max(0, Math.min(...times) - options.serverTime());
    },
    lookAgain() {
      for (const row of open()) if (row.state.until !== undefined) judge(row);
    },
    decided() {
      const [worst] = open();
      return worst === undefined || worst.state.state === 'failed';
    },
    waiting: () => open().map(({ target }) => target),
    lines,
  };
}
