import { expect, test } from 'vitest';
import {
  hasChangingHooks,
  mayBringMore,
  maySettleOwners,
} from '../../../src/engine/render/coming-objects.ts';
import type { RunContext } from '../../../src/engine/run-context.ts';
import { HOOK_KINDS } from '../../../src/hooks/registry.ts';
import type { PlannedRelease } from '../../../src/model/plan/plan.ts';

const KINDS = HOOK_KINDS.map(({ name }) => name);
const MAKING = ['run', 'kubectl', 'apply', 'job', 'restore'];
const LOOKING = ['wait', 'check', 'snapshot', 'backup', 'policy'];

/** Of a release with this one step before Helm, in a run that performs it. */
function asked(kind: string, ask: (planned: PlannedRelease, run: RunContext) => boolean): boolean {
  const phases = { checkPrerequisites: { hooks: [] }, preExec: { hooks: [{ kind }] } };
  const planned = { id: 'api', needs: [], phases } as unknown as PlannedRelease;
  const approved = { performs: new Set(['api']), plan: { releases: [planned] } };
  return ask(planned, { approved, effects: {} } as unknown as RunContext);
}

test('steps before Helm may bring a kind or a namespace, or settle whose an object is', () => {
  expect(KINDS.filter((kind) => asked(kind, mayBringMore)).sort()).toEqual([...MAKING].sort());
  const settling = [...MAKING, 'adopt', 'delete', 'patch', 'removeFinalizers', 'uninstall'];
  expect(KINDS.filter((kind) => asked(kind, maySettleOwners)).sort()).toEqual(settling.sort());
});

test('steps that only look change nothing that a dry run has met', () => {
  expect(KINDS.filter((kind) => !asked(kind, hasChangingHooks))).toEqual(LOOKING);
});
