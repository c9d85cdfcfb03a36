export const id = 7927;
export const ids = [7927];
export const modules = {

  39859:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    SG: () => (  decodeKubeconfig),
    iY: () => (  withNamespace),
    j$: () => (  withPluginEnv),
    og: () => (  contextsIn),
    uX: () => (  currentContextIn),
    yS: () => (  singleContext)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);
  var _util_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80809);




function decodeKubeconfig(text) {
    const given = text.trim();
    if (given === '') {
        const remedy = 'Check the name of the secret: one that does not exist is empty, and so are all secrets in runs for forks and Dependabot.';
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)({ ...corrupt('it is empty'), remedy });
    }
    const compact = given.replace(/\s+/g, '');
    const encoded = /^[A-Za-z0-9+/_-]+=*$/.test(compact);
    const decoded = encoded ? Buffer.from(compact, 'base64').toString('utf8') : given;
    if (encoded && (decoded.includes('\uFFFD') || decoded === '')) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)(corrupt('it looks like base64 but does not decode to text'));
    }
    const config = parseConfig(decoded);
    if (config === undefined) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)(corrupt(`${encoded ? 'its base64 decodes to' : 'it is'} text that is not a YAML mapping`));
    }
    return contextNames(config).length === 0 ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)(corrupt('it has no contexts')) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(decoded);
}
function contextsIn(kubeconfig) {
    const config = parseConfig(kubeconfig);
    return config === undefined ? [] : contextNames(config);
}
function currentContextIn(kubeconfig) {
    const current = parseConfig(kubeconfig)?.['current-context'];
    return typeof current === 'string' && current !== '' ? current : undefined;
}
function singleContext(kubeconfig) {
    const config = parseConfig(kubeconfig);
    const context = firstOf(config?.contexts);
    const cluster = firstOf(config?.clusters)?.cluster;
    const user = firstOf(config?.users)?.user;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O)(context?.context) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O)(cluster))
        return undefined;
    const { namespace } = context.context;
    return {
        context: (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__  .w)(context.name),
        server: (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__  .w)(cluster.server ?? '').replace(/\/$/, ''),
        namespace: typeof namespace === 'string' && namespace !== '' ? namespace : 'default',
        cluster,
        user: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O)(user) ? user : {},
    };
}
function withNamespace(kubeconfig, namespace) {
    const config = parseConfig(kubeconfig) ?? {};
    const contexts = (Array.isArray(config.contexts) ? config.contexts : []).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O);
    return JSON.stringify({
        ...config,
        contexts: contexts.map((item) => ({
            ...item,
            context: { ...((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O)(item.context) && item.context), namespace },
        })),
    });
}
function withPluginEnv(kubeconfig, variables) {
    if (Object.keys(variables).length === 0)
        return kubeconfig;
    const config = parseConfig(kubeconfig) ?? {};
    const added = Object.entries(variables).map(([name, value]) => ({ name, value }));
    const users = (Array.isArray(config.users) ? config.users : []).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O);
    return JSON.stringify({
        ...config,
        users: users.map((item) => {
            if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O)(item.user) || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O)(item.user.exec))
                return item;
            const { exec } = item.user;
            const own = Array.isArray(exec.env) ? exec.env : [];
            return { ...item, user: { ...item.user, exec: { ...exec, env: [...added, ...own] } } };
        }),
    });
}
function parseConfig(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .qg)(text, { logLevel: 'error' });
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function contextNames(config) {
    const contexts = Array.isArray(config.contexts) ? config.contexts : [];
    return contexts.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O).map((context) => (0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_3__  .w)(context.name));
}
function firstOf(list) {
    const first = Array.isArray(list) ? list[0] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O)(first) ? first : undefined;
}
function corrupt(what) {
    return {
        reason: 'kubeconfig',
        message: `read the kubeconfig: ${what}`,
        remedy: 'Give the content of a kubeconfig file, raw or as one base64 text (`base64 -w0 ~/.kube/config`).',
    };
}


  }),

  65836:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D0: () => (  isHeldBy),
    GI: () => (  onlyOurs),
    Vr: () => (  heldBy),
    ZQ: () => (  newLease),
    dR: () => (  annotated),
    eo: () => (  heldByNobody),
    iC: () => (  currentHolder),
    mf: () => (  leaseRef),
    vq: () => (  OWN_LEASES)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53339);
  var _kube_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65363);
  var _util_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85092);



const TOLERANCE_MS = 3_000;
const LONGEST_MS = 180_000;
const MOST_AHEAD_MS = 60_000;
const LONGEST_HOLDER = 200;
const leaseSpec = zod__WEBPACK_IMPORTED_MODULE_0__  .Ikc({
    holderIdentity: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1),
    leaseDurationSeconds: zod__WEBPACK_IMPORTED_MODULE_0__  .aig().min(0).catch(0),
    renewTime: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().transform(Date.parse).catch(0),
});
const OWN_LABEL = { 'app.kubernetes.io/managed-by': 'helm-lifecycle' };
const OWN_LEASES = Object.entries(OWN_LABEL)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
function newLease(release) {
    const { apiVersion, kind, name, namespace = '' } = leaseRef(release);
    return { apiVersion, kind, metadata: { name, namespace, labels: { ...OWN_LABEL } } };
}
function leaseRef({ name, namespace }) {
    return { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', name: `helm-lifecycle.${name}`, namespace };
}
function currentHolder(lease, now) {
    const spec = leaseSpec.safeParse(lease.spec);
    if (!spec.success)
        return undefined;
    const { holderIdentity, leaseDurationSeconds, renewTime } = spec.data;
    const renewed = renewTime <= now + MOST_AHEAD_MS ? renewTime : 0;
    const durationMs = Math.min(leaseDurationSeconds * 1_000, LONGEST_MS);
    return { holder: (0,_util_shorten_js__WEBPACK_IMPORTED_MODULE_1__  .m)(holderIdentity, LONGEST_HOLDER), until: renewed + durationMs + TOLERANCE_MS };
}
const FIELDS = ['holderIdentity', 'leaseDurationSeconds', 'acquireTime', 'renewTime', 'leaseTransitions'];
function onlyOurs(lease, own) {
    const { apiVersion, kind, metadata } = lease;
    const { name, namespace, uid, resourceVersion, creationTimestamp, annotations = {} } = metadata;
    const spec = Object.fromEntries(Object.entries((0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(lease.spec)).filter(([key]) => FIELDS.includes(key)));
    return {
        apiVersion,
        kind,
        metadata: {
            name,
            ...(namespace !== undefined && { namespace }),
            ...(uid !== undefined && { uid }),
            ...(resourceVersion !== undefined && { resourceVersion }),
            ...(creationTimestamp !== undefined && { creationTimestamp }),
            labels: { ...OWN_LABEL },
            annotations: own(annotations),
        },
        spec,
    };
}
function isHeldBy(lease, holder) {
    return (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(lease.spec).holderIdentity === holder;
}
function heldBy(lease, holder, durationMs, now) {
    const spec = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(lease.spec);
    const goesOn = spec.holderIdentity === holder;
    const time = microTime(now);
    return {
        ...lease,
        spec: {
            ...spec,
            holderIdentity: holder,
            leaseDurationSeconds: Math.ceil(durationMs / 1_000),
            acquireTime: goesOn ? (spec.acquireTime ?? time) : time,
            renewTime: time,
            leaseTransitions: goesOn
                ? (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .rl)(spec.leaseTransitions)
                : ((0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .rl)(spec.leaseTransitions) % 1_000_000) + 1,
        },
    };
}
function heldByNobody(lease) {
    const { holderIdentity: _holder, renewTime: _renewed, acquireTime: _acquired, ...spec } = (0,_kube_fields_js__WEBPACK_IMPORTED_MODULE_2__  .pq)(lease.spec);
    return { ...lease, spec };
}
function annotated(lease, changes) {
    const annotations = { ...lease.metadata.annotations };
    for (const [key, value] of Object.entries(changes)) {
        if (value === null)
            delete annotations[key];
        else
            annotations[key] = value;
    }
    return { ...lease, metadata: { ...lease.metadata, annotations } };
}
function microTime(ms) {
    return new Date(ms).toISOString().replace('Z', '000Z');
}


  }),

  46575:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  eB: () => (  asObject),
  _w: () => (  listAll),
  Yq: () => (  listRequest)
});

var json = __webpack_require__(29598);
var result = __webpack_require__(46305);
var bounded_text = __webpack_require__(36562);
;// CONCATENATED MODULE: ./build/cluster/transport/bounded-words.js

const WORDS = new Set(['message', 'reason', 'note']);
function withBoundedWords(object) {
    if (object.kind === 'Event')
        boundThose(object);
    if (object.status !== undefined)
        boundAll(object.status);
    return object;
}
function boundAll(value) {
    if (typeof value !== 'object' || value === null)
        return;
    boundThose(value);
    for (const item of Object.values(value))
        boundAll(item);
}
function boundThose(mapping) {
    for (const key of WORDS) {
        const text = mapping[key];
        if (typeof text === 'string')
            mapping[key] = (0,bounded_text .L)(text);
    }
}

var resource_path = __webpack_require__(89426);
;// CONCATENATED MODULE: ./build/cluster/objects/sound-metadata.js

const TEXTS = ['namespace', 'uid', 'resourceVersion', 'creationTimestamp', 'deletionTimestamp'];
const TEXT_MAPS = ['labels', 'annotations'];
function soundMetadata(said) {
    if (!(0,json .O)(said))
        return { name: '' };
    const metadata = { ...said };
    if (typeof metadata.name !== 'string')
        metadata.name = '';
    for (const key of TEXTS)
        if (typeof metadata[key] !== 'string')
            delete metadata[key];
    for (const key of TEXT_MAPS)
        if (!isTextMap(metadata[key]))
            delete metadata[key];
    if (typeof metadata.generation !== 'number')
        delete metadata.generation;
    if (!isListOfMappings(metadata.managedFields))
        delete metadata.managedFields;
    if (!isListOfMappings(metadata.ownerReferences))
        delete metadata.ownerReferences;
    else
        metadata.ownerReferences = metadata.ownerReferences.filter(isReference);
    if (!Array.isArray(metadata.finalizers))
        delete metadata.finalizers;
    return metadata;
}
function isTextMap(value) {
    return (0,json .O)(value) && Object.values(value).every((text) => typeof text === 'string');
}
function isListOfMappings(value) {
    return Array.isArray(value) && value.every((item) => (0,json .O)(item));
}
function isReference({ kind, name, uid }) {
    return [kind, name, uid].every((part) => typeof part === 'string');
}

;// CONCATENATED MODULE: ./build/cluster/objects/list.js





const PAGE_SIZE = '500';
const METADATA_LIST = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
async function listAll(transport, resource, query, options = {}) {
    const request = listRequest(resource, query, options);
    const { since } = query;
    const asOf = since === undefined ? {} : { resourceVersion: since, resourceVersionMatch: 'NotOlderThan' };
    const objects = [];
    let position = { limit: PAGE_SIZE, ...asOf };
    for (;;) {
        const page = await transport.json({ ...request, query: { ...request.query, ...position } });
        if (!page.ok) {
            const expired = position.continue !== undefined && page.failure.reason === 'conflict';
            if (!expired)
                return page;
            objects.length = 0;
            position = asOf;
            continue;
        }
        const { items, resourceVersion, next } = readPage(page.value);
        for (const item of items)
            objects.push(asObject(query.namesOnly ? named(item) : item, query));
        if (next === '')
            return (0,result.ok)({ objects, resourceVersion });
        position = { limit: PAGE_SIZE, continue: next };
    }
}
function listRequest(resource, query, options) {
    const { namespace, labelSelector, fieldSelector, metadataOnly } = query;
    const where = resource.namespaced
        ? namespace === undefined
            ? ' in all namespaces'
            : ` in ${namespace}`
        : '';
    return {
        method: 'GET',
        path: (0,resource_path .o)(resource, { namespace }),
        query: {
            ...(labelSelector !== undefined && { labelSelector }),
            ...(fieldSelector !== undefined && { fieldSelector }),
        },
        what: `list ${resource.resource}${where}`,
        ...(metadataOnly && { accept: METADATA_LIST }),
        ...options,
    };
}
function asObject(item, query) {
    const said = (0,json .O)(item) ? item : {};
    const { apiVersion, kind } = query;
    return withBoundedWords({
        ...said,
        apiVersion,
        kind,
        metadata: soundMetadata(said.metadata),
    });
}
function named(item) {
    if (!(0,json .O)(item) || !(0,json .O)(item.metadata))
        return item;
    const { annotations: _, managedFields: __, ...metadata } = item.metadata;
    return { metadata };
}
function readPage(body) {
    const list = (0,json .O)(body) ? body : {};
    const metadata = (0,json .O)(list.metadata) ? list.metadata : {};
    return {
        items: Array.isArray(list.items) ? list.items : [],
        resourceVersion: typeof metadata.resourceVersion === 'string' ? metadata.resourceVersion : '',
        next: typeof metadata.continue === 'string' ? metadata.continue : '',
    };
}


  }),

  89426:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  resourcePath),
    q: () => (  spokenName)
  });
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19651);

function resourcePath(resource, at = {}) {
    const root = resource.group === '' ? ['api'] : ['apis', resource.group];
    const scope = resource.namespaced && at.namespace !== undefined ? ['namespaces', at.namespace] : [];
    const name = at.name === undefined ? [] : [at.name];
    return [...root, resource.version, ...scope, resource.resource, ...name]
        .map((part) => `/${encodeURIComponent(part)}`)
        .join('');
}
function spokenName(ref) {
    return (0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_0__  .r)(ref).replace('/', ' ');
}


  }),

  53386:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  applyRequest),
    v: () => (  FIELD_MANAGER)
  });
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31589);
  var _resource_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89426);


const FIELD_MANAGER = 'helm-lifecycle';
function applyRequest(resource, object, options) {
    const { managedFields: _, ...metadata } = object.metadata;
    return {
        method: 'PATCH',
        path: (0,_resource_path_js__WEBPACK_IMPORTED_MODULE_0__  .o)(resource, object.metadata),
        query: {
            fieldManager: options.fieldManager ?? FIELD_MANAGER,
            force: String(options.force),
            ...(options.dryRun && { dryRun: 'All' }),
        },
        contentType: 'application/apply-patch+yaml',
        body: { ...object, metadata },
        what: `apply ${(0,_resource_path_js__WEBPACK_IMPORTED_MODULE_0__  .q)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__  .H8)(object))}`,
    };
}


  }),

  3729:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  secretsInText)
  });
  var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49958);
  var _redact_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82144);


function secretsInText(text) {
    if (!/["']?kind["']?:\s*["']?Secret(?:List)?\b/.test(text))
        return [];
    const parsed = (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__  .e)(text);
    return parsed.ok ? parsed.value.flatMap(({ object }) => (0,_redact_object_js__WEBPACK_IMPORTED_MODULE_1__  .VX)(object)) : [];
}


  }),

  45147:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  D: () => (  openCluster)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var model_result = __webpack_require__(46305);
var files = __webpack_require__(72211);
var kube_object = __webpack_require__(31589);
;// CONCATENATED MODULE: ./build/cluster/objects/always-served.js
const KINDS = [
    { group: '', version: 'v1', kind: 'Namespace', resource: 'namespaces', namespaced: false },
    { group: '', version: 'v1', kind: 'Secret', resource: 'secrets', namespaced: true },
    { group: '', version: 'v1', kind: 'ConfigMap', resource: 'configmaps', namespaced: true },
    { group: 'coordination.k8s.io', version: 'v1', kind: 'Lease', resource: 'leases', namespaced: true },
];
const BY_NAME = new Map(KINDS.map((row) => {
    const apiVersion = row.group === '' ? row.version : `${row.group}/${row.version}`;
    const more = { singular: row.kind.toLowerCase(), shortNames: [], verbs: [] };
    return [`${apiVersion} ${row.kind}`, { apiVersion, ...row, ...more }];
}));
function alwaysServed(apiVersion, kind) {
    return BY_NAME.get(`${apiVersion} ${kind}`);
}

var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/cluster/objects/discovery.js


const ACCEPT = ['v2', 'v2beta1']
    .map((version) => `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`)
    .join(',');
const METRICS_KINDS = new Map([
    ['metrics.k8s.io', ['nodemetrics', 'podmetrics']],
    ['custom.metrics.k8s.io', ['metricvaluelist']],
    ['external.metrics.k8s.io', ['externalmetricvaluelist']],
]);
async function discover(transport) {
    const lists = await Promise.all(['/api', '/apis'].map((path) => transport.json({ method: 'GET', path, accept: ACCEPT, what: 'read the API groups' })));
    const versions = [];
    for (const list of lists) {
        if (!list.ok)
            return list;
        if (!(0,json .O)(list.value) || list.value.kind !== 'APIGroupDiscoveryList') {
            return (0,model_result .f)({
                reason: 'connection',
                message: 'read the API groups: the API server has no aggregated discovery',
                remedy: 'Use Kubernetes 1.27 or newer.',
            });
        }
        versions.push(...objects(list.value.items).flatMap(versionsOf));
    }
    return (0,model_result.ok)({
        resources: versions.flatMap(({ resources }) => resources),
        unanswered: versions.filter(({ isStale }) => isStale).map(({ apiVersion }) => apiVersion),
    });
}
function versionsOf(group) {
    const metadata = (0,json .O)(group.metadata) ? group.metadata : {};
    const groupName = discovery_text(metadata.name);
    return objects(group.versions).map(({ version: written, freshness, resources }) => {
        const version = discovery_text(written);
        return {
            apiVersion: apiVersionOf(groupName, version),
            isStale: freshness === 'Stale',
            resources: objects(resources).map((resource) => toResource(groupName, version, resource)),
        };
    });
}
function apiVersionOf(group, version) {
    return group === '' ? version : `${group}/${version}`;
}
function toResource(group, version, resource) {
    const kind = (0,json .O)(resource.responseKind) ? discovery_text(resource.responseKind.kind) : '';
    return {
        apiVersion: apiVersionOf(group, version),
        group,
        version,
        kind,
        resource: discovery_text(resource.resource),
        singular: discovery_text(resource.singularResource) || kind.toLowerCase(),
        shortNames: strings(resource.shortNames),
        namespaced: resource.scope === 'Namespaced',
        verbs: strings(resource.verbs),
    };
}
function findResource(resources, name) {
    const { first, inPlace } = readName(name);
    const candidates = resources.filter(inPlace);
    return (candidates.find(({ resource }) => resource === first) ??
        candidates.find(({ singular, kind }) => singular === first || kind.toLowerCase() === first) ??
        candidates.find(({ shortNames }) => shortNames.includes(first)));
}
function mayBeNamed(name, apiVersion) {
    const [version = '', group = ''] = apiVersion.split('/').reverse();
    const { first, hasPlace, inPlace } = readName(name);
    const known = hasPlace ? undefined : METRICS_KINDS.get(group);
    return known?.includes(first) ?? inPlace({ group, version });
}
function readName(name) {
    const [first = '', ...rest] = name.toLowerCase().split('.');
    const place = rest.join('.');
    const inPlace = ({ group, version }) => place === '' || place === group || place === `${version}.${group}` || (group === '' && place === version);
    return { first, hasPlace: place !== '', inPlace };
}
function objects(value) {
    return Array.isArray(value) ? value.filter(json .O) : [];
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function discovery_text(value) {
    return typeof value === 'string' ? value : '';
}

var objects_list = __webpack_require__(46575);
var fields = __webpack_require__(65363);
;// CONCATENATED MODULE: ./build/cluster/objects/own-rights.js


const NOTHING = () => false;
async function ownRights(transport, namespace, options) {
    const answer = await transport.json({
        method: 'POST',
        path: '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
        body: {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectRulesReview',
            spec: { namespace },
        },
        what: `ask for the rights in namespace ${namespace}`,
        ...options,
    });
    const status = answer.ok && (0,json .O)(answer.value) ? answer.value.status : undefined;
    if (!(0,json .O)(status) || status.incomplete !== false || (0,fields .b6)(status.evaluationError) !== '')
        return NOTHING;
    const rules = (0,fields .qj)(status, 'resourceRules');
    return (permission) => permission.namespace === namespace && rules.some((rule) => allows(rule, permission));
}
function allows(rule, { verb, group, resource, subresource, name }) {
    const path = subresource === undefined ? resource : `${resource}/${subresource}`;
    const names = texts(rule.resourceNames);
    return (includes(rule.verbs, verb) &&
        includes(rule.apiGroups, group) &&
        (includes(rule.resources, path) ||
            (subresource !== undefined && includes(rule.resources, `*/${subresource}`))) &&
        (names.length === 0 || (name !== undefined && names.includes(name))));
}
function includes(list, wanted) {
    const all = texts(list);
    return all.includes('*') || all.includes(wanted);
}
function texts(list) {
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./build/cluster/objects/permissions.js



const WORTH_ALL = 3;
async function findDenied(transport, permissions, { allowed, ...options }) {
    const distinct = new Map(permissions.map((item) => [JSON.stringify(item), item]));
    const news = [...distinct].filter(([key]) => !allowed.has(key));
    const isProven = await proofFor(transport, news.map(([, item]) => item), options);
    for (const [key, item] of news)
        if (isProven(item))
            allowed.add(key);
    const asked = news.filter(([key]) => !allowed.has(key));
    const reviews = await Promise.all(asked.map(([, item]) => review(transport, item, options)));
    const denied = [];
    for (const [index, [key, permission]] of asked.entries()) {
        const answer = reviews[index];
        if (answer?.ok === false)
            return answer;
        if (answer?.value)
            allowed.add(key);
        else
            denied.push(permission);
    }
    return (0,model_result.ok)(denied);
}
async function proofFor(transport, asked, options) {
    const namespaces = [...new Set(asked.flatMap(({ namespace }) => namespace ?? []))];
    const worth = namespaces.filter((name) => asked.filter(({ namespace }) => namespace === name).length >= WORTH_ALL);
    const proofs = await Promise.all(worth.map((namespace) => ownRights(transport, namespace, options)));
    return (permission) => proofs.some((proves) => proves(permission));
}
async function review(transport, permission, options) {
    const answer = await transport.json({
        method: 'POST',
        path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        body: {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            spec: { resourceAttributes: permission },
        },
        what: `ask for the right to ${permission.verb} ${permission.resource}`,
        ...options,
    });
    if (!answer.ok)
        return answer;
    const status = (0,json .O)(answer.value) ? answer.value.status : undefined;
    return (0,model_result.ok)((0,json .O)(status) && status.allowed === true);
}

;// CONCATENATED MODULE: ./build/cluster/objects/pod-log.js

const DEFAULT_LINES = 200;
const NO_LOG = /^(?:unable to retrieve container logs for|failed to try resolving symlinks in path) /;
async function readPodLog(transport, pod, query, options = {}) {
    const { namespace, name } = pod;
    const log = await transport.text({
        method: 'GET',
        path: `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(name)}/log`,
        query: {
            container: query.container,
            tailLines: String(query.tailLines ?? DEFAULT_LINES),
            ...(query.previous && { previous: 'true' }),
        },
        accept: '*/*',
        what: `read the log of container ${query.container} in Pod ${namespace}/${name}`,
        ...options,
    });
    if (log.ok) {
        return (0,model_result.ok)(NO_LOG.test(log.value) ? undefined : log.value);
    }
    const none = log.failure.reason === 'invalid' || log.failure.reason === 'not-found';
    return none ? (0,model_result.ok)(undefined) : log;
}

var unserved_kind = __webpack_require__(12629);
;// CONCATENATED MODULE: ./build/cluster/objects/resource-cache.js



function createResourceCache(transport) {
    let known;
    let reading = false;
    function all(fresh) {
        if (known !== undefined && (reading || fresh === undefined))
            return known;
        reading = true;
        known = discover(transport).then((result) => {
            reading = false;
            if (!result.ok)
                known = undefined;
            return result;
        });
        return known;
    }
    return {
        all,
        async find({ pick, mayBeIn, ...told }) {
            const hadRead = known !== undefined;
            let served = await all();
            if (hadRead && served.ok && pick(served.value.resources) === undefined)
                served = await all('fresh');
            if (!served.ok)
                return served;
            const found = pick(served.value.resources);
            const hidden = found === undefined ? served.value.unanswered.find(mayBeIn) : undefined;
            return hidden === undefined ? (0,model_result.ok)(found) : (0,model_result .f)((0,unserved_kind .g1)(hidden, told));
        },
        async elsewhere({ apiVersion, group, kind }) {
            const served = await all('fresh');
            if (!served.ok)
                return served;
            const { resources, unanswered } = served.value;
            const isSame = (other) => other.group === group && other.kind === kind;
            if (resources.some((other) => isSame(other) && other.apiVersion === apiVersion))
                return (0,model_result.ok)(undefined);
            const found = resources.find(isSame);
            const hidden = found ? undefined : unanswered.find((other) => other.startsWith(`${group}/`));
            if (hidden === undefined)
                return (0,model_result.ok)(found);
            return (0,model_result .f)((0,unserved_kind .g1)(hidden, { unknown: `whether there is any ${kind} of ${group}` }));
        },
    };
}

var resource_path = __webpack_require__(89426);
var server_side_apply = __webpack_require__(53386);
var scalar_text = __webpack_require__(80809);
;// CONCATENATED MODULE: ./build/cluster/objects/server-version.js



async function readVersion(transport, options) {
    const what = "read the server's version";
    const answer = await transport.json({ method: 'GET', path: '/version', what, ...options });
    if (!answer.ok)
        return answer;
    return (0,model_result.ok)((0,json .O)(answer.value) ? (0,scalar_text .w)(answer.value.gitVersion) : 'unknown');
}

;// CONCATENATED MODULE: ./build/cluster/objects/service-proxy.js
function askService(transport, service, path, options = {}) {
    const { namespace, name, port, scheme } = service;
    const target = encodeURIComponent(`${scheme === 'https' ? 'https:' : ''}${name}:${port}`);
    return transport.passedOn({
        method: 'GET',
        path: `/api/v1/namespaces/${encodeURIComponent(namespace)}/services/${target}/proxy${path}`,
        accept: '*/*',
        what: `ask Service ${namespace}/${name} for ${path.replace(/[?#].*/s, '')}`,
        ...options,
    });
}

;// CONCATENATED MODULE: ./build/cluster/transport/read-only-transport.js
const REVIEWS = /^\/apis\/authorization\.k8s\.io\/v1\/selfsubject(access|rules)reviews$/;
function readOnly(transport) {
    return {
        ...transport,
        json: (request) => transport.json(harmless(request)),
        passedOn: (request) => transport.passedOn(harmless(request)),
        text: (request) => transport.text(harmless(request)),
        lines: (request, onLine) => transport.lines(harmless(request), onLine),
    };
}
function harmless(request) {
    const { method, path, query } = request;
    const allowed = method === 'GET' || query?.dryRun === 'All' || (method === 'POST' && REVIEWS.test(path));
    if (!allowed)
        throw new Error(`Internal error: ${method} ${path} on a connection that only reads`);
    return request;
}

var refusal = __webpack_require__(90516);
var bounded_text = __webpack_require__(36562);
;// CONCATENATED MODULE: ./build/util/json-depth.js
const DEEPEST = 500;
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const CURLY = 0x20;
const [OPEN, CLOSE] = [0x7b, 0x7d];
function isTooDeep(text) {
    if (text.length < 2 * DEEPEST)
        return false;
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = endOfString(text, at + 1);
        else if ((code | CURLY) === CLOSE)
            depth--;
        else if ((code | CURLY) === OPEN && ++depth > DEEPEST)
            return true;
    }
    return false;
}
function endOfString(text, from) {
    for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
        let escapes = 0;
        while (text.charCodeAt(at - 1 - escapes) === BACKSLASH)
            escapes++;
        if (escapes % 2 === 0)
            return at;
    }
    return text.length;
}
function cutDeep(value, left = DEEPEST) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (left === 0)
        return null;
    if (Array.isArray(value))
        return value.map((item) => cutDeep(item, left - 1));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cutDeep(item, left - 1)]));
}

var shorten = __webpack_require__(85092);
var without_objects = __webpack_require__(77936);
;// CONCATENATED MODULE: ./build/cluster/transport/status-failure.js






function statusFailure(answer) {
    const status = parseStatus(answer.body);
    if (status === undefined)
        return answer.status === 404 ? noSuchKind(answer) : proxyFailure(answer);
    const message = typeof status.message === 'string' ? (0,bounded_text .L)(status.message) : `HTTP ${answer.status}`;
    const causes = causesOf(status);
    const said = (0,without_objects .B)(withoutCauses(message, causes)).trim() || `HTTP ${answer.status}`;
    const words = said === 'Unauthorized' ? 'the credentials are not accepted (Unauthorized)' : said;
    return {
        message: `${answer.what}: ${words}`,
        ...verdict(answer, message),
        ...codeOf(answer.status, message),
        ...(causes.length > 0 && { details: causes }),
    };
}
function verdict({ status, server, retryAfter }, message) {
    if (message.includes('failed calling webhook')) {
        return {
            reason: 'connection',
            transient: true,
            remedy: 'Check the pods behind that admission webhook.',
        };
    }
    if (message.includes('denied the request')) {
        return { reason: 'invalid', remedy: 'Change the object so that the admission webhook accepts it.' };
    }
    switch (status) {
        case 401:
            return { reason: 'forbidden', remedy: `Renew the credentials for ${server} in the kubeconfig.` };
        case 403:
            return forbidden(message);
        case 404:
            return { reason: 'not-found', remedy: 'Create it first, or correct its name and namespace.' };
        case 409:
            return { reason: 'conflict', remedy: 'Find out who else changes this object, then run again.' };
        case 410:
            return { reason: 'conflict', transient: true };
        case 429:
            return { reason: 'connection', transient: true, remedy: later(retryAfter) };
        default:
            return status >= 500 && (0,refusal .c)(message)?.code !== 'invalid-object'
                ? { reason: 'connection', transient: true, remedy: later(retryAfter) }
                : { reason: 'invalid', remedy: 'Correct what the API server names.' };
    }
}
function codeOf(status, message) {
    const code = (0,refusal .c)(message)?.code ?? (status >= 500 ? 'api-server-unreachable' : CODES[status]);
    return code === undefined ? {} : { code };
}
const CODES = {
    400: 'invalid-object',
    401: 'unauthenticated',
    403: 'forbidden',
    404: 'object-missing',
    409: 'field-conflict',
    422: 'invalid-object',
    429: 'api-server-unreachable',
};
function forbidden(message) {
    if (message.includes('is being terminated')) {
        return { reason: 'conflict', remedy: 'Wait until the namespace is gone, then run again.' };
    }
    if (message.includes('exceeded quota')) {
        return { reason: 'invalid', remedy: 'Raise the quota of the namespace, or ask for less.' };
    }
    if (message.includes('violates PodSecurity')) {
        return { reason: 'invalid', remedy: 'Change the pod, or the PodSecurity level of the namespace.' };
    }
    return {
        reason: 'forbidden',
        remedy: `Grant this right to the account in the kubeconfig${grantOf(message)}.`,
    };
}
function grantOf(message) {
    const [, verb, resource, group, namespace] = /cannot (\w{1,40}) resource "([\w./-]{1,100})"(?: in API group "([\w.-]{0,100})")?(?: in the namespace "([\w.-]{1,100})")?/.exec(message) ?? [];
    if (verb === undefined)
        return '';
    const [kind, where] = namespace ? ['role', ` --namespace=${namespace}`] : ['clusterrole', ''];
    const of = group ? `.${group}` : '';
    return `: kubectl create ${kind} NAME --verb=${verb} --resource=${resource}${of}${where}, and a ${kind}binding to it; SECURITY.md lists all rights that a deploy needs`;
}
function later(retryAfter) {
    return retryAfter === undefined
        ? 'Run again when the API server has recovered.'
        : `Run again after ${retryAfter} s, as the API server asks.`;
}
function noSuchKind({ what, server }) {
    return {
        reason: 'not-found',
        code: 'kind-missing',
        message: `${what}: ${server} does not serve this kind`,
        remedy: 'Install its CRD first.',
    };
}
function proxyFailure({ what, server, body, status, pluginSaid = '' }) {
    const text = (0,shorten .m)((0,bounded_text .L)(body).trim().split('\n')[0] ?? '', 500) || `HTTP ${status}`;
    if (/getting credentials|exec plugin|unable to connect to the server: oauth/i.test(text)) {
        const missing = /exec: "([^\s"]{1,200})": executable|executable (?!file )(\S{1,200}) not found/.exec(text);
        const plugin = missing?.[1] ?? missing?.[2];
        return {
            reason: 'forbidden',
            code: 'unauthenticated',
            message: `${what}: no credentials for ${server}: ${pluginFault(text)}${pluginSaid && `: ${(0,shorten .m)(pluginSaid, 300)}`}`,
            remedy: plugin === undefined
                ? 'Run the credential plugin of the kubeconfig by hand; it must work in this job too.'
                : `Install \`${plugin}\` in an earlier step: the kubeconfig gets its credentials from it.`,
        };
    }
    if (/x509|tls:/i.test(text)) {
        return {
            reason: 'connection',
            code: 'api-server-unreachable',
            message: `${what}: the certificate of ${server} is not trusted: ${text}`,
            remedy: 'Check `certificate-authority-data` and the address in the kubeconfig.',
        };
    }
    const unreachable = unreachableServer({ what, server, why: text });
    return text.startsWith('proxyconnect ')
        ? {
            ...unreachable,
            remedy: 'Check `proxy-url` in the kubeconfig (or HTTPS_PROXY), and that the proxy is up.',
        }
        : unreachable;
}
function pluginFault(text) {
    return text.includes('decoding stdout:') ? 'the credential plugin printed no ExecCredential' : text;
}
function unreachableServer({ what, server, why, }) {
    return {
        reason: 'connection',
        code: 'api-server-unreachable',
        transient: true,
        message: `${what}: cannot reach ${server}: ${why}`,
        remedy: 'Check that the cluster is up and that this machine can reach it.',
    };
}
function parseStatus(body) {
    try {
        const value = isTooDeep(body) ? undefined : JSON.parse(body);
        return (0,json .O)(value) && value.kind === 'Status' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function causesOf(status) {
    const details = status.details;
    if (!(0,json .O)(details) || !Array.isArray(details.causes))
        return [];
    return details.causes.filter(json .O).map(causeLine);
}
function causeLine(cause) {
    const [field, message, reason] = [cause.field, cause.message, cause.reason].map(textOf);
    return (0,without_objects .B)((0,bounded_text .L)(`${field ? `${field}: ` : ''}${message || reason}`));
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function withoutCauses(message, causes) {
    const start = message.indexOf(': [');
    return causes.length > 1 && start > 0 ? `${message.slice(0, start)}: ${causes.length} problems` : message;
}

;// CONCATENATED MODULE: ./build/cluster/watch/watch-tracker.js



const INITIAL_EVENTS_END = 'k8s.io/initial-events-end';
function createWatchTracker(query, onEvent) {
    const known = new Map();
    let position;
    let seen = new Set();
    let announced = false;
    function appear(object) {
        const key = keyOf(object);
        const before = known.get(key);
        seen.add(key);
        if (before !== undefined && before.metadata.uid !== object.metadata.uid)
            disappear(before);
        const again = known.has(key);
        known.set(key, object);
        if (again && before?.metadata.resourceVersion === object.metadata.resourceVersion)
            return;
        onEvent({ type: again ? 'MODIFIED' : 'ADDED', object });
    }
    function disappear(object) {
        known.delete(keyOf(object));
        onEvent({ type: 'DELETED', object });
    }
    function complete(resourceVersion) {
        position = resourceVersion;
        for (const [key, object] of [...known])
            if (!seen.has(key))
                disappear(object);
        if (!announced)
            onEvent({ type: 'SYNCED' });
        announced = true;
    }
    return {
        take(line) {
            const parsed = JSON.parse(line);
            const event = isTooDeep(line) ? cutDeep(parsed) : parsed;
            if (!(0,json .O)(event) || !(0,json .O)(event.object))
                return undefined;
            if (event.type === 'ERROR')
                return event.object;
            const object = (0,objects_list .eB)(event.object, query);
            const { resourceVersion = '', annotations } = object.metadata;
            if (event.type === 'BOOKMARK') {
                if (annotations?.[INITIAL_EVENTS_END] === 'true')
                    complete(resourceVersion);
                else if (position !== undefined)
                    position = resourceVersion;
                return undefined;
            }
            if (event.type === 'DELETED')
                disappear(object);
            else
                appear(object);
            if (position !== undefined)
                position = resourceVersion;
            return undefined;
        },
        takeList(objects, resourceVersion) {
            objects.forEach(appear);
            complete(resourceVersion);
        },
        resourceVersion: () => position,
        startOver() {
            position = undefined;
            seen = new Set();
        },
    };
}
function keyOf({ metadata }) {
    return `${metadata.namespace ?? ''}/${metadata.name}`;
}

;// CONCATENATED MODULE: ./build/cluster/watch/watch.js




const STREAM_SECONDS = 60;
const SILENCE_MS = (STREAM_SECONDS + 15) * 1_000;
const MOST_FAILURES = 10;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
const METADATA_EVENTS = 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1';
async function watchObjects(asked) {
    const { clock, signal } = asked;
    let options = asked;
    let failures = 0;
    const tracker = createWatchTracker(asked.query, (event) => {
        failures = 0;
        if (!signal.aborted)
            asked.onEvent(event);
    });
    let initialEvents = true;
    while (!signal.aborted) {
        const synchronising = tracker.resourceVersion() === undefined;
        const result = synchronising && !initialEvents ? await synchronise(options, tracker) : await follow(options, tracker);
        if (signal.aborted)
            break;
        if (result.ok)
            continue;
        let { failure } = result;
        if (synchronising && initialEvents && failure.reason === 'invalid') {
            initialEvents = false;
            continue;
        }
        failures += 1;
        const other = failure.reason === 'not-found' ? await asked.elsewhere?.() : undefined;
        if (other?.ok && other.value)
            options = { ...asked, resource: other.value };
        if (other && !other.ok)
            failure = other.failure;
        const isElsewhere = other?.ok === true && other.value !== undefined;
        if (synchronising || isElsewhere || failure.reason === 'conflict' || failures > 1)
            tracker.startOver();
        if (!(failure.transient || isElsewhere) || failures > MOST_FAILURES)
            return (0,model_result .f)(failure);
        await clock.sleep(Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS), signal);
    }
    return (0,model_result.ok)();
}
async function synchronise(options, tracker) {
    const { transport, resource, query, signal } = options;
    const list = await (0,objects_list ._w)(transport, resource, query, { signal });
    if (!list.ok)
        return list;
    tracker.takeList(list.value.objects, list.value.resourceVersion);
    return (0,model_result.ok)();
}
async function follow(options, tracker) {
    const { transport, resource, query, signal } = options;
    const position = tracker.resourceVersion();
    const request = (0,objects_list .Yq)(resource, query, { signal, timeoutMs: SILENCE_MS });
    const what = request.what.replace('list', 'watch');
    let problem;
    const ended = await transport.lines({
        ...request,
        what,
        ...(query.metadataOnly && { accept: METADATA_EVENTS }),
        query: {
            ...request.query,
            watch: 'true',
            allowWatchBookmarks: 'true',
            timeoutSeconds: String(STREAM_SECONDS),
            ...(position === undefined
                ? { sendInitialEvents: 'true', resourceVersionMatch: 'NotOlderThan' }
                : { resourceVersion: position }),
        },
    }, (line) => {
        const status = tracker.take(line);
        if (status !== undefined)
            problem = streamFailure(what, options.server, status);
    });
    if (!ended.ok)
        return ended;
    if (problem !== undefined)
        return (0,model_result .f)(problem);
    if (position === undefined && tracker.resourceVersion() === undefined) {
        return (0,model_result .f)({
            reason: 'connection',
            transient: true,
            message: `${what}: ${options.server} ended the watch early`,
        });
    }
    return (0,model_result.ok)();
}
function streamFailure(what, server, status) {
    const code = typeof status.code === 'number' ? status.code : 500;
    return statusFailure({ what, server, status: code, body: JSON.stringify({ ...status, kind: 'Status' }) });
}

;// CONCATENATED MODULE: ./build/cluster/reader.js















function createReader(options) {
    const { clock, server, context, namespace } = options;
    const transport = readOnly(options.transport);
    const cache = createResourceCache(transport);
    const allowed = new Set();
    let known;
    if (options.version !== undefined)
        known = Promise.resolve((0,model_result.ok)(options.version));
    async function resourceOf(apiVersion, kind) {
        const known = alwaysServed(apiVersion, kind);
        if (known)
            return (0,model_result.ok)(known);
        return cache.find({
            pick: (all) => all.find((item) => item.kind === kind && item.apiVersion === apiVersion),
            mayBeIn: (other) => other === apiVersion,
            unknown: `whether there is any ${kind} of ${apiVersion}`,
        });
    }
    const get = async (ref, request) => {
        const resource = await resourceOf(ref.apiVersion, ref.kind);
        if (!resource.ok || resource.value === undefined)
            return resource.ok ? (0,model_result.ok)(undefined) : resource;
        const answer = await transport.json({
            method: 'GET',
            path: (0,resource_path .o)(resource.value, ref),
            what: `read ${(0,resource_path .q)(ref)}`,
            ...request,
        });
        if (answer.ok)
            return (0,model_result.ok)((0,objects_list .eB)(answer.value, ref));
        const other = answer.failure.code === 'kind-missing' ? await cache.elsewhere(resource.value) : (0,model_result.ok)(undefined);
        if (!other.ok)
            return other;
        if (other.value)
            return get({ ...ref, apiVersion: other.value.apiVersion }, request);
        return answer.failure.reason === 'not-found' ? (0,model_result.ok)(undefined) : withObject(answer, ref);
    };
    return {
        server,
        context,
        namespace,
        serverTime: transport.serverTime,
        async version() {
            known ??= readVersion(transport);
            const version = await known;
            if (!version.ok)
                known = undefined;
            return version;
        },
        async uid() {
            const system = await get({ apiVersion: 'v1', kind: 'Namespace', name: 'kube-system' });
            return system.ok ? (0,model_result.ok)(system.value?.metadata.uid ?? '') : system;
        },
        served: cache.all,
        resourceOf,
        resourceNamed: (name) => cache.find({
            pick: (all) => findResource(all, name),
            mayBeIn: (apiVersion) => mayBeNamed(name, apiVersion),
            unknown: `which kind ${name} is`,
            ...(!name.includes('.') && { otherwise: `Or write the kind with its group: ${name}.GROUP.` }),
        }),
        get,
        async list(query, request) {
            const resource = await resourceOf(query.apiVersion, query.kind);
            if (!resource.ok)
                return resource;
            if (resource.value === undefined)
                return (0,model_result.ok)([]);
            const list = await (0,objects_list ._w)(transport, resource.value, query, request);
            if (list.ok)
                return (0,model_result.ok)(list.value.objects);
            return list.failure.reason === 'not-found' ? (0,model_result.ok)([]) : list;
        },
        async watch(query, signal, onEvent) {
            const resource = await resourceOf(query.apiVersion, query.kind);
            if (!resource.ok)
                return resource;
            if (resource.value === undefined)
                return (0,model_result .f)((0,unserved_kind .hp)('watch', query));
            const served = resource.value;
            const elsewhere = () => cache.elsewhere(served);
            return watchObjects({ transport, server, clock, resource: served, elsewhere, query, signal, onEvent });
        },
        denied: (permissions, request) => findDenied(transport, permissions, { ...request, allowed }),
        service: (service, path, request) => askService(transport, service, path, request),
        log: (pod, query, request) => readPodLog(transport, pod, query, request),
        async dryRunApply(object, { fieldManager, ...request } = {}) {
            const resource = await resourceOf(object.apiVersion, object.kind);
            if (!resource.ok)
                return resource;
            if (resource.value === undefined)
                return (0,model_result .f)((0,unserved_kind .hp)('apply', object));
            const answer = await transport.json({
                ...(0,server_side_apply .C)(resource.value, object, {
                    force: true,
                    dryRun: true,
                    ...(fieldManager !== undefined && { fieldManager }),
                }),
                ...request,
            });
            return answer.ok ? (0,model_result.ok)((0,objects_list .eB)(answer.value, object)) : answer;
        },
        async dryRunCreate(object, request) {
            const resource = await resourceOf(object.apiVersion, object.kind);
            if (!resource.ok)
                return resource;
            if (resource.value === undefined)
                return (0,model_result .f)((0,unserved_kind .hp)('create', object));
            const { name: _, ...collection } = object.metadata;
            const answer = await transport.json({
                method: 'POST',
                path: (0,resource_path .o)(resource.value, collection),
                query: { fieldManager: server_side_apply .v, dryRun: 'All', fieldValidation: 'Ignore' },
                body: object,
                what: `create ${(0,resource_path .q)((0,kube_object .H8)(object))}`,
                ...request,
            });
            return answer.ok ? (0,model_result.ok)((0,objects_list .eB)(answer.value, object)) : answer;
        },
        async dryRunReplace(object, request) {
            const resource = await resourceOf(object.apiVersion, object.kind);
            if (!resource.ok)
                return resource;
            if (resource.value === undefined)
                return (0,model_result .f)((0,unserved_kind .hp)('update', object));
            const answer = await transport.json({
                method: 'PUT',
                path: (0,resource_path .o)(resource.value, object.metadata),
                query: { fieldManager: server_side_apply .v, dryRun: 'All' },
                body: object,
                what: `update ${(0,resource_path .q)((0,kube_object .H8)(object))}`,
                ...request,
            });
            return answer.ok ? (0,model_result.ok)((0,objects_list .eB)(answer.value, object)) : answer;
        },
    };
}
function withObject(result, ref) {
    return result.ok ? result : (0,model_result .f)({ ...result.failure, object: (0,resource_path .q)(ref).replace(' ', '/') });
}

var external_node_string_decoder_ = __webpack_require__(46193);
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/cluster/transport/endpoint.js



const THROUGH_PROXY = 64;
const DIRECT = 32;
const ALIVE_MS = 6_000;
function createAgents(endpoint) {
    if (!isDirect(endpoint))
        return { requests: new external_node_http_.Agent({ keepAlive: true, maxSockets: THROUGH_PROXY }), streams: new external_node_http_.Agent() };
    const { ca, client = {}, servername } = endpoint;
    const tls = {
        secureContext: (0,external_node_tls_.createSecureContext)({ ca, ...client }),
        rejectUnauthorized: true,
        checkServerIdentity: hasItsName,
        ...(servername !== undefined && { servername }),
    };
    return {
        requests: new external_node_https_.Agent({ keepAlive: true, keepAliveMsecs: ALIVE_MS, maxSockets: DIRECT, ...tls }),
        streams: new external_node_https_.Agent(tls),
    };
}
function isDirect(endpoint) {
    return 'ca' in endpoint;
}
const hasItsName = (host, certificate) => certificate.subjectaltname
    ? (0,external_node_tls_.checkServerIdentity)(host, certificate)
    : new Error('the certificate has no alternative names');

var external_node_zlib_ = __webpack_require__(38522);
var abort_failure = __webpack_require__(72110);
;// CONCATENATED MODULE: ./build/cluster/transport/http-exchange.js







const MOST_BYTES = 256 * 1024 * 1024;
function exchange(request, options) {
    const { signal, what, timeoutMs } = request;
    const { server, onChunk, mostBytes = MOST_BYTES } = options;
    if (signal?.aborted)
        return Promise.resolve((0,model_result .f)((0,abort_failure .P)(signal, what)));
    return new Promise((resolve, reject) => {
        const outgoing = http_exchange_open(request, options);
        const settle = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        };
        const giveUp = (failure) => {
            settle();
            outgoing.destroy();
            resolve((0,model_result .f)(failure));
        };
        const onAbort = () => signal && giveUp((0,abort_failure .P)(signal, what));
        const onBroken = (error) => giveUp(brokenConnection(what, error, options));
        const timer = setTimeout(() => giveUp(silence(what, server, timeoutMs)), timeoutMs);
        signal?.addEventListener('abort', onAbort, { once: true });
        outgoing.on('error', onBroken);
        outgoing.on('response', (response) => {
            const chunks = [];
            let bytes = 0;
            const streaming = onChunk !== undefined && isSuccess(response.statusCode ?? 0);
            const body = mayBePacked(request, options) ? unpacked(response, onBroken) : response;
            response.on('error', onBroken);
            body.on('data', (chunk) => {
                options.onTraffic(chunk.length);
                timer.refresh();
                if (!streaming) {
                    bytes += chunk.length;
                    if (bytes > mostBytes)
                        giveUp(tooLarge(what, mostBytes));
                    else
                        chunks.push(chunk);
                    return;
                }
                try {
                    onChunk(chunk);
                }
                catch (bug) {
                    settle();
                    outgoing.destroy();
                    reject(bug);
                }
            });
            body.on('end', () => {
                settle();
                resolve((0,model_result.ok)(answerOf(response, Buffer.concat(chunks).toString('utf8'))));
            });
        });
        outgoing.end(bodyOf(request));
    });
}
function tooLarge(what, most) {
    return {
        reason: 'invalid',
        message: `${what}: the answer has more than ${most} bytes`,
        remedy: 'Look for objects into which somebody has written more than anybody needs.',
    };
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
const JSON_TYPE = 'application/json';
function http_exchange_open(request, options) {
    if (!isDirect(options.endpoint))
        return (0,external_node_http_.request)(requestOptions(request, options));
    const outgoing = (0,external_node_https_.request)(requestOptions(request, options));
    return outgoing.once('socket', (socket) => socket.setKeepAlive(true, ALIVE_MS));
}
function requestOptions(request, options) {
    const { endpoint, agent } = options;
    const query = new URLSearchParams(request.query).toString();
    const body = bodyOf(request);
    const path = query === '' ? request.path : `${request.path}?${query}`;
    const common = {
        accept: request.accept ?? JSON_TYPE,
        ...(body !== undefined && {
            'content-type': request.contentType ?? JSON_TYPE,
            'content-length': Buffer.byteLength(body),
        }),
    };
    const { method } = request;
    if (!isDirect(endpoint))
        return { ...endpoint, agent, method, path, headers: { host: 'localhost', ...common } };
    const { host, port, basePath } = endpoint;
    const headers = {
        ...common,
        'user-agent': 'helm-lifecycle',
        ...identityHeaders(endpoint),
        ...(mayBePacked(request, options) && { 'accept-encoding': 'gzip' }),
    };
    return { host, port, agent, method, path: `${basePath}${path}`, headers };
}
function identityHeaders({ token, impersonated }) {
    return {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(impersonated && {
            'impersonate-user': impersonated.name,
            'impersonate-group': impersonated.groups,
            ...(impersonated.uid !== undefined && { 'impersonate-uid': impersonated.uid }),
        }),
    };
}
function mayBePacked({ accept = JSON_TYPE }, { endpoint, onChunk }) {
    return isDirect(endpoint) && onChunk === undefined && accept.startsWith(JSON_TYPE);
}
function bodyOf(request) {
    return request.body === undefined ? undefined : JSON.stringify(request.body);
}
function answerOf(response, body) {
    const retryAfter = response.headers['retry-after'];
    const date = Date.parse(response.headers.date ?? '');
    return {
        status: response.statusCode ?? 0,
        body,
        ...(retryAfter !== undefined && { retryAfter }),
        ...(!Number.isNaN(date) && { date }),
    };
}
function silence(what, server, timeoutMs) {
    return {
        reason: 'timed-out',
        transient: true,
        message: `${what}: ${server} did not answer within ${timeoutMs / 1_000} s`,
        remedy: 'Check the health of the API server and the network between it and this machine.',
    };
}
function unpacked(response, onBroken) {
    if (response.headers['content-encoding'] !== 'gzip')
        return response;
    return response.pipe((0,external_node_zlib_.createGunzip)()).on('error', onBroken);
}
function brokenConnection(what, error, { endpoint, server, proxyEnd }) {
    if (isDirect(endpoint))
        return unreachableServer({ what, server, why: http_exchange_textOf(error) });
    return {
        reason: 'connection',
        transient: true,
        message: `${what}: the connection to ${server} broke: ${proxyEnd?.() ?? error.message}`,
        remedy: 'Check that the cluster is up, then run again.',
    };
}
const WORDS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'the connection was reset',
    EHOSTUNREACH: 'no route to host',
    ENETUNREACH: 'the network is unreachable',
    ENOTFOUND: 'no such host',
    ETIMEDOUT: 'the connection timed out',
};
function http_exchange_textOf(error) {
    const [first = error] = error instanceof AggregateError ? error.errors : [error];
    return WORDS[first.code ?? ''] ?? (first.message || 'no connection');
}

;// CONCATENATED MODULE: ./build/cluster/transport/line-splitter.js
function createLineSplitter(onLine) {
    let pieces = [];
    const flush = () => {
        const line = pieces.join('');
        pieces = [];
        if (line !== '')
            onLine(line);
    };
    return {
        add(text) {
            const [first = '', ...others] = text.split('\n');
            pieces.push(first);
            for (const piece of others) {
                flush();
                pieces.push(piece);
            }
        },
        end: flush,
    };
}

;// CONCATENATED MODULE: ./build/cluster/transport/request-name.js
const VERBS = { POST: 'create', PUT: 'update', PATCH: 'patch', DELETE: 'delete' };
function requestName({ method, path, query = {}, }) {
    const parts = path.split('/').filter((part) => part !== '');
    const [root, ...rest] = parts;
    if (root !== 'api' && root !== 'apis')
        return parts.join('/');
    const inVersion = rest.slice(root === 'api' ? 1 : 2);
    if (inVersion.length === 0)
        return 'discover';
    const isBelow = inVersion[0] === 'namespaces' && inVersion.length > 2;
    const [resource, name, subresource] = isBelow ? inVersion.slice(2) : inVersion;
    const what = subresource === undefined ? resource : `${resource}/${subresource}`;
    if (method !== 'GET')
        return `${VERBS[method]} ${what}`;
    if (query.watch !== undefined)
        return `watch ${what}`;
    return `${name === undefined ? 'list' : 'get'} ${what}`;
}

;// CONCATENATED MODULE: ./build/cluster/transport/retry-window.js
const WINDOW_MS = 30_000;
const retry_window_FIRST_PAUSE_MS = 250;
const retry_window_LONGEST_PAUSE_MS = 2_000;
const LONGEST_RETRY_AFTER_MS = 10_000;
function createRetryWindow({ clock, stop }) {
    let known = false;
    let awaySince;
    return {
        answered() {
            known = true;
            awaySince = undefined;
        },
        hasAnswered: () => known,
        pauseMs({ attempt, startedAt, retryAfter }) {
            if (!known || stop.aborted)
                return undefined;
            const now = clock.now();
            awaySince ??= now;
            const asked = Number(retryAfter) * 1_000;
            const pauseMs = asked >= 0 ? asked : Math.min(retry_window_FIRST_PAUSE_MS * 2 ** attempt, retry_window_LONGEST_PAUSE_MS);
            const until = Math.min(awaySince, startedAt) + WINDOW_MS;
            return pauseMs > LONGEST_RETRY_AFTER_MS || now + pauseMs > until ? undefined : pauseMs;
        },
    };
}

;// CONCATENATED MODULE: ./build/cluster/transport/http-transport.js










const DEFAULT_TIMEOUT_MS = 30_000;
const HANGING_READ_MS = 10_000;
const CLOSING_MS = 3_000;
const NOT_TAKEN = new Set([429, 502, 503, 504]);
function createHttpTransport(options) {
    const { clock, server, stop = new AbortController().signal } = options;
    const retryWindow = createRetryWindow({ clock, stop });
    const agents = createAgents(options.endpoint);
    let calls = 0;
    let bytes = 0;
    let clockOffset = 0;
    const kinds = new Map();
    function kindOf(name) {
        const kind = kinds.get(name) ?? { name, calls: 0, bytes: 0 };
        kinds.set(name, kind);
        return kind;
    }
    async function sendOnce(request, onChunk) {
        calls += 1;
        const kind = kindOf(requestName(request));
        kind.calls += 1;
        const timeoutMs = onChunk === undefined ? timeoutOf(request) : (request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
        const answer = await exchange({ ...request, timeoutMs }, {
            ...options,
            agent: onChunk === undefined ? agents.requests : agents.streams,
            onTraffic: (count) => {
                bytes += count;
                kind.bytes += count;
            },
            ...(onChunk !== undefined && { onChunk }),
        });
        if (!answer.ok)
            return { kind: 'failed', failure: answer.failure, mayPass: answer.failure.transient === true };
        const { status, date, retryAfter, body } = answer.value;
        if (date !== undefined && onChunk === undefined)
            clockOffset = date + 500 - clock.now();
        if (isSuccess(status)) {
            retryWindow.answered();
            return { kind: 'answered', answer: answer.value };
        }
        const said = options.pluginSaid?.();
        const failure = statusFailure({
            ...{ what: request.what, server, ...answer.value },
            ...(said !== undefined && { pluginSaid: said }),
        });
        const fromProxy = status >= 500 && !body.trimStart().startsWith('{');
        const mayPass = failure.transient === true && (fromProxy || NOT_TAKEN.has(status));
        if (!fromProxy)
            retryWindow.answered();
        return { kind: 'failed', failure, mayPass, ...(retryAfter !== undefined && { retryAfter }) };
    }
    function timeoutOf({ method, timeoutMs = DEFAULT_TIMEOUT_MS }) {
        if (stop.aborted)
            return Math.min(timeoutMs, CLOSING_MS);
        return method === 'GET' && retryWindow.hasAnswered() ? Math.min(timeoutMs, HANGING_READ_MS) : timeoutMs;
    }
    async function send(request, onChunk) {
        const startedAt = clock.now();
        for (let attempt = 0;; attempt += 1) {
            const end = await sendOnce(request, onChunk);
            if (end.kind === 'answered')
                return (0,model_result.ok)(end.answer);
            const mayRepeat = end.mayPass && onChunk === undefined && options.proxyEnd?.() === undefined;
            const pauseMs = mayRepeat ? retryWindow.pauseMs({ ...end, attempt, startedAt }) : undefined;
            if (pauseMs === undefined)
                return (0,model_result .f)(end.failure);
            await clock.sleep(pauseMs, request.signal ? AbortSignal.any([request.signal, stop]) : stop);
            request.onRepeat?.();
        }
    }
    return {
        async json(request) {
            const answer = await send(request);
            if (!answer.ok)
                return answer;
            if (isTooDeep(answer.value.body))
                return (0,model_result .f)(tooDeep(request.what));
            try {
                return (0,model_result.ok)(JSON.parse(answer.value.body));
            }
            catch {
                return (0,model_result .f)(notJson(request.what, server, answer.value.body));
            }
        },
        async passedOn(request) {
            calls += 1;
            const kind = kindOf(requestName(request));
            kind.calls += 1;
            const onTraffic = (count) => {
                bytes += count;
                kind.bytes += count;
            };
            const answer = await exchange({ ...request, timeoutMs: timeoutOf(request) }, { ...options, agent: agents.requests, onTraffic });
            return answer.ok ? (0,model_result.ok)({ status: answer.value.status, body: answer.value.body }) : answer;
        },
        async text(request) {
            const answer = await send(request);
            return answer.ok ? (0,model_result.ok)(answer.value.body) : answer;
        },
        async lines(request, onLine) {
            const decoder = new external_node_string_decoder_.StringDecoder('utf8');
            const splitter = createLineSplitter(onLine);
            const answer = await send(request, (chunk) => splitter.add(decoder.write(chunk)));
            if (!answer.ok)
                return answer;
            splitter.end();
            return (0,model_result.ok)();
        },
        cost: () => ({ calls, bytes, requests: [...kinds.values()].map((kind) => ({ ...kind })) }),
        serverTime: () => clock.now() + clockOffset,
        close: () => {
            agents.requests.destroy();
            agents.streams.destroy();
        },
    };
}
function tooDeep(what) {
    return {
        reason: 'invalid',
        message: `${what}: the answer has values that are more than ${DEEPEST} levels deep`,
        remedy: 'Look for an object into which somebody has written such a value.',
    };
}
function notJson(what, server, body) {
    return {
        reason: 'connection',
        message: `${what}: ${server} answered with something that is not JSON: ${(0,shorten .m)(body, 120)}`,
        remedy: 'Check that the address in the kubeconfig is that of a Kubernetes API server.',
    };
}

var external_node_fs_ = __webpack_require__(73024);
var system_process = __webpack_require__(96641);
;// CONCATENATED MODULE: ./build/cluster/connection/in-cluster.js
const ACCOUNT_FOLDER = '/var/run/secrets/kubernetes.io/serviceaccount';
function inClusterKubeconfig(env) {
    const host = env.KUBERNETES_SERVICE_HOST;
    const port = env.KUBERNETES_SERVICE_PORT;
    if (!host || !port)
        return undefined;
    const address = host.includes(':') ? `[${host}]` : host;
    return JSON.stringify({
        apiVersion: 'v1',
        kind: 'Config',
        'current-context': 'in-cluster',
        clusters: [
            {
                name: 'in-cluster',
                cluster: {
                    server: `https://${address}:${port}`,
                    'certificate-authority': `${ACCOUNT_FOLDER}/ca.crt`,
                },
            },
        ],
        users: [{ name: 'in-cluster', user: { tokenFile: `${ACCOUNT_FOLDER}/token` } }],
        contexts: [{ name: 'in-cluster', context: { cluster: 'in-cluster', user: 'in-cluster' } }],
    });
}

var connection_kubeconfig = __webpack_require__(39859);
var dist = __webpack_require__(38815);
var json_text = __webpack_require__(63739);
;// CONCATENATED MODULE: ./build/cluster/connection/relative-paths.js





function kubeconfigPaths(given, env) {
    if (given)
        return [given.path];
    if (env.KUBECONFIG)
        return env.KUBECONFIG.split(external_node_path_.delimiter).filter((path) => path !== '');
    return env.HOME ? [(0,external_node_path_.join)(env.HOME, '.kube', 'config')] : [];
}
function withAbsolutePaths(user, folder) {
    const { exec, tokenFile } = user;
    return {
        ...user,
        ...((0,json .O)(exec) &&
            isPath(exec.command) && { exec: { ...exec, command: (0,external_node_path_.resolve)(folder, exec.command) } }),
        ...(typeof tokenFile === 'string' && tokenFile !== '' && { tokenFile: (0,external_node_path_.resolve)(folder, tokenFile) }),
    };
}
async function viewWithAbsolutePaths(view, paths) {
    const config = (0,json_text .qF)(view);
    const item = (0,json .O)(config) && Array.isArray(config.users) ? config.users[0] : undefined;
    if (!(0,json .O)(config) || !(0,json .O)(item) || !(0,json .O)(item.user))
        return view;
    for (const path of paths) {
        if (!(await usersIn(path)).includes(item.name))
            continue;
        const user = withAbsolutePaths(item.user, (0,external_node_path_.dirname)(path));
        return JSON.stringify({ ...config, users: [{ ...item, user }] });
    }
    return view;
}
function isPath(command) {
    return typeof command === 'string' && (command.includes(external_node_path_.sep) || command.includes('/'));
}
async function usersIn(path) {
    try {
        const config = (0,dist .Tp)(await (0,promises_.readFile)(path, 'utf8'), {
            version: '1.1',
            logLevel: 'silent',
        }).toJS();
        const users = (0,json .O)(config) && Array.isArray(config.users) ? config.users : [];
        return users.filter(json .O).map(({ name }) => name);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/cluster/connection/plain-kubeconfig.js







const FILES = [
    ['cluster', 'certificate-authority', 'certificate-authority-data'],
    ['user', 'client-certificate', 'client-certificate-data'],
    ['user', 'client-key', 'client-key-data'],
];
const CLUSTER_KEYS = {
    server: isText,
    'certificate-authority': isText,
    'certificate-authority-data': isBase64,
    'tls-server-name': isText,
    'insecure-skip-tls-verify': isBoolean,
    'proxy-url': isText,
    'disable-compression': isBoolean,
    extensions: Array.isArray,
};
const USER_KEYS = {
    'client-certificate': isText,
    'client-certificate-data': isBase64,
    'client-key': isText,
    'client-key-data': isBase64,
    token: isText,
    username: isText,
    password: isText,
    as: isText,
    'as-uid': isText,
    'as-groups': Array.isArray,
    exec: isCommand,
};
async function plainKubeconfig(source) {
    const given = await readGiven(source).catch(() => undefined);
    const config = given && parseConfig(given.text);
    if (!given || !config)
        return undefined;
    const name = source.context ?? config['current-context'];
    const context = named(config.contexts, 'context', name);
    const cluster = named(config.clusters, 'cluster', context?.cluster);
    const user = named(config.users, 'user', context?.user);
    if (!context || !cluster || !user || typeof cluster.server !== 'string')
        return undefined;
    if (!isPlain(cluster, CLUSTER_KEYS) || !isPlain(user, USER_KEYS))
        return undefined;
    if (given.folder === undefined && !isCommandOnPath(user.exec))
        return undefined;
    const parts = {
        cluster: { ...cluster },
        user: given.folder === undefined ? { ...user } : withAbsolutePaths(user, given.folder),
    };
    for (const [part, file, data] of FILES) {
        const path = parts[part][file];
        if (path === undefined || path === '')
            continue;
        if (typeof path !== 'string' || given.folder === undefined || parts[part][data])
            return undefined;
        const content = await (0,promises_.readFile)((0,external_node_path_.resolve)(given.folder, path)).catch(() => undefined);
        if (content === undefined)
            return undefined;
        parts[part][data] = content.toString('base64');
        delete parts[part][file];
    }
    return JSON.stringify({
        apiVersion: 'v1',
        kind: 'Config',
        'current-context': name,
        clusters: [{ name: context.cluster, cluster: parts.cluster }],
        users: [{ name: context.user, user: parts.user }],
        contexts: [{ name, context }],
    });
}
async function readGiven({ kubeconfig, env, }) {
    if (kubeconfig && 'content' in kubeconfig) {
        const decoded = (0,connection_kubeconfig .SG)(kubeconfig.content);
        return decoded.ok ? { text: decoded.value } : undefined;
    }
    const [path, ...others] = kubeconfigPaths(kubeconfig, env);
    return path !== undefined && others.length === 0
        ? { text: await (0,promises_.readFile)(path, 'utf8'), folder: (0,external_node_path_.dirname)(path) }
        : undefined;
}
function parseConfig(text) {
    const document = (0,dist .Tp)(text, { version: '1.1', logLevel: 'silent' });
    if (document.errors.length > 0 || document.warnings.length > 0)
        return undefined;
    try {
        const value = document.toJS();
        return (0,json .O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function named(list, part, name) {
    if (typeof name !== 'string' || name === '' || !Array.isArray(list))
        return undefined;
    const found = list.filter(json .O).filter((item) => item.name === name);
    const value = found.length === 1 ? found[0]?.[part] : undefined;
    return (0,json .O)(value) ? value : undefined;
}
function isPlain(part, keys) {
    return Object.entries(part).every(([key, value]) => Object.hasOwn(keys, key) && keys[key]?.(value));
}
function isText(value) {
    return typeof value === 'string';
}
function isBoolean(value) {
    return typeof value === 'boolean';
}
function isBase64(value) {
    return typeof value === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(value) && value.length % 4 === 0;
}
function isCommand(value) {
    return (0,json .O)(value) && typeof value.command === 'string';
}
function isCommandOnPath(exec) {
    return exec === undefined || ((0,json .O)(exec) && !/[\\/]/.test((0,scalar_text .w)(exec.command)));
}

;// CONCATENATED MODULE: ./build/cluster/connection/choose-context.js











const TIMEOUT_MS = 15_000;
const GIVEN = 'given';
async function chooseContext(options) {
    const plain = await plainKubeconfig(options);
    if (plain !== undefined)
        return (0,model_result.ok)(plain);
    const given = await givenKubeconfig(options);
    if (!given.ok)
        return given;
    try {
        return await viewContext(options, given.value);
    }
    finally {
        await (0,promises_.rm)((0,external_node_path_.join)(options.folder, GIVEN), { force: true });
    }
}
async function viewContext(options, given) {
    const { context, signal } = options;
    const view = (args) => options.spawn({
        file: options.kubectl,
        args: ['config', 'view', '--raw', '-o', 'json', ...given.args, ...args],
        env: given.env,
        timeoutMs: TIMEOUT_MS,
        signal,
    });
    const chosen = await view([
        '--flatten',
        '--minify',
        ...(context === undefined ? [] : ['--context', context]),
    ]);
    if ((0,system_process .g)(chosen))
        return (0,model_result.ok)(await viewWithAbsolutePaths(chosen.stdout, given.paths));
    if (signal.aborted)
        return (0,model_result .f)((0,abort_failure .P)(signal, 'read the kubeconfig'));
    if (chosen.startError !== undefined)
        return (0,model_result .f)(kubectlFailure(options.kubectl, chosen.startError.message));
    const everything = await view([]);
    if (!(0,system_process .g)(everything))
        return (0,model_result .f)(brokenConfig(everything));
    const names = (0,connection_kubeconfig .og)(everything.stdout);
    if (names.length === 0)
        return withoutKubeconfig(options);
    const wanted = context ?? (0,connection_kubeconfig .uX)(everything.stdout);
    return (0,model_result .f)(names.includes(wanted ?? '') ? brokenConfig(chosen) : unknownContext(wanted, names));
}
async function givenKubeconfig(options) {
    const { kubeconfig, env, folder } = options;
    if (kubeconfig === undefined)
        return (0,model_result.ok)({ args: [], env, paths: kubeconfigPaths(undefined, env) });
    if ('content' in kubeconfig) {
        const text = (0,connection_kubeconfig .SG)(kubeconfig.content);
        if (!text.ok)
            return text;
        const path = await (0,files .Pl)(folder, GIVEN, text.value);
        return (0,model_result.ok)({ args: ['--kubeconfig', path], env, paths: [] });
    }
    const { path } = kubeconfig;
    try {
        await (0,promises_.access)(path, promises_.constants.R_OK);
    }
    catch (error) {
        return (0,model_result .f)({
            reason: 'filesystem',
            message: `read the kubeconfig ${path}: ${UNREADABLE[error.code ?? ''] ?? error}`,
            remedy: 'Correct the path, or check who may read the file.',
        });
    }
    return (0,model_result.ok)({ args: ['--kubeconfig', path], env, paths: [path] });
}
const UNREADABLE = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EACCES: 'permission denied',
};
function withoutKubeconfig({ env, kubeconfig }) {
    const own = kubeconfig === undefined ? inClusterKubeconfig(env) : undefined;
    if (own !== undefined)
        return (0,model_result.ok)(own);
    return (0,model_result .f)({
        reason: 'kubeconfig',
        message: `find a kubeconfig: ${whichKubeconfig(env, kubeconfig)} no contexts`,
        remedy: 'Set the `kubeconfig` input, or KUBECONFIG, or run a login step of your cloud before this one. Where the input names a secret: secrets are empty in runs for forks and Dependabot.',
    });
}
function whichKubeconfig(env, given) {
    if (given !== undefined)
        return 'path' in given ? `${given.path} has` : 'the given one has';
    if (!env.KUBECONFIG)
        return '~/.kube/config is missing or has';
    const isThere = env.KUBECONFIG.split(external_node_path_.delimiter).some((path) => path !== '' && (0,external_node_fs_.existsSync)(path));
    return `KUBECONFIG (${env.KUBECONFIG}) ${isThere ? 'has' : 'does not exist, so there are'}`;
}
function unknownContext(context, names) {
    return {
        reason: 'kubeconfig',
        message: context === undefined
            ? 'choose a context: the kubeconfig has no current one'
            : `choose a context: the kubeconfig has no context \`${context}\``,
        remedy: `Set \`context\` to one of: ${names.join(', ')}.`,
    };
}
function brokenConfig(record) {
    const said = record.stderr.trim().split('\n').at(-1) || 'kubectl said nothing';
    const other = /config file "([^"]{1,500})": (?:couldn't get version\/kind|json: cannot unmarshal)/.exec(said)?.[1];
    if (other !== undefined) {
        return {
            reason: 'kubeconfig',
            message: `read the kubeconfig: ${other} is no kubeconfig`,
            remedy: 'Give YAML with `clusters`, `users` and `contexts`, as `kubectl config view --raw` prints it.',
        };
    }
    return {
        reason: 'kubeconfig',
        message: `read the kubeconfig: ${said.replace(/^error: /, '')}`,
        remedy: 'Check it with `kubectl config view`.',
    };
}
function kubectlFailure(path, why) {
    return {
        reason: 'tool',
        message: `start ${path}: ${why}`,
        remedy: 'Check that kubectl is installed there and may be executed.',
    };
}

;// CONCATENATED MODULE: ./build/cluster/connection/kubeconfig-secrets.js


const SECRET_NAME = /token|secret|password|key/i;
function secretsOf({ user, cluster }) {
    const secrets = [user.token, user.password, user['client-key-data']];
    if (typeof user['client-key-data'] === 'string') {
        secrets.push(Buffer.from(user['client-key-data'], 'base64').toString('utf8'));
    }
    const provider = user['auth-provider'];
    if ((0,json .O)(provider) && (0,json .O)(provider.config)) {
        for (const [name, value] of Object.entries(provider.config))
            if (SECRET_NAME.test(name))
                secrets.push(value);
    }
    const plugin = user.exec;
    if ((0,json .O)(plugin) && Array.isArray(plugin.env)) {
        for (const variable of plugin.env.filter(json .O)) {
            if (SECRET_NAME.test((0,scalar_text .w)(variable.name)))
                secrets.push(variable.value);
        }
    }
    const proxy = cluster['proxy-url'];
    if (typeof proxy === 'string' && URL.canParse(proxy)) {
        const { password } = new URL(proxy);
        secrets.push(unescaped(password));
    }
    return [...new Set(secrets.filter((secret) => typeof secret === 'string' && secret !== ''))];
}
function unescaped(password) {
    try {
        return decodeURIComponent(password);
    }
    catch {
        return password;
    }
}

;// CONCATENATED MODULE: ./build/cluster/connection/direct-endpoint.js
const CA = 'certificate-authority-data';
const CERTIFICATE = 'client-certificate-data';
const KEY = 'client-key-data';
const direct_endpoint_CLUSTER_KEYS = ['server', CA, 'tls-server-name', 'extensions'];
const direct_endpoint_USER_KEYS = [CERTIFICATE, KEY, 'token', 'as', 'as-uid', 'as-groups'];
function directEndpoint({ server, cluster, user }, env) {
    const url = new URL(server);
    const ca = pem(cluster[CA]);
    const servername = cluster['tls-server-name'];
    const { token } = user;
    const client = clientOf(user);
    const impersonated = impersonatedBy(user);
    const isPlain = url.protocol === 'https:' &&
        `${url.username}${url.password}${url.search}${url.hash}` === '' &&
        hasOnly(cluster, direct_endpoint_CLUSTER_KEYS) &&
        hasOnly(user, direct_endpoint_USER_KEYS) &&
        !env.HTTPS_PROXY &&
        !env.https_proxy;
    if (!isPlain || ca === undefined || client === 'broken' || impersonated === 'broken')
        return undefined;
    if (direct_endpoint_isText(token) ? !isHeader(token) : client === undefined)
        return undefined;
    return {
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: Number(url.port || 443),
        basePath: url.pathname === '/' ? '' : url.pathname,
        ca,
        ...(direct_endpoint_isText(servername) && { servername }),
        ...(direct_endpoint_isText(token) && { token }),
        ...(client && { client }),
        ...(impersonated && { impersonated }),
    };
}
function clientOf(user) {
    const [cert, key] = [pem(user[CERTIFICATE]), pem(user[KEY])];
    if (cert === undefined && key === undefined)
        return undefined;
    return cert === undefined || key === undefined ? 'broken' : { cert, key };
}
function impersonatedBy(user) {
    const { as: name, 'as-uid': uid, 'as-groups': groups = [] } = user;
    const isNobody = !name && !uid && Array.isArray(groups) && groups.length === 0;
    if (isNobody)
        return undefined;
    const isPlain = isHeader(name) && (!uid || isHeader(uid)) && Array.isArray(groups) && groups.every(isHeader);
    return isPlain ? { name, groups, ...(isHeader(uid) && { uid }) } : 'broken';
}
function isHeader(value) {
    return direct_endpoint_isText(value) && /^[\x20-\x7e]+$/.test(value) && value.trim() === value;
}
function hasOnly(part, keys) {
    return Object.entries(part).every(([key, value]) => keys.includes(key) || value === '' || value === false);
}
function pem(data) {
    return direct_endpoint_isText(data) ? Buffer.from(data, 'base64').toString('utf8') : undefined;
}
function direct_endpoint_isText(value) {
    return typeof value === 'string' && value !== '';
}

;// CONCATENATED MODULE: ./build/cluster/connection/open-direct.js



const FIRST_ANSWER_MS = 5_000;
async function openDirect(config, { env, clock, signal }) {
    const transport = transportTo(config, { env, clock, signal });
    if (transport === undefined)
        return undefined;
    const version = await readVersion(transport, { signal, timeoutMs: FIRST_ANSWER_MS });
    if (version.ok)
        return { transport, version: version.value };
    if (version.failure.reason === 'forbidden')
        return { transport };
    transport.close();
    return undefined;
}
function transportTo(config, { env, clock, signal }) {
    const endpoint = directEndpoint(config, env);
    if (endpoint === undefined)
        return undefined;
    try {
        return createHttpTransport({ endpoint, server: config.server, clock, stop: signal });
    }
    catch {
        return undefined;
    }
}

var keep_alive = __webpack_require__(29621);
;// CONCATENATED MODULE: ./build/cluster/connection/proxy.js




const START_TIMEOUT_MS = 20_000;
const OWN_WORDS = /^[IWEF]\d{4} /;
const SERVING = /^Starting to serve on (.+)$/;
async function startProxy(options) {
    const stopping = new AbortController();
    let record;
    let said;
    let serving = () => { };
    const address = new Promise((resolve) => {
        serving = resolve;
    });
    const ended = options
        .spawn({
        file: options.kubectl,
        args: proxyArguments(options),
        env: { ...keep_alive .e, ...options.env },
        signal: stopping.signal,
        graceMs: 1_000,
        onStarted: options.onStarted,
        onLine: (line, stream) => {
            if (stream === 'stderr' && line.trim() !== '' && !OWN_WORDS.test(line))
                said = line.trim();
            const place = SERVING.exec(line)?.[1];
            if (place !== undefined)
                serving(place);
        },
    })
        .then((result) => {
        record = result;
        return undefined;
    });
    const stop = async () => {
        stopping.abort();
        await ended;
    };
    const waiting = new AbortController();
    const tooLate = options.clock
        .sleep(START_TIMEOUT_MS, AbortSignal.any([options.signal, waiting.signal]))
        .then(() => undefined);
    const place = await Promise.race([address, ended, tooLate]);
    waiting.abort();
    if (place === undefined) {
        const stopped = options.signal.aborted;
        await stop();
        return (0,model_result .f)(stopped ? (0,abort_failure .P)(options.signal, 'start kubectl proxy') : startFailure(record));
    }
    return (0,model_result.ok)({
        endpoint: endpointOf(place, options.folder),
        said: () => said,
        end: () => (record === undefined ? undefined : `kubectl proxy ended: ${lastWords(record)}`),
        stop,
    });
}
function proxyArguments({ kubeconfig, server, folder }) {
    const path = new URL(server).pathname;
    return [
        'proxy',
        '--kubeconfig',
        kubeconfig,
        ...(process.platform === 'win32' ? ['--port=0'] : ['--unix-socket', socketIn(folder)]),
        ...(path === '/' ? [] : ['--append-server-path']),
    ];
}
function socketIn(folder) {
    return (0,external_node_path_.join)(folder, 'k.sock');
}
function endpointOf(place, folder) {
    const port = /^127\.0\.0\.1:(\d+)$/.exec(place.trim())?.[1];
    return port === undefined ? { socketPath: socketIn(folder) } : { host: '127.0.0.1', port: Number(port) };
}
function startFailure(record) {
    return {
        reason: 'tool',
        message: `start kubectl proxy: ${record === undefined ? 'no answer' : lastWords(record)}`,
        remedy: 'Try `kubectl proxy` with the same kubeconfig by hand.',
    };
}
function lastWords(record) {
    const said = record.stderr.trim().split('\n').at(-1);
    if (record.startError !== undefined)
        return record.startError.message;
    if (said)
        return said.replace(/^error: /, '');
    return record.endedBy === undefined
        ? `exit code ${record.exitCode ?? record.signal}`
        : `no answer within ${START_TIMEOUT_MS / 1_000} s`;
}

;// CONCATENATED MODULE: ./build/cluster/connection/connect.js









async function connectCluster(options) {
    const folder = await (0,files .I2)(options.folder, 'c-');
    const connection = await openIn(folder, options);
    if (!connection.ok)
        await (0,files .v$)(folder);
    return connection;
}
async function openIn(folder, options) {
    const { clock } = options;
    const chosen = await chooseContext({ ...options, folder });
    if (!chosen.ok)
        return chosen;
    const text = (0,connection_kubeconfig .j$)(chosen.value, options.pluginEnv ?? {});
    const config = (0,connection_kubeconfig .yS)(text);
    if (config === undefined || !URL.canParse(config.server))
        return (0,model_result .f)(incomplete(config));
    for (const secret of secretsOf(config))
        options.onSecret(secret);
    const kubeconfig = await (0,files .Pl)(folder, 'kubeconfig', text);
    const direct = await openDirect(config, options);
    const way = direct
        ? (0,model_result.ok)({ ...direct, stop: async () => { } })
        : await openProxy({ kubeconfig, config, folder }, options);
    if (!way.ok)
        return way;
    const { transport, version, stop } = way.value;
    const { server, context, namespace } = config;
    return (0,model_result.ok)({
        reader: createReader({ transport, clock, server, context, namespace, version }),
        transport,
        kubeconfig,
        ...(version !== undefined && { version }),
        cost: transport.cost,
        async close() {
            transport.close();
            await stop();
            await (0,files .v$)(folder).catch(() => { });
        },
    });
}
async function openProxy({ kubeconfig, config, folder }, { kubectl, env, spawn, clock, signal, onProxyStarted }) {
    const { server } = config;
    const proxy = await startProxy({
        ...{ kubectl, kubeconfig, server, folder, env, spawn, clock, signal },
        onStarted: (pid) => onProxyStarted?.({ pid, folder }),
    });
    if (!proxy.ok)
        return proxy;
    const { endpoint, said, end, stop } = proxy.value;
    return (0,model_result.ok)({
        transport: createHttpTransport({
            endpoint,
            server,
            clock,
            pluginSaid: said,
            proxyEnd: end,
            stop: signal,
        }),
        stop,
    });
}
function incomplete(config) {
    return {
        reason: 'kubeconfig',
        message: config === undefined
            ? 'read the kubeconfig: the chosen context names a cluster that it does not have'
            : `read the kubeconfig: context ${config.context} has no valid server address`,
        remedy: 'Check the chosen context with `kubectl config view --minify`.',
    };
}

;// CONCATENATED MODULE: ./build/cluster/connection/ending-connection.js

function endingConnection(connection, { until, clock }) {
    const transport = endingTransport(connection.transport, until);
    const { server, context, namespace } = connection.reader;
    const { version } = connection;
    return {
        ...connection,
        transport,
        reader: createReader({ transport, clock, server, context, namespace, version }),
    };
}
function endingTransport(transport, until) {
    const bounded = (request) => ({
        ...request,
        signal: request.signal ? AbortSignal.any([request.signal, until]) : until,
    });
    return {
        ...transport,
        json: (request) => transport.json(bounded(request)),
        text: (request) => transport.text(bounded(request)),
        lines: (request, onLine) => transport.lines(bounded(request), onLine),
    };
}

;// CONCATENATED MODULE: ./build/cluster/snapshot.js
const FRESH_MS = 2_000;
function snapshotOf(reader, clock) {
    const once = askingOnce(clock);
    return {
        ...reader,
        get: (ref, options) => once(JSON.stringify(ref), () => reader.get(ref, options)),
        list: (query, options) => once(JSON.stringify(query), () => reader.list(query, options)),
    };
}
function askingOnce(clock) {
    const kept = new Map();
    function forgetOld() {
        const now = clock.now();
        for (const [key, { at }] of kept) {
            if (now - at <= FRESH_MS)
                break;
            kept.delete(key);
        }
    }
    return (key, ask) => {
        forgetOld();
        const known = kept.get(key);
        if (known)
            return known.value;
        const answer = { value: Promise.resolve(), at: clock.now() };
        const asked = async () => {
            let isRead = false;
            try {
                const result = await ask();
                isRead = result.ok;
                return result;
            }
            finally {
                if (!isRead && kept.get(key) === answer)
                    kept.delete(key);
            }
        };
        kept.set(key, answer);
        const value = asked();
        answer.value = value;
        return value;
    };
}

var release_store = __webpack_require__(16758);
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/plan/cluster-guard.js

function guardCluster(guard, cluster) {
    const refuse = (what, wanted, seen, remedy) => ({
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
        return refuse('Kubernetes', `${guard.minVersion} or newer`, cluster.version, 'Upgrade the cluster, or lower `cluster.minVersion`.');
    }
    return undefined;
}
function sameServer(one, other) {
    const normal = (url) => url
        .trim()
        .replace(/(?<!\/)\/+$/, '')
        .replace(/:443$/, '')
        .toLowerCase();
    return normal(one) === normal(other);
}
function isOlder(version, minimum) {
    const [have, want] = [semver.coerce(version), semver.coerce(minimum)];
    return have !== null && want !== null && semver.lt(have, want);
}

;// CONCATENATED MODULE: ./build/session/count-processes.js

function countProcesses(spawn, paths) {
    const counts = { helmProcesses: 0, kubectlProcesses: 0, scriptProcesses: 0 };
    const processes = new Map();
    return {
        counts: () => ({ ...counts, processes: [...processes.values()].map((entry) => ({ ...entry })) }),
        spawn: async (spec) => {
            if (spec.file === paths.helm)
                counts.helmProcesses++;
            else if (spec.file === paths.kubectl)
                counts.kubectlProcesses++;
            else
                counts.scriptProcesses++;
            const name = nameOf(spec, paths);
            const entry = processes.get(name) ?? { name, starts: 0, durationMs: 0 };
            processes.set(name, entry);
            entry.starts++;
            const record = await spawn(spec);
            entry.durationMs += record.durationMs;
            return record;
        },
    };
}
function nameOf({ file, args }, paths) {
    const program = file === paths.helm ? 'helm' : file === paths.kubectl ? 'kubectl' : undefined;
    if (program === undefined)
        return (0,external_node_path_.basename)(file);
    const verb = args.find((arg) => /^[a-z][a-z-]*$/.test(arg));
    return verb === undefined ? program : `${program} ${verb}`;
}

var inherited_env = __webpack_require__(85688);
;// CONCATENATED MODULE: ./build/session/opening/open-cluster.js










async function openCluster(job) {
    const { options, deps, tools, expected, until, stopwatch } = job;
    const { helm, kubectl } = tools;
    const counter = countProcesses(deps.spawn, { kubectl: kubectl.path, ...(helm && { helm: helm.path }) });
    const env = (0,inherited_env .C)(deps.env);
    const connected = await connect(job, counter.spawn, env);
    if (!connected.ok)
        return connected;
    stopwatch.lap('connect to the cluster');
    deps.saveState('kubectl', kubectl.path);
    deps.saveState('kubeconfig', connected.value.kubeconfig);
    const ending = endingConnection(connected.value, { until, clock: deps.clock });
    const connection = options.dryRun ? { ...ending, reader: snapshotOf(ending.reader, deps.clock) } : ending;
    const cluster = await identifyCluster(connection);
    if (!cluster.ok) {
        await connection.close();
        return cluster;
    }
    const wrong = guardCluster(expected, cluster.value);
    if (wrong) {
        await connection.close();
        return (0,model_result .f)(wrong);
    }
    stopwatch.lap('identify the cluster');
    return (0,model_result.ok)({
        kubectl,
        connection,
        store: (0,release_store .F)(connection.reader, (sentence) => deps.log.warning(sentence)),
        cluster: cluster.value,
        spawn: counter.spawn,
        env,
        cost: () => {
            const { calls, bytes, requests } = connection.cost();
            return { ...counter.counts(), apiCalls: calls, apiBytes: bytes, requests };
        },
    });
}
async function connect({ options, deps, tools, folders, expected }, spawn, env) {
    const { kubeconfigContent: content, kubeconfigPath: path } = options;
    const folder = (0,external_node_path_.join)(folders.private, 'api');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const within = (context) => connectCluster({
        kubectl: tools.kubectl.path,
        folder,
        env,
        pluginEnv: (0,inherited_env .n)(deps.env),
        spawn,
        clock: deps.clock,
        signal: deps.signal,
        onSecret: (secret) => deps.redactor.learn(secret),
        ...(context !== undefined && { context }),
        ...(content !== undefined
            ? { kubeconfig: { content } }
            : path !== undefined && { kubeconfig: { path } }),
    });
    const { context = expected.context } = options;
    const connected = await within(context);
    const isAsked = context === options.context || connected.ok || connected.failure.reason !== 'kubeconfig';
    return isAsked ? connected : within(undefined);
}
async function identifyCluster({ reader }) {
    const [version, kinds, uid] = await Promise.all([reader.version(), reader.served(), reader.uid()]);
    if (!version.ok)
        return version;
    if (!kinds.ok)
        return kinds;
    const { server, context } = reader;
    if (uid.ok)
        return (0,model_result.ok)({ server, context, uid: uid.value, version: version.value });
    return uid.failure.reason === 'forbidden'
        ? (0,model_result.ok)({ server, context, uid: server, version: version.value })
        : uid;
}


  }),

  60747:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  R: () => (  JOURNAL_FILE),
  f: () => (  openRunJournal)
});

var external_node_path_ = __webpack_require__(76760);
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/engine/journal.js

function openJournal(path, options) {
    const { clock, redactor, onEvent, earlier, onTrouble } = options;
    const file = (0,external_node_fs_.openSync)(path, earlier === undefined ? 'w' : 'a', 0o600);
    const events = [...(earlier ?? [])];
    if (earlier !== undefined && !(0,external_node_fs_.readFileSync)(path, 'utf8').endsWith('\n'))
        (0,external_node_fs_.writeSync)(file, '\n');
    let size = (0,external_node_fs_.fstatSync)(file).size;
    let open = true;
    let writable = true;
    function write(line) {
        try {
            for (let at = 0; at < line.length;)
                at += (0,external_node_fs_.writeSync)(file, line, at);
            size += line.length;
        }
        catch (error) {
            writable = false;
            dropTail();
            onTrouble?.(error);
        }
    }
    function dropTail() {
        try {
            (0,external_node_fs_.ftruncateSync)(file, size);
        }
        catch {
        }
    }
    return {
        emit(body) {
            const event = redactor.cleanJson({ at: clock.now(), ...body });
            events.push(event);
            if (open && writable)
                write(Buffer.from(`${JSON.stringify(event)}\n`));
            onEvent(event);
        },
        events: () => events,
        close() {
            if (!open)
                return;
            open = false;
            try {
                (0,external_node_fs_.fsyncSync)(file);
            }
            catch (error) {
                if (writable)
                    onTrouble?.(error);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
        },
    };
}

var filesystem_failure = __webpack_require__(77888);
;// CONCATENATED MODULE: ./build/session/opening/open-run-journal.js



const JOURNAL_FILE = 'journal.jsonl';
function openRunJournal(resultFolder, deps, earlier) {
    return openJournal((0,external_node_path_.join)(resultFolder, JOURNAL_FILE), {
        clock: deps.clock,
        redactor: deps.redactor,
        onEvent: deps.onEvent,
        onTrouble: (error) => {
            const why = (0,filesystem_failure .i)(error)?.message ?? error.message;
            deps.log.warning(`the journal could not be written: ${why}`);
        },
        ...(earlier && { earlier }),
    });
}


  }),

  8648:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  startStopwatch)
  });
function startStopwatch(clock, startedAt = clock.now()) {
    const laps = [];
    let since = startedAt;
    return {
        laps: () => [...laps],
        lap(name) {
            const now = clock.now();
            laps.push({ name, durationMs: now - since });
            since = now;
        },
    };
}


  })

};
