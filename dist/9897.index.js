export const id = 9897;
export const ids = [9897];
export const modules = {

  9897:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    status: () => (  status)
  });
  var _engine_release_release_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88410);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
  var _observe_release_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71252);
  var _report_state_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32093);
  var _report_summary_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16125);
  var _session_with_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97174);






const status = {
    name: 'status',
    summary: 'Show how the releases stand: state, revision, chart, URL, drift, last run and who works on them',
    on: 'both',
    positional: { option: 'select', as: 'CHART' },
    options: ['manifest', 'select', 'cluster', 'summary', 'annotations'],
    examples: ['status', 'status api --environment production --output json'],
    run: (options, deps) => {
        const purpose = { withNeeds: false, readFor: 'releases' };
        return (0,_session_with_session_js__WEBPACK_IMPORTED_MODULE_4__  .f)({ options, deps, purpose, keeps: 'nothing' }, async (session) => {
            const { manifest, entries, cluster, connection, store } = session;
            const releases = await (0,_observe_release_states_js__WEBPACK_IMPORTED_MODULE_1__  .K)(entries, manifest.id, { store, reader: connection.reader });
            if (!releases.ok)
                return releases;
            const run = { cluster: { reader: connection.reader }, limits: { signal: deps.signal } };
            const withUrls = releases.value.map(async (release) => {
                const entry = entries.find(({ id }) => id === release.id);
                const found = entry && release.state === 'deployed' ? await (0,_engine_release_release_url_js__WEBPACK_IMPORTED_MODULE_0__  .aU)(entry, run) : undefined;
                return found && 'url' in found ? { ...release, url: found.url } : release;
            });
            const report = {
                formatVersion: 1,
                manifest: manifest.file,
                manifestId: manifest.id,
                ...(manifest.environment !== undefined && { environment: manifest.environment }),
                cluster,
                at: new Date(connection.reader.serverTime()).toISOString(),
                releases: await Promise.all(withUrls),
            };
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ kind: 'status', report });
        });
    },
    tell: ({ report }) => ({
        ending: 'good',
        lines: (0,_report_state_lines_js__WEBPACK_IMPORTED_MODULE_2__  .Cd)(report),
        summary: (0,_report_summary_state_js__WEBPACK_IMPORTED_MODULE_3__  .L)(report),
        annotations: [],
        outputs: { outcome: 'no-changes', changed: false },
        json: report,
    }),
};


  }),

  88410:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  aU: () => (  findReleaseUrl),
  Yx: () => (  tellReleaseUrl),
  ri: () => (  urlForHooks)
});

var fields = __webpack_require__(65363);
;// CONCATENATED MODULE: ./build/kube/object-url.js

function ingressUrl({ spec, status }) {
    const hosts = (0,fields .qj)(spec, 'rules').map((rule) => (0,fields .b6)(rule.host));
    const secured = (0,fields .qj)(spec, 'tls').flatMap(({ hosts: names }) => (Array.isArray(names) ? names : []));
    const host = hosts.find(isHost) ?? secured.find((name) => typeof name === 'string' && isHost(name));
    const hasTls = (0,fields .qj)(spec, 'tls').length > 0;
    if (typeof host === 'string') {
        const isSecure = hasTls && (secured.length === 0 || secured.some((name) => covers((0,fields .b6)(name), host)));
        return { url: `${isSecure ? 'https' : 'http'}://${host}` };
    }
    const address = balancerOf(status);
    if (address === undefined)
        return { why: 'it has neither a host nor an address yet' };
    return { url: `${hasTls ? 'https' : 'http'}://${address}` };
}
function routeUrl({ spec, status }) {
    const host = [(0,fields .b6)(spec?.host), ...(0,fields .qj)(status, 'ingress').map((one) => (0,fields .b6)(one.host))].find(isHost);
    if (host === undefined)
        return { why: 'it has no host yet' };
    return { url: `${Object.keys((0,fields .pq)(spec, 'tls')).length > 0 ? 'https' : 'http'}://${host}` };
}
function httpRouteUrl({ spec }, gateway) {
    const names = Array.isArray(spec?.hostnames) ? spec.hostnames.map((name) => (0,fields .b6)(name)) : [];
    const section = (0,fields .b6)((0,fields .qj)(spec, 'parentRefs')[0]?.sectionName);
    const listeners = (0,fields .qj)(gateway?.spec, 'listeners').filter(({ name }) => section === '' || name === section);
    const host = [...names, ...listeners.map((one) => (0,fields .b6)(one.hostname))].find(isHost);
    if (host === undefined)
        return { why: 'neither it nor its Gateway has a hostname' };
    const secure = listeners.find(({ protocol }) => protocol === 'HTTPS');
    const listener = secure ?? listeners[0];
    const scheme = listener === undefined || secure ? 'https' : 'http';
    return { url: `${scheme}://${host}${portSuffix(scheme, Number(listener?.port))}` };
}
function serviceUrl({ spec, status }) {
    const type = (0,fields .b6)(spec?.type, 'ClusterIP');
    if (type !== 'LoadBalancer')
        return { why: `its type is ${type}, which has no address outside the cluster` };
    const address = balancerOf(status);
    if (address === undefined)
        return { why: 'its load balancer has no address yet' };
    const ports = (0,fields .qj)(spec, 'ports');
    const port = ports.find((one) => one.name === 'https' || one.port === 443) ?? ports[0];
    const scheme = port?.name === 'https' || port?.port === 443 ? 'https' : 'http';
    return { url: `${scheme}://${address}${portSuffix(scheme, Number(port?.port))}` };
}
function gatewayOf({ spec, metadata }) {
    const [parent] = (0,fields .qj)(spec, 'parentRefs');
    const name = (0,fields .b6)(parent?.name);
    const namespace = (0,fields .b6)(parent?.namespace, metadata.namespace ?? '');
    return name === '' || (0,fields .b6)(parent?.kind, 'Gateway') !== 'Gateway' ? undefined : { name, namespace };
}
function balancerOf(status) {
    const [first] = (0,fields .qj)((0,fields .pq)(status, 'loadBalancer'), 'ingress');
    const address = (0,fields .b6)(first?.hostname) || (0,fields .b6)(first?.ip);
    if (address === '')
        return undefined;
    return address.includes(':') ? `[${address}]` : address;
}
function isHost(name) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})$/.test(name);
}
function covers(pattern, host) {
    return pattern === host || (pattern.startsWith('*.') && host.slice(host.indexOf('.')) === pattern.slice(1));
}
function portSuffix(scheme, port) {
    const isUsual = Number.isNaN(port) || port === (scheme === 'https' ? 443 : 80);
    return isUsual ? '' : `:${port}`;
}

var release_url = __webpack_require__(21065);
var result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/engine/release/release-url.js



async function findReleaseUrl({ namespace, settings: { url } }, run) {
    if (url === undefined || typeof url === 'string')
        return url === undefined ? undefined : { url };
    return fromObject(url, namespace, run);
}
async function tellReleaseUrl(planned, { outcome }, run) {
    const isThere = outcome === 'unchanged' || (outcome === 'succeeded' && !GONE.includes(planned.operation));
    if (!isThere || !run.effects || run.limits.signal.aborted)
        return;
    const found = await findReleaseUrl(planned, run);
    if (found === undefined)
        return;
    if ('url' in found)
        run.record.emit({ type: 'url-found', release: planned.id, url: found.url });
    else
        run.record.emit({ type: 'warning', release: planned.id, text: noUrl(found.why) });
}
const GONE = ['uninstall', 'absent', 'skip', 'recover'];
async function urlForHooks(release) {
    const { run, planned, signal, warned } = release;
    const found = await findReleaseUrl(planned, { cluster: run.cluster, limits: { signal } });
    if (found === undefined || 'url' in found)
        return found?.url;
    const text = noUrl(found.why);
    if (!warned.has(text))
        run.record.emit({ type: 'warning', release: planned.id, text });
    warned.add(text);
    return undefined;
}
function noUrl(why) {
    return `there is no URL: ${why}`;
}
const KINDS = {
    ingress: { resource: 'ingresses.networking.k8s.io', kind: 'Ingress', read: ingressUrl },
    httpRoute: { resource: 'httproutes.gateway.networking.k8s.io', kind: 'HTTPRoute', read: httpRouteUrl },
    route: { resource: 'routes.route.openshift.io', kind: 'Route', read: routeUrl },
    service: { resource: 'services', kind: 'Service', read: serviceUrl },
};
const GATEWAY = { resource: 'gateways.gateway.networking.k8s.io', kind: 'Gateway' };
async function fromObject(url, namespace, run) {
    const source = release_url .L.find((one) => url[one] !== undefined) ?? 'ingress';
    const { read, ...kind } = KINDS[source];
    const name = url[source] ?? '';
    const what = `${kind.kind} ${namespace}/${name}`;
    const object = await getNamed(kind, { name, namespace }, run);
    if (!object.ok)
        return { why: object.failure.message };
    if (!object.value)
        return { why: `${what} does not exist` };
    const parent = source === 'httpRoute' ? gatewayOf(object.value) : undefined;
    const gateway = parent && (await getNamed(GATEWAY, parent, run));
    const found = read(object.value, gateway?.ok ? gateway.value : undefined);
    return 'why' in found ? { why: `of ${what}: ${found.why}` } : { url: `${found.url}${url.path}` };
}
async function getNamed({ resource, kind }, { name, namespace }, { cluster: { reader }, limits: { signal } }) {
    const served = await reader.resourceNamed(resource);
    if (!served.ok)
        return served;
    return served.value
        ? reader.get({ apiVersion: served.value.apiVersion, kind, name, namespace }, { signal })
        : (0,result.ok)(undefined);
}


  })

};
