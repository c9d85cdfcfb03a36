import type { KubeObject } from '../../kube/object.ts';
import {
  type FoundUrl,
  gatewayOf,
  httpRouteUrl,
  ingressUrl,
  routeUrl,
  serviceUrl,
} from '../../kube/object-url.ts';
import type { Operation } from '../../model/plan/operation.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { type ReleaseUrl, URL_SOURCES } from '../../model/release/release-url.ts';
import { ok, type Result } from '../../model/result.ts';
import type { ReleaseContext } from '../release-context.ts';
import type { RunCluster, RunContext, RunLimits } from '../run-context.ts';
import type { ReleaseEnd } from './release-end.ts';

/** Where the cluster is asked. */
interface Asking {
  cluster: Pick<RunCluster, 'reader'>;
  limits: Pick<RunLimits, 'signal'>;
}

/** Where a release is reached, as its `url` says it; undefined without one. */
export async function findReleaseUrl(
  { namespace, settings: { url } }: Pick<PlannedRelease, 'namespace' | 'settings'>,
  run: Asking,
): Promise<FoundUrl | undefined> {
  if (url === undefined || typeof url === 'string') return url === undefined ? undefined : { url };
  return fromObject(url, namespace, run);
}

/** Tells it of a release that is there. */
export async function tellReleaseUrl(
  planned: PlannedRelease,
  { outcome }: ReleaseEnd,
  run: RunContext,
): Promise<void> {
  const isThere = outcome === 'unchanged' || (outcome === 'succeeded' && !GONE.includes(planned.operation));
  if (!isThere || !run.effects || run.limits.signal.aborted) return;
  const found = await findReleaseUrl(planned, run);
  if (found === undefined) return;
  if ('url' in found) run.record.emit({ type: 'url-found', release: planned.id, url: found.url });
  else run.record.emit({ type: 'warning', release: planned.id, text: noUrl(found.why) });
}

const GONE: readonly Operation[] = ['uninstall', 'absent', 'skip', 'recover'];

/** The URL for hooks, which may come before it is known: then with a warning, once. */
export async function urlForHooks(release: ReleaseContext): Promise<string | undefined> {
  const { run, planned, signal, warned } = release;
  const found = await findReleaseUrl(planned, { cluster: run.cluster, limits: { signal } });
  if (found === undefined || 'url' in found) return found?.url;
  const text = noUrl(found.why);
  if (!warned.has(text)) run.record.emit({ type: 'warning', release: planned.id, text });
  warned.add(text);
  return undefined;
}

function noUrl(why: string): string {
  return `there is no URL: ${why}`;
}

type FromObject = Exclude<ReleaseUrl, string>;

const KINDS = {
  ingress: { resource: 'ingresses.networking.k8s.io', kind: 'Ingress', read: ingressUrl },
  httpRoute: { resource: 'httproutes.gateway.networking.k8s.io', kind: 'HTTPRoute', read: httpRouteUrl },
  route: { resource: 'routes.route.openshift.io', kind: 'Route', read: routeUrl },
  service: { resource: 'services', kind: 'Service', read: serviceUrl },
} as const satisfies Record<(typeof URL_SOURCES)[number], Kind>;

interface Kind {
  resource: string;
  kind: string;
  read(object: KubeObject, gateway: KubeObject | undefined): FoundUrl;
}

const GATEWAY = { resource: 'gateways.gateway.networking.k8s.io', kind: 'Gateway' };

async function fromObject(url: FromObject, namespace: string, run: Asking): Promise<FoundUrl> {
  const source = URL_SOURCES.find((one) => url[one] !== undefined) ?? 'ingress';
  const { read, ...kind }: Kind = KINDS[source];
  const name = url[source] ?? '';
  const what = `${kind.kind} ${namespace}/${name}`;
  const object = await getNamed(kind, { name, namespace }, run);
  if (!object.ok) return { why: object.failure.message };
  if (!object.value) return { why: `${what} does not exist` };
  const parent = source === 'httpRoute' ? gatewayOf(object.value) : undefined;
  const gateway = parent && (await getNamed(GATEWAY, parent, run));
  const found = read(object.value, gateway?.ok ? gateway.value : undefined);
  return 'why' in found ? { why: `of ${what}: ${found.why}` } : { url: `${found.url}${url.path}` };
}

async function getNamed(
  { resource, kind }: { resource: string; kind: string },
  { name, namespace }: { name: string; namespace: string },
  { cluster: { reader }, limits: { signal } }: Asking,
): Promise<Result<KubeObject | undefined>> {
  const served = await reader.resourceNamed(resource);
  if (!served.ok) return served;
  return served.value
    ? reader.get({ apiVersion: served.value.apiVersion, kind, name, namespace }, { signal })
    : ok(undefined);
}
