/** What the user asks for. */
export type Action = 'deploy' | 'destroy' | 'skip';

/** What the observed state makes of it. */
export const OPERATIONS = [
  'install',
  'upgrade',
  'reinstall',
  'uninstall',
  'unchanged',
  'absent',
  'skip',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** The operations that leave a release deployed with this run's inputs. */
export function deploys(operation: Operation): boolean {
  return operation === 'install' || operation === 'upgrade' || operation === 'reinstall';
}

/** What the short names in a hook's `when` stand for. */
export const WHEN_SHORTHANDS = {
  deploy: ['install', 'upgrade', 'reinstall'],
  destroy: ['uninstall'],
  always: ['install', 'upgrade', 'reinstall', 'uninstall', 'unchanged'],
} as const satisfies Record<string, readonly Operation[]>;
