export const id = 7363;
export const ids = [7363];
export const modules = {

  95100:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KE: () => (  namesOfDeployed),
    Uv: () => (  othersAmongLive),
    zd: () => (  refuseOthersAtHooks)
  });
  var _cluster_objects_locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42642);
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12851);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31589);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45333);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
  var _plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5958);
  var _plan_render_others_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66805);
  var _plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64036);








async function othersAmongLive(items, source, own = new Set()) {
    const { reader, release, signal } = source;
    const objects = items.map(({ apiVersion, kind, name, namespace }) => ({
        apiVersion,
        kind,
        metadata: { name, namespace },
    }));
    const located = await (0,_cluster_objects_locate_js__WEBPACK_IMPORTED_MODULE_4__  .x)(reader, objects, release.namespace);
    if (!located.ok)
        return located;
    const live = await Promise.all(located.value.map(async (object, index) => own.has((0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_1__  .P2)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(object))) && !items[index]?.hook
        ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(undefined)
        : reader.get((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(object), { signal })));
    const others = new Map();
    const unproven = new Map();
    for (const [index, found] of live.entries()) {
        const item = items[index];
        if (!found.ok && found.failure.reason !== 'forbidden')
            return found;
        const whose = found.ok && found.value ? (0,_plan_render_others_objects_js__WEBPACK_IMPORTED_MODULE_2__  .jH)(item, found.value, release) : undefined;
        if (whose !== undefined)
            others.set((0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__  .T)(item), whose);
        else if (found.ok && found.value && item.hook && !isHook(found.value))
            unproven.set((0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_1__  .P2)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(found.value)), item);
    }
    const deployed = unproven.size > 0 ? await namesOfDeployed(source) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Set());
    if (!deployed.ok)
        return deployed;
    for (const [key, item] of unproven)
        if (!deployed.value.has(key))
            others.set((0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__  .T)(item), UNPROVEN);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(others);
}
const UNPROVEN = 'says that it belongs to this release, although its deployed revision does not have it';
const isHook = ({ metadata }) => metadata.annotations?.['helm.sh/hook'] !== undefined;
async function namesOfDeployed({ reader, store, release, }) {
    const observed = await store.observeOne(release);
    if (!observed.ok)
        return observed;
    const stored = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .QM)(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_7__  .$8)(observed.value), { reader, store });
    return stored.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Set(stored.value.objects.map((object) => (0,_plan_judge_deletion_js__WEBPACK_IMPORTED_MODULE_1__  .P2)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(object))))) : stored;
}
async function refuseOthersAtHooks(chartHooks, event, source) {
    const due = chartHooks.filter(({ events }) => events.some((name) => name === event || name.endsWith(`-${event}`)));
    const does = (item) => (0,_plan_render_others_objects_js__WEBPACK_IMPORTED_MODULE_2__  .Kr)(item, source.helmMajor);
    const items = due
        .flatMap(({ manifest }) => (0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__  .W)(manifest))
        .filter((item) => item.name !== '' && does(item) !== undefined);
    const others = items.length > 0 ? await othersAmongLive(items, source) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Map());
    if (!others.ok)
        return others;
    const taken = items.find((item) => others.value.has((0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__  .T)(item)));
    if (!taken)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)();
    const name = (0,_plan_render_rendered_item_js__WEBPACK_IMPORTED_MODULE_3__  .T)(taken);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)({
        reason: 'conflict',
        code: 'ownership-conflict',
        message: `Helm would ${does(taken)} ${name}, which ${others.value.get(name)}, to make the chart hook of that name`,
        remedy: `Delete that object when nobody needs it, or ${WAYS_OUT[event]}.`,
        object: name,
    });
}
const WAYS_OUT = {
    delete: 'leave the chart hooks out with `noHooks: [delete]`',
    rollback: 'leave the chart hooks out with `noHooks: [rollback]`',
    test: 'rename the test in the chart',
};


  }),

  43500:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B2: () => (  changesBefore),
    Xl: () => (  neededBy),
    aY: () => (  hasChangingHooks),
    hE: () => (  maySettleOwners),
    mP: () => (  comingFrom),
    v: () => (  mayBringMore)
  });
  var _hooks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36468);
  var _plan_has_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4862);


function comingFrom(planned, run) {
    const made = run.approved.plan.releases.filter(({ action, settings }) => action === 'deploy' && settings.createNamespace);
    const needed = isDry(planned, run) ? neededBy(planned, run).map(({ id }) => run.shared.brings.get(id)) : [];
    return {
        kinds: new Set(needed.flatMap((brings) => brings?.kinds ?? [])),
        namespaces: new Set([
            ...made.map(({ namespace }) => namespace),
            ...needed.flatMap((brings) => brings?.namespaces ?? []),
        ]),
    };
}
function mayBringMore(planned, run) {
    return hooksBefore(planned, run).some((hook) => changesOf(hook) === 'anything');
}
function maySettleOwners(planned, run) {
    return hooksBefore(planned, run).some((hook) => ['owners', 'anything'].includes(changesOf(hook)));
}
function hooksBefore(planned, run) {
    const { checkPrerequisites, preExec } = planned.phases;
    const steps = [...checkPrerequisites.hooks, ...preExec.hooks];
    const others = isDry(planned, run)
        ? [
            ...run.approved.plan.runPhases.before.hooks,
            ...neededBy(planned, run).flatMap(({ phases }) => Object.values(phases).flatMap(({ hooks }) => hooks)),
        ]
        : [];
    return [...steps, ...others];
}
function changesBefore(planned, run) {
    const { releases, runPhases } = run.approved.plan;
    return (runPhases.before.hooks.some(isChanging) ||
        hasChangingHooks(planned) ||
        neededBy(planned, run).some(_plan_has_work_js__WEBPACK_IMPORTED_MODULE_1__  .O) ||
        releases.some(({ operation }) => operation === 'uninstall'));
}
function hasChangingHooks({ phases: { checkPrerequisites, preExec } }) {
    return [...checkPrerequisites.hooks, ...preExec.hooks].some(isChanging);
}
function isChanging(hook) {
    return changesOf(hook) !== 'nothing';
}
function changesOf({ kind }) {
    return (0,_hooks_registry_js__WEBPACK_IMPORTED_MODULE_0__  .U)(kind).changes;
}
function isDry({ id }, { approved, effects }) {
    return effects === undefined || !approved.performs.has(id);
}
function neededBy(planned, { approved }) {
    const found = new Set([planned]);
    for (const release of found) {
        for (const other of approved.plan.releases)
            if (release.needs.includes(other.id))
                found.add(other);
    }
    found.delete(planned);
    return [...found];
}


  }),

  7363:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  n: () => (  inspectRender),
  W: () => (  rendersChart)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var get_all = __webpack_require__(92460);
var schema_breaches = __webpack_require__(97136);
var built_in_step = __webpack_require__(9205);
var failure = __webpack_require__(48136);
var result = __webpack_require__(46305);
var own_crds = __webpack_require__(7642);
var chart_files = __webpack_require__(57951);
var fields = __webpack_require__(65363);
var json = __webpack_require__(29598);
var scalar_text = __webpack_require__(80809);
var rendered_item = __webpack_require__(64036);
;// CONCATENATED MODULE: ./build/plan/render/duplicate-keys.js




const OF_CONTAINER = [
    { list: 'env', keys: ['name'] },
    { list: 'ports', keys: ['containerPort', 'protocol'], defaults: { protocol: 'TCP' } },
];
const OF_POD = [
    { list: 'imagePullSecrets', keys: ['name'] },
    { list: 'hostAliases', keys: ['ip'] },
];
function duplicateKeys(items) {
    return items.flatMap((item) => {
        const spec = podSpecOf(item.content);
        const containers = ['initContainers', 'containers'].flatMap((list) => (0,fields .qj)(spec, list));
        return [
            ...OF_POD.flatMap((keyed) => twice(spec, keyed).map((key) => `${key} twice in ${(0,rendered_item .T)(item)}`)),
            ...containers.flatMap((container) => OF_CONTAINER.flatMap((keyed) => twice(container, keyed).map((key) => `${key} twice in container ${container.name} of ${(0,rendered_item .T)(item)}`))),
        ];
    });
}
function podSpecOf({ kind, spec }) {
    if (kind === 'Pod')
        return (0,fields .pq)(spec);
    const owner = kind === 'CronJob' ? (0,fields .pq)((0,fields .pq)(spec, 'jobTemplate'), 'spec') : (0,fields .pq)(spec);
    return (0,fields .pq)((0,fields .pq)(owner, 'template'), 'spec');
}
function twice(owner, { list, keys, defaults = {} }) {
    const items = Array.isArray(owner[list]) ? owner[list].filter(json .O) : [];
    const named = items.map((item) => keys.map((key) => (0,scalar_text .w)(item[key] ?? defaults[key])).join('/'));
    const again = named.filter((name, index) => named.indexOf(name) < index);
    return [...new Set(again)].map((name) => `${list} ${name}`);
}

var runs_now = __webpack_require__(50016);
;// CONCATENATED MODULE: ./build/plan/render/missing-namespaces.js


function otherNamespaces(items, { served, namespace }) {
    const named = items.filter((item) => isNamespaced(item, served)).map((item) => item.namespace);
    return [...new Set(named)].filter((name) => name !== '' && name !== namespace).sort();
}
function ownNamespaces(items) {
    return items
        .filter(({ kind, apiVersion, hook }) => {
        const isEarly = !hook || hook.events.some((event) => event.startsWith('pre-'));
        return kind === 'Namespace' && apiVersion === 'v1' && isEarly;
    })
        .map(({ name }) => name);
}
function missingNamespaces(items, facts) {
    if (facts.hasStepsBefore)
        return [];
    return [...facts.missingNamespaces].sort().flatMap((missing) => {
        const inside = items.filter((item) => item.namespace === missing && isNamespaced(item, facts.served) && (0,runs_now .x)(item, facts));
        const [first] = inside;
        if (!first)
            return [];
        const more = inside.length > 1 ? ` and ${inside.length - 1} more` : '';
        return {
            severity: 'refuse',
            reason: 'not-found',
            code: 'namespace-missing',
            object: (0,rendered_item .T)(first),
            says: `${(0,rendered_item .T)(first)}${more} (@): namespace ${missing} does not exist, and nothing of this run makes it`,
            remedy: `Create namespace ${missing}, or let a chart in \`needs\` make it: \`createNamespace\` makes only ${facts.namespace}, the namespace of the release.`,
            ...(first.template !== undefined && { template: first.template }),
            seek: /^[^#]*\bnamespace\s*:/,
        };
    });
}
function isNamespaced(item, served) {
    const resource = served.find(({ apiVersion, kind }) => apiVersion === item.apiVersion && kind === item.kind);
    return resource?.namespaced !== false;
}

;// CONCATENATED MODULE: ./build/plan/render/nameless.js


function nameless(items, facts) {
    return items
        .filter((item) => item.kind !== '' && item.name === '' && (0,runs_now .x)(item, facts))
        .filter((item) => !isOnlyCreated(item, facts))
        .map((item) => {
        const generates = (0,fields .b6)((0,fields .pq)(item.content.metadata).generateName) !== '';
        return {
            severity: 'refuse',
            reason: 'chart',
            code: 'invalid-object',
            object: item.kind,
            says: generates
                ? `${item.kind} (@) has \`generateName\` and no \`name\`: Helm finds its objects by their names and cannot manage it`
                : `${item.kind} (@) has no \`metadata.name\``,
            remedy: generates
                ? 'Write `name:` instead; what must be new each time can end with `-{{ .Release.Revision }}`.'
                : 'Give it a `metadata.name`, or look why the template leaves it empty.',
            ...(item.template !== undefined && { template: item.template }),
            seek: generates ? /^[^#]*\bgenerateName\b/ : /^\s*metadata:/,
        };
    });
}
function isOnlyCreated({ hook }, { major }) {
    const policies = hook?.deletePolicies ?? [];
    return major === 3 && policies.length > 0 && policies.every((policy) => policy === 'hook-failed');
}

var built_in_group = __webpack_require__(92952);
;// CONCATENATED MODULE: ./build/plan/render/not-text.js






function notText(items, facts) {
    return items
        .filter((item) => (0,runs_now .x)(item, facts))
        .flatMap((item) => findings(item).map((finding) => problem(item, finding)));
}
function problem(item, { path, key, value }) {
    const isScalar = typeof value === 'number' || typeof value === 'boolean';
    const what = isScalar ? `a ${typeof value}` : Array.isArray(value) ? 'a list' : 'a mapping';
    return {
        severity: 'refuse',
        reason: 'chart',
        code: 'invalid-object',
        object: (0,rendered_item .T)(item),
        says: `${(0,rendered_item .T)(item)} (@): \`${key}\` of ${path} is ${what}, and Kubernetes takes only text there`,
        remedy: isScalar
            ? `Put \`| quote\` behind the value in the template${isLarge(value) ? ', and quotes around it where it is set: Helm writes a large number as 1.2e+06' : ''}.`
            : 'Put `| toJson | quote` behind the value in the template, or look what it is meant to be.',
        ...(item.template !== undefined && { template: item.template }),
        seek: new RegExp(`^[^#]*(?:^|[\\s{,"'])${escaped(key)}["']?\\s*:`),
    };
}
function isLarge(value) {
    return typeof value === 'number' && Math.abs(value) >= 1e6;
}
function findings({ content, kind, apiVersion }) {
    const own = ofMetadata(content, '');
    if (!(0,built_in_group .L)(apiVersion))
        return own;
    const spec = (0,fields .pq)(content.spec);
    const found = [...own, ...ofKind(content, kind)];
    const selector = ofTexts((0,fields .pq)(spec.selector).matchLabels, 'spec.selector.matchLabels');
    if (kind === 'Pod')
        return [...found, ...ofPod(spec, 'spec')];
    const [template, at] = kind === 'CronJob'
        ? [
            (0,fields .pq)((0,fields .pq)((0,fields .pq)(spec, 'jobTemplate'), 'spec'), 'template'),
            'spec.jobTemplate.spec.template.',
        ]
        : [(0,fields .pq)(spec, 'template'), 'spec.template.'];
    return [...found, ...selector, ...ofMetadata(template, at), ...ofPod((0,fields .pq)(template.spec), `${at}spec`)];
}
function ofMetadata(object, at) {
    const metadata = (0,fields .pq)(object.metadata);
    return ['labels', 'annotations'].flatMap((name) => ofTexts(metadata[name], `${at}metadata.${name}`));
}
function ofKind(content, kind) {
    switch (kind) {
        case 'ConfigMap':
            return ofTexts(content.data, 'data');
        case 'Secret':
            return [...ofTexts(content.data, 'data'), ...ofTexts(content.stringData, 'stringData')];
        case 'Service':
            return ofTexts((0,fields .pq)(content.spec).selector, 'spec.selector');
        default:
            return [];
    }
}
function ofPod(spec, at) {
    const containers = ['initContainers', 'containers'].flatMap((list) => (0,fields .qj)(spec, list).flatMap((container) => {
        const where = `${at}.${list}[${container.name}]`;
        const variables = (0,fields .qj)(container, 'env').map(({ name, value }) => [
            (0,scalar_text .w)(name),
            value ?? null,
        ]);
        return [
            ...ofTexts(Object.fromEntries(variables), `${where}.env`),
            ...['command', 'args'].flatMap((key) => ofList(container[key], where, key)),
        ];
    }));
    return [...ofTexts(spec.nodeSelector, `${at}.nodeSelector`), ...containers];
}
function ofTexts(texts, path) {
    if (!(0,json .O)(texts))
        return [];
    return Object.entries(texts)
        .filter(([, value]) => typeof value !== 'string' && value !== null)
        .map(([key, value]) => ({ path, key, value }));
}
function ofList(list, path, key) {
    if (!Array.isArray(list))
        return [];
    return list
        .filter((value) => typeof value !== 'string' && value !== null)
        .slice(0, 1)
        .map((value) => ({ path, key, value }));
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

var others_objects = __webpack_require__(66805);
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/plan/render/record-size.js

const LIMIT = 1024 * 1024;
const TOLERANCE = 1.03;
const NAMED = 3;
function recordTooLarge(parts) {
    const files = parts.chartFiles.filter(({ name }) => !name.startsWith('charts/'));
    const json = Buffer.concat([
        ...files.map(({ content }) => Buffer.from(content.toString('base64'))),
        ...parts.valuesFiles,
        Buffer.from(JSON.stringify(parts.manifest)),
    ]);
    if (json.length * BASE64 <= LIMIT)
        return [];
    const size = (0,external_node_zlib_.gzipSync)(json, { level: 9 }).length * BASE64;
    return size <= LIMIT * TOLERANCE ? [] : [record_size_problem(size, { ...parts, chartFiles: files })];
}
const BASE64 = 4 / 3;
const RENDERED = 'the rendered resources';
const VALUES = 'the values of the manifest';
function record_size_problem(size, { chartFiles, valuesFiles, manifest }) {
    const parts = [
        ...chartFiles,
        { name: RENDERED, content: Buffer.from(manifest) },
        { name: VALUES, content: Buffer.concat(valuesFiles) },
    ].map(({ name, content }) => ({ name, bytes: content.length, packed: compressed(content) }));
    const largest = parts.sort((a, b) => b.packed - a.packed).slice(0, NAMED);
    const named = largest.filter(({ packed }) => packed * BASE64 > size / 50);
    const remedy = REMEDIES[named[0]?.name ?? ''];
    return {
        severity: 'refuse',
        reason: 'chart',
        code: 'release-too-large',
        says: `Helm would store ${megabytes(size)} of the release, compressed, in a Secret, which takes at most 1 MiB; the largest part: ${named.map(({ name, bytes }) => `${name} (${megabytes(bytes)})`).join(', then ')}`,
        remedy: remedy ??
            "Name files that no template reads in the chart's `.helmignore`: Helm stores all others with every release.",
    };
}
const REMEDIES = {
    [RENDERED]: 'Split the chart into several releases, or let the objects read large data from elsewhere.',
    [VALUES]: 'Helm stores what you give with every release: leave out what the chart does not read, or let the objects read large data from elsewhere.',
};
function compressed(content) {
    return (0,external_node_zlib_.gzipSync)(content, { level: 9 }).length;
}
function megabytes(bytes) {
    const mebibytes = bytes / LIMIT;
    return mebibytes < 0.1 ? `${Math.ceil(bytes / 1024)} KiB` : `${mebibytes.toFixed(1)} MiB`;
}

var object = __webpack_require__(31589);
var canonical_json = __webpack_require__(89815);
;// CONCATENATED MODULE: ./build/plan/render/rendered-twice.js



function renderedTwice(items, facts) {
    return twins(items, facts).map((same) => rendered_twice_problem(same, facts));
}
function twins(items, facts) {
    const seen = new Map();
    for (const item of items.filter(({ hook, name }) => !hook && name !== '')) {
        const key = [(0,object .F8)(item.apiVersion), item.kind, namespaceOf(item, facts), item.name].join('/');
        seen.set(key, [...(seen.get(key) ?? []), item]);
    }
    return [...seen.values()].filter((same) => same.length > 1);
}
function rendered_twice_problem(same, facts) {
    const [first] = same;
    const outcome = outcomeOf(same, facts);
    const templates = [...new Set(same.map(({ template }) => template ?? 'an unnamed document'))];
    const where = templates.length === 1 ? `${same.length} times in @` : `by ${templates.join(' and by ')}`;
    return {
        severity: outcome.isFatal ? 'refuse' : 'warn',
        reason: 'chart',
        code: 'rendered-twice',
        object: (0,rendered_item .T)(first),
        says: `${(0,rendered_item .T)(first)} is rendered ${where}: ${outcome.says}`,
        remedy: 'Rename one of them, or render only one.',
        ...(first.template !== undefined && { template: first.template }),
    };
}
function outcomeOf(same, facts) {
    const isNew = facts.absentTwins.has((0,rendered_item .T)(same[0]));
    if (isNew && facts.major === 3)
        return { isFatal: true, says: 'Helm 3 cannot create it a second time' };
    if (new Set(same.map(({ content }) => (0,canonical_json .d)(content))).size === 1)
        return { isFatal: false, says: 'once is enough' };
    return isNew
        ? { isFatal: true, says: 'Helm creates them at the same time, and it is chance which one stays' }
        : { isFatal: false, says: 'only the last one counts' };
}
function namespaceOf(item, { namespace, served }) {
    const resource = served.find(({ apiVersion, kind }) => apiVersion === item.apiVersion && kind === item.kind);
    return resource?.namespaced === false ? '' : item.namespace || namespace;
}

;// CONCATENATED MODULE: ./build/plan/render/template-place.js
function placeOf({ template, seek }, { files, folder }) {
    if (template === undefined)
        return undefined;
    const inChart = template.split('/').slice(1).join('/');
    const shown = (name) => folder === undefined ? `${template.split('/')[0]}/${name}` : `${folder}/${name}`;
    const own = files.filter(({ name }) => name === inChart);
    const helpers = files.filter(({ name }) => name.startsWith('templates/') && /\.tpl$/.test(name));
    for (const candidates of seek ? [own, helpers] : []) {
        const lines = candidates.flatMap(({ name, content }) => linesWith(content, seek).map((line) => `${name}:${line}`));
        const [only] = lines;
        if (only !== undefined && lines.length === 1)
            return shown(only);
        if (lines.length > 1)
            break;
    }
    return shown(inChart);
}
function linesWith(content, seek) {
    return content
        .toString('utf8')
        .split('\n')
        .flatMap((line, index) => (seek.test(line) ? [index + 1] : []));
}

var unserved_kind = __webpack_require__(12629);
var removed_apis = __webpack_require__(10557);
var served_version = __webpack_require__(86311);
;// CONCATENATED MODULE: ./build/plan/render/unserved-kinds.js







function unservedKinds(items, facts) {
    const own = new Set(definedKinds(items.map(({ content }) => content)));
    const unserved = items.filter((item) => item.kind !== '' && (0,runs_now .x)(item, facts) && !(0,served_version .S)(item, facts.served) && facts.isUnserved(item));
    return unserved.flatMap((item) => {
        const wanted = kindKey(item);
        if (facts.comingKinds.has(wanted) || ((0,runs_now .Q)(item, facts) && own.has(wanted)))
            return [];
        const base = {
            severity: 'refuse',
            reason: 'not-found',
            object: (0,rendered_item .T)(item),
            ...(item.template !== undefined && { template: item.template }),
            seek: /^[^#]*\bapiVersion\s*:/,
        };
        const problem = outdated(item, facts) ?? (facts.hasStepsBefore ? undefined : lacking(item, facts, own));
        return problem ? [{ ...base, ...problem }] : [];
    });
}
function definedKinds(objects) {
    return objects
        .filter(({ kind }) => kind === 'CustomResourceDefinition')
        .map(({ spec }) => `${(0,fields .b6)((0,fields .pq)(spec).group)}/${(0,fields .b6)((0,fields .pq)((0,fields .pq)(spec).names).kind)}`);
}
function kindKey({ apiVersion, kind }) {
    return `${(0,object .F8)(apiVersion)}/${kind}`;
}
function outdated(item, { served, serverVersion, hasStepsBefore }) {
    const { apiVersion, kind } = item;
    const removed = (0,removed_apis .Z)(apiVersion, kind);
    const now = (0,served_version .a)(item, served);
    if (!removed && (now === undefined || hasStepsBefore))
        return undefined;
    const why = removed
        ? `Kubernetes 1.${removed.removedIn} has removed ${kind} of ${apiVersion}`
        : `the cluster does not serve ${kind} of ${apiVersion}`;
    const instead = now === undefined ? 'nothing has taken its place' : `it serves that of ${now}`;
    return {
        code: 'kind-missing',
        says: `${(0,rendered_item .T)(item)} (@): ${why}; this cluster is ${serverVersion}, and ${instead}`,
        remedy: now === undefined
            ? 'Remove it from the chart, or use a newer version of the chart.'
            : `Write \`apiVersion: ${now}\` in the template and check its fields, or use a newer version of the chart.`,
    };
}
function lacking(item, facts, own) {
    return facts.unanswered.includes(item.apiVersion) ? unanswered(item) : missing(item, facts, own);
}
function unanswered(item) {
    const { code, message, remedy } = (0,unserved_kind .g1)(item.apiVersion);
    return { code, says: `${(0,rendered_item .T)(item)} (@): ${message}`, remedy };
}
function missing(item, facts, own) {
    const { apiVersion, kind } = item;
    const says = `${(0,rendered_item .T)(item)} (@): the cluster does not serve ${kind} of ${apiVersion}`;
    if (own.has(kindKey(item))) {
        return {
            code: 'kind-missing',
            says: `${says}; its CRD is in the same chart's templates, and Helm looks all kinds up before it makes any object`,
            remedy: 'Move the CRD into the folder `crds/` of the chart, or name its file in `crds.paths`.',
        };
    }
    if (facts.passedOverKinds.has(kindKey(item))) {
        return {
            code: 'kind-missing',
            says: `${says}; its CRD is in \`crds/\` of the chart, which Helm reads only for the first install`,
            remedy: 'Set `crds: {policy: create}`: then the CRDs of the chart are made before each deploy.',
        };
    }
    return {
        code: 'kind-missing',
        says,
        remedy: 'Install the CRD first, with `crds` or by a chart in `needs`; check the spelling of `apiVersion` and `kind`.',
    };
}

;// CONCATENATED MODULE: ./build/plan/render/check-render.js










const CHECKS = [
    nameless,
    renderedTwice,
    unservedKinds,
    missingNamespaces,
    notText,
    others_objects .Sv,
];
function checkRender(render) {
    const items = (0,rendered_item .W)(render.manifest);
    const problems = [...CHECKS.flatMap((check) => check(items, render.facts)), ...recordTooLarge(render)];
    const told = problems.map((problem) => ({ ...problem, says: located(problem, render) }));
    const refused = told.filter(({ severity }) => severity === 'refuse');
    const warnings = told
        .filter(({ severity }) => severity === 'warn')
        .map(({ says, remedy }) => `${says}. ${remedy}`);
    const duplicates = render.facts.major === 4 ? duplicateKeys(items) : [];
    return { warnings, duplicates, ...(refused.length > 0 && { refusal: refusalOf(refused) }) };
}
function located(problem, { chartFiles, chartFolder }) {
    const place = placeOf(problem, { files: chartFiles, folder: chartFolder });
    return place === undefined ? problem.says.replace(/ \(@\)| in @/, '') : problem.says.replace('@', place);
}
function refusalOf(problems) {
    const [first, ...others] = problems;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return {
        reason: first.reason,
        code: first.code,
        message: `${first.says}${more}`,
        remedy: first.remedy,
        ...(first.object !== undefined && { object: first.object }),
        ...(others.length > 0 && { details: problems.map(({ says, remedy }) => `${says}. ${remedy}`) }),
    };
}

var others_at_hooks = __webpack_require__(95100);
var coming_objects = __webpack_require__(43500);
var request_of = __webpack_require__(80723);
;// CONCATENATED MODULE: ./build/engine/render/render-check.js




















const OF_THE_CLUSTER = new Set(['conflict', 'helm', 'invalid', 'not-found']);
function rendersChart({ phases }) {
    return phases.exec.steps.some((step) => step.kind === 'helm' && step.command === 'upgrade');
}
async function inspectRender(release) {
    const said = [];
    const rendered = await render({ ...release, onWarning: (text) => said.push(text) });
    const { planned, staged } = release;
    const files = await (0,chart_files .A)(staged.chartPath);
    for (const text of said)
        release.onWarning(atItsHook(text, files.ok ? files.value : []));
    if (!rendered.ok)
        return (0,result .f)(await atItsValue(rendered.failure, release));
    if ('unrendered' in rendered.value)
        return unrendered(rendered.value.unrendered, release);
    if (!files.ok)
        return (0,result .f)((0,failure .i)('read the chart', files.failure));
    const manifest = `${rendered.value.manifest}\n${rendered.value.chartHooks}`;
    const items = (0,rendered_item .W)(manifest);
    const facts = await factsOf(items, release);
    if (!facts.ok)
        return (0,result .f)((0,failure .i)('check the rendered resources', facts.failure));
    release.run.shared.brings.set(planned.id, {
        kinds: [...definedKinds(items.map(({ content }) => content)), ...facts.value.comingKinds],
        namespaces: [planned.namespace, ...ownNamespaces(items)],
    });
    const { refusal, warnings, duplicates } = checkRender({
        manifest,
        facts: { ...facts.value, isUnserved: isUnservedIn(rendered.value.refused) },
        chartFiles: files.value,
        chartFolder: folderOf(planned, staged),
        valuesFiles: await Promise.all(staged.valuesFiles.map((file) => (0,promises_.readFile)(file))),
    });
    for (const text of warnings)
        release.onWarning(text);
    const judged = refusal
        ? (0,result .f)(refusal)
        : await release.run.inputs.judge?.(planned, manifest, release.signal);
    const hookEvents = items.flatMap(({ hook }) => hook?.events ?? []);
    const { refused } = rendered.value;
    return (0,result.ok)({
        duplicates,
        ...(refused ? { refused } : { hookEvents }),
        ...(judged?.ok === false && { refusal: judged.failure }),
        manifest: rendered.value.manifest,
    });
}
function unrendered(refused, { run }) {
    return run.inputs.judge ? (0,result .f)((0,failure .i)('check the policy', refused)) : (0,result.ok)({ duplicates: [], refused });
}
function atItsHook(warning, files) {
    const [, event] = /`helm\.sh\/hook: ([^`]{1,200})` is not deployed/.exec(warning) ?? [];
    if (event === undefined)
        return warning;
    for (const { name, content } of files.filter((file) => /(?:^|\/)templates\//.test(file.name))) {
        const lines = content.toString('utf8').split('\n');
        const line = lines.findIndex((text) => text.includes('helm.sh/hook') && text.includes(event));
        if (line >= 0)
            return `${name}:${line + 1}: ${warning}`;
    }
    return warning;
}
async function atItsValue(failure, { run, planned }) {
    const [first] = (0,schema_breaches .H)(failure, planned.chart?.name ?? '');
    if (!first)
        return failure;
    const location = await run.inputs.placeOfValue(planned.id, first.path);
    return { ...failure, ...(location && { location }) };
}
async function render(release) {
    const { run, planned, staged, signal, onWarning } = release;
    const early = await release.early?.take(onWarning);
    const rendered = early ?? (await (0,request_of .Z)(planned, staged, run, { signal, onWarning }));
    if (rendered.ok || rendered.failure.reason === 'chart')
        return rendered;
    const { failure } = rendered;
    const unrendered = (0,result.ok)({ unrendered: failure });
    if (!OF_THE_CLUSTER.has(failure.reason))
        return unrendered;
    const served = await run.cluster.reader.served();
    const version = await run.cluster.reader.version();
    if (!served.ok || !version.ok)
        return unrendered;
    const versions = served.value.resources.flatMap(({ apiVersion, kind }) => [
        apiVersion,
        `${apiVersion}/${kind}`,
    ]);
    const isUpgrade = eventOf(planned) === 'upgrade';
    const cluster = { version: version.value, apiVersions: [...new Set(versions)] };
    const alone = await run.helm.reader.template({ ...(0,request_of .f)(planned, staged, run), isUpgrade, cluster }, { signal, timeoutMs: planned.settings.timeout, onWarning });
    return alone.ok ? (0,result.ok)({ ...alone.value, refused: failure }) : unrendered;
}
function isUnservedIn(refused) {
    if (!refused)
        return () => true;
    const text = [refused.message, ...(refused.details ?? [])].join('\n');
    if (text.includes('current release manifest'))
        return () => false;
    return ({ apiVersion, kind }) => text.includes(`"${kind}" in version "${apiVersion}"`);
}
async function factsOf(items, release) {
    const { run, planned, staged, signal } = release;
    const { reader } = run.cluster;
    let served = await reader.served();
    const isThere = (item) => served.ok && (0,served_version .S)(item, served.value.resources);
    if (served.ok && !items.every(isThere))
        served = await reader.served('fresh');
    const version = await reader.version();
    if (!served.ok)
        return served;
    if (!version.ok)
        return version;
    const event = eventOf(planned);
    const before = (0,coming_objects .mP)(planned, run);
    const crds = await (0,own_crds .h)(staged, planned.settings);
    if (!crds.ok)
        return crds;
    const [applied, installed] = [definedKinds(crds.value.applied), definedKinds(crds.value.installed)];
    const { resources, unanswered } = served.value;
    const place = { namespace: planned.namespace, served: resources, unanswered };
    const named = otherNamespaces(items, place).filter((name) => !before.namespaces.has(name));
    const own = new Set(ownNamespaces(items));
    const missing = await absentNamespaces(named.filter((name) => !own.has(name)), release);
    if (!missing.ok)
        return missing;
    const doubled = twins(items, place).flatMap(([first]) => (first ? [first] : []));
    const live = await (0,get_all .U)(reader, doubled.map(({ apiVersion, kind, name, namespace }) => ({
        ...{ apiVersion, kind, name },
        namespace: namespace || planned.namespace,
    })), { signal });
    if (!live.ok)
        return live;
    const others = await ownersOfLive(items, event, release);
    if (!others.ok)
        return others;
    const isReplaced = planned.operation === 'reinstall';
    return (0,result.ok)({
        ...place,
        event,
        major: run.helm.major,
        serverVersion: version.value,
        others: others.value,
        missingNamespaces: new Set(missing.value),
        absentTwins: new Set(doubled.filter((_, index) => isReplaced || !live.value[index]).map(rendered_item .T)),
        comingKinds: new Set([...before.kinds, ...applied, ...(event === 'install' ? installed : [])]),
        passedOverKinds: new Set(event === 'install' ? [] : installed),
        hasStepsBefore: (0,coming_objects .v)(planned, run),
        maySettleOwners: (0,coming_objects .hE)(planned, run),
        noHooks: planned.settings.noHooks,
        takesOver: planned.settings.takeOwnership,
        runsTests: runsTests(planned),
    });
}
function runsTests({ phases }) {
    return Object.values(phases).some(({ steps }) => (0,built_in_step .cg)(steps, 'helm-test') !== undefined);
}
async function ownersOfLive(items, event, { run, planned, signal }) {
    const { noHooks, takeOwnership } = planned.settings;
    const isAsked = (item) => item.name !== '' &&
        (item.hook
            ? (0,others_objects .Kr)(item, run.helm.major) !== undefined &&
                ((0,runs_now .x)(item, { event, noHooks }) || (runsTests(planned) && (0,others_objects .Nu)(item)))
            : takeOwnership || planned.operation === 'reinstall');
    const source = { ...run.cluster, release: planned, signal };
    const takesMore = takeOwnership && planned.operation === 'upgrade';
    const own = takesMore ? await (0,others_at_hooks .KE)(source) : (0,result.ok)(new Set());
    return own.ok ? (0,others_at_hooks .Uv)(items.filter(isAsked), source, own.value) : own;
}
async function absentNamespaces(names, { run, signal }) {
    const absent = [];
    for (const name of names) {
        const live = await run.cluster.reader.get({ apiVersion: 'v1', kind: 'Namespace', name }, { signal });
        if (!live.ok && live.failure.reason !== 'forbidden')
            return live;
        if (live.ok && !live.value)
            absent.push(name);
    }
    return (0,result.ok)(absent);
}
function eventOf({ operation }) {
    return operation === 'upgrade' ? 'upgrade' : 'install';
}
function folderOf({ chart }, { chartPath }) {
    const source = chart?.source;
    const isElsewhere = /^oci:|^https?:| of |\.(?:ya?ml|json)$/;
    const isLocal = source !== undefined && !isElsewhere.test(source) && !/\.t?gz$/.test(chartPath);
    return isLocal ? (0,external_node_path_.normalize)(`${source}/.`) : undefined;
}


  }),

  80723:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  renderPlanned),
    f: () => (  requestOf)
  });
  var _observe_deploy_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);
  var _observe_render_staged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16478);


function requestOf(planned, staged, { approved, inputs }) {
    const { manifestId } = approved.plan;
    const { description } = inputs;
    return (0,_observe_deploy_request_js__WEBPACK_IMPORTED_MODULE_0__  .L)(planned, planned.settings, staged, { manifestId, description });
}
function renderPlanned(planned, staged, run, call) {
    const source = { helm: run.helm.reader, reader: run.cluster.reader };
    const timeoutMs = planned.settings.timeout;
    return (0,_observe_render_staged_js__WEBPACK_IMPORTED_MODULE_1__  .J)(requestOf(planned, staged, run), staged, source, { ...call, timeoutMs });
}


  }),

  97136:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  schemaBreaches),
    X: () => (  valueName)
  });
function schemaBreaches({ code, message, details = [] }, chart) {
    if (code !== 'values-schema')
        return [];
    const text = [message, ...details].join('\n');
    const found = text.matchAll(/- at '([^'\n]{0,300})': ([^\n;]{1,300})|(?<=[\s;])([\w.-]{1,100}):(?=[;\n])/g);
    const breaches = new Map();
    let below = [];
    for (const [whole, pointer, says = '', name] of found) {
        if (name !== undefined)
            below = name === chart ? [] : [name];
        else if (pointer !== undefined && !breaches.has(whole))
            breaches.set(whole, {
                path: [...below, ...pointer.split('/').slice(1).map(unescaped)],
                says: says.trim(),
            });
    }
    return [...breaches.values()];
}
function valueName(path) {
    return ['values', ...path].join('.');
}
function unescaped(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}


  }),

  66805:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Kr: () => (  whatHelmDoes),
    Nu: () => (  isTest),
    Sv: () => (  othersObjects),
    jH: () => (  otherOwnerOf)
  });
  var _kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10560);
  var _rendered_item_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64036);
  var _runs_now_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50016);



const INSTANCE = 'app.kubernetes.io/instance';
function whatHelmDoes({ hook }, major) {
    if (hook === undefined)
        return undefined;
    const { deletePolicies } = hook;
    if (deletePolicies.length === 0 || deletePolicies.includes('before-hook-creation'))
        return 'delete';
    return major === 4 ? 'write over' : undefined;
}
function otherOwnerOf(item, live, release) {
    if ((0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__  .ym)(live))
        return (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__  .D0)(live, release) ? undefined : (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__  .zd)(live);
    const { annotations = {}, labels = {} } = live.metadata;
    if (!item.hook || annotations['helm.sh/hook'] === undefined)
        return (0,_kube_helm_owner_js__WEBPACK_IMPORTED_MODULE_1__  .zd)(live);
    const instance = labels[INSTANCE];
    return instance === undefined || instance === release.name ? undefined : `is a chart hook of ${instance}`;
}
function isTest({ hook }) {
    return hook?.events.some((event) => event === 'test' || event === 'test-success') === true;
}
function takenOver(item, whose) {
    const name = (0,_rendered_item_js__WEBPACK_IMPORTED_MODULE_0__  .T)(item);
    return {
        severity: 'warn',
        reason: 'conflict',
        code: 'ownership-conflict',
        object: name,
        says: `${name} (@) is there, ${whose}, and is taken over (\`takeOwnership\`)`,
        remedy: 'Leave `takeOwnership` out when it is not meant to become part of this release.',
        ...(item.template !== undefined && { template: item.template }),
        seek: /^\s*name\s*:/,
    };
}
function othersObjects(items, facts) {
    return items.flatMap((item) => {
        const whose = facts.others.get((0,_rendered_item_js__WEBPACK_IMPORTED_MODULE_0__  .T)(item));
        if (whose === undefined || !((0,_runs_now_js__WEBPACK_IMPORTED_MODULE_2__  .x)(item, facts) || (facts.runsTests && isTest(item))))
            return [];
        const name = (0,_rendered_item_js__WEBPACK_IMPORTED_MODULE_0__  .T)(item);
        if (!item.hook && facts.takesOver)
            return takenOver(item, whose);
        const why = item.hook
            ? `Helm would ${whatHelmDoes(item, facts.major)} ${name}, which ${whose}, to make the chart hook (@) of that name`
            : `${name} (@) ${whose}, so that the release could not be installed again after its uninstall`;
        const remedy = item.hook
            ? 'Rename the hook in the chart, or delete that object when nobody needs it.'
            : 'Rename it in the chart, or take it over with `takeOwnership: true` or an `adopt` step.';
        return {
            severity: item.hook || !facts.maySettleOwners ? 'refuse' : 'warn',
            reason: 'conflict',
            code: 'ownership-conflict',
            object: name,
            says: why,
            remedy,
            ...(item.template !== undefined && { template: item.template }),
            seek: /^\s*name\s*:/,
        };
    });
}


  }),

  50016:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  isMadeAfter),
    x: () => (  isMadeNow)
  });
  var _skips_chart_hooks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90314);

function isMadeNow({ hook }, { event, noHooks }) {
    return (!hook || (!(0,_skips_chart_hooks_js__WEBPACK_IMPORTED_MODULE_0__  .V)(noHooks, event) && eventsNow(event).some((name) => hook.events.includes(name))));
}
function isMadeAfter({ hook }, { event }) {
    return hook !== undefined && !hook.events.includes(`pre-${event}`);
}
function eventsNow(event) {
    return [`pre-${event}`, `post-${event}`];
}


  }),

  90314:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  skipsChartHooks)
  });
function skipsChartHooks(noHooks, event) {
    return Array.isArray(noHooks) ? noHooks.includes(event) : noHooks;
}


  })

};
