export const id = 9327;
export const ids = [9327];
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

  24142:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  wc: () => (  diffObjects),
  f6: () => (  diffPairs),
  AZ: () => (  foldedChanges)
});

var external_node_crypto_ = __webpack_require__(77598);
var create = __webpack_require__(37291);
var dist = __webpack_require__(38815);
var canonical_json = __webpack_require__(89815);
var object = __webpack_require__(31589);
var redact_object = __webpack_require__(82144);
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/kube/diff/diff-noise.js

const NOISE = /^(helm\.sh\/chart|chart|app\.kubernetes\.io\/version|checksum\/.+|rollme)$/;
const FOLDED = '...';
function foldNoise(object) {
    const noise = new Map();
    return { object: fold(object, [], noise), noise };
}
function changedNoise(before, after) {
    const paths = new Set([...before.noise.keys(), ...after.noise.keys()]);
    const changed = [...paths].filter((path) => before.noise.get(path) !== after.noise.get(path));
    return [...new Set(changed.map((path) => path.slice(path.indexOf(' ') + 1)))].sort();
}
function fold(value, path, noise) {
    if (Array.isArray(value))
        return value.map((item, index) => fold(item, [...path, String(index)], noise));
    if (!(0,json .O)(value))
        return value;
    const part = path.at(-1);
    const isMarks = path.at(-2) === 'metadata' && (part === 'labels' || part === 'annotations');
    return isMarks
        ? foldMarks(value, path, noise)
        : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fold(item, [...path, key], noise)]));
}
function foldMarks(marks, path, noise) {
    const what = path.at(-1) === 'labels' ? 'label' : 'annotation';
    return Object.fromEntries(Object.entries(marks).map(([key, value]) => {
        if (!NOISE.test(key))
            return [key, value];
        noise.set(`${path.join('/')} ${what} ${key}`, String(value));
        return [key, FOLDED];
    }));
}

;// CONCATENATED MODULE: ./build/kube/diff/mark-changed-secrets.js


function markChangedSecrets(before, after) {
    return mark({ raw: before, shown: (0,redact_object .ll)(before) }, { raw: after, shown: (0,redact_object .ll)(after) });
}
function mark(before, after) {
    const { raw, shown } = after;
    if (Array.isArray(shown)) {
        return shown.map((item, index) => mark(counterpart(before, item, index), at(after, index)));
    }
    if ((0,json .O)(shown)) {
        return Object.fromEntries(Object.keys(shown).map((key) => [key, mark(at(before, key), at(after, key))]));
    }
    const isHidden = shown !== raw && before.shown === shown;
    return isHidden && before.raw !== raw ? `${shown} (changed)` : shown;
}
function counterpart(before, item, index) {
    const name = (0,json .O)(item) ? item.name : undefined;
    if (name === undefined || !Array.isArray(before.shown))
        return at(before, index);
    return at(before, before.shown.findIndex((other) => (0,json .O)(other) && other.name === name));
}
function at({ raw, shown }, key) {
    return { raw: child(raw, key), shown: child(shown, key) };
}
function child(value, key) {
    return typeof value === 'object' && value !== null
        ? value[key]
        : undefined;
}

var pair_objects = __webpack_require__(86589);
;// CONCATENATED MODULE: ./build/kube/diff/diff.js









const MOST_LINES = 200;
const LONGEST = 200_000;
const MOST_KEYS = 5;
const LONGEST_LINE = 1_000;
const LINE_BEGIN = 100;
const MOST_EDITS = 500;
function diffObjects(before, after) {
    return diffPairs((0,pair_objects .j)(before, after));
}
function diffPairs(pairs, view = { raw: false }) {
    const noisy = view.raw ? [] : pairs.filter(differsInNoiseOnly);
    const shown = pairs.filter((pair) => !noisy.includes(pair));
    const note = noisy.length === 1 && noisy[0] ? noiseNote(noisy[0]) : summarised(noisy);
    let whole = '';
    for (const [index, pair] of shown.entries()) {
        const patch = patchOf(pair, view);
        if (whole.length + patch.length > LONGEST) {
            return `${whole}${note}# ${shown.length - index} more objects may have changed\n`;
        }
        whole += patch;
    }
    return whole + note;
}
function foldedChanges(pairs) {
    return pairs.reduce((sum, pair) => sum + changedKeys(pair).length, 0);
}
function patchOf(pair, view) {
    return comparison(pair, view) + (view.raw ? '' : noiseNote(pair));
}
function differsInNoiseOnly(pair) {
    if (!pair.before || !pair.after || changedKeys(pair).length === 0)
        return false;
    return quiet(pair.before) === quiet(pair.after);
}
function quiet(object) {
    return (0,canonical_json .d)(foldNoise(object).object);
}
function summarised(noisy) {
    if (noisy.length === 0)
        return '';
    const keys = [...new Set(noisy.flatMap(changedKeys))].sort();
    const more = keys.length > MOST_KEYS ? ` and ${keys.length - MOST_KEYS} more` : '';
    const objects = noisy.length === 1 ? '1 object differs' : `${noisy.length} objects differ`;
    return `# ${objects} in nothing but ${keys.slice(0, MOST_KEYS).join(', ')}${more}\n`;
}
function comparison({ before, after }, view) {
    const name = (0,object .Vb)(after ?? before);
    const patch = (0,create .YB)(before ? name : '/dev/null', after ? name : '/dev/null', before ? diff_text((0,redact_object .ll)(before), view) : '', after ? diff_text(before ? markChangedSecrets(before, after) : (0,redact_object .ll)(after), view) : '', undefined, undefined, { context: 3, ...(before && after && { maxEditLength: MOST_EDITS }) });
    if (patch === undefined)
        return `# ${name} has too many changes to show\n`;
    if (patch.hunks.length === 0)
        return '';
    const lines = (0,create .Gu)(patch, create .jr)
        .split('\n')
        .filter((line) => !line.startsWith('\\ '));
    const cut = lines.length - MOST_LINES;
    return cut <= 0 ? lines.join('\n') : `${lines.slice(0, MOST_LINES).join('\n')}\n# ${cut} more lines\n`;
}
function diff_text(object, { raw }) {
    const yaml = (0,dist .As)(raw ? object : foldNoise(object).object, {
        sortMapEntries: true,
        lineWidth: 0,
        aliasDuplicateObjects: false,
    });
    return yaml.split('\n').map(shortened).join('\n');
}
function shortened(line) {
    if (line.length <= LONGEST_LINE)
        return line;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(line).digest('hex').slice(0, 12);
    return `${line.slice(0, LINE_BEGIN)}... (${line.length} characters, sha256 ${digest})`;
}
function noiseNote(pair) {
    const changed = changedKeys(pair);
    return pair.after && changed.length > 0
        ? `# ${(0,object .Vb)(pair.after)} has another ${changed.join(', ')}\n`
        : '';
}
function changedKeys({ before, after }) {
    return before && after ? changedNoise(foldNoise(before), foldNoise(after)) : [];
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

  86589:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  pairName),
    j: () => (  pairObjects)
  });
  var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31589);

function pairObjects(before, after) {
    const olds = new Map(before.map((object) => [keyOf(object), object]));
    const news = new Map(after.map((object) => [keyOf(object), object]));
    return [...new Map([...news, ...olds]).keys()]
        .map((key) => ({ before: olds.get(key), after: news.get(key) }))
        .sort((a, b) => rank(a) - rank(b));
}
function pairName({ before, after }) {
    return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(after ?? before);
}
function keyOf(object) {
    const group = object.apiVersion.includes('/') ? object.apiVersion.replace(/\/.*/, '') : '';
    return `${group}/${(0,_object_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(object)}`;
}
function rank({ before, after }) {
    const { kind, spec } = after ?? before;
    return kind === 'Pod' || spec?.template !== undefined || spec?.jobTemplate !== undefined ? 0 : 1;
}


  }),

  75112:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  appliedForm)
  });
  var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);
  var _util_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80809);
  var _helm_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10560);



function appliedForm(stored, release) {
    const { status: _status, ...object } = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .L)(stored);
    const { creationTimestamp: _created, ...metadata } = object.metadata;
    return folded({ ...object, metadata: release ? marked(metadata, release) : metadata });
}
function marked({ labels, annotations, ...metadata }, release) {
    const marks = (0,_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__  .QJ)(release).metadata;
    return {
        ...metadata,
        labels: { ...labels, ...marks.labels },
        annotations: { ...annotations, ...marks.annotations },
    };
}
function folded(object) {
    const { stringData, ...rest } = object;
    if (object.kind !== 'Secret' || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(stringData))
        return object;
    const encoded = Object.entries(stringData).map(([key, value]) => [
        key,
        Buffer.from((0,_util_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__  .w)(value)).toString('base64'),
    ]);
    const data = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__  .O)(object.data) ? object.data : {};
    return { ...rest, data: { ...data, ...Object.fromEntries(encoded) } };
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
    const asked = entries.map((entry) => ({ entry, ...comparable(observed.get(entry.id), source.ownId) }));
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
function comparable(release, ownId) {
    const last = release && (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(release);
    if (last === undefined || last.status === 'uninstalled')
        return { why: 'it is not deployed' };
    if (last.manifestId !== undefined && last.manifestId !== ownId) {
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
    const taken = (0,_taken_away_js__WEBPACK_IMPORTED_MODULE_2__  ._C)(drifted);
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
var unserved_kind = __webpack_require__(12629);
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
    if (!resource.ok && (0,unserved_kind .Ni)(resource.failure))
        return (0,result.ok)(unknown(object, resource.failure));
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
    p: () => (  readLive)
  });
  var _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10560);
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19651);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);



const WORTH_A_LIST = 4;
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
        const list = await reader.list({ ...query, labelSelector: _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_0__  .EF });
        for (const object of list.ok ? list.value : [])
            known.set(keyOf(object), object);
    }));
    return async (ref) => {
        const found = known.get(`${ref.apiVersion} ${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__  .r)(ref)}`);
        return found ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found) : reader.get(ref);
    };
}
function keyOf({ apiVersion, kind, metadata }) {
    const { name, namespace } = metadata;
    return `${apiVersion} ${(0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_1__  .r)({ apiVersion, kind, name, ...(namespace !== undefined && { namespace }) })}`;
}


  }),

  5711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GX: () => (  takenAway),
    SP: () => (  byOther),
    _C: () => (  takenAmong)
  });
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12851);
  var _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10560);
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
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(live.flatMap((found) => found.ok && found.value && !(0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .D0)(found.value, release) ? byOther(found.value) : []));
}
function takenAmong(found) {
    return found.flatMap(({ live, wanted }) => {
        const owner = wanted && (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .ym)(wanted);
        return live && owner && !(0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .D0)(live, owner) ? byOther(live) : [];
    });
}
function byOther(live) {
    const owner = (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_4__  .ym)(live);
    return owner ? [{ object: (0,_kube_object_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(live), by: `${owner.namespace}/${owner.name}` }] : [];
}


  })

};
