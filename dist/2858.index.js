export const id = 2858;
export const ids = [2858];
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

// EXTERNAL MODULE: ./build/model/settings.js + 1 modules
var settings = __webpack_require__(7543);
// EXTERNAL MODULE: ./build/model/release/release.js
var release = __webpack_require__(45333);
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

/***/ 52858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/entries/action/action-request.js + 1 modules
var action_request = __webpack_require__(82769);
// EXTERNAL MODULE: ./build/entries/action/action-step.js + 3 modules
var action_step = __webpack_require__(55213);
// EXTERNAL MODULE: ./build/entries/action/run-comment.js + 1 modules
var run_comment = __webpack_require__(28085);
// EXTERNAL MODULE: ./build/entries/action/run-deployment.js + 1 modules
var run_deployment = __webpack_require__(76554);
// EXTERNAL MODULE: ./build/entries/action/upload-diagnostics.js + 5 modules
var upload_diagnostics = __webpack_require__(99088);
// EXTERNAL MODULE: ./build/entries/leftover-processes.js
var leftover_processes = __webpack_require__(61952);
// EXTERNAL MODULE: ./build/github/annotate.js
var annotate = __webpack_require__(34860);
// EXTERNAL MODULE: ./build/github/step-summary.js
var step_summary = __webpack_require__(61623);
// EXTERNAL MODULE: ./build/model/journal/fold-events.js + 4 modules
var fold_events = __webpack_require__(58857);
// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/summary/summary.js + 5 modules
var summary_summary = __webpack_require__(48422);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/session/ending/keep-result.js + 16 modules
var keep_result = __webpack_require__(43797);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/engine/lease/hook-lease.js
var hook_lease = __webpack_require__(84208);
// EXTERNAL MODULE: ./build/engine/release/helm-run.js + 1 modules
var helm_run = __webpack_require__(11348);
// EXTERNAL MODULE: ./build/model/journal/events-of.js
var events_of = __webpack_require__(84259);
// EXTERNAL MODULE: ./build/model/plan/phase.js
var phase = __webpack_require__(44615);
;// CONCATENATED MODULE: ./build/session/ending/killed-run.js





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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/session/ending/read-journal.js

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
var diagnose = __webpack_require__(31599);
// EXTERNAL MODULE: ./build/engine/lease/writing-claim.js
var writing_claim = __webpack_require__(55331);
// EXTERNAL MODULE: ./build/engine/release/recover-release.js
var recover_release = __webpack_require__(13069);
// EXTERNAL MODULE: ./build/engine/release-context.js
var release_context = __webpack_require__(74260);
// EXTERNAL MODULE: ./build/model/plan/built-in-step.js
var built_in_step = __webpack_require__(9205);
// EXTERNAL MODULE: ./build/model/release/release.js
var release = __webpack_require__(45333);
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

// EXTERNAL MODULE: ./build/session/opening/folders.js
var folders = __webpack_require__(31405);
// EXTERNAL MODULE: ./build/session/opening/open-cluster.js + 25 modules
var open_cluster = __webpack_require__(5608);
// EXTERNAL MODULE: ./build/session/opening/open-run-journal.js + 1 modules
var open_run_journal = __webpack_require__(60747);
// EXTERNAL MODULE: ./build/session/stopwatch.js
var session_stopwatch = __webpack_require__(8648);
// EXTERNAL MODULE: ./build/engine/lease/release-lease.js + 2 modules
var release_lease = __webpack_require__(46152);
;// CONCATENATED MODULE: ./build/session/ending/release-hook-leases.js






/** Releases the leases that hooks of a killed run held. Nothing else is done: the next run of a hook goes on with what it finds. */
async function releaseHookLeases({ plan, others, holder }, { connection, store, emit, clock, signal }) {
    const approved = (0,approve/* approve */.S)(planReleasingLeases(plan, others));
    const effects = (0,build_effects/* openEffects */.d)(approved, (permit) => ({ cluster: (0,writer/* openWriter */.K)(connection, permit) }));
    if (!effects)
        return;
    const { reader } = connection;
    for (const [index, planned] of approved.plan.releases.entries()) {
        const release = {
            run: {
                cluster: { reader, store },
                record: { emit },
                limits: { clock },
                leases: { lock: 'auto', holder: (0,hook_lease/* hookHolder */.UB)(holder, others[index]?.hookOf) },
            },
            effects,
            planned,
            observed: undefined,
            lease: undefined,
            signal,
        };
        const lease = await (0,release_lease/* takeLease */._e)(release);
        if (lease.ok)
            await (0,release_lease/* releaseLease */.wL)(release, lease.value);
    }
}

;// CONCATENATED MODULE: ./build/session/ending/recover-run.js




















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
    const { id } = planned;
    const { reader } = connection;
    const release = {
        run: {
            cluster: { reader, store },
            record: { emit, redactor },
            limits: { clock },
            leases: { lock: 'auto', holder: killed.holder },
        },
        effects,
        planned,
        observed: undefined,
        lease: undefined,
        signal,
        diagnosticsFolder: (0,external_node_path_.join)(folders.diagnostics, id),
    };
    const recovered = await (0,recover_release/* recoverRelease */.U)(release, (record) => judge(record, planned, release, killed), async () => {
        const phase = killed.phaseOf(id);
        if (phase !== undefined)
            await (0,diagnose/* diagnose */.h4)(release, subjectOf(planned, (0,release_context/* observedOf */.O)(release), phase), LATE);
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
        now: run.cluster.reader.serverTime(),
        settings: planned.settings,
    });
}

// EXTERNAL MODULE: ./build/session/opening/open-manifest.js + 4 modules
var open_manifest = __webpack_require__(89026);
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
        const summary = redactor.clean((0,summary_summary/* renderSummary */.B)(result, kept, kept.diagnoses));
        const problem = await (0,step_summary/* writeStepSummary */.o)(core, summary, artifact);
        if (problem !== undefined)
            log.warning(problem);
    }
    await (0,run_deployment/* openRunDeployment */.p)(step, { command, values: wanted }).wasKilled();
    await (0,run_comment/* openRunComment */.D)(step, { command, values: wanted }).end((0,comment/* renderComment */.w)(result), true);
}


/***/ })

};
