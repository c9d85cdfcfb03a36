import type { Location } from '../../src/model/location.ts';
import { PHASES, RUN_PHASES, type RunPhase } from '../../src/model/plan/phase.ts';
import type {
  Plan,
  PlannedHook,
  PlannedPhase,
  PlannedRelease,
  PlannedRunPhase,
} from '../../src/model/plan/plan.ts';
import { DEFAULT_SETTINGS, type ReleaseSettings } from '../../src/model/settings.ts';

export const location: Location = {
  file: 'helm-lifecycle.yaml',
  line: 3,
  column: 5,
  length: 3,
};

/** The settings of a chart entry that sets nothing, but for what would make a test slow. */
export function settings(overrides: Partial<ReleaseSettings> = {}): ReleaseSettings {
  return {
    ...DEFAULT_SETTINGS,
    createNamespace: false,
    lockTimeout: 0,
    retry: { attempts: 1, delay: 0, backoff: 1 },
    ...overrides,
  };
}

export function plannedHook(id: string): PlannedHook {
  return { id, name: id, kind: 'run', summary: 'run a script', location };
}

/** A release that is to be installed and has nothing to do but that. */
export function plannedRelease(id: string, overrides: Partial<PlannedRelease> = {}): PlannedRelease {
  const phases = Object.fromEntries(
    PHASES.map((phase): [string, PlannedPhase] => [
      phase,
      { steps: phase === 'exec' ? [{ kind: 'helm', command: 'upgrade' }] : [], hooks: [] },
    ]),
  ) as PlannedRelease['phases'];
  return {
    id,
    name: id,
    namespace: 'web',
    location,
    action: 'deploy',
    operation: 'install',
    why: 'there is no such release yet',
    needs: [],
    settings: settings(),
    opening: [],
    phases,
    closing: [],
    ...overrides,
  };
}

/** Nothing around the releases but these hooks. */
export function runPhases(hooks: Partial<Record<RunPhase, PlannedHook[]>> = {}): Plan['runPhases'] {
  return Object.fromEntries(
    RUN_PHASES.map((phase): [string, PlannedRunPhase] => [phase, { steps: [], hooks: hooks[phase] ?? [] }]),
  ) as Plan['runPhases'];
}

export function plan(releases: PlannedRelease[], overrides: Partial<Plan> = {}): Plan {
  return {
    formatVersion: 2,
    command: 'deploy',
    manifest: 'helm-lifecycle.yaml',
    manifestId: 'shop',
    cluster: { server: 'https://127.0.0.1:6443', context: 'test', uid: 'a1', version: 'v1.36.3' },
    tools: { helm: '4.2.4', kubectl: '1.36.3' },
    dryRun: false,
    runPhases: runPhases(),
    releases,
    ...overrides,
  };
}
