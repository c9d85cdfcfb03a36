/** What the user asks for. */
export type Action = 'deploy' | 'destroy' | 'skip';

/**
 * What the observed state makes of it. `restore`: the stored current revision is brought back where live objects differ from
 * it; `rollback`: an older revision is; `recover`: a revision that a dead Helm left pending is marked failed.
 */
export const OPERATIONS = [
  'install',
  'upgrade',
  'reinstall',
  'uninstall',
  'restore',
  'rollback',
  'recover',
  'unchanged',
  'absent',
  'skip',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** The operations that leave a release deployed with this run's inputs; `restore` and `rollback` bring back older ones. */
export function deploys(operation: Operation): boolean {
  return operation === 'install' || operation === 'upgrade' || operation === 'reinstall';
}

/** What the short names in a hook's `when` stand for. */
export const WHEN_SHORTHANDS = {
  deploy: ['install', 'upgrade', 'reinstall'],
  destroy: ['uninstall'],
  always: ['install', 'upgrade', 'reinstall', 'uninstall', 'rollback', 'unchanged'],
} as const satisfies Record<string, readonly Operation[]>;
