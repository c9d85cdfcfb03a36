export const id = 7134;
export const ids = [7134];
export const modules = {

  34073:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  mentionRun),
    D: () => (  mentionedRun)
  });
function mentionRun({ commit, url }) {
    return [
        'helm-lifecycle',
        ...(commit === undefined ? [] : [commit.slice(0, 12)]),
        ...(url === undefined ? [] : [url]),
    ].join(' ');
}
function mentionedRun(description) {
    const found = /^helm-lifecycle(?: ([0-9a-f]{7,40}))?(?: (https?:\/\/[^\s]{1,500}))?$/.exec(description);
    if (!found)
        return undefined;
    const [, commit, url] = found;
    return { ...(commit !== undefined && { commit }), ...(url !== undefined && { url }) };
}


  }),

  84753:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  SV: () => (  MOST_AT_ONCE),
  Yc: () => (  decrypt),
  wF: () => (  decryptValues),
  bi: () => (  findValuesTools),
  Jc: () => (  noSops)
});

var promises_ = __webpack_require__(51455);
var unusable_text = __webpack_require__(46378);
var process = __webpack_require__(96641);
var find = __webpack_require__(11313);
var limiter = __webpack_require__(36125);
var go_yaml = __webpack_require__(93898);
var write_go_yaml = __webpack_require__(8165);
var inherited_env = __webpack_require__(85688);
;// CONCATENATED MODULE: ./build/session/stages/encrypted-texts.js
function encryptedTexts(sealed, plain) {
    if (typeof sealed === 'string')
        return sealed.startsWith('ENC[') ? textsIn(plain) : [];
    if (typeof sealed !== 'object' || sealed === null || typeof plain !== 'object' || plain === null)
        return [];
    return Object.entries(sealed).flatMap(([key, below]) => encryptedTexts(below, plain[key]));
}
function textsIn(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(textsIn);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
        ? [String(value)]
        : [];
}

var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/session/stages/look-up-references.js






const TIMEOUT_MS = 120_000;
const LARGEST_BYTES = 16 * 1024 ** 2;
const WHOLE_REFERENCE = /(?:secret)?ref\+[^+:\n ]{1,60}:\/\/[^+\n ]*[^+\n ",]\+?/;
async function lookUp({ file, content, vals, dryRun }, { env, redactor, spawn, signal }) {
    if (dryRun && env.GITHUB_EVENT_NAME === 'pull_request_target')
        return unresolved(file, 'a plan for pull_request_target looks none up, since a stranger may have written them', 'plan on `pull_request`');
    const { documents } = (0,go_yaml .a)(content, 'bigint');
    const texts = [...new Set(documents.flatMap(referringTexts))];
    const record = await spawn({
        file: vals,
        args: ['eval', '-f', '-', '-o', 'yaml'],
        cwd: (0,external_node_path_.dirname)(file.path),
        env: (0,inherited_env .C)(env),
        stdin: (0,write_go_yaml .H)(Object.fromEntries(texts.map((text, index) => [`text${index}`, text]))),
        timeoutMs: TIMEOUT_MS,
        signal,
        most: { output: LARGEST_BYTES },
    });
    if (!(0,process .g)(record))
        return refusal(file, record);
    const { documents: printed, problem } = (0,go_yaml .a)(record.stdout, 'bigint');
    const answers = (printed[0] ?? {});
    const known = new Map(texts.map((text, index) => [text, answers[`text${index}`]]));
    for (const [text, answer] of known)
        for (const secret of [...look_up_references_textsIn(answer), ...partsBrought(text, answer)])
            redactor.learn(secret);
    if (problem !== undefined || [...known.values()].includes(undefined))
        return unresolved(file, 'what vals prints are other values');
    const [empty] = [...known].find(([, value]) => value === '' || value === null) ?? [];
    if (empty !== undefined)
        return unresolved(file, `\`${empty.slice(0, 200)}\` brings nothing`, 'compare the reference with what is there; what is meant to be empty is written `""`');
    if ((0,unusable_text .jh)([...known.values()]))
        return unresolved(file, 'vals leaves some as they are');
    return documents.map((document) => (0,write_go_yaml .H)(withLookedUp(document, known))).join('---\n');
}
function referringTexts(value) {
    if (typeof value === 'string')
        return unusable_text .w5.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referringTexts) : [];
}
function withLookedUp(value, known) {
    if (typeof value === 'string')
        return known.has(value) ? known.get(value) : value;
    if (Array.isArray(value))
        return value.map((item) => withLookedUp(item, known));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, withLookedUp(below, known)]));
}
function partsBrought(text, answer) {
    const [first = '', ...literals] = text.split(WHOLE_REFERENCE);
    if (typeof answer !== 'string' || !answer.startsWith(first))
        return [];
    let at = first.length;
    return literals.map((literal, index) => {
        const isLast = index === literals.length - 1;
        const end = isLast ? answer.length - literal.length : answer.indexOf(literal, at);
        const part = answer.slice(at, end);
        at = end + literal.length;
        return part;
    });
}
function look_up_references_textsIn(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(look_up_references_textsIn);
    return value === null || value === undefined || typeof value === 'boolean' ? [] : [String(value)];
}
function noVals(file) {
    return unresolved(file, 'there is no `vals` on PATH', 'install vals in an earlier step');
}
function refusal(file, { stderr, startError, endedBy }) {
    if (endedBy === 'abort')
        return unresolved(file, 'the run was cancelled');
    if (endedBy === 'timeout')
        return unresolved(file, 'vals did not answer within two minutes', 'look whether its backend can be reached');
    if (endedBy === 'output')
        return unresolved(file, 'with what vals found it has more than 16 MiB');
    if (startError !== undefined)
        return unresolved(file, `vals does not start: ${startError.message}`);
    const line = stderr
        .split('\n')
        .map((text) => text.trim())
        .findLast((text) => /[A-Za-z]{3}/.test(text));
    return unresolved(file, `vals fails${line === undefined ? '' : `: ${line.slice(0, 300)}`}`, "give the step the backend's login in its `env`, and compare the reference with what is there");
}
function unresolved({ written, references, encrypted }, why, hint) {
    const location = references ?? encrypted;
    return {
        code: 'unresolved-reference',
        message: `the references in \`${written}\` cannot be looked up: ${why}`,
        ...(location && { location }),
        ...(hint !== undefined && { hint }),
    };
}

;// CONCATENATED MODULE: ./build/session/stages/decrypt-values.js










const MOST_AT_ONCE = 4;
const decrypt_values_TIMEOUT_MS = 60_000;
async function decryptValues(entries, deps, { dryRun }) {
    const found = await findValuesTools(entries, deps);
    if ('issues' in found || (found.sops ?? found.vals) === undefined)
        return found;
    const limit = (0,limiter .z)(MOST_AT_ONCE);
    const known = new Map();
    const contentOf = (file) => {
        const key = `${file.path}\n${file.content ?? ''}`;
        const content = known.get(key) ?? limit(() => plainContent(file, { ...found, dryRun }, deps));
        known.set(key, content);
        return content;
    };
    const issues = [];
    const inTheClear = async (file) => {
        const location = file.encrypted ?? file.references;
        if (location === undefined)
            return file;
        const content = await contentOf(file);
        if (typeof content === 'string')
            return { ...file, content };
        issues.push({ ...content, location });
        return file;
    };
    const decrypted = await Promise.all(entries.map(async (entry) => {
        const files = await Promise.all(entry.values.files.map(inTheClear));
        return { ...entry, values: { ...entry.values, files } };
    }));
    return issues.length > 0 ? { issues: distinct(issues) } : { entries: decrypted };
}
function distinct(issues) {
    return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
async function findValuesTools(entries, { env }) {
    const files = entries.flatMap(({ values }) => values.files);
    const encrypted = files.filter((file) => file.encrypted);
    const referring = files.filter((file) => file.references);
    if (encrypted.length + referring.length === 0)
        return { entries };
    const [sops, vals] = await Promise.all(['sops', 'vals'].map((name) => (0,find .a)(name, env)));
    const issues = [
        ...(sops === undefined ? encrypted : []).map(noSops),
        ...(vals === undefined ? referring : []).map(noVals),
    ];
    if (issues.length > 0)
        return { issues: distinct(issues) };
    return { entries, ...(sops !== undefined && { sops }), ...(vals !== undefined && { vals }) };
}
async function plainContent(file, { sops = '', vals, dryRun }, deps) {
    const written = file.content ?? (await (0,promises_.readFile)(file.path, 'utf8'));
    const content = file.encrypted ? await decrypt({ ...file, ciphertext: written }, sops, deps) : written;
    if (typeof content !== 'string' || !(0,unusable_text .jh)((0,go_yaml .a)(content).documents))
        return content;
    return vals === undefined ? noVals(file) : lookUp({ file, content, vals, dryRun }, deps);
}
async function decrypt(file, sops, { env, redactor, spawn, signal }) {
    const { ciphertext } = file;
    const type = ciphertext.trimStart().startsWith('{') ? 'json' : 'yaml';
    const record = await spawn({
        file: sops,
        args: ['--decrypt', '--input-type', type, '--output-type', type, file.path],
        env: (0,inherited_env .C)(env),
        timeoutMs: decrypt_values_TIMEOUT_MS,
        signal,
    });
    if (!(0,process .g)(record))
        return decrypt_values_refusal(file, record);
    const [plain, sealed] = [record.stdout, ciphertext].map((text) => (0,go_yaml .a)(text, 'bigint'));
    for (const text of encryptedTexts(sealed?.documents, plain?.documents))
        redactor.learn(text);
    const { documents = [], problem } = plain ?? {};
    const areValues = documents.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
    if (problem !== undefined || !areValues)
        return notDecrypted(file, 'what it holds is no mapping of values', 'encrypt a file of `key: value`');
    return documents.map((document) => (0,write_go_yaml .H)(document)).join('---\n');
}
function noSops(file) {
    return notDecrypted(file, 'there is no `sops` on PATH', 'install sops in an earlier step: `setup` with `sops-version` does');
}
function decrypt_values_refusal(file, { stderr, startError, endedBy }) {
    if (endedBy === 'abort')
        return notDecrypted(file, 'the run was cancelled');
    if (endedBy === 'timeout')
        return notDecrypted(file, 'sops did not answer within 60 seconds', 'look whether its key service can be reached');
    if (startError !== undefined)
        return notDecrypted(file, `sops does not start: ${startError.message}`);
    if (/mac mismatch|failed to verify data integrity/i.test(stderr))
        return notDecrypted(file, 'its seal (MAC) is broken: it was changed after it was encrypted', 'change it with `sops edit`, and resolve merges with the plain texts');
    if (/data key|no identity matched|no matching keys/i.test(stderr))
        return notDecrypted(file, `no key that sops has here fits${reason(stderr)}`, 'give the step the key in its `env`: `SOPS_AGE_KEY`, or a login at the KMS that the file names');
    return notDecrypted(file, `sops fails${lastLine(stderr)}`);
}
function reason(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim().replace(/^- /, ''));
    const text = lines.find((line) => line.startsWith('| '))?.slice(2) ?? '';
    return text === '' ? '' : `: ${text.trim().slice(0, 300)}`;
}
function lastLine(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const line = lines.findLast((text) => /[A-Za-z]{3}/.test(text)) ?? '';
    return line === '' ? '' : `: ${line.slice(0, 300)}`;
}
function notDecrypted({ written, encrypted }, why, hint) {
    return {
        code: 'not-decrypted',
        message: `\`${written}\` cannot be decrypted: ${why}`,
        ...(encrypted && { location: encrypted }),
        ...(hint !== undefined && { hint }),
    };
}


  }),

  97174:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => (  withHelmSession),
  f: () => (  withSession)
});

var model_result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/session/ending/shutdown-signals.js
const WORK_MS = 3_500;
const REQUESTS_MS = 6_000;
const FORCED_MS = 1_000;
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

var stop_reason = __webpack_require__(2817);
;// CONCATENATED MODULE: ./build/session/failed-early.js

function failedEarly(failure, signal) {
    const stop = (0,stop_reason .P)(signal);
    if (stop?.kind !== 'cancelled' || failure.reason === 'cancelled')
        return { kind: 'failed-early', failure };
    const message = `the run was cancelled (${stop.by}) before anything was changed: ${failure.message}`;
    return { kind: 'failed-early', failure: { reason: 'cancelled', message } };
}

;// CONCATENATED MODULE: ./build/session/opening/find-tools.js

async function findKubectl({ kubectlVersion }, { tools, signal }) {
    const kubectl = await tools.kubectl(kubectlVersion, signal);
    return kubectl.ok ? (0,model_result.ok)({ kubectl: kubectl.value }) : kubectl;
}
async function findBothTools(wanted, deps) {
    const [helm, found] = await Promise.all([
        deps.tools.helm(wanted.helmVersion, deps.signal),
        findKubectl(wanted, deps),
    ]);
    if (!helm.ok)
        return helm;
    return found.ok ? (0,model_result.ok)({ helm: helm.value, kubectl: found.value.kubectl }) : found;
}

var folders = __webpack_require__(31405);
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/session/opening/lease-holder-id.js

function leaseHolderId({ runUrl }) {
    const who = `${(0,external_node_os_.hostname)()}/${process.pid}`;
    return runUrl === undefined ? who : `${runUrl} (${who})`;
}

var open_cluster = __webpack_require__(45147);
var external_node_path_ = __webpack_require__(76760);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_net_ = __webpack_require__(77030);
var files = __webpack_require__(72211);
;// CONCATENATED MODULE: ./build/system/relay.js





const PROGRAM = `
const [address, token] = process.argv.slice(2);
const socket = require('node:net').connect({ path: address, allowHalfOpen: true });
const fail = (text) => { process.stderr.write(text); process.exitCode = 1; };
socket.on('error', (error) => fail(error.message));
socket.write(token + '\\n');
process.stdin.pipe(socket);
const chunks = [];
socket.on('data', (chunk) => chunks.push(chunk));
socket.on('end', () => {
  const answer = Buffer.concat(chunks);
  if (answer[0] === 43) process.stdout.write(answer.subarray(1));
  else fail(answer.subarray(1).toString() || 'no answer');
});
`;
function createRelay(folder, most) {
    const answers = new Map();
    let started;
    return {
        async open(answer) {
            started ??= start(folder, answers, most);
            const { program, address } = await started;
            const token = (0,external_node_crypto_.randomUUID)();
            answers.set(token, answer);
            return {
                command: [process.execPath, program, address, token],
                close: () => answers.delete(token),
            };
        },
    };
}
async function start(folder, answers, most) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const program = await (0,files .Pl)(folder, 'relay.cjs', PROGRAM);
    const address = addressIn(folder);
    const server = (0,external_node_net_.createServer)({ allowHalfOpen: true }, (socket) => void serve(socket, answers, most));
    await listen(server, address);
    server.unref();
    return { program, address };
}
function addressIn(folder) {
    if (process.platform !== 'win32')
        return (0,external_node_path_.join)(folder, 'r.sock');
    return `\\\\.\\pipe\\hl-${(0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 16)}`;
}
function listen(server, address) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(address, () => {
            server.off('error', reject);
            resolve();
        });
    });
}
async function serve(socket, answers, most) {
    const chunks = [];
    let bytes = 0;
    socket.on('error', () => { });
    socket.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes <= most)
            chunks.push(chunk);
    });
    await new Promise((resolve) => socket.once('end', resolve));
    if (bytes > most) {
        socket.end(`-an input of more than ${Math.round(most / 1024 ** 2)} MiB is not read`);
        return;
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const end = text.indexOf('\n');
    const answer = answers.get(text.slice(0, end));
    const { ok, text: said } = answer
        ? await answer(text.slice(end + 1))
        : { ok: false, text: 'nobody waits for this' };
    socket.end(`${ok ? '+' : '-'}${said}`);
}

var patch_manifest = __webpack_require__(26090);
;// CONCATENATED MODULE: ./build/helm/patches/post-renderer.js



const PLUGIN = 'lifecycle';
const PLUGIN_YAML = {
    apiVersion: 'v1',
    type: 'postrenderer/v1',
    name: PLUGIN,
    version: '1.0.0',
    runtime: 'subprocess',
    runtimeConfig: {
        platformCommand: [
            { command: '/usr/bin/env', args: [] },
            { os: 'windows', command: 'cmd', args: ['/c'] },
        ],
    },
};
async function postRendererArgs(major, [file = '', ...args], dataHome) {
    if (major === 3)
        return ['--post-renderer', file, ...asArgs(args)];
    const plugin = (0,external_node_path_.join)(dataHome, 'plugins', PLUGIN);
    await (0,promises_.mkdir)(plugin, { recursive: true, mode: 0o700 });
    await (0,files .Pl)(plugin, 'plugin.yaml', JSON.stringify(PLUGIN_YAML));
    return ['--post-renderer', PLUGIN, ...asArgs([file, ...args])];
}
function asArgs(words) {
    return words.map((word) => `--post-renderer-args=${word}`);
}

;// CONCATENATED MODULE: ./build/helm/patches/patcher.js





function createPatcher({ major, folder, kubectl, env, spawn }) {
    const relay = createRelay((0,external_node_path_.join)(folder, 'p'), patch_manifest .$);
    const { KUBECONFIG: _, ...withoutCluster } = env;
    return {
        async run(patches, signal, helm) {
            const patching = { kubectl, env: withoutCluster, spawn, folder, signal };
            let failure;
            const relayed = await relay.open(async (manifest) => {
                const patched = await (0,patch_manifest .k)(manifest, patches, patching).catch(crashed);
                if (patched.ok)
                    return { ok: true, text: patched.value };
                failure = patched.failure;
                return { ok: false, text: patched.failure.message };
            });
            try {
                const result = await helm(await postRendererArgs(major, relayed.command, env.HELM_DATA_HOME ?? folder));
                return result.ok || !failure ? result : (0,model_result .f)(failure);
            }
            finally {
                relayed.close();
            }
        },
    };
}
function crashed(error) {
    return (0,model_result .f)({ reason: 'internal', message: `Internal error: ${error.message}` });
}

var environment = __webpack_require__(45159);
var reader = __webpack_require__(85820);
;// CONCATENATED MODULE: ./build/session/opening/open-helm.js






async function openHelm(session, { helm }) {
    const { registries } = session.manifest;
    const tool = await (0,environment .o)({
        ...helm,
        folder: (0,external_node_path_.join)(session.folders.private, 'helm'),
        kubeconfig: session.connection.kubeconfig,
        inherited: session.env,
        registries,
    });
    if (!tool.ok)
        return tool;
    const mostAtOnce = session.options.concurrency ?? 2 * (0,external_node_os_.availableParallelism)();
    const { major, env } = tool.value;
    const patcher = createPatcher({
        major,
        env,
        folder: session.folders.private,
        kubectl: session.kubectl.path,
        spawn: session.spawn,
    });
    const patching = { ...tool.value, patcher };
    const helmReader = (0,reader .C)(patching, session.spawn, { registries, mostAtOnce });
    return (0,model_result.ok)({ ...session, helm: patching, helmReader });
}

var open_manifest = __webpack_require__(89026);
var open_run_journal = __webpack_require__(60747);
var read_objects = __webpack_require__(79091);
var registry = __webpack_require__(36468);
var secrets_in_text = __webpack_require__(3729);
var unneeded = __webpack_require__(53973);
var phase = __webpack_require__(44615);
var find = __webpack_require__(11313);
var as_sentence = __webpack_require__(97743);
var limiter = __webpack_require__(36125);
var decrypt_values = __webpack_require__(84753);
;// CONCATENATED MODULE: ./build/session/stages/decrypt-hook-files.js










async function decryptHookFiles(manifest, selected, deps, { each, readFor = 'charts' }) {
    const issues = [];
    const limit = (0,limiter .z)(decrypt_values .SV);
    const known = new Map();
    const plainOf = (file) => {
        const content = known.get(file.path) ?? limit(() => plainContent(file, deps));
        known.set(file.path, content);
        return content;
    };
    const read = async (hook) => {
        if (hook.item.kind !== 'apply')
            return hook;
        const plain = new Map();
        for (const file of await sealedFiles(hook, manifest.folder)) {
            const content = await plainOf(file);
            plain.set(file.path, typeof content === 'string' ? (0,model_result.ok)(content) : (0,model_result .f)(ofHook(content)));
            if (typeof content !== 'string')
                issues.push({ ...content, location: { ...file.location, sourceLine: '' } });
        }
        return plain.size === 0 ? hook : { ...hook, plain };
    };
    const readOfChart = async (hook, phase) => readFor === 'charts' || (0,unneeded .f)(phase, hook.item.when) ? read(hook) : hook;
    const ids = new Set(selected.map(({ id }) => id));
    const charts = await Promise.all(manifest.charts.map(async (chart) => ids.has(chart.id) ? { ...chart, hooks: await mapHooks(chart.hooks, phase .ZG, readOfChart) } : chart));
    const runHooks = await mapHooks(manifest.runHooks, phase .NV, read);
    return each && issues.length > 0 ? { issues } : { ...manifest, charts, runHooks };
}
function ofHook({ message, hint }) {
    return { reason: 'hook', message, ...(hint !== undefined && { remedy: (0,as_sentence .K)(hint) }) };
}
async function mapHooks(hooks, names, read) {
    const phases = names.map(async (name) => [name, await Promise.all(hooks[name].map((hook) => read(hook, name)))]);
    return Object.fromEntries(await Promise.all(phases));
}
async function sealedFiles({ item, folder, location }, manifestFolder) {
    const files = [];
    for (const named of (0,registry .U)(item.kind).files(item.spec)) {
        const texts = await (0,read_objects .Z7)(named, folder ?? manifestFolder);
        for (const { name, path, text } of texts.ok ? texts.value : [])
            if ((0,read_objects .dy)(text))
                files.push({ path, written: name, ciphertext: text, location });
    }
    return files;
}
async function plainContent(file, deps) {
    const sops = await (0,find .a)('sops', deps.env);
    const encrypted = { ...file, encrypted: { ...file.location, sourceLine: '' } };
    const content = sops === undefined ? (0,decrypt_values .Jc)(encrypted) : await (0,decrypt_values .Yc)(encrypted, sops, deps);
    if (typeof content === 'string')
        for (const secret of (0,secrets_in_text .S)(content))
            deps.redactor.learn(secret);
    return content;
}

var session_stopwatch = __webpack_require__(8648);
;// CONCATENATED MODULE: ./build/session/with-session.js













function withSession(job, work) {
    return bracket(job, { find: findKubectl, open: async (session) => (0,model_result.ok)(session) }, work);
}
function withHelmSession(job, work) {
    return bracket(job, { find: findBothTools, open: openHelm }, work);
}
async function bracket({ options, deps, purpose, keeps = 'result' }, { find, open }, work) {
    const startedAt = deps.clock.now();
    const stopwatch = (0,session_stopwatch .Q)(deps.clock);
    const loaded = await (0,open_manifest .g)(options, deps, purpose);
    if (!loaded.ok)
        return { kind: 'invalid', issues: loaded.issues };
    const { decrypts } = purpose;
    const readable = decrypts === 'values and hooks' ? await (0,decrypt_values .wF)(loaded.entries, deps, options) : loaded;
    if ('issues' in readable)
        return { kind: 'invalid', issues: readable.issues };
    const manifest = decrypts !== undefined
        ? await decryptHookFiles(loaded.manifest, loaded.entries, deps, {
            each: decrypts === 'values and hooks',
            readFor: purpose.readFor,
        })
        : loaded.manifest;
    if ('issues' in manifest)
        return { kind: 'invalid', issues: manifest.issues };
    const ended = await (0,folders .Qy)({ ...options, keeps }, deps, async (folders) => {
        stopwatch.lap('read the manifest');
        const tools = await find(options, deps);
        stopwatch.lap('find helm and kubectl');
        if (!tools.ok)
            return tools;
        const shutdown = shutdownSignals(deps.signal, deps.forced);
        const opened = await (0,open_cluster .D)({
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
        const journal = (0,open_run_journal .f)(folders.result, deps);
        try {
            const { added } = loaded;
            const { entries } = readable;
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


  })

};
