export const id = 3832;
export const ids = [3832];
export const modules = {

  38280:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Pf: () => (  actionCommands),
    ib: () => (  allCommands),
    v: () => (  commandNamed)
  });
  var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91734);

const COMMANDS = {
    plan: async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(7291), __webpack_require__.e(2440), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(852), __webpack_require__.e(7927), __webpack_require__.e(2506), __webpack_require__.e(7134), __webpack_require__.e(7663), __webpack_require__.e(5049), __webpack_require__.e(9327), __webpack_require__.e(2072), __webpack_require__.e(2318), __webpack_require__.e(4598), __webpack_require__.e(3996)]).then(__webpack_require__.bind(__webpack_require__, 13996))).plan,
    deploy: async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(7291), __webpack_require__.e(2440), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(852), __webpack_require__.e(7927), __webpack_require__.e(2506), __webpack_require__.e(7134), __webpack_require__.e(7663), __webpack_require__.e(5049), __webpack_require__.e(9327), __webpack_require__.e(2072), __webpack_require__.e(2318), __webpack_require__.e(4598), __webpack_require__.e(8152)]).then(__webpack_require__.bind(__webpack_require__, 98152))).deploy,
    destroy: async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(7291), __webpack_require__.e(2440), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(852), __webpack_require__.e(7927), __webpack_require__.e(2506), __webpack_require__.e(7134), __webpack_require__.e(7663), __webpack_require__.e(5049), __webpack_require__.e(9327), __webpack_require__.e(2072), __webpack_require__.e(2318), __webpack_require__.e(4598), __webpack_require__.e(1009)]).then(__webpack_require__.bind(__webpack_require__, 21009))).destroy,
    drift: async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(7291), __webpack_require__.e(2440), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(852), __webpack_require__.e(7927), __webpack_require__.e(2506), __webpack_require__.e(7134), __webpack_require__.e(7663), __webpack_require__.e(5049), __webpack_require__.e(9327), __webpack_require__.e(2072), __webpack_require__.e(7182)]).then(__webpack_require__.bind(__webpack_require__, 97182))).drift,
    validate: async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(1369)]).then(__webpack_require__.bind(__webpack_require__, 61369))).validate,
    rollback: async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(2440), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(852), __webpack_require__.e(7927), __webpack_require__.e(2506), __webpack_require__.e(7134), __webpack_require__.e(7663), __webpack_require__.e(5049), __webpack_require__.e(2072), __webpack_require__.e(3466)]).then(__webpack_require__.bind(__webpack_require__, 93466))).rollback,
    status: async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(7291), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(852), __webpack_require__.e(7927), __webpack_require__.e(2506), __webpack_require__.e(7134), __webpack_require__.e(9327), __webpack_require__.e(5988), __webpack_require__.e(9897)]).then(__webpack_require__.bind(__webpack_require__, 9897))).status,
    history: async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(7291), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(852), __webpack_require__.e(7927), __webpack_require__.e(2506), __webpack_require__.e(7134), __webpack_require__.e(9327), __webpack_require__.e(5988), __webpack_require__.e(3435)]).then(__webpack_require__.bind(__webpack_require__, 53435))).history,
    recover: async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(2440), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(852), __webpack_require__.e(7927), __webpack_require__.e(2506), __webpack_require__.e(7134), __webpack_require__.e(7663), __webpack_require__.e(5049), __webpack_require__.e(2072), __webpack_require__.e(8487)]).then(__webpack_require__.bind(__webpack_require__, 58487))).recover,
    preview: async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(7291), __webpack_require__.e(2440), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(852), __webpack_require__.e(7927), __webpack_require__.e(2506), __webpack_require__.e(7134), __webpack_require__.e(7663), __webpack_require__.e(5049), __webpack_require__.e(9327), __webpack_require__.e(2072), __webpack_require__.e(2318), __webpack_require__.e(4598), __webpack_require__.e(5484), __webpack_require__.e(4445)]).then(__webpack_require__.bind(__webpack_require__, 4445))).preview,
    'preview-teardown': async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(7291), __webpack_require__.e(2440), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(852), __webpack_require__.e(7927), __webpack_require__.e(2506), __webpack_require__.e(7134), __webpack_require__.e(7663), __webpack_require__.e(5049), __webpack_require__.e(9327), __webpack_require__.e(2072), __webpack_require__.e(2318), __webpack_require__.e(4598), __webpack_require__.e(5484), __webpack_require__.e(8)]).then(__webpack_require__.bind(__webpack_require__, 60008))).previewTeardown,
    'preview-sweep': async () => (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(3339), __webpack_require__.e(7291), __webpack_require__.e(2440), __webpack_require__.e(1283), __webpack_require__.e(3337), __webpack_require__.e(8515), __webpack_require__.e(852), __webpack_require__.e(7927), __webpack_require__.e(2506), __webpack_require__.e(7134), __webpack_require__.e(7663), __webpack_require__.e(5049), __webpack_require__.e(9327), __webpack_require__.e(2072), __webpack_require__.e(2318), __webpack_require__.e(4598), __webpack_require__.e(5484), __webpack_require__.e(9331)]).then(__webpack_require__.bind(__webpack_require__, 9331))).previewSweep,
    explain: async () => (await Promise.all( [__webpack_require__.e(7663), __webpack_require__.e(6424)]).then(__webpack_require__.bind(__webpack_require__, 86424))).explain,
};
function allCommands() {
    return Promise.all(Object.values(COMMANDS).map((load) => load()));
}
async function commandNamed(name) {
    if (Object.hasOwn(COMMANDS, name))
        return COMMANDS[name]?.();
    return (await allCommands()).find(({ aliases = [] }) => aliases.includes(name));
}
async function actionCommands(given) {
    const names = (await allCommands()).filter(({ on }) => on === 'both').map(({ name }) => name);
    return { names, meant: (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__  .a)(given, names) };
}


  }),

  38596:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  g5: () => (  failureOf),
  zM: () => (  isStatus),
  VH: () => (  mayBeDone),
  Y6: () => (  openGithubApi)
});

var duration = __webpack_require__(71081);
;// CONCATENATED MODULE: ./build/github/api/github-failure.js

const REASONS = {
    401: 'forbidden',
    403: 'forbidden',
    404: 'not-found',
    410: 'not-found',
    422: 'invalid',
    429: 'connection',
};
function githubFailure(refused, retry) {
    const { status, message, headers } = refused;
    if (retry?.limit !== undefined) {
        return {
            reason: 'connection',
            message: `GitHub's ${retry.limit} rate limit is used up: ${message}`,
            remedy: `Run it again in ${(0,duration .a3)(retry.afterMs)}, or with a token of its own (\`github-token\`).`,
            transient: true,
        };
    }
    if (status === undefined)
        return { reason: 'connection', message: `GitHub cannot be reached: ${message}` };
    const remedy = remedyOf(status, String(headers['x-accepted-github-permissions'] ?? ''));
    return {
        reason: REASONS[status] ?? 'connection',
        message: `GitHub answers ${status}: ${message}`,
        ...(remedy !== undefined && { remedy }),
        ...(status >= 500 && { transient: true }),
    };
}
function remedyOf(status, accepted) {
    if (status === 401)
        return 'Check `github-token`: it is expired or belongs to another server.';
    if (status === 404)
        return 'Check the number, and that `github-token` may read this repository: GitHub hides what it may not.';
    if (status !== 403)
        return undefined;
    const needed = permissionsOf(accepted);
    if (needed === '')
        return 'Give the job the permission it lacks, under `permissions:`.';
    return `Give the job \`permissions: {${needed}}\`; the token of a fork's pull request never gets it.`;
}
function permissionsOf(accepted) {
    const choices = accepted.split(';');
    const choice = choices.find((one) => one.includes('pull_requests')) ?? choices[0] ?? '';
    return choice
        .split(',')
        .map((one) => one.trim().replace('=', ': ').replaceAll('_', '-'))
        .filter((one) => one !== '')
        .join(', ');
}

;// CONCATENATED MODULE: ./build/github/api/retry-policy.js
const SECONDARY_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
function retryOf({ method, status, headers, message }, { attempt, now }) {
    if (status === 403 || status === 429) {
        const after = secondsOf(headers['retry-after']);
        if (after !== undefined)
            return { limit: 'secondary', afterMs: after * 1_000 };
        const reset = secondsOf(headers['x-ratelimit-reset']);
        if (headers['x-ratelimit-remaining'] === '0' && reset !== undefined)
            return { limit: 'primary', afterMs: Math.max(0, reset * 1_000 - now) + FIRST_PAUSE_MS };
        const isSecondary = status === 429 || /secondary rate limit|abuse detection/i.test(message);
        return isSecondary ? { limit: 'secondary', afterMs: SECONDARY_MS * 2 ** attempt } : undefined;
    }
    const isBroken = status === undefined || status >= 500;
    if (!isBroken || method === 'POST')
        return undefined;
    return { afterMs: FIRST_PAUSE_MS * 2 ** attempt };
}
function secondsOf(header) {
    const seconds = Number(header ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

;// CONCATENATED MODULE: ./build/github/api/open-api.js


const REQUEST_MS = 20_000;
async function openGithubApi({ token, baseUrl, clock, signal, patienceMs, }) {
    const { getOctokit } = await Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const silent = () => { };
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const api = getOctokit(token, { baseUrl, log, userAgent: 'helm-lifecycle-action' });
    let patience = patienceMs;
    api.hook.wrap('request', async (request, options) => {
        for (let attempt = 0;; attempt++) {
            const within = AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]);
            try {
                return readable(await request({ ...options, request: { ...options.request, signal: within } }));
            }
            catch (error) {
                const refused = refusedRequest(error, options.method);
                const retry = retryOf(refused, { attempt, now: clock.now() });
                if (retry === undefined || retry.afterMs > patience || signal.aborted)
                    throw new RefusedError(refused, retry);
                patience -= retry.afterMs;
                await clock.sleep(retry.afterMs, signal);
            }
        }
    });
    return api;
}
function readable(answer) {
    if (typeof answer.data !== 'string' || answer.data === '')
        return answer;
    throw new Error(`what answers sends ${answer.headers['content-type'] ?? 'text'} in place of JSON`);
}
class RefusedError extends Error {
    refused;
    retry;
    constructor(refused, retry) {
        super(refused.message);
        this.refused = refused;
        this.retry = retry;
    }
}
function failureOf(error) {
    if (error instanceof RefusedError)
        return githubFailure(error.refused, error.retry);
    throw error;
}
function isStatus(error, status) {
    return error instanceof RefusedError && error.refused.status === status;
}
function mayBeDone(error) {
    if (!(error instanceof RefusedError))
        return false;
    const { status } = error.refused;
    return status === undefined || status >= 500;
}
function refusedRequest(error, method) {
    const { status, message, response } = error;
    const answered = response === undefined ? undefined : status;
    const [first = ''] = (message ?? String(error)).split('\n');
    return { method, status: answered, headers: response?.headers ?? {}, message: withoutLink(first) };
}
function withoutLink(message) {
    const at = message.indexOf(' - https://');
    return at < 0 ? message : message.slice(0, at);
}


  }),

  74001:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  ownAuthor)
  });
  var _open_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38596);

async function ownAuthor(api) {
    try {
        const { login } = (await api.rest.users.getAuthenticated()).data;
        return (author) => author?.login === login;
    }
    catch (error) {
        if (!(0,_open_api_js__WEBPACK_IMPORTED_MODULE_0__  .zM)(error, 403))
            throw error;
        return (author) => author?.type === 'Bot';
    }
}


  }),

  1631:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j$: () => (  markedBody),
    xY: () => (  hasMarker)
  });
  var _key_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6290);

const BODY_LIMIT = 65_536;
function markerOf(key) {
    return `<!-- helm-lifecycle:${(0,_key_digest_js__WEBPACK_IMPORTED_MODULE_0__  .g)(key)} -->`;
}
function markedBody(key, markdown) {
    const body = `${markerOf(key)}\n${markdown}`;
    if (body.length > BODY_LIMIT)
        throw new Error(`Internal error: a body of ${body.length} characters`);
    return body;
}
function hasMarker(body, key) {
    return body?.startsWith(markerOf(key)) === true;
}


  }),

  6290:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  keyDigest)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function keyDigest(key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 20);
}


  }),

  9205:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I4: () => (  storesRevision),
    cg: () => (  stepOf),
    eg: () => (  changesByItself)
  });
function changesByItself(step) {
    return step.kind === 'close-preview' || (step.kind === 'open-preview' && step.uid === undefined);
}
function stepOf(steps, kind) {
    return steps.find((step) => step.kind === kind);
}
function storesRevision(steps) {
    return steps.some((step) => step.kind === 'helm' && step.command !== 'uninstall');
}


  }),

  5225:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    SE: () => (  MOST_NAMED),
    TI: () => (  inputChangesText)
  });
  var _util_list_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72125);

function inputChangeText({ input, name, change }) {
    const what = WORDS[input](name);
    if (change === 'added')
        return `new ${what}`;
    return change === 'removed' ? `${what} removed` : what;
}
const WORDS = {
    chart: (name) => `chart ${name}`,
    value: (name) => `value ${name}`,
    file: (name) => name,
    setting: (name) => `setting ${name}`,
    hooks: (name) => (name === 'files' ? 'files of hooks' : `hooks of ${name}`),
    cluster: (name) => name,
};
const MOST_NAMED = 3;
function inputChangesText(changes, most) {
    return (0,_util_list_text_js__WEBPACK_IMPORTED_MODULE_0__  .s)(changes.map(inputChangeText), most);
}


  }),

  15333:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Qg: () => (  onlyPart),
    rl: () => (  runSteps),
    s5: () => (  newNamespacesOf)
  });
  var _built_in_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9205);
  var _operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10513);
  var _phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44615);



const PLAN_COMMANDS = (  null && ([
    'deploy',
    'destroy',
    'rollback',
    'drift',
    'recover',
    'preview',
    'preview-teardown',
]));
function runSteps({ runPhases }) {
    return _phase_js__WEBPACK_IMPORTED_MODULE_1__  .NV.flatMap((phase) => runPhases[phase].steps);
}
function newNamespacesOf({ releases }) {
    const steps = releases.flatMap(({ opening }) => (0,_built_in_step_js__WEBPACK_IMPORTED_MODULE_2__  .cg)(opening, 'create-namespace') ?? []);
    const made = steps.filter(({ isNew }) => isNew);
    return [...new Map(made.map((step) => [step.namespace, step])).values()].map(({ namespace, meant }) => ({
        name: namespace,
        ...(meant !== undefined && { meant }),
    }));
}
function onlyPart({ operation, phases, }) {
    const { steps, hooks } = phases.exec;
    if (!(0,_operation_js__WEBPACK_IMPORTED_MODULE_0__  .hn)(operation) || steps.length > 0 || hooks.length > 0)
        return undefined;
    return Object.values(phases).some((phase) => phase.hooks.length > 0) ? 'hooks' : 'mark';
}


  }),

  13401:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  runStepText)
  });
  var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40891);

function runStepText(step) {
    switch (step.kind) {
        case 'delete-namespaces':
            return `delete the namespaces of ${step.releases.join(', ')}`;
        case 'open-preview':
            return `${step.uid === undefined ? 'create' : 'keep'} the preview's namespace ${step.namespace}`;
        case 'close-preview': {
            const claims = step.claims.map((name) => `PersistentVolumeClaim/${name}`).join(', ');
            return `delete the preview's namespace ${step.namespace}${claims === '' ? '' : ` with ${claims}`}`;
        }
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_0__  .H)(step);
    }
}


  }),

  48136:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  FAILURE_REASONS),
    i: () => (  during)
  });
const FAILURE_REASONS = {
    'invalid-manifest': { summary: 'The manifest, an input or a file it names is wrong.' },
    tool: { summary: 'Helm or kubectl could not be found, downloaded, verified or started.' },
    connection: { summary: 'The API server, a registry or a chart repository could not be reached.' },
    kubeconfig: { summary: 'The kubeconfig is missing or broken, or lacks the context that is asked for.' },
    'wrong-cluster': { summary: 'The cluster is not the one that `cluster:` in the manifest asks for.' },
    forbidden: { summary: 'The credentials are refused or lack a permission.' },
    chart: { summary: 'The chart is missing, broken, or its templates or values schema refuse the values.' },
    invalid: { summary: 'The API server or an admission webhook refused an object.' },
    conflict: {
        summary: 'Another owner, another run or another Helm operation holds the object or the release.',
    },
    'not-found': { summary: 'An object, release or revision that is needed does not exist.' },
    'not-ready': { summary: 'Something was deployed but did not become ready, or did not stay ready.' },
    helm: { summary: 'Helm failed for a reason that has no class of its own; its message is kept.' },
    policy: { summary: 'The rendered resources break a rule of `policy`.' },
    hook: { summary: "One of the manifest's own hook steps failed." },
    protected: { summary: 'The release is `protected: true` and the operation would delete it.' },
    drifted: {
        summary: 'Objects of a release are no longer as it was deployed, and nothing was to repair them.',
    },
    'timed-out': { summary: 'A phase, a hook or a request did not finish within its time.' },
    cancelled: { summary: 'The run was interrupted.' },
    filesystem: { summary: 'A file or folder of ours could not be read or written.' },
    internal: { summary: 'A bug in this action; please report it.' },
};
function during(action, failure) {
    return { ...failure, message: `${action}: ${failure.message}` };
}


  }),

  13197:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  diffTones)
  });
const NOWHERE = '/dev/null';
function diffTones(lines) {
    return lines.map((line, at) => {
        const head = headTone(line, lines[at + 1]) ?? headTone(lines[at - 1], line);
        if (head !== undefined)
            return head;
        if (line.startsWith('+'))
            return 'added';
        if (line.startsWith('-'))
            return 'removed';
        return line.startsWith('@') || line.startsWith('#') ? 'aside' : undefined;
    });
}
function headTone(from = '', to = '') {
    if (!from.startsWith('--- ') || !to.startsWith('+++ '))
        return undefined;
    if (to.endsWith(NOWHERE))
        return 'removed';
    return from.endsWith(NOWHERE) ? 'added' : 'aside';
}


  }),

  82258:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $m: () => (  driftLines),
    Bo: () => (  driftTones),
    J7: () => (  countsLine),
    _A: () => (  stateTitle),
    gF: () => (  fieldText),
    rK: () => (  missingFirst)
  });
  var _util_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66591);
  var _diff_tone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13197);
  var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);



const MOST_FIELDS = 30;
function driftLines(report) {
    return [
        ...report.releases.filter(({ state }) => state !== 'in-sync').flatMap(stateLines),
        ...unmanagedLines(report),
        `${countsLine(report)}, ${report.apiCalls} API calls`,
    ];
}
function countsLine({ counts, releases }) {
    const compared = releases.length - counts['not-compared'];
    const inSync = counts['in-sync'];
    const isUnknown = inSync === 0 && counts.unknown > 0;
    const parts = [
        ...(counts.drifted > 0 ? [`${counts.drifted} of ${compared} releases drifted`] : []),
        ...(counts.drifted === 0 && !isUnknown ? [`no drift in ${(0,_util_counted_js__WEBPACK_IMPORTED_MODULE_1__  .h)(inSync, 'release')}`] : []),
        ...(counts.unknown > 0 ? [`${counts.unknown} could not be compared completely`] : []),
        ...(counts['not-compared'] > 0 ? [`${counts['not-compared']} not deployed by this manifest`] : []),
    ];
    return parts.join(', ');
}
function stateLines(state) {
    return [
        stateTitle(state),
        ...missingFirst(state.drift).flatMap(objectLines),
        ...(state.diff === '' ? [] : ['    from what was deployed (-) to what is live (+):']),
        ...diffOf(state).map(indented),
    ];
}
function driftTones({ releases }) {
    return new Map(releases.flatMap((state) => {
        const lines = diffOf(state);
        return (0,_diff_tone_js__WEBPACK_IMPORTED_MODULE_2__  .D)(lines).flatMap((tone, at) => tone === undefined ? [] : [[indented(lines[at] ?? ''), tone]]);
    }));
}
function diffOf({ diff }) {
    return diff.split('\n').filter((line) => line !== '');
}
function indented(line) {
    return `    ${line}`;
}
function stateTitle({ id, namespace, name, state, revision, objects, drift, why, }) {
    const release = `${id}: release ${namespace}/${name}`;
    if (state === 'not-compared')
        return `${release} is not compared: ${why}`;
    if (why !== undefined)
        return `${release} could not be compared: ${why}`;
    const parts = ['missing', 'changed', 'unknown'].flatMap((one) => {
        const count = drift.filter((object) => object.state === one).length;
        return count === 0 ? [] : [`${count} ${one}`];
    });
    const what = state === 'drifted' ? `drifted from revision ${revision}` : 'could not be compared completely';
    return `${release} ${what}: ${parts.join(', ')} of ${(0,_util_counted_js__WEBPACK_IMPORTED_MODULE_1__  .h)(objects, 'object')}`;
}
function missingFirst(drift) {
    const isMissing = ({ state }) => state === 'missing';
    return [...drift.filter(isMissing), ...drift.filter((object) => !isMissing(object))];
}
function objectLines({ object, state, fields, why }) {
    if (state === 'ignored')
        return [];
    const drifted = fields.filter(({ ignoredBy }) => ignoredBy === undefined);
    const title = state === 'changed' ? object : `${object} is ${state === 'missing' ? 'MISSING' : 'not compared'}`;
    return [
        `  ${title}${why === undefined ? '' : `: ${why}`}`,
        ...drifted.slice(0, MOST_FIELDS).map((field) => `    ${field.path} was ${fieldText(field)}`),
        ...(drifted.length > MOST_FIELDS ? [`    and ${drifted.length - MOST_FIELDS} more fields`] : []),
    ];
}
function fieldText({ change, by, at }) {
    const time = at === undefined ? '' : ` at ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__  .Xx)(at)}`;
    return `${change}${by === undefined ? '' : ` by ${by}`}${time}`;
}
function unmanagedLines({ unmanaged }) {
    if (unmanaged.length === 0)
        return [];
    const names = unmanaged.map(({ namespace, name, owner }) => `${namespace}/${name}${owner === undefined ? '' : ` (manifest ${owner})`}`);
    return [`not in the manifest: ${names.join(', ')}`];
}


  }),

  66226:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  BY_HAND),
    v: () => (  byHandTexts)
  });
  var _drift_drift_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82258);

const MOST = 30;
const BY_HAND = 'Changed by hand since it was deployed';
function byHandTexts({ byHand = [] }) {
    const all = byHand.flatMap(({ object, state, fields }) => state === 'missing'
        ? [`${object} is missing`]
        : fields
            .filter(({ ignoredBy }) => ignoredBy === undefined)
            .map((field) => `${object}: ${field.path} was ${(0,_drift_drift_lines_js__WEBPACK_IMPORTED_MODULE_0__  .gF)(field)}`));
    const more = all.length - MOST;
    return more > 0 ? [...all.slice(0, MOST), `and ${more} more fields`] : all;
}


  }),

  69965:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  changeLines),
    T: () => (  changesText)
  });
  var _util_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66591);
  var _diff_tone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13197);
  var _by_hand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66226);



function changesText({ created, changed, dropped, folded }) {
    const parts = [
        [created.length, 'created'],
        [changed.length, 'changed'],
        [dropped.length, 'no longer in the chart'],
    ];
    const shown = parts
        .filter(([count]) => count > 0)
        .map(([count, what], index) => `${index === 0 ? (0,_util_counted_js__WEBPACK_IMPORTED_MODULE_1__  .h)(count, 'object') : count} ${what}`);
    return shown.length === 0 ? 'no object changes' : `${shown.join(', ')}${foldedText(folded)}`;
}
function foldedText(count) {
    if (count === 0)
        return '';
    const what = count === 1
        ? '1 label or annotation that follows the version is'
        : `${count} labels and annotations that follow the version are`;
    return ` (${what} folded)`;
}
function changeLines(changes) {
    const diff = changes.diff.split('\n').filter((line) => line !== '');
    const byHand = (0,_by_hand_js__WEBPACK_IMPORTED_MODULE_0__  .v)(changes).map((text) => ({ text: `  ${text}` }));
    return [
        { text: changesText(changes) },
        ...(byHand.length > 0 ? [{ text: `${_by_hand_js__WEBPACK_IMPORTED_MODULE_0__  .u}:` }, ...byHand] : []),
        ...(0,_diff_tone_js__WEBPACK_IMPORTED_MODULE_2__  .D)(diff).map((tone, at) => ({ text: diff[at] ?? '', ...(tone && { tone }) })),
    ];
}


  }),

  19997:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  orphanText)
  });
function orphanText({ name, namespace, revision, status, why, kept }) {
    const next = kept === undefined ? '`prune: true` destroys it' : `\`prune\` leaves it alone: ${kept}`;
    return `${namespace}/${name} (revision ${revision}, ${status}): ${why}; ${next}`;
}


  }),

  45677:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  atMostHalfOfMemory),
    z: () => (  watchMemory)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


const LOOK_MS = 100;
function atMostHalfOfMemory(bytes) {
    const allowed = process.constrainedMemory() || Number.POSITIVE_INFINITY;
    return Math.min(bytes, Math.min(allowed, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)()) / 2);
}
function watchMemory(pid, most, onMore) {
    if (pid === undefined || process.platform !== 'linux')
        return () => { };
    const timer = setInterval(() => {
        if (residentBytes(pid) <= most)
            return;
        clearInterval(timer);
        onMore();
    }, LOOK_MS);
    return () => clearInterval(timer);
}
function residentBytes(pid) {
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'utf8');
        return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    }
    catch {
        return 0;
    }
}


  }),

  32261:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  W: () => (  createSpawn)
});

var external_node_child_process_ = __webpack_require__(31421);
var process_memory = __webpack_require__(45677);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var external_node_string_decoder_ = __webpack_require__(46193);
var shorten = __webpack_require__(85092);
;// CONCATENATED MODULE: ./build/system/process-output.js





const LONGEST_LINE = 1024 * 1024;
const KEPT_CHARACTERS = 10 * 1024 * 1024;
const FOLLOW_MS = 100;
const CHUNKS_AT_A_TIME = 512;
async function createOutput(spec) {
    const full = new AbortController();
    const most = spec.most?.output;
    const [stdout, stderr] = ['stdout', 'stderr'].map((stream) => {
        const { onLine } = spec;
        const collector = collect(onLine && ((line) => onLine(line, stream)), most);
        return most === undefined ? collector : bounded(collector, most, full);
    });
    const output = spec.output === undefined || spec.output === 'memory'
        ? pipes(stdout, stderr)
        : files(spec.output.folder, stdout, stderr);
    return { ...output, tooMuch: full.signal };
}
function bounded(collector, most, full) {
    let bytes = 0;
    return {
        ...collector,
        add(chunk) {
            bytes += chunk.length;
            if (bytes <= most)
                return collector.add(chunk);
            full.abort();
            return false;
        },
    };
}
function pipes(stdout, stderr) {
    let closed = Promise.resolve();
    return {
        stdout: 'pipe',
        stderr: 'pipe',
        attach(child) {
            child.stdout?.on('data', stdout.add);
            child.stderr?.on('data', stderr.add);
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
function files(folder, stdout, stderr) {
    const name = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const followers = [
        follow((0,external_node_path_.join)(folder, `${name}.stdout`), stdout),
        follow((0,external_node_path_.join)(folder, `${name}.stderr`), stderr),
    ];
    const read = () => {
        for (const follower of followers)
            follower.read(CHUNKS_AT_A_TIME);
    };
    const timer = setInterval(read, FOLLOW_MS);
    return {
        stdout: followers[0].fd,
        stderr: followers[1].fd,
        attach() { },
        async finish() {
            clearInterval(timer);
            for (const follower of followers)
                follower.read(Number.POSITIVE_INFINITY);
            for (const { fd } of followers)
                (0,external_node_fs_.closeSync)(fd);
            return { stdout: stdout.end(), stderr: stderr.end() };
        },
    };
}
function follow(path, collector) {
    const fd = (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
    let position = 0;
    return {
        fd,
        read(most) {
            for (let count = 0; count < most; count += 1) {
                const bytesRead = (0,external_node_fs_.readSync)(fd, CHUNK, 0, CHUNK.length, position);
                if (bytesRead === 0)
                    return;
                position += bytesRead;
                if (!collector.add(CHUNK.subarray(0, bytesRead)))
                    return;
            }
        },
    };
}
const CHUNK = Buffer.alloc(64 * 1024);
function collect(onLine, most = 0) {
    const keptCharacters = Math.max(KEPT_CHARACTERS, most);
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let kept = '';
    let rest = '';
    let lost = 0;
    const give = (line) => {
        onLine?.(lost > 0 ? `(a line of ${lost + line.length} characters)` : line.replace(/\r$/, ''));
        lost = 0;
    };
    const take = (text) => {
        kept += text;
        if (kept.length > 2 * keptCharacters)
            kept = kept.slice(-keptCharacters - 1);
        if (onLine === undefined)
            return;
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(give);
        if (rest.length <= LONGEST_LINE)
            return;
        lost += rest.length;
        rest = '';
    };
    return {
        add(chunk) {
            take(decoder.write(chunk));
            return true;
        },
        end() {
            take(decoder.end());
            if (rest !== '' || lost > 0)
                give(rest);
            return (0,shorten .S)(kept, keptCharacters);
        },
    };
}

;// CONCATENATED MODULE: ./build/system/spawn.js



const DEFAULT_GRACE_MS = 5_000;
const SLACK_MS = 2_000;
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
        const expected = supervisor?.expect();
        const child = tryToStart(spec.file, spec.args, {
            env: { ...spec.env, ...expected?.env },
            detached: process.platform !== 'win32',
            stdio: [spec.stdin === undefined ? 'ignore' : 'pipe', output.stdout, output.stderr],
            windowsHide: true,
            ...(spec.cwd !== undefined && { cwd: spec.cwd }),
        });
        if (child instanceof Error) {
            expected?.ended();
            resolve({ startError: child });
            return;
        }
        let endedBy;
        let patience;
        if (child.pid !== undefined)
            expected?.started(child.pid, longest(spec));
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
        output.tooMuch.addEventListener('abort', () => end('output'), { once: true });
        const memory = spec.most?.memory;
        const stopWatching = memory === undefined ? () => { } : (0,process_memory .z)(child.pid, memory, () => end('memory'));
        const settle = (ending) => {
            clearTimeout(timer);
            clearTimeout(patience);
            stopWatching();
            force?.removeEventListener('abort', kill);
            spec.signal?.removeEventListener('abort', onAbort);
            kill();
            expected?.ended();
            resolve({ ...ending, ...(child.pid !== undefined && { pid: child.pid }), ...(endedBy && { endedBy }) });
        };
        child.once('error', (error) => child.pid === undefined && settle({ startError: error }));
        child.once('exit', (exitCode, signal) => settle({ ...(exitCode !== null && { exitCode }), ...(signal !== null && { signal }) }));
        output.attach(child);
        if (spec.stdin !== undefined) {
            child.stdin?.on('error', () => { });
            child.stdin?.end(spec.stdin);
        }
        if (child.pid !== undefined)
            spec.onStarted?.(child.pid);
    });
}
function tryToStart(...args) {
    try {
        return (0,external_node_child_process_.spawn)(...args);
    }
    catch (error) {
        return error;
    }
}
function longest({ timeoutMs, graceMs = DEFAULT_GRACE_MS }) {
    return timeoutMs === undefined ? undefined : timeoutMs + graceMs + SLACK_MS;
}
function signalGroup(pid, signal) {
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
    }
}


  }),

  50136:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  createSupervisor)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



const GRACE_MS = 5_000;
const LOOK_MS = 1_000;
const VARIABLE = 'LIFECYCLE_PROCESS';
const PROGRAM = `
const { readdirSync, readFileSync } = require('node:fs');
const { uptime } = require('node:os');
const expected = new Set();
const groups = new Map();
let rest = '';
const send = (group, signal) => { try { process.kill(-group, signal); return true; } catch { return false; } };
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\\n');
  rest = lines.pop();
  for (const line of lines) {
    const [what, name, group, until] = line.split(' ');
    expected.delete(name);
    if (what === '?') expected.add(name);
    else if (what === '+') groups.set(name, { group: Number(group), until: Number(until) });
    else groups.delete(name);
  }
});
const looking = setInterval(() => {
  for (const { group, until } of groups.values()) if (uptime() > until) send(group, 'SIGKILL');
}, 500);
process.stdin.on('error', end);
process.stdin.on('end', end);
function find() {
  for (const pid of readdirSync('/proc').filter((name) => /^\\d+$/.test(name))) {
    try {
      const env = readFileSync('/proc/' + pid + '/environ', 'latin1').split('\\0');
      const name = [...expected].find((one) => env.includes('${VARIABLE}=' + one));
      if (name === undefined) continue;
      const stat = readFileSync('/proc/' + pid + '/stat', 'latin1');
      if (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2] !== pid) continue;
      expected.delete(name);
      groups.set(name, { group: Number(pid) });
      send(pid, 'SIGINT');
    } catch {}
  }
}
function end() {
  clearInterval(looking);
  const last = uptime() + ${GRACE_MS / 1_000};
  const seen = uptime() + ${LOOK_MS / 1_000};
  for (const { group } of groups.values()) send(group, 'SIGINT');
  (function wait() {
    const isLooking = process.platform === 'linux' && expected.size > 0 && uptime() < seen;
    if (isLooking) find();
    const left = [...groups.values()].filter(({ group }) => send(group, 0));
    if (left.length === 0 && !isLooking) process.exit();
    if (uptime() > last) for (const { group } of left) send(group, 'SIGKILL');
    setTimeout(wait, 50);
  })();
}
`;
function createSupervisor() {
    const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    let child;
    let count = 0;
    function tell(line) {
        if (process.platform === 'win32')
            return;
        child ??= start();
        child.stdin?.write(`${line}\n`);
    }
    return {
        expect() {
            count += 1;
            const name = `${own}-${count}`;
            tell(`? ${name}`);
            return {
                env: { [VARIABLE]: name },
                started: (group, limitMs) => tell(`+ ${name} ${group} ${limitMs === undefined ? 'Infinity' : (0,node_os__WEBPACK_IMPORTED_MODULE_2__.uptime)() + limitMs / 1_000}`),
                ended: () => tell(`- ${name}`),
            };
        },
    };
}
function start() {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, ['--eval', PROGRAM], {
        detached: true,
        env: {},
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.on('error', () => { });
    child.stdin?.on('error', () => { });
    child.unref();
    child.stdin?.unref?.();
    return child;
}


  }),

  63739:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DI: () => (  replaceStringAt),
    qF: () => (  parseJson),
    vo: () => (  setStringAt)
  });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const TOKEN = /["{}[\],:]|[^\s{}[\],:"]+/g;
function replaceStringAt(json, path, value) {
    const { string } = findPlace(json, path);
    return string && json.slice(0, string.start) + JSON.stringify(value) + json.slice(string.end);
}
function setStringAt(json, path, value) {
    const { string, object } = findPlace(json, path);
    if (string)
        return json.slice(0, string.start) + JSON.stringify(value) + json.slice(string.end);
    if (!object)
        return undefined;
    const entry = `${JSON.stringify(path.at(-1))}:${JSON.stringify(value)}${object.isEmpty ? '' : ','}`;
    return json.slice(0, object.start) + entry + json.slice(object.start);
}
function findPlace(json, path) {
    const keys = [];
    const isAt = (depth) => keys.length === depth && keys.every((key, i) => key === path[i]);
    let isKey = false;
    let object;
    for (const { token, index } of tokensOf(json)) {
        if (token === '{' || token === '[') {
            if (isAt(path.length))
                return {};
            if (token === '{' && !object && isAt(path.length - 1))
                object = { start: index + 1, isEmpty: true };
            keys.push(undefined);
            isKey = token === '{';
        }
        else if (token === '}' || token === ']') {
            keys.pop();
            isKey = false;
            if (token === '}' && object && isAt(path.length - 1))
                break;
        }
        else if (token === ':') {
            isKey = false;
        }
        else if (token === ',') {
            isKey = keys.at(-1) !== undefined;
        }
        else if (isKey) {
            keys[keys.length - 1] = JSON.parse(token);
            if (object && keys.length === path.length)
                object.isEmpty = false;
        }
        else if (isAt(path.length)) {
            return token.startsWith('"') ? { string: { start: index, end: index + token.length } } : {};
        }
    }
    return object ? { object } : {};
}
function* tokensOf(json) {
    const pattern = new RegExp(TOKEN);
    for (let match = pattern.exec(json); match; match = pattern.exec(json)) {
        const { 0: start, index } = match;
        if (start === '"')
            pattern.lastIndex = endOfString(json, index);
        yield { token: json.slice(index, pattern.lastIndex), index };
    }
}
function endOfString(json, start) {
    let end = start + 1;
    while (end < json.length && json[end] !== '"')
        end += json[end] === '\\' ? 2 : 1;
    return end + 1;
}


  }),

  72125:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  listText)
  });
function listText(items, most) {
    const more = items.length - most;
    return `${items.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


  }),

  85092:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  lastPart),
    m: () => (  shorten)
  });
function shorten(text, longest) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > longest ? `${line.slice(0, longest - 3)}...` : line;
}
function lastPart(text, longest) {
    return text.length > longest ? `...${text.slice(3 - longest)}` : text;
}


  }),

  86132:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p: () => (  singleLine)
  });
function singleLine(text) {
    return text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ');
}


  })

};
