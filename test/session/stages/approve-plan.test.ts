import { expect, it } from 'vitest';
import type { EventBody } from '../../../src/model/journal/event.ts';
import type { Session } from '../../../src/session/session.ts';
import { approvePlan } from '../../../src/session/stages/approve-plan.ts';
import { plan } from '../../rig/planned.ts';

function eventsOf(manifest: { environment?: string; environments: string[] }): EventBody[] {
  const events: EventBody[] = [];
  const journal = { emit: (event: EventBody) => events.push(event) };
  approvePlan(plan([]), { journal, manifest, options: {}, startedAt: 0 } as unknown as Session);
  return events;
}

it('warns, with their names, when the manifest has environments and none is chosen', () => {
  expect(eventsOf({ environments: ['staging', 'prod'] })).toMatchObject([
    { type: 'run-planned' },
    {
      type: 'warning',
      text: expect.stringMatching(/no environment is chosen.*staging, prod.*--environment/),
    },
  ]);
  expect(eventsOf({ environments: ['staging', 'prod'], environment: 'prod' })).toHaveLength(1);
  expect(eventsOf({ environments: [] })).toHaveLength(1);
});
