/** What neither the artifact service nor every file system takes; everything else of a name stays readable. */
const FORBIDDEN = /[^\w.-]+/g;
const LONGEST = 80;

/**
 * What the artifact of this step is called: `helm-diagnostics-<run attempt>-<job>`, with the id of the step where it has one
 * or is not the first of its action in the job. The jobs of a matrix are all called the same: whoever finds the name taken
 * adds something of its own.
 */
export function artifactName(env: Record<string, string | undefined>): string {
  const step = env.GITHUB_ACTION ?? '';
  // A step without an id is called `__self` or `__owner_repository`, its second use in the job `__self_2`.
  const own = step.startsWith('__') ? /_(\d+)$/.exec(step)?.[1] : step;
  const parts = [env.GITHUB_RUN_ATTEMPT || '1', env.GITHUB_JOB || 'job', own ?? ''];
  const id = parts.filter((part) => part !== '').map((part) => part.replace(FORBIDDEN, '-'));
  return `helm-diagnostics-${id.join('-')}`.slice(0, LONGEST);
}
