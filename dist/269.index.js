export const id = 269;
export const ids = [269];
export const modules = {

/***/ 83269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unlock: () => (/* binding */ unlock)
});

// EXTERNAL MODULE: ./build/cluster/writer.js + 1 modules
var writer = __webpack_require__(15587);
// EXTERNAL MODULE: ./build/effects.js
var build_effects = __webpack_require__(77814);
// EXTERNAL MODULE: ./build/engine/closing.js
var closing = __webpack_require__(14480);
// EXTERNAL MODULE: ./build/engine/recover.js + 1 modules
var recover = __webpack_require__(99280);
// EXTERNAL MODULE: ./build/engine/unlock-release.js
var unlock_release = __webpack_require__(7867);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(55491);
// EXTERNAL MODULE: ./build/plan/approve.js
var approve = __webpack_require__(74323);
;// CONCATENATED MODULE: ./build/plan/build/unlock.js
/** Plans to unlock the releases of these entries. Whether one is pending at all is seen under its lease, which nobody waits for. */
function planUnlock(entries, { dryRun }) {
    const releases = entries.map(({ id, name, namespace, settings }) => ({
        id,
        name,
        namespace,
        settings: { dryRun: settings.dryRun, lockTimeoutMs: 0 },
    }));
    return { dryRun, releases };
}

// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/commands/failed-early.js
var failed_early = __webpack_require__(93640);
// EXTERNAL MODULE: ./build/commands/folders.js
var folders = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/commands/holder.js
var holder = __webpack_require__(63901);
// EXTERNAL MODULE: ./build/commands/open-manifest.js + 30 modules
var open_manifest = __webpack_require__(49363);
// EXTERNAL MODULE: ./build/commands/session.js + 7 modules
var commands_session = __webpack_require__(24301);
;// CONCATENATED MODULE: ./build/commands/unlock.js














/**
 * Marks the pending revision of each selected release as failed, whatever its age: somebody has said that no Helm works on it.
 * Only under its lease: a release that another run holds is refused.
 */
async function unlock(options, deps) {
    const loaded = await (0,open_manifest/* openManifest */.g)(options, deps, { withNeeds: false });
    if (!loaded.ok)
        return { kind: 'invalid', issues: loaded.issues };
    const folder = await (0,folders/* makeScratch */.l)(deps);
    if (!folder.ok)
        return { kind: 'failed-early', failure: folder.failure };
    try {
        const { requests } = (0,closing/* closingOf */.r)(deps.signal, deps.hurry);
        const session = await (0,commands_session/* openSession */.f)(loaded.manifest, options, deps, { private: folder.value }, requests);
        if (!session.ok)
            return (0,failed_early/* failedEarly */.F)(session.failure, deps.signal);
        try {
            const approved = (0,approve/* approve */.S)(planUnlock(loaded.entries, options));
            const effects = (0,build_effects/* openEffects */.d)(approved, () => ({ cluster: (0,writer/* openWriter */.K)(session.value.connection) }));
            const releases = [];
            for (const planned of approved.plan.releases) {
                const performs = approved.performs.has(planned.id) ? effects : undefined;
                releases.push(await unlockOne(planned, { options, deps, session: session.value, effects: performs }));
            }
            return { kind: 'unlocked', releases };
        }
        finally {
            await session.value.connection.close();
        }
    }
    finally {
        await (0,files/* removeFolder */.v$)(folder.value);
    }
}
async function unlockOne(planned, run) {
    const { options, deps, session, effects } = run;
    const { id, name, namespace } = planned;
    const base = { id, name, namespace };
    if (!effects)
        return look(planned, session);
    const release = {
        run: {
            reader: session.connection.reader,
            store: session.store,
            emit: warnings(deps),
            clock: deps.clock,
            lock: options.lock,
            holder: (0,holder/* holderOf */.K)(options),
        },
        effects,
        planned,
        observed: { name, namespace, revisions: [] },
        isRead: false,
        lease: undefined,
        signal: deps.signal,
    };
    const unlocked = await (0,unlock_release/* unlockRelease */.a)(release, () => ({ kind: 'recover', why: 'unlocked by hand' }));
    if (!unlocked.ok)
        return { ...base, outcome: 'failed', failure: unlocked.failure };
    const record = unlocked.value;
    if (record)
        return { ...base, outcome: 'unlocked', revision: record.revision, status: record.status };
    return { ...base, outcome: 'not-pending', ...newestOf(release.observed) };
}
async function look(planned, { store }) {
    const { id, name, namespace } = planned;
    const observed = await store.observeOne(planned);
    if (!observed.ok)
        return { id, name, namespace, outcome: 'failed', failure: observed.failure };
    const isPending = (0,recover/* pendingRevision */.Tr)({ observed: observed.value }) !== undefined;
    const outcome = isPending ? 'would-unlock' : 'not-pending';
    return { id, name, namespace, outcome, ...newestOf(observed.value) };
}
function newestOf(observed) {
    const last = (0,release/* newest */.BP)(observed);
    return last ? { revision: last.revision, status: last.status } : {};
}
/** What is only for people: an unlock has no journal. */
function warnings({ log }) {
    return (event) => {
        if (event.type === 'warning')
            log.info(`${event.release}: ${event.text}`);
    };
}


/***/ }),

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


/***/ })

};
