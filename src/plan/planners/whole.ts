import type { Manifest } from '../../manifest/manifest.ts';
import { RUN_PHASES, type RunPhase } from '../../model/plan/phase.ts';
import type { Plan, PlannedRelease, PlannedRunPhase } from '../../model/plan/plan.ts';

/** What a plan is about, whatever it does. */
export interface PlanSubject extends Pick<Plan, 'command' | 'cluster' | 'tools' | 'dryRun'> {
  manifest: Pick<Manifest, 'file' | 'id' | 'environment'>;
}

/** What every plan begins with. */
export function planHead({
  command,
  manifest,
  cluster,
  tools,
  dryRun,
}: PlanSubject): Omit<Plan, 'runPhases' | 'releases'> {
  return {
    formatVersion: 2,
    command,
    manifest: manifest.file,
    manifestId: manifest.id,
    ...(manifest.environment !== undefined && { environment: manifest.environment }),
    cluster,
    tools,
    dryRun,
  };
}

/** A plan with nothing to do around its releases. */
export function wholePlan(subject: PlanSubject, releases: PlannedRelease[]): Plan {
  const runPhases = byRunPhase(() => ({ steps: [], hooks: [] }));
  return { ...planHead(subject), runPhases, releases };
}

export function byRunPhase(of: (phase: RunPhase) => PlannedRunPhase): Plan['runPhases'] {
  return Object.fromEntries(RUN_PHASES.map((phase) => [phase, of(phase)])) as Plan['runPhases'];
}
