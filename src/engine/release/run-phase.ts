import type { Phase } from '../../model/plan/phase.ts';
import type { PlannedHook } from '../../model/plan/plan.ts';
import type { Failure } from '../../model/result/failure.ts';
import { releaseScope, releaseVariables } from '../hooks/hook-environment.ts';
import { helmNotes } from '../hooks/hook-helm.ts';
import { type HookOwner, runHook } from '../hooks/run-hook.ts';
import { uninstallsForHooks } from '../lease/hook-lease.ts';
import { note, type ReleaseContext } from '../release-context.ts';
import { performPhase } from '../steps/perform-steps.ts';
import { urlForHooks } from './release-url.ts';
import { renderedManifest } from './rendered-manifest.ts';

/** One phase of a release: its steps, then its hooks in order; the first failure ends a main phase. */
export async function runPhase(release: ReleaseContext, phase: Phase): Promise<Failure | undefined> {
  const { run, planned } = release;
  const { hooks } = planned.phases[phase];
  run.record.emit({ type: 'phase-started', release: planned.id, phase });
  if (phase === 'exec') note(release, { operationStartedAt: run.cluster.reader.serverTime() });
  const performed = await performPhase(release, phase);
  let failure = performed.ok ? undefined : performed.failure;
  for (const hook of hooks) {
    // Clean-up goes on after a failing step; everything else stops.
    if ((failure || release.signal.aborted) && !isCleanUp(phase)) break;
    const hookFailure = await runReleaseHook(release, phase, hook);
    failure ??= hookFailure;
  }
  run.record.emit({ type: 'phase-ended', release: planned.id, phase, ...(failure && { failure }) });
  return failure;
}

async function runReleaseHook(
  release: ReleaseContext,
  phase: Phase,
  { id }: PlannedHook,
): Promise<Failure | undefined> {
  const { run } = release;
  // Whatever it does, what was seen before it proves nothing any more.
  note(release, { seen: {} });
  const hook = run.inputs.hooks.get(id);
  if (!hook) return { reason: 'internal', message: `Internal error: no hook ${id} in the stage` };
  const url = BEFORE_EXEC.includes(phase) ? undefined : await urlForHooks(release);
  return runHook(hook, await ownerOf(release, phase, url), run);
}

async function ownerOf(release: ReleaseContext, phase: Phase, url: string | undefined): Promise<HookOwner> {
  const { run, planned, effects, log, signal, payload, diagnosticsFolder } = release;
  return {
    releaseId: planned.id,
    target: { name: planned.name, namespace: planned.namespace },
    ...{ effects, log, signal, payload, diagnosticsFolder },
    defaultTimeoutMs: planned.settings.timeout,
    variables: {
      ...releaseVariables(release, phase),
      RELEASE_URL: url ?? '',
      KUBECONFIG: await release.kubeconfig(),
    },
    release: { ...releaseScope(release), ...(url !== undefined && { url }) },
    readyRules: planned.settings.ready,
    rendered: (signal) => renderedManifest(release, signal),
    noteHelm: helmNotes(release),
    uninstallUnderLease: uninstallsForHooks(run, effects, {
      releaseId: planned.id,
      lockTimeoutMs: planned.settings.lockTimeout,
    }),
  };
}

/** The objects that may say where a release is reached are those of before. */
const BEFORE_EXEC: readonly Phase[] = ['checkPrerequisites', 'preExec', 'exec'];

function isCleanUp(phase: Phase): boolean {
  return phase === 'onFailure' || phase === 'finally';
}
