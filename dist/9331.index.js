export const id = 9331;
export const ids = [9331];
export const modules = {

  9331:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  previewSweep: () => (  previewSweep)
});

var model_preview = __webpack_require__(29338);
var annotations = __webpack_require__(46241);
var escape_markdown = __webpack_require__(64200);
var report_failure = __webpack_require__(20897);
var table = __webpack_require__(94520);
var part_of_run = __webpack_require__(65642);
var pull_request_check = __webpack_require__(85611);
var remove_preview = __webpack_require__(35484);
var result = __webpack_require__(46305);
var observe_previews = __webpack_require__(2478);
var preview_labels = __webpack_require__(90308);
var preview_name = __webpack_require__(60488);
var stale_previews = __webpack_require__(42317);
var with_session = __webpack_require__(97174);
var preview_target = __webpack_require__(60479);
;// CONCATENATED MODULE: ./build/session/previews/sweep-previews.js







async function findStalePreviews(options, deps) {
    const repository = await (0,preview_target ._M)(options);
    if (!repository.ok)
        return { kind: 'failed-early', failure: repository.failure };
    const purpose = { readFor: 'releases', withNeeds: false };
    return (0,with_session .f)({ options, deps, purpose, keeps: 'nothing' }, async ({ connection, manifest }) => {
        const found = await (0,observe_previews .L$)(connection.reader, (0,preview_labels .kO)(repository.value));
        if (!found.ok)
            return found;
        const previews = found.value
            .flatMap((namespace) => (0,preview_labels .w0)(namespace) ?? [])
            .filter(({ name, manifestId }) => manifestId === (0,preview_name .J3)(manifest.id, name));
        const now = connection.reader.serverTime();
        const stale = previews.length === 0 ? (0,result.ok)([]) : await judge(previews, now, options, deps);
        if (!stale.ok)
            return stale;
        return (0,result.ok)({
            kind: 'found',
            previews: previews.length,
            stale: stale.value.flatMap(asTarget),
        });
    });
}
async function judge(previews, now, { previewLabel, previewDrafts }, { pullRequests }) {
    if (pullRequests === undefined)
        return (0,result .f)({
            reason: 'forbidden',
            message: 'without a token nobody knows which pull requests are open',
            remedy: 'Set `github-token`, or GITHUB_TOKEN on the command line.',
        });
    const open = await pullRequests.listOpen();
    if (!open.ok)
        return open;
    const rules = { label: previewLabel, drafts: previewDrafts };
    return (0,result.ok)((0,stale_previews .D)({ previews, openPullRequests: open.value, rules, now }));
}
function asTarget({ preview: { name, repository, source }, ...stale }) {
    return source === undefined ? [] : [{ ...stale, preview: { namespace: name, repository, source } }];
}

var limiter = __webpack_require__(36125);
;// CONCATENATED MODULE: ./build/commands/preview-sweep.js










const AT_ONCE = 8;
const previewSweep = {
    name: 'preview-sweep',
    summary: 'Remove the previews whose pull request is closed, or whose `preview-days` are over',
    on: 'both',
    positional: { option: 'manifest', as: 'MANIFEST' },
    options: [
        'manifest',
        'cluster',
        'helm',
        'change',
        'concurrency',
        'onError',
        'summary',
        'annotations',
        'previewLabel',
        'previewDrafts',
        'removeFinalizers',
        'deployment',
        'githubToken',
    ],
    examples: ['preview-sweep --dry-run', 'preview-sweep --label preview'],
    async run(options, deps) {
        const found = await findStalePreviews(options, deps);
        if (found.kind !== 'found')
            return found;
        const inTurn = (0,limiter .z)(AT_ONCE);
        const swept = found.stale.map((stale) => inTurn(async () => (deps.signal.aborted ? notBegun(stale) : await sweepOne(stale, options, deps))));
        const previews = await Promise.all(swept);
        return { kind: 'swept', kept: found.previews - found.stale.length, previews };
    },
    tell({ kept, previews }) {
        const failures = previews.filter(({ failure }) => failure);
        const [failed] = failures;
        const again = previews.filter(({ outcome }) => outcome === 'kept').length;
        const taken = previews.length - failures.length - again;
        const changed = taken > 0;
        const stuck = failed ? `, ${failures.length} not removed` : '';
        const isCancelled = failures.some(({ failure }) => failure?.reason === 'cancelled');
        const outcome = isCancelled ? 'cancelled' : failed ? 'failed' : changed ? 'succeeded' : 'no-changes';
        const headline = `${taken} swept, ${kept + again} kept${stuck}`;
        const rows = previews.map((one) => [one.namespace, one.why, one.failure?.message ?? one.outcome].map(escape_markdown .FV));
        return {
            ending: isCancelled ? 'cancelled' : failed ? 'failed' : 'good',
            lines: [...previews.flatMap(linesOf), headline],
            ...(previews.length > 0 && {
                summary: `## ${failed ? '❌' : '✅'} Previews swept\n\n${(0,table .tp)(['Namespace', 'Why', 'Outcome'], rows)}\n`,
            }),
            annotations: failed?.failure ? [(0,annotations .Qp)(failed.failure, failed.namespace)] : [],
            removedPreviews: previews.flatMap((one) => (one.outcome === 'removed' ? [one.namespace] : [])),
            outputs: {
                outcome,
                changed,
                headline,
                ...(failed?.failure && { 'failure-reason': failed.failure.reason }),
            },
            json: { outcome, kept: kept + again, previews },
        };
    },
};
function notBegun({ preview: { namespace }, why }) {
    const failure = { reason: 'cancelled', message: 'the run was cancelled before its removal began' };
    return { namespace, why, outcome: 'failed', failure };
}
async function sweepOne(stale, options, deps) {
    const { preview, why, expiredAt } = stale;
    const { namespace } = preview;
    const isAsked = expiredAt === undefined && !options.dryRun;
    const asked = isAsked ? await (0,pull_request_check .f)(preview, options, deps) : undefined;
    if (asked?.ok === false)
        return { namespace, why, outcome: 'failed', failure: asked.failure };
    if (asked && asked.value.no === undefined)
        return { namespace, why: `its ${(0,model_preview .r)(preview.source)} has a preview again`, outcome: 'kept' };
    deps.log.info(`${namespace}: ${why}`);
    const own = (0,part_of_run .A)(namespace, { options, deps });
    const ended = await (0,remove_preview .p)(stale, own.options, own.deps);
    const swept = { namespace, why };
    switch (ended.kind) {
        case 'nothing-removed':
            return ended.why === 'not-there'
                ? { ...swept, outcome: 'removed' }
                : { namespace, why: 'it was deployed again', outcome: 'kept' };
        case 'ran': {
            const { failure } = ended.result;
            if (failure)
                return { ...swept, outcome: 'failed', failure };
            return { ...swept, outcome: options.dryRun ? 'would-remove' : 'removed' };
        }
        case 'failed-early':
            return { ...swept, outcome: 'failed', failure: ended.failure };
        case 'invalid': {
            const message = ended.issues.map((issue) => issue.message).join('; ');
            return { ...swept, outcome: 'failed', failure: { reason: 'invalid-manifest', message } };
        }
    }
}
function linesOf({ namespace, why, outcome, failure }) {
    if (failure)
        return (0,report_failure .w7)({ ...failure, message: `${namespace}: ${failure.message}` });
    const what = {
        removed: 'removed',
        'would-remove': 'would be removed',
        kept: 'kept',
        failed: 'not removed',
    };
    return [`${namespace} ${what[outcome]}: ${why}`];
}


  }),

  65642:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  partOfRun)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function partOfRun(part, { options, deps }) {
    const { resultFolder } = options;
    return {
        options: { ...options, ...(resultFolder !== undefined && { resultFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(resultFolder, part) }) },
        deps: { ...deps, saveState: (key, value) => deps.saveState(key, value, part) },
    };
}


  }),

  85611:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  checkPullRequest)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46305);
  var _plan_previews_judge_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54173);


async function checkPullRequest({ source, repository }, { previewLabel, previewDrafts }, { pullRequests, log }) {
    if (!('pullRequest' in source))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    const number = source.pullRequest;
    if (pullRequests === undefined) {
        log.warning(`without a token nobody knows whether pull request ${number} of ${repository} is open`);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    }
    const pull = await pullRequests.get(number);
    if (!pull.ok)
        return pull;
    if (pull.value === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ no: `${repository} has no pull request ${number}` });
    const why = (0,_plan_previews_judge_pull_request_js__WEBPACK_IMPORTED_MODULE_1__  .x)(pull.value, { label: previewLabel, drafts: previewDrafts });
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit: pull.value.commit, ...(why !== undefined && { no: `pull request ${number} ${why}` }) });
}


  })

};
