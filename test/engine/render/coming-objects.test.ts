import { expect, test } from 'vitest';
import { mayBringMore, maySettleOwners } from '../../../src/engine/render/coming-objects.ts';
import type { RunContext } from '../../../src/engine/run-context.ts';
import type { PlannedRelease } from '../../../src/model/plan/plan.ts';

const KINDS = [
  'adopt',
  'apply',
  'backup',
  'delete',
  'patch',
  'policy',
  'restart',
  'run',
  'uninstall',
  'wait',
];

/** Of a release with this one step before Helm, in a run that performs it. */
function asked(kind: string, ask: (planned: PlannedRelease, run: RunContext) => boolean): boolean {
  const phases = { checkPrerequisites: { hooks: [] }, preExec: { hooks: [{ kind }] } };
  const planned = { id: 'api', needs: [], phases } as unknown as PlannedRelease;
  const approved = { performs: new Set(['api']), plan: { releases: [planned] } };
  return ask(planned, { approved, effects: {} } as unknown as RunContext);
}

test('steps before Helm may bring a kind or a namespace, or settle whose an object is', () => {
  expect(KINDS.filter((kind) => asked(kind, mayBringMore))).toEqual(['apply', 'run']);
  expect(KINDS.filter((kind) => asked(kind, maySettleOwners))).toEqual([
    ...['adopt', 'apply', 'delete', 'patch', 'run', 'uninstall'],
  ]);
});
