import type { Evidence } from '../../src/diagnostics/evidence.ts';

/** Evidence of a failed upgrade of release `api`, of which nothing is known but what is given. */
export function evidenceOf(known: Partial<Evidence> = {}): Evidence {
  return {
    release: { name: 'api', namespace: 'web' },
    phase: 'exec',
    failure: { reason: 'not-ready', message: 'context deadline exceeded' },
    rendered: [],
    chartHooks: [],
    revisions: {},
    objects: [],
    absent: [],
    pods: [],
    events: [],
    logs: [],
    nodes: [],
    history: [],
    missing: [],
    ...known,
  };
}
