export const id = 202;
export const ids = [202];
export const modules = {

/***/ 58657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ tellRun)
});

// EXTERNAL MODULE: ./build/report/annotations.js
var annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/util/shorten.js
var shorten = __webpack_require__(85092);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/failure-digest.js



/** More failed charts than this are only counted: the log has told of each when it failed. */
const MOST = 5;
const LOG_LINES = 5;
const LONGEST_LINE = 200;
/** What failed and why, short enough for the end of a log; empty when nothing did. Nothing is redacted here. */
function failureDigest({ releases, failure }, diagnoses) {
    const failed = releases.filter((release) => release.failure !== undefined);
    const isTold = failed.some((release) => release.failure?.message === failure?.message);
    const left = failed.length - MOST;
    return [
        ...(failure && !isTold ? failureLines((0,report_failure/* rootCause */.es)(failure).message, failure) : []),
        ...failed.slice(0, MOST).flatMap((release) => releaseLines(release, diagnoses.get(release.id))),
        ...(left > 0 ? [`and ${left} more charts failed`] : []),
    ];
}
function releaseLines(release, diagnosis) {
    const { id, outcome, failure, otherFailures, serves, diagnostics } = release;
    if (failure === undefined)
        return [];
    const phase = (0,wording/* failedPhase */.ri)(release);
    const where = `${id} ${(0,wording/* endVerb */.z)(outcome)}${phase === undefined ? '' : ` in ${phase}`}`;
    return [
        ...failureLines(`${where}: ${(0,report_failure/* rootCause */.es)(failure).message}`, failure),
        ...(serves === undefined ? [] : [`  now: ${serves}`]),
        ...otherFailures.map(({ message }) => `  also failed: ${message}`),
        ...logLines(diagnosis?.logs ?? [], (0,report_failure/* objectOf */.Xy)(failure)),
        ...(diagnostics === undefined ? [] : [`  evidence: ${diagnostics}`]),
    ];
}
function failureLines(first, failure) {
    const [object, remedy, code] = [(0,report_failure/* objectOf */.Xy)(failure), (0,report_failure/* remedyOf */.SM)(failure), (0,report_failure/* codeOf */.$N)(failure)];
    return [
        first,
        ...(object === undefined || first.includes(object) ? [] : [`  object: ${object}`]),
        ...(remedy === undefined ? [] : [`  -> ${remedy}`]),
        ...(code === undefined ? [] : [`  more: ${(0,report_failure/* explainCommand */.bn)(code)}`]),
    ];
}
/** The end of the log of the container that is to blame, or of the first that has one. */
function logLines(logs, object) {
    const told = logs.filter(({ lines }) => lines.length > 0);
    const log = told.find(({ pod }) => object?.endsWith(`/${pod}`)) ?? told[0];
    if (log === undefined)
        return [];
    const { pod, container, previous, lines } = log;
    return [
        `  log of ${pod}/${container}${previous ? ' before its restart' : ''}:`,
        ...lines.slice(-LOG_LINES).map((line) => `  | ${(0,shorten/* shorten */.m)(line, LONGEST_LINE)}`),
    ];
}

// EXTERNAL MODULE: ./build/report/summary.js + 6 modules
var summary = __webpack_require__(7816);
// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/commands/tell-run.js






const ENDINGS = {
    succeeded: 'good',
    'no-changes': 'good',
    failed: 'failed',
    'timed-out': 'failed',
    cancelled: 'cancelled',
};
/** Tells the end of a command that has performed a plan. */
function tellRun(ran) {
    const { outcome, result, resultPath, reportPath, diagnosticsFolder, diagnoses } = ran;
    const { failure, tools, releases } = result;
    // The code that the log names: that of the cause, which only the release may know.
    const failures = [failure, ...releases.map((release) => release.failure)];
    const code = failure && failures.flatMap((one) => (one && (0,report_failure/* codeOf */.$N)(one)) ?? [])[0];
    return {
        ending: ENDINGS[outcome],
        lines: [
            ...failureDigest(result, diagnoses),
            ...(failure && reportPath !== undefined ? [`report: ${reportPath}`] : []),
            `${(0,wording/* headline */.Pl)(result)}: ${(0,wording/* countsText */.WN)(result.counts)} in ${(0,duration/* formatDuration */.a3)(result.durationMs)} (${resultPath})`,
        ],
        summary: (0,summary/* renderSummary */.B)(result, ran, diagnoses),
        annotations: (0,annotations/* resultAnnotations */.AK)(result),
        outputs: {
            outcome,
            changed: result.changed,
            counts: result.counts,
            'result-path': resultPath,
            'diagnostics-path': diagnosticsFolder,
            'helm-version': tools.helm,
            'kubectl-version': tools.kubectl,
            ...(failure && { 'failure-reason': failure.reason }),
            ...(code && { 'failure-code': code }),
        },
        json: result,
    };
}


/***/ }),

/***/ 22758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ newNamespaces)
/* harmony export */ });
/* harmony import */ var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91734);

/** Those of `wanted` that the cluster does not have; none when the credentials may not list namespaces. */
async function newNamespaces(wanted, reader) {
    if (wanted.size === 0)
        return [];
    const listed = await reader.list({ apiVersion: 'v1', kind: 'Namespace', metadataOnly: true });
    if (!listed.ok)
        return [];
    const live = listed.value.map(({ metadata }) => metadata.name);
    return [...wanted]
        .filter((name) => !live.includes(name))
        .map((name) => {
        const meant = (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, live.filter((other) => !isSibling(name, other)));
        return { name, ...(meant !== undefined && { meant }) };
    });
}
/** `pr-12` beside `pr-11`, or `team-b` beside `team-a`, is no slip of the pen. */
function isSibling(one, other) {
    const stem = (name) => name.replace(/\d+|\b[a-z]\b/g, '');
    return stem(one) === stem(other);
}


/***/ }),

/***/ 68548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ planHook),
/* harmony export */   F3: () => (/* binding */ planRelease),
/* harmony export */   cY: () => (/* binding */ actionFor)
/* harmony export */ });
/* harmony import */ var _hooks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82380);
/* harmony import */ var _model_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89827);
/* harmony import */ var _model_phase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41501);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55491);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29004);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61760);






/** Turns one chart entry and what was observed of it into what would happen. Pure; called when planning and again under the lease. */
function planRelease(entry, facts, options) {
    const action = actionFor(entry, options.command);
    const { refused, ...decision } = (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .L)({
        action,
        observed: facts.observed,
        digest: facts.digest,
        ...(facts.usesLookup !== undefined && { usesLookup: facts.usesLookup }),
        unchanged: entry.settings.unchanged,
        protected: entry.settings.protected,
        execReplaced: entry.hooks.exec.some((hook) => (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .runsOn */ .k)('exec', hook.item.when, 'upgrade')),
        force: options.force,
        ownIds: options.ownIds,
        takeOver: options.takeOver,
        ...(facts.sameAsStored !== undefined && { sameAsStored: facts.sameAsStored }),
        ...(facts.installedChart && { installedChartVersion: facts.installedChart.version }),
        ...(entry.settings.reinstallBelow !== undefined && { reinstallBelow: entry.settings.reinstallBelow }),
    });
    const blocked = facts.failure ?? refused;
    const installed = installedRelease(facts);
    return {
        id: entry.id,
        name: entry.name,
        namespace: entry.namespace,
        location: entry.location,
        action,
        ...decision,
        needs: entry.needs,
        settings: entry.settings,
        phases: planPhases(entry, decision),
        ...(facts.chart && { chart: facts.chart }),
        ...(installed && { installed }),
        ...(facts.digest !== undefined && { digest: facts.digest }),
        ...(blocked && { blocked }),
        ...(refused && isForRun(refused, action) && { refused: { location: entry.location, ...refused } }),
    };
}
/** Whether nothing of the whole run may be performed: what is only protected from a reinstall fails alone. */
function isForRun({ reason }, action) {
    return action === 'destroy' || reason === 'conflict';
}
/** The destroy command turns deployments around; what is skipped stays skipped. */
function actionFor(entry, command) {
    return command === 'destroy' && entry.action === 'deploy' ? 'destroy' : entry.action;
}
/** The public part of a hook. */
function planHook({ id, title, item, location }) {
    return { id, name: title, kind: item.kind, summary: (0,_hooks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNamed */ .U)(item.kind).describe(item.spec), location };
}
function planPhases(entry, decision) {
    const nothing = { builtIn: false, hooks: [] };
    const phase = (name) => {
        if (decision.effort === 'mark-only')
            return [name, nothing];
        const hooks = entry.hooks[name].filter((hook) => (0,_phases_js__WEBPACK_IMPORTED_MODULE_3__/* .runsOn */ .k)(name, hook.item.when, decision.operation));
        return [
            name,
            { builtIn: hasBuiltIn(name, entry, decision, hooks.length > 0), hooks: hooks.map(planHook) },
        ];
    };
    return Object.fromEntries(_model_phase_js__WEBPACK_IMPORTED_MODULE_4__/* .PHASES */ .ZG.map(phase));
}
/** Whether the engine itself has something to do in a phase. */
function hasBuiltIn(phase, entry, decision, hasHooks) {
    const { settings } = entry;
    const performs = decision.effort === 'perform';
    const deploying = performs && (0,_model_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .deploys */ .hn)(decision.operation);
    const uninstalling = decision.operation === 'uninstall';
    switch (phase) {
        case 'checkPrerequisites':
            return changes(decision.operation);
        case 'preExec':
            return deploying && settings.crds !== undefined && settings.crds.policy !== 'skip';
        case 'exec':
            return (deploying || uninstalling) && !hasHooks;
        case 'postExec':
            return ((deploying && settings.test.enabled) || (uninstalling && settings.crds?.deleteOnDestroy === true));
        case 'validate':
            return deploying || (decision.operation === 'unchanged' && settings.unchanged === 'verify');
        case 'onFailure':
        case 'finally':
            return false;
    }
}
function changes(operation) {
    return (0,_model_operation_js__WEBPACK_IMPORTED_MODULE_1__/* .deploys */ .hn)(operation) || operation === 'uninstall';
}
function installedRelease({ observed, installedChart }) {
    const last = (0,_model_release_js__WEBPACK_IMPORTED_MODULE_5__/* .newest */ .BP)(observed);
    if (!last)
        return undefined;
    const live = (0,_model_release_js__WEBPACK_IMPORTED_MODULE_5__/* .deployed */ .$8)(observed);
    return {
        revision: last.revision,
        status: last.status,
        ...(live && { deployedRevision: live.revision }),
        ...(installedChart && { chartName: installedChart.name, chartVersion: installedChart.version }),
    };
}


/***/ }),

/***/ 16452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ planRun)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68548);

/** Makes the plan of a whole run from everything that was read. Destroys come first, in reverse order. */
function planRun({ manifest, entries, added, newNamespaces, facts, cluster, tools, command, force, ownIds, takeOver, dryRun, staying, }) {
    const options = { command, force, ownIds, takeOver };
    const dependants = manifest.charts.filter(({ id }) => staying.has(id));
    const releases = entries.flatMap((entry) => {
        const found = facts.get(entry.id);
        if (!found)
            return [];
        const addedFor = added.get(entry.id);
        const planned = sparingNeeds((0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .planRelease */ .F3)(entry, found, options), dependants);
        return [{ ...planned, ...(addedFor !== undefined && { addedFor }) }];
    });
    return {
        formatVersion: 1,
        command,
        manifest: manifest.file,
        manifestId: manifest.id,
        ...(manifest.environment !== undefined && { environment: manifest.environment }),
        cluster,
        tools,
        dryRun,
        runHooks: {
            before: manifest.runHooks.before.map(_release_js__WEBPACK_IMPORTED_MODULE_0__/* .planHook */ .Dp),
            after: manifest.runHooks.after.map(_release_js__WEBPACK_IMPORTED_MODULE_0__/* .planHook */ .Dp),
            onFailure: manifest.runHooks.onFailure.map(_release_js__WEBPACK_IMPORTED_MODULE_0__/* .planHook */ .Dp),
            finally: manifest.runHooks.finally.map(_release_js__WEBPACK_IMPORTED_MODULE_0__/* .planHook */ .Dp),
        },
        ...(newNamespaces.length > 0 && { newNamespaces }),
        releases: inOrder(releases),
    };
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
        location,
    };
}
/** Destroys first and the other way round: what is needed goes after what needs it, so its `needs` are its dependants. */
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

/***/ 29004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ comparedRevision),
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _helm_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40256);
/* harmony import */ var _model_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55491);
/* harmony import */ var _observe_inputs_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22447);
/* harmony import */ var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40891);





/** Chooses the operation from what was observed: the table of docs/lifecycle.md as a function. It reads nothing. */
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
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(input.action);
    }
}
function decideDestroy({ observed, ...input }) {
    const last = (0,_model_release_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(observed);
    if (!isStored(last))
        return perform('absent', 'there is no such release');
    const decision = {
        ...perform('uninstall', `revision ${last.revision} is ${last.status}`),
        ...unfinishedIn(observed),
    };
    return input.protected ? { ...decision, refused: isProtected(observed, 'destroy') } : decision;
}
function decideDeploy(input) {
    const { observed } = input;
    const last = (0,_model_release_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(observed);
    if (!isStored(last))
        return perform('install', 'there is no such release yet');
    if (last.status === 'uninstalling') {
        return { ...perform('install', `revision ${last.revision} is uninstalling`), ...unfinishedIn(observed) };
    }
    if (isBelow(input.installedChartVersion, input.reinstallBelow)) {
        const why = `deployed chart version ${input.installedChartVersion} is below ${input.reinstallBelow}`;
        const decision = { ...perform('reinstall', why), ...unfinishedIn(observed) };
        return input.protected ? { ...decision, refused: isProtected(observed, 'reinstall') } : decision;
    }
    if (last.status !== 'deployed')
        return upgradeAfter(last, input);
    return compareInputs(input, last);
}
/**
 * The newest revision failed or was killed. Helm 3 compares an upgrade with the deployed revision and so leaves fields, and
 * both majors leave objects, that only the newest one had; a rollback compares with the newest one. So that comes first.
 */
function upgradeAfter(last, { observed, execReplaced }) {
    const why = `revision ${last.revision} is ${last.status}`;
    if (execReplaced)
        return perform('upgrade', why);
    const { unfinished } = unfinishedIn(observed);
    if (unfinished === undefined)
        return perform('upgrade', why);
    const backTo = (0,_model_release_js__WEBPACK_IMPORTED_MODULE_4__/* .deployed */ .$8)(observed)?.revision;
    if (backTo === undefined)
        return { ...perform('upgrade', why), unfinished };
    return {
        ...perform('upgrade', `${why}, so first back to revision ${backTo}`),
        unfinished: { ...unfinished, backTo },
    };
}
/** The revisions of which something may be left that the deployed one does not name. */
function unfinishedIn(observed) {
    const unfinished = (0,_model_release_js__WEBPACK_IMPORTED_MODULE_4__/* .liveRevisions */ .D8)(observed).filter(({ status }) => status !== 'deployed');
    if (unfinished.length === 0)
        return {};
    return { unfinished: { revisions: unfinished.map(({ revision }) => revision) } };
}
/** The newest revision is deployed: is it what the manifest asks for? */
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
        return {
            operation: 'upgrade',
            effort: 'mark-only',
            why: `revision ${last.revision} was made by another tool and has the same resources`,
        };
    }
    return upgrade(`revision ${last.revision} was not completed by this action`);
}
function compareMark(marked, wanted, revision, { usesLookup, sameAsStored }) {
    const difference = (0,_observe_inputs_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .compareDigests */ .v)(marked, wanted);
    if (difference !== 'differ' && usesLookup && !sameAsStored) {
        return perform('upgrade', 'its templates use lookup and render otherwise now');
    }
    switch (difference) {
        case 'same':
            return perform('unchanged', `revision ${revision} has these inputs`);
        case 'hooks-differ':
            return {
                operation: 'upgrade',
                effort: 'hooks-only',
                why: `only hooks changed since revision ${revision}`,
            };
        case 'differ':
            return perform('upgrade', `inputs changed since revision ${revision}`);
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .H)(difference);
    }
}
/** The manifest that the release is labelled with when it is another one; a release without a label has no owner. */
function otherOwner({ observed, ownIds }) {
    const last = (0,_model_release_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(observed);
    if (!isStored(last) || last.manifestId === undefined)
        return undefined;
    return ownIds.includes(last.manifestId) ? undefined : last.manifestId;
}
/** The label changes also where nothing else does: the next run must find its own release. */
function takenOver(decision, owner) {
    const why = `${decision.why}, taken over from ${owner}`;
    if (decision.operation === 'unchanged')
        return { operation: 'upgrade', effort: 'mark-only', why };
    return { ...decision, why };
}
function isOthers({ observed: { name, namespace }, ownIds }, owner) {
    return {
        reason: 'conflict',
        message: `release ${namespace}/${name} belongs to manifest ${owner} (label ${_helm_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_LABEL */ .vP}), and the id of this one is ${ownIds[0]}`,
        remedy: `If it is the same manifest (moved, a fork, or a checkout that does not know its repository), write \`id: ${owner}\` in it. To make the release this manifest's, set \`take-over\` (--take-over) once.`,
    };
}
function perform(operation, why) {
    return { operation, effort: 'perform', why };
}
/** A record kept by `helm uninstall --keep-history` is no release any more. */
function isStored(last) {
    return last !== undefined && last.status !== 'uninstalled';
}
/** Prereleases are below their release and compared as semver says; a version that is not semver is never below. */
function isBelow(version, limit) {
    if (version === undefined || limit === undefined)
        return false;
    const parsed = semver__WEBPACK_IMPORTED_MODULE_0__.parse(version, { loose: true });
    return parsed !== null && semver__WEBPACK_IMPORTED_MODULE_0__.lt(parsed, limit, { loose: true });
}
/** The revision whose chart is compared with `reinstallBelow`: the deployed one, else the newest. */
function comparedRevision(observed) {
    return (0,_model_release_js__WEBPACK_IMPORTED_MODULE_4__/* .deployed */ .$8)(observed) ?? (0,_model_release_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(observed);
}
function isProtected({ name, namespace }, operation) {
    return {
        reason: 'protected',
        message: `release ${namespace}/${name} is protected: ${operation} would delete it`,
        remedy: 'Remove `protected: true` from its entry when that is really wanted.',
    };
}


/***/ }),

/***/ 4862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hasPhaseWork),
/* harmony export */   O: () => (/* binding */ hasWork)
/* harmony export */ });
/* harmony import */ var _model_phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41501);

/** Whether anything is to be done for a release; without work not even a lease is taken. */
function hasWork(release) {
    return release.effort !== 'perform' || _model_phase_js__WEBPACK_IMPORTED_MODULE_0__/* .PHASES */ .ZG.some((phase) => hasPhaseWork(release, phase));
}
/** Whether a phase has a built-in part or a hook. */
function hasPhaseWork({ phases }, phase) {
    return phases[phase].builtIn || phases[phase].hooks.length > 0;
}


/***/ }),

/***/ 61760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runsOn),
/* harmony export */   o: () => (/* binding */ PHASE_RULES)
/* harmony export */ });
/* harmony import */ var _model_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89827);

const PHASE_RULES = {
    checkPrerequisites: {
        phase: 'checkPrerequisites',
        builtIn: 'chart, values, CRD and hook files are readable; the credentials have the permissions that are needed; the rendered resources can be deployed as far as can be seen',
        hooksRunOn: _model_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'the chart fails; nothing was changed but the namespace and the lease, and a pending revision of a dead Helm is marked failed',
    },
    preExec: {
        phase: 'preExec',
        builtIn: 'apply the CRDs of `crds`, wait until they are established',
        hooksRunOn: _model_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: false,
        onFailure: 'the chart fails; evidence, then `onFailure` hooks',
    },
    exec: {
        phase: 'exec',
        builtIn: 'the operation: install, upgrade, reinstall or uninstall',
        hooksRunOn: _model_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.deploy,
        hooksReplaceBuiltIn: true,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'evidence, `onFailure` hooks, rollback when listed in `rollbackOn`, `finally` hooks',
    },
    postExec: {
        phase: 'postExec',
        builtIn: '`helm test` when `test` is enabled; after an uninstall, the CRDs are deleted when `crds.deleteOnDestroy` is set',
        hooksRunOn: _model_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    validate: {
        phase: 'validate',
        builtIn: 'all rendered resources exist and are ready; pods without a readiness probe stay up for `settle`',
        hooksRunOn: _model_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    onFailure: {
        phase: 'onFailure',
        builtIn: 'nothing; evidence was collected before it, a rollback comes after it',
        hooksRunOn: _model_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.always,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'reported beside the first error, never instead of it',
    },
    finally: {
        phase: 'finally',
        builtIn: 'nothing',
        hooksRunOn: _model_operation_js__WEBPACK_IMPORTED_MODULE_0__/* .WHEN_SHORTHANDS */ .AY.always,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'reported beside the first error; the chart fails when there was none',
    },
};
/** Whether a hook of `phase` runs in `operation`; `when` is undefined where the manifest leaves it to the phase. */
function runsOn(phase, when, operation) {
    return (when ?? PHASE_RULES[phase].hooksRunOn).includes(operation);
}


/***/ }),

/***/ 93333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/**
 * Why a plan must not be performed, not even in part: a run that stops after half of its destroys has done what nobody asked
 * for. Undefined when it may be.
 */
function refusalOf({ releases }) {
    const refusals = releases.flatMap(({ refused }) => refused ?? []);
    const [first] = refusals;
    if (!first)
        return undefined;
    const remedies = new Set(refusals.flatMap(({ remedy }) => remedy ?? []));
    return {
        ...first,
        message: `the run is refused, nothing was changed: ${refusals.map(({ message }) => message).join('; ')}`,
        ...(remedies.size > 0 && { remedy: [...remedies].join(' ') }),
    };
}


/***/ }),

/***/ 30556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ approvePlan)
/* harmony export */ });
/* harmony import */ var _plan_approve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74323);

/** Approves a plan and writes it into the journal, where it comes before all that is done because of it. */
function approvePlan(plan, session) {
    const { journal, startedAt, manifest } = session;
    const { commit, runUrl } = session.options;
    const approved = (0,_plan_approve_js__WEBPACK_IMPORTED_MODULE_0__/* .approve */ .S)(plan);
    journal.emit({
        type: 'run-planned',
        plan: approved.plan,
        startedAt,
        ...(commit !== undefined && { commit }),
        ...(runUrl !== undefined && { runUrl }),
    });
    const text = unchosenEnvironment(manifest);
    if (text !== undefined)
        journal.emit({ type: 'warning', text });
    return approved;
}
/** Whoever has environments seldom means none of them. */
function unchosenEnvironment({ environment, environments }) {
    if (environment !== undefined || environments.length === 0)
        return undefined;
    const names = environments.join(', ');
    return `no environment is chosen, so this is the base of the manifest alone; choose one of ${names} with \`environment\` (--environment)`;
}


/***/ }),

/***/ 98185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ observeEntries)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/failure.js
var failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/model/release.js
var release = __webpack_require__(55491);
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
;// CONCATENATED MODULE: ./build/observe/chart/chart-cache.js






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
                const digest = (0,json/* isJsonObject */.O)(reference) ? String(reference.digest) : '';
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

// EXTERNAL MODULE: ./build/observe/chart/chart-pulls.js
var chart_pulls = __webpack_require__(38497);
// EXTERNAL MODULE: ./build/helm/repositories.js
var repositories = __webpack_require__(86389);
;// CONCATENATED MODULE: ./build/observe/chart/login-digest.js


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

// EXTERNAL MODULE: ./build/observe/new-namespaces.js
var new_namespaces = __webpack_require__(22758);
// EXTERNAL MODULE: ./build/observe/release-facts.js + 2 modules
var release_facts = __webpack_require__(34427);
;// CONCATENATED MODULE: ./build/observe/releases.js

/** The stored state of every entry's release by entry id, from one list; an absent release has no revisions. */
async function observeReleases(entries, store) {
    const observed = await store.observe(entries);
    if (!observed.ok)
        return observed;
    const stored = new Map(observed.value.map((release) => [keyOf(release), release]));
    return (0,result.ok)(new Map(entries.map(({ id, name, namespace }) => {
        const absent = { name, namespace, revisions: [] };
        return [id, stored.get(keyOf(absent)) ?? absent];
    })));
}
function keyOf({ name, namespace }) {
    return `${namespace}/${name}`;
}

// EXTERNAL MODULE: ./build/observe/stage.js
var observe_stage = __webpack_require__(85985);
// EXTERNAL MODULE: ./build/plan/build/release.js
var build_release = __webpack_require__(68548);
;// CONCATENATED MODULE: ./build/session/observe-entries.js













/** Reads everything the plan depends on: all stored releases by one list, then each entry's chart, values and digest. */
async function observeEntries(session, command) {
    const { options, manifest, entries, cluster, helm, kubectl, deps } = session;
    const stage = await (0,observe_stage/* createStage */.xS)(session.folders.private);
    const stored = await observeReleases(entries, session.store);
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
        signal: deps.signal,
        onSecret: (secret) => deps.redactor.learn(secret),
    };
    const read = async (entry) => {
        const { id, name, namespace } = entry;
        const found = stored.value.get(id) ?? { name, namespace, revisions: [] };
        return [id, await (0,release_facts/* releaseFacts */.tc)(entry, (0,build_release/* actionFor */.cY)(entry, command), found, source)];
    };
    const facts = new Map(await Promise.all(entries.map(read)));
    session.stopwatch.lap('read releases and charts');
    const staying = options.withNeeds ? await stayingUsers(session, command) : (0,result.ok)(new Set());
    if (!staying.ok)
        return (0,result/* fail */.f)((0,failure/* during */.i)('list the releases that need these', staying.failure));
    const { force, takeOver, dryRun } = options;
    const deciding = { command, force, takeOver, ownIds: [manifest.id, ...manifest.formerIds] };
    return (0,result.ok)({
        manifest,
        entries,
        added: session.added,
        newNamespaces: await (0,new_namespaces/* newNamespaces */.p)(command === 'deploy' ? namespacesToMake(entries, facts) : new Set(), session.connection.reader),
        facts,
        cluster,
        tools: { helm: helm.version, kubectl: kubectl.version },
        ...deciding,
        dryRun,
        staying: staying.value,
        stage,
        async replan(planned, now) {
            const entry = entries.find(({ id }) => id === planned.id);
            const before = facts.get(planned.id);
            if (!entry || !before)
                return (0,result/* fail */.f)({ reason: 'internal', message: `Internal error: no entry ${planned.id}` });
            const after = await (0,release_facts/* observedAgain */.xl)(entry, before, now, source);
            return (0,result.ok)({ ...(0,build_release/* planRelease */.F3)(entry, after, deciding), needs: planned.needs });
        },
    });
}
/** Those of the manifest's other releases that need one which is destroyed, and are in the cluster. */
async function stayingUsers({ manifest, entries, store }, command) {
    const inRun = new Set(entries.map(({ id }) => id));
    const going = entries.filter((entry) => (0,build_release/* actionFor */.cY)(entry, command) === 'destroy').map(({ id }) => id);
    const users = manifest.charts.filter(({ id, needs }) => !inRun.has(id) && needs.some((need) => going.includes(need)));
    const observed = await observeReleases(users, store);
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


/***/ }),

/***/ 46389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ performPlan)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/model/result.js
var model_result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/cluster/watch/shared-watch.js

/** A watch that the credentials may not open is not tried again. */
function createSharedWatches(reader) {
    const shared = new Map();
    function open(key, query) {
        const over = new AbortController();
        const watch = { objects: new Map(), isComplete: false, followers: new Map(), over };
        const changed = () => {
            for (const tell of [...watch.followers.values()])
                tell();
        };
        shared.set(key, watch);
        const onEnd = (ended) => {
            if (ended.ok)
                return;
            watch.failure = ended.failure;
            if (ended.failure.reason !== 'forbidden' && shared.get(key) === watch)
                shared.delete(key);
            changed();
        };
        const watching = reader.watch(query, over.signal, ({ type, object }) => {
            if (object === undefined)
                watch.isComplete = true;
            else if (type === 'DELETED')
                watch.objects.delete(object.metadata.uid ?? '');
            else
                watch.objects.set(object.metadata.uid ?? '', withoutManagers(object));
            changed();
        });
        // Nobody awaits it, and a bug in here must not end the run.
        void watching.then(onEnd, (bug) => onEnd((0,model_result/* fail */.f)({ reason: 'internal', message: `Internal error: ${String(bug)}` })));
        return watch;
    }
    return {
        follow(query, onChange = () => { }) {
            const key = JSON.stringify(query);
            const watch = shared.get(key) ?? open(key, query);
            const follower = Symbol();
            watch.followers.set(follower, onChange);
            return {
                objects: () => [...watch.objects.values()],
                isComplete: () => watch.isComplete,
                failure: () => watch.failure,
                close() {
                    watch.followers.delete(follower);
                    if (watch.followers.size > 0)
                        return;
                    watch.over.abort();
                    if (watch.failure === undefined && shared.get(key) === watch)
                        shared.delete(key);
                },
            };
        },
    };
}
/** Half of an object's size, and nobody here asks who wrote it. */
function withoutManagers(object) {
    const { managedFields: _managers, ...metadata } = object.metadata;
    return { ...object, metadata };
}

// EXTERNAL MODULE: ./build/cluster/writer.js + 1 modules
var writer = __webpack_require__(16533);
// EXTERNAL MODULE: ./build/effects.js
var effects = __webpack_require__(77814);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/cluster/lease/lease-object.js
var lease_object = __webpack_require__(65836);
// EXTERNAL MODULE: ./build/helm/mark.js
var mark = __webpack_require__(40256);
// EXTERNAL MODULE: ./build/model/failure.js
var model_failure = __webpack_require__(31612);
// EXTERNAL MODULE: ./build/model/filesystem-failure.js
var filesystem_failure = __webpack_require__(91524);
// EXTERNAL MODULE: ./build/model/release.js
var model_release = __webpack_require__(55491);
// EXTERNAL MODULE: ./build/model/stop-reason.js
var stop_reason = __webpack_require__(83557);
// EXTERNAL MODULE: ./build/plan/has-work.js
var has_work = __webpack_require__(4862);
// EXTERNAL MODULE: ./build/model/operation.js
var model_operation = __webpack_require__(89827);
// EXTERNAL MODULE: ./build/model/phase.js
var model_phase = __webpack_require__(41501);
// EXTERNAL MODULE: ./build/plan/phases.js
var phases = __webpack_require__(61760);
;// CONCATENATED MODULE: ./build/plan/next-step.js




/**
 * The lifecycle as a function: from what was planned and what has ended to the next thing to do.
 * The first failure of a main phase stands; evidence comes before onFailure hooks, these before a rollback, finally is
 * last. After a stop no further main phase starts and nothing is rolled back.
 */
function nextStep(release, ended, stopped) {
    const failed = firstFailure(ended);
    const remaining = mainPhases(release).filter((step) => !hasEnded(ended, step));
    // A stop that comes when all is done changes nothing any more.
    const stop = failed || remaining.length > 0 ? stopped : undefined;
    // Stopped before its first phase: nothing happened that a hook could answer.
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
    return model_phase/* MAIN_PHASES */.Nk.filter((phase) => (0,has_work/* hasPhaseWork */.F)(release, phase)).map((phase) => ({
        kind: 'phase',
        phase,
    }));
}
function afterTrouble(release, failed, stop) {
    const steps = [];
    if (failed && hasEvidence(failed.phase, stop))
        steps.push({ kind: 'diagnose' });
    if ((0,has_work/* hasPhaseWork */.F)(release, 'onFailure'))
        steps.push({ kind: 'phase', phase: 'onFailure' });
    if (failed && !stop && rollsBack(release, failed.phase))
        steps.push({ kind: 'rollback' });
    return steps;
}
/** A stopped run has seconds left, and before `exec` there is nothing yet that it could tell about the release. */
function hasEvidence(phase, stop) {
    const { collectsEvidence, canRollBack } = phases/* PHASE_RULES */.o[phase];
    return collectsEvidence && (!stop || canRollBack);
}
function closing(release, ended, stop) {
    const steps = (0,has_work/* hasPhaseWork */.F)(release, 'finally') ? [{ kind: 'phase', phase: 'finally' }] : [];
    const allWell = !stop && ended.every((step) => step.failure === undefined);
    if (allWell && leavesMark(release))
        steps.push({ kind: 'mark' });
    return steps;
}
function rollsBack(release, phase) {
    return (phases/* PHASE_RULES */.o[phase].canRollBack &&
        (0,model_operation/* deploys */.hn)(release.operation) &&
        release.effort === 'perform' &&
        release.phases.exec.builtIn &&
        release.settings.atomic !== false &&
        release.settings.rollbackOn.some((failed) => failed === phase));
}
function leavesMark(release) {
    return (0,model_operation/* deploys */.hn)(release.operation) && release.phases.exec.hooks.length === 0 && release.digest !== undefined;
}
function hasEnded(ended, step) {
    return ended.some(({ step: other }) => other.kind === step.kind &&
        (other.kind !== 'phase' || step.kind !== 'phase' || other.phase === step.phase));
}
function end(ended, release, failed, stop) {
    // A failing finally hook or mark counts only when nothing failed before it.
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
    return model_phase/* MAIN_PHASES */.Nk.includes(phase);
}

// EXTERNAL MODULE: ./build/util/unreachable.js
var unreachable = __webpack_require__(40891);
// EXTERNAL MODULE: ./build/engine/evidence/diagnose.js + 56 modules
var diagnose = __webpack_require__(28640);
// EXTERNAL MODULE: ./build/diagnostics/subject.js
var subject = __webpack_require__(51119);
;// CONCATENATED MODULE: ./build/engine/evidence/subject-of.js




/** What failed of a release, for its diagnosis. */
function subjectOf(release) {
    const { planned, observed, before, failed, operationStartedAt } = release;
    const { operation, effort, phases } = planned;
    const phase = model_phase/* MAIN_PHASES */.Nk.find((main) => main === failed?.phase) ?? 'exec';
    const stores = effort === 'perform' && (0,model_operation/* deploys */.hn)(operation) && phases.exec.builtIn;
    return {
        release: { name: planned.name, namespace: planned.namespace },
        phase,
        failure: failed?.failure ?? { reason: 'internal', message: 'Internal error: nothing has failed' },
        observed,
        revisions: (0,subject/* revisionsToBlame */.T)({ phase, stores, before, observed }),
        withoutHelm: phases.exec.hooks.length > 0 && operationStartedAt > 0,
        since: operationStartedAt || ((0,model_release/* newest */.BP)(observed)?.createdAt ?? 0) * 1_000,
    };
}

// EXTERNAL MODULE: ./build/cluster/connection/kubeconfig.js
var kubeconfig = __webpack_require__(39859);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/engine/hooks/hook-environment.js




/** Writes a private copy of the run's kubeconfig whose current namespace is the release's, so that a bare `kubectl get pods` is right. */
async function writeReleaseKubeconfig(source, namespace, folder) {
    return (0,files/* writePrivateFile */.Pl)(folder, 'kubeconfig', (0,kubeconfig/* withNamespace */.iY)(await (0,promises_.readFile)(source, 'utf8'), namespace));
}
/** The documented variables that scripts and kubectl commands of a release get. */
function releaseVariables(release, phase) {
    const { planned, observed, failed } = release;
    const last = (0,model_release/* newest */.BP)(observed);
    return {
        RELEASE_NAME: planned.name,
        RELEASE_NAMESPACE: planned.namespace,
        RELEASE_ACTION: planned.action,
        RELEASE_OPERATION: planned.operation,
        RELEASE_PHASE: phase,
        RELEASE_REVISION: String(last?.revision ?? ''),
        RELEASE_PREVIOUS_REVISION: String((0,model_release/* newest */.BP)(release.before)?.revision ?? ''),
        RELEASE_STATUS: last?.status ?? 'absent',
        CHART_NAME: planned.chart?.name ?? planned.installed?.chartName ?? '',
        CHART_VERSION: planned.chart?.version ?? '',
        INSTALLED_CHART_VERSION: planned.installed?.chartVersion ?? '',
        FAILED_PHASE: failed?.phase ?? '',
        FAILURE_REASON: failed ? `${failed.failure.reason}: ${failed.failure.message}` : '',
        DIAGNOSTICS_DIR: release.diagnosticsFolder,
    };
}
/** What `${release.}` in structured hooks reads. */
function releaseScope({ planned, observed }) {
    return {
        name: planned.name,
        namespace: planned.namespace,
        operation: planned.operation,
        revision: String((0,model_release/* newest */.BP)(observed)?.revision ?? ''),
        chartVersion: planned.chart?.version ?? '',
        installedChartVersion: planned.installed?.chartVersion ?? '',
    };
}
/** Payload values as variables: `db-host` becomes `PAYLOAD_DB_HOST`. */
function payloadVariables(payload) {
    const entries = [...payload].map(([name, value]) => [
        `PAYLOAD_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`,
        value,
    ]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./build/engine/lease/release-lease.js + 2 modules
var release_lease = __webpack_require__(46152);
;// CONCATENATED MODULE: ./build/plan/chart-hooks.js
/** Whether Helm must not run the chart hooks of one event: `delete`, `rollback`, ... */
function leavesOut(noHooks, event) {
    return Array.isArray(noHooks) ? noHooks.includes(event) : noHooks;
}

;// CONCATENATED MODULE: ./build/plan/rollback-target.js

/**
 * The revision to which a failed operation is rolled back: the newest one that completed, which its mark says, else the one
 * that was deployed when the lease was taken. `now`: as it is after the failure, for Helm forgets old revisions.
 */
function rollbackTarget(before, now) {
    const isStored = (revision) => now.revisions.some((record) => record.revision === revision);
    const completed = before.revisions.findLast(({ revision, inputs, status }) => inputs !== undefined && (status === 'deployed' || status === 'superseded') && isStored(revision));
    return completed?.revision ?? (0,model_release/* deployed */.$8)(before)?.revision;
}

// EXTERNAL MODULE: ./build/engine/deadline.js
var engine_deadline = __webpack_require__(3783);
// EXTERNAL MODULE: ./build/engine/deletion/foreign-memory.js
var foreign_memory = __webpack_require__(9828);
// EXTERNAL MODULE: ./build/engine/deletion/foreign-objects.js
var foreign_objects = __webpack_require__(37631);
// EXTERNAL MODULE: ./build/engine/release/observe-again.js
var observe_again = __webpack_require__(10552);
// EXTERNAL MODULE: ./build/helm/storage.js + 1 modules
var storage = __webpack_require__(82574);
;// CONCATENATED MODULE: ./build/helm/store-failed.js



/** Stores a failed revision as Helm would have, with these objects as its manifest; `conflict` when there is one of that number. */
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
        metadata: { name: `sh.helm.release.v1.${name}.v${revision}`, namespace, labels },
        type: 'helm.sh/release.v1',
        data: { release: (0,storage/* encodePayload */.vy)(JSON.stringify(payload)) },
    });
    return created.ok ? (0,model_result.ok)() : (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`store revision ${revision} of ${name}`, created.failure));
}

// EXTERNAL MODULE: ./build/kube/object.js
var kube_object = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/model/canonical-json.js
var canonical_json = __webpack_require__(89815);
;// CONCATENATED MODULE: ./build/plan/originals.js


/**
 * What Helm 3 has to compare a rollback with, so that no field and no object of unfinished revisions stays: it only removes what
 * the newest revision has and the target has not, and stumbles over what the newest one has no more and is still there.
 * A list of objects for each rollback that it takes, nearly always one. `unfinished` is newest first, each with its objects.
 */
function originalsFor(unfinished, target) {
    const wanted = byName(target);
    const versions = new Map();
    for (const object of unfinished.flat()) {
        const name = (0,kube_object/* nameOf */.V)(object);
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
/** Whether two lists hold the same objects. */
function sameObjects(one, other) {
    const [left, right] = [one, other].map((objects) => objects.map(textOf).sort().join('\n'));
    return left === right;
}
function byName(objects) {
    return new Map(objects.map((object) => [(0,kube_object/* nameOf */.V)(object), object]));
}
function textOf(object) {
    return (0,canonical_json/* canonicalJson */.d)(object);
}

// EXTERNAL MODULE: ./build/engine/deletion/mend-record.js + 1 modules
var mend_record = __webpack_require__(8747);
// EXTERNAL MODULE: ./build/plan/judge-deletion.js + 1 modules
var judge_deletion = __webpack_require__(5958);
// EXTERNAL MODULE: ./build/engine/deletion/judge-deletions.js + 1 modules
var judge_deletions = __webpack_require__(72529);
// EXTERNAL MODULE: ./build/engine/deletion/spare-others.js
var spare_others = __webpack_require__(15781);
;// CONCATENATED MODULE: ./build/engine/deletion/spare-on-rollback.js





/**
 * Before a rollback: Helm deletes what the newest revision has and the target has not. What of that belongs to others, was
 * `taken` over from them, or holds objects of theirs is left. What the target has and others own by now is left out of it as
 * well: Helm would write this release's name on it without asking, and the next upgrade would delete it.
 */
async function spareOnRollback(release, target, taken) {
    const { run, planned } = release;
    const told = await spareInTarget(release, target);
    if (!told.ok)
        return told;
    const from = (0,model_release/* newest */.BP)(release.observed);
    if (!from)
        return (0,model_result.ok)();
    const judged = await (0,judge_deletions/* judgeDeletions */.t$)({ ...(0,spare_others/* deletionSource */.a9)(release), allowNamespaceDeletion: false }, {
        from,
        taken,
        async coming() {
            const stored = await run.store.read(planned, target);
            return stored.ok ? (0,model_result.ok)(stored.value?.manifest) : stored;
        },
    });
    if (!judged.ok)
        return judged;
    const names = new Set(told.value.map(({ ref }) => (0,judge_deletion/* sameObjectKey */.P)(ref)));
    const leaves = judged.value.leaves.filter(({ ref }) => !names.has((0,judge_deletion/* sameObjectKey */.P)(ref)));
    return (0,spare_others/* spareOthers */.Xm)(release, from, { ...judged.value, leaves });
}
async function spareInTarget(release, target) {
    const record = release.observed.revisions.find(({ revision }) => revision === target);
    if (!record)
        return (0,model_result.ok)([]);
    const owners = await (0,judge_deletions/* judgeDeletions */.t$)((0,spare_others/* deletionSource */.a9)(release), {
        from: record,
        taken: [],
        ownersOnly: true,
    });
    if (!owners.ok)
        return owners;
    const spared = await (0,spare_others/* spareOthers */.Xm)(release, record, owners.value);
    return spared.ok ? (0,model_result.ok)(owners.value.leaves) : spared;
}

// EXTERNAL MODULE: ./build/engine/release/helm-run.js + 1 modules
var helm_run = __webpack_require__(58989);
// EXTERNAL MODULE: ./build/engine/release/recover.js + 1 modules
var recover = __webpack_require__(18020);
// EXTERNAL MODULE: ./build/cluster/objects/locate.js
var locate = __webpack_require__(42642);
// EXTERNAL MODULE: ./build/observe/rendered.js
var rendered = __webpack_require__(84354);
;// CONCATENATED MODULE: ./build/engine/release/stored-objects.js




/** The objects that a stored revision names, where Helm puts them; none when the revision is not stored (any more). What cannot be read of it is a warning. */
async function storedObjects({ run, planned }, revision) {
    if (revision === undefined)
        return (0,model_result.ok)([]);
    const stored = await run.store.read(planned, revision);
    if (!stored.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the stored release', stored.failure));
    const { objects, unreadable } = (0,rendered/* readStored */.CL)(stored.value?.manifest ?? '');
    for (const why of unreadable) {
        const text = `some objects of revision ${revision} are not looked at: ${why}`;
        run.emit({ type: 'warning', release: planned.id, text });
    }
    return (0,locate/* locate */.x)(run.reader, objects, planned.namespace);
}

;// CONCATENATED MODULE: ./build/engine/render/client-side-fallback.js
/** Server-side apply knows the items of many lists by a key that must be unique; what Helm 3 applied need not have that. */
const REFUSAL = /(\S{1,300}: )?duplicate entries for key \[[^\]]{0,300}\]/;
/**
 * Does what Helm does once more, with the changes computed by Helm, when the server refuses to compute them because of items
 * with the same key. The release stays so for the rest of the run.
 */
async function withClientSideFallback(release, attempt) {
    const first = await attempt(release.clientSide);
    if (first.ok || release.clientSide || release.run.helmMajor === 3 || release.signal.aborted)
        return first;
    const { message, details = [] } = first.failure;
    const refusal = REFUSAL.exec([message, ...details].join('\n'))?.[0];
    if (refusal === undefined)
        return first;
    goClientSide(release, refusal);
    return attempt(true);
}
/** From now on, for the rest of the run. */
function goClientSide(release, why) {
    release.clientSide = true;
    release.run.emit({ type: 'warning', release: release.planned.id, text: clientSideText(why) });
}
function clientSideText(why) {
    return `server-side apply refuses ${why}: Helm applies the release client-side, as Helm 3 does; only the last one of them counts, so remove the others from the chart`;
}

;// CONCATENATED MODULE: ./build/engine/operations/helm-rollback.js










/**
 * `helm rollback`, after which the live objects are those of the revision: with Helm 3 that can take a record of what may be
 * live, which Helm compares with, and more than one rollback. Objects of others stay. After each the release is read again whatever Helm said.
 */
async function helmRollback(release, request) {
    const originals = isHelm3(release) ? await neededOriginals(release, request.revision) : [];
    const last = originals.pop();
    let { revision } = request;
    for (const objects of originals) {
        const rolled = await comparedWith(release, objects, { ...request, revision, wait: false, noHooks: true });
        if (!rolled.ok)
            return rolled;
        // It is the same, and Helm may have forgotten the other one by now.
        revision = (0,model_release/* deployed */.$8)(release.observed)?.revision ?? revision;
    }
    return last ? comparedWith(release, last, { ...request, revision }) : rollbackOnce(release, request);
}
function isHelm3({ run }) {
    return run.approved.plan.tools.helm.startsWith('3.');
}
/** None when the newest revision is what Helm has to compare with, or when a stored one cannot be read: that vetoes no rollback. */
async function neededOriginals(release, target) {
    const records = (0,model_release/* liveRevisions */.D8)(release.observed).filter(({ revision, status }) => status !== 'deployed' && revision !== target);
    if (records.length === 0 || records.at(-1) !== (0,model_release/* newest */.BP)(release.observed))
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
        revision: ((0,model_release/* newest */.BP)(observed)?.revision ?? 0) + 1,
        objects,
        description: `helm-lifecycle: what may be live, to go back to revision ${request.revision}`,
        at: run.reader.serverTime(),
    });
    if (!stored.ok)
        return stored;
    const read = await (0,observe_again/* observeAgain */.p)(release);
    return read.ok ? rollbackOnce(release, request) : read;
}
async function rollbackOnce(release, { revision, wait, noHooks, timeoutMs, taken }) {
    const target = release.observed.revisions.find((record) => record.revision === revision);
    for (const record of [target, (0,model_release/* newest */.BP)(release.observed)]) {
        const mended = await (0,mend_record/* mendRecord */.A)(release, record);
        if (!mended.ok)
            return mended;
    }
    const spared = await spareOnRollback(release, revision, taken);
    if (!spared.ok)
        return spared;
    const { name, namespace } = release.planned;
    const settings = { ...release.planned.settings, wait };
    return withClientSideFallback(release, async (clientSide) => {
        const written = ((0,model_release/* newest */.BP)(release.observed)?.revision ?? 0) + 1;
        const request = { name, namespace, revision, settings, noHooks, clientSide };
        const result = await (0,helm_run/* runReleaseHelm */.DG)(release, { command: 'rollback', revision: written, timeoutMs }, (helm) => release.effects.helm.rollback(request, helm));
        const observed = await (0,recover/* observeAfterHelm */.r0)(release);
        return result.ok ? observed : result;
    });
}

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/observe/chart/archive-name.js
var archive_name = __webpack_require__(77528);
// EXTERNAL MODULE: ./build/util/yaml/write-go-yaml.js
var write_go_yaml = __webpack_require__(8165);
// EXTERNAL MODULE: ./build/observe/deploy-request.js
var deploy_request = __webpack_require__(6900);
// EXTERNAL MODULE: ./build/plan/decide.js
var decide = __webpack_require__(29004);
;// CONCATENATED MODULE: ./build/engine/deletion/spare-on-upgrade.js








/**
 * Before an upgrade: what it would delete of others is left alone. A Namespace or a CustomResourceDefinition with objects of
 * others in it is `refuse`d, or left as well.
 */
async function spareOnUpgrade(release, request, holding) {
    if ((0,observe_again/* isAbsent */.W)(release))
        return (0,model_result.ok)();
    for (const revisionOf of [decide/* comparedRevision */.D, model_release/* newest */.BP]) {
        const mended = await (0,mend_record/* mendRecord */.A)(release, revisionOf(release.observed));
        if (!mended.ok)
            return mended;
    }
    const from = (0,decide/* comparedRevision */.D)(release.observed);
    if (!from)
        return (0,model_result.ok)();
    const { run, planned, signal } = release;
    const judged = await judgeUpgrade(release, async () => {
        const rendered = await run.helmReader.render(request, { signal, timeoutMs: planned.settings.timeout });
        return rendered.ok ? (0,model_result.ok)(rendered.value.manifest) : rendered;
    });
    if (!judged.ok)
        return judged;
    const refused = holding === 'refuse' ? (0,spare_others/* refuseHolding */.G4)(judged.value.leaves, release.planned) : (0,model_result.ok)();
    return refused.ok ? (0,spare_others/* spareOthers */.Xm)(release, from, judged.value) : refused;
}
/** Refuses an upgrade to this manifest that would delete what holds objects of others. Changes nothing. */
async function refuseUpgrade(release, manifest) {
    const judged = await judgeUpgrade(release, async () => (0,model_result.ok)(manifest));
    return judged.ok ? (0,spare_others/* refuseHolding */.G4)(judged.value.leaves, release.planned) : judged;
}
/** What an upgrade would delete: what Helm compares the chart with, and the chart no longer has. */
async function judgeUpgrade(release, coming) {
    const from = (0,observe_again/* isAbsent */.W)(release) ? undefined : (0,decide/* comparedRevision */.D)(release.observed);
    if (!from)
        return (0,model_result.ok)({ deletes: [], leaves: [], spared: new Set() });
    const taken = await (0,foreign_memory/* rememberedForeign */.Z)(release);
    if (!taken.ok)
        return taken;
    return (0,judge_deletions/* judgeDeletions */.t$)((0,spare_others/* deletionSource */.a9)(release), { from, taken: taken.value, coming });
}

// EXTERNAL MODULE: ./build/diagnostics/worth-masking.js
var worth_masking = __webpack_require__(66902);
// EXTERNAL MODULE: ./build/kube/redact-object.js + 1 modules
var redact_object = __webpack_require__(82144);
;// CONCATENATED MODULE: ./build/engine/evidence/learn-secrets.js


/** Masks from here on what the Secrets among a release's objects hold: what its pods and events say may quote it. */
function learnSecrets({ run, planned }, objects) {
    const secrets = (0,worth_masking/* worthMasking */.L)(objects.flatMap(redact_object/* secretValues */.V), {
        release: planned,
        rendered: objects,
        objects: [],
    });
    for (const secret of secrets)
        run.redactor.learn(secret);
}

;// CONCATENATED MODULE: ./build/engine/release/applied-objects.js




const BEFORE = new Set(['pre-install', 'pre-upgrade']);
/** The objects of a stored revision for which a wait is responsible: with `wait: false` Helm waits for chart hooks alone. */
async function appliedObjects({ run, planned }, stored) {
    const located = (manifest) => (0,locate/* locate */.x)(run.reader, (0,rendered/* readStored */.CL)(manifest).objects, planned.namespace);
    const own = planned.settings.wait ? await located(stored.manifest) : (0,model_result.ok)([]);
    if (!own.ok)
        return own;
    const chartHooks = [];
    const before = new Set();
    for (const { manifest, events } of stored.chartHooks) {
        const hook = await located(manifest);
        if (!hook.ok)
            return hook;
        chartHooks.push(...hook.value);
        if (events.some((event) => BEFORE.has(event)))
            for (const object of hook.value)
                before.add((0,kube_object/* nameOf */.V)(object));
    }
    const names = { own: namesOf(own.value), chartHooks: namesOf(chartHooks), before };
    return (0,model_result.ok)({ own: own.value, chartHooks, names });
}
function namesOf(objects) {
    return new Set(objects.map(kube_object/* nameOf */.V));
}

// EXTERNAL MODULE: ./build/kube/fields.js
var fields = __webpack_require__(65363);
// EXTERNAL MODULE: ./build/kube/newest-template.js
var newest_template = __webpack_require__(8275);
// EXTERNAL MODULE: ./build/kube/owners.js
var kube_owners = __webpack_require__(66230);
;// CONCATENATED MODULE: ./build/kube/release-view.js




const MAKERS = new Set(['ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job', 'ReplicationController']);
/**
 * Sorts out what an operation is responsible for: what it has made or scaled itself. What existed before is not judged by it,
 * for it may be what the operation is about to repair. `since` is in Unix milliseconds of the API server's clock.
 */
function viewRelease(objects, names, since) {
    const byUid = new Map(objects.map((object) => [object.metadata.uid, object]));
    const isNew = ({ metadata }) => Date.parse(metadata.creationTimestamp ?? '') >= since;
    // While a chart hook prepares the way, the rendered resources are still those of the revision before.
    const isPreparing = objects.some((object) => names.before.has((0,kube_object/* nameOf */.V)(object)) && isNew(object) && isUnfinished(object));
    const isNamed = (name) => names.own.has(name) || names.chartHooks.has(name);
    const rootOf = (object, below = []) => {
        if (isNamed((0,kube_object/* nameOf */.V)(object)))
            return (0,kube_object/* nameOf */.V)(object);
        // Objects can own each other in a ring.
        if (below.includes(object))
            return undefined;
        for (const reference of (0,kube_owners/* ownerReferences */.Qi)(object, byUid)) {
            // What a CronJob starts is not part of a rollout.
            if (reference.kind === 'CronJob')
                return undefined;
            const owner = byUid.get(reference.uid);
            if (owner) {
                const root = rootOf(owner, [...below, object]);
                if (root !== undefined)
                    return root;
            }
            else if (!(0,kube_owners/* isBuiltIn */.qi)(reference)) {
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
        return maker.kind !== 'ReplicaSet' || (0,newest_template/* isNewestReplicaSet */.l)(maker, objects);
    };
    const allPods = ours.filter(({ kind }) => kind === 'Pod');
    const makers = judged.filter((object) => MAKERS.has(object.kind) && isCurrent(object));
    const pods = judged.filter((object) => object.kind === 'Pod' && isNew(object) && (0,newest_template/* isOfNewestTemplate */.k)(object, objects));
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
/** True for a Job or a pod that still runs. */
function isUnfinished({ kind, status }) {
    if (kind === 'Pod')
        return status?.phase !== 'Succeeded' && status?.phase !== 'Failed';
    return kind === 'Job' && !['Complete', 'Failed'].some((type) => (0,fields/* condition */.uH)(status, type)?.status === 'True');
}
/** Uid of the object that an event is about. */
function involvedUid(event) {
    return event.involvedObject?.uid ?? '';
}
/** When an event was last seen, in Unix milliseconds; its two generations tell it in different fields. */
function eventTime(event) {
    const { lastTimestamp, eventTime: first, series, } = event;
    return Date.parse(series?.lastObservedTime ?? lastTimestamp ?? first ?? event.metadata.creationTimestamp ?? '');
}

// EXTERNAL MODULE: ./build/kube/pod-trouble.js
var pod_trouble = __webpack_require__(79841);
;// CONCATENATED MODULE: ./build/kube/rollout-trouble.js




const INVALID = new Set(['InvalidImageName']);
const IMAGE = new Set([
    'ErrImagePull',
    'ImagePullBackOff',
    'ErrImageNeverPull',
    'ImageInspectError',
    'RegistryUnavailable',
    'SignatureValidationFailed',
]);
const START = new Set(['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError']);
/** A process that never began, by the container runtime. */
const NOT_STARTED = new Set(['StartError', 'ContainerCannotRun']);
/** Fewer restarts are how many programs wait for what they need. */
const TELLING_RESTARTS = 3;
/** What is wrong with the pods of a release and with what makes them. */
function rolloutTroubles(view, chartHooks) {
    return [
        ...view.jobs.flatMap((job) => jobTrouble(job, chartHooks)),
        ...view.makers.flatMap((maker) => refusedPods(maker, view)),
        ...view.pods.flatMap(troublesOfPod),
        ...view.pods.flatMap((pod) => missingVolume(pod, view)),
    ];
}
/** What is wrong with one pod, a trouble for each container. */
function troublesOfPod(pod) {
    const uid = pod.metadata.uid ?? '';
    const object = (0,kube_object/* nameOf */.V)(pod);
    const scheduled = (0,fields/* condition */.uH)(pod.status, 'PodScheduled');
    if (scheduled?.status === 'False' && scheduled.reason === 'Unschedulable') {
        const message = `cannot be scheduled: ${(0,fields/* textOf */.b6)(scheduled.message, 'no node takes it')}`;
        return [{ key: uid, kind: 'unschedulable', object, reason: 'Unschedulable', message, isActing: true }];
    }
    const statuses = [
        ...(0,fields/* mappings */.qj)(pod.status, 'initContainerStatuses'),
        ...(0,fields/* mappings */.qj)(pod.status, 'containerStatuses'),
    ];
    const words = (0,pod_trouble/* podTroubles */.G)(pod);
    return statuses.flatMap((status) => {
        const state = containerState(pod, status);
        if (state === undefined)
            return [];
        const container = (0,fields/* textOf */.b6)(status.name);
        const known = words.find((trouble) => trouble.container === container)?.message;
        const message = known ?? `container ${container}: ${state.reason}`;
        return [{ ...state, key: `${uid}/${container}/${state.kind}`, object, message }];
    });
}
/** What a volume is made of, in the words of the kubelet about what is not there. */
const MISSING_SOURCE = /(?:configmap|secret|persistentvolumeclaim) "[^"]{1,253}" not found|references non-existent (?:config|secret) key: \S{1,253}/i;
/** A pod that waits for a ConfigMap, Secret or claim that does not exist: only an event says so. */
function missingVolume(pod, view) {
    const { uid = '' } = pod.metadata;
    const hasBegun = [
        ...(0,fields/* mappings */.qj)(pod.status, 'initContainerStatuses'),
        ...(0,fields/* mappings */.qj)(pod.status, 'containerStatuses'),
    ].some((status) => (0,fields/* mapping */.pq)(status, 'state').waiting === undefined);
    if (hasBegun || (0,fields/* mapping */.pq)(pod.status).phase !== 'Pending')
        return [];
    const last = view.events
        .filter((event) => involvedUid(event) === uid && event.reason === 'FailedMount')
        .sort((a, b) => eventTime(b) - eventTime(a))
        .map((event) => MISSING_SOURCE.exec(String(event.message ?? ''))?.[0])[0];
    if (last === undefined)
        return [];
    const message = `a volume cannot be mounted: ${last}`;
    return [
        {
            key: `${uid}/mount`,
            kind: 'start',
            object: (0,kube_object/* nameOf */.V)(pod),
            reason: 'FailedMount',
            message,
            isActing: true,
        },
    ];
}
function containerState(pod, status) {
    const state = (0,fields/* mapping */.pq)(status, 'state');
    const reason = (0,fields/* textOf */.b6)((0,fields/* mapping */.pq)(state, 'waiting').reason);
    const ended = (0,fields/* mapping */.pq)(state, 'terminated');
    const last = ended.exitCode === undefined ? (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(status, 'lastState'), 'terminated') : ended;
    if (INVALID.has(reason))
        return { kind: 'invalid', reason, isActing: true };
    if (IMAGE.has(reason))
        return { kind: 'image', reason, isActing: true };
    if (START.has(reason))
        return { kind: 'start', reason, isActing: true };
    const isLooping = reason === 'CrashLoopBackOff';
    const neverStarted = (0,fields/* textOf */.b6)(last.reason);
    if (NOT_STARTED.has(neverStarted))
        return { kind: 'start', reason: neverStarted, isActing: true };
    const restarts = (0,fields/* numberOf */.rl)(status.restartCount);
    // A Job counts the failures of its pods itself, and gives up when they are too many.
    const isTask = pod.metadata.ownerReferences?.some(({ kind }) => kind === 'Job') ?? false;
    const isAgain = status.ready === true && !isLooping;
    if (isTask || isAgain || last.exitCode === undefined || (0,fields/* mapping */.pq)(pod.spec).restartPolicy === 'Never') {
        return undefined;
    }
    if (restarts === 0 && ended.exitCode === undefined)
        return undefined;
    // An init container that has done its work.
    if (ended.exitCode === 0 && !isLooping)
        return undefined;
    const triedAt = Date.parse((0,fields/* textOf */.b6)(last.startedAt));
    return {
        kind: 'crash',
        reason: 'CrashLoopBackOff',
        isActing: isLooping && restarts >= TELLING_RESTARTS,
        ...(!Number.isNaN(triedAt) && { triedAt }),
    };
}
/** A failed Job; Helm is given time to end by itself when it is one of the chart's hooks. */
function jobTrouble(job, chartHooks) {
    const failed = ['Failed', 'FailureTarget']
        .map((type) => (0,fields/* condition */.uH)(job.status, type))
        .find((item) => item?.status === 'True');
    // Others' Jobs, such as those of an operator, may be tried again.
    if (failed === undefined || (job.metadata.ownerReferences?.length ?? 0) > 0)
        return [];
    const object = (0,kube_object/* nameOf */.V)(job);
    const kind = chartHooks.has(object) ? 'chart-hook' : 'invalid';
    const message = `the Job failed: ${(0,fields/* explain */.WE)(failed) || 'it says no more'}`;
    return [{ key: `${job.metadata.uid}/job`, kind, object, reason: 'Failed', message, isActing: true }];
}
/** Pods that the API server does not accept: a ReplicaSet has a condition for it, the others only events. */
function refusedPods(maker, view) {
    const message = maker.kind === 'ReplicaSet' ? refusalOf(maker, view.since) : refusalIn(maker, view);
    if (message === undefined)
        return [];
    return [
        {
            key: `${maker.metadata.uid}/create`,
            kind: 'create',
            object: (0,kube_object/* nameOf */.V)(maker),
            reason: 'FailedCreate',
            message: `its pods are refused: ${message}`,
            isActing: true,
        },
    ];
}
function refusalOf({ spec = {}, status = {} }, since) {
    const refused = (0,fields/* condition */.uH)(status, 'ReplicaFailure');
    const isRefused = refused?.status === 'True' && refused.reason === 'FailedCreate';
    if (!isRefused || (0,fields/* numberOf */.rl)(status.replicas) >= (0,fields/* numberOf */.rl)(spec.replicas, 1))
        return undefined;
    return Date.parse((0,fields/* textOf */.b6)(refused.lastTransitionTime)) >= since ? (0,fields/* textOf */.b6)(refused.message) : undefined;
}
function refusalIn(maker, view) {
    const last = view.events
        .filter((event) => involvedUid(event) === maker.metadata.uid && event.reason === 'FailedCreate')
        .sort((a, b) => eventTime(b) - eventTime(a))[0];
    if (last === undefined || isComplete(maker))
        return undefined;
    const isOver = view.pods.some(({ metadata }) => metadata.ownerReferences?.some(({ uid }) => uid === maker.metadata.uid) &&
        Date.parse(metadata.creationTimestamp ?? '') >= eventTime(last));
    return isOver ? undefined : String(last.message ?? '');
}
/** Whether it has as many pods as it wants. */
function isComplete({ kind, spec = {}, status = {} }) {
    if (kind === 'DaemonSet') {
        return (0,fields/* numberOf */.rl)(status.currentNumberScheduled) >= (0,fields/* numberOf */.rl)(status.desiredNumberScheduled, 1);
    }
    if (kind === 'Job')
        return (0,fields/* condition */.uH)(status, 'Complete')?.status === 'True';
    return (0,fields/* numberOf */.rl)(status.replicas) >= (0,fields/* numberOf */.rl)(spec.replicas, 1);
}

;// CONCATENATED MODULE: ./build/kube/rollout-memory.js


const NOTHING_SEEN = { troubles: new Map(), pods: new Map(), changedAt: 0 };
/** A state that shows itself again within this time was not over. */
const HOLD_MS = 15_000;
/** The memory after another look. Pure. */
function remember(before, view, troubles, now) {
    const pods = new Map(view.allPods.map((pod) => [pod.metadata.uid ?? '', lookAgain(before, pod, now)]));
    const wentAt = [...before.pods].some(([uid, pod]) => pod.isCalm && !pods.has(uid)) ? now : 0;
    const changes = [...pods.values()].filter(({ isCalm }) => isCalm).map(({ since }) => since);
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
    const isCalm = troublesOfPod(pod).every(({ kind }) => kind === 'unschedulable');
    if (known === undefined)
        return { look, isCalm, since: Math.min(now, lastChangeOf(pod)) };
    return { look, isCalm, since: known.look === look ? known.since : now };
}
/** By what the pod says itself; it may have been there for long when it is seen for the first time. */
function lastChangeOf({ metadata, status }) {
    const times = [
        metadata.creationTimestamp,
        metadata.deletionTimestamp,
        ...(0,fields/* mappings */.qj)(status, 'conditions').map(({ lastTransitionTime }) => lastTransitionTime),
        ...(0,fields/* mappings */.qj)(status, 'containerStatuses').map(({ state }) => (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(state), 'running').startedAt),
    ];
    return Math.max(0, ...times.map((time) => Date.parse((0,fields/* textOf */.b6)(time))).filter((time) => !Number.isNaN(time)));
}
/** What of a pod tells that it goes on. */
function lookOf({ metadata, status }) {
    const containers = [...(0,fields/* mappings */.qj)(status, 'initContainerStatuses'), ...(0,fields/* mappings */.qj)(status, 'containerStatuses')];
    return JSON.stringify([
        (0,fields/* mapping */.pq)(status).phase,
        metadata.deletionTimestamp,
        containers.map(({ state, ready, restartCount }) => [Object.keys((0,fields/* mapping */.pq)(state)), ready, restartCount]),
    ]);
}

;// CONCATENATED MODULE: ./build/kube/hopeless.js





/** The chart's hook has failed and Helm, which waits for it, is about to say so itself. */
const HELM_NOTICES_MS = 10_000;
/**
 * Whether a rollout can still end well, from what is there now and what was seen before. Pure. In doubt it can: while other
 * pods of the release are on their way, a program may crash for want of them.
 */
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
            case 'start':
            case 'create':
                return lasts(trouble, graceMs) && isAlone();
            case 'crash':
                return lasts(trouble, graceMs) && isAlone() && wasTriedAgain(trouble, memory);
            case 'unschedulable':
                return false;
            default:
                return (0,unreachable/* unreachable */.H)(trouble.kind);
        }
    };
    const hopeless = troubles.find((trouble) => trouble.isActing && isHopeless(trouble));
    return {
        memory,
        ...(hopeless && { hopeless }),
        unschedulable: troubles.filter((trouble) => trouble.kind === 'unschedulable' && lasts(trouble, graceMs)),
    };
}
/** A crash says something only about what was there when the program started. */
function wasTriedAgain({ triedAt }, { changedAt }) {
    return triedAt === undefined || triedAt > changedAt;
}
/** Whether something of the release that is not in trouble changes or is on its way. */
function isProgressing(view, memory, { now, graceMs, patienceMs }) {
    if (now - memory.changedAt < graceMs)
        return true;
    if (view.jobs.some((job) => isUnfinished(job) && (0,fields/* mapping */.pq)(job.spec).suspend !== true))
        return true;
    return view.pods.some((pod) => {
        const known = memory.pods.get(pod.metadata.uid ?? '');
        return known?.isCalm && !hasArrived(pod) && now - known.since < patienceMs;
    });
}
function hasArrived(pod) {
    return !isUnfinished(pod) || (0,fields/* condition */.uH)(pod.status, 'Ready')?.status === 'True';
}

// EXTERNAL MODULE: ./build/kube/readiness.js + 15 modules
var readiness = __webpack_require__(6419);
;// CONCATENATED MODULE: ./build/engine/rollout/rollout-progress.js



/** How far a rollout is: `3 of 5 ready, waiting for Deployment/web/api`; `waiting` has a line for each that is not ready. */
function readyText(progress) {
    const { ready, total, waiting } = progress;
    const left = waiting.length > 0 ? `, waiting for ${waiting.slice(0, 3).join(', ')}` : '';
    return `${ready} of ${total} ready${left}`;
}
/** The same of what runs in a release, by what watches saw; or the chart's hook that is at work. */
function progressOf({ own, names }, seen, options) {
    const hook = seen.view.jobs.find((job) => names.chartHooks.has((0,kube_object/* nameOf */.V)(job)) && isUnfinished(job));
    if (hook)
        return `waiting for the chart's hook ${(0,kube_object/* nameOf */.V)(hook)}`;
    const targets = own.filter(({ kind }) => seen.kinds.has(kind)).map(kube_object/* nameOf */.V);
    if (targets.length === 0)
        return undefined;
    const live = new Map(seen.objects.map((object) => [(0,kube_object/* nameOf */.V)(object), object]));
    const waiting = targets.filter((name) => {
        const object = live.get(name);
        return object === undefined || (0,readiness/* readiness */.xz)(object, options).state !== 'ready';
    });
    return readyText({ ready: targets.length - waiting.length, total: targets.length, waiting });
}

// EXTERNAL MODULE: ./build/cluster/objects/owned-objects.js
var owned_objects = __webpack_require__(47454);
;// CONCATENATED MODULE: ./build/engine/rollout/rollout-queries.js


const POD = { apiVersion: 'v1', kind: 'Pod' };
const EVENT = { apiVersion: 'v1', kind: 'Event' };
const DEPLOYMENT = { apiVersion: 'apps/v1', kind: 'Deployment' };
const REPLICA_SET = { apiVersion: 'apps/v1', kind: 'ReplicaSet' };
const STATEFUL_SET = { apiVersion: 'apps/v1', kind: 'StatefulSet' };
const DAEMON_SET = { apiVersion: 'apps/v1', kind: 'DaemonSet' };
const JOB = { apiVersion: 'batch/v1', kind: 'Job' };
/** What stands between an object of a kind and its pods, and the kind itself. What a CronJob starts is not part of a rollout. */
const BETWEEN = {
    Deployment: [DEPLOYMENT, REPLICA_SET],
    ReplicaSet: [REPLICA_SET],
    StatefulSet: [STATEFUL_SET],
    DaemonSet: [DAEMON_SET],
    Job: [JOB],
    Pod: [],
};
/** What the controller of a custom resource may make. */
const ANYTHING = [DEPLOYMENT, REPLICA_SET, STATEFUL_SET, DAEMON_SET, JOB];
/** The fewest lists in which everything that runs for the objects can be seen; none when nothing does. */
function rolloutQueries(objects) {
    const owners = (0,owned_objects/* runningOwners */.Gu)(objects.map(kube_object/* refOf */.H)).filter(({ kind }) => kind !== 'CronJob');
    const namespaces = new Set(owners.flatMap(({ namespace }) => namespace ?? []));
    return [...namespaces].flatMap((namespace) => {
        const inside = owners.filter((owner) => owner.namespace === namespace);
        const needed = new Set(inside.flatMap(({ kind }) => BETWEEN[kind] ?? []));
        const others = inside.every(({ kind }) => Object.hasOwn(BETWEEN, kind))
            ? []
            : ANYTHING.filter((kind) => !needed.has(kind));
        const query = (kind, isNeeded) => ({
            query: { ...kind, namespace },
            isNeeded,
        });
        return [
            query(POD, true),
            { query: { ...EVENT, namespace, fieldSelector: 'type=Warning' }, isNeeded: false },
            ...[...needed].map((kind) => query(kind, true)),
            ...others.map((kind) => query(kind, false)),
        ];
    });
}

;// CONCATENATED MODULE: ./build/engine/rollout/watch-rollout.js





const LOOK_MS = 1_000;
/** Something of a release that shows no change excuses others for this many graces, or for half of the timeout. */
const PATIENT_GRACES = 4;
/** Watches what a revision consists of until it is hopeless, or until `signal` aborts. */
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
        // What the watches know is old while the API server is away.
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
/** The objects with the one in trouble as it is now; undefined when it cannot be read or is gone. */
async function readAgain(reader, objects, { object: name }, signal) {
    const known = objects.find((object) => (0,kube_object/* nameOf */.V)(object) === name);
    const fresh = known && (await reader.get((0,kube_object/* refOf */.H)(known), { signal }));
    if (!fresh?.ok || fresh.value === undefined)
        return undefined;
    const now = fresh.value;
    return objects.map((object) => (object === known ? now : object));
}

;// CONCATENATED MODULE: ./build/engine/rollout/fail-fast.js




/** A healthy rollout of a small chart is done by then and costs no watch. */
const SHORT_WAIT_MS = 5_000;
/** Timestamps of objects are whole seconds, and the API server's clock is known to about half of one. */
const CLOCK_SLACK_MS = 2_000;
const AGAIN_MS = 2_000;
const UNWATCHED = 'a rollout that cannot end well is noticed at its timeout only';
/**
 * Does work that waits for a revision, and interrupts it with the reason `fail-fast` when the revision can no longer become
 * ready: that state then is the failure. Whatever interrupts first wins. Watching never fails by itself.
 */
async function endingEarly(release, wait, work) {
    const { run } = release;
    const stop = new AbortController();
    const over = new AbortController();
    const signal = AbortSignal.any([release.signal, stop.signal]);
    const startedAt = run.clock.now();
    let verdict;
    // Not awaited at the end: a request to an API server that hangs must not hold up what comes next.
    void watch(release, wait, AbortSignal.any([signal, over.signal])).then((trouble) => {
        if (trouble === undefined || over.signal.aborted)
            return;
        verdict = failureOf(trouble, run.clock.now() - startedAt, wait.timeoutMs);
        const reason = { kind: 'fail-fast', message: verdict.message };
        stop.abort(reason);
    });
    try {
        const result = await work(signal);
        const isOurs = verdict !== undefined && signal.reason === stop.signal.reason;
        return result.ok || !isOurs ? result : (0,model_result/* fail */.f)({ ...result.failure, ...verdict, reason: 'not-ready' });
    }
    finally {
        over.abort();
    }
}
/** What ends the wait early; undefined when the wait has ended, or nothing can be known. */
async function watch(release, wait, signal) {
    const { run, planned } = release;
    if (!planned.settings.failFast.enabled)
        return undefined;
    await run.clock.sleep(SHORT_WAIT_MS, signal);
    try {
        while (!signal.aborted) {
            const end = await watchOnce(release, wait, signal);
            if (end.kind === 'hopeless')
                return end.trouble;
            if (end.kind === 'over')
                return undefined;
            const { message, reason, transient } = end.failure;
            if (reason === 'forbidden')
                run.warnOnce('fail-fast', `${UNWATCHED}: ${message}`);
            release.log.debug(`the rollout cannot be watched: ${message}`);
            if (!transient)
                return undefined;
            await run.clock.sleep(AGAIN_MS, signal);
        }
    }
    catch (bug) {
        const text = `Internal error: the rollout could not be watched: ${bug instanceof Error ? bug.message : String(bug)}`;
        run.emit({ type: 'warning', release: planned.id, text });
    }
    return undefined;
}
async function watchOnce(release, wait, signal) {
    const { run, planned } = release;
    const { failFast, waitForJobs } = planned.settings;
    const stored = await run.store.read(planned, wait.revision);
    if (signal.aborted)
        return { kind: 'over' };
    if (!stored.ok)
        return { kind: 'broken', failure: stored.failure };
    if (!stored.value)
        return { kind: 'broken', failure: notStored(wait.revision) };
    wait.onStored?.();
    const applied = await appliedObjects(release, stored.value);
    if (!applied.ok)
        return { kind: 'broken', failure: applied.failure };
    learnSecrets(release, [...applied.value.own, ...applied.value.chartHooks]);
    return watchRollout({
        ...run,
        ...wait,
        since: wait.since - CLOCK_SLACK_MS,
        applied: applied.value,
        waitForJobs,
        graceMs: failFast.grace,
        signal,
        onProgress: (text) => wait.onProgress?.(text),
        onUnschedulable: ({ object, message }) => {
            const text = `${object} ${message}; the wait goes on, for a node may come`;
            run.emit({ type: 'warning', release: planned.id, text });
        },
    });
}
/** Helm stores a revision as soon as it has rendered it. */
function notStored(revision) {
    return { reason: 'not-found', transient: true, message: `revision ${revision} is not stored yet` };
}
function failureOf(trouble, afterMs, timeoutMs) {
    const { object, message, reason, kind } = trouble;
    const seconds = (ms) => `${Math.round(ms / 1_000)} s`;
    return {
        reason: 'not-ready',
        message: `${object}: ${message} (${reason} ended the wait after ${seconds(afterMs)} of ${seconds(timeoutMs)})`,
        // Waiting longer is no advice where the API server says no.
        remedy: kind === 'create'
            ? 'Change what the API server refuses, or the quota, policy or webhook that refuses it.'
            : 'Look at the events and logs of the object. If it would have become well later, raise `failFast.grace`.',
        object,
    };
}

;// CONCATENATED MODULE: ./build/engine/operations/deploy.js












/**
 * Install and upgrade: one `helm upgrade --install`, then the newest revision is read again whatever Helm said.
 * Does not: render or check anything beforehand, roll back, wait for more than Helm waits for.
 */
async function deploy(release, deadline, override) {
    const { planned, staged, run } = release;
    if (!staged)
        return (0,model_result/* fail */.f)({ reason: 'internal', message: `Internal error: ${planned.id} was not staged` });
    const { manifestId } = run.approved.plan;
    const request = (0,deploy_request/* deployRequest */.L)(planned, planned.settings, staged, {
        manifestId,
        description: run.description,
    });
    const settings = release.onlyWeWait ? { ...request.settings, wait: false } : request.settings;
    const asked = {
        ...request,
        settings,
        noHooks: leavesOut(planned.settings.noHooks, helmEvent(release)),
        ...override,
    };
    const spared = await spareOnUpgrade(release, asked, override ? 'leave' : 'refuse');
    if (!spared.ok)
        return spared;
    const deployed = await withClientSideFallback(release, async (clientSide) => {
        const revision = ((0,model_release/* newest */.BP)(release.observed)?.revision ?? 0) + 1;
        const done = await (0,helm_run/* runReleaseHelm */.DG)(release, { command: 'upgrade', revision, timeoutMs: deadline.left }, (helm) => {
            // What is put back has worked before.
            if (override)
                return release.effects.helm.deploy({ ...asked, clientSide }, helm);
            const wait = {
                revision,
                timeoutMs: helm.timeoutMs,
                since: release.operationStartedAt,
                onStored: release.slot.giveBack,
                onProgress: (text) => run.emit({ type: 'progress', release: planned.id, text }),
            };
            return endingEarly(release, wait, (signal) => release.effects.helm.deploy({ ...asked, clientSide }, { ...helm, signal }));
        });
        const observed = await (0,recover/* observeAfterHelm */.r0)(release);
        return done.ok ? observed : done;
    });
    // What a failed revision had taken over belongs to a deployed one; what this one took over and failed is still others'.
    const foreign = deployed.ok ? (0,model_result.ok)([]) : await (0,foreign_objects/* foreignObjects */.x)(release);
    if (foreign.ok)
        await (0,foreign_memory/* rememberForeign */.M4)(release, foreign.value);
    return deployed;
}
/** What `--install` makes of it; a failed first install is upgraded. */
function helmEvent(release) {
    return (0,observe_again/* isAbsent */.W)(release) ? 'install' : 'upgrade';
}

;// CONCATENATED MODULE: ./build/engine/operations/restore-replaced.js








/**
 * After a failed reinstall puts the release back that it replaced: its stored chart and values over the failed install.
 * Does not: uninstall anything; restore a chart with subcharts, which Helm does not store.
 */
async function restoreReplaced(release) {
    const { run, planned, replaced } = release;
    if (!replaced)
        return (0,model_result.ok)();
    const to = replaced.revision;
    run.emit({ type: 'rollback-started', release: planned.id, to });
    const result = await installReplaced(release, replaced);
    run.emit({
        type: 'rollback-ended',
        release: planned.id,
        to,
        ...(!result.ok && { failure: result.failure }),
    });
    return result;
}
async function installReplaced(release, replaced) {
    const folder = (0,external_node_path_.join)(release.run.scratchFolder, 'restore', release.planned.id);
    const chart = (0,external_node_path_.join)(folder, 'chart');
    const unpacked = await unpackChart(replaced, chart);
    if (!unpacked.ok)
        return unpacked;
    const values = await (0,files/* writePrivateFile */.Pl)(folder, 'values.yaml', (0,write_go_yaml/* writeGoYaml */.H)(replaced.values));
    return deploy(release, (0,engine_deadline/* deadlineIn */._)(release.planned.settings.timeout, release.run.clock), {
        chart,
        valuesFiles: [values],
        setIntegers: [],
        description: `restored ${replaced.chart.version}`,
    });
}
/** Writes the chart that Helm stored with a release as a folder. */
async function unpackChart({ name, chart, raw }, folder) {
    const stored = (0,json/* isJsonObject */.O)(raw.chart) ? raw.chart : {};
    const metadata = (0,json/* isJsonObject */.O)(stored.metadata) ? stored.metadata : {};
    if (Array.isArray(metadata.dependencies) && metadata.dependencies.length > 0) {
        return (0,model_result/* fail */.f)({
            reason: 'chart',
            message: `chart ${chart.name} ${chart.version} of release ${name} has subcharts, which Helm does not store: it cannot be restored`,
            remedy: `Install version ${chart.version} from where it came from; its values are in the diagnostics folder.`,
        });
    }
    await (0,files/* writePrivateFile */.Pl)(folder, 'Chart.yaml', (0,write_go_yaml/* writeGoYaml */.H)(metadata));
    await (0,files/* writePrivateFile */.Pl)(folder, 'values.yaml', (0,write_go_yaml/* writeGoYaml */.H)(stored.values ?? {}));
    if (typeof stored.schema === 'string') {
        await (0,files/* writePrivateFile */.Pl)(folder, 'values.schema.json', Buffer.from(stored.schema, 'base64'));
    }
    for (const file of [...storedFiles(stored.templates), ...storedFiles(stored.files)]) {
        // Names come from the cluster: none may lead out of the folder.
        const path = (0,archive_name/* nameInChart */.$)(`chart/${file.name}`, 'file');
        if ('value' in path)
            await (0,files/* writePrivateFile */.Pl)(folder, path.value, Buffer.from(file.data, 'base64'));
    }
    return (0,model_result.ok)();
}
function storedFiles(list) {
    if (!Array.isArray(list))
        return [];
    return list.filter((file) => (0,json/* isJsonObject */.O)(file) && typeof file.name === 'string' && typeof file.data === 'string');
}

// EXTERNAL MODULE: ./build/cluster/watch/wait-gone.js
var wait_gone = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/model/object-ref.js
var object_ref = __webpack_require__(19651);
// EXTERNAL MODULE: ./build/engine/deletion/tell-deletion.js
var tell_deletion = __webpack_require__(27106);
// EXTERNAL MODULE: ./build/kube/manifest-parts.js
var manifest_parts = __webpack_require__(25604);
;// CONCATENATED MODULE: ./build/engine/deletion/what-stays.js






/**
 * What an uninstall leaves in the cluster: kept objects, chart hooks that no delete policy removes, the CRDs of `crds/`, and the
 * claims that StatefulSets made. Before the uninstall, `expected`: what will be there after it.
 */
async function whatStays(source, stored, { when, crds: areCrds }) {
    const { signal, reader } = source;
    const own = await (0,judge_deletions/* objectsIn */.Qv)(stored.manifest, source);
    if (!own.ok)
        return own;
    const kept = own.value.filter(judge_deletions/* isKept */.t8).map((object) => ({
        ref: (0,kube_object/* refOf */.H)(object),
        why: 'its `helm.sh/resource-policy` is keep',
    }));
    const hooks = await hooksOf(source, stored, when);
    if (!hooks.ok)
        return hooks;
    const crds = (areCrds === 'stay' ? crdsOf(stored) : []).map((object) => ({
        ref: (0,kube_object/* refOf */.H)(object),
        why: 'Helm deletes no CRD of a `crds` folder',
    }));
    const leftovers = [...kept, ...hooks.value, ...crds];
    const live = await Promise.all(leftovers.map(({ ref }) => reader.get(ref, { signal })));
    const there = leftovers.filter(({ isIt = () => true }, index) => {
        // What may not be read is not known to be there.
        const found = live[index];
        const object = found?.ok ? found.value : undefined;
        return object && object.metadata.deletionTimestamp === undefined && isIt(object);
    });
    const claims = await claimsOf(source, own.value);
    if (!claims.ok)
        return claims;
    return (0,model_result.ok)([...there, ...claims.value].map(({ ref, why }) => ({ object: (0,object_ref/* formatRef */.r)(ref), why })));
}
/** A hook that succeeded and has `hook-succeeded` among its policies is gone after it. */
async function hooksOf(source, { chartHooks }, when) {
    const staying = chartHooks.filter(({ deletePolicies }) => when === 'after' || !deletePolicies.includes('hook-succeeded'));
    const objects = await (0,judge_deletions/* objectsIn */.Qv)(staying.map(({ manifest }) => manifest).join('\n---\n'), source);
    if (!objects.ok)
        return objects;
    return (0,model_result.ok)(objects.value.map((object) => ({
        ref: (0,kube_object/* refOf */.H)(object),
        why: 'it is a chart hook, which Helm deletes only by its delete policy',
        isIt: (live) => live.metadata.annotations?.['helm.sh/hook'] !== undefined,
    })));
}
/** Helm stores the files of a chart with the release, those of its subcharts not. */
function crdsOf({ raw }) {
    const files = (0,json/* isJsonObject */.O)(raw.chart) && Array.isArray(raw.chart.files) ? raw.chart.files : [];
    return files.filter(json/* isJsonObject */.O).flatMap(({ name, data }) => {
        if (typeof name !== 'string' || typeof data !== 'string' || !name.startsWith('crds/'))
            return [];
        const parts = (0,manifest_parts/* manifestParts */.M)(Buffer.from(data, 'base64').toString('utf8'));
        return parts.flatMap(({ objects }) => objects.filter(({ kind }) => kind === 'CustomResourceDefinition'));
    });
}
/** The claims of StatefulSets are named `<template>-<set>-<number>`, and belong to nobody unless a retention policy says so. */
async function claimsOf({ reader, signal }, objects) {
    const found = [];
    for (const set of objects.filter(({ kind }) => kind === 'StatefulSet')) {
        const templates = Array.isArray(set.spec?.volumeClaimTemplates) ? set.spec.volumeClaimTemplates : [];
        const names = templates.flatMap((template) => (0,json/* isJsonObject */.O)(template) && (0,json/* isJsonObject */.O)(template.metadata) ? String(template.metadata.name) : []);
        if (names.length === 0)
            continue;
        const { namespace = '' } = set.metadata;
        const claims = await reader.list({ apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace, metadataOnly: true }, { signal });
        if (!claims.ok)
            continue;
        const own = claims.value.filter(({ metadata }) => !metadata.ownerReferences?.length &&
            names.some((name) => isNumbered(metadata.name, `${name}-${set.metadata.name}-`)));
        const why = `StatefulSet ${set.metadata.name} made it, and its data may be needed`;
        found.push(...own.map((claim) => ({ ref: (0,kube_object/* refOf */.H)(claim), why })));
    }
    return (0,model_result.ok)(found);
}
function isNumbered(name, prefix) {
    return name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
}

;// CONCATENATED MODULE: ./build/engine/deletion/after-destroy.js




/** Says what of a release that is uninstalled stays, and notes its Namespace when that may go too, at the end of the run. */
async function afterDestroy(release, judged) {
    const { run, planned, staged } = release;
    const crds = planned.settings.crds?.deleteOnDestroy && !staged?.crdsUnread ? 'go' : 'stay';
    const stays = judged.stored
        ? await whatStays((0,spare_others/* deletionSource */.a9)(release), judged.stored, { when: 'after', crds })
        : (0,model_result.ok)([]);
    (0,tell_deletion/* tellDeletion */.K)(run, planned.id, { deletes: judged.deletes, stays: stays.ok ? stays.value : [] });
    tellNamespace(run, planned, judged);
    if (!stays.ok) {
        const text = `nobody knows what of it stays in the cluster: ${stays.failure.message}`;
        run.emit({ type: 'warning', release: planned.id, text });
    }
    const last = judged.leaves.find(({ holds }) => holds === 'last');
    if (last)
        run.emptied.set(last.ref.name, planned);
}
/** Its namespace stays after a destroy, whoever made it; one line for all releases that were in it. */
function tellNamespace({ emit, warnOnce }, { id, namespace }, { leaves }) {
    const object = `Namespace/${namespace}`;
    const isTold = leaves.some(({ ref, holds }) => ref.name === namespace && holds && holds !== 'others');
    if (isTold || namespace === 'default')
        return;
    const stays = {
        object,
        why: 'a destroy deletes releases, not the namespace that they were in',
    };
    emit({ type: 'deletion', release: id, deletes: [], stays: [stays] });
    warnOnce(object, `${object} stays: ${stays.why}`);
}

// EXTERNAL MODULE: ./build/cluster/objects/get-all.js
var get_all = __webpack_require__(92460);
// EXTERNAL MODULE: ./build/hooks/objects/helm-owner.js
var helm_owner = __webpack_require__(80472);
;// CONCATENATED MODULE: ./build/engine/deletion/leftovers.js








/** What may hold what others made, so that it is named and never deleted. */
const HOLDS_OTHERS = new Set(['Namespace', 'CustomResourceDefinition']);
/**
 * What is live of `records` and not named by revision `kept`. To be asked before Helm changes anything: Helm forgets old revisions.
 * A revision that cannot be read is named in a warning, and what only it had stays.
 */
async function leftoversOf(release, records, kept) {
    const named = await namedOnlyBy(release, records, kept);
    if (!named.ok)
        return named;
    const { reader } = release.run;
    const refs = named.value.map(({ object }) => (0,kube_object/* refOf */.H)(object));
    const found = await (0,get_all/* getAll */.U)(reader, refs, { signal: release.signal });
    if (!found.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('look for what unfinished revisions left', found.failure));
    const foreign = release.planned.settings.atomic === 'force' ? (0,model_result.ok)([]) : await (0,foreign_memory/* rememberedForeign */.Z)(release);
    if (!foreign.ok)
        return foreign;
    const others = new Set(foreign.value.map(object_ref/* formatRef */.r));
    const since = firstStored(records);
    const left = { ours: [], unsure: [] };
    for (const [index, object] of found.value.entries()) {
        if (object === undefined || !isGoingToStay(object))
            continue;
        const isOurs = (0,helm_owner/* hasAllMarks */.AF)(object, release.planned) &&
            !others.has((0,kube_object/* nameOf */.V)(object)) &&
            !HOLDS_OTHERS.has(object.kind) &&
            (named.value[index]?.wasDeployed || Date.parse(object.metadata.creationTimestamp ?? '') >= since);
        if (isOurs)
            left.ours.push(object);
        else
            left.unsure.push({ object, revision: named.value[index]?.revision ?? 0 });
    }
    return (0,model_result.ok)(left);
}
/** Unix milliseconds from which on what an unfinished revision names can be its own: Helm stores a revision first. */
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
    for (const { revision, status } of records) {
        if (revision === kept)
            continue;
        const objects = await storedObjects(release, revision);
        for (const object of objects.ok ? objects.value : []) {
            const wasDeployed = status === 'deployed' || named.get((0,kube_object/* nameOf */.V)(object))?.wasDeployed === true;
            named.set((0,kube_object/* nameOf */.V)(object), { object, revision, wasDeployed });
        }
        if (objects.ok)
            continue;
        if (release.signal.aborted)
            return objects;
        warnUnreadable(release, revision, objects.failure);
    }
    for (const object of stays.value)
        named.delete((0,kube_object/* nameOf */.V)(object));
    return (0,model_result.ok)([...named.values()]);
}
function warnUnreadable({ run, planned }, revision, { message }) {
    const text = `what failed revisions left may stay, since revision ${revision} cannot be read: ${message}`;
    run.emit({ type: 'warning', release: planned.id, text });
}
/** Deletes what is ours of the leftovers, and names the rest in a warning. */
async function deleteLeftovers(release, { ours, unsure }) {
    const { run, planned, effects, signal } = release;
    for (const object of ours) {
        const { uid } = object.metadata;
        const deleted = await effects.cluster.delete((0,kube_object/* refOf */.H)(object), {
            cascade: 'background',
            ...(uid !== undefined && { uid }),
            signal,
        });
        // A conflict: somebody made it anew in this moment, so it is not what was left.
        if (!deleted.ok && deleted.failure.reason !== 'conflict') {
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('delete what an unfinished revision left', deleted.failure));
        }
    }
    if (unsure.length > 0) {
        const text = `left alone, although only revisions name it that are given up: ${unsure.map(({ object }) => (0,kube_object/* nameOf */.V)(object)).join(', ')}`;
        run.emit({ type: 'warning', release: planned.id, text });
    }
    return (0,model_result.ok)();
}
function isGoingToStay({ metadata }) {
    const isKept = metadata.annotations?.['helm.sh/resource-policy']?.trim().toLowerCase() === 'keep';
    return !isKept && metadata.deletionTimestamp === undefined;
}

;// CONCATENATED MODULE: ./build/engine/deletion/naming-what-stays.js


/**
 * Adds the object to a failed uninstall that keeps it from ending, one that finalizers hold first. Helm does not say which, and
 * may have removed its record of the release, from which evidence begins otherwise.
 */
async function namingWhatStays({ run, signal }, failure, targets) {
    if (failure.object !== undefined || signal.aborted)
        return failure;
    const found = await (0,get_all/* getAll */.U)(run.reader, targets, { signal });
    if (!found.ok)
        return failure;
    const staying = found.value.filter((object, index) => object?.metadata.uid === targets[index]?.uid && object?.metadata.deletionTimestamp);
    const named = staying.find((object) => object?.metadata.finalizers?.length) ?? staying[0];
    return named ? { ...failure, object: (0,kube_object/* nameOf */.V)(named) } : failure;
}

// EXTERNAL MODULE: ./build/engine/deletion/original-records.js
var original_records = __webpack_require__(48028);
// EXTERNAL MODULE: ./build/engine/deletion/spare-on-uninstall.js
var spare_on_uninstall = __webpack_require__(42608);
;// CONCATENATED MODULE: ./build/engine/operations/uninstall.js
















/**
 * Uninstall: reads what the stored release owns, lets Helm delete it, then waits until each object and its pods are gone.
 * `taken` are objects that were there before the release, beside those that an earlier run has remembered.
 * Does not: touch CRDs of `crds/`, objects that are to be kept or belong to others, the Namespace that the release lives in.
 */
async function uninstall(release, deadline, taken = []) {
    const { run, planned, effects, signal } = release;
    const isDestroy = planned.operation === 'uninstall';
    const source = (0,spare_others/* deletionSource */.a9)(release);
    const allowNamespaceDeletion = isDestroy && source.allowNamespaceDeletion;
    const spared = await (0,spare_on_uninstall/* spareOnUninstall */.J)(release, { ...source, allowNamespaceDeletion }, taken);
    if (!spared.ok)
        return spared;
    // With uids, so that waiting cannot be fooled by new objects of the same names.
    const owned = await (0,wait_gone/* identify */.l)(run.reader, spared.value.deletes.map(kube_object/* refOf */.H), { signal });
    if (!owned.ok)
        return owned;
    const leftovers = await ofOlderRevisions(release, spared.value.leaves);
    if (!leftovers.ok)
        return leftovers;
    const { name, namespace, settings } = planned;
    const { description } = run;
    const removed = await (0,helm_run/* runReleaseHelm */.DG)(release, { command: 'uninstall', timeoutMs: deadline.left }, (helm) => effects.helm.uninstall({ name, namespace, noHooks: leavesOut(settings.noHooks, 'delete'), description }, helm));
    const observed = await (0,observe_again/* observeAgain */.p)(release);
    if (!removed.ok)
        return (0,model_result/* fail */.f)(await namingWhatStays(release, removed.failure, owned.value));
    if (!observed.ok)
        return observed;
    await (0,release_lease/* noteWriting */.l$)(release, undefined);
    const deleted = await deleteLeftovers(release, leftovers.value);
    if (!deleted.ok)
        return deleted;
    const gone = await (0,wait_gone/* waitGone */.B)({
        reader: run.reader,
        clock: run.clock,
        targets: [...owned.value, ...leftovers.value.ours.map(owned_objects/* identityOf */.cu)],
        timeoutMs: deadline.left(),
        signal,
        onProgress: ({ ready, total }) => run.emit({ type: 'progress', release: planned.id, text: `${ready} of ${total} objects gone` }),
    });
    if (gone.ok && isDestroy)
        await afterDestroy(release, spared.value);
    return gone.ok ? (0,original_records/* forgetOriginals */.c)(release) : gone;
}
/** Helm deletes what its newest revision names; when that one failed, the deployed one may name more, and so may others that failed. */
async function ofOlderRevisions(release, told) {
    const records = (0,model_release/* liveRevisions */.D8)(release.observed);
    if (records.length < 2)
        return (0,model_result.ok)({ ours: [], unsure: [] });
    const left = await leftoversOf(release, records, (0,model_release/* newest */.BP)(release.observed)?.revision);
    if (!left.ok)
        return left;
    const names = told.map(({ ref }) => (0,object_ref/* formatRef */.r)(ref));
    const unsure = left.value.unsure.filter(({ object }) => !names.includes((0,kube_object/* nameOf */.V)(object)));
    return (0,model_result.ok)({ ...left.value, unsure });
}

;// CONCATENATED MODULE: ./build/engine/operations/rollback.js












/**
 * Brings back the newest revision that completed, else what was deployed when the lease was taken, by `helm rollback`; or no
 * release at all after a failed first install. Bounded by a timeout of its own.
 * Does not: bring back CRDs or chart-hook Jobs; touch anything when Helm had not changed the release yet; delete objects of
 * others, or that were there before this run.
 */
async function rollback(release) {
    const reinstalled = release.planned.operation === 'reinstall';
    const known = reinstalled ? undefined : (0,model_release/* deployed */.$8)(release.before)?.revision;
    const observed = await (0,observe_again/* observeAgain */.p)(release);
    if (!observed.ok)
        return impossible(release, known, observed.failure);
    const target = reinstalled ? undefined : rollbackTarget(release.before, release.observed);
    if (!wasChanged(release))
        return (0,model_result.ok)();
    const foreign = release.planned.settings.atomic === 'force' ? (0,model_result.ok)([]) : await (0,foreign_objects/* foreignObjects */.x)(release);
    if (!foreign.ok)
        return impossible(release, target, foreign.failure);
    if (reinstalled)
        return afterReinstall(release, foreign.value);
    return target === undefined
        ? toAbsence(release, foreign.value)
        : toRevision(release, target, foreign.value);
}
/** What is there cannot be read, so nothing may be changed: the failed revision stays, and the record says why. */
function impossible({ run, planned }, target, cause) {
    const failure = (0,model_failure/* during */.i)('roll back', cause);
    run.emit({ type: 'rollback-ended', release: planned.id, to: target ?? 'absent', failure });
    return (0,model_result/* fail */.f)(failure);
}
/** Whether Helm stored anything new, so that there is something to bring back. */
function wasChanged({ before, observed }) {
    const [old, last] = [(0,model_release/* newest */.BP)(before), (0,model_release/* newest */.BP)(observed)];
    return old?.revision !== last?.revision || old?.status !== last?.status || last?.status !== 'deployed';
}
async function toRevision(release, revision, taken) {
    const { planned, run } = release;
    run.emit({ type: 'rollback-started', release: planned.id, to: revision });
    const { settings } = planned;
    const request = { revision, wait: settings.wait, timeoutMs: () => settings.timeout, taken };
    const noHooks = leavesOut(settings.noHooks, 'rollback');
    let result = await helmRollback(release, { ...request, noHooks });
    if (!result.ok && !release.signal.aborted) {
        // A chart hook of the old revision is the most common obstacle.
        run.emit({
            type: 'warning',
            release: planned.id,
            text: `rollback failed (${result.failure.message}); trying once more without chart hooks`,
        });
        result = await helmRollback(release, { ...request, noHooks: true });
    }
    run.emit({
        type: 'rollback-ended',
        release: planned.id,
        to: revision,
        ...(!result.ok && { failure: result.failure }),
    });
    return result;
}
async function toAbsence(release, taken) {
    const { planned, run, before } = release;
    // Only what this very run installed may be removed: older failed revisions were left on purpose.
    if ((0,model_release/* newest */.BP)(before) !== undefined || (0,observe_again/* isAbsent */.W)(release))
        return (0,model_result.ok)();
    run.emit({ type: 'rollback-started', release: planned.id, to: 'absent' });
    const result = await uninstall(release, (0,engine_deadline/* deadlineIn */._)(planned.settings.timeout, run.clock), taken);
    run.emit({
        type: 'rollback-ended',
        release: planned.id,
        to: 'absent',
        ...(!result.ok && { failure: result.failure }),
    });
    return result;
}
/** What a reinstall leaves behind is never uninstalled; the old chart comes back only when that was asked for. */
async function afterReinstall(release, taken) {
    const remembered = await (0,foreign_memory/* rememberForeign */.M4)(release, taken);
    if (!remembered.ok || !release.planned.settings.reinstallRestore)
        return remembered;
    return restoreReplaced(release);
}

;// CONCATENATED MODULE: ./build/engine/deletion/describe-deletion.js











/** Says in a dry run what an operation would delete, what it would leave, and why. The failure is the refusal of a real run. */
async function describeDeletion(planned, run, rendered) {
    const upgrades = planned.operation === 'upgrade';
    if (!upgrades && planned.operation !== 'uninstall' && planned.operation !== 'reinstall')
        return (0,model_result.ok)();
    const observed = await run.store.observeOne(planned);
    if (!observed.ok)
        return observed;
    const from = upgrades ? (0,decide/* comparedRevision */.D)(observed.value) : (0,model_release/* newest */.BP)(observed.value);
    if (!from || (upgrades && rendered === undefined))
        return (0,model_result.ok)();
    const lease = await run.reader.get((0,lease_object/* leaseRef */.mf)(planned), { signal: run.signal });
    const annotations = lease.ok ? (lease.value?.metadata.annotations ?? {}) : {};
    const taken = await (0,foreign_memory/* rememberedForeign */.Z)({ run, observed: observed.value, lease: { annotations } });
    if (!taken.ok)
        return taken;
    const deletion = { from, taken: taken.value, complete: true };
    if (upgrades)
        deletion.coming = async () => (0,model_result.ok)(rendered);
    const source = (0,spare_others/* deletionSource */.a9)({ run, planned, signal: run.signal });
    const judged = await (0,judge_deletions/* judgeDeletions */.t$)(source, deletion);
    if (!judged.ok)
        return judged;
    const { leaves, deletes, stored } = judged.value;
    const refusal = upgrades ? (0,spare_others/* refuseHolding */.G4)(leaves, planned) : (0,model_result.ok)();
    if (!refusal.ok)
        return refusal;
    const crds = planned.settings.crds?.deleteOnDestroy ? 'go' : 'stay';
    const more = stored && !(0,model_operation/* deploys */.hn)(planned.operation)
        ? await whatStays(source, stored, { when: 'expected', crds })
        : (0,model_result.ok)([]);
    const stays = [
        ...(0,tell_deletion/* stayingOf */.D)(leaves.filter(({ holds }) => holds !== 'last')),
        ...(more.ok ? more.value : []),
    ];
    (0,tell_deletion/* tellDeletion */.K)(run, planned.id, { deletes, stays });
    if (planned.operation === 'uninstall')
        tellNamespace(run, planned, judged.value);
    return (0,model_result.ok)();
}

// EXTERNAL MODULE: ./build/observe/chart/chart-files.js + 2 modules
var chart_files = __webpack_require__(78742);
// EXTERNAL MODULE: ./build/observe/chart/own-crds.js
var own_crds = __webpack_require__(95353);
// EXTERNAL MODULE: ./build/plan/render/rendered-item.js
var rendered_item = __webpack_require__(64036);
;// CONCATENATED MODULE: ./build/plan/render/duplicate-keys.js



/** Lists whose items server-side apply tells apart by these fields, and in which the API server itself allows two of a kind. */
const OF_CONTAINER = [
    { list: 'env', keys: ['name'] },
    { list: 'ports', keys: ['containerPort', 'protocol'], defaults: { protocol: 'TCP' } },
];
const OF_POD = [
    { list: 'imagePullSecrets', keys: ['name'] },
    { list: 'hostAliases', keys: ['ip'] },
];
/** What server-side apply will refuse, each as `env A twice in container app of Deployment/api`. */
function duplicateKeys(items) {
    return items.flatMap((item) => {
        const spec = podSpecOf(item.content);
        const containers = ['initContainers', 'containers'].flatMap((list) => (0,fields/* mappings */.qj)(spec, list));
        return [
            ...OF_POD.flatMap((keyed) => twice(spec, keyed).map((key) => `${key} twice in ${(0,rendered_item/* itemName */.TJ)(item)}`)),
            ...containers.flatMap((container) => OF_CONTAINER.flatMap((keyed) => twice(container, keyed).map((key) => `${key} twice in container ${container.name} of ${(0,rendered_item/* itemName */.TJ)(item)}`))),
        ];
    });
}
function podSpecOf({ kind, spec }) {
    if (kind === 'Pod')
        return (0,fields/* mapping */.pq)(spec);
    const owner = kind === 'CronJob' ? (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(spec, 'jobTemplate'), 'spec') : (0,fields/* mapping */.pq)(spec);
    return (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(owner, 'template'), 'spec');
}
function twice(owner, { list, keys, defaults = {} }) {
    const items = Array.isArray(owner[list]) ? owner[list].filter(json/* isJsonObject */.O) : [];
    const named = items.map((item) => keys.map((key) => String(item[key] ?? defaults[key])).join('/'));
    const again = named.filter((name, index) => named.indexOf(name) < index);
    return [...new Set(again)].map((name) => `${list} ${name}`);
}

;// CONCATENATED MODULE: ./build/plan/render/misjudged.js

/**
 * Objects that Helm's own wait takes for not ready although they are as they are meant to be: a Job that its time to live has
 * removed, a suspended one, a claim that no pod of the chart uses; for Helm 4 also a DaemonSet whose pods
 * stay old until somebody deletes them, and an Argo Rollout, whose `observedGeneration` is text
 * (https://github.com/helm/helm/issues/32615). None where chart hooks come after that wait.
 */
function misjudged(items, { event, major }) {
    if (items.some(({ hook }) => hook?.events.includes(`post-${event}`)))
        return [];
    const used = new Set(items.flatMap(({ content }) => misjudged_claimsOf(content)));
    return items.filter(({ hook, apiVersion, kind, name, content }) => {
        const spec = (0,fields/* mapping */.pq)(content.spec);
        if (hook)
            return false;
        if (kind === 'Job')
            return spec.ttlSecondsAfterFinished !== undefined || spec.suspend === true;
        if (kind === 'DaemonSet')
            return major === 4 && (0,fields/* mapping */.pq)(spec, 'updateStrategy').type === 'OnDelete';
        if (kind === 'Rollout')
            return major === 4 && apiVersion.startsWith('argoproj.io/');
        return kind === 'PersistentVolumeClaim' && !used.has(name);
    });
}
/** Claims that the pods of a workload name. */
function misjudged_claimsOf({ kind, spec }) {
    const owner = kind === 'CronJob' ? (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(spec, 'jobTemplate'), 'spec') : (0,fields/* mapping */.pq)(spec);
    const pod = kind === 'Pod' ? (0,fields/* mapping */.pq)(spec) : (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(owner, 'template'), 'spec');
    return (0,fields/* mappings */.qj)(pod, 'volumes').map(({ persistentVolumeClaim }) => (0,fields/* textOf */.b6)((0,fields/* mapping */.pq)(persistentVolumeClaim).claimName));
}

;// CONCATENATED MODULE: ./build/plan/render/runs-now.js

/** Whether Helm makes the object in this operation: chart hooks of other events are only stored. */
function isMadeNow({ hook }, { event, noHooks }) {
    return !hook || (!leavesOut(noHooks, event) && eventsNow(event).some((name) => hook.events.includes(name)));
}
/** Whether the object is a chart hook that Helm makes after the chart's own objects. */
function isMadeAfter({ hook }, { event }) {
    return hook !== undefined && !hook.events.includes(`pre-${event}`);
}
function eventsNow(event) {
    return [`pre-${event}`, `post-${event}`];
}

;// CONCATENATED MODULE: ./build/plan/render/missing-namespaces.js


/** The namespaces that objects of the render are to be made in, but for the release's own. */
function otherNamespaces(items, { served, namespace }) {
    const named = items.filter((item) => isNamespaced(item, served)).map((item) => item.namespace);
    return [...new Set(named)].filter((name) => name !== '' && name !== namespace).sort();
}
/** The namespaces that the render makes itself, before Helm puts anything into them. */
function ownNamespaces(items) {
    return items
        .filter(({ kind, apiVersion, hook }) => {
        const isEarly = !hook || hook.events.some((event) => event.startsWith('pre-'));
        return kind === 'Namespace' && apiVersion === 'v1' && isEarly;
    })
        .map(({ name }) => name);
}
/** Objects for a namespace that does not exist and that nothing of this run makes. */
function missingNamespaces(items, facts) {
    if (facts.hasStepsBefore)
        return [];
    return [...facts.missingNamespaces].sort().flatMap((missing) => {
        const inside = items.filter((item) => item.namespace === missing && isNamespaced(item, facts.served) && isMadeNow(item, facts));
        const [first] = inside;
        if (!first)
            return [];
        const more = inside.length > 1 ? ` and ${inside.length - 1} more` : '';
        return {
            severity: 'refuse',
            reason: 'not-found',
            code: 'namespace-missing',
            object: (0,rendered_item/* itemName */.TJ)(first),
            says: `${(0,rendered_item/* itemName */.TJ)(first)}${more} (@): namespace ${missing} does not exist, and nothing of this run makes it`,
            remedy: `Create namespace ${missing}, or let a chart in \`needs\` make it: \`createNamespace\` makes only ${facts.namespace}, the namespace of the release.`,
            ...(first.template !== undefined && { template: first.template }),
            seek: /^[^#]*\bnamespace\s*:/,
        };
    });
}
function isNamespaced(item, served) {
    const resource = served.find(({ apiVersion, kind }) => apiVersion === item.apiVersion && kind === item.kind);
    return resource?.namespaced !== false;
}

;// CONCATENATED MODULE: ./build/plan/render/nameless.js


/** Objects without a name: Helm finds what it made by its name, so it cannot even delete them. */
function nameless(items, facts) {
    return items
        .filter((item) => item.kind !== '' && item.name === '' && isMadeNow(item, facts))
        .filter((item) => !isOnlyCreated(item, facts))
        .map((item) => {
        const generates = (0,fields/* textOf */.b6)((0,fields/* mapping */.pq)(item.content.metadata).generateName) !== '';
        return {
            severity: 'refuse',
            reason: 'chart',
            code: 'invalid-object',
            object: item.kind,
            says: generates
                ? `${item.kind} (@) has \`generateName\` and no \`name\`: Helm finds its objects by their names and cannot manage it`
                : `${item.kind} (@) has no \`metadata.name\``,
            remedy: generates
                ? 'Write `name:` instead; what must be new each time can end with `-{{ .Release.Revision }}`.'
                : 'Give it a `metadata.name`, or look why the template leaves it empty.',
            ...(item.template !== undefined && { template: item.template }),
            seek: generates ? /^[^#]*\bgenerateName\b/ : /^\s*metadata:/,
        };
    });
}
/** Helm 3 creates a chart hook by what the server answers; it needs the name only to delete it. */
function isOnlyCreated({ hook }, { major }) {
    const policies = hook?.deletePolicies ?? [];
    return major === 3 && policies.length > 0 && policies.every((policy) => policy === 'hook-failed');
}

;// CONCATENATED MODULE: ./build/plan/render/not-text.js




/** Labels, annotations and other fields that take only text and got a number, a boolean or more: templates forget quotes there. */
function notText(items, facts) {
    return items
        .filter((item) => isMadeNow(item, facts))
        .flatMap((item) => findings(item).map((finding) => problem(item, finding)));
}
/** The value itself may be a secret. */
function problem(item, { path, key, value }) {
    const isScalar = typeof value === 'number' || typeof value === 'boolean';
    const what = isScalar ? `a ${typeof value}` : Array.isArray(value) ? 'a list' : 'a mapping';
    return {
        severity: 'refuse',
        reason: 'chart',
        code: 'invalid-object',
        object: (0,rendered_item/* itemName */.TJ)(item),
        says: `${(0,rendered_item/* itemName */.TJ)(item)} (@): \`${key}\` of ${path} is ${what}, and Kubernetes takes only text there`,
        remedy: isScalar
            ? 'Put `| quote` behind the value in the template.'
            : 'Put `| toJson | quote` behind the value in the template, or look what it is meant to be.',
        ...(item.template !== undefined && { template: item.template }),
        seek: new RegExp(`^[^#]*(?:^|[\\s{,"'])${escaped(key)}["']?\\s*:`),
    };
}
function findings({ content, kind, apiVersion }) {
    const own = ofMetadata(content, '');
    if (!isBuiltIn(apiVersion))
        return own;
    const spec = (0,fields/* mapping */.pq)(content.spec);
    const found = [...own, ...ofKind(content, kind)];
    const selector = ofTexts((0,fields/* mapping */.pq)(spec.selector).matchLabels, 'spec.selector.matchLabels');
    if (kind === 'Pod')
        return [...found, ...ofPod(spec, 'spec')];
    const [template, at] = kind === 'CronJob'
        ? [
            (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(spec, 'jobTemplate'), 'spec'), 'template'),
            'spec.jobTemplate.spec.template.',
        ]
        : [(0,fields/* mapping */.pq)(spec, 'template'), 'spec.template.'];
    return [...found, ...selector, ...ofMetadata(template, at), ...ofPod((0,fields/* mapping */.pq)(template.spec), `${at}spec`)];
}
function ofMetadata(object, at) {
    const metadata = (0,fields/* mapping */.pq)(object.metadata);
    return ['labels', 'annotations'].flatMap((name) => ofTexts(metadata[name], `${at}metadata.${name}`));
}
function ofKind(content, kind) {
    switch (kind) {
        case 'ConfigMap':
            return ofTexts(content.data, 'data');
        case 'Secret':
            return [...ofTexts(content.data, 'data'), ...ofTexts(content.stringData, 'stringData')];
        case 'Service':
            return ofTexts((0,fields/* mapping */.pq)(content.spec).selector, 'spec.selector');
        default:
            return [];
    }
}
function ofPod(spec, at) {
    const containers = ['initContainers', 'containers'].flatMap((list) => (0,fields/* mappings */.qj)(spec, list).flatMap((container) => {
        const where = `${at}.${list}[${container.name}]`;
        const variables = (0,fields/* mappings */.qj)(container, 'env').map(({ name, value }) => [String(name), value ?? null]);
        return [
            ...ofTexts(Object.fromEntries(variables), `${where}.env`),
            ...['command', 'args'].flatMap((key) => ofList(container[key], where, key)),
        ];
    }));
    return [...ofTexts(spec.nodeSelector, `${at}.nodeSelector`), ...containers];
}
/** The API server reads null as no value. */
function ofTexts(texts, path) {
    if (!(0,json/* isJsonObject */.O)(texts))
        return [];
    return Object.entries(texts)
        .filter(([, value]) => typeof value !== 'string' && value !== null)
        .map(([key, value]) => ({ path, key, value }));
}
function ofList(list, path, key) {
    if (!Array.isArray(list))
        return [];
    return list
        .filter((value) => typeof value !== 'string' && value !== null)
        .slice(0, 1)
        .map((value) => ({ path, key, value }));
}
/** Groups of Kubernetes itself have no dot, or end with its own domain; what others mean by a field is theirs. */
function isBuiltIn(apiVersion) {
    const group = (0,rendered_item/* groupOf */.F8)(apiVersion);
    return !group.includes('.') || BUILT_IN_DOMAINS.has(group);
}
const BUILT_IN_DOMAINS = new Set([
    'networking.k8s.io',
    'rbac.authorization.k8s.io',
    'storage.k8s.io',
    'scheduling.k8s.io',
]);
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/plan/render/record-size.js

/** The API server takes so many bytes in the values of a Secret. */
const LIMIT = 1024 * 1024;
/** Go and zlib compress a little differently: what is this close to the limit is left to Helm. */
const TOLERANCE = 1.03;
const NAMED = 3;
/** A release record that is too large for the Secret in which Helm stores it. */
function recordTooLarge(parts) {
    const files = parts.chartFiles.filter(({ name }) => !name.startsWith('charts/'));
    const json = Buffer.concat([
        ...files.map(({ content }) => Buffer.from(content.toString('base64'))),
        ...parts.valuesFiles,
        Buffer.from(JSON.stringify(parts.manifest)),
    ]);
    // Compression adds nothing worth mentioning, and base64 a third.
    if (json.length * BASE64 <= LIMIT)
        return [];
    const size = (0,external_node_zlib_.gzipSync)(json, { level: 9 }).length * BASE64;
    return size <= LIMIT * TOLERANCE ? [] : [record_size_problem(size, files, parts.manifest)];
}
const BASE64 = 4 / 3;
function record_size_problem(size, files, manifest) {
    const parts = [
        ...files.map(({ name, content }) => ({ name, bytes: content.length, packed: compressed(content) })),
        {
            name: 'the rendered resources',
            bytes: Buffer.byteLength(manifest),
            packed: compressed(Buffer.from(manifest)),
        },
    ];
    const largest = parts.sort((a, b) => b.packed - a.packed).slice(0, NAMED);
    const named = largest.filter(({ packed }) => packed * BASE64 > size / 50);
    const isFile = files.some(({ name }) => name === named[0]?.name);
    return {
        severity: 'refuse',
        reason: 'chart',
        code: 'release-too-large',
        says: `Helm would store ${megabytes(size)} of the release, compressed, in a Secret, which takes at most 1 MiB; the largest part: ${named.map(({ name, bytes }) => `${name} (${megabytes(bytes)})`).join(', then ')}`,
        remedy: isFile
            ? "Name files that no template reads in the chart's `.helmignore`: Helm stores all others with every release."
            : 'Split the chart into several releases, or let the objects read large data from elsewhere.',
    };
}
function compressed(content) {
    return (0,external_node_zlib_.gzipSync)(content, { level: 9 }).length;
}
function megabytes(bytes) {
    const mebibytes = bytes / LIMIT;
    return mebibytes < 0.1 ? `${Math.ceil(bytes / 1024)} KiB` : `${mebibytes.toFixed(1)} MiB`;
}

;// CONCATENATED MODULE: ./build/plan/render/rendered-twice.js


/**
 * Objects that stand in the render more than once. Helm 3 cannot create the second one, and Helm 4 creates both at the same
 * time, so that either may win; of an object that exists the last one wins without a word.
 */
function renderedTwice(items, facts) {
    return twins(items, facts).map((same) => rendered_twice_problem(same, facts));
}
/** The objects that are rendered more than once, each with all of its renderings. */
function twins(items, facts) {
    const seen = new Map();
    for (const item of items.filter(({ hook, name }) => !hook && name !== '')) {
        const key = [(0,rendered_item/* groupOf */.F8)(item.apiVersion), item.kind, namespaceOf(item, facts), item.name].join('/');
        seen.set(key, [...(seen.get(key) ?? []), item]);
    }
    return [...seen.values()].filter((same) => same.length > 1);
}
function rendered_twice_problem(same, facts) {
    const [first] = same;
    const outcome = outcomeOf(same, facts);
    const templates = [...new Set(same.map(({ template }) => template ?? 'an unnamed document'))];
    const where = templates.length === 1 ? `${same.length} times in @` : `by ${templates.join(' and by ')}`;
    return {
        severity: outcome.isFatal ? 'refuse' : 'warn',
        reason: 'chart',
        code: 'rendered-twice',
        object: (0,rendered_item/* itemName */.TJ)(first),
        says: `${(0,rendered_item/* itemName */.TJ)(first)} is rendered ${where}: ${outcome.says}`,
        remedy: 'Rename one of them, or render only one.',
        ...(first.template !== undefined && { template: first.template }),
    };
}
function outcomeOf(same, facts) {
    const isNew = facts.absentTwins.has((0,rendered_item/* itemName */.TJ)(same[0]));
    if (isNew && facts.major === 3)
        return { isFatal: true, says: 'Helm 3 cannot create it a second time' };
    if (new Set(same.map(({ content }) => (0,canonical_json/* canonicalJson */.d)(content))).size === 1)
        return { isFatal: false, says: 'once is enough' };
    return isNew
        ? { isFatal: true, says: 'Helm creates them at the same time, and it is chance which one stays' }
        : { isFatal: false, says: 'only the last one counts' };
}
function namespaceOf(item, { namespace, served }) {
    const resource = served.find(({ apiVersion, kind }) => apiVersion === item.apiVersion && kind === item.kind);
    return resource?.namespaced === false ? '' : item.namespace || namespace;
}

;// CONCATENATED MODULE: ./build/plan/render/template-place.js
/**
 * Where a problem comes from: `charts/api/templates/service.yaml:12`. The line is that of the template, or of a helper in the
 * same chart that writes what is sought; without a single such line only the template is named.
 */
function placeOf({ template, seek }, { files, folder }) {
    if (template === undefined)
        return undefined;
    const inChart = template.split('/').slice(1).join('/');
    const shown = (name) => folder === undefined ? `${template.split('/')[0]}/${name}` : `${folder}/${name}`;
    const own = files.filter(({ name }) => name === inChart);
    const helpers = files.filter(({ name }) => name.startsWith('templates/') && /\.tpl$/.test(name));
    for (const candidates of seek ? [own, helpers] : []) {
        const lines = candidates.flatMap(({ name, content }) => linesWith(content, seek).map((line) => `${name}:${line}`));
        const [only] = lines;
        if (only !== undefined && lines.length === 1)
            return shown(only);
        if (lines.length > 1)
            break;
    }
    return shown(inChart);
}
function linesWith(content, seek) {
    return content
        .toString('utf8')
        .split('\n')
        .flatMap((line, index) => (seek.test(line) ? [index + 1] : []));
}

// EXTERNAL MODULE: ./build/plan/render/removed-apis.js
var removed_apis = __webpack_require__(10557);
// EXTERNAL MODULE: ./build/plan/render/served-version.js
var served_version = __webpack_require__(86311);
;// CONCATENATED MODULE: ./build/plan/render/unserved-kinds.js





/** Objects of kinds that the cluster does not serve in that version, and that nothing brings before Helm needs them. */
function unservedKinds(items, facts) {
    const own = new Set(definedKinds(items.map(({ content }) => content)));
    const unserved = items.filter((item) => item.kind !== '' && isMadeNow(item, facts) && !(0,served_version/* isServed */.S)(item, facts.served) && facts.isUnserved(item));
    return unserved.flatMap((item) => {
        const wanted = kindKey(item);
        if (facts.comingKinds.has(wanted) || (isMadeAfter(item, facts) && own.has(wanted)))
            return [];
        const base = {
            severity: 'refuse',
            reason: 'not-found',
            object: (0,rendered_item/* itemName */.TJ)(item),
            ...(item.template !== undefined && { template: item.template }),
            seek: /^[^#]*\bapiVersion\s*:/,
        };
        const problem = outdated(item, facts) ?? (facts.hasStepsBefore ? undefined : missing(item, facts, own));
        return problem ? [{ ...base, ...problem }] : [];
    });
}
/** `group/Kind` of the CRDs among some objects. */
function definedKinds(objects) {
    return objects
        .filter(({ kind }) => kind === 'CustomResourceDefinition')
        .map(({ spec }) => `${(0,fields/* textOf */.b6)((0,fields/* mapping */.pq)(spec).group)}/${(0,fields/* textOf */.b6)((0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(spec).names).kind)}`);
}
function kindKey({ apiVersion, kind }) {
    return `${(0,rendered_item/* groupOf */.F8)(apiVersion)}/${kind}`;
}
/** The kind is there in another version, or was removed for good. */
function outdated(item, { served, serverVersion, hasStepsBefore }) {
    const { apiVersion, kind } = item;
    const removed = (0,removed_apis/* removedApi */.Z)(apiVersion, kind);
    const now = (0,served_version/* servedVersion */.a)(item, served);
    if (!removed && (now === undefined || hasStepsBefore))
        return undefined;
    const why = removed
        ? `Kubernetes 1.${removed.removedIn} has removed ${kind} of ${apiVersion}`
        : `the cluster does not serve ${kind} of ${apiVersion}`;
    const instead = now === undefined ? 'nothing has taken its place' : `it serves that of ${now}`;
    return {
        code: 'kind-missing',
        says: `${(0,rendered_item/* itemName */.TJ)(item)} (@): ${why}; this cluster is ${serverVersion}, and ${instead}`,
        remedy: now === undefined
            ? 'Remove it from the chart, or use a newer version of the chart.'
            : `Write \`apiVersion: ${now}\` in the template and check its fields, or use a newer version of the chart.`,
    };
}
function missing(item, facts, own) {
    const { apiVersion, kind } = item;
    const says = `${(0,rendered_item/* itemName */.TJ)(item)} (@): the cluster does not serve ${kind} of ${apiVersion}`;
    if (own.has(kindKey(item))) {
        return {
            code: 'kind-missing',
            says: `${says}; its CRD is in the same chart's templates, and Helm looks all kinds up before it makes any object`,
            remedy: 'Move the CRD into the folder `crds/` of the chart, or name its file in `crds.paths`.',
        };
    }
    if (facts.passedOverKinds.has(kindKey(item))) {
        return {
            code: 'kind-missing',
            says: `${says}; its CRD is in \`crds/\` of the chart, which Helm reads only for the first install`,
            remedy: 'Set `crds: {policy: create}`: then the CRDs of the chart are made before each deploy.',
        };
    }
    return {
        code: 'kind-missing',
        says,
        remedy: 'Install the CRD first, with `crds` or by a chart in `needs`; check the spelling of `apiVersion` and `kind`.',
    };
}

;// CONCATENATED MODULE: ./build/plan/render/check-render.js










/** Each finds one kind of fault, and all of it. */
const CHECKS = [nameless, renderedTwice, unservedKinds, missingNamespaces, notText];
/** Looks through a render for what would fail halfway or do something else than it says. Pure. */
function checkRender(render) {
    const items = (0,rendered_item/* renderedItems */.Wu)(render.manifest);
    const problems = [...CHECKS.flatMap((check) => check(items, render.facts)), ...recordTooLarge(render)];
    const told = problems.map((problem) => ({ ...problem, says: located(problem, render) }));
    const refused = told.filter(({ severity }) => severity === 'refuse');
    const warnings = told
        .filter(({ severity }) => severity === 'warn')
        .map(({ says, remedy }) => `${says}. ${remedy}`);
    const duplicates = render.facts.major === 4 ? duplicateKeys(items) : [];
    const misjudges = misjudged(items, render.facts).length > 0;
    return { warnings, duplicates, misjudges, ...(refused.length > 0 && { refusal: check_render_refusalOf(refused) }) };
}
function located(problem, { chartFiles, chartFolder }) {
    const place = placeOf(problem, { files: chartFiles, folder: chartFolder });
    return place === undefined ? problem.says.replace(/ \(@\)| in @/, '') : problem.says.replace('@', place);
}
/** The first one is the message; with others all of them are the details. */
function check_render_refusalOf(problems) {
    const [first, ...others] = problems;
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return {
        reason: first.reason,
        code: first.code,
        message: `${first.says}${more}`,
        remedy: first.remedy,
        ...(first.object !== undefined && { object: first.object }),
        ...(others.length > 0 && { details: problems.map(({ says, remedy }) => `${says}. ${remedy}`) }),
    };
}

;// CONCATENATED MODULE: ./build/engine/render/coming-objects.js
/** Hook kinds that can make a namespace or a CRD. */
const coming_objects_MAKERS = new Set(['apply', 'job', 'kubectl', 'restore', 'run']);
/**
 * What will be there when a release is deployed and may not be there yet: the namespaces of this run, and in a dry run what the
 * charts that it needs would bring.
 */
function comingFrom(planned, run) {
    const made = run.approved.plan.releases.filter(({ action, settings }) => action === 'deploy' && settings.createNamespace);
    const needed = isDry(planned, run) ? neededBy(planned, run).map(({ id }) => run.brings.get(id)) : [];
    return {
        kinds: new Set(needed.flatMap((brings) => brings?.kinds ?? [])),
        namespaces: new Set([
            ...made.map(({ namespace }) => namespace),
            ...needed.flatMap((brings) => brings?.namespaces ?? []),
        ]),
    };
}
/** Whether steps of the manifest come before Helm that may bring what nobody can know of. */
function mayBringMore(planned, run) {
    const { checkPrerequisites, preExec } = planned.phases;
    const steps = [...checkPrerequisites.hooks, ...preExec.hooks];
    const others = isDry(planned, run)
        ? [
            ...run.approved.plan.runHooks.before,
            ...neededBy(planned, run).flatMap(({ phases }) => Object.values(phases).flatMap(({ hooks }) => hooks)),
        ]
        : [];
    return [...steps, ...others].some(({ kind }) => coming_objects_MAKERS.has(kind));
}
function isDry({ id }, { approved, effects }) {
    return effects === undefined || !approved.performs.has(id);
}
/** All that it needs, directly or not. */
function neededBy(planned, { approved }) {
    const found = new Set([planned]);
    // A Set's iteration sees what is added to it on the way.
    for (const release of found) {
        for (const other of approved.plan.releases)
            if (release.needs.includes(other.id))
                found.add(other);
    }
    found.delete(planned);
    return [...found];
}

;// CONCATENATED MODULE: ./build/engine/render/render-check.js
















/** Whether Helm deploys the chart, so that there is something to render. */
function rendersChart({ operation, effort, phases }) {
    return (0,model_operation/* deploys */.hn)(operation) && effort === 'perform' && phases.exec.builtIn;
}
/**
 * Renders the chart as it will be deployed and looks for what would fail halfway or do something else than it says. What only
 * Helm can know, such as whose an existing object is, is left to Helm. Changes nothing; used by dry runs too.
 */
async function inspectRender(release) {
    const rendered = await render(release);
    if (!rendered.ok || rendered.value === undefined)
        return rendered.ok ? (0,model_result.ok)({ duplicates: [], misjudges: false }) : rendered;
    const { planned, staged } = release;
    const files = await (0,chart_files/* readChartFiles */.A)(staged.chartPath);
    if (!files.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the chart', files.failure));
    const manifest = `${rendered.value.manifest}\n${rendered.value.chartHooks}`;
    const items = (0,rendered_item/* renderedItems */.Wu)(manifest);
    const facts = await factsOf(items, release);
    if (!facts.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('check the rendered resources', facts.failure));
    release.run.brings.set(planned.id, {
        kinds: [...definedKinds(items.map(({ content }) => content)), ...facts.value.comingKinds],
        namespaces: [planned.namespace, ...ownNamespaces(items)],
    });
    const { refusal, warnings, ...inspected } = checkRender({
        manifest,
        facts: { ...facts.value, isUnserved: isUnservedIn(rendered.value.refused) },
        chartFiles: files.value,
        chartFolder: folderOf(planned, staged),
        valuesFiles: await Promise.all(staged.valuesFiles.map((file) => (0,promises_.readFile)(file))),
    });
    for (const text of warnings)
        release.onWarning(text);
    return refusal ? (0,model_result/* fail */.f)(refusal) : (0,model_result.ok)({ ...inspected, manifest: rendered.value.manifest });
}
/**
 * As the cluster would have it; where the cluster refuses it, as Helm alone makes it, for then something is wrong with the
 * objects. Undefined when there is nothing to look at: Helm will fail in the same way when it deploys.
 */
async function render(release) {
    const { run, planned, staged, signal, onWarning } = release;
    const helm = { signal, timeoutMs: planned.settings.timeout, onWarning };
    const { manifestId } = run.approved.plan;
    const request = (0,deploy_request/* deployRequest */.L)(planned, planned.settings, staged, {
        manifestId,
        description: run.description,
    });
    const rendered = await run.helmReader.render(request, helm);
    if (rendered.ok || rendered.failure.reason === 'chart')
        return rendered;
    const { failure } = rendered;
    if (!['invalid', 'not-found', 'helm'].includes(failure.reason))
        return (0,model_result.ok)(undefined);
    const served = await run.reader.resources();
    const version = await run.reader.version();
    if (!served.ok || !version.ok)
        return (0,model_result.ok)(undefined);
    const versions = served.value.flatMap(({ apiVersion, kind }) => [apiVersion, `${apiVersion}/${kind}`]);
    const isUpgrade = eventOf(planned) === 'upgrade';
    const cluster = { version: version.value, apiVersions: [...new Set(versions)] };
    const alone = await run.helmReader.template({ ...request, isUpgrade, cluster }, helm);
    return (0,model_result.ok)(alone.ok ? { manifest: alone.value, chartHooks: '', refused: failure } : undefined);
}
/** Helm alone believes in APIs that were removed long ago, so that templates may use them: then its refusal says which are not served. */
function isUnservedIn(refused) {
    if (!refused)
        return () => true;
    const text = [refused.message, ...(refused.details ?? [])].join('\n');
    // Then it is the stored revision that is refused.
    if (text.includes('current release manifest'))
        return () => false;
    return ({ apiVersion, kind }) => text.includes(`"${kind}" in version "${apiVersion}"`);
}
async function factsOf(items, release) {
    const { run, planned, staged, signal } = release;
    const { reader } = run;
    let served = await reader.resources();
    const lacks = () => served.ok && items.some((item) => !(0,served_version/* isServed */.S)(item, served.ok ? served.value : []));
    // A chart that was deployed since may have brought it.
    if (lacks())
        served = await reader.resources('fresh');
    const version = await reader.version();
    if (!served.ok)
        return served;
    if (!version.ok)
        return version;
    const event = eventOf(planned);
    const before = comingFrom(planned, run);
    const crds = await (0,own_crds/* ownCrds */.h)(staged, planned.settings);
    if (!crds.ok)
        return crds;
    const [applied, installed] = [definedKinds(crds.value.applied), definedKinds(crds.value.installed)];
    const place = { namespace: planned.namespace, served: served.value };
    const named = otherNamespaces(items, place).filter((name) => !before.namespaces.has(name));
    const own = new Set(ownNamespaces(items));
    const missing = await absentNamespaces(named.filter((name) => !own.has(name)), release);
    if (!missing.ok)
        return missing;
    const doubled = twins(items, place).flatMap(([first]) => (first ? [first] : []));
    const live = await (0,get_all/* getAll */.U)(reader, doubled.map(({ apiVersion, kind, name, namespace }) => ({
        ...{ apiVersion, kind, name },
        namespace: namespace || planned.namespace,
    })), { signal });
    if (!live.ok)
        return live;
    const isReplaced = planned.operation === 'reinstall';
    return (0,model_result.ok)({
        ...place,
        event,
        major: run.helmMajor,
        serverVersion: version.value,
        missingNamespaces: new Set(missing.value),
        absentTwins: new Set(doubled.filter((_, index) => isReplaced || !live.value[index]).map(rendered_item/* itemName */.TJ)),
        comingKinds: new Set([...before.kinds, ...applied, ...(event === 'install' ? installed : [])]),
        passedOverKinds: new Set(event === 'install' ? [] : installed),
        hasStepsBefore: mayBringMore(planned, run),
        noHooks: planned.settings.noHooks,
    });
}
async function absentNamespaces(names, { run, signal }) {
    const absent = [];
    for (const name of names) {
        const live = await run.reader.get({ apiVersion: 'v1', kind: 'Namespace', name }, { signal });
        if (!live.ok && live.failure.reason !== 'forbidden')
            return live;
        if (live.ok && !live.value)
            absent.push(name);
    }
    return (0,model_result.ok)(absent);
}
/** What Helm makes of `upgrade --install`: an interrupted uninstall is finished first, and a reinstall begins anew. */
function eventOf({ operation }) {
    return operation === 'upgrade' ? 'upgrade' : 'install';
}
/** As the user wrote it, when the chart is a folder of the checkout. */
function folderOf({ chart }, { chartPath }) {
    const source = chart?.source;
    const isLocal = source !== undefined && !/^oci:|^https?:| of /.test(source) && !/\.t?gz$/.test(chartPath);
    return isLocal ? (0,external_node_path_.normalize)(`${source}/.`) : undefined;
}

// EXTERNAL MODULE: ./build/observe/new-namespaces.js
var new_namespaces = __webpack_require__(22758);
;// CONCATENATED MODULE: ./build/engine/release/namespace.js





/**
 * Makes sure that the release's namespace exists before anything is put into it, the lease included. Existing labels are
 * left alone but for those that `namespaceLabels` names. Credentials that may not read namespaces are believed to have one.
 */
async function ensureNamespace(release) {
    const { planned, run, effects, signal } = release;
    const { createNamespace, namespaceLabels } = planned.settings;
    const ref = { apiVersion: 'v1', kind: 'Namespace', name: planned.namespace };
    const live = await run.reader.get(ref, { signal });
    if (!live.ok)
        return live.failure.reason === 'forbidden' ? (0,model_result.ok)() : live;
    if (!(0,model_operation/* deploys */.hn)(planned.operation))
        return (0,model_result.ok)();
    if (live.value && !createNamespace)
        return (0,model_result.ok)();
    if (!live.value && !createNamespace)
        return (0,model_result/* fail */.f)(await namespaceMissing(planned, run));
    const missing = Object.entries(namespaceLabels).filter(([key, value]) => live.value?.metadata.labels?.[key] !== value);
    if (live.value && missing.length === 0)
        return (0,model_result.ok)();
    const applied = await effects.cluster.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: planned.namespace, labels: namespaceLabels } }, { force: true, signal });
    return applied.ok ? (0,model_result.ok)() : (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`create namespace ${planned.namespace}`, applied.failure));
}
/** In a dry run: why a release could not get its namespace; undefined when it is there or would be made. */
async function absentNamespace(planned, run) {
    const { namespace, settings } = planned;
    const isComing = settings.createNamespace || comingFrom(planned, run).namespaces.has(namespace);
    if (isComing || mayBringMore(planned, run))
        return undefined;
    const live = await run.reader.get({ apiVersion: 'v1', kind: 'Namespace', name: namespace });
    return live.ok && !live.value ? namespaceMissing(planned, run) : undefined;
}
async function namespaceMissing({ id, namespace, location }, { reader }) {
    const [missing] = await (0,new_namespaces/* newNamespaces */.p)(new Set([namespace]), reader);
    const create = `reate it, or set \`createNamespace: true\` for chart ${id}.`;
    return {
        reason: 'not-found',
        code: 'namespace-missing',
        message: `namespace ${namespace} does not exist`,
        remedy: missing?.meant === undefined ? `C${create}` : `Did you mean ${missing.meant}? If not, c${create}`,
        location,
    };
}

// EXTERNAL MODULE: ./build/kube/diff.js + 2 modules
var diff = __webpack_require__(65748);
// EXTERNAL MODULE: ./build/kube/pair-objects.js
var pair_objects = __webpack_require__(95071);
;// CONCATENATED MODULE: ./build/kube/object-changes.js



/** Which objects two renderings make, change and drop, with the diff of all of them. Status and order do not count. */
function objectChanges(before, after) {
    const pairs = (0,pair_objects/* pairObjects */.j)(before, after).filter((pair) => !isSame(pair));
    const names = (which) => pairs.filter(which).map(pair_objects/* pairName */._).sort();
    // What goes stands first: in a diff that is cut nobody may miss it.
    const ordered = [...pairs].sort((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined));
    return {
        created: names((pair) => pair.before === undefined),
        changed: names((pair) => pair.before !== undefined && pair.after !== undefined),
        dropped: names((pair) => pair.after === undefined),
        diff: (0,diff/* diffPairs */.f)(ordered),
    };
}
function isSame({ before, after }) {
    return before !== undefined && after !== undefined && contentOf(before) === contentOf(after);
}
function contentOf({ status: _status, ...object }) {
    return (0,canonical_json/* canonicalJson */.d)(object);
}

;// CONCATENATED MODULE: ./build/engine/release/release-changes.js




/**
 * Compares what a release would consist of with what its deployed revision stores, else its newest one. Undefined when one of
 * them cannot be read as objects, which others tell.
 */
async function releaseChanges(planned, manifest, run) {
    const stored = await storedManifest(planned, run);
    if (!stored.ok)
        return stored;
    const [before, after] = [(0,rendered/* parseRendered */.D$)(stored.value), (0,rendered/* parseRendered */.D$)(manifest)];
    if (!before.ok || !after.ok)
        return (0,model_result.ok)(undefined);
    const inPlace = (objects) => (0,locate/* locate */.x)(run.reader, objects, planned.namespace);
    const [olds, news] = [await inPlace(before.value), await inPlace(after.value)];
    if (!olds.ok)
        return olds;
    if (!news.ok)
        return news;
    return (0,model_result.ok)(objectChanges(olds.value, news.value));
}
async function storedManifest({ installed, name, namespace }, { store }) {
    if (installed === undefined || installed.status === 'uninstalled')
        return (0,model_result.ok)('');
    const stored = await store.read({ name, namespace }, installed.deployedRevision ?? installed.revision);
    return stored.ok ? (0,model_result.ok)(stored.value?.manifest ?? '') : stored;
}

;// CONCATENATED MODULE: ./build/engine/release/describe-release.js





/**
 * What a plan does for a release: nothing, but its templates are rendered against the cluster, looked through, so that a chart
 * that cannot be deployed is known now, and compared with what is stored and with what would be deleted.
 */
async function describeRelease(planned, run) {
    if (planned.blocked)
        return { outcome: 'failed', failure: planned.blocked };
    if (planned.operation === 'uninstall' && planned.phases.exec.builtIn)
        return told(planned, run, undefined);
    const staged = run.stage.releases.get(planned.id);
    if (!staged || !rendersChart(planned))
        return { outcome: 'planned' };
    const absent = await absentNamespace(planned, run);
    if (absent)
        return { outcome: 'failed', failure: absent };
    const checked = await inspectRender({
        ...{ run, planned, staged, signal: run.signal },
        onWarning: (text) => run.emit({ type: 'warning', release: planned.id, text }),
    });
    if (!checked.ok)
        return { outcome: 'failed', failure: checked.failure };
    const { duplicates, manifest } = checked.value;
    if (duplicates.length > 0) {
        run.emit({ type: 'warning', release: planned.id, text: clientSideText(duplicates.join(', ')) });
    }
    return told(planned, run, manifest);
}
async function told(planned, run, manifest) {
    const described = await describeDeletion(planned, run, manifest);
    if (!described.ok)
        return { outcome: 'failed', failure: described.failure };
    if (manifest === undefined)
        return { outcome: 'planned' };
    const changes = await releaseChanges(planned, manifest, run);
    if (!changes.ok) {
        const text = `what would change is not known: ${changes.failure.message}`;
        run.emit({ type: 'warning', release: planned.id, text });
    }
    return { outcome: 'planned', ...(changes.ok && changes.value && { changes: changes.value }) };
}

;// CONCATENATED MODULE: ./build/engine/hooks/hook-helm.js

/** How hooks of a release tell `post` which Helm process they run. */
function helmNotes({ run, planned, }) {
    return ({ command, pid }) => {
        const state = { release: planned.id, command, ...(pid !== undefined && { pid }) };
        run.saveState((0,helm_run/* helmStateKey */.hY)(planned.id), JSON.stringify(state));
    };
}

// EXTERNAL MODULE: ./build/hooks/json-path.js
var json_path = __webpack_require__(95733);
;// CONCATENATED MODULE: ./build/hooks/definition/capture.js


/**
 * Reads the payload values that `capture` names (name -> JSONPath) from a hook's result. Text stays as it is, everything else
 * becomes JSON; a path that selects several values gives a JSON list. A path that selects nothing is a failure.
 */
async function captureValues(capture, result) {
    const values = {};
    for (const [name, path] of Object.entries(capture)) {
        const compiled = await (0,json_path/* compileJsonPath */.n)(path);
        if (!compiled.ok)
            return (0,model_result/* fail */.f)({ reason: 'hook', message: `capture ${name}: ${path}: ${compiled.message}` });
        const selected = compiled.query(result);
        const [first] = selected;
        if (first === undefined) {
            return (0,model_result/* fail */.f)({
                reason: 'hook',
                message: `capture ${name}: ${path} selects nothing in the hook's result`,
                remedy: `The result has ${describeShape(result)}; see the kind's docs for what it returns.`,
            });
        }
        const value = selected.length === 1 ? first : selected;
        values[name] = typeof value === 'string' ? value : JSON.stringify(value);
    }
    return (0,model_result.ok)(values);
}
/** Names without values: a result may hold secrets. */
function describeShape(result) {
    if (Array.isArray(result))
        return `${result.length} items`;
    if (typeof result !== 'object' || result === null)
        return 'no keys';
    return `the keys ${Object.keys(result).slice(0, 10).join(', ')}`;
}

// EXTERNAL MODULE: ./build/hooks/definition/condition.js + 1 modules
var definition_condition = __webpack_require__(91539);
// EXTERNAL MODULE: ./build/util/shell-words.js
var shell_words = __webpack_require__(69083);
// EXTERNAL MODULE: ./build/util/yaml/plain-scalar.js
var plain_scalar = __webpack_require__(26874);
// EXTERNAL MODULE: ./build/hooks/registry.js + 32 modules
var registry = __webpack_require__(82380);
// EXTERNAL MODULE: ./build/hooks/definition/parse-hook.js
var parse_hook = __webpack_require__(37352);
// EXTERNAL MODULE: ./build/hooks/definition/placeholder.js
var placeholder = __webpack_require__(17592);
;// CONCATENATED MODULE: ./build/hooks/definition/interpolate.js






/** Common keys that are not text for the hook: placeholders in them were refused when the manifest was read. */
const FILLED_COMMON_KEYS = ['if', 'env'];
/** Fills the placeholders of a hook and checks it again, because only now its values are known. */
function interpolateHook(item, scope) {
    const kind = (0,registry/* kindNamed */.U)(item.kind);
    const missing = [];
    const fill = (value) => mapText(value, (text) => (0,placeholder/* fillPlaceholders */.Ct)(text, (placeholder) => {
        const found = lookUp(placeholder, scope);
        if (found === undefined)
            missing.push(placeholder);
        return found ?? placeholder.text;
    }));
    const filled = {};
    for (const [key, value] of Object.entries(item.source)) {
        const mode = kind.placeholders?.[key];
        const fillable = key in kind.shape ? mode !== 'keep' : FILLED_COMMON_KEYS.includes(key);
        filled[key] = fillable ? fill(cut(value, mode)) : value;
    }
    if (missing[0] !== undefined)
        return (0,model_result/* fail */.f)(notSet(missing[0], scope));
    if (interpolate_isSame(filled, item.source))
        return (0,model_result.ok)(item);
    let parsed = (0,parse_hook/* parseHook */.$)(filled, 'filled');
    const retyped = retype(filled, item.source, parsed.problems);
    if (retyped !== undefined)
        parsed = (0,parse_hook/* parseHook */.$)(retyped, 'filled');
    if (parsed.item !== undefined)
        return (0,model_result.ok)({ ...parsed.item, source: item.source });
    return (0,model_result/* fail */.f)({ reason: 'hook', message: `with the payload filled in, ${parsed.problems[0]?.message}` });
}
function lookUp({ source, name }, { payload, release }) {
    if (source === 'payload')
        return Object.hasOwn(payload, name) ? payload[name] : undefined;
    return placeholder/* RELEASE_FIELDS */.eN.some((field) => field === name) ? (release[name] ?? '') : undefined;
}
function notSet({ text }, { payload }) {
    const names = Object.keys(payload);
    return {
        reason: 'hook',
        message: `${text} has no value: the payload has ${names.length === 0 ? 'nothing yet' : names.join(', ')}`,
        remedy: 'Set it in an earlier hook, by `capture` or by a line in $LIFECYCLE_OUTPUT.',
    };
}
function mapText(value, change) {
    if (typeof value === 'string')
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapText(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapText(item, change)]));
}
/** The structure that text of its own kind has, before any value is in it. */
function cut(value, mode) {
    if (typeof mode === 'function')
        return mode(value);
    return mode === 'words' ? toWords(value) : value;
}
function toWords(value) {
    const split = typeof value === 'string' && (0,placeholder/* hasPlaceholder */.Kc)(value) ? (0,shell_words/* splitShellWords */.C)(value) : undefined;
    return split?.ok ? split.words : value;
}
/** Placeholders give text; where the key takes a number or a boolean, and the text reads like one, it becomes one. */
function retype(filled, source, problems) {
    const wrong = problems.filter(({ code }) => code === 'wrong-type');
    if (wrong.length === 0)
        return undefined;
    const copy = structuredClone(filled);
    for (const { path } of wrong) {
        const parent = path.slice(0, -1).reduce((value, step) => value?.[step], copy);
        const last = path.at(-1);
        const written = path.reduce((value, step) => value?.[step], source);
        if (typeof written !== 'string' || last === undefined || typeof parent !== 'object' || parent === null)
            return undefined;
        const record = parent;
        record[last] = (0,plain_scalar/* readPlainScalar */.X)(String(record[last]));
    }
    return copy;
}
function interpolate_isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

;// CONCATENATED MODULE: ./build/engine/evidence/short-failure.js
/** What a summary and an annotation can bear; a script may print megabytes on one line. */
const LONGEST_LINE = 2_000;
const MOST_DETAILS = 100;
/** The failure with bounded texts; redacted before they are cut, because half a secret would not be recognised. */
function shortFailure(failure, redactor) {
    const short = (text) => short_failure_cut(redactor.clean(text));
    const { message, details } = failure;
    if (details === undefined)
        return { ...failure, message: short(message) };
    const more = details.length - MOST_DETAILS;
    const shown = details.slice(0, MOST_DETAILS).map(short);
    return {
        ...failure,
        message: short(message),
        details: more > 0 ? [...shown, `(and ${more} more)`] : shown,
    };
}
function short_failure_cut(text) {
    return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}... (${text.length} characters)` : text;
}

;// CONCATENATED MODULE: ./build/engine/hooks/payload-limit.js

/** Every value becomes a variable of later scripts, and systems start no program whose variables are longer than some such. */
const LONGEST_VALUE = 32_000;
/** Refuses values that no later script could be started with. */
function checkPayload(values) {
    for (const [name, value] of values) {
        if (value.length <= LONGEST_VALUE)
            continue;
        return (0,model_result/* fail */.f)({
            reason: 'hook',
            message: `the payload value ${name} has ${value.length} characters, more than ${LONGEST_VALUE}`,
            remedy: 'Capture only what later hooks need, or leave it in a file below $DIAGNOSTICS_DIR.',
        });
    }
    return (0,model_result.ok)();
}

;// CONCATENATED MODULE: ./build/engine/hooks/public-result.js


/** Longer results are for `capture` and not for the record. */
const LONGEST_RESULT = 16_384;
/** A hook's result as the journal may keep it: Secrets in it masked and their values learnt, very long ones left out. */
function publicResult(result, redactor) {
    const masked = maskSecrets(result, redactor);
    const length = JSON.stringify(masked).length;
    return length > LONGEST_RESULT ? `(${length} characters, not kept)` : masked;
}
function maskSecrets(value, redactor) {
    if (Array.isArray(value))
        return value.map((item) => maskSecrets(item, redactor));
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    if (value.kind === 'Secret' && (0,json/* isJsonObject */.O)(value.metadata)) {
        const secret = value;
        for (const text of (0,redact_object/* secretValues */.V)(secret))
            redactor.learn(text);
        return (0,redact_object/* redactObject */.l)(secret);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskSecrets(item, redactor)]));
}

;// CONCATENATED MODULE: ./build/engine/hooks/run-hook.js















/** Runs one hook of any kind: `if`, interpolation, timeout, retry, capture and `allowFailure` are here and in no kind. */
async function runHook(run) {
    const { hook, emit } = run;
    const common = { hook: hook.id, ...(run.releaseId !== undefined && { release: run.releaseId }) };
    const end = (outcome, attempts, rest = {}) => emit({ type: 'hook-ended', ...common, outcome, attempts, ...rest });
    const prepared = await prepare(run);
    const bad = (attempts, cause) => ended(hook, attempts, shortFailure(cause, run.redactor), end);
    if (!prepared.ok)
        return bad(0, prepared.failure);
    if (prepared.value === 'skipped') {
        end('skipped', 0, { note: 'its `if` does not hold' });
        return undefined;
    }
    const item = prepared.value;
    let delay = item.retry.delay;
    for (let attempt = 1;; attempt++) {
        emit({ type: 'hook-started', ...common, attempt });
        const result = await attemptHook(item, run, attempt);
        if (result.ok) {
            const isRecorded = (0,registry/* kindNamed */.U)(item.kind).records?.(item.spec) ?? true;
            end('succeeded', attempt, isRecorded ? { result: publicResult(result.value, run.redactor) } : {});
            return undefined;
        }
        if (attempt >= item.retry.attempts || run.signal.aborted)
            return bad(attempt, result.failure);
        const { message } = shortFailure(result.failure, run.redactor);
        run.log.warning(`${hook.title}: ${message}; next try in ${delay / 1000} s`);
        await run.clock.sleep(delay, run.signal);
        delay *= item.retry.backoff;
    }
}
/** The hook with its references filled in, or that its `if` does not hold. */
async function prepare(run) {
    const interpolated = interpolateHook(run.hook.item, {
        payload: Object.fromEntries(run.payload),
        release: run.release,
    });
    if (!interpolated.ok || interpolated.value.if === undefined)
        return interpolated;
    const answer = await (0,definition_condition/* holds */.v9)(interpolated.value.if, {
        reader: run.reader,
        namespace: run.target.namespace,
        payload: run.payload,
        signal: run.signal,
    });
    if (!answer.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('ask `if`', answer.failure));
    return answer.value ? interpolated : (0,model_result.ok)('skipped');
}
async function attemptHook(item, run, attempt) {
    const timeoutMs = item.timeoutMs ?? run.defaultTimeoutMs;
    const scratch = (0,external_node_path_.join)(run.scratchFolder, run.hook.id.replaceAll('/', '-'), String(attempt));
    await (0,promises_.mkdir)(scratch, { recursive: true, mode: 0o700 });
    const payload = JSON.stringify(Object.fromEntries(run.payload));
    const payloadFile = await (0,files/* writePrivateFile */.Pl)(scratch, 'payload.json', payload);
    const set = new Map();
    const result = await (0,engine_deadline/* withTimeout */.w)(timeoutMs, run.signal, async (signal) => {
        const kind = (0,registry/* kindNamed */.U)(item.kind);
        const value = await kind.run(item.spec, {
            target: run.target,
            reader: run.reader,
            effects: run.effects,
            clock: run.clock,
            log: run.log,
            signal,
            env: { ...run.env, ...payloadVariables(run.payload), LIFECYCLE_PAYLOAD: payloadFile, ...item.env },
            folder: run.manifestFolder,
            kubectl: run.kubectl,
            scratch,
            diagnosticsFolder: run.diagnosticsFolder,
            rendered: () => run.rendered(signal),
            setPayload: (name, value) => set.set(name, value),
            noteHelm: run.noteHelm,
            underLease: run.underLease,
        });
        return value.ok ? value : (0,model_result/* fail */.f)(asStopped(value.failure, signal, timeoutMs));
    });
    if (!result.ok)
        return result;
    const captured = await captureValues(item.capture, result.value);
    if (!captured.ok)
        return captured;
    const values = new Map([...set, ...Object.entries(captured.value)]);
    const fits = checkPayload(values);
    if (!fits.ok)
        return fits;
    for (const [name, value] of values)
        run.payload.set(name, value);
    return result;
}
/** An interrupted hook failed because of the interruption, whatever it said itself. */
function asStopped(failure, signal, timeoutMs) {
    const reason = (0,stop_reason/* stopReason */.P)(signal);
    if (reason === undefined || reason.kind === 'fail-fast')
        return failure;
    if (reason.kind === 'cancelled')
        return { ...failure, reason: 'cancelled', message: `interrupted (${reason.by})` };
    const remedy = failure.remedy ?? 'Give the hook a longer `timeout`, or find out what it waits for.';
    const message = `did not finish within ${timeoutMs / 1000} s`;
    // What was waiting for the cluster says itself what it still waits for.
    const waited = failure.reason === 'timed-out' ? `: ${failure.message}` : '';
    return { ...failure, reason: 'timed-out', message: `${message}${waited}`, remedy };
}
function ended({ title, location, item }, attempts, cause, end) {
    const tries = attempts > 1 ? ` (${attempts} tries)` : '';
    const failure = {
        ...cause,
        message: `hook "${title}": ${cause.message}${tries}`,
        location: cause.location ?? location,
    };
    end(item.allowFailure ? 'allowed' : 'failed', attempts, { failure });
    return item.allowFailure ? undefined : failure;
}

// EXTERNAL MODULE: ./build/engine/lease/hook-lease.js
var hook_lease = __webpack_require__(84208);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/hooks/objects/object-right.js
var object_right = __webpack_require__(44398);
;// CONCATENATED MODULE: ./build/engine/release/other-storage.js

/**
 * Before a first install: Helm can be told to keep releases in ConfigMaps (HELM_DRIVER), where nobody here would see them, and
 * the install would take the objects of a release that exists. A right to list ConfigMaps that is missing is no failure.
 */
async function refuseOtherStorage({ run, planned, signal, }) {
    const { name, namespace } = planned;
    if (planned.operation !== 'install')
        return (0,model_result.ok)();
    const found = await run.reader.list({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        namespace,
        labelSelector: `owner=helm,name=${name}`,
        metadataOnly: true,
    }, { signal });
    if (!found.ok || found.value.length === 0)
        return (0,model_result.ok)();
    const failure = {
        reason: 'conflict',
        message: `release ${namespace}/${name} is stored in ConfigMaps (HELM_DRIVER=configmap), but only Secrets are supported`,
        remedy: `Move it to Secrets, or uninstall it: HELM_DRIVER=configmap helm uninstall ${name} --namespace ${namespace}`,
    };
    return { ok: false, failure };
}

;// CONCATENATED MODULE: ./build/engine/release/permissions.js



/** The rights that can be known beforehand: Helm's storage, CRDs, and what the hooks say; not the rendered kinds. */
function neededPermissions(release, hooks) {
    const storage = ['get', 'list', 'create', 'update', 'patch', 'delete'].map((verb) => ({ verb, group: '', resource: 'secrets', namespace: release.namespace }));
    return [...storage, ...crdPermissions(release), ...hookPermissions(release, hooks)];
}
function crdPermissions(release) {
    const crd = { group: 'apiextensions.k8s.io', resource: 'customresourcedefinitions' };
    if (release.phases.preExec.builtIn)
        return [
            { verb: 'get', ...crd },
            { verb: 'create', ...crd },
            { verb: 'patch', ...crd },
        ];
    const deletes = release.operation === 'uninstall' && release.phases.postExec.builtIn;
    return deletes ? [{ verb: 'delete', ...crd }] : [];
}
function hookPermissions(release, hooks) {
    return model_phase/* PHASES */.ZG.flatMap((phase) => release.phases[phase].hooks).flatMap(({ id, kind }) => {
        const hook = hooks.get(id);
        if (!hook)
            return [];
        const { if: condition, spec } = hook.item;
        const own = (0,registry/* kindNamed */.U)(kind).permissions(spec, release);
        return condition === undefined ? own : [...own, ...(0,definition_condition/* conditionRights */.H1)(condition)];
    });
}
/** `patch deployments.apps in namespace web`, as `kubectl auth can-i` would take it. */
function describePermission(permission) {
    const { verb, group, resource, subresource, namespace, name } = permission;
    const part = subresource === undefined ? resource : `${resource}/${subresource}`;
    const what = group === '' ? part : `${part}.${group}`;
    const which = name === undefined ? '' : `/${name}`;
    return `${verb} ${what}${which} ${namespace === undefined ? 'in the whole cluster' : `in namespace ${namespace}`}`;
}

// EXTERNAL MODULE: ./build/engine/release/warn-of-helm.js
var warn_of_helm = __webpack_require__(34728);
;// CONCATENATED MODULE: ./build/engine/phases/check-prerequisites.js












/** Everything that can be known to be wrong before the cluster is touched: what planning found, files, permissions, the render. */
async function checkPrerequisites(release) {
    const { planned } = release;
    if (planned.blocked)
        return (0,model_result/* fail */.f)(planned.blocked);
    const files = (0,model_operation/* deploys */.hn)(planned.operation) ? await checkFiles(release) : (0,model_result.ok)();
    if (!files.ok)
        return files;
    const storage = await refuseOtherStorage(release);
    const permitted = storage.ok ? await checkPermissions(release) : storage;
    return permitted.ok ? checkRendered(release) : permitted;
}
/** What Helm would make of the chart, when it is Helm that deploys it. */
async function checkRendered(release) {
    const { run, planned, staged, signal } = release;
    if (!staged || !rendersChart(planned))
        return (0,model_result.ok)();
    const onWarning = (text) => (0,warn_of_helm/* warnOfHelm */.A)(release, text);
    const inspected = await inspectRender({ run, planned, staged, signal, onWarning });
    if (!inspected.ok)
        return inspected;
    const { duplicates, misjudges, manifest } = inspected.value;
    release.onlyWeWait = misjudges;
    if (duplicates.length > 0)
        goClientSide(release, duplicates.join(', '));
    if (manifest === undefined || planned.operation !== 'upgrade')
        return (0,model_result.ok)();
    return refuseUpgrade(release, manifest);
}
/** The staged copies exist since planning; a file in the user's checkout may have vanished or changed its mode in between. */
async function checkFiles({ staged }) {
    if (!staged)
        return (0,model_result/* fail */.f)({ reason: 'internal', message: 'Internal error: the release was not staged' });
    for (const path of [staged.chartPath, ...staged.valuesFiles, ...staged.crdFiles]) {
        try {
            await (0,promises_.access)(path, external_node_fs_.constants.R_OK);
        }
        catch (error) {
            return (0,model_result/* fail */.f)({
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
    const needed = await (0,object_right/* resolveRights */.K)(neededPermissions(planned, run.hooks), {
        reader: run.reader,
        namespace: planned.namespace,
    });
    if (!needed.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('ask for permissions', needed.failure));
    const denied = await run.reader.denied(needed.value, { signal });
    if (!denied.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('ask for permissions', denied.failure));
    if (denied.value.length === 0)
        return (0,model_result.ok)();
    const [first = '', ...others] = denied.value.map(describePermission);
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return (0,model_result/* fail */.f)({
        reason: 'forbidden',
        code: 'forbidden',
        message: `the credentials lack permissions that release ${planned.namespace}/${planned.name} needs: ${first}${more}`,
        remedy: 'Grant them by a Role or ClusterRole that is bound to the user of this kubeconfig.',
        details: [first, ...others],
    });
}

;// CONCATENATED MODULE: ./build/engine/operations/bring-back.js





/**
 * Before an upgrade over revisions that failed or were killed: brings the release back to the deployed one, without waiting and
 * without chart hooks, and deletes what only those revisions had. That it cannot be brought back is no reason not to upgrade.
 * Does not: delete what may be others'.
 */
async function bringBack(release, deadline) {
    const { planned, observed } = release;
    const { unfinished } = planned;
    // A second try of the operation begins at its own failed revision.
    if (unfinished === undefined || (0,model_release/* newest */.BP)(observed)?.revision !== unfinished.revisions.at(-1))
        return (0,model_result.ok)();
    const records = observed.revisions.filter(({ revision }) => unfinished.revisions.includes(revision));
    const leftovers = await leftoversOf(release, records, unfinished.backTo ?? records.at(-1)?.revision);
    if (!leftovers.ok)
        return leftovers;
    if (unfinished.backTo === undefined)
        return deleteLeftovers(release, leftovers.value);
    const back = await rollBack(release, unfinished.backTo, { deadline, leftovers: leftovers.value });
    if (!back.ok)
        return back;
    // What the newest revision named was looked at for the rollback, and what had to stay was told.
    const unsure = leftovers.value.unsure.filter(({ revision }) => revision !== records.at(-1)?.revision);
    return deleteLeftovers(release, { ...leftovers.value, unsure });
}
async function rollBack(release, revision, { deadline, leftovers }) {
    const { run, planned } = release;
    const taken = leftovers.unsure.map(({ object }) => (0,kube_object/* refOf */.H)(object));
    run.emit({ type: 'progress', release: planned.id, text: `bringing back revision ${revision} first` });
    const request = { revision, wait: false, noHooks: true, timeoutMs: deadline.left, taken };
    const result = await helmRollback(release, request);
    if (result.ok) {
        release.before = release.observed;
        run.emit({ type: 'brought-back', release: planned.id, to: revision });
        return (0,model_result.ok)();
    }
    if (release.signal.aborted)
        return result;
    const text = `not brought back to revision ${revision} first (${result.failure.message}); what only failed revisions changed may stay`;
    run.emit({ type: 'warning', release: planned.id, text });
    return (0,model_result.ok)();
}

// EXTERNAL MODULE: ./build/util/secrets-in-values.js
var secrets_in_values = __webpack_require__(84825);
;// CONCATENATED MODULE: ./build/engine/operations/keep-replaced.js






/** Keeps the values and resources of a release that a reinstall removes, as evidence: what is secret in them is masked. */
async function keepReplaced({ run, diagnosticsFolder }, stored) {
    const { objects } = (0,rendered/* readStored */.CL)(stored.manifest);
    for (const secret of (0,secrets_in_values/* secretsInValues */.R)(stored.values))
        run.redactor.learn(secret);
    for (const secret of objects.flatMap(redact_object/* secretValues */.V))
        run.redactor.learn(secret);
    const folder = (0,external_node_path_.join)(diagnosticsFolder, 'replaced-release');
    const keep = (name, ...documents) => (0,files/* writePrivateFile */.Pl)(folder, name, run.redactor.clean(documents.map((it) => (0,write_go_yaml/* writeGoYaml */.H)(it)).join('---\n')));
    await keep('values.yaml', stored.values);
    await keep('rendered.yaml', ...objects.map(redact_object/* redactObject */.l));
}

;// CONCATENATED MODULE: ./build/engine/operations/reinstall.js









/**
 * Reinstall: says what will be deleted, keeps the old release's chart and values, uninstalls, waits until all is gone, installs.
 * Does not: uninstall a failed install after it.
 */
async function reinstall(release, deadline) {
    const kept = await keepOld(release);
    if (!kept.ok)
        return kept;
    const removed = await uninstall(release, deadline);
    if (!removed.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('uninstall before the new install', removed.failure));
    return deploy(release, deadline);
}
async function keepOld(release) {
    const { run, planned } = release;
    const record = (0,decide/* comparedRevision */.D)(release.observed);
    if (!record)
        return (0,model_result.ok)();
    const stored = await run.store.read(planned, record.revision);
    if (!stored.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the release that is replaced', stored.failure));
    if (!stored.value)
        return (0,model_result.ok)();
    await announce(release, stored.value);
    await keepReplaced(release, stored.value);
    release.replaced = stored.value;
    return (0,model_result.ok)();
}
async function announce(release, stored) {
    const located = await (0,locate/* locate */.x)(release.run.reader, (0,rendered/* readStored */.CL)(stored.manifest).objects, release.planned.namespace);
    if (!located.ok)
        return;
    const claims = located.value.filter((object) => object.kind === 'PersistentVolumeClaim').map(kube_object/* nameOf */.V);
    const volumes = claims.length > 0 ? `, with the data of ${claims.join(', ')}` : '';
    const text = `reinstall deletes revision ${stored.revision} (${stored.chart.name} ${stored.chart.version}) and its ${located.value.length} objects${volumes}`;
    release.run.emit({ type: 'warning', release: release.planned.id, text });
}

// EXTERNAL MODULE: ./build/observe/chart/chart-digest.js + 1 modules
var chart_digest = __webpack_require__(79534);
;// CONCATENATED MODULE: ./build/engine/release/as-digested.js


/**
 * Deploys what is digested: hooks may have changed the chart since it was planned, then it is digested again. A chart that
 * changes while Helm is at work is deployed, but not marked: nobody knows what Helm has read.
 */
async function asDigested(release, deploy) {
    const { run, planned } = release;
    if (!(await isAsDigested(release))) {
        const again = await run.replan(planned, release.observed);
        if (!again.ok)
            return again;
        setDigest(release, again.value.digest);
    }
    const deployed = await deploy();
    if (!deployed.ok || (await isAsDigested(release)))
        return deployed;
    setDigest(release, undefined);
    const text = 'its chart changed while Helm was at work, so it is not marked: the next run upgrades it again';
    run.emit({ type: 'warning', release: planned.id, text });
    return (0,model_result.ok)();
}
async function isAsDigested({ staged }) {
    if (staged?.chartDigest === undefined)
        return true;
    const chart = await (0,chart_digest/* digestChart */.t)(staged.chartPath);
    return chart.ok && chart.value.digest === staged.chartDigest;
}
function setDigest(release, digest) {
    const { digest: _planned, ...planned } = release.planned;
    release.planned = { ...planned, ...(digest !== undefined && { digest }) };
}

;// CONCATENATED MODULE: ./build/engine/release/retrying.js
/** Does work again, as the chart's `retry` says, when it failed in a way that can pass and there is time left for it. */
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
        run.emit({ type: 'warning', release: planned.id, text });
        await run.clock.sleep(delay, signal);
        delay *= retry.backoff;
    }
}

;// CONCATENATED MODULE: ./build/engine/phases/exec.js











/** Performs the operation within the chart's timeout; failures that can pass are tried again as `retry` says. */
async function exec(release) {
    const { planned, run } = release;
    const deadline = (0,engine_deadline/* deadlineIn */._)(planned.settings.timeout, run.clock);
    return retrying(release, deadline, () => perform(release, deadline));
}
async function perform(release, deadline) {
    const { operation } = release.planned;
    switch (operation) {
        case 'install':
        case 'upgrade':
            return asDigested(release, () => install(release, deadline));
        case 'reinstall':
            return asDigested(release, () => reinstall(release, deadline));
        case 'uninstall':
            return uninstall(release, deadline);
        case 'unchanged':
        case 'absent':
        case 'skip':
            return { ok: true, value: undefined };
        default:
            return (0,unreachable/* unreachable */.H)(operation);
    }
}
/** An uninstall that was interrupted is finished first, and what failed revisions changed is undone. */
async function install(release, deadline) {
    if ((0,model_release/* newest */.BP)(release.observed)?.status === 'uninstalling') {
        const finished = await uninstall(release, deadline);
        if (!finished.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('finish the interrupted uninstall', finished.failure));
    }
    const back = await bringBack(release, deadline);
    return back.ok ? deploy(release, deadline) : back;
}

// EXTERNAL MODULE: ./build/helm/test-containers.js
var test_containers = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/engine/evidence/chart-test-logs.js



/**
 * Keeps the logs of the chart's test pods as `helm-test.log` beside the evidence and gives their lines. Best effort: Helm's
 * own `--logs` fails tests that have passed when a pod is gone already, so what cannot be read is left out here.
 */
async function keepTestLogs(release) {
    const lines = [];
    for (const { namespace, name, container } of await containersOf(release)) {
        const log = await release.run.reader.log({ namespace, name }, { container });
        if (!log.ok || !log.value)
            continue;
        lines.push(`--- ${name}/${container}`, ...log.value.trimEnd().split('\n'));
    }
    if (lines.length > 0) {
        const text = release.run.redactor.clean(`${lines.join('\n')}\n`);
        await (0,files/* writePrivateFile */.Pl)(release.diagnosticsFolder, 'helm-test.log', text);
    }
    return lines;
}
async function containersOf({ run, planned, observed }) {
    const record = (0,model_release/* newest */.BP)(observed);
    const stored = record && (await run.store.read(planned, record.revision));
    return stored?.ok && stored.value ? (0,test_containers/* testContainers */.Z)(stored.value) : [];
}

// EXTERNAL MODULE: ./build/cluster/watch/wait-ready.js + 1 modules
var wait_ready = __webpack_require__(57238);
;// CONCATENATED MODULE: ./build/engine/release/crds.js








/**
 * Creates the CRDs, or with `create-replace` applies them over existing ones, and waits until they are established.
 * Server-side apply, never a replace: that would drop the CA of a conversion webhook. A CRD that would lose a version in
 * which objects are stored is refused before any of them is touched.
 */
async function applyCrds(release) {
    const crds = await readCrds(release);
    if (!crds.ok)
        return crds;
    const todo = [];
    for (const crd of crds.value) {
        const live = await release.run.reader.get((0,kube_object/* refOf */.H)(crd), { signal: release.signal });
        if (!live.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the CRDs', live.failure));
        const lost = live.value ? lostVersions(live.value, crd) : [];
        if (replaces(release) && lost.length > 0)
            return (0,model_result/* fail */.f)(storedVersionLost(crd, lost));
        if (!live.value || replaces(release))
            todo.push(crd);
    }
    for (const crd of todo) {
        const applied = await release.effects.cluster.apply(crd, { force: true, signal: release.signal });
        if (!applied.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`apply ${(0,kube_object/* nameOf */.V)(crd)}`, applied.failure));
    }
    const ready = await (0,wait_ready/* waitReady */.N)({
        reader: release.run.reader,
        clock: release.run.clock,
        targets: crds.value.map(kube_object/* refOf */.H),
        timeoutMs: release.planned.settings.timeout,
        signal: release.signal,
        waitForJobs: false,
    });
    if (todo.length > 0)
        await release.run.reader.resources('fresh');
    return ready;
}
/** Deletes the CRDs, and with them every object of their kinds, and waits until they are gone. */
async function deleteCrds(release) {
    const { run, effects, planned, signal, staged } = release;
    if (staged?.crdsUnread) {
        const text = `the CRDs of \`crds\` stay, because nobody knows which they are: ${staged.crdsUnread.message}`;
        run.emit({ type: 'warning', release: planned.id, text });
        return (0,model_result.ok)();
    }
    const crds = await readCrds(release);
    if (!crds.ok)
        return crds;
    const targets = await (0,wait_gone/* identify */.l)(run.reader, crds.value.map(kube_object/* refOf */.H), { signal });
    if (!targets.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the CRDs', targets.failure));
    for (const crd of crds.value) {
        const deleted = await effects.cluster.delete((0,kube_object/* refOf */.H)(crd), { signal });
        if (!deleted.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`delete ${(0,kube_object/* nameOf */.V)(crd)}`, deleted.failure));
    }
    const { timeout: timeoutMs } = planned.settings;
    return (0,wait_gone/* waitGone */.B)({ reader: run.reader, clock: run.clock, targets: targets.value, timeoutMs, signal });
}
async function readCrds(release) {
    const crds = [];
    for (const file of release.staged?.crdFiles ?? []) {
        const parsed = (0,rendered/* parseRendered */.D$)(await (0,promises_.readFile)(file, 'utf8'));
        if (!parsed.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`read CRD file ${file}`, parsed.failure));
        crds.push(...parsed.value.filter((object) => object.kind === 'CustomResourceDefinition'));
    }
    return (0,model_result.ok)(crds);
}
function replaces(release) {
    return release.planned.settings.crds?.policy === 'create-replace';
}
/** The versions in which the live CRD has stored objects and that the new one no longer has. */
function lostVersions(live, next) {
    const stored = live.status?.storedVersions;
    const versions = next.spec?.versions;
    if (!Array.isArray(stored) || !Array.isArray(versions))
        return [];
    const names = versions.map((version) => ((0,json/* isJsonObject */.O)(version) ? version.name : undefined));
    return stored.filter((version) => typeof version === 'string' && !names.includes(version));
}
function storedVersionLost(crd, lost) {
    return {
        reason: 'conflict',
        object: (0,kube_object/* nameOf */.V)(crd),
        message: `${(0,kube_object/* nameOf */.V)(crd)} would lose ${lost.join(', ')}, a version in which objects may be stored`,
        remedy: `Migrate the objects to a newer version, then remove ${lost.join(', ')} from status.storedVersions.`,
    };
}

;// CONCATENATED MODULE: ./build/engine/phases/post-exec.js







const LOG_LINES = 20;
/** After a deployment the chart's own tests, when enabled; after an uninstall the CRDs, when `crds.deleteOnDestroy` says so. */
async function postExec(release) {
    return release.planned.operation === 'uninstall' ? deleteCrds(release) : test(release);
}
async function test(release) {
    const { name, namespace, settings } = release.planned;
    const deadline = (0,engine_deadline/* deadlineIn */._)(settings.test.timeout, release.run.clock);
    const tested = await retrying(release, deadline, () => (0,helm_run/* runReleaseHelm */.DG)(release, { command: 'test', timeoutMs: deadline.left }, (helm) => release.effects.helm.test({ name, namespace }, { ...helm, onLine: (line) => release.log.info(line) })));
    const lines = await keepTestLogs(release);
    if (tested.ok)
        return (0,model_result.ok)();
    const details = [...(tested.failure.details ?? []), ...lines.slice(-LOG_LINES)];
    return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('helm test', { ...tested.failure, details }));
}

;// CONCATENATED MODULE: ./build/engine/phases/pre-exec.js

/** Applies the CRDs that the entry's `crds` names and waits until the API server serves them. */
async function preExec(release) {
    return applyCrds(release);
}

;// CONCATENATED MODULE: ./build/kube/containers-without-readiness.js

/** The names of a pod's long-running containers, sidecars included, of which Kubernetes only knows that they were started. */
function containersWithoutReadiness(pod) {
    const sidecars = (0,fields/* mappings */.qj)(pod.spec, 'initContainers').filter((item) => item.restartPolicy === 'Always');
    return [...sidecars, ...(0,fields/* mappings */.qj)(pod.spec, 'containers')]
        .filter((container) => Object.keys((0,fields/* mapping */.pq)(container, 'readinessProbe')).length === 0)
        .map((container) => (0,fields/* textOf */.b6)(container.name));
}

;// CONCATENATED MODULE: ./build/kube/settling.js



/** `now` is the server's clock; `restartsBefore` is what was counted when the watching began. */
function settling(pod, options) {
    if (pod.metadata.deletionTimestamp !== undefined || (0,fields/* mapping */.pq)(pod.status).phase === 'Succeeded') {
        return { remainingMs: 0 };
    }
    const watched = new Set(containersWithoutReadiness(pod));
    let remainingMs = 0;
    const readySince = readySinceOf(pod);
    for (const status of statusesOf(pod)) {
        const container = (0,fields/* textOf */.b6)(status.name);
        if (!watched.has(container))
            continue;
        const restarts = (0,fields/* numberOf */.rl)(status.restartCount);
        const before = options.restartsBefore.get(container) ?? restarts;
        const message = endedBecause(pod, status, restarts > before);
        if (message !== undefined)
            return { remainingMs: 0, crash: { container, message, restarts } };
        const startedAt = Date.parse((0,fields/* textOf */.b6)((0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(status.state), 'running').startedAt));
        const since = Math.max(startedAt, readySince);
        // A node's clock may differ from the server's: never longer than from now on.
        const left = since + options.settleMs - options.now;
        remainingMs = Math.max(remainingMs, Number.isNaN(left) ? options.settleMs : Math.min(left, options.settleMs));
    }
    return { remainingMs };
}
/** The restarts of each container so far. */
function restartCounts(pod) {
    return new Map(statusesOf(pod).map((status) => [(0,fields/* textOf */.b6)(status.name), (0,fields/* numberOf */.rl)(status.restartCount)]));
}
/** When the node told of the start; a busy one tells late, and so would it of a crash. */
function readySinceOf(pod) {
    const ready = (0,fields/* mappings */.qj)(pod.status, 'conditions').find(({ type }) => type === 'Ready');
    return ready?.status === 'True' ? Date.parse((0,fields/* textOf */.b6)(ready.lastTransitionTime)) || 0 : 0;
}
function statusesOf(pod) {
    return [...(0,fields/* mappings */.qj)(pod.status, 'initContainerStatuses'), ...(0,fields/* mappings */.qj)(pod.status, 'containerStatuses')];
}
function endedBecause(pod, status, restarted) {
    const state = (0,fields/* mapping */.pq)(status.state);
    const ended = (0,fields/* mapping */.pq)(state, 'terminated');
    const last = (0,fields/* mapping */.pq)((0,fields/* mapping */.pq)(status.lastState), 'terminated');
    if (ended.exitCode !== undefined) {
        // A bare pod that is meant to end may do so.
        const mayEnd = (0,fields/* mapping */.pq)(pod.spec).restartPolicy !== 'Always' && ended.exitCode === 0;
        return mayEnd ? undefined : (0,pod_trouble/* endingText */.p)(ended);
    }
    const looping = (0,fields/* mapping */.pq)(state, 'waiting').reason === 'CrashLoopBackOff';
    return looping || restarted ? (0,pod_trouble/* endingText */.p)(last) : undefined;
}

// EXTERNAL MODULE: ./build/cluster/watch/watch-until.js
var watch_until = __webpack_require__(39367);
;// CONCATENATED MODULE: ./build/cluster/watch/settle.js









/** Kinds whose pods are meant to go on running. */
const LONG_RUNNING = new Set([
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'ReplicationController',
    'Pod',
]);
const settle_LOG_LINES = 20;
/**
 * Watches the pods whose containers have no readiness probe: "started" is all that Kubernetes knows of them, so one that
 * crashes at once looks ready. Failure `not-ready` names pod, container and exit code, with its last lines of log.
 */
async function settle(options) {
    const { reader, clock, settleMs, signal } = options;
    const refs = options.refs.filter((ref) => LONG_RUNNING.has(ref.kind) || (0,readiness/* mayOwnPods */.EM)(ref));
    if (refs.length === 0 || settleMs === 0)
        return (0,model_result.ok)();
    const owners = await ownersOfPods(reader, refs, signal);
    if (!owners.ok)
        return owners;
    const { own, all } = owners.value;
    // An operator's object that runs nothing needs no right to read pods.
    if (all.size === own.size && !refs.some(({ kind }) => LONG_RUNNING.has(kind)))
        return (0,model_result.ok)();
    const isOurs = (pod) => own.has(pod.metadata.uid ?? '') || (goesOn(pod) && (0,kube_owners/* isOwned */.go)(pod, all));
    const restartsBefore = new Map();
    const judge = (pod) => {
        const uid = pod.metadata.uid ?? '';
        const before = restartsBefore.get(uid) ?? restartCounts(pod);
        restartsBefore.set(uid, before);
        return settling(pod, { now: reader.serverTime(), settleMs, restartsBefore: before });
    };
    const queries = (0,owned_objects/* runningNamespaces */.QH)(refs).map((namespace) => ({ apiVersion: 'v1', kind: 'Pod', namespace }));
    let remainingMs = 0;
    for (const query of queries) {
        const pods = await reader.list(query, { signal });
        if (!pods.ok)
            return pods;
        for (const pod of pods.value.filter(isOurs)) {
            const seen = judge(pod);
            if (seen.crash !== undefined)
                return (0,model_result/* fail */.f)(await crashFailure(reader, pod, seen.crash));
            remainingMs = Math.max(remainingMs, seen.remainingMs);
        }
    }
    if (remainingMs === 0)
        return (0,model_result.ok)();
    let crashed;
    const end = await (0,watch_until/* watchUntil */.m)({
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
        return (0,model_result/* fail */.f)(await crashFailure(reader, crashed.pod, crashed.crash));
    return end.kind === 'failed' ? (0,model_result/* fail */.f)(end.failure) : (0,model_result.ok)();
}
/** Uids of the objects, and with them of all that stands between them and their pods. */
async function ownersOfPods(reader, refs, signal) {
    const objects = await (0,get_all/* getAll */.U)(reader, refs, { signal });
    if (!objects.ok)
        return objects;
    const own = new Set(objects.value.flatMap((object) => object?.metadata.uid ?? []));
    const owned = await (0,owned_objects/* findOwned */.zi)(reader, own, (0,owned_objects/* runningNamespaces */.QH)(refs), { signal });
    if (!owned.ok)
        return owned;
    return (0,model_result.ok)({ own, all: new Set([...own, ...owned.value.flatMap(({ metadata }) => metadata.uid ?? [])]) });
}
/** The pods of an operator's Jobs may end, and fail before a second try succeeds. */
function goesOn(pod) {
    return ((0,fields/* mapping */.pq)(pod.spec).restartPolicy ?? 'Always') === 'Always';
}
async function crashFailure(reader, pod, { container, message, restarts }) {
    const { namespace = '', name } = pod.metadata;
    const query = { container, tailLines: settle_LOG_LINES };
    const ended = await reader.log({ namespace, name }, { ...query, previous: true });
    const log = ended.ok && ended.value ? ended : await reader.log({ namespace, name }, query);
    const lines = log.ok
        ? (log.value ?? '')
            .trimEnd()
            .split('\n')
            .filter((line) => line !== '')
        : [];
    const times = restarts === 1 ? '1 restart' : `${restarts} restarts`;
    return {
        reason: 'not-ready',
        message: `${(0,kube_object/* nameOf */.V)(pod)} does not stay up: container ${container}: ${message}, ${times}`,
        remedy: 'Read the log of that container. A readiness probe would have kept it from looking ready.',
        object: (0,kube_object/* nameOf */.V)(pod),
        ...(lines.length > 0 && { details: lines }),
    };
}

;// CONCATENATED MODULE: ./build/engine/phases/validate.js








/**
 * All rendered resources of the deployed revision exist and are ready, and pods whose containers have
 * no readiness probe stay up for `settle`. With `wait: false` nothing is waited for: only what can be seen to have failed fails.
 */
async function validate(release) {
    const { run, planned, signal } = release;
    const { settings } = planned;
    const record = (0,model_release/* deployed */.$8)(release.observed);
    release.slot.giveBack();
    // Nothing is stored when hooks replaced Helm and there is no release.
    if (!record)
        return (0,model_result.ok)();
    const objects = await storedObjects(release, record.revision);
    if (!objects.ok)
        return objects;
    const timeoutMs = settings.timeout;
    const wait = { revision: record.revision, timeoutMs, since: release.operationStartedAt };
    const ready = await endingEarly(release, wait, (ending) => (0,wait_ready/* waitReady */.N)({
        reader: run.reader,
        clock: run.clock,
        targets: objects.value.map((object) => ({ ...(0,kube_object/* refOf */.H)(object), mayVanish: vanishes(object) })),
        timeoutMs,
        signal: ending,
        waitForJobs: settings.waitForJobs,
        acceptsProgressing: !settings.wait,
        onProgress: (progress) => run.emit({ type: 'progress', release: planned.id, text: readyText(progress) }),
    }));
    if (!ready.ok || settings.settle === 0 || !settings.wait)
        return ready;
    return settle({
        reader: run.reader,
        clock: run.clock,
        refs: objects.value.map(kube_object/* refOf */.H),
        settleMs: settings.settle,
        signal,
    });
}
/** A finished Job with a time to live removes itself. */
function vanishes(object) {
    return object.kind === 'Job' && object.spec?.ttlSecondsAfterFinished !== undefined;
}

;// CONCATENATED MODULE: ./build/engine/release/rendered-manifest.js




/**
 * The objects of a release as YAML: what its chart renders to, when this run deploys it or has it staged; else what is stored.
 * Undefined when there is neither.
 */
async function renderedManifest({ run, planned, staged, observed }, signal) {
    if (staged !== undefined && (0,model_operation/* deploys */.hn)(planned.operation)) {
        const { manifestId } = run.approved.plan;
        const request = (0,deploy_request/* deployRequest */.L)(planned, planned.settings, staged, {
            manifestId,
            description: run.description,
        });
        const rendered = await run.helmReader.render(request, {
            signal,
            timeoutMs: planned.settings.timeout,
        });
        return rendered.ok ? (0,model_result.ok)(rendered.value.manifest) : rendered;
    }
    const record = (0,model_release/* deployed */.$8)(observed) ?? (0,model_release/* newest */.BP)(observed);
    const stored = record === undefined ? (0,model_result.ok)(undefined) : await run.store.read(planned, record.revision);
    return stored.ok ? (0,model_result.ok)(stored.value?.manifest) : stored;
}

;// CONCATENATED MODULE: ./build/engine/release/run-phase.js











const BUILT_IN = {
    checkPrerequisites: checkPrerequisites,
    preExec: preExec,
    exec: exec,
    postExec: postExec,
    validate: validate,
    onFailure: nothing,
    finally: nothing,
};
/** One phase of a release: the built-in part, then its hooks in order; the first failure ends a main phase. */
async function runPhase(release, phase) {
    const { run, planned } = release;
    const { builtIn, hooks } = planned.phases[phase];
    run.emit({ type: 'phase-started', release: planned.id, phase });
    if (phase === 'exec')
        release.operationStartedAt = run.reader.serverTime();
    let failure;
    if (builtIn) {
        const result = await BUILT_IN[phase](release);
        if (!result.ok)
            failure = result.failure;
    }
    for (const hook of hooks) {
        // Clean-up goes on after a failing step; everything else stops.
        if ((failure || release.signal.aborted) && !isCleanUp(phase))
            break;
        const hookFailure = await runReleaseHook(release, phase, hook);
        failure ??= hookFailure;
    }
    run.emit({ type: 'phase-ended', release: planned.id, phase, ...(failure && { failure }) });
    return failure;
}
async function runReleaseHook(release, phase, { id }) {
    const { run, planned } = release;
    const hook = run.hooks.get(id);
    if (!hook)
        return { reason: 'internal', message: `Internal error: no hook ${id} in the stage` };
    return runHook({
        hook,
        releaseId: planned.id,
        target: { name: planned.name, namespace: planned.namespace },
        reader: run.reader,
        effects: release.effects,
        clock: run.clock,
        log: release.log,
        emit: run.emit,
        redactor: run.redactor,
        signal: release.signal,
        defaultTimeoutMs: planned.settings.timeout,
        env: { ...run.env, ...releaseVariables(release, phase), KUBECONFIG: release.kubeconfig },
        release: releaseScope(release),
        payload: release.payload,
        manifestFolder: run.manifestFolder,
        scratchFolder: (0,external_node_path_.join)(run.scratchFolder, 'hooks'),
        diagnosticsFolder: release.diagnosticsFolder,
        rendered: (signal) => renderedManifest(release, signal),
        kubectl: run.kubectl,
        noteHelm: helmNotes(release),
        underLease: (0,hook_lease/* leasesForHooks */.Pe)(run, release.effects, {
            releaseId: planned.id,
            lockTimeoutMs: planned.settings.lockTimeout,
        }),
    });
}
function isCleanUp(phase) {
    return phase === 'onFailure' || phase === 'finally';
}
async function nothing() {
    return { ok: true, value: undefined };
}

;// CONCATENATED MODULE: ./build/engine/release/run-release.js























/** Takes one planned release through its lifecycle, inside its lease. A throw is a bug and becomes this release's failure. */
async function runRelease(planned, run, slot) {
    run.emit({ type: 'release-started', release: planned.id });
    for (const text of planned.chart?.warnings ?? [])
        run.emit({ type: 'warning', release: planned.id, text });
    const end = await runGuarded(planned, run, slot);
    run.emit({ type: 'release-ended', release: planned.id, ...end });
    return end;
}
async function runGuarded(planned, run, slot) {
    if (!(0,has_work/* hasWork */.O)(planned) && !(await hasLeftLease(planned, run)))
        return simpleEnd(planned);
    if (!run.effects || !run.approved.performs.has(planned.id))
        return describeRelease(planned, run);
    try {
        const release = await openRelease(planned, { run, effects: run.effects, slot });
        if (planned.blocked)
            return await lifecycle(release);
        const end = await underLease(release);
        // There was only a lease to remove.
        return end.outcome === 'succeeded' && !(0,has_work/* hasWork */.O)(release.planned) ? simpleEnd(release.planned) : end;
    }
    catch (error) {
        const trouble = (0,filesystem_failure/* filesystemFailure */.i)(error);
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
/** A run that was killed right after an uninstall leaves its lease behind: whoever destroys the release again removes it. */
async function hasLeftLease(planned, run) {
    const mayWrite = run.effects !== undefined && run.approved.performs.has(planned.id);
    if (planned.operation !== 'absent' || !mayWrite || run.lock === 'off')
        return false;
    const lease = await run.reader.get((0,lease_object/* leaseRef */.mf)(planned), { signal: run.signal });
    return lease.ok && lease.value !== undefined;
}
function simpleEnd({ operation, why }) {
    if (operation === 'skip')
        return { outcome: 'skipped', note: why };
    return operation === 'unchanged' ? { outcome: 'unchanged' } : { outcome: 'succeeded', note: why };
}
async function openRelease(planned, { run, effects, slot }) {
    const folder = (0,external_node_path_.join)(run.scratchFolder, 'releases', planned.id);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const observed = { name: planned.name, namespace: planned.namespace, revisions: [] };
    return {
        run,
        effects,
        planned,
        slot,
        staged: run.stage.releases.get(planned.id),
        observed,
        isRead: false,
        before: observed,
        payload: new Map(run.payload),
        failed: undefined,
        lease: undefined,
        operationStartedAt: 0,
        onlyWeWait: false,
        clientSide: false,
        warned: new Set(),
        replaced: undefined,
        signal: run.signal,
        log: run.log.prefixed(planned.id),
        kubeconfig: await writeReleaseKubeconfig(run.kubeconfig, planned.namespace, folder),
        diagnosticsFolder: (0,external_node_path_.join)(run.diagnosticsFolder, planned.id),
    };
}
async function underLease(release) {
    const namespace = await ensureNamespace(release);
    if (!namespace.ok)
        return failedEnd(namespace.failure, release.run);
    const lease = await (0,release_lease/* takeLease */._e)(release, release.slot.giveBack);
    if (!lease.ok)
        return failedEnd(lease.failure, release.run);
    release.lease = lease.value;
    const stateKey = (0,helm_run/* leaseStateKey */.VM)(release.planned.id);
    if (lease.value)
        release.run.saveState(stateKey, 'held');
    try {
        await release.slot.take(release.signal);
        const moved = await decideAgain(release);
        return moved.ok ? await lifecycle(release) : failedEnd(moved.failure, release.run);
    }
    finally {
        if (await (0,release_lease/* giveBack */.F5)(release, lease.value))
            release.run.saveState(stateKey, '');
    }
}
/** Between planning and the lease another run may have changed the release. */
async function decideAgain(release) {
    const { run } = release;
    const observed = await run.store.observeOne(release.planned);
    if (!observed.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the release', observed.failure));
    release.observed = observed.value;
    release.isRead = true;
    const recovered = await (0,recover/* recoverStuck */.R8)(release);
    if (!recovered.ok)
        return recovered;
    release.before = release.observed;
    const planned = await run.replan(release.planned, release.observed);
    if (!planned.ok)
        return planned;
    const { operation, effort, why } = planned.value;
    const { operation: first, effort: firstEffort, why: firstWhy } = release.planned;
    if (operation !== first || effort !== firstEffort || why !== firstWhy) {
        run.emit({ type: 'release-replanned', release: release.planned.id, operation, effort, why });
    }
    release.planned = planned.value;
    return (0,model_result.ok)();
}
/** Asks for the next step until there is none. */
async function lifecycle(release) {
    const ended = [];
    for (;;) {
        const stop = stopOf(release);
        const next = nextStep(release.planned, ended, stop);
        if (next.kind === 'end')
            return { outcome: next.outcome, ...run_release_located(release.planned, next.failure) };
        release.signal = stop ? release.run.closing : workSignal(release);
        const failure = await run_release_perform(release, next).catch(fromFilesystem);
        if (failure && next.kind === 'phase') {
            release.failed ??= { phase: next.phase, failure };
            release.run.failing.add(release.planned.id);
        }
        ended.push({ step: next, ...(failure && { failure }) });
    }
}
/** A failure that knows no better place points to the chart's entry. */
function run_release_located({ location }, failure) {
    return failure ? { failure: { location, ...failure } } : {};
}
/** A lost lease stops the release as a cancel does: another run may be at work on it now. */
function stopOf({ run, lease }) {
    const lost = lease?.lost.aborted
        ? { kind: 'cancelled', by: 'the lease was lost' }
        : undefined;
    return (0,stop_reason/* stopReason */.P)(run.signal) ?? lost;
}
function workSignal({ run, lease }) {
    return lease ? AbortSignal.any([run.signal, lease.lost]) : run.signal;
}
/** A disk that is full in the middle of a release fails that step; what follows a failure is still done. */
function fromFilesystem(error) {
    const failure = (0,filesystem_failure/* filesystemFailure */.i)(error);
    if (!failure)
        throw error;
    return failure;
}
async function run_release_perform(release, step) {
    switch (step.kind) {
        case 'phase':
            return runPhase(release, step.phase);
        case 'diagnose':
            await (0,diagnose/* diagnose */.h4)(release, subjectOf(release), stopOf(release) ? diagnose/* BRIEF */.V1 : diagnose/* THOROUGH */.Bp);
            return undefined;
        case 'rollback':
            return run_release_failureOf(await rollback(release));
        case 'mark':
            return run_release_failureOf(await run_release_mark(release));
        default:
            return (0,unreachable/* unreachable */.H)(step);
    }
}
/** Marks what this run has made or found, and nothing that another Helm has stored since: the lease does not hold that off. */
async function run_release_mark(release) {
    const { planned, effects, run } = release;
    const own = (0,model_release/* newest */.BP)(release.observed);
    const observed = await (0,observe_again/* observeAgain */.p)(release);
    if (!observed.ok)
        return observed;
    const record = (0,model_release/* newest */.BP)(release.observed);
    if (!record || planned.digest === undefined)
        return (0,model_result.ok)();
    // What exec hooks have stored was not read yet.
    const isKnown = planned.phases.exec.builtIn || planned.effort !== 'perform';
    if (isKnown && record.uid !== own?.uid) {
        const text = `another Helm has stored revision ${record.revision} since; the next run compares with it again`;
        run.emit({ type: 'warning', release: planned.id, text });
        return (0,model_result.ok)();
    }
    const { manifestId } = run.approved.plan;
    return (0,mark/* writeMark */.Lx)(effects.cluster, planned, record, { digest: planned.digest, manifestId });
}
function run_release_failureOf(result) {
    return result.ok ? undefined : result.failure;
}
/** What fails after a stop fails because of it. */
function failedEnd(failure, { signal }) {
    if (signal.aborted || failure.reason === 'cancelled')
        return { outcome: 'cancelled', failure };
    return { outcome: failure.reason === 'timed-out' ? 'timed-out' : 'failed', failure };
}

// EXTERNAL MODULE: ./build/plan/refusal.js
var plan_refusal = __webpack_require__(93333);
;// CONCATENATED MODULE: ./build/engine/deletion/delete-namespaces.js


/**
 * Deletes the namespaces that destroyed releases had in their charts and were allowed to delete, after every release has ended:
 * Helm keeps its records in them, and this project its leases. One in which this run has a release that stays is left.
 */
async function deleteNamespaces(run) {
    const { releases } = run.approved.plan;
    for (const [name, owner] of run.emptied) {
        const staying = releases.find(({ namespace, action, operation }) => namespace === name && action !== 'destroy' && operation !== 'absent');
        const text = staying
            ? `Namespace/${name} stays: release ${staying.id} lives in it`
            : `Namespace/${name} is deleted with everything in it (\`allowNamespaceDeletion\`)`;
        run.emit({ type: 'warning', release: owner.id, text });
        const deleted = staying ? undefined : await deleteNamespace(run, name, owner);
        if (deleted && !deleted.ok)
            return (0,model_failure/* during */.i)(`delete namespace ${name}`, deleted.failure);
    }
    return undefined;
}
async function deleteNamespace({ reader, effects, clock, signal }, name, { settings }) {
    const ref = { apiVersion: 'v1', kind: 'Namespace', name };
    const targets = await (0,wait_gone/* identify */.l)(reader, [ref], { signal });
    const uid = targets.ok ? targets.value[0]?.uid : undefined;
    if (!targets.ok || uid === undefined || !effects)
        return targets.ok ? { ok: true, value: undefined } : targets;
    const deleted = await effects.cluster.delete(ref, { uid, signal });
    if (!deleted.ok)
        return deleted;
    return (0,wait_gone/* waitGone */.B)({ reader, clock, targets: targets.value, timeoutMs: settings.timeout, signal });
}

;// CONCATENATED MODULE: ./build/engine/hooks/run-run-hooks.js




/** Bounds a hook around all charts that has no timeout of its own. */
const DEFAULT_TIMEOUT_MS = 180_000;
/** Of charts, too. */
const LOCK_TIMEOUT_MS = 300_000;
/** The hooks around all charts of one run phase, in order; `before` and `after` end at the first failure. `told`: how the run went. */
async function runRunHooks(run, phase, told = {}) {
    const hooks = run.approved.plan.runHooks[phase];
    if (hooks.length === 0 || !run.effects)
        return undefined;
    run.emit({ type: 'run-phase-started', phase });
    let failure;
    for (const { id } of hooks) {
        const hook = run.hooks.get(id);
        if (!hook || (failure && (phase === 'before' || phase === 'after')))
            continue;
        const hookFailure = await runHook({
            hook,
            target: { name: '', namespace: run.reader.namespace },
            reader: run.reader,
            effects: run.effects,
            clock: run.clock,
            log: run.log.prefixed(phase),
            emit: run.emit,
            redactor: run.redactor,
            signal: run.signal.aborted ? run.closing : run.signal,
            defaultTimeoutMs: DEFAULT_TIMEOUT_MS,
            env: {
                ...run.env,
                ...told,
                RELEASE_PHASE: phase,
                DIAGNOSTICS_DIR: run.diagnosticsFolder,
                KUBECONFIG: run.kubeconfig,
            },
            release: {},
            payload: run.payload,
            manifestFolder: run.manifestFolder,
            scratchFolder: (0,external_node_path_.join)(run.scratchFolder, 'hooks'),
            diagnosticsFolder: run.diagnosticsFolder,
            rendered: async () => (0,model_result.ok)(undefined),
            kubectl: run.kubectl,
            // It belongs to no release that could be settled; what it leaves is ended like all processes of the run.
            noteHelm: () => { },
            underLease: (0,hook_lease/* leasesForHooks */.Pe)(run, run.effects, {
                releaseId: undefined,
                lockTimeoutMs: LOCK_TIMEOUT_MS,
            }),
        });
        failure ??= hookFailure;
    }
    run.emit({ type: 'run-phase-ended', phase, ...(failure && { failure }) });
    return failure;
}

;// CONCATENATED MODULE: ./build/engine/schedule/slot.js
/** `onFree` is called when a slot becomes free for which no release that has begun waits. */
function createSlots(limit, onFree) {
    let taken = 0;
    let isAwaited = false;
    const takers = [];
    const listeners = new Set();
    function tell() {
        if (!isAwaited && takers.length === 0)
            return;
        for (const listener of [...listeners]) {
            listeners.delete(listener);
            listener();
        }
    }
    function open() {
        let isHeld = true;
        taken += 1;
        const hold = () => {
            isHeld = true;
            taken += 1;
        };
        return {
            giveBack() {
                if (!isHeld)
                    return;
                isHeld = false;
                taken -= 1;
                const serve = takers.shift();
                if (serve)
                    serve();
                else
                    onFree();
            },
            async take(signal) {
                if (isHeld || signal.aborted)
                    return;
                if (taken < limit)
                    return hold();
                await new Promise((resolve) => {
                    const leave = () => {
                        takers.splice(takers.indexOf(serve), 1);
                        resolve();
                    };
                    const serve = () => {
                        signal.removeEventListener('abort', leave);
                        hold();
                        resolve();
                    };
                    signal.addEventListener('abort', leave, { once: true });
                    takers.push(serve);
                    tell();
                });
            },
            whenWanted(listener) {
                listeners.add(listener);
                tell();
                return () => listeners.delete(listener);
            },
        };
    }
    return {
        isFree: () => taken < limit,
        open,
        awaited(now) {
            isAwaited = now;
            tell();
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/schedule/schedule.js

/**
 * Starts every release as soon as its own needs have ended and a slot is free; deployments also wait for all destroys.
 * Driven by ends and by slots that are given back alone: no level barrier, no polling. Gives the end of every release by id.
 */
function runSchedule(schedule) {
    const { limit, mostOpen, obstacle, run, skip } = schedule;
    const ends = new Map();
    const waiting = new Set(schedule.releases);
    const open = new Set();
    const isReady = (planned) => planned.needs.every((id) => ends.has(id)) &&
        (planned.action === 'destroy' || ![...waiting, ...open].some((other) => other.action === 'destroy'));
    return new Promise((resolve, reject) => {
        let isAdvancing = false;
        let hasMoved = false;
        const advance = () => {
            hasMoved = true;
            // What is started or skipped may give back its slot, or end, at once.
            if (isAdvancing)
                return;
            isAdvancing = true;
            try {
                while (hasMoved) {
                    hasMoved = false;
                    startReady();
                }
            }
            catch (bug) {
                reject(bug);
            }
            isAdvancing = false;
            if (waiting.size === 0 && open.size === 0)
                resolve(ends);
        };
        const slots = createSlots(limit, advance);
        const start = (planned) => {
            const slot = slots.open();
            open.add(planned);
            run(planned, slot).then((end) => {
                open.delete(planned);
                ends.set(planned.id, end);
                slot.giveBack();
                advance();
            }, reject);
        };
        const startReady = () => {
            let isAwaited = false;
            for (const planned of waiting) {
                if (!isReady(planned))
                    continue;
                const why = obstacle(planned, ends);
                const hasRoom = open.size < mostOpen;
                if (why === undefined && !(hasRoom && slots.isFree())) {
                    isAwaited ||= hasRoom;
                    continue;
                }
                waiting.delete(planned);
                if (why === undefined)
                    start(planned);
                else {
                    ends.set(planned.id, skip(planned, why));
                    // What needs it may be skippable now, or startable.
                    hasMoved = true;
                }
            }
            slots.awaited(isAwaited);
        };
        advance();
    });
}

;// CONCATENATED MODULE: ./build/engine/schedule/run-plan.js






/** Releases that only wait cost memory, for each has a Helm process, and requests. */
const OPEN_PER_SLOT = 4;
const MOST_OPEN = 64;
/**
 * Carries out an approved plan. A release whose needs did not end well is skipped and says so; the others go on, unless
 * `onError` is `stop`. The hooks around all charts run only when at least one release has work to do.
 */
async function runPlan(run, runRelease) {
    const { plan } = run.approved;
    const refusal = (0,plan_refusal/* refusalOf */.O)(plan);
    if (refusal)
        return refuse(run, refusal);
    const around = run.effects !== undefined && plan.releases.some(has_work/* hasWork */.O);
    const before = around ? await runRunHooks(run, 'before') : undefined;
    const ends = await runSchedule({
        releases: plan.releases,
        limit: run.concurrency,
        mostOpen: Math.max(run.concurrency, Math.min(OPEN_PER_SLOT * run.concurrency, MOST_OPEN)),
        obstacle: (planned, soFar) => (before ? 'a `before` hook failed' : obstacleOf(planned, soFar, run)),
        run: (planned, slot) => runRelease(planned, run, slot),
        skip: (planned, why) => skip(planned, why, run),
    });
    const failure = before ?? run_plan_firstFailure(plan.releases, ends);
    const trouble = failure ?? (run.signal.aborted ? undefined : await deleteNamespaces(run));
    const closing = async (phase, failure) => {
        if (!around || plan.runHooks[phase].length === 0)
            return failure;
        const told = await run.tellHooks(conclude(failure, ends, run.signal));
        const hookFailure = await runRunHooks(run, phase, told);
        return failure ?? hookFailure;
    };
    const failed = await closing(trouble ? 'onFailure' : 'after', trouble);
    return conclude(await closing('finally', failed), ends, run.signal);
}
/** Tells every release that is refused why, and the others that nothing is done to them either. */
function refuse(run, refusal) {
    for (const planned of run.approved.plan.releases) {
        const { id, refused } = planned;
        if (refused)
            run.emit({ type: 'release-ended', release: id, outcome: 'failed', failure: refused });
        else
            skip(planned, 'the run is refused', run);
    }
    return { outcome: 'failed', failure: refusal };
}
/** Why a release cannot start: undefined when it can. */
function obstacleOf(planned, ends, { approved, signal, onError, failing }) {
    const { releases } = approved.plan;
    if (signal.aborted)
        return 'the run was cancelled';
    const counts = releases.some(({ id, settings }) => failing.has(id) && !settings.allowFailure);
    if (onError === 'stop' && (counts || run_plan_firstFailure(releases, ends)))
        return 'the run stops at the first failure';
    const needed = planned.needs.find((id) => {
        const end = ends.get(id);
        const mayFail = releases.find((release) => release.id === id)?.settings.allowFailure;
        return end !== undefined && !endedWell(end.outcome) && !mayFail;
    });
    if (needed === undefined)
        return undefined;
    return planned.action === 'destroy' ? `needed by ${needed}, which is still there` : `needs ${needed}`;
}
function endedWell(outcome) {
    return outcome === 'succeeded' || outcome === 'unchanged' || outcome === 'planned';
}
function skip(planned, note, run) {
    const end = { outcome: 'skipped', note };
    run.emit({ type: 'release-ended', release: planned.id, ...end });
    return end;
}
function run_plan_firstFailure(releases, ends) {
    const failed = releases.find((release) => !release.settings.allowFailure && ends.get(release.id)?.failure);
    return failed && ends.get(failed.id)?.failure;
}
function conclude(failure, ends, signal) {
    const stop = (0,stop_reason/* stopReason */.P)(signal);
    if (stop) {
        const by = stop.kind === 'cancelled' ? ` (${stop.by})` : '';
        return {
            outcome: 'cancelled',
            failure: failure ?? { reason: 'cancelled', message: `the run was cancelled${by}` },
        };
    }
    if (failure)
        return { outcome: failure.reason === 'timed-out' ? 'timed-out' : 'failed', failure };
    const changed = [...ends.values()].some(({ outcome, note }) => outcome === 'succeeded' && note === undefined);
    return { outcome: changed || hasPlanned(ends) ? 'succeeded' : 'no-changes' };
}
function hasPlanned(ends) {
    return [...ends.values()].some((end) => end.outcome === 'planned' || end.outcome === 'failed');
}

// EXTERNAL MODULE: ./build/helm/argv.js
var argv = __webpack_require__(50235);
// EXTERNAL MODULE: ./build/helm/runner.js + 1 modules
var runner = __webpack_require__(5600);
;// CONCATENATED MODULE: ./build/helm/writer.js



/** Helm processes that change the cluster. */
function createHelmWriter(tool, spawn, _permit) {
    const { major } = tool;
    const helm = (args, run) => (0,runner/* runHelm */.o)(tool, spawn, args, run);
    return {
        deploy: async (request, run) => withoutOutput(await helm((0,argv/* deployArgs */.L)(major, request, run.timeoutMs), run)),
        rollback: async (request, run) => withoutOutput(await helm((0,argv/* rollbackArgs */.GI)(major, request, run.timeoutMs), run)),
        uninstall: async (request, run) => withoutOutput(await helm((0,argv/* uninstallArgs */.qu)(major, request, run.timeoutMs), run)),
        test: async (request, run) => withoutOutput(await helm((0,argv/* testArgs */.qE)(request, run.timeoutMs), run)),
    };
}
function withoutOutput(result) {
    return result.ok ? (0,model_result.ok)() : result;
}

;// CONCATENATED MODULE: ./build/session/hooks-by-id.js

/** The definitions of all hooks of a manifest, by the ids that the plan calls them by. */
function hooksById({ charts, runHooks }) {
    const hooks = [
        ...model_phase/* RUN_PHASES */.NV.flatMap((phase) => runHooks[phase]),
        ...charts.flatMap((chart) => model_phase/* PHASES */.ZG.flatMap((phase) => chart.hooks[phase])),
    ];
    return new Map(hooks.map((hook) => [hook.id, hook]));
}

// EXTERNAL MODULE: ./build/model/fold-events.js + 3 modules
var fold_events = __webpack_require__(74530);
// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/session/tell-hooks.js






/** Tells it from the journal; result.json is written as far as it is known, so that a hook can read it. */
function tellHooks(journal, folder) {
    return async ({ outcome, failure }) => {
        const result = { ...(0,fold_events/* foldEvents */.v)(journal.events()), outcome };
        const resultPath = (0,external_node_path_.join)(folder, 'result.json');
        // It is written again at the end, and what is wrong with it is told there.
        await (0,files/* writeFileWhole */.tG)(resultPath, (0,report_json/* resultJson */.y)(result)).catch(() => { });
        const told = result.failure ?? failure;
        return {
            RUN_OUTCOME: outcome,
            RUN_HEADLINE: headlineOf({ ...result, ...(told && { failure: told }) }),
            RUN_URL: result.runUrl ?? '',
            FAILED_CHARTS: failedCharts(result).join(' '),
            FAILURE_REASON: told ? `${told.reason}: ${(0,report_failure/* rootCause */.es)(told).message}` : '',
            FAILURE_CODE: (told && (0,report_failure/* codeOf */.$N)(told)) ?? '',
            RESULT_PATH: resultPath,
        };
    };
}
function failedCharts({ releases }) {
    return releases
        .filter(({ outcome }) => outcome === 'failed' || outcome === 'timed-out')
        .map(({ id }) => id);
}
/** One plain line: `deploy failed: api: cannot pull image ...`. */
function headlineOf(result) {
    const { failure, releases } = result;
    if (failure === undefined)
        return (0,wording/* headline */.Pl)(result);
    const failed = releases.find((release) => release.failure?.message === failure.message);
    const where = failed === undefined ? '' : `${failed.id}: `;
    return `${(0,wording/* headline */.Pl)(result)}: ${where}${(0,report_failure/* rootCause */.es)(failure).message}`.replace(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./build/session/perform-plan.js









/** What a script or kubectl gets after an interrupt, to end by itself. */
const HOOK_GRACE_MS = 2_000;
/** Performs what is approved, by the copies of files that were observed; a dry run is only told. */
async function performPlan(approved, { stage, replan }, session) {
    const { options, deps, manifest, folders, connection, journal, stopwatch } = session;
    const warned = new Set();
    const context = {
        approved,
        stage,
        effects: (0,effects/* openEffects */.d)(approved, (permit) => ({
            cluster: (0,writer/* openWriter */.K)(connection, permit),
            helm: createHelmWriter(session.helm, session.spawn, permit),
            spawn: (spec) => session.spawn({ graceMs: HOOK_GRACE_MS, ...spec }),
        })),
        reader: connection.reader,
        watches: createSharedWatches(connection.reader),
        store: session.store,
        helmReader: session.helmReader,
        helmMajor: session.helm.major,
        brings: new Map(),
        hooks: hooksById(manifest),
        replan,
        emit: journal.emit,
        warnOnce: (topic, text) => {
            if (!warned.has(topic))
                journal.emit({ type: 'warning', text });
            warned.add(topic);
        },
        clock: deps.clock,
        log: deps.log,
        redactor: deps.redactor,
        signal: deps.signal,
        closing: session.shutdown.work,
        lock: options.lock,
        concurrency: options.concurrency ?? 2 * (0,external_node_os_.availableParallelism)(),
        onError: options.onError,
        failing: new Set(),
        env: session.env,
        kubeconfig: connection.kubeconfig,
        kubectl: session.kubectl.path,
        manifestFolder: manifest.folder,
        scratchFolder: folders.private,
        diagnosticsFolder: folders.diagnostics,
        saveState: deps.saveState,
        holder: session.holder,
        description: describeRun(options),
        tellHooks: tellHooks(journal, folders.result),
        emptied: new Map(),
        payload: new Map(),
    };
    deps.saveState('holder', session.holder);
    const end = await runPlan(context, runRelease);
    journal.emit({ type: 'run-ended', ...end, cost: { ...session.cost(), steps: stopwatch.laps() } });
    return end;
}
/** What `helm history` says about the revision. */
function describeRun({ commit, runUrl }) {
    const what = commit === undefined ? 'helm-lifecycle' : `helm-lifecycle ${commit.slice(0, 12)}`;
    return runUrl === undefined ? what : `${what} ${runUrl}`;
}


/***/ }),

/***/ 50549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reportRun)
/* harmony export */ });
/* harmony import */ var _model_fold_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74530);
/* harmony import */ var _keep_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81920);


/** Makes the result of a run from its journal, and keeps it. */
async function reportRun({ outcome }, { journal, folders, deps }) {
    const result = (0,_model_fold_events_js__WEBPACK_IMPORTED_MODULE_0__/* .foldEvents */ .v)(journal.events());
    const kept = await (0,_keep_result_js__WEBPACK_IMPORTED_MODULE_1__/* .keepResult */ .B)(result, folders.result, (text) => deps.log.warning(text));
    return { kind: 'ran', outcome, result, ...kept, diagnosticsFolder: folders.diagnostics };
}


/***/ }),

/***/ 71698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ withHelmSession),
  f: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
// EXTERNAL MODULE: ./build/model/stop-reason.js
var stop_reason = __webpack_require__(83557);
;// CONCATENATED MODULE: ./build/session/failed-early.js

/** The end of a command that failed before there was a plan; what fails after a stop fails because of it. */
function failedEarly(failure, signal) {
    const stop = (0,stop_reason/* stopReason */.P)(signal);
    if (stop?.kind !== 'cancelled' || failure.reason === 'cancelled')
        return { kind: 'failed-early', failure };
    const message = `the run was cancelled (${stop.by}) before anything was changed: ${failure.message}`;
    return { kind: 'failed-early', failure: { reason: 'cancelled', message } };
}

;// CONCATENATED MODULE: ./build/session/find-tools.js

/** Finds or installs kubectl. */
async function findKubectl({ kubectlVersion }, { tools, signal }) {
    const kubectl = await tools.kubectl(kubectlVersion, signal);
    return kubectl.ok ? (0,result.ok)({ kubectl: kubectl.value }) : kubectl;
}
/** Finds or installs Helm and kubectl, both at once. */
async function findBothTools(wanted, deps) {
    const [helm, found] = await Promise.all([
        deps.tools.helm(wanted.helmVersion, deps.signal),
        findKubectl(wanted, deps),
    ]);
    if (!helm.ok)
        return helm;
    return found.ok ? (0,result.ok)({ helm: helm.value, kubectl: found.value.kubectl }) : found;
}

// EXTERNAL MODULE: ./build/session/folders.js
var folders = __webpack_require__(99006);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/session/lease-holder-id.js

/** Who holds the leases of a run: its URL for people; host and pid, because the jobs of one workflow run share that. */
function leaseHolderId({ runUrl }) {
    const who = `${(0,external_node_os_.hostname)()}/${process.pid}`;
    return runUrl === undefined ? who : `${runUrl} (${who})`;
}

// EXTERNAL MODULE: ./build/session/open-cluster.js + 24 modules
var open_cluster = __webpack_require__(40436);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/helm/environment.js + 1 modules
var environment = __webpack_require__(85173);
// EXTERNAL MODULE: ./build/helm/reader.js
var reader = __webpack_require__(43854);
;// CONCATENATED MODULE: ./build/session/open-helm.js





/** Makes Helm's private homes, with the logins of the manifest's registries. */
async function openHelm(session, { helm }) {
    const { registries } = session.manifest;
    const tool = await (0,environment/* prepareHelm */.o)({
        ...helm,
        folder: (0,external_node_path_.join)(session.folders.private, 'helm'),
        kubeconfig: session.connection.kubeconfig,
        inherited: session.env,
        registries,
    });
    if (!tool.ok)
        return tool;
    const mostAtOnce = session.options.concurrency ?? 2 * (0,external_node_os_.availableParallelism)();
    const helmReader = (0,reader/* createHelmReader */.C)(tool.value, session.spawn, { registries, mostAtOnce });
    return (0,result.ok)({ ...session, helm: tool.value, helmReader });
}

// EXTERNAL MODULE: ./build/session/open-manifest.js + 38 modules
var open_manifest = __webpack_require__(260);
// EXTERNAL MODULE: ./build/session/open-run-journal.js + 1 modules
var open_run_journal = __webpack_require__(41120);
;// CONCATENATED MODULE: ./build/session/shutdown-signals.js
/**
 * GitHub gives a cancelled step 7.5 s until SIGTERM and 10 s until SIGKILL, and what was done must be told by then. A hook may
 * need two of these seconds to end, Helm five.
 */
const WORK_MS = 3_500;
const REQUESTS_MS = 6_000;
/** What is left after a second signal: enough to give back the leases. */
const FORCED_MS = 1_000;
/** Both signals abort some seconds after `stopped` does, for its reason; sooner when `forced` does. */
function shutdownSignals(stopped, forced) {
    return {
        work: abortsLater(stopped, forced, { afterMs: WORK_MS, forcedMs: 0 }),
        requests: abortsLater(stopped, forced, { afterMs: REQUESTS_MS, forcedMs: FORCED_MS }),
    };
}
function abortsLater(stopped, forced, { afterMs, forcedMs }) {
    const over = new AbortController();
    const endIn = (ms) => {
        const end = () => over.abort(stopped.reason);
        if (ms === 0)
            end();
        else
            setTimeout(end, ms).unref();
    };
    whenAborted(stopped, () => endIn(afterMs));
    whenAborted(forced, () => endIn(forcedMs));
    return over.signal;
}
function whenAborted(signal, then) {
    if (signal.aborted)
        then();
    else
        signal.addEventListener('abort', then, { once: true });
}

// EXTERNAL MODULE: ./build/session/stopwatch.js
var session_stopwatch = __webpack_require__(8648);
;// CONCATENATED MODULE: ./build/session/with-session.js











/**
 * Does `work` with a manifest that was read, a cluster that is connected and a journal that is open, and closes and removes
 * all of it, whatever the end. What fails before the end of `work`, or as its result, is an `EarlyEnd`; a throw is a bug.
 */
function withSession(job, work) {
    return bracket(job, { find: findKubectl, open: async (session) => (0,result.ok)(session) }, work);
}
/** The same with a Helm that is ready to be used. */
function withHelmSession(job, work) {
    return bracket(job, { find: findBothTools, open: openHelm }, work);
}
async function bracket({ options, deps, purpose }, { find, open }, work) {
    const startedAt = deps.clock.now();
    const stopwatch = (0,session_stopwatch/* startStopwatch */.Q)(deps.clock);
    const loaded = await (0,open_manifest/* openManifest */.g)(options, deps, purpose);
    if (!loaded.ok)
        return { kind: 'invalid', issues: loaded.issues };
    const ended = await (0,folders/* withFolders */.Q)(options, deps, async (folders) => {
        stopwatch.lap('read the manifest');
        const tools = await find(options, deps);
        stopwatch.lap('find helm and kubectl');
        if (!tools.ok)
            return tools;
        const shutdown = shutdownSignals(deps.signal, deps.forced);
        const opened = await (0,open_cluster/* openCluster */.D)({
            options,
            deps,
            tools: tools.value,
            folders,
            expected: loaded.manifest.cluster,
            until: shutdown.requests,
            stopwatch,
        });
        if (!opened.ok)
            return opened;
        const journal = (0,open_run_journal/* openRunJournal */.f)(folders.result, deps);
        try {
            const { manifest, entries, added } = loaded;
            const context = {
                options,
                deps,
                manifest,
                entries,
                added,
                folders,
                journal,
                shutdown,
                startedAt,
                stopwatch,
            };
            const session = await open({ ...opened.value, ...context, holder: leaseHolderId(options) }, tools.value);
            return session.ok ? await work(session.value) : session;
        }
        finally {
            journal.close();
            await opened.value.connection.close();
        }
    });
    return ended.ok ? ended.value : failedEarly(ended.failure, deps.signal);
}


/***/ })

};
