export const id = 846;
export const ids = [846];
export const modules = {

/***/ 7867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unlockRelease)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31612);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46305);
/* harmony import */ var _observe_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35678);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99280);
/* harmony import */ var _release_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41632);
/* harmony import */ var _remember_taken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56278);






/**
 * Takes the lease of a release, marks a pending revision failed if `judge` says so, does `meanwhile`, and gives the lease back.
 * The value is the revision that was pending; undefined when there was none.
 */
async function unlockRelease(release, judge, meanwhile = async () => { }) {
    const lease = await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .takeLease */ ._e)(release);
    if (!lease.ok)
        return lease;
    release.lease = lease.value;
    try {
        const read = await (0,_observe_again_js__WEBPACK_IMPORTED_MODULE_4__/* .observeAgain */ .p)(release);
        if (!read.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .during */ .i)('read the release', read.failure));
        const record = (0,_recover_js__WEBPACK_IMPORTED_MODULE_1__/* .pendingRevision */ .Tr)(release);
        const left = record !== undefined || (0,_remember_taken_js__WEBPACK_IMPORTED_MODULE_2__/* .wasLeft */ .F)(release);
        const recovered = record ? await recoverJudged(release, record, judge) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
        const remembered = recovered.ok && left ? await (0,_remember_taken_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberTaken */ .b)(release) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)();
        if (!remembered.ok)
            return remembered;
        if (recovered.ok)
            await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .noteWriting */ .l$)(release, undefined);
        await meanwhile();
        return recovered.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(record) : recovered;
    }
    finally {
        await (0,_release_lease_js__WEBPACK_IMPORTED_MODULE_3__/* .giveBack */ .F5)(release, lease.value);
    }
}
async function recoverJudged(release, record, judge) {
    const verdict = judge(record);
    return verdict.kind === 'recover' ? (0,_recover_js__WEBPACK_IMPORTED_MODULE_1__/* .recover */ .lj)(release, record, verdict.why) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .f)(verdict.failure);
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


const GRACE_MS = 5_000;
const POLL_MS = 100;
/**
 * Ends every process whose command line or environment names `folder`, which only the processes of one run do: by SIGINT,
 * upon which Helm records its release as failed, then by SIGKILL. Gives the command lines of what it ended. Only where
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
        return `${read('cmdline')}${read('environ')}`.includes(folder);
    }
    catch {
        return false;
    }
}
async function processesOf(folder) {
    const pids = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const found = await Promise.all(pids.map(async (pid) => {
        const [command, env] = await Promise.all([
            readText(`/proc/${pid}/cmdline`),
            readText(`/proc/${pid}/environ`),
        ]);
        const isOurs = Number(pid) !== process.pid && `${command}${env}`.includes(folder);
        return isOurs ? [{ pid: Number(pid), command: command.split('\0').slice(0, 3).join(' ') }] : [];
    }));
    return found.flat();
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

/***/ 49846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/commands/keep-result.js + 20 modules
var keep_result = __webpack_require__(8150);
// EXTERNAL MODULE: ./build/commands/open-manifest.js + 30 modules
var open_manifest = __webpack_require__(49363);
// EXTERNAL MODULE: ./build/cluster/connect.js + 10 modules
var connect = __webpack_require__(61808);
// EXTERNAL MODULE: ./build/cluster/ending-connection.js
var ending_connection = __webpack_require__(11399);
// EXTERNAL MODULE: ./build/cluster/writer.js + 1 modules
var writer = __webpack_require__(15587);
// EXTERNAL MODULE: ./build/diagnostics/subject.js
var subject = __webpack_require__(51119);
// EXTERNAL MODULE: ./build/effects.js
var build_effects = __webpack_require__(77814);
// EXTERNAL MODULE: ./build/engine/deadline.js
var deadline = __webpack_require__(3783);
// EXTERNAL MODULE: ./build/engine/diagnose.js + 59 modules
var diagnose = __webpack_require__(11338);
// EXTERNAL MODULE: ./build/engine/release-lease.js + 2 modules
var release_lease = __webpack_require__(41632);
// EXTERNAL MODULE: ./build/engine/unlock-release.js
var unlock_release = __webpack_require__(7867);
// EXTERNAL MODULE: ./build/helm/release-store.js
var release_store = __webpack_require__(89856);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(55491);
// EXTERNAL MODULE: ./build/plan/approve.js
var approve = __webpack_require__(74323);
;// CONCATENATED MODULE: ./build/plan/build/recovery.js
/** Plans to give back the leases of releases that are not of the plan; only a hook of a killed run worked on them. */
function planGivingBack({ dryRun }, others) {
    const settings = { dryRun: false, lockTimeoutMs: 0 };
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
        releases: left.map((release) => ({ ...release, settings: { ...release.settings, lockTimeoutMs: 0 } })),
    };
}

// EXTERNAL MODULE: ./build/plan/judge-pending.js
var judge_pending = __webpack_require__(75379);
// EXTERNAL MODULE: ./build/engine/hook-lease.js
var hook_lease = __webpack_require__(18839);
;// CONCATENATED MODULE: ./build/commands/give-back-others.js







/** Gives back the leases that hooks of a killed run held. Nothing else is done: the next run of a hook goes on with what it finds. */
async function giveBackOthers({ plan, others, holder }, connection, { emit, clock, signal }) {
    const approved = (0,approve/* approve */.S)(planGivingBack(plan, others));
    const effects = (0,build_effects/* openEffects */.d)(approved, () => ({ cluster: (0,writer/* openWriter */.K)(connection) }));
    if (!effects)
        return;
    const { reader } = connection;
    const store = (0,release_store/* createReleaseStore */.F)(reader);
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

// EXTERNAL MODULE: ./build/commands/inherited-env.js
var inherited_env = __webpack_require__(85711);
;// CONCATENATED MODULE: ./build/commands/recover-run.js

















/** All of it together; a job's post steps get minutes, but the cluster may be away for longer than that. */
const RECOVERY_MS = 45_000;
const LATE = { ...diagnose/* THOROUGH */.Bp, timeMs: 5_000 };
/**
 * Settles what a killed run has left in the cluster: pending revisions of its dead Helm are marked failed, evidence is kept,
 * its leases are given back. What another run has taken over is left to that. Every problem is told and none is thrown.
 */
async function recoverRun(killed, deps) {
    await (0,deadline/* withTimeout */.w)(RECOVERY_MS, new AbortController().signal, async (signal) => {
        const connected = await recover_run_connect(killed, deps, signal);
        if (!connected.ok) {
            const text = `what the run left in the cluster stays as it is: ${connected.failure.message}`;
            return deps.emit({ type: 'warning', text });
        }
        const connection = (0,ending_connection/* endingConnection */.q)(connected.value, { until: signal, clock: deps.clock });
        try {
            await giveBackOthers(killed, connection, { emit: deps.emit, clock: deps.clock, signal });
            const approved = (0,approve/* approve */.S)(planRecovery(killed.plan, killed.unsettled));
            const effects = (0,build_effects/* openEffects */.d)(approved, () => ({ cluster: (0,writer/* openWriter */.K)(connection) }));
            if (!effects)
                return;
            const planned = approved.plan.releases.filter(({ id }) => approved.performs.has(id));
            await Promise.all(planned.map((release) => recoverRelease(release, { killed, deps, connection, effects, signal })));
        }
        finally {
            await connection.close();
        }
    });
}
function recover_run_connect(killed, deps, signal) {
    const { kubectl, kubeconfig, context, folder } = killed;
    const { env, clock, spawn, redactor } = deps;
    return (0,connect/* connectCluster */.b)({
        kubectl,
        folder,
        env: (0,inherited_env/* inheritedEnv */.C)(env),
        spawn,
        clock,
        signal,
        onSecret: (secret) => redactor.learn(secret),
        ...(kubeconfig && { kubeconfig }),
        ...(context !== undefined && { context }),
    });
}
async function recoverRelease(planned, recovery) {
    const { killed, deps, connection, effects, signal } = recovery;
    const { id, name, namespace } = planned;
    const { reader } = connection;
    const { emit, clock, redactor } = deps;
    const release = {
        run: {
            reader,
            store: (0,release_store/* createReleaseStore */.F)(reader),
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
        diagnosticsFolder: (0,external_node_path_.join)(killed.diagnosticsFolder, id),
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
function judge(record, planned, { run, lease }, killed) {
    const noted = lease?.annotations[release_lease/* WRITING_ANNOTATION */.Xn] === String(record.revision);
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

// EXTERNAL MODULE: ./build/engine/journal.js
var engine_journal = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/entries/action-options.js
var action_options = __webpack_require__(39898);
// EXTERNAL MODULE: ./build/entries/action-step.js + 4 modules
var action_step = __webpack_require__(91798);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/engine/helm-run.js + 1 modules
var helm_run = __webpack_require__(65449);
// EXTERNAL MODULE: ./build/model/events-of.js
var events_of = __webpack_require__(76607);
// EXTERNAL MODULE: ./build/model/phase.js
var phase = __webpack_require__(41501);
// EXTERNAL MODULE: ./build/entries/leftover-processes.js
var leftover_processes = __webpack_require__(61952);
;// CONCATENATED MODULE: ./build/entries/killed-run.js







/**
 * The run that the main step has left behind, from its journal and the state it saved; undefined when it settled everything.
 * A release is settled when its end is in the journal and its lease was given back, for which a cancelled run may lack the time.
 */
function killedRun(events, { getState, options, folder }) {
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
        helmOf: (id) => helmOf(getState((0,helm_run/* helmStateKey */.hY)(id)), getState('privateFolder')),
        phaseOf: (id) => phaseOf(id, events),
        holder: getState('holder'),
        kubectl,
        ...sourceOf(getState('kubeconfig'), options),
        folder,
        diagnosticsFolder: (0,external_node_path_.join)(getState('resultFolder'), 'diagnostics'),
    };
}
/** The private copy has one context; when it is gone, because the run came to its end, it is made again as the run made it. */
function sourceOf(copy, options) {
    if (copy !== '' && (0,external_node_fs_.existsSync)(copy))
        return { kubeconfig: { path: copy } };
    const { kubeconfigContent: content, context } = options;
    return {
        kubeconfig: content === undefined ? undefined : { content },
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
function helmOf(saved, folder) {
    try {
        const state = JSON.parse(saved);
        return { ...state, isAlive: state.pid !== undefined && (0,leftover_processes/* isStillRunning */.Q)(state.pid, folder) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/entries/read-journal.js

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

// EXTERNAL MODULE: ./build/entries/upload-diagnostics.js + 5 modules
var upload_diagnostics = __webpack_require__(80810);
// EXTERNAL MODULE: ./build/github/annotate.js
var annotate = __webpack_require__(34860);
// EXTERNAL MODULE: ./build/github/inputs.js + 1 modules
var github_inputs = __webpack_require__(14870);
// EXTERNAL MODULE: ./build/github/step-summary.js
var step_summary = __webpack_require__(61623);
// EXTERNAL MODULE: ./build/model/fold-events.js + 2 modules
var fold_events = __webpack_require__(44020);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/summary.js + 5 modules
var report_summary = __webpack_require__(58886);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/spawn.js + 1 modules
var spawn = __webpack_require__(32261);
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
    const isSafe = isOurs(folder, context.tempFolder);
    try {
        const ended = isSafe ? await (0,leftover_processes/* endLeftoverProcesses */.k)(folder, clock/* systemClock */.m) : [];
        for (const command of ended)
            log.warning(`ended a process that the run had left: ${command}`);
        await settle(step);
    }
    finally {
        if (isSafe)
            await (0,files/* removeFolder */.v$)(folder);
    }
}
/** The state file is the runner's, but what is deleted by its word must at least look like ours. */
function isOurs(folder, tempFolder) {
    return (0,external_node_path_.resolve)(folder).startsWith((0,external_node_path_.resolve)(tempFolder) + external_node_path_.sep) && (0,external_node_path_.basename)(folder).startsWith('hl-');
}
/** Settles what the run has left in the cluster, and tells what it had done if it did not do that itself. */
async function settle(step) {
    const { core, context } = step;
    const resultFolder = core.getState('resultFolder');
    const earlier = resultFolder === '' ? [] : await readJournal((0,external_node_path_.join)(resultFolder, 'journal.jsonl'));
    const inputs = (0,github_inputs/* readInputs */.K)((name) => core.getInput(name));
    if (earlier.length === 0 || !inputs.ok)
        return;
    const options = (0,action_options/* toOptions */.k)(inputs.value, context, resultFolder);
    const events = await recover(step, earlier, options).catch((error) => {
        step.log.warning(`recovering what the run left: ${error instanceof Error ? error.message : error}`);
        return earlier;
    });
    const result = (0,fold_events/* foldEvents */.v)(events);
    const toldItself = core.getState('ended') !== '';
    const isNews = !toldItself || events.length > earlier.length;
    const kept = isNews && (await (0,keep_result/* keepResult */.B)(result, resultFolder, (text) => step.log.warning(text)));
    const artifact = await upload(step, result, { options, wanted: inputs.value });
    if (toldItself || !kept)
        return;
    await tell(step, {
        result,
        kept: { ...kept, diagnosticsFolder: (0,external_node_path_.join)(resultFolder, 'diagnostics') },
        wanted: inputs.value,
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
async function recover({ core, env, log, redactor, context }, earlier, options) {
    const folder = await (0,files/* makePrivateFolder */.I2)(context.tempFolder, 'hl-');
    const killed = killedRun(earlier, { getState: (key) => core.getState(key), options, folder });
    try {
        if (!killed)
            return earlier;
        // The redactor has to know again what the manifest's secrets are.
        await (0,open_manifest/* openManifest */.g)(options, { env, redactor });
        await (0,promises_.mkdir)(killed.diagnosticsFolder, { recursive: true });
        const journal = (0,engine_journal/* openJournal */._)((0,external_node_path_.join)(core.getState('resultFolder'), 'journal.jsonl'), {
            clock: clock/* systemClock */.m,
            redactor,
            earlier,
            onEvent: (event) => {
                if (event.type === 'warning')
                    log.warning([event.release, event.text].filter(Boolean).join(': '));
            },
        });
        try {
            await recoverRun(killed, {
                env,
                redactor,
                clock: clock/* systemClock */.m,
                spawn: (0,spawn/* createSpawn */.W)(),
                emit: journal.emit,
            });
            return journal.events();
        }
        finally {
            journal.close();
        }
    }
    finally {
        await (0,files/* removeFolder */.v$)(folder);
    }
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


/***/ })

};
