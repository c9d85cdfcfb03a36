import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClusterReader } from '../../cluster/contract.ts';
import type { Effects } from '../../effects.ts';
import { captureValues } from '../../hooks/definition/capture.ts';
import { holds } from '../../hooks/definition/condition.ts';
import { interpolateHook } from '../../hooks/definition/interpolate.ts';
import type { HookItem, LoadedHook } from '../../hooks/hook.ts';
import type { HookContext } from '../../hooks/kind.ts';
import { compileHookRules } from '../../hooks/ready-rules.ts';
import { kindNamed } from '../../hooks/registry.ts';
import type { HookOutcome } from '../../model/journal/event.ts';
import type { Json } from '../../model/json.ts';
import type { ReadyRule } from '../../model/release/ready-rule.ts';
import type { ReleaseName } from '../../model/release/release.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { stopReason } from '../../model/result/stop-reason.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import { writePrivateFile } from '../../system/files.ts';
import type { Log } from '../../system/log.ts';
import type { Redactor } from '../../system/redactor.ts';
import { withTimeout } from '../deadline.ts';
import { refuseOthersAtHooks } from '../deletion/others-at-hooks.ts';
import { shortFailure } from '../evidence/short-failure.ts';
import type { Emit } from '../journal.ts';
import { payloadVariables } from './hook-environment.ts';
import { checkPayload } from './payload-limit.ts';
import { publicResult } from './public-result.ts';

/** What running a hook needs, of a release or of the whole run. */
export interface HookRun {
  hook: LoadedHook;
  /** Undefined for hooks around all charts. */
  releaseId?: string;
  target: ReleaseName;
  reader: ClusterReader;
  effects: Effects;
  clock: Clock;
  log: Log;
  emit: Emit;
  redactor: Redactor;
  signal: AbortSignal;
  /** Of the chart: what applies without a timeout of the hook's own. */
  defaultTimeoutMs: number;
  /** Environment without the payload and the hook's own `env`. */
  env: Record<string, string>;
  /** What `${release.}` reads. */
  release: Record<string, string>;
  payload: Map<string, string>;
  manifestFolder: string;
  scratchFolder: string;
  diagnosticsFolder: string;
  /** Of the release. */
  readyRules: readonly ReadyRule[];
  /** See `HookContext.rendered`; `signal` ends the rendering. */
  rendered(signal: AbortSignal): ReturnType<HookContext['rendered']>;
  kubectl: string;
  noteHelm: HookContext['noteHelm'];
  underLease: HookContext['underLease'];
  helmMajor: 3 | 4;
}

/** Runs one hook of any kind: `if`, interpolation, timeout, retry, capture and `allowFailure` are here and in no kind. */
export async function runHook(run: HookRun): Promise<Failure | undefined> {
  const { hook, emit } = run;
  const common = { hook: hook.id, ...(run.releaseId !== undefined && { release: run.releaseId }) };
  const end = (
    outcome: HookOutcome,
    attempts: number,
    rest: { failure?: Failure; result?: Json; note?: string } = {},
  ) => emit({ type: 'hook-ended', ...common, outcome, attempts, ...rest });

  const prepared = await prepare(run);
  const bad = (attempts: number, cause: Failure) =>
    ended(hook, attempts, shortFailure(cause, run.redactor), end);
  if (!prepared.ok) return bad(0, prepared.failure);
  if (prepared.value === 'skipped') {
    end('skipped', 0, { note: 'its `if` does not hold' });
    return undefined;
  }
  const item = prepared.value;
  let delay = item.retry.delay;
  for (let attempt = 1; ; attempt++) {
    emit({ type: 'hook-started', ...common, attempt });
    const result = await attemptHook(item, run, attempt);
    if (result.ok) {
      const isRecorded = kindNamed(item.kind).records?.(item.spec) ?? true;
      end('succeeded', attempt, isRecorded ? { result: publicResult(result.value, run.redactor) } : {});
      return undefined;
    }
    if (attempt >= item.retry.attempts || run.signal.aborted) return bad(attempt, result.failure);
    const { message } = shortFailure(result.failure, run.redactor);
    run.log.warning(`${hook.title}: ${message}; next try in ${delay / 1000} s`);
    await run.clock.sleep(delay, run.signal);
    delay *= item.retry.backoff;
  }
}

/** The hook with its references filled in, or that its `if` does not hold. */
async function prepare(run: HookRun): Promise<Result<HookItem | 'skipped'>> {
  const interpolated = interpolateHook(run.hook.item, {
    payload: Object.fromEntries(run.payload),
    release: run.release,
  });
  if (!interpolated.ok || interpolated.value.if === undefined) return interpolated;
  const answer = await holds(interpolated.value.if, {
    reader: run.reader,
    clock: run.clock,
    namespace: run.target.namespace,
    payload: run.payload,
    signal: run.signal,
  });
  if (!answer.ok) return fail(during('ask `if`', answer.failure));
  return answer.value ? interpolated : ok('skipped' as const);
}

async function attemptHook(item: HookItem, run: HookRun, attempt: number): Promise<Result<Json>> {
  const timeoutMs = item.timeoutMs ?? run.defaultTimeoutMs;
  const scratch = join(run.scratchFolder, run.hook.id.replaceAll('/', '-'), String(attempt));
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const payload = JSON.stringify(Object.fromEntries(run.payload));
  const payloadFile = await writePrivateFile(scratch, 'payload.json', payload);

  const own = await compileHookRules(run.readyRules);
  if (!own.ok) return fail(during('read the `ready` rules', own.failure));
  const set = new Map<string, string>();
  const result = await withTimeout(timeoutMs, run.signal, async (signal) => {
    const kind = kindNamed(item.kind);
    const value = await kind.run(item.spec, {
      target: run.target,
      reader: run.reader,
      effects: run.effects,
      clock: run.clock,
      log: run.log,
      signal,
      env: { ...run.env, ...payloadVariables(run.payload), LIFECYCLE_PAYLOAD: payloadFile, ...item.env },
      folder: run.hook.folder ?? run.manifestFolder,
      plain: run.hook.plain ?? new Map(),
      kubectl: run.kubectl,
      scratch,
      diagnosticsFolder: run.diagnosticsFolder,
      ownReadiness: own.value,
      rendered: () => run.rendered(signal),
      setPayload: (name, value) => set.set(name, value),
      noteHelm: run.noteHelm,
      underLease: run.underLease,
      refuseOthers: (stored, event) =>
        refuseOthersAtHooks(stored.chartHooks, event, {
          ...{ reader: run.reader, helmMajor: run.helmMajor },
          ...{ release: stored, signal },
        }),
    });
    return value.ok ? value : fail(asStopped(value.failure, signal, timeoutMs));
  });
  if (!result.ok) return result;
  const captured = await captureValues(item.capture, result.value);
  if (!captured.ok) return captured;
  const values = new Map([...set, ...Object.entries(captured.value)]);
  const fits = checkPayload(values);
  if (!fits.ok) return fits;
  for (const [name, value] of values) run.payload.set(name, value);
  return result;
}

/** An interrupted hook failed because of the interruption, whatever it said itself. */
function asStopped(failure: Failure, signal: AbortSignal, timeoutMs: number): Failure {
  const reason = stopReason(signal);
  if (reason === undefined || reason.kind === 'fail-fast') return failure;
  if (reason.kind === 'cancelled')
    return { ...failure, reason: 'cancelled', message: `interrupted (${reason.by})` };
  const remedy = failure.remedy ?? 'Give the hook a longer `timeout`, or find out what it waits for.';
  const message = `did not finish within ${timeoutMs / 1000} s`;
  // What was waiting for the cluster says itself what it still waits for.
  const waited = failure.reason === 'timed-out' ? `: ${failure.message}` : '';
  return { ...failure, reason: 'timed-out', message: `${message}${waited}`, remedy };
}

function ended(
  { title, location, item }: LoadedHook,
  attempts: number,
  cause: Failure,
  end: (outcome: HookOutcome, attempts: number, rest: { failure: Failure }) => void,
): Failure | undefined {
  const tries = attempts > 1 ? ` (${attempts} tries)` : '';
  const failure: Failure = {
    ...cause,
    message: `hook "${title}": ${withoutSubject(cause.message, title)}${tries}`,
    location: cause.location ?? location,
  };
  end(item.allowFailure ? 'allowed' : 'failed', attempts, { failure });
  return item.allowFailure ? undefined : failure;
}

/** What the title of a hook says already is not said again. */
function withoutSubject(message: string, title: string): string {
  const [subject = ''] = message.split(': ', 1);
  return title.endsWith(` ${subject}`) ? message.slice(subject.length + 2) : message;
}
