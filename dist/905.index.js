export const id = 905;
export const ids = [905];
export const modules = {

/***/ 38280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ actionCommands),
/* harmony export */   ib: () => (/* binding */ allCommands),
/* harmony export */   v: () => (/* binding */ commandNamed)
/* harmony export */ });
/* harmony import */ var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91734);

/**
 * All commands, in the order in which help and docs list them. Each is loaded only when it is asked for: a check of the
 * manifest needs no code of the cluster.
 */
const COMMANDS = {
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(843), __webpack_require__.e(291), __webpack_require__.e(283), __webpack_require__.e(650), __webpack_require__.e(260), __webpack_require__.e(536), __webpack_require__.e(544), __webpack_require__.e(982), __webpack_require__.e(764), __webpack_require__.e(6), __webpack_require__.e(202), __webpack_require__.e(996)]).then(__webpack_require__.bind(__webpack_require__, 13996))).plan,
    deploy: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(843), __webpack_require__.e(291), __webpack_require__.e(283), __webpack_require__.e(650), __webpack_require__.e(260), __webpack_require__.e(536), __webpack_require__.e(544), __webpack_require__.e(982), __webpack_require__.e(764), __webpack_require__.e(6), __webpack_require__.e(202), __webpack_require__.e(452)]).then(__webpack_require__.bind(__webpack_require__, 81452))).deploy,
    destroy: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(843), __webpack_require__.e(291), __webpack_require__.e(283), __webpack_require__.e(650), __webpack_require__.e(260), __webpack_require__.e(536), __webpack_require__.e(544), __webpack_require__.e(982), __webpack_require__.e(764), __webpack_require__.e(6), __webpack_require__.e(202), __webpack_require__.e(724)]).then(__webpack_require__.bind(__webpack_require__, 64724))).destroy,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(843), __webpack_require__.e(283), __webpack_require__.e(650), __webpack_require__.e(260), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 17541))).validate,
    recover: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(843), __webpack_require__.e(283), __webpack_require__.e(650), __webpack_require__.e(260), __webpack_require__.e(536), __webpack_require__.e(544), __webpack_require__.e(406)]).then(__webpack_require__.bind(__webpack_require__, 62406))).recover,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(982), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 86424))).explain,
};
/** Every command. */
function allCommands() {
    return Promise.all(Object.values(COMMANDS).map((load) => load()));
}
/** The command of that name or alias; undefined when there is none. */
async function commandNamed(name) {
    if (Object.hasOwn(COMMANDS, name))
        return COMMANDS[name]?.();
    return (await allCommands()).find(({ aliases = [] }) => aliases.includes(name));
}
/** The names that the action takes, and the one that was probably meant by another text. */
async function actionCommands(given) {
    const names = (await allCommands()).filter(({ on }) => on === 'both').map(({ name }) => name);
    return { names, meant: (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(given, names) };
}


/***/ }),

/***/ 84429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unlockRelease)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
/* harmony import */ var _deletion_remember_taken_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39893);
/* harmony import */ var _lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46152);
/* harmony import */ var _observe_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10552);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18020);






/**
 * Takes the lease of a release, marks a pending revision failed if `judge` says so, does `meanwhile`, and gives the lease back.
 * The value is the revision that was pending; undefined when there was none.
 */
async function unlockRelease(release, judge, meanwhile = async () => { }) {
    const lease = await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .takeLease */ ._e)(release);
    if (!lease.ok)
        return lease;
    release.lease = lease.value;
    try {
        const read = await (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_4__/* .observeAgain */ .p)(release);
        if (!read.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)('read the release', read.failure));
        const record = (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .pendingRevision */ .Tr)(release);
        const left = record !== undefined || (0,_deletion_remember_taken_js__WEBPACK_IMPORTED_MODULE_1__/* .wasLeft */ .F)(release);
        const recovered = record ? await recoverJudged(release, record, judge) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
        const remembered = recovered.ok && left ? await (0,_deletion_remember_taken_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberTaken */ .b)(release) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
        if (!remembered.ok)
            return remembered;
        if (recovered.ok)
            await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .noteWriting */ .l$)(release, undefined);
        await meanwhile();
        return recovered.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(record) : recovered;
    }
    finally {
        await (0,_lease_release_lease_js__WEBPACK_IMPORTED_MODULE_2__/* .giveBack */ .F5)(release, lease.value);
    }
}
async function recoverJudged(release, record, judge) {
    const verdict = judge(record);
    return verdict.kind === 'recover' ? (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recover */ .lj)(release, record, verdict.why) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)(verdict.failure);
}


/***/ }),

/***/ 61952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isStillRunning),
/* harmony export */   k: () => (/* binding */ endLeftoverProcesses)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const GRACE_MS = 5_000;
const POLL_MS = 100;
/**
 * Ends every process of this user whose command line or environment names something in `folder`, which only the processes of
 * one run do: by SIGINT, upon which Helm records its release as failed, then by SIGKILL. Gives the command lines of what it ended. Only where
 * there is a /proc; elsewhere it finds nothing.
 */
async function endLeftoverProcesses(folder, clock) {
    const found = await processesOf(folder);
    for (const { pid } of found)
        signal(pid, 'SIGINT');
    for (const deadline = clock.now() + GRACE_MS; clock.now() < deadline;) {
        if ((await processesOf(folder)).length === 0)
            break;
        await clock.sleep(POLL_MS);
    }
    for (const { pid } of await processesOf(folder))
        signal(pid, 'SIGKILL');
    return found.map(({ command }) => command);
}
/**
 * Whether the process of that number is still one that names `folder`. A dead one that nobody has waited for names nothing any
 * more; without a /proc every process of that number counts.
 */
function isStillRunning(pid, folder) {
    try {
        process.kill(pid, 0);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self'))
            return true;
        const read = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`, 'utf8');
        return isIn(folder, `${read('cmdline')}${read('environ')}`);
    }
    catch {
        return false;
    }
}
async function processesOf(folder) {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const [command, env, owner] = await Promise.all([
            readText(`/proc/${pid}/cmdline`),
            readText(`/proc/${pid}/environ`),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(`/proc/${pid}`).catch(() => undefined),
        ]);
        const isOthers = Number(pid) === process.pid || owner?.uid !== process.getuid?.();
        const isOurs = !isOthers && isIn(folder, `${command}${env}`);
        return isOurs ? [{ pid: Number(pid), command: command.split('\0').slice(0, 3).join(' ') }] : [];
    }));
    return found.flat();
}
/** The beginning of another folder's name is none. */
function isIn(folder, text) {
    return text.includes(folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
/** Empty for a process that is gone, is a zombie or is another user's. */
function readText(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => '');
}
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // ESRCH: it ended by itself in between.
    }
}


/***/ }),

/***/ 72930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/entries/action/action-request.js
var action_request = __webpack_require__(806);
// EXTERNAL MODULE: ./build/entries/action/action-step.js + 3 modules
var action_step = __webpack_require__(55213);
// EXTERNAL MODULE: ./build/entries/action/upload-diagnostics.js + 6 modules
var upload_diagnostics = __webpack_require__(56511);
// EXTERNAL MODULE: ./build/entries/leftover-processes.js
var leftover_processes = __webpack_require__(61952);
// EXTERNAL MODULE: ./build/github/annotate.js
var annotate = __webpack_require__(34860);
// EXTERNAL MODULE: ./build/github/step-summary.js
var step_summary = __webpack_require__(61623);
// EXTERNAL MODULE: ./build/model/fold-events.js + 3 modules
var fold_events = __webpack_require__(74530);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/summary.js + 6 modules
var report_summary = __webpack_require__(7816);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/session/keep-result.js + 19 modules
var keep_result = __webpack_require__(81920);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/engine/lease/hook-lease.js
var hook_lease = __webpack_require__(84208);
// EXTERNAL MODULE: ./build/engine/release/helm-run.js + 1 modules
var helm_run = __webpack_require__(58989);
// EXTERNAL MODULE: ./build/model/events-of.js
var events_of = __webpack_require__(76607);
// EXTERNAL MODULE: ./build/model/phase.js
var phase = __webpack_require__(41501);
;// CONCATENATED MODULE: ./build/session/killed-run.js





/**
 * The run that the main step has left behind, from its journal and the state it saved; undefined when it settled everything.
 * A release is settled when its end is in the journal and its lease was given back, for which a cancelled run may lack the time.
 */
function killedRun(events, { getState, options, isStillRunning }) {
    const [planned] = events;
    const kubectl = getState('kubectl');
    if (planned?.type !== 'run-planned' || kubectl === '')
        return undefined;
    const ended = new Set((0,events_of/* eventsOf */.X)(events, 'release-ended').map(({ release }) => release));
    const started = (0,events_of/* eventsOf */.X)(events, 'release-started').map(({ release }) => release);
    const unsettled = new Set(started.filter((id) => !ended.has(id) || getState((0,helm_run/* leaseStateKey */.VM)(id)) === 'held'));
    const others = [undefined, ...started].flatMap((id) => otherOf(id, getState((0,hook_lease/* hookLeaseKey */.Fz)(id))));
    if (unsettled.size === 0 && others.length === 0)
        return undefined;
    return {
        plan: planned.plan,
        unsettled,
        others,
        helmOf: (id) => {
            const state = helmState(getState((0,helm_run/* helmStateKey */.hY)(id)));
            const isAlive = state?.pid !== undefined && isStillRunning(state.pid, getState('privateFolder'));
            return state && { ...state, isAlive };
        },
        phaseOf: (id) => phaseOf(id, events),
        holder: getState('holder'),
        kubectl,
        options: { ...sourceOf(getState('kubeconfig'), options), resultFolder: options.resultFolder },
    };
}
/** The private copy has one context; when it is gone, because the run came to its end, it is made again as the run made it. */
function sourceOf(copy, options) {
    if (copy !== '' && (0,external_node_fs_.existsSync)(copy))
        return { kubeconfigPath: copy };
    const { kubeconfigContent, context } = options;
    return {
        ...(kubeconfigContent !== undefined && { kubeconfigContent }),
        ...(context !== undefined && { context }),
    };
}
function phaseOf(id, events) {
    const own = events.filter((event) => 'release' in event && event.release === id);
    if ((0,events_of/* eventsOf */.X)(own, 'diagnosed').length > 0 || (0,events_of/* eventsOf */.X)(own, 'release-ended').length > 0)
        return undefined;
    const started = (0,events_of/* eventsOf */.X)(own, 'phase-started').map(({ phase }) => phase);
    return phase/* MAIN_PHASES */.Nk.findLast((phase) => started.includes(phase));
}
/** The release whose lease a hook of this one, or around all charts, has not given back. */
function otherOf(hookOf, saved) {
    try {
        const { name, namespace } = JSON.parse(saved);
        return [{ name, namespace, hookOf }];
    }
    catch {
        return [];
    }
}
function helmState(saved) {
    try {
        return JSON.parse(saved);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/session/open-manifest.js + 38 modules
var open_manifest = __webpack_require__(260);
// EXTERNAL MODULE: ./build/session/open-run-journal.js + 1 modules
var open_run_journal = __webpack_require__(41120);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/session/read-journal.js

/** The events of a journal file; a line that was cut off in the middle is left out. */
async function readJournal(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
        try {
            return [JSON.parse(line)];
        }
        catch {
            return [];
        }
    });
}

// EXTERNAL MODULE: ./build/cluster/writer.js + 1 modules
var writer = __webpack_require__(16533);
// EXTERNAL MODULE: ./build/diagnostics/subject.js
var subject = __webpack_require__(51119);
// EXTERNAL MODULE: ./build/effects.js
var build_effects = __webpack_require__(77814);
// EXTERNAL MODULE: ./build/engine/deadline.js
var deadline = __webpack_require__(3783);
// EXTERNAL MODULE: ./build/engine/evidence/diagnose.js + 56 modules
var diagnose = __webpack_require__(28640);
// EXTERNAL MODULE: ./build/engine/lease/writing-claim.js
var writing_claim = __webpack_require__(55331);
// EXTERNAL MODULE: ./build/engine/release/unlock-release.js
var unlock_release = __webpack_require__(84429);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(55491);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/plan/approve.js
var approve = __webpack_require__(74323);
;// CONCATENATED MODULE: ./build/plan/build/recovery.js
/** Plans to give back the leases of releases that are not of the plan; only a hook of a killed run worked on them. */
function planGivingBack({ dryRun }, others) {
    const settings = { dryRun: false, lockTimeout: 0 };
    return {
        dryRun,
        releases: others.map((other) => ({ ...other, id: `${other.namespace}/${other.name}`, settings })),
    };
}
/** Plans to settle releases that a killed run has left; nobody waits for another run that is at work on one by now. */
function planRecovery({ dryRun, releases }, unsettled) {
    const left = releases.filter(({ id }) => unsettled.has(id));
    return {
        dryRun,
        releases: left.map((release) => ({ ...release, settings: { ...release.settings, lockTimeout: 0 } })),
    };
}

// EXTERNAL MODULE: ./build/plan/judge-pending.js
var judge_pending = __webpack_require__(75379);
// EXTERNAL MODULE: ./build/session/folders.js
var folders = __webpack_require__(99006);
// EXTERNAL MODULE: ./build/session/open-cluster.js + 24 modules
var open_cluster = __webpack_require__(40436);
// EXTERNAL MODULE: ./build/engine/lease/release-lease.js + 2 modules
var release_lease = __webpack_require__(46152);
;// CONCATENATED MODULE: ./build/session/release-hook-leases.js






/** Releases the leases that hooks of a killed run held. Nothing else is done: the next run of a hook goes on with what it finds. */
async function releaseHookLeases({ plan, others, holder }, { connection, store, emit, clock, signal }) {
    const approved = (0,approve/* approve */.S)(planGivingBack(plan, others));
    const effects = (0,build_effects/* openEffects */.d)(approved, (permit) => ({ cluster: (0,writer/* openWriter */.K)(connection, permit) }));
    if (!effects)
        return;
    const { reader } = connection;
    for (const [index, planned] of approved.plan.releases.entries()) {
        const { name, namespace } = planned;
        const release = {
            run: { reader, store, emit, clock, lock: 'auto', holder: (0,hook_lease/* hookHolder */.UB)(holder, others[index]?.hookOf) },
            effects,
            planned,
            observed: { name, namespace, revisions: [] },
            isRead: false,
            lease: undefined,
            signal,
        };
        const lease = await (0,release_lease/* takeLease */._e)(release);
        if (lease.ok)
            await (0,release_lease/* giveBack */.F5)(release, lease.value);
    }
}

// EXTERNAL MODULE: ./build/session/stopwatch.js
var session_stopwatch = __webpack_require__(8648);
;// CONCATENATED MODULE: ./build/session/recover-run.js


















/** All of it together; a job's post steps get minutes, but the cluster may be away for longer than that. */
const RECOVERY_MS = 45_000;
const LATE = { ...diagnose/* THOROUGH */.Bp, timeMs: 5_000 };
/**
 * Settles what a killed run has left in the cluster: pending revisions of its dead Helm are marked failed, evidence is kept,
 * its leases are released. What another run has taken over is left to that. Problems become warnings.
 * Returns all events of the journal, which it goes on with.
 */
async function recoverRun(killed, earlier, deps) {
    const events = await (0,deadline/* withTimeout */.w)(RECOVERY_MS, deps.signal, (signal) => (0,folders/* withFolders */.Q)(killed.options, deps, async (folders) => {
        const journal = (0,open_run_journal/* openRunJournal */.f)(folders.result, deps, earlier);
        try {
            const stopwatch = (0,session_stopwatch/* startStopwatch */.Q)(deps.clock);
            const opened = await (0,open_cluster/* openCluster */.D)({
                options: killed.options,
                deps: { ...deps, signal },
                tools: { kubectl: { path: killed.kubectl, version: killed.plan.tools.kubectl } },
                folders,
                expected: {},
                until: signal,
                stopwatch,
            });
            const { emit } = journal;
            if (opened.ok)
                await settle(killed, { ...deps, ...opened.value, emit, signal, folders });
            else {
                const text = `what the run left in the cluster stays as it is: ${opened.failure.message}`;
                emit({ type: 'warning', text });
            }
            return (0,result.ok)(journal.events());
        }
        finally {
            journal.close();
        }
    }));
    if (events.ok)
        return events.value;
    deps.log.warning(`what the run left in the cluster stays as it is: ${events.failure.message}`);
    return earlier;
}
async function settle(killed, aftermath) {
    const { connection } = aftermath;
    try {
        await releaseHookLeases(killed, aftermath);
        const approved = (0,approve/* approve */.S)(planRecovery(killed.plan, killed.unsettled));
        const effects = (0,build_effects/* openEffects */.d)(approved, (permit) => ({ cluster: (0,writer/* openWriter */.K)(connection, permit) }));
        if (!effects)
            return;
        const planned = approved.plan.releases.filter(({ id }) => approved.performs.has(id));
        await Promise.all(planned.map((release) => recoverRelease(release, { killed, effects, ...aftermath })));
    }
    finally {
        await connection.close();
    }
}
async function recoverRelease(planned, recovery) {
    const { killed, connection, store, effects, emit, clock, redactor, signal, folders } = recovery;
    const { id, name, namespace } = planned;
    const { reader } = connection;
    const release = {
        run: {
            reader,
            store,
            emit,
            clock,
            redactor,
            lock: 'auto',
            holder: killed.holder,
        },
        effects,
        planned,
        observed: { name, namespace, revisions: [] },
        isRead: false,
        lease: undefined,
        signal,
        diagnosticsFolder: (0,external_node_path_.join)(folders.diagnostics, id),
    };
    const unlocked = await (0,unlock_release/* unlockRelease */.a)(release, (record) => judge(record, planned, release, killed), async () => {
        const phase = killed.phaseOf(id);
        if (phase !== undefined)
            await (0,diagnose/* diagnose */.h4)(release, subjectOf(planned, release.observed, phase), LATE);
    });
    if (!unlocked.ok) {
        const text = `it stays as the killed run left it: ${unlocked.failure.message}`;
        emit({ type: 'warning', release: id, text });
    }
}
/** Everything that it stored since it was planned is to blame. */
function subjectOf(planned, observed, phase) {
    const { name, namespace, installed, phases } = planned;
    const known = observed.revisions.filter(({ revision }) => revision <= (installed?.revision ?? 0));
    const before = { ...observed, revisions: known };
    return {
        release: { name, namespace },
        phase,
        failure: { reason: 'cancelled', message: `the run was killed in ${phase}` },
        observed,
        revisions: (0,subject/* revisionsToBlame */.T)({ phase, stores: phases.exec.builtIn, before, observed }),
        withoutHelm: false,
        since: ((0,release/* newest */.BP)(observed)?.createdAt ?? 0) * 1_000,
    };
}
/** What the killed run's own Helm was writing is its own, unless that Helm is still alive; all else is judged as any run judges it. */
function judge(record, planned, { run, lease, observed }, killed) {
    const noted = (0,writing_claim/* isClaimed */.gg)(lease?.annotations[writing_claim/* WRITING_ANNOTATION */.Xn], observed);
    const helm = killed.helmOf(planned.id);
    const wasWriting = noted || helm?.revision === record.revision;
    if (wasWriting && helm?.isAlive !== true)
        return { kind: 'recover', why: 'its run was killed' };
    return (0,judge_pending/* judgePending */.l)({
        release: planned,
        record,
        underLease: lease !== undefined,
        leftByDeadRun: false,
        now: run.reader.serverTime(),
        settings: planned.settings,
    });
}

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/own-folder.js
var own_folder = __webpack_require__(92325);
// EXTERNAL MODULE: ./build/system/spawn.js + 1 modules
var spawn = __webpack_require__(32261);
// EXTERNAL MODULE: ./build/system/supervisor.js
var supervisor = __webpack_require__(50136);
;// CONCATENATED MODULE: ./build/post.js





















/**
 * Runs after the job's steps, whatever became of them. It has work only when the main step was killed or ran out of time:
 * what that left running is ended, its releases are recovered and their leases given back, its secrets are removed, and the
 * journal tells what it had done. It never fails the job.
 */
async function post() {
    const step = await (0,action_step/* openActionStep */.r)();
    try {
        await cleanUp(step);
    }
    catch (error) {
        step.log.warning(`cleaning up after the run: ${error instanceof Error ? error.message : String(error)}`);
    }
    finally {
        step.actions.end();
    }
}
async function cleanUp(step) {
    const { core, context, log } = step;
    const folder = core.getState('privateFolder');
    // The state file is the runner's, but what is deleted by its word must at least be ours.
    const isSafe = await (0,own_folder/* isOwnFolder */.Zn)(folder, context.tempFolder);
    try {
        const ended = isSafe ? await (0,leftover_processes/* endLeftoverProcesses */.k)(folder, clock/* systemClock */.m) : [];
        for (const command of ended)
            log.warning(`ended a process that the run had left: ${command}`);
        await post_settle(step);
    }
    finally {
        if (isSafe)
            await (0,own_folder/* removeOwnFolder */.Tc)(folder);
    }
}
/** Settles what the run has left in the cluster, and tells what it had done if it did not do that itself. */
async function post_settle(step) {
    const { core, context } = step;
    const resultFolder = core.getState('resultFolder');
    const earlier = resultFolder === '' ? [] : await readJournal((0,external_node_path_.join)(resultFolder, open_run_journal/* JOURNAL_FILE */.R));
    const { values: wanted, command } = await (0,action_request/* readRequest */.i)(step.env);
    if (earlier[0]?.type !== 'run-planned' || !command.ok)
        return;
    const options = (0,action_request/* toOptions */.k)(wanted, context, resultFolder);
    const events = await recover(step, earlier, options).catch((error) => {
        step.log.warning(`recovering what the run left: ${error instanceof Error ? error.message : error}`);
        return earlier;
    });
    const result = (0,fold_events/* foldEvents */.v)(events);
    const toldItself = core.getState('ended') !== '';
    const isNews = !toldItself || events.length > earlier.length;
    const kept = isNews && (await (0,keep_result/* keepResult */.B)(result, resultFolder, (text) => step.log.warning(text)));
    const artifact = await upload(step, result, { options, wanted });
    if (toldItself || !kept)
        return;
    await tell(step, {
        result,
        kept: { ...kept, diagnosticsFolder: (0,external_node_path_.join)(resultFolder, 'diagnostics') },
        wanted,
        ...(artifact && { artifact }),
    });
}
/** Uploads what the main step had no time for, or began and could not end. */
async function upload(step, result, { options, wanted }) {
    if (step.core.getState('uploaded') !== '' || !(0,upload_diagnostics/* wantsUpload */.D)(wanted.uploadDiagnostics, result))
        return undefined;
    // Another process wrote these files, and what it had learnt it took along.
    await (0,open_manifest/* openManifest */.g)(options, step);
    return (0,upload_diagnostics/* uploadDiagnostics */.o)(options.resultFolder, wanted, step, new AbortController().signal);
}
/** The events of the run and of its recovery, which go into the same journal. */
async function recover(step, earlier, options) {
    const { core, log, context } = step;
    const killed = killedRun(earlier, { getState: (key) => core.getState(key), options, isStillRunning: leftover_processes/* isStillRunning */.Q });
    if (!killed)
        return earlier;
    // The redactor has to know again what the manifest's secrets are.
    await (0,open_manifest/* openManifest */.g)(options, step);
    return recoverRun(killed, earlier, {
        ...step,
        clock: clock/* systemClock */.m,
        spawn: (0,spawn/* createSpawn */.W)({ supervisor: (0,supervisor/* createSupervisor */.p)() }),
        tempFolder: context.tempFolder,
        onEvent: (event) => {
            if (event.type === 'warning')
                log.warning([event.release, event.text].filter(Boolean).join(': '));
        },
        signal: new AbortController().signal,
        forced: new AbortController().signal,
        saveState: () => { },
    });
}
async function tell({ core, actions, log, redactor }, { result, kept, wanted, artifact, }) {
    log.warning((0,wording/* headline */.Pl)(result));
    if (wanted.annotations) {
        actions.withCommands(() => (0,annotate/* annotate */.f)(core, (0,annotations/* resultAnnotations */.AK)(result), redactor));
    }
    if (!wanted.summary)
        return;
    const summary = redactor.clean((0,report_summary/* renderSummary */.B)(result, kept, kept.diagnoses));
    const problem = await (0,step_summary/* writeStepSummary */.o)(core, summary, artifact);
    if (problem !== undefined)
        log.warning(problem);
}


/***/ }),

/***/ 77385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ changeLines),
/* harmony export */   T: () => (/* binding */ changesText)
/* harmony export */ });
/** `objects: 2 created, 1 changed`; what would stay the same is not counted. */
function changesText({ created, changed, dropped }) {
    const parts = [
        [created.length, 'created'],
        [changed.length, 'changed'],
        [dropped.length, 'no longer in the chart'],
    ];
    const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return told.length === 0 ? 'no object changes' : `objects: ${told.join(', ')}`;
}
/** What a plan says of one release on a terminal: the counts, then the diff. */
function changeLines(changes) {
    return [changesText(changes), ...changes.diff.split('\n').filter((line) => line !== '')];
}


/***/ }),

/***/ 32261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ createSpawn)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/system/process-output.js




/** A longer line is not passed on; memory must not grow with what a program prints. */
const LONGEST_LINE = 1024 * 1024;
/** What is kept of each stream. */
const KEPT_CHARACTERS = 10 * 1024 * 1024;
/** How often a file is looked at for new output. */
const FOLLOW_MS = 100;
async function createOutput(spec) {
    const stdout = collect((line) => spec.onLine?.(line, 'stdout'));
    const stderr = collect((line) => spec.onLine?.(line, 'stderr'));
    if (spec.output === undefined || spec.output === 'memory')
        return pipes(stdout, stderr);
    return files(spec.output.folder, stdout, stderr);
}
function pipes(stdout, stderr) {
    let closed = Promise.resolve();
    return {
        stdout: 'pipe',
        stderr: 'pipe',
        attach(child) {
            child.stdout?.on('data', stdout.add);
            child.stderr?.on('data', stderr.add);
            // `close` waits for grandchildren that hold the pipe; after the exit they get a moment, not for ever.
            closed = new Promise((resolve) => {
                child.once('close', resolve);
                child.once('error', resolve);
                child.once('exit', () => setTimeout(resolve, 1_000).unref());
            });
        },
        async finish() {
            await closed;
            return { stdout: stdout.end(), stderr: stderr.end() };
        },
    };
}
async function files(folder, stdout, stderr) {
    const name = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const followers = [
        await follow((0,external_node_path_.join)(folder, `${name}.stdout`), stdout),
        await follow((0,external_node_path_.join)(folder, `${name}.stderr`), stderr),
    ];
    const timer = setInterval(() => followers.forEach((follower) => void follower.read()), FOLLOW_MS);
    return {
        stdout: followers[0].fd,
        stderr: followers[1].fd,
        attach() { },
        async finish() {
            clearInterval(timer);
            await Promise.all(followers.map((follower) => follower.close()));
            return { stdout: stdout.end(), stderr: stderr.end() };
        },
    };
}
/** Opens a file for a child to write and reads along behind it. */
async function follow(path, collector) {
    const file = await (0,promises_.open)(path, 'wx+', 0o600);
    let position = 0;
    let reading = Promise.resolve();
    const readOn = async () => {
        const chunk = Buffer.alloc(64 * 1024);
        for (;;) {
            const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
            if (bytesRead === 0)
                return;
            position += bytesRead;
            collector.add(Buffer.from(chunk.subarray(0, bytesRead)));
        }
    };
    const read = () => {
        reading = reading.then(readOn);
        return reading;
    };
    return {
        fd: file.fd,
        read,
        async close() {
            await read();
            await file.close();
        },
    };
}
/** Cuts a stream into lines and keeps its end. Of a line without an end only the length is told. */
function collect(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let kept = '';
    let rest = '';
    let lost = 0;
    const give = (line) => {
        onLine(lost > 0 ? `(a line of ${lost + line.length} characters)` : line.replace(/\r$/, ''));
        lost = 0;
    };
    const take = (text) => {
        kept += text;
        if (kept.length > 2 * KEPT_CHARACTERS)
            kept = kept.slice(-KEPT_CHARACTERS);
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(give);
        if (rest.length <= LONGEST_LINE)
            return;
        lost += rest.length;
        rest = '';
    };
    return {
        add: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            if (rest !== '' || lost > 0)
                give(rest);
            return kept.slice(-KEPT_CHARACTERS);
        },
    };
}

;// CONCATENATED MODULE: ./build/system/spawn.js


const DEFAULT_GRACE_MS = 5_000;
/** A process has this much longer before the supervisor ends it: that is the spawner's to do. */
const SLACK_MS = 2_000;
/**
 * Starts processes in groups of their own and ends a whole group by SIGINT, then after the grace by SIGKILL.
 * Never throws: a start that failed is part of the record. On Windows there are no groups and only the child is ended.
 */
function createSpawn({ force, supervisor } = {}) {
    return async (spec) => {
        const startedAt = performance.now();
        const output = await createOutput(spec);
        const record = await run(spec, output, { ...(force && { force }), ...(supervisor && { supervisor }) });
        const { stdout, stderr } = await output.finish();
        return {
            command: [spec.file, ...spec.args].join(' '),
            stdout,
            stderr,
            durationMs: Math.round(performance.now() - startedAt),
            ...record,
        };
    };
}
function run(spec, output, { force, supervisor }) {
    if (spec.signal?.aborted)
        return Promise.resolve({ endedBy: 'abort' });
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(spec.file, spec.args, {
            env: spec.env,
            detached: process.platform !== 'win32',
            stdio: [spec.stdin === undefined ? 'ignore' : 'pipe', output.stdout, output.stderr],
            windowsHide: true,
            ...(spec.cwd !== undefined && { cwd: spec.cwd }),
        });
        let endedBy;
        let patience;
        const unwatch = child.pid === undefined ? undefined : supervisor?.watch(child.pid, longest(spec));
        const kill = () => child.pid !== undefined && signalGroup(child.pid, 'SIGKILL');
        const end = (cause) => {
            if (endedBy !== undefined || child.pid === undefined)
                return;
            endedBy = cause;
            signalGroup(child.pid, 'SIGINT');
            patience = setTimeout(kill, force?.aborted ? 0 : (spec.graceMs ?? DEFAULT_GRACE_MS));
            force?.addEventListener('abort', kill, { once: true });
        };
        const onAbort = () => end('abort');
        const timer = spec.timeoutMs === undefined ? undefined : setTimeout(() => end('timeout'), spec.timeoutMs);
        spec.signal?.addEventListener('abort', onAbort, { once: true });
        const settle = (ending) => {
            clearTimeout(timer);
            clearTimeout(patience);
            force?.removeEventListener('abort', kill);
            spec.signal?.removeEventListener('abort', onAbort);
            // Whatever the child left behind in its group must not outlive it.
            kill();
            unwatch?.();
            resolve({ ...ending, ...(child.pid !== undefined && { pid: child.pid }), ...(endedBy && { endedBy }) });
        };
        child.once('error', (error) => child.pid === undefined && settle({ startError: error }));
        child.once('exit', (exitCode, signal) => settle({ ...(exitCode !== null && { exitCode }), ...(signal !== null && { signal }) }));
        output.attach(child);
        if (spec.stdin !== undefined) {
            // A child that does not read its input closes the pipe early; that is its right.
            child.stdin?.on('error', () => { });
            child.stdin?.end(spec.stdin);
        }
        if (child.pid !== undefined)
            spec.onStarted?.(child.pid);
    });
}
/** When it is over for certain, however this program fares. */
function longest({ timeoutMs, graceMs = DEFAULT_GRACE_MS }) {
    return timeoutMs === undefined ? undefined : timeoutMs + graceMs + SLACK_MS;
}
/** Sends a signal to a process group; a group that is gone already is fine. */
function signalGroup(pid, signal) {
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // ESRCH: it ended by itself in between.
    }
}


/***/ }),

/***/ 50136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ createSupervisor)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** From the interrupt to the kill: Helm records a release as failed within milliseconds. */
const GRACE_MS = 5_000;
/**
 * The program of the supervisor. Its input is a pipe that ends with its parent: then every group gets SIGINT, and SIGKILL when
 * it is still there after the grace. A line `+group until` begins to watch one, `-group` ends that.
 */
const PROGRAM = `
const groups = new Map();
let rest = '';
const send = (group, signal) => { try { process.kill(-group, signal); return true; } catch { return false; } };
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\\n');
  rest = lines.pop();
  for (const line of lines) {
    const [group, until] = line.slice(1).split(' ').map(Number);
    if (line[0] === '+') groups.set(group, until); else groups.delete(group);
  }
});
const looking = setInterval(() => {
  for (const [group, until] of groups) if (Date.now() > until) send(group, 'SIGKILL');
}, 500);
process.stdin.on('error', end);
process.stdin.on('end', end);
function end() {
  clearInterval(looking);
  const last = Date.now() + ${GRACE_MS};
  for (const group of groups.keys()) send(group, 'SIGINT');
  (function wait() {
    const left = [...groups.keys()].filter((group) => send(group, 0));
    if (left.length === 0) process.exit();
    if (Date.now() > last) for (const group of left) send(group, 'SIGKILL');
    setTimeout(wait, 50);
  })();
}
`;
/** Starts the supervisor with the first group. Windows has no process groups: there nothing is watched. */
function createSupervisor() {
    let child;
    function tell(line) {
        child ??= start();
        child.stdin?.write(`${line}\n`);
    }
    return {
        watch(group, limitMs) {
            if (process.platform === 'win32')
                return () => { };
            tell(`+${group} ${limitMs === undefined ? 'Infinity' : Date.now() + limitMs}`);
            return () => tell(`-${group}`);
        },
    };
}
/** In a session of its own, so that no Ctrl-C reaches it; it keeps this program from ending no more than it has to. */
function start() {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, ['--eval', PROGRAM], {
        detached: true,
        env: {},
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    // Without it a killed program leaves processes behind, as it did before; nothing else depends on it.
    child.on('error', () => { });
    child.stdin?.on('error', () => { });
    child.unref();
    child.stdin?.unref?.();
    return child;
}


/***/ })

};
