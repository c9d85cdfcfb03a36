export const id = 8666;
export const ids = [8666];
export const modules = {

  23539:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  storedCrds)
  });
  var _kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25604);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);


function storedCrds({ raw }) {
    const files = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__  .O)(raw.chart) && Array.isArray(raw.chart.files) ? raw.chart.files : [];
    return files.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_1__  .O).flatMap(({ name, data }) => {
        if (typeof name !== 'string' || typeof data !== 'string' || !name.startsWith('crds/'))
            return [];
        const { objects } = (0,_kube_manifest_parts_js__WEBPACK_IMPORTED_MODULE_0__  .WI)(Buffer.from(data, 'base64').toString('utf8'));
        return objects.filter(({ kind }) => kind === 'CustomResourceDefinition');
    });
}


  }),

  97491:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  contentOf),
    B: () => (  objectChanges)
  });
  var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89815);
  var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24142);
  var _pair_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86589);



function objectChanges(before, after, view = { raw: false }) {
    const pairs = (0,_pair_objects_js__WEBPACK_IMPORTED_MODULE_1__  .j)(before, after).filter((pair) => !isSame(pair));
    const names = (which) => pairs.filter(which).map(_pair_objects_js__WEBPACK_IMPORTED_MODULE_1__  ._).sort();
    const ordered = [...pairs].sort((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined));
    return {
        created: names((pair) => pair.before === undefined),
        changed: names((pair) => pair.before !== undefined && pair.after !== undefined),
        dropped: names((pair) => pair.after === undefined),
        folded: view.raw ? 0 : (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__  .AZ)(pairs),
        diff: (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__  .f6)(ordered, view),
    };
}
function isSame({ before, after }) {
    return before !== undefined && after !== undefined && contentOf(before) === contentOf(after);
}
function contentOf({ status: _status, ...object }) {
    return (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__  .d)(object);
}


  }),

  5161:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    z: () => (  compareFields)
  });
  var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89815);
  var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);


const KEYS = [
    ['name'],
    ['key'],
    ['containerPort', 'protocol'],
    ['port', 'protocol'],
    ['mountPath'],
    ['ip'],
    ['topologyKey', 'whenUnsatisfiable'],
    ['type'],
    ['uid'],
];
function compareFields(live, wanted, path = []) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(live) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(wanted))
        return compareMappings(live, wanted, path);
    if (Array.isArray(live) && Array.isArray(wanted))
        return compareLists(live, wanted, path);
    return live === wanted ? [] : [{ path, live, wanted }];
}
function compareMappings(live, wanted, path) {
    const keys = new Set([...Object.keys(live), ...Object.keys(wanted)]);
    return [...keys].flatMap((key) => compareEither(live[key], wanted[key], [...path, key]));
}
function compareEither(live, wanted, path) {
    if (live === undefined || wanted === undefined) {
        return live === wanted ? [] : [{ path, live, wanted }];
    }
    return compareFields(live, wanted, path);
}
function compareLists(live, wanted, path) {
    const keys = keysOf(live, wanted);
    if (keys !== undefined)
        return compareKeyed(live, wanted, { keys, path });
    const isMapping = [...live, ...wanted].every(_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O);
    if (isMapping && live.length === wanted.length) {
        return live.flatMap((item, index) => compareEither(item, wanted[index], [...path, { index, keys: {} }]));
    }
    return (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__  .d)(live) === (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__  .d)(wanted) ? [] : [{ path, live, wanted }];
}
function compareKeyed(live, wanted, { keys, path }) {
    const found = live.flatMap((item, index) => compareEither(item, wanted.find((other) => identity(other, keys) === identity(item, keys)), [...path, { index, keys: pick(item, keys) }]));
    const known = new Set(live.map((item) => identity(item, keys)));
    const lost = wanted.flatMap((item, index) => known.has(identity(item, keys))
        ? []
        : [{ path: [...path, { index, keys: pick(item, keys) }], live: undefined, wanted: item }]);
    return [...found, ...lost];
}
function keysOf(live, wanted) {
    if (live.length === 0 && wanted.length === 0)
        return undefined;
    return KEYS.find((keys) => [live, wanted].every((list) => {
        const items = list.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O);
        const isNamed = items.every((item) => item[keys[0]] !== undefined);
        const identities = new Set(items.map((item) => identity(item, keys)));
        return items.length === list.length && isNamed && identities.size === list.length;
    }));
}
function identity(item, keys) {
    return (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__  .d)(keys.map((key) => item[key] ?? null));
}
function pick(item, keys) {
    return Object.fromEntries(keys.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]])));
}


  }),

  46089:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q5: () => (  isAutoscaled),
    gP: () => (  ignoredBy)
  });
  var _object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31589);
  var _field_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81162);
  var _object_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87861);



const HOUSEKEEPING = ['/metadata/finalizers', '/metadata/ownerReferences'];
const LAST_APPLIED = '/metadata/annotations/kubectl.kubernetes.io~1last-applied-configuration';
const RESTARTED = '/spec/template/metadata/annotations/kubectl.kubernetes.io~1restartedAt';
const REPLICAS = '/spec/replicas';
const CONTROLLERS = /^(kube-(controller-manager|scheduler|apiserver)|kubelet|cloud-controller-manager|k3s|csi-.*|external-provisioner)$/;
const OWN = /^helm-lifecycle/;
const DRIFT_RULES = {
    autoscaler: {
        meaning: 'The number of replicas where an autoscaler decides about it.',
        matches: ({ path, owner }, { live, scaled }) => isAutoscaled(path, owner) || ((0,_field_path_js__WEBPACK_IMPORTED_MODULE_1__  .f5)(path, REPLICAS) && scaled.has((0,_object_js__WEBPACK_IMPORTED_MODULE_2__  .Vb)(live))),
    },
    'ca-bundle': {
        meaning: 'The `caBundle` of webhooks, API services and conversions, which certificate managers fill in.',
        matches: ({ path }) => path.at(-1) === 'caBundle',
    },
    housekeeping: {
        meaning: "Finalizers, owners, and kubectl's copy of what it applied.",
        matches: ({ path }) => [...HOUSEKEEPING, LAST_APPLIED].some((pointer) => (0,_field_path_js__WEBPACK_IMPORTED_MODULE_1__  .f5)(path, pointer)),
    },
    restart: {
        meaning: 'The mark of `kubectl rollout restart`.',
        matches: ({ path }) => (0,_field_path_js__WEBPACK_IMPORTED_MODULE_1__  .f5)(path, RESTARTED),
    },
    controller: {
        meaning: "What Kubernetes' own controllers add, such as the volume of a claim.",
        matches: ({ change, owner }) => change === 'added' && owner !== undefined && CONTROLLERS.test(owner.manager),
    },
    admission: {
        meaning: 'What an admission webhook or policy would add or change now, and the release does not ask for.',
        matches: ({ isAdmitted }) => isAdmitted === true,
    },
    hook: {
        meaning: 'What hooks of this project have set.',
        matches: ({ owner }) => owner !== undefined && OWN.test(owner.manager),
    },
    'during-deploy': {
        meaning: 'What was changed while the revision was deployed, as hooks with `kubectl` do.',
        matches: ({ change, owner }, context) => change !== 'added' &&
            owner?.at !== undefined &&
            owner.at >= context.deployBegan &&
            wasBeforeEnd(owner, context),
    },
    'before-deploy': {
        meaning: 'What others had added before the revision was complete, and the deployment left in place.',
        matches: ({ change, owner }, context) => change === 'added' && owner !== undefined && wasBeforeEnd(owner, context),
    },
};
function isAutoscaled(path, owner) {
    const isScaler = owner?.manager === 'kube-controller-manager' && owner.subresource === 'scale';
    return isScaler && (0,_field_path_js__WEBPACK_IMPORTED_MODULE_1__  .f5)(path, REPLICAS);
}
function wasBeforeEnd(owner, { live, deployEnded, lastWriters }) {
    if (owner.at === undefined)
        return false;
    if (owner.at !== deployEnded)
        return owner.at < deployEnded;
    return lastWriters.has((0,_object_state_js__WEBPACK_IMPORTED_MODULE_0__  .R)(live, owner));
}
function ignoredBy(field, context, rules) {
    if (rules.some((rule) => isMeant(rule, context.live, field.path)))
        return 'manifest';
    const names = Object.keys(DRIFT_RULES);
    return names.find((name) => DRIFT_RULES[name].matches(field, context));
}
function isMeant({ kind, name, namespace, paths }, live, path) {
    const { metadata } = live;
    return ((kind === undefined || kind === live.kind) &&
        (name === undefined || name === metadata.name) &&
        (namespace === undefined || namespace === metadata.namespace) &&
        paths.some((pointer) => (0,_field_path_js__WEBPACK_IMPORTED_MODULE_1__  .f5)(path, pointer)));
}


  }),

  1044:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  fieldAt),
    U: () => (  counterpart)
  });
  var _managed_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15195);

function fieldAt(value, path) {
    return path.reduce(counterpart, value);
}
function counterpart(value, step) {
    if (typeof step === 'string' || Object.keys(step.keys).length === 0)
        return (0,_managed_fields_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, step);
    return Array.isArray(value) ? value.find((item) => (0,_managed_fields_js__WEBPACK_IMPORTED_MODULE_0__  .xV)(item, step.keys)) : undefined;
}


  }),

  81162:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LF: () => (  pathText),
    Pn: () => (  pathKey),
    f5: () => (  isAtPointer)
  });
function pathText(path) {
    const text = path.map((step) => (typeof step === 'string' ? keyText(step) : itemText(step))).join('');
    return text.replace(/^\./, '');
}
function keyText(key) {
    return /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
function itemText({ index, keys }) {
    const pairs = Object.entries(keys).map(([key, value]) => `${key}=${value}`);
    return pairs.length === 0 ? `[${index}]` : `[${pairs.join(',')}]`;
}
function isAtPointer(path, pointer) {
    const tokens = pointerTokens(pointer);
    return tokens.length <= path.length && tokens.every((token, depth) => isStep(path[depth], token));
}
function pointerTokens(pointer) {
    const parts = pointer.split('/').slice(1);
    return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function isStep(step, token) {
    if (step === undefined)
        return false;
    if (token === '*' || typeof step === 'string')
        return token === '*' || step === token;
    return String(step.index) === token || Object.values(step.keys).some((value) => String(value) === token);
}
function pathKey(path) {
    return path.map((step) => (typeof step === 'string' ? step : `#${step.index}`)).join('\n');
}


  }),

  15195:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $j: () => (  isHelm),
    HH: () => (  fieldSet),
    bf: () => (  ownerOf),
    cg: () => (  stepOf),
    f6: () => (  ownerIn),
    fK: () => (  valueAt),
    jf: () => (  child),
    xV: () => (  hasKeys),
    xe: () => (  isLeaf)
  });
  var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

const HELM = /^helm([-_.]?v?\d[\w.-]*)?(\.exe)?$/;
function isHelm(manager) {
    return HELM.test(manager);
}
function ownerOf(live, path) {
    const owners = (live.metadata.managedFields ?? []).filter((entry) => owns(entry, live, path));
    const latest = owners.toSorted((a, b) => timeOf(b) - timeOf(a));
    const entry = latest.find(({ manager }) => !isHelm(manager)) ?? latest[0];
    return entry && ownerIn(entry);
}
function ownerIn({ manager, subresource, time }) {
    return {
        manager,
        ...(subresource && { subresource }),
        ...(time !== undefined && { at: Date.parse(time) }),
    };
}
function timeOf({ time }) {
    return time === undefined ? 0 : Date.parse(time);
}
function owns(entry, live, path) {
    let set = fieldSet(entry);
    let value = live;
    for (const step of path) {
        if (isLeaf(set))
            return set !== undefined && value !== live;
        const key = keyOf(set, value, step);
        if (set === undefined || key === undefined)
            return false;
        set = child(set, key);
        value = valueAt(value, step);
    }
    return true;
}
function keyOf(set, value, step) {
    if (typeof step === 'string')
        return set?.[`f:${step}`] === undefined ? undefined : `f:${step}`;
    return Object.keys(set ?? {}).find((name) => isKeyOf(name, value, step));
}
function fieldSet({ fieldsV1 }) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(fieldsV1) ? fieldsV1 : undefined;
}
function isLeaf(set) {
    return set === undefined || Object.keys(set).every((key) => key === '.');
}
function child(set, key) {
    const found = set?.[key];
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(found) ? found : undefined;
}
function stepOf(key, value) {
    const text = key.slice(2);
    if (key.startsWith('f:'))
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(value) && text in value ? text : undefined;
    if (!Array.isArray(value))
        return undefined;
    const wanted = parsed(text);
    if (key.startsWith('i:'))
        return { index: Number(text), keys: {} };
    if (key.startsWith('v:')) {
        const index = value.indexOf(wanted ?? null);
        return index < 0 ? undefined : { index, keys: {} };
    }
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(wanted))
        return undefined;
    const index = value.findIndex((item) => hasKeys(item, wanted));
    return index < 0 ? undefined : { index, keys: wanted };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isKeyOf(key, value, step) {
    const found = stepOf(key, value);
    return typeof found === 'object' && found.index === step.index;
}
function hasKeys(item, keys) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(item) && Object.entries(keys).every(([key, value]) => item[key] === value);
}
function valueAt(value, step) {
    if (typeof step === 'string')
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(value) ? value[step] : undefined;
    return Array.isArray(value) ? value[step.index] : undefined;
}


  }),

  87861:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  writerState),
    l: () => (  objectState)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89815);
  var _model_release_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59420);
  var _object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31589);




function objectState(object) {
    const { uid = '', generation, managedFields = [], resourceVersion = '' } = object.metadata;
    const managers = managedFields.filter(({ subresource }) => subresource !== 'status');
    const state = [
        `${(0,_object_js__WEBPACK_IMPORTED_MODULE_1__  .F8)(object.apiVersion)}/${(0,_object_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(object)}`,
        uid,
        generation ?? null,
        managers.length > 0 ? managers : resourceVersion,
    ];
    return digits(state);
}
function writerState(object, { manager, subresource = '' }) {
    return digits([(0,_object_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(object), object.metadata.uid ?? '', manager, subresource]);
}
function digits(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__  .d)(value)).digest('hex').slice(0, _model_release_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__  .bn);
}


  }),

  34073:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  mentionRun),
    D: () => (  mentionedRun)
  });
function mentionRun({ commit, url }) {
    return [
        'helm-lifecycle',
        ...(commit === undefined ? [] : [commit.slice(0, 12)]),
        ...(url === undefined ? [] : [url]),
    ].join(' ');
}
function mentionedRun(description) {
    const found = /^helm-lifecycle(?: ([0-9a-f]{7,40}))?(?: (https?:\/\/[^\s]{1,500}))?$/.exec(description);
    if (!found)
        return undefined;
    const [, commit, url] = found;
    return { ...(commit !== undefined && { commit }), ...(url !== undefined && { url }) };
}


  }),

  89327:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  requestOf),
    i: () => (  driftStates)
  });
  var _kube_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24142);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45333);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
  var _planned_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71675);
  var _read_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15104);





async function driftStates(entries, observed, source) {
    const asked = entries.map((entry) => ({ entry, ...comparable(observed.get(entry.id), source.ownIds) }));
    const requests = asked.flatMap(({ entry, record }) => record === undefined ? [] : [requestOf(entry, record)]);
    const answers = await (0,_read_drift_js__WEBPACK_IMPORTED_MODULE_2__  .k)(requests, source);
    return asked.map(({ entry, record, why }) => {
        const { id, name, namespace, location } = entry;
        const base = { id, name, namespace, location, objects: 0, drift: [], diff: '' };
        if (record === undefined)
            return { entry, state: { ...base, state: 'not-compared', why } };
        const answer = answers.shift() ?? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ revision: record.revision, objects: 0, found: [] });
        const drift = answer.ok ? (0,_planned_drift_js__WEBPACK_IMPORTED_MODULE_1__  .qI)(answer.value) : undefined;
        return {
            entry,
            state: { ...base, revision: record.revision, ...stateOf(answer) },
            ...(drift && { repairable: { record, drift } }),
        };
    });
}
function requestOf({ name, namespace, settings }, record) {
    const { crds, drift } = settings;
    const ownCrds = crds?.policy === 'create-replace' && crds.paths.length === 0;
    return { name, namespace, record, rules: drift.ignore, ownCrds };
}
function comparable(release, ownIds) {
    const last = release && (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(release);
    if (last === undefined || last.status === 'uninstalled')
        return { why: 'it is not deployed' };
    if (last.manifestId !== undefined && !ownIds.includes(last.manifestId)) {
        return { why: `it belongs to manifest ${last.manifestId}` };
    }
    if (last.status !== 'deployed')
        return { why: `its newest revision ${last.revision} is ${last.status}` };
    return { record: last };
}
function stateOf(answer) {
    if (!answer.ok)
        return { state: 'unknown', objects: 0, drift: [], diff: '', why: answer.failure.message };
    const { objects, found } = answer.value;
    const drift = found.map((object) => object.drift);
    const has = (state) => drift.some((object) => object.state === state);
    const state = has('missing') || has('changed') ? 'drifted' : has('unknown') ? 'unknown' : 'in-sync';
    return { state, objects, drift, diff: driftDiff(found) };
}
function driftDiff(found) {
    const pairs = found.filter(({ drift }) => (0,_planned_drift_js__WEBPACK_IMPORTED_MODULE_1__  .TJ)(drift)).map((object) => (0,_planned_drift_js__WEBPACK_IMPORTED_MODULE_1__  .cF)(object, 'drift'));
    return (0,_kube_diff_diff_js__WEBPACK_IMPORTED_MODULE_0__  .f6)(pairs.toSorted((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined)));
}


  }),

  71728:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  liveStates)
  });
  var _cluster_objects_shared_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62372);
  var _kube_drift_object_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87861);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31589);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
  var _read_live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96110);





const WORTH_ALL = 3;
async function liveStates(kinds, reader) {
    const listed = new Map();
    const distinct = [...new Map(kinds.map((kind) => [keyOf(kind), kind])).values()];
    for (const name of new Set(distinct.map(kindOf))) {
        const places = distinct.filter((kind) => kindOf(kind) === name);
        const all = places.length >= WORTH_ALL ? list({ ...places[0] }, true) : undefined;
        for (const place of places)
            listed.set(keyOf(place), all ? all.then((one) => orOwn(one, place)) : list(place));
    }
    const lists = new Map();
    for (const [key, list] of listed)
        lists.set(key, await list);
    function list({ apiVersion, kind, namespace }, everywhere = false) {
        const where = namespace === undefined || everywhere ? {} : { namespace };
        const query = { apiVersion, kind, ...where, labelSelector: _read_live_js__WEBPACK_IMPORTED_MODULE_2__  .E, metadataOnly: true };
        return (0,_cluster_objects_shared_list_js__WEBPACK_IMPORTED_MODULE_0__  .i)(reader, query);
    }
    async function orOwn(all, place) {
        if (!all.ok)
            return all.failure.reason === 'forbidden' ? list(place) : all;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(all.value.filter(({ metadata }) => metadata.namespace === place.namespace));
    }
    return {
        of(release, wanted) {
            const states = new Map();
            for (const kind of wanted) {
                const list = lists.get(keyOf(kind)) ?? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)([]);
                if (!list.ok)
                    return list;
                for (const object of list.value.filter((one) => isOf(one, release))) {
                    states.set((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_4__  .Vb)(object), (0,_kube_drift_object_state_js__WEBPACK_IMPORTED_MODULE_1__  .l)(object));
                }
            }
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(states);
        },
        objects: (release, wanted) => wanted.flatMap((kind) => {
            const list = lists.get(keyOf(kind));
            return list?.ok ? list.value.filter((one) => isOf(one, release)) : [];
        }),
    };
}
function isOf({ metadata: { annotations = {} } }, { name, namespace }) {
    return (annotations['meta.helm.sh/release-name'] === name &&
        annotations['meta.helm.sh/release-namespace'] === namespace);
}
function kindOf({ apiVersion, kind }) {
    return `${apiVersion} ${kind}`;
}
function keyOf(kind) {
    return `${kindOf(kind)} ${kind.namespace ?? ''}`;
}


  }),

  76797:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  driftOfDeployed),
    a: () => (  observeDrift)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
  var _drift_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89327);
  var _live_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71728);
  var _planned_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71675);
  var _read_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15104);





async function observeDrift(unchanged, { reader, store }) {
    const marked = unchanged.flatMap(({ entry, record }) => record.fingerprint ? [{ entry, record, fingerprint: record.fingerprint }] : []);
    const live = await (0,_live_states_js__WEBPACK_IMPORTED_MODULE_1__  .F)(marked.flatMap(({ fingerprint }) => fingerprint.kinds), reader);
    const answers = new Map();
    const doubtful = [];
    for (const { entry, record, fingerprint } of marked) {
        const states = live.of(entry, fingerprint.kinds);
        if (!states.ok)
            answers.set(entry.id, states);
        else if (isSame(states.value, fingerprint))
            answers.set(entry.id, (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined));
        else
            doubtful.push({
                id: entry.id,
                ...(0,_drift_states_js__WEBPACK_IMPORTED_MODULE_0__  .f)(entry, record),
                proven: provenBy(states.value, fingerprint),
            });
    }
    const compared = await (0,_read_drift_js__WEBPACK_IMPORTED_MODULE_3__  .k)(doubtful, { reader, store });
    for (const [index, { id }] of doubtful.entries())
        answers.set(id, answerOf(compared[index]));
    return answers;
}
async function driftOfDeployed(release, record, { reader, store }) {
    const request = (0,_drift_states_js__WEBPACK_IMPORTED_MODULE_0__  .f)(release, record);
    const { fingerprint } = record;
    const live = fingerprint && (await (0,_live_states_js__WEBPACK_IMPORTED_MODULE_1__  .F)(fingerprint.kinds, reader)).of(release, fingerprint.kinds);
    const isProven = live?.ok && fingerprint && isSame(live.value, fingerprint);
    if (isProven)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ revision: record.revision, objects: live.value.size, found: [] });
    const proven = live?.ok && fingerprint ? provenBy(live.value, fingerprint) : new Set();
    const [drift] = await (0,_read_drift_js__WEBPACK_IMPORTED_MODULE_3__  .k)([{ ...request, proven }], { reader, store });
    return drift ?? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ revision: record.revision, objects: 0, found: [] });
}
function isSame(states, fingerprint) {
    return [...states.values()].sort().join() === [...fingerprint.states].sort().join();
}
function provenBy(states, fingerprint) {
    const known = new Set(fingerprint.states);
    return new Set([...states].filter(([, state]) => known.has(state)).map(([object]) => object));
}
function answerOf(compared) {
    if (!compared?.ok)
        return compared ?? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
    const drift = (0,_planned_drift_js__WEBPACK_IMPORTED_MODULE_2__  .qI)(compared.value);
    const unknown = compared.value.found.find(({ drift: { state } }) => state === 'unknown');
    if (drift || !unknown)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(drift);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__  .f)({ reason: 'not-found', message: `${unknown.drift.object}: ${unknown.drift.why}` });
}


  }),

  71675:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TJ: () => (  isDrifted),
    cF: () => (  pairOf),
    qI: () => (  plannedDrift)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _kube_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2729);
  var _kube_diff_object_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97491);
  var _taken_away_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5711);




const MOST_NAMES = 3;
function plannedDrift({ revision, found }) {
    const drifted = found.filter(({ drift }) => isDrifted(drift));
    if (drifted.length === 0)
        return undefined;
    const pairs = drifted.map((object) => pairOf(object, 'repair'));
    const taken = (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_2__  ._)(drifted);
    return {
        revision,
        summary: summaryOf(drifted),
        signature: signatureOf(drifted),
        changes: {
            ...(0,_kube_diff_object_changes_js__WEBPACK_IMPORTED_MODULE_1__  .B)(pairs.flatMap(({ before }) => before ?? []), pairs.flatMap(({ after }) => after ?? [])),
            byHand: drifted.map(({ drift }) => drift),
        },
        ...(taken.length > 0 && { takenAway: taken }),
    };
}
function isDrifted({ state }) {
    return state === 'missing' || state === 'changed';
}
function pairOf({ live, wanted }, direction) {
    const [stored, now] = [cleaned(wanted), cleaned(live)];
    return direction === 'drift' ? { before: stored, after: now } : { before: now, after: stored };
}
function cleaned(object) {
    return object && (0,_kube_clean_js__WEBPACK_IMPORTED_MODULE_3__  .u)(object);
}
function summaryOf(drifted) {
    const texts = drifted.map(({ drift: { object, state } }) => `${object} ${state === 'missing' ? 'is missing' : 'changed'}`);
    const more = texts.length - MOST_NAMES;
    return [...texts.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function signatureOf(drifted) {
    const lines = drifted.map(({ drift: { object, state, fields } }) => {
        const paths = fields.filter(({ ignoredBy }) => ignoredBy === undefined).map(({ path }) => path);
        return [object, state, ...paths.sort()].join(' ');
    });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
}


  }),

  15104:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  k: () => (  readDrift)
});

var stored_crds = __webpack_require__(23539);
var stored_objects = __webpack_require__(12851);
var applied_form = __webpack_require__(75112);
var fields = __webpack_require__(65363);
var kube_object = __webpack_require__(31589);
var result = __webpack_require__(46305);
var limiter = __webpack_require__(36125);
var canonical_json = __webpack_require__(89815);
var compare_fields = __webpack_require__(5161);
var drift_rules = __webpack_require__(46089);
var json = __webpack_require__(29598);
var field_at = __webpack_require__(1044);
var managed_fields = __webpack_require__(15195);
;// CONCATENATED MODULE: ./build/kube/drift/extra-fields.js



function extraFields(live, { stored, applied, manager }) {
    const ours = applied.metadata.managedFields?.find((entry) => entry.manager === manager);
    const asked = ours && (0,managed_fields .HH)(ours);
    return (live.metadata.managedFields ?? [])
        .filter((entry) => !(0,managed_fields .$j)(entry.manager) && !entry.subresource)
        .flatMap((entry) => added((0,managed_fields .HH)(entry), asked, {
        live: live,
        stored: stored,
        path: [],
    }).map((field) => ({ ...field, owner: (0,managed_fields .f6)(entry) })));
}
function added(set, asked, { live, stored, path }) {
    return Object.keys(set ?? {}).flatMap((key) => {
        const step = key === '.' ? undefined : (0,managed_fields .cg)(key, live);
        const value = step === undefined ? undefined : (0,managed_fields .fK)(live, step);
        if (step === undefined || value === undefined)
            return [];
        const below = { live: value, stored: (0,field_at .U)(stored, step), path: [...path, step] };
        const [theirs, ours] = [(0,managed_fields .jf)(set, key), (0,managed_fields .jf)(asked, key)];
        if (ours !== undefined && (0,managed_fields .xe)(ours)) {
            return isEmptyMapping(below.stored) ? added(theirs, ours, below) : [];
        }
        const isWhole = ours === undefined && ((0,managed_fields .xe)(theirs) || typeof step === 'object');
        return isWhole ? [{ path: below.path, live: value }] : added(theirs, ours, below);
    });
}
function isEmptyMapping(value) {
    return (0,json .O)(value) && Object.keys(value).length === 0;
}

var field_path = __webpack_require__(81162);
;// CONCATENATED MODULE: ./build/kube/drift/restored.js

function restored(live, differences) {
    const copy = structuredClone(live);
    const inPlace = differences.filter((one) => !movesItems(one));
    const dropped = differences.filter((one) => movesItems(one) && one.wanted === undefined);
    const lost = differences.filter((one) => movesItems(one) && one.live === undefined);
    for (const one of inPlace)
        put(copy, one);
    for (const one of [...dropped].sort((a, b) => indexOf(b) - indexOf(a)))
        put(copy, one);
    for (const one of [...lost].sort((a, b) => indexOf(a) - indexOf(b)))
        put(copy, one);
    return copy;
}
function movesItems({ path, live, wanted }) {
    const last = path.at(-1);
    return typeof last === 'object' && (live === undefined || wanted === undefined);
}
function indexOf({ path }) {
    const last = path.at(-1);
    return typeof last === 'object' ? last.index : 0;
}
function put(root, { path, live, wanted }) {
    let parent = root;
    for (const step of path.slice(0, -1))
        parent = childOf(parent, step);
    const last = path.at(-1);
    if (typeof last === 'string' && (0,json .O)(parent)) {
        if (wanted === undefined)
            delete parent[last];
        else
            parent[last] = wanted;
    }
    else if (typeof last === 'object' && Array.isArray(parent)) {
        if (wanted === undefined)
            parent.splice(last.index, 1);
        else if (live === undefined)
            parent.splice(last.index, 0, wanted);
        else
            parent[last.index] = wanted;
    }
}
function childOf(parent, step) {
    if (typeof step === 'string')
        return (0,json .O)(parent) ? parent[step] : undefined;
    return Array.isArray(parent) ? parent[step.index] : undefined;
}

;// CONCATENATED MODULE: ./build/kube/drift/judge-object.js








function judgeObject(compared, context, rules) {
    const { live } = compared;
    const found = differences(compared).map((difference) => {
        const field = asFound(difference, compared);
        const rule = (0,drift_rules .gP)(field, { ...context, live }, rules);
        return { difference, field, rule };
    });
    const drifted = found.filter(({ rule }) => rule === undefined).map(({ difference }) => difference);
    return {
        fields: found.map(({ field, rule }) => publicField(field, rule)),
        wanted: restored(live, drifted),
    };
}
function differences(compared) {
    const { live, applied } = compared;
    const changed = (0,compare_fields .z)(comparable(live), comparable(applied));
    const added = extraFields(live, compared).map(({ path, live: value }) => ({ path, live: value, wanted: undefined }));
    return [...changed, ...outermost(added, changed)];
}
function outermost(added, changed) {
    const taken = new Set(changed.map(({ path }) => (0,field_path .Pn)(path)));
    const around = new Set(changed.flatMap(({ path }) => prefixes(path)));
    const kept = [];
    for (const field of added.toSorted((a, b) => a.path.length - b.path.length)) {
        const key = (0,field_path .Pn)(field.path);
        if (around.has(key) || [...prefixes(field.path), key].some((prefix) => taken.has(prefix)))
            continue;
        taken.add(key);
        kept.push(field);
    }
    return kept;
}
function prefixes(path) {
    return path.map((_, length) => (0,field_path .Pn)(path.slice(0, length))).slice(1);
}
function asFound({ path, live, wanted }, { live: object, stored }) {
    const change = live === undefined ? 'removed' : wanted === undefined ? 'added' : 'changed';
    const owner = change === 'removed' ? undefined : (0,managed_fields .bf)(object, path);
    const asked = (0,field_at .B)(stored, path);
    const isAdmitted = (change === 'removed' && asked === undefined) ||
        (change === 'changed' && asked !== undefined && (0,canonical_json .d)(asked) === (0,canonical_json .d)(live));
    return { path, change, ...(owner && { owner }), ...(isAdmitted && { isAdmitted }) };
}
function publicField({ path, change, owner }, rule) {
    return {
        path: (0,field_path .LF)(path),
        change,
        ...(owner && { by: owner.manager }),
        ...(owner?.at !== undefined && { at: new Date(owner.at).toISOString() }),
        ...(rule !== undefined && { ignoredBy: rule }),
    };
}
function comparable(object) {
    const { status: _status, metadata, ...rest } = object;
    const { managedFields: _managed, resourceVersion: _version, generation: _generation, uid: _uid, creationTimestamp: _created, selfLink: _link, ...kept } = metadata;
    return { ...rest, metadata: kept };
}

;// CONCATENATED MODULE: ./build/kube/drift/only-stored-fields.js

function onlyStoredFields(live, stored, replaced) {
    const values = [live, stored, replaced];
    return merged(...values);
}
function merged(live, stored, replaced) {
    if (replaced === undefined)
        return live;
    if (!(0,json .O)(live) || !(0,json .O)(stored) || !(0,json .O)(replaced))
        return replaced;
    const entries = Object.keys(stored).flatMap((key) => {
        const value = merged(live[key], stored[key], replaced[key]);
        return value === undefined ? [] : [[key, value]];
    });
    return { ...live, ...Object.fromEntries(entries) };
}

;// CONCATENATED MODULE: ./build/observe/drift/compare-object.js




const MANAGER = 'helm-lifecycle-drift';
async function compareObject(stored, { reader, readLive, context, rules, exact }) {
    const object = (0,kube_object .Vb)(stored);
    const resource = await reader.resourceOf(stored.apiVersion, stored.kind);
    if (!resource.ok)
        return resource;
    if (resource.value === undefined) {
        const message = `the API server does not serve ${stored.apiVersion} ${stored.kind}`;
        return (0,result.ok)(unknown(object, { reason: 'not-found', message }));
    }
    const live = await readLive((0,kube_object .H8)(stored));
    if (!live.ok)
        return isAboutObject(live.failure) ? (0,result.ok)(unknown(object, live.failure)) : live;
    if (live.value === undefined) {
        if (!exact && vanishes(stored))
            return (0,result.ok)(undefined);
        return (0,result.ok)({ drift: { object, state: 'missing', fields: [] }, wanted: stored });
    }
    if (live.value.metadata.deletionTimestamp !== undefined) {
        return (0,result.ok)(unknown(object, { reason: 'conflict', message: 'it is being deleted' }));
    }
    const applied = await dryRun(stored, live.value, reader);
    if (!applied.ok) {
        return applied.failure.reason === 'cancelled' ? applied : (0,result.ok)(unknown(object, applied.failure));
    }
    return (0,result.ok)(judged({ live: live.value, stored, ...applied.value, manager: MANAGER }, context, rules));
}
function judged(compared, context, rules) {
    const { fields, wanted } = judgeObject(compared, context, rules);
    if (fields.length === 0)
        return undefined;
    const state = fields.some(({ ignoredBy }) => ignoredBy === undefined) ? 'changed' : 'ignored';
    return { drift: { object: (0,kube_object .Vb)(compared.live), state, fields }, live: compared.live, wanted };
}
async function dryRun(stored, live, reader) {
    const applied = await reader.dryRunApply(stored, { fieldManager: MANAGER });
    if (applied.ok)
        return (0,result.ok)({ applied: applied.value });
    if (!/duplicate entries for key|field not declared in schema/.test(applied.failure.message))
        return applied;
    const { resourceVersion } = live.metadata;
    const metadata = { ...stored.metadata, ...(resourceVersion !== undefined && { resourceVersion }) };
    const replaced = await reader.dryRunReplace({ ...stored, metadata });
    return replaced.ok ? (0,result.ok)({ applied: onlyStoredFields(live, stored, replaced.value) }) : replaced;
}
function unknown(object, { reason, message }) {
    return { drift: { object, state: 'unknown', fields: [], why: message }, reason };
}
function isAboutObject({ reason }) {
    return reason === 'forbidden' || reason === 'not-found' || reason === 'invalid';
}
function vanishes({ kind, spec }) {
    return kind === 'Job' && spec?.ttlSecondsAfterFinished !== undefined;
}

var read_live = __webpack_require__(96110);
;// CONCATENATED MODULE: ./build/observe/drift/read-drift.js









const RELEASES_AT_ONCE = 16;
const OBJECTS_AT_ONCE = 32;
async function readDrift(requests, source) {
    const inTurn = (0,limiter .z)(RELEASES_AT_ONCE);
    const stored = await Promise.all(requests.map((request) => inTurn(() => storedRelease(request, source))));
    const objects = stored.flatMap((release, index) => release.ok ? suspects(release.value.objects, requests[index]) : []);
    const live = await (0,read_live .p)(source.reader, objects.map(kube_object .H8));
    const limit = (0,limiter .z)(OBJECTS_AT_ONCE);
    return Promise.all(requests.map(async (request, index) => {
        const release = stored[index];
        if (!release?.ok)
            return release ?? (0,result .f)({ reason: 'internal', message: 'Internal error: not read' });
        const context = { ...timesOf(request.record), scaled: scaledObjects(release.value.objects) };
        const comparison = {
            reader: source.reader,
            readLive: live,
            context,
            rules: request.rules,
            exact: request.exact === true,
        };
        const compared = (0,result .W)(await Promise.all(suspects(release.value.objects, request).map((object) => limit(() => compareObject(object, comparison)))));
        if (!compared.ok)
            return compared;
        const found = compared.value.filter((object) => object !== undefined);
        return (0,result.ok)({
            revision: request.record.revision,
            objects: release.value.objects.length,
            found: [...found, ...release.value.unreadable],
        });
    }));
}
function suspects(objects, { proven }) {
    return objects.filter((object) => !proven?.has((0,kube_object .Vb)(object)));
}
async function storedRelease(request, source) {
    const read = await (0,stored_objects .QM)(request, request.record.revision, source);
    if (!read.ok)
        return read;
    const { stored, objects, unreadable } = read.value;
    const distinct = new Map(objects.map((object) => [`${object.apiVersion} ${(0,kube_object .Vb)(object)}`, object]));
    const applied = [...distinct.values()].map((object) => (0,applied_form .C)(object, request));
    const crds = request.ownCrds && stored ? (0,stored_crds .c)(stored).map((crd) => (0,applied_form .C)(crd)) : [];
    return (0,result.ok)({
        objects: [...crds, ...applied],
        unreadable: unreadable.map((why) => ({
            drift: { object: `revision ${request.record.revision}`, state: 'unknown', fields: [], why },
        })),
    });
}
function timesOf({ createdAt = 0, modifiedAt, fingerprint }) {
    const ended = Math.max(modifiedAt, fingerprint?.at ?? 0);
    return {
        deployBegan: createdAt * 1_000,
        deployEnded: ended * 1_000,
        lastWriters: new Set(fingerprint?.at === ended ? fingerprint.lastWriters : []),
    };
}
function scaledObjects(objects) {
    const scalers = objects.filter(({ kind }) => kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject');
    return new Set(scalers.map(({ spec, metadata }) => {
        const { kind, name } = (0,fields .pq)((0,fields .pq)(spec).scaleTargetRef);
        return `${(0,fields .b6)(kind, 'Deployment')}/${metadata.namespace}/${(0,fields .b6)(name)}`;
    }));
}


  }),

  96110:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  HELM_LABEL),
    p: () => (  readLive)
  });
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19651);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);


const WORTH_A_LIST = 4;
const HELM_LABEL = 'app.kubernetes.io/managed-by=Helm';
async function readLive(reader, refs) {
    const groups = new Map();
    for (const { apiVersion, kind, namespace } of refs) {
        const key = `${apiVersion} ${kind} ${namespace}`;
        const query = { apiVersion, kind, ...(namespace !== undefined && { namespace }), count: 0 };
        const group = groups.get(key) ?? query;
        groups.set(key, { ...group, count: group.count + 1 });
    }
    const many = [...groups.values()].filter(({ count }) => count >= WORTH_A_LIST);
    const known = new Map();
    await Promise.all(many.map(async ({ count: _, ...query }) => {
        const list = await reader.list({ ...query, labelSelector: HELM_LABEL });
        for (const object of list.ok ? list.value : [])
            known.set(keyOf(object), object);
    }));
    return async (ref) => {
        const found = known.get(`${ref.apiVersion} ${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_0__  .r)(ref)}`);
        return found ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(found) : reader.get(ref);
    };
}
function keyOf({ apiVersion, kind, metadata }) {
    const { name, namespace } = metadata;
    return `${apiVersion} ${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_0__  .r)({ apiVersion, kind, name, ...(namespace !== undefined && { namespace }) })}`;
}


  }),

  5711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  takenAway),
    _: () => (  takenAmong)
  });
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12851);
  var _hooks_objects_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80472);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31589);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46305);
  var _read_live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96110);





async function takenAway(release, record, source) {
    const stored = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .QM)(release, record, source);
    if (!stored.ok)
        return stored;
    const refs = stored.value.objects.map(_kube_object_js__WEBPACK_IMPORTED_MODULE_1__  .H8);
    const read = await (0,_read_live_js__WEBPACK_IMPORTED_MODULE_2__  .p)(source.reader, refs);
    const live = await Promise.all(refs.map(read));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(live.flatMap((found) => found.ok && found.value && !(0,_hooks_objects_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .D0)(found.value, release) ? byOther(found.value) : []));
}
function takenAmong(found) {
    return found.flatMap(({ live, wanted }) => {
        const owner = wanted && (0,_hooks_objects_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .ym)(wanted);
        return live && owner && !(0,_hooks_objects_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .D0)(live, owner) ? byOther(live) : [];
    });
}
function byOther(live) {
    const owner = (0,_hooks_objects_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .ym)(live);
    return owner ? [{ object: (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(live), by: `${owner.namespace}/${owner.name}` }] : [];
}


  }),

  84753:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  SV: () => (  MOST_AT_ONCE),
  Yc: () => (  decrypt),
  wF: () => (  decryptValues),
  bi: () => (  findValuesTools),
  Jc: () => (  noSops)
});

var promises_ = __webpack_require__(51455);
var unusable_text = __webpack_require__(46378);
var process = __webpack_require__(96641);
var find = __webpack_require__(11313);
var limiter = __webpack_require__(36125);
var go_yaml = __webpack_require__(93898);
var write_go_yaml = __webpack_require__(8165);
var inherited_env = __webpack_require__(85688);
;// CONCATENATED MODULE: ./build/session/stages/encrypted-texts.js
function encryptedTexts(sealed, plain) {
    if (typeof sealed === 'string')
        return sealed.startsWith('ENC[') ? textsIn(plain) : [];
    if (typeof sealed !== 'object' || sealed === null || typeof plain !== 'object' || plain === null)
        return [];
    return Object.entries(sealed).flatMap(([key, below]) => encryptedTexts(below, plain[key]));
}
function textsIn(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(textsIn);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
        ? [String(value)]
        : [];
}

var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/session/stages/look-up-references.js






const TIMEOUT_MS = 120_000;
const LARGEST_BYTES = 16 * 1024 ** 2;
const WHOLE_REFERENCE = /(?:secret)?ref\+[^+:\n ]{1,60}:\/\/[^+\n ]*[^+\n ",]\+?/;
async function lookUp({ file, content, vals, dryRun }, { env, redactor, spawn, signal }) {
    if (dryRun && env.GITHUB_EVENT_NAME === 'pull_request_target')
        return unresolved(file, 'a plan for pull_request_target looks none up, since a stranger may have written them', 'plan on `pull_request`');
    const { documents } = (0,go_yaml .a)(content, 'bigint');
    const texts = [...new Set(documents.flatMap(referringTexts))];
    const record = await spawn({
        file: vals,
        args: ['eval', '-f', '-', '-o', 'yaml'],
        cwd: (0,external_node_path_.dirname)(file.path),
        env: (0,inherited_env .C)(env),
        stdin: (0,write_go_yaml .H)(Object.fromEntries(texts.map((text, index) => [`text${index}`, text]))),
        timeoutMs: TIMEOUT_MS,
        signal,
        most: { output: LARGEST_BYTES },
    });
    if (!(0,process .g)(record))
        return refusal(file, record);
    const { documents: printed, problem } = (0,go_yaml .a)(record.stdout, 'bigint');
    const answers = (printed[0] ?? {});
    const known = new Map(texts.map((text, index) => [text, answers[`text${index}`]]));
    for (const [text, answer] of known)
        for (const secret of [...look_up_references_textsIn(answer), ...partsBrought(text, answer)])
            redactor.learn(secret);
    if (problem !== undefined || [...known.values()].includes(undefined))
        return unresolved(file, 'what vals prints are other values');
    const [empty] = [...known].find(([, value]) => value === '' || value === null) ?? [];
    if (empty !== undefined)
        return unresolved(file, `\`${empty.slice(0, 200)}\` brings nothing`, 'compare the reference with what is there; what is meant to be empty is written `""`');
    if ((0,unusable_text .jh)([...known.values()]))
        return unresolved(file, 'vals leaves some as they are');
    return documents.map((document) => (0,write_go_yaml .H)(withLookedUp(document, known))).join('---\n');
}
function referringTexts(value) {
    if (typeof value === 'string')
        return unusable_text .w5.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referringTexts) : [];
}
function withLookedUp(value, known) {
    if (typeof value === 'string')
        return known.has(value) ? known.get(value) : value;
    if (Array.isArray(value))
        return value.map((item) => withLookedUp(item, known));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, withLookedUp(below, known)]));
}
function partsBrought(text, answer) {
    const [first = '', ...literals] = text.split(WHOLE_REFERENCE);
    if (typeof answer !== 'string' || !answer.startsWith(first))
        return [];
    let at = first.length;
    return literals.map((literal, index) => {
        const isLast = index === literals.length - 1;
        const end = isLast ? answer.length - literal.length : answer.indexOf(literal, at);
        const part = answer.slice(at, end);
        at = end + literal.length;
        return part;
    });
}
function look_up_references_textsIn(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(look_up_references_textsIn);
    return value === null || value === undefined || typeof value === 'boolean' ? [] : [String(value)];
}
function noVals(file) {
    return unresolved(file, 'there is no `vals` on PATH', 'install vals in an earlier step');
}
function refusal(file, { stderr, startError, endedBy }) {
    if (endedBy === 'abort')
        return unresolved(file, 'the run was cancelled');
    if (endedBy === 'timeout')
        return unresolved(file, 'vals did not answer within two minutes', 'look whether its backend can be reached');
    if (endedBy === 'output')
        return unresolved(file, 'with what vals found it has more than 16 MiB');
    if (startError !== undefined)
        return unresolved(file, `vals does not start: ${startError.message}`);
    const line = stderr
        .split('\n')
        .map((text) => text.trim())
        .findLast((text) => /[A-Za-z]{3}/.test(text));
    return unresolved(file, `vals fails${line === undefined ? '' : `: ${line.slice(0, 300)}`}`, "give the step the backend's login in its `env`, and compare the reference with what is there");
}
function unresolved({ written, references, encrypted }, why, hint) {
    const location = references ?? encrypted;
    return {
        code: 'unresolved-reference',
        message: `the references in \`${written}\` cannot be looked up: ${why}`,
        ...(location && { location }),
        ...(hint !== undefined && { hint }),
    };
}

;// CONCATENATED MODULE: ./build/session/stages/decrypt-values.js










const MOST_AT_ONCE = 4;
const decrypt_values_TIMEOUT_MS = 60_000;
async function decryptValues(entries, deps, { dryRun }) {
    const found = await findValuesTools(entries, deps);
    if ('issues' in found || (found.sops ?? found.vals) === undefined)
        return found;
    const limit = (0,limiter .z)(MOST_AT_ONCE);
    const known = new Map();
    const contentOf = (file) => {
        const key = `${file.path}\n${file.content ?? ''}`;
        const content = known.get(key) ?? limit(() => plainContent(file, { ...found, dryRun }, deps));
        known.set(key, content);
        return content;
    };
    const issues = [];
    const inTheClear = async (file) => {
        const location = file.encrypted ?? file.references;
        if (location === undefined)
            return file;
        const content = await contentOf(file);
        if (typeof content === 'string')
            return { ...file, content };
        issues.push({ ...content, location });
        return file;
    };
    const decrypted = await Promise.all(entries.map(async (entry) => {
        const files = await Promise.all(entry.values.files.map(inTheClear));
        return { ...entry, values: { ...entry.values, files } };
    }));
    return issues.length > 0 ? { issues: distinct(issues) } : { entries: decrypted };
}
function distinct(issues) {
    return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
async function findValuesTools(entries, { env }) {
    const files = entries.flatMap(({ values }) => values.files);
    const encrypted = files.filter((file) => file.encrypted);
    const referring = files.filter((file) => file.references);
    if (encrypted.length + referring.length === 0)
        return { entries };
    const [sops, vals] = await Promise.all(['sops', 'vals'].map((name) => (0,find .a)(name, env)));
    const issues = [
        ...(sops === undefined ? encrypted : []).map(noSops),
        ...(vals === undefined ? referring : []).map(noVals),
    ];
    if (issues.length > 0)
        return { issues: distinct(issues) };
    return { entries, ...(sops !== undefined && { sops }), ...(vals !== undefined && { vals }) };
}
async function plainContent(file, { sops = '', vals, dryRun }, deps) {
    const written = file.content ?? (await (0,promises_.readFile)(file.path, 'utf8'));
    const content = file.encrypted ? await decrypt({ ...file, ciphertext: written }, sops, deps) : written;
    if (typeof content !== 'string' || !(0,unusable_text .jh)((0,go_yaml .a)(content).documents))
        return content;
    return vals === undefined ? noVals(file) : lookUp({ file, content, vals, dryRun }, deps);
}
async function decrypt(file, sops, { env, redactor, spawn, signal }) {
    const { ciphertext } = file;
    const type = ciphertext.trimStart().startsWith('{') ? 'json' : 'yaml';
    const record = await spawn({
        file: sops,
        args: ['--decrypt', '--input-type', type, '--output-type', type, file.path],
        env: (0,inherited_env .C)(env),
        timeoutMs: decrypt_values_TIMEOUT_MS,
        signal,
    });
    if (!(0,process .g)(record))
        return decrypt_values_refusal(file, record);
    const [plain, sealed] = [record.stdout, ciphertext].map((text) => (0,go_yaml .a)(text, 'bigint'));
    for (const text of encryptedTexts(sealed?.documents, plain?.documents))
        redactor.learn(text);
    const { documents = [], problem } = plain ?? {};
    const areValues = documents.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
    if (problem !== undefined || !areValues)
        return notDecrypted(file, 'what it holds is no mapping of values', 'encrypt a file of `key: value`');
    return documents.map((document) => (0,write_go_yaml .H)(document)).join('---\n');
}
function noSops(file) {
    return notDecrypted(file, 'there is no `sops` on PATH', 'install sops in an earlier step: `setup` with `sops-version` does');
}
function decrypt_values_refusal(file, { stderr, startError, endedBy }) {
    if (endedBy === 'abort')
        return notDecrypted(file, 'the run was cancelled');
    if (endedBy === 'timeout')
        return notDecrypted(file, 'sops did not answer within 60 seconds', 'look whether its key service can be reached');
    if (startError !== undefined)
        return notDecrypted(file, `sops does not start: ${startError.message}`);
    if (/mac mismatch|failed to verify data integrity/i.test(stderr))
        return notDecrypted(file, 'its seal (MAC) is broken: it was changed after it was encrypted', 'change it with `sops edit`, and resolve merges with the plain texts');
    if (/data key|no identity matched|no matching keys/i.test(stderr))
        return notDecrypted(file, `no key that sops has here fits${reason(stderr)}`, 'give the step the key in its `env`: `SOPS_AGE_KEY`, or a login at the KMS that the file names');
    return notDecrypted(file, `sops fails${lastLine(stderr)}`);
}
function reason(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim().replace(/^- /, ''));
    const text = lines.find((line) => line.startsWith('| '))?.slice(2) ?? '';
    return text === '' ? '' : `: ${text.trim().slice(0, 300)}`;
}
function lastLine(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const line = lines.findLast((text) => /[A-Za-z]{3}/.test(text)) ?? '';
    return line === '' ? '' : `: ${line.slice(0, 300)}`;
}
function notDecrypted({ written, encrypted }, why, hint) {
    return {
        code: 'not-decrypted',
        message: `\`${written}\` cannot be decrypted: ${why}`,
        ...(encrypted && { location: encrypted }),
        ...(hint !== undefined && { hint }),
    };
}


  }),

  97174:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => (  withHelmSession),
  f: () => (  withSession)
});

var model_result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/session/ending/shutdown-signals.js
const WORK_MS = 3_500;
const REQUESTS_MS = 6_000;
const FORCED_MS = 1_000;
function shutdownSignals(stopped, forced) {
    return {
        work: abortsLater(stopped, forced, { afterMs: WORK_MS, forcedMs: 0 }),
        requests: abortsLater(stopped, forced, { afterMs: REQUESTS_MS, forcedMs: FORCED_MS }),
    };
}
function abortsLater(stopped, forced, { afterMs, forcedMs }) {
    const over = new AbortController();
    const endIn = (ms) => {
        const end = () => over.abort(stopped.reason);
        if (ms === 0)
            end();
        else
            setTimeout(end, ms).unref();
    };
    whenAborted(stopped, () => endIn(afterMs));
    whenAborted(forced, () => endIn(forcedMs));
    return over.signal;
}
function whenAborted(signal, then) {
    if (signal.aborted)
        then();
    else
        signal.addEventListener('abort', then, { once: true });
}

var stop_reason = __webpack_require__(2817);
;// CONCATENATED MODULE: ./build/session/failed-early.js

function failedEarly(failure, signal) {
    const stop = (0,stop_reason .P)(signal);
    if (stop?.kind !== 'cancelled' || failure.reason === 'cancelled')
        return { kind: 'failed-early', failure };
    const message = `the run was cancelled (${stop.by}) before anything was changed: ${failure.message}`;
    return { kind: 'failed-early', failure: { reason: 'cancelled', message } };
}

;// CONCATENATED MODULE: ./build/session/opening/find-tools.js

async function findKubectl({ kubectlVersion }, { tools, signal }) {
    const kubectl = await tools.kubectl(kubectlVersion, signal);
    return kubectl.ok ? (0,model_result.ok)({ kubectl: kubectl.value }) : kubectl;
}
async function findBothTools(wanted, deps) {
    const [helm, found] = await Promise.all([
        deps.tools.helm(wanted.helmVersion, deps.signal),
        findKubectl(wanted, deps),
    ]);
    if (!helm.ok)
        return helm;
    return found.ok ? (0,model_result.ok)({ helm: helm.value, kubectl: found.value.kubectl }) : found;
}

var folders = __webpack_require__(31405);
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/session/opening/lease-holder-id.js

function leaseHolderId({ runUrl }) {
    const who = `${(0,external_node_os_.hostname)()}/${process.pid}`;
    return runUrl === undefined ? who : `${runUrl} (${who})`;
}

var open_cluster = __webpack_require__(9063);
var external_node_path_ = __webpack_require__(76760);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_net_ = __webpack_require__(77030);
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/system/relay.js





const PROGRAM = `
const [address, token] = process.argv.slice(2);
const socket = require('node:net').connect({ path: address, allowHalfOpen: true });
const fail = (text) => { process.stderr.write(text); process.exitCode = 1; };
socket.on('error', (error) => fail(error.message));
socket.write(token + '\\n');
process.stdin.pipe(socket);
const chunks = [];
socket.on('data', (chunk) => chunks.push(chunk));
socket.on('end', () => {
  const answer = Buffer.concat(chunks);
  if (answer[0] === 43) process.stdout.write(answer.subarray(1));
  else fail(answer.subarray(1).toString() || 'no answer');
});
`;
function createRelay(folder, most) {
    const answers = new Map();
    let started;
    return {
        async open(answer) {
            started ??= start(folder, answers, most);
            const { program, address } = await started;
            const token = (0,external_node_crypto_.randomUUID)();
            answers.set(token, answer);
            return {
                command: [process.execPath, program, address, token],
                close: () => answers.delete(token),
            };
        },
    };
}
async function start(folder, answers, most) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const program = await (0,files .Pl)(folder, 'relay.cjs', PROGRAM);
    const address = addressIn(folder);
    const server = (0,external_node_net_.createServer)({ allowHalfOpen: true }, (socket) => void serve(socket, answers, most));
    await listen(server, address);
    server.unref();
    return { program, address };
}
function addressIn(folder) {
    if (process.platform !== 'win32')
        return (0,external_node_path_.join)(folder, 'r.sock');
    return `\\\\.\\pipe\\hl-${(0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 16)}`;
}
function listen(server, address) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(address, () => {
            server.off('error', reject);
            resolve();
        });
    });
}
async function serve(socket, answers, most) {
    const chunks = [];
    let bytes = 0;
    socket.on('error', () => { });
    socket.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes <= most)
            chunks.push(chunk);
    });
    await new Promise((resolve) => socket.once('end', resolve));
    if (bytes > most) {
        socket.end(`-an input of more than ${Math.round(most / 1024 ** 2)} MiB is not read`);
        return;
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const end = text.indexOf('\n');
    const answer = answers.get(text.slice(0, end));
    const { ok, text: said } = answer
        ? await answer(text.slice(end + 1))
        : { ok: false, text: 'nobody waits for this' };
    socket.end(`${ok ? '+' : '-'}${said}`);
}

var patch_manifest = __webpack_require__(26090);
;// CONCATENATED MODULE: ./build/helm/patches/post-renderer.js



const PLUGIN = 'lifecycle';
const PLUGIN_YAML = {
    apiVersion: 'v1',
    type: 'postrenderer/v1',
    name: PLUGIN,
    version: '1.0.0',
    runtime: 'subprocess',
    runtimeConfig: {
        platformCommand: [
            { command: '/usr/bin/env', args: [] },
            { os: 'windows', command: 'cmd', args: ['/c'] },
        ],
    },
};
async function postRendererArgs(major, [file = '', ...args], dataHome) {
    if (major === 3)
        return ['--post-renderer', file, ...asArgs(args)];
    const plugin = (0,external_node_path_.join)(dataHome, 'plugins', PLUGIN);
    await (0,promises_.mkdir)(plugin, { recursive: true, mode: 0o700 });
    await (0,files .Pl)(plugin, 'plugin.yaml', JSON.stringify(PLUGIN_YAML));
    return ['--post-renderer', PLUGIN, ...asArgs([file, ...args])];
}
function asArgs(words) {
    return words.map((word) => `--post-renderer-args=${word}`);
}

;// CONCATENATED MODULE: ./build/helm/patches/patcher.js





function createPatcher({ major, folder, kubectl, env, spawn }) {
    const relay = createRelay((0,external_node_path_.join)(folder, 'p'), patch_manifest .$);
    const { KUBECONFIG: _, ...withoutCluster } = env;
    return {
        async run(patches, signal, helm) {
            const patching = { kubectl, env: withoutCluster, spawn, folder, signal };
            let failure;
            const relayed = await relay.open(async (manifest) => {
                const patched = await (0,patch_manifest .k)(manifest, patches, patching).catch(crashed);
                if (patched.ok)
                    return { ok: true, text: patched.value };
                failure = patched.failure;
                return { ok: false, text: patched.failure.message };
            });
            try {
                const result = await helm(await postRendererArgs(major, relayed.command, env.HELM_DATA_HOME ?? folder));
                return result.ok || !failure ? result : (0,model_result .f)(failure);
            }
            finally {
                relayed.close();
            }
        },
    };
}
function crashed(error) {
    return (0,model_result .f)({ reason: 'internal', message: `Internal error: ${error.message}` });
}

var environment = __webpack_require__(45159);
var reader = __webpack_require__(43854);
;// CONCATENATED MODULE: ./build/session/opening/open-helm.js






async function openHelm(session, { helm }) {
    const { registries } = session.manifest;
    const tool = await (0,environment .o)({
        ...helm,
        folder: (0,external_node_path_.join)(session.folders.private, 'helm'),
        kubeconfig: session.connection.kubeconfig,
        inherited: session.env,
        registries,
    });
    if (!tool.ok)
        return tool;
    const mostAtOnce = session.options.concurrency ?? 2 * (0,external_node_os_.availableParallelism)();
    const { major, env } = tool.value;
    const patcher = createPatcher({
        major,
        env,
        folder: session.folders.private,
        kubectl: session.kubectl.path,
        spawn: session.spawn,
    });
    const patching = { ...tool.value, patcher };
    const helmReader = (0,reader .C)(patching, session.spawn, { registries, mostAtOnce });
    return (0,model_result.ok)({ ...session, helm: patching, helmReader });
}

var open_manifest = __webpack_require__(89026);
var open_run_journal = __webpack_require__(60747);
var read_objects = __webpack_require__(79091);
var registry = __webpack_require__(59559);
var secrets_in_text = __webpack_require__(3729);
var phase = __webpack_require__(44615);
var find = __webpack_require__(11313);
var limiter = __webpack_require__(36125);
var decrypt_values = __webpack_require__(84753);
;// CONCATENATED MODULE: ./build/session/stages/decrypt-hook-files.js







async function decryptHookFiles(manifest, selected, deps) {
    const issues = [];
    const limit = (0,limiter .z)(decrypt_values .SV);
    const known = new Map();
    const plainOf = (file) => {
        const content = known.get(file.path) ?? limit(() => plainContent(file, deps));
        known.set(file.path, content);
        return content;
    };
    const read = async (hook) => {
        if (hook.item.kind !== 'apply')
            return hook;
        const plain = new Map();
        for (const file of await sealedFiles(hook, manifest.folder)) {
            const content = await plainOf(file);
            if (typeof content === 'string')
                plain.set(file.path, content);
            else
                issues.push({ ...content, location: { ...file.location, sourceLine: '' } });
        }
        return plain.size === 0 ? hook : { ...hook, plain };
    };
    const ids = new Set(selected.map(({ id }) => id));
    const charts = await Promise.all(manifest.charts.map(async (chart) => ids.has(chart.id) ? { ...chart, hooks: await mapHooks(chart.hooks, phase .ZG, read) } : chart));
    const runHooks = await mapHooks(manifest.runHooks, phase .NV, read);
    return issues.length > 0 ? { issues } : { ...manifest, charts, runHooks };
}
async function mapHooks(hooks, names, read) {
    const phases = names.map(async (name) => [name, await Promise.all(hooks[name].map(read))]);
    return Object.fromEntries(await Promise.all(phases));
}
async function sealedFiles({ item, folder, location }, manifestFolder) {
    const files = [];
    for (const named of (0,registry .U)(item.kind).files(item.spec)) {
        const texts = await (0,read_objects .Z7)(named, folder ?? manifestFolder);
        for (const { name, path, text } of texts.ok ? texts.value : [])
            if ((0,read_objects .dy)(text))
                files.push({ path, written: name, ciphertext: text, location });
    }
    return files;
}
async function plainContent(file, deps) {
    const sops = await (0,find .a)('sops', deps.env);
    const encrypted = { ...file, encrypted: { ...file.location, sourceLine: '' } };
    const content = sops === undefined ? (0,decrypt_values .Jc)(encrypted) : await (0,decrypt_values .Yc)(encrypted, sops, deps);
    if (typeof content === 'string')
        for (const secret of (0,secrets_in_text .S)(content))
            deps.redactor.learn(secret);
    return content;
}

var session_stopwatch = __webpack_require__(8648);
;// CONCATENATED MODULE: ./build/session/with-session.js













function withSession(job, work) {
    return bracket(job, { find: findKubectl, open: async (session) => (0,model_result.ok)(session) }, work);
}
function withHelmSession(job, work) {
    return bracket(job, { find: findBothTools, open: openHelm }, work);
}
async function bracket({ options, deps, purpose, keeps = 'result' }, { find, open }, work) {
    const startedAt = deps.clock.now();
    const stopwatch = (0,session_stopwatch .Q)(deps.clock);
    const loaded = await (0,open_manifest .g)(options, deps, purpose);
    if (!loaded.ok)
        return { kind: 'invalid', issues: loaded.issues };
    const readable = purpose.command === 'deploy' ? await (0,decrypt_values .wF)(loaded.entries, deps, options) : loaded;
    if ('issues' in readable)
        return { kind: 'invalid', issues: readable.issues };
    const manifest = purpose.command === 'deploy'
        ? await decryptHookFiles(loaded.manifest, loaded.entries, deps)
        : loaded.manifest;
    if ('issues' in manifest)
        return { kind: 'invalid', issues: manifest.issues };
    const ended = await (0,folders .Qy)({ ...options, keeps }, deps, async (folders) => {
        stopwatch.lap('read the manifest');
        const tools = await find(options, deps);
        stopwatch.lap('find helm and kubectl');
        if (!tools.ok)
            return tools;
        const shutdown = shutdownSignals(deps.signal, deps.forced);
        const opened = await (0,open_cluster .D)({
            options,
            deps,
            tools: tools.value,
            folders,
            expected: loaded.manifest.cluster,
            until: shutdown.requests,
            stopwatch,
        });
        if (!opened.ok)
            return opened;
        const journal = (0,open_run_journal .f)(folders.result, deps);
        try {
            const { added } = loaded;
            const { entries } = readable;
            const context = {
                options,
                deps,
                manifest,
                entries,
                added,
                folders,
                journal,
                shutdown,
                startedAt,
                stopwatch,
            };
            const session = await open({ ...opened.value, ...context, holder: leaseHolderId(options) }, tools.value);
            return session.ok ? await work(session.value) : session;
        }
        finally {
            journal.close();
            await opened.value.connection.close();
        }
    });
    return ended.ok ? ended.value : failedEarly(ended.failure, deps.signal);
}


  })

};
