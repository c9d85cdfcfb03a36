export const id = 3996;
export const ids = [3996,8152];
export const modules = {

  60616:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  confirmDestroy),
    d: () => (  confirmPrune)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);
  var _plan_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93333);


function confirmPrune(plan, confirm) {
    return confirmUninstalls(plan, confirm, {
        what: 'prune',
        isAskedFor: ({ location }) => location === undefined,
    });
}
function confirmDestroy(plan, confirm) {
    return confirmUninstalls(plan, confirm, { what: 'destroy', isAskedFor: () => true });
}
async function confirmUninstalls(plan, confirm, { what, isAskedFor }) {
    if (confirm === undefined || plan.dryRun || (0,_plan_refusal_js__WEBPACK_IMPORTED_MODULE_0__  .O)(plan))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)();
    const going = plan.releases.filter((release) => release.operation === 'uninstall' && !release.settings.dryRun && isAskedFor(release));
    if (going.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)();
    const names = going.map(({ namespace, name }) => `  ${namespace}/${name}`).join('\n');
    const { context, server } = plan.cluster;
    const isConfirmed = await confirm(`${what} uninstalls these releases of context ${context} (${server}):\n${names}\nType yes to go on: `);
    if (isConfirmed)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)();
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)({
        reason: 'cancelled',
        message: 'nothing was destroyed: the answer was not yes',
        remedy: 'Answer yes, or give --yes.',
    });
}


  }),

  98152:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  deploy: () => (  deploy)
});

var model_result = __webpack_require__(46305);
var run = __webpack_require__(11839);
var approve_plan = __webpack_require__(69292);
var observe_entries = __webpack_require__(14612);
var perform_plan = __webpack_require__(75659);
var report_run = __webpack_require__(51877);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var filesystem_failure = __webpack_require__(77888);
var external_node_crypto_ = __webpack_require__(77598);
var canonical_json = __webpack_require__(89815);
var phase = __webpack_require__(44615);
var schemas = __webpack_require__(53339);
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api .G1(schemas .You, params);
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

var release = __webpack_require__(45333);
var operation = __webpack_require__(10513);
;// CONCATENATED MODULE: ./build/model/plan/saved-plan.js




const saved_plan_text = schemas .YjP().max(10_000);
const digest = schemas .YjP().regex(/^[0-9a-f]{40}$/);
const optional = schemas .yqP;
const savedRelease = schemas .rej({
    id: saved_plan_text,
    name: saved_plan_text,
    namespace: saved_plan_text,
    operation: schemas .k5n(operation .xb),
    why: saved_plan_text,
    revision: optional(schemas .Whr().positive()),
    status: optional(schemas .k5n(release .NE)),
    stored: optional(saved_plan_text),
    chart: optional(schemas .rej({ name: saved_plan_text, version: saved_plan_text })),
    inputs: optional(digest),
    reviewed: optional(digest),
    created: optional(schemas .YOg(saved_plan_text)),
    changed: optional(schemas .YOg(saved_plan_text)),
    deletes: optional(schemas .YOg(saved_plan_text)),
});
const AROUND = [...phase .NV, 'policy'];
const savedPlanSchema = schemas .rej({
    kind: schemas .euz('helm-lifecycle-plan'),
    formatVersion: schemas .euz(2),
    createdAt: datetime(),
    manifest: saved_plan_text,
    manifestId: saved_plan_text,
    environment: optional(saved_plan_text),
    commit: optional(saved_plan_text),
    runUrl: optional(saved_plan_text),
    cluster: schemas .rej({ server: saved_plan_text, context: saved_plan_text, uid: saved_plan_text, version: saved_plan_text }),
    tools: schemas .rej({ helm: optional(saved_plan_text), kubectl: saved_plan_text }),
    around: schemas .g1P(schemas .k5n(AROUND), digest),
    releases: schemas .YOg(savedRelease),
    checksum: schemas .YjP().regex(/^[0-9a-f]{64}$/),
});

var hook_inputs = __webpack_require__(1728);
var inputs_digest = __webpack_require__(22447);
;// CONCATENATED MODULE: ./build/observe/reviewed-digest.js









const SHORTEST = 7;
const DIGITS = 40;
async function reviewedDigest({ entry: { settings, needs, hooks }, staged, parts, commit, manifestFolder, }) {
    const { definitions, files } = hooksWithPlace(hooks, phase .ZG, manifestFolder);
    const read = await (0,inputs_digest .Eh)([files, staged.crdFiles]);
    if (!read.ok)
        return read;
    const values = await Promise.all(staged.valuesFiles.map((file) => (0,promises_.readFile)(file, 'utf8')));
    const { chartDigest, setIntegers } = staged;
    return (0,model_result.ok)(digestWithoutCommit({ values, setIntegers, settings, needs, hooks: definitions }, { chartDigest, files: read.value, cluster: parts?.cluster }, commit));
}
async function reviewedAround({ runHooks, policy, folder }, commit) {
    const hooks = phase .NV.map((phase) => hooksWithPlace(runHooks, [phase], folder));
    const read = await (0,inputs_digest .Eh)(hooks.map(({ files }) => files));
    if (!read.ok)
        return read;
    const ofHooks = hooks.map(({ definitions }, index) => digestWithoutCommit({ hooks: definitions }, { files: read.value[index] ?? [] }, commit));
    const { location: _line, ...rules } = policy ?? {};
    const digests = [...ofHooks, digestWithoutCommit({ rules }, {}, commit)];
    return (0,model_result.ok)(Object.fromEntries(AROUND.map((part, index) => [part, digests[index]])));
}
function hooksWithPlace(hooks, phases, manifestFolder) {
    const { hooks: written, hookFiles } = (0,hook_inputs .Z)(hooks, phases, manifestFolder);
    const folders = phases
        .flatMap((phase) => hooks[phase])
        .map(({ folder = manifestFolder }) => (0,external_node_path_.relative)(manifestFolder, folder));
    return { definitions: { written, folders }, files: hookFiles };
}
function digestWithoutCommit(written, found, commit) {
    const text = withoutCommit((0,canonical_json .d)(written), commit);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`${text.length}\0${text}\0${(0,canonical_json .d)(found)}`)
        .digest('hex')
        .slice(0, DIGITS);
}
function withoutCommit(text, commit) {
    if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
        return text;
    let replaced = text;
    for (let length = commit.length; length >= SHORTEST; length--)
        replaced = replaced.replaceAll(commit.slice(0, length), '<commit>');
    return replaced;
}

var json = __webpack_require__(29598);
var json_text = __webpack_require__(63739);
;// CONCATENATED MODULE: ./build/plan/saved-plan.js






const FORMAT = 2;
const LONGEST_MS = 2 * 60 * 60 * 1_000;
const SKEW_MS = 5 * 60 * 1_000;
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
        around: reviewed.around,
        releases: plan.releases.map((release) => {
            const told = releases.find(({ id }) => id === release.id);
            return {
                ...saved_plan_savedRelease(release, reviewed.releases.get(release.id)),
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
        ...(installed && { revision: installed.revision, status: installed.status, stored: installed.uid }),
        ...(chart && { chart: { name: chart.name, version: chart.version } }),
        ...(digest !== undefined && { inputs: digest }),
        ...(reviewed !== undefined && { reviewed }),
    };
}
function readSavedPlan(text, file) {
    const parsed = (0,json_text .qF)(text);
    const wrong = (what, remedy = 'Make a new plan with `plan-out`.') => (0,model_result .f)({ reason: 'invalid-manifest', message: `plan ${file}: ${what}`, remedy });
    if (!(0,json .O)(parsed))
        return wrong('it is no JSON object; it may be cut off');
    if (parsed.kind !== 'helm-lifecycle-plan')
        return wrong('it is no saved plan', 'Give the file that `plan-out` wrote.');
    if (parsed.formatVersion !== FORMAT) {
        return wrong(`its format is ${JSON.stringify(parsed.formatVersion ?? null)}, and this version reads ${FORMAT}`, 'Plan and deploy with the same version of this action.');
    }
    if (!isWhole(parsed))
        return wrong('it was edited or damaged after it was written');
    const plan = savedPlanSchema.safeParse(parsed);
    return plan.success ? (0,model_result.ok)(plan.data) : wrong('it has another form than this version writes');
}
function isWhole({ checksum, ...content }) {
    try {
        return checksum === checksumOf(content);
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
}
function checksumOf(content) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,canonical_json .d)(content))
        .digest('hex');
}
function movedSince(saved, { plan, reviewed, at }) {
    const now = new Map(plan.releases.map((release) => [release.id, saved_plan_savedRelease(release, reviewed.releases.get(release.id))]));
    const known = new Set(saved.releases.map(({ id }) => id));
    return [
        ...movedRun(saved, plan, at),
        ...AROUND.filter((part) => saved.around[part] !== reviewed.around[part]).map(aroundThatMoved),
        ...saved.releases.flatMap((release) => movedRelease(release, now.get(release.id))),
        ...[...now.keys()].filter((id) => !known.has(id)).map((id) => `${id} is not in the plan`),
    ];
}
function movedRun(saved, plan, at) {
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
function aroundThatMoved(part) {
    if (part === 'policy')
        return 'the policy is not that of the plan';
    return `the \`${part}\` hooks around all charts are not those of the plan (their text, variables that are filled into it, or files that they name)`;
}
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
    if (saved.stored !== now.stored)
        return [`revision ${now.revision} of ${id} is another one than the plan was made over`];
    if (saved.reviewed !== now.reviewed)
        return [`the inputs of ${id} are not those of the plan (${inputsThatMoved(saved, now)})`];
    if (saved.operation !== now.operation && !isSameButCommit(saved, now))
        return [`${id} is to be ${now.operation} now (${now.why}) and was ${saved.operation}`];
    return [];
}
function isSameButCommit(saved, now) {
    return saved.inputs !== now.inputs && saved.operation === 'unchanged' && now.operation === 'upgrade';
}
function inputsThatMoved({ chart: before }, { chart: after }) {
    if (before && after && before.version !== after.version)
        return `chart ${before.version}, now ${after.version}`;
    return 'its chart, values, settings, hooks or needs';
}

var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/session/stages/saved-plan.js







const LARGEST = 16 * 1024 * 1024;
async function writeSavedPlan(plan, observed, result, session) {
    const { planOut, workspace } = session.options;
    if (planOut === undefined)
        return (0,model_result.ok)();
    if (result.outcome !== 'succeeded' && result.outcome !== 'no-changes') {
        session.deps.log.warning(`the plan is not saved in ${planOut}, because it would fail`);
        return (0,model_result.ok)();
    }
    const facts = await factsOf(plan, observed, session);
    if (!facts.ok)
        return facts;
    const saved = savePlan(facts.value, result);
    const text = `${JSON.stringify(session.deps.redactor.cleanJson(saved), null, 2)}\n`;
    try {
        await (0,files .tG)((0,external_node_path_.resolve)(workspace, planOut), text, 0o600);
        return (0,model_result.ok)();
    }
    catch (error) {
        return (0,model_result .f)(unusable('write', planOut, error));
    }
}
async function checkSavedPlan(plan, observed, session) {
    const { savedPlan: file, planOut, dryRun, workspace } = session.options;
    if (planOut !== undefined && !dryRun)
        return (0,model_result .f)(ONLY_PLANS);
    if (file === undefined)
        return (0,model_result.ok)();
    const path = (0,external_node_path_.resolve)(workspace, file);
    let text;
    try {
        const found = await (0,promises_.stat)(path);
        if (!found.isFile() && !found.isDirectory())
            return (0,model_result .f)(unusable('read', file, new Error('it is neither a file nor a folder')));
        if (found.size > LARGEST)
            return (0,model_result .f)(unusable('read', file, new Error('it has more than 16 MiB')));
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        return (0,model_result .f)(unusable('read', file, error));
    }
    const saved = readSavedPlan(text, file);
    if (!saved.ok)
        return saved;
    const facts = await factsOf(plan, observed, session);
    if (!facts.ok)
        return facts;
    const moved = movedSince(saved.value, facts.value);
    if (moved.length === 0)
        return (0,model_result.ok)();
    return (0,model_result .f)({
        reason: 'conflict',
        message: `nothing was changed: plan ${file} cannot be performed as it was reviewed: ${moved.join('; ')}`,
        remedy: 'Make a new plan, look at it, and deploy that one.',
        ...(moved.length > 1 && { details: moved }),
    });
}
function keepingToPlan(observed, { savedPlan }) {
    return savedPlan === undefined ? observed : { ...observed, replan: onlyAsPlanned(observed.replan) };
}
function onlyAsPlanned(replan) {
    const asked = new Set();
    return async (planned, now) => {
        const again = await replan(planned, now);
        if (!again.ok || asked.has(planned.id))
            return again;
        asked.add(planned.id);
        const moved = movedUnderLease(planned, again.value);
        if (moved === undefined)
            return again;
        return (0,model_result .f)({
            reason: 'conflict',
            message: `release ${planned.namespace}/${planned.name} has moved since it was planned: ${moved}`,
            remedy: 'Make a new plan, look at it, and deploy that one.',
        });
    };
}
function movedUnderLease(planned, now) {
    const revisionOf = ({ installed }) => installed ? `revision ${installed.revision}` : 'not installed';
    if (planned.operation !== now.operation)
        return `${planned.operation} was planned, and it would be ${now.operation} now (${now.why})`;
    if (planned.installed?.uid === now.installed?.uid)
        return undefined;
    return `it was ${revisionOf(planned)}, and it is ${revisionOf(now)} now, which somebody stored meanwhile`;
}
async function factsOf(plan, { stage }, session) {
    const { connection, entries, manifest, options } = session;
    const { commit } = options;
    const manifestFolder = await (0,promises_.realpath)(manifest.folder);
    const digests = plan.releases.map(async ({ id, parts }) => {
        const entry = entries.find((one) => one.id === id);
        const staged = stage.releases.get(id);
        if (!entry || !staged)
            return (0,model_result.ok)([]);
        const digest = await reviewedDigest({ entry, staged, parts, commit, manifestFolder });
        return digest.ok ? (0,model_result.ok)([[id, digest.value]]) : digest;
    });
    const releases = (0,model_result .W)(await Promise.all(digests));
    if (!releases.ok)
        return releases;
    const around = await reviewedAround(manifest, commit);
    if (!around.ok)
        return around;
    const reviewed = { releases: new Map(releases.value.flat()), around: around.value };
    return (0,model_result.ok)({ plan, reviewed, at: connection.reader.serverTime() });
}
const PATHS = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    ELOOP: 'it is a link to itself',
};
const ONLY_PLANS = {
    reason: 'invalid-manifest',
    message: '`plan-out` is for plans, and this run would deploy',
    remedy: 'Use `command: plan` (plan --plan-out FILE), or leave it out.',
};
function unusable(what, file, error) {
    const why = PATHS[error.code ?? ''] ?? (0,filesystem_failure .i)(error)?.message;
    const message = `${what} plan ${file}: ${why ?? error.message}`;
    return {
        reason: 'filesystem',
        message,
        remedy: 'Check the path of the plan, and who may read or write it.',
    };
}

var with_session = __webpack_require__(97174);
var confirm_destroy = __webpack_require__(60616);
var tell_run = __webpack_require__(58424);
;// CONCATENATED MODULE: ./build/commands/deploy.js










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
        const purpose = { decrypts: 'values and hooks', withNeeds: options.withNeeds };
        return (0,with_session .N)({ options, deps, purpose }, async (session) => {
            const observed = await (0,observe_entries .x)(session, 'deploy');
            if (!observed.ok)
                return observed;
            const plan = (0,run .nY)(observed.value);
            const reviewed = await checkSavedPlan(plan, observed.value, session);
            if (!reviewed.ok)
                return reviewed;
            const confirmed = await (0,confirm_destroy .d)(plan, deps.confirm);
            if (!confirmed.ok)
                return confirmed;
            const approved = (0,approve_plan .P)(plan, session);
            const end = await (0,perform_plan .j)(approved, keepingToPlan(observed.value, options), session);
            const ran = await (0,report_run .G)(end, session);
            const saved = await writeSavedPlan(plan, observed.value, ran.result, session);
            return saved.ok ? (0,model_result.ok)(ran) : saved;
        });
    },
    tell: tell_run .R,
};


  }),

  13996:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    plan: () => (  plan)
  });
  var _deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98152);

const plan = {
    ..._deploy_js__WEBPACK_IMPORTED_MODULE_0__.deploy,
    name: 'plan',
    aliases: ['diff'],
    summary: 'Show what a deploy would change, object by object; changes nothing',
    options: ['manifest', 'selection', 'cluster', 'helm', 'run', 'prune', 'progress', 'result'],
    examples: ['plan --environment production', 'diff --select api --detailed-exitcode'],
    run: (options, deps) => _deploy_js__WEBPACK_IMPORTED_MODULE_0__.deploy.run({ ...options, dryRun: true }, deps),
};


  }),

  58424:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  R: () => (  tellRun)
});

var annotations = __webpack_require__(46241);
var comment = __webpack_require__(17554);
var report_failure = __webpack_require__(20897);
var shorten = __webpack_require__(85092);
var single_line = __webpack_require__(86132);
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/failure-digest.js




const MOST = 10;
const LOG_LINES = 5;
const LONGEST_LINE = 200;
const MOST_DETAILS = 20;
const RAW = /^(?:level=|Error: |[WE]\d{4} )/;
function failureDigest({ releases, failure }, diagnoses) {
    const failed = releases.filter((release) => release.failure !== undefined);
    const isTold = failed.some((release) => release.failure?.message === failure?.message);
    const left = failed.length - MOST;
    return [
        ...(failure && !isTold ? runLines(failure, failed) : []),
        ...failed.slice(0, MOST).flatMap((release) => releaseLines(release, diagnoses.get(release.id))),
        ...(left > 0 ? [`and ${left} more charts failed`] : []),
    ];
}
function runLines(failure, failed) {
    const { message } = (0,report_failure .es)(failure);
    const positions = failed.map((release) => message.indexOf(release.failure?.message ?? message));
    const begins = Math.min(...positions.filter((at) => at >= 0));
    return positions.length > 0 && positions.every((at) => at > 0)
        ? [message.slice(0, begins).replace(/: $/, '')]
        : failureLines(message, failure);
}
function releaseLines(release, diagnosis) {
    const { id, outcome, failure, otherFailures, serves, diagnostics } = release;
    if (failure === undefined)
        return [];
    const phase = (0,wording .ri)(release);
    const where = `${id} ${(0,wording .z)(outcome)}${phase === undefined ? '' : ` in ${phase}`}`;
    return [
        ...failureLines(`${where}: ${(0,report_failure .es)(failure).message}`, failure),
        ...(serves === undefined ? [] : [`  now: ${serves}`]),
        ...otherFailures.map(({ message }) => `  also failed: ${(0,single_line .p)(message)}`),
        ...logLines(diagnosis?.logs ?? [], (0,report_failure .Xy)(failure)),
        ...(diagnostics === undefined ? [] : [`  evidence: ${diagnostics}`]),
    ];
}
function failureLines(first, failure) {
    const [object, remedy, code] = [(0,report_failure .Xy)(failure), (0,report_failure .SM)(failure), (0,report_failure .$N)(failure)];
    const location = (0,report_failure .hD)(failure);
    const all = (0,report_failure .cz)(failure).filter((line) => code === undefined || !RAW.test(line));
    const details = all.filter((line) => !isIn(first, line));
    return [
        (0,single_line .p)(first),
        ...(object === undefined || first.includes(object) ? [] : [`  object: ${object}`]),
        ...(location ? [`  at ${location.file}:${location.line}:${location.column}`] : []),
        ...details.slice(-MOST_DETAILS).map((line) => `  | ${line}`),
        ...(remedy === undefined ? [] : [`  -> ${remedy}`]),
        ...(code === undefined ? [] : [`  more: ${(0,report_failure .bn)(code)}`]),
    ];
}
function isIn(message, line) {
    return message.includes(line.trim().replace(/:$/, ''));
}
function logLines(logs, object) {
    const told = logs.filter(({ lines }) => lines.length > 0);
    const log = told.find(({ pod }) => object?.endsWith(`/${pod}`)) ?? told[0];
    if (log === undefined)
        return [];
    const { pod, container, previous, lines } = log;
    return [
        `  log of ${pod}/${container}${previous ? ' before its restart' : ''}:`,
        ...lines.slice(-LOG_LINES).map((line) => `  | ${(0,shorten .m)(line, LONGEST_LINE)}`),
    ];
}

var counted = __webpack_require__(66591);
var list_text = __webpack_require__(72125);
var deletions = __webpack_require__(83640);
;// CONCATENATED MODULE: ./build/report/plan/deletion-lines.js



const MOST_NAMES = 10;
function deletionLines(result) {
    const all = (0,deletions .N)(result);
    const shown = result.dryRun ? all : all.filter(({ takes }) => takes !== undefined);
    const verb = result.dryRun ? 'WOULD DELETE' : 'DELETED';
    const heading = `${verb} ${(0,counted .h)(all.length, 'object')}${shown.length < all.length ? ', among them' : ''}:`;
    return [
        ...(shown.length === 0 ? [] : [heading, ...objectLines(shown)]),
        ...(result.dryRun ? orphanLine(result) : []),
    ];
}
function objectLines(deletions) {
    const counts = new Map();
    const shown = deletions.filter(({ takes, release: { id } }) => {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        return takes !== undefined || (counts.get(id) ?? 0) <= MOST_NAMES;
    });
    const left = [...counts].map(([id, count]) => ({
        id,
        more: count - shown.filter(({ release }) => release.id === id).length,
    }));
    return [
        ...shown.flatMap(({ object, takes, release: { id, operation } }) => [
            `  ${object} (${operation} of ${id})`,
            ...(takes === undefined ? [] : [`    ${takes}`]),
        ]),
        ...left.flatMap(({ id, more }) => (more > 0 ? [`  and ${more} more of ${id}`] : [])),
    ];
}
function orphanLine({ orphans = [] }) {
    if (orphans.length === 0)
        return [];
    const names = orphans.map(({ namespace, name }) => `${namespace}/${name}`);
    const what = orphans.length === 1 ? '1 release has' : `${orphans.length} releases have`;
    return [`${what} no entry in the manifest any more (orphans): ${(0,list_text .s)(names, MOST_NAMES)}`];
}

var plan_markdown = __webpack_require__(43627);
var summary = __webpack_require__(48422);
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/commands/tell-run.js









const ENDINGS = {
    succeeded: 'good',
    'no-changes': 'good',
    failed: 'failed',
    'timed-out': 'failed',
    cancelled: 'cancelled',
};
function tellRun(ran) {
    const { outcome, result, resultPath, reportPath, summaryPath, planPath, diagnosticsFolder, diagnoses } = ran;
    const { failure, tools, releases } = result;
    const failures = [failure, ...releases.map((release) => release.failure)];
    const code = failure && failures.flatMap((one) => (one && (0,report_failure .$N)(one)) ?? [])[0];
    const urls = releases.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url]]));
    return {
        ending: ENDINGS[outcome],
        lines: [
            ...failureDigest(result, diagnoses),
            ...releases.flatMap(({ id, outcome: end, serves }) => end === 'succeeded' && serves !== undefined ? [`${id}: ${serves}`] : []),
            ...(failure && reportPath !== undefined ? [`report: ${reportPath}`] : []),
            ...deletionLines(result),
            `${(0,wording .Pl)(result)}: ${result.dryRun ? (0,wording .MW)(releases) : (0,wording .WN)(result.counts)} in ${(0,duration .a3)(result.durationMs)} (${resultPath})`,
        ],
        tones: new Map(deletionLines(result).map((line) => [line, 'deleted'])),
        summary: (0,summary .B)(result, ran, diagnoses),
        comment: (0,comment .w)(result),
        ...(result.dryRun && { markdown: (0,plan_markdown .X)(result) }),
        annotations: (0,annotations .AK)(result),
        outputs: {
            outcome,
            changed: result.changed,
            headline: oneLine(result),
            counts: result.counts,
            'result-path': resultPath,
            ...(summaryPath !== undefined && { 'summary-path': summaryPath }),
            ...(urls[0] && { url: urls[0][1], urls: Object.fromEntries(urls) }),
            'diagnostics-path': diagnosticsFolder,
            ...(planPath !== undefined && { 'plan-path': planPath }),
            ...(tools.helm !== undefined && { 'helm-version': tools.helm }),
            'kubectl-version': tools.kubectl,
            ...(failure && { 'failure-reason': failure.reason }),
            ...(code && { 'failure-code': code }),
        },
        json: result,
    };
}
function oneLine(result) {
    const failed = result.releases.flatMap(({ id, failure }) => failure === undefined ? [] : [`${id}: ${(0,report_failure .$N)(failure) ?? failure.reason}`]);
    return [`${(0,wording .Pl)(result)}: ${(0,wording .WN)(result.counts)}`, ...failed].join('; ');
}


  }),

  17554:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  renderRunning),
    w: () => (  renderComment)
  });
  var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64200);
  var _plan_plan_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43627);
  var _summary_cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69944);
  var _summary_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43838);
  var _summary_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94520);
  var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);






const COMMENT_LIMIT = 60_000;
const ICONS = {
    succeeded: '✅',
    'no-changes': '➖',
    failed: '❌',
    'timed-out': '❌',
    cancelled: '⚠️',
    interrupted: '⚠️',
};
function renderComment(result) {
    const { outcome, dryRun, environment } = result;
    if (dryRun)
        return `${(0,_plan_plan_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .X)(result)}\n${origin(result)}\n`;
    const where = environment === undefined ? '' : ` in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(environment)}`;
    const sections = [
        `### ${ICONS[outcome]} Helm ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .Pl)(result)}${where}`,
        ...(0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_2__  .zl)(result, new Map()),
        (0,_summary_table_js__WEBPACK_IMPORTED_MODULE_3__  .WM)(result),
        origin(result),
    ];
    const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
    return (0,_summary_cut_markdown_js__WEBPACK_IMPORTED_MODULE_5__  .G)(text, COMMENT_LIMIT, `_Cut here. ${whole(result)}_`);
}
function renderRunning(command, run) {
    const facts = [...commitOf(run), ...(run.runUrl === undefined ? [] : [`[run](${run.runUrl})`])];
    return `### ⏳ Helm ${command} is running\n\n<sub>${facts.join(' · ')}</sub>\n`;
}
function origin(result) {
    const facts = [
        ...commitOf(result),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .FV)(result.manifest),
        `context ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(result.cluster.context)}`,
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__  .WN)(result.counts),
        ...(result.runUrl === undefined ? [] : [whole(result)]),
    ];
    return `<sub>${facts.join(' · ')}</sub>`;
}
function commitOf({ commit }) {
    return commit === undefined ? [] : [`commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__  .SS)(commit.slice(0, 12))}`];
}
function whole({ runUrl }) {
    return runUrl === undefined ? 'The job summary has all of it.' : `[all of it](${runUrl})`;
}


  })

};
