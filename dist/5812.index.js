export const id = 5812;
export const ids = [5812];
export const modules = {

/***/ 91049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createChartPulls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62088);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46305);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);





/** Exact versions come from the cache when it has them; ranges and the latest are asked for in every run. */
function createChartPulls(deps) {
    const begun = new Map();
    return {
        pull(request, limits) {
            const key = JSON.stringify([request.repo, request.chart, request.version]);
            const earlier = begun.get(key);
            if (earlier)
                return earlier;
            const pulling = pullOnce(request, limits, deps).then((result) => {
                if (!result.ok)
                    begun.delete(key);
                return result;
            });
            begun.set(key, pulling);
            return pulling;
        },
    };
}
async function pullOnce(request, limits, deps) {
    const cache = isExact(request) ? deps.cache : undefined;
    const kept = await cache?.find(request);
    // A copy of the very bytes that were verified: whoever shares the cache may replace it meanwhile.
    if (kept)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(await writeArchive(kept, deps.folder));
    const pulled = await pullWithRetries(request, limits, deps);
    if (pulled.ok && cache)
        await cache.keep(request, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(pulled.value));
    return pulled;
}
/** Pulls, and again after failures that can pass, as `retry` allows. */
async function pullWithRetries(request, { timeoutMs, retry }, { helm, clock, signal, folder }) {
    let delayMs = retry.delay;
    for (let attempt = 1;; attempt++) {
        const pulled = await helm.pull({ ...request, folder }, { signal, timeoutMs });
        if (pulled.ok || !pulled.failure.transient || attempt >= retry.attempts || signal.aborted)
            return pulled;
        await clock.sleep(delayMs, signal);
        delayMs *= retry.backoff;
    }
}
async function writeArchive(archive, folder) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(archive).digest('hex').slice(0, 16);
    return (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writePrivateFile */ .Pl)(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .makePrivateFolder */ .I2)(folder, 'kept-'), `${name}.tgz`, archive);
}
/** Whether a reference always means the same chart; a registry could still replace it, which `force` looks for. */
function isExact({ chart, version }) {
    return version === undefined ? /@sha256:[0-9a-f]{64}$/.test(chart) : semver__WEBPACK_IMPORTED_MODULE_2__.valid(version) !== null;
}


/***/ }),

/***/ 89045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ observeReleases)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);

/** The stored state of every entry's release by entry id, from one list; an absent release has no revisions. */
async function observeReleases(entries, store) {
    const observed = await store.observe(entries);
    if (!observed.ok)
        return observed;
    const stored = new Map(observed.value.map((release) => [keyOf(release), release]));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new Map(entries.map(({ id, name, namespace }) => {
        const absent = { name, namespace, revisions: [] };
        return [id, stored.get(keyOf(absent)) ?? absent];
    })));
}
function keyOf({ name, namespace }) {
    return `${namespace}/${name}`;
}


/***/ }),

/***/ 57186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ planOrphans),
/* harmony export */   Q3: () => (/* binding */ planOrphan),
/* harmony export */   eD: () => (/* binding */ orphanId)
/* harmony export */ });
/* harmony import */ var _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44615);
/* harmony import */ var _model_release_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7543);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29004);
/* harmony import */ var _release_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35057);





/** The id of a release that no entry is about; entries have no slash in theirs. */
function orphanId({ name, namespace }) {
    return `${namespace}/${name}`;
}
/** Plans to destroy releases that left the manifest. Each needs those that it needed when it was deployed last. */
function planOrphans(orphans) {
    const byId = new Map(orphans.map((found) => [orphanId(found.orphan), found]));
    const ordered = inOrder(new Map([...byId].map(([id, { needs }]) => [id, needs.filter((need) => byId.has(need))])));
    return ordered.flatMap((id, at) => {
        const found = byId.get(id);
        if (!found)
            return [];
        // What was noted at different times may go in a circle: then the order does not matter.
        const before = ordered.slice(0, at);
        const needs = found.needs.filter((need) => before.includes(need));
        return [{ ...planOrphan(found.observed, found.orphan.why), needs }];
    });
}
/** The same of one, also when it is looked at again under its lease. */
function planOrphan(observed, reason) {
    const [last, live] = [(0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .newest */ .BP)(observed), (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .deployed */ .$8)(observed)];
    const { scope, refused: _never, ...decision } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)({
        ...{ action: 'destroy', observed, digest: undefined, unchanged: 'skip', protected: false },
        ...{ execReplaced: false, force: false, ownIds: [last?.manifestId ?? ''], takeOver: false },
    });
    const input = {
        decision: { ...decision, scope },
        settings: _model_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a$,
        namespace: observed.namespace,
        observed,
        newNamespaces: [],
        digest: undefined,
        execReplaced: false,
    };
    const phase = (name) => [name, { steps: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseSteps */ .r4)(name, input), hooks: [] }];
    return {
        id: orphanId(observed),
        name: observed.name,
        namespace: observed.namespace,
        action: 'destroy',
        ...decision,
        why: decision.operation === 'uninstall' ? reason : decision.why,
        needs: [],
        settings: _model_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SETTINGS */ .a$,
        opening: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .openingSteps */ .Yg)(input),
        phases: Object.fromEntries(_model_plan_phase_js__WEBPACK_IMPORTED_MODULE_4__/* .PHASES */ .ZG.map(phase)),
        closing: (0,_release_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .closingSteps */ .ni)(input),
        ...(last && {
            installed: {
                revision: last.revision,
                status: last.status,
                ...(live && { deployedRevision: live.revision }),
            },
        }),
    };
}
/** Each after those it needs, as far as there is such an order. */
function inOrder(needs) {
    const ordered = new Set();
    const visit = (id, trail) => {
        if (ordered.has(id) || trail.includes(id))
            return;
        for (const need of needs.get(id) ?? [])
            visit(need, [...trail, id]);
        ordered.add(id);
    };
    for (const id of [...needs.keys()].sort())
        visit(id, []);
    return [...ordered];
}


/***/ }),

/***/ 11839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vr: () => (/* binding */ planRunPhases),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   nY: () => (/* binding */ planRun)
/* harmony export */ });
/* harmony import */ var _orphan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57186);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79443);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23661);



/** Makes the plan of a whole run from everything that was read. Destroys come first, in reverse order. */
function planRun({ manifest, entries, added, facts, cluster, tools, command, force, ownIds, takeOver, newNamespaces, dryRun, staying, orphans, }) {
    const options = { command, force, ownIds, takeOver, newNamespaces };
    const dependants = manifest.charts.filter(({ id }) => staying.has(id));
    const releases = entries.flatMap((entry) => {
        const found = facts.get(entry.id);
        if (!found)
            return [];
        const addedFor = added.get(entry.id);
        const planned = sparingNeeds((0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .planRelease */ .F3)(entry, found, options), dependants);
        return [{ ...planned, ...(addedFor !== undefined && { addedFor }) }];
    });
    return {
        ...(0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .planHead */ .wv)({ command, manifest, cluster, tools, dryRun }),
        runPhases: planRunPhases(manifest, releases),
        ...(orphans.staying.length > 0 && { orphans: orphans.staying.map(({ orphan }) => orphan) }),
        releases: inOrder([...releases, ...(0,_orphan_js__WEBPACK_IMPORTED_MODULE_0__/* .planOrphans */ .Dx)(orphans.going)]),
    };
}
/** The hooks around all charts, and what is done besides when all of them have ended. */
function planRunPhases({ runHooks }, releases) {
    const emptying = releases
        .filter(({ action, settings }) => action === 'destroy' && settings.allowNamespaceDeletion)
        .map(({ id }) => id);
    return (0,_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .byRunPhase */ .KK)((phase) => ({
        steps: phase === 'after' && emptying.length > 0 ? [{ kind: 'delete-namespaces', releases: emptying }] : [],
        hooks: runHooks[phase].map(_release_js__WEBPACK_IMPORTED_MODULE_1__/* .planHook */ .Dp),
    }));
}
/** Refuses to uninstall what a release needs that stays. */
function sparingNeeds(release, staying) {
    const users = staying.filter(({ needs }) => needs.includes(release.id)).map(({ id }) => id);
    if (release.operation !== 'uninstall' || release.action !== 'destroy' || users.length === 0)
        return release;
    const refused = release.refused ?? isNeeded(release, users);
    return { ...release, refused };
}
function isNeeded({ id, name, namespace, location }, users) {
    return {
        reason: 'protected',
        message: `release ${namespace}/${name} is needed by ${users.join(', ')}, which would stay`,
        remedy: `Destroy ${[...users, id].join(', ')} together, remove the need from the manifest, or set \`needs\` to false (--no-needs).`,
        ...(location && { location }),
    };
}
/** The order in which releases start. Destroys first and the other way round: what is needed goes after what needs it, so its `needs` are its dependants. */
function inOrder(releases) {
    const destroyed = releases.filter((release) => release.action === 'destroy').reverse();
    const others = releases.filter((release) => release.action !== 'destroy');
    const dependants = (id) => destroyed.filter((other) => other.needs.includes(id)).map((other) => other.id);
    const inPlan = new Set(others.map((release) => release.id));
    return [
        ...destroyed.map((release) => ({ ...release, needs: dependants(release.id) })),
        ...others.map((release) => ({ ...release, needs: release.needs.filter((id) => inPlan.has(id)) })),
    ];
}


/***/ }),

/***/ 83230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ observeEntries)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/release/release.js
var release = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/model/result/failure.js
var failure = __webpack_require__(48136);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/own-folder.js
var own_folder = __webpack_require__(92325);
// EXTERNAL MODULE: ./build/util/scalar-text.js
var scalar_text = __webpack_require__(80809);
;// CONCATENATED MODULE: ./build/observe/chart/source/chart-cache.js







/** What nobody has used for so long is removed. */
const UNUSED_MS = 30 * 24 * 3_600_000;
/**
 * In a folder that is this user's alone: archives by the digest of their bytes, and for each exact reference the digest that it had. Any number of runs may use it at
 * the same time: every file is written whole, and what its name promises is verified at each use. What is broken, by a full
 * disk or by hand, is dropped and pulled anew.
 */
function createChartCache(folder, { clock, loginOf }) {
    const blobName = (digest) => (0,external_node_path_.join)('archives', `${digest}.tgz`);
    const referenceName = (key) => (0,external_node_path_.join)('references', `${sha256(nameOf(key, loginOf))}.json`);
    const blobPath = (digest) => (0,external_node_path_.join)(folder, blobName(digest));
    return {
        async find(key) {
            const path = (0,external_node_path_.join)(folder, referenceName(key));
            if (!(await (0,own_folder/* isPrivate */.Gw)(folder)))
                return undefined;
            try {
                const reference = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
                const digest = (0,json/* isJsonObject */.O)(reference) ? (0,scalar_text/* scalarText */.w)(reference.digest) : '';
                if (!/^[0-9a-f]{64}$/.test(digest))
                    throw new Error('no digest');
                const archive = await (0,promises_.readFile)(blobPath(digest));
                if (sha256(archive) !== digest) {
                    await (0,promises_.rm)(blobPath(digest), { force: true });
                    throw new Error('other bytes');
                }
                const now = new Date(clock.now());
                await Promise.all([path, blobPath(digest)].map((file) => (0,promises_.utimes)(file, now, now)));
                return archive;
            }
            catch (error) {
                if (error.code !== 'ENOENT')
                    await (0,promises_.rm)(path, { force: true }).catch(() => { });
                return undefined;
            }
        },
        async keep(key, archive) {
            const digest = sha256(archive);
            try {
                await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                if (!(await (0,own_folder/* isPrivate */.Gw)(folder)))
                    return;
                await (0,files/* writePrivateFile */.Pl)(folder, blobName(digest), archive);
                // Last, so that a reference never names what is not there yet.
                await (0,files/* writePrivateFile */.Pl)(folder, referenceName(key), JSON.stringify({ digest }));
                await removeUnused(folder, clock.now() - UNUSED_MS);
            }
            catch {
                // The run has its archive.
            }
        },
    };
}
async function removeUnused(folder, before) {
    for (const part of ['archives', 'references']) {
        for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(folder, part))) {
            const file = (0,external_node_path_.join)(folder, part, name);
            const used = await (0,promises_.stat)(file).catch(() => undefined);
            if (used && used.mtimeMs < before)
                await (0,promises_.rm)(file, { force: true });
        }
    }
}
function nameOf({ chart, repo, version }, loginOf) {
    return JSON.stringify([repo ?? '', chart, version ?? '', loginOf(repo ?? chart)]);
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

// EXTERNAL MODULE: ./build/observe/chart/source/chart-pulls.js
var chart_pulls = __webpack_require__(91049);
// EXTERNAL MODULE: ./build/helm/processes/repositories.js
var repositories = __webpack_require__(41591);
;// CONCATENATED MODULE: ./build/observe/chart/source/login-digest.js


/**
 * Tells logins apart without telling what they are: a digest of the login with which a chart reference is asked for, empty without
 * one. It is slow to make on purpose, because it names files that others may see, and passwords can be weak.
 */
function loginDigests(registries) {
    const known = new Map();
    return (reference) => {
        const login = registries.find(({ host }) => host === (0,repositories/* hostOf */.w)(reference));
        if (!login)
            return '';
        const { host, username, password } = login;
        const digest = known.get(host) ?? (0,external_node_crypto_.scryptSync)(`${username}:${password}`, host, 32).toString('hex');
        known.set(host, digest);
        return digest;
    };
}

// EXTERNAL MODULE: ./build/observe/drift/observe-drift.js
var observe_drift = __webpack_require__(76797);
;// CONCATENATED MODULE: ./build/observe/drift/with-drift.js

/**
 * What is known of a release, with whether it drifted. Where that cannot be known it is a warning; with `check` a failure, since
 * a run that was asked for a proof must not end well without one.
 */
function withDrift(facts, answer, unchanged) {
    if (answer.ok)
        return { ...facts, ...(answer.value ? { drift: answer.value } : { inSync: true }) };
    if (unchanged === 'check')
        return { ...facts, failure: (0,failure/* during */.i)('find out whether it drifted', answer.failure) };
    return withWarning(facts, `whether it drifted is not known: ${answer.failure.message}`);
}
function withWarning(facts, text) {
    const { chart } = facts;
    return chart ? { ...facts, chart: { ...chart, warnings: [...(chart.warnings ?? []), text] } } : facts;
}

// EXTERNAL MODULE: ./build/observe/inputs-digest.js
var inputs_digest = __webpack_require__(22447);
// EXTERNAL MODULE: ./build/observe/manifests/download.js
var download = __webpack_require__(37464);
// EXTERNAL MODULE: ./build/observe/new-namespaces.js
var new_namespaces = __webpack_require__(22758);
// EXTERNAL MODULE: ./build/observe/release-facts.js + 6 modules
var release_facts = __webpack_require__(97903);
// EXTERNAL MODULE: ./build/observe/releases.js
var releases = __webpack_require__(89045);
// EXTERNAL MODULE: ./build/observe/stage.js
var observe_stage = __webpack_require__(85985);
// EXTERNAL MODULE: ./build/plan/planners/orphan.js
var planners_orphan = __webpack_require__(57186);
// EXTERNAL MODULE: ./build/plan/planners/release.js
var planners_release = __webpack_require__(79443);
;// CONCATENATED MODULE: ./build/plan/orphans.js

/**
 * The releases that are labelled with this manifest and left it, or moved to another namespace. Those that a run with another
 * environment or with a namespace of its own has made are none: this run cannot know whether they are wanted.
 */
function findOrphans(stored, manifest) {
    return stored.flatMap((observed) => orphanOf(observed, manifest) ?? []);
}
function orphanOf(observed, manifest) {
    const { name, namespace } = observed;
    const last = (0,release/* newest */.BP)(observed);
    if (!last || last.status === 'uninstalled' || !isOwn(last.manifestId, manifest))
        return undefined;
    const known = [...manifest.charts, ...manifest.disabled];
    if (known.some((entry) => entry.name === name && entry.namespace === namespace))
        return undefined;
    const details = last.details ?? (0,release/* deployed */.$8)(observed)?.details;
    if (details && (details.elsewhere || details.environment !== manifest.environment))
        return undefined;
    const moved = known.find((entry) => entry.name === name);
    const kept = whyKept(details);
    return {
        orphan: {
            ...{ name, namespace, revision: last.revision, status: last.status },
            why: moved ? `its chart is in namespace ${moved.namespace} now` : 'it left the manifest',
            ...(kept !== undefined && { kept }),
        },
        observed,
        needs: details?.needs ?? [],
    };
}
function whyKept(details) {
    if (!details)
        return 'no run has completed it, so it may belong to another environment';
    return details.protected ? 'it is protected' : undefined;
}
/** How many releases of this manifest there are. */
function ownedCount(stored, manifest) {
    return stored.filter((observed) => {
        const last = (0,release/* newest */.BP)(observed);
        return last !== undefined && last.status !== 'uninstalled' && isOwn(last.manifestId, manifest);
    }).length;
}
function isOwn(owner, { id, formerIds }) {
    return owner !== undefined && [id, ...formerIds].includes(owner);
}
/** Why nothing may be pruned, whatever there is; undefined when it may. */
function refusePrune(mode, { isIdKnown, placesVary }, given) {
    if (mode === 'false')
        return undefined;
    if (!isIdKnown) {
        return refused('the manifest has no `id`, and neither GITHUB_REPOSITORY nor a git remote tells the repository, so nobody knows which releases are its own', 'Write `id: NAME` in the manifest, and deploy once without `prune`.');
    }
    if (given.selects || given.namespace) {
        const option = given.selects ? '`select`' : '`namespace`';
        return refused(`it is about all charts of the manifest at their own places, and ${option} is set`, `Leave out ${option} or \`prune\`.`);
    }
    if (placesVary) {
        return refused('names or namespaces of charts come from variables, so releases elsewhere may be those of another run', 'Put the same variables into `id`, so that each of them has releases of its own.');
    }
    return undefined;
}
/** Why so many at once are not destroyed; undefined when it is not so many. */
function tooMany(orphans, owned, mode) {
    if (mode !== 'true' || orphans * 2 <= owned)
        return undefined;
    return {
        reason: 'protected',
        message: `prune would destroy ${orphans} of the ${owned} releases of this manifest, more than half`,
        remedy: 'Look at the orphans in the plan. If all of them are to go, set `prune` to force once.',
    };
}
function refused(why, remedy) {
    return { reason: 'invalid-manifest', message: `prune is refused: ${why}`, remedy };
}

;// CONCATENATED MODULE: ./build/session/stages/observe-orphans.js



/**
 * Looks for releases of this manifest that no entry is about, by one list of metadata. What may not be listed is not known, which
 * only matters where they are to be destroyed.
 */
async function observeOrphans({ options, manifest, store, }) {
    const given = { selects: options.select.length > 0, namespace: options.namespace !== undefined };
    const refusal = refusePrune(options.prune, manifest, given);
    if (refusal)
        return (0,result/* fail */.f)(refusal);
    // Whoever puts all charts into another namespace does not say what belongs into those of the manifest.
    if (given.namespace || !manifest.isIdKnown)
        return (0,result.ok)({ going: [], staying: [] });
    const all = [...manifest.charts, ...manifest.disabled];
    const namespaces = [...new Set(all.map(({ namespace }) => namespace))];
    const owned = await store.observeOwned([manifest.id, ...manifest.formerIds], namespaces);
    if (!owned.ok) {
        if (options.prune === 'false')
            return (0,result.ok)({ going: [], staying: [] });
        return (0,result/* fail */.f)((0,failure/* during */.i)('list the releases of this manifest', owned.failure));
    }
    const orphans = findOrphans(owned.value, manifest);
    const going = options.prune === 'false' ? [] : orphans.filter(({ orphan }) => orphan.kept === undefined);
    const many = tooMany(going.length, ownedCount(owned.value, manifest), options.prune);
    if (many)
        return (0,result/* fail */.f)(many);
    return (0,result.ok)({ going: going.map(asPruned), staying: orphans.filter((one) => !going.includes(one)) });
}
function asPruned({ orphan, ...found }) {
    return { ...found, orphan: { ...orphan, why: `${orphan.why}, and prune is set` } };
}

;// CONCATENATED MODULE: ./build/session/stages/observe-entries.js



















/**
 * Reads everything the plan depends on: all stored releases by one list, then each entry's chart, values and digest.
 * `without`: releases that no entry is about and a destroy takes too.
 */
async function observeEntries(session, command, { without: going = [] } = {}) {
    const { options, manifest, entries, cluster, helm, kubectl, deps } = session;
    const stage = await (0,observe_stage/* createStage */.xS)(session.folders.private);
    const stored = await (0,releases/* observeReleases */.v)(entries, session.store);
    if (!stored.ok)
        return (0,result/* fail */.f)((0,failure/* during */.i)('list the stored releases', stored.failure));
    const source = {
        manifestId: manifest.id,
        manifestFolder: manifest.folder,
        workspace: await (0,promises_.realpath)(options.workspace),
        clusterUid: cluster.uid,
        stage,
        reader: session.connection.reader,
        store: session.store,
        helm: session.helmReader,
        pulls: await openPulls(session, stage),
        download: (0,download/* createDownload */.z)(deps.chartCache),
        signal: deps.signal,
        onSecret: (secret) => deps.redactor.learn(secret),
    };
    const read = async (entry) => {
        const { id, name, namespace } = entry;
        const found = stored.value.get(id) ?? { name, namespace, revisions: [] };
        return [id, await (0,release_facts/* releaseFacts */.tc)(entry, (0,planners_release/* actionFor */.cY)(entry, command), found, source)];
    };
    const facts = new Map(await Promise.all(entries.map(read)));
    session.stopwatch.lap('read releases and charts');
    await addDrift(session, facts);
    const staying = options.withNeeds ? await stayingUsers(session, command) : (0,result.ok)(new Set());
    if (!staying.ok)
        return (0,result/* fail */.f)((0,failure/* during */.i)('list the releases that need these', staying.failure));
    const { force, takeOver, dryRun } = options;
    const deciding = {
        command,
        force,
        takeOver,
        ownIds: [manifest.id, ...manifest.formerIds],
        newNamespaces: await (0,new_namespaces/* newNamespaces */.p)(command === 'deploy' ? namespacesToMake(entries, facts) : new Set(), session.connection.reader),
    };
    const orphans = command === 'deploy' ? await observeOrphans(session) : (0,result.ok)({ going, staying: [] });
    if (!orphans.ok)
        return orphans;
    return (0,result.ok)({
        manifest,
        entries,
        orphans: orphans.value,
        added: session.added,
        facts,
        cluster,
        tools: { helm: helm.version, kubectl: kubectl.version },
        ...deciding,
        dryRun,
        staying: staying.value,
        stage,
        async replan(planned, now) {
            const orphan = orphans.value.going.find((one) => (0,planners_orphan/* orphanId */.eD)(one.orphan) === planned.id);
            if (orphan)
                return (0,result.ok)({ ...(0,planners_orphan/* planOrphan */.Q3)(now, orphan.orphan.why), needs: planned.needs });
            const entry = entries.find(({ id }) => id === planned.id);
            const before = facts.get(planned.id);
            if (!entry || !before)
                return (0,result/* fail */.f)({ reason: 'internal', message: `Internal error: no entry ${planned.id}` });
            const after = await (0,release_facts/* observedAgain */.xl)(entry, before, now, source);
            return (0,result.ok)({ ...(0,planners_release/* planRelease */.F3)(entry, after, deciding), needs: planned.needs });
        },
    });
}
/** Looks whether unchanged releases drifted; where that cannot be known it is a warning. */
async function addDrift({ entries, options, connection, store, stopwatch }, facts) {
    const unchanged = entries.flatMap((entry) => {
        const found = facts.get(entry.id);
        const record = found && (0,release/* newest */.BP)(found.observed);
        const looks = entry.settings.unchanged === 'repair' || entry.settings.unchanged === 'check';
        if (!found?.digest || record?.status !== 'deployed' || !looks || options.force)
            return [];
        const isSame = record.inputs !== undefined && (0,inputs_digest/* compareDigests */.v)(record.inputs, found.digest) !== 'differ';
        return isSame ? [{ entry, record }] : [];
    });
    if (unchanged.length === 0)
        return;
    const drift = await (0,observe_drift/* observeDrift */.a)(unchanged, { reader: connection.reader, store });
    for (const [id, answer] of drift) {
        const found = facts.get(id);
        const entry = entries.find((one) => one.id === id);
        if (found && entry)
            facts.set(id, withDrift(found, answer, entry.settings.unchanged));
    }
    stopwatch.lap('look for drift');
}
/** Those of the manifest's other releases that need one which is destroyed, and are in the cluster. */
async function stayingUsers({ manifest, entries, store }, command) {
    const inRun = new Set(entries.map(({ id }) => id));
    const going = entries.filter((entry) => (0,planners_release/* actionFor */.cY)(entry, command) === 'destroy').map(({ id }) => id);
    const users = manifest.charts.filter(({ id, needs }) => !inRun.has(id) && needs.some((need) => going.includes(need)));
    const observed = await (0,releases/* observeReleases */.v)(users, store);
    if (!observed.ok)
        return observed;
    const isThere = (id) => {
        const last = (0,release/* newest */.BP)(observed.value.get(id) ?? { name: '', namespace: '', revisions: [] });
        return last !== undefined && last.status !== 'uninstalled';
    };
    return (0,result.ok)(new Set(users.map(({ id }) => id).filter(isThere)));
}
/** Those that a deploy makes when they are not there: where a release is stored there is one. */
function namespacesToMake(entries, facts) {
    const installed = entries.filter(({ action, settings, id }) => {
        const isAbsent = facts.get(id)?.observed.revisions.length === 0;
        return action === 'deploy' && settings.createNamespace && isAbsent;
    });
    return new Set(installed.map(({ namespace }) => namespace));
}
async function openPulls({ options, deps, manifest, helmReader }, stage) {
    const { clock, signal, chartCache } = deps;
    return (0,chart_pulls/* createChartPulls */.f)({
        helm: helmReader,
        clock,
        signal,
        folder: await (0,files/* makePrivateFolder */.I2)(stage.folder, 'pulled-'),
        // Whoever wants everything done again also wants to see what a registry has now.
        ...(chartCache !== undefined &&
            !options.force && {
            cache: createChartCache(chartCache, { clock, loginOf: loginDigests(manifest.registries) }),
        }),
    });
}


/***/ })

};
