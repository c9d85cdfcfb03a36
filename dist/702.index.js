export const id = 702;
export const ids = [702];
export const modules = {

/***/ 39898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toOptions)
/* harmony export */ });
/** What the inputs and the runner ask of a command. */
function toOptions(inputs, context, resultFolder) {
    return {
        workspace: context.workspace,
        ...(inputs.manifest !== undefined && { manifest: inputs.manifest }),
        ...(inputs.environment !== undefined && { environment: inputs.environment }),
        ...(inputs.namespace !== undefined && { namespace: inputs.namespace }),
        set: inputs.set,
        ...(inputs.values !== undefined && { values: inputs.values }),
        select: inputs.select,
        withNeeds: inputs.needs,
        ...(inputs.kubeconfig !== undefined && { kubeconfigContent: inputs.kubeconfig }),
        ...(inputs.context !== undefined && { context: inputs.context }),
        ...(inputs.helmVersion !== undefined && { helmVersion: inputs.helmVersion }),
        ...(inputs.kubectlVersion !== undefined && { kubectlVersion: inputs.kubectlVersion }),
        force: inputs.force,
        dryRun: inputs.dryRun,
        lock: inputs.lock,
        ...(inputs.concurrency !== undefined && { concurrency: inputs.concurrency }),
        onError: inputs.onError,
        resultFolder,
        ...(context.repository !== undefined && { repository: context.repository }),
        ...(context.commit !== undefined && { commit: context.commit }),
        ...(context.runUrl !== undefined && { runUrl: context.runUrl }),
    };
}


/***/ }),

/***/ 91798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openActionStep)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/github/context.js

/** Reads the runner's variables. Outside GitHub the workspace is `fallbackWorkspace` and the rest is absent. */
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
    return Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
}

;// CONCATENATED MODULE: ./build/github/log-sink.js
const COLOURS = { debug: '\u001b[90m', info: '', warning: '\u001b[33m', error: '\u001b[31m' };
/**
 * Stops workflow commands for everything that is logged: text of clusters, charts and scripts passes through here.
 * `token` must be unguessable. Warnings and errors are coloured; annotations are made by `withCommands`, because GitHub
 * shows only ten of them.
 */
function createActionsLog(write, { token, debug }) {
    const stop = () => write(`::stop-commands::${token}\n`);
    const resume = () => write(`::${token}::\n`);
    let ended = false;
    const withCommands = (issue) => {
        resume();
        issue();
        stop();
    };
    stop();
    return {
        sink(level, line) {
            if (level === 'debug' && !debug)
                return;
            const colour = COLOURS[level];
            write(colour === '' ? `${line}\n` : `${colour}${line}\u001b[0m\n`);
        },
        withCommands,
        group(title, writeLines) {
            withCommands(() => write(`::group::${escapeData(title)}\n`));
            writeLines();
            withCommands(() => write('::endgroup::\n'));
        },
        end() {
            if (!ended)
                resume();
            ended = true;
        },
    };
}
/** What a workflow command says, as the runner reads it. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

// EXTERNAL MODULE: ./build/system/secret-forms.js
var secret_forms = __webpack_require__(188);
;// CONCATENATED MODULE: ./build/github/masking-redactor.js

/** A shorter value would blank out half of every log of the job. */
const SHORTEST_MASK = 6;
/**
 * A redactor that also tells the runner what it learns, so that the steps after this one cannot print it either.
 * `mask` gets one line each.
 */
function maskingRedactor(redactor, mask) {
    const masked = new Set();
    return {
        ...redactor,
        learn(secret) {
            redactor.learn(secret);
            const lines = (0,secret_forms/* secretTexts */.V)(secret).filter((text) => text.length >= SHORTEST_MASK && !/[\r\n]/.test(text));
            for (const line of lines.filter((text) => !masked.has(text))) {
                masked.add(line);
                mask(line);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/log.js
var system_log = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/system/redactor.js + 2 modules
var system_redactor = __webpack_require__(60974);
// EXTERNAL MODULE: ./build/tools/create-tools.js + 8 modules
var create_tools = __webpack_require__(22297);
// EXTERNAL MODULE: ./build/entries/surroundings.js
var surroundings = __webpack_require__(11016);
;// CONCATENATED MODULE: ./build/entries/action-step.js










/** Starts a step: from here to `actions.end()` nothing that is logged can be a workflow command. */
async function openActionStep() {
    const core = await loadCore();
    const env = (0,surroundings/* currentEnv */.lc)();
    const context = readContext(env, process.cwd());
    const write = process.stdout.write.bind(process.stdout);
    const actions = createActionsLog((text) => write(text), {
        token: (0,external_node_crypto_.randomUUID)(),
        debug: context.debug,
    });
    const redactor = maskingRedactor((0,system_redactor/* createRedactor */.l)(), (line) => actions.withCommands(() => core.setSecret(line)));
    const log = (0,system_log/* createLog */.h)(actions.sink, redactor);
    const tools = (0,create_tools/* createTools */.u)({
        env,
        clock: clock/* systemClock */.m,
        log,
        cacheFolder: (0,surroundings/* cacheFolder */.nF)(env),
        tempFolder: context.tempFolder,
        workingFolder: process.cwd(),
    });
    return { core, env, context, actions, redactor, log, tools };
}


/***/ }),

/***/ 80810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ uploadDiagnostics),
  D: () => (/* binding */ wantsUpload)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/engine/deadline.js
var deadline = __webpack_require__(3783);
;// CONCATENATED MODULE: ./build/github/artifact-name.js
/** What neither the artifact service nor every file system takes; everything else of a name stays readable. */
const FORBIDDEN = /[^\w.-]+/g;
const LONGEST = 80;
/**
 * What the artifact of this step is called: `helm-diagnostics-<run attempt>-<job>`, with the id of the step where it has one
 * or is not the first of its action in the job. The jobs of a matrix are all called the same: whoever finds the name taken
 * adds something of its own.
 */
function artifactName(env) {
    const step = env.GITHUB_ACTION ?? '';
    // A step without an id is called `__self` or `__owner_repository`, its second use in the job `__self_2`.
    const own = step.startsWith('__') ? /_(\d+)$/.exec(step)?.[1] : step;
    const parts = [env.GITHUB_RUN_ATTEMPT || '1', env.GITHUB_JOB || 'job', own ?? ''];
    const id = parts.filter((part) => part !== '').map((part) => part.replace(FORBIDDEN, '-'));
    return `helm-diagnostics-${id.join('-')}`.slice(0, LONGEST);
}

;// CONCATENATED MODULE: ./build/github/artifact-service.js
/** What the runner gives to actions, and only to them, so that they can upload. */
const ACCESS = ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'];
/** Asks the runner's variables whether there is a service that an artifact could go to. */
function whyNoArtifacts(env) {
    if (!takesArtifacts(env.GITHUB_SERVER_URL || 'https://github.com')) {
        return { isExpected: true, why: 'GitHub Enterprise Server has no artifact service of this kind' };
    }
    const absent = ACCESS.filter((name) => !env[name]);
    if (absent.length === 0)
        return undefined;
    return { isExpected: false, why: `the runner has set no ${absent.join(' and no ')}` };
}
/** GitHub Enterprise Server lacks the service that the client speaks to; a local runner may bring one of its own. */
function takesArtifacts(server) {
    if (!URL.canParse(server))
        return false;
    const { hostname } = new URL(server);
    return hostname === 'github.com' || /\.(?:ghe\.com|localhost)$/.test(hostname);
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/github/upload-artifact.js


/** Uploads files as one artifact; the text says why it could not. Ends at once when `signal` aborts. */
async function uploadArtifact(options) {
    const first = await attempt(options.name, options);
    if (!isTaken(first))
        return first;
    return attempt(`${options.name}-${options.makeSuffix()}`, options);
}
/** Another job of the matrix, or this one before it was killed, has used the name. */
function isTaken(end) {
    return typeof end === 'string' && /\(409\)|already exists/i.test(end);
}
async function attempt(name, options) {
    const { program, folder, files, retentionDays, signal } = options;
    if (signal.aborted)
        return 'there was no time left for it';
    const work = { role: 'upload', name, folder, files, ...(retentionDays && { retentionDays }) };
    const thread = new external_node_worker_threads_.Worker(program, { workerData: work, stdout: true, stderr: true });
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
/** The client prints workflow commands: what it masks is learnt, the rest is told as text. */
function listen(thread, { onLine, onSecret }) {
    const last = { line: 'the artifact service did not answer in time' };
    const take = (line) => {
        const [, command, text = ''] = /^::([\w-]+)[^:]*::(.*)$/.exec(line) ?? [undefined, '', line];
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

// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/kube/documents.js
var documents = __webpack_require__(49958);
// EXTERNAL MODULE: ./build/kube/redact-object.js + 1 modules
var redact_object = __webpack_require__(82144);
;// CONCATENATED MODULE: ./build/kube/secrets-in-text.js


/** What the Secrets hold that stand in a text of YAML or JSON, for a redactor to learn; text that is neither holds none. */
function secretsInText(text) {
    if (!/["']?kind["']?:\s*["']?Secret(?:List)?\b/.test(text))
        return [];
    const parsed = (0,documents/* parseDocuments */.e)(text);
    return parsed.ok ? parsed.value.flatMap(({ object }) => (0,redact_object/* secretValues */.V)(object)) : [];
}

;// CONCATENATED MODULE: ./build/entries/artifact-files.js



/** Together, before they are packed. */
const LIMIT_BYTES = 50 * 1024 * 1024;
/** What every reader looks at first; the logs, which are the largest, come last. */
const ORDER = [/^result\.json$/, /^report\.html$/, /diagnosis\.json$/, /^journal\.jsonl$/, /\.ya?ml$/];
/** Made to be applied again, Secrets included; they are of no use once these are masked. */
const BACKUP = /^backup-.*\.yaml$/;
/** No file system that an artifact may be unpacked on takes these, so the service does not either. */
const artifact_files_FORBIDDEN = /[":<>|*?\r\n]/g;
/**
 * Copies what is kept of a run to `to`, so that it can leave this machine: text once more through the redactor, because
 * scripts may have put files of their own there; no backups, hidden files or links; and at most `limitBytes`.
 */
async function copyForArtifact(folder, { to, redactor, limitBytes = LIMIT_BYTES }) {
    const files = [];
    const leftOut = [];
    let left = limitBytes;
    for (const { path, bytes } of await filesIn(folder)) {
        if (bytes > left) {
            leftOut.push(path);
            continue;
        }
        left -= bytes;
        const copy = (0,external_node_path_.join)(to, path.replace(artifact_files_FORBIDDEN, '_'));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(copy), { recursive: true });
        await copyRedacted((0,external_node_path_.join)(folder, path), copy, redactor);
        files.push(copy);
    }
    return { files, leftOut };
}
/** The most important first, then the smallest, so that what does not fit is what is missed least. */
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
/** What is no text cannot be searched, and is passed on as it is. */
async function copyRedacted(from, to, redactor) {
    const bytes = await (0,promises_.readFile)(from);
    const text = bytes.toString('utf8');
    if (text.includes('\0') || text.includes('\uFFFD'))
        return (0,promises_.copyFile)(from, to);
    for (const secret of secretsInText(text))
        redactor.learn(secret);
    await (0,promises_.writeFile)(to, redactor.clean(text));
}

;// CONCATENATED MODULE: ./build/entries/upload-diagnostics.js







/** The deployment has ended already: nobody should wait long for a service that does not answer. */
const LONGEST_MS = 60_000;
/** Whether the evidence of this run is asked for; the failure of a chart that may fail counts as one. */
function wantsUpload(mode, { outcome, releases }) {
    if (mode !== 'on-failure')
        return mode === 'always';
    const isGood = outcome === 'succeeded' || outcome === 'no-changes';
    return !isGood || releases.some(({ failure }) => failure !== undefined);
}
/**
 * Uploads what is kept of a run as an artifact. Best effort: what goes wrong is one warning and undefined, and the files
 * stay where they are.
 */
async function uploadDiagnostics(folder, { retentionDays }, step, signal) {
    const { env, log } = step;
    const none = whyNoArtifacts(env);
    if (none) {
        const text = `the evidence was not uploaded: ${none.why}; it is in ${folder}`;
        log[none.isExpected ? 'info' : 'warning'](text);
        return undefined;
    }
    const limitMs = Math.min(LONGEST_MS, Number(env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS) || LONGEST_MS);
    const uploaded = await (0,deadline/* withTimeout */.w)(limitMs, signal, (within) => upload(folder, { step, signal: within, ...(retentionDays !== undefined && { retentionDays }) }).catch((error) => (error instanceof Error ? error.message : String(error))));
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
    const copies = await (0,files/* makePrivateFolder */.I2)(context.tempFolder, 'helm-lifecycle-upload-');
    try {
        const { files, leftOut } = await copyForArtifact(folder, { to: copies, redactor });
        if (leftOut.length > 0) {
            log.info(`left out of the artifact, which would be too large: ${leftOut.join(', ')}`);
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
        await (0,files/* removeFolder */.v$)(copies);
    }
}


/***/ }),

/***/ 34860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/** Marks lines of files in GitHub's pages; to be called where workflow commands are read. */
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


/***/ }),

/***/ 14870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: splitList

// EXTERNAL MODULE: ./build/model/lock-mode.js
var lock_mode = __webpack_require__(96919);
// EXTERNAL MODULE: ./build/model/on-error.js
var on_error = __webpack_require__(26898);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/model/upload-mode.js
/** When the evidence of a run is uploaded. */
const UPLOAD_MODES = ['on-failure', 'always', 'never'];

// EXTERNAL MODULE: ./build/util/did-you-mean.js
var did_you_mean = __webpack_require__(91734);
;// CONCATENATED MODULE: ./build/github/inputs.js





const ACTION_COMMANDS = ['deploy', 'destroy', 'validate'];
/** Checks the inputs; the failure names the first one that is wrong. */
function readInputs(getInput) {
    const problems = [];
    const text = (name) => getInput(name).trim();
    const optional = (key, name) => text(name) === '' ? {} : { [key]: text(name) };
    const flag = (name, fallback) => {
        const given = text(name).toLowerCase();
        if (given !== '' && given !== 'true' && given !== 'false')
            problems.push(notAFlag(name, text(name)));
        return given === '' ? fallback : given === 'true';
    };
    const given = text('command') || 'deploy';
    const command = ACTION_COMMANDS.find((known) => known === given);
    if (command === undefined)
        problems.push(unknownCommand(given));
    const onError = on_error/* ON_ERROR */.D.find((known) => known === (text('on-error') || 'continue'));
    if (onError === undefined)
        problems.push(notOneOf('on-error', text('on-error'), on_error/* ON_ERROR */.D));
    const count = (name) => {
        if (text(name) === '')
            return undefined;
        const value = Number(text(name));
        if (!isCount(value))
            problems.push(notACount(name, text(name)));
        return value;
    };
    const concurrency = count('concurrency');
    const retentionDays = count('retention-days');
    const uploadDiagnostics = UPLOAD_MODES.find((known) => known === (text('upload-diagnostics') || 'on-failure'));
    if (uploadDiagnostics === undefined) {
        problems.push(notOneOf('upload-diagnostics', text('upload-diagnostics'), UPLOAD_MODES));
    }
    const lock = lock_mode/* LOCK_MODES */.b.find((known) => known === (text('lock') || 'auto'));
    if (lock === undefined)
        problems.push(notOneOf('lock', text('lock'), lock_mode/* LOCK_MODES */.b));
    const inputs = {
        command: command ?? 'deploy',
        ...optional('manifest', 'manifest'),
        ...optional('environment', 'environment'),
        ...optional('namespace', 'namespace'),
        set: text('set')
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        ...optional('values', 'values'),
        select: splitList(text('select')),
        needs: flag('needs', true),
        ...optional('kubeconfig', 'kubeconfig'),
        ...optional('context', 'context'),
        ...optional('helmVersion', 'helm-version'),
        ...optional('kubectlVersion', 'kubectl-version'),
        force: flag('force', false),
        dryRun: flag('dry-run', false),
        lock: lock ?? 'auto',
        ...(concurrency !== undefined && { concurrency }),
        onError: onError ?? 'continue',
        uploadDiagnostics: uploadDiagnostics ?? 'on-failure',
        ...(retentionDays !== undefined && { retentionDays }),
        summary: flag('summary', true),
        annotations: flag('annotations', true),
    };
    const [problem] = problems;
    return problem ? (0,result/* fail */.f)(problem) : (0,result.ok)(inputs);
}
/** The items of a list that is written in lines, or with commas. */
function splitList(text) {
    return text
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function unknownCommand(given) {
    const meant = (0,did_you_mean/* didYouMean */.a)(given, ACTION_COMMANDS);
    return {
        reason: 'invalid-manifest',
        message: `input command: there is no command ${JSON.stringify(given)}`,
        remedy: meant === undefined
            ? `Use one of ${ACTION_COMMANDS.join(', ')}.`
            : `Did you mean ${JSON.stringify(meant)}?`,
    };
}
function notAFlag(name, given) {
    return {
        reason: 'invalid-manifest',
        message: `input ${name}: ${JSON.stringify(given)} is neither true nor false`,
        remedy: `Write \`${name}: true\` or \`${name}: false\`.`,
    };
}
function notOneOf(name, given, known) {
    return {
        reason: 'invalid-manifest',
        message: `input ${name}: ${JSON.stringify(given)} is not one of ${known.join(', ')}`,
        remedy: 'Write one of them, or leave the input out.',
    };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 1;
}
function notACount(name, given) {
    return {
        reason: 'invalid-manifest',
        message: `input ${name}: ${JSON.stringify(given)} is not a whole number from 1`,
        remedy: 'Write a number such as 4, or leave the input out.',
    };
}


/***/ }),

/***/ 61623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeStepSummary)
/* harmony export */ });
/**
 * Adds Markdown to the job summary, with a link to the artifact at its end. Best effort: the text says why it was not
 * written, undefined that it was.
 */
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


/***/ })

};
