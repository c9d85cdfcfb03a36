export const id = 5049;
export const ids = [5049];
export const modules = {

  217:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (  openWriter)
});

var kube_object = __webpack_require__(31589);
var object_ref = __webpack_require__(19651);
var result = __webpack_require__(46305);
var contents = __webpack_require__(98154);
;// CONCATENATED MODULE: ./build/cluster/objects/fill-cache.js

const LONGEST_MS = 5_000;
async function fillCacheOf({ reader, transport }, ref, options) {
    if (ref.kind !== 'CustomResourceDefinition' || !(0,contents .jY)(ref))
        return;
    const definition = await reader.get(ref, options);
    if (!definition.ok || definition.value === undefined)
        return;
    const late = AbortSignal.timeout(LONGEST_MS);
    const signal = options?.signal ? AbortSignal.any([options.signal, late]) : late;
    for (const { apiVersion, plural } of (0,contents .sG)(definition.value)) {
        const path = `/apis/${apiVersion}/${encodeURIComponent(plural)}`;
        const list = { method: 'GET', path, what: `list ${plural}`, signal };
        await transport.json({ ...list, query: { limit: '1' } });
        await transport.json({ ...list, query: { fieldSelector: 'metadata.name=none' } });
    }
}

var list = __webpack_require__(46575);
var resource_path = __webpack_require__(89426);
var server_side_apply = __webpack_require__(53386);
var unserved_kind = __webpack_require__(12629);
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/cluster/watch/is-written.js

const SERVERS_OWN = new Set(['resourceVersion', 'generation', 'managedFields']);
function isWritten(wanted, live) {
    if (wanted === null)
        return live === undefined || live === null;
    if (Array.isArray(wanted)) {
        return (Array.isArray(live) &&
            live.length === wanted.length &&
            wanted.every((item, index) => isWritten(item, live[index])));
    }
    if (!(0,json .O)(wanted))
        return wanted === live;
    if (!(0,json .O)(live))
        return Object.keys(wanted).length === 0;
    return Object.entries(wanted).every(([key, value]) => SERVERS_OWN.has(key) || value === undefined || isWritten(value, live[key]));
}

;// CONCATENATED MODULE: ./build/cluster/writer.js









const PATCH_CONTENT = {
    merge: 'application/merge-patch+json',
    json: 'application/json-patch+json',
    strategic: 'application/strategic-merge-patch+json',
};
const PROPAGATION = { foreground: 'Foreground', background: 'Background', orphan: 'Orphan' };
function openWriter(connection, _permit) {
    const { reader, transport } = connection;
    async function send(action, ref, build) {
        const resource = await reader.resourceOf(ref.apiVersion, ref.kind);
        if (!resource.ok)
            return resource;
        if (resource.value === undefined)
            return (0,result .f)({ ...(0,unserved_kind .hp)(action, ref), object: (0,object_ref .r)(ref) });
        let repeated = false;
        const onRepeat = () => {
            repeated = true;
        };
        const request = build(resource.value);
        const answer = await transport.json({ ...request, onRepeat });
        if (answer.ok)
            return (0,result.ok)((0,list .eB)(answer.value, ref));
        if (repeated && answer.failure.reason === 'conflict') {
            const live = await reader.get(ref);
            if (live.ok && live.value && isWritten(request.body, live.value))
                return (0,result.ok)(live.value);
        }
        return (0,result .f)({ ...answer.failure, object: (0,object_ref .r)(ref) });
    }
    return {
        apply: (object, { force = false, ...options } = {}) => send('apply', (0,kube_object .H8)(object), (resource) => ({
            ...(0,server_side_apply .C)(resource, object, { force, dryRun: false }),
            ...options,
        })),
        create: (object, options) => send('create', (0,kube_object .H8)(object), (resource) => ({
            method: 'POST',
            path: (0,resource_path .o)(resource, { namespace: object.metadata.namespace }),
            query: { fieldManager: server_side_apply .v },
            body: object,
            what: `create ${(0,resource_path .q)((0,kube_object .H8)(object))}`,
            ...options,
        })),
        update: (object, options) => send('update', (0,kube_object .H8)(object), (resource) => ({
            method: 'PUT',
            path: (0,resource_path .o)(resource, object.metadata),
            query: { fieldManager: server_side_apply .v },
            body: object,
            what: `update ${(0,resource_path .q)((0,kube_object .H8)(object))}`,
            ...options,
        })),
        patch: (ref, type, patch, { fieldManager = server_side_apply .v, ...options } = {}) => send('patch', ref, (resource) => ({
            method: 'PATCH',
            path: (0,resource_path .o)(resource, ref),
            query: { fieldManager },
            contentType: PATCH_CONTENT[type],
            body: patch,
            what: `patch ${(0,resource_path .q)(ref)}`,
            ...options,
        })),
        async delete(ref, { cascade = 'background', uid, resourceVersion, ...options } = {}) {
            const resource = await reader.resourceOf(ref.apiVersion, ref.kind);
            if (!resource.ok)
                return resource;
            if (resource.value === undefined)
                return (0,result.ok)();
            await fillCacheOf(connection, ref, options);
            const answer = await transport.json({
                method: 'DELETE',
                path: (0,resource_path .o)(resource.value, ref),
                body: {
                    apiVersion: 'v1',
                    kind: 'DeleteOptions',
                    propagationPolicy: PROPAGATION[cascade],
                    preconditions: {
                        ...(uid !== undefined && { uid }),
                        ...(resourceVersion !== undefined && { resourceVersion }),
                    },
                },
                what: `delete ${(0,resource_path .q)(ref)}`,
                ...options,
            });
            const gone = answer.ok || answer.failure.reason === 'not-found';
            return gone ? (0,result.ok)() : (0,result .f)({ ...answer.failure, object: (0,object_ref .r)(ref) });
        },
    };
}


  }),

  77814:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  openEffects)
  });
function openEffects(approved, open) {
    return approved.performs.size > 0 || approved.performsAround ? open({}) : undefined;
}


  }),

  84259:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  eventsOf)
  });
function eventsOf(events, type) {
    return events.filter((event) => event.type === type);
}


  }),

  58857:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  v: () => (  foldEvents)
});

var plan_phase = __webpack_require__(44615);
var plan_plan = __webpack_require__(15333);
var events_of = __webpack_require__(84259);
;// CONCATENATED MODULE: ./build/model/journal/fold-hooks.js

function foldHooks(phase, hooks, events, options) {
    return hooks.flatMap((hook) => {
        const base = { ...hook, phase };
        const started = (0,events_of .X)(events, 'hook-started').filter((event) => event.hook === hook.id);
        const ended = (0,events_of .X)(events, 'hook-ended').findLast((event) => event.hook === hook.id);
        if (ended !== undefined) {
            const { outcome, attempts, failure, result, note } = ended;
            return {
                ...base,
                outcome,
                attempts,
                durationMs: ended.at - (started[0]?.at ?? ended.at),
                ...(failure !== undefined && { failure }),
                ...(result !== undefined && { result }),
                ...(note !== undefined && { note }),
            };
        }
        const [first] = started;
        if (first !== undefined) {
            const attempts = Math.max(...started.map((event) => event.attempt));
            return { ...base, outcome: 'interrupted', attempts, durationMs: options.lastAt - first.at };
        }
        return options.planned ? { ...base, outcome: 'planned', attempts: 0, durationMs: 0 } : [];
    });
}

var list_text = __webpack_require__(72125);
var built_in_step = __webpack_require__(9205);
;// CONCATENATED MODULE: ./build/model/journal/fold-serving.js




const MOST_NAMES = 3;
function foldServing(planned, events, isOver) {
    const serves = serving(planned, events, isOver);
    return serves && `${serves}${givenBack(events)}`;
}
function serving(planned, events, isOver) {
    if ((0,events_of .X)(events, 'lease-lost').length > 0)
        return 'not known, for another run may have changed the release since the lease was lost';
    const rolledBack = (0,events_of .X)(events, 'rollback-ended').findLast((event) => event.failure === undefined);
    if (rolledBack) {
        return rolledBack.to === 'absent' ? 'uninstalled again' : `revision ${rolledBack.to} serves again`;
    }
    const hasBegun = (0,events_of .X)(events, 'phase-started').some(({ phase }) => phase === 'exec');
    if (!hasBegun)
        return untouched(planned);
    if (planned.operation === 'uninstall')
        return leftByDestroy(planned, events);
    if (planned.phases.exec.hooks.length > 0)
        return undefined;
    const changes = events.filter((event) => event.type === 'revision-changed' || event.type === 'revision-unread' || event.type === 'brought-back');
    const last = changes.at(-1);
    if (last === undefined) {
        return planned.operation === 'reinstall'
            ? 'what was installed before is being removed or gone'
            : untouched(planned);
    }
    if (last.type === 'revision-unread')
        return 'what Helm has left could not be read';
    if (last.type === 'brought-back')
        return `revision ${last.to} serves again`;
    return `revision ${last.revision} stays${shortcoming(events, isOver)}`;
}
function leftByDestroy({ installed }, events) {
    const last = (0,events_of .X)(events, 'revision-changed').at(-1);
    return last !== undefined && last.revision > (installed?.revision ?? last.revision)
        ? `revision ${last.revision} of another Helm stays, as far as its objects were not deleted with the others`
        : 'what is left of it stays, and the next destroy goes on from there';
}
function givenBack(events) {
    const given = (0,events_of .X)(events, 'given-back');
    const back = given.flatMap((event) => event.back);
    const kept = given.flatMap((event) => event.kept.map(({ object }) => object));
    return [
        ...(back.length > 0 ? [`; given back as it was: ${(0,list_text .s)(back, MOST_NAMES)}`] : []),
        ...(kept.length > 0
            ? [`; not given back, so that it still bears the release's name: ${(0,list_text .s)(kept, MOST_NAMES)}`]
            : []),
    ].join('');
}
function servedByRollback({ phases }, to) {
    const step = (0,built_in_step .cg)(phases.exec.steps, 'helm');
    if (step?.command !== 'rollback')
        return undefined;
    return `revision ${step.revision} serves again${to === undefined ? '' : `, as revision ${to.revision}`}`;
}
function untouched({ installed }) {
    if (installed === undefined || installed.status === 'uninstalled')
        return 'nothing was installed';
    const { revision, status, deployedRevision } = installed;
    if (status === 'uninstalling')
        return 'what is left of it stays, and the next run goes on with the uninstall';
    if (deployedRevision === undefined)
        return `revision ${revision} stays as it was, ${status}`;
    return `revision ${deployedRevision} serves as before`;
}
function shortcoming(events, isOver) {
    const ended = (0,events_of .X)(events, 'phase-ended').find(({ phase, failure }) => failure && isMain(phase));
    if (!isOver || ended?.failure?.reason === 'cancelled')
        return ', it was not completed';
    if (ended === undefined)
        return '';
    return ended.phase === 'postExec' ? ', its postExec failed' : ', it is not ready';
}
function isMain(phase) {
    return plan_phase .Nk.some((main) => main === phase);
}

;// CONCATENATED MODULE: ./build/model/journal/fold-release.js





function foldRelease(planned, events, run) {
    const decided = (0,events_of .X)(events, 'release-replanned').at(-1)?.planned ?? planned;
    const started = (0,events_of .X)(events, 'release-started').at(0);
    const ended = (0,events_of .X)(events, 'release-ended').at(-1);
    const phases = foldPhases(events, run.lastAt);
    const outcome = ended?.outcome ?? (started ? 'interrupted' : run.dryRun ? 'planned' : 'skipped');
    const note = ended?.note ?? (outcome === 'skipped' ? 'the run ended before it' : undefined);
    const failure = foldFailure(events, phases);
    const rolledBack = (0,events_of .X)(events, 'rollback-ended').findLast((event) => event.failure === undefined);
    const rolledBackTo = rolledBack && { rolledBackTo: rolledBack.to };
    const diagnosed = (0,events_of .X)(events, 'diagnosed').at(-1);
    const from = revisionBefore(planned);
    const { operation, why } = decided;
    const to = revisionAfter(planned, events, { operation, outcome, ...rolledBackTo });
    const serves = FAILED.has(outcome)
        ? foldServing(planned, events, ended !== undefined)
        : outcome === 'succeeded'
            ? servedByRollback(decided, to)
            : undefined;
    const url = (0,events_of .X)(events, 'url-found').at(-1)?.url;
    return {
        id: planned.id,
        ...(planned.location && { location: planned.location }),
        name: planned.name,
        namespace: planned.namespace,
        action: planned.action,
        operation,
        why,
        ...(planned.inputChanges && { inputChanges: planned.inputChanges }),
        needs: planned.needs,
        outcome,
        ...(note !== undefined && { note }),
        ...(planned.chart && { chart: planned.chart }),
        ...(from && { from }),
        ...(to && { to }),
        changed: hasChanged(decided, events, outcome),
        ...(ended?.changes && { changes: ended.changes }),
        ...(outcome === 'planned' && decided.fallback && { fallback: decided.fallback }),
        ...(started && { startedAt: new Date(started.at).toISOString() }),
        durationMs: started === undefined ? 0 : (ended?.at ?? run.lastAt) - started.at,
        ...(failure && { failure }),
        otherFailures: foldOtherFailures(events, phases, failure),
        ...rolledBackTo,
        ...(serves !== undefined && { serves }),
        ...(url !== undefined && { url }),
        ...foldDeletions(events),
        ...(diagnosed && { diagnostics: diagnosed.folder }),
        ...(diagnosed?.cost && { diagnosisCost: diagnosed.cost }),
        phases,
        hooks: plan_phase .ZG.flatMap((phase) => foldHooks(phase, decided.phases[phase].hooks, events, {
            planned: outcome === 'planned',
            lastAt: run.lastAt,
        })),
        ...foldIgnored(events),
        warnings: (0,events_of .X)(events, 'warning').map((event) => event.text),
    };
}
function foldIgnored(events) {
    const objects = (0,events_of .X)(events, 'not-waited-for').flatMap((event) => event.objects);
    return objects.length > 0 ? { ignored: [...new Set(objects)] } : {};
}
function foldDeletions(events) {
    const all = (0,events_of .X)(events, 'deletion');
    if (all.length === 0)
        return {};
    const stays = new Map(all.flatMap((event) => event.stays).map((item) => [item.object, item]));
    return { deletes: [...new Set(all.flatMap((event) => event.deletes))], stays: [...stays.values()] };
}
function foldPhases(events, lastAt) {
    return (0,events_of .X)(events, 'phase-started').map(({ phase, at }) => {
        const ended = (0,events_of .X)(events, 'phase-ended').find((event) => event.phase === phase);
        return {
            phase,
            startedAt: new Date(at).toISOString(),
            durationMs: (ended?.at ?? lastAt) - at,
            ...(ended?.failure && { failure: ended.failure }),
        };
    });
}
function foldFailure(events, phases) {
    const failure = (0,events_of .X)(events, 'release-ended').at(-1)?.failure ??
        phases.find((result) => fold_release_isMain(result.phase) && result.failure)?.failure;
    const cause = (0,events_of .X)(events, 'diagnosed').find((event) => event.cause)?.cause;
    if (failure === undefined || cause === undefined)
        return failure;
    if (cause.message === failure.message)
        return { ...cause, ...failure, ...(cause.code && { code: cause.code }) };
    return failure.cause === undefined ? { ...failure, cause } : failure;
}
function foldOtherFailures(events, phases, first) {
    const afterwards = phases.filter((result) => !fold_release_isMain(result.phase)).map((result) => result.failure);
    const rollbacks = (0,events_of .X)(events, 'rollback-ended').map((event) => event.failure);
    return [...rollbacks, ...afterwards].filter((failure) => failure !== undefined && failure.message !== first?.message);
}
function fold_release_isMain(phase) {
    return plan_phase .Nk.some((main) => main === phase);
}
function revisionBefore({ installed }) {
    if (installed === undefined)
        return undefined;
    const version = installed.chartVersion;
    return { revision: installed.revision, ...(version !== undefined && { version }) };
}
function revisionAfter(planned, events, ending) {
    const uninstalled = ending.operation === 'uninstall' && ending.outcome === 'succeeded';
    if (uninstalled || ending.rolledBackTo === 'absent' || ending.outcome === 'planned')
        return undefined;
    const before = revisionBefore(planned);
    const changed = (0,events_of .X)(events, 'revision-changed').at(-1);
    if (changed === undefined)
        return before;
    const version = ending.rolledBackTo === undefined ? planned.chart?.version : before?.version;
    return { revision: changed.revision, ...(version !== undefined && { version }) };
}
function hasChanged(decided, events, outcome) {
    if (!CHANGING.includes(decided.operation))
        return false;
    if ((0,plan_plan .Qg)(decided)) {
        return (0,events_of .X)(events, 'hook-ended').some((event) => event.outcome === 'succeeded');
    }
    return (outcome === 'planned' ||
        (0,events_of .X)(events, 'revision-changed').length > 0 ||
        (0,events_of .X)(events, 'phase-ended').some((event) => event.phase === 'exec' && event.failure === undefined));
}
const FAILED = new Set(['failed', 'timed-out', 'cancelled', 'interrupted']);
const CHANGING = [
    'install',
    'upgrade',
    'reinstall',
    'uninstall',
    'restore',
    'rollback',
    'recover',
];

var run_step_text = __webpack_require__(13401);
;// CONCATENATED MODULE: ./build/model/journal/fold-run-steps.js




function foldRunSteps(plan, events) {
    const ended = (0,events_of .X)(events, 'run-step-ended');
    return (0,plan_plan .rl)(plan).map((step) => {
        const end = ended.find(({ kind }) => kind === step.kind);
        const outcome = end === undefined ? (plan.dryRun ? 'planned' : 'skipped') : end.failure ? 'failed' : 'succeeded';
        return {
            kind: step.kind,
            summary: (0,run_step_text .t)(step),
            outcome,
            changed: (0,built_in_step .eg)(step) && outcome !== 'skipped' && outcome !== 'failed',
            ...(end?.failure && { failure: end.failure }),
        };
    });
}

;// CONCATENATED MODULE: ./build/model/journal/fold-events.js






function foldEvents(events) {
    const [planned] = events;
    if (planned?.type !== 'run-planned')
        throw new Error('a journal begins with run-planned');
    const { plan, commit, runUrl, startedAt = planned.at } = planned;
    const ended = (0,events_of .X)(events, 'run-ended').at(-1);
    const lastAt = (ended ?? events.at(-1) ?? planned).at;
    const releases = plan.releases.map((release) => foldRelease(release, events.filter((event) => releaseOf(event) === release.id), { dryRun: plan.dryRun, lastAt }));
    const newNamespaces = (0,plan_plan .s5)(plan);
    const runSteps = foldRunSteps(plan, events);
    const failure = ended === undefined ? firstFailure(events, releases) : ended.failure;
    return {
        formatVersion: 2,
        command: plan.command,
        manifest: plan.manifest,
        manifestId: plan.manifestId,
        ...(plan.environment !== undefined && { environment: plan.environment }),
        outcome: ended?.outcome ?? 'interrupted',
        dryRun: plan.dryRun,
        changed: releases.some((release) => release.changed) || runSteps.some((step) => step.changed),
        startedAt: new Date(startedAt).toISOString(),
        durationMs: lastAt - startedAt,
        cluster: plan.cluster,
        tools: plan.tools,
        ...(commit !== undefined && { commit }),
        ...(runUrl !== undefined && { runUrl }),
        ...(plan.orphans && { orphans: plan.orphans }),
        ...(newNamespaces.length > 0 && { newNamespaces }),
        ...(failure && { failure }),
        counts: count(releases),
        ...(runSteps.length > 0 && { runSteps }),
        runHooks: plan_phase .NV.flatMap((phase) => foldHooks(phase, plan.runPhases[phase].hooks, events, { planned: plan.dryRun, lastAt })),
        releases,
        warnings: (0,events_of .X)(events, 'warning')
            .filter((event) => event.release === undefined)
            .map((event) => event.text),
        cost: ended?.cost ?? NO_COST,
    };
}
function releaseOf(event) {
    return 'release' in event ? event.release : undefined;
}
function firstFailure(events, releases) {
    const failedFirst = (0,events_of .X)(events, 'release-ended').find((event) => event.outcome === 'failed' || event.outcome === 'timed-out');
    return (releases.find((release) => release.id === failedFirst?.release)?.failure ??
        releases.find((release) => release.outcome === 'interrupted' && release.failure)?.failure ??
        (0,events_of .X)(events, 'run-phase-ended').find((event) => event.failure)?.failure);
}
function count(releases) {
    const counts = {
        succeeded: 0,
        unchanged: 0,
        failed: 0,
        'timed-out': 0,
        cancelled: 0,
        skipped: 0,
        planned: 0,
        interrupted: 0,
    };
    for (const { outcome } of releases)
        counts[outcome] += 1;
    return counts;
}
const NO_COST = {
    helmProcesses: 0,
    kubectlProcesses: 0,
    scriptProcesses: 0,
    apiCalls: 0,
    apiBytes: 0,
};


  }),

  99777:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  mayGoBackTo),
    W: () => (  isTrusted)
  });
  var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);

function isTrusted(release, record) {
    if (isOwn(record))
        return true;
    const first = (0,_release_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(release).find((one) => isOwn(one) || one.manifestId !== undefined);
    if (!first)
        return true;
    const { createdAt: since = 0 } = first;
    const { createdAt = Number.POSITIVE_INFINITY } = record;
    return record.revision < first.revision && createdAt <= since;
}
function mayGoBackTo(release, record) {
    return record.wasLive === true || isTrusted(release, record);
}
function isOwn({ inputs, isOurs }) {
    return inputs !== undefined || isOurs === true;
}


  }),

  79534:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  t: () => (  digestChart)
});

var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var result = __webpack_require__(46305);
var unpack_subcharts = __webpack_require__(93066);
var chart_files = __webpack_require__(57951);
var chart_limits = __webpack_require__(87817);
var schema_files = __webpack_require__(31587);
var hook_events = __webpack_require__(27931);
;// CONCATENATED MODULE: ./build/observe/chart/template-needs.js
function templateNeeds(templates, texts = []) {
    const rendered = [];
    const defined = new Map();
    for (const { name, text } of templates) {
        if (!/(?:^|\/)_[^/]*$/.test(name))
            rendered.push(readPart(text));
        for (const [defines, body] of definitions(text)) {
            defined.set(defines, [...(defined.get(defines) ?? []), readPart(body)]);
        }
    }
    const brought = texts.filter((text) => text.includes('{{')).map(readPart);
    const parts = reachable([...rendered, ...brought], defined);
    const lookup = parts.some((part) => part.lookup);
    const usesApiList = parts.some((part) => part.usesApiList);
    return {
        lookup,
        capabilities: parts.some((part) => part.capabilities),
        apiVersions: usesApiList ? 'all' : [...new Set(parts.flatMap((part) => part.asksForApis))].sort(),
        alone: !lookup && !parts.some((part) => part.asksMore),
        usesTpl: parts.some((part) => part.usesTpl),
    };
}
function reachable(roots, defined) {
    const found = new Set(roots);
    for (const part of found) {
        const next = part.includes === 'any'
            ? [...defined.values()].flat()
            : part.includes.flatMap((name) => defined.get(name) ?? []);
        for (const it of next)
            found.add(it);
    }
    return [...found];
}
function definitions(text) {
    return text.split(/(?=\{\{-?\s*define\s)/).flatMap((body) => {
        const name = /^\{\{-?\s*define\s+(?:"([^"]*)"|`([^`]*)`)/.exec(body);
        return name ? [[name[1] ?? name[2] ?? '', body]] : [];
    });
}
const STRING = /"(?:\\.?|[^"\\])*"?|`[^`]*`?/gs;
const STRING_OR_END = /'(?:\\.|[^'\\])'|"(?:\\.?|[^"\\])*"?|`[^`]*`?|\}\}/gs;
function actionsIn(text) {
    const actions = [];
    for (let start = text.indexOf('{{'); start >= 0;) {
        const from = start + 2;
        const comment = /^-?\s*\/\*/.test(text.slice(from, from + 100)) ? text.indexOf('*/', from) : -1;
        const end = endOfAction(text, comment < 0 ? from : comment);
        if (comment < 0)
            actions.push(text.slice(from, end));
        start = text.indexOf('{{', end);
    }
    return actions;
}
function endOfAction(text, from) {
    STRING_OR_END.lastIndex = from;
    for (let found = STRING_OR_END.exec(text); found; found = STRING_OR_END.exec(text)) {
        if (found[0] === '}}')
            return found.index;
    }
    return text.length;
}
function readPart(text) {
    const actions = actionsIn(text);
    const code = actions.map((action) => action.replace(STRING, '""')).join('\n');
    const source = actions.join('\n');
    const count = (pattern, where) => where.match(pattern)?.length ?? 0;
    const asked = [...source.matchAll(/\.Capabilities\.APIVersions\.Has\s+(?:"([^"]+)"|`([^`]+)`)/g)];
    const named = [...source.matchAll(/\b(include|template|block)\s+(?:"([^"]*)"|`([^`]*)`)/g)];
    const calls = named.filter(([, keyword]) => keyword !== 'block');
    return {
        lookup: /(?<![\w.$-])lookup(?![\w-])/.test(code),
        capabilities: /\.Capabilities\b/.test(code),
        asksForApis: asked.map((match) => match[1] ?? match[2] ?? ''),
        asksMore: /Release(?!\.(?:Name|Namespace|Service)\b)/.test(source) ||
            /Capabilities(?!\.KubeVersion\.(?:Git)?Version\b)/.test(source) ||
            readsAll(actions),
        usesTpl: /\btpl\b/.test(code),
        usesApiList: count(/\.APIVersions\b/g, code) > asked.length || /\.Capabilities(?!\.\w)/.test(code),
        includes: count(/\b(?:include|template)\b(?!\s*:)/g, code) > calls.length
            ? 'any'
            : named.map((match) => match[2] ?? match[3] ?? ''),
    };
}
const OPENS = /^-?\s*(?:if|with|range|define|block)\b/;
const MOVES_DOT = /^-?\s*(?:with|range)\b/;
const NAMES_ALL = /^-?\s*\$(\w{1,100})\s*:?=\s*[.$]\s*-?$/;
const READS_ALL = /\b(?:(?:mustT|t)o[A-Z]\w*|print\w*|s?quote|cat|(?:mustD|d)eepCopy|omit|pick|values|(?:mustM|m)erge\w*)\s+[.$](?![\w.])/;
const PASSES_ALL_ON = /(?:^|[\s(=])[.$]\s*\||^-?\s*(?:with|range)\b.*\s[.$]\s*-?$/;
function readsAll(actions) {
    const opened = [];
    const names = new Set();
    for (const action of actions) {
        const name = NAMES_ALL.exec(action)?.[1];
        if (name !== undefined)
            names.add(name);
        if (/^-?\s*end\b/.test(action))
            opened.pop();
        else {
            const named = action.replaceAll(/\$(\w{1,100})(?![\w.])/g, (all, it) => (names.has(it) ? '$' : all));
            const code = opened.includes(true) ? named.replaceAll(/(?<![\w$)])\.(?![\w.])/g, '""') : named;
            if (READS_ALL.test(code) || PASSES_ALL_ON.test(code))
                return true;
        }
        if (OPENS.test(action))
            opened.push(MOVES_DOT.test(action));
    }
    return false;
}

;// CONCATENATED MODULE: ./build/observe/chart/chart-digest.js









async function digestChart(path, valuesFiles = []) {
    const limits = (0,chart_limits .Jd)();
    const read = await (0,chart_files .A)(path, { limits });
    if (!read.ok)
        return read;
    const files = await (0,unpack_subcharts .U)(read.value, limits);
    if (!files.ok)
        return files;
    const schema = (0,schema_files .e)(files.value);
    if (schema)
        return (0,result .f)(schema);
    const templates = files.value.flatMap(templateIn);
    const texts = [...templates.map(({ text }) => text), ...files.value.flatMap(defaultsIn)];
    return (0,result.ok)({
        digest: digestFiles(files.value),
        needs: await needsOf(templates, files.value, valuesFiles),
        hookEvents: (0,hook_events .C)(texts),
        defaults: digestFiles(files.value.filter(({ name }) => name === 'values.yaml')),
        subcharts: digestFiles(files.value.filter(({ name }) => name.startsWith('charts/'))),
    });
}
const IN_TEMPLATES = /(?:^|\/)templates\//;
function digestFiles(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, content } of files)
        hash.update(`${name}\0${content.length}\0`).update(content);
    return hash.digest('hex');
}
function defaultsIn({ name, content }) {
    return /(?:^|\/)values\.yaml$/.test(name) ? [content.toString('utf8')] : [];
}
async function needsOf(templates, files, valuesFiles) {
    const notes = files.filter(({ name }) => IN_TEMPLATES.test(name) && isNotes(name)).map(asTemplate);
    const executed = [...templates, ...notes];
    const texts = templateNeeds(executed).usesTpl ? await textsFor(files, valuesFiles) : [];
    return { ...templateNeeds(templates, texts), alone: templateNeeds(executed, texts).alone };
}
async function textsFor(files, valuesFiles) {
    const others = files.filter(({ name }) => !IN_TEMPLATES.test(name));
    const values = valuesFiles.map((file) => (0,promises_.readFile)(file, 'utf8').catch(() => ''));
    return [...others.map(({ content }) => content.toString('utf8')), ...(await Promise.all(values))];
}
function templateIn(file) {
    return IN_TEMPLATES.test(file.name) && !isNotes(file.name) ? [asTemplate(file)] : [];
}
const isNotes = (name) => name.endsWith('/NOTES.txt');
const asTemplate = ({ name, content }) => ({ name, text: content.toString('utf8') });


  }),

  93066:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  unpackSubcharts)
  });
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _files_chart_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54575);



async function unpackSubcharts(files, limits) {
    const all = [];
    for (const file of files) {
        if (!/(?:^|\/)charts\/[^/]+\.tgz$/.test(file.name)) {
            all.push(file);
            continue;
        }
        const inside = await (0,_files_chart_archive_js__WEBPACK_IMPORTED_MODULE_1__  .b)(file.content, limits);
        const deeper = inside.ok ? await unpackSubcharts(inside.value, limits) : inside;
        if (!deeper.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(file.name, deeper.failure));
        const sorted = deeper.value.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name, content } of sorted)
            all.push({ name: `${file.name}/${name}`, content });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(all);
}


  }),

  27931:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  hookEventsIn),
    O: () => (  mayRunAt)
  });
const ANNOTATION = /helm\.sh(?:\/hook(?![\w-])([^\n]*)|\/(?![a-z])|(?=["'`]))/gi;
const WRITTEN = /^["'`]?\s{0,20}:?\s{0,20}["'`]?((?:[\w-]+\s{0,20},\s{0,20}){0,20}[\w-]+)(?!\s{0,20}(?:\{\{|-))/;
const KNOWN = /^(?:(?:pre|post)-(?:install|upgrade|delete|rollback)|test(?:-success|-failure)?|crd-install)$/;
function hookEventsIn(texts) {
    const events = new Set();
    for (const text of texts) {
        for (const [, rest] of text.matchAll(ANNOTATION)) {
            const written = rest === undefined ? undefined : WRITTEN.exec(rest)?.[1];
            const words = (written ?? '').split(',').map((word) => word.trim().toLowerCase());
            if (!words.every((word) => KNOWN.test(word)))
                return 'any';
            for (const word of words)
                events.add(word);
        }
    }
    return [...events].sort();
}
function mayRunAt(events, event) {
    return events === 'any' || events.includes(event);
}


  }),

  22447:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BH: () => (  withUnknownHooks),
    BZ: () => (  UNKNOWN_INPUTS),
    Eh: () => (  digestFiles),
    vR: () => (  compareDigests),
    yS: () => (  digestInputs),
    zK: () => (  haveSameHooks)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var _model_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89815);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
  var _model_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7543);
  var _chart_chart_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79534);
  var _chart_files_chart_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87817);
  var _chart_files_read_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90011);








const FORMAT = 2;
const RELEASE_DIGITS = 24;
const HOOK_DIGITS = 16;
const PART_DIGITS = 8;
async function digestInputs(inputs, reader) {
    const chart = await (0,_chart_chart_digest_js__WEBPACK_IMPORTED_MODULE_3__  .t)(inputs.chartPath, inputs.valuesFiles);
    if (!chart.ok)
        return chart;
    const cluster = await clusterPart(chart.value.needs, reader, inputs.comingApis);
    if (!cluster.ok)
        return cluster;
    const files = await digestFiles([inputs.valuesFiles, inputs.crdFiles, inputs.hookFiles]);
    if (!files.ok)
        return files;
    const [values = [], crds = [], hookFiles = []] = files.value;
    const { name, namespace } = inputs.release;
    const release = {
        release: { name, namespace },
        cluster: inputs.clusterUid,
        chart: chart.value.digest,
        values,
        ...(inputs.setIntegers.length > 0 && { integers: inputs.setIntegers }),
        crds,
        settings: (0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__  .ho)(inputs.settings, 'release'),
        capabilities: cluster.value,
    };
    const hooks = { hooks: inputs.hooks, files: hookFiles, ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__  .ho)(inputs.settings, 'hooks') };
    const digest = digits(release, RELEASE_DIGITS) + digits(hooks, HOOK_DIGITS);
    const { needs, defaults, subcharts } = chart.value;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({
        digest,
        chartDigest: chart.value.digest,
        parts: {
            settings: digitsOfEach({
                ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__  .ho)(inputs.settings, 'release'),
                ...(0,_model_settings_js__WEBPACK_IMPORTED_MODULE_2__  .ho)(inputs.settings, 'hooks'),
            }),
            hooks: digitsOfEach(inputs.hooks),
            hookFiles: digits(hookFiles, PART_DIGITS),
            chart: { defaults: defaults.slice(0, PART_DIGITS), subcharts: subcharts.slice(0, PART_DIGITS) },
            crds: digits(crds, PART_DIGITS),
            cluster: digits(cluster.value, PART_DIGITS),
        },
        usesLookup: needs.lookup,
        readsApis: asksForApis(needs),
        rendersAlone: needs.alone,
        hookEvents: chart.value.hookEvents,
    });
}
const UNKNOWN_INPUTS = '0'.repeat(RELEASE_DIGITS + HOOK_DIGITS);
function withUnknownHooks(digest) {
    return digest.slice(0, RELEASE_DIGITS) + '0'.repeat(HOOK_DIGITS);
}
function haveSameHooks(one, other) {
    return one.slice(RELEASE_DIGITS) === other.slice(RELEASE_DIGITS);
}
function compareDigests(marked, wanted) {
    if (marked === wanted)
        return 'same';
    return marked.slice(0, RELEASE_DIGITS) === wanted.slice(0, RELEASE_DIGITS) ? 'hooks-differ' : 'differ';
}
function asksForApis({ capabilities, apiVersions }) {
    return capabilities && (apiVersions === 'all' || apiVersions.length > 0);
}
async function clusterPart(needs, reader, comingApis) {
    if (!needs.capabilities)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(null);
    const version = await reader.version();
    if (!version.ok)
        return version;
    const minor = /^v?\d+\.\d+/.exec(version.value)?.[0] ?? version.value;
    if (!asksForApis(needs))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ minor });
    const known = await reader.served();
    if (!known.ok)
        return known;
    const coming = comingApis ? await comingApis() : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)([]);
    if (!coming.ok)
        return coming;
    const served = new Set([
        ...known.value.resources.flatMap(({ apiVersion, kind }) => [apiVersion, `${apiVersion}/${kind}`]),
        ...coming.value,
    ]);
    const asked = needs.apiVersions === 'all' ? [...served] : needs.apiVersions.filter((it) => served.has(it));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ minor, served: asked.sort() });
}
async function digestFiles(lists) {
    const digests = [];
    for (const list of lists) {
        const found = await Promise.all(list.map(digestPath));
        for (const digest of found)
            if (!digest.ok)
                return digest;
        digests.push(found.flatMap((digest) => (digest.ok ? digest.value : [])));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(digests);
}
async function digestPath(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(hash.update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path)).digest('hex'));
        const files = await (0,_chart_files_read_folder_js__WEBPACK_IMPORTED_MODULE_4__  .j1)(path, { limits: (0,_chart_files_chart_limits_js__WEBPACK_IMPORTED_MODULE_6__  .Jd)() });
        if (!files.ok)
            return files;
        for (const { name, content } of files.value)
            hash.update(`${name}\0${content.length}\0`).update(content);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(hash.digest('hex'));
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__  .f)({
            reason: 'invalid-manifest',
            message: `read ${error.path ?? 'a file'}: ${error.message}`,
            remedy: 'Check that the file exists and may be read.',
        });
    }
}
function digitsOfEach(values) {
    const told = Object.entries(values).filter(([, value]) => !Array.isArray(value) || value.length > 0);
    return Object.fromEntries(told.map(([name, value]) => [name, digits(value, PART_DIGITS)]));
}
function digits(value, count) {
    const text = (0,_model_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__  .d)({ format: FORMAT, value });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, count);
}


  }),

  74323:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  approve)
  });
  var _model_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15333);

function isOfPreview(kind) {
    return kind === 'open-preview' || kind === 'close-preview';
}
function approve(plan) {
    const isRefused = plan.releases.some(({ refused }) => refused);
    const releases = plan.dryRun || isRefused ? [] : plan.releases.filter((release) => !release.settings.dryRun);
    const performs = new Set(releases.map((release) => release.id));
    const mayChange = !plan.dryRun && !isRefused;
    const performsAround = mayChange && (0,_model_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(plan).some(({ kind }) => isOfPreview(kind));
    return { plan, performs, performsAround };
}


  }),

  29004:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  refuseOthers),
    L: () => (  decide)
  });
  var _helm_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40256);
  var _model_is_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35388);
  var _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5225);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45333);
  var _model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99777);
  var _observe_inputs_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22447);
  var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40891);







function decide(input) {
    const decision = decideOperation(input);
    const owner = otherOwner(input);
    if (owner === undefined || decision.operation === 'skip')
        return decision;
    return input.takeOver ? takenOver(decision, owner) : { ...decision, refused: isOthers(input, owner) };
}
function decideOperation(input) {
    switch (input.action) {
        case 'skip':
            return perform('skip', 'action is skip');
        case 'destroy':
            return decideDestroy(input);
        case 'deploy':
            return decideDeploy(input);
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_4__  .H)(input.action);
    }
}
function decideDestroy({ observed, ...input }) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .BP)(observed);
    if (!isStored(last))
        return perform('absent', 'there is no such release');
    const decision = {
        ...perform('uninstall', leftBy(last)),
        ...unfinishedIn(observed),
        ...(last.status === 'uninstalled' && { resumes: true }),
    };
    return input.protected ? { ...decision, refused: isProtected(observed, 'destroy') } : decision;
}
function decideDeploy(input) {
    const { observed } = input;
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .BP)(observed);
    if (!isStored(last))
        return perform('install', 'there is no such release yet');
    if ((0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .rc)(observed))
        return { ...perform('install', leftBy(last)), ...unfinishedIn(observed) };
    if ((0,_model_is_below_js__WEBPACK_IMPORTED_MODULE_1__  .Y)(input.installedChartVersion, input.reinstallBelow)) {
        const why = `deployed chart version ${input.installedChartVersion} is below ${input.reinstallBelow}`;
        const decision = { ...perform('reinstall', why), ...unfinishedIn(observed) };
        return input.protected ? { ...decision, refused: isProtected(observed, 'reinstall') } : decision;
    }
    if (last.status !== 'deployed')
        return upgradeAfter(last, input);
    return compareInputs(input, last);
}
function upgradeAfter(last, { observed, execReplaced }) {
    const why = `revision ${last.revision} is ${last.status}`;
    if (execReplaced)
        return perform('upgrade', why);
    const { unfinished } = unfinishedIn(observed);
    if (unfinished === undefined)
        return perform('upgrade', why);
    const served = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .$8)(observed);
    if (served === undefined)
        return { ...perform('upgrade', why), unfinished };
    const { revision } = served;
    if (!(0,_model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_6__  .U)(observed, served)) {
        return {
            ...perform('upgrade', `${why}, and not first back to revision ${revision}: no run has stored it`),
            unfinished: { ...unfinished, notBackTo: revision },
        };
    }
    return {
        ...perform('upgrade', `${why}, so first back to revision ${revision}`),
        unfinished: { ...unfinished, backTo: revision },
    };
}
function unfinishedIn(observed) {
    const unfinished = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .D8)(observed).filter(({ status }) => status !== 'deployed');
    if (unfinished.length === 0)
        return {};
    return { unfinished: { revisions: unfinished.map(({ revision }) => revision) } };
}
function compareInputs(input, last) {
    const upgrade = (why) => perform('upgrade', why);
    if (input.execReplaced)
        return upgrade('exec hooks replace the operation, so it always runs');
    if (input.force)
        return upgrade('force is set');
    if (input.unchanged === 'never')
        return upgrade('unchanged is never');
    if (input.digest === undefined)
        return upgrade('its inputs cannot be compared');
    if (last.inputs !== undefined)
        return compareMark(last.inputs, input.digest, last.revision, input);
    if (input.sameAsStored) {
        const taken = takeBack(input);
        if (taken)
            return taken;
        return {
            operation: 'upgrade',
            scope: 'mark',
            why: `revision ${last.revision} was made by another tool and has the same resources: taken over as it is`,
        };
    }
    const isOurs = last.isOurs === true || last.manifestId !== undefined;
    const whose = isOurs ? 'was not completed by this action' : 'was made by another tool';
    return upgrade(`revision ${last.revision} ${whose}${whichInputs(input)}`);
}
function compareMark(marked, wanted, revision, input) {
    if (marked === _observe_inputs_digest_js__WEBPACK_IMPORTED_MODULE_3__  .BZ) {
        const why = `revision ${revision} came by a rollback, so whether it has these inputs is not known`;
        return perform('upgrade', `${why}${whichInputs(input)}`);
    }
    const difference = (0,_observe_inputs_digest_js__WEBPACK_IMPORTED_MODULE_3__  .vR)(marked, wanted);
    const { usesLookup, sameAsStored } = input;
    if (difference !== 'differ' && usesLookup && !sameAsStored) {
        return perform('upgrade', 'its templates use lookup and render otherwise now');
    }
    const taken = difference === 'differ' ? undefined : takeBack(input);
    if (taken)
        return taken;
    if (difference !== 'differ' && input.drift)
        return repairDrift(input.drift, input);
    switch (difference) {
        case 'same':
            return perform('unchanged', `revision ${revision} has these inputs`);
        case 'hooks-differ':
            return {
                operation: 'upgrade',
                scope: 'hooks',
                why: `only hooks changed since revision ${revision}${whichInputs(input)}`,
            };
        case 'differ':
            return perform('upgrade', `inputs changed since revision ${revision}${whichInputs(input)}`);
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_4__  .H)(difference);
    }
}
function takeBack({ takenAway = [], takeOwnership, unchanged, observed: { name, namespace }, }) {
    const [first] = takenAway;
    if (!first)
        return undefined;
    const more = takenAway.length > _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__  .SE ? ` and ${takenAway.length - _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__  .SE} more` : '';
    const objects = takenAway
        .slice(0, _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__  .SE)
        .map(({ object, by }) => `${object} belongs to release ${by}`);
    const text = `${objects.join(', ')}${more} by now`;
    if (takeOwnership && unchanged !== 'check')
        return perform('upgrade', `${text}, and is taken back (takeOwnership)`);
    const refused = {
        reason: 'drifted',
        code: 'ownership-conflict',
        message: `release ${namespace}/${name} no longer has all its objects: ${text}`,
        remedy: 'Take it out of one of the two charts. With `takeOwnership: true` (and `unchanged: repair`) this release takes it back.',
        object: first.object,
    };
    return { ...perform('upgrade', text), refused };
}
function repairDrift(drift, { unchanged, observed: { name, namespace } }) {
    const decision = perform('restore', `drifted from revision ${drift.revision}: ${drift.summary}`);
    if (unchanged !== 'check')
        return decision;
    const refused = {
        reason: 'drifted',
        message: `release ${namespace}/${name} drifted from revision ${drift.revision}: ${drift.summary}`,
        remedy: 'Look at it with `drift`. `unchanged: repair` restores what was deployed; a rule in `drift.ignore` accepts the difference.',
    };
    return { ...decision, refused };
}
function whichInputs({ inputChanges = [] }) {
    return inputChanges.length > 0 ? `: ${(0,_model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__  .TI)(inputChanges, _model_plan_input_change_js__WEBPACK_IMPORTED_MODULE_2__  .SE)}` : '';
}
function otherOwner({ observed, ownId }) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_5__  .BP)(observed);
    if (!isStored(last) || last.manifestId === undefined)
        return undefined;
    return ownId === last.manifestId ? undefined : last.manifestId;
}
function refuseOthers(input) {
    const owner = otherOwner(input);
    return owner === undefined || input.takeOver ? undefined : isOthers(input, owner);
}
function takenOver(decision, owner) {
    const why = `${decision.why}, taken over from ${owner}`;
    if (decision.operation === 'unchanged')
        return { operation: 'upgrade', scope: 'mark', why };
    return { ...decision, why };
}
function isOthers({ observed: { name, namespace }, ownId }, owner) {
    return {
        reason: 'conflict',
        message: `release ${namespace}/${name} belongs to manifest ${owner} (label ${_helm_mark_js__WEBPACK_IMPORTED_MODULE_0__  .vP}), and the id of this one is ${ownId}`,
        remedy: `If it is the same manifest (moved, a fork, or a checkout that does not know its repository), write \`id: ${owner}\` in it. To make the release this manifest's, set \`take-over\` (--take-over) once.`,
    };
}
function leftBy({ revision, status }) {
    const more = status === 'uninstalled' ? ', and its destroy was interrupted' : '';
    return `revision ${revision} is ${status}${more}`;
}
function perform(operation, why) {
    return { operation, scope: 'all', why };
}
function isStored(last) {
    return last !== undefined && (last.status !== 'uninstalled' || last.isUninstalling === true);
}
function isProtected({ name, namespace }, operation) {
    return {
        reason: 'protected',
        message: `release ${namespace}/${name} is protected: ${operation} would delete it`,
        remedy: 'Remove `protected: true` from its entry when that is really wanted.',
    };
}


  }),

  61760:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  runsOn),
    o: () => (  PHASE_RULES)
  });
  var _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10513);

const PHASE_RULES = {
    checkPrerequisites: {
        phase: 'checkPrerequisites',
        builtIn: 'chart, values, CRD and hook files are readable; the credentials have the permissions that are needed; the rendered resources can be deployed as far as can be seen',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'the chart fails; nothing was changed but the namespace and the lease, and a pending revision of a dead Helm is marked failed',
    },
    preExec: {
        phase: 'preExec',
        builtIn: 'apply the CRDs of `crds`, wait until they are established',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: false,
        onFailure: 'the chart fails; evidence, then `onFailure` hooks',
    },
    exec: {
        phase: 'exec',
        builtIn: 'the operation: install, upgrade, reinstall or uninstall, and the wait until all is ready or gone',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.deploy,
        hooksReplaceBuiltIn: true,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'evidence, `onFailure` hooks, rollback when listed in `rollbackOn`, `finally` hooks',
    },
    postExec: {
        phase: 'postExec',
        builtIn: '`helm test` when `test` is enabled; after an uninstall, the CRDs are deleted when `crds.deleteOnDestroy` is set',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    validate: {
        phase: 'validate',
        builtIn: 'all rendered resources exist and are ready; pods without a readiness probe stay up for `settle`',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    onFailure: {
        phase: 'onFailure',
        builtIn: 'nothing; evidence was collected before it, a rollback comes after it',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.always,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'reported beside the first error, never instead of it',
    },
    finally: {
        phase: 'finally',
        builtIn: 'nothing',
        hooksRunOn: _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .AY.always,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'reported beside the first error; the chart fails when there was none',
    },
};
function runsOn(phase, when, operation) {
    const asked = operation === 'restore' ? 'upgrade' : operation;
    return (when ?? PHASE_RULES[phase].hooksRunOn).includes(asked);
}


  }),

  5233:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  cY: () => (  actionFor),
  bq: () => (  byPhase),
  Wz: () => (  installedRelease),
  Dp: () => (  planHook),
  F3: () => (  planRelease),
  q8: () => (  planRestore)
});


var condition = __webpack_require__(91539);
var registry = __webpack_require__(36468);
var phase = __webpack_require__(44615);
var release = __webpack_require__(45333);
var trusted_revision = __webpack_require__(99777);
var decide = __webpack_require__(29004);
var built_in_step = __webpack_require__(9205);
var rollback_target = __webpack_require__(69976);
;// CONCATENATED MODULE: ./build/plan/fallback.js



function fallbackOf({ operation, settings, phases }, observed) {
    const { steps } = phases.exec;
    if (operation !== 'install' && operation !== 'upgrade')
        return undefined;
    if (!(0,built_in_step .I4)(steps) || settings.atomic === false || settings.rollbackOn.length === 0)
        return undefined;
    const to = (0,rollback_target .es)(observed, observed);
    if (to !== undefined)
        return { to };
    const compared = (0,built_in_step .cg)(steps, 'compare-deployed');
    if (compared)
        return { to: compared.revision, ifLive: true };
    return { to: (0,release .BP)(observed) === undefined || (0,release .rc)(observed) ? 'absent' : 'stays' };
}

var phases = __webpack_require__(61760);
var release_steps = __webpack_require__(35057);
;// CONCATENATED MODULE: ./build/plan/planners/release.js









function planRelease(entry, facts, options) {
    const action = actionFor(entry, options.command);
    const decision = (0,decide .L)({
        action,
        observed: facts.observed,
        digest: facts.digest,
        ...(facts.usesLookup !== undefined && { usesLookup: facts.usesLookup }),
        ...(facts.inputChanges && { inputChanges: facts.inputChanges }),
        unchanged: entry.settings.unchanged,
        protected: entry.settings.protected,
        execReplaced: entry.hooks.exec.some((hook) => (0,phases .k)('exec', hook.item.when, 'upgrade')),
        force: options.force,
        ownId: options.ownId,
        takeOver: options.takeOver,
        ...(facts.drift && { drift: facts.drift }),
        takenAway: facts.drift?.takenAway ?? facts.takenAway ?? [],
        takeOwnership: entry.settings.takeOwnership,
        ...(facts.sameAsStored !== undefined && { sameAsStored: facts.sameAsStored }),
        ...(facts.installedChart && { installedChartVersion: facts.installedChart.version }),
        ...(entry.settings.reinstallBelow !== undefined && { reinstallBelow: entry.settings.reinstallBelow }),
    });
    return asPlanned(entry, facts, { action, decision, newNamespaces: options.newNamespaces });
}
function planRestore(entry, { record, drift, observed }) {
    const { inputs, details } = record;
    const facts = {
        observed,
        drift,
        ...(inputs !== undefined && { digest: inputs }),
        ...(details?.chart && { installedChart: details.chart }),
    };
    const why = `drifted from revision ${drift.revision}: ${drift.summary}`;
    const refused = (0,trusted_revision .W)(observed, record) ? undefined : isUntrusted(observed, record);
    const decision = { operation: 'restore', scope: 'all', why, ...(refused && { refused }) };
    return asPlanned(entry, facts, { action: 'deploy', decision, newNamespaces: [] });
}
function isUntrusted({ name, namespace }, { revision }) {
    return {
        reason: 'conflict',
        message: `revision ${revision} of release ${namespace}/${name} is not restored: no run of this project has stored it`,
        remedy: 'Deploy the release, which makes it what the manifest says.',
    };
}
function asPlanned(entry, facts, { action, decision: { refused, scope, resumes, ...decision }, newNamespaces, }) {
    const blocked = facts.failure ?? refused;
    const hooks = plannedHooks(entry, decision.operation, { scope, resumes });
    const input = {
        decision: { ...decision, scope },
        settings: entry.settings,
        namespace: entry.namespace,
        observed: facts.observed,
        newNamespaces,
        digest: facts.digest,
        ...(facts.drift && decision.operation === 'restore' && { drift: facts.drift }),
        inSync: facts.inSync === true,
        execReplaced: hooks.exec.length > 0,
    };
    const installed = installedRelease(facts);
    const phases = byPhase((phase) => ({ steps: (0,release_steps .r4)(phase, input), hooks: hooks[phase] }));
    const { operation } = decision;
    const fallback = fallbackOf({ operation, settings: entry.settings, phases }, facts.observed);
    return {
        id: entry.id,
        name: entry.name,
        namespace: entry.namespace,
        location: entry.location,
        action,
        ...decision,
        needs: entry.needs,
        settings: entry.settings,
        opening: (0,release_steps .Yg)(input),
        phases,
        ...(fallback && { fallback }),
        closing: (0,release_steps .ni)(input),
        ...(facts.chart && { chart: facts.chart }),
        ...(installed && { installed }),
        ...(facts.digest !== undefined && { digest: facts.digest }),
        ...(facts.inputChanges && action === 'deploy' && { inputChanges: facts.inputChanges }),
        ...(facts.parts && { parts: facts.parts }),
        ...(facts.drift && decision.operation === 'restore' && { drift: facts.drift }),
        ...(blocked && { blocked }),
        ...(refused && isForRun(refused, action) && { refused: { location: entry.location, ...refused } }),
    };
}
function isForRun({ reason }, action) {
    return action === 'destroy' || reason === 'conflict';
}
function actionFor(entry, command) {
    return command === 'destroy' && entry.action === 'deploy' ? 'destroy' : entry.action;
}
function planHook({ id, title, item, location }) {
    return {
        id,
        name: title,
        kind: item.kind,
        summary: (0,registry .U)(item.kind).describe(item.spec),
        ...(item.if !== undefined && { condition: (0,condition .pu)(item.if) }),
        location,
    };
}
function plannedHooks(entry, operation, { scope, resumes }) {
    const isDone = (phase) => resumes && (phase === 'checkPrerequisites' || phase === 'preExec');
    return byPhase((phase) => scope === 'mark' || isDone(phase)
        ? []
        : entry.hooks[phase].filter((hook) => (0,phases .k)(phase, hook.item.when, operation)).map(planHook));
}
function byPhase(of) {
    return Object.fromEntries(phase .ZG.map((phase) => [phase, of(phase)]));
}
function installedRelease({ observed, installedChart, }) {
    const last = (0,release .BP)(observed);
    if (!last)
        return undefined;
    const live = (0,release .$8)(observed);
    return {
        revision: last.revision,
        uid: last.uid,
        status: last.status,
        ...(live && { deployedRevision: live.revision }),
        ...(installedChart && { chartName: installedChart.name, chartVersion: installedChart.version }),
    };
}


  }),

  35057:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Yg: () => (  openingSteps),
    ni: () => (  closingSteps),
    r4: () => (  phaseSteps)
  });
  var _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10513);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45333);
  var _model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99777);



function openingSteps({ decision, settings, namespace, observed, newNamespaces, }) {
    const steps = [];
    if ((0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .hn)(decision.operation)) {
        const absent = newNamespaces.find(({ name }) => name === namespace);
        steps.push(settings.createNamespace
            ? {
                kind: 'create-namespace',
                namespace,
                labels: settings.namespaceLabels,
                annotations: settings.namespaceAnnotations,
                isNew: absent !== undefined,
                ...(absent?.meant !== undefined && { meant: absent.meant }),
            }
            : { kind: 'find-namespace', namespace });
    }
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(observed);
    if (changes(decision.operation) && last?.status.startsWith('pending-')) {
        steps.push({ kind: 'recover', revision: last.revision, status: last.status, byHand: false });
    }
    return steps;
}
function phaseSteps(phase, input) {
    const { decision, settings } = input;
    const deploying = decision.scope === 'all' && (0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .hn)(decision.operation);
    const uninstalling = decision.operation === 'uninstall';
    switch (phase) {
        case 'checkPrerequisites':
            return [
                ...(changes(decision.operation) ? [{ kind: 'check-prerequisites' }] : []),
                ...(input.drift ? [guard(input.drift)] : []),
            ];
        case 'preExec':
            return deploying && settings.crds !== undefined && settings.crds.policy !== 'skip'
                ? [{ kind: 'apply-crds', policy: settings.crds.policy }]
                : [];
        case 'exec':
            return decision.scope === 'all' && !input.execReplaced ? operationSteps(input) : [];
        case 'postExec':
            if (deploying && settings.test.enabled)
                return [{ kind: 'helm-test' }];
            return uninstalling && settings.crds?.deleteOnDestroy === true ? [{ kind: 'delete-crds' }] : [];
        case 'validate':
            return deploying ||
                decision.operation === 'restore' ||
                (decision.operation === 'unchanged' && settings.unchanged === 'verify')
                ? [{ kind: 'wait-ready' }]
                : [];
        case 'onFailure':
        case 'finally':
            return [];
    }
}
function closingSteps({ decision, digest, execReplaced, inSync }) {
    if (execReplaced)
        return [];
    if (decision.operation === 'uninstall')
        return [PURGE];
    const marks = (0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .hn)(decision.operation) || decision.operation === 'restore';
    return marks && digest !== undefined ? [{ kind: 'mark', digest, objects: memoryOf(decision, inSync) }] : [];
}
const PURGE = { kind: 'purge' };
function operationSteps({ decision, observed, drift }) {
    const { operation, unfinished } = decision;
    const upgrade = { kind: 'helm', command: 'upgrade' };
    switch (operation) {
        case 'install':
            return (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_1__  .rc)(observed)
                ? [{ kind: 'helm', command: 'uninstall', purpose: 'finish' }, PURGE, upgrade]
                : [upgrade];
        case 'upgrade':
            return [...(unfinished ? [bringBack(unfinished)] : []), ...compareDeployed(observed), upgrade];
        case 'reinstall':
            return [
                ...keepRelease(observed),
                { kind: 'helm', command: 'uninstall', purpose: 'replace' },
                PURGE,
                upgrade,
            ];
        case 'uninstall':
            return [{ kind: 'helm', command: 'uninstall', purpose: 'destroy' }];
        case 'restore':
            return drift ? restoreSteps(drift) : [];
        default:
            return [];
    }
}
function memoryOf({ scope }, inSync = false) {
    if (scope === 'mark')
        return 'leave';
    return scope === 'all' || inSync ? 'remember' : 'forget';
}
function guard({ signature, summary }) {
    return { kind: 'guard-drift', signature, summary };
}
function restoreSteps({ revision, summary }) {
    return [
        { kind: 'helm', command: 'rollback', revision },
        { kind: 'repair-drift', revision },
        { kind: 'describe-revision', text: `restored revision ${revision}: ${summary}` },
    ];
}
function bringBack({ revisions, backTo, notBackTo }) {
    return {
        kind: 'bring-back',
        revisions,
        ...(backTo !== undefined && { to: backTo }),
        ...(notBackTo !== undefined && { notTo: notBackTo }),
    };
}
function compareDeployed(observed) {
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_1__  .BP)(observed);
    if (last?.status !== 'deployed' || (0,_model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_2__  .U)(observed, last))
        return [];
    return [{ kind: 'compare-deployed', revision: last.revision }];
}
function keepRelease(observed) {
    const replaced = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_1__  .D7)(observed);
    return replaced ? [{ kind: 'keep-release', revision: replaced.revision }] : [];
}
function changes(operation) {
    return (0,_model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .hn)(operation) || operation === 'uninstall' || operation === 'restore';
}


  }),

  69976:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c$: () => (  newestCompleted),
    es: () => (  rollbackTarget),
    p7: () => (  servedBefore)
  });
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);
  var _model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99777);


function rollbackTarget(before, now) {
    const isStored = (revision) => (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(now).some((record) => record.revision === revision);
    const since = { revisions: sinceUninstall(before) };
    const completed = newestCompleted(since, ({ revision }) => isStored(revision));
    const others = since.revisions.findLast((record) => before && (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .qP)(record) && !(0,_model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_1__  .W)(before, record));
    if (completed && completed.revision > (others?.revision ?? 0))
        return completed.revision;
    const served = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .$8)(since);
    return before && served && (0,_model_release_trusted_revision_js__WEBPACK_IMPORTED_MODULE_1__  .U)(before, served) ? served.revision : undefined;
}
function servedBefore(release, { revision }) {
    return (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(release).filter((record) => record.revision < revision && (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .qP)(record));
}
function newestCompleted(release, isMeant = () => true) {
    return (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(release).findLast((record) => record.inputs !== undefined && (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .qP)(record) && isMeant(record));
}
function sinceUninstall(release) {
    const revisions = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_0__  .Ow)(release);
    return revisions.slice(revisions.findLastIndex(({ status }) => UNINSTALLED.has(status)) + 1);
}
const UNINSTALLED = new Set(['uninstalling', 'uninstalled']);


  }),

  9665:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  resultJson)
  });
function resultJson(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


  }),

  1171:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  markOf),
    L: () => (  lookOf)
  });
const LOOKS = {
    succeeded: 'good',
    'no-changes': 'good',
    unchanged: 'good',
    failed: 'bad',
    'timed-out': 'bad',
    cancelled: 'stopped',
    interrupted: 'stopped',
    skipped: 'idle',
    planned: 'planned',
};
function lookOf(outcome) {
    return LOOKS[outcome];
}
const MARKS = { good: '✓', bad: '✕', stopped: '!', planned: '→', idle: '–' };
function markOf(outcome) {
    return MARKS[lookOf(outcome)];
}


  }),

  42795:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  deletedSection),
    C: () => (  deletionSection)
  });
  var _util_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66591);
  var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64200);
  var _deletions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83640);



function deletionSection(result) {
    const deletions = result.dryRun ? (0,_deletions_js__WEBPACK_IMPORTED_MODULE_1__  .N)(result) : [];
    if (deletions.length === 0)
        return '';
    const others = deletions.filter(({ takes }) => takes === undefined);
    return [`### 🗑️ Deletes ${(0,_util_counted_js__WEBPACK_IMPORTED_MODULE_2__  .h)(deletions.length, 'object')}`, alert(deletions), byChart(others)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function deletedSection(result) {
    const deletions = result.dryRun ? [] : (0,_deletions_js__WEBPACK_IMPORTED_MODULE_1__  .N)(result);
    if (deletions.length === 0)
        return '';
    const title = `Deleted ${(0,_util_counted_js__WEBPACK_IMPORTED_MODULE_2__  .h)(deletions.length, 'object')}`;
    return [alert(deletions, '**Deleted**'), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .TM)(title, byChart(deletions))]
        .filter((part) => part !== '')
        .join('\n\n');
}
function alert(deletions, title) {
    const lines = deletions.flatMap(({ object, takes, release: { id, operation } }) => takes === undefined
        ? []
        : [`> - ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(object)} **${takes}** (${operation} of ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(id)})`]);
    if (lines.length === 0)
        return '';
    return ['> [!CAUTION]', ...(title === undefined ? [] : [`> ${title}`, '>']), ...lines].join('\n');
}
function byChart(deletions) {
    const ids = [...new Set(deletions.map(({ release: { id } }) => id))];
    const rows = ids.map((id) => {
        const own = deletions.filter(({ release }) => release.id === id);
        const names = own.map(({ object }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(object)).join(', ');
        return `- **${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(id)}** (${own[0]?.release.operation}): ${names}`;
    });
    return rows.join('\n');
}


  }),

  43627:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  X: () => (  planMarkdown)
});


var escape_markdown = __webpack_require__(64200);
var report_failure = __webpack_require__(20897);
var cut_markdown = __webpack_require__(69944);
var table = __webpack_require__(94520);
var wording = __webpack_require__(62867);
var by_hand = __webpack_require__(66226);
var change_lines = __webpack_require__(69965);
var deletion_section = __webpack_require__(42795);
var orphan_text = __webpack_require__(19997);
;// CONCATENATED MODULE: ./build/report/plan/plan-hunks.js
const BEGIN = /^--- (.+)$/;
const TARGET = /^\+\+\+ (.+)$/;
const NOWHERE = '/dev/null';
function hunksOf(diff) {
    const lines = diff.split('\n').filter((line) => line !== '');
    const hunks = [];
    for (const [index, line] of lines.entries()) {
        const from = BEGIN.exec(line)?.[1];
        const to = TARGET.exec(lines[index + 1] ?? '')?.[1];
        if (from !== undefined && to !== undefined) {
            hunks.push({ object: to === NOWHERE ? from : to, deletes: to === NOWHERE, lines: [line] });
        }
        else if (line.startsWith('# ') || hunks.length === 0)
            hunks.push({ deletes: false, lines: [line] });
        else
            hunks.at(-1)?.lines.push(line);
    }
    return hunks;
}

;// CONCATENATED MODULE: ./build/report/plan/plan-markdown.js










const PLAN_LIMIT = 60_000;
function planMarkdown(result, limit = PLAN_LIMIT) {
    const diffs = new Map(result.releases.map((release) => [release.id, hunksOf(release.changes?.diff ?? '')]));
    const leftOut = new Set();
    const bySize = [...diffs.values()]
        .flat()
        .filter(({ object }) => object !== undefined)
        .sort((a, b) => Number(a.deletes) - Number(b.deletes) || sizeOf(b) - sizeOf(a));
    let text = render(result, diffs, leftOut);
    for (const hunk of bySize) {
        if (text.length <= limit)
            break;
        leftOut.add(hunk);
        text = render(result, diffs, leftOut);
    }
    return text.length <= limit ? text : (0,cut_markdown .G)(text, limit, '_Cut here; the run has everything._');
}
function render(result, diffs, leftOut) {
    const { releases, warnings, newNamespaces = [], orphans = [], environment, manifest, cluster } = result;
    const where = `${(0,escape_markdown .FV)(manifest)}${environment === undefined ? '' : ` (${(0,escape_markdown .FV)(environment)})`}`;
    const sections = [
        `## ${(0,wording .Gg)(result)}`,
        `${where} · context ${(0,escape_markdown .SS)(cluster.context)} · ${(0,wording .MW)(releases)}`,
        ...failures(result),
        (0,deletion_section .C)(result),
        list('New namespaces', newNamespaces.map(namespaceText)),
        chartRows(releases),
        ...releases.map((release) => section(release, diffs.get(release.id) ?? [], leftOut)),
        list('Orphans', orphans.map(orphan_text .s)),
        list('Warnings', warnings),
    ];
    return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}
function namespaceText({ name, meant }) {
    return meant === undefined ? name : `${name}, did you mean ${meant}?`;
}
function failures({ failure, releases }) {
    const all = releases.flatMap((release) => release.failure ? [{ who: `**${(0,escape_markdown .FV)(release.id)}**: `, failure: release.failure }] : []);
    const isTold = all.some((one) => one.failure.message === failure?.message);
    const shown = failure && !isTold ? [{ who: '', failure }, ...all] : all;
    return shown.map(({ who, failure: one }) => {
        const remedy = (0,report_failure .SM)(one);
        const advice = remedy === undefined ? [] : ['>', `> What to do: ${(0,escape_markdown .FV)(remedy)}`];
        return ['> [!CAUTION]', `> ${who}${(0,escape_markdown .FV)((0,report_failure .es)(one).message)}`, ...advice].join('\n');
    });
}
function chartRows(releases) {
    const moving = releases.filter(({ operation, outcome }) => isMoving(operation) || outcome === 'failed');
    if (moving.length === 0)
        return '';
    return (0,table .k0)(moving);
}
function section(release, hunks, leftOut) {
    const { id, changes, stays = [], hooks, warnings, operation } = release;
    if (!isMoving(operation) && warnings.length === 0)
        return '';
    const shown = hunks.filter((hunk) => !leftOut.has(hunk));
    const missing = hunks.filter((hunk) => leftOut.has(hunk));
    const parts = [
        shown.length === 0 ? '' : (0,escape_markdown .TM)('Diff', (0,escape_markdown .OF)('diff', shown.flatMap(({ lines }) => lines).join('\n'))),
        missing.length === 0
            ? ''
            : `_Too long to show: ${missing.map(({ object = '', lines }) => `${(0,escape_markdown .SS)(object)} (${lines.length} lines)`).join(', ')}_`,
        list(by_hand .u, changes ? (0,by_hand .v)(changes) : []),
        list('Stays in the cluster', stays.map(({ object, why }) => `${object}: ${why}`)),
        list('Hooks', hooks.map(({ phase, name, condition }) => `${phase}: ${name}${condition === undefined ? '' : `, if ${condition}`}`)),
        list('Warnings', warnings),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    return [`### ${(0,escape_markdown .FV)(id)}: ${changes ? (0,change_lines .T)(changes) : operation}`, ...parts].join('\n\n');
}
function list(title, items) {
    return items.length === 0
        ? ''
        : [`**${title}**`, '', ...items.map((item) => `- ${(0,escape_markdown .FV)(item)}`)].join('\n');
}
function sizeOf({ lines }) {
    return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
function isMoving(operation) {
    return operation !== 'unchanged' && operation !== 'absent' && operation !== 'skip';
}


  }),

  69944:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  cutMarkdown)
  });
function cutMarkdown(text, limit, pointer) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const ending = `\n${pointer}\n`;
    let whole = text;
    let end = ending;
    while (Buffer.byteLength(whole + end) > limit && whole !== '') {
        const excess = Buffer.byteLength(whole + end) - limit;
        whole = cutLines(whole, Buffer.byteLength(whole) - excess);
        end = closings(whole) + ending;
    }
    return whole + end;
}
function cutLines(text, limit) {
    const kept = Buffer.from(text).subarray(0, Math.max(0, limit)).toString();
    return kept.slice(0, kept.lastIndexOf('\n') + 1);
}
function closings(text) {
    const fence = openFence(text);
    const open = (text.match(/^<details( open)?>/gm) ?? []).length;
    const closed = (text.match(/^<\/details>$/gm) ?? []).length;
    return [
        fence === undefined ? '' : `${fence}\n`,
        text.lastIndexOf('<pre>') > text.lastIndexOf('</pre>') ? '</pre>\n' : '',
        '\n</details>\n'.repeat(Math.max(0, open - closed)),
    ].join('');
}
function openFence(text) {
    let fence;
    for (const [, marks = '', language = ''] of text.matchAll(/^(`{3,})(\w*)$/gm)) {
        if (fence === undefined && language !== '')
            fence = marks;
        else if (marks === fence && language === '')
            fence = undefined;
    }
    return fence;
}


  }),

  48422:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  B: () => (  renderSummary)
});


var duration = __webpack_require__(71081);
var escape_markdown = __webpack_require__(64200);
var deletion_section = __webpack_require__(42795);
var orphan_text = __webpack_require__(19997);
var wording = __webpack_require__(62867);
var list_text = __webpack_require__(72125);
var by_hand = __webpack_require__(66226);
var change_lines = __webpack_require__(69965);
;// CONCATENATED MODULE: ./build/report/summary/changes.js




const MOST_NAMES = 50;
function changesSections({ dryRun, releases }) {
    return dryRun ? releases.map(section).filter((text) => text !== '') : [];
}
function section({ id, changes, stays = [] }) {
    const parts = [
        names('Stays in the cluster:', stays.map(({ object }) => object)),
        ...(changes ? byHandList(changes) : []),
        changes === undefined || changes.diff === '' ? '' : (0,escape_markdown .TM)('Diff', (0,escape_markdown .OF)('diff', changes.diff)),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    const title = changes === undefined ? 'uninstalled' : (0,change_lines .T)(changes);
    return [`### ${(0,escape_markdown .FV)(id)}: ${title}`, ...parts].join('\n\n');
}
function names(title, objects) {
    if (objects.length === 0)
        return '';
    return `${title} ${(0,list_text .s)(objects.map(escape_markdown .SS), MOST_NAMES)}`;
}
function byHandList(changes) {
    const texts = (0,by_hand .v)(changes);
    return texts.length === 0
        ? []
        : [`**${by_hand .u}**\n\n${texts.map((text) => `- ${(0,escape_markdown .FV)(text)}`).join('\n')}`];
}

var cut_markdown = __webpack_require__(69944);
var failures = __webpack_require__(43838);
var outcome_look = __webpack_require__(1171);
var printable = __webpack_require__(72310);
var shorten = __webpack_require__(85092);
;// CONCATENATED MODULE: ./build/report/summary/mermaid-text.js


const LONGEST = 40;
function mermaidText(text) {
    return (0,shorten .m)((0,printable .g)(text), LONGEST).replace(/[^\p{L}\p{N} /-]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/summary/graph.js



const MOST_NODES = 60;
const MOST_EDGES = 200;
function graphSection({ releases }) {
    const nodes = new Map(releases.map(({ id }, index) => [id, `c${index}`]));
    const edges = releases.flatMap(({ id, needs }) => needs.flatMap((need) => (nodes.has(need) ? [`${nodes.get(need)} --> ${nodes.get(id)}`] : [])));
    if (edges.length === 0 || edges.length > MOST_EDGES || releases.length > MOST_NODES)
        return '';
    const lines = [
        'flowchart LR',
        ...releases.map(({ id, outcome }, index) => `c${index}["${mermaidText(id)}"]:::${(0,outcome_look .L)(outcome)}`),
        ...edges,
        'classDef good stroke:#1a7f37,stroke-width:2px',
        'classDef bad stroke:#cf222e,stroke-width:4px',
        'classDef stopped stroke:#9a6700,stroke-width:3px',
        'classDef planned stroke:#0969da,stroke-width:2px',
        'classDef idle stroke:#6e7781,stroke-dasharray:4',
    ];
    return (0,escape_markdown .TM)('What waits for what', (0,escape_markdown .OF)('mermaid', lines.join('\n')));
}

var table = __webpack_require__(94520);
;// CONCATENATED MODULE: ./build/report/summary/hooks.js



function hooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return '';
    const failed = hooks.filter(({ hook }) => isBad(hook.outcome)).length;
    const title = failed === 0 ? `Hooks: ${hooks.length}` : `Hooks: ${hooks.length}, ${failed} not well`;
    const rows = hooks.map(({ chart, hook }) => [
        chart,
        hook.phase,
        (0,escape_markdown .FV)(hook.name),
        what(hook),
        (0,duration .a3)(hook.durationMs),
        outcomeCell(hook),
    ]);
    const content = (0,table .tp)(['Chart', 'Phase', 'Hook', 'Does', 'Duration', 'Outcome'], rows);
    return (0,escape_markdown .TM)(title, content, { open: failed > 0 });
}
function plannedHooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return 'No hook would run.';
    const rows = hooks.map(({ chart, hook }) => [chart, hook.phase, (0,escape_markdown .FV)(hook.name), what(hook)]);
    return `### Hooks that would run\n\n${(0,table .tp)(['Chart', 'Phase', 'Hook', 'Would do'], rows)}`;
}
function hooksOf(result) {
    return [
        ...result.runHooks.map((hook) => ({ chart: '_run_', hook })),
        ...result.releases.flatMap((release) => release.hooks.map((hook) => ({ chart: `**${(0,escape_markdown .FV)(release.id)}**`, hook }))),
    ];
}
function what({ kind, summary, condition }) {
    const when = condition === undefined ? '' : `<br><sub>if ${(0,escape_markdown .FV)(condition)}</sub>`;
    return `${(0,escape_markdown .FV)(kind)}: ${(0,escape_markdown .SS)(summary)}${when}`;
}
function outcomeCell({ outcome, attempts, note, failure }) {
    const more = [
        ...(attempts > 1 ? [`${attempts} attempts`] : []),
        ...(note === undefined ? [] : [note]),
        ...(failure === undefined ? [] : [failure.message]),
    ];
    const text = outcome === 'allowed' ? 'failed (allowed)' : outcome;
    return more.length === 0 ? text : `${text}<br><sub>${(0,escape_markdown .FV)(more.join(', '))}</sub>`;
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'interrupted';
}

;// CONCATENATED MODULE: ./build/report/summary/timeline.js


const MOST_BARS = 60;
const SHORTEST = 0.01;
const MOST_TICKS = 8;
function timelineSection({ releases, durationMs: tookMs }) {
    const worked = releases.filter(({ startedAt, durationMs }) => startedAt !== undefined && durationMs > 0);
    if (worked.length < 2)
        return '';
    const longest = worked.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, MOST_BARS);
    const shown = worked.filter((release) => longest.includes(release));
    const withPhases = shown.reduce((bars, { phases }) => bars + phases.length, 0) <= MOST_BARS;
    const sections = shown.flatMap((release, index) => [
        `section ${mermaidText(release.id)}`,
        ...(withPhases ? phaseBars(release, index, tookMs * SHORTEST) : [wholeBar(release, index)]),
    ]);
    const title = withPhases ? 'Timeline of the phases' : 'Timeline of the charts';
    const left = worked.length - shown.length;
    const head = ['gantt', 'dateFormat x', 'axisFormat %H:%M:%S', `tickInterval ${tickInterval(tookMs)}`];
    const text = [...head, ...sections].join('\n');
    return (0,escape_markdown .TM)(left > 0 ? `${title}, the ${shown.length} longest` : title, (0,escape_markdown .OF)('mermaid', text));
}
function tickInterval(tookMs) {
    const seconds = tookMs / 1_000 / MOST_TICKS;
    const round = (steps, least) => steps.find((step) => step >= least);
    const [ofSeconds, ofMinutes] = [
        round([1, 2, 5, 10, 15, 30], seconds),
        round([1, 2, 5, 10, 30], seconds / 60),
    ];
    if (ofSeconds !== undefined)
        return `${ofSeconds}second`;
    return ofMinutes === undefined ? '1hour' : `${ofMinutes}minute`;
}
function phaseBars(release, index, leastMs) {
    const bars = release.phases
        .filter(({ durationMs, failure }) => durationMs >= leastMs || failure)
        .map((phase, at) => bar(phase.phase, tagOf(phase, release), `t${index}_${at}`, phase));
    return bars.length > 0 ? bars : [wholeBar(release, index)];
}
function wholeBar({ operation, outcome, startedAt = '', durationMs }, index) {
    const isBad = outcome === 'failed' || outcome === 'timed-out';
    return bar(operation, isBad ? 'crit, ' : 'done, ', `t${index}`, { startedAt, durationMs });
}
function bar(name, tag, id, { startedAt, durationMs }) {
    return `${name} :${tag}${id}, ${Date.parse(startedAt)}, ${Math.max(1, durationMs)}ms`;
}
function tagOf({ failure }, { outcome }) {
    if (outcome === 'cancelled' || outcome === 'interrupted')
        return '';
    return failure ? 'crit, ' : 'done, ';
}

;// CONCATENATED MODULE: ./build/report/summary/summary.js












const SUMMARY_LIMIT = 900_000;
function renderSummary(result, paths, diagnoses = new Map()) {
    const pointer = `_Cut at ${SUMMARY_LIMIT / 1_000} kB. Everything is in ${(0,escape_markdown .SS)(paths.reportPath ?? paths.resultPath)} and ${(0,escape_markdown .SS)(paths.diagnosticsFolder)}._`;
    const sections = [
        `## ${(0,wording .Gg)(result)}`,
        ...(0,failures .zl)(result, diagnoses),
        overview(result),
        (0,deletion_section .C)(result),
        (0,table .WM)(result),
        (0,deletion_section .$)(result),
        ...changesSections(result),
        graphSection(result),
        result.dryRun ? '' : timelineSection(result),
        result.dryRun ? plannedHooksSection(result) : hooksSection(result),
        warningsSection(result),
        footer(result, paths),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return (0,cut_markdown .G)(text, SUMMARY_LIMIT, pointer);
}
function overview(result) {
    const where = [
        `${(0,escape_markdown .FV)(result.manifest)}${result.environment === undefined ? '' : ` (${(0,escape_markdown .FV)(result.environment)})`}`,
        `context ${(0,escape_markdown .SS)(result.cluster.context)}`,
        result.dryRun ? (0,wording .MW)(result.releases) : (0,wording .WN)(result.counts),
        (0,duration .a3)(result.durationMs),
    ];
    return `Manifest ${where.join(' · ')}`;
}
function warningsSection(result) {
    const warnings = [
        ...(result.orphans ?? []).map((orphan) => `orphan ${(0,orphan_text .s)(orphan)}`),
        ...result.warnings,
        ...result.releases.flatMap(({ id, warnings: texts }) => texts.map((text) => `${id}: ${text}`)),
    ];
    if (warnings.length === 0)
        return '';
    return ['### Warnings', '', ...warnings.map((text) => `- ${(0,escape_markdown .FV)(text)}`)].join('\n');
}
function footer({ cluster, tools, cost, commit, runUrl }, paths) {
    const facts = [
        `Kubernetes ${(0,escape_markdown .FV)(cluster.version)} at ${(0,escape_markdown .SS)(cluster.server)}`,
        (0,escape_markdown .FV)((0,wording .Hy)(tools)),
        `Helm processes: ${cost.helmProcesses}, API calls: ${cost.apiCalls}`,
        ...(commit === undefined ? [] : [`commit ${(0,escape_markdown .SS)(commit.slice(0, 12))}`]),
        ...(runUrl === undefined ? [] : [`run ${(0,escape_markdown .SS)(runUrl)}`]),
        `result ${(0,escape_markdown .SS)(paths.resultPath)}`,
        ...(paths.reportPath === undefined ? [] : [`report ${(0,escape_markdown .SS)(paths.reportPath)}`]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}


  }),

  12082:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  B: () => (  keepResult)
});

var external_node_path_ = __webpack_require__(76760);
var filesystem_failure = __webpack_require__(77888);
var external_node_crypto_ = __webpack_require__(77598);
var counted = __webpack_require__(66591);
var duration = __webpack_require__(71081);
var outcome_look = __webpack_require__(1171);
var deletions = __webpack_require__(83640);
var wording = __webpack_require__(62867);
var report_failure = __webpack_require__(20897);
var by_hand = __webpack_require__(66226);
var change_lines = __webpack_require__(69965);
var touches_text = __webpack_require__(25678);
;// CONCATENATED MODULE: ./build/report/html/anchor.js
function anchorOf(index) {
    return `chart-${index}`;
}

var printable = __webpack_require__(72310);
;// CONCATENATED MODULE: ./build/report/html/html.js

function html(parts, ...values) {
    return { html: parts.map((part, index) => part + markup(values[index])).join('') };
}
function markup(content) {
    if (content === undefined || content === false)
        return '';
    if (typeof content === 'string' || typeof content === 'number')
        return escaped(String(content));
    return 'html' in content ? content.html : content.map(markup).join('');
}
function escaped(text) {
    return (0,printable .g)(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/html/bar.js


const WIDTH = 1_000;
const NARROWEST = 3;
function bar(release, run) {
    const { startedAt, outcome, phases } = release;
    return html `<svg class="bar" viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true">${startedAt !== undefined && [
        part(`whole ${(0,outcome_look .L)(outcome)}`, { startedAt, durationMs: release.durationMs }, run),
        phases.map((phase) => part(phaseLook(phase, outcome), phase, run)),
    ]}</svg>`;
}
function phaseLook({ failure }, outcome) {
    return `phase ${failure ? (0,outcome_look .L)(outcome) : 'good'}`;
}
function part(look, { startedAt, durationMs }, run) {
    const scale = WIDTH / Math.max(1, run.durationMs);
    const width = Math.max(NARROWEST, Math.round(durationMs * scale));
    const start = Math.round((Date.parse(startedAt) - Date.parse(run.startedAt)) * scale);
    const x = Math.min(Math.max(0, start), WIDTH - NARROWEST);
    return html `<rect class="${look}" x="${x}" y="0" width="${width}" height="12"/>`;
}

var node_troubles = __webpack_require__(29696);
;// CONCATENATED MODULE: ./build/report/html/limits.js
const LIMITS = [
    { logLines: 200, diffLines: 2_000, rows: 200, lineLength: 2_000 },
    { logLines: 50, diffLines: 200, rows: 30, lineLength: 500 },
    { logLines: 10, diffLines: 20, rows: 8, lineLength: 200 },
    { logLines: 0, diffLines: 0, rows: 2, lineLength: 200 },
];
function first(items, most) {
    return { shown: items.slice(0, most), left: Math.max(0, items.length - most) };
}
function last(items, most) {
    const left = Math.max(0, items.length - most);
    return { shown: items.slice(left), left };
}
function cut(text, { lineLength }) {
    return text.length > lineLength ? `${text.slice(0, lineLength)}...` : text;
}

;// CONCATENATED MODULE: ./build/report/html/texts.js


function log({ pod: name, container, previous, lines }, limits) {
    const { shown, left } = last(lines, limits.logLines);
    if (shown.length === 0)
        return undefined;
    const title = `${name}/${container}${previous ? ', before its restart' : ''}`;
    return html `<h4>Log of ${title}</h4>
${left > 0 && html `<p class="quiet">${left} earlier lines are in the files.</p>`}
<pre class="scroll log" tabindex="0" role="region" aria-label="Log of ${title}">${shown.map((line) => `${cut(line, limits)}\n`)}</pre>
`;
}
function diff({ diff: change }, limits) {
    if (change === undefined || change.text.trim() === '')
        return undefined;
    return patch(`What this upgrade changed: revision ${change.from} → ${change.to}`, change.text, limits);
}
function patch(title, text, limits) {
    const { shown, left } = first(text.trimEnd().split('\n'), limits.diffLines);
    if (shown.length === 0)
        return undefined;
    return html `<details class="diff" open><summary><h4>${title}</h4></summary>
<pre class="scroll" tabindex="0" role="region" aria-label="Diff of the rendered resources">${shown.map((line) => diffLine(cut(line, limits)))}</pre>
${left > 0 && html `<p class="quiet">${left} more lines are in the files.</p>`}
</details>
`;
}
function diffLine(line) {
    if (/^(---|\+\+\+|#)/.test(line))
        return html `<b>${line}</b>\n`;
    if (line.startsWith('+'))
        return html `<ins>${line}</ins>\n`;
    if (line.startsWith('-'))
        return html `<del>${line}</del>\n`;
    return line.startsWith('@@') ? html `<i>${line}</i>\n` : html `${line}\n`;
}

;// CONCATENATED MODULE: ./build/report/html/evidence.js







function evidence(diagnosis, limits) {
    const { causes, pods, objects, events, logs, history, missing, cost } = diagnosis;
    const unwell = objects.filter(({ status }) => status !== 'ready');
    const texts = [...logs.map((tail) => log(tail, limits)), diff(diagnosis, limits)];
    return html `<div class="evidence">
<div>
${list('Found besides', causes.slice(1), besides, limits)}
${list('Pods', pods, pod, limits)}
${list('Events, newest first', events.toReversed(), evidence_event, limits)}
</div>
${texts.some(Boolean) && html `<div class="texts">\n${texts}</div>`}
<div>
${list('Objects that are not ready', unwell, object, limits)}
${list('Nodes', (0,node_troubles .N)(diagnosis), node, limits)}
${list('Revisions', history.toReversed(), revision, limits)}
${list('Missing from the evidence', missing, (text) => html `<li>${cut(text, limits)}</li>`, limits)}
<p class="quiet">Read with ${cost.apiCalls} API calls in ${(0,duration .a3)(cost.durationMs)}.</p>
</div>
</div>`;
}
function list(title, items, row, limits) {
    if (items.length === 0)
        return undefined;
    const { shown, left } = first(items, limits.rows);
    return html `<h4>${title}</h4>
<ul class="rows">
${shown.map((item) => row(item, limits))}
</ul>
${left > 0 && html `<p class="quiet">${left} more are in the files.</p>`}`;
}
function besides({ message, code, remedy }, limits) {
    return html `<li>${cut(message, limits)} ${code !== undefined && html `<code>${code}</code>`}${remedy !== undefined && html `<p class="quiet">${cut(remedy, limits)}</p>`}</li>
`;
}
function pod({ object, isNew, phase, ready, restarts, node: on, troubles }, limits) {
    const look = troubles.length > 0 ? 'bad' : ready ? 'good' : 'stopped';
    const facts = [
        ready ? 'ready' : `${phase}, not ready`,
        restarts > 0 && (0,counted .h)(restarts, 'restart'),
        !isNew && 'of the earlier revision',
        on !== undefined && `on ${on}`,
    ];
    return html `<li class="${look}"><strong>${object}</strong> <span class="quiet">${facts.filter(Boolean).join(' · ')}</span>${troubles.map((trouble) => html `<p>${cut(trouble, limits)}</p>`)}</li>
`;
}
function object({ object: name, status, note }, limits) {
    const look = status === 'progressing' ? 'stopped' : 'bad';
    return html `<li class="${look}"><strong>${name}</strong> <span class="quiet">${status}</span>${note !== undefined && html `<p>${cut(note, limits)}</p>`}</li>
`;
}
function evidence_event({ at, object: name, reason, message, count }, limits) {
    return html `<li><span class="quiet"><time datetime="${at}">${(0,wording .rb)(at)}</time> ${name}</span> <strong>${reason}</strong>${count > 1 && html ` <span class="count">×${count}</span>`}<p>${cut(message, limits)}</p></li>
`;
}
function node({ name, conditions }, limits) {
    return html `<li class="stopped"><strong>${name}</strong> ${cut(conditions.join('; '), limits)}</li>
`;
}
function revision({ revision: number, status, modifiedAt, chartVersion, }) {
    return html `<li><strong>${number}</strong> ${status} <span class="quiet">${chartVersion} <time datetime="${modifiedAt}">${(0,wording .Xx)(modifiedAt)}</time></span></li>
`;
}

var cause_table = __webpack_require__(97663);
;// CONCATENATED MODULE: ./build/report/html/failure-card.js




const MOST_LINES = 100;
const SHORT = { lineLength: 1_000 };
function failureCard(title, failure, { look = 'bad', serves } = {}) {
    const { message } = (0,report_failure .es)(failure);
    const [remedy, code, object] = [(0,report_failure .SM)(failure), (0,report_failure .$N)(failure), (0,report_failure .Xy)(failure)];
    const lines = (0,report_failure .w7)(failure);
    return html `<article class="card ${look}">
${title}
<p class="cause">${cut(message, SHORT)}</p>
${(object ?? remedy ?? code ?? serves) !== undefined &&
        html `<dl>
${serves !== undefined && html `<dt>Now</dt><dd><strong>${serves}</strong></dd>`}
${object !== undefined && html `<dt>Object</dt><dd><code>${object}</code></dd>`}
${remedy !== undefined && html `<dt>What to do</dt><dd>${remedy}</dd>`}
${code !== undefined && html `<dt>Kind of fault</dt><dd>${cause_table .h[code].title}: <code>${(0,report_failure .bn)(code)}</code></dd>`}
</dl>`}
${lines.length > 1 && details(failure, lines)}
</article>
`;
}
function details({ reason }, lines) {
    const left = lines.length - MOST_LINES;
    return html `<details><summary>Details (${reason})</summary>
<pre>${lines.slice(0, MOST_LINES).map((line) => `${cut(line, SHORT)}\n`)}${left > 0 && `... ${left} more lines\n`}</pre>
</details>`;
}

;// CONCATENATED MODULE: ./build/report/html/chart.js














function chart({ release, index, diagnosis, isTold, isOpen }, run, limits) {
    const { id, outcome, operation, failure, otherFailures } = release;
    const look = (0,outcome_look .L)(outcome);
    return html `<li class="chart" data-look="${look}" id="${anchorOf(index)}">
<details${isOpen && html ` open`}>
<summary><span class="mark ${look}" aria-hidden="true">${(0,outcome_look .F)(outcome)}</span><h3>${id}</h3>
<span class="what">${operation} ${(0,wording .Bn)(release)}</span>
${run.dryRun ? touches(release) : bar(release, run)}
<span class="took">${!run.dryRun && release.durationMs > 0 && (0,duration .a3)(release.durationMs)}</span><span class="outcome ${look}">${outcome}</span></summary>
<div class="body">
<p>${facts(release)}</p>
${failure && isTold && html `<p>${cut((0,report_failure .es)(failure).message, limits)}</p>`}
${phases(release)}
${failure && !isTold && failureCard(html `<p class="where">${id} ${(0,wording .z)(outcome)}${phaseText(release)}</p>`, failure, { look, serves: release.serves })}
${otherFailures.map((other) => failureCard(html `<p class="where">Besides</p>`, other))}
${diagnosis && evidence(diagnosis, limits)}
${plannedChanges(release, limits)}
${release.hooks.length > 0 && html `<h4>Hooks</h4>`}
${hooks(release.hooks, limits)}
${release.warnings.length > 0 && html `<h4>Warnings</h4><ul class="rows">${first(release.warnings, limits.rows).shown.map((text) => html `<li class="stopped">${cut(text, limits)}</li>`)}</ul>`}
</div>
</details>
</li>
`;
}
function touches(release) {
    const text = (0,touches_text .j)(release);
    const [first = ''] = text.split(',', 1);
    const rest = text.slice(first.length);
    return html `<span class="touches">${first.startsWith('deletes') ? html `<strong>${first}</strong>` : first}${rest}</span>`;
}
function plannedChanges({ outcome, deletes = [], changes }, limits) {
    if (outcome !== 'planned' && changes === undefined)
        return undefined;
    const { shown, left } = first(deletes, limits.rows);
    const goes = html `<h4>Deletes</h4><ul class="rows">${shown.map((object) => html `<li class="bad">${cut(object, limits)}</li>`)}</ul>
${left > 0 && html `<p class="quiet">${left} more are in the files.</p>`}`;
    const byHand = changes ? (0,by_hand .v)(changes) : [];
    const changed = html `<h4>${by_hand .u}</h4><ul class="rows">${byHand.map((text) => html `<li class="stopped">${cut(text, limits)}</li>`)}</ul>`;
    return html `${deletes.length > 0 && goes}
${byHand.length > 0 && changed}
${changes && changes.diff !== '' && patch((0,change_lines .T)(changes), changes.diff, limits)}`;
}
function phaseText(release) {
    const phase = (0,wording .ri)(release);
    return phase === undefined ? '' : ` in ${phase}`;
}
function facts(release) {
    const { namespace, name, why, note, location, serves, url, diagnostics } = release;
    const revisions = (0,wording .EZ)(release);
    return [
        `Release ${namespace}/${name}`,
        why,
        revisions !== '' && `revision ${revisions}`,
        note,
        serves,
        url !== undefined && `at ${url}`,
        location && `${location.file}:${location.line}`,
        diagnostics !== undefined && `files in ${diagnostics}`,
    ]
        .filter(Boolean)
        .join(' · ');
}
function phases({ phases: ended, outcome }) {
    if (ended.length === 0)
        return undefined;
    return html `<ul class="chips" aria-label="Phases">${ended.map((phase) => phaseChip(phase, outcome))}</ul>
`;
}
function phaseChip({ phase, durationMs, failure }, outcome) {
    return html `<li class="${failure ? (0,outcome_look .L)(outcome) : 'good'}">${phase} ${(0,duration .a3)(durationMs)}${failure && ` ${outcome}`}</li>`;
}
function hooks(results, limits) {
    if (results.length === 0)
        return undefined;
    const { shown, left } = first(results, limits.rows);
    return html `<ul class="rows">
${shown.map((result) => hook(result, limits))}
</ul>
${left > 0 && html `<p class="quiet">${left} more are in result.json.</p>`}`;
}
function hook(result, limits) {
    const { name, kind, phase, summary, outcome, attempts, durationMs, note, failure } = result;
    const bad = outcome === 'failed' || outcome === 'interrupted';
    const look = bad ? 'bad' : outcome === 'allowed' ? 'stopped' : outcome === 'succeeded' ? 'good' : 'idle';
    const how = [
        phase,
        outcome === 'allowed' ? 'failed, which is allowed' : outcome,
        durationMs > 0 && (0,duration .a3)(durationMs),
        attempts > 1 && `${attempts} attempts`,
        note,
    ];
    return html `<li class="${look}"><strong>${name}</strong> <span class="quiet">${how.filter(Boolean).join(' · ')}</span>
<p><code>${kind}: ${summary}</code></p>${failure && html `<p>${cut(failure.message, limits)}</p>`}</li>
`;
}

;// CONCATENATED MODULE: ./build/report/html/failures.js







const failures_SHORT = { lineLength: 500 };
function failureSection(result) {
    const failed = result.releases
        .map((release, index) => ({ release, index }))
        .filter(({ release }) => release.failure !== undefined);
    const shown = firstFailed(result);
    const others = failed.filter(({ release }) => release !== shown);
    if (failed.length === 0 && result.failure === undefined)
        return undefined;
    return html `<section aria-labelledby="causes">
<h2 id="causes">${title(result, failed.length)}</h2>
${failed.map(({ release, index }) => release === shown && release.failure && failureCard(where(release, index), release.failure, { look: (0,outcome_look .L)(release.outcome), serves: release.serves }))}
${result.failure && !shown && failureCard(html `<p class="where">The run</p>`, result.failure)}
${others.length > 0 &&
        html `<ol class="causes">
${others.map(({ release, index }) => line(release, index))}
</ol>`}
</section>
`;
}
function firstFailed({ releases, failure }) {
    return failure && releases.find((release) => release.failure?.message === failure.message);
}
function title({ outcome }, failed) {
    const what = (0,outcome_look .L)(outcome) === 'stopped' ? 'What was stopped' : 'What failed';
    return failed > 1 ? `${what}: ${failed} charts` : what;
}
function line(release, index) {
    const { failure } = release;
    return html `<li class="${(0,outcome_look .L)(release.outcome)}">${where(release, index)}<p class="cause">${failure && cut((0,report_failure .es)(failure).message, failures_SHORT)}</p></li>
`;
}
function where(release, index) {
    const { id, outcome } = release;
    const phase = (0,wording .ri)(release);
    return html `<p class="where"><a href="#${anchorOf(index)}">${id}</a> ${(0,wording .z)(outcome)}${phase !== undefined && ` in ${phase}`}</p>`;
}

var shorten = __webpack_require__(85092);
var dagre_esm = __webpack_require__(42440);
var topological_order = __webpack_require__(41851);
;// CONCATENATED MODULE: ./build/report/html/graph-layout.js


const EMPTY = { nodes: new Map(), edges: [], width: 0, height: 0 };
function layOut(needs, { node, gap, margin }) {
    const edges = [...needs].flatMap(([id, ids]) => ids.filter((need) => needs.has(need)).map((need) => ({ from: need, to: id })));
    if (edges.length === 0 || !(0,topological_order ._)(needsOf(edges)).ok)
        return EMPTY;
    const graph = new dagre_esm .TS();
    const gaps = { ranksep: gap.x, nodesep: gap.y, edgesep: gap.y, marginx: margin, marginy: margin };
    graph.setGraph({ rankdir: 'LR', ...gaps });
    for (const { from, to } of edges) {
        for (const id of [from, to])
            graph.setNode(inGraph(id), { ...node });
        graph.setEdge(inGraph(from), inGraph(to), {});
    }
    (0,dagre_esm .Zp)(graph);
    const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const nodes = new Map([...ids].map((id) => [id, pointOf(graph.node(inGraph(id)))]));
    const columns = new Set([...nodes.values()].map(({ x }) => x));
    const inColumn = ({ x }) => columns.has(x);
    const at = (id) => nodes.get(id) ?? { x: 0, y: 0 };
    const lines = edges.map(({ from, to }) => {
        const { points = [] } = graph.edge(inGraph(from), inGraph(to));
        return [at(from), ...points.map(pointOf).filter(inColumn), at(to)];
    });
    const heights = lines.flat().map(({ y }) => y);
    const down = Math.max(0, margin - Math.min(...heights));
    const lower = (point) => ({ x: point.x, y: point.y + down });
    const lowest = Math.max(Math.ceil(graph.graph().height ?? 0), Math.max(...heights) + margin);
    return {
        nodes: new Map([...nodes].map(([id, point]) => [id, lower(point)])),
        edges: lines.map((points) => points.map(lower)),
        width: Math.ceil(graph.graph().width ?? 0),
        height: lowest + down,
    };
}
function inGraph(id) {
    return `:${id}`;
}
function needsOf(edges) {
    const needs = new Map();
    for (const { from, to } of edges) {
        needs.set(from, needs.get(from) ?? []);
        needs.set(to, [...(needs.get(to) ?? []), from]);
    }
    return needs;
}
function pointOf({ x = 0, y = 0 }) {
    return { x: Math.round(x), y: Math.round(y) };
}

;// CONCATENATED MODULE: ./build/report/html/graph.js





const NODE = { width: 190, height: 32 };
const SIZES = { node: NODE, gap: { x: 64, y: 12 }, margin: 8 };
const LONGEST = 22;
function graphSection({ releases }) {
    const needs = new Map(releases.map(({ id, needs }) => [id, needs]));
    const { nodes, edges, width, height } = layOut(needs, SIZES);
    if (nodes.size === 0)
        return undefined;
    const alone = releases.length - nodes.size;
    return html `<section aria-labelledby="graph">
<h2 id="graph">What waits for what</h2>
<p class="quiet">Every chart stands to the right of what it needs.${alone > 0 && ` Not shown: ${alone} without needs.`}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Graph of the charts">
<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="Charts, each a link">
${edges.map(edge)}
${releases.map((release, index) => graph_node(release, index, nodes.get(release.id)))}
</svg>
</div>
</section>`;
}
function graph_node({ id, outcome }, index, middle) {
    if (middle === undefined)
        return undefined;
    const [x, y] = [left(middle), middle.y - NODE.height / 2];
    return html `<a href="#${anchorOf(index)}" aria-label="${id}: ${outcome}"><g class="node ${(0,outcome_look .L)(outcome)}"><title>${id}: ${outcome}</title>
<rect x="${x}" y="${y}" width="${NODE.width}" height="${NODE.height}" rx="6"/>
<text x="${x + 12}" y="${y + 21}"><tspan class="mark">${(0,outcome_look .F)(outcome)}</tspan> ${(0,shorten .m)(id, LONGEST)}</text></g></a>
`;
}
function edge([start, ...rest]) {
    if (start === undefined)
        return undefined;
    let from = start;
    const curves = rest.map((to) => {
        const bend = (right(from) + left(to)) / 2;
        const curve = `C${bend} ${from.y} ${bend} ${to.y} ${left(to)} ${to.y}`;
        from = to;
        return curve;
    });
    const path = curves.join(`h${NODE.width}`);
    return html `<path class="edge" d="M${right(start)} ${start.y}${path}"/>
`;
}
const left = ({ x }) => x - NODE.width / 2;
const right = ({ x }) => x + NODE.width / 2;

;// CONCATENATED MODULE: ./build/report/html/script.js
const SCRIPT = `
'use strict';
const form = document.getElementById('search');
const words = document.getElementById('words');
const found = document.getElementById('found');
const charts = [...document.querySelectorAll('.chart')];
const wasOpen = new Map();
const highlights = 'highlights' in CSS;
let matches = [];
let current = -1;

form.hidden = false;
form.addEventListener('submit', (event) => { event.preventDefault(); goOn(); });
form.addEventListener('input', search);
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && document.activeElement !== words) {
    event.preventDefault();
    words.focus();
    words.select();
  }
  if (event.key === 'Escape' && document.activeElement === words) { words.value = ''; search(); }
});

function search() {
  const wanted = words.value.trim().toLowerCase();
  const look = new FormData(form).get('look') || '';
  restore();
  matches = [];
  current = -1;
  let shown = 0;
  for (const chart of charts) {
    const fits = look === '' || chart.dataset.look === look;
    const hits = fits && wanted !== '' ? hitsIn(chart, wanted) : [];
    const isShown = fits && (wanted === '' || hits.length > 0);
    chart.hidden = !isShown;
    if (!isShown) continue;
    shown += 1;
    matches.push(...hits);
  }
  if (highlights) CSS.highlights.set('found', new Highlight(...matches.slice(0, 2000)));
  for (const match of matches) reveal(match.startContainer.parentElement);
  tell(wanted, shown);
}

function hitsIn(chart, wanted) {
  const hits = [];
  const texts = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.data.toLowerCase();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      if (at + wanted.length > node.data.length) break;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      hits.push(range);
    }
  }
  return hits;
}

function reveal(element) {
  for (let box = element.closest('details'); box; box = box.parentElement.closest('details')) {
    if (element.closest('summary')?.parentElement === box) continue;
    if (!wasOpen.has(box)) wasOpen.set(box, box.open);
    box.open = true;
  }
}

function restore() {
  for (const [box, open] of wasOpen) box.open = open;
  wasOpen.clear();
}

function tell(wanted, shown) {
  const of = shown === charts.length ? '' : ' of ' + charts.length;
  const places = matches.length === 1 ? '1 place' : matches.length + ' places';
  found.textContent = shown + of + (charts.length === 1 ? ' chart' : ' charts') +
    (wanted === '' ? '' : matches.length === 0 ? ': nothing found' : ', ' + places + '; Enter goes from one to the next');
}

function goOn() {
  if (matches.length === 0) return;
  current = (current + 1) % matches.length;
  const match = matches[current];
  const [selection, pane] = [getSelection(), match.startContainer.parentElement];
  pane.scrollIntoView({ block: 'center' });
  selection.removeAllRanges();
  selection.addRange(match);
  found.textContent = 'Place ' + (current + 1) + ' of ' + matches.length;
}

function open() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.classList.contains('chart')) return;
  target.hidden = false;
  target.firstElementChild.open = true;
  target.scrollIntoView();
  target.querySelector('summary').focus({ preventScroll: true });
}
addEventListener('hashchange', open);
for (const link of document.querySelectorAll('a[href^="#chart-"]')) link.addEventListener('click', () => setTimeout(open));
open();

/** The end of a log is what one wants to see. */
function showEnds() {
  for (const log of document.querySelectorAll('.log')) if (log.scrollTop === 0) log.scrollTop = log.scrollHeight;
}
for (const box of document.querySelectorAll('.chart > details')) box.addEventListener('toggle', showEnds);
showEnds();

const printed = new Map();
addEventListener('beforeprint', () => {
  for (const box of document.querySelectorAll('details')) { printed.set(box, box.open); box.open = true; }
});
addEventListener('afterprint', () => {
  for (const [box, open] of printed) box.open = open;
  printed.clear();
});
tell('', charts.length);
`;

;// CONCATENATED MODULE: ./build/report/html/search-form.js


const LABELS = {
    bad: 'Failed',
    stopped: 'Stopped',
    planned: 'Planned',
    good: 'Good',
    idle: 'Not run',
};
function searchForm({ releases }) {
    const count = (look) => releases.filter(({ outcome }) => (0,outcome_look .L)(outcome) === look).length;
    const looks = Object.keys(LABELS).filter((look) => count(look) > 0);
    return html `<form id="search" role="search" hidden>
<label for="words">Search charts and evidence</label>
<input id="words" type="search" autocomplete="off" spellcheck="false" aria-describedby="found">
${looks.length > 1 &&
        html `<fieldset><legend>Show</legend>
${choice('', 'All', releases.length)}
${looks.map((look) => choice(look, LABELS[look], count(look)))}
</fieldset>`}
<p id="found" role="status"></p>
</form>`;
}
function choice(look, label, count) {
    return html `<label class="choice"><input type="radio" name="look" value="${look}"${look === '' && html ` checked`}><span>${label} ${count}</span></label>
`;
}

;// CONCATENATED MODULE: ./build/report/html/styles.js
const STYLES = `
:root {
  --page: #f6f8fa; --card: #fff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0550ae; --code: #eff2f5;
  --good: #176c2f; --bad: #b91c2b; --stopped: #875200; --planned: #0550ae; --idle: #59636e;
  --good-soft: #d2f5db; --bad-soft: #ffe3e0; --stopped-soft: #fbeecb; --planned-soft: #ddeeff; --idle-soft: #e9edf1; --found: #ffe066;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --text: #f0f6fc; --quiet: #a1abb6; --line: #3d444d; --link: #79b8ff; --code: #212830;
    --good: #4ac26b; --bad: #ff8078; --stopped: #e3b341; --planned: #79b8ff; --idle: #a1abb6;
    --good-soft: #12341f; --bad-soft: #42171a; --stopped-soft: #36280a; --planned-soft: #12304f; --idle-soft: #262c36; --found: #7a5c00;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0 auto; padding: 1rem; max-width: 76rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, dl, ul, ol, pre, fieldset { margin: 0; padding: 0; border: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; display: flex; gap: .75rem; align-items: center; }
h1::first-letter { text-transform: uppercase; }
h2 { font-size: 1.2rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1rem; }
h4 { font-size: .875rem; margin: 1.25rem 0 .375rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code, pre { font: .8125rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
code { background: var(--code); border-radius: 4px; padding: .1em .35em; }
pre { background: var(--code); border-radius: 6px; padding: .75rem; white-space: pre-wrap; }
pre.scroll { max-height: 30rem; overflow: auto; }
summary { cursor: pointer; }
.quiet, footer { color: var(--quiet); font-size: .875rem; }
.mark { font-weight: 700; text-align: center; }
h1 .mark { flex: none; width: 2.5rem; line-height: 2.5rem; border-radius: 50%; font-size: 1.25rem; }
.mark.good, .outcome.good { color: var(--good); background: var(--good-soft); }
.mark.bad, .outcome.bad { color: var(--bad); background: var(--bad-soft); }
.mark.stopped, .outcome.stopped { color: var(--stopped); background: var(--stopped-soft); }
.mark.planned, .outcome.planned { color: var(--planned); background: var(--planned-soft); }
.mark.idle, .outcome.idle { color: var(--idle); background: var(--idle-soft); }
.overview { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .75rem; font-size: .875rem; }
.overview div { display: flex; gap: .5rem; }
.overview dt { color: var(--quiet); }
.overview dd { margin: 0; }

.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: 8px; padding: 1rem; }
.card.stopped, .causes .stopped { border-left-color: var(--stopped); }
.card + .card, .card + .causes { margin-top: .75rem; }
.where { font-size: .875rem; color: var(--quiet); }
.cause { font-size: 1.125rem; font-weight: 600; line-height: 1.4; }
.card dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin-top: .75rem; font-size: .9375rem; }
.card dt { color: var(--quiet); }
.card dd { margin: 0; }
.card details { margin-top: .75rem; font-size: .875rem; }
.card details pre { margin-top: .5rem; }
.causes { list-style: none; }
.causes li { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bad); padding: .5rem 1rem; margin-top: .5rem; border-radius: 8px; }
.causes .cause { font-size: 1rem; font-weight: 400; }

.deletes h2 { display: flex; gap: .5rem; align-items: center; color: var(--bad); }
.deletes h2 .mark { width: 1.75rem; line-height: 1.75rem; border-radius: 50%; }
.deletes .more { background: var(--bad-soft); border-left-width: 6px; color: var(--text); }
.deletes .more .quiet { color: var(--text); }

form { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: end; margin-bottom: 1rem; }
form > label { flex-basis: 100%; font-size: .875rem; margin-bottom: -.375rem; }
input[type=search] {
  flex: 1 1 16rem; min-height: 2.75rem; padding: 0 .75rem; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--quiet); border-radius: 8px;
}
fieldset { display: flex; flex-wrap: wrap; gap: .375rem; }
legend { position: absolute; clip-path: inset(50%); }
.choice { position: relative; }
.choice input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; width: 100%; height: 100%; }
.choice span { display: block; padding: .375rem .75rem; line-height: 1.875rem; border: 1px solid var(--line); border-radius: 1.5rem; background: var(--card); font-size: .875rem; }
.choice :checked + span { border-color: var(--link); color: var(--link); font-weight: 600; box-shadow: inset 0 0 0 1px var(--link); }
.choice :focus-visible + span { outline: 3px solid var(--link); outline-offset: 2px; }
#found { flex-basis: 100%; font-size: .875rem; color: var(--quiet); min-height: 1.5em; }
::highlight(found) { background-color: var(--found); color: var(--text); }

.charts { list-style: none; border: 1px solid var(--line); border-radius: 8px; background: var(--card); overflow: hidden; }
.chart + .chart { border-top: 1px solid var(--line); }
.chart > details > summary, .axis {
  display: grid; grid-template-columns: 1.5rem minmax(8rem, 14rem) minmax(7rem, 12rem) minmax(6rem, 1fr) 4rem 6.5rem;
  gap: 0 .75rem; align-items: center; padding: .5rem .75rem; list-style: none;
}
.chart > details > summary::-webkit-details-marker { display: none; }
.chart > details > summary:hover { background: var(--code); }
.chart > details > summary:focus-visible { outline-offset: -3px; }
.chart > details > summary .mark { border-radius: 50%; width: 1.5rem; line-height: 1.5rem; font-size: .75rem; }
.what, .took { font-size: .875rem; color: var(--quiet); }
.touches { font-size: .875rem; color: var(--quiet); }
.touches strong { color: var(--bad); }
.took { text-align: right; font-variant-numeric: tabular-nums; }
.outcome { font-size: .8125rem; text-align: center; border-radius: 1rem; padding: .125rem .5rem; }
.axis { padding: 0 .75rem; font-size: .75rem; color: var(--quiet); border: 1px solid transparent; }
.axis span:first-child { grid-column: 4; grid-row: 1; }
.axis span:nth-child(2) { grid-column: 4; grid-row: 1; text-align: center; }
.axis span:last-child { grid-column: 4; grid-row: 1; text-align: right; }
.bar { width: 100%; height: .75rem; background: var(--code); border-radius: 3px; }
.bar .whole { opacity: .35; }
.bar .phase { stroke: var(--card); stroke-width: 1; vector-effect: non-scaling-stroke; }
.bar .good { fill: var(--good); }
.bar .bad { fill: var(--bad); }
.bar .stopped { fill: var(--stopped); }
.bar .planned { fill: var(--planned); }
.bar .idle { fill: var(--idle); }
.body { padding: .25rem 1rem 1.25rem; border-top: 1px solid var(--line); }
.body > p { font-size: .875rem; color: var(--quiet); margin: .5rem 0; }
.rows { list-style: none; font-size: .875rem; }
.rows > li { border-left: 3px solid var(--line); padding: .25rem 0 .25rem .75rem; margin-bottom: .25rem; }
.rows > .good { border-color: var(--good); }
.rows > .bad { border-color: var(--bad); }
.rows > .stopped { border-color: var(--stopped); }
.count { font-weight: 700; color: var(--stopped); }
.chips { margin: .5rem 0 1rem; list-style: none; display: flex; flex-wrap: wrap; gap: .375rem; font-size: .8125rem; }
.chips > li { padding: .125rem .625rem; border-radius: 1rem; background: var(--good-soft); color: var(--good); }
.chips > .bad { background: var(--bad-soft); color: var(--bad); }
.chips > .stopped { background: var(--stopped-soft); color: var(--stopped); }
section > .quiet { margin-bottom: .75rem; }
@media (min-width: 64rem) {
  .evidence:has(.texts) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: auto 1fr; gap: 0 2rem; }
  .texts { grid-column: 2; grid-row: 1 / span 2; }
}
.diff h4 { display: inline; }
.diff { margin-top: 1.25rem; }
.diff pre { margin-top: .5rem; }
.diff ins { color: var(--good); text-decoration: none; }
.diff del { color: var(--bad); text-decoration: none; }
.diff i { color: var(--quiet); }

.scroll { overflow: auto; }
div.scroll { max-height: 85vh; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.graph { display: block; }
.edge { fill: none; stroke: var(--quiet); stroke-width: 1.25; opacity: .6; }
.node rect { fill: var(--card); stroke: var(--idle); stroke-width: 1.5; }
.node text { font-size: 13px; fill: var(--text); }
.node .mark { font-weight: 700; }
.node.good rect { stroke: var(--good); }
.node.good .mark { fill: var(--good); }
.node.bad rect { stroke: var(--bad); stroke-width: 3; fill: var(--bad-soft); }
.node.bad .mark { fill: var(--bad); }
.node.stopped rect { stroke: var(--stopped); stroke-width: 2; }
.node.stopped .mark { fill: var(--stopped); }
.node.planned rect { stroke: var(--planned); }
.node.planned .mark { fill: var(--planned); }
.node.idle rect { stroke-dasharray: 4; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }

@media (max-width: 48rem) {
  body { padding: .75rem; }
  h1 { font-size: 1.3rem; }
  .charts, .card, .causes li { border-radius: 6px; }
  .axis { display: none; }
  .chart > details > summary { grid-template-columns: 1.5rem 1fr auto; gap: .25rem .75rem; padding: .625rem .75rem; }
  .chart .what { grid-column: 2; grid-row: 2; }
  .chart .took { grid-column: 3; grid-row: 2; }
  .chart .outcome { grid-column: 3; grid-row: 1; }
  .chart .touches { grid-column: 2 / -1; grid-row: 3; }
  .chart .bar { grid-column: 1 / -1; grid-row: 3; height: .5rem; }
  .card dl { grid-template-columns: 1fr; gap: 0; }
  .card dd { margin-bottom: .5rem; }
  .body { padding: .25rem .75rem 1rem; }
}
@media print {
  :root { --page: #fff; --card: #fff; }
  body { max-width: none; padding: 0; font-size: 11px; }
  form { display: none; }
  .scroll, pre.scroll { max-height: none; overflow: visible; }
  .chart, .card { break-inside: auto; }
  summary, h2, h3, h4 { break-after: avoid; }
}
`;

;// CONCATENATED MODULE: ./build/report/html/page.js














const LARGEST = 1_900_000;
const MOST_OPEN = 3;
function renderReport(result, diagnoses) {
    let text = '';
    for (const limits of LIMITS) {
        text = page(result, diagnoses, limits).html;
        if (Buffer.byteLength(text) <= LARGEST)
            break;
    }
    return text;
}
function page(result, diagnoses, limits) {
    const title = `Helm ${(0,wording .Pl)(result)}`;
    const shown = firstFailed(result);
    const outcome = result.dryRun && result.outcome === 'succeeded' ? 'planned' : result.outcome;
    const failed = result.releases.filter(({ failure }) => failure !== undefined).length;
    const views = result.releases.map((release, index) => ({
        release,
        index,
        diagnosis: diagnoses.get(release.id),
        isTold: release === shown,
        isOpen: result.releases.length === 1 ||
            release === shown ||
            (release.failure !== undefined && failed <= MOST_OPEN),
    }));
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${result.manifestId}</title>
<style>${{ html: STYLES }}</style>
</head>
<body>
<header>
<h1><span class="mark ${(0,outcome_look .L)(outcome)}" aria-hidden="true">${(0,outcome_look .F)(outcome)}</span>${title}</h1>
${overview(result)}
</header>
<main>
${failureSection(result)}
${result.dryRun && deletionSection(result, limits)}
<section aria-labelledby="charts">
<h2 id="charts">${result.dryRun ? 'Charts' : 'Charts and timeline'}</h2>
${searchForm(result)}
${!result.dryRun && axis(result)}
<ul class="charts">
${views.toSorted(byUrgency).map((view) => chart(view, result, limits))}
</ul>
</section>
${!result.dryRun && deletionSection(result, limits)}
${graphSection(result)}
${runSection(result, limits)}
</main>
${footer(result)}
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`;
}
function axis({ durationMs }) {
    return html `<p class="axis" aria-hidden="true"><span>0s</span><span>${(0,duration .a3)(durationMs / 2)}</span><span>${(0,duration .a3)(durationMs)}</span></p>`;
}
function policy() {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `style-src ${hash(STYLES)}`,
        `script-src ${hash(SCRIPT)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function byUrgency(a, b) {
    const rank = ({ release }) => RANKS.indexOf((0,outcome_look .L)(release.outcome));
    const start = ({ release }) => release.startedAt ?? '~';
    return rank(a) - rank(b) || (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a.index - b.index);
}
const RANKS = ['bad', 'stopped', 'planned', 'good', 'idle'];
function overview(result) {
    const { manifest, environment, cluster, counts, durationMs, startedAt, commit, runUrl } = result;
    const facts = [
        ['Manifest', environment === undefined ? manifest : `${manifest} (${environment})`],
        ['Cluster', cluster.context],
        ['Charts', result.dryRun ? (0,wording .MW)(result.releases) : (0,wording .WN)(counts)],
        ['Started', html `<time datetime="${startedAt}">${(0,wording .Xx)(startedAt)}</time>`],
        ['Took', (0,duration .a3)(durationMs)],
        ['Commit', commit?.slice(0, 12)],
        ['Run', runUrl !== undefined && page_link(runUrl)],
    ];
    return html `<dl class="overview">
${facts.map(([name, value]) => value && html `<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}
function deletionSection(result, limits) {
    const rows = (0,deletions .N)(result);
    if (rows.length === 0)
        return undefined;
    const { shown, left } = first(rows, limits.rows);
    return html `<section class="deletes" aria-labelledby="deletes">
<h2 id="deletes"><span class="mark bad" aria-hidden="true">−</span>${result.dryRun ? 'Deletes' : 'Deleted'} ${(0,counted .h)(rows.length, 'object')}</h2>
<ul class="rows">${shown.map((row) => deletion(row, limits))}</ul>
${left > 0 && html `<p class="quiet">${left} more are in the files.</p>`}
</section>`;
}
function deletion({ object, takes, release: { id, operation } }, limits) {
    return html `<li class="bad${takes !== undefined && ' more'}"><strong>${cut(object, limits)}</strong> <span class="quiet">· ${operation} of ${id}</span>${takes !== undefined && html `<p><strong>${takes}</strong></p>`}</li>`;
}
function page_link(url) {
    return /^https?:\/\//.test(url) ? html `<a href="${url}">${url}</a>` : html `${url}`;
}
function runSection({ runHooks, warnings }, limits) {
    if (runHooks.length === 0 && warnings.length === 0)
        return undefined;
    return html `<section aria-labelledby="run">
<h2 id="run">The run itself</h2>
${hooks(runHooks, limits)}
${warnings.length > 0 && html `<h3>Warnings</h3><ul class="rows">${warnings.map((text) => html `<li class="stopped">${text}</li>`)}</ul>`}
</section>`;
}
function footer({ cluster, tools, cost }) {
    return html `<footer>Kubernetes ${cluster.version} at ${cluster.server} · ${(0,wording .Hy)(tools)} · Helm processes: ${cost.helmProcesses}, API calls: ${cost.apiCalls} · everything as data: result.json</footer>`;
}

var json = __webpack_require__(9665);
var plan_markdown = __webpack_require__(43627);
var summary = __webpack_require__(48422);
var files = __webpack_require__(72211);
var read_diagnoses = __webpack_require__(36725);
;// CONCATENATED MODULE: ./build/session/ending/keep-result.js








async function keepResult(result, folder, onTrouble) {
    const [resultPath, reportPath] = [(0,external_node_path_.join)(folder, 'result.json'), (0,external_node_path_.join)(folder, 'report.html')];
    const diagnoses = await (0,read_diagnoses .A)(result);
    const [, isReported] = await Promise.all([
        attempt('result.json', () => (0,files .tG)(resultPath, (0,json .y)(result))),
        attempt('report.html', () => (0,files .tG)(reportPath, renderReport(result, diagnoses))),
    ]);
    const reported = isReported ? { reportPath } : {};
    const summaryPath = (0,external_node_path_.join)(folder, 'summary.md');
    const paths = { resultPath, diagnosticsFolder: (0,external_node_path_.join)(folder, 'diagnostics'), ...reported };
    const isSummed = await attempt('summary.md', () => (0,files .tG)(summaryPath, (0,summary .B)(result, paths, diagnoses)));
    const planPath = (0,external_node_path_.join)(folder, 'plan.md');
    const isPlanned = result.dryRun && (await attempt('plan.md', () => (0,files .tG)(planPath, (0,plan_markdown .X)(result))));
    return {
        resultPath,
        ...reported,
        ...(isSummed && { summaryPath }),
        ...(isPlanned && { planPath }),
        diagnoses,
    };
    async function attempt(what, write) {
        try {
            await write();
            return true;
        }
        catch (error) {
            const why = (0,filesystem_failure .i)(error)?.message ?? error.message;
            onTrouble(`${what} could not be written: ${why}`);
            return false;
        }
    }
}


  }),

  36725:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A: () => (  readDiagnoses)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var schemas = __webpack_require__(53339);
var cause_table = __webpack_require__(97663);
var failure = __webpack_require__(48136);
;// CONCATENATED MODULE: ./build/report/schemas/failure-schema.js



const locationSchema = schemas .Ikc({
    file: schemas .YjP(),
    line: schemas .Whr().positive(),
    column: schemas .Whr().positive(),
    length: schemas .Whr().nonnegative(),
});
const failureSchema = schemas .Ikc({
    reason: schemas .k5n(Object.keys(failure .N)),
    code: schemas .yqP(schemas .k5n(Object.keys(cause_table .h))),
    message: schemas .YjP(),
    remedy: schemas .yqP(schemas .YjP()),
    details: schemas .yqP(schemas .YOg(schemas .YjP())),
    object: schemas .yqP(schemas .YjP()),
    location: schemas .yqP(locationSchema),
    transient: schemas .yqP(schemas .zMY()),
    get cause() {
        return schemas .yqP(failureSchema);
    },
})
    .meta({ id: 'Failure' });

;// CONCATENATED MODULE: ./build/report/schemas/diagnosis-schema.js


const optional = schemas .yqP;
const count = schemas .Whr().nonnegative();
const diagnosisSchema = schemas .Ikc({
    formatVersion: schemas .euz(1),
    release: schemas .YjP(),
    causes: schemas .YOg(failureSchema),
    objects: schemas .YOg(schemas .Ikc({
        object: schemas .YjP(),
        owner: optional(schemas .YjP()),
        status: schemas .k5n(['ready', 'progressing', 'failed', 'missing']),
        note: optional(schemas .YjP()),
    })),
    pods: schemas .YOg(schemas .Ikc({
        object: schemas .YjP(),
        owner: optional(schemas .YjP()),
        isNew: schemas .zMY(),
        phase: schemas .YjP(),
        ready: schemas .zMY(),
        restarts: count,
        node: optional(schemas .YjP()),
        troubles: schemas .YOg(schemas .YjP()),
    })),
    events: schemas .YOg(schemas .Ikc({ at: schemas .YjP(), object: schemas .YjP(), reason: schemas .YjP(), message: schemas .YjP(), count })),
    logs: schemas .YOg(schemas .Ikc({ pod: schemas .YjP(), container: schemas .YjP(), previous: schemas .zMY(), lines: schemas .YOg(schemas .YjP()) })),
    nodes: schemas .YOg(schemas .Ikc({ name: schemas .YjP(), conditions: schemas .YOg(schemas .YjP()) })),
    history: schemas .YOg(schemas .Ikc({
        revision: count,
        status: schemas .YjP(),
        modifiedAt: schemas .YjP(),
        chartVersion: optional(schemas .YjP()),
    })),
    diff: optional(schemas .Ikc({ from: count, to: count, text: schemas .YjP() })),
    missing: schemas .YOg(schemas .YjP()),
    cost: schemas .Ikc({ apiCalls: count, durationMs: schemas .aig().nonnegative() }),
});
true;

;// CONCATENATED MODULE: ./build/session/ending/read-diagnoses.js



async function readDiagnoses({ releases }) {
    const found = await Promise.all(releases.map(async ({ id, diagnostics }) => {
        const diagnosis = diagnostics === undefined ? undefined : await readDiagnosis(diagnostics);
        return diagnosis ? [[id, diagnosis]] : [];
    }));
    return new Map(found.flat());
}
async function readDiagnosis(folder) {
    try {
        return diagnosisSchema.parse(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'diagnosis.json'), 'utf8')));
    }
    catch {
        return undefined;
    }
}


  })

};
