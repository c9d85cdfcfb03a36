import semver from 'semver';

/** Whether a chart version is below another. Prereleases are below their release, as semver says; a version that is not semver is never below. */
export function isBelow(version: string | undefined, limit: string | undefined): boolean {
  if (version === undefined || limit === undefined) return false;
  const parsed = semver.parse(version, { loose: true });
  return parsed !== null && semver.lt(parsed, limit, { loose: true });
}
