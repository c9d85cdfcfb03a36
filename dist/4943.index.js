export const id = 4943;
export const ids = [4943];
export const modules = {

  54943:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  runRelease: () => (  runRelease)
});

var external_node_path_ = __webpack_require__(76760);
var built_in_step = __webpack_require__(9205);
var plan = __webpack_require__(15333);
var result_failure = __webpack_require__(48136);
var filesystem_failure = __webpack_require__(77888);
var stop_reason = __webpack_require__(2817);
var model_result = __webpack_require__(46305);
var has_work = __webpack_require__(4862);
var operation = __webpack_require__(10513);
var plan_phase = __webpack_require__(44615);
var plan_phases = __webpack_require__(61760);
;// CONCATENATED MODULE: ./build/plan/next-step.js





function nextStep(release, ended, stopped) {
    const failed = firstFailure(ended);
    const remaining = mainPhases(release).filter((step) => !hasEnded(ended, step));
    const stop = failed || remaining.length > 0 ? stopped : undefined;
    if (stop && ended.length === 0)
        return end(ended, release, failed, stop);
    const todo = failed || stop ? afterTrouble(release, failed, stop) : remaining;
    const next = [...todo, ...closing(release, ended, stop)].find((step) => !hasEnded(ended, step));
    return next ?? end(ended, release, failed, stop);
}
function firstFailure(ended) {
    for (const { step, failure } of ended) {
        if (step.kind === 'phase' && failure && isMainPhase(step.phase))
            return { phase: step.phase, failure };
    }
    return undefined;
}
function mainPhases(release) {
    return plan_phase .Nk.filter((phase) => (0,has_work .F)(release, phase)).map((phase) => ({
        kind: 'phase',
        phase,
    }));
}
function afterTrouble(release, failed, stop) {
    const steps = [];
    if (failed && hasEvidence(release, failed.phase, stop))
        steps.push({ kind: 'diagnose' });
    if ((0,has_work .F)(release, 'onFailure'))
        steps.push({ kind: 'phase', phase: 'onFailure' });
    if (failed && !stop && rollsBack(release, failed.phase))
        steps.push({ kind: 'rollback' });
    return steps;
}
function hasEvidence({ phases }, phase, stop) {
    const { collectsEvidence, canRollBack } = plan_phases .o[phase];
    if ((0,built_in_step .cg)(phases.exec.steps, 'recover'))
        return false;
    return collectsEvidence && (!stop || canRollBack);
}
function closing(release, ended, stop) {
    const steps = (0,has_work .F)(release, 'finally') ? [{ kind: 'phase', phase: 'finally' }] : [];
    const allWell = !stop && ended.every((step) => step.failure === undefined);
    if (allWell && release.closing.length > 0)
        steps.push({ kind: 'close' });
    return steps;
}
function rollsBack(release, phase) {
    return (plan_phases .o[phase].canRollBack &&
        (0,operation .hn)(release.operation) &&
        (0,built_in_step .I4)(release.phases.exec.steps) &&
        release.settings.atomic !== false &&
        release.settings.rollbackOn.some((failed) => failed === phase));
}
function hasEnded(ended, step) {
    return ended.some(({ step: other }) => other.kind === step.kind &&
        (other.kind !== 'phase' || step.kind !== 'phase' || other.phase === step.phase));
}
function end(ended, release, failed, stop) {
    const failure = failed?.failure ?? ended.find((step) => step.failure)?.failure;
    if (stop?.kind === 'cancelled' && (!failure || failure.reason === 'cancelled')) {
        return { kind: 'end', outcome: 'cancelled', failure: failure ?? cancelled(stop) };
    }
    if (failure) {
        const outcome = failure.reason === 'timed-out' ? 'timed-out' : 'failed';
        return { kind: 'end', outcome, failure };
    }
    return { kind: 'end', outcome: release.operation === 'unchanged' ? 'unchanged' : 'succeeded' };
}
function cancelled(stop) {
    return { reason: 'cancelled', message: `the run was cancelled (${stop.by})` };
}
function isMainPhase(phase) {
    return plan_phase .Nk.includes(phase);
}

var unreachable = __webpack_require__(40891);
var field_manager = __webpack_require__(25639);
var as_before = __webpack_require__(50000);
var external_node_util_ = __webpack_require__(57975);
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/kube/drift/json-patch.js


function jsonPatch(from, to) {
    return mappingPatch(from, to, '');
}
function mappingPatch(from, to, path) {
    return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) => {
        const place = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        const [before, after] = [from[key], to[key]];
        if (before === undefined)
            return after === undefined ? [] : [{ op: 'add', path: place, value: after }];
        if (after === undefined)
            return [test(place, before), { op: 'remove', path: place }];
        return valuePatch(before, after, place);
    });
}
function valuePatch(from, to, path) {
    if ((0,external_node_util_.isDeepStrictEqual)(from, to))
        return [];
    if ((0,json .O)(from) && (0,json .O)(to))
        return mappingPatch(from, to, path);
    if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
        return to.flatMap((item, index) => valuePatch(from[index], item, `${path}/${index}`));
    }
    return [test(path, from), { op: 'replace', path, value: to }];
}
function test(path, value) {
    return { op: 'test', path, value };
}

var helm_owner = __webpack_require__(10560);
var kube_object = __webpack_require__(31589);
var release_context = __webpack_require__(74260);
;// CONCATENATED MODULE: ./build/engine/deletion/give-back.js






async function giveBack(release) {
    const { taken } = release;
    if (taken.size === 0)
        return;
    const back = [];
    const kept = [];
    for (const before of taken.values()) {
        const given = await giveOneBack(release, before);
        const object = (0,kube_object .Vb)(before);
        if (given === 'given')
            back.push(`${object} (${ownerText(before)})`);
        else if (given !== 'not ours')
            kept.push({ object, why: given.why });
    }
    (0,release_context .N)(release, { taken: new Map() });
    tell(release, back, kept);
}
async function nameTaken(release) {
    const { run, planned, taken } = release;
    const { closing: signal } = run.limits;
    const live = await Promise.all([...taken.values()].map((object) => run.cluster.reader.get((0,kube_object .H8)(object), { signal })));
    const own = live.flatMap((found) => (found.ok && found.value ? [found.value] : []));
    const why = 'it was not rolled back';
    const kept = own
        .filter((object) => (0,helm_owner .D0)(object, planned))
        .map((object) => ({ object: (0,kube_object .Vb)(object), why }));
    tell(release, [], kept);
}
function tell({ run, planned }, back, kept) {
    if (back.length + kept.length > 0)
        run.record.emit({ type: 'given-back', release: planned.id, back, kept });
}
async function giveOneBack({ run, planned, effects, signal }, before) {
    const found = await run.cluster.reader.get((0,kube_object .H8)(before), { signal });
    if (!found.ok)
        return { why: found.failure.message };
    const live = found.value;
    if (!live || live.metadata.uid !== before.metadata.uid || !(0,helm_owner .D0)(live, planned))
        return 'not ours';
    const others = (0,as_before .$A)(before, live);
    if (others.length > 0)
        return { why: `${others.join(', ')} has changed it since` };
    const { from, to } = (0,as_before .Op)(before, live);
    const patched = await effects.cluster.patch((0,kube_object .H8)(live), 'json', jsonPatch(from, to), {
        signal,
        fieldManager: field_manager .l,
    });
    return patched.ok ? 'given' : { why: patched.failure.message };
}
function ownerText(object) {
    const owner = (0,helm_owner .ym)(object);
    return owner ? `of release ${owner.namespace}/${owner.name}` : 'of no release';
}

var diagnose = __webpack_require__(31599);
var subject = __webpack_require__(51119);
var ready_rules = __webpack_require__(8998);
var release_release = __webpack_require__(45333);
;// CONCATENATED MODULE: ./build/engine/evidence/subject-of.js






async function subjectOf(release) {
    const { planned, before, failed, operationStartedAt } = release;
    const { phases } = planned;
    const observed = (0,release_context .O)(release);
    const phase = plan_phase .Nk.find((main) => main === failed?.phase) ?? 'exec';
    const stores = (0,built_in_step .I4)(phases.exec.steps);
    const own = await (0,ready_rules .AD)(planned.settings.ready);
    return {
        own: own.ok ? own.value : undefined,
        release: { name: planned.name, namespace: planned.namespace },
        phase,
        failure: failed?.failure ?? { reason: 'internal', message: 'Internal error: nothing has failed' },
        observed,
        revisions: (0,subject .T)({ phase, stores, before, observed }),
        withoutHelm: phases.exec.hooks.length > 0 && operationStartedAt > 0,
        since: operationStartedAt || ((0,release_release .BP)(observed)?.createdAt ?? 0) * 1_000,
    };
}

var hook_environment = __webpack_require__(6557);
var lease_object = __webpack_require__(65836);
;// CONCATENATED MODULE: ./build/engine/lease/known-leases.js


async function knownLease({ run, planned, }) {
    const { namespace } = planned;
    if (run.shared.made.has(namespace))
        return { object: undefined };
    const beside = run.approved.plan.releases.filter((other) => other.namespace === namespace && (0,has_work .O)(other));
    if (beside.length < 2)
        return undefined;
    const { leases } = run.shared;
    const { apiVersion, kind, name } = (0,lease_object .mf)(planned);
    const listed = leases.get(namespace) ??
        run.cluster.reader.list({ apiVersion, kind, namespace, labelSelector: lease_object .vq });
    leases.set(namespace, listed);
    const all = await listed;
    return all.ok ? { object: all.value.find(({ metadata }) => metadata.name === name) } : undefined;
}

var release_lease = __webpack_require__(86663);
var object_ref = __webpack_require__(19651);
var trusted_revision = __webpack_require__(99777);
var rollback_target = __webpack_require__(69976);
var skips_chart_hooks = __webpack_require__(90314);
var engine_deadline = __webpack_require__(3783);
var get_all = __webpack_require__(92460);
var holds_data = __webpack_require__(75185);
var stored_objects = __webpack_require__(12851);
;// CONCATENATED MODULE: ./build/engine/release/stored-objects.js


async function storedObjects(release, revision) {
    const read = await readStored(release, revision);
    return read.ok ? (0,model_result.ok)(read.value.objects) : read;
}
async function readStored({ run, planned }, revision) {
    const read = await (0,stored_objects .QM)(planned, revision, run.cluster);
    if (!read.ok)
        return read;
    for (const why of read.value.unreadable) {
        const number = typeof revision === 'object' ? revision.revision : revision;
        const text = `some objects of revision ${number} are not looked at: ${why}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    }
    return read;
}

;// CONCATENATED MODULE: ./build/engine/deletion/data-since.js







async function dataSince(release, target) {
    const refs = new Map();
    for (const { revision } of (0,release_release .Ow)(release.before).filter((record) => record.revision > target)) {
        const objects = await storedObjects(release, revision);
        if (!objects.ok)
            return objects;
        for (const object of objects.value.filter(holds_data .V))
            refs.set((0,kube_object .Vb)(object), (0,kube_object .H8)(object));
    }
    if (refs.size === 0)
        return (0,model_result.ok)([]);
    const wanted = await storedObjects(release, target);
    if (!wanted.ok)
        return wanted;
    for (const object of wanted.value)
        refs.delete((0,kube_object .Vb)(object));
    const live = await (0,get_all .U)(release.run.cluster.reader, [...refs.values()], { signal: release.signal });
    if (!live.ok)
        return (0,model_result .f)((0,result_failure .i)(`look for data that came after revision ${target}`, live.failure));
    return (0,model_result.ok)([...refs.values()].filter((_, index) => live.value[index] !== undefined));
}

var foreign_memory = __webpack_require__(9828);
var foreign_objects = __webpack_require__(37631);
var observe_again = __webpack_require__(10552);
var set_status = __webpack_require__(30508);
var worth_masking = __webpack_require__(66902);
var redact_object = __webpack_require__(82144);
;// CONCATENATED MODULE: ./build/engine/evidence/learn-secrets.js


function learnSecrets({ run, planned }, objects) {
    const secrets = (0,worth_masking .L)(objects.flatMap(redact_object .VX), {
        release: planned,
        rendered: objects,
        objects: [],
    });
    for (const secret of secrets)
        run.record.redactor.learn(secret);
}

var short_failure = __webpack_require__(20752);
;// CONCATENATED MODULE: ./build/engine/release/record-unready.js








async function recordUnready(release, failure, before) {
    if (release.lease?.lost.aborted)
        return;
    const record = (0,release_release .BP)(release.observed);
    if (record?.status !== 'deployed')
        return;
    const recorded = await rewriteHistory(release, record, { failure, before });
    if (!recorded.ok) {
        const { run, planned } = release;
        const text = `revision ${record.revision} is not ready, and Helm's history could not be told so: ${recorded.failure.message}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    }
}
async function rewriteHistory(release, record, { failure, before }) {
    const { run, planned, effects } = release;
    const cluster = { reader: run.cluster.reader, writer: effects.cluster };
    const objects = await storedObjects(release, record.revision);
    if (objects.ok)
        learnSecrets(release, objects.value);
    const { message } = (0,short_failure .B)(failure, run.record.redactor);
    const failed = await (0,set_status .L)(cluster, planned, record, {
        status: 'failed',
        description: `helm-lifecycle: ${message}`,
    });
    if (!failed.ok)
        return failed;
    const known = (0,release_release .$8)(before)?.uid;
    const last = (0,release_release .Ow)(release.observed).find(({ uid, status }) => uid === known && status === 'superseded');
    const restored = last ? await (0,set_status .L)(cluster, planned, last, { status: 'deployed' }) : (0,model_result.ok)();
    if (!restored.ok)
        return restored;
    await (0,release_lease ._4)(release);
    return (0,observe_again .p)(release);
}

;// CONCATENATED MODULE: ./build/engine/release/applied-objects.js



const BEFORE = new Set(['pre-install', 'pre-upgrade']);
async function appliedObjects({ run, planned }, stored) {
    const own = planned.settings.wait ? await (0,stored_objects .Qv)(stored.manifest, planned, run.cluster.reader) : (0,model_result.ok)([]);
    if (!own.ok)
        return own;
    const chartHooks = [];
    const before = new Set();
    for (const { manifest, events } of stored.chartHooks) {
        const hook = await (0,stored_objects .Qv)(manifest, planned, run.cluster.reader);
        if (!hook.ok)
            return hook;
        chartHooks.push(...hook.value);
        if (events.some((event) => BEFORE.has(event)))
            for (const object of hook.value)
                before.add((0,kube_object .Vb)(object));
    }
    const names = { own: namesOf(own.value), chartHooks: namesOf(chartHooks), before };
    return (0,model_result.ok)({ own: own.value, chartHooks, names });
}
function namesOf(objects) {
    return new Set(objects.map(kube_object .Vb));
}

var fields = __webpack_require__(65363);
var kube_owners = __webpack_require__(66230);
var workload_kinds = __webpack_require__(361);
var newest_template = __webpack_require__(32665);
;// CONCATENATED MODULE: ./build/kube/rollout/release-view.js





function viewRelease(objects, names, since) {
    const byUid = new Map(objects.map((object) => [object.metadata.uid, object]));
    const isNew = ({ metadata }) => Date.parse(metadata.creationTimestamp ?? '') >= since;
    const isPreparing = objects.some((object) => names.before.has((0,kube_object .Vb)(object)) && isNew(object) && isUnfinished(object));
    const isNamed = (name) => names.own.has(name) || names.chartHooks.has(name);
    const rootOf = (object, below = []) => {
        if (isNamed((0,kube_object .Vb)(object)))
            return (0,kube_object .Vb)(object);
        if (below.includes(object))
            return undefined;
        for (const reference of (0,kube_owners .Qi)(object, byUid)) {
            if (reference.kind === 'CronJob')
                return undefined;
            const owner = byUid.get(reference.uid);
            if (owner) {
                const root = rootOf(owner, [...below, object]);
                if (root !== undefined)
                    return root;
            }
            else if (!(0,kube_owners .qi)(reference)) {
                const name = `${reference.kind}/${object.metadata.namespace}/${reference.name}`;
                if (isNamed(name))
                    return name;
            }
        }
        return undefined;
    };
    const ours = objects
        .filter(({ kind }) => kind !== 'Event')
        .filter((object) => rootOf(object) !== undefined);
    const isDue = (object) => !isPreparing || names.chartHooks.has(rootOf(object) ?? '');
    const judged = ours.filter((object) => isDue(object) && object.metadata.deletionTimestamp === undefined);
    const isCurrent = (maker) => {
        if (maker.kind === 'Job')
            return isNew(maker);
        return maker.kind !== 'ReplicaSet' || (0,newest_template .l)(maker, objects);
    };
    const allPods = ours.filter(({ kind }) => kind === 'Pod');
    const makers = judged.filter((object) => (0,workload_kinds .K5)(object.kind)?.makes === 'Pod' && isCurrent(object));
    const pods = judged.filter((object) => object.kind === 'Pod' && isNew(object) && (0,newest_template .k)(object, objects));
    const told = new Set([...makers, ...pods].map(({ metadata }) => metadata.uid));
    return {
        since,
        pods,
        allPods,
        jobs: makers.filter(({ kind }) => kind === 'Job'),
        makers,
        events: objects.filter((event) => event.kind === 'Event' && told.has(involvedUid(event)) && eventTime(event) >= since),
    };
}
function isUnfinished({ kind, status }) {
    if (kind === 'Pod')
        return status?.phase !== 'Succeeded' && status?.phase !== 'Failed';
    return kind === 'Job' && !['Complete', 'Failed'].some((type) => (0,fields .uH)(status, type)?.status === 'True');
}
function involvedUid(event) {
    return event.involvedObject?.uid ?? '';
}
function eventTime(event) {
    const { lastTimestamp, eventTime: first, series, } = event;
    return Date.parse(series?.lastObservedTime ?? lastTimestamp ?? first ?? event.metadata.creationTimestamp ?? '');
}

var scalar_text = __webpack_require__(80809);
var pod_trouble = __webpack_require__(25587);
var waiting_reasons = __webpack_require__(11761);
;// CONCATENATED MODULE: ./build/kube/rollout/rollout-trouble.js






const TELLING_RESTARTS = 3;
function rolloutTroubles(view, chartHooks) {
    return [
        ...view.jobs.flatMap((job) => jobTrouble(job, chartHooks)),
        ...view.makers.flatMap((maker) => refusedPods(maker, view)),
        ...view.pods.flatMap(troublesOfPod),
        ...view.pods.flatMap((pod) => missingVolume(pod, view)),
    ];
}
function troublesOfPod(pod) {
    const uid = pod.metadata.uid ?? '';
    const object = (0,kube_object .Vb)(pod);
    const scheduled = (0,fields .uH)(pod.status, 'PodScheduled');
    if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable') {
        const message = `cannot be scheduled: ${(0,fields .b6)(scheduled.message, 'no node takes it')}`;
        return [{ key: uid, kind: 'unschedulable', object, reason: 'Unschedulable', message, isCurrent: true }];
    }
    const statuses = [
        ...(0,fields .qj)(pod.status, 'initContainerStatuses'),
        ...(0,fields .qj)(pod.status, 'containerStatuses'),
    ];
    const words = (0,pod_trouble .G)(pod);
    return statuses.flatMap((status) => {
        const state = containerState(pod, status);
        if (state === undefined)
            return [];
        const container = (0,fields .b6)(status.name);
        const known = words.find((trouble) => trouble.container === container)?.message;
        const message = known ?? `container ${container}: ${state.reason}`;
        return [{ ...state, key: `${uid}/${container}/${state.kind}`, object, message }];
    });
}
const MISSING_SOURCE = /(?:configmap|secret|persistentvolumeclaim) "[^"]{1,253}" not found|references non-existent (?:config|secret) key: \S{1,253}/i;
function missingVolume(pod, view) {
    const { uid = '' } = pod.metadata;
    const hasBegun = [
        ...(0,fields .qj)(pod.status, 'initContainerStatuses'),
        ...(0,fields .qj)(pod.status, 'containerStatuses'),
    ].some((status) => (0,fields .pq)(status, 'state').waiting === undefined);
    if (hasBegun || (0,fields .pq)(pod.status).phase !== 'Pending')
        return [];
    const last = view.events
        .filter((event) => involvedUid(event) === uid && event.reason === 'FailedMount')
        .sort((a, b) => eventTime(b) - eventTime(a))
        .map((event) => MISSING_SOURCE.exec((0,scalar_text .w)(event.message ?? ''))?.[0])[0];
    if (last === undefined)
        return [];
    const message = `a volume cannot be mounted: ${last}`;
    return [
        {
            key: `${uid}/mount`,
            kind: 'cannot-start',
            object: (0,kube_object .Vb)(pod),
            reason: 'FailedMount',
            message,
            isCurrent: true,
        },
    ];
}
function containerState(pod, status) {
    const state = (0,fields .pq)(status, 'state');
    const reason = (0,fields .b6)((0,fields .pq)(state, 'waiting').reason);
    const ended = (0,fields .pq)(state, 'terminated');
    const last = ended.exitCode === undefined ? (0,fields .pq)((0,fields .pq)(status, 'lastState'), 'terminated') : ended;
    const why = (0,waiting_reasons .E)(reason);
    if (why === 'image-name')
        return { kind: 'invalid', reason, isCurrent: true };
    if (why === 'image')
        return { kind: 'image', reason, isCurrent: true };
    if (why === 'start')
        return { kind: 'cannot-start', reason, isCurrent: true };
    const isLooping = why === 'crash';
    const lastReason = (0,fields .b6)(last.reason);
    if ((0,waiting_reasons .w)(lastReason))
        return { kind: 'cannot-start', reason: lastReason, isCurrent: true };
    const restarts = (0,fields .rl)(status.restartCount);
    const isTask = pod.metadata.ownerReferences?.some(({ kind }) => kind === 'Job') ?? false;
    const isAgain = status.ready === true && !isLooping;
    if (isTask || isAgain || last.exitCode === undefined || (0,fields .pq)(pod.spec).restartPolicy === 'Never') {
        return undefined;
    }
    if (restarts === 0 && ended.exitCode === undefined)
        return undefined;
    if (ended.exitCode === 0 && !isLooping)
        return undefined;
    const triedAt = Date.parse((0,fields .b6)(last.startedAt));
    return {
        kind: 'crash',
        reason: 'CrashLoopBackOff',
        isCurrent: isLooping && restarts >= TELLING_RESTARTS,
        ...(!Number.isNaN(triedAt) && { triedAt }),
    };
}
function jobTrouble(job, chartHooks) {
    const failed = ['Failed', 'FailureTarget']
        .map((type) => (0,fields .uH)(job.status, type))
        .find((item) => item?.status === 'True');
    if (failed === undefined || (job.metadata.ownerReferences?.length ?? 0) > 0)
        return [];
    const object = (0,kube_object .Vb)(job);
    const kind = chartHooks.has(object) ? 'chart-hook' : 'invalid';
    const message = `the Job failed: ${(0,fields .WE)(failed) || 'it says no more'}`;
    return [{ key: `${job.metadata.uid}/job`, kind, object, reason: 'Failed', message, isCurrent: true }];
}
function refusedPods(maker, view) {
    const message = maker.kind === 'ReplicaSet' ? refusalOf(maker, view.since) : refusalIn(maker, view);
    if (message === undefined)
        return [];
    return [
        {
            key: `${maker.metadata.uid}/create`,
            kind: 'pods-refused',
            object: (0,kube_object .Vb)(maker),
            reason: 'FailedCreate',
            message: `its pods are refused: ${message}`,
            isCurrent: true,
        },
    ];
}
function refusalOf({ spec = {}, status = {} }, since) {
    const refused = (0,fields .uH)(status, 'ReplicaFailure');
    const isRefused = refused?.status === 'True' && refused.reason === 'FailedCreate';
    if (!isRefused || (0,fields .rl)(status.replicas) >= (0,fields .rl)(spec.replicas, 1))
        return undefined;
    return Date.parse((0,fields .b6)(refused.lastTransitionTime)) >= since ? (0,fields .b6)(refused.message) : undefined;
}
function refusalIn(maker, view) {
    const last = view.events
        .filter((event) => involvedUid(event) === maker.metadata.uid && event.reason === 'FailedCreate')
        .sort((a, b) => eventTime(b) - eventTime(a))[0];
    if (last === undefined || isComplete(maker))
        return undefined;
    const isOver = view.pods.some(({ metadata }) => metadata.ownerReferences?.some(({ uid }) => uid === maker.metadata.uid) &&
        Date.parse(metadata.creationTimestamp ?? '') >= eventTime(last));
    return isOver ? undefined : (0,scalar_text .w)(last.message ?? '');
}
function isComplete({ kind, spec = {}, status = {} }) {
    if (kind === 'DaemonSet') {
        return (0,fields .rl)(status.currentNumberScheduled) >= (0,fields .rl)(status.desiredNumberScheduled, 1);
    }
    if (kind === 'Job')
        return (0,fields .uH)(status, 'Complete')?.status === 'True';
    return (0,fields .rl)(status.replicas) >= (0,fields .rl)(spec.replicas, 1);
}

;// CONCATENATED MODULE: ./build/kube/rollout/rollout-memory.js


const NOTHING_SEEN = { troubles: new Map(), pods: new Map(), changedAt: 0 };
const HOLD_MS = 15_000;
function remember(before, view, troubles, now) {
    const pods = new Map(view.allPods.map((pod) => [pod.metadata.uid ?? '', lookAgain(before, pod, now)]));
    const wentAt = [...before.pods].some(([uid, pod]) => pod.isStable && !pods.has(uid)) ? now : 0;
    const changes = [...pods.values()].filter(({ isStable }) => isStable).map(({ since }) => since);
    return {
        troubles: new Map([
            ...[...before.troubles].filter(([, { last }]) => now - last < HOLD_MS),
            ...troubles.map(({ key }) => {
                const known = before.troubles.get(key);
                const isSame = known !== undefined && now - known.last < HOLD_MS;
                return [key, { since: isSame ? known.since : now, last: now }];
            }),
        ]),
        pods,
        changedAt: Math.max(before.changedAt, wentAt, ...changes),
    };
}
function lookAgain(before, pod, now) {
    const known = before.pods.get(pod.metadata.uid ?? '');
    const look = lookOf(pod);
    const isStable = troublesOfPod(pod).every(({ kind }) => kind === 'unschedulable');
    if (known === undefined)
        return { look, isStable, since: Math.min(now, lastChangeOf(pod)) };
    return { look, isStable, since: known.look === look ? known.since : now };
}
function lastChangeOf({ metadata, status }) {
    const times = [
        metadata.creationTimestamp,
        metadata.deletionTimestamp,
        ...(0,fields .qj)(status, 'conditions').map(({ lastTransitionTime }) => lastTransitionTime),
        ...(0,fields .qj)(status, 'containerStatuses').map(({ state }) => (0,fields .pq)((0,fields .pq)(state), 'running').startedAt),
    ];
    return Math.max(0, ...times.map((time) => Date.parse((0,fields .b6)(time))).filter((time) => !Number.isNaN(time)));
}
function lookOf({ metadata, status }) {
    const containers = [...(0,fields .qj)(status, 'initContainerStatuses'), ...(0,fields .qj)(status, 'containerStatuses')];
    return JSON.stringify([
        (0,fields .pq)(status).phase,
        metadata.deletionTimestamp,
        containers.map(({ state, ready, restartCount }) => [Object.keys((0,fields .pq)(state)), ready, restartCount]),
    ]);
}

;// CONCATENATED MODULE: ./build/kube/rollout/rollout-verdict.js





const HELM_NOTICES_MS = 10_000;
function judgeRollout(view, before, options) {
    const { now, graceMs } = options;
    const troubles = rolloutTroubles(view, options.chartHooks);
    const memory = remember(before ?? NOTHING_SEEN, view, troubles, now);
    const lasts = ({ key }, ms) => now - (memory.troubles.get(key)?.since ?? now) >= ms;
    const isAlone = () => !isProgressing(view, memory, options);
    const isHopeless = (trouble) => {
        switch (trouble.kind) {
            case 'invalid':
                return true;
            case 'chart-hook':
                return lasts(trouble, HELM_NOTICES_MS);
            case 'image':
                return lasts(trouble, graceMs);
            case 'cannot-start':
            case 'pods-refused':
                return lasts(trouble, graceMs) && isAlone();
            case 'crash':
                return lasts(trouble, graceMs) && isAlone() && wasTriedAgain(trouble, memory);
            case 'unschedulable':
                return false;
            default:
                return (0,unreachable .H)(trouble.kind);
        }
    };
    const hopeless = troubles.find((trouble) => trouble.isCurrent && isHopeless(trouble));
    return {
        memory,
        ...(hopeless && { hopeless }),
        unschedulable: troubles.filter((trouble) => trouble.kind === 'unschedulable' && lasts(trouble, graceMs)),
    };
}
function wasTriedAgain({ triedAt }, { changedAt }) {
    return triedAt === undefined || triedAt > changedAt;
}
function isProgressing(view, memory, { now, graceMs, patienceMs }) {
    if (now - memory.changedAt < graceMs)
        return true;
    if (view.jobs.some((job) => isUnfinished(job) && (0,fields .pq)(job.spec).suspend !== true))
        return true;
    return view.pods.some((pod) => {
        const known = memory.pods.get(pod.metadata.uid ?? '');
        return known?.isStable && !hasArrived(pod) && now - known.since < patienceMs;
    });
}
function hasArrived(pod) {
    return !isUnfinished(pod) || (0,fields .uH)(pod.status, 'Ready')?.status === 'True';
}

var readiness = __webpack_require__(81756);
;// CONCATENATED MODULE: ./build/engine/rollout/rollout-progress.js



function readyText(progress) {
    const { ready, total, waiting } = progress;
    const left = waiting.length > 0 ? `, waiting for ${waiting.slice(0, 3).join(', ')}` : '';
    return `${ready} of ${total} ready${left}`;
}
function progressOf({ own, names }, seen, options) {
    const hook = seen.view.jobs.find((job) => names.chartHooks.has((0,kube_object .Vb)(job)) && isUnfinished(job));
    if (hook)
        return `waiting for the chart's hook ${(0,kube_object .Vb)(hook)}`;
    const targets = own.filter(({ kind }) => seen.kinds.has(kind)).map(kube_object .Vb);
    if (targets.length === 0)
        return undefined;
    const live = new Map(seen.objects.map((object) => [(0,kube_object .Vb)(object), object]));
    const waiting = targets.filter((name) => {
        const object = live.get(name);
        return object === undefined || (0,readiness .xz)(object, options).state !== 'ready';
    });
    return readyText({ ready: targets.length - waiting.length, total: targets.length, waiting });
}

var owned_objects = __webpack_require__(47454);
;// CONCATENATED MODULE: ./build/cluster/objects/pod-queries.js


const MOST_SELECTORS = 5;
function podQueries(owners, namespace) {
    const whole = [{ ...workload_kinds .Sm, namespace }];
    const alone = owners.filter(({ kind }) => kind === 'Pod');
    const selected = owners.filter(({ kind }) => kind !== 'Pod').map(podLabels);
    const named = alone.map(({ metadata }) => ({
        ...workload_kinds .Sm,
        namespace,
        fieldSelector: `metadata.name=${metadata.name}`,
    }));
    if (selected.some((labels) => labels.length === 0))
        return whole;
    const selectors = fewestSelectors(selected).map((labels) => ({ ...workload_kinds .Sm, namespace, labelSelector: labels }));
    const queries = [...selectors, ...named];
    return queries.length > MOST_SELECTORS ? whole : queries;
}
function fewestSelectors(all) {
    const [first = [], ...others] = all;
    const shared = first.filter((label) => others.every((labels) => labels.includes(label)));
    if (shared.length > 0)
        return [shared.join(',')];
    return [...new Set(all.map((labels) => labels.join(',')))];
}
function podLabels({ kind, metadata, spec }) {
    if (kind === 'Job')
        return (0,fields .pq)(spec).manualSelector === true ? [] : [`job-name=${metadata.name}`];
    if ((0,workload_kinds .K5)(kind)?.apiVersion !== 'apps/v1')
        return [];
    return labelsOf((0,fields .pq)((0,fields .pq)(spec, 'selector').matchLabels));
}
function labelsOf(labels) {
    return Object.entries(labels).flatMap(([key, value]) => typeof value === 'string' ? [`${key}=${value}`] : []);
}

;// CONCATENATED MODULE: ./build/engine/rollout/rollout-queries.js



const EVENT = { apiVersion: 'v1', kind: 'Event' };
function kindsBelow(kind) {
    if (kind === workload_kinds .Sm.kind)
        return [];
    const own = workload_kinds .A0.find((row) => row.kind === kind);
    return own && [own, ...((0,workload_kinds .o$)(kind) ?? [])];
}
function rolloutQueries(objects) {
    const owners = (0,owned_objects .Gu)(objects).filter(({ kind }) => kind !== 'CronJob');
    const namespaces = new Set(owners.flatMap(({ metadata }) => metadata.namespace ?? []));
    return [...namespaces].flatMap((namespace) => {
        const inside = owners.filter(({ metadata }) => metadata.namespace === namespace);
        const known = inside.map(({ kind }) => kindsBelow(kind));
        const names = new Set(known.flatMap((kinds) => kinds?.map(({ kind }) => kind) ?? []));
        const needed = workload_kinds .A0.filter(({ kind }) => names.has(kind));
        const others = known.includes(undefined) ? workload_kinds .A0.filter(({ kind }) => !names.has(kind)) : [];
        const query = (kind, isNeeded) => ({
            query: { ...kind, namespace },
            isNeeded,
        });
        return [
            ...podQueries(inside, namespace).map((pods) => ({ query: pods, isNeeded: true })),
            { query: { ...EVENT, namespace, fieldSelector: 'type=Warning' }, isNeeded: false },
            ...needed.map((kind) => query(kind, true)),
            ...others.map((kind) => query(kind, false)),
        ];
    });
}

;// CONCATENATED MODULE: ./build/engine/rollout/watch-rollout.js





const LOOK_MS = 1_000;
const PATIENT_GRACES = 4;
async function watchRollout(rollout) {
    const { reader, applied, graceMs, signal } = rollout;
    const { names } = applied;
    const followed = rolloutQueries([...applied.own, ...applied.chartHooks]).map(({ query, isNeeded }) => ({
        kind: query.kind,
        isNeeded,
        watch: rollout.watches.follow(query),
    }));
    const kinds = new Set(followed.map(({ kind }) => kind));
    let memory;
    let progress;
    let isUnschedulable = false;
    const judge = (objects) => {
        const view = viewRelease(objects, names, rollout.since);
        const judgement = judgeRollout(view, memory, {
            now: reader.serverTime(),
            graceMs,
            patienceMs: Math.max(PATIENT_GRACES * graceMs, rollout.timeoutMs / 2),
            chartHooks: names.chartHooks,
        });
        return { view, ...judgement };
    };
    const look = async () => {
        const objects = followed.flatMap(({ watch }) => watch.objects());
        const { view, hopeless, unschedulable, ...seen } = judge(objects);
        memory = seen.memory;
        const text = progressOf(applied, { objects, view, kinds }, rollout);
        if (text !== undefined && text !== progress)
            rollout.onProgress(text);
        progress = text;
        const [first] = unschedulable;
        if (first && !isUnschedulable)
            rollout.onUnschedulable(first);
        isUnschedulable ||= first !== undefined;
        if (!hopeless)
            return undefined;
        const fresh = await readAgain(reader, objects, hopeless, signal);
        return fresh && judge(fresh).hopeless;
    };
    try {
        while (followed.length > 0 && !signal.aborted) {
            const failure = followed.find(({ isNeeded, watch }) => isNeeded && watch.failure())?.watch.failure();
            if (failure)
                return { kind: 'broken', failure };
            const isSeen = followed.every(({ watch }) => watch.isComplete() || watch.failure());
            const trouble = isSeen ? await look() : undefined;
            if (trouble)
                return { kind: 'hopeless', trouble };
            await rollout.clock.sleep(LOOK_MS, signal);
        }
        return { kind: 'over' };
    }
    finally {
        for (const { watch } of followed)
            watch.close();
    }
}
async function readAgain(reader, objects, { object: name }, signal) {
    const known = objects.find((object) => (0,kube_object .Vb)(object) === name);
    const fresh = known && (await reader.get((0,kube_object .H8)(known), { signal }));
    if (!fresh?.ok || fresh.value === undefined)
        return undefined;
    const now = fresh.value;
    return objects.map((object) => (object === known ? now : object));
}

;// CONCATENATED MODULE: ./build/engine/rollout/fail-fast.js





const SHORT_WAIT_MS = 5_000;
const CLOCK_SLACK_MS = 2_000;
const AGAIN_MS = 2_000;
const UNWATCHED = 'a rollout that cannot end well is noticed at its timeout only';
async function endingEarly(release, wait, work) {
    const { run } = release;
    const stop = new AbortController();
    const over = new AbortController();
    const signal = AbortSignal.any([release.signal, stop.signal]);
    const startedAt = run.limits.clock.now();
    let verdict;
    void watch(release, wait, AbortSignal.any([signal, over.signal])).then((trouble) => {
        if (trouble === undefined || over.signal.aborted)
            return;
        verdict = failureOf(trouble, run.limits.clock.now() - startedAt, wait.timeoutMs);
        const reason = { kind: 'fail-fast', message: verdict.message };
        stop.abort(reason);
    });
    try {
        const result = await work(signal);
        const isOurs = verdict !== undefined && signal.reason === stop.signal.reason;
        return result.ok || !isOurs ? result : (0,model_result .f)({ ...result.failure, ...verdict, reason: 'not-ready' });
    }
    finally {
        over.abort();
    }
}
async function watch(release, wait, signal) {
    const { run, planned } = release;
    if (!planned.settings.failFast.enabled)
        return undefined;
    await run.limits.clock.sleep(SHORT_WAIT_MS, signal);
    try {
        while (!signal.aborted) {
            const end = await watchOnce(release, wait, signal);
            if (end.kind === 'hopeless')
                return end.trouble;
            if (end.kind === 'over')
                return undefined;
            const { message, reason, transient } = end.failure;
            if (reason === 'forbidden')
                run.record.warnOnce('fail-fast', `${UNWATCHED}: ${message}`);
            release.log.debug(`the rollout cannot be watched: ${message}`);
            if (!transient)
                return undefined;
            await run.limits.clock.sleep(AGAIN_MS, signal);
        }
    }
    catch (bug) {
        const text = `Internal error: the rollout could not be watched: ${bug instanceof Error ? bug.message : String(bug)}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    }
    return undefined;
}
async function watchOnce(release, wait, signal) {
    const { run, planned } = release;
    const { failFast, waitForJobs, ready } = planned.settings;
    const stored = await run.cluster.store.read(planned, wait.revision());
    if (signal.aborted)
        return { kind: 'over' };
    if (!stored.ok)
        return { kind: 'broken', failure: stored.failure };
    if (!stored.value)
        return { kind: 'broken', failure: notStored(wait.revision()) };
    wait.onStored?.();
    const applied = await appliedObjects(release, stored.value);
    if (!applied.ok)
        return { kind: 'broken', failure: applied.failure };
    const own = await (0,ready_rules .AD)(ready);
    learnSecrets(release, [...applied.value.own, ...applied.value.chartHooks]);
    return watchRollout({
        reader: run.cluster.reader,
        watches: run.cluster.watches,
        clock: run.limits.clock,
        ...wait,
        since: wait.since - CLOCK_SLACK_MS,
        applied: applied.value,
        waitForJobs,
        own: own.ok ? own.value : undefined,
        graceMs: failFast.grace,
        signal,
        onProgress: (text) => wait.onProgress?.(text),
        onUnschedulable: ({ object, message }) => {
            const text = `${object} ${message}; the wait goes on, for a node may come`;
            run.record.emit({ type: 'warning', release: planned.id, text });
        },
    });
}
function notStored(revision) {
    return { reason: 'not-found', transient: true, message: `revision ${revision} is not stored yet` };
}
function failureOf(trouble, afterMs, timeoutMs) {
    const { object, message, reason, kind } = trouble;
    const seconds = (ms) => `${Math.round(ms / 1_000)} s`;
    return {
        reason: 'not-ready',
        message: `${object}: ${message} (${reason} ended the wait after ${seconds(afterMs)} of ${seconds(timeoutMs)})`,
        remedy: kind === 'pods-refused'
            ? 'Change what the API server refuses, or the quota, policy or webhook that refuses it.'
            : 'Look at the events and logs of the object. If it would have become well later, raise `failFast.grace`.',
        object,
    };
}

var wait_ready = __webpack_require__(57238);
;// CONCATENATED MODULE: ./build/engine/rollout/wait-applied.js








async function waitApplied(release, { revision, deadline, waitForJobs, signal }) {
    const { run, planned } = release;
    const own = await (0,ready_rules .AD)(planned.settings.ready);
    if (!own.ok)
        return own;
    const objects = await storedObjects(release, revision);
    if (!objects.ok)
        return objects;
    const ready = await (0,wait_ready .N)({
        reader: run.cluster.reader,
        clock: run.limits.clock,
        targets: objects.value.map((object) => ({ ...(0,kube_object .H8)(object), mayVanish: vanishes(object) })),
        timeoutMs: deadline.left(),
        ofMs: deadline.afterMs,
        signal,
        waitForJobs,
        own: own.value,
        acceptsProgressing: !planned.settings.wait,
        onProgress: (progress) => run.record.emit({ type: 'progress', release: planned.id, text: readyText(progress) }),
    });
    tellIgnored(release, objects.value);
    const number = typeof revision === 'number' ? revision : revision.revision;
    const seen = ready.ok ? { revision: number, objects: objects.value } : undefined;
    (0,release_context .N)(release, { seen: { ...release.seen, ready: seen } });
    const why = (0,stop_reason .P)(signal);
    return !ready.ok && why?.kind === 'fail-fast' ? (0,model_result .f)({ ...ready.failure, message: why.message }) : ready;
}
function tellIgnored({ run, planned, ignored }, objects) {
    const all = objects.filter((object) => (0,ready_rules .pi)(planned.settings.ready, object)).map(kube_object .Vb);
    const news = all.filter((name) => !ignored.has(name));
    if (news.length === 0)
        return;
    for (const name of news)
        ignored.add(name);
    run.record.emit({ type: 'not-waited-for', release: planned.id, objects: news });
}
function vanishes(object) {
    return object.kind === 'Job' && object.spec?.ttlSecondsAfterFinished !== undefined;
}

var record_type = __webpack_require__(20569);
var revision_record = __webpack_require__(3634);
var storage = __webpack_require__(82574);
;// CONCATENATED MODULE: ./build/helm/store-failed.js





async function storeFailed(writer, { name, namespace }, { revision, objects, description, at }) {
    const time = new Date(at).toISOString();
    const payload = {
        name,
        namespace,
        version: revision,
        info: { first_deployed: time, last_deployed: time, deleted: '', description, status: 'failed' },
        chart: { metadata: { apiVersion: 'v2', name: 'none', version: '0.0.0' } },
        config: {},
        manifest: objects.map((object) => `---\n${JSON.stringify(object)}\n`).join(''),
    };
    const labels = {
        name,
        owner: 'helm',
        status: 'failed',
        version: String(revision),
        createdAt: String(Math.floor(at / 1000)),
    };
    const created = await writer.create({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: (0,revision_record .J)({ name }, revision), namespace, labels },
        type: record_type .l,
        data: { release: (0,storage .vy)(JSON.stringify(payload)) },
    });
    return created.ok ? (0,model_result.ok)() : (0,model_result .f)((0,result_failure .i)(`store revision ${revision} of ${name}`, created.failure));
}

var canonical_json = __webpack_require__(89815);
;// CONCATENATED MODULE: ./build/plan/originals.js


function originalsFor(unfinished, target) {
    const wanted = byName(target);
    const versions = new Map();
    for (const object of unfinished.flat()) {
        const name = (0,kube_object .Vb)(object);
        const text = textOf(object);
        const own = wanted.get(name);
        if (own !== undefined && textOf(own) === text)
            continue;
        const known = versions.get(name) ?? new Map();
        versions.set(name, known.set(text, object));
    }
    const rounds = Math.max(1, ...[...versions.values()].map(({ size }) => size));
    return Array.from({ length: rounds }, (_, round) => {
        const compared = new Map(wanted);
        for (const [name, known] of versions) {
            const version = [...known.values()][round];
            if (version !== undefined)
                compared.set(name, version);
        }
        return [...compared.values()];
    });
}
function sameObjects(one, other) {
    const [left, right] = [one, other].map((objects) => objects.map(textOf).sort().join('\n'));
    return left === right;
}
function byName(objects) {
    return new Map(objects.map((object) => [(0,kube_object .Vb)(object), object]));
}
function textOf(object) {
    return (0,canonical_json .d)(object);
}

var mend_record = __webpack_require__(57768);
var others_at_hooks = __webpack_require__(95100);
;// CONCATENATED MODULE: ./build/engine/deletion/others-at-stored-hooks.js





async function refuseOthersAtPlanned(release, observed) {
    for (const step of release.planned.phases.exec.steps) {
        if (step.kind !== 'helm' || step.command === 'upgrade')
            continue;
        const refused = step.command === 'rollback'
            ? await refuseOthersAtRollback(release, step.revision)
            : await refuseOthersAtUninstall(release, observed);
        if (!refused.ok)
            return refused;
    }
    return (0,model_result.ok)();
}
async function refuseOthersAtRollback(release, revision) {
    return refuseOthersOf(release, revision, 'rollback');
}
async function refuseOthersAtUninstall(release, observed) {
    const last = (0,release_release .BP)(observed);
    if (!last || last.status === 'uninstalled')
        return (0,model_result.ok)();
    return refuseOthersOf(release, last, 'delete');
}
async function refuseOthersAtTests(release) {
    const last = (0,release_release .BP)(release.observed);
    return last ? refuseOthersOf(release, last.revision, 'test') : (0,model_result.ok)();
}
async function refuseOthersOf({ run, planned, signal }, revision, event) {
    if ((0,skips_chart_hooks .V)(planned.settings.noHooks, event) && event !== 'test')
        return (0,model_result.ok)();
    const stored = await (0,stored_objects .M7)(planned, revision, run.cluster);
    if (!stored.ok)
        return stored;
    const { reader, store } = run.cluster;
    const { major: helmMajor } = run.helm;
    const chartHooks = stored.value?.chartHooks ?? [];
    return (0,others_at_hooks .zd)(chartHooks, event, { reader, store, helmMajor, release: planned, signal });
}

var judge_deletion = __webpack_require__(5958);
var judge_deletions = __webpack_require__(42615);
var spare_others = __webpack_require__(15781);
;// CONCATENATED MODULE: ./build/engine/deletion/spare-on-rollback.js







async function spareOnRollback(release, target, taken) {
    const { run, planned } = release;
    const told = await spareInTarget(release, target);
    if (!told.ok)
        return told;
    const from = (0,release_release .BP)(release.observed);
    if (!from)
        return (0,model_result.ok)();
    const judged = await (0,judge_deletions .t)({ ...(0,spare_others .a9)(release), allowNamespaceDeletion: false }, {
        from,
        taken,
        complete: true,
        async coming() {
            const stored = await (0,stored_objects .M7)(planned, target, run.cluster);
            return stored.ok ? (0,model_result.ok)(stored.value?.manifest) : stored;
        },
    });
    if (!judged.ok)
        return judged;
    const names = new Set(told.value.map(({ ref }) => (0,judge_deletion .P2)(ref)));
    const leaves = judged.value.leaves.filter(({ ref }) => !names.has((0,judge_deletion .P2)(ref)));
    return (0,spare_others .Xm)(release, from, { ...judged.value, leaves });
}
async function othersInTarget(source, observed, { phases }) {
    const step = (0,built_in_step .cg)(phases.exec.steps, 'helm');
    if (step?.command !== 'rollback')
        return (0,model_result.ok)([]);
    const record = (0,release_release .Ow)(observed).find(({ revision }) => revision === step.revision);
    const owners = record ? await ownersIn(source, record) : (0,model_result.ok)({ leaves: [] });
    return owners.ok ? (0,model_result.ok)(owners.value.leaves) : owners;
}
async function spareInTarget(release, target) {
    const record = (0,release_release .Ow)(release.observed).find(({ revision }) => revision === target);
    if (!record)
        return (0,model_result.ok)([]);
    const owners = await ownersIn((0,spare_others .a9)(release), record);
    if (!owners.ok)
        return owners;
    const spared = await (0,spare_others .Xm)(release, record, { ...owners.value, deletes: [] });
    return spared.ok ? (0,model_result.ok)(owners.value.leaves) : spared;
}
function ownersIn(source, from) {
    return (0,judge_deletions .t)(source, { from, taken: [], ownersOnly: true });
}

var written = __webpack_require__(35242);
;// CONCATENATED MODULE: ./build/engine/release/note-written.js



async function noteWritten(release, revision, what = 'own') {
    const { planned, effects, run, observed } = release;
    const record = (0,release_release .BP)(observed);
    if (!observed || record?.revision !== revision || record.status !== 'deployed')
        return;
    const sealed = await (what === 'own' ? written .R7 : written .E0)(effects.cluster, planned, record);
    if (sealed.ok) {
        (0,release_context .N)(release, {
            observed: { ...observed, revisions: [...observed.revisions.slice(0, -1), sealed.value] },
        });
        return;
    }
    const text = `later runs will not go back to revision ${revision} by themselves: ${sealed.failure.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
}

var recover = __webpack_require__(54571);
var release_helm = __webpack_require__(38277);
;// CONCATENATED MODULE: ./build/engine/render/client-side-fallback.js

const REFUSAL = /(\S{1,300}: )?duplicate entries for key \[[^\]]{0,300}\]/;
async function withClientSideFallback(release, attempt) {
    const first = await attempt(release.clientSide);
    if (first.ok || release.clientSide || release.run.helm.major === 3 || release.signal.aborted)
        return first;
    const { message, details = [] } = first.failure;
    const refusal = REFUSAL.exec([message, ...details].join('\n'))?.[0];
    if (refusal === undefined)
        return first;
    goClientSide(release, refusal);
    return attempt(true);
}
function goClientSide(release, why) {
    (0,release_context .N)(release, { clientSide: true });
    release.run.record.emit({ type: 'warning', release: release.planned.id, text: clientSideText(why) });
}
function clientSideText(why) {
    return `server-side apply refuses ${why}: Helm applies the release client-side, as Helm 3 does; only the last one of them counts, so remove the others from the chart`;
}

;// CONCATENATED MODULE: ./build/engine/operations/helm-rollback.js














async function helmRollback(release, request) {
    const others = request.noHooks ? (0,model_result.ok)() : await refuseOthersAtRollback(release, request.revision);
    if (!others.ok)
        return others;
    const originals = isHelm3(release) ? await neededOriginals(release, request.revision) : [];
    const last = originals.pop();
    let { revision } = request;
    for (const objects of originals) {
        const rolled = await comparedWith(release, objects, { ...request, revision, wait: false, noHooks: true });
        if (!rolled.ok)
            return rolled;
        revision = (0,release_release .$8)(release.observed)?.revision ?? revision;
    }
    return last ? comparedWith(release, last, { ...request, revision }) : rollbackOnce(release, request);
}
function isHelm3({ run }) {
    return run.helm.major === 3;
}
async function neededOriginals(release, target) {
    const records = (0,release_release .D8)(release.observed).filter(({ revision }) => revision !== target);
    const last = records.at(-1);
    if (last === undefined || last !== (0,release_release .BP)(release.observed) || last.status === 'deployed')
        return [];
    const wanted = await storedObjects(release, target);
    if (!wanted.ok)
        return [];
    const unfinished = [];
    for (const { revision } of records.toReversed()) {
        const objects = await storedObjects(release, revision);
        if (!objects.ok)
            return [];
        unfinished.push(objects.value);
    }
    const originals = originalsFor(unfinished, wanted.value);
    const [first = []] = originals;
    return originals.length === 1 && sameObjects(first, unfinished[0] ?? []) ? [] : originals;
}
async function comparedWith(release, objects, request) {
    const { run, planned, effects, observed } = release;
    const stored = await storeFailed(effects.cluster, planned, {
        revision: ((0,release_release .BP)(observed)?.revision ?? 0) + 1,
        objects,
        description: `helm-lifecycle: what may be live, to go back to revision ${request.revision}`,
        at: run.cluster.reader.serverTime(),
    });
    if (!stored.ok)
        return stored;
    const read = await (0,observe_again .p)(release);
    return read.ok ? rollbackOnce(release, request) : read;
}
async function rollbackOnce(release, { revision, wait, noHooks, timeoutMs, taken }) {
    const target = (0,release_release .Ow)(release.observed).find((record) => record.revision === revision);
    for (const record of [target, (0,release_release .BP)(release.observed)]) {
        const mended = await (0,mend_record .A)(release, record);
        if (!mended.ok)
            return mended;
    }
    const spared = await spareOnRollback(release, revision, taken);
    if (!spared.ok)
        return spared;
    const { name, namespace } = release.planned;
    const { settings } = release.planned;
    return withClientSideFallback(release, async (clientSide) => {
        const written = ((0,release_release .BP)(release.observed)?.revision ?? 0) + 1;
        const request = { name, namespace, revision, settings, noHooks, wait, clientSide };
        const result = await (0,release_helm .DG)(release, { command: 'rollback', revision: written, timeoutMs }, (helm) => release.effects.helm.rollback(request, helm));
        const observed = await (0,recover .r0)(release);
        if (result.ok && observed.ok)
            await noteWritten(release, written, isVouchedFor(release, target) ? 'own' : 'copied');
        return result.ok ? observed : result;
    });
}
function isVouchedFor({ planned, before }, target) {
    return planned.operation === 'rollback' || !before || !target || (0,trusted_revision .W)(before, target);
}

var promises_ = __webpack_require__(51455);
var hook_events = __webpack_require__(27931);
;// CONCATENATED MODULE: ./build/engine/operations/later-hooks.js



async function hasLaterHooks(release, event) {
    const { planned, staged, hookEvents } = release;
    if ((0,skips_chart_hooks .V)(planned.settings.noHooks, event))
        return false;
    if (hookEvents)
        return (0,hook_events .O)(hookEvents, `post-${event}`);
    const values = await Promise.all((staged?.valuesFiles ?? []).map((file) => (0,promises_.readFile)(file, 'utf8')));
    return [staged?.hookEvents ?? 'any', (0,hook_events .C)(values)].some((events) => (0,hook_events .O)(events, `post-${event}`));
}
async function hasStoredLaterHooks({ run, planned }, revision, event) {
    if ((0,skips_chart_hooks .V)(planned.settings.noHooks, event))
        return false;
    const stored = await run.cluster.store.read(planned, revision);
    if (!stored.ok || !stored.value)
        return true;
    return stored.value.chartHooks.some(({ events }) => events.includes(`post-${event}`));
}
function tellHelmWaits({ run, planned }, event) {
    const text = `Helm waits itself, because the chart has hooks for post-${event}, which come after that`;
    run.record.emit({ type: 'progress', release: planned.id, text });
}

var uninstalling = __webpack_require__(78211);
var original_records = __webpack_require__(48028);
;// CONCATENATED MODULE: ./build/engine/operations/deployed-meanwhile.js

const REMEDY_OF_DEPLOYED = 'Find out who else deploys this release. Another destroy would uninstall what they have deployed.';
function deployedMeanwhile({ planned: { name, namespace }, observed }, meant) {
    const last = (0,release_release .BP)(observed);
    if (last === undefined || last.uid === meant.uid)
        return undefined;
    return {
        reason: 'conflict',
        code: 'operation-in-progress',
        message: `another Helm has stored revision ${last.revision} (${last.status}) of release ${namespace}/${name} while it was uninstalled as revision ${meant.revision}; its record is left alone`,
        remedy: REMEDY_OF_DEPLOYED,
    };
}

;// CONCATENATED MODULE: ./build/engine/operations/purge.js







async function purge(release) {
    const { planned, effects, seen } = release;
    const isRead = release.observed !== undefined && release.observed === seen.record;
    const meant = (0,release_release .BP)(seen.record ?? release.observed);
    const [read, originals] = await Promise.all([
        isRead ? (0,model_result.ok)() : (0,observe_again .p)(release),
        (0,original_records .GJ)(release),
    ]);
    if (!read.ok)
        return read;
    const record = (0,release_release .BP)(release.observed);
    const forget = () => (originals.ok ? (0,original_records .cH)(release, originals.value) : originals);
    if (!record)
        return forget();
    const others = meant && deployedMeanwhile(release, meant);
    if (others)
        return (0,model_result .f)(others);
    if (record.status !== 'uninstalled')
        return planned.operation === 'uninstall' ? (0,model_result .f)(purge_written(planned, record)) : (0,model_result.ok)();
    if (!(0,release_release .rc)(release.observed))
        return (0,model_result.ok)();
    const forgotten = await forget();
    if (!forgotten.ok)
        return forgotten;
    const purged = await (0,uninstalling .yV)(effects.cluster, (0,release_context .O)(release));
    if (!purged.ok)
        return purged;
    const absent = { name: planned.name, namespace: planned.namespace, revisions: [] };
    (0,release_context .N)(release, {
        observed: absent,
        seen: { ...seen, record: undefined },
        ...(planned.operation === 'install' && { before: absent }),
    });
    return (0,model_result.ok)();
}
function purge_written({ name, namespace }, { revision, status }) {
    return {
        reason: 'conflict',
        code: 'operation-in-progress',
        message: `the record of release ${namespace}/${name} says ${status} again, though all objects of revision ${revision} are gone: another Helm has written to it`,
        remedy: 'Wait until no other Helm is at work on this release, then run again.',
    };
}

var archive_name = __webpack_require__(95392);
var files = __webpack_require__(72211);
var write_go_yaml = __webpack_require__(8165);
var mark = __webpack_require__(40256);
;// CONCATENATED MODULE: ./build/engine/deletion/note-taken.js







async function noteTaken(release, retaken) {
    const { run, planned, rendered, observed, signal } = release;
    if (!planned.settings.takeOwnership || rendered === undefined)
        return;
    const coming = await (0,stored_objects .Qv)(rendered, planned, run.cluster.reader);
    const lost = (what, { message }) => run.record.emit({
        type: 'warning',
        release: planned.id,
        text: `whether ${what} belongs to others is not known, so that a failed deploy could not give it back: ${message}`,
    });
    if (!coming.ok)
        return lost('what the chart makes', coming.failure);
    const last = (0,observe_again .W)(release) ? undefined : (0,release_release .D7)(observed);
    const stored = await (0,stored_objects .QM)(planned, last, run.cluster);
    const own = new Set(stored.ok ? stored.value.objects.map((object) => (0,judge_deletion .P2)((0,kube_object .H8)(object))) : []);
    const others = new Set(retaken.map(({ object }) => object));
    const asked = coming.value.filter((object) => !own.has((0,judge_deletion .P2)((0,kube_object .H8)(object))) || others.has((0,kube_object .Vb)(object)));
    const live = await Promise.all(asked.map((object) => run.cluster.reader.get((0,kube_object .H8)(object), { signal })));
    const taken = new Map(release.taken);
    for (const [index, found] of live.entries()) {
        if (!found.ok)
            lost((0,kube_object .Vb)(asked[index]), found.failure);
        if (!found.ok || !found.value || (0,helm_owner .D0)(found.value, planned))
            continue;
        const key = (0,judge_deletion .P2)((0,kube_object .H8)(found.value));
        if (!taken.has(key))
            taken.set(key, found.value);
    }
    (0,release_context .N)(release, { taken });
}

var coming_objects = __webpack_require__(43500);
var list_text = __webpack_require__(72125);
;// CONCATENATED MODULE: ./build/engine/deletion/refuse-overwriting.js


const MOST_NAMES = 3;
function refuseOverwriting({ run, planned, maySettle }, { overwrites }) {
    const { id, settings } = planned;
    if (overwrites.length === 0)
        return (0,model_result.ok)();
    const refusal = refuse_overwriting_refusalOf(planned, overwrites);
    if (!settings.takeOwnership && !maySettle)
        return (0,model_result .f)(refusal);
    const text = settings.takeOwnership
        ? `taken back (\`takeOwnership\`): ${refuse_overwriting_namesOf(overwrites)}`
        : `as the cluster is now, ${refusal.message}; hooks or releases that come before may change that`;
    run.record.emit({ type: 'warning', release: id, text });
    return (0,model_result.ok)();
}
function refuse_overwriting_refusalOf({ name, namespace }, overwrites) {
    const [first] = overwrites;
    return {
        reason: 'conflict',
        code: 'ownership-conflict',
        message: `the upgrade of release ${namespace}/${name} would write over what other releases have taken: ${refuse_overwriting_namesOf(overwrites)}`,
        remedy: 'Take it out of one of the two charts. With `takeOwnership: true` this release takes it back, and the other one has to give it up.',
        ...(first && { object: first.object }),
        ...(overwrites.length > 1 && { details: overwrites.map(refuse_overwriting_textOf) }),
    };
}
function refuse_overwriting_namesOf(overwrites) {
    return (0,list_text .s)(overwrites.map(refuse_overwriting_textOf), MOST_NAMES);
}
function refuse_overwriting_textOf({ object, by }) {
    return `${object} belongs to release ${by} by now`;
}

;// CONCATENATED MODULE: ./build/engine/deletion/spare-on-upgrade.js










async function spareOnUpgrade(release, request, holding) {
    if ((0,observe_again .W)(release))
        return (0,model_result.ok)([]);
    for (const revisionOf of [release_release .D7, release_release .BP]) {
        const mended = await (0,mend_record .A)(release, revisionOf(release.observed));
        if (!mended.ok)
            return mended;
    }
    const from = (0,release_release .D7)(release.observed);
    if (!from)
        return (0,model_result.ok)([]);
    const { run, planned, signal, seen } = release;
    const known = holding === 'refuse' && isSame(seen.deletion?.from, from) ? seen.deletion : undefined;
    (0,release_context .N)(release, { seen: { ...seen, deletion: undefined } });
    const coming = async () => {
        if (holding === 'refuse' && release.rendered !== undefined)
            return (0,model_result.ok)(release.rendered);
        const rendered = await run.helm.reader.render(request, { signal, timeoutMs: planned.settings.timeout });
        return rendered.ok ? (0,model_result.ok)(rendered.value.manifest) : rendered;
    };
    const wanted = holding === 'refuse' ? 'all' : 'what stays';
    const judged = known ? (0,model_result.ok)(known.judged) : await judgeUpgrade(release, coming, wanted);
    if (!judged.ok)
        return judged;
    const asks = holding === 'refuse' && !known;
    const refused = asks ? refuse(release, judged.value, { maySettle: false }) : (0,model_result.ok)();
    if (!refused.ok)
        return refused;
    const spared = await (0,spare_others .Xm)(release, from, judged.value);
    return spared.ok ? (0,model_result.ok)(judged.value.overwrites) : spared;
}
async function refuseUpgrade(release, manifest) {
    const judged = await judgeUpgrade(release, async () => (0,model_result.ok)(manifest), 'all');
    if (!judged.ok)
        return judged;
    const from = (0,release_release .D7)(release.observed);
    const deletion = from && { from, judged: judged.value };
    (0,release_context .N)(release, { seen: { ...release.seen, deletion } });
    return refuse(release, judged.value, { maySettle: (0,coming_objects .aY)(release.planned) });
}
function refuse({ run, planned }, judged, { maySettle }) {
    const holding = (0,spare_others .G4)(judged.leaves, planned);
    return holding.ok ? refuseOverwriting({ run, planned, maySettle }, judged) : holding;
}
function isSame(one, other) {
    return one?.uid === other.uid && one.resourceVersion === other.resourceVersion;
}
async function judgeUpgrade(release, coming, wanted) {
    const from = (0,observe_again .W)(release) ? undefined : (0,release_release .D7)(release.observed);
    if (!from)
        return (0,model_result.ok)((0,judge_deletions .V)());
    const taken = await (0,foreign_memory .Z)(release);
    if (!taken.ok)
        return taken;
    return (0,judge_deletions .t)((0,spare_others .a9)(release), {
        ...{ from, taken: taken.value, coming },
        ...(wanted === 'all' && { complete: true }),
    });
}

var request_of = __webpack_require__(80723);
;// CONCATENATED MODULE: ./build/engine/operations/deploy.js



















async function deploy(release, deadline, override) {
    const { planned, staged, run } = release;
    if (!staged)
        return (0,model_result .f)({ reason: 'internal', message: `Internal error: ${planned.id} was not staged` });
    const event = (0,observe_again .W)(release) ? 'install' : 'upgrade';
    const helmWaits = override?.hasLaterHooks ?? (await hasLaterHooks(release, event));
    const { hasLaterHooks: _known, ...other } = override ?? {};
    const request = (0,request_of .f)(planned, staged, run);
    const asked = {
        ...request,
        noHooks: (0,skips_chart_hooks .V)(planned.settings.noHooks, event),
        wait: planned.settings.wait && helmWaits,
        ...other,
    };
    if (asked.wait)
        tellHelmWaits(release, event);
    const spared = await spareOnUpgrade(release, asked, override ? 'leave' : 'refuse');
    if (!spared.ok)
        return spared;
    if (!override)
        await noteTaken(release, spared.value);
    const forgotten = await forgetUninstalled(release);
    if (!forgotten.ok)
        return forgotten;
    const applying = { deadline, signal: release.signal, helmIsDone: () => { } };
    const deployed = await (override ? applyAndWait : watched)(release, asked, applying);
    const foreign = deployed.ok ? (0,model_result.ok)([]) : await (0,foreign_objects .x)(release);
    if (foreign.ok)
        await (0,foreign_memory .M4)(release, foreign.value);
    return deployed;
}
async function forgetUninstalled({ planned, effects, observed }) {
    if ((0,release_release .BP)(observed)?.status !== 'uninstalled')
        return (0,model_result.ok)();
    const marked = (0,release_release .Ow)(observed).filter(({ inputs }) => inputs !== undefined);
    const forgotten = await Promise.all(marked.map((record) => (0,mark .fp)(effects.cluster, planned, record)));
    const all = (0,model_result .W)(forgotten);
    return all.ok ? (0,model_result.ok)() : all;
}
function watched(release, asked, applying) {
    const { run, planned, observed, operationStartedAt: since, slot } = release;
    let helmIsAtWork = true;
    const wait = {
        revision: () => (release.observed === observed ? nextRevision : newestRevision)(release),
        timeoutMs: applying.deadline.left(),
        since,
        onStored: slot.release,
        onProgress: (text) => {
            if (helmIsAtWork)
                run.record.emit({ type: 'progress', release: planned.id, text });
        },
    };
    const helmIsDone = () => {
        helmIsAtWork = false;
    };
    return endingEarly(release, wait, (signal) => applyAndWait(release, asked, { ...applying, signal, helmIsDone }));
}
async function applyAndWait(release, asked, { deadline, signal, helmIsDone }) {
    const before = release.observed;
    const { wait, waitForJobs } = release.planned.settings;
    let written = 0;
    const applied = await withClientSideFallback(release, async (clientSide) => {
        written = nextRevision(release);
        const done = await (0,release_helm .DG)(release, { command: 'upgrade', revision: written, timeoutMs: deadline.left }, ({ labels, ...helm }) => release.effects.helm.deploy({ ...asked, clientSide, labels: { ...asked.labels, ...labels } }, { ...helm, signal }));
        const observed = await (0,recover .r0)(release, done.ok && wait ? 'applied' : 'settled');
        return done.ok ? observed : done;
    });
    helmIsDone();
    if (!applied.ok)
        return applied;
    const revision = (0,release_release .BP)(release.observed) ?? 0;
    const [ready] = await Promise.all([
        wait ? waitApplied(release, { revision, deadline, waitForJobs, signal }) : applied,
        noteWritten(release, written),
    ]);
    if (!wait)
        return ready;
    if (ready.ok)
        await (0,release_lease ._4)(release);
    else
        await recordUnready(release, ready.failure, before);
    return ready;
}
function newestRevision({ observed }) {
    return (0,release_release .BP)(observed)?.revision ?? 0;
}
function nextRevision(release) {
    return newestRevision(release) + 1;
}

;// CONCATENATED MODULE: ./build/engine/operations/restore-replaced.js








async function restoreReplaced(release) {
    const { run, planned, replaced } = release;
    if (!replaced)
        return (0,model_result.ok)();
    const to = replaced.revision;
    run.record.emit({ type: 'rollback-started', release: planned.id, to });
    const result = await installReplaced(release, replaced);
    run.record.emit({
        type: 'rollback-ended',
        release: planned.id,
        to,
        ...(!result.ok && { failure: result.failure }),
    });
    return result;
}
async function installReplaced(release, replaced) {
    const folder = (0,external_node_path_.join)(release.run.folders.scratch, 'restore', release.planned.id);
    const chart = (0,external_node_path_.join)(folder, 'chart');
    const unpacked = await unpackChart(replaced, chart);
    if (!unpacked.ok)
        return unpacked;
    const values = await (0,files .Pl)(folder, 'values.yaml', (0,write_go_yaml .H)(replaced.values));
    return deploy(release, (0,engine_deadline ._)(release.planned.settings.timeout, release.run.limits.clock), {
        chart,
        valuesFiles: [values],
        setIntegers: [],
        description: `restored ${replaced.chart.version}`,
        hasLaterHooks: replaced.chartHooks.some(({ events }) => events.some((event) => event === 'post-install' || event === 'post-upgrade')),
    });
}
async function unpackChart({ name, chart, raw }, folder) {
    const stored = (0,json .O)(raw.chart) ? raw.chart : {};
    const metadata = (0,json .O)(stored.metadata) ? stored.metadata : {};
    if (Array.isArray(metadata.dependencies) && metadata.dependencies.length > 0) {
        return (0,model_result .f)({
            reason: 'chart',
            message: `chart ${chart.name} ${chart.version} of release ${name} has subcharts, which Helm does not store: it cannot be restored`,
            remedy: `Install version ${chart.version} from where it came from; its values are in the diagnostics folder.`,
        });
    }
    await (0,files .Pl)(folder, 'Chart.yaml', (0,write_go_yaml .H)(metadata));
    await (0,files .Pl)(folder, 'values.yaml', (0,write_go_yaml .H)(stored.values ?? {}));
    if (typeof stored.schema === 'string') {
        await (0,files .Pl)(folder, 'values.schema.json', Buffer.from(stored.schema, 'base64'));
    }
    for (const file of [...storedFiles(stored.templates), ...storedFiles(stored.files)]) {
        const path = (0,archive_name .$)(`chart/${file.name}`, 'file');
        if ('value' in path)
            await (0,files .Pl)(folder, path.value, Buffer.from(file.data, 'base64'));
    }
    return (0,model_result.ok)();
}
function storedFiles(list) {
    if (!Array.isArray(list))
        return [];
    return list.filter((file) => (0,json .O)(file) && typeof file.name === 'string' && typeof file.data === 'string');
}

var watch_queries = __webpack_require__(53991);
;// CONCATENATED MODULE: ./build/cluster/watch/shared-going.js

function goingQueries(targets, { isAlone }) {
    if (isAlone)
        return [];
    return (0,watch_queries .S)([...targets], true).map(({ fieldSelector: _, ...everything }) => everything);
}
function followGoing(watches, targets, queries) {
    const left = new Map(targets.map((target) => [target.uid, { target, isSeen: false }]));
    const listeners = new Set();
    let hasSynced = false;
    function follow(query) {
        const uids = targets.filter((target) => (0,watch_queries .j)(query, target)).map(({ uid }) => uid);
        let isComplete = false;
        const followed = watches.follow(query, () => {
            const syncs = !isComplete && followed.isComplete();
            isComplete ||= syncs;
            hasSynced ||= syncs && !followed.isNew;
            if (look() || syncs || followed.failure())
                for (const listener of [...listeners])
                    listener();
        });
        isComplete = followed.isComplete();
        const look = () => {
            const before = left.size;
            const reason = followed.failure()?.reason;
            for (const uid of uids) {
                const going = left.get(uid);
                if (!going)
                    continue;
                const object = followed.of(uid);
                const isShown = going.isSeen || (followed.isNew && followed.isComplete());
                if (reason === 'not-found' || (isShown && !object))
                    left.delete(uid);
                else if (reason === 'forbidden')
                    left.set(uid, { ...going, isSeen: false });
                else if (object)
                    left.set(uid, { ...going, object, isSeen: true });
            }
            return left.size < before;
        };
        look();
        return { query, ...followed };
    }
    const all = queries.map(follow);
    return {
        left,
        note(uid, object) {
            const going = left.get(uid);
            if (going && object?.metadata.uid === uid)
                left.set(uid, { ...going, object });
            else
                left.delete(uid);
        },
        failure: () => all.map(({ failure }) => failure()).find((why) => why && !COPED_WITH.has(why.reason)),
        onChange: (listener) => void listeners.add(listener),
        hasSynced() {
            const since = hasSynced;
            hasSynced = false;
            return since;
        },
        followAll() {
            const targetsLeft = [...left.values()].map(({ target }) => target);
            const others = targetsLeft.filter((target) => !all.some(({ query }) => (0,watch_queries .j)(query, target)));
            all.push(...(0,watch_queries .S)(others, true).map(follow));
        },
        close() {
            listeners.clear();
            for (const { close } of all)
                close();
        },
    };
}
const COPED_WITH = new Set(['not-found', 'forbidden']);

var wait_gone = __webpack_require__(86779);
var tell_deletion = __webpack_require__(27106);
var locate = __webpack_require__(42642);
var stored_crds = __webpack_require__(23539);
var manifest_parts = __webpack_require__(25604);
var resource_policy = __webpack_require__(5957);
;// CONCATENATED MODULE: ./build/engine/deletion/what-stays.js











async function whatStays(source, stored, { when, crds: areCrds, noHooks }) {
    const { signal, reader, release } = source;
    const read = (0,manifest_parts .WI)(stored.manifest);
    const own = await (0,locate .x)(reader, read.objects, release.namespace);
    if (!own.ok)
        return own;
    const kept = own.value
        .filter((_object, number) => read.kept.has(number))
        .map((object) => ({
        ref: (0,kube_object .H8)(object),
        why: (0,resource_policy .t8)(object)
            ? 'its `helm.sh/resource-policy` is keep'
            : 'the `helm.sh/resource-policy` of its List is keep',
    }));
    const comes = (events) => when === 'expected' &&
        events.some((event) => event.endsWith('-delete')) &&
        !(0,skips_chart_hooks .V)(noHooks, 'delete');
    const hooks = await hooksOf(source, stored, { when, comes });
    if (!hooks.ok)
        return hooks;
    const crds = (areCrds === 'stay' ? (0,stored_crds .c)(stored) : []).map((object) => ({
        ref: (0,kube_object .H8)(object),
        why: 'Helm deletes no CRD of a `crds` folder',
    }));
    const leftovers = [...kept, ...hooks.value, ...crds];
    const live = await Promise.all(leftovers.map(({ ref }) => reader.get(ref, { signal })));
    const there = leftovers.filter(({ isIt = () => true, comes: isComing }, index) => {
        if (isComing)
            return true;
        const found = live[index];
        const object = found?.ok ? found.value : undefined;
        return object && object.metadata.deletionTimestamp === undefined && isIt(object);
    });
    const claims = await claimsOf(source, own.value);
    if (!claims.ok)
        return claims;
    return (0,model_result.ok)([...there, ...claims.value].map(({ ref, why }) => ({ object: (0,object_ref .r)(ref), why })));
}
async function hooksOf({ reader, release }, { chartHooks }, { when, comes }) {
    const staying = chartHooks.filter(({ deletePolicies }) => when === 'after' || !deletePolicies.includes('hook-succeeded'));
    const leftovers = [];
    for (const { manifest, events } of staying) {
        const objects = await (0,stored_objects .Qv)(manifest, release, reader);
        if (!objects.ok)
            return objects;
        leftovers.push(...objects.value.map((object) => hookLeftover(object, comes(events))));
    }
    return (0,model_result.ok)(leftovers);
}
function hookLeftover(object, comes) {
    return {
        ref: (0,kube_object .H8)(object),
        why: 'it is a chart hook, which Helm deletes only by its delete policy',
        isIt: (live) => live.metadata.annotations?.['helm.sh/hook'] !== undefined,
        comes,
    };
}
async function claimsOf({ reader, signal }, objects) {
    const found = [];
    for (const set of objects.filter(({ kind }) => kind === 'StatefulSet')) {
        const templates = Array.isArray(set.spec?.volumeClaimTemplates) ? set.spec.volumeClaimTemplates : [];
        const names = templates.flatMap((template) => (0,json .O)(template) && (0,json .O)(template.metadata) ? (0,scalar_text .w)(template.metadata.name) : []);
        if (names.length === 0)
            continue;
        const { namespace = '' } = set.metadata;
        const claims = await reader.list({ apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, metadataOnly: true }, { signal });
        if (!claims.ok)
            continue;
        const own = claims.value.filter(({ metadata }) => !metadata.ownerReferences?.length &&
            names.some((name) => isNumbered(metadata.name, `${name}-${set.metadata.name}-`)));
        const why = `StatefulSet ${set.metadata.name} made it, and its data may be needed`;
        found.push(...own.map((claim) => ({ ref: (0,kube_object .H8)(claim), why })));
    }
    return (0,model_result.ok)(found);
}
function isNumbered(name, prefix) {
    return name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
}

;// CONCATENATED MODULE: ./build/engine/deletion/after-destroy.js





async function afterDestroy(release, judged) {
    const { run, planned, staged } = release;
    const crds = planned.settings.crds?.deleteOnDestroy && !staged?.crdsUnread ? 'go' : 'stay';
    const stays = judged.stored
        ? await whatStays((0,spare_others .a9)(release), judged.stored, {
            when: 'after',
            crds,
            noHooks: planned.settings.noHooks,
        })
        : (0,model_result.ok)([]);
    (0,tell_deletion .K)(run, planned.id, { deletes: judged.deletes, stays: stays.ok ? stays.value : [] });
    tellNamespace(run, planned, judged);
    if (!stays.ok) {
        const text = `nobody knows what of it stays in the cluster: ${stays.failure.message}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    }
    const last = judged.leaves.find(({ holds }) => holds === 'last');
    if (last)
        run.shared.emptied.set(last.ref.name, planned);
}
function tellNamespace({ approved, record: { emit, warnOnce } }, { id, namespace }, { leaves }) {
    const object = `Namespace/${namespace}`;
    const isTold = leaves.some(({ ref, holds }) => ref.name === namespace && holds && holds !== 'others');
    const isClosing = (0,plan .rl)(approved.plan).some(({ kind }) => kind === 'close-preview');
    const { releases } = approved.plan;
    const isInUse = releases.some((other) => other.namespace === namespace && other.action !== 'destroy');
    if (isTold || isClosing || isInUse || namespace === 'default')
        return;
    const stays = {
        object,
        why: 'a destroy deletes releases, not the namespace that they were in',
    };
    emit({ type: 'deletion', release: id, deletes: [], stays: [stays] });
    warnOnce(object, `${object} stays: ${stays.why}`);
}

var built_in_group = __webpack_require__(92952);
;// CONCATENATED MODULE: ./build/engine/deletion/cascade.js



function planCascade(identified, before) {
    const annotations = (0,uninstalling .MJ)([...before, ...makersAmong(identified)]);
    const isFound = annotations !== undefined && identified.isComplete;
    return {
        annotations: annotations ?? {},
        cascadeOf: (object) => isFound && (0,built_in_group .L)(object.apiVersion) && !mayMakeOwners(object) ? 'background' : 'foreground',
    };
}
function makersAmong({ targets }) {
    return targets.flatMap(({ kind, namespace, uid }) => (0,workload_kinds .L)(kind) && namespace !== undefined ? [{ namespace, uid }] : []);
}
function mayMakeOwners({ kind, metadata, status }) {
    if (((0,workload_kinds .o$)(kind) ?? []).length === 0)
        return false;
    return status?.observedGeneration === undefined || status.observedGeneration !== metadata.generation;
}

var claims_of_others = __webpack_require__(78655);
var abort_failure = __webpack_require__(72110);
;// CONCATENATED MODULE: ./build/kube/uninstall-order.js
const ORDER = [
    ...['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration', 'APIService', 'Ingress'],
    ...['IngressClass', 'Service', 'CronJob', 'Job', 'StatefulSet', 'HorizontalPodAutoscaler', 'Deployment'],
    ...['ReplicaSet', 'ReplicationController', 'Pod', 'DaemonSet', 'RoleBinding', 'Role'],
    ...['ClusterRoleBinding', 'ClusterRole', 'CustomResourceDefinition', 'PersistentVolumeClaim'],
    ...['PersistentVolume', 'StorageClass', 'ConfigMap', 'Secret', 'ServiceAccount', 'PodDisruptionBudget'],
    ...['PodSecurityPolicy', 'LimitRange', 'ResourceQuota', 'NetworkPolicy', 'Namespace', 'PriorityClass'],
];
const PLACES = new Map(ORDER.map((kind, place) => [kind, place]));
function inUninstallOrder(objects) {
    const kinds = [...new Set(objects.map(({ kind }) => kind))].sort(compareKinds);
    return kinds.map((kind) => objects.filter((object) => object.kind === kind));
}
function compareKinds(one, other) {
    const placeOf = (kind) => PLACES.get(kind) ?? ORDER.length;
    return placeOf(one) - placeOf(other) || (one < other ? -1 : 1);
}

var limiter = __webpack_require__(36125);
;// CONCATENATED MODULE: ./build/engine/deletion/delete-in-order.js






const MOST_AT_ONCE = 8;
const MOST_NAMED = 12;
async function deleteInOrder({ run, planned, effects, signal }, objects, cascadeOf) {
    const what = `delete the objects of ${planned.namespace}/${planned.name}`;
    const inTurn = (0,limiter .z)(MOST_AT_ONCE);
    const refused = [];
    let unanswered;
    const remove = async (object) => {
        if (signal.aborted || unanswered)
            return;
        const { uid } = object.metadata;
        const options = { cascade: cascadeOf(object), ...(uid !== undefined && { uid }), signal };
        const deleted = await effects.cluster.delete((0,kube_object .H8)(object), options);
        if (deleted.ok || signal.aborted)
            return;
        const live = await run.cluster.reader.get((0,kube_object .H8)(object), { signal });
        if (!live.ok)
            unanswered = deleted.failure;
        else if (isStanding(live.value, object))
            refused.push(deleted.failure);
    };
    const standing = objects.filter((object) => isStanding(object, object));
    for (const group of inUninstallOrder(standing)) {
        await Promise.all(group.map((object) => inTurn(() => remove(object))));
    }
    if (signal.aborted)
        return (0,model_result .f)((0,abort_failure .P)(signal, what));
    if (unanswered)
        return (0,model_result .f)((0,result_failure .i)(what, unanswered));
    const [first, ...others] = refused;
    if (!first)
        return (0,model_result.ok)();
    const all = others.length === 0 ? '' : `${refused.length} of them are refused: `;
    return (0,model_result .f)({
        ...first,
        message: `${what}: ${all}${first.message}`,
        ...(others.length > 0 && { details: [...(first.details ?? []), ...named(others)] }),
    });
}
function isStanding(live, { metadata }) {
    return live?.metadata.uid === metadata.uid && live?.metadata.deletionTimestamp === undefined;
}
function named(refused) {
    const more = refused.length - MOST_NAMED;
    const lines = refused.slice(0, MOST_NAMED).map(({ message }) => message);
    return more > 0 ? [...lines, `and ${more} more`] : lines;
}

;// CONCATENATED MODULE: ./build/engine/deletion/leftovers.js









const HOLDS_OTHERS = new Set(['Namespace', 'CustomResourceDefinition']);
async function leftoversOf(release, records, kept, { isGoing = false } = {}) {
    const named = await namedOnlyBy(release, records, kept);
    if (!named.ok)
        return named;
    const { reader } = release.run.cluster;
    const refs = named.value.map(({ object }) => (0,kube_object .H8)(object));
    const found = await (0,get_all .U)(reader, refs, { signal: release.signal });
    if (!found.ok)
        return (0,model_result .f)((0,result_failure .i)('look for what unfinished revisions left', found.failure));
    const foreign = release.planned.settings.atomic === 'force' ? (0,model_result.ok)([]) : await (0,foreign_memory .Z)(release);
    if (!foreign.ok)
        return foreign;
    const others = new Set(foreign.value.map(object_ref .r));
    const since = firstStored(records);
    const left = { ours: [], unsure: [] };
    for (const [index, object] of found.value.entries()) {
        if (object === undefined || !(isGoing || isGoingToStay(object)))
            continue;
        const isOurs = (0,helm_owner .AF)(object, release.planned) &&
            !others.has((0,kube_object .Vb)(object)) &&
            !HOLDS_OTHERS.has(object.kind) &&
            (named.value[index]?.wasDeployed || Date.parse(object.metadata.creationTimestamp ?? '') >= since);
        if (isOurs)
            left.ours.push(object);
        else if (isGoingToStay(object))
            left.unsure.push({ object, revision: named.value[index]?.revision ?? 0 });
    }
    return (0,model_result.ok)(left);
}
function firstStored(records) {
    const unfinished = records.filter(({ status }) => status !== 'deployed');
    return Math.min(...unfinished.map(({ createdAt = Number.POSITIVE_INFINITY }) => createdAt)) * 1000;
}
async function namedOnlyBy(release, records, kept) {
    const stays = await storedObjects(release, kept);
    if (!stays.ok && release.signal.aborted)
        return stays;
    if (!stays.ok) {
        warnUnreadable(release, kept, stays.failure);
        return (0,model_result.ok)([]);
    }
    const named = new Map();
    const keeps = new Set();
    for (const { revision, status } of records) {
        if (revision === kept)
            continue;
        const read = await readStored(release, revision);
        for (const [number, object] of read.ok ? read.value.objects.entries() : []) {
            const wasDeployed = status === 'deployed' || named.get((0,kube_object .Vb)(object))?.wasDeployed === true;
            named.set((0,kube_object .Vb)(object), { object, revision, wasDeployed });
            if (read.ok && read.value.kept.has(number))
                keeps.add((0,kube_object .Vb)(object));
        }
        if (read.ok)
            continue;
        if (release.signal.aborted)
            return read;
        warnUnreadable(release, revision, read.failure);
    }
    for (const name of [...keeps, ...stays.value.map(kube_object .Vb)])
        named.delete(name);
    return (0,model_result.ok)([...named.values()]);
}
function warnUnreadable({ run, planned }, revision, { message }) {
    const text = `what failed revisions left may stay, since revision ${revision} cannot be read: ${message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
}
async function deleteLeftovers(release, { ours, unsure }, cascade = 'background') {
    const { run, planned, effects, signal } = release;
    for (const object of ours) {
        const { uid } = object.metadata;
        const deleted = await effects.cluster.delete((0,kube_object .H8)(object), {
            cascade,
            ...(uid !== undefined && { uid }),
            signal,
        });
        if (!deleted.ok && deleted.failure.reason !== 'conflict') {
            return (0,model_result .f)((0,result_failure .i)('delete what an unfinished revision left', deleted.failure));
        }
    }
    if (unsure.length > 0) {
        const text = `left alone, although only revisions name it that are given up: ${unsure.map(({ object }) => (0,kube_object .Vb)(object)).join(', ')}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    }
    return (0,model_result.ok)();
}
function isGoingToStay(object) {
    return !(0,resource_policy .t8)(object) && object.metadata.deletionTimestamp === undefined;
}

;// CONCATENATED MODULE: ./build/engine/deletion/naming-what-stays.js


async function namingWhatStays({ run, signal }, failure, targets) {
    if (failure.object !== undefined || signal.aborted)
        return failure;
    const found = await (0,get_all .U)(run.cluster.reader, targets, { signal });
    if (!found.ok)
        return failure;
    const staying = found.value.filter((object, index) => object?.metadata.uid === targets[index]?.uid && object?.metadata.deletionTimestamp);
    const named = staying.find((object) => object?.metadata.finalizers?.length) ?? staying[0];
    return named ? { ...failure, object: (0,kube_object .Vb)(named) } : failure;
}

var spare_on_uninstall = __webpack_require__(42608);
;// CONCATENATED MODULE: ./build/engine/deletion/unknown-hooks.js







const unknown_hooks_MOST_NAMES = 10;
async function tellUnknownHooks({ run, planned }, observed) {
    const last = (0,release_release .BP)(observed);
    if (!observed || !last || last.status === 'uninstalled' || (0,trusted_revision .W)(observed, last))
        return (0,model_result.ok)();
    if ((0,skips_chart_hooks .V)(planned.settings.noHooks, 'delete'))
        return (0,model_result.ok)();
    const stored = await (0,stored_objects .M7)(planned, last.revision, run.cluster);
    if (!stored.ok)
        return stored;
    const wanted = deleteHooks(stored.value);
    if (wanted.length === 0)
        return (0,model_result.ok)();
    const earlier = await (0,stored_objects .M7)(planned, lastTrusted(observed, last)?.revision, run.cluster);
    if (!earlier.ok)
        return earlier;
    const known = new Set(deleteHooks(earlier.value).map(contentOf));
    const unknown = wanted.filter((hook) => !known.has(contentOf(hook)));
    if (unknown.length === 0)
        return (0,model_result.ok)();
    const names = (0,list_text .s)(unknown.map(({ kind, name, events }) => `${kind}/${name} (${events.join(', ')})`), unknown_hooks_MOST_NAMES);
    const text = `runs chart hooks of revision ${last.revision}, which no run of this project has sealed: ${names}; \`noHooks: [delete]\` leaves out all chart hooks of an uninstall`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return (0,model_result.ok)();
}
function lastTrusted(observed, last) {
    return (0,rollback_target .p7)(observed, last).findLast((record) => (0,trusted_revision .W)(observed, record));
}
function deleteHooks(stored) {
    return (stored?.chartHooks ?? []).filter(({ events }) => events.some((event) => event.endsWith('-delete')));
}
function contentOf({ manifest, events }) {
    return JSON.stringify([manifest.trim(), events]);
}

;// CONCATENATED MODULE: ./build/helm/uninstall-record.js





const IN_PROGRESS = 'Deletion in progress (or silently failed)';
const MOST_TRIES = 5;
async function beginUninstall({ store, writer }, release, record, { annotations = {}, now }) {
    const { namespace } = release;
    const payload = await store.payload(release, record);
    if (!payload.ok)
        return (0,model_result .f)((0,result_failure .i)(noting(release), payload.failure));
    if (payload.value === undefined)
        return (0,model_result .f)((0,result_failure .i)(noting(release), gone(record)));
    const secret = {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: record.secretName, namespace, resourceVersion: record.resourceVersion },
        data: { release: payload.value },
    };
    const texts = { description: IN_PROGRESS, deleted: new Date(now).toISOString() };
    const labels = (0,uninstalling .Oo)(record);
    const written = await writeInfo(writer, secret, {
        ...{ status: 'uninstalling', texts, labels, annotations, now },
    });
    return written.ok ? written : (0,model_result .f)((0,result_failure .i)(noting(release), written.failure));
}
async function endUninstall({ reader, writer }, release, begun, { description, now }) {
    let secret = begun;
    for (let tries = 1;; tries += 1) {
        const texts = { description };
        const written = await writeInfo(writer, secret, { status: 'uninstalled', texts, labels: {}, now });
        if (written.ok)
            return (0,model_result.ok)();
        const isOld = written.failure.reason === 'conflict' || written.failure.reason === 'not-found';
        const fresh = isOld && tries < MOST_TRIES ? await reader.get((0,kube_object .H8)(begun)) : (0,model_result.ok)(begun);
        if (!fresh.ok)
            return (0,model_result .f)((0,result_failure .i)(noting(release), fresh.failure));
        if (fresh.value === undefined || statusOf(fresh.value) === 'uninstalled')
            return (0,model_result.ok)();
        if (fresh.value === begun || !uninstall_record_isSame(fresh.value, begun))
            return (0,model_result .f)((0,result_failure .i)(noting(release), written.failure));
        secret = fresh.value;
    }
}
async function writeInfo(writer, secret, { status, texts, labels, annotations = {}, now }) {
    const payload = (0,storage .Jj)((0,storage .Md)(secret), { status, ...texts });
    if (!payload.ok)
        return payload;
    const { resourceVersion } = secret.metadata;
    const modifiedAt = String(Math.floor(now / 1_000));
    return writer.patch((0,kube_object .H8)(secret), 'merge', {
        metadata: { resourceVersion, annotations, labels: { ...labels, status, modifiedAt, createdAt: null } },
        data: { release: payload.value },
    });
}
function gone({ revision }) {
    return { reason: 'conflict', message: `the record of revision ${revision} is gone`, remedy: 'Run again.' };
}
function uninstall_record_isSame(secret, begun) {
    return secret.metadata.uid === begun.metadata.uid && statusOf(secret) === 'uninstalling';
}
function statusOf({ metadata: { labels } }) {
    return labels?.status;
}
function noting({ namespace, name }) {
    return `note that ${namespace}/${name} is uninstalled`;
}

;// CONCATENATED MODULE: ./build/engine/operations/delete-directly.js









function needsHelm({ planned }, { stored, unreadable }) {
    if (!stored || unreadable.length > 0)
        return true;
    const runsHooks = !(0,skips_chart_hooks .V)(planned.settings.noHooks, 'delete');
    return (runsHooks && stored.chartHooks.some(({ events }) => events.some((event) => event.endsWith('-delete'))));
}
const CANNOT_BE_NOTED = new Set(['invalid', 'helm']);
async function deleteDirectly(release, record, objects, { annotations, cascadeOf }) {
    const { run, planned, effects, slot, signal } = release;
    const { reader, store } = run.cluster;
    const writer = effects.cluster;
    await slot.take(signal);
    try {
        if (signal.aborted)
            return (0,model_result .f)((0,abort_failure .P)(signal, `uninstall ${planned.namespace}/${planned.name}`));
        const held = (0,model_result .W)(await Promise.all([renewLease(release), checkNewest(release, record)]));
        if (!held.ok)
            return held;
        const started = { annotations, now: reader.serverTime() };
        const begun = await beginUninstall({ store, writer }, planned, record, started);
        if (!begun.ok)
            return CANNOT_BE_NOTED.has(begun.failure.reason) ? (0,model_result.ok)('left-to-helm') : begun;
        const deleted = await deleteInOrder(release, objects, cascadeOf);
        if (!deleted.ok)
            return deleted;
        const { description } = run.inputs;
        const now = reader.serverTime();
        const ended = await endUninstall({ reader, writer }, planned, begun.value, { description, now });
        if (!ended.ok)
            return ended;
        const older = await supersede(release, record);
        return older.ok ? (0,model_result.ok)('deleted') : older;
    }
    finally {
        slot.release();
    }
}
async function checkNewest({ run, planned }, record) {
    const { name, namespace } = planned;
    const observed = await run.cluster.store.confirmOne(planned);
    if (!observed.ok)
        return observed;
    const last = (0,release_release .BP)(observed.value);
    if (last === undefined || last.uid === record.uid)
        return (0,model_result.ok)();
    return (0,model_result .f)({
        reason: 'conflict',
        code: 'operation-in-progress',
        message: `revision ${last.revision} of release ${namespace}/${name} (${last.status}) was stored while it was to be uninstalled as revision ${record.revision}, whose objects were left alone`,
        remedy: REMEDY_OF_DEPLOYED,
    });
}
async function supersede({ run, planned, effects, observed }, record) {
    const cluster = { reader: run.cluster.reader, writer: effects.cluster };
    const older = (0,release_release .Ow)(observed).filter(({ uid, status }) => uid !== record.uid && status === 'deployed');
    const set = older.map((one) => (0,set_status .L)(cluster, planned, one, { status: 'superseded' }));
    const all = (0,model_result .W)(await Promise.all(set));
    return all.ok ? (0,model_result.ok)() : all;
}
async function renewLease({ lease }) {
    if (!lease)
        return (0,model_result.ok)();
    const renewed = await lease.setAnnotations({});
    return renewed.ok ? renewed : (0,model_result .f)((0,result_failure .i)('see whether the lease is still ours', renewed.failure));
}

;// CONCATENATED MODULE: ./build/engine/operations/uninstall.js


























async function uninstall(release, deadline, taken = []) {
    const { run, planned, signal } = release;
    const isDestroy = planned.operation === 'uninstall';
    const source = (0,spare_others .a9)(release);
    const allowNamespaceDeletion = isDestroy && source.allowNamespaceDeletion;
    const others = await refuseOthersAtUninstall(release, release.observed);
    if (!others.ok)
        return others;
    const told = planned.operation === 'install' ? (0,model_result.ok)() : await tellUnknownHooks(release, release.observed);
    if (!told.ok)
        return told;
    const spared = await (0,spare_on_uninstall .J)(release, { ...source, allowNamespaceDeletion }, taken);
    if (!spared.ok)
        return spared;
    const leftovers = await ofOlderRevisions(release, source, spared.value.leaves);
    if (!leftovers.ok)
        return leftovers;
    const left = await deleteOlder(release, deadline, leftovers.value);
    if (!left.ok)
        return left;
    const meant = (0,release_release .BP)(release.observed);
    const owners = meant?.deletedOwners ?? [];
    const identified = await (0,wait_gone .xc)(run.cluster.reader, spared.value.deletes, { signal, owners });
    if (!identified.ok)
        return identified;
    const { targets } = identified.value;
    const cascade = planCascade(identified.value, owners);
    const going = followGoing(run.cluster.watches, targets, goingQueries(targets, { isAlone: isAlone(release) }));
    try {
        const deleted = await deleteJudged(release, deadline, { judged: spared.value, targets, cascade });
        if (!deleted.ok)
            return deleted;
        const gone = await (0,wait_gone .Bl)({
            ...{ reader: run.cluster.reader, clock: run.limits.clock, targets, going, signal },
            timeoutMs: deadline.left(),
            onProgress: ({ ready, total }) => run.record.emit({ type: 'progress', release: planned.id, text: `${ready} of ${total} objects gone` }),
        });
        const [observed] = await Promise.all([
            (0,observe_again .p)(release),
            gone.ok && isDestroy ? undefined : (0,release_lease ._4)(release),
        ]);
        if (!gone.ok)
            return gone;
        if (!observed.ok)
            return observed;
        const others = meant && deployedMeanwhile(release, meant);
        if (others)
            return (0,model_result .f)(others);
        (0,release_context .N)(release, { seen: { ...release.seen, record: release.observed } });
        if (isDestroy)
            await afterDestroy(release, spared.value);
        return (0,model_result.ok)();
    }
    finally {
        going.close();
    }
}
function isAlone({ run, planned }) {
    const { releases } = run.approved.plan;
    return !releases.some((other) => other.id !== planned.id && other.operation === 'uninstall');
}
async function deleteJudged(release, deadline, deletion) {
    const { judged, targets } = deletion;
    if ((0,observe_again .W)(release))
        return deleteInOrder(release, judged.deletes, () => 'foreground');
    const record = (0,release_release .BP)(release.observed);
    if (!record)
        return (0,model_result.ok)();
    const deleted = await deleteRevision(release, deadline, record, deletion);
    if (deleted.ok)
        return deleted;
    await (0,observe_again .p)(release);
    return (0,model_result .f)(await namingWhatStays(release, deleted.failure, targets));
}
async function deleteRevision(release, deadline, record, { judged, cascade }) {
    if (!needsHelm(release, judged)) {
        const deleted = await deleteDirectly(release, record, judged.deletes, cascade);
        if (!deleted.ok)
            return deleted;
        if (deleted.value === 'deleted')
            return (0,model_result.ok)();
    }
    const isMeant = await checkNewest(release, record);
    return isMeant.ok ? deleteByHelm(release, deadline, record) : isMeant;
}
async function deleteByHelm(release, deadline, record) {
    const { run, planned, effects } = release;
    const { name, namespace, settings } = planned;
    const marked = await (0,uninstalling .Kj)(effects.cluster, planned, record);
    if (!marked.ok)
        return marked;
    const wait = await hasStoredLaterHooks(release, record, 'delete');
    if (wait)
        tellHelmWaits(release, 'delete');
    const noHooks = (0,skips_chart_hooks .V)(settings.noHooks, 'delete');
    const { description } = run.inputs;
    return (0,release_helm .DG)(release, { command: 'uninstall', timeoutMs: deadline.left }, (helm) => effects.helm.uninstall({ name, namespace, noHooks, description, wait, keepRecord: true }, helm));
}
async function deleteOlder(release, deadline, leftovers) {
    const { run, observed, signal } = release;
    if (leftovers.ours.length === 0)
        return deleteLeftovers(release, leftovers);
    const { reader } = run.cluster;
    const record = (0,release_release .BP)(observed);
    const held = (0,model_result .W)(await Promise.all([renewLease(release), record ? checkNewest(release, record) : (0,model_result.ok)(undefined)]));
    if (!held.ok)
        return held;
    const identified = await (0,wait_gone .xc)(reader, leftovers.ours, { signal });
    if (!identified.ok)
        return identified;
    const deleted = await deleteLeftovers(release, leftovers, 'foreground');
    if (!deleted.ok)
        return deleted;
    const { targets } = identified.value;
    return (0,wait_gone .Bl)({ reader, clock: run.limits.clock, targets, timeoutMs: deadline.left(), signal });
}
async function ofOlderRevisions(release, source, told) {
    const records = (0,release_release .D8)(release.observed);
    const last = (0,release_release .BP)(release.observed);
    if (records.length < 2 || !last)
        return (0,model_result.ok)({ ours: [], unsure: [] });
    const left = await leftoversOf(release, records, last.revision, { isGoing: true });
    if (!left.ok)
        return left;
    const claims = await (0,claims_of_others .U)(source, left.value.ours.map(kube_object .H8));
    if (!claims.ok)
        return claims;
    const isClaimed = (object) => claims.value.has((0,judge_deletion .P2)((0,kube_object .H8)(object)));
    const names = told.map(({ ref }) => (0,object_ref .r)(ref));
    const claimed = left.value.ours.filter(isClaimed).map((object) => ({ object, revision: last.revision }));
    return (0,model_result.ok)({
        ours: left.value.ours.filter((object) => !isClaimed(object)),
        unsure: [...left.value.unsure.filter(({ object }) => !names.includes((0,kube_object .Vb)(object))), ...claimed],
    });
}

;// CONCATENATED MODULE: ./build/engine/operations/rollback.js





















async function rollback(release) {
    const reinstalled = release.planned.operation === 'reinstall';
    const known = reinstalled ? undefined : (0,release_release .$8)(release.before)?.revision;
    const observed = await (0,observe_again .p)(release);
    if (!observed.ok)
        return impossible(release, known, observed.failure);
    const target = reinstalled ? undefined : (0,rollback_target .es)(release.before, release.observed);
    if (!wasChanged(release) || hasNotEnded(release))
        return (0,model_result.ok)();
    const foreign = release.planned.settings.atomic === 'force' ? (0,model_result.ok)([]) : await (0,foreign_objects .x)(release);
    if (!foreign.ok)
        return impossible(release, target, foreign.failure);
    if (reinstalled)
        return afterReinstall(release, foreign.value);
    if (target === undefined) {
        await tellStaying(release);
        return toAbsence(release, foreign.value);
    }
    const data = await dataKept(release, target);
    return data.ok
        ? toRevision(release, target, [...foreign.value, ...data.value])
        : impossible(release, target, data.failure);
}
async function dataKept(release, target) {
    if (target === (0,release_release .$8)(release.before)?.revision)
        return (0,model_result.ok)([]);
    const data = await dataSince(release, target);
    const why = `it came after revision ${target}, before this run, and may hold what is needed`;
    return data.ok ? (0,model_result.ok)(data.value.map((ref) => ({ ...ref, why }))) : data;
}
function impossible({ run, planned }, target, cause) {
    const failure = (0,result_failure .i)('roll back', cause);
    run.record.emit({ type: 'rollback-ended', release: planned.id, to: target ?? 'absent', failure });
    return (0,model_result .f)(failure);
}
async function tellStaying(release) {
    const { run, planned, before } = release;
    const served = (0,release_release .$8)(before);
    if (!before || !served)
        return;
    const { id } = planned;
    const { revision } = served;
    const texts = [
        `not rolled back to revision ${revision}: no run of this project has stored it. If you know it: helm-lifecycle rollback ${id} --revision ${revision}`,
    ];
    const completed = (0,rollback_target .c$)(before)?.revision;
    if (completed !== undefined && completed < revision) {
        const data = await dataSince(release, completed);
        const named = data.ok ? data.value.map(object_ref .r).join(', ') : 'perhaps data that came since';
        texts.push(`revision ${completed} is the newest that a run completed: helm-lifecycle rollback ${id} --revision ${completed}${named === '' ? '' : `, which deletes ${named}`}`);
    }
    for (const text of texts)
        run.record.emit({ type: 'warning', release: planned.id, text });
}
function hasNotEnded({ before, observed }) {
    return (0,release_release .rc)(before) && (0,release_release .BP)(before)?.uid === (0,release_release .BP)(observed)?.uid;
}
function wasChanged({ before, observed }) {
    const [old, last] = [(0,release_release .BP)(before), (0,release_release .BP)(observed)];
    return old?.revision !== last?.revision || old?.status !== last?.status || last?.status !== 'deployed';
}
async function toRevision(release, revision, taken) {
    const { planned, run } = release;
    run.record.emit({ type: 'rollback-started', release: planned.id, to: revision });
    const before = release.observed;
    const applied = await applyRevision(release, revision, taken);
    if (applied.ok)
        await giveBack(release);
    const result = applied.ok && planned.settings.wait ? await waitRolledBack(release, before) : applied;
    run.record.emit({
        type: 'rollback-ended',
        release: planned.id,
        to: revision,
        ...(!result.ok && { failure: result.failure }),
    });
    return result;
}
async function applyRevision(release, revision, taken) {
    const { planned, run } = release;
    const { settings } = planned;
    const wait = settings.wait && isKnown(release, revision) && (await hasStoredLaterHooks(release, revision, 'rollback'));
    if (wait)
        tellHelmWaits(release, 'rollback');
    const request = { revision, wait, timeoutMs: () => settings.timeout, taken };
    const noHooks = isKnown(release, revision) ? (0,skips_chart_hooks .V)(settings.noHooks, 'rollback') : true;
    const first = await helmRollback(release, { ...request, noHooks });
    if (first.ok || release.signal.aborted)
        return first;
    const text = `rollback failed (${first.failure.message}); trying once more without chart hooks`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return helmRollback(release, { ...request, wait: false, noHooks: true });
}
function isKnown({ before }, revision) {
    const record = (0,release_release .Ow)(before).find((one) => one.revision === revision);
    return !before || !record || (0,trusted_revision .W)(before, record);
}
async function waitRolledBack(release, before) {
    const { run, planned, observed } = release;
    const revision = (0,release_release .BP)(observed)?.revision ?? 0;
    const { timeout: timeoutMs } = planned.settings;
    const wait = { revision: () => revision, timeoutMs, since: run.cluster.reader.serverTime() };
    const deadline = (0,engine_deadline ._)(timeoutMs, run.limits.clock);
    const ready = await endingEarly(release, wait, (signal) => waitApplied(release, { revision, deadline, waitForJobs: false, signal }));
    if (!ready.ok)
        await recordUnready(release, ready.failure, before);
    return ready;
}
async function toAbsence(release, taken) {
    const { planned, run, before } = release;
    if ((0,release_release .BP)(before) !== undefined || (0,observe_again .W)(release))
        return (0,model_result.ok)();
    run.record.emit({ type: 'rollback-started', release: planned.id, to: 'absent' });
    const removed = await uninstall(release, (0,engine_deadline ._)(planned.settings.timeout, run.limits.clock), taken);
    if (removed.ok)
        await giveBack(release);
    const result = removed.ok ? await purge(release) : removed;
    run.record.emit({
        type: 'rollback-ended',
        release: planned.id,
        to: 'absent',
        ...(!result.ok && { failure: result.failure }),
    });
    return result;
}
async function afterReinstall(release, taken) {
    const remembered = await (0,foreign_memory .M4)(release, taken);
    if (!remembered.ok || !release.planned.settings.reinstallRestore)
        return remembered;
    if (!isReplacedTrusted(release))
        return (0,model_result.ok)();
    const restored = await restoreReplaced(release);
    if (restored.ok)
        await giveBack(release);
    return restored;
}
function isReplacedTrusted({ run, planned, before, replaced }) {
    const record = (0,release_release .Ow)(before).find(({ revision }) => revision === replaced?.revision);
    if (!before || !record || (0,trusted_revision .W)(before, record))
        return true;
    const text = `revision ${record.revision} is not put back: no run of this project has stored it`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return false;
}

var render_check = __webpack_require__(7363);
;// CONCATENATED MODULE: ./build/engine/render/early-render.js




function renderEarly(release) {
    const { run, planned, staged, signal } = release;
    if (!staged || planned.blocked || !isPlain(planned))
        return undefined;
    const stop = new AbortController();
    const said = [];
    const rendering = (0,request_of .Z)(planned, staged, run, {
        signal: AbortSignal.any([signal, stop.signal]),
        onWarning: (text) => said.push(text),
    });
    rendering.catch(() => { });
    return {
        async take(onWarning) {
            if (stop.signal.aborted)
                return undefined;
            const rendered = await rendering;
            if (stop.signal.aborted || !isFinal(rendered, staged))
                return undefined;
            for (const text of said)
                onWarning(text);
            return rendered;
        },
        async giveUp() {
            stop.abort({ kind: 'cancelled', by: 'another decision' });
            await rendering.catch(() => { });
        },
    };
}
function isFinal(rendered, { rendersAlone }) {
    return rendered.ok || (rendered.failure.reason === 'chart' && rendersAlone === true);
}
function isPlain(planned) {
    const { operation, opening, phases } = planned;
    const isDeployed = operation === 'install' || operation === 'upgrade';
    return isDeployed && (0,render_check .W)(planned) && phases.exec.steps.length === 1 && !(0,built_in_step .cg)(opening, 'recover');
}
function isAsPlanned({ planned, observed }) {
    const last = (0,release_release .BP)(observed);
    return planned.installed?.revision === last?.revision && planned.installed?.status === last?.status;
}

var repair_memory = __webpack_require__(58888);
;// CONCATENATED MODULE: ./build/engine/drift/guard-drift.js


async function guardDrift({ run, planned, lease }, { signature, summary }) {
    if (!lease)
        return (0,model_result.ok)();
    const now = Math.floor(run.cluster.reader.serverTime() / 1_000);
    const repairs = (0,repair_memory .Td)(lease.annotations[repair_memory .hz], now);
    const same = repairs.filter((repair) => repair.signature === signature);
    if (same.length >= repair_memory .VH) {
        return (0,model_result .f)({
            reason: 'drifted',
            message: `release ${planned.namespace}/${planned.name} is left as it is: the same drift came back after ${same.length} repairs within ${repair_memory .OP} hours (${summary})`,
            remedy: 'Find out who puts it back: `drift` names the field managers. Then change the chart, stop the other, or accept the fields in `drift.ignore`.',
        });
    }
    return lease.setAnnotations({ [repair_memory .hz]: (0,repair_memory .Ot)([...repairs, { at: now, signature }]) });
}

var drift_states = __webpack_require__(89327);
var planned_drift = __webpack_require__(71675);
var read_drift = __webpack_require__(15104);
;// CONCATENATED MODULE: ./build/engine/drift/repair-drift.js










async function repairDrift(release, { revision }) {
    const { run, planned, before, observed } = release;
    const original = (0,release_release .Ow)(before).find((record) => record.revision === revision);
    const current = (0,release_release .$8)(observed);
    if (!original || !current)
        return (0,model_result.ok)();
    const request = (0,drift_states .f)(planned, { ...original, revision: current.revision });
    const [drift] = await (0,read_drift .k)([request], run.cluster);
    if (!drift?.ok)
        return drift ?? (0,model_result.ok)();
    let failed;
    for (const object of drift.value.found.filter(({ drift: one }) => (0,planned_drift .TJ)(one))) {
        const repaired = await repairObject(release, object);
        if (!repaired.ok)
            failed ??= (0,result_failure .i)(`repair ${object.drift.object}`, repaired.failure);
    }
    return failed ? (0,model_result .f)(failed) : (0,model_result.ok)();
}
async function repairObject({ effects, signal }, { live, wanted }) {
    if (!wanted)
        return (0,model_result.ok)(undefined);
    if (!live)
        return effects.cluster.create(wanted, { signal });
    const isHelms = (0,helm_owner .ym)(wanted) !== undefined;
    return effects.cluster.patch((0,kube_object .H8)(live), 'json', jsonPatch(live, wanted), {
        signal,
        ...(isHelms && { fieldManager: field_manager .l }),
    });
}

;// CONCATENATED MODULE: ./build/engine/operations/bring-back.js






async function bringBack(release, { revisions, to, notTo }, deadline) {
    const { observed } = release;
    if ((0,release_release .BP)(observed)?.revision !== revisions.at(-1))
        return (0,model_result.ok)();
    (0,release_context .N)(release, { seen: {} });
    const records = (0,release_release .Ow)(observed).filter(({ revision }) => revisions.includes(revision));
    const leftovers = await leftoversOf(release, records, to ?? notTo ?? records.at(-1)?.revision);
    if (!leftovers.ok)
        return leftovers;
    if (notTo !== undefined)
        tellUntrusted(release, notTo);
    if (to === undefined)
        return deleteLeftovers(release, leftovers.value);
    const back = await rollBack(release, to, { deadline, leftovers: leftovers.value });
    if (!back.ok)
        return back;
    const unsure = leftovers.value.unsure.filter(({ revision }) => revision !== records.at(-1)?.revision);
    return deleteLeftovers(release, { ...leftovers.value, unsure });
}
function tellUntrusted({ run, planned }, revision) {
    const text = `not brought back to revision ${revision} first (no run of this project has stored it); what only failed revisions changed may stay`;
    run.record.emit({ type: 'warning', release: planned.id, text });
}
async function rollBack(release, revision, { deadline, leftovers }) {
    const { run, planned } = release;
    const taken = leftovers.unsure.map(({ object }) => (0,kube_object .H8)(object));
    run.record.emit({
        type: 'progress',
        release: planned.id,
        text: `bringing back revision ${revision} first`,
    });
    const request = { revision, wait: false, noHooks: true, timeoutMs: deadline.left, taken };
    const result = await helmRollback(release, request);
    if (result.ok) {
        (0,release_context .N)(release, { before: release.observed });
        run.record.emit({ type: 'brought-back', release: planned.id, to: revision });
        return (0,model_result.ok)();
    }
    if (release.signal.aborted)
        return result;
    const text = `not brought back to revision ${revision} first (${result.failure.message}); what only failed revisions changed may stay`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return (0,model_result.ok)();
}

var applied_form = __webpack_require__(75112);
var drift_rules = __webpack_require__(46089);
var compare_fields = __webpack_require__(5161);
var field_at = __webpack_require__(1044);
;// CONCATENATED MODULE: ./build/kube/drift/left-out-fields.js




function leftOutFields(live, { earlier, later }) {
    const [was, is, now] = [earlier, later, live];
    return lost(was, is).filter((path) => {
        const value = (0,field_at .B)(now, path);
        return value !== undefined && !left_out_fields_isSame(value, (0,field_at .B)(is, path));
    });
}
function isSameAt(path, one, other) {
    return left_out_fields_isSame((0,field_at .B)(one, path), (0,field_at .B)(other, path));
}
function lost(earlier, later) {
    return (0,compare_fields .z)(earlier, later).flatMap(({ path, live, wanted }) => {
        if (live === undefined)
            return [];
        if (wanted === undefined)
            return leaves(live, path);
        return Array.isArray(live) && Array.isArray(wanted) ? [path] : [];
    });
}
function leaves(value, path) {
    if ((0,json .O)(value)) {
        const keys = Object.keys(value);
        return keys.length === 0 ? [path] : keys.flatMap((key) => leaves(value[key], [...path, key]));
    }
    if (!Array.isArray(value) || value.length === 0)
        return [path];
    return (0,compare_fields .z)(value, [], path).flatMap((item) => item.path.length === path.length ? [path] : leaves(item.live, item.path));
}
function left_out_fields_isSame(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    return (0,canonical_json .d)(one) === (0,canonical_json .d)(other);
}

var managed_fields = __webpack_require__(15195);
;// CONCATENATED MODULE: ./build/observe/drift/left-live.js











async function leftLive(release, { record, earlier }, source) {
    const after = await (0,stored_objects .QM)(release, record.revision, source);
    if (!after.ok)
        return after;
    if (!after.value.stored)
        return (0,model_result.ok)([{ object: `revision ${record.revision}` }]);
    const before = await earlierForms(release, earlier, source);
    if (!before.ok)
        return before;
    const later = byObject(after.value.objects);
    const dropped = [...before.value].filter(([key]) => !later.has(key)).flatMap(([, forms]) => forms);
    const objects = await leftObjects(release, dropped, source.reader);
    if (!objects.ok)
        return objects;
    const fields = (0,model_result .W)(await Promise.all([...later].map(([key, form]) => leftFields((0,applied_form .C)(form, release), before.value.get(key) ?? [], source.reader))));
    return fields.ok ? (0,model_result.ok)([...objects.value, ...fields.value.flat()]) : fields;
}
async function earlierForms(release, earlier, source) {
    const forms = new Map();
    for (const { revision } of earlier) {
        const read = await (0,stored_objects .QM)(release, revision, source);
        if (!read.ok)
            return read;
        for (const [key, object] of byObject(read.value.objects)) {
            const form = (0,applied_form .C)(object, release);
            forms.set(key, new Map(forms.get(key)).set((0,canonical_json .d)(form), form));
        }
    }
    return (0,model_result.ok)(new Map([...forms].map(([key, different]) => [key, [...different.values()]])));
}
function byObject(objects) {
    return new Map(objects.map((object) => [`${(0,kube_object .F8)(object.apiVersion)} ${(0,kube_object .Vb)(object)}`, object]));
}
async function leftObjects(release, dropped, reader) {
    const live = await (0,get_all .U)(reader, dropped.map(kube_object .H8));
    if (!live.ok)
        return live;
    const left = live.value.filter((object) => object && (0,helm_owner .D0)(object, release) && !(0,resource_policy .t8)(object));
    return (0,model_result.ok)(left.flatMap((object) => (object ? [{ object: (0,kube_object .Vb)(object) }] : [])));
}
async function leftFields(later, earlier, reader) {
    const object = (0,kube_object .Vb)(later);
    for (const form of earlier.filter((one) => !isSameAt([], one, later))) {
        const left = await isLeft({ earlier: form, later }, reader);
        if (left.ok && left.value)
            return (0,model_result.ok)([{ object }]);
        if (!left.ok && left.failure.reason === 'cancelled')
            return left;
        if (!left.ok)
            return (0,model_result.ok)([{ object, unknown: left.failure }]);
    }
    return (0,model_result.ok)([]);
}
async function isLeft(forms, reader) {
    const { earlier, later } = forms;
    const isOneVersion = earlier.apiVersion === later.apiVersion;
    const live = await reader.get((0,kube_object .H8)(earlier));
    if (!live.ok)
        return live;
    if (live.value === undefined) {
        const message = `an earlier revision stores it as ${earlier.apiVersion}, which is not served`;
        return isOneVersion ? (0,model_result.ok)(false) : (0,model_result .f)({ reason: 'not-found', message });
    }
    const object = live.value;
    const paths = leftOutFields(object, forms).filter((path) => !(0,drift_rules .Q5)(path, (0,managed_fields .bf)(object, path)));
    if (paths.length === 0 || !isOneVersion)
        return (0,model_result.ok)(paths.length > 0);
    return isRemovedBy(later, { live: object, paths }, reader);
}
async function isRemovedBy(later, { live, paths }, reader) {
    const { resourceVersion } = live.metadata;
    const metadata = { ...later.metadata, ...(resourceVersion !== undefined && { resourceVersion }) };
    const replaced = await reader.dryRunReplace({ ...later, metadata });
    if (!replaced.ok)
        return replaced;
    return (0,model_result.ok)(paths.some((path) => !isSameAt(path, live, replaced.value)));
}

;// CONCATENATED MODULE: ./build/observe/drift/not-as-live.js



async function notAsLive(release, { record, earlier }, source) {
    const { name, namespace } = release;
    const [drift] = await (0,read_drift .k)([{ name, namespace, record, rules: [], ownCrds: false, exact: true }], source);
    if (drift && !drift.ok)
        return drift;
    const left = await leftLive(release, { record, earlier }, source);
    if (!left.ok)
        return left;
    const found = [...(drift?.value.found ?? []).flatMap(differing), ...left.value];
    const known = new Set(found.flatMap((one) => (one.unknown ? [] : [one.object])));
    const unknown = new Map(found.flatMap((one) => (known.has(one.object) ? [] : [[one.object, one]])));
    return (0,model_result.ok)([...[...known].map((object) => ({ object })), ...unknown.values()]);
}
const NOT_DECIDED = new Set(['admission', 'autoscaler']);
function differing({ drift, reason = 'invalid' }) {
    const { object, state, fields, why = '' } = drift;
    if (state === 'unknown')
        return [{ object, unknown: { reason, message: why } }];
    const isDecided = ({ change, ignoredBy = '' }) => change !== 'added' && !NOT_DECIDED.has(ignoredBy);
    return state === 'missing' || fields.some(isDecided) ? [{ object }] : [];
}

;// CONCATENATED MODULE: ./build/engine/operations/compare-deployed.js








const compare_deployed_MOST_NAMES = 3;
async function compareDeployed(release, { revision }) {
    const { run, planned, effects } = release;
    const observed = (0,release_context .O)(release);
    const record = (0,release_release .BP)(observed);
    if (record?.revision !== revision || (0,trusted_revision .U)(observed, record))
        return (0,model_result.ok)();
    const same = await isLive(planned, observed, run);
    const marked = same.ok ? await (0,written .E0)(effects.cluster, planned, record) : same;
    if (!marked.ok) {
        const text = `a failure will not go back to revision ${revision}: ${marked.failure.message}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
        return (0,model_result.ok)();
    }
    const now = { ...observed, revisions: [...observed.revisions.slice(0, -1), marked.value] };
    (0,release_context .N)(release, { observed: now, before: now });
    return (0,model_result.ok)();
}
async function isLive(planned, observed, { cluster }) {
    const record = (0,release_release .BP)(observed);
    if (!record)
        return (0,model_result.ok)();
    const compared = await notAsLive(planned, { record, earlier: (0,rollback_target .p7)(observed, record) }, cluster);
    if (!compared.ok) {
        const { message, reason } = compared.failure;
        return because(`no run of this project has stored it, and what is live cannot be compared with it: ${message}`, reason);
    }
    return verdict(compared.value);
}
function verdict(found) {
    const differing = found.filter(({ unknown }) => unknown === undefined);
    if (differing.length > 0)
        return because(`no run of this project has stored it, and it does not say what is live of ${listed(differing)}`);
    const reasons = found.flatMap(({ unknown }) => unknown ?? []);
    const first = reasons.find(({ reason }) => reason !== 'forbidden') ?? reasons[0];
    return first
        ? because(`no run of this project has stored it, and ${listed(found)} cannot be compared: ${first.message}`, first.reason)
        : (0,model_result.ok)();
}
function listed(objects) {
    return (0,list_text .s)(objects.map(({ object }) => object), compare_deployed_MOST_NAMES);
}
function because(message, reason = 'conflict') {
    return (0,model_result .f)({ reason, message });
}

var secrets_in_values = __webpack_require__(84825);
;// CONCATENATED MODULE: ./build/engine/operations/keep-release.js










async function keepRelease(release, { revision }) {
    const { run, planned } = release;
    const stored = await (0,stored_objects .M7)(planned, revision, run.cluster);
    if (!stored.ok)
        return stored;
    if (!stored.value || release.replaced)
        return (0,model_result.ok)();
    await announce(release, stored.value);
    await keep(release, stored.value);
    (0,release_context .N)(release, { replaced: stored.value });
    return (0,model_result.ok)();
}
async function announce(release, stored) {
    const located = await (0,stored_objects .Qv)(stored.manifest, release.planned, release.run.cluster.reader);
    if (!located.ok)
        return;
    const claims = located.value.filter((object) => object.kind === 'PersistentVolumeClaim').map(kube_object .Vb);
    const volumes = claims.length > 0 ? `, with the data of ${claims.join(', ')}` : '';
    const text = `reinstall deletes revision ${stored.revision} (${stored.chart.name} ${stored.chart.version}) and its ${located.value.length === 1 ? 'object' : `${located.value.length} objects`}${volumes}`;
    release.run.record.emit({ type: 'warning', release: release.planned.id, text });
}
async function keep({ run, diagnosticsFolder }, stored) {
    const { objects } = (0,manifest_parts .WI)(stored.manifest);
    for (const secret of (0,secrets_in_values .R)(stored.values))
        run.record.redactor.learn(secret);
    for (const secret of objects.flatMap(redact_object .VX))
        run.record.redactor.learn(secret);
    const folder = (0,external_node_path_.join)(diagnosticsFolder, 'replaced-release');
    const write = (name, ...documents) => (0,files .Pl)(folder, name, run.record.redactor.clean(documents.map((it) => (0,write_go_yaml .H)(it)).join('---\n')));
    await write('values.yaml', stored.values);
    await write('rendered.yaml', ...objects.map(redact_object .ll));
}

var chart_digest = __webpack_require__(79534);
;// CONCATENATED MODULE: ./build/engine/release/as-digested.js



async function asDigested(release, deploy) {
    const { run, planned } = release;
    if (!(await isAsDigested(release))) {
        const again = await run.inputs.replan(planned, (0,release_context .O)(release));
        if (!again.ok)
            return again;
        setDigest(release, again.value.digest);
        (0,release_context .N)(release, { hookEvents: undefined, rendered: undefined, seen: {} });
    }
    const deployed = await deploy();
    if (!deployed.ok || (await isAsDigested(release)))
        return deployed;
    setDigest(release, undefined);
    const text = 'its chart changed while Helm was at work, so it is not marked: the next run upgrades it again';
    run.record.emit({ type: 'warning', release: planned.id, text });
    return (0,model_result.ok)();
}
async function isAsDigested({ staged }) {
    if (staged?.chartDigest === undefined)
        return true;
    const chart = await (0,chart_digest .t)(staged.chartPath);
    return chart.ok && chart.value.digest === staged.chartDigest;
}
function setDigest(release, digest) {
    const { digest: _planned, ...planned } = release.planned;
    (0,release_context .N)(release, {
        planned: {
            ...planned,
            ...(digest !== undefined && { digest }),
            closing: planned.closing.flatMap((step) => {
                if (step.kind !== 'mark')
                    return [step];
                return digest === undefined ? [] : [{ ...step, digest }];
            }),
        },
    });
}

var rendered = __webpack_require__(84354);
;// CONCATENATED MODULE: ./build/engine/release/crds.js









async function applyCrds(release) {
    const crds = await readCrds(release);
    if (!crds.ok)
        return crds;
    const todo = [];
    for (const crd of crds.value) {
        const live = await release.run.cluster.reader.get((0,kube_object .H8)(crd), { signal: release.signal });
        if (!live.ok)
            return (0,model_result .f)((0,result_failure .i)('read the CRDs', live.failure));
        const lost = live.value ? lostVersions(live.value, crd) : [];
        if (replaces(release) && lost.length > 0)
            return (0,model_result .f)(storedVersionLost(crd, lost));
        if (!live.value || replaces(release))
            todo.push(crd);
    }
    if (todo.length > 0)
        (0,release_context .N)(release, { seen: {} });
    for (const crd of todo) {
        const applied = await release.effects.cluster.apply(crd, { force: true, signal: release.signal });
        if (!applied.ok)
            return (0,model_result .f)((0,result_failure .i)(`apply ${(0,kube_object .Vb)(crd)}`, applied.failure));
    }
    const ready = await (0,wait_ready .N)({
        reader: release.run.cluster.reader,
        clock: release.run.limits.clock,
        targets: crds.value.map(kube_object .H8),
        timeoutMs: release.planned.settings.timeout,
        signal: release.signal,
        waitForJobs: false,
    });
    if (todo.length > 0)
        await release.run.cluster.reader.served('fresh');
    return ready;
}
async function deleteCrds(release) {
    const { run, effects, planned, signal, staged } = release;
    if (staged?.crdsUnread) {
        const text = `the CRDs of \`crds\` stay, because nobody knows which they are: ${staged.crdsUnread.message}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
        return (0,model_result.ok)();
    }
    const crds = await readCrds(release);
    if (!crds.ok)
        return crds;
    const targets = await (0,wait_gone .ls)(run.cluster.reader, crds.value.map(kube_object .H8), { signal });
    if (!targets.ok)
        return (0,model_result .f)((0,result_failure .i)('read the CRDs', targets.failure));
    for (const crd of crds.value) {
        const deleted = await effects.cluster.delete((0,kube_object .H8)(crd), { signal });
        if (!deleted.ok)
            return (0,model_result .f)((0,result_failure .i)(`delete ${(0,kube_object .Vb)(crd)}`, deleted.failure));
    }
    const { timeout: timeoutMs } = planned.settings;
    return (0,wait_gone .Bl)({
        reader: run.cluster.reader,
        clock: run.limits.clock,
        targets: targets.value,
        timeoutMs,
        signal,
    });
}
async function readCrds(release) {
    const crds = [];
    for (const file of release.staged?.crdFiles ?? []) {
        const parsed = (0,rendered .D)(await (0,promises_.readFile)(file, 'utf8'));
        if (!parsed.ok)
            return (0,model_result .f)((0,result_failure .i)(`read CRD file ${file}`, parsed.failure));
        crds.push(...parsed.value.filter((object) => object.kind === 'CustomResourceDefinition'));
    }
    return (0,model_result.ok)(crds);
}
function replaces(release) {
    return release.planned.settings.crds?.policy === 'create-replace';
}
function lostVersions(live, next) {
    const stored = live.status?.storedVersions;
    const versions = next.spec?.versions;
    if (!Array.isArray(stored) || !Array.isArray(versions))
        return [];
    const names = versions.map((version) => ((0,json .O)(version) ? version.name : undefined));
    return stored.filter((version) => typeof version === 'string' && !names.includes(version));
}
function storedVersionLost(crd, lost) {
    return {
        reason: 'conflict',
        object: (0,kube_object .Vb)(crd),
        message: `${(0,kube_object .Vb)(crd)} would lose ${lost.join(', ')}, a version in which objects may be stored`,
        remedy: `Migrate the objects to a newer version, then remove ${lost.join(', ')} from status.storedVersions.`,
    };
}

var new_namespaces = __webpack_require__(22758);
;// CONCATENATED MODULE: ./build/engine/release/namespace.js






async function createNamespace(release, step) {
    const { run, signal } = release;
    const { namespace, labels, annotations, isNew } = step;
    if (isNew && !isOfPreview(namespace, run)) {
        const first = run.shared.made.get(namespace);
        if (first === undefined)
            return makeFirst(release, step);
        const applied = await first.applied;
        if (applied.ok && (0,external_node_util_.isDeepStrictEqual)([first.labels, first.annotations], [labels, annotations]))
            return (0,model_result.ok)();
    }
    const live = await readNamespace(namespace, run, signal);
    if (!live.ok)
        return live.failure.reason === 'forbidden' ? (0,model_result.ok)() : live;
    const has = live.value?.metadata;
    if (has && isWithin(labels, has.labels) && isWithin(annotations, has.annotations))
        return (0,model_result.ok)();
    if (!live.value && isOfPreview(namespace, run))
        return (0,model_result .f)(removedMeanwhile(namespace));
    return applyNamespace(release, step);
}
function makeFirst(release, step) {
    const { namespace, labels, annotations } = step;
    const applied = applyNamespace(release, step);
    release.run.shared.made.set(namespace, { labels, annotations, applied });
    return applied;
}
async function applyNamespace({ effects, signal }, { namespace, labels, annotations }) {
    const applied = await effects.cluster.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels, annotations } }, { force: true, signal });
    return applied.ok ? (0,model_result.ok)() : (0,model_result .f)((0,result_failure .i)(`create namespace ${namespace}`, applied.failure));
}
function isOfPreview(name, { approved }) {
    return (0,plan .rl)(approved.plan).some((step) => step.kind === 'open-preview' && step.namespace === name);
}
function removedMeanwhile(namespace) {
    return {
        reason: 'conflict',
        message: `namespace ${namespace} is gone: another run has removed this preview in the meantime`,
        remedy: 'Run it again if the preview is still wanted.',
        object: `Namespace/${namespace}`,
    };
}
function isWithin(wanted, live = {}) {
    return Object.entries(wanted).every(([key, value]) => live[key] === value);
}
async function findNamespace({ planned, run, signal }, { namespace }) {
    const live = await readNamespace(namespace, run, signal);
    if (!live.ok)
        return live.failure.reason === 'forbidden' ? (0,model_result.ok)() : live;
    return live.value ? (0,model_result.ok)() : (0,model_result .f)(await namespaceMissing(planned, run));
}
function readNamespace(name, { cluster: { reader } }, signal) {
    return reader.get({ apiVersion: 'v1', kind: 'Namespace', name }, { signal });
}
async function absentNamespace(planned, run) {
    const { namespace, settings } = planned;
    const isComing = settings.createNamespace || (0,coming_objects .mP)(planned, run).namespaces.has(namespace);
    if (isComing || (0,coming_objects .v)(planned, run))
        return undefined;
    const live = await run.cluster.reader.get({ apiVersion: 'v1', kind: 'Namespace', name: namespace });
    return live.ok && !live.value ? namespaceMissing(planned, run) : undefined;
}
async function namespaceMissing({ id, namespace, location }, { cluster: { reader } }) {
    const [missing] = await (0,new_namespaces .p)(new Set([namespace]), reader);
    const create = `reate it, or set \`createNamespace: true\` for chart ${id}.`;
    return {
        reason: 'not-found',
        code: 'namespace-missing',
        message: `namespace ${namespace} does not exist`,
        remedy: missing?.meant === undefined ? `C${create}` : `Did you mean ${missing.meant}? If not, c${create}`,
        ...(location && { location }),
    };
}

var recover_release = __webpack_require__(13069);
;// CONCATENATED MODULE: ./build/engine/release/retrying.js
async function retrying(release, deadline, work) {
    const { planned, run, signal } = release;
    const { retry } = planned.settings;
    let delay = retry.delay;
    for (let attempt = 1;; attempt++) {
        const result = await work();
        const again = !result.ok && result.failure.transient && attempt < retry.attempts && delay < deadline.left();
        if (!again || signal.aborted)
            return result;
        const text = `${result.failure.message}; try ${attempt + 1} of ${retry.attempts} in ${delay / 1000} s`;
        run.record.emit({ type: 'warning', release: planned.id, text });
        await run.limits.clock.sleep(delay, signal);
        delay *= retry.backoff;
    }
}

var external_node_fs_ = __webpack_require__(73024);
var shared_list = __webpack_require__(62372);
;// CONCATENATED MODULE: ./build/engine/release/other-storage.js



async function refuseOtherStorage({ run, planned, signal, }) {
    const { name, namespace } = planned;
    if (planned.operation !== 'install')
        return (0,model_result.ok)();
    const found = await (0,shared_list .e)(run.cluster.reader, { apiVersion: 'v1', kind: 'ConfigMap', namespace, labelSelector: record_type .f, metadataOnly: true }, signal);
    if (!found.ok || !found.value.some(({ metadata }) => metadata.labels?.name === name))
        return (0,model_result.ok)();
    const failure = {
        reason: 'conflict',
        message: `release ${namespace}/${name} is stored in ConfigMaps (HELM_DRIVER=configmap), but only Secrets are supported`,
        remedy: `Move it to Secrets, or uninstall it: HELM_DRIVER=configmap helm uninstall ${name} --namespace ${namespace}`,
    };
    return { ok: false, failure };
}

var definition_condition = __webpack_require__(91539);
var permission_request = __webpack_require__(19773);
var registry = __webpack_require__(36468);
;// CONCATENATED MODULE: ./build/engine/release/permissions.js







function neededPermissions(release, hooks) {
    const storage = ['get', 'list', 'create', 'update', 'patch', 'delete'].map((verb) => ({ verb, group: '', resource: 'secrets', namespace: release.namespace }));
    return [...storage, ...crdPermissions(release), ...hookPermissions(release, hooks)];
}
function crdPermissions(release) {
    const crd = { group: 'apiextensions.k8s.io', resource: 'customresourcedefinitions' };
    const { preExec, postExec } = release.phases;
    if ((0,built_in_step .cg)(preExec.steps, 'apply-crds'))
        return [
            { verb: 'get', ...crd },
            { verb: 'create', ...crd },
            { verb: 'patch', ...crd },
        ];
    return (0,built_in_step .cg)(postExec.steps, 'delete-crds') ? [{ verb: 'delete', ...crd }] : [];
}
function hookPermissions(release, hooks) {
    return plan_phase .ZG.flatMap((phase) => release.phases[phase].hooks).flatMap(({ id, kind }) => {
        const hook = hooks.get(id);
        if (!hook)
            return [];
        const { if: condition, spec } = hook.item;
        const own = (0,registry .U)(kind).permissions(spec, release);
        return condition === undefined ? own : [...own, ...(0,definition_condition .H1)(condition)];
    });
}
async function missingPermissions(planned, { cluster: { reader }, inputs: { hooks }, limits: { signal } }) {
    const { namespace } = planned;
    const needed = await (0,permission_request .K)(neededPermissions(planned, hooks), { reader, namespace });
    const denied = needed.ok ? await reader.denied(needed.value, { signal }) : needed;
    return denied.ok ? denied : (0,model_result .f)((0,result_failure .i)('ask for permissions', denied.failure));
}
function describePermission(permission) {
    const { verb, group, resource, subresource, namespace, name } = permission;
    const part = subresource === undefined ? resource : `${resource}/${subresource}`;
    const what = group === '' ? part : `${part}.${group}`;
    const which = name === undefined ? '' : `/${name}`;
    return `${verb} ${what}${which} ${namespace === undefined ? 'in the whole cluster' : `in namespace ${namespace}`}`;
}

var warn_of_helm = __webpack_require__(34728);
;// CONCATENATED MODULE: ./build/engine/steps/check-prerequisites.js














async function checkPrerequisites(release) {
    const { planned } = release;
    if (planned.blocked)
        return (0,model_result .f)(planned.blocked);
    const files = (0,operation .hn)(planned.operation) ? await checkFiles(release) : (0,model_result.ok)();
    if (!files.ok)
        return files;
    const rules = await (0,ready_rules .AD)(planned.settings.ready);
    if (!rules.ok)
        return (0,model_result .f)((0,result_failure .i)('read the `ready` rules', rules.failure));
    const cluster = await checkCluster(release);
    return cluster.ok ? checkRendered(release) : cluster;
}
async function checkCluster(release) {
    const answers = await Promise.all([
        refuseOtherStorage(release),
        checkPermissions(release),
        refuseOthersAtPlanned(release, release.observed),
    ]);
    return answers.find(({ ok }) => !ok) ?? (0,model_result.ok)();
}
async function checkRendered(release) {
    const { run, planned, staged, signal, early } = release;
    if (!staged || !(0,render_check .W)(planned))
        return (0,model_result.ok)();
    const onWarning = (text) => (0,warn_of_helm .A)(release, text);
    const inspected = await (0,render_check .n)({ run, planned, staged, signal, onWarning, early });
    if (!inspected.ok)
        return inspected;
    const { duplicates, hookEvents, manifest, refusal } = inspected.value;
    if (refusal)
        return (0,model_result .f)(refusal);
    (0,release_context .N)(release, { hookEvents, rendered: manifest });
    if (duplicates.length > 0)
        goClientSide(release, duplicates.join(', '));
    if (manifest === undefined || planned.operation !== 'upgrade')
        return (0,model_result.ok)();
    return refuseUpgrade(release, manifest);
}
async function checkFiles({ staged }) {
    if (!staged)
        return (0,model_result .f)({ reason: 'internal', message: 'Internal error: the release was not staged' });
    for (const path of [staged.chartPath, ...staged.valuesFiles, ...staged.crdFiles]) {
        try {
            await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
        }
        catch (error) {
            return (0,model_result .f)({
                reason: 'filesystem',
                message: `cannot read ${path}: ${error.code}`,
                remedy: 'Make sure that no earlier step of the job removes it.',
            });
        }
    }
    return (0,model_result.ok)();
}
async function checkPermissions(release) {
    const { run, planned, signal } = release;
    const denied = await missingPermissions(planned, { ...run, limits: { signal } });
    if (!denied.ok)
        return denied;
    if (denied.value.length === 0)
        return (0,model_result.ok)();
    const [first = '', ...others] = denied.value.map(describePermission);
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return (0,model_result .f)({
        reason: 'forbidden',
        code: 'forbidden',
        message: `the credentials lack permissions that release ${planned.namespace}/${planned.name} needs: ${first}${more}`,
        remedy: 'Grant them by a Role or ClusterRole that is bound to the user of this kubeconfig.',
        details: [first, ...others],
    });
}

;// CONCATENATED MODULE: ./build/helm/describe-revision.js



async function describeRevision({ reader, writer }, release, record, description) {
    const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
    const what = `describe revision ${record.revision} of ${release.namespace}/${release.name}`;
    const secret = await reader.get(ref);
    if (!secret.ok)
        return (0,model_result .f)((0,result_failure .i)(what, secret.failure));
    const payload = (0,storage .B$)(secret.value ? (0,storage .Md)(secret.value) : '', description);
    if (!payload.ok)
        return (0,model_result .f)((0,result_failure .i)(what, payload.failure));
    const patched = await writer.patch(ref, 'merge', {
        metadata: { resourceVersion: secret.value?.metadata.resourceVersion },
        data: { release: payload.value },
    });
    return patched.ok ? (0,model_result.ok)() : (0,model_result .f)((0,result_failure .i)(what, patched.failure));
}

;// CONCATENATED MODULE: ./build/engine/steps/describe-newest.js




async function describeNewest(release, { text }) {
    const { run, planned, effects } = release;
    const record = (0,release_release .BP)(release.observed);
    if (!record)
        return (0,model_result.ok)();
    const cluster = { reader: run.cluster.reader, writer: effects.cluster };
    const described = await describeRevision(cluster, planned, record, `${run.inputs.description}: ${text}`);
    if (!described.ok) {
        const why = `helm history does not say what was done: ${described.failure.message}`;
        run.record.emit({ type: 'warning', release: planned.id, text: why });
    }
    return (0,observe_again .p)(release);
}

;// CONCATENATED MODULE: ./build/engine/operations/rollback-to.js





async function rollbackTo(release, revision, deadline) {
    const taken = await (0,foreign_memory .Z)(release);
    if (!taken.ok)
        return taken;
    const noHooks = (0,skips_chart_hooks .V)(release.planned.settings.noHooks, 'rollback');
    const { wait: waits } = release.planned.settings;
    const wait = waits && (await hasStoredLaterHooks(release, revision, 'rollback'));
    if (wait)
        tellHelmWaits(release, 'rollback');
    const request = { revision, wait, noHooks, timeoutMs: deadline.left, taken: taken.value };
    const rolled = await helmRollback(release, request);
    return rolled.ok ? (0,model_result.ok)() : rolled;
}

;// CONCATENATED MODULE: ./build/engine/steps/helm-step.js







async function runHelmStep(release, step, deadline) {
    switch (step.command) {
        case 'upgrade':
            return deploy(release, deadline);
        case 'rollback':
            return rollbackTo(release, step.revision, deadline);
        case 'uninstall':
            return uninstallFor(step.purpose, release, deadline);
        default:
            return (0,unreachable .H)(step);
    }
}
async function uninstallFor(purpose, release, deadline) {
    if (purpose === 'finish' && !(0,release_release .rc)(release.observed))
        return (0,model_result.ok)();
    const removed = await uninstall(release, deadline);
    if (removed.ok || purpose === 'destroy')
        return removed;
    const doing = purpose === 'finish' ? 'finish the interrupted uninstall' : 'uninstall before the new install';
    return (0,model_result .f)((0,result_failure .i)(doing, removed.failure));
}

var test_logs = __webpack_require__(62385);
;// CONCATENATED MODULE: ./build/engine/evidence/chart-test-logs.js




async function keepTestLogs({ run, planned, observed, diagnosticsFolder, }) {
    const stored = await (0,stored_objects .M7)(planned, (0,release_release .BP)(observed)?.revision, run.cluster);
    const lines = stored.ok && stored.value ? await (0,test_logs .K)(stored.value, run.cluster.reader) : [];
    if (lines.length > 0) {
        const text = run.record.redactor.clean(`${lines.join('\n')}\n`);
        await (0,files .Pl)(diagnosticsFolder, 'helm-test.log', text);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/engine/steps/helm-test.js








const LOG_LINES = 20;
async function helmTest(release) {
    const { name, namespace, settings } = release.planned;
    (0,release_context .N)(release, { seen: {} });
    const others = await refuseOthersAtTests(release);
    if (!others.ok)
        return (0,model_result .f)((0,result_failure .i)('helm test', others.failure));
    const deadline = (0,engine_deadline ._)(settings.test.timeout, release.run.limits.clock);
    const tested = await retrying(release, deadline, () => (0,release_helm .DG)(release, { command: 'test', timeoutMs: deadline.left }, (helm) => release.effects.helm.test({ name, namespace }, { ...helm, onLine: (line) => release.log.info(line) })));
    const lines = await keepTestLogs(release);
    if (tested.ok)
        return (0,model_result.ok)();
    const details = [...(tested.failure.details ?? []), ...lines.slice(-LOG_LINES)];
    return (0,model_result .f)((0,result_failure .i)('helm test', { ...tested.failure, details }));
}

var object_state = __webpack_require__(87861);
var live_states = __webpack_require__(71728);
;// CONCATENATED MODULE: ./build/observe/drift/take-fingerprint.js




const MOST = 2_000;
async function takeFingerprint(release, objects, reader) {
    const kinds = kindsOf(objects);
    if (kinds.length === 0 || objects.length > MOST)
        return (0,model_result.ok)(undefined);
    const live = await (0,live_states .F)(kinds, reader);
    const known = kinds.filter((kind) => live.of(release, [kind]).ok);
    const states = live.of(release, known);
    if (!states.ok)
        return states;
    const at = Math.floor(reader.serverTime() / 1_000);
    return (0,model_result.ok)({
        at,
        kinds: known,
        states: [...states.value.values()].sort(),
        lastWriters: live.objects(release, known).flatMap((object) => writersSince(at, object)),
    });
}
function writersSince(at, object) {
    return (object.metadata.managedFields ?? [])
        .filter(({ manager, time }) => !(0,managed_fields .$j)(manager) && time !== undefined && Date.parse(time) >= at * 1_000)
        .map((entry) => (0,object_state .R)(object, entry));
}
function kindsOf(objects) {
    const kinds = objects.map(({ apiVersion, kind, metadata: { namespace } }) => ({
        apiVersion,
        kind,
        ...(namespace !== undefined && { namespace }),
    }));
    return [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind])).values()];
}

;// CONCATENATED MODULE: ./build/engine/steps/mark.js






async function mark_mark(release, { digest, objects, of }) {
    const { planned, effects, run } = release;
    const own = (0,release_release .BP)(release.observed);
    const fingerprint = own && (await memoryOf(release, own, objects));
    const what = {
        ...{ digest, manifestId: run.approved.plan.manifestId, details: detailsOf(release, of) },
        ...(fingerprint !== undefined && { fingerprint }),
    };
    const write = (record) => (0,mark .Lx)(effects.cluster, planned, record, what);
    const first = own && (await write(own));
    const observed = await (0,observe_again .p)(release, first?.ok ? first.value.resourceVersion : undefined);
    if (!observed.ok)
        return observed;
    const record = (0,release_release .BP)(release.observed);
    if (!record)
        return (0,model_result.ok)();
    if (record.uid !== own?.uid) {
        const text = `another Helm has stored revision ${record.revision} since; the next run compares with it again`;
        run.record.emit({ type: 'warning', release: planned.id, text });
        if (first?.ok && own)
            await unmark(release, own, what);
        return (0,model_result.ok)();
    }
    if (first?.ok)
        return (0,model_result.ok)();
    const again = first?.failure.reason === 'conflict' ? await write(record) : first;
    return again?.ok === false ? again : (0,model_result.ok)();
}
async function unmark({ run, planned, effects, observed }, own, what) {
    const marked = (0,release_release .Ow)(observed).find(({ uid }) => uid === own.uid);
    if (!marked)
        return;
    const { inputs: digest, details = what.details } = own;
    const undone = digest === undefined
        ? await (0,mark .fp)(effects.cluster, planned, marked)
        : await (0,mark .Lx)(effects.cluster, planned, marked, { ...what, digest, details, fingerprint: null });
    if (undone.ok)
        return;
    const text = `revision ${own.revision} stays marked as completed, with how objects are by now: ${undone.failure.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
}
function detailsOf({ run, planned, before }, broughtBack) {
    if (planned.parts !== undefined)
        return run.inputs.detailsOf(planned);
    if (broughtBack === undefined)
        return (0,release_release .$8)(before)?.details ?? run.inputs.detailsOf(planned);
    const known = (0,release_release .Ow)(before).find(({ revision }) => revision === broughtBack)?.details;
    const { commit: _checkedOut, ...own } = run.inputs.detailsOf(planned);
    return known ?? own;
}
async function memoryOf(release, record, memory) {
    if (memory !== 'remember')
        return memory === 'forget' ? null : undefined;
    const { run, planned } = release;
    const { ready } = release.seen;
    const stored = ready?.revision === record.revision ? (0,model_result.ok)(ready.objects) : await storedObjects(release, record.revision);
    const taken = stored.ok ? await takeFingerprint(planned, stored.value, run.cluster.reader) : stored;
    if (taken.ok)
        return taken.value ?? null;
    const text = `how its objects are could not be remembered: ${taken.failure.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return null;
}

var looking = __webpack_require__(53872);
var watch_until = __webpack_require__(39367);
;// CONCATENATED MODULE: ./build/cluster/watch/wait-jobs-ended.js








async function waitJobsEnded({ reader, clock, refs, settleMs, signal, }) {
    const jobs = refs.filter(({ apiVersion, kind }) => kind === 'Job' && apiVersion.startsWith('batch/'));
    if (jobs.length === 0 || settleMs === 0)
        return (0,model_result.ok)();
    const objects = await (0,get_all .U)(reader, jobs, { signal });
    if (!objects.ok)
        return objects;
    const atWork = new Map();
    for (const job of objects.value)
        if (job && isAtWork(job))
            atWork.set((0,kube_object .Vb)(job), job);
    if (atWork.size === 0)
        return (0,model_result.ok)();
    let failure;
    const see = (name, job) => {
        if (job)
            failure ??= wait_jobs_ended_failureOf(job);
        if (!job || !isAtWork(job))
            atWork.delete(name);
        return failure !== undefined || atWork.size === 0;
    };
    const what = `watch the Jobs for ${settleMs / 1_000} s`;
    const watched = await (0,watch_until .m)({
        reader,
        clock,
        queries: (0,watch_queries .S)([...atWork.values()].map(kube_object .H8)),
        timeoutMs: settleMs,
        signal,
        what,
        onEvent({ type, object }) {
            const name = object === undefined ? '' : (0,kube_object .Vb)(object);
            if (!atWork.has(name))
                return false;
            return see(name, type === 'DELETED' ? undefined : object);
        },
    });
    const end = !(0,looking .US)(watched)
        ? watched
        : await (0,looking .c)({
            ...{ reader, clock, signal, what, timeoutMs: settleMs },
            left: () => [...atWork.values()].map(kube_object .H8),
            onSeen: (ref, job) => see((0,object_ref .r)(ref), job),
            isOver: () => failure !== undefined || atWork.size === 0,
        });
    if (failure)
        return (0,model_result .f)(failure);
    return end.kind === 'failed' ? (0,model_result .f)(end.failure) : (0,model_result.ok)();
}
function isAtWork(job) {
    return (0,readiness .xz)(job, { waitForJobs: true }).state === 'progressing' && !job.metadata.deletionTimestamp;
}
function wait_jobs_ended_failureOf(job) {
    const { state, message } = (0,readiness .xz)(job, { waitForJobs: true });
    if (state !== 'failed')
        return undefined;
    const object = (0,kube_object .Vb)(job);
    return {
        reason: 'not-ready',
        message: `not ready: ${object}: ${message}`,
        remedy: 'Read the log of its pods. `settle` has seen it; with `waitForJobs` it is waited for to its end.',
        object,
    };
}

;// CONCATENATED MODULE: ./build/kube/rollout/containers-without-readiness.js

function containersWithoutReadiness(pod) {
    const sidecars = (0,fields .qj)(pod.spec, 'initContainers').filter((item) => item.restartPolicy === 'Always');
    return [...sidecars, ...(0,fields .qj)(pod.spec, 'containers')]
        .filter((container) => Object.keys((0,fields .pq)(container, 'readinessProbe')).length === 0)
        .map((container) => (0,fields .b6)(container.name));
}

;// CONCATENATED MODULE: ./build/kube/rollout/stability.js




function stability(pod, options) {
    if (pod.metadata.deletionTimestamp !== undefined || (0,fields .pq)(pod.status).phase === 'Succeeded') {
        return { remainingMs: 0 };
    }
    const watched = new Set(containersWithoutReadiness(pod));
    let remainingMs = 0;
    const readySince = readySinceOf(pod);
    for (const status of statusesOf(pod)) {
        const container = (0,fields .b6)(status.name);
        if (!watched.has(container))
            continue;
        const restarts = (0,fields .rl)(status.restartCount);
        const before = options.restartsBefore.get(container) ?? restarts;
        const message = endedBecause(pod, status, restarts > before);
        if (message !== undefined)
            return { remainingMs: 0, crash: { container, message, restarts } };
        const startedAt = Date.parse((0,fields .b6)((0,fields .pq)((0,fields .pq)(status.state), 'running').startedAt));
        const since = Math.max(startedAt, readySince);
        const left = since + options.settleMs - options.now;
        remainingMs = Math.max(remainingMs, Number.isNaN(left) ? options.settleMs : Math.min(left, options.settleMs));
    }
    return { remainingMs };
}
function restartCounts(pod) {
    return new Map(statusesOf(pod).map((status) => [(0,fields .b6)(status.name), (0,fields .rl)(status.restartCount)]));
}
function readySinceOf(pod) {
    const ready = (0,fields .qj)(pod.status, 'conditions').find(({ type }) => type === 'Ready');
    return ready?.status === 'True' ? Date.parse((0,fields .b6)(ready.lastTransitionTime)) || 0 : 0;
}
function statusesOf(pod) {
    return [...(0,fields .qj)(pod.status, 'initContainerStatuses'), ...(0,fields .qj)(pod.status, 'containerStatuses')];
}
function endedBecause(pod, status, restarted) {
    const state = (0,fields .pq)(status.state);
    const ended = (0,fields .pq)(state, 'terminated');
    const last = (0,fields .pq)((0,fields .pq)(status.lastState), 'terminated');
    if (ended.exitCode !== undefined) {
        const mayEnd = (0,fields .pq)(pod.spec).restartPolicy !== 'Always' && ended.exitCode === 0;
        return mayEnd ? undefined : (0,pod_trouble .p)(ended);
    }
    const looping = (0,waiting_reasons .E)((0,fields .b6)((0,fields .pq)(state, 'waiting').reason)) === 'crash';
    return looping || restarted ? (0,pod_trouble .p)(last) : undefined;
}

var counted = __webpack_require__(66591);
;// CONCATENATED MODULE: ./build/cluster/watch/wait-stable.js












const wait_stable_LOG_LINES = 20;
async function waitStable(options) {
    const { reader, clock, settleMs, signal } = options;
    const refs = options.refs.filter((ref) => (0,workload_kinds .K5)(ref.kind)?.goesOn || (0,readiness .EM)(ref));
    if (refs.length === 0 || settleMs === 0)
        return (0,model_result.ok)();
    const owners = await ownersOfPods(reader, refs, signal);
    if (!owners.ok)
        return owners;
    const { own, all, objects } = owners.value;
    if (all.size === own.size && !refs.some(({ kind }) => (0,workload_kinds .K5)(kind)?.goesOn))
        return (0,model_result.ok)();
    const isOurs = (pod) => own.has(pod.metadata.uid ?? '') || (goesOn(pod) && (0,kube_owners .go)(pod, all));
    const restartsBefore = new Map();
    const judge = (pod) => {
        const uid = pod.metadata.uid ?? '';
        const before = restartsBefore.get(uid) ?? restartCounts(pod);
        restartsBefore.set(uid, before);
        return stability(pod, { now: reader.serverTime(), settleMs, restartsBefore: before });
    };
    const queries = (0,owned_objects .QH)(refs).flatMap((namespace) => podQueries(objects.filter(({ metadata }) => metadata.namespace === namespace), namespace));
    let remainingMs = 0;
    for (const query of queries) {
        const pods = await reader.list(query, { signal });
        if (!pods.ok)
            return pods;
        for (const pod of pods.value.filter(isOurs)) {
            const seen = judge(pod);
            if (seen.crash !== undefined)
                return (0,model_result .f)(await crashFailure(reader, pod, seen.crash));
            remainingMs = Math.max(remainingMs, seen.remainingMs);
        }
    }
    if (remainingMs === 0)
        return (0,model_result.ok)();
    let crashed;
    const end = await (0,watch_until .m)({
        reader,
        clock,
        queries,
        timeoutMs: remainingMs,
        signal,
        what: `watch the pods for ${settleMs / 1_000} s`,
        onEvent({ type, object }) {
            if (object === undefined || type === 'DELETED' || !isOurs(object))
                return false;
            const { crash } = judge(object);
            if (crash !== undefined)
                crashed = { pod: object, crash };
            return crash !== undefined;
        },
    });
    if (crashed !== undefined)
        return (0,model_result .f)(await crashFailure(reader, crashed.pod, crashed.crash));
    return end.kind === 'failed' ? (0,model_result .f)(end.failure) : (0,model_result.ok)();
}
async function ownersOfPods(reader, refs, signal) {
    const found = await (0,get_all .U)(reader, refs, { signal });
    if (!found.ok)
        return found;
    const objects = found.value.filter((object) => object !== undefined);
    const own = new Set(objects.flatMap(({ metadata }) => metadata.uid ?? []));
    const owned = await (0,owned_objects .zi)(reader, own, (0,owned_objects .QH)(refs), { signal });
    if (!owned.ok)
        return owned;
    return (0,model_result.ok)({
        own,
        objects,
        all: new Set([...own, ...owned.value.objects.flatMap(({ metadata }) => metadata.uid ?? [])]),
    });
}
function goesOn(pod) {
    return ((0,fields .pq)(pod.spec).restartPolicy ?? 'Always') === 'Always';
}
async function crashFailure(reader, pod, { container, message, restarts }) {
    const { namespace = '', name } = pod.metadata;
    const query = { container, tailLines: wait_stable_LOG_LINES };
    const ended = await reader.log({ namespace, name }, { ...query, previous: true });
    const log = ended.ok && ended.value ? ended : await reader.log({ namespace, name }, query);
    const lines = log.ok
        ? (log.value ?? '')
            .trimEnd()
            .split('\n')
            .filter((line) => line !== '')
        : [];
    const times = (0,counted .h)(restarts, 'restart');
    return {
        reason: 'not-ready',
        message: `${(0,kube_object .Vb)(pod)} does not stay up: container ${container}: ${message}, ${times}`,
        remedy: 'Read the log of that container. A readiness probe would have kept it from looking ready.',
        object: (0,kube_object .Vb)(pod),
        ...(lines.length > 0 && { details: lines }),
    };
}

;// CONCATENATED MODULE: ./build/engine/steps/wait-until-ready.js








async function waitUntilReady(release) {
    const { run, planned, signal } = release;
    const { settings } = planned;
    const record = (0,release_release .$8)(release.observed);
    release.slot.release();
    if (!record)
        return (0,model_result.ok)();
    const ready = await readyNow(release, record.revision);
    if (!ready.ok || settings.settle === 0 || !settings.wait)
        return ready.ok ? (0,model_result.ok)() : ready;
    const watched = {
        reader: run.cluster.reader,
        clock: run.limits.clock,
        refs: ready.value.map(kube_object .H8),
        settleMs: settings.settle,
        signal,
    };
    const settled = (0,model_result .W)(await Promise.all([waitStable(watched), waitJobsEnded(watched)]));
    return settled.ok ? (0,model_result.ok)() : settled;
}
async function readyNow(release, revision) {
    const { run, planned } = release;
    const { timeout: timeoutMs, waitForJobs } = planned.settings;
    if (release.seen.ready?.revision === revision)
        return (0,model_result.ok)(release.seen.ready.objects);
    const wait = { revision: () => revision, timeoutMs, since: release.operationStartedAt };
    const deadline = (0,engine_deadline ._)(timeoutMs, run.limits.clock);
    const ready = await endingEarly(release, wait, (signal) => waitApplied(release, { revision, deadline, waitForJobs, signal }));
    return ready.ok ? (0,model_result.ok)(release.seen.ready?.objects ?? []) : ready;
}

;// CONCATENATED MODULE: ./build/engine/steps/perform-steps.js



















const STEPS = {
    'create-namespace': createNamespace,
    'find-namespace': findNamespace,
    recover: recover_release .F,
    'check-prerequisites': checkPrerequisites,
    'apply-crds': applyCrds,
    'delete-crds': deleteCrds,
    'bring-back': bringBack,
    'compare-deployed': compareDeployed,
    'keep-release': keepRelease,
    helm: runHelmStep,
    purge: purge,
    'guard-drift': guardDrift,
    'repair-drift': repairDrift,
    'describe-revision': describeNewest,
    'wait-ready': waitUntilReady,
    'helm-test': helmTest,
    mark: mark_mark,
};
function performStep(release, step, deadline) {
    return STEPS[step.kind](release, step, deadline);
}
async function performSteps(release, steps, deadline = (0,engine_deadline ._)(release.planned.settings.timeout, release.run.limits.clock)) {
    for (const step of steps) {
        const performed = await performStep(release, step, deadline);
        if (!performed.ok)
            return performed;
    }
    return (0,model_result.ok)();
}
async function performPhase(release, phase) {
    const { steps } = release.planned.phases[phase];
    if (phase !== 'exec' || steps.length === 0)
        return performSteps(release, steps);
    const deadline = (0,engine_deadline ._)(release.planned.settings.timeout, release.run.limits.clock);
    const perform = () => performSteps(release, steps, deadline);
    return retrying(release, deadline, () => (deploys(steps) ? asDigested(release, perform) : perform()));
}
function deploys(steps) {
    return steps.some((step) => step.kind === 'helm' && step.command === 'upgrade');
}

var mend_manifest = __webpack_require__(26656);
;// CONCATENATED MODULE: ./build/engine/deletion/describe-deletion.js
















async function describeDeletion(planned, run, rendered) {
    const upgrades = planned.operation === 'upgrade';
    const replaces = upgrades || planned.operation === 'rollback';
    if (!replaces && planned.operation !== 'uninstall' && planned.operation !== 'reinstall')
        return (0,model_result.ok)();
    const observed = await run.cluster.store.observeOne(planned);
    if (!observed.ok)
        return observed;
    const from = upgrades ? (0,release_release .D7)(observed.value) : (0,release_release .BP)(observed.value);
    if (!from || (replaces && rendered === undefined))
        return (0,model_result.ok)();
    const lease = await run.cluster.reader.get((0,lease_object .mf)(planned), { signal: run.limits.signal });
    const annotations = lease.ok ? (lease.value?.metadata.annotations ?? {}) : {};
    const foreign = await (0,foreign_memory .Z)({ run, observed: observed.value, lease: { annotations } });
    if (!foreign.ok)
        return foreign;
    const deletion = { from, taken: foreign.value, complete: true };
    if (replaces)
        deletion.coming = async () => (0,model_result.ok)(rendered);
    const source = await mendedSource(planned, from, run);
    if (!source.ok)
        return source;
    const judged = await (0,judge_deletions .t)(source.value, deletion);
    if (!judged.ok)
        return judged;
    const { leaves, deletes, stored } = judged.value;
    const refusal = upgrades ? (0,spare_others .G4)(leaves, planned) : (0,model_result.ok)();
    if (!refusal.ok)
        return refusal;
    const maySettle = (0,coming_objects .B2)(planned, run);
    const taken = upgrades ? refuseOverwriting({ run, planned, maySettle }, judged.value) : (0,model_result.ok)();
    if (!taken.ok)
        return taken;
    const others = await othersInTarget(source.value, observed.value, planned);
    if (!others.ok)
        return others;
    const crds = planned.settings.crds?.deleteOnDestroy ? 'go' : 'stay';
    const more = stored && !(0,operation .hn)(planned.operation) && !replaces
        ? await whatStays(source.value, stored, { when: 'expected', crds, noHooks: planned.settings.noHooks })
        : (0,model_result.ok)([]);
    const stays = [
        ...(0,tell_deletion .D)([...others.value, ...leaves.filter(({ holds }) => holds !== 'last')]),
        ...(more.ok ? more.value : []),
    ];
    (0,tell_deletion .K)(run, planned.id, { deletes, stays });
    if (planned.operation === 'uninstall')
        tellNamespace(run, planned, judged.value);
    return (0,model_result.ok)();
}
async function mendedSource(planned, from, run) {
    const source = (0,spare_others .a9)({ run, planned, signal: run.limits.signal });
    const stored = await (0,stored_objects .M7)(planned, from.revision, run.cluster);
    const served = await run.cluster.reader.served();
    if (!stored.ok)
        return stored;
    if (!served.ok)
        return served;
    if (!stored.value)
        return (0,model_result.ok)(source);
    const { manifest } = stored.value;
    const hidden = (0,mend_record .L)(manifest, served.value);
    if (hidden)
        return (0,model_result .f)(hidden);
    const mended = { ...stored.value, ...(0,mend_manifest .s)(manifest, served.value.resources) };
    for (const change of mended.changes) {
        const text = `the stored revision ${from.revision} would be mended first: ${change}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    }
    const looked = mended.changes.length > 0 ? mended : stored.value;
    const isIt = ({ name, namespace }) => name === planned.name && namespace === planned.namespace;
    const { store } = source;
    const read = async (release, revision) => isIt(release) ? (0,model_result.ok)(looked) : store.read(release, revision);
    return (0,model_result.ok)({ ...source, store: { ...store, read } });
}

var unserved_kind = __webpack_require__(12629);
var object_changes = __webpack_require__(97491);
var pair_objects = __webpack_require__(86589);
var undeclared_fields = __webpack_require__(70969);
var refusal = __webpack_require__(90516);
;// CONCATENATED MODULE: ./build/plan/admission.js



const MOST_ROOM = 3;
const REFUSALS = new Set([
    'invalid-object',
    'immutable-field',
    'limit-range',
    'pod-security',
    'quota-exceeded',
    'webhook-denied',
]);
const admission_MOST_NAMES = 3;
function judgeAdmission(answers, { rendered, hasStepsBefore, room }) {
    const inNew = answers.filter(({ failure }) => failure.code === 'namespace-missing');
    const others = answers.filter((answer) => !inNew.includes(answer) && !isMadeByChart(answer, rendered));
    const refused = others.filter(isRefusal);
    const unknown = others.filter((answer) => !refused.includes(answer));
    const roomFor = (answer) => (isOfQuota(answer) ? (room.get(answer) ?? []) : []);
    const mayPass = refused.filter((answer) => hasStepsBefore || roomFor(answer).length > 0);
    const why = (answer) => hasStepsBefore
        ? 'hooks or releases that come before may change that'
        : `that may pass: ${(0,list_text .s)(roomFor(answer), MOST_ROOM)}. Write the other chart into the \`needs\` of this one, so that it comes first`;
    const warnings = [...mayPass.map((answer) => asWarning(answer, why(answer))), ...unknownTexts(unknown)];
    const newNamespaces = [...new Set(inNew.map(({ object }) => object.metadata.namespace ?? ''))].sort();
    const [first, ...more] = refused.filter((answer) => !mayPass.includes(answer));
    return { warnings, newNamespaces, ...(first && { refusal: admission_refusalOf(first, more) }) };
}
function isRefusal({ failure }) {
    return REFUSALS.has(failure.code) && !failure.message.includes('does not support dry run');
}
function isMadeByChart({ failure }, rendered) {
    if (failure.code === 'object-missing')
        return rendered.some(({ kind }) => kind === 'PriorityClass');
    return failure.code === 'service-account-missing' && rendered.some(({ kind }) => kind === 'ServiceAccount');
}
function unknownTexts(unknown) {
    const isRight = ({ failure }) => failure.code === 'forbidden';
    const others = unknown.filter((answer) => !isRight(answer));
    const groups = [unknown.filter(isRight)].concat([...new Set(others.map(reasonOf))].map((why) => others.filter((answer) => reasonOf(answer) === why)));
    return groups.flatMap((answers) => {
        const [why, ...more] = new Set(answers.map(reasonOf));
        if (why === undefined)
            return [];
        const rights = more.length > 0 ? ` (and ${more.length} more rights are missing)` : '';
        return [`whether the API server would accept ${admission_namesOf(answers)} is not known: ${why}${rights}`];
    });
}
function admission_refusalOf(first, more) {
    const { failure, object } = first;
    const { reason, code, remedy, details = [] } = failure;
    const told = more.length > 0 ? [first, ...more].map(wordsOf) : details;
    return {
        reason,
        message: `the API server would refuse ${wordsOf(first)}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
        object: (0,kube_object .Vb)(object),
        ...(code && { code }),
        ...(remedy && { remedy }),
        ...(told.length > 0 && { details: told }),
    };
}
function asWarning(answer, why) {
    return `as the cluster is now, the API server would refuse ${wordsOf(answer)}; ${why}`;
}
function isOfQuota({ failure }) {
    return failure.code === 'quota-exceeded';
}
function wordsOf(answer) {
    return `${(0,kube_object .Vb)(answer.object)}: ${reasonOf(answer)}`;
}
function reasonOf({ failure: { message, details = [] } }) {
    const said = message.replace(/^(?:apply|create) \S+ \S+: /, '');
    const says = (0,refusal .c)(said)?.says ?? said;
    return details.length > 0 ? says.replace(/(?<!\d)\d+ problems$/, () => details.join('; ')) : says;
}
function admission_namesOf(answers) {
    return (0,list_text .s)(answers.map(({ object }) => (0,kube_object .Vb)(object)), admission_MOST_NAMES);
}

var cause_table = __webpack_require__(97663);
;// CONCATENATED MODULE: ./build/plan/existing-objects.js



function existingRefusal(live, release) {
    const told = live
        .filter((object) => !(0,helm_owner .AF)(object, release))
        .map((object) => existing_objects_textOf(object, release));
    const [first, ...more] = told;
    if (!first)
        return undefined;
    return {
        reason: 'conflict',
        code: 'ownership-conflict',
        message: `${first.says}, and Helm does not make it part of this release${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
        object: first.name,
        remedy: cause_table .h['ownership-conflict'].remedy,
        ...(more.length > 0 && { details: told.map(({ says }) => says) }),
    };
}
function existing_objects_textOf(object, release) {
    const name = (0,kube_object .Vb)(object);
    const whose = (0,helm_owner .D0)(object, release)
        ? 'lacks the label that Helm writes on the objects of a release'
        : (0,helm_owner .zd)(object);
    return { name, says: `${name} is there and ${whose}` };
}

;// CONCATENATED MODULE: ./build/kube/quantity.js
const FACTORS = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
function thousandths(quantity) {
    const text = typeof quantity === 'number' ? `${quantity}` : quantity;
    if (typeof text !== 'string')
        return undefined;
    const [, digits, suffix = ''] = /^(\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})([eE][+-]?\d{1,3}|[a-zA-Z]{0,2})$/.exec(text.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    const factor = suffix === '' ? 1 : (FACTORS[suffix] ?? Number(`1${suffix}`));
    return Number.isNaN(factor) ? undefined : Math.round(Number(digits) * factor * 1000);
}

;// CONCATENATED MODULE: ./build/plan/quota-room.js





function exceededIn(refusal) {
    const pattern = /exceeded quota: [^,]{1,300}, requested: (\S{1,400}), used: (\S{1,400}), limited: (\S{1,400})/;
    const [, requested = '', used = '', limited = ''] = pattern.exec(refusal) ?? [];
    const [asked, taken, most] = [amounts(requested), amounts(used), amounts(limited)];
    return [...asked].map(([resource, amount]) => ({
        resource,
        requested: amount,
        used: taken.get(resource),
        limited: most.get(resource),
    }));
}
function amounts(list) {
    const parts = list.split(',').filter((part) => part.includes('='));
    return new Map(parts.map((part) => {
        const [name = '', amount] = part.split('=');
        return [name.trim(), thousandths(amount)];
    }));
}
function makingRoom(refusals, changes) {
    return refusals.map(({ namespace, exceeded }) => {
        const near = changes.filter(({ before }) => before?.metadata.namespace === namespace);
        const givers = exceeded.map((limit) => {
            const found = near.filter((change) => givenBack(change, limit.resource) > 0);
            const given = sum(found.map((change) => givenBack(change, limit.resource)));
            const lacking = lackingOf(limit, namespace, refusals);
            return lacking === undefined || given >= lacking ? found : [];
        });
        return givers.every((found) => found.length > 0) ? [...new Set(givers.flat())] : [];
    });
}
function roomText(change) {
    const { before, after, release } = change;
    const less = replicasOf(after) < replicasOf(before) ? 'gets fewer replicas' : 'asks for less';
    return `${(0,pair_objects ._)(change)} ${after ? less : 'goes'} with the upgrade of ${release}`;
}
function lackingOf({ resource, used, limited }, namespace, refusals) {
    const wanted = refusals
        .filter((refusal) => refusal.namespace === namespace)
        .flatMap(({ exceeded }) => exceeded.filter((limit) => limit.resource === resource))
        .map(({ requested }) => requested ?? 0);
    return used === undefined || limited === undefined ? undefined : sum(wanted) + used - limited;
}
function givenBack(change, exceeded) {
    const { before, after, resource } = change;
    if (before === undefined || (after === undefined && (0,resource_policy .t8)(before)))
        return 0;
    if (isOfPods(exceeded))
        return (0,workload_kinds .K5)(before.kind) ? givenByPods(change, exceeded) : 0;
    if (quota_room_counted(exceeded) !== resource)
        return 0;
    const given = usageOf(before, exceeded) - (after === undefined ? 0 : usageOf(after, exceeded));
    return Number.isNaN(given) ? 0 : Math.max(given, 0);
}
function givenByPods({ before, after }, exceeded) {
    const [was, is] = [replicasOf(before), replicasOf(after)];
    const isUnknown = after === undefined && typeof before?.spec?.replicas !== 'number' && before?.kind !== 'Pod';
    if (isUnknown)
        return Number.POSITIVE_INFINITY;
    if (/^(?:count\/)?pods$/.test(exceeded))
        return Math.max(was - is, 0) * 1000;
    const [asked, asks] = [askedByPod(before, exceeded), after === undefined ? 0 : askedByPod(after, exceeded)];
    if (asked === undefined || asks === undefined)
        return was > is ? Number.POSITIVE_INFINITY : 0;
    return Math.max(was * asked - is * asks, 0);
}
function isOfPods(exceeded) {
    return /^(?:(?:count\/)?pods|cpu|memory|ephemeral-storage|hugepages-.+|(?:requests|limits)\.(?!storage$).+)$/.test(exceeded);
}
const OF_CLASS = '.storageclass.storage.k8s.io/';
function quota_room_counted(exceeded) {
    if (exceeded === 'requests.storage' || exceeded.includes(OF_CLASS))
        return 'persistentvolumeclaims';
    return exceeded.replace(/^count\//, '').replace(/\..*/, '');
}
function usageOf({ spec }, exceeded) {
    const ports = (0,fields .qj)(spec, 'ports').length;
    if (exceeded === 'services.loadbalancers')
        return spec?.type === 'LoadBalancer' ? 1000 : 0;
    if (exceeded === 'services.nodeports')
        return spec?.type === 'NodePort' || spec?.type === 'LoadBalancer' ? ports * 1000 : 0;
    const [className] = exceeded.includes(OF_CLASS) ? exceeded.split(OF_CLASS) : [];
    if (className !== undefined && (0,fields .b6)(spec?.storageClassName, className) !== className)
        return 0;
    if (!exceeded.endsWith('requests.storage'))
        return 1000;
    return thousandths((0,fields .pq)((0,fields .pq)(spec, 'resources'), 'requests').storage) ?? Number.POSITIVE_INFINITY;
}
function askedByPod(object, exceeded) {
    const spec = object?.kind === 'Pod' ? (0,fields .pq)(object.spec) : (0,fields .pq)((0,fields .pq)(object?.spec, 'template'), 'spec');
    const isPlain = ['initContainers', 'overhead', 'resources'].every((field) => spec[field] === undefined);
    const asked = (0,fields .qj)(spec, 'containers').map((container) => askedBy(container, exceeded));
    return isPlain && asked.length > 0 && asked.every((amount) => amount !== undefined)
        ? sum(asked)
        : undefined;
}
function askedBy(container, exceeded) {
    const name = exceeded.replace(/^(?:requests|limits)\./, '');
    const { requests, limits } = (0,fields .pq)(container, 'resources');
    const limit = (0,fields .pq)(limits)[name];
    return thousandths(exceeded.startsWith('limits.') ? limit : ((0,fields .pq)(requests)[name] ?? limit));
}
function sum(amounts) {
    return amounts.reduce((total, amount) => total + amount, 0);
}
function replicasOf(object) {
    const replicas = object?.spec?.replicas;
    return object === undefined ? 0 : typeof replicas === 'number' ? replicas : 1;
}

;// CONCATENATED MODULE: ./build/kube/drift/as-changed.js



function asChanged(stored, { live, wanted }, next) {
    const copy = structuredClone(stored);
    for (const difference of (0,compare_fields .z)(live, wanted)) {
        const isKept = difference.wanted === undefined && (0,field_at .B)(next, difference.path) === undefined;
        if (!isKept)
            put(copy, difference.path, difference.live);
    }
    return copy;
}
function put(root, path, value) {
    const parent = (0,field_at .B)(root, path.slice(0, -1));
    const last = path.at(-1);
    if (typeof last === 'string' && (0,json .O)(parent)) {
        if (value === undefined)
            delete parent[last];
        else
            parent[last] = value;
    }
    if (typeof last !== 'object' || !Array.isArray(parent))
        return;
    const item = (0,field_at .U)(parent, last);
    const index = item === undefined ? parent.length : parent.indexOf(item);
    parent.splice(index, 1, ...(value === undefined ? [] : [value]));
}

;// CONCATENATED MODULE: ./build/observe/drift/against-live.js




function againstLive(before, after, found) {
    const drifted = new Map(found.map((object) => [object.drift.object, object]));
    const pairs = (0,pair_objects .j)(before, after).map((pair) => {
        const drift = pair.before && drifted.get((0,kube_object .Vb)(pair.before));
        if (!drift || !pair.before)
            return pair;
        if (drift.drift.state === 'missing')
            return { ...pair, before: undefined };
        const { live, wanted } = drift;
        if (drift.drift.state !== 'changed' || !live || !wanted)
            return pair;
        const next = pair.after && (0,applied_form .C)(pair.after);
        return { before: asChanged((0,applied_form .C)(pair.before), { live, wanted }, next), after: next };
    });
    return {
        before: pairs.flatMap((pair) => pair.before ?? []),
        after: pairs.flatMap((pair) => pair.after ?? []),
    };
}

;// CONCATENATED MODULE: ./build/engine/release/release-changes.js







async function comparedObjects(planned, manifest, run, drift) {
    const stored = await storedManifest(planned, run);
    if (!stored.ok)
        return stored;
    const [before, after] = [(0,rendered .D)(stored.value), (0,rendered .D)(manifest)];
    if (!before.ok || !after.ok)
        return (0,model_result.ok)(undefined);
    const inPlace = (objects) => (0,locate .x)(run.cluster.reader, objects, planned.namespace);
    const [olds, news] = [await inPlace(before.value), await inPlace(after.value)];
    if (!olds.ok)
        return olds;
    if (!news.ok)
        return news;
    return (0,model_result.ok)(againstLive(olds.value, news.value, drift));
}
function releaseChanges(compared, { crds, drift }, { inputs: { raw } }) {
    const [before, after] = [
        [...crds.before, ...compared.before],
        [...crds.after, ...compared.after],
    ];
    const byHand = drift.map((object) => object.drift).filter(planned_drift .TJ);
    return { ...(0,object_changes .B)(before, after, { raw }), ...(byHand.length > 0 && { byHand }) };
}
async function storedManifest({ installed, name, namespace }, { cluster: { store } }) {
    if (installed === undefined || installed.status === 'uninstalled')
        return (0,model_result.ok)('');
    const revision = installed.deployedRevision ?? installed.revision;
    const stored = await (0,stored_objects .M7)({ name, namespace }, revision, { store });
    return stored.ok ? (0,model_result.ok)(stored.value?.manifest ?? '') : stored;
}

;// CONCATENATED MODULE: ./build/engine/render/room-by-others.js






async function roomByOthers(planned, refused, run) {
    const refusals = refused.map(({ object, failure: { message } }) => ({
        exceeded: exceededIn(message),
        namespace: object.metadata.namespace ?? planned.namespace,
    }));
    const changes = [];
    for (const other of run.approved.plan.releases) {
        if (other.id !== planned.id && isUpgraded(other) && !(0,coming_objects .Xl)(other, run).includes(planned))
            changes.push(...(await changesOf(other, run)));
    }
    const room = makingRoom(refusals, changes);
    return new Map(refused.map((answer, index) => [answer, (room[index] ?? []).map(roomText)]));
}
function isUpgraded({ operation, blocked }) {
    return operation === 'upgrade' && blocked === undefined;
}
async function changesOf(other, run) {
    const staged = run.inputs.stage.releases.get(other.id);
    if (!staged || !(0,render_check .W)(other))
        return [];
    const rendered = await (0,request_of .Z)(other, staged, run, { signal: run.limits.signal });
    const compared = rendered.ok ? await comparedObjects(other, rendered.value.manifest, run, []) : rendered;
    if (!compared.ok || compared.value === undefined)
        return [];
    const pairs = (0,pair_objects .j)(compared.value.before, compared.value.after);
    const changes = pairs.map(async (pair) => {
        const { apiVersion = '', kind = '' } = pair.before ?? pair.after ?? {};
        const resource = await run.cluster.reader.resourceOf(apiVersion, kind);
        return { ...pair, resource: (resource.ok && resource.value?.resource) || '', release: other.id };
    });
    return Promise.all(changes);
}

;// CONCATENATED MODULE: ./build/engine/render/ask-admission.js
















const AT_ONCE = 16;
async function askAdmission(planned, run, asked) {
    const limit = (0,limiter .z)(AT_ONCE);
    const due = (0,pair_objects .j)(asked.before, asked.after).flatMap(({ before, after }) => after && isAsked(before, after, planned) ? [{ before, after }] : []);
    const told = await Promise.all(due.map(({ before, after }) => limit(() => ask(after, before !== undefined, { planned, run, asked }))));
    const taken = existingRefusal(told.flatMap(({ existing }) => existing ?? []), planned);
    if (taken && !(0,coming_objects .B2)(planned, run))
        return (0,model_result .f)(taken);
    const failed = told.flatMap(({ answer }) => answer ?? []);
    ask_admission_learnSecrets(failed, planned, run);
    const hasStepsBefore = isUnsettled(planned, run, asked.hookEvents);
    const ofQuotas = hasStepsBefore ? [] : failed.filter(isOfQuota);
    const verdict = judgeAdmission(failed, {
        rendered: asked.after,
        hasStepsBefore,
        room: ofQuotas.length > 0 ? await roomByOthers(planned, ofQuotas, run) : new Map(),
    });
    const dropped = told.flatMap((one) => one.dropped ?? []);
    const mayPass = taken ? [`Helm would refuse it in the cluster as that is now: ${taken.message}`] : [];
    for (const text of [...mayPass, ...dropped, ...verdict.warnings])
        run.record.emit({ type: 'warning', release: planned.id, text });
    if (verdict.refusal)
        return (0,model_result .f)(verdict.refusal);
    const { newNamespaces } = verdict;
    return (0,model_result.ok)(newNamespaces.length > 0 ? { note: noteOf(newNamespaces) } : {});
}
function noteOf(namespaces) {
    const [what, exists] = namespaces.length === 1 ? ['namespace', 'exists'] : ['namespaces', 'exist'];
    return `the API server can be asked about its objects once ${what} ${namespaces.join(', ')} ${exists}`;
}
function isUnsettled(planned, run, hookEvents) {
    return (runsHooks(hookEvents) ||
        (0,coming_objects .B2)(planned, run) ||
        (0,built_in_step .cg)(planned.phases.preExec.steps, 'apply-crds') !== undefined ||
        Object.keys(planned.settings.namespaceLabels).length > 0 ||
        run.approved.plan.releases.some(({ operation }) => operation === 'reinstall'));
}
function isAsked(before, after, { operation }) {
    if (before === undefined)
        return true;
    return operation === 'upgrade' && (0,object_changes .$)(before) !== (0,object_changes .$)(after);
}
async function ask(object, isStored, asking) {
    const { planned, run, asked } = asking;
    const { reader } = run.cluster;
    const resource = await reader.resourceOf(object.apiVersion, object.kind);
    if (resource.ok ? resource.value === undefined : (0,unserved_kind .Ni)(resource.failure))
        return {};
    const { signal } = run.limits;
    const applied = (0,applied_form .C)(object, planned);
    const answer = await reader.dryRunApply(applied, { signal, fieldManager: field_manager .l });
    if (answer.ok)
        return isStored || !answer.value.metadata.resourceVersion ? {} : existing(object, asking);
    if (asked.isServerSide || !isOnlyOfApply(answer.failure.message)) {
        return asked.isServerSide || !isStored ? refusedAs(answer.failure, object, isStored, asking) : {};
    }
    const fields = (0,undeclared_fields .vh)(answer.failure.message);
    const dropped = fields.length > 0 ? { dropped: (0,undeclared_fields .KP)(object, fields) } : {};
    if (isStored)
        return dropped;
    const created = await reader.dryRunCreate(applied, { signal });
    return created.ok
        ? dropped
        : { ...dropped, ...(await refusedAs(created.failure, object, isStored, asking)) };
}
async function refusedAs(failure, object, isStored, { planned, run }) {
    if (failure.reason === 'cancelled')
        return {};
    const live = await run.cluster.reader.get((0,kube_object .H8)(object), { signal: run.limits.signal });
    if (live.ok && live.value && !isStored && asksWhose(planned))
        return { existing: live.value };
    if (live.ok && live.value && !(isStored && isAppliedByHelm(live.value)))
        return {};
    return { answer: { object, failure } };
}
async function existing(object, { planned, run }) {
    if (!asksWhose(planned))
        return {};
    const live = await run.cluster.reader.get((0,kube_object .H8)(object), { signal: run.limits.signal });
    if (!live.ok)
        return { answer: { object, failure: live.failure } };
    return live.value ? { existing: live.value } : {};
}
function asksWhose({ operation, settings }) {
    return operation !== 'reinstall' && !settings.takeOwnership;
}
function isOnlyOfApply(message) {
    const isTyped = /failed to create typed patch object|duplicate entries for key/.test(message);
    return isTyped && !message.includes(': expected ');
}
function isAppliedByHelm({ metadata: { managedFields = [] } }) {
    return managedFields.some(({ manager, operation }) => manager === field_manager .l && operation === 'Apply');
}
function runsHooks(events = []) {
    return events.some((event) => event === 'pre-install' || event === 'pre-upgrade');
}
function ask_admission_learnSecrets(answers, planned, run) {
    const rendered = answers.map(({ object }) => object);
    const secrets = (0,worth_masking .L)(rendered.flatMap(redact_object .VX), { release: planned, rendered, objects: [] });
    for (const secret of secrets)
        run.record.redactor.learn(secret);
}

;// CONCATENATED MODULE: ./build/plan/record-room.js


const COUNTED = ['count/secrets', 'secrets'];
function lackingRoom(quotas, { stored, coming, most, made }) {
    const kept = Math.min(stored + coming, most) - stored;
    for (const { metadata, status } of quotas) {
        for (const resource of COUNTED) {
            const [hard, used] = [limitOf(status, 'hard', resource), limitOf(status, 'used', resource)];
            if (hard === undefined || used === undefined || used + coming + made <= hard)
                continue;
            const more = made > 0 ? `, and the chart ${made} more` : '';
            const says = `ResourceQuota ${metadata.name} is exceeded: Helm stores ${coming === 1 ? 'its record' : `${coming} records`} of the release in the namespace as ${coming === 1 ? 'a Secret' : 'Secrets'}${more}; ${resource}: used ${used}, limited to ${hard}`;
            return { says, isPruned: used + kept + made <= hard };
        }
    }
    return undefined;
}
function limitOf(status, part, resource) {
    const amount = thousandths((0,fields .b6)((0,fields .pq)((0,fields .pq)(status), part)[resource]));
    return amount === undefined ? undefined : amount / 1000;
}

;// CONCATENATED MODULE: ./build/engine/render/ask-record-room.js







async function askRecordRoom(planned, run, asked) {
    const { exec } = planned.phases;
    const replaces = planned.operation === 'reinstall' || planned.operation === 'uninstall';
    if (!(0,built_in_step .cg)(exec.steps, 'helm') || replaces)
        return (0,model_result.ok)();
    const quotas = await quotasIn(planned.namespace, run);
    const bringsBack = (0,built_in_step .cg)(exec.steps, 'bring-back')?.to !== undefined;
    const coming = { coming: bringsBack ? 2 : 1, most: planned.settings.historyMax };
    const all = newSecrets(planned, asked);
    const worst = { ...coming, stored: 0, made: all.length, coming: coming.coming + 1 };
    if (lackingRoom(quotas, worst) === undefined)
        return (0,model_result.ok)();
    const observed = await run.cluster.store.observeOne(planned);
    const live = await (0,get_all .U)(run.cluster.reader, all.map(kube_object .H8), { signal: run.limits.signal });
    if (!observed.ok || !live.ok)
        return (0,model_result.ok)();
    const made = live.value.filter((object) => object === undefined).length;
    return judge(planned, run, {
        secrets: { ...coming, made, stored: observed.value.revisions.length },
        quotas,
        maySettle: isUnsettled(planned, run, asked.hookEvents),
    });
}
function judge(planned, run, { secrets, quotas, maySettle, }) {
    const warn = (text) => run.record.emit({ type: 'warning', release: planned.id, text });
    const lacking = lackingRoom(quotas, secrets);
    if (lacking && !maySettle && !lacking.isPruned)
        return (0,model_result .f)({
            reason: 'forbidden',
            code: 'quota-exceeded',
            message: `the API server would refuse the release: ${lacking.says}`,
            remedy: 'Raise the quota, or let Helm keep fewer revisions (`historyMax`).',
        });
    if (lacking) {
        const why = maySettle
            ? 'hooks or releases that come before may change that'
            : 'that passes once the API server has counted the record that Helm deletes before';
        warn(`as the cluster is now, the API server would refuse the release: ${lacking.says}; ${why}`);
        return (0,model_result.ok)();
    }
    const back = planned.fallback && lackingRoom(quotas, { ...secrets, coming: secrets.coming + 1 });
    if (back && !back.isPruned)
        warn(`a failure could not be rolled back: ${back.says}`);
    return (0,model_result.ok)();
}
function newSecrets({ namespace }, { before, after }) {
    return (0,pair_objects .j)(before, after).flatMap((pair) => {
        const { kind, apiVersion, metadata } = pair.after ?? {};
        const isNew = pair.before === undefined && kind === 'Secret' && apiVersion === 'v1';
        return pair.after && isNew && metadata?.namespace === namespace ? [pair.after] : [];
    });
}
async function quotasIn(namespace, { cluster, limits }) {
    const query = { apiVersion: 'v1', kind: 'ResourceQuota', namespace };
    const quotas = await cluster.reader.list(query, { signal: limits.signal });
    return quotas.ok ? quotas.value : [];
}

var own_crds = __webpack_require__(7642);
;// CONCATENATED MODULE: ./build/engine/release/crd-changes.js




async function crdChanges(planned, run) {
    const staged = run.inputs.stage.releases.get(planned.id);
    const changes = { before: [], after: [] };
    if (!staged)
        return (0,model_result.ok)(changes);
    const own = await (0,own_crds .h)(staged, planned.settings);
    if (!own.ok)
        return own;
    const installed = planned.operation === 'install' ? own.value.installed : [];
    const replaces = planned.settings.crds?.policy === 'create-replace';
    for (const crd of [...own.value.applied, ...installed]) {
        const live = await run.cluster.reader.get((0,kube_object .H8)(crd), { signal: run.limits.signal });
        if (!live.ok)
            return (0,model_result .f)((0,result_failure .i)('read the CRDs', live.failure));
        if (!live.value)
            changes.after.push(crd);
        else if (replaces)
            await addChanged(changes, { crd, live: live.value }, planned, run);
    }
    return (0,model_result.ok)(changes);
}
async function addChanged(changes, { crd, live }, planned, { cluster: { reader }, limits: { signal }, record: { emit } }) {
    const applied = await reader.dryRunApply(crd, { signal });
    if (!applied.ok) {
        const text = `whether ${(0,kube_object .Vb)(crd)} would change is not known: ${applied.failure.message}`;
        emit({ type: 'warning', release: planned.id, text });
        return;
    }
    changes.before.push(crd_changes_written(live));
    changes.after.push(crd_changes_written(applied.value));
}
function crd_changes_written({ status: _status, metadata, ...object }) {
    const { managedFields: _fields, resourceVersion: _version, generation: _generation, ...kept } = metadata;
    return { ...object, metadata: kept };
}

;// CONCATENATED MODULE: ./build/engine/release/fallback.js

async function tellFallback(planned, run) {
    const text = await unusual(planned, run);
    if (text !== undefined)
        run.record.emit({ type: 'warning', release: planned.id, text });
}
async function unusual(planned, run) {
    const { fallback, installed } = planned;
    const deployed = installed?.deployedRevision;
    if (fallback === undefined || deployed === undefined)
        return undefined;
    const { to, ifLive } = fallback;
    if (to === 'stays') {
        return `a failure would leave the failed revision in place: no run of this project has stored revision ${deployed}, which is deployed`;
    }
    if (to === 'absent' || (to === deployed && !ifLive))
        return undefined;
    if (!ifLive) {
        return `a failure would go back to revision ${to}, past revision ${deployed}, which no run completed; claims, namespaces and CRDs that came since would stay`;
    }
    const observed = await run.cluster.store.observeOne(planned);
    const same = observed.ok ? await isLive(planned, observed.value, run) : observed;
    if (same.ok) {
        return `a failure would go back to revision ${to}, which no run of this project has stored and which is exactly what is live; its chart hooks would not run`;
    }
    const { reason, message } = same.failure;
    return reason === 'forbidden'
        ? `whether a failure would go back to revision ${to} cannot be told with these credentials: ${message}`
        : `a failure would not go back to revision ${to}: ${message}`;
}

var observe_drift = __webpack_require__(76797);
;// CONCATENATED MODULE: ./build/engine/release/live-drift.js





const live_drift_MOST_NAMES = 3;
async function liveDrift(planned, run) {
    if (planned.operation !== 'upgrade')
        return [];
    const warn = (text) => {
        const what = `what was changed by hand is not known, and the plan compares with what is stored: ${text}`;
        run.record.emit({ type: 'warning', release: planned.id, text: what });
    };
    const observed = await run.cluster.store.observeOne(planned);
    if (!observed.ok) {
        warn(observed.failure.message);
        return [];
    }
    const record = (0,release_release .$8)(observed.value);
    if (record === undefined || (0,release_release .BP)(observed.value) !== record)
        return [];
    const drift = await (0,observe_drift .R)(planned, record, run.cluster);
    if (!drift.ok) {
        warn(drift.failure.message);
        return [];
    }
    const unknown = drift.value.found.filter(({ drift: { state } }) => state === 'unknown');
    if (unknown.length > 0) {
        const named = unknown.map(({ drift: { object, why } }) => `${object} (${why})`);
        warn((0,list_text .s)(named, live_drift_MOST_NAMES));
    }
    return drift.value.found.filter((object) => (0,planned_drift .TJ)(object.drift));
}
async function warnOfKeptDrift(planned, run) {
    if ((0,built_in_step .cg)(planned.closing, 'mark') === undefined)
        return;
    const drift = await liveDrift(planned, run);
    if (drift.length === 0)
        return;
    const names = drift.map(({ drift: { object, state } }) => `${object} ${state === 'missing' ? 'is missing' : 'changed'}`);
    const text = `Helm has nothing to do, so that what was changed by hand stays: ${names.join(', ')}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
}

;// CONCATENATED MODULE: ./build/engine/release/describe-release.js

















async function describeRelease(planned, run) {
    if (planned.blocked)
        return {
            outcome: 'failed',
            failure: planned.blocked,
            ...(planned.drift && { changes: planned.drift.changes }),
        };
    await warnOfMissingRights(planned, run);
    const others = await refusedHooks(planned, run);
    if (!others.ok)
        return { outcome: 'failed', failure: others.failure };
    if (planned.operation === 'uninstall' && (0,built_in_step .cg)(planned.phases.exec.steps, 'helm'))
        return told(planned, run, {});
    if (planned.drift)
        return toldRestore(planned, planned.drift.changes, run);
    const helm = (0,built_in_step .cg)(planned.phases.exec.steps, 'helm');
    if (helm?.command === 'rollback')
        return toldRollback(planned, helm.revision, run);
    const staged = run.inputs.stage.releases.get(planned.id);
    if (!staged || !(0,render_check .W)(planned)) {
        await warnOfKeptDrift(planned, run);
        return { outcome: 'planned' };
    }
    const absent = await absentNamespace(planned, run);
    if (absent)
        return { outcome: 'failed', failure: absent };
    const checked = await (0,render_check .n)({
        ...{ run, planned, staged, signal: run.limits.signal },
        onWarning: (text) => run.record.emit({ type: 'warning', release: planned.id, text }),
    });
    if (!checked.ok)
        return { outcome: 'failed', failure: checked.failure };
    const { duplicates, manifest, refused } = checked.value;
    const failure = refused && failsAsNow(refused, { planned, run, isRendered: manifest !== undefined });
    const refusal = checked.value.refusal ?? failure;
    if (refusal)
        return told(planned, run, { manifest, refusal });
    if (duplicates.length > 0) {
        run.record.emit({ type: 'warning', release: planned.id, text: clientSideText(duplicates.join(', ')) });
    }
    await tellFallback(planned, run);
    const isServerSide = run.helm.major === 4 && duplicates.length === 0 && !planned.settings.forceUpgrade;
    const deploys = { hookEvents: checked.value.hookEvents, isServerSide };
    return told(planned, run, { manifest, deploys });
}
function failsAsNow(refused, { planned, run, isRendered }) {
    const isOwners = refused.code === 'ownership-conflict';
    const mayPass = isOwners ? (0,coming_objects .B2)(planned, run) : isRendered || refused.reason === 'forbidden';
    if (!mayPass)
        return refused;
    const isSettled = isRendered && (refused.reason === 'not-found' || isOfStored(refused));
    const text = isRendered
        ? `Helm would refuse it in the cluster as that is now: ${refused.message}`
        : `what would change is not known: ${refused.message}`;
    if (!isSettled)
        run.record.emit({ type: 'warning', release: planned.id, text });
    return undefined;
}
function isOfStored({ message }) {
    return message.includes('current release manifest');
}
async function refusedHooks(planned, run) {
    if (!(0,built_in_step .cg)(planned.phases.exec.steps, 'helm'))
        return (0,model_result.ok)();
    const observed = await run.cluster.store.observeOne(planned);
    if (!observed.ok)
        return observed;
    const uninstalls = planned.phases.exec.steps.some((step) => step.kind === 'helm' && step.command === 'uninstall');
    const told = uninstalls ? await tellUnknownHooks({ run, planned }, observed.value) : (0,model_result.ok)();
    return told.ok ? refuseOthersAtPlanned({ run, planned, signal: run.limits.signal }, observed.value) : told;
}
async function toldRestore(planned, changes, run) {
    const room = await askRecordRoom(planned, run, { before: [], after: [], hookEvents: undefined });
    return room.ok ? { outcome: 'planned', changes } : { outcome: 'failed', failure: room.failure, changes };
}
async function toldRollback(planned, revision, run) {
    const stored = await (0,stored_objects .M7)(planned, revision, run.cluster);
    if (!stored.ok)
        return { outcome: 'failed', failure: stored.failure };
    return told(planned, run, { manifest: stored.value?.manifest ?? '' });
}
async function told(planned, run, { manifest, deploys, ...known }) {
    const described = await describeDeletion(planned, run, manifest);
    const refusal = known.refusal ?? (described.ok ? undefined : described.failure);
    const end = refusal ? { outcome: 'failed', failure: refusal } : { outcome: 'planned' };
    if (manifest === undefined)
        return end;
    const compared = await compare(planned, manifest, run);
    const unknown = compared.ok ? compared.value?.unknown : compared.failure;
    if (unknown && !refusal) {
        const text = `what would change is not known: ${unknown.message}`;
        run.record.emit({ type: 'warning', release: planned.id, text });
    }
    if (!compared.ok || compared.value === undefined)
        return end;
    const { objects } = compared.value;
    const changes = compared.value.changes && { changes: compared.value.changes };
    if (refusal)
        return { ...end, ...changes };
    const asked = deploys ? await askAdmission(planned, run, { ...objects, ...deploys }) : (0,model_result.ok)({});
    const room = asked.ok
        ? await askRecordRoom(planned, run, { ...objects, hookEvents: deploys?.hookEvents })
        : asked;
    if (!room.ok)
        return { outcome: 'failed', failure: room.failure, ...changes };
    return { outcome: 'planned', ...(asked.ok && asked.value), ...changes };
}
async function compare(planned, manifest, run) {
    const crds = await crdChanges(planned, run);
    const drift = await liveDrift(planned, run);
    const objects = await comparedObjects(planned, manifest, run, drift);
    if (!objects.ok || objects.value === undefined)
        return objects.ok ? (0,model_result.ok)(undefined) : objects;
    if (!crds.ok)
        return (0,model_result.ok)({ objects: objects.value, unknown: crds.failure });
    const changes = releaseChanges(objects.value, { crds: crds.value, drift }, run);
    return (0,model_result.ok)({ objects: objects.value, changes });
}
async function warnOfMissingRights(planned, run) {
    const missing = await missingPermissions(planned, run);
    if (missing.ok && missing.value.length === 0)
        return;
    const text = missing.ok
        ? `a deploy with these credentials would fail; they lack ${missing.value.map(describePermission).join(', ')}`
        : `whether the credentials suffice is not known: ${missing.failure.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
}

;// CONCATENATED MODULE: ./build/engine/release/gone-meanwhile.js
async function goneMeanwhile({ run, planned }, { reason }) {
    if (reason !== 'not-found' || planned.action !== 'destroy')
        return undefined;
    const observed = await run.cluster.store.observeOne(planned);
    if (!observed.ok || observed.value.revisions.length > 0)
        return undefined;
    const again = await run.inputs.replan(planned, observed.value);
    if (!again.ok || again.value.operation !== 'absent')
        return undefined;
    run.record.emit({ type: 'release-replanned', release: planned.id, planned: again.value });
    return again.value;
}

var release_end = __webpack_require__(14756);
;// CONCATENATED MODULE: ./build/engine/hooks/hook-helm.js

function helmNotes({ run, planned, }) {
    return ({ command, pid }) => {
        const state = { release: planned.id, command, ...(pid !== undefined && { pid }) };
        run.record.saveState((0,release_helm .hY)(planned.id), JSON.stringify(state));
    };
}

var run_hook = __webpack_require__(67504);
var hook_lease = __webpack_require__(84208);
var release_url = __webpack_require__(88410);
;// CONCATENATED MODULE: ./build/engine/release/rendered-manifest.js





async function renderedManifest({ run, planned, staged, observed }, signal) {
    if (staged !== undefined && (0,operation .hn)(planned.operation)) {
        const rendered = await (0,request_of .Z)(planned, staged, run, { signal });
        return rendered.ok ? (0,model_result.ok)(rendered.value.manifest) : rendered;
    }
    const stored = await (0,stored_objects .M7)(planned, (0,release_release .D7)(observed)?.revision, run.cluster);
    return stored.ok ? (0,model_result.ok)(stored.value?.manifest) : stored;
}

;// CONCATENATED MODULE: ./build/engine/release/run-phase.js








async function runPhase(release, phase) {
    const { run, planned } = release;
    const { hooks } = planned.phases[phase];
    run.record.emit({ type: 'phase-started', release: planned.id, phase });
    if (phase === 'exec')
        (0,release_context .N)(release, { operationStartedAt: run.cluster.reader.serverTime() });
    const performed = await performPhase(release, phase);
    let failure = performed.ok ? undefined : performed.failure;
    for (const hook of hooks) {
        if ((failure || release.signal.aborted) && !isCleanUp(phase))
            break;
        const hookFailure = await runReleaseHook(release, phase, hook);
        failure ??= hookFailure;
    }
    run.record.emit({ type: 'phase-ended', release: planned.id, phase, ...(failure && { failure }) });
    return failure;
}
async function runReleaseHook(release, phase, { id }) {
    const { run } = release;
    (0,release_context .N)(release, { seen: {} });
    const hook = run.inputs.hooks.get(id);
    if (!hook)
        return { reason: 'internal', message: `Internal error: no hook ${id} in the stage` };
    const url = BEFORE_EXEC.includes(phase) ? undefined : await (0,release_url .ri)(release);
    return (0,run_hook .D)(hook, await ownerOf(release, phase, url), run);
}
async function ownerOf(release, phase, url) {
    const { run, planned, effects, log, signal, payload, diagnosticsFolder } = release;
    return {
        releaseId: planned.id,
        target: { name: planned.name, namespace: planned.namespace },
        ...{ effects, log, signal, payload, diagnosticsFolder },
        defaultTimeoutMs: planned.settings.timeout,
        variables: {
            ...(0,hook_environment .hV)(release, phase),
            RELEASE_URL: url ?? '',
            KUBECONFIG: await release.kubeconfig(),
        },
        release: { ...(0,hook_environment .aT)(release), ...(url !== undefined && { url }) },
        readyRules: planned.settings.ready,
        rendered: (signal) => renderedManifest(release, signal),
        noteHelm: helmNotes(release),
        uninstallUnderLease: (0,hook_lease .xV)(run, effects, {
            releaseId: planned.id,
            lockTimeoutMs: planned.settings.lockTimeout,
        }),
    };
}
const BEFORE_EXEC = ['checkPrerequisites', 'preExec', 'exec'];
function isCleanUp(phase) {
    return phase === 'onFailure' || phase === 'finally';
}

;// CONCATENATED MODULE: ./build/engine/release/run-release.js


























async function runRelease(planned, run, slot) {
    if (!run.effects || !run.approved.performs.has(planned.id))
        return describeRelease(planned, run);
    try {
        const release = openRelease(planned, { run, effects: run.effects, slot });
        if (planned.blocked)
            return await lifecycle(release);
        const end = await underLease(release);
        return end.outcome === 'succeeded' && !(0,has_work .O)(release.planned) ? (0,release_end .k)(release.planned) : end;
    }
    catch (error) {
        const trouble = (0,filesystem_failure .i)(error);
        if (trouble)
            return failedEnd(trouble, run);
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return {
            outcome: 'failed',
            failure: {
                reason: 'internal',
                message: `Internal error: ${text.split('\n')[0]}`,
                details: text.split('\n').slice(1, 6),
            },
        };
    }
}
function openRelease(planned, { run, effects, slot }) {
    const folder = (0,external_node_path_.join)(run.folders.scratch, 'releases', planned.id);
    return {
        run,
        effects,
        planned,
        slot,
        staged: run.inputs.stage.releases.get(planned.id),
        observed: undefined,
        before: undefined,
        payload: new Map(run.shared.payload),
        failed: undefined,
        lease: undefined,
        operationStartedAt: 0,
        early: undefined,
        hookEvents: undefined,
        writing: undefined,
        rendered: undefined,
        clientSide: false,
        seen: {},
        ignored: new Set(),
        warned: new Set(),
        taken: new Map(),
        replaced: undefined,
        signal: run.limits.signal,
        log: run.record.log.prefixed(planned.id),
        kubeconfig: (0,hook_environment .v9)(run.programs.kubeconfig, planned.namespace, folder),
        diagnosticsFolder: (0,external_node_path_.join)(run.folders.diagnostics, planned.id),
    };
}
async function underLease(release) {
    const opening = release.planned.opening.filter(({ kind }) => kind !== 'recover');
    if (release.staged?.rendersAlone)
        (0,release_context .N)(release, { early: renderEarly(release) });
    try {
        const opened = await performSteps(release, opening);
        if (!opened.ok)
            return failedEnd(opened.failure, release.run);
        if (!release.early)
            (0,release_context .N)(release, { early: renderEarly(release) });
        return await afterOpening(release);
    }
    finally {
        await release.early?.giveUp();
    }
}
async function afterOpening(release) {
    const lease = await (0,release_lease ._e)(release, {
        known: release.run.leases.lock === 'off' ? undefined : await knownLease(release),
        onWaiting() {
            forgetEarly(release);
            release.slot.release();
        },
    });
    if (!lease.ok) {
        const gone = await goneMeanwhile(release, lease.failure);
        return gone ? (0,release_end .k)(gone) : failedEnd(lease.failure, release.run);
    }
    (0,release_context .N)(release, { lease: lease.value });
    const stateKey = (0,release_helm .VM)(release.planned.id);
    if (lease.value)
        release.run.record.saveState(stateKey, 'held');
    lease.value?.lost.addEventListener('abort', () => release.run.record.emit({ type: 'lease-lost', release: release.planned.id }));
    try {
        await release.slot.take(release.signal);
        const moved = await decideAgain(release);
        return moved.ok ? await lifecycle(release) : failedEnd(moved.failure, release.run);
    }
    finally {
        if (await (0,release_lease .wL)(release, lease.value))
            release.run.record.saveState(stateKey, '');
    }
}
function forgetEarly({ early }) {
    void early?.giveUp();
}
async function decideAgain(release) {
    const { run } = release;
    const observed = await run.cluster.store.confirmOne(release.planned);
    if (!observed.ok)
        return (0,model_result .f)((0,result_failure .i)('read the release', observed.failure));
    (0,release_context .N)(release, { observed: observed.value });
    if (!isAsPlanned(release))
        forgetEarly(release);
    const byHand = (0,built_in_step .cg)(release.planned.phases.exec.steps, 'recover');
    const recovered = byHand ? (0,model_result.ok)() : await (0,recover .R8)(release);
    if (!recovered.ok)
        return recovered;
    (0,release_context .N)(release, { before: release.observed });
    const planned = await run.inputs.replan(release.planned, (0,release_context .O)(release));
    if (!planned.ok)
        return planned;
    if (!isSamePlan(planned.value, release.planned)) {
        run.record.emit({ type: 'release-replanned', release: release.planned.id, planned: planned.value });
        forgetEarly(release);
    }
    (0,release_context .N)(release, { planned: planned.value });
    return (0,model_result.ok)();
}
function isSamePlan(one, other) {
    return one.operation === other.operation && one.why === other.why && (0,plan .Qg)(one) === (0,plan .Qg)(other);
}
async function lifecycle(release) {
    const ended = [];
    for (;;) {
        const stop = stopOf(release);
        const next = nextStep(release.planned, ended, stop);
        if (next.kind === 'end') {
            if (next.failure)
                await nameTaken(release);
            return { outcome: next.outcome, ...located(release.planned, next.failure) };
        }
        (0,release_context .N)(release, { signal: stop ? release.run.limits.closing : workSignal(release) });
        const failure = await perform(release, next).catch(fromFilesystem);
        if (failure && next.kind === 'phase' && !release.failed)
            (0,release_context .N)(release, { failed: { phase: next.phase, failure } });
        if (failure)
            release.run.shared.failing.set(release.planned.id, failure);
        ended.push({ step: next, ...(failure && { failure }) });
    }
}
function located({ location }, failure) {
    return failure ? { failure: { ...(location && { location }), ...failure } } : {};
}
function stopOf({ run, lease }) {
    return (0,stop_reason .P)(run.limits.signal) ?? (lease && (0,stop_reason .P)(lease.lost));
}
function workSignal({ run, lease }) {
    return lease ? AbortSignal.any([run.limits.signal, lease.lost]) : run.limits.signal;
}
function fromFilesystem(error) {
    const failure = (0,filesystem_failure .i)(error);
    if (!failure)
        throw error;
    return failure;
}
async function perform(release, step) {
    switch (step.kind) {
        case 'phase':
            return runPhase(release, step.phase);
        case 'diagnose':
            await (0,diagnose .h4)(release, await subjectOf(release), stopOf(release) ? diagnose .V1 : diagnose .Bp);
            return undefined;
        case 'rollback':
            return run_release_failureOf(await rollback(release));
        case 'close':
            return run_release_failureOf(await performSteps(release, release.planned.closing));
        default:
            return (0,unreachable .H)(step);
    }
}
function run_release_failureOf(result) {
    return result.ok ? undefined : result.failure;
}
function failedEnd(failure, { limits: { signal } }) {
    if (signal.aborted || failure.reason === 'cancelled')
        return { outcome: 'cancelled', failure };
    return { outcome: failure.reason === 'timed-out' ? 'timed-out' : 'failed', failure };
}


  })

};
