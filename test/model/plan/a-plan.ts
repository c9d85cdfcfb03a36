import type { BuiltInStep } from '../../../src/model/plan/built-in-step.ts';
import { PHASES, type Phase } from '../../../src/model/plan/phase.ts';
import type { Plan, PlannedHook, PlannedRelease } from '../../../src/model/plan/plan.ts';
import { runPhases, settings } from '../../rig/planned.ts';

/** A plan with one release `api` to be upgraded, for tests that change only what they are about. */
export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    formatVersion: 2,
    command: 'deploy',
    manifest: 'helm-lifecycle.yaml',
    manifestId: 'org-repo-0a1b2c3d',
    cluster: { server: 'https://10.0.0.1:6443', context: 'prod', uid: 'uid-1', version: 'v1.36.3' },
    tools: { helm: '4.2.4', kubectl: '1.36.3' },
    dryRun: false,
    runPhases: runPhases(),
    releases: [aRelease()],
    ...overrides,
  };
}

export function aRelease(overrides: Partial<PlannedRelease> = {}): PlannedRelease {
  return {
    id: 'api',
    name: 'api',
    namespace: 'web',
    location: at(4),
    action: 'deploy',
    operation: 'upgrade',
    why: 'inputs changed since revision 3',
    chart: { name: 'api', version: '1.3.0', source: 'charts/api' },
    installed: {
      revision: 3,
      uid: 'uid-3',
      status: 'deployed',
      deployedRevision: 3,
      chartName: 'api',
      chartVersion: '1.2.0',
    },
    digest: 'd'.repeat(40),
    needs: [],
    settings: settings(),
    opening: [],
    phases: withHooks({}),
    closing: [{ kind: 'mark', digest: 'd'.repeat(40), objects: 'remember' }],
    ...overrides,
  };
}

const phaseSteps: Partial<Record<Phase, BuiltInStep[]>> = {
  checkPrerequisites: [{ kind: 'check-prerequisites' }],
  exec: [{ kind: 'helm', command: 'upgrade' }],
  validate: [{ kind: 'wait-ready' }],
};

export function withHooks(hooks: Partial<Record<Phase, PlannedHook[]>>): PlannedRelease['phases'] {
  return Object.fromEntries(
    PHASES.map((phase) => [phase, { steps: phaseSteps[phase] ?? [], hooks: hooks[phase] ?? [] }]),
  ) as PlannedRelease['phases'];
}

export function aHook(id: string, overrides: Partial<PlannedHook> = {}): PlannedHook {
  const name = id.replaceAll('/', '-');
  return { id, name, kind: 'run', summary: `bash script ${name}`, location: at(9), ...overrides };
}

function at(line: number) {
  return { file: 'helm-lifecycle.yaml', line, column: 5, length: 4 };
}
