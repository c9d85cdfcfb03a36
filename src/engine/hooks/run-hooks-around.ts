import type { Effects } from '../../effects.ts';
import type { RunPhase } from '../../model/plan/phase.ts';
import type { Failure } from '../../model/result/failure.ts';
import { ok } from '../../model/result.ts';
import { uninstallsForHooks } from '../lease/hook-lease.ts';
import type { RunContext } from '../run-context.ts';
import { type HookOwner, runHook } from './run-hook.ts';

/** Bounds a hook around all charts that has no timeout of its own. */
const DEFAULT_TIMEOUT_MS = 180_000;
/** Of charts, too. */
const LOCK_TIMEOUT_MS = 300_000;

/** The hooks around all charts of one run phase, in order; `before` and `after` end at the first failure. `outcome`: variables that say how the run went. */
export async function runHooksAround(
  run: RunContext,
  phase: RunPhase,
  outcome: Record<string, string> = {},
): Promise<Failure | undefined> {
  const { hooks } = run.approved.plan.runPhases[phase];
  if (hooks.length === 0 || !run.effects) return undefined;
  run.record.emit({ type: 'run-phase-started', phase });
  let failure: Failure | undefined;
  for (const { id } of hooks) {
    const hook = run.inputs.hooks.get(id);
    if (!hook || (failure && (phase === 'before' || phase === 'after'))) continue;
    const hookFailure = await runHook(hook, ownerAround(run, run.effects, { phase, outcome }), run);
    failure ??= hookFailure;
  }
  run.record.emit({ type: 'run-phase-ended', phase, ...(failure && { failure }) });
  return failure;
}

function ownerAround(
  run: RunContext,
  effects: Effects,
  { phase, outcome }: { phase: RunPhase; outcome: Record<string, string> },
): HookOwner {
  return {
    target: { name: '', namespace: run.cluster.reader.namespace },
    effects,
    log: run.record.log.prefixed(phase),
    signal: run.limits.signal.aborted ? run.limits.closing : run.limits.signal,
    defaultTimeoutMs: DEFAULT_TIMEOUT_MS,
    variables: { ...outcome, RELEASE_PHASE: phase, DIAGNOSTICS_DIR: run.folders.diagnostics },
    release: {},
    payload: run.shared.payload,
    diagnosticsFolder: run.folders.diagnostics,
    readyRules: [],
    rendered: async () => ok(undefined),
    // It belongs to no release that could be settled; what it leaves is ended like all processes of the run.
    noteHelm: () => {},
    uninstallUnderLease: uninstallsForHooks(run, effects, {
      releaseId: undefined,
      lockTimeoutMs: LOCK_TIMEOUT_MS,
    }),
  };
}
