import type { z } from 'zod';
import type { defaultsSchema } from './chart-schema.ts';

/** The lowest layer: what a chart entry is when nobody says otherwise. */
export const DEFAULTS = {
  enabled: true,
  createNamespace: true,
  namespaceLabels: {},
  action: 'deploy',
  atomic: true,
  rollbackOn: ['exec'],
  forceUpgrade: false,
  conflicts: 'overwrite',
  takeOwnership: false,
  reinstallRestore: false,
  timeout: '180s',
  wait: true,
  waitForJobs: false,
  settle: '5s',
  unchanged: 'skip',
  dryRun: false,
  noHooks: false,
  values: {},
  valuesFiles: [],
  inlineValues: [],
  set: [],
  needs: [],
  tags: [],
  retry: { attempts: 3, delay: '10s', backoff: 2 },
  failFast: { enabled: true, grace: '30s' },
  test: { enabled: false, timeout: '120s' },
  unlock: { mode: 'auto', minAge: 'auto' },
  lockTimeout: '5m',
  historyMax: 10,
  protected: false,
  allowFailure: false,
  hooks: {},
} satisfies z.input<typeof defaultsSchema>;

/** Of `crds`, once it is given. */
export const CRDS_DEFAULTS = {
  policy: 'create-replace',
  paths: [] as string[],
  deleteOnDestroy: false,
} as const;
