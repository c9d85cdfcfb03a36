export const id = 3996;
export const ids = [3996,7523];
export const modules = {

/***/ 57523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./build/model/result.js
var model_result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/plan/planners/run.js
var run = __webpack_require__(11839);
// EXTERNAL MODULE: ./build/session/approve-plan.js
var approve_plan = __webpack_require__(30556);
// EXTERNAL MODULE: ./build/session/observe-entries.js + 6 modules
var observe_entries = __webpack_require__(97158);
// EXTERNAL MODULE: ./build/session/perform-plan.js + 108 modules
var perform_plan = __webpack_require__(39423);
// EXTERNAL MODULE: ./build/session/report-run.js
var report_run = __webpack_require__(50549);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/filesystem-failure.js
var filesystem_failure = __webpack_require__(91524);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/observe/hook-inputs.js
var hook_inputs = __webpack_require__(1728);
;// CONCATENATED MODULE: ./build/observe/reviewed-digest.js



/** As short as a commit is written anywhere. */
const SHORTEST = 7;
const DIGITS = 40;
/**
 * A digest of everything that goes into a release but the run's commit, in full, short, or in a tag made of it: the commit of a
 * merge is another one than that of the pull request, and what was reviewed is still the same.
 */
async function reviewedDigest({ entry, staged, parts, commit, manifestFolder, }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (text) => hash.update(`${text.length}\0${text}`);
    add(staged.chartDigest ?? '');
    for (const file of staged.valuesFiles)
        add(withoutCommit(await (0,promises_.readFile)(file, 'utf8'), commit));
    add(withoutCommit(JSON.stringify(staged.setIntegers), commit));
    add(withoutCommit(JSON.stringify((0,hook_inputs/* hookInputs */.Z)(entry, manifestFolder).hooks), commit));
    const { settings, hookFiles, crds, cluster } = parts;
    add(JSON.stringify([Object.entries(settings).sort(), hookFiles, crds, cluster]));
    return hash.digest('hex').slice(0, DIGITS);
}
/** The text with each mention of a commit replaced, the longest first. */
function withoutCommit(text, commit) {
    if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
        return text;
    let replaced = text;
    for (let length = commit.length; length >= SHORTEST; length--)
        replaced = replaced.replaceAll(commit.slice(0, length), '<commit>');
    return replaced;
}

// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(89815);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(53339);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./build/model/operation.js
var operation = __webpack_require__(89827);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(55491);
;// CONCATENATED MODULE: ./build/model/saved-plan.js



const saved_plan_text = schemas/* string */.YjP().max(10_000);
const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const optional = schemas/* exactOptional */.yqP;
const savedRelease = schemas/* strictObject */.rej({
    id: saved_plan_text,
    name: saved_plan_text,
    namespace: saved_plan_text,
    operation: schemas/* enum */.k5n(operation/* OPERATIONS */.xb),
    why: saved_plan_text,
    /** The newest stored revision that the plan was made over; absent when there was none. */
    revision: optional(schemas/* int */.Whr().positive()),
    status: optional(schemas/* enum */.k5n(release/* RELEASE_STATUSES */.NE)),
    chart: optional(schemas/* strictObject */.rej({ name: saved_plan_text, version: saved_plan_text })),
    /** Over all inputs: chart files, values, settings, hooks. */
    inputs: optional(digest),
    /** The same without the run's commit, wherever that stands in values and hooks. */
    reviewed: optional(digest),
    created: optional(schemas/* array */.YOg(saved_plan_text)),
    changed: optional(schemas/* array */.YOg(saved_plan_text)),
    deletes: optional(schemas/* array */.YOg(saved_plan_text)),
});
/** A plan in a file: what was reviewed, bound to its inputs by digests. It holds neither charts nor values. */
const savedPlanSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('helm-lifecycle-plan'),
    formatVersion: schemas/* literal */.euz(1),
    createdAt: datetime(),
    manifest: saved_plan_text,
    manifestId: saved_plan_text,
    environment: optional(saved_plan_text),
    commit: optional(saved_plan_text),
    runUrl: optional(saved_plan_text),
    cluster: schemas/* strictObject */.rej({ server: saved_plan_text, context: saved_plan_text, uid: saved_plan_text, version: saved_plan_text }),
    tools: schemas/* strictObject */.rej({ helm: optional(saved_plan_text), kubectl: saved_plan_text }),
    releases: schemas/* array */.YOg(savedRelease),
    /** Over all of the above: tells what was damaged or edited. */
    checksum: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
});

// EXTERNAL MODULE: ./build/util/json-text.js
var json_text = __webpack_require__(63739);
;// CONCATENATED MODULE: ./build/plan/saved-plan.js






const FORMAT = 1;
const LONGEST_MS = 2 * 60 * 60 * 1_000;
/** How far the clocks of two runners may be apart. */
const SKEW_MS = 5 * 60 * 1_000;
/** A plan as it is written into a file; `result` tells what it would do to objects. */
function savePlan({ plan, reviewed, at }, { releases, commit, runUrl }) {
    const { manifest, manifestId, environment, cluster, tools } = plan;
    const content = {
        kind: 'helm-lifecycle-plan',
        formatVersion: FORMAT,
        createdAt: new Date(at).toISOString(),
        manifest,
        manifestId,
        ...(environment !== undefined && { environment }),
        ...(commit !== undefined && { commit }),
        ...(runUrl !== undefined && { runUrl }),
        cluster,
        tools,
        releases: plan.releases.map((release) => {
            const told = releases.find(({ id }) => id === release.id);
            return {
                ...saved_plan_savedRelease(release, reviewed.get(release.id)),
                ...(told?.changes && { created: told.changes.created, changed: told.changes.changed }),
                ...(told?.deletes && { deletes: told.deletes }),
            };
        }),
    };
    return { ...content, checksum: checksumOf(content) };
}
function saved_plan_savedRelease({ id, name, namespace, operation, why, installed, chart, digest }, reviewed) {
    return {
        ...{ id, name, namespace, operation, why },
        ...(installed && { revision: installed.revision, status: installed.status }),
        ...(chart && { chart: { name: chart.name, version: chart.version } }),
        ...(digest !== undefined && { inputs: digest }),
        ...(reviewed !== undefined && { reviewed }),
    };
}
/** The plan in the text of a file; the failure says what is wrong with the file. */
function readSavedPlan(text, file) {
    const parsed = (0,json_text/* parseJson */.q)(text);
    const wrong = (what, remedy = 'Make a new plan with `plan-out`.') => (0,model_result/* fail */.f)({ reason: 'invalid-manifest', message: `plan ${file}: ${what}`, remedy });
    if (!(0,json/* isJsonObject */.O)(parsed))
        return wrong('it is no JSON object; it may be cut off');
    if (parsed.kind !== 'helm-lifecycle-plan')
        return wrong('it is no saved plan', 'Give the file that `plan-out` wrote.');
    if (parsed.formatVersion !== FORMAT) {
        return wrong(`its format is ${JSON.stringify(parsed.formatVersion ?? null)}, and this version reads ${FORMAT}`, 'Plan and deploy with the same version of this action.');
    }
    const { checksum, ...content } = parsed;
    if (checksum !== checksumOf(content))
        return wrong('it was edited or damaged after it was written');
    const plan = savedPlanSchema.safeParse(parsed);
    return plan.success ? (0,model_result.ok)(plan.data) : wrong('it has another form than this version writes');
}
function checksumOf(content) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,canonical_json/* canonicalJson */.d)(content))
        .digest('hex');
}
/** What is not as it was when a plan was saved, a clause each; empty when the plan can be performed as it was reviewed. */
function movedSince(saved, { plan, reviewed, at }) {
    const now = new Map(plan.releases.map((release) => [release.id, saved_plan_savedRelease(release, reviewed.get(release.id))]));
    const known = new Set(saved.releases.map(({ id }) => id));
    return [
        ...movedAround(saved, plan, at),
        ...saved.releases.flatMap((release) => movedRelease(release, now.get(release.id))),
        ...[...now.keys()].filter((id) => !known.has(id)).map((id) => `${id} is not in the plan`),
    ];
}
function movedAround(saved, plan, at) {
    const age = at - Date.parse(saved.createdAt);
    const moved = (what, before, after) => before === after ? [] : [`${what} is ${after ?? 'none'} now and was ${before ?? 'none'}`];
    return [
        ...(age > LONGEST_MS ? [`it was made at ${saved.createdAt}, more than 2 hours ago`] : []),
        ...(age < -SKEW_MS ? [`it was made at ${saved.createdAt}, which is yet to come`] : []),
        ...moved('the cluster', clusterText(saved.cluster), clusterText(plan.cluster)),
        ...moved('the major version of Helm', majorOf(saved.tools.helm), majorOf(plan.tools.helm)),
        ...moved('the id of the manifest', saved.manifestId, plan.manifestId),
        ...moved('the environment', saved.environment, plan.environment),
    ];
}
/** Its address may differ: a cluster is the same by its uid. */
function clusterText({ uid }) {
    return uid;
}
function majorOf(version) {
    return version?.split('.', 1)[0];
}
function movedRelease(saved, now) {
    const { id } = saved;
    if (!now)
        return [`${id} is not part of this run`];
    const place = (release) => `${release.namespace}/${release.name}`;
    if (place(saved) !== place(now))
        return [`${id} is release ${place(now)} now and was ${place(saved)}`];
    const stored = ({ revision, status }) => revision === undefined ? 'not installed' : `revision ${revision}, ${status}`;
    if (stored(saved) !== stored(now))
        return [`${id} is ${stored(now)} now and was ${stored(saved)}`];
    if (!hasSameInputs(saved, now))
        return [`the inputs of ${id} are not those of the plan${versions(saved, now)}`];
    if (saved.operation !== now.operation && !isSameButCommit(saved, now))
        return [`${id} is to be ${now.operation} now (${now.why}) and was ${saved.operation}`];
    return [];
}
function hasSameInputs(saved, now) {
    return saved.inputs === now.inputs || (saved.reviewed !== undefined && saved.reviewed === now.reviewed);
}
/** That a release gets the commit of this run was reviewed with the plan, also where the plan itself changed nothing. */
function isSameButCommit(saved, now) {
    return saved.inputs !== now.inputs && saved.operation === 'unchanged' && now.operation === 'upgrade';
}
function versions({ chart: before }, { chart: after }) {
    if (!before || !after || before.version === after.version)
        return '';
    return ` (chart ${before.version}, now ${after.version})`;
}

// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/session/saved-plan.js







/** No plan of a hundred charts comes near. */
const LARGEST = 16 * 1024 * 1024;
/** Writes what was planned into the file of `plan-out`; a plan that would fail is not worth keeping. */
async function writeSavedPlan(plan, observed, result, session) {
    const { planOut, workspace } = session.options;
    if (planOut === undefined)
        return (0,model_result.ok)();
    if (result.outcome !== 'succeeded' && result.outcome !== 'no-changes') {
        session.deps.log.warning(`the plan is not saved in ${planOut}, because it would fail`);
        return (0,model_result.ok)();
    }
    const saved = savePlan(await factsOf(plan, observed, session), result);
    const text = `${JSON.stringify(session.deps.redactor.cleanJson(saved), null, 2)}\n`;
    try {
        await (0,files/* writeFileWhole */.tG)((0,external_node_path_.resolve)(workspace, planOut), text, 0o600);
        return (0,model_result.ok)();
    }
    catch (error) {
        return (0,model_result/* fail */.f)(unusable('write', planOut, error));
    }
}
/** Refuses to go on when this plan is not the one of the file of `plan`. */
async function checkSavedPlan(plan, observed, session) {
    const { savedPlan: file, planOut, dryRun, workspace } = session.options;
    if (planOut !== undefined && !dryRun)
        return (0,model_result/* fail */.f)(ONLY_PLANS);
    if (file === undefined)
        return (0,model_result.ok)();
    const path = (0,external_node_path_.resolve)(workspace, file);
    let text;
    try {
        if ((await (0,promises_.stat)(path)).size > LARGEST)
            return (0,model_result/* fail */.f)(unusable('read', file, new Error('it has more than 16 MiB')));
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        return (0,model_result/* fail */.f)(unusable('read', file, error));
    }
    const saved = readSavedPlan(text, file);
    if (!saved.ok)
        return saved;
    const moved = movedSince(saved.value, await factsOf(plan, observed, session));
    if (moved.length === 0)
        return (0,model_result.ok)();
    return (0,model_result/* fail */.f)({
        reason: 'conflict',
        message: `nothing was changed: plan ${file} cannot be performed as it was reviewed: ${moved.join('; ')}`,
        remedy: 'Make a new plan, look at it, and deploy that one.',
        ...(moved.length > 1 && { details: moved }),
    });
}
/** With a saved plan a release that has moved under its lease is not planned anew: what the file does not say is not done. */
function keepingToPlan(observed, { savedPlan }) {
    return savedPlan === undefined ? observed : { ...observed, replan: onlyAsPlanned(observed.replan) };
}
function onlyAsPlanned(replan) {
    const asked = new Set();
    return async (planned, now) => {
        const again = await replan(planned, now);
        // Later in its own lifecycle it has moved by what was planned.
        if (!again.ok || asked.has(planned.id))
            return again;
        asked.add(planned.id);
        const { operation, why } = again.value;
        if (operation === planned.operation)
            return again;
        return (0,model_result/* fail */.f)({
            reason: 'conflict',
            message: `release ${planned.namespace}/${planned.name} has moved since it was planned: ${planned.operation} was planned, and it would be ${operation} now (${why})`,
            remedy: 'Make a new plan, look at it, and deploy that one.',
        });
    };
}
async function factsOf(plan, { stage }, session) {
    const { deps, entries, manifest, options } = session;
    const digests = plan.releases.map(async ({ id, parts }) => {
        const entry = entries.find((one) => one.id === id);
        const staged = stage.releases.get(id);
        if (!entry || !staged || !parts)
            return [];
        const { commit } = options;
        return [[id, await reviewedDigest({ entry, staged, parts, commit, manifestFolder: manifest.folder })]];
    });
    return { plan, reviewed: new Map((await Promise.all(digests)).flat()), at: deps.clock.now() };
}
const ONLY_PLANS = {
    reason: 'invalid-manifest',
    message: '`plan-out` is for plans, and this run would deploy',
    remedy: 'Use `command: plan` (plan --plan-out FILE), or leave it out.',
};
function unusable(what, file, error) {
    const known = (0,filesystem_failure/* filesystemFailure */.i)(error);
    const message = `${what} plan ${file}: ${known?.message ?? error.message}`;
    return {
        reason: 'filesystem',
        message,
        remedy: 'Check the path of the plan; it is relative to the workspace.',
    };
}

// EXTERNAL MODULE: ./build/session/with-session.js + 5 modules
var with_session = __webpack_require__(71698);
// EXTERNAL MODULE: ./build/commands/confirm-destroy.js
var confirm_destroy = __webpack_require__(60616);
// EXTERNAL MODULE: ./build/commands/tell-run.js + 1 modules
var tell_run = __webpack_require__(58657);
;// CONCATENATED MODULE: ./build/commands/deploy.js










/** Brings every selected chart entry to what the manifest says. */
const deploy = {
    name: 'deploy',
    summary: 'Bring every selected chart to what the manifest says',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: [
        'manifest',
        'selection',
        'cluster',
        'helm',
        'change',
        'run',
        'prune',
        'saved',
        'progress',
        'result',
    ],
    examples: ['deploy --environment staging --select api', 'deploy --dry-run --output json'],
    run: (options, deps) => {
        const purpose = { command: 'deploy', withNeeds: options.withNeeds };
        return (0,with_session/* withHelmSession */.N)({ options, deps, purpose }, async (session) => {
            const observed = await (0,observe_entries/* observeEntries */.x)(session, 'deploy');
            if (!observed.ok)
                return observed;
            const plan = (0,run/* planRun */.nY)(observed.value);
            const reviewed = await checkSavedPlan(plan, observed.value, session);
            if (!reviewed.ok)
                return reviewed;
            const confirmed = await (0,confirm_destroy/* confirmPrune */.d)(plan, deps.confirm);
            if (!confirmed.ok)
                return confirmed;
            const approved = (0,approve_plan/* approvePlan */.P)(plan, session);
            const end = await (0,perform_plan/* performPlan */.j)(approved, keepingToPlan(observed.value, options), session);
            const ran = await (0,report_run/* reportRun */.G)(end, session);
            const saved = await writeSavedPlan(plan, observed.value, ran.result, session);
            return saved.ok ? (0,model_result.ok)(ran) : saved;
        });
    },
    tell: tell_run/* tellRun */.R,
};


/***/ }),

/***/ 13996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57523);

/** Shows what a deploy would change, and changes nothing: the same as its dry run. */
const plan = {
    ..._deploy_js__WEBPACK_IMPORTED_MODULE_0__.deploy,
    name: 'plan',
    aliases: ['diff'],
    summary: 'Show what a deploy would change, object by object; changes nothing',
    options: ['manifest', 'selection', 'cluster', 'helm', 'run', 'prune', 'progress', 'result'],
    examples: ['plan --environment production', 'diff --select api --detailed-exitcode'],
    run: (options, deps) => _deploy_js__WEBPACK_IMPORTED_MODULE_0__.deploy.run({ ...options, dryRun: true }, deps),
};


/***/ })

};
