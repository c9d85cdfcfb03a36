export const id = 2072;
export const ids = [2072];
export const modules = {

  93008:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  variableText),
    x: () => (  checkPayload)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);

const LONGEST_VALUE = 32_000;
function variableText(text) {
    return text.replaceAll('\0', '').slice(0, LONGEST_VALUE);
}
function checkPayload(values) {
    for (const [name, value] of values) {
        if (value.includes('\0'))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__  .f)({
                reason: 'hook',
                message: `the payload value ${name} has a NUL in it, which no variable can hold`,
                remedy: 'Capture something else, or leave it in a file below $DIAGNOSTICS_DIR.',
            });
        if (value.length <= LONGEST_VALUE)
            continue;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__  .f)({
            reason: 'hook',
            message: `the payload value ${name} has ${value.length} characters, more than ${LONGEST_VALUE}`,
            remedy: 'Capture only what later hooks need, or leave it in a file below $DIAGNOSTICS_DIR.',
        });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)();
}


  }),

  14756:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  simpleEnd)
  });
function simpleEnd({ operation, why }) {
    if (operation === 'skip')
        return { outcome: 'skipped', note: why };
    return operation === 'unchanged' ? { outcome: 'unchanged' } : { outcome: 'succeeded', note: why };
}


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


  }),

  85985:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h8: () => (  stageFolder),
    ls: () => (  listYamlFiles),
    xS: () => (  createStage)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);
  var _system_files_below_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76287);






async function createStage(parent) {
    return { folder: await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__  .I2)(parent, 'stage-'), releases: new Map() };
}
async function stageFolder(stage, releaseId) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(releaseId).digest('hex').slice(0, 16);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stage.folder, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
    return folder;
}
async function listYamlFiles(paths) {
    const files = [];
    for (const path of paths) {
        try {
            files.push(...((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory() ? await yamlFilesIn(path) : [path]));
        }
        catch (error) {
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__  .f)({
                reason: 'invalid-manifest',
                message: `read ${path}: ${error.message}`,
                remedy: 'Check that the path exists and may be read.',
            });
        }
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(files);
}
async function yamlFilesIn(folder) {
    const names = await (0,_system_files_below_js__WEBPACK_IMPORTED_MODULE_4__  .D)(folder);
    return names
        .filter((name) => /\.(?:ya?ml|json)$/.test(name) && !/^kustomization\./i.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(name)))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
}


  }),

  66177:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  valuePlace)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _manifest_read_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57741);
  var _manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47729);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);





async function valuePlace(entry, path, workspace) {
    const { values, files, inline, set } = entry.values;
    const item = set.findIndex(({ key }) => key.split('.').join('\0') === path.join('\0'));
    if (item >= 0)
        return entry.locate('set', item);
    if (path.length > 0 && has(values, path))
        return entry.locate('values', ...path);
    const document = inline.findLastIndex(({ content }) => isIn(content, path));
    if (path.length > 0 && document >= 0)
        return entry.locate('inlineValues', document);
    for (const file of path.length > 0 ? files.toReversed() : []) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file.path, 'utf8').catch(() => '');
        const found = placeIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, file.path), text, path);
        if (found)
            return found;
    }
    return Object.keys(values).length > 0 ? entry.locate('values', ...path) : entry.location;
}
function has(values, path) {
    const [step, ...rest] = path;
    if (step === undefined)
        return true;
    if (Array.isArray(values))
        return values[Number(step)] !== undefined && has(values[Number(step)], rest);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__  .O)(values) && Object.hasOwn(values, step) && has(values[step], rest);
}
function isIn(text, path) {
    return placeIn('', text, path) !== undefined;
}
function placeIn(file, text, path) {
    const { root } = (0,_manifest_read_parse_js__WEBPACK_IMPORTED_MODULE_2__  .h)((0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__  .rI)(file, text));
    const origin = root && (0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__  .oB)(root, path) ? (0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__  .iX)(root, path) : undefined;
    return origin && (0,_manifest_read_tree_js__WEBPACK_IMPORTED_MODULE_4__  .ik)(origin);
}


  }),

  4862:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  hasPhaseWork),
    O: () => (  hasWork)
  });
  var _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44615);

function hasWork(release) {
    return release.closing.length > 0 || _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_0__  .ZG.some((phase) => hasPhaseWork(release, phase));
}
function hasPhaseWork({ phases }, phase) {
    return phases[phase].steps.length > 0 || phases[phase].hooks.length > 0;
}


  }),

  23661:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KK: () => (  byRunPhase),
    XM: () => (  wholePlan),
    wv: () => (  planHead)
  });
  var _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44615);

function planHead({ command, manifest, cluster, tools, dryRun, }) {
    return {
        formatVersion: 2,
        command,
        manifest: manifest.file,
        manifestId: manifest.id,
        ...(manifest.environment !== undefined && { environment: manifest.environment }),
        cluster,
        tools,
        dryRun,
    };
}
function wholePlan(subject, releases) {
    const runPhases = byRunPhase(() => ({ steps: [], hooks: [] }));
    return { ...planHead(subject), runPhases, releases };
}
function byRunPhase(of) {
    return Object.fromEntries(_model_plan_phase_js__WEBPACK_IMPORTED_MODULE_0__  .NV.map((phase) => [phase, of(phase)]));
}


  }),

  93333:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  refusalOf)
  });
function refusalOf({ releases }) {
    const refusals = releases.flatMap(({ refused }) => refused ?? []);
    const [first] = refusals;
    if (!first)
        return undefined;
    const remedies = new Set(refusals.flatMap(({ remedy }) => remedy ?? []));
    return {
        ...first,
        message: `the run is refused, nothing was changed: ${refusals.map(({ message }) => message).join('; ')}`,
        ...(remedies.size > 0 && { remedy: [...remedies].join(' ') }),
    };
}


  }),

  69292:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  approvePlan)
  });
  var _plan_approve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74323);

function approvePlan(plan, session) {
    const { journal, startedAt, manifest } = session;
    const { commit, runUrl } = session.options;
    const approved = (0,_plan_approve_js__WEBPACK_IMPORTED_MODULE_0__  .S)(plan);
    journal.emit({
        type: 'run-planned',
        plan: approved.plan,
        startedAt,
        ...(commit !== undefined && { commit }),
        ...(runUrl !== undefined && { runUrl }),
    });
    const text = unchosenEnvironment(manifest);
    if (text !== undefined)
        journal.emit({ type: 'warning', text });
    return approved;
}
function unchosenEnvironment({ environment, environments }) {
    if (environment !== undefined || environments.length === 0)
        return undefined;
    const names = environments.join(', ');
    return `no environment is chosen, so this is the base of the manifest alone; choose one of ${names} with \`environment\` (--environment)`;
}


  }),

  75659:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  j: () => (  performPlan)
});

var external_node_os_ = __webpack_require__(48161);
var model_result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/cluster/watch/shared-watch.js

function createSharedWatches(reader) {
    const shared = new Map();
    function open(key, query) {
        const over = new AbortController();
        const watch = { objects: new Map(), isComplete: false, followers: new Map(), over };
        const changed = () => {
            for (const tell of [...watch.followers.values()])
                tell();
        };
        shared.set(key, watch);
        const onEnd = (ended) => {
            if (ended.ok)
                return;
            watch.failure = ended.failure;
            if (ended.failure.reason !== 'forbidden' && shared.get(key) === watch)
                shared.delete(key);
            changed();
        };
        const watching = reader.watch(query, over.signal, ({ type, object }) => {
            if (object === undefined)
                watch.isComplete = true;
            else if (type === 'DELETED')
                watch.objects.delete(object.metadata.uid ?? '');
            else
                watch.objects.set(object.metadata.uid ?? '', withoutManagers(object));
            changed();
        });
        void watching.then(onEnd, (bug) => onEnd((0,model_result .f)({ reason: 'internal', message: `Internal error: ${String(bug)}` })));
        return watch;
    }
    return {
        follow(query, onChange = () => { }) {
            const key = JSON.stringify(query);
            const before = shared.get(key);
            const watch = before ?? open(key, query);
            const follower = Symbol();
            watch.followers.set(follower, onChange);
            return {
                isNew: before === undefined,
                objects: () => [...watch.objects.values()],
                of: (uid) => watch.objects.get(uid),
                isComplete: () => watch.isComplete,
                failure: () => watch.failure,
                close() {
                    watch.followers.delete(follower);
                    if (watch.followers.size > 0)
                        return;
                    watch.over.abort();
                    if (watch.failure === undefined && shared.get(key) === watch)
                        shared.delete(key);
                },
            };
        },
    };
}
function withoutManagers(object) {
    const { managedFields: _managers, ...metadata } = object.metadata;
    return { ...object, metadata };
}

var writer = __webpack_require__(217);
var effects = __webpack_require__(77814);
var lease_object = __webpack_require__(65836);
var has_work = __webpack_require__(4862);
var release_end = __webpack_require__(14756);
var release_url = __webpack_require__(88410);
;// CONCATENATED MODULE: ./build/engine/release/begin-release.js




async function beginRelease(planned, run, slot) {
    run.record.emit({ type: 'release-started', release: planned.id });
    for (const text of planned.chart?.warnings ?? [])
        run.record.emit({ type: 'warning', release: planned.id, text });
    const end = await endOf(planned, run, slot);
    await (0,release_url .Yx)(planned, end, run);
    run.record.emit({ type: 'release-ended', release: planned.id, ...end });
    return end;
}
async function endOf(planned, run, slot) {
    if (!(0,has_work .O)(planned) && !(await hasLeftLease(planned, run)))
        return (0,release_end .k)(planned);
    const { runRelease } = await Promise.all( [__webpack_require__.e(7291), __webpack_require__.e(9327), __webpack_require__.e(2318), __webpack_require__.e(4658), __webpack_require__.e(3437), __webpack_require__.e(7363), __webpack_require__.e(7504), __webpack_require__.e(4943)]).then(__webpack_require__.bind(__webpack_require__, 54943));
    return runRelease(planned, run, slot);
}
async function hasLeftLease(planned, run) {
    const mayWrite = run.effects !== undefined && run.approved.performs.has(planned.id);
    if (planned.operation !== 'absent' || !mayWrite || run.leases.lock === 'off')
        return false;
    const lease = await run.cluster.reader.get((0,lease_object .mf)(planned), { signal: run.limits.signal });
    return lease.ok && lease.value !== undefined;
}

var built_in_step = __webpack_require__(9205);
var plan = __webpack_require__(15333);
var stop_reason = __webpack_require__(2817);
var plan_refusal = __webpack_require__(93333);
;// CONCATENATED MODULE: ./build/engine/schedule/slot.js
function createSlots(limit, onFree) {
    let taken = 0;
    let isAwaited = false;
    const takers = [];
    const listeners = new Set();
    function tell() {
        if (!isAwaited && takers.length === 0)
            return;
        for (const listener of [...listeners]) {
            listeners.delete(listener);
            listener();
        }
    }
    function open() {
        let isHeld = true;
        taken += 1;
        const hold = () => {
            isHeld = true;
            taken += 1;
        };
        return {
            release() {
                if (!isHeld)
                    return;
                isHeld = false;
                taken -= 1;
                const serve = takers.shift();
                if (serve)
                    serve();
                else
                    onFree();
            },
            async take(signal) {
                if (isHeld || signal.aborted)
                    return;
                if (taken < limit)
                    return hold();
                await new Promise((resolve) => {
                    const leave = () => {
                        takers.splice(takers.indexOf(serve), 1);
                        resolve();
                    };
                    const serve = () => {
                        signal.removeEventListener('abort', leave);
                        hold();
                        resolve();
                    };
                    signal.addEventListener('abort', leave, { once: true });
                    takers.push(serve);
                    tell();
                });
            },
            whenWanted(listener) {
                listeners.add(listener);
                tell();
                return () => listeners.delete(listener);
            },
        };
    }
    return {
        isFree: () => taken < limit,
        open,
        awaited(now) {
            isAwaited = now;
            tell();
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/schedule/schedule.js

function runSchedule(schedule) {
    const { limit, mostOpen, obstacle, run, skip } = schedule;
    const ends = new Map();
    const waiting = new Set(schedule.releases);
    const open = new Set();
    const isReady = (planned) => planned.needs.every((id) => ends.has(id)) &&
        (planned.action === 'destroy' || ![...waiting, ...open].some((other) => other.action === 'destroy'));
    return new Promise((resolve, reject) => {
        let isAdvancing = false;
        let hasMoved = false;
        const advance = () => {
            hasMoved = true;
            if (isAdvancing)
                return;
            isAdvancing = true;
            try {
                while (hasMoved) {
                    hasMoved = false;
                    startReady();
                }
            }
            catch (bug) {
                reject(bug);
            }
            isAdvancing = false;
            if (waiting.size === 0 && open.size === 0)
                resolve(ends);
        };
        const slots = createSlots(limit, advance);
        const start = (planned) => {
            const slot = slots.open();
            open.add(planned);
            run(planned, slot).then((end) => {
                open.delete(planned);
                ends.set(planned.id, end);
                slot.release();
                advance();
            }, reject);
        };
        const startReady = () => {
            let isAwaited = false;
            for (const planned of waiting) {
                if (!isReady(planned))
                    continue;
                const why = obstacle(planned, ends);
                const hasRoom = open.size < mostOpen;
                if (why === undefined && !(hasRoom && slots.isFree())) {
                    isAwaited ||= hasRoom;
                    continue;
                }
                waiting.delete(planned);
                if (why === undefined)
                    start(planned);
                else {
                    ends.set(planned.id, skip(planned, why));
                    hasMoved = true;
                }
            }
            slots.awaited(isAwaited);
        };
        advance();
    });
}

;// CONCATENATED MODULE: ./build/engine/schedule/run-plan.js






const OPEN_PER_SLOT = 4;
const MOST_OPEN = 64;
async function runPlan(run, runRelease) {
    const { plan } = run.approved;
    const refusal = (0,plan_refusal .O)(plan);
    if (refusal)
        return refuse(run, refusal);
    const violations = await violationsIn(run);
    if (violations.size > 0) {
        const releases = plan.releases.map((release) => withRefusal(release, violations.get(release.id)));
        return refuse({ ...run, approved: { ...run.approved, plan: { ...plan, releases } } }, (0,plan_refusal .O)({ releases }));
    }
    const around = run.approved.performs.size > 0 && plan.releases.some(has_work .O);
    const opened = run.effects === undefined ? undefined : await performRunSteps(run, 'before');
    const before = opened ?? (around ? await runHooksAround(run, 'before') : undefined);
    const ends = await runSchedule({
        releases: plan.releases,
        limit: run.limits.concurrency,
        mostOpen: Math.max(run.limits.concurrency, Math.min(OPEN_PER_SLOT * run.limits.concurrency, MOST_OPEN)),
        obstacle: (planned, soFar) => (before ? whatFailedBefore(opened) : obstacleOf(planned, soFar, run)),
        run: async (planned, slot) => {
            const end = await runRelease(planned, run, slot);
            if (end.failure)
                run.shared.failing.set(planned.id, end.failure);
            return end;
        },
        skip: (planned, why) => skip(planned, why, run),
    });
    const failure = before ?? firstFailure(plan.releases, ends);
    const mayClose = run.effects !== undefined && !run.limits.signal.aborted;
    const trouble = failure ?? (mayClose ? await performRunSteps(run, 'after') : undefined);
    const closing = async (phase, failure) => {
        if (!around || plan.runPhases[phase].hooks.length === 0)
            return failure;
        const told = await run.inputs.tellHooks(conclude(failure, ends, run));
        const hookFailure = await runHooksAround(run, phase, told);
        return failure ?? hookFailure;
    };
    const failed = await closing(trouble ? 'onFailure' : 'after', trouble);
    return conclude(await closing('finally', failed), ends, run);
}
function whatFailedBefore(opened) {
    return opened ? 'the namespace of the preview is not there' : 'a `before` hook failed';
}
function refuse(run, refusal) {
    for (const planned of run.approved.plan.releases) {
        const { id, refused } = planned;
        if (refused)
            run.record.emit({ type: 'release-ended', release: id, outcome: 'failed', failure: refused });
        else
            skip(planned, 'the run is refused', run);
    }
    return { outcome: 'failed', ...(refusal && { failure: refusal }) };
}
function withRefusal(release, refused) {
    return refused === undefined ? release : { ...release, refused };
}
function obstacleOf(planned, ends, { approved, limits: { signal, onError }, shared: { failing }, }) {
    const { releases } = approved.plan;
    if (signal.aborted)
        return 'the run was cancelled';
    const counts = releases.some(({ id, settings }) => failing.has(id) && !settings.allowFailure);
    if (onError === 'stop' && (counts || firstFailure(releases, ends)))
        return 'the run stops at the first failure';
    const needed = planned.needs.find((id) => {
        const end = ends.get(id);
        const mayFail = releases.find((release) => release.id === id)?.settings.allowFailure;
        return end !== undefined && !endedWell(end.outcome) && !mayFail;
    });
    if (needed === undefined)
        return undefined;
    return planned.action === 'destroy' ? `needed by ${needed}, which is still there` : `needs ${needed}`;
}
function endedWell(outcome) {
    return outcome === 'succeeded' || outcome === 'unchanged' || outcome === 'planned';
}
function skip(planned, note, run) {
    const end = { outcome: 'skipped', note };
    run.record.emit({ type: 'release-ended', release: planned.id, ...end });
    return end;
}
function firstFailure(releases, ends) {
    const failed = releases.find((release) => !release.settings.allowFailure && ends.get(release.id)?.failure);
    return failed && ends.get(failed.id)?.failure;
}
function conclude(failure, ends, { approved, limits: { signal } }) {
    const stop = (0,stop_reason .P)(signal);
    if (stop) {
        const by = stop.kind === 'cancelled' ? ` (${stop.by})` : '';
        const isOverTime = stop.kind === 'cancelled' && stop.limitMs !== undefined;
        return {
            outcome: isOverTime ? 'timed-out' : 'cancelled',
            failure: failure ?? { reason: 'cancelled', message: `the run was cancelled${by}` },
        };
    }
    if (failure)
        return { outcome: failure.reason === 'timed-out' ? 'timed-out' : 'failed', failure };
    const changed = [...ends.values()].some(({ outcome, note }) => outcome === 'succeeded' && note === undefined);
    const around = (0,plan .rl)(approved.plan).some(built_in_step .eg);
    return { outcome: changed || around || hasPlanned(ends) ? 'succeeded' : 'no-changes' };
}
function hasPlanned(ends) {
    return [...ends.values()].some((end) => end.outcome === 'planned' || end.outcome === 'failed');
}
async function violationsIn(run) {
    if (run.inputs.judge === undefined)
        return new Map();
    return (await Promise.all( [__webpack_require__.e(7363), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 36512))).judgeFirst(run);
}
async function performRunSteps(run, phase) {
    if (run.approved.plan.runPhases[phase].steps.length === 0)
        return undefined;
    return (await __webpack_require__.e(  7030).then(__webpack_require__.bind(__webpack_require__, 27030))).performRunSteps(run, phase);
}
async function runHooksAround(run, phase, told) {
    if (run.approved.plan.runPhases[phase].hooks.length === 0)
        return undefined;
    return (await Promise.all( [__webpack_require__.e(4658), __webpack_require__.e(7504), __webpack_require__.e(5481)]).then(__webpack_require__.bind(__webpack_require__, 72404))).runHooksAround(run, phase, told);
}

;// CONCATENATED MODULE: ./build/helm/no-helm.js

function noHelm() {
    const missing = async () => (0,model_result .f)({ reason: 'internal', message: 'Internal error: this plan was to be performed without Helm' });
    return {
        reader: { pull: missing, render: missing, template: missing },
        writer: { deploy: missing, rollback: missing, uninstall: missing, test: missing },
    };
}

var argv = __webpack_require__(59753);
var runner = __webpack_require__(44666);
;// CONCATENATED MODULE: ./build/helm/writer.js



function createHelmWriter(tool, spawn, _permit) {
    const { major } = tool;
    const helm = (args, run) => (0,runner .oU)(tool, spawn, args, run);
    return {
        deploy: async (request, run) => {
            const args = (0,argv .L)(major, request, run.timeoutMs);
            return withoutOutput(await (0,runner .V2)(tool, spawn, { args, patches: request.settings.patches }, run));
        },
        rollback: async (request, run) => withoutOutput(await helm((0,argv .GI)(major, request, run.timeoutMs), run)),
        uninstall: async (request, run) => withoutOutput(await helm((0,argv .qu)(major, request, run.timeoutMs), run)),
        test: async (request, run) => withoutOutput(await helm((0,argv .qE)(request, run.timeoutMs), run)),
    };
}
function withoutOutput(result) {
    return result.ok ? (0,model_result.ok)() : result;
}

var release_state = __webpack_require__(34073);
var value_place = __webpack_require__(66177);
;// CONCATENATED MODULE: ./build/session/stages/details-of.js
function detailsOf({ charts, environment }, { commit, runUrl, namespace }) {
    const entries = new Map(charts.map((entry) => [entry.id, entry]));
    return ({ id, chart, parts, settings }) => {
        const needs = (entries.get(id)?.needs ?? []).flatMap((need) => entries.get(need) ?? []);
        return {
            needs: needs.map((need) => `${need.namespace}/${need.name}`),
            ...(chart && { chart: { name: chart.name, version: chart.version } }),
            ...(environment !== undefined && { environment }),
            ...(namespace !== undefined && { elsewhere: true }),
            ...(settings.protected && { protected: true }),
            ...(commit !== undefined && { commit }),
            ...(runUrl !== undefined && { runUrl }),
            ...(parts && { parts }),
        };
    };
}

var phase = __webpack_require__(44615);
;// CONCATENATED MODULE: ./build/session/stages/hooks-by-id.js

function hooksById({ charts, runHooks }) {
    const hooks = [
        ...phase .NV.flatMap((phase) => runHooks[phase]),
        ...charts.flatMap((chart) => phase .ZG.flatMap((phase) => chart.hooks[phase])),
    ];
    return new Map(hooks.map((hook) => [hook.id, hook]));
}

var external_node_path_ = __webpack_require__(76760);
var payload_limit = __webpack_require__(93008);
var fold_events = __webpack_require__(58857);
var report_failure = __webpack_require__(20897);
var json = __webpack_require__(9665);
var summary = __webpack_require__(48422);
var wording = __webpack_require__(62867);
var files = __webpack_require__(72211);
var read_diagnoses = __webpack_require__(36725);
;// CONCATENATED MODULE: ./build/session/stages/tell-hooks.js









function tellHooks(journal, folder) {
    return async ({ outcome, failure }) => {
        const result = { ...(0,fold_events .v)(journal.events()), outcome };
        const resultPath = (0,external_node_path_.join)(folder, 'result.json');
        await (0,files .tG)(resultPath, (0,json .y)(result)).catch(() => { });
        const summaryPath = (0,external_node_path_.join)(folder, 'summary.md');
        const paths = { resultPath, diagnosticsFolder: (0,external_node_path_.join)(folder, 'diagnostics') };
        await (0,files .tG)(summaryPath, (0,summary .B)(result, paths, await (0,read_diagnoses .A)(result))).catch(() => { });
        const told = result.failure ?? failure;
        return {
            RUN_OUTCOME: outcome,
            RUN_HEADLINE: (0,payload_limit .o)(headlineOf({ ...result, ...(told && { failure: told }) })),
            RUN_SUMMARY: summaryPath,
            RUN_URL: result.runUrl ?? '',
            FAILED_CHARTS: failedCharts(result).join(' '),
            FAILURE_REASON: told ? (0,payload_limit .o)(`${told.reason}: ${(0,report_failure .es)(told).message}`) : '',
            FAILURE_CODE: (told && (0,report_failure .$N)(told)) ?? '',
            RESULT_PATH: resultPath,
        };
    };
}
function failedCharts({ releases }) {
    return releases
        .filter(({ outcome }) => outcome === 'failed' || outcome === 'timed-out')
        .map(({ id }) => id);
}
function headlineOf(result) {
    const { failure, releases } = result;
    if (failure === undefined)
        return (0,wording .Pl)(result);
    const failed = releases.find((release) => release.failure?.message === failure.message);
    const where = failed === undefined ? '' : `${failed.id}: `;
    return `${(0,wording .Pl)(result)}: ${where}${(0,report_failure .es)(failure).message}`.replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/session/stages/perform-plan.js













const HOOK_GRACE_MS = 2_000;
async function performPlan(approved, { stage, replan }, session) {
    const { options, deps, manifest, folders, connection, journal, stopwatch } = session;
    const { helm } = session;
    const without = noHelm();
    const warned = new Set();
    const context = {
        approved,
        effects: (0,effects .d)(approved, (permit) => ({
            cluster: (0,writer .K)(connection, permit),
            helm: helm ? createHelmWriter(helm, session.spawn, permit) : without.writer,
            spawn: (spec) => session.spawn({ graceMs: HOOK_GRACE_MS, ...spec }),
        })),
        cluster: {
            reader: connection.reader,
            store: session.store,
            watches: createSharedWatches(connection.reader),
        },
        helm: { reader: session.helmReader ?? without.reader, major: helm?.major ?? 4 },
        programs: { env: session.env, kubectl: session.kubectl.path, kubeconfig: connection.kubeconfig },
        inputs: {
            stage,
            hooks: hooksById(manifest),
            replan,
            placeOfValue: async (releaseId, path) => {
                const entry = manifest.charts.find(({ id }) => id === releaseId);
                return entry && (0,value_place .F)(entry, path, options.workspace);
            },
            ...(manifest.policy && { judge: await judgeOf(manifest.policy, session, approved.plan) }),
            description: describeRun(options),
            detailsOf: detailsOf(manifest, options),
            tellHooks: tellHooks(journal, folders.result),
            raw: options.raw,
        },
        record: {
            emit: journal.emit,
            warnOnce: (topic, text) => {
                if (!warned.has(topic))
                    journal.emit({ type: 'warning', text });
                warned.add(topic);
            },
            log: deps.log,
            redactor: deps.redactor,
            saveState: deps.saveState,
        },
        limits: {
            clock: deps.clock,
            signal: deps.signal,
            closing: session.shutdown.work,
            concurrency: options.concurrency ?? 2 * (0,external_node_os_.availableParallelism)(),
            onError: options.onError,
        },
        leases: { lock: options.lock, holder: session.holder },
        folders: {
            manifest: manifest.folder,
            scratch: folders.private,
            diagnostics: folders.diagnostics,
        },
        shared: {
            brings: new Map(),
            made: new Map(),
            leases: new Map(),
            failing: new Map(),
            emptied: new Map(),
            payload: new Map(),
        },
    };
    deps.saveState('holder', session.holder);
    const end = await runPlan(context, beginRelease);
    journal.emit({ type: 'run-ended', ...end, cost: { ...session.cost(), steps: stopwatch.laps() } });
    return end;
}
async function judgeOf(policy, session, { dryRun }) {
    const { createPolicyJudge } = await __webpack_require__.e(  1426).then(__webpack_require__.bind(__webpack_require__, 61426));
    const { connection, folders, manifest, deps } = session;
    return createPolicyJudge(policy, {
        reader: connection.reader,
        spawn: session.spawn,
        folder: folders.private,
        manifestFolder: manifest.folder,
        path: session.env.PATH ?? '',
        learn: (secret) => deps.redactor.learn(secret),
        ...(dryRun && deps.env.GITHUB_EVENT_NAME === 'pull_request_target' && { withholds: onceTold(session) }),
    });
}
function onceTold({ journal }) {
    let warned = false;
    return () => {
        const text = '`policy.exec` is not run in a plan for pull_request_target, where a stranger may have written it';
        if (!warned)
            journal.emit({ type: 'warning', text });
        warned = true;
    };
}
function describeRun({ commit, runUrl: url }) {
    return (0,release_state .C)({ ...(commit !== undefined && { commit }), ...(url !== undefined && { url }) });
}


  }),

  51877:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  reportRun)
  });
  var _model_journal_fold_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
  var _ending_keep_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12082);


async function reportRun({ outcome }, { journal, folders, deps }) {
    const result = (0,_model_journal_fold_events_js__WEBPACK_IMPORTED_MODULE_0__  .v)(journal.events());
    const kept = await (0,_ending_keep_result_js__WEBPACK_IMPORTED_MODULE_1__  .B)(result, folders.result, (text) => deps.log.warning(text));
    return { kind: 'ran', outcome, result, ...kept, diagnosticsFolder: folders.diagnostics };
}


  })

};
