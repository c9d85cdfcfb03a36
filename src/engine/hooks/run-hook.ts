import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
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
import { during, type Failure } from '../../model/result/failure.ts';
import { stopReason } from '../../model/result/stop-reason.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { writePrivateFile } from '../../system/files.ts';
import { withTimeout } from '../deadline.ts';
import { refuseOthersAtHooks } from '../deletion/others-at-hooks.ts';
import { shortFailure } from '../evidence/short-failure.ts';
import type { RunCluster, RunFolders, RunHelm, RunLimits, RunPrograms, RunRecord } from '../run-context.ts';
import { payloadVariables } from './hook-environment.ts';
import { checkPayload } from './payload-limit.ts';
import { publicResult } from './public-result.ts';

/** What of the run a hook needs. */
export interface HookRun {
  cluster: Pick<RunCluster, 'reader' | 'store'>;
  helm: Pick<RunHelm, 'major'>;
  programs: RunPrograms;
  record: Pick<RunRecord, 'emit' | 'redactor'>;
  limits: Pick<RunLimits, 'clock'>;
  folders: Pick<RunFolders, 'manifest' | 'scratch'>;
}

/** What differs between the hooks of a release and those around all charts. */
export interface HookOwner
  extends Pick<
    HookContext,
    'target' | 'effects' | 'log' | 'signal' | 'diagnosticsFolder' | 'noteHelm' | 'uninstallUnderLease'
  > {
  /** Undefined for hooks around all charts. */
  releaseId?: string;
  /** What applies without a timeout of the hook's own. */
  defaultTimeoutMs: number;
  /** Variables over those that all programs of the run get. */
  variables: Record<string, string>;
  /** What `${release.}` reads. */
  release: Record<string, string>;
  /** Hooks read it and write to it. */
  payload: Map<string, string>;
  readyRules: readonly ReadyRule[];
  /** See `HookContext.rendered`; `signal` ends the rendering. */
  rendered(signal: AbortSignal): ReturnType<HookContext['rendered']>;
}

/** Runs one hook of any kind: `if`, interpolation, timeout, retry, capture and `allowFailure` are here and in no kind. */
export async function runHook(
  hook: LoadedHook,
  owner: HookOwner,
  run: HookRun,
): Promise<Failure | undefined> {
  const { emit, redactor } = run.record;
  const common = { hook: hook.id, ...(owner.releaseId !== undefined && { release: owner.releaseId }) };
  const end = (
    outcome: HookOutcome,
    attempts: number,
    rest: { failure?: Failure; result?: Json; note?: string } = {},
  ) => emit({ type: 'hook-ended', ...common, outcome, attempts, ...rest });

  const prepared = await prepare(hook, owner, run);
  const bad = (attempts: number, cause: Failure) => ended(hook, attempts, shortFailure(cause, redactor), end);
  if (!prepared.ok) return bad(0, prepared.failure);
  if (prepared.value === 'skipped') {
    end('skipped', 0, { note: 'its `if` does not hold' });
    return undefined;
  }
  const item = prepared.value;
  let delay = item.retry.delay;
  for (let attempt = 1; ; attempt++) {
    emit({ type: 'hook-started', ...common, attempt });
    const result = await attemptHook({ hook, item, attempt }, owner, run);
    if (result.ok) {
      const kind = kindNamed(item.kind);
      for (const text of kind.secrets?.(item.spec, result.value) ?? []) redactor.learn(text);
      // Whether it is kept or not: what Secrets in it hold is masked from here on.
      const kept = publicResult(result.value, redactor);
      const isRecorded = kind.records?.(item.spec, result.value) ?? true;
      end('succeeded', attempt, isRecorded ? { result: kept } : {});
      return undefined;
    }
    if (attempt >= item.retry.attempts || owner.signal.aborted) return bad(attempt, result.failure);
    const { message } = shortFailure(result.failure, redactor);
    owner.log.warning(`${hook.title}: ${message}; next try in ${delay / 1000} s`);
    await run.limits.clock.sleep(delay, owner.signal);
    delay *= item.retry.backoff;
  }
}

/** The hook with its references filled in, or that its `if` does not hold. */
async function prepare(
  hook: LoadedHook,
  { payload, release, target, signal }: HookOwner,
  { cluster, limits }: HookRun,
): Promise<Result<HookItem | 'skipped'>> {
  const interpolated = interpolateHook(hook.item, { payload: Object.fromEntries(payload), release });
  if (!interpolated.ok || interpolated.value.if === undefined) return interpolated;
  const answer = await holds(interpolated.value.if, {
    reader: cluster.reader,
    clock: limits.clock,
    namespace: target.namespace,
    payload,
    signal,
  });
  if (!answer.ok) return fail(during('ask `if`', answer.failure));
  return answer.value ? interpolated : ok('skipped' as const);
}

/** One try of a hook whose references are filled in. */
interface Try {
  hook: LoadedHook;
  item: HookItem;
  attempt: number;
}

async function attemptHook(tried: Try, owner: HookOwner, run: HookRun): Promise<Result<Json>> {
  const { item } = tried;
  const timeoutMs = item.timeoutMs ?? owner.defaultTimeoutMs;
  const own = await compileHookRules(owner.readyRules);
  if (!own.ok) return fail(during('read the `ready` rules', own.failure));
  const set = new Map<string, string>();
  const context = await hookContext(tried, owner, run);
  const result = await withTimeout(timeoutMs, owner.signal, async (signal) => {
    const value = await kindNamed(item.kind).run(item.spec, {
      ...context,
      signal,
      ownReadiness: own.value,
      rendered: () => owner.rendered(signal),
      setPayload: (name, value) => set.set(name, value),
      refuseOthers: (stored, event) =>
        refuseOthersAtHooks(stored.chartHooks, event, {
          ...{ reader: run.cluster.reader, store: run.cluster.store, helmMajor: run.helm.major },
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
  for (const [name, value] of values) owner.payload.set(name, value);
  return result;
}

/** What a hook has at hand, except for what one try of it has for itself. Makes its private folder. */
async function hookContext(
  { hook, item, attempt }: Try,
  { target, effects, log, diagnosticsFolder, noteHelm, uninstallUnderLease, payload, variables }: HookOwner,
  { cluster, limits, programs, folders }: HookRun,
): Promise<Omit<HookContext, 'signal' | 'ownReadiness' | 'rendered' | 'setPayload' | 'refuseOthers'>> {
  const scratch = join(folders.scratch, 'hooks', hook.id.replaceAll('/', '-'), String(attempt));
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const payloadText = JSON.stringify(Object.fromEntries(payload));
  return {
    ...{ target, effects, log, diagnosticsFolder, noteHelm, uninstallUnderLease, scratch },
    reader: cluster.reader,
    clock: limits.clock,
    kubectl: programs.kubectl,
    env: {
      ...programs.env,
      KUBECONFIG: programs.kubeconfig,
      ...variables,
      ...payloadVariables(payload),
      LIFECYCLE_PAYLOAD: await writePrivateFile(scratch, 'payload.json', payloadText),
      ...item.env,
    },
    folder: hook.folder ?? folders.manifest,
    plain: hook.plain ?? new Map(),
  };
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
