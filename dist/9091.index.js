export const id = 9091;
export const ids = [9091];
export const modules = {

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

/***/ 80039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ planRecover)
});

// EXTERNAL MODULE: ./build/model/settings.js
var settings = __webpack_require__(64317);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(55491);
;// CONCATENATED MODULE: ./build/plan/decide-recover.js

/** Marks a pending revision failed. Whether its Helm is dead is not asked: somebody has said so. Pure. */
function decideRecover(observed) {
    const record = (0,release/* newest */.BP)(observed);
    if (!record)
        return { operation: 'unchanged', why: 'there is no such release' };
    const { revision, status } = record;
    return status.startsWith('pending-')
        ? { operation: 'recover', why: `revision ${revision} was left ${status}`, record }
        : { operation: 'unchanged', why: `its newest revision ${revision} is ${status}`, record };
}

// EXTERNAL MODULE: ./build/plan/planners/release.js
var planners_release = __webpack_require__(79443);
;// CONCATENATED MODULE: ./build/plan/planners/recover.js



/** Plans to mark a pending revision failed, under its lease, which nobody waits for. Without one only the lease is settled. */
function planRecover({ id, observed, entry, refusal }) {
    const { operation, why, record } = decideRecover(observed);
    const pending = operation === 'recover' ? record : undefined;
    const step = {
        kind: 'recover',
        ...(pending && { revision: pending.revision, status: pending.status }),
        byHand: true,
    };
    const installed = (0,planners_release/* installedRelease */.Wz)({ observed });
    const refused = pending && refusal;
    return {
        id,
        name: observed.name,
        namespace: observed.namespace,
        ...(entry && { location: entry.location }),
        action: 'deploy',
        operation,
        why,
        ...(installed && { installed }),
        ...(refused && { blocked: refused }),
        needs: [],
        settings: { ...(entry?.settings ?? settings/* DEFAULT_SETTINGS */.a$), lockTimeout: 0 },
        opening: [],
        phases: (0,planners_release/* byPhase */.bq)((phase) => {
            if (phase === 'exec')
                return { steps: [step], hooks: [] };
            return {
                steps: phase === 'checkPrerequisites' && refused ? [{ kind: 'check-prerequisites' }] : [],
                hooks: [],
            };
        }),
        closing: [],
    };
}


/***/ }),

/***/ 99091:
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
// EXTERNAL MODULE: ./build/entries/action/run-comment.js + 4 modules
var run_comment = __webpack_require__(61752);
// EXTERNAL MODULE: ./build/entries/action/upload-diagnostics.js + 6 modules
var upload_diagnostics = __webpack_require__(56511);
// EXTERNAL MODULE: ./build/entries/leftover-processes.js
var leftover_processes = __webpack_require__(61952);
// EXTERNAL MODULE: ./build/github/annotate.js
var annotate = __webpack_require__(34860);
// EXTERNAL MODULE: ./build/github/step-summary.js
var step_summary = __webpack_require__(61623);
// EXTERNAL MODULE: ./build/model/fold-events.js + 4 modules
var fold_events = __webpack_require__(70180);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/summary.js + 5 modules
var report_summary = __webpack_require__(99788);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/session/keep-result.js + 19 modules
var keep_result = __webpack_require__(81920);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/engine/lease/hook-lease.js
var hook_lease = __webpack_require__(84208);
// EXTERNAL MODULE: ./build/engine/release/helm-run.js + 1 modules
var helm_run = __webpack_require__(11348);
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

// EXTERNAL MODULE: ./build/session/open-manifest.js + 4 modules
var open_manifest = __webpack_require__(90333);
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
// EXTERNAL MODULE: ./build/engine/release/recover-release.js
var recover_release = __webpack_require__(13069);
// EXTERNAL MODULE: ./build/model/built-in-step.js
var built_in_step = __webpack_require__(45659);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(55491);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/plan/approve.js
var approve = __webpack_require__(74323);
// EXTERNAL MODULE: ./build/plan/judge-pending.js
var judge_pending = __webpack_require__(75379);
// EXTERNAL MODULE: ./build/plan/planners/recover.js + 1 modules
var recover = __webpack_require__(80039);
;// CONCATENATED MODULE: ./build/plan/planners/recovery.js

/** Plans to release the leases of releases that are not of the plan; only a hook of a killed run worked on them. */
function planReleasingLeases(plan, others) {
    const releases = others.map(({ name, namespace }) => (0,recover/* planRecover */.s)({ id: `${namespace}/${name}`, observed: { name, namespace, revisions: [] } }));
    return { ...plan, releases };
}
/** Plans to settle releases that a killed run has left; nobody waits for another run that is at work on one by now. */
function planRecovery(plan, unsettled) {
    const left = plan.releases.filter(({ id }) => unsettled.has(id));
    const releases = left.map((release) => ({ ...release, settings: { ...release.settings, lockTimeout: 0 } }));
    return { ...plan, releases };
}

// EXTERNAL MODULE: ./build/session/folders.js
var folders = __webpack_require__(99006);
// EXTERNAL MODULE: ./build/session/open-cluster.js + 24 modules
var open_cluster = __webpack_require__(40436);
// EXTERNAL MODULE: ./build/engine/lease/release-lease.js + 2 modules
var release_lease = __webpack_require__(46152);
;// CONCATENATED MODULE: ./build/session/release-hook-leases.js






/** Releases the leases that hooks of a killed run held. Nothing else is done: the next run of a hook goes on with what it finds. */
async function releaseHookLeases({ plan, others, holder }, { connection, store, emit, clock, signal }) {
    const approved = (0,approve/* approve */.S)(planReleasingLeases(plan, others));
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
            await (0,release_lease/* releaseLease */.wL)(release, lease.value);
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
    const events = await (0,deadline/* withTimeout */.w)(RECOVERY_MS, deps.signal, (signal) => (0,folders/* withFolders */.Qy)(killed.options, deps, async (folders) => {
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
        await Promise.all(planned.map((release) => recoverOne(release, { killed, effects, ...aftermath })));
    }
    finally {
        await connection.close();
    }
}
async function recoverOne(planned, recovery) {
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
    const recovered = await (0,recover_release/* recoverRelease */.U)(release, (record) => judge(record, planned, release, killed), async () => {
        const phase = killed.phaseOf(id);
        if (phase !== undefined)
            await (0,diagnose/* diagnose */.h4)(release, subjectOf(planned, release.observed, phase), LATE);
    });
    if (!recovered.ok) {
        const text = `it stays as the killed run left it: ${recovered.failure.message}`;
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
        revisions: (0,subject/* revisionsToBlame */.T)({ phase, stores: (0,built_in_step/* storesRevision */.I4)(phases.exec.steps), before, observed }),
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
    const events = await post_recover(step, earlier, options).catch((error) => {
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
        command: command.value,
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
async function post_recover(step, earlier, options) {
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
async function tell(step, { command, result, kept, wanted, artifact, }) {
    const { core, actions, log, redactor } = step;
    log.warning((0,wording/* headline */.Pl)(result));
    if (wanted.annotations) {
        actions.withCommands(() => (0,annotate/* annotate */.f)(core, (0,annotations/* resultAnnotations */.AK)(result), redactor));
    }
    if ((0,step_summary/* wantsSummary */.u)(wanted.summary, true)) {
        const summary = redactor.clean((0,report_summary/* renderSummary */.B)(result, kept, kept.diagnoses));
        const problem = await (0,step_summary/* writeStepSummary */.o)(core, summary, artifact);
        if (problem !== undefined)
            log.warning(problem);
    }
    await (0,run_comment/* openRunComment */.D)(step, { command, values: wanted }).end((0,comment/* renderComment */.w)(result), true);
}


/***/ }),

/***/ 99788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_LIMIT

// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
// EXTERNAL MODULE: ./build/report/cut-markdown.js
var cut_markdown = __webpack_require__(60025);
// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
// EXTERNAL MODULE: ./build/report/orphan-text.js
var orphan_text = __webpack_require__(59161);
// EXTERNAL MODULE: ./build/report/change-lines.js
var change_lines = __webpack_require__(77385);
;// CONCATENATED MODULE: ./build/report/summary-changes.js


/** Names of deleted objects in one section. */
const MOST_NAMES = 50;
/** What a plan would change, a section for each release: deletions in sight, the diff folded. */
function changesSections({ dryRun, releases }) {
    return dryRun ? releases.map(section).filter((text) => text !== '') : [];
}
function section({ id, changes, deletes = [], stays = [] }) {
    const parts = [
        names('🗑️ **Deletes**', deletes),
        names('Leaves in the cluster', stays.map(({ object }) => object)),
        changes === undefined || changes.diff === '' ? '' : (0,escape_markdown/* folded */.TM)('Diff', (0,escape_markdown/* fenced */.OF)('diff', changes.diff)),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    const title = changes === undefined ? 'uninstalled' : (0,change_lines/* changesText */.T)(changes);
    return [`### ${(0,escape_markdown/* escapeMarkdown */.FV)(id)}: ${title}`, ...parts].join('\n\n');
}
function names(title, objects) {
    if (objects.length === 0)
        return '';
    const more = objects.length - MOST_NAMES;
    const shown = objects.slice(0, MOST_NAMES).map(escape_markdown/* codeSpan */.SS).join(', ');
    return `${title} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./build/report/summary-failures.js + 1 modules
var summary_failures = __webpack_require__(16415);
// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
// EXTERNAL MODULE: ./build/report/printable.js
var printable = __webpack_require__(74628);
;// CONCATENATED MODULE: ./build/report/mermaid-text.js


const LONGEST = 40;
/**
 * Text for a label in a Mermaid diagram: everything that Mermaid, the Markdown in its labels or a page could act on becomes
 * one of its entity codes, which it only prints.
 */
function mermaidText(text) {
    return (0,shorten/* shorten */.m)((0,printable/* printable */.g)(text), LONGEST).replace(/[^\p{L}\p{N} /-]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/report/summary-graph.js


/** More nodes or edges than this nobody can read, and GitHub may refuse to draw. */
const MOST_NODES = 60;
const MOST_EDGES = 200;
/** What waits for what, as a Mermaid flowchart coloured by outcome; empty when nothing depends on anything or too much does. */
function graphSection({ releases }) {
    const nodes = new Map(releases.map(({ id }, index) => [id, `c${index}`]));
    const edges = releases.flatMap(({ id, needs }) => needs.flatMap((need) => (nodes.has(need) ? [`${nodes.get(need)} --> ${nodes.get(id)}`] : [])));
    if (edges.length === 0 || edges.length > MOST_EDGES || releases.length > MOST_NODES)
        return '';
    const lines = [
        'flowchart LR',
        ...releases.map(({ id, outcome }, index) => `c${index}["${mermaidText(id)}"]:::${STYLES[outcome]}`),
        ...edges,
        'classDef good stroke:#1a7f37,stroke-width:2px',
        'classDef bad stroke:#cf222e,stroke-width:4px',
        'classDef stopped stroke:#9a6700,stroke-width:3px',
        'classDef idle stroke:#6e7781,stroke-dasharray:4',
    ];
    return (0,escape_markdown/* folded */.TM)('What waits for what', (0,escape_markdown/* fenced */.OF)('mermaid', lines.join('\n')));
}
const STYLES = {
    succeeded: 'good',
    unchanged: 'good',
    failed: 'bad',
    'timed-out': 'bad',
    cancelled: 'stopped',
    interrupted: 'stopped',
    skipped: 'idle',
    planned: 'idle',
};

// EXTERNAL MODULE: ./build/report/summary-table.js
var summary_table = __webpack_require__(6726);
;// CONCATENATED MODULE: ./build/report/summary-hooks.js



/** The hooks that were reached: folded while all is well, open when one failed; empty when there were none. */
function hooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return '';
    const failed = hooks.filter(({ hook }) => isBad(hook.outcome)).length;
    const title = failed === 0 ? `Hooks: ${hooks.length}` : `Hooks: ${hooks.length}, ${failed} not well`;
    const rows = hooks.map(({ chart, hook }) => [
        chart,
        hook.phase,
        (0,escape_markdown/* escapeMarkdown */.FV)(hook.name),
        what(hook),
        (0,duration/* formatDuration */.a3)(hook.durationMs),
        outcomeCell(hook),
    ]);
    const content = (0,summary_table/* table */.t)(['Chart', 'Phase', 'Hook', 'Does', 'Duration', 'Outcome'], rows);
    return (0,escape_markdown/* folded */.TM)(title, content, { open: failed > 0 });
}
/** Every hook that a real run could run, for a dry run. */
function plannedHooksSection(result) {
    const hooks = hooksOf(result);
    if (hooks.length === 0)
        return 'No hook would run.';
    const rows = hooks.map(({ chart, hook }) => [chart, hook.phase, (0,escape_markdown/* escapeMarkdown */.FV)(hook.name), what(hook)]);
    return `### Hooks that would run\n\n${(0,summary_table/* table */.t)(['Chart', 'Phase', 'Hook', 'Would do'], rows)}`;
}
function hooksOf(result) {
    return [
        ...result.runHooks.map((hook) => ({ chart: '_run_', hook })),
        ...result.releases.flatMap((release) => release.hooks.map((hook) => ({ chart: `**${(0,escape_markdown/* escapeMarkdown */.FV)(release.id)}**`, hook }))),
    ];
}
function what({ kind, summary, condition }) {
    const when = condition === undefined ? '' : `<br><sub>if ${(0,escape_markdown/* escapeMarkdown */.FV)(condition)}</sub>`;
    return `${(0,escape_markdown/* escapeMarkdown */.FV)(kind)}: ${(0,escape_markdown/* codeSpan */.SS)(summary)}${when}`;
}
function outcomeCell({ outcome, attempts, note, failure }) {
    const more = [
        ...(attempts > 1 ? [`${attempts} attempts`] : []),
        ...(note === undefined ? [] : [note]),
        ...(failure === undefined ? [] : [failure.message]),
    ];
    const text = outcome === 'allowed' ? 'failed (allowed)' : outcome;
    return more.length === 0 ? text : `${text}<br><sub>${(0,escape_markdown/* escapeMarkdown */.FV)(more.join(', '))}</sub>`;
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'interrupted';
}

;// CONCATENATED MODULE: ./build/report/summary-timeline.js


/** More bars than this are not readable: then a chart is one bar, and the shortest charts are left out. */
const MOST_BARS = 60;
/** A phase that takes less than this part of the run is no more than a line in the picture. */
const SHORTEST = 0.01;
/** More marks of time would be written over each other. */
const MOST_TICKS = 8;
/** When which chart was in which phase, as a Mermaid Gantt chart; empty when fewer than two charts were worked on. */
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
    return (0,escape_markdown/* folded */.TM)(left > 0 ? `${title}, the ${shown.length} longest` : title, (0,escape_markdown/* fenced */.OF)('mermaid', text));
}
/** In Mermaid's words, the shortest round one that is long enough. */
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
/** Red for what failed, plain for what was interrupted. */
function tagOf({ failure }, { outcome }) {
    if (outcome === 'cancelled' || outcome === 'interrupted')
        return '';
    return failure ? 'crit, ' : 'done, ';
}

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/summary.js











/** GitHub refuses a step's summary above 1 MiB. */
const SUMMARY_LIMIT = 900_000;
/** The job summary of a run in GitHub's Markdown: the first error with its evidence first, then the charts, then the details. */
function renderSummary(result, paths, diagnoses = new Map()) {
    const pointer = `_Cut at ${SUMMARY_LIMIT / 1_000} kB. Everything is in ${(0,escape_markdown/* codeSpan */.SS)(paths.reportPath ?? paths.resultPath)} and ${(0,escape_markdown/* codeSpan */.SS)(paths.diagnosticsFolder)}._`;
    const sections = [
        `## ${ICONS[result.outcome]} Helm ${(0,wording/* headline */.Pl)(result)}`,
        ...(0,summary_failures/* failureSections */.zl)(result, diagnoses),
        overview(result),
        (0,summary_table/* chartsTable */.W)(result),
        ...changesSections(result),
        graphSection(result),
        timelineSection(result),
        result.dryRun ? plannedHooksSection(result) : hooksSection(result),
        warningsSection(result),
        footer(result, paths),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return (0,cut_markdown/* cutMarkdown */.G)(text, SUMMARY_LIMIT, pointer);
}
function overview(result) {
    const where = [
        `${(0,escape_markdown/* escapeMarkdown */.FV)(result.manifest)}${result.environment === undefined ? '' : ` (${(0,escape_markdown/* escapeMarkdown */.FV)(result.environment)})`}`,
        `context ${(0,escape_markdown/* codeSpan */.SS)(result.cluster.context)}`,
        (0,wording/* countsText */.WN)(result.counts),
        (0,duration/* formatDuration */.a3)(result.durationMs),
    ];
    return `Manifest ${where.join(' · ')}`;
}
const ICONS = {
    succeeded: '✅',
    'no-changes': '✅',
    failed: '❌',
    'timed-out': '❌',
    cancelled: '⚠️',
    interrupted: '⚠️',
};
function warningsSection(result) {
    const warnings = [
        ...(result.orphans ?? []).map((orphan) => `orphan ${(0,orphan_text/* orphanText */.s)(orphan)}`),
        ...result.warnings,
        ...result.releases.flatMap(({ id, warnings: texts }) => texts.map((text) => `${id}: ${text}`)),
    ];
    if (warnings.length === 0)
        return '';
    return ['### Warnings', '', ...warnings.map((text) => `- Warning: ${(0,escape_markdown/* escapeMarkdown */.FV)(text)}`)].join('\n');
}
function footer({ cluster, tools, cost, commit, runUrl }, paths) {
    const facts = [
        `Kubernetes ${(0,escape_markdown/* escapeMarkdown */.FV)(cluster.version)} at ${(0,escape_markdown/* codeSpan */.SS)(cluster.server)}`,
        (0,escape_markdown/* escapeMarkdown */.FV)((0,wording/* toolsText */.Hy)(tools)),
        `Helm processes: ${cost.helmProcesses}, API calls: ${cost.apiCalls}`,
        ...(commit === undefined ? [] : [`commit ${(0,escape_markdown/* codeSpan */.SS)(commit.slice(0, 12))}`]),
        ...(runUrl === undefined ? [] : [`run ${(0,escape_markdown/* codeSpan */.SS)(runUrl)}`]),
        `result ${(0,escape_markdown/* codeSpan */.SS)(paths.resultPath)}`,
        ...(paths.reportPath === undefined ? [] : [`report ${(0,escape_markdown/* codeSpan */.SS)(paths.reportPath)}`]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}


/***/ })

};
