import semver from 'semver';
import type { ClusterGuard } from '../manifest/manifest.ts';
import type { PlannedCluster } from '../model/plan/plan.ts';
import type { Failure } from '../model/result/failure.ts';

/** Refuses every cluster but the one that the manifest names; undefined when this is it. */
export function guardCluster(guard: ClusterGuard, cluster: PlannedCluster): Failure | undefined {
  const refuse = (what: string, wanted: string, seen: string, remedy: string): Failure => ({
    reason: 'wrong-cluster',
    message: `the manifest asks for ${what} ${wanted}, but this is ${seen}`,
    remedy,
    ...(guard.location && { location: guard.location }),
  });
  if (guard.context !== undefined && guard.context !== cluster.context) {
    const remedy = `Choose it with the \`context\` option, or use a kubeconfig that has it.`;
    return refuse('context', guard.context, cluster.context, remedy);
  }
  if (guard.server !== undefined && !sameServer(guard.server, cluster.server)) {
    return refuse('API server', guard.server, cluster.server, 'Use the kubeconfig of that cluster.');
  }
  if (guard.minVersion !== undefined && isOlder(cluster.version, guard.minVersion)) {
    return refuse(
      'Kubernetes',
      `${guard.minVersion} or newer`,
      cluster.version,
      'Upgrade the cluster, or lower `cluster.minVersion`.',
    );
  }
  return undefined;
}

function sameServer(one: string, other: string): boolean {
  const normal = (url: string) =>
    url
      .trim()
      .replace(/(?<!\/)\/+$/, '')
      .replace(/:443$/, '')
      .toLowerCase();
  return normal(one) === normal(other);
}

/** Build suffixes such as `-eks-1` or `+k3s1` of a server's version make it no older than its number. */
function isOlder(version: string, minimum: string): boolean {
  const [have, want] = [semver.coerce(version), semver.coerce(minimum)];
  return have !== null && want !== null && semver.lt(have, want);
}
