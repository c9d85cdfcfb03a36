export const id = 7645;
export const ids = [7645];
export const modules = {

  82769:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  i: () => (  readRequest),
  k: () => (  toOptions)
});

var registry = __webpack_require__(38280);
var github_event = __webpack_require__(6830);
var inputs = __webpack_require__(52325);
var result = __webpack_require__(46305);
var option_values = __webpack_require__(10788);
;// CONCATENATED MODULE: ./build/entries/login-kubeconfig.js
function loginKubeconfig(values) {
    const { server, token, certificateAuthority: authority, context = 'given' } = values;
    if (server === undefined && token === undefined && authority === undefined)
        return {};
    if (values.kubeconfigContent !== undefined || values.kubeconfigPath !== undefined)
        return wrong('input server: it excludes `kubeconfig`', 'Leave one of them out.');
    if (server === undefined)
        return wrong(`input ${token === undefined ? 'certificate-authority' : 'token'}: it is of no use without \`server\``, 'Add the address of the API server.');
    if (!/^https:\/\/\S+$/.test(server) || !URL.canParse(server))
        return wrong('input server: it is no address of an API server', 'Write `https://...`, with a port if need be.');
    if (token === undefined)
        return wrong('input server: it needs `token`', 'Give the token of a service account. Where the input names a secret: secrets are empty in runs for forks and Dependabot.');
    if (/\s/.test(token))
        return wrong('input token: there is white space in it', 'Give the token alone.');
    const pem = authority === undefined ? undefined : pemOf(authority);
    if (authority !== undefined && pem === undefined)
        return wrong('input certificate-authority: it is no certificate', 'Give a PEM text (`-----BEGIN CERTIFICATE-----`), or the base64 of one, as a kubeconfig has it.');
    const cluster = {
        server,
        ...(pem !== undefined && { 'certificate-authority-data': Buffer.from(pem).toString('base64') }),
    };
    return {
        content: JSON.stringify({
            apiVersion: 'v1',
            kind: 'Config',
            'current-context': context,
            clusters: [{ name: 'given', cluster }],
            users: [{ name: 'given', user: { token } }],
            contexts: [{ name: context, context: { cluster: 'given', user: 'given' } }],
        }),
    };
}
function pemOf(text) {
    const isPem = (one) => /^-----BEGIN CERTIFICATE-----\s/.test(one.trim());
    if (isPem(text))
        return `${text.trim()}\n`;
    const decoded = Buffer.from(text.replace(/\s+/g, ''), 'base64').toString('utf8');
    return isPem(decoded) ? decoded : undefined;
}
function wrong(message, remedy) {
    return { problem: { reason: 'invalid-manifest', message, remedy } };
}

;// CONCATENATED MODULE: ./build/entries/action/action-request.js






async function readRequest(env) {
    const given = (0,inputs .PC)(env);
    const { values, problems } = (0,inputs .Ko)(given, { others: ['command'] });
    const command = await readCommand(given.get('command') || 'deploy');
    const own = command.ok ? missingInput(command.value, values) : command.failure;
    const { content, problem } = loginKubeconfig(values);
    const failure = (0,inputs .VA)([own, problem, ...problems].flatMap((one) => one ?? []));
    const pullRequest = values.pullRequest ?? (await (0,github_event .j)(env)).pullRequest;
    const all = {
        ...values,
        ...(pullRequest !== undefined && { pullRequest }),
        ...(content !== undefined && { kubeconfigContent: content }),
    };
    return { values: (0,option_values .rO)(all), command: failure ? (0,result .f)(failure) : command };
}
async function readCommand(given) {
    const command = await (0,registry .v)(given);
    if (command?.on === 'both')
        return (0,result.ok)(command);
    const { names, meant } = await (0,registry .Pf)(given);
    return (0,result .f)({
        reason: 'invalid-manifest',
        message: `input command: there is no command ${JSON.stringify(given)}`,
        remedy: meant === undefined ? `Use one of ${names.join(', ')}.` : `Did you mean ${meant}?`,
    });
}
function missingInput({ name, positional }, values) {
    if (positional?.required !== true || values[positional.option] !== undefined)
        return undefined;
    const { input, help } = (0,option_values .wV)(positional.option);
    return {
        reason: 'invalid-manifest',
        message: `input ${input}: \`command: ${name}\` needs it`,
        remedy: `Write \`${input}:\` with what it is for. ${help}.`,
    };
}
function toOptions(values, context, resultFolder) {
    const { workspace, repository, commit, runUrl, isFork } = context;
    return {
        ...values,
        workspace,
        resultFolder,
        ...(repository !== undefined && { repository }),
        ...(commit !== undefined && { commit }),
        ...(runUrl !== undefined && { runUrl }),
        ...(isFork !== undefined && { isFork }),
    };
}


  }),

  55213:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  r: () => (  openActionStep)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/github/context.js

function readContext(env, fallbackWorkspace) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
    const runUrl = readRunUrl(env);
    return {
        workspace: env.GITHUB_WORKSPACE || fallbackWorkspace,
        tempFolder: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        debug: env.RUNNER_DEBUG === '1',
        ...(repository && { repository }),
        ...(commit && { commit }),
        ...(runUrl && { runUrl }),
    };
}
function readRunUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    if (!server || !repository || !run)
        return undefined;
    const attempt = env.GITHUB_RUN_ATTEMPT;
    const page = `${server}/${repository}/actions/runs/${run}`;
    return attempt && attempt !== '1' ? `${page}/attempts/${attempt}` : page;
}

;// CONCATENATED MODULE: ./build/github/core.js
function loadCore() {
    return Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
}

var github_event = __webpack_require__(6830);
var log_sink = __webpack_require__(20406);
var secret_forms = __webpack_require__(188);
;// CONCATENATED MODULE: ./build/github/masking-redactor.js

const SHORTEST_MASK = 6;
const MOST_OF_ONE = 100;
const MOST_OF_ALL = 1_000;
function maskingRedactor(redactor, mask) {
    const masked = new Set();
    return {
        ...redactor,
        learn(secret) {
            redactor.learn(secret);
            const lines = (0,secret_forms .V)(secret).filter((text) => text.length >= SHORTEST_MASK && !/[\r\n]/.test(text) && !masked.has(text));
            for (const line of lines.slice(0, Math.min(MOST_OF_ONE, MOST_OF_ALL - masked.size))) {
                masked.add(line);
                mask(line);
            }
        },
    };
}

var inherited_env = __webpack_require__(85688);
var clock = __webpack_require__(37218);
var system_log = __webpack_require__(7934);
var system_redactor = __webpack_require__(9388);
var create_tools = __webpack_require__(75850);
var host_paths = __webpack_require__(71336);
;// CONCATENATED MODULE: ./build/entries/action/action-step.js












async function openActionStep() {
    const core = await loadCore();
    const env = (0,host_paths .lc)();
    const { isFork } = await (0,github_event .j)(env);
    const context = { ...readContext(env, process.cwd()), isFork };
    const write = process.stdout.write.bind(process.stdout);
    const actions = (0,log_sink .g)((text) => write(text), {
        token: (0,external_node_crypto_.randomUUID)(),
        debug: context.debug,
    });
    const redactor = maskingRedactor((0,system_redactor .l)(), actions.mask);
    const log = (0,system_log .h)(actions.sink, redactor);
    const tools = (0,create_tools .u)({
        env: (0,inherited_env .C)(env),
        clock: clock .m,
        log,
        cacheFolder: (0,host_paths .nF)(env),
        tempFolder: context.tempFolder,
        workingFolder: process.cwd(),
    });
    return { core, env, context, actions, redactor, log, tools };
}


  }),

  8690:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  oR: () => (  openJobApi),
  _n: () => (  pullRequestOf),
  hC: () => (  sentences)
});

var open_api = __webpack_require__(38596);
;// CONCATENATED MODULE: ./build/github/comments/find-pull-request.js
async function findPullRequest(api, { owner, repo, commit, event }) {
    if (event.pullRequest !== undefined)
        return event.pullRequest;
    if (event.name !== 'push')
        return undefined;
    const { data } = await api.rest.repos.listPullRequestsAssociatedWithCommit({
        owner,
        repo,
        commit_sha: commit,
    });
    return data.find(({ merge_commit_sha }) => merge_commit_sha === commit)?.number;
}

var github_event = __webpack_require__(6830);
var clock = __webpack_require__(37218);
;// CONCATENATED MODULE: ./build/entries/action/job-api.js




const PATIENCE_MS = 30_000;
async function openJobApi({ env, context, redactor }, { githubToken: token }) {
    const [owner = '', repo = ''] = (context.repository ?? '').split('/');
    if (token === undefined)
        throw new Error('there is no `github-token`');
    if (repo === '')
        throw new Error('the runner has set no GITHUB_REPOSITORY');
    redactor.learn(token);
    const api = await (0,open_api .Y6)({
        token,
        baseUrl: env.GITHUB_API_URL || 'https://api.github.com',
        clock: clock .m,
        signal: new AbortController().signal,
        patienceMs: PATIENCE_MS,
    });
    return { api, owner, repo };
}
async function pullRequestOf({ env, context }, { api, owner, repo }, { pullRequest }) {
    const event = await (0,github_event .j)(env);
    const commit = context.commit ?? '';
    const found = pullRequest ??
        (await findPullRequest(api, { owner, repo, commit, event }).catch((error) => {
            throw new Error(`find the pull request: ${sentences((0,open_api .g5)(error))}`);
        }));
    if (found === undefined)
        throw new Error('this run belongs to no pull request');
    return found;
}
function sentences({ message, remedy }) {
    return remedy === undefined ? message : `${message}. ${remedy}`;
}


  }),

  28085:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  D: () => (  openRunComment)
});

var result = __webpack_require__(46305);
var open_api = __webpack_require__(38596);
var own_login = __webpack_require__(74001);
var marker = __webpack_require__(1631);
;// CONCATENATED MODULE: ./build/github/comments/sticky-comment.js




async function writeComment(api, place, markdown, { create }) {
    const body = (0,marker .j$)(place.key, markdown);
    try {
        const [existing] = await ownComments(api, place);
        if (existing)
            return (0,result.ok)(await update(api, place, existing, body));
        if (!create)
            return (0,result.ok)('absent');
        await add(api, place, body);
        const [first, ...doubles] = await ownComments(api, place);
        for (const { id } of doubles)
            await remove(api, place, id);
        return (0,result.ok)(first === undefined || first.body === body ? 'created' : await update(api, place, first, body));
    }
    catch (error) {
        return (0,result .f)(writing((0,open_api .g5)(error), place));
    }
}
async function ownComments(api, { key, ...place }) {
    const found = [];
    const pages = api.paginate.iterator(api.rest.issues.listComments, {
        owner: place.owner,
        repo: place.repo,
        issue_number: place.number,
        per_page: 100,
    });
    for await (const { data } of pages)
        found.push(...data.filter(({ body }) => (0,marker .xY)(body, key)));
    if (found.length === 0)
        return [];
    const isOwn = await (0,own_login .A)(api);
    return found.filter(({ user }) => isOwn(user)).sort((a, b) => a.id - b.id);
}
async function update(api, { owner, repo }, { id, body: before }, body) {
    if (before === body)
        return 'unchanged';
    await api.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return 'updated';
}
async function add(api, place, body) {
    const { owner, repo, number } = place;
    const create = () => api.rest.issues.createComment({ owner, repo, issue_number: number, body });
    try {
        await create();
    }
    catch (error) {
        if (!(0,open_api .VH)(error))
            throw error;
        if ((await ownComments(api, place)).length === 0)
            await create();
    }
}
async function remove(api, { owner, repo }, id) {
    await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
}
function writing(failure, { number }) {
    return { ...failure, message: `comment on pull request ${number}: ${failure.message}` };
}

var option_values = __webpack_require__(10788);
var comment = __webpack_require__(17554);
var job_api = __webpack_require__(8690);
;// CONCATENATED MODULE: ./build/entries/action/run-comment.js




function openRunComment(step, { command, values }) {
    const takes = command === undefined ? [] : (0,option_values .cz)(command.options);
    if (!command || values.comment === 'never' || !takes.includes('comment'))
        return { begin: () => { }, end: async () => { } };
    let begun;
    let opened;
    const write = async (markdown, { create }) => {
        try {
            opened ??= openPlace(step, { values, isPreview: takes.includes('previewPrefix') });
            const { api, place } = await opened;
            const end = await writeComment(api, place, step.redactor.clean(markdown), { create });
            return end.ok ? undefined : (0,job_api .hC)(end.failure);
        }
        catch (error) {
            return error instanceof Error ? error.message : String(error);
        }
    };
    return {
        begin() {
            const { commit, runUrl } = step.context;
            const text = (0,comment .C)(command.name, { ...(commit && { commit }), ...(runUrl && { runUrl }) });
            begun = write(text, { create: false });
        },
        async end(markdown, isNews) {
            await begun;
            const problem = await write(markdown, { create: isNews || values.comment === 'always' });
            if (problem !== undefined)
                step.log.warning(`no comment was written: ${problem}`);
        },
    };
}
async function openPlace(step, { values, isPreview }) {
    const { manifest = '', environment = '', context: cluster = '' } = values;
    const job = await (0,job_api .oR)(step, values);
    const { api, owner, repo } = job;
    const key = [manifest, environment, cluster, ...(isPreview ? ['preview'] : [])].join('\n');
    return { api, place: { owner, repo, number: await (0,job_api ._n)(step, job, values), key } };
}


  }),

  76554:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  p: () => (  openRunDeployment)
});

var result = __webpack_require__(46305);
var open_api = __webpack_require__(38596);
var key_digest = __webpack_require__(6290);
;// CONCATENATED MODULE: ./build/github/deployments/deployment.js



const LONGEST_DESCRIPTION = 140;
async function beginDeployment(api, place, { ref, isTransient }, status) {
    try {
        const { data } = await api.rest.repos.createDeployment({
            ...listed(place),
            ref,
            auto_merge: false,
            required_contexts: [],
            transient_environment: isTransient,
        });
        if (!('id' in data))
            throw new Error('Internal error: GitHub has merged and not deployed');
        await setStatus(api, place, data.id, { ...status, state: 'in_progress' });
        return (0,result.ok)(data.id);
    }
    catch (error) {
        return (0,result .f)(recording((0,open_api .g5)(error), place));
    }
}
async function endDeployment(api, place, id, status) {
    try {
        await setStatus(api, place, id, status);
        if (status.state === 'success')
            await retire(api, place, { but: id });
        return (0,result.ok)();
    }
    catch (error) {
        return (0,result .f)(recording((0,open_api .g5)(error), place));
    }
}
async function retireDeployments(api, place) {
    try {
        await retire(api, place, {});
        return (0,result.ok)();
    }
    catch (error) {
        return (0,result .f)(recording((0,open_api .g5)(error), place));
    }
}
async function retire(api, place, { but }) {
    const pages = api.paginate.iterator(api.rest.repos.listDeployments, {
        ...listed(place),
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const { id } of data) {
            if (id === but)
                continue;
            const { owner, repo } = place;
            const asked = { owner, repo, deployment_id: id, per_page: 1 };
            const [newest] = (await api.rest.repos.listDeploymentStatuses(asked)).data;
            if (newest?.state === 'inactive')
                return;
            await setStatus(api, place, id, { state: 'inactive' });
        }
    }
}
function listed({ owner, repo, environment, key }) {
    return { owner, repo, environment, task: `helm-lifecycle:${(0,key_digest .g)(key)}` };
}
async function setStatus(api, { owner, repo }, id, { state, logUrl, url, description }) {
    await api.rest.repos.createDeploymentStatus({
        ...{ owner, repo, deployment_id: id, state },
        auto_inactive: false,
        ...(logUrl !== undefined && { log_url: logUrl }),
        ...(url !== undefined && { environment_url: url }),
        ...(description !== undefined && { description: shortened(description) }),
    });
}
function shortened(description) {
    return description.length <= LONGEST_DESCRIPTION
        ? description
        : `${description.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}
function recording(failure, { environment }) {
    return { ...failure, message: `record the deployment of ${environment}: ${failure.message}` };
}

var github_event = __webpack_require__(6830);
var option_values = __webpack_require__(10788);
var job_api = __webpack_require__(8690);
;// CONCATENATED MODULE: ./build/entries/action/run-deployment.js





const NONE = { onEvent: () => { }, end: async () => { }, wasKilled: async () => { } };
const STATES = {
    good: 'success',
    failed: 'failure',
    refused: 'failure',
    cancelled: 'error',
};
function openRunDeployment(step, { command, values }) {
    const { deployment: environment } = values;
    const takes = command === undefined ? [] : (0,option_values .cz)(command.options);
    if (environment === undefined || !takes.includes('deployment'))
        return NONE;
    const { runUrl: logUrl } = step.context;
    const page = logUrl === undefined ? {} : { logUrl };
    let opened;
    const at = async (namespace) => {
        opened ??= (0,job_api .oR)(step, values);
        const { api, owner, repo } = await opened;
        const { manifest = '', environment: own = '', context: cluster = '' } = values;
        const key = [manifest, own, cluster, namespace ?? ''].join('\n');
        return { api, place: { owner, repo, environment, key } };
    };
    let begun;
    const begin = async (namespace) => {
        const { api, place } = await at(namespace);
        const ref = (await (0,github_event .j)(step.env)).head ?? step.context.commit ?? '';
        const began = await beginDeployment(api, place, { ref, isTransient: namespace !== undefined }, page);
        if (began.ok)
            step.core.saveState('deployment', String(began.value));
        return began;
    };
    const retire = async (namespace) => {
        const { api, place } = await at(namespace);
        return retireDeployments(api, place);
    };
    const warnUnless = async (recorded) => {
        const result = await recorded().catch(failed);
        if (!result.ok)
            step.log.warning(`the deployment was not recorded: ${(0,job_api .hC)(result.failure)}`);
    };
    return {
        onEvent(event) {
            if (event.type !== 'run-planned' || event.plan.dryRun || begun)
                return;
            if (REMOVALS.includes(event.plan.command))
                return;
            const namespace = previewOf(event.plan);
            begun = { id: begin(namespace).catch(failed), namespace };
        },
        async end({ ending, outputs, removedPreviews = [] }) {
            const id = await begun?.id;
            for (const namespace of removedPreviews)
                await warnUnless(() => retire(namespace));
            const isDestroyed = command?.name === 'destroy' && ending === 'good' && !values.dryRun;
            if (isDestroyed)
                await warnUnless(() => retire(undefined));
            const { namespace } = begun ?? {};
            const isGone = namespace !== undefined && removedPreviews.includes(namespace);
            if (id === undefined || isGone)
                return;
            await warnUnless(async () => {
                if (!id.ok)
                    return id;
                const { api, place } = await at(namespace);
                const status = { ...page, state: STATES[ending], ...described(step, ending, outputs) };
                return endDeployment(api, place, id.value, status);
            });
        },
        async wasKilled() {
            const id = Number(step.core.getState('deployment'));
            if (!(id > 0))
                return;
            await warnUnless(async () => {
                const { api, place } = await at(undefined);
                return endDeployment(api, place, id, { ...page, state: 'error', description: 'the run was killed' });
            });
        },
    };
}
const REMOVALS = ['preview-teardown', 'destroy'];
function previewOf({ runPhases }) {
    const step = runPhases.before.steps.find(({ kind }) => kind === 'open-preview');
    return step?.kind === 'open-preview' ? step.namespace : undefined;
}
function described({ redactor }, ending, { headline, url, 'preview-url': previewUrl = url }) {
    return {
        ...(ending === 'good' && typeof previewUrl === 'string' && { url: redactor.clean(previewUrl) }),
        ...(typeof headline === 'string' && { description: redactor.clean(headline) }),
    };
}
function failed(error) {
    return (0,result .f)({ reason: 'connection', message: error instanceof Error ? error.message : String(error) });
}


  }),

  5631:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  o: () => (  uploadDiagnostics),
  D: () => (  wantsUpload)
});

var external_node_crypto_ = __webpack_require__(77598);
var deadline = __webpack_require__(3783);
;// CONCATENATED MODULE: ./build/github/artifact-name.js
const FORBIDDEN = /[^\w.-]+/g;
const LONGEST = 80;
function artifactName(env) {
    const step = env.GITHUB_ACTION ?? '';
    const own = step.startsWith('__') ? /_(\d+)$/.exec(step)?.[1] : step;
    const parts = [env.GITHUB_RUN_ATTEMPT || '1', env.GITHUB_JOB || 'job', own ?? ''];
    const id = parts.filter((part) => part !== '').map((part) => part.replace(FORBIDDEN, '-'));
    return `helm-diagnostics-${id.join('-')}`.slice(0, LONGEST);
}

;// CONCATENATED MODULE: ./build/github/artifact-service.js
const ACCESS = ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'];
function whyNoArtifacts(env) {
    if (!takesArtifacts(env.GITHUB_SERVER_URL || 'https://github.com')) {
        return { isExpected: true, why: 'GitHub Enterprise Server has no artifact service of this kind' };
    }
    const absent = ACCESS.filter((name) => !env[name]);
    if (absent.length === 0)
        return undefined;
    return { isExpected: false, why: `the runner has set no ${absent.join(' and no ')}` };
}
function takesArtifacts(server) {
    if (!URL.canParse(server))
        return false;
    const { hostname } = new URL(server);
    return hostname === 'github.com' || /\.(?:ghe\.com|localhost)$/.test(hostname);
}

var external_node_readline_ = __webpack_require__(80481);
var external_node_worker_threads_ = __webpack_require__(75919);
var upload_argument = __webpack_require__(6297);
;// CONCATENATED MODULE: ./build/github/upload-artifact.js



async function uploadArtifact(options) {
    const first = await attempt(options.name, options);
    if (!isTaken(first))
        return first;
    return attempt(`${options.name}-${options.makeSuffix()}`, options);
}
function isTaken(end) {
    return typeof end === 'string' && /\(409\)|already exists/i.test(end);
}
async function attempt(name, options) {
    const { program, folder, files, retentionDays, signal } = options;
    if (signal.aborted)
        return 'there was no time left for it';
    const work = { name, folder, files, ...(retentionDays && { retentionDays }) };
    const thread = new external_node_worker_threads_.Worker(program, {
        argv: [upload_argument .C],
        workerData: work,
        stdout: true,
        stderr: true,
    });
    const last = listen(thread, options);
    try {
        const answer = await Promise.race([answerOf(thread), whenAborted(signal, () => ({ error: last.line }))]);
        return 'error' in answer ? answer.error : { name, id: answer.id };
    }
    finally {
        await thread.terminate();
    }
}
function whenAborted(signal, result) {
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(result()), { once: true });
    });
}
function answerOf(thread) {
    return new Promise((resolve) => {
        thread.once('message', resolve);
        thread.once('error', (error) => resolve({ error: String(error) }));
        thread.once('exit', (code) => resolve({ error: `the client ended with code ${code}` }));
    });
}
function listen(thread, { onLine, onSecret }) {
    const last = { line: 'the artifact service did not answer in time' };
    const take = (line) => {
        const [, command, text = ''] = /^::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [undefined, '', line];
        if (command === 'add-mask')
            return onSecret(text);
        if (/^Attempt \d+ of \d+ failed/.test(text))
            last.line = text;
        if (text.trim() !== '')
            onLine(text);
    };
    for (const input of [thread.stdout, thread.stderr])
        (0,external_node_readline_.createInterface)({ input }).on('line', take);
    return last;
}

var files = __webpack_require__(72211);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var secrets_in_text = __webpack_require__(3729);
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/entries/action/readable-text.js

const MOST_UNPACKED = 20 * 1024 * 1024;
function readableText(bytes) {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
        const unpacked = unpack(bytes);
        return unpacked && unpacked[0] !== 0x1f ? readableText(unpacked) : undefined;
    }
    for (const encoding of encodingsOf(bytes)) {
        try {
            const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
            if (!text.includes('\0'))
                return text;
        }
        catch {
        }
    }
    return undefined;
}
function encodingsOf(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return ['utf-16le'];
    if (first === 0xfe && second === 0xff)
        return ['utf-16be'];
    return bytes.includes(0)
        ? ['utf-16le', 'utf-16be'].filter((encoding) => looksLike(encoding, bytes))
        : ['utf-8'];
}
function looksLike(encoding, bytes) {
    const start = bytes.subarray(0, 1_000);
    const zeros = start.filter((byte, index) => byte === 0 && index % 2 === (encoding === 'utf-16le' ? 1 : 0));
    return bytes.length % 2 === 0 && zeros.length * 4 > start.length;
}
function unpack(bytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MOST_UNPACKED });
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/entries/action/artifact-files.js




const LIMIT_BYTES = 50 * 1024 * 1024;
const ORDER = [/^result\.json$/, /^report\.html$/, /diagnosis\.json$/, /^journal\.jsonl$/, /\.ya?ml$/];
const BACKUP = /^backup-.*\.yaml$/;
const artifact_files_FORBIDDEN = /[":<>|*?\r\n]/g;
async function copyForArtifact(folder, { to, redactor, limitBytes = LIMIT_BYTES }) {
    const files = [];
    const leftOut = [];
    const unread = [];
    let left = limitBytes;
    for (const { path, bytes } of await filesIn(folder)) {
        if (bytes > left) {
            leftOut.push(path);
            continue;
        }
        const text = readableText(await (0,promises_.readFile)((0,external_node_path_.join)(folder, path)));
        if (text === undefined) {
            unread.push(path);
            continue;
        }
        if (text.length > left) {
            leftOut.push(path);
            continue;
        }
        left -= Math.max(bytes, text.length);
        const copy = (0,external_node_path_.join)(to, path.replace(artifact_files_FORBIDDEN, '_'));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(copy), { recursive: true });
        for (const secret of (0,secrets_in_text .S)(text))
            redactor.learn(secret);
        await (0,promises_.writeFile)(copy, redactor.clean(text));
        files.push(copy);
    }
    return { files, leftOut, unread };
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile() && !BACKUP.test(entry.name))
        .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).replaceAll(external_node_path_.sep, '/'))
        .filter((path) => !path.split('/').some((part) => part.startsWith('.')));
    const files = await Promise.all(paths.map(async (path) => ({ path, bytes: (await (0,promises_.lstat)((0,external_node_path_.join)(folder, path))).size })));
    return files.sort((a, b) => rank(a) - rank(b) || a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
}
function rank({ path }) {
    const at = ORDER.findIndex((pattern) => pattern.test(path) || pattern.test((0,external_node_path_.basename)(path)));
    return at < 0 ? ORDER.length : at;
}

;// CONCATENATED MODULE: ./build/entries/action/upload-diagnostics.js







const LONGEST_MS = 60_000;
function wantsUpload(mode, { outcome, releases }) {
    if (mode !== 'on-failure')
        return mode === 'always';
    const isGood = outcome === 'succeeded' || outcome === 'no-changes';
    return !isGood || releases.some(({ failure }) => failure !== undefined);
}
async function uploadDiagnostics(folder, { retentionDays }, step, signal) {
    const { env, log } = step;
    const none = whyNoArtifacts(env);
    if (none) {
        const text = `the evidence was not uploaded: ${none.why}; it is in ${folder}`;
        log[none.isExpected ? 'info' : 'warning'](text);
        return undefined;
    }
    const limitMs = Math.min(LONGEST_MS, Number(env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS) || LONGEST_MS);
    const uploaded = await (0,deadline .w)(limitMs, signal, (within) => upload(folder, { step, signal: within, ...(retentionDays !== undefined && { retentionDays }) }).catch((error) => (error instanceof Error ? error.message : String(error))));
    if (typeof uploaded === 'string') {
        log.warning(`the evidence was not uploaded: ${uploaded}; it is in ${folder} until the job ends`);
        return undefined;
    }
    const url = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}/artifacts/${uploaded.id}`;
    log.info(`the evidence is in the artifact ${uploaded.name}: ${url}`);
    return { id: String(uploaded.id), name: uploaded.name, url };
}
async function upload(folder, { step, ...options }) {
    const { context, env, log, redactor } = step;
    const copies = await (0,files .I2)(context.tempFolder, 'helm-lifecycle-upload-');
    try {
        const { files, leftOut, unread } = await copyForArtifact(folder, { to: copies, redactor });
        if (leftOut.length > 0) {
            log.info(`left out of the artifact, which would be too large: ${leftOut.join(', ')}`);
        }
        if (unread.length > 0) {
            log.info(`left out of the artifact, because secrets cannot be looked for in it: ${unread.join(', ')}`);
        }
        return await uploadArtifact({
            ...options,
            name: artifactName(env),
            folder: copies,
            files,
            program: process.argv[1] ?? '',
            onLine: (line) => log.debug(line),
            onSecret: (secret) => redactor.learn(secret),
            makeSuffix: () => (0,external_node_crypto_.randomBytes)(3).toString('hex'),
        });
    }
    finally {
        await (0,files .v$)(copies);
    }
}


  }),

  34860:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  annotate)
  });
function annotate(core, annotations, redactor) {
    for (const { level, title, message, location } of annotations) {
        core[level](redactor.clean(message), {
            title: redactor.clean(title),
            ...(location && {
                file: location.file,
                startLine: location.line,
                endLine: location.line,
                startColumn: location.column,
                endColumn: location.column + location.length,
            }),
        });
    }
}


  }),

  52325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ko: () => (  readInputs),
    PC: () => (  givenInputs),
    VA: () => (  problemsFailure)
  });
  var _options_option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10788);
  var _options_read_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25977);
  var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91734);



function givenInputs(env) {
    const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
    return new Map(inputs.map(([name, text]) => [name.slice('INPUT_'.length).toLowerCase(), text.trim()]));
}
function readInputs(given, { names = _options_option_values_js__WEBPACK_IMPORTED_MODULE_0__  .TM, others = [] } = {}) {
    const values = {};
    const problems = [];
    const known = [...others];
    for (const name of names) {
        const row = (0,_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__  .wV)(name);
        if (row.input === undefined)
            continue;
        known.push(row.input);
        const text = given.get(row.input) ?? '';
        if (text === '')
            continue;
        const value = (0,_options_read_value_js__WEBPACK_IMPORTED_MODULE_1__  .w)(row, text, `input ${row.input}`);
        if (value.ok)
            values[name] = value.value;
        else
            problems.push(value.failure);
    }
    const unknown = [...given.keys()].filter((name) => !known.includes(name));
    problems.push(...unknown.map((name) => unknownInput(name, known)));
    return { values: values, problems };
}
function unknownInput(name, known) {
    const meant = (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__  .a)(name, known);
    return {
        reason: 'invalid-manifest',
        message: `input ${name}: the action has no such input`,
        remedy: meant === undefined ? `It has ${known.join(', ')}.` : `Did you mean ${meant}?`,
    };
}
function problemsFailure(problems) {
    const [first, ...others] = problems;
    if (first === undefined || others.length === 0)
        return first;
    return {
        reason: 'invalid-manifest',
        message: `${problems.length} inputs are wrong`,
        remedy: 'Change them in the `with:` of the step; nothing was done.',
        details: problems.map(({ message, remedy = '' }) => `${message}. ${remedy}`.trimEnd()),
    };
}


  }),

  61623:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  writeStepSummary),
    u: () => (  wantsSummary)
  });
function wantsSummary(mode, isNews) {
    return mode === 'always' || (mode === 'on-change' && isNews);
}
async function writeStepSummary(core, markdown, artifact) {
    const link = artifact === undefined ? '' : `\nEvidence: [${artifact.name}](${artifact.url})\n`;
    try {
        await core.summary.addRaw(`${markdown}${link}`, true).write();
        return undefined;
    }
    catch (error) {
        return `the job summary was not written: ${error instanceof Error ? error.message : String(error)}`;
    }
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


  }),

  50053:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    i: () => (  leftRuns),
    q: () => (  saveStateIn)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _util_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63739);




const STATE_FILE = '.state.jsonl';
function saveStateIn(resultFolder, key, value) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(resultFolder, { recursive: true, mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(resultFolder, STATE_FILE), `${JSON.stringify([key, value])}\n`, { mode: 0o600 });
}
async function leftRuns(resultFolder) {
    const below = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(resultFolder, { withFileTypes: true }).catch(() => []);
    const names = below.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const parts = await Promise.all(names.sort().map((part) => readPart((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(resultFolder, part), part)));
    const state = await readState(resultFolder);
    return [leftRun(resultFolder, state ?? new Map()), ...parts.flat()];
}
async function readPart(resultFolder, part) {
    const state = await readState(resultFolder);
    return state === undefined ? [] : [{ part, ...leftRun(resultFolder, state) }];
}
function leftRun(resultFolder, state) {
    return { resultFolder, getState: (key) => state.get(key) ?? '' };
}
async function readState(resultFolder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(resultFolder, STATE_FILE), 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const saved = text.split('\n').flatMap((line) => {
        const one = (0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_3__  .qF)(line);
        return Array.isArray(one) ? [[String(one[0]), String(one[1])]] : [];
    });
    return new Map(saved);
}


  })

};
