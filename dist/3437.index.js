export const id = 3437;
export const ids = [3437];
export const modules = {

  51119:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  revisionsToBlame)
  });
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);

function revisionsToBlame(given) {
    const { phase, stores, before, observed } = given;
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(observed);
    const untouched = phase === 'checkPrerequisites' || phase === 'preExec';
    const isOld = last?.resourceVersion === (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .BP)(before)?.resourceVersion;
    if (last === undefined || untouched || (phase === 'exec' && stores && isOld))
        return {};
    const previous = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .$8)(before) ?? (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .$8)(observed);
    return {
        failed: last.revision,
        ...(previous && previous.revision < last.revision && { before: previous.revision }),
    };
}


  }),

  66902:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  worthMasking)
  });
const EVERYDAY = /^(true|false|null|none|default|\d{1,5})$/i;
function worthMasking(secrets, { release, rendered, objects }) {
    const names = [...rendered, ...objects].map(({ metadata }) => metadata.name);
    const known = new Set([release.name, release.namespace, ...names]);
    return [...secrets].filter((secret) => !known.has(secret.trim()) && !EVERYDAY.test(secret.trim()));
}


  }),

  37631:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  foreignObjects)
  });
  var _helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12851);
  var _kube_as_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50000);
  var _kube_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31589);
  var _model_object_ref_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19651);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45333);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
  var _foreign_memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9828);








async function foreignObjects(release) {
    const named = await objectsOf(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(release.observed)?.revision);
    if (!named.ok)
        return named;
    const known = await knownNames(release);
    if (!known.ok)
        return known;
    const candidates = named.value.filter((object) => !known.value.has((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .Vb)(object)));
    const live = await Promise.all(candidates.map((object) => release.run.cluster.reader.get((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(object))));
    const foreign = [];
    for (const found of live) {
        if (!found.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .i)('look for objects that others made', found.failure));
        if (found.value && isOlder(found.value, release.operationStartedAt))
            foreign.push((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(found.value));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(foreign);
}
async function knownNames(release) {
    const { before, replaced, planned, run } = release;
    if (replaced) {
        const objects = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .Qv)(replaced.manifest, planned, run.cluster.reader);
        return objects.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Set(objects.value.map(_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .Vb))) : objects;
    }
    const owned = await objectsOf(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .$8)(before)?.revision);
    if (!owned.ok)
        return owned;
    const left = await objectsOf(release, (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(before)?.revision);
    if (!left.ok)
        return left;
    const foreign = await (0,_foreign_memory_js__WEBPACK_IMPORTED_MODULE_3__  .Z)(release);
    if (!foreign.ok)
        return foreign;
    const others = new Set(foreign.value.map(_model_object_ref_js__WEBPACK_IMPORTED_MODULE_7__  .r));
    const failed = left.value.filter((object) => !others.has((0,_model_object_ref_js__WEBPACK_IMPORTED_MODULE_7__  .r)((0,_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .H8)(object))));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Set([...owned.value, ...failed].map(_kube_object_js__WEBPACK_IMPORTED_MODULE_5__  .Vb)));
}
async function objectsOf({ run, planned }, revision) {
    const read = await (0,_helm_stored_objects_js__WEBPACK_IMPORTED_MODULE_0__  .QM)(planned, revision, run.cluster);
    return read.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(read.value.objects) : read;
}
function isOlder({ metadata }, startedAt) {
    const createdAt = Date.parse(metadata.creationTimestamp ?? '');
    const second = Math.floor(startedAt / 1000) * 1000;
    if (createdAt !== second)
        return createdAt < second;
    return (metadata.managedFields ?? []).some(({ manager, subresource }) => subresource === undefined && !_kube_as_before_js__WEBPACK_IMPORTED_MODULE_1__  .ED.has(manager));
}


  }),

  51305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  writerDied),
    j: () => (  rememberForeignOfDead)
  });
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45333);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
  var _lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55331);
  var _release_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74260);
  var _foreign_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9828);
  var _foreign_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37631);






async function rememberForeignOfDead(release) {
    const known = (0,_release_context_js__WEBPACK_IMPORTED_MODULE_3__  .O)(release);
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_4__  .BP)(known);
    const isUnfinished = last?.status === 'failed' || (last?.status === 'deployed' && last.inputs === undefined);
    if (!isUnfinished || last.createdAt === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
    const foreign = await (0,_foreign_objects_js__WEBPACK_IMPORTED_MODULE_2__  .x)({
        ...release,
        before: { ...known, revisions: known.revisions.filter((record) => record !== last) },
        operationStartedAt: last.createdAt * 1000,
        replaced: undefined,
    });
    if (!foreign.ok)
        return foreign;
    return foreign.value.length > 0 ? (0,_foreign_memory_js__WEBPACK_IMPORTED_MODULE_1__  .M4)(release, foreign.value) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
}
function writerDied({ lease, observed }) {
    return (0,_lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_0__  .gg)(lease?.annotations[_lease_writing_claim_js__WEBPACK_IMPORTED_MODULE_0__  .Xn], observed);
}


  }),

  31599:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  V1: () => (  BRIEF),
  Bp: () => (  THOROUGH),
  h4: () => (  diagnose)
});

var dist = __webpack_require__(38815);
var redact_object = __webpack_require__(82144);
var shorten = __webpack_require__(85092);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/overview.js
function overviewText(diagnosis) {
    const { release, causes, objects, pods, events, nodes, history, missing } = diagnosis;
    const sections = [
        [
            `Why ${release} failed`,
            causes.flatMap(({ code, message, remedy }) => [
                `${code}: ${message}`,
                ...(remedy === undefined ? [] : [`    ${remedy}`]),
            ]),
        ],
        ['Objects', objects.map(objectLine)],
        ['Pods', pods.flatMap(podLines)],
        [
            'Warnings',
            events.map(({ at, object, reason, message, count }) => `${at}  x${count}  ${object}  ${reason}: ${message}`),
        ],
        ['Nodes', nodes.map(({ name, conditions }) => `${name}  ${conditions.join(', ')}`)],
        [
            'Revisions',
            history.map(({ revision, status, modifiedAt, chartVersion = '' }) => `${revision}  ${status}  ${modifiedAt}  ${chartVersion}`.trimEnd()),
        ],
        ['Missing', missing],
    ];
    return sections
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
        .join('\n');
}
function objectLine({ object, status, note }) {
    return `${status.padEnd(11)} ${object}${note === undefined ? '' : `: ${note}`}`;
}
function podLines(pod) {
    const { object, phase, ready, restarts, node, troubles } = pod;
    const state = [
        phase,
        ready ? 'ready' : 'not ready',
        pod.isNew ? 'new' : 'old',
        `${restarts} restarts`,
        ...(node === undefined ? [] : [`on ${node}`]),
    ];
    return [`${object}  ${state.join(', ')}`, ...troubles.map((trouble) => `    ${trouble}`)];
}

;// CONCATENATED MODULE: ./build/diagnostics/bundle/bundle.js




function bundleFiles(evidence, diagnosis, { redactor, mostEach }) {
    const { pods, objects, events, nodes, rendered, chartHooks } = evidence;
    const parts = {
        'pods.yaml': pods,
        'objects.yaml': [...objects, ...nodes],
        'events.yaml': events,
        'rendered.yaml': [...rendered, ...chartHooks],
    };
    const files = [
        { path: 'diagnosis.json', text: `${JSON.stringify(diagnosis, null, 2)}\n` },
        { path: 'overview.txt', text: overviewText(diagnosis) },
        ...logFiles(evidence.logs, mostEach),
        ...Object.entries(parts)
            .filter(([, items]) => items.length > 0)
            .map(([path, items]) => ({ path, text: documents(items, mostEach) })),
        ...(diagnosis.diff ? [{ path: 'changes.diff', text: diagnosis.diff.text }] : []),
    ];
    return files.map(({ path, text }) => ({ path, text: redactor.clean(text) }));
}
function logFiles(logs, most) {
    const each = Math.floor(most / Math.max(1, logs.length));
    return logs.map(({ pod, container, previous, lines }) => {
        const name = `${fileName(pod)}.${fileName(container)}${previous ? '.previous' : ''}.log`;
        const text = `${lines.join('\n')}\n`;
        return { path: `logs/${name}`, text: (0,shorten .S)(text, each) };
    });
}
function fileName(name) {
    return name.replace(/[^\w-]+/g, '_').slice(0, 100);
}
function documents(objects, most) {
    let text = '';
    for (const [index, object] of objects.entries()) {
        const document = (0,dist .As)(withoutNoise((0,redact_object .ll)(object)), {
            lineWidth: 0,
            aliasDuplicateObjects: false,
        });
        if (text.length + document.length > most)
            return `${text}# ${objects.length - index} more were left out\n`;
        text += `---\n${document}`;
    }
    return text;
}
function withoutNoise({ apiVersion, kind, metadata, ...rest }) {
    const { managedFields: _, ...others } = metadata;
    return { apiVersion, kind, metadata: others, ...rest };
}

var diff = __webpack_require__(24142);
var kube_fields = __webpack_require__(65363);
var object_ref = __webpack_require__(19651);
var json = __webpack_require__(29598);
var scalar_text = __webpack_require__(80809);
;// CONCATENATED MODULE: ./build/diagnostics/clues/event-clue.js



const NOISE = new Set([
    'MissingClusterDNS',
    'DNSConfigForming',
    'CheckLimitsForResolvConf',
    'Provisioning',
    'ProvisioningSucceeded',
]);
function isNoise({ reason, message }) {
    return NOISE.has(reason) || (reason === 'Killing' && message.startsWith('Stopping container'));
}
function eventClues(events) {
    return events
        .filter(json .O)
        .map(eventClue)
        .filter((event) => !isNoise(event))
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
function eventClue(event) {
    const about = (0,kube_fields .pq)(event, event.involvedObject === undefined ? 'regarding' : 'involvedObject');
    const series = (0,kube_fields .pq)(event, 'series');
    const fields = (0,kube_fields .pq)(event);
    const container = /\{([^{}]+)\}/.exec((0,kube_fields .b6)(about.fieldPath))?.[1];
    const first = (...texts) => texts.find((text) => typeof text === 'string' && text !== '');
    return {
        kind: (0,kube_fields .b6)(about.kind),
        name: (0,kube_fields .b6)(about.name),
        namespace: (0,kube_fields .b6)(about.namespace),
        uid: (0,kube_fields .b6)(about.uid),
        ...(container !== undefined && { container }),
        reason: (0,kube_fields .b6)(fields.reason),
        message: (0,kube_fields .b6)(fields.message, (0,kube_fields .b6)(fields.note)).trim(),
        count: Math.max(1, (0,kube_fields .rl)(fields.count, (0,kube_fields .rl)(series.count, 1))),
        at: (0,scalar_text .w)(first(series.lastObservedTime, fields.lastTimestamp, fields.eventTime, fields.firstTimestamp, (0,kube_fields .pq)(fields, 'metadata').creationTimestamp) ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/bundle/event-notes.js


function eventNotes(events) {
    const notes = new Map();
    for (const { kind, namespace, name, reason, message, count, at } of eventClues(events)) {
        const object = (0,object_ref .r)({ apiVersion: '', kind, name, ...(namespace !== '' && { namespace }) });
        const key = `${object} ${reason} ${message}`;
        const before = notes.get(key)?.count ?? 0;
        notes.delete(key);
        notes.set(key, { at, object, reason, message, count: before + count });
    }
    return [...notes.values()];
}

var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/log-tails.js

const MOST_TEXT = 400_000;
function logTails(logs) {
    let room = MOST_TEXT;
    const tails = [];
    for (const log of logs) {
        const lines = lastLines(log.lines.map(external_node_util_.stripVTControlCharacters), room);
        if (lines.length === 0)
            break;
        room -= lengthOf(lines);
        tails.push({ ...log, lines });
    }
    return { tails, left: logs.length - tails.length };
}
function lastLines(lines, room) {
    let first = lines.length;
    let left = room;
    while (first > 0) {
        left -= lengthOf(lines.slice(first - 1, first));
        if (left < 0)
            break;
        first -= 1;
    }
    return lines.slice(first);
}
function lengthOf(lines) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

var kube_object = __webpack_require__(31589);
var readiness = __webpack_require__(81756);
var workload_kinds = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/object-states.js




const ORDER = ['failed', 'missing', 'progressing', 'ready'];
const MAY_LACK_STATE = new Set(workload_kinds .A0.map(({ kind }) => kind));
function objectStates({ objects, absent, readyByRule = [], }) {
    const missing = absent.map((ref) => ({ object: (0,object_ref .r)(ref), status: 'missing' }));
    const states = objects
        .filter(({ kind, spec }) => spec !== undefined || !MAY_LACK_STATE.has(kind))
        .map((object) => stateOf(object, readyByRule.includes((0,kube_object .Vb)(object))))
        .concat(missing);
    return states.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}
function ownerOf({ metadata }) {
    const owner = metadata.ownerReferences?.find(({ controller }) => controller);
    if (!owner)
        return {};
    const { kind, name } = owner;
    return {
        owner: metadata.namespace === undefined ? `${kind}/${name}` : `${kind}/${metadata.namespace}/${name}`,
    };
}
function stateOf(object, isReadyByRule) {
    const ready = { state: 'ready', message: '' };
    const { state, message } = isReadyByRule ? ready : (0,readiness .xz)(object, { waitForJobs: true });
    return {
        object: (0,kube_object .Vb)(object),
        ...ownerOf(object),
        status: state,
        ...(state !== 'ready' && message !== '' && { note: message }),
    };
}

var newest_template = __webpack_require__(32665);
var pod_trouble = __webpack_require__(25587);
;// CONCATENATED MODULE: ./build/diagnostics/bundle/pod-states.js





function podStates({ pods, objects }) {
    return pods.map((pod) => pod_states_stateOf(pod, objects));
}
function pod_states_stateOf(pod, objects) {
    const node = (0,kube_fields .b6)((0,kube_fields .pq)(pod.spec).nodeName);
    const containers = [
        ...(0,kube_fields .qj)(pod.status, 'initContainerStatuses'),
        ...(0,kube_fields .qj)(pod.status, 'containerStatuses'),
    ];
    return {
        object: (0,kube_object .Vb)(pod),
        ...ownerOf(pod),
        isNew: (0,newest_template .k)(pod, objects),
        phase: pod.metadata.deletionTimestamp ? 'Terminating' : (0,kube_fields .b6)((0,kube_fields .pq)(pod.status).phase, 'Unknown'),
        ready: (0,kube_fields .uH)(pod.status, 'Ready')?.status === 'True',
        restarts: containers.reduce((sum, { restartCount }) => sum + (0,kube_fields .rl)(restartCount), 0),
        ...(node !== '' && { node }),
        troubles: (0,pod_trouble .G)(pod).map(({ message }) => message),
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/bundle/diagnosis.js






const MOST = { objects: 200, pods: 100, events: 100 };
function diagnosisOf(evidence, { id, causes, cost }, redactor) {
    const missing = [...evidence.missing];
    const first = (what, items) => {
        const more = items.length - MOST[what];
        if (more > 0)
            missing.push(`${what}: ${more} more are only in the files`);
        return items.slice(0, MOST[what]);
    };
    const logs = logTails(evidence.logs);
    if (logs.left > 0)
        missing.push(`logs: ${logs.left} more are only in the files`);
    return redactor.cleanJson({
        formatVersion: 1,
        release: id,
        causes,
        objects: first('objects', objectStates(evidence)),
        pods: first('pods', podStates(evidence)),
        events: first('events', eventNotes(evidence.events).reverse()).reverse(),
        logs: logs.tails,
        nodes: evidence.nodes.map(nodeState),
        history: historyOf(evidence),
        ...changes(evidence.revisions),
        missing,
        cost,
    });
}
function changes({ before, failed }) {
    if (!before || !failed)
        return {};
    const text = (0,diff .wc)(before.rendered, failed.rendered);
    return { diff: { from: before.revision, to: failed.revision, text } };
}
function nodeState(node) {
    const conditions = (0,kube_fields .qj)(node.status, 'conditions').map((item) => {
        const [type, status] = [(0,kube_fields .b6)(item.type), (0,kube_fields .b6)(item.status)];
        const isWell = status === (type === 'Ready' ? 'True' : 'False');
        return isWell ? `${type}=${status}` : `${type}=${status} (${(0,kube_fields .WE)(item)})`;
    });
    const taints = (0,kube_fields .qj)(node.spec, 'taints').map(({ key, effect }) => `taint ${key}:${effect}`);
    return { name: node.metadata.name, conditions: [...conditions, ...taints] };
}
function historyOf({ history, revisions: { failed, before } }) {
    return history.map(({ revision, status, modifiedAt }) => {
        const stored = [failed, before].find((other) => other?.revision === revision);
        return {
            revision,
            status,
            modifiedAt: new Date(modifiedAt * 1_000).toISOString(),
            ...(stored && { chartVersion: stored.chartVersion }),
        };
    });
}

var owned_objects = __webpack_require__(47454);
var release = __webpack_require__(45333);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/everything-of.js
function everythingOf(name, query) {
    return {
        name,
        nothing: [],
        async collect({ reader, unwrapOrNote }, namespaces) {
            const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...query, namespace })));
            return lists.flatMap((list) => unwrapOrNote(list) ?? []);
        },
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/claims.js

const claims = everythingOf('claims', { apiVersion: 'v1', kind: 'PersistentVolumeClaim' });

;// CONCATENATED MODULE: ./build/diagnostics/collectors/events.js

const QUERIES = ['type=Warning', 'reason=Killing', 'involvedObject.kind=PersistentVolumeClaim'].map((fieldSelector) => everythingOf('events', { apiVersion: 'v1', kind: 'Event', fieldSelector }));
const events = {
    name: 'events',
    nothing: [],
    async collect(source, namespaces) {
        const found = await Promise.all(QUERIES.map((query) => query.collect(source, namespaces)));
        return [...new Map(found.flat().map((event) => [event.metadata.uid ?? event, event])).values()];
    },
};

;// CONCATENATED MODULE: ./build/diagnostics/collectors/live.js

const live = {
    name: 'live objects',
    nothing: { objects: [], absent: [] },
    async collect({ reader, unwrapOrNote, onSecret }, refs) {
        const results = await Promise.all(refs.map((ref) => reader.get(ref)));
        const found = results.flatMap((result) => unwrapOrNote(result) ?? []);
        found.flatMap(redact_object .VX).forEach(onSecret);
        return {
            objects: found.map(withoutContents),
            absent: refs.filter((_, index) => {
                const result = results[index];
                return result?.ok && result.value === undefined;
            }),
        };
    },
};
function withoutContents(object) {
    if (object.kind !== 'Secret' && object.kind !== 'ConfigMap')
        return object;
    const { data: _, binaryData: __, stringData: ___, ...rest } = object;
    return rest;
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/unwell-containers.js


const PODS_OF_A_KIND = 3;
function wantedLogs(pods) {
    const seen = new Map();
    return pods.flatMap((pod) => unwellContainers(pod).flatMap(({ container, previous, ended }) => {
        const kind = `${pod.metadata.ownerReferences?.[0]?.uid ?? pod.metadata.uid}/${container}/${previous}`;
        const count = (seen.get(kind) ?? 0) + 1;
        seen.set(kind, count);
        if (count > PODS_OF_A_KIND)
            return [];
        const { namespace = '', name } = pod.metadata;
        return [{ namespace, pod: name, container, previous, ended }];
    }));
}
function isUnwell(pod) {
    return (0,pod_trouble .G)(pod).length > 0 || unwellContainers(pod).length > 0;
}
function unwellContainers(pod) {
    const troubled = new Set((0,pod_trouble .G)(pod).map(({ container }) => container));
    const statuses = [
        ...(0,kube_fields .qj)(pod.status, 'initContainerStatuses'),
        ...(0,kube_fields .qj)(pod.status, 'containerStatuses'),
    ];
    return statuses.flatMap((status) => {
        const container = (0,kube_fields .b6)(status.name);
        const crashed = (0,kube_fields .rl)(endOf(status, 'lastState').exitCode) !== 0;
        if (!troubled.has(container) && !crashed)
            return [];
        const state = (0,kube_fields .pq)(status, 'state');
        const runs = [
            { previous: false, ended: false, exists: state.running !== undefined },
            { previous: false, ended: true, exists: state.terminated !== undefined },
            { previous: true, ended: true, exists: endOf(status, 'lastState').exitCode !== undefined },
        ];
        return runs.filter(({ exists }) => exists).map(({ previous, ended }) => ({ container, previous, ended }));
    });
}
function endOf(status, key) {
    return (0,kube_fields .pq)((0,kube_fields .pq)(status, key), 'terminated');
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/logs.js

const LONGEST_LINE = 2_000;
const logs = {
    name: 'logs',
    nothing: [],
    async collect({ reader, limits, unwrapOrNote, noteMissing }, pods) {
        const wanted = wantedLogs(pods);
        const left = wanted.length - limits.logs;
        if (left > 0)
            noteMissing(`logs: ${left} more were not read`);
        const found = await Promise.all(wanted.slice(0, limits.logs).map(async ({ namespace, pod, container, previous, ended }) => {
            const read = (isPrevious) => reader.log({ namespace, name: pod }, { container, previous: isPrevious, tailLines: limits.logLines });
            const own = await read(previous);
            const isNext = own.ok && !own.value && ended && !previous;
            const text = unwrapOrNote(isNext ? await read(true) : own);
            return text ? [{ pod, container, previous, lines: linesOf(text, limits.logLines) }] : [];
        }));
        return found.flat();
    },
};
function linesOf(text, most) {
    return text
        .trimEnd()
        .split(/\r?\n/)
        .slice(-most)
        .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}...` : line));
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/named.js
const named = {
    name: 'objects that the failure names',
    nothing: [],
    async collect(source, failures) {
        const names = failures.flatMap(namesIn);
        const refs = await Promise.all(names.map((name) => refNamed(source, name)));
        return refs.flatMap((ref) => ref ?? []);
    },
};
function namesIn({ object, cause }) {
    return [...(object === undefined ? [] : [object]), ...(cause ? namesIn(cause) : [])];
}
async function refNamed({ reader, unwrapOrNote }, text) {
    const [kind = '', ...path] = text.split('/');
    const resource = unwrapOrNote(await reader.resourceNamed(kind));
    const name = path.at(-1);
    if (!resource || name === undefined)
        return undefined;
    const { apiVersion, namespaced } = resource;
    const namespace = path.length > 1 ? path[0] : undefined;
    if (namespaced !== (namespace !== undefined))
        return undefined;
    return { apiVersion, kind: resource.kind, name, ...(namespace !== undefined && { namespace }) };
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/nodes.js



const NODE = { apiVersion: 'v1', kind: 'Node' };
const MOST_SINGLE = 5;
const nodes = {
    name: 'nodes',
    nothing: [],
    async collect({ reader, unwrapOrNote }, pods) {
        const unwell = pods.filter((pod) => isUnwell(pod) || isWaiting(pod));
        const names = new Set(unwell.map(({ spec }) => (0,kube_fields .b6)((0,kube_fields .pq)(spec).nodeName)).filter(Boolean));
        const isUnscheduled = unwell.some((pod) => (0,pod_trouble .G)(pod).some(({ reason }) => reason === 'Unschedulable'));
        if (isUnscheduled)
            return unwrapOrNote(await reader.list(NODE)) ?? [];
        if (names.size > MOST_SINGLE) {
            return (unwrapOrNote(await reader.list(NODE)) ?? []).filter(({ metadata }) => names.has(metadata.name));
        }
        const found = await Promise.all([...names].map((name) => reader.get({ ...NODE, name })));
        return found.flatMap((node) => unwrapOrNote(node) ?? []);
    },
};
function isWaiting({ status }) {
    return (0,kube_fields .pq)(status).phase !== 'Succeeded' && (0,kube_fields .uH)(status, 'Ready')?.status !== 'True';
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/notes.js
function createNotes() {
    const notes = new Set();
    let unanswered = 0;
    let first;
    return {
        noteMissing: (text) => void notes.add(text),
        unwrapOrNote(result) {
            if (result.ok)
                return result.value;
            const { failure } = result;
            if (failure.reason === 'connection' || failure.reason === 'timed-out') {
                first ??= failure;
                unanswered += 1;
            }
            else
                notes.add(failure.message);
            return undefined;
        },
        texts() {
            if (first === undefined)
                return [...notes];
            return [`${first.message}${others(unanswered - 1)}`, ...notes];
        },
    };
}
function others(count) {
    if (count === 0)
        return '';
    return ` (and ${count === 1 ? 'one more request' : `${count} more requests`} got no answer)`;
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/own-events.js


const SLACK_MS = 5_000;
const MADE = '[bcdfghjklmnpqrstvwxz2456789]';
function ownEvents(events, belongings) {
    const { uids, refs, since, everythingSince } = belongings;
    const names = new Set(refs.map(object_ref .r));
    const made = refs.flatMap(madeNames);
    const isOwn = (event) => {
        const about = (0,kube_fields .pq)(event.involvedObject);
        if (uids.has((0,kube_fields .b6)(about.uid)))
            return true;
        if (Date.parse(timeOf(event)) < since - SLACK_MS)
            return false;
        if (everythingSince)
            return true;
        const path = [about.kind, about.namespace, about.name].filter(Boolean).join('/');
        return names.has(path) || made.some((pattern) => pattern.test(path));
    };
    return events.filter(isOwn).sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
}
function timeOf(event) {
    const { lastTimestamp, eventTime, firstTimestamp } = (0,kube_fields .pq)(event);
    const times = [(0,kube_fields .pq)(event.series).lastObservedTime, lastTimestamp, eventTime, firstTimestamp];
    const found = times.find((time) => typeof time === 'string' && time !== '');
    return (0,kube_fields .b6)(found, event.metadata.creationTimestamp ?? '');
}
function madeNames({ kind, namespace, name }) {
    const named = (made, suffix) => {
        const prefix = `${made}/${namespace}/${name}-`.replace(/[.]/g, '\\.');
        return new RegExp(`^${prefix}${suffix}$`);
    };
    switch (kind) {
        case 'Deployment':
            return [named('ReplicaSet', `${MADE}{6,10}`), named('Pod', `${MADE}{6,10}-${MADE}{5}`)];
        case 'StatefulSet':
            return [named('Pod', '\\d+')];
        case 'ReplicaSet':
        case 'DaemonSet':
            return [named('Pod', `${MADE}{5}`)];
        case 'Job':
            return [named('Pod', `(\\d+-)?${MADE}{5}`)];
        default:
            return [];
    }
}

var owners = __webpack_require__(66230);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/own-objects.js




const own_objects_SLACK_MS = 2_000;
function ownObjects({ live, workloads, pods, claims, subject }) {
    const current = live.filter((object) => !isLeftOver(object, subject));
    const roots = current.filter(({ kind }) => kind !== 'Namespace');
    const uids = roots.flatMap(({ metadata }) => metadata.uid ?? []);
    const owned = new Set((0,owners .LW)(uids, [...workloads, ...pods, ...claims]));
    const livePods = roots.filter(({ kind }) => kind === 'Pod');
    const ownPods = distinct([
        ...pods.filter((pod) => owned.has(pod) || (subject.withoutHelm && !isOlder(pod, subject))),
        ...livePods,
    ]);
    const used = new Set(ownPods.flatMap(claimsOf));
    const objects = [
        ...workloads.filter((object) => owned.has(object)),
        ...claims.filter((claim) => owned.has(claim) || used.has(pathOf(claim))),
        ...current.filter(({ kind }) => kind !== 'Pod'),
    ];
    const ranked = ownPods
        .map((pod) => ({ pod, rank: rankOf(pod, workloads.concat(live)) }))
        .sort((a, b) => a.rank - b.rank);
    return { objects: distinct(objects), pods: ranked.map(({ pod }) => pod) };
}
function isLeftOver(object, subject) {
    const isHook = object.metadata.annotations?.['helm.sh/hook'] !== undefined;
    return isHook && (object.kind === 'Job' || object.kind === 'Pod') && isOlder(object, subject);
}
function isOlder({ metadata }, { since }) {
    return Date.parse(metadata.creationTimestamp ?? '') + own_objects_SLACK_MS <= since;
}
function claimsOf(pod) {
    return (0,kube_fields .qj)(pod.spec, 'volumes')
        .map((volume) => (0,kube_fields .b6)((0,kube_fields .pq)(volume, 'persistentVolumeClaim').claimName))
        .filter((name) => name !== '')
        .map((name) => `${pod.metadata.namespace}/${name}`);
}
function pathOf({ metadata }) {
    return `${metadata.namespace}/${metadata.name}`;
}
function rankOf(pod, objects) {
    const isOld = !(0,newest_template .k)(pod, objects) || pod.metadata.deletionTimestamp !== undefined;
    return Number(isOld) * 2 + Number(!isUnwell(pod));
}
function distinct(objects) {
    return [...new Map(objects.map((object) => [object.metadata.uid ?? object, object])).values()];
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/pod-secrets.js



const podSecrets = {
    name: 'Secrets of pods',
    nothing: undefined,
    async collect({ reader, unwrapOrNote, onSecret }, pods) {
        const refs = new Map(pods.filter(isUnwell).flatMap((pod) => {
            const { namespace = '' } = pod.metadata;
            return secretNames(pod).map((name) => [
                `${namespace}/${name}`,
                { apiVersion: 'v1', kind: 'Secret', namespace, name },
            ]);
        }));
        const found = await Promise.all([...refs.values()].map((ref) => reader.get(ref)));
        for (const secret of found.flatMap((result) => unwrapOrNote(result) ?? [])) {
            (0,redact_object .VX)(secret).forEach(onSecret);
        }
        return undefined;
    },
};
function secretNames({ spec }) {
    const containers = [...(0,kube_fields .qj)(spec, 'initContainers'), ...(0,kube_fields .qj)(spec, 'containers')];
    const sources = containers.flatMap((container) => [
        ...(0,kube_fields .qj)(container, 'envFrom').map((item) => (0,kube_fields .pq)(item, 'secretRef')),
        ...(0,kube_fields .qj)(container, 'env').map((item) => (0,kube_fields .pq)((0,kube_fields .pq)(item, 'valueFrom'), 'secretKeyRef')),
    ]);
    const volumes = (0,kube_fields .qj)(spec, 'volumes').flatMap((volume) => [
        (0,kube_fields .b6)((0,kube_fields .pq)(volume, 'secret').secretName),
        ...(0,kube_fields .qj)((0,kube_fields .pq)(volume, 'projected'), 'sources').map((item) => (0,kube_fields .b6)((0,kube_fields .pq)(item, 'secret').name)),
    ]);
    const names = [...sources.map(({ name }) => (0,kube_fields .b6)(name)), ...volumes];
    return [...new Set(names.filter((name) => name !== ''))];
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/pods.js


const MOST_OTHERS = 20;
const MOST_READ = 500;
const podsByMetadata = everythingOf('pods', { ...workload_kinds .Sm, metadataOnly: true, namesOnly: true });
const pods = {
    name: 'pods',
    nothing: [],
    async collect({ reader, unwrapOrNote, noteMissing }, { own, all }) {
        const wanted = new Set(own.map(({ metadata }) => metadata.uid));
        if (wanted.size === 0)
            return [];
        if (all.length - own.length <= MOST_OTHERS) {
            const namespaces = [...new Set(own.flatMap(({ metadata }) => metadata.namespace ?? []))];
            const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...workload_kinds .Sm, namespace })));
            return lists
                .flatMap((list) => unwrapOrNote(list) ?? [])
                .filter(({ metadata }) => wanted.has(metadata.uid));
        }
        const left = own.length - MOST_READ;
        if (left > 0)
            noteMissing(`pods: ${left} more were not read`);
        const found = await Promise.all(own
            .slice(0, MOST_READ)
            .map(({ metadata: { namespace, name } }) => reader.get({ ...workload_kinds .Sm, name, ...(namespace !== undefined && { namespace }) })));
        return found.flatMap((pod) => unwrapOrNote(pod) ?? []).filter(({ metadata }) => wanted.has(metadata.uid));
    },
};

var locate = __webpack_require__(42642);
var manifest_parts = __webpack_require__(25604);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/rendered.js



const rendered = {
    name: 'rendered resources',
    nothing: { chartHooks: [] },
    async collect(source) {
        const { failed, before } = source.subject.revisions;
        const [newer, older] = await Promise.all([read(source, failed), read(source, before)]);
        const hooks = newer?.chartHooks.map(({ manifest }) => manifest).join('\n---\n') ?? '';
        return {
            ...(newer && { failed: await asRevision(source, newer) }),
            ...(older && { before: await asRevision(source, older) }),
            chartHooks: await objectsIn(source, hooks),
        };
    },
};
async function read({ store, subject, unwrapOrNote }, revision) {
    return revision === undefined ? undefined : unwrapOrNote(await store.read(subject.release, revision));
}
async function asRevision(source, stored) {
    const { revision, chart, manifest } = stored;
    return { revision, chartVersion: chart.version, rendered: await objectsIn(source, manifest) };
}
async function objectsIn({ reader, subject, unwrapOrNote, onSecret }, manifest) {
    const { objects } = (0,manifest_parts .WI)(manifest);
    objects.flatMap(redact_object .VX).forEach(onSecret);
    return unwrapOrNote(await (0,locate .x)(reader, objects, subject.release.namespace)) ?? objects;
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/source.js
async function runCollector(source, { name, nothing, collect }, input) {
    try {
        return await collect(source, input);
    }
    catch (error) {
        source.noteMissing(`${name}: Internal error: ${error instanceof Error ? error.message : String(error)}`);
        return nothing;
    }
}

;// CONCATENATED MODULE: ./build/diagnostics/collectors/workloads.js

const workloads = {
    name: 'workloads',
    nothing: [],
    async collect({ reader, unwrapOrNote }, { namespaces, kinds }) {
        const between = new Set(kinds.flatMap((kind) => (0,workload_kinds .o$)(kind) ?? workload_kinds .A0).map(({ kind }) => kind));
        const wanted = workload_kinds .A0.filter(({ kind }) => between.has(kind));
        const queries = namespaces.flatMap((namespace) => wanted.map((kind) => ({ ...kind, namespace })));
        const lists = await Promise.all(queries.map((query) => reader.list({ ...query, metadataOnly: true })));
        return lists.flatMap((list) => unwrapOrNote(list) ?? []);
    },
};

;// CONCATENATED MODULE: ./build/diagnostics/collect.js


















const HISTORY = 10;
async function collect(given) {
    const notes = createNotes();
    const source = { ...given, ...notes };
    const { subject } = source;
    const { namespace } = subject.release;
    const [stored, others] = await Promise.all([
        runCollector(source, rendered, undefined),
        runCollector(source, named, [subject.failure]),
    ]);
    const resources = stored.failed?.rendered ?? [];
    const refs = collect_distinct([...resources, ...stored.chartHooks].map(kube_object .H8).concat(others));
    const owners = (0,owned_objects .Gu)(refs);
    const places = namespacesOf(subject.withoutHelm ? [...owners, { namespace }] : owners);
    const [alive, between, allPods, allClaims, allEvents] = await Promise.all([
        runCollector(source, live, [...refs, { apiVersion: 'v1', kind: 'Namespace', name: namespace }]),
        runCollector(source, workloads, {
            namespaces: namespacesOf(owners),
            kinds: owners.map(({ kind }) => kind),
        }),
        runCollector(source, podsByMetadata, places),
        runCollector(source, claims, places),
        runCollector(source, events, namespacesOf([...refs, ...places.map((place) => ({ namespace: place }))])),
    ]);
    const candidates = { live: alive.objects, workloads: between, claims: allClaims, subject };
    const ownPods = ownObjects({ ...candidates, pods: allPods }).pods.filter((pod) => allPods.includes(pod));
    const own = ownObjects({
        ...candidates,
        pods: await runCollector(source, pods, { own: ownPods, all: allPods }),
    });
    const [containerLogs, nodesOfPods] = await Promise.all([
        runCollector(source, logs, own.pods),
        runCollector(source, nodes, own.pods),
        runCollector(source, podSecrets, own.pods),
    ]);
    const known = [...own.objects, ...own.pods];
    return {
        release: subject.release,
        phase: subject.phase,
        failure: subject.failure,
        rendered: resources,
        chartHooks: stored.chartHooks,
        revisions: {
            ...(stored.failed && { failed: stored.failed }),
            ...(stored.before && { before: stored.before }),
        },
        objects: own.objects,
        readyByRule: own.objects.filter((it) => subject.own?.(it)?.state === 'ready').map(kube_object .Vb),
        absent: isLeaving(subject) ? [] : absentOf(alive.absent, resources),
        pods: own.pods,
        events: ownEvents(allEvents, {
            uids: new Set(known.flatMap(({ metadata }) => metadata.uid ?? [])),
            refs: collect_distinct([...refs, ...known.map(kube_object .H8)]),
            since: subject.since,
            everythingSince: subject.withoutHelm,
        }),
        logs: containerLogs,
        nodes: nodesOfPods,
        history: subject.observed.revisions.slice(-HISTORY),
        missing: notes.texts(),
    };
}
function collect_distinct(refs) {
    return [...new Map(refs.map((ref) => [`${ref.apiVersion} ${(0,object_ref .r)(ref)}`, ref])).values()];
}
function namespacesOf(refs) {
    return [...new Set(refs.flatMap(({ namespace }) => namespace ?? []))];
}
function isLeaving({ observed }) {
    return (0,release .BP)(observed)?.status.startsWith('uninstall') ?? false;
}
function absentOf(absent, resources) {
    const expected = new Set(resources.map((object) => (0,object_ref .r)((0,kube_object .H8)(object))));
    return absent.filter((ref) => expected.has((0,object_ref .r)(ref)));
}

var result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/diagnostics/collectors/bounded-reader.js

function boundedReader(reader, until) {
    let calls = 0;
    const over = new Promise((resolve) => {
        const end = () => resolve((0,result .f)({ reason: 'timed-out', message: 'the time for evidence was over' }));
        if (until.aborted)
            end();
        else
            until.addEventListener('abort', end, { once: true });
    });
    const bounded = (ask) => {
        if (until.aborted)
            return over;
        calls += 1;
        return Promise.race([ask({ signal: until }), over]);
    };
    return {
        calls: () => calls,
        reader: {
            ...reader,
            resourceOf: (apiVersion, kind) => Promise.race([reader.resourceOf(apiVersion, kind), over]),
            resourceNamed: (name) => Promise.race([reader.resourceNamed(name), over]),
            get: (ref) => bounded((options) => reader.get(ref, options)),
            list: (query) => bounded((options) => reader.list(query, options)),
            log: (pod, query) => bounded((options) => reader.log(pod, query, options)),
        },
    };
}

var kube_refusal = __webpack_require__(90516);
var cause_table = __webpack_require__(97663);
;// CONCATENATED MODULE: ./build/diagnostics/causes/found.js

function found(code, { reason = 'not-ready', message, ...rest }) {
    const { details, object } = rest;
    return {
        reason,
        code,
        message,
        remedy: rest.remedy ?? cause_table .h[code].remedy,
        ...(details !== undefined && details.length > 0 && { details: [...details] }),
        ...(object !== undefined && { object }),
    };
}
function placeOf({ owner }, container) {
    if (container === undefined)
        return owner.place;
    const what = { init: 'init container', sidecar: 'sidecar', main: 'container' }[container.role];
    return `${owner.place}, ${what} ${container.name}`;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/admission.js





const admission = (clues) => attempts(clues)
    .filter((attempt) => !isOver(attempt, clues))
    .map(({ owner, message }) => {
    const refusal = (0,kube_refusal .c)(message);
    return found(refusal?.code ?? 'invalid-object', {
        reason: 'invalid',
        message: `${(0,shorten .m)(refusal?.says ?? message, 500)} (${owner.place}, no pod is made)`,
        object: owner.object,
        details: [message],
    });
});
function attempts(clues) {
    const events = clues.events
        .filter((event) => event.reason === 'FailedCreate' && !isOld(event, clues.objects))
        .map((event) => ({
        owner: clues.ownerOf(event),
        maker: event.uid,
        message: stripped(event.message),
        at: event.at,
    }));
    const conditions = clues.objects.flatMap((object) => {
        const refused = (0,kube_fields .uH)(object.status, 'ReplicaFailure');
        if (refused?.status !== 'True')
            return [];
        const { name, namespace = '', uid = '' } = object.metadata;
        const owner = clues.ownerOf({ kind: object.kind, name, namespace, uid });
        return [{ owner, maker: uid, message: (0,kube_fields .b6)(refused.message), at: '' }];
    });
    return [...events.reverse(), ...conditions];
}
function isOver({ maker, at }, { evidence }) {
    if (at === '' || maker === '' || !Array.isArray(evidence.pods))
        return false;
    return evidence.pods.some((pod) => (0,kube_fields .qj)((0,kube_fields .pq)(pod).metadata, 'ownerReferences').some(({ uid }) => uid === maker) &&
        (0,kube_fields .b6)((0,kube_fields .pq)((0,kube_fields .pq)(pod), 'metadata').creationTimestamp) > at);
}
function isOld({ uid }, objects) {
    const set = objects.find(({ kind, metadata }) => kind === 'ReplicaSet' && metadata.uid === uid);
    return set !== undefined && !(0,newest_template .l)(set, objects);
}
function stripped(message) {
    return message
        .replace(/(?<!\s)\s*\n\s*/g, ' ')
        .replace(/^\(combined from similar events\): /, '')
        .replace(/^Error creating: /, '')
        .replace(/^[Cc]reate (?:Pod|Claim) .* failed error: /, '');
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/cancellation.js

const cancellation = ({ failure }) => failure.reason === 'cancelled' ? [found('cancelled', failure)] : [];

;// CONCATENATED MODULE: ./build/diagnostics/causes/claims.js




const ABOUT_CLAIMS = /persistentvolumeclaim|storageclass|didn't find available persistent volumes|did not have enough free storage|binding volumes|VolumeBinding/i;
const claims_claims = (clues) => [
    ...unbound(clues),
    ...clues.pods.flatMap((clue) => missing(clue)),
];
function missing(clue) {
    const [, name] = /persistentvolumeclaim "([^"]+)" not found/.exec(schedulerWords(clue)) ?? [];
    if (name === undefined)
        return [];
    const message = `PersistentVolumeClaim ${clue.pod.metadata.namespace}/${name} does not exist (${placeOf(clue)})`;
    return [found('volume-claim-missing', { message, object: clue.owner.object })];
}
function unbound({ objects, pods, events, ownerOf }) {
    return objects
        .filter(({ kind, status }) => kind === 'PersistentVolumeClaim' && status !== undefined && status.phase !== 'Bound')
        .flatMap((claim) => {
        const users = pods.filter((clue) => usesClaim(clue, claim));
        if (users.length > 0 && users.every(waitsForNode))
            return [];
        const said = events.filter(({ kind, uid, name }) => kind === 'PersistentVolumeClaim' &&
            (uid === claim.metadata.uid || (uid === '' && name === claim.metadata.name)));
        const [user] = users;
        const place = user === undefined ? '' : ` (${placeOf(user)})`;
        const why = reasonOf(claim, said.findLast(({ reason }) => reason !== 'WaitForFirstConsumer')?.message ?? '');
        const noUser = user === undefined && said.at(-1)?.reason === 'WaitForFirstConsumer' ? ', and no pod uses it' : '';
        const owner = user?.owner ??
            ownerOf({
                kind: claim.kind,
                name: claim.metadata.name,
                namespace: claim.metadata.namespace ?? '',
                uid: '',
            });
        return [
            found(why.code, {
                message: `${(0,kube_object .Vb)(claim).replace('/', ' ')} is not bound: ${why.says}${noUser}${place}`,
                object: owner.object,
            }),
        ];
    });
}
function reasonOf(claim, said) {
    const [, missingClass] = /storageclass(?:\.storage\.k8s\.io)? "([^"]+)" not found/.exec(said) ?? [];
    if (missingClass !== undefined) {
        return {
            code: 'storage-class-missing',
            says: `StorageClass ${missingClass} does not exist, and no existing volume fits`,
        };
    }
    if (/no storage class is set/.test(said)) {
        return {
            code: 'volume-claim-pending',
            says: 'no storage class is set, the cluster has no default one, and no volume fits it',
        };
    }
    const spec = (0,kube_fields .pq)(claim.spec);
    const [className, volume] = [(0,kube_fields .b6)(spec.storageClassName), (0,kube_fields .b6)(spec.volumeName)];
    if ((0,kube_fields .pq)(claim.status).phase === 'Lost')
        return { code: 'volume-claim-pending', says: `its volume ${volume} is gone` };
    if (said !== '')
        return {
            code: 'volume-claim-pending',
            says: (0,shorten .m)(said.replace(/\.?\s{0,9}If volume creation is delayed.*/, ''), 400),
        };
    const waitsFor = volume !== ''
        ? `volume ${volume} is not there or not free`
        : `no volume ${className === '' ? '' : `of StorageClass ${className} `}fits it or is made for it`;
    return { code: 'volume-claim-pending', says: waitsFor };
}
function usesClaim({ pod }, claim) {
    const { name, namespace } = claim.metadata;
    if (pod.metadata.namespace !== namespace)
        return false;
    return (0,kube_fields .qj)(pod.spec, 'volumes').some((volume) => (0,kube_fields .pq)(volume, 'persistentVolumeClaim').claimName === name ||
        (volume.ephemeral !== undefined && `${pod.metadata.name}-${(0,kube_fields .b6)(volume.name)}` === name));
}
function waitsForNode(clue) {
    const words = schedulerWords(clue);
    return words !== '' && !ABOUT_CLAIMS.test(words);
}
function schedulerWords({ pod }) {
    const scheduled = (0,kube_fields .uH)(pod.status, 'PodScheduled');
    return scheduled?.status === 'False' ? (0,kube_fields .b6)(scheduled.message) : '';
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/mounts.js


const VAGUE = /^Unable to attach or mount volumes|failed to sync .{1,300} cache|object .{1,300} not registered/;
const mounts = ({ pods }) => pods.filter(mounts_isWaiting).flatMap((clue) => {
    const said = clue.events.filter(({ reason }) => reason === 'FailedMount' || reason === 'FailedAttachVolume');
    const event = said.findLast(({ message }) => !VAGUE.test(message)) ?? said.at(-1);
    if (event === undefined)
        return [];
    return [
        found('volume-mount-failed', {
            message: `${event.reason}: ${told(event.message)} (${placeOf(clue)})`,
            object: clue.owner.object,
            details: [event.message],
        }),
    ];
});
function mounts_isWaiting({ containers }) {
    return containers.every(({ isRunning, ended }) => !isRunning && ended === undefined);
}
function told(message) {
    const [, volume, why] = /^MountVolume\.\S+ failed for volume "([^"]+)" : ([\s\S]+)$/.exec(message) ?? [];
    if (volume === undefined || why === undefined)
        return (0,shorten .m)(message, 400);
    const output = /\nOutput: ([\s\S]+)$/.exec(why)?.[1];
    const clean = (output ?? why).replace(/(?<!\S)\S{0,300}\/pods\/[0-9a-f-]{1,60}\/volumes\/\S{1,500}?: /g, '');
    return `volume ${volume}: ${(0,shorten .m)(clean, 300)}`;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/configuration.js



const WORDS = [
    {
        code: 'key-missing',
        pattern: /couldn't find key (\S+) in (ConfigMap|Secret) (\S+)/,
        says: (_, [, key, kind, name]) => `${kind} ${name} has no key ${key}`,
    },
    {
        code: 'config-map-missing',
        pattern: /configmaps? "([^"]+)" not found/i,
        says: (namespace, [, name]) => `ConfigMap ${namespace}${name} does not exist`,
    },
    {
        code: 'secret-missing',
        pattern: /secrets? "([^"]+)" not found/i,
        says: (namespace, [, name]) => `Secret ${namespace}${name} does not exist`,
    },
    {
        code: 'service-account-missing',
        pattern: /serviceaccounts? "([^"]+)" not found/i,
        says: (namespace, [, name]) => `ServiceAccount ${namespace}${name} does not exist`,
    },
];
const configuration = ({ pods }) => pods.flatMap((clue) => [...inContainers(clue), ...inVolumes(clue)]);
function inContainers(clue) {
    return clue.containers.flatMap((container) => {
        const { reason = '', message = '' } = container.waiting ?? {};
        const missing = missingIn(message, clue);
        if (missing === undefined)
            return [];
        return [
            found(missing.code, {
                message: `${reason}: ${missing.says} (${placeOf(clue, container)})`,
                object: clue.owner.object,
            }),
        ];
    });
}
function inVolumes(clue) {
    const events = mounts_isWaiting(clue) ? clue.events.filter(({ reason }) => reason === 'FailedMount') : [];
    return events.flatMap(({ message }) => {
        const volume = /for volume "([^"]+)"/.exec(message)?.[1] ?? '';
        const missing = missingIn(message, clue) ?? keyIn(message, clue, volume);
        if (missing === undefined)
            return [];
        return [
            found(missing.code, {
                message: `FailedMount: ${missing.says} (${placeOf(clue)}, volume ${volume})`,
                object: clue.owner.object,
            }),
        ];
    });
}
function missingIn(text, { pod }) {
    const namespace = pod.metadata.namespace === undefined ? '' : `${pod.metadata.namespace}/`;
    for (const { code, pattern, says } of WORDS) {
        const match = pattern.exec(text);
        if (match)
            return { code, says: says(namespace, [...match]) };
    }
    return undefined;
}
function keyIn(message, { pod }, name) {
    const key = /references non-existent (?:config|secret) key: (\S+)/.exec(message)?.[1];
    if (key === undefined)
        return undefined;
    const volume = (0,kube_fields .qj)(pod.spec, 'volumes').find((item) => item.name === name);
    const sources = [(0,kube_fields .pq)(volume), ...(0,kube_fields .qj)((0,kube_fields .pq)(volume, 'projected'), 'sources')];
    const holder = sources
        .flatMap((source) => [
        {
            kind: 'ConfigMap',
            name: (0,kube_fields .b6)((0,kube_fields .pq)(source, 'configMap').name),
            items: (0,kube_fields .qj)((0,kube_fields .pq)(source, 'configMap'), 'items'),
        },
        {
            kind: 'Secret',
            name: (0,kube_fields .b6)((0,kube_fields .pq)(source, 'secret').secretName, (0,kube_fields .b6)((0,kube_fields .pq)(source, 'secret').name)),
            items: (0,kube_fields .qj)((0,kube_fields .pq)(source, 'secret'), 'items'),
        },
    ])
        .find(({ items }) => items.some((item) => item.key === key));
    const what = holder === undefined
        ? 'its ConfigMap or Secret'
        : `${holder.kind} ${pod.metadata.namespace}/${holder.name}`;
    return { code: 'key-missing', says: `${what} has no key ${key}` };
}

var counted = __webpack_require__(66591);
;// CONCATENATED MODULE: ./build/diagnostics/clues/log-line.js


const LONGEST = 240;
const REACH = 40;
const FRAME = /^\s*(?:at\s|\.\.\. \d+ more|File ".+", line \d+|\^+$|[{}\])]+[;,]?$|goroutine \d+|created by |[^\s(]+\(.*\)$|\S+\.go:\d+|Traceback |Node\.js v\d|note: run with `RUST_BACKTRACE|stack backtrace:|\d+: 0x|exit status \d+$)/;
const STRONG = /(?:^|\s)(?:panic:|fatal(?: error)?\b|FATAL\b|CRITICAL\b|Caused by:)|\b\w*(?:Error|Exception)\b(?::|$)|^(?:error|ERROR)\b|\b(?:level=|"level":\s*")(?:error|fatal|panic)/;
const WEAK = /\b(?:err(?:or)?|fail(?:ed|ure|s)?|cannot|can't|could not|unable to|denied|refused|not found|no such|missing|invalid|required|must be|unknown|timed? ?out|abort(?:ed|ing)?|unreachable|killed|exec format)\b/i;
const CALM = /\b(?:0|no|without) errors?\b|\b(?:level=|"level":\s*")(?:info|debug|trace)|\b(?:INFO|DEBUG|TRACE)\b/;
function tellingLine(lines) {
    const told = lines.map(plain).filter((line) => line.trim() !== '');
    const end = told.slice(-REACH);
    const words = end.filter((line) => !FRAME.test(line));
    const best = words.findLast((line) => STRONG.test(line) && !CALM.test(line)) ??
        words.findLast((line) => WEAK.test(line) && !CALM.test(line)) ??
        words.at(-1) ??
        end.at(-1);
    return best === undefined ? undefined : (0,shorten .m)(unwrapped(best), LONGEST);
}
function plain(line) {
    return line.replace(/\u001b\[[\d;]*[A-Za-z]/g, '');
}
function unwrapped(line) {
    if (!line.startsWith('{'))
        return line;
    try {
        const value = JSON.parse(line);
        if (!(0,json .O)(value))
            return line;
        const parts = [value.msg ?? value.message, value.error ?? value.err];
        const texts = parts.filter((part) => typeof part === 'string' && part !== '');
        return texts.length > 0 ? texts.join(': ') : line;
    }
    catch {
        return line;
    }
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/probe-kill.js
const ENDINGS = new Set([0, 137, 143]);
function killingProbe({ ended, events, restarts }) {
    if (ended === undefined || ended.reason === 'OOMKilled' || restarts === 0)
        return undefined;
    const killing = events.findLast(({ reason }) => reason === 'Killing')?.message ?? '';
    const [, told] = /failed (liveness|startup) probe/.exec(killing) ?? [];
    const failing = events.findLast(({ reason, message }) => reason === 'Unhealthy' && /^(?:Liveness|Startup) /.test(message));
    const probe = told === 'startup' || (told === undefined && failing?.message.startsWith('Startup'))
        ? 'Startup'
        : 'Liveness';
    if (told !== undefined)
        return probe;
    return failing !== undefined && ENDINGS.has(ended.exitCode) ? probe : undefined;
}
function probeWords(events, probe) {
    const event = events.findLast(({ reason, message }) => reason === 'Unhealthy' &&
        new RegExp(`^(?:\\(combined from similar events\\): )?${probe} `).test(message));
    return event?.message
        .replace(/^\(combined from similar events\): /, '')
        .replace(/(probe) errored and resulted in unknown state: /, '$1 cannot be asked: ')
        .replace(/rpc error: .{0,500}?unable to start container process: /, '')
        .replace(/strconv\.Atoi: parsing ("[^"]+"): invalid syntax/, 'the container has no port named $1')
        .trim();
}

var waiting_reasons = __webpack_require__(11761);
;// CONCATENATED MODULE: ./build/diagnostics/causes/starts.js





const starts_WORDS = [
    {
        code: 'container-command-missing',
        pattern: /executable file not found|exec: "[^"]*": (?:stat .{1,300}: )?no such file or directory|no command specified/,
    },
    {
        code: 'container-not-executable',
        pattern: /exec: "[^"]*": (?:permission denied|is a directory)|exec format error/,
    },
];
const starts = ({ pods }) => [
    ...pods.flatMap((clue) => clue.containers.flatMap((container) => {
        const error = startError(container);
        if (error === undefined)
            return [];
        const code = starts_WORDS.find(({ pattern }) => pattern.test(error.message))?.code ?? 'container-cannot-start';
        return [
            found(code, {
                message: `${error.reason}: ${starts_told(error.message)}${folderOf(container, error.message)} (${placeOf(clue, container)})`,
                object: clue.owner.object,
                details: [error.message],
            }),
        ];
    })),
    ...pods.filter(mounts_isWaiting).flatMap((clue) => {
        const event = clue.events.findLast(({ reason }) => reason === 'FailedCreatePodSandBox');
        if (event === undefined)
            return [];
        return [
            found('container-cannot-start', {
                message: `FailedCreatePodSandBox: ${starts_told(event.message)} (${placeOf(clue)})`,
                object: clue.owner.object,
                details: [event.message],
            }),
        ];
    }),
];
function startError({ waiting, ended, }) {
    if (waiting !== undefined && (0,waiting_reasons .E)(waiting.reason) === 'start')
        return waiting;
    return ended !== undefined && (0,waiting_reasons .w)(ended.reason) ? ended : undefined;
}
function folderOf({ spec }, message) {
    const folder = (0,kube_fields .b6)(spec.workingDir);
    return folder !== '' && /: (?:mkdir|chdir|stat) |\bcwd\b/.test(message) ? `, workingDir ${folder}` : '';
}
function starts_told(message) {
    const end = message
        .replace(/^.*unable to start container process: /s, '')
        .replace(/^Failed to create pod sandbox: (?:rpc error: code = \w+ desc = )?/, '')
        .replace(/ \(pod: "[^"]{1,300}", container: [^)]{1,300}\)/, '')
        .replace(/(?<!\S)\S{0,300}\/pods\/[0-9a-f-]{1,60}\/volumes\/[^/\s]{1,200}\/([^/"\s:]{1,300})"?/g, 'volume $1');
    return (0,shorten .m)(end, 300);
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/endings.js






const LOG_LINES = 20;
const UNTOLD = new Set(['', 'Error', 'Completed']);
const BY_WORDS = [
    {
        pattern: /exec format error/,
        code: 'container-not-executable',
        says: 'its program is for another processor or a script without #!',
    },
    {
        pattern: /^exec \S+: no such file or directory$/,
        code: 'container-command-missing',
        says: 'its program or the interpreter of its script is not there',
    },
];
const BY_EXIT_CODE = {
    126: { code: 'container-not-executable', says: 'the command may not be executed' },
    127: { code: 'container-command-missing', says: 'command not found' },
    135: { code: 'container-segfault', says: 'bus error (SIGBUS)' },
    139: { code: 'container-segfault', says: 'segmentation fault (SIGSEGV)' },
};
const SIGNALS = {
    2: { name: 'SIGINT', isFromOutside: true },
    3: { name: 'SIGQUIT' },
    4: { name: 'SIGILL' },
    6: { name: 'SIGABRT' },
    8: { name: 'SIGFPE' },
    9: { name: 'SIGKILL', isFromOutside: true },
    15: { name: 'SIGTERM', isFromOutside: true },
};
function endings(clue) {
    if ((0,kube_fields .b6)((0,kube_fields .pq)(clue.pod.status).reason) !== '')
        return [];
    return clue.containers.flatMap((container) => {
        const { ended } = container;
        if (ended === undefined || !isTrouble(clue, container, ended))
            return [];
        const { code, says } = meaning(clue, container, ended);
        const words = lastWords(container);
        const loop = container.waiting?.reason === 'CrashLoopBackOff' ? 'CrashLoopBackOff: ' : '';
        const restarts = container.restarts === 0 ? '' : `, ${(0,counted .h)(container.restarts, 'restart')}`;
        return [
            found(code, {
                message: `${loop}${says}${words === undefined ? '' : `: ${words}`} (${placeOf(clue, container)}${restarts})`,
                object: clue.owner.object,
                details: container.log.slice(-LOG_LINES),
            }),
        ];
    });
}
function isTrouble(clue, container, ended) {
    const { owner, isReady, since } = clue;
    if (startError(container) !== undefined || killingProbe(container) !== undefined)
        return false;
    const shouldEnd = container.role === 'init' || owner.kind === 'Job' || owner.kind === 'Pod' || owner.hook !== undefined;
    if (ended.exitCode === 0 && shouldEnd)
        return false;
    if (container.isDown)
        return true;
    return container.restarts > 0 && (isReady ? ended.at >= since : !container.isReady);
}
function lastWords({ log, ended }) {
    return tellingLine(log) ?? tellingLine(ended?.message.split('\n') ?? []);
}
function meaning({ owner }, { role, spec, log, events }, ended) {
    const { exitCode, reason, signal } = ended;
    if (reason === 'OOMKilled') {
        const limit = (0,kube_fields .b6)((0,kube_fields .pq)((0,kube_fields .pq)(spec, 'resources'), 'limits').memory);
        const why = limit === '' ? 'the node ran out of memory' : `needs more than its memory limit of ${limit}`;
        return { code: 'container-out-of-memory', says: `OOMKilled: ${why}, exit code ${exitCode}` };
    }
    if (events.some((event) => event.reason === 'FailedPostStartHook')) {
        return { code: 'start-hook-failed', says: `its postStart hook fails, exit code ${exitCode}` };
    }
    const end = log.slice(-5);
    const known = BY_WORDS.find(({ pattern }) => end.some((line) => pattern.test(line))) ?? BY_EXIT_CODE[exitCode];
    if (known !== undefined)
        return { code: known.code, says: `exit code ${exitCode}, ${known.says}` };
    const suffix = UNTOLD.has(reason) ? '' : ` (${reason})`;
    if (role === 'init') {
        return {
            code: 'init-container-failed',
            says: `init container fails with exit code ${exitCode}${suffix}`,
        };
    }
    if (exitCode === 0) {
        const says = `ends with exit code 0 though a ${owner.kind} should keep running`;
        return { code: 'container-crashed', says };
    }
    const by = SIGNALS[signal || exitCode - 128];
    const isKilled = signal > 0 || by?.isFromOutside === true;
    const says = `exit code ${exitCode}${by === undefined ? '' : `, ${isKilled ? 'killed by ' : ''}${by.name}`}${suffix}`;
    return { code: isKilled ? 'container-killed' : 'container-crashed', says };
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/crashes.js

const ABOUT_OTHERS = /connection refused|no such host|i\/o timeout|timed? ?out|unreachable|could not connect|cannot connect|bad address|name resolution|ECONNREFUSED|ENOTFOUND|ETIMEDOUT/i;
const crashes = ({ pods }) => {
    const causes = pods
        .filter(({ owner }) => owner.kind !== 'Job' && owner.hook === undefined)
        .flatMap(endings);
    return causes.sort((a, b) => weight(a) - weight(b));
};
function weight({ code, message }) {
    if (code !== 'container-crashed' && code !== 'init-container-failed')
        return 0;
    return ABOUT_OTHERS.test(message) ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/images.js



const ANSWERS = [
    {
        code: 'image-name-invalid',
        pattern: /InvalidImageName|couldn't parse image|invalid reference format/,
        says: 'is not a valid image name',
    },
    {
        code: 'image-pull-throttled',
        pattern: /\b429\b|toomanyrequests|too many requests|pull rate limit/i,
        says: 'is not given out, the registry has had too many requests',
    },
    {
        code: 'image-architecture',
        pattern: /no match for platform|no matching manifest|does not match the specified platform/i,
        says: "is not built for the node's architecture",
    },
    {
        code: 'registry-unreachable',
        pattern: /x509:|tls: |server gave HTTP response to HTTPS client|dial tcp|no such host|connection (?:refused|reset)|i\/o timeout|TLS handshake|deadline exceeded|network is unreachable|no route to host|\bEOF\b|RegistryUnavailable/,
        says: 'cannot be pulled, its registry cannot be reached',
    },
    {
        code: 'image-pull-denied',
        pattern: /pull access denied|insufficient_scope|\b401\b|\b403\b|unauthorized|forbidden|authentication required|authorization failed|denied:|no basic auth|invalid username\/password/i,
        says: 'is refused by its registry',
    },
    {
        code: 'image-not-found',
        pattern: /is not present with pull policy of Never/,
        says: 'is not on the node, and its pull policy is Never',
        isEnough: true,
    },
    {
        code: 'image-not-found',
        pattern: /not found|manifest unknown|name unknown|\b404\b|no such image/i,
        says: 'not found',
        isEnough: true,
    },
];
const images_images = ({ pods }) => pods.flatMap((clue) => clue.containers
    .filter(({ waiting }) => ['image', 'image-name'].includes((0,waiting_reasons .E)(waiting?.reason ?? '') ?? ''))
    .map((container) => {
    const said = pullError(container);
    const { reason = '' } = container.waiting ?? {};
    const shown = reason === 'ErrImagePull' ? 'ImagePullBackOff' : reason;
    const answer = ANSWERS.find(({ pattern }) => pattern.test(`${reason} ${withoutName(said)}`));
    const why = answer?.isEnough ? '' : `: ${images_told(said)}`;
    const secret = missingPullSecret(clue);
    return found(answer?.code ?? 'image-pull-failed', {
        message: `${shown}: ${container.image} ${answer?.says ?? 'cannot be pulled'}${why}${secret} (${placeOf(clue, container)})`,
        object: clue.owner.object,
        details: [said],
    });
}));
function missingPullSecret({ events }) {
    const event = events.findLast(({ reason }) => reason === 'FailedToRetrieveImagePullSecret');
    const name = /pull secrets? \(([^)]{1,300})\)/.exec(event?.message ?? '')?.[1];
    return name === undefined ? '' : `; its pull secret ${name} cannot be read`;
}
function pullError({ waiting, events }) {
    const failed = events.findLast(({ reason, message }) => reason === 'Failed' && message.startsWith('Failed to pull image'));
    const own = waiting?.message ?? '';
    const isVague = waiting?.reason === 'ImagePullBackOff' && !own.includes('ErrImagePull: ');
    return isVague || own === '' ? (failed?.message ?? own) : own;
}
function withoutName(said) {
    return said.replace(/"[^"]*"|https?:\/\/\S+/g, '""').replace(/(?:reference|image|lookup) \S+?:? /g, ' ');
}
function images_told(said) {
    const end = said
        .replace(/^Back-off pulling image "[^"]*": ErrImagePull: /, '')
        .replace(/^Failed to pull image "[^"]*": /, '')
        .replace(/^(?:rpc error: code = \w+ desc = )/, '')
        .replace(/^(?:failed to (?:pull and unpack|resolve) (?:image|reference)(?: "[^"]*")?: )+/, '')
        .replace(/^Failed to apply default image tag "[^"]*": couldn't parse image name "[^"]*": /, '')
        .replace(/^failed to do request: (?:Head|Get) "[^"]*": /, '');
    return (0,shorten .m)(end, 300);
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/failure-words.js
const LATE = /context deadline exceeded|timed out waiting|would exceed context deadline|not ready\. status: InProgress|did not end within|was stopped after|did not finish within| after \d+ s\)?/;
function isLate({ reason, message }) {
    return reason === 'timed-out' || LATE.test(message);
}
function hookMoment({ message }) {
    const [, failed, others] = /failed ((?:pre|post)-\w+)|((?:pre|post)-\w+) hooks failed/.exec(message) ?? [];
    return failed ?? others;
}
function isStep({ reason, message }) {
    return reason === 'hook' || /^hook "/.test(message);
}
function sawOtherwise({ message }) {
    return /: not so, |still waiting for |is not ready|are not ready/.test(message);
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/jobs.js





const STAY = 'Take `hook-failed` out of its `helm.sh/hook-delete-policy`, so that its log is kept the next time.';
const ORDINARY = new Set(['container-crashed', 'container-killed']);
const jobs = (clues) => {
    const pods = clues.pods.filter(({ owner }) => owner.kind === 'Job' || owner.hook !== undefined);
    const ended = pods.flatMap((clue) => endings(clue).map((ending) => jobs_named(ending, clue.owner)));
    const explained = new Set(ended.map(({ object }) => object));
    const others = [...failedJobs(clues), ...failedHook(clues)];
    return [...ended, ...others.filter(({ object }) => object === undefined || !explained.has(object))];
};
function failedHook({ failure, objects }) {
    const isThere = objects.some((object) => (0,kube_object .Vb)(object) === failure.object);
    if (hookMoment(failure) === undefined || isThere || isLate(failure))
        return [];
    return [found('chart-hook-failed', { ...failure, remedy: STAY })];
}
function jobs_named(ending, owner) {
    if (!ORDINARY.has(ending.code))
        return ending;
    const reason = jobs_reasonOf(owner.live)?.reason;
    const failed = `${owner.place} failed${reason === undefined ? '' : ` (${reason})`}`;
    const message = `${failed}: ${ending.message.replace(`(${owner.place}, `, '(')}`;
    return found(codeOf(owner), { ...ending, remedy: undefined, message });
}
function failedJobs({ objects, ownerOf }) {
    return objects.flatMap((object) => {
        const why = object.kind === 'Job' ? jobs_reasonOf(object) : undefined;
        if (why === undefined)
            return [];
        const { name, namespace = '', uid = '' } = object.metadata;
        const owner = ownerOf({ kind: object.kind, name, namespace, uid });
        return [found(codeOf(owner), { message: `${owner.place} failed: ${why.text}`, object: owner.object })];
    });
}
function codeOf({ hook }) {
    if (hook === undefined)
        return 'job-failed';
    return /^test(?:-success|-failure)?$/.test(hook) ? 'chart-test-failed' : 'chart-hook-failed';
}
function jobs_reasonOf(job) {
    const failed = (0,kube_fields .uH)(job?.status, 'Failed') ?? (0,kube_fields .uH)(job?.status, 'FailureTarget');
    return failed?.status === 'True' ? { reason: (0,kube_fields .b6)(failed.reason), text: (0,kube_fields .WE)(failed) } : undefined;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/nodes.js



const nodes_nodes = ({ pods, nodes: known }) => [
    ...pods.flatMap((clue) => {
        const name = (0,kube_fields .b6)((0,kube_fields .pq)(clue.pod.spec).nodeName);
        const node = known.find(({ metadata }) => metadata.name === name);
        const why = name === '' ? undefined : whySilent(clue, node);
        if (why === undefined)
            return [];
        return [
            found('node-not-ready', {
                message: `node ${name} ${why} (${placeOf(clue)})`,
                object: clue.owner.object,
            }),
        ];
    }),
    ...pods.flatMap((clue) => {
        const status = (0,kube_fields .pq)(clue.pod.status);
        const reason = (0,kube_fields .b6)(status.reason);
        if (clue.phase !== 'Failed' || reason === '')
            return [];
        const why = [reason, (0,kube_fields .b6)(status.message).trim()].filter((text) => text !== '').join(': ');
        const pod = clue.owner.kind === 'Pod' ? '' : `, pod ${clue.pod.metadata.name}`;
        return [
            found('pod-evicted', {
                message: `${(0,shorten .m)(why, 300)} (${placeOf(clue)}${pod})`,
                object: clue.owner.object,
            }),
        ];
    }),
];
function whySilent({ pod, phase, events }, node) {
    const ready = (0,kube_fields .uH)(node?.status, 'Ready');
    if (ready !== undefined && ready.status !== 'True')
        return `is not ready: ${(0,shorten .m)((0,kube_fields .WE)(ready), 200)}`;
    const isUntouched = phase === 'Pending' &&
        pod.status !== undefined &&
        pod.status.conditions === undefined &&
        events.length === 0;
    return node === undefined && isUntouched ? 'has not taken the pod; does it exist?' : undefined;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/probes.js






const probes_LOG_LINES = 20;
const probes = ({ pods }) => [
    ...pods.flatMap((clue) => clue.containers.flatMap((container) => restarted(clue, container))),
    ...pods.flatMap((clue) => clue.containers.flatMap((container) => unready(clue, container))),
    ...pods.flatMap(gated),
];
function restarted(clue, container) {
    const probe = killingProbe(container);
    if (probe === undefined || (clue.isReady && (container.ended?.at ?? '') < clue.since))
        return [];
    const words = probeWords(container.events, probe) ?? `${probe} probe failed`;
    const times = (0,counted .h)(container.restarts, 'restart');
    return [
        found(probe === 'Startup' ? 'startup-probe' : 'liveness-probe', {
            message: `${(0,shorten .m)(words, 300)}, so the container is restarted (${placeOf(clue, container)}, ${times})`,
            object: clue.owner.object,
            details: container.log.slice(-probes_LOG_LINES),
        }),
    ];
}
function unready(clue, container) {
    if (!container.isRunning || container.isReady || killingProbe(container) !== undefined)
        return [];
    const isStarting = container.spec.startupProbe !== undefined && !container.isStarted;
    const words = probeWords(container.events, isStarting ? 'Startup' : 'Readiness');
    if (words === undefined)
        return [];
    const last = tellingLine(container.log);
    return [
        found(isStarting ? 'startup-probe' : 'readiness-probe', {
            message: `${(0,shorten .m)(words, 300)} (${placeOf(clue, container)})`,
            object: clue.owner.object,
            details: last === undefined ? [] : container.log.slice(-probes_LOG_LINES),
        }),
    ];
}
function gated(clue) {
    const ready = (0,kube_fields .uH)(clue.pod.status, 'Ready');
    if (ready?.status !== 'False' || ready.reason !== 'ReadinessGatesNotReady')
        return [];
    return [
        found('readiness-probe', {
            message: `ReadinessGatesNotReady: ${(0,kube_fields .b6)(ready.message)} (${placeOf(clue)})`,
            object: clue.owner.object,
        }),
    ];
}

var canonical_json = __webpack_require__(89815);
;// CONCATENATED MODULE: ./build/diagnostics/causes/refusals.js





const BY_REASON = {
    tool: 'tool-failed',
    filesystem: 'local-files',
    chart: 'chart-invalid',
    connection: 'api-server-unreachable',
    forbidden: 'forbidden',
    invalid: 'invalid-object',
    conflict: 'ownership-conflict',
    'not-found': 'object-missing',
};
const WAITED = new Set(['not-ready', 'timed-out', 'cancelled', 'hook']);
const refusals = ({ failure, evidence }) => {
    const code = WAITED.has(failure.reason) ? undefined : codeIn(failure);
    if (code === undefined)
        return [];
    const message = sentence(failure, code, changedFields(failure, evidence));
    const all = [...(message === failure.message ? [] : [failure.message]), ...listOf(failure.details)];
    const details = [...new Set(all.flatMap(errorsIn))];
    return [found(code, { ...failure, message, details })];
};
const brokenWaits = ({ failure }) => failure.code === undefined ? [] : [found(failure.code, failure)];
function codeIn(failure) {
    const { code, reason, message } = failure;
    return code ?? (isStep(failure) ? undefined : ((0,kube_refusal .c)(message)?.code ?? BY_REASON[reason]));
}
function errorsIn(text) {
    return text
        .replace(/^Error: (?:[A-Z]{1,20} FAILED: )?/, '')
        .split(/; (?=server-side apply failed for object )| && (?=cannot |failed )/)
        .map((error) => error.trim());
}
function sentence(failure, code, changed) {
    const { message, object } = failure;
    const refusal = isStep(failure) ? undefined : (0,kube_refusal .c)(message);
    if (refusal === undefined || refusal.code !== code)
        return message;
    const place = object === undefined ? whatIn(message) : object.replace('/', ' ');
    const [first = '', ...others] = errorsIn(refusal.says);
    const more = others.length > 0 ? `, and ${others.length} more` : '';
    const said = changed.length > 0 ? first.replace(/^field spec /, `field ${changed.join(', ')} `) : first;
    return place === undefined || said.includes(place) ? `${said}${more}` : `${said} (${place}${more})`;
}
function whatIn(message) {
    return /(?<!\S)(\S{1,253} "[^"]{1,253}") is (?:forbidden|invalid)/.exec(message)?.[1];
}
function changedFields({ message, object }, { revisions }) {
    const [kind, name] = [object?.split('/')[0], object?.split('/').at(-1)];
    const specOf = (revision) => (0,kube_fields .pq)(listOf(revision?.rendered).find((item) => item?.kind === kind && item.metadata?.name === name)?.spec);
    const [before, after] = [
        specOf((0,kube_fields .pq)(revisions).before),
        specOf((0,kube_fields .pq)(revisions).failed),
    ];
    const mutable = new Set([...message.matchAll(/'(\w+)'/g)].map(([, field]) => field));
    return Object.keys({ ...before, ...after })
        .filter((field) => !mutable.has(field) && (0,canonical_json .d)(before[field] ?? null) !== (0,canonical_json .d)(after[field] ?? null))
        .map((field) => `spec.${field}`);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/resources.js






const GONE = /NotFound|not found|not exist/i;
const resources = ({ objects, pods, evidence, failure }) => [
    ...objects.flatMap(namespace),
    ...objects.flatMap(definition),
    ...[...objects, ...pods.map(({ pod }) => pod)].flatMap(held),
    ...objects.flatMap(custom),
    ...objects.flatMap(loadBalancer),
    ...absent(evidence.absent, failure),
];
function namespace(object) {
    if (object.kind !== 'Namespace' || (0,kube_fields .pq)(object.status).phase !== 'Terminating')
        return [];
    const why = [
        'NamespaceFinalizersRemaining',
        'NamespaceContentRemaining',
        'NamespaceDeletionContentFailure',
        'NamespaceDeletionDiscoveryFailure',
    ]
        .map((type) => (0,kube_fields .uH)(object.status, type))
        .find((item) => item?.status === 'True');
    return one('namespace-terminating', object, `is being deleted${why ? `: ${(0,kube_fields .b6)(why.message)}` : ''}`);
}
function definition(object) {
    if (object.kind !== 'CustomResourceDefinition' || object.status === undefined)
        return [];
    const wrong = ['NamesAccepted', 'Established']
        .map((type) => (0,kube_fields .uH)(object.status, type))
        .find((item) => item?.status === 'False');
    return wrong === undefined
        ? []
        : one('crd-not-established', object, `is not established: ${(0,kube_fields .WE)(wrong)}`);
}
function held(object) {
    const { deletionTimestamp, finalizers } = object.metadata;
    if (deletionTimestamp === undefined || !Array.isArray(finalizers) || object.kind === 'Namespace')
        return [];
    const holding = finalizers.filter((name) => name !== 'foregroundDeletion');
    return holding.length === 0
        ? []
        : one('finalizer-blocks', object, `is being deleted but held by finalizer ${holding.join(', ')}`);
}
function custom(object) {
    const isApi = object.kind === 'APIService';
    if (object.metadata.deletionTimestamp !== undefined)
        return [];
    if (isApi ? object.status === undefined : !(0,readiness .Kj)(object.apiVersion))
        return [];
    if (object.spec === undefined && object.status === undefined)
        return [];
    const { state, message } = (0,readiness .xz)(object, { waitForJobs: true });
    return state === 'ready' ? [] : one('custom-resource-not-ready', object, `is not ready: ${message}`);
}
function loadBalancer(object) {
    if (object.kind !== 'Service' || object.status === undefined || object.apiVersion !== 'v1')
        return [];
    const { state, message } = (0,readiness .xz)(object, { waitForJobs: true });
    return state === 'ready' ? [] : one('load-balancer-pending', object, message);
}
function absent(refs, { message }) {
    if (!Array.isArray(refs) || !GONE.test(message))
        return [];
    return refs
        .filter((ref) => typeof ref?.kind === 'string' && typeof ref?.name === 'string' && message.includes(ref.name))
        .map((ref) => found('object-missing', {
        message: `${(0,object_ref .r)(ref).replace('/', ' ')} of the chart does not exist`,
        object: (0,object_ref .r)(ref),
    }));
}
function one(code, object, says) {
    return [
        found(code, {
            message: `${(0,kube_object .Vb)(object).replace('/', ' ')} ${(0,shorten .m)(says, 400)}`,
            object: (0,kube_object .Vb)(object),
        }),
    ];
}

var selector = __webpack_require__(91131);
;// CONCATENATED MODULE: ./build/diagnostics/clues/placement.js


function placementOf(pod, nodes) {
    const spec = (0,kube_fields .pq)(pod.spec);
    const fitting = nodes.filter((node) => fits(spec, node));
    const blocked = fitting.map((node) => ({ node, taints: untolerated(spec, node) }));
    return {
        asks: asksOf(spec),
        fitting,
        open: blocked.filter(({ taints }) => taints.length === 0).map(({ node }) => node),
        taints: blocked.flatMap(({ node, taints }) => taints.map((taint) => `${taintText(taint)} on node ${node.metadata.name}`)),
    };
}
function asksOf(spec) {
    const selected = Object.entries((0,kube_fields .pq)(spec, 'nodeSelector')).map(([key, value]) => `nodeSelector ${key}=${value}`);
    const affine = termsOf(spec).map((term) => (0,kube_fields .qj)(term, 'matchExpressions')
        .map(({ key, operator, values }) => `node affinity ${key} ${operator}${Array.isArray(values) ? ` ${values.join(', ')}` : ''}`)
        .join(' and '));
    return [...selected, ...affine].filter((text) => text !== '');
}
function termsOf(spec) {
    const affinity = (0,kube_fields .pq)((0,kube_fields .pq)(spec, 'affinity'), 'nodeAffinity');
    return (0,kube_fields .qj)((0,kube_fields .pq)(affinity, 'requiredDuringSchedulingIgnoredDuringExecution'), 'nodeSelectorTerms');
}
function fits(spec, { metadata }) {
    const labels = (0,kube_fields .pq)(metadata.labels);
    const isSelected = Object.entries((0,kube_fields .pq)(spec, 'nodeSelector')).every(([key, value]) => labels[key] === value);
    const terms = termsOf(spec);
    const fields = { 'metadata.name': metadata.name };
    const fitsTerm = (term) => (0,kube_fields .qj)(term, 'matchExpressions').every((item) => (0,selector .v)(item, labels)) &&
        (0,kube_fields .qj)(term, 'matchFields').every((item) => (0,selector .v)(item, fields));
    return isSelected && (terms.length === 0 || terms.some(fitsTerm));
}
function untolerated(spec, node) {
    const tolerations = (0,kube_fields .qj)(spec, 'tolerations');
    return (0,kube_fields .qj)(node.spec, 'taints').filter((taint) => taint.effect !== 'PreferNoSchedule' && !tolerations.some((toleration) => tolerates(toleration, taint)));
}
function tolerates(toleration, taint) {
    const isSameEffect = (0,kube_fields .b6)(toleration.effect) === '' || toleration.effect === taint.effect;
    if (!isSameEffect)
        return false;
    if ((0,kube_fields .b6)(toleration.key) === '')
        return toleration.operator === 'Exists';
    if (toleration.key !== taint.key)
        return false;
    return toleration.operator === 'Exists' || (0,kube_fields .b6)(toleration.value) === (0,kube_fields .b6)(taint.value);
}
function taintText({ key, value, effect }) {
    return `${(0,kube_fields .b6)(key)}${(0,kube_fields .b6)(value) === '' ? '' : `=${(0,kube_fields .b6)(value)}`}:${(0,kube_fields .b6)(effect)}`;
}
function requestsOf(pod, resource) {
    return [...(0,kube_fields .qj)(pod.spec, 'initContainers'), ...(0,kube_fields .qj)(pod.spec, 'containers')].flatMap((container) => {
        const asked = (0,kube_fields .pq)((0,kube_fields .pq)(container, 'resources'), 'requests')[resource];
        const text = typeof asked === 'number' ? String((0,kube_fields .rl)(asked)) : (0,kube_fields .b6)(asked);
        return text === '' ? [] : [`container ${(0,kube_fields .b6)(container.name)} requests ${resource} ${text}`];
    });
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/scheduling.js





const KINDS = [
    { code: 'no-nodes', pattern: /no nodes available to schedule pods|^0\/0 nodes/ },
    {
        code: 'unschedulable-placement',
        pattern: /topology spread|pod (?:anti-)?affinity|existing pods anti-affinity|volume node affinity/,
    },
    {
        code: 'unschedulable-resources',
        pattern: /Insufficient |Too many pods|cannot allocate all claims|max volume count/,
    },
    { code: 'unschedulable', pattern: /didn't have free ports/ },
    { code: 'unschedulable-placement', pattern: /didn't match|node selector|node affinity|didn't satisfy/ },
    { code: 'unschedulable-taint', pattern: /untolerated taint|had taint|were unschedulable/ },
];
const PASSING = /is being deleted|the object has been modified/;
const NOT_READY = /^node\.kubernetes\.io\/(?:not-ready|unreachable)/;
const scheduling = ({ pods, nodes }) => pods.flatMap((clue) => {
    const why = whyWaiting(clue, nodes);
    if (why === undefined)
        return [];
    const message = `Unschedulable: ${why.says} (${placeOf(clue)})`;
    return [found(why.code, { message, object: clue.owner.object })];
});
function whyWaiting(clue, nodes) {
    const { pod, events } = clue;
    const scheduled = (0,kube_fields .uH)(pod.status, 'PodScheduled');
    if (scheduled === undefined)
        return ignored(clue);
    if (scheduled.status !== 'False')
        return undefined;
    if (scheduled.reason === 'SchedulingGated') {
        const gates = (0,kube_fields .qj)(pod.spec, 'schedulingGates').map(({ name }) => (0,kube_fields .b6)(name));
        return { code: 'unschedulable', says: `nobody has removed the scheduling gate ${gates.join(', ')}` };
    }
    const event = events.findLast(({ reason }) => reason === 'FailedScheduling');
    const said = (0,kube_fields .b6)(scheduled.message, event?.message ?? '');
    if (PASSING.test(said))
        return undefined;
    if (ABOUT_CLAIMS.test(said) && !/Insufficient/.test(said))
        return undefined;
    return scheduling_counted(said, pod, nodes);
}
function ignored({ pod, phase }) {
    const { schedulerName, nodeName } = (0,kube_fields .pq)(pod.spec);
    const scheduler = (0,kube_fields .b6)(schedulerName, 'default-scheduler');
    if (phase !== 'Pending' || nodeName !== undefined || scheduler === 'default-scheduler')
        return undefined;
    return { code: 'unschedulable', says: `no scheduler named ${scheduler} has looked at the pod` };
}
function scheduling_counted(said, pod, nodes) {
    const counts = (0,shorten .m)(said
        .replace(/(?:no new claims to deallocate|preemption: ).*/s, '')
        .trim()
        .replace(/[.,]$/, ''), 300);
    const { asks, fitting, open, taints } = placementOf(pod, nodes);
    const byWords = KINDS.find(({ pattern }) => pattern.test(said))?.code ?? 'unschedulable';
    const isTainted = nodes.length > 0 ? fitting.length > 0 && open.length === 0 : byWords === 'unschedulable-taint';
    if (isTainted) {
        const code = taints.length > 0 && taints.every((taint) => NOT_READY.test(taint))
            ? 'no-nodes'
            : 'unschedulable-taint';
        return { code, says: [counts, ...(taints.length > 0 ? [`taint ${taints.join(', ')}`] : [])].join('; ') };
    }
    const noneFits = asks.length > 0 && nodes.length > 0 && fitting.length === 0;
    if (noneFits || (byWords === 'unschedulable-placement' && /node affinity|node selector/.test(said))) {
        return { code: 'unschedulable-placement', says: [counts, ...asks].join('; ') };
    }
    const short = [...said.matchAll(/Insufficient ([^\s,.]+(?:\.[^\s,.]+)*)/g)].flatMap(([, resource]) => requestsOf(pod, resource ?? ''));
    return { code: byWords, says: [counts, ...new Set(short)].join('; ') };
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/slowness.js





const slowness_MOST = 3;
const slowness = ({ failure, objects, pods }) => {
    if (!isLate(failure))
        return [];
    const alone = pods.filter(({ owner }) => owner.kind === 'Pod').map(({ pod }) => pod);
    const late = [...objects, ...alone]
        .filter(({ status, kind }) => status !== undefined && kind !== 'Namespace' && kind !== 'ReplicaSet')
        .map((object) => ({ object, ...(0,readiness .xz)(object, { waitForJobs: true }) }))
        .filter(({ state }) => state !== 'ready');
    const [first] = late;
    if (first === undefined)
        return laterReady(objects);
    const told = late.slice(0, slowness_MOST).map(({ object, message }) => {
        const own = pods.find(({ owner }) => owner.object === (0,kube_object .Vb)(object));
        return `${(0,kube_object .Vb)(object).replace('/', ' ')}: ${message}${own === undefined ? '' : `, pod ${own.pod.metadata.name} ${stageOf(own)}`}`;
    });
    const more = late.length > slowness_MOST ? ` and ${late.length - slowness_MOST} more` : '';
    return [
        found('too-slow', {
            reason: 'timed-out',
            message: `still on its way when the time was over: ${told.join('; ')}${more}`,
            object: (0,kube_object .Vb)(first.object),
            details: late.map(({ object, message }) => `${(0,kube_object .Vb)(object)}: ${message}`),
        }),
    ];
};
function laterReady(objects) {
    const workloads = objects.filter(({ apiVersion, status }) => /^(?:apps|batch)\//.test(apiVersion) && status !== undefined);
    if (workloads.length === 0)
        return [];
    const names = workloads.slice(0, slowness_MOST).map((object) => (0,kube_object .Vb)(object).replace('/', ' '));
    return [
        found('too-slow', {
            reason: 'timed-out',
            message: `ready by now, but not when the time was over: ${names.join(', ')}`,
        }),
    ];
}
function stageOf({ containers, phase, isReady, owner }) {
    if (isReady) {
        const seconds = (0,kube_fields .pq)(owner.live?.spec).minReadySeconds;
        return seconds === undefined ? 'is ready' : `is ready, but not for minReadySeconds (${seconds} s) yet`;
    }
    const waiting = containers.find((container) => container.waiting !== undefined);
    if (waiting?.waiting !== undefined)
        return `has container ${waiting.name} in ${waiting.waiting.reason} (image ${waiting.image})`;
    const unready = containers.find(({ isRunning, isReady }) => isRunning && !isReady);
    if (unready !== undefined)
        return `runs, container ${unready.name} is not ready yet`;
    return `is ${phase}`;
}

;// CONCATENATED MODULE: ./build/diagnostics/causes/steps.js


const steps = ({ failure }) => {
    if (!isStep(failure) || failure.reason === 'cancelled')
        return [];
    return [found(sawOtherwise(failure) ? 'check-failed' : 'hook-failed', failure)];
};

;// CONCATENATED MODULE: ./build/diagnostics/causes/unknown.js

const unknown_MOST = 5;
const unknown = ({ failure, events }) => {
    const warnings = events
        .slice(-unknown_MOST)
        .map(({ kind, name, reason, message }) => `${kind}/${name} ${reason}: ${message}`);
    return [
        found('unknown', {
            reason: failure.reason,
            message: failure.message === '' ? 'nothing says what failed' : failure.message,
            remedy: failure.remedy,
            details: [...(Array.isArray(failure.details) ? failure.details : []), ...warnings],
            object: failure.object,
        }),
    ];
};

;// CONCATENATED MODULE: ./build/diagnostics/causes/waits.js


const waits = ({ pods }) => pods.flatMap((clue) => clue.containers
    .filter(({ role, isRunning }) => role === 'init' && isRunning)
    .map((container) => {
    const words = tellingLine(container.log);
    return found('init-container-waits', {
        message: `init container ${container.name} has not ended${words === undefined ? '' : `: ${words}`} (${placeOf(clue)})`,
        object: clue.owner.object,
        details: container.log.slice(-20),
    });
}));

;// CONCATENATED MODULE: ./build/diagnostics/clues/gone-pod.js
const STATES = [
    { pattern: /^Failed to pull image /, state: (message) => waiting('ErrImagePull', message) },
    { pattern: /^Error: (?:Err|Image|Invalid|CrashLoop)\w+$/, state: () => ({}) },
    {
        pattern: /^Error: (?:configmap|secret|couldn't find key|container has runAsNonRoot)/,
        state: (message) => waiting('CreateContainerConfigError', message),
    },
    { pattern: /^Error: /, state: (message) => waiting('RunContainerError', message) },
    { pattern: /^(?:Readiness|Startup) probe /, state: () => ({ running: {} }) },
];
function gonePods(events, isKnown) {
    const byPod = new Map();
    for (const event of events) {
        if (event.kind !== 'Pod' || event.name === '' || isKnown(event.uid))
            continue;
        const key = event.uid || event.name;
        byPod.set(key, [...(byPod.get(key) ?? []), event]);
    }
    return [...byPod.values()].map(podFrom);
}
function podFrom(events) {
    const { name = '', namespace = '', uid = '' } = events[0] ?? {};
    const unscheduled = events.findLast(({ reason }) => reason === 'FailedScheduling');
    const names = [...new Set(events.flatMap(({ container }) => container ?? []))];
    const containers = names.map((container) => {
        const said = events.filter((event) => event.container === container).map(({ message }) => message);
        const image = said.flatMap((message) => /image "([^"]+)"/.exec(message)?.[1] ?? []).at(-1) ?? '';
        const states = said.map((message) => STATES.find(({ pattern }) => pattern.test(message))?.state(message));
        const state = states.findLast((found) => found !== undefined && Object.keys(found).length > 0) ?? {};
        return { name: container, image, state };
    });
    return {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name, ...(namespace !== '' && { namespace }), ...(uid !== '' && { uid }) },
        spec: { containers: containers.map((container) => ({ name: container.name, image: container.image })) },
        status: {
            phase: 'Pending',
            conditions: unscheduled
                ? [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: unscheduled.message }]
                : [],
            containerStatuses: containers.map((container) => ({
                name: container.name,
                ready: false,
                state: container.state,
            })),
        },
    };
}
function waiting(reason, message) {
    return { waiting: { reason, message: message.replace(/^Error: /, '') } };
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/owner.js


const HOOK = 'helm.sh/hook';
const DEEPEST = 8;
function owner_ownerOf(object, objects, chartHooks) {
    const { namespace } = object.metadata;
    const { kind, name, live } = topOf(object, objects);
    const hook = live?.metadata.annotations?.[HOOK] ??
        chartHooks.find((item) => item.kind === kind && item.metadata.name === name)?.metadata.annotations?.[HOOK];
    const ref = { apiVersion: '', kind, name, ...(namespace !== undefined && { namespace }) };
    const path = (0,object_ref .r)(ref).replace('/', ' ');
    return {
        kind,
        object: (0,object_ref .r)(ref),
        place: hook === undefined ? path : `chart hook ${hook} ${path}`,
        ...(hook !== undefined && { hook }),
        ...(live && { live }),
    };
}
function ownerNamed({ kind, namespace, name, uid }, objects, chartHooks) {
    const known = objects.find(({ metadata }) => uid !== '' && metadata.uid === uid);
    if (known !== undefined)
        return owner_ownerOf(known, objects, chartHooks);
    const metadata = { name, ...(namespace !== '' && { namespace }) };
    const gone = { apiVersion: '', kind, metadata };
    return owner_ownerOf(makerOf(gone, [...objects, ...chartHooks]) ?? gone, objects, chartHooks);
}
function makerOf(gone, objects) {
    if (gone.kind !== 'Pod' && gone.kind !== 'ReplicaSet')
        return undefined;
    return objects
        .filter(({ kind, metadata }) => (0,workload_kinds .L)(kind) && gone.metadata.name.startsWith(`${metadata.name}-`))
        .filter(({ metadata }) => metadata.namespace === undefined || metadata.namespace === gone.metadata.namespace)
        .sort((a, b) => b.metadata.name.length - a.metadata.name.length)[0];
}
function topOf(object, objects, depth = 0) {
    const { name, labels, ownerReferences = [] } = object.metadata;
    const self = { kind: object.kind, name, live: object };
    const reference = ownerReferences.find(({ controller }) => controller) ?? ownerReferences[0];
    if (reference === undefined || reference.kind === 'Node' || depth > DEEPEST)
        return self;
    const owner = objects.find(({ metadata }) => metadata.uid === reference.uid);
    if (owner !== undefined)
        return topOf(owner, objects, depth + 1);
    const hash = labels?.['pod-template-hash'];
    return reference.kind === 'ReplicaSet' && hash && reference.name.endsWith(`-${hash}`)
        ? { kind: 'Deployment', name: reference.name.slice(0, -hash.length - 1) }
        : { kind: reference.kind, name: reference.name };
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/container-clue.js

function containerClues(pod, events, logs) {
    const specs = [
        ...(0,kube_fields .qj)(pod.spec, 'initContainers').map((spec) => ({ spec, isInit: true })),
        ...(0,kube_fields .qj)(pod.spec, 'containers').map((spec) => ({ spec, isInit: false })),
    ];
    return specs.map(({ spec, isInit }) => {
        const name = (0,kube_fields .b6)(spec.name);
        const statuses = (0,kube_fields .qj)(pod.status, isInit ? 'initContainerStatuses' : 'containerStatuses');
        const status = statuses.find((item) => item.name === name) ?? {};
        const state = (0,kube_fields .pq)(status, 'state');
        const waiting = (0,kube_fields .pq)(state, 'waiting');
        const over = endingOf((0,kube_fields .pq)(state, 'terminated'));
        const ended = over ?? endingOf((0,kube_fields .pq)((0,kube_fields .pq)(status, 'lastState'), 'terminated'));
        const isRunning = state.running !== undefined;
        const logOf = (previous) => logs.find((log) => log.pod === pod.metadata.name && log.container === name && log.previous === previous)
            ?.lines;
        const [current, before] = [logOf(false) ?? [], logOf(true) ?? []];
        const wanted = over === undefined && ended !== undefined ? [before, current] : [current, before];
        return {
            name,
            role: !isInit ? 'main' : spec.restartPolicy === 'Always' ? 'sidecar' : 'init',
            spec,
            image: (0,kube_fields .b6)(spec.image),
            restarts: (0,kube_fields .rl)(status.restartCount),
            isReady: status.ready === true,
            isStarted: status.started === true,
            isRunning,
            ...(waiting.reason !== undefined && {
                waiting: { reason: (0,kube_fields .b6)(waiting.reason), message: (0,kube_fields .b6)(waiting.message).trim() },
            }),
            ...(ended && { ended }),
            isDown: !isRunning && ended !== undefined,
            log: wanted.find((lines) => lines.length > 0) ?? [],
            events: events.filter((event) => event.container === name),
        };
    });
}
function endingOf(terminated) {
    if (typeof terminated.exitCode !== 'number')
        return undefined;
    return {
        exitCode: terminated.exitCode,
        signal: (0,kube_fields .rl)(terminated.signal),
        reason: (0,kube_fields .b6)(terminated.reason),
        message: (0,kube_fields .b6)(terminated.message).trim(),
        at: (0,kube_fields .b6)(terminated.finishedAt),
    };
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/pod-clue.js





function podClue(pod, { objects, chartHooks, events, logs, since, isGone }) {
    const status = (0,kube_fields .pq)(pod.status);
    const own = events.filter(({ uid, kind, name }) => uid === '' ? kind === 'Pod' && name === pod.metadata.name : uid === pod.metadata.uid);
    const { name, namespace = '' } = pod.metadata;
    const owner = isGone
        ? ownerNamed({ kind: 'Pod', name, namespace, uid: '' }, objects, chartHooks)
        : owner_ownerOf(pod, objects, chartHooks);
    const phase = (0,kube_fields .b6)(status.phase, 'Pending');
    const isReady = (0,kube_fields .uH)(status, 'Ready')?.status === 'True';
    return {
        pod,
        owner,
        isNew: (0,newest_template .k)(pod, objects) && pod.metadata.deletionTimestamp === undefined,
        isReady,
        isUnwell: !isReady && phase !== 'Succeeded' && !isContent(owner),
        since,
        isGone,
        phase,
        containers: containerClues(pod, own, logs),
        events: own,
    };
}
function isContent({ live }) {
    return live?.status !== undefined && (0,readiness .xz)(live, { waitForJobs: true }).state === 'ready';
}

;// CONCATENATED MODULE: ./build/diagnostics/clues/clues.js








function cluesOf(evidence) {
    const objects = knownObjects(evidence.objects);
    const content = new Set(evidence.readyByRule);
    const chartHooks = knownObjects(evidence.chartHooks);
    const events = eventClues(list(evidence.events));
    const logs = list(evidence.logs).filter(({ lines }) => Array.isArray(lines) && lines.every((line) => typeof line === 'string'));
    const since = beginningOf(evidence.history);
    return {
        evidence,
        failure: evidence.failure,
        pods: knownObjects(evidence.pods).map((pod) => podClue(pod, { objects, chartHooks, events, logs, since, isGone: false })),
        events,
        objects: objects.filter((object) => !content.has((0,kube_object .Vb)(object))),
        nodes: knownObjects(evidence.nodes),
        ownerOf: (event) => ownerNamed(event, objects, chartHooks),
    };
}
function withGonePods(clues) {
    const { evidence, objects, events } = clues;
    const known = new Set(clues.pods.map(({ pod }) => pod.metadata.uid));
    const surroundings = {
        objects,
        chartHooks: knownObjects(evidence.chartHooks),
        events,
        logs: [],
        since: '',
        isGone: true,
    };
    const gone = gonePods(events, (uid) => known.has(uid)).map((pod) => podClue(pod, surroundings));
    return { ...clues, pods: [...clues.pods, ...gone] };
}
function narrowed(clues, isInQuestion) {
    const pods = clues.pods.filter(isInQuestion);
    const others = new Set(clues.pods.filter((pod) => !pods.includes(pod)).map(({ pod }) => pod.metadata.uid));
    return { ...clues, pods, events: clues.events.filter(({ uid }) => uid === '' || !others.has(uid)) };
}
function beginningOf(history) {
    const { createdAt } = list(history).at(-1) ?? {};
    return typeof createdAt === 'number' ? new Date(createdAt * 1000).toISOString() : '';
}
function list(value) {
    return Array.isArray(value) ? value.filter(json .O) : [];
}
function knownObjects(objects) {
    return list(objects)
        .filter(({ kind, metadata }) => typeof kind === 'string' && typeof (0,kube_fields .pq)(metadata).name === 'string')
        .map(({ spec, status, ...object }) => ({
        ...object,
        ...((0,json .O)(spec) && { spec }),
        ...((0,json .O)(status) && { status }),
        apiVersion: (0,scalar_text .w)(object.apiVersion),
        metadata: {
            ...object.metadata,
            labels: (0,kube_fields .pq)(object.metadata.labels),
            annotations: (0,kube_fields .pq)(object.metadata.annotations),
            ownerReferences: list(object.metadata.ownerReferences ?? []),
        },
    }));
}

;// CONCATENATED MODULE: ./build/diagnostics/find-cause.js




















const CLUSTER_RULES = [
    admission,
    nodes_nodes,
    claims_claims,
    scheduling,
    configuration,
    mounts,
    images_images,
    starts,
    jobs,
    crashes,
    probes,
    waits,
    resources,
];
function findCauses(evidence) {
    const clues = cluesOf(evidence);
    const refused = refusals(clues);
    if (refused.length > 0)
        return refused;
    const seen = inCluster(clues);
    const own = [...cancellation(clues), ...steps(clues)];
    const ranked = isOwnFault(clues) ? [...own, ...seen] : [...seen, ...own];
    const causes = find_cause_distinct(ranked.length > 0 ? ranked : [...brokenWaits(clues), ...slowness(clues)]);
    return causes.length > 0 ? causes : unknown(clues);
}
function inCluster(clues) {
    const hook = hookInQuestion(clues);
    if (hook === undefined)
        return firstOf(viewsOf(clues));
    const own = firstOf([
        narrowed(clues, ({ owner, isUnwell }) => isUnwell && (owner.hook ?? '').includes(hook)),
    ]);
    return hook.startsWith('pre-') ? own : [...own, ...firstOf(viewsOf(clues))];
}
function viewsOf(clues) {
    const all = withGonePods(clues);
    return [
        narrowed(all, ({ isNew, isUnwell, isGone, owner }) => isNew && isUnwell && (!isGone || owner.kind === 'Job')),
        narrowed(all, ({ isGone }) => isGone),
        clues,
    ];
}
function firstOf(views) {
    for (const view of views) {
        const causes = CLUSTER_RULES.flatMap((rule) => rule(view));
        if (causes.length > 0)
            return causes;
    }
    return [];
}
function hookInQuestion({ failure, evidence }) {
    return evidence.phase === 'postExec' ? 'test' : hookMoment(failure);
}
function isOwnFault({ failure, evidence }) {
    const isEarly = evidence.phase === 'checkPrerequisites' || evidence.phase === 'preExec';
    const isOwnStep = failure.reason === 'hook' && !sawOtherwise(failure);
    return failure.reason === 'cancelled' || isEarly || isOwnStep;
}
const find_cause_VAGUE = new Set([
    'container-cannot-start',
    'volume-mount-failed',
    'unschedulable',
]);
function find_cause_distinct(causes) {
    const seen = new Set();
    return causes.filter(({ code, object, message }) => {
        const about = object ?? message;
        const isTold = seen.has(`${code} ${about}`) || (find_cause_VAGUE.has(code) && seen.has(about));
        seen.add(`${code} ${about}`).add(about);
        return !isTold;
    });
}

var worth_masking = __webpack_require__(66902);
var release_store = __webpack_require__(16758);
var system_files = __webpack_require__(72211);
var deadline = __webpack_require__(3783);
;// CONCATENATED MODULE: ./build/engine/evidence/diagnose.js









const THOROUGH = { timeMs: 30_000, logLines: 200, logs: 30, mostEach: 800_000 };
const BRIEF = { timeMs: 1_500, logLines: 20, logs: 6, mostEach: 100_000 };
async function diagnose(release, subject, effort) {
    const { run, planned, diagnosticsFolder: folder } = release;
    const warn = (what, error) => {
        const text = `${what}: ${error instanceof Error ? error.message : String(error)}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    };
    try {
        const { evidence, diagnosis } = await examine(release, subject, effort);
        const files = bundleFiles(evidence, diagnosis, { ...effort, redactor: run.record.redactor });
        await Promise.all(files.map(({ path, text }) => (0,system_files .Pl)(folder, path, text))).catch((error) => warn('evidence could not be kept', error));
        const { causes, cost } = diagnosis;
        const cause = causes.find((found) => isTelling(found, subject));
        run.record.emit({ type: 'diagnosed', release: planned.id, folder, ...(cause && { cause }), cost });
    }
    catch (error) {
        warn('evidence could not be collected', error);
    }
}
async function examine({ run, planned, signal }, subject, effort) {
    const startedAt = run.limits.clock.now();
    const secrets = new Set();
    const { evidence, apiCalls } = await (0,deadline .w)(effort.timeMs, signal, async (until) => {
        const { reader, calls } = boundedReader(run.cluster.reader, until);
        const evidence = await collect({
            subject,
            limits: effort,
            reader,
            store: (0,release_store .F)(reader),
            onSecret: (value) => secrets.add(value),
        });
        return { evidence, apiCalls: calls() };
    });
    for (const secret of (0,worth_masking .L)(secrets, evidence))
        run.record.redactor.learn(secret);
    const causes = findCauses(evidence);
    const cost = { apiCalls, durationMs: run.limits.clock.now() - startedAt };
    return {
        evidence,
        diagnosis: diagnosisOf(evidence, { id: planned.id, causes, cost }, run.record.redactor),
    };
}
function isTelling({ code }, { failure }) {
    return failure.reason !== 'cancelled' || !['cancelled', 'too-slow', 'unknown'].includes(code ?? 'unknown');
}


  }),

  13069:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  recoverByHand),
    U: () => (  recoverRelease)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
  var _deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51305);
  var _lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86663);
  var _release_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74260);
  var _observe_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10552);
  var _recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54571);







async function recoverRelease(release, judge, meanwhile) {
    const lease = await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__  ._e)(release);
    if (!lease.ok)
        return lease;
    (0,_release_context_js__WEBPACK_IMPORTED_MODULE_4__  .N)(release, { lease: lease.value });
    try {
        const read = await (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_5__  .p)(release);
        if (!read.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)('read the release', read.failure));
        const settled = await settle(release, judge);
        await meanwhile();
        return settled;
    }
    finally {
        await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__  .wL)(release, lease.value);
    }
}
function recoverByHand(release) {
    return settle(release, () => ({ kind: 'recover', why: 'recovered by hand' }));
}
async function settle(release, judge) {
    const record = (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__  .Tr)(release);
    const left = record !== undefined || (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_1__  .a)(release);
    const recovered = record ? await recoverJudged(release, record, judge) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)();
    if (!recovered.ok)
        return recovered;
    const remembered = left ? await (0,_deletion_foreign_of_dead_run_js__WEBPACK_IMPORTED_MODULE_1__  .j)(release) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)();
    if (!remembered.ok)
        return remembered;
    await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__  ._4)(release);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)();
}
async function recoverJudged(release, record, judge) {
    const verdict = judge(record);
    return verdict.kind === 'recover' ? (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__  .lj)(release, record, verdict.why) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)(verdict.failure);
}


  }),

  54571:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  r0: () => (  observeAfterHelm),
  Tr: () => (  pendingRevision),
  lj: () => (  recover),
  R8: () => (  recoverStuck)
});

var set_status = __webpack_require__(30508);
var release = __webpack_require__(45333);
var result = __webpack_require__(46305);
var judge_pending = __webpack_require__(75379);
var foreign_of_dead_run = __webpack_require__(51305);
var release_lease = __webpack_require__(86663);
var writing_claim = __webpack_require__(55331);
;// CONCATENATED MODULE: ./build/engine/release/living-uninstall.js


function livingUninstall({ planned, run, lease, observed, }) {
    const until = (0,writing_claim ._z)(lease?.annotations[writing_claim .Xn], observed);
    if (planned.action !== 'deploy' || until === undefined || run.cluster.reader.serverTime() >= until)
        return undefined;
    const { name, namespace } = planned;
    const end = new Date(until).toISOString().replace(/\.\d+Z/, 'Z');
    return {
        kind: 'wait',
        until,
        failure: {
            reason: 'conflict',
            code: 'operation-in-progress',
            message: `release ${namespace}/${name} is being uninstalled in revision ${(0,release .BP)(observed)?.revision}: the Helm of a run that died may be at work until ${end}`,
            remedy: 'Run again then. A destroy finishes the uninstall at once.',
        },
    };
}

var observe_again = __webpack_require__(10552);
;// CONCATENATED MODULE: ./build/engine/release/recover.js









const LOOK_MS = 1_000;
async function recoverStuck(release) {
    const settled = await untilSettled(release);
    if (!settled.ok)
        return settled;
    const last = pendingRevision(release);
    if (!last)
        return (0,foreign_of_dead_run .a)(release) ? (0,foreign_of_dead_run .j)(release) : (0,result.ok)();
    const verdict = judge(release, last);
    if (verdict.kind !== 'recover')
        return (0,result .f)(verdict.failure);
    const recovered = await recover(release, last, verdict.why);
    return recovered.ok ? (0,foreign_of_dead_run .j)(release) : recovered;
}
function judge(release, record) {
    const { planned, run, lease } = release;
    const until = (0,writing_claim .g2)(lease?.annotations[writing_claim .Xn]);
    return (0,judge_pending .l)({
        release: planned,
        record,
        underLease: lease !== undefined,
        leftByDeadRun: (0,foreign_of_dead_run .a)(release),
        ...(until !== undefined && { writingUntil: until }),
        now: run.cluster.reader.serverTime(),
        settings: planned.settings,
    });
}
async function untilSettled(release) {
    const { run, planned, lease, slot, signal } = release;
    const deadline = run.limits.clock.now() + planned.settings.lockTimeout;
    const stopped = lease ? AbortSignal.any([signal, lease.lost]) : signal;
    for (let waits = 0;; waits += 1) {
        const last = pendingRevision(release);
        const verdict = last ? judge(release, last) : livingUninstall(release);
        if (verdict?.kind !== 'wait') {
            if (waits > 0)
                await slot.take(signal);
            return (0,result.ok)();
        }
        if (stopped.aborted || run.limits.clock.now() >= deadline)
            return (0,result .f)(verdict.failure);
        if (waits === 0) {
            const until = new Date(verdict.until).toISOString();
            const text = last
                ? `the run that held the lease died; waits for its Helm, which may be writing revision ${last.revision} until ${until}`
                : `the run that held the lease died; waits for its Helm, which may be uninstalling the release until ${until}`;
            run.record.emit({ type: 'warning', release: planned.id, text });
            slot.release();
        }
        await run.limits.clock.sleep(LOOK_MS, stopped);
        const observed = await (0,observe_again .p)(release);
        if (!observed.ok)
            return observed;
    }
}
async function observeAfterHelm(release, then = 'settled') {
    const { planned, run, writing } = release;
    const last = then === 'applied' ? writing : undefined;
    const observed = await (0,observe_again .p)(release, last && (await run.cluster.store.readAhead(planned, last.revision)));
    if (!observed.ok) {
        release.run.record.emit({ type: 'revision-unread', release: release.planned.id });
        return observed;
    }
    const pending = pendingRevision(release);
    const own = pending && isOwn(release, pending) ? pending : undefined;
    const recovered = own ? await recover(release, own, 'its Helm was ended') : (0,result.ok)();
    if (recovered.ok && (own || then === 'settled'))
        await (0,release_lease ._4)(release);
    return recovered;
}
function isOwn({ writing, lease }, { revision, writingUntil }) {
    if (!writing)
        return true;
    if (revision !== writing.revision)
        return false;
    return writingUntil === undefined ? lease?.lost.aborted !== true : writingUntil === writing.until;
}
function pendingRevision({ observed }) {
    const last = (0,release .BP)(observed);
    return last?.status.startsWith('pending-') ? last : undefined;
}
async function recover(release, record, why) {
    const { run, planned, effects } = release;
    const description = `helm-lifecycle: was ${record.status}, ${why}`;
    const marked = await (0,set_status .L)({ reader: run.cluster.reader, writer: effects.cluster }, planned, record, {
        status: 'failed',
        description,
    });
    if (!marked.ok)
        return marked;
    const text = `revision ${record.revision} was left ${record.status}; it is marked failed now (${why})`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return (0,observe_again .p)(release);
}


  }),

  38277:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  hY: () => (  helmStateKey),
  VM: () => (  leaseStateKey),
  DG: () => (  runReleaseHelm)
});

var runner = __webpack_require__(44666);
var writing_label = __webpack_require__(17986);
var release_release = __webpack_require__(45333);
var failure = __webpack_require__(48136);
var result = __webpack_require__(46305);
var release_lease = __webpack_require__(86663);
var release_context = __webpack_require__(74260);
var record_type = __webpack_require__(20569);
;// CONCATENATED MODULE: ./build/engine/schedule/yield-slot.js


const WAITING = `${record_type .f},status in (pending-install,pending-upgrade,pending-rollback,uninstalling)`;
const STARTED_MS = 1_000;
function yieldWhileWaiting(release, helm) {
    const { run, planned, slot, observed } = release;
    const revision = helm.command === 'uninstall' ? (0,release_release .BP)(observed)?.revision : helm.revision;
    const over = new AbortController();
    const watch = () => {
        if (revision === undefined) {
            run.limits.clock.sleep(STARTED_MS, over.signal).then(() => over.signal.aborted || slot.release());
            return;
        }
        const look = () => {
            const isStored = secrets.objects().some(({ metadata: { labels = {} } }) => {
                return labels.name === planned.name && labels.version === String(revision);
            });
            if (!isStored)
                return;
            over.abort();
            slot.release();
        };
        const secrets = run.cluster.watches.follow(secretsIn(planned.namespace), look);
        over.signal.addEventListener('abort', secrets.close, { once: true });
        look();
    };
    const forget = slot.whenWanted(watch);
    return () => {
        forget();
        over.abort();
    };
}
function secretsIn(namespace) {
    return { apiVersion: 'v1', kind: 'Secret', namespace, labelSelector: WAITING, metadataOnly: true };
}

var locate = __webpack_require__(42642);
var field_manager = __webpack_require__(25639);
var applied_form = __webpack_require__(75112);
var object = __webpack_require__(31589);
var undeclared_fields = __webpack_require__(70969);
var observe_rendered = __webpack_require__(84354);
var list_text = __webpack_require__(72125);
;// CONCATENATED MODULE: ./build/engine/release/name-dropped-fields.js







const MOST_NAMES = 3;
async function nameDroppedFields(warnings, release) {
    if (!warnings.some((text) => (0,undeclared_fields .rw)(text) !== undefined))
        return [...warnings];
    const { run, planned, rendered } = release;
    const parsed = (0,observe_rendered .D)(rendered ?? '');
    const located = parsed.ok ? await (0,locate .x)(run.cluster.reader, parsed.value, planned.namespace) : parsed;
    const objects = located.ok ? located.value : [];
    const told = [];
    for (const text of warnings) {
        const field = (0,undeclared_fields .rw)(text);
        told.push(...(field === undefined ? [text] : await nameField(field, { text, objects, release })));
    }
    return told;
}
async function nameField(field, { text, objects, release }) {
    const guilty = [];
    const unknown = [];
    for (const [first, ...others] of byKind((0,undeclared_fields .p$)(field, objects))) {
        const lacks = await lacksField(first, field, release);
        if (lacks !== false)
            (lacks ? guilty : unknown).push(first, ...others);
    }
    if (guilty.length > 0)
        return guilty.map((object) => (0,undeclared_fields .KP)(object, [field]));
    if (unknown.length === 0)
        return [text];
    return [`${text}; it may be that of ${(0,list_text .s)(unknown.map(object .Vb), MOST_NAMES)}`];
}
function byKind(objects) {
    const groups = new Map();
    for (const object of objects) {
        const key = `${object.apiVersion}/${object.kind}`;
        const group = groups.get(key);
        if (group)
            group.push(object);
        else
            groups.set(key, [object]);
    }
    return [...groups.values()];
}
async function lacksField(object, field, { run, planned, signal }) {
    const options = { signal, fieldManager: field_manager .l };
    const answer = await run.cluster.reader.dryRunApply((0,applied_form .C)(object, planned), options);
    if (answer.ok)
        return false;
    const undeclared = (0,undeclared_fields .vh)(answer.failure.message);
    return undeclared.length === 0 ? undefined : undeclared.some((path) => (0,undeclared_fields .VO)(path, field));
}

var warn_of_helm = __webpack_require__(34728);
;// CONCATENATED MODULE: ./build/engine/release/release-helm.js










function helmStateKey(releaseId) {
    return `helm-${releaseId}`;
}
function leaseStateKey(releaseId) {
    return `lease-${releaseId}`;
}
async function runReleaseHelm(release, { timeoutMs, ...doing }, start) {
    const { run, planned, signal, log, slot } = release;
    await slot.take(signal);
    const ms = timeoutMs();
    const noted = await noteWhatIsWritten(release, doing, ms);
    if (!noted.ok) {
        slot.release();
        return noted;
    }
    const { revision } = doing;
    const until = noted.value;
    const writing = revision !== undefined && until !== undefined ? { revision, until } : undefined;
    (0,release_context .N)(release, { writing });
    const save = (started) => {
        const state = {
            release: planned.id,
            ...doing,
            ...(writing && { until: writing.until }),
            ...started,
        };
        run.record.saveState(helmStateKey(planned.id), JSON.stringify(state));
    };
    save({});
    const stopWatching = yieldWhileWaiting(release, doing);
    const said = [];
    try {
        const ended = await start({
            signal,
            timeoutMs: ms,
            labels: writing ? (0,writing_label .U5)(writing) : {},
            onLine: (line) => log.debug(line),
            onStarted: (pid) => save({ pid }),
            onWarning: (text) => said.push(text),
        });
        if (!ended.ok && doing.command === 'uninstall')
            await (0,release_lease ._4)(release);
        return ended;
    }
    finally {
        stopWatching();
        slot.release();
        for (const text of await nameDroppedFields(said, release))
            (0,warn_of_helm .A)(release, text);
    }
}
const MARGIN_MS = 5_000;
async function noteWhatIsWritten(release, { command, revision }, timeoutMs) {
    const written = command === 'uninstall' ? (0,release_release .BP)(release.observed)?.revision : revision;
    if (written === undefined)
        return (0,result.ok)(undefined);
    const forMs = (0,runner .wi)(timeoutMs) + MARGIN_MS;
    const noted = await (0,release_lease .l$)(release, { revision: written, forMs });
    return noted.ok ? noted : (0,result .f)((0,failure .i)('note in the lease what Helm is about to write', noted.failure));
}


  }),

  34728:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  warnOfHelm)
  });
function warnOfHelm({ run, planned, warned }, text) {
    if ([...warned].some((told) => told.endsWith(text)))
        return;
    warned.add(text);
    run.record.emit({ type: 'warning', release: planned.id, text });
}


  }),

  25639:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  HELM_MANAGER)
  });
const HELM_MANAGER = 'helm';


  }),

  30508:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  setStatus)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _storage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82574);



async function setStatus({ reader, writer }, release, record, { status, description }) {
    const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
    const what = `mark revision ${record.revision} of ${release.namespace}/${release.name} as ${status}`;
    const secret = await reader.get(ref);
    if (!secret.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(what, secret.failure));
    const payload = (0,_storage_js__WEBPACK_IMPORTED_MODULE_1__  .U2)(secret.value ? (0,_storage_js__WEBPACK_IMPORTED_MODULE_1__  .Md)(secret.value) : '', status, description);
    if (!payload.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(what, payload.failure));
    const patched = await writer.patch(ref, 'merge', {
        metadata: { resourceVersion: record.resourceVersion, labels: { status } },
        data: { release: payload.value },
    });
    return patched.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(what, patched.failure));
}


  }),

  50000:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $A: () => (  changedSince),
    ED: () => (  OWN_MANAGERS),
    Op: () => (  asBefore)
  });
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65363);

const OWN_MANAGERS = new Set(['helm', 'helm-lifecycle']);
const OF_CONTROLLERS = ['deployment.kubernetes.io/revision'];
function changedSince(before, live) {
    const known = new Set(managersOf(before).map(stateOf));
    const others = managersOf(live).filter((entry) => !OWN_MANAGERS.has(entry.manager) && !known.has(stateOf(entry)));
    return [...new Set(others.map(({ manager }) => manager))];
}
function managersOf({ metadata }, of) {
    return (metadata.managedFields ?? []).filter(({ subresource }) => subresource === of);
}
function isScaled(before, live) {
    const known = new Set(managersOf(before, 'scale').map(stateOf));
    return managersOf(live, 'scale').some((entry) => !known.has(stateOf(entry)));
}
function stateOf({ manager, operation, time }) {
    return [manager, operation, time].join(' ');
}
function asBefore(before, live) {
    const [from, to] = [written(live), written(before)];
    const annotations = { ...to.metadata.annotations };
    for (const key of OF_CONTROLLERS) {
        const now = live.metadata.annotations?.[key];
        if (now !== undefined)
            annotations[key] = now;
    }
    const replicas = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(live.spec).replicas;
    if (isScaled(before, live) && replicas !== undefined)
        to.spec = { ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .pq)(to.spec), replicas };
    const isBare = to.metadata.annotations === undefined && Object.keys(annotations).length === 0;
    return { from, to: { ...to, metadata: { ...to.metadata, ...(!isBare && { annotations }) } } };
}
function written({ status: _, ...object }) {
    const { labels, annotations, finalizers, ownerReferences } = object.metadata;
    return {
        ...object,
        metadata: {
            ...(labels && { labels }),
            ...(annotations && { annotations }),
            ...(finalizers && { finalizers }),
            ...(ownerReferences && { ownerReferences }),
        },
    };
}


  }),

  32665:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  isOfNewestTemplate),
    l: () => (  isNewestReplicaSet)
  });
  var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65363);
  var _owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66230);


const REVISION = 'deployment.kubernetes.io/revision';
const GENERATION = 'deprecated.daemonset.template.generation';
function isOfNewestTemplate(pod, objects) {
    const owner = controllerOf(pod, objects);
    if (owner === undefined)
        return true;
    const labels = pod.metadata.labels ?? {};
    switch (owner.kind) {
        case 'ReplicaSet':
            return isNewestReplicaSet(owner, objects);
        case 'StatefulSet': {
            const wanted = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__  .pq)(owner.status).updateRevision);
            const own = labels['controller-revision-hash'];
            return wanted === '' || own === undefined || own === wanted;
        }
        case 'DaemonSet': {
            const wanted = owner.metadata.annotations?.[GENERATION];
            const own = labels['pod-template-generation'];
            return wanted === undefined || own === undefined || own === wanted;
        }
        default:
            return true;
    }
}
function isNewestReplicaSet(set, objects) {
    const byUid = new Map(objects.map((object) => [object.metadata.uid, object]));
    const deployment = (0,_owners_js__WEBPACK_IMPORTED_MODULE_0__  .Qi)(set, byUid)[0]?.uid;
    if (deployment === undefined)
        return true;
    const siblings = objects.filter((object) => object.kind === 'ReplicaSet' && (0,_owners_js__WEBPACK_IMPORTED_MODULE_0__  .Qi)(object, byUid).some(({ uid }) => uid === deployment));
    return siblings.every((sibling) => revisionOf(sibling) <= revisionOf(set));
}
function revisionOf({ metadata }) {
    return Number(metadata.annotations?.[REVISION] ?? 0);
}
function controllerOf(object, objects) {
    const references = (0,_owners_js__WEBPACK_IMPORTED_MODULE_0__  .Qi)(object);
    const uid = (references.find(({ controller }) => controller) ?? references[0])?.uid;
    return uid === undefined ? undefined : objects.find(({ metadata }) => metadata.uid === uid);
}


  }),

  70969:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KP: () => (  droppedText),
    VO: () => (  isSameField),
    p$: () => (  objectsWith),
    rw: () => (  droppedField),
    vh: () => (  undeclaredFields)
  });
  var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29598);
  var _util_list_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72125);
  var _object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31589);



const MOST_FIELDS = 5;
function undeclaredFields(refusal) {
    const found = refusal.matchAll(/(?<!\S)\.?(\S{1,300}): field not declared in schema/g);
    return [...found].flatMap(([, path]) => path ?? []);
}
function droppedField(warning) {
    return /unknown field "([^"]{1,300})"/.exec(warning)?.[1];
}
function objectsWith(path, objects) {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
    return objects.filter((object) => has(object, steps));
}
function isSameField(undeclared, dropped) {
    const [one, other] = [undeclared, dropped].map((path) => path.replace(/\[(?:"[^"]{0,300}"|[^\]"[])*\]/g, '[]'));
    return one === other;
}
function droppedText(object, fields) {
    const named = (0,_util_list_text_js__WEBPACK_IMPORTED_MODULE_0__  .s)(fields, MOST_FIELDS);
    const [what, its] = fields.length === 1 ? ['field', 'it'] : ['fields', 'them'];
    return `${(0,_object_js__WEBPACK_IMPORTED_MODULE_1__  .Vb)(object)}: the API server drops the ${what} ${named}, since kind ${object.kind} does not have ${its}`;
}
function has(value, [step, ...rest]) {
    if (step === undefined)
        return value !== undefined;
    if (Array.isArray(value))
        return has(value[Number(step)], rest);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__  .O)(value) && Object.hasOwn(value, step) && has(value[step], rest);
}


  }),

  75379:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  judgePending)
  });
  var _util_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);

const LEAST_AGE_MS = 15 * 60_000;
const LONGEST_MS = 24 * 3_600_000;
const OVERTIME_MS = 20_000;
function judgePending(pending) {
    const { record, underLease, now, settings } = pending;
    const ageMs = now - record.modifiedAt * 1000;
    const { minAge } = settings.unlock;
    const minAgeMs = minAge === 'auto' ? Math.max(2 * settings.timeout, LEAST_AGE_MS) : minAge;
    if (settings.unlock.mode === 'fail')
        return refuse(pending, '`unlock` is fail');
    if (!underLease)
        return refuse(pending, 'without a lease it cannot be known whether another run is at work');
    const until = writingUntil(pending);
    if (until !== undefined) {
        if (now >= until)
            return { kind: 'recover', why: 'the run that held the lease died' };
        const { failure } = refuse(pending, `its Helm may be at work until ${timeOf(until)}`);
        return { kind: 'wait', until, failure };
    }
    if (ageMs >= minAgeMs)
        return { kind: 'recover', why: `nothing happened for ${(0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__  .a3)(ageMs)}` };
    return refuse(pending, `it is recovered by itself in ${(0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__  .a3)(minAgeMs - ageMs)}`);
}
function writingUntil({ record, leftByDeadRun, writingUntil: noted = 0, settings, }) {
    const storedAt = (record.createdAt ?? record.modifiedAt) * 1000;
    const latest = storedAt + Math.max(LONGEST_MS, 2 * settings.timeout);
    if (record.writingUntil !== undefined)
        return Math.min(record.writingUntil, latest);
    if (!leftByDeadRun)
        return undefined;
    return Math.min(Math.max(noted, storedAt + settings.timeout + OVERTIME_MS), latest);
}
function refuse({ release, record }, why) {
    const { id, name, namespace } = release;
    const since = timeOf(record.modifiedAt * 1000);
    return {
        kind: 'refuse',
        failure: {
            reason: 'conflict',
            code: 'operation-in-progress',
            message: `release ${namespace}/${name} is ${record.status} in revision ${record.revision} since ${since}: another Helm is at work, or was killed (${why})`,
            remedy: `Look with: helm history ${name} --namespace ${namespace}. When no Helm works on it any more: helm-lifecycle recover ${id}`,
        },
    };
}
function timeOf(ms) {
    return new Date(ms).toISOString().replace(/\.\d+Z/, 'Z');
}


  })

};
