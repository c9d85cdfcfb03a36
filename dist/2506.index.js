export const id = 2506;
export const ids = [2506];
export const modules = {

  26090:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $: () => (  LARGEST_MANIFEST),
  k: () => (  patchManifest)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var json = __webpack_require__(29598);
var result = __webpack_require__(46305);
var files = __webpack_require__(72211);
var process = __webpack_require__(96641);
var bounded_text = __webpack_require__(36562);
var did_you_mean = __webpack_require__(91734);
var go_yaml = __webpack_require__(93898);
;// CONCATENATED MODULE: ./build/helm/patches/match-target.js

function matchesTarget(object, target) {
    const metadata = (0,json .O)(object.metadata) ? object.metadata : {};
    const labels = (0,json .O)(metadata.labels) ? metadata.labels : {};
    return (object.kind === target.kind &&
        (target.apiVersion === undefined || object.apiVersion === target.apiVersion) &&
        (target.namespace === undefined || metadata.namespace === target.namespace) &&
        (target.name === undefined || fits(String(metadata.name ?? ''), target.name)) &&
        (target.labelSelector ?? '')
            .split(',')
            .map((term) => term.trim())
            .filter((term) => term !== '')
            .every((term) => hasLabel(labels, term)));
}
function fits(name, pattern) {
    const [first = '', ...others] = pattern.split('*');
    const last = others.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first) || !name.endsWith(last))
        return false;
    const end = name.length - last.length;
    let at = first.length;
    for (const part of others) {
        const found = name.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return at <= end;
}
function hasLabel(labels, term) {
    const differs = term.indexOf('!=');
    if (differs !== -1)
        return labels[term.slice(0, differs).trim()] !== term.slice(differs + 2).trim();
    const [key = '', value] = term.split(/==?/).map((part) => part.trim());
    return value === undefined ? labels[key] !== undefined : labels[key] === value;
}
function targetText({ kind, name, namespace, apiVersion, labelSelector }) {
    const place = namespace === undefined ? (name ?? '') : `${namespace}/${name ?? '*'}`;
    return [
        apiVersion === undefined ? kind : `${apiVersion} ${kind}`,
        ...(place === '' ? [] : [place]),
        ...(labelSelector === undefined ? [] : [`with ${labelSelector}`]),
    ].join(' ');
}

;// CONCATENATED MODULE: ./build/helm/patches/patch-manifest.js










const TIMEOUT_MS = 60_000;
const LARGEST_MANIFEST = 64 * 1024 ** 2;
async function patchManifest(manifest, patches, patching) {
    const parts = manifest.split(SEPARATOR).flatMap(partsIn);
    for (const [index, { target, patch }] of patches.entries()) {
        const meant = parts.filter(({ object }) => object !== undefined && matchesTarget(object, target));
        if (meant.length === 0)
            return (0,result .f)(noTarget(index, targetText(target), parts));
        for (const part of meant)
            part.patches.push(patch);
    }
    for (const round of inRounds(parts.filter((part) => part.patches.length > 0))) {
        const patched = await kustomize(round, patching);
        if (!patched.ok)
            return patched;
    }
    return (0,result.ok)(parts.map(({ text }) => text).join('---'));
}
const SEPARATOR = /^---(?=\s|$)/m;
function partsIn(text) {
    const object = objectIn(text);
    if (object === undefined)
        return [{ text, patches: [] }];
    const { kind, items } = object;
    if (kind !== 'List' || !Array.isArray(items))
        return [{ text, object, patches: [] }];
    return items.flatMap((item) => (0,json .O)(item) ? [{ text: `\n${JSON.stringify(item)}\n`, object: item, patches: [] }] : []);
}
function inRounds(parts) {
    const alone = parts.filter(mayBeRenamed);
    const rounds = [];
    const seen = new Map();
    for (const part of parts.filter((part) => !mayBeRenamed(part))) {
        const key = keyOf(part.object);
        const round = seen.get(key) ?? 0;
        seen.set(key, round + 1);
        rounds[round] = [...(rounds[round] ?? []), part];
    }
    return [...alone.map((part) => [part]), ...rounds];
}
const OF_ITS_NAME = ['', '/apiVersion', '/kind', '/metadata', '/metadata/name', '/metadata/namespace'];
function mayBeRenamed({ patches }) {
    return patches.some((patch) => Array.isArray(patch) && patch.some(({ path, from = path }) => [path, from].some(isOfName)));
}
function isOfName(path) {
    return OF_ITS_NAME.includes(path);
}
function keyOf(object) {
    return `${object?.kind} ${metadataOf(object).name}`;
}
function metadataOf(object) {
    return (0,json .O)(object?.metadata) ? object.metadata : {};
}
async function kustomize(parts, patching) {
    const nameless = parts.find(({ object }) => typeof metadataOf(object).name !== 'string');
    if (nameless)
        return (0,result .f)(refused(`a ${nameless.object?.kind} without \`metadata.name\` cannot be patched`));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(patching.folder, 'kustomize-'));
    try {
        for (const [index, { text }] of parts.entries())
            await (0,files .Pl)(folder, `${index}.yaml`, text);
        await (0,files .Pl)(folder, 'kustomization.yaml', JSON.stringify(kustomization(parts)));
        const record = await patching.spawn({
            file: patching.kubectl,
            args: ['kustomize', folder],
            env: patching.env,
            timeoutMs: TIMEOUT_MS,
            signal: patching.signal,
            most: { output: LARGEST_MANIFEST },
        });
        if (record.endedBy === 'output')
            return (0,result .f)(refused('the objects have more than 64 MiB when they are patched'));
        if (!(0,process .g)(record))
            return (0,result .f)(refused(saidBy(record.stderr, folder)));
        const results = record.stdout.split(SEPARATOR).filter((text) => objectIn(text) !== undefined);
        const kept = parts.filter((part) => !isDeleted(part));
        if (results.length !== kept.length)
            return (0,result .f)(otherObjects(kept, results));
        const texts = new Map(kept.map((part, index) => [part, results[index]]));
        for (const part of parts)
            part.text = withSource(part.text, texts.get(part));
        return (0,result.ok)();
    }
    finally {
        await (0,files .v$)(folder);
    }
}
function objectIn(text) {
    const [content] = (0,go_yaml .a)(text).documents;
    return (0,json .O)(content) ? content : undefined;
}
function isDeleted({ patches }) {
    return patches.some((patch) => !Array.isArray(patch) && patch.$patch === 'delete');
}
function withSource(before, after = '') {
    const source = /^# Source: .*$/m.exec(before)?.[0];
    return `\n${source === undefined ? '' : `${source}\n`}${after.trim()}\n`;
}
function kustomization(parts) {
    return {
        apiVersion: 'kustomize.config.k8s.io/v1beta1',
        kind: 'Kustomization',
        resources: parts.map((_, index) => `${index}.yaml`),
        sortOptions: { order: 'fifo' },
        patches: parts.flatMap(({ object, patches }) => patches.map((patch) => ({
            patch: patchText(patch, object),
            target: parts.length === 1 ? ANY : exactly(object),
        }))),
    };
}
function patchText(patch, object = {}) {
    if (Array.isArray(patch))
        return JSON.stringify(patch);
    const { apiVersion = null, kind = null } = object;
    const metadata = { ...metadataOf(patch), name: metadataOf(object).name ?? null };
    return JSON.stringify({ ...patch, apiVersion, kind, metadata });
}
const ANY = { name: '.*' };
function exactly(object = {}) {
    const name = String(metadataOf(object).name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return { kind: object.kind, name };
}
function noTarget(index, target, parts) {
    const there = parts.flatMap(({ object }) => object === undefined ? [] : [`${object.kind} ${metadataOf(object).name ?? ''}`.trim()]);
    const meant = (0,did_you_mean .a)(target, there);
    const shown = there.slice(0, MOST_SHOWN).join(', ');
    const list = there.length === 0 ? 'no objects' : `${shown}${there.length > MOST_SHOWN ? ', ...' : ''}`;
    return {
        reason: 'chart',
        message: `\`patches[${index}]\` is for ${target}, and the chart renders none`,
        remedy: meant === undefined ? `It renders ${list}.` : `Did you mean ${meant}?`,
    };
}
const MOST_SHOWN = 10;
function refused(why) {
    return {
        reason: 'chart',
        message: `\`patches\`: ${why}`,
        remedy: 'Compare the patch with the object that `validate --render` or `plan` shows.',
    };
}
function otherObjects(kept, results) {
    const there = new Set(results.map((text) => keyOf(objectIn(text))));
    const lost = kept.map(({ object }) => keyOf(object)).filter((key) => !there.has(key));
    if (lost.length === 0)
        return refused(`kubectl kustomize makes ${results.length} objects of ${kept.length}`);
    return {
        reason: 'chart',
        message: `\`patches\`: kubectl kustomize leaves out ${lost.join(', ')}, which no patch deletes`,
        remedy: `It leaves out what has the annotation ${LOCAL}: set it to "false" by a patch. \`{$patch: delete}\` deletes an object on purpose.`,
    };
}
const LOCAL = 'config.kubernetes.io/local-config';
function saidBy(stderr, folder) {
    const text = (0,bounded_text .L)(stderr)
        .trim()
        .replaceAll(folder, '')
        .replace(/^error: /, '');
    return text === '' ? 'kubectl kustomize failed and said nothing' : (text.split('\n').at(-1) ?? text);
}


  }),

  59753:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GI: () => (  rollbackArgs),
    L: () => (  deployArgs),
    Q7: () => (  renderArgs),
    bw: () => (  pullArgs),
    dS: () => (  repositoryUpdateArgs),
    gg: () => (  templateArgs),
    qE: () => (  testArgs),
    qu: () => (  uninstallArgs)
  });
const DIALECTS = {
    3: {
        wait: ['--wait'],
        dontWait: [],
        clientSide: [],
        waitGone: ['--wait'],
        replace: ['--force'],
        overwrite: [],
        refuse: [],
        failUpdate: ['--fail-on-repo-update-fail'],
    },
    4: {
        wait: ['--wait=watcher'],
        dontWait: ['--wait=hookOnly'],
        clientSide: ['--server-side=false'],
        waitGone: ['--wait=legacy'],
        replace: ['--force-replace', '--server-side=false'],
        overwrite: ['--server-side=true', '--force-conflicts'],
        refuse: ['--server-side=true'],
        failUpdate: [],
    },
};
function deployArgs(major, request, timeoutMs) {
    const { name, namespace, chart, valuesFiles, setIntegers, settings, noHooks, wait } = request;
    const { waitForJobs, takeOwnership, crds, historyMax } = settings;
    return [
        ...['upgrade', name, chart, '--install', '--namespace', namespace, '--reset-values'],
        ...valuesFiles.flatMap((file) => ['--values', asListItem(file)]),
        ...setIntegers.flatMap((item) => ['--set', item]),
        ...waiting(major, wait),
        ...flag('--wait-for-jobs', wait && waitForJobs),
        ...writing(major, settings, request.clientSide),
        ...validation(major, settings, request.clientSide),
        ...flag('--take-ownership', takeOwnership),
        ...rendering(settings),
        ...flag('--skip-crds', crds !== undefined),
        ...flag('--no-hooks', noHooks),
        ...['--history-max', String(historyMax), '--timeout', duration(timeoutMs)],
        ...(request.description === '' ? [] : ['--description', request.description]),
        ...Object.entries(request.labels).flatMap(([key, value]) => ['--labels', `${key}=${value}`]),
    ];
}
function renderArgs(major, request, timeoutMs) {
    const args = deployArgs(major, request, timeoutMs);
    const validates = !args.includes('--disable-openapi-validation');
    return [...args, '--dry-run=server', ...(validates ? NO_VALIDATION : []), '--output', 'json'];
}
function templateArgs(request) {
    const { name, namespace, chart, valuesFiles, setIntegers, settings, isUpgrade, cluster } = request;
    return [
        ...['template', name, chart, '--namespace', namespace],
        ...valuesFiles.flatMap((file) => ['--values', asListItem(file)]),
        ...setIntegers.flatMap((item) => ['--set', item]),
        ...flag('--is-upgrade', isUpgrade),
        ...rendering(settings),
        ...(cluster
            ? ['--kube-version', cluster.version, ...cluster.apiVersions.flatMap((it) => ['--api-versions', it])]
            : []),
    ];
}
function rollbackArgs(major, request, timeoutMs) {
    const { name, namespace, revision, settings, noHooks, wait } = request;
    return [
        ...['rollback', name, String(revision), '--namespace', namespace],
        ...waiting(major, wait),
        ...writing(major, settings, request.clientSide),
        ...flag('--no-hooks', noHooks),
        ...['--history-max', String(settings.historyMax), '--timeout', duration(timeoutMs)],
    ];
}
function uninstallArgs(major, request, timeoutMs) {
    const { name, namespace, noHooks, description, wait, keepRecord } = request;
    const dialect = DIALECTS[major];
    return [
        ...['uninstall', name, '--namespace', namespace, '--ignore-not-found', '--cascade', 'foreground'],
        ...(wait ? dialect.waitGone : dialect.dontWait),
        ...flag('--keep-history', keepRecord),
        ...flag('--no-hooks', noHooks),
        ...['--timeout', duration(timeoutMs)],
        ...(description === '' ? [] : ['--description', description]),
    ];
}
function testArgs(request, timeoutMs) {
    const { name, namespace, filter = [] } = request;
    return [
        ...['test', name, '--namespace', namespace, '--timeout', duration(timeoutMs)],
        ...filter.flatMap((item) => ['--filter', item]),
    ];
}
function pullArgs(request) {
    const { chart, version, folder, plainHttp } = request;
    return [
        ...['pull', chart, '--destination', folder],
        ...(version === undefined ? [] : ['--version', version]),
        ...flag('--plain-http', plainHttp),
    ];
}
function repositoryUpdateArgs(major, repository) {
    return ['repo', 'update', repository, ...DIALECTS[major].failUpdate];
}
function rendering({ skipSchemaValidation }) {
    return flag(SKIP_SCHEMA, skipSchemaValidation);
}
function waiting(major, wait) {
    return wait ? DIALECTS[major].wait : DIALECTS[major].dontWait;
}
function writing(major, { forceUpgrade, conflicts }, clientSide = false) {
    const dialect = DIALECTS[major];
    if (forceUpgrade)
        return dialect.replace;
    if (clientSide)
        return dialect.clientSide;
    return conflicts === 'overwrite' ? dialect.overwrite : dialect.refuse;
}
const SKIP_SCHEMA = '--skip-schema-validation';
const NO_VALIDATION = ['--disable-openapi-validation'];
function validation(major, { forceUpgrade }, clientSide = false) {
    return major === 4 && !forceUpgrade && !clientSide ? NO_VALIDATION : [];
}
function flag(name, isSet) {
    return isSet ? [name] : [];
}
function duration(ms) {
    return `${Math.max(1, Math.ceil(ms / 1000))}s`;
}
function asListItem(path) {
    return /[",\n]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path;
}


  }),

  45159:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  o: () => (  prepareHelm)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var keep_alive = __webpack_require__(29621);
var result = __webpack_require__(46305);
var files = __webpack_require__(72211);
var is_below = __webpack_require__(35388);
var supported_tools = __webpack_require__(84502);
var shorten = __webpack_require__(85092);
;// CONCATENATED MODULE: ./build/helm/version.js




function parseHelmVersion(text) {
    const match = /^v?((\d+)\.(\d+)\.\d+[^\s+]*)/m.exec(text.trim());
    if (!match?.[1]) {
        return (0,result .f)({
            reason: 'tool',
            message: `read Helm's version: "${(0,shorten .m)(text, 80)}" is none`,
            remedy: 'Check that the `helm` on PATH is the Helm of helm.sh.',
        });
    }
    const major = Number(match[2]);
    if ((0,is_below .Y)(`${major}.${match[3]}.0`, supported_tools .F.helm.oldest)) {
        return (0,result .f)({
            reason: 'tool',
            message: `Helm ${match[1]} is too old: ${(0,supported_tools .T)('helm')} or newer is needed`,
            remedy: 'Install a newer Helm, or let the `helm-version` input choose one.',
        });
    }
    if (major !== 3 && major !== 4) {
        return (0,result .f)({
            reason: 'tool',
            message: `Helm ${match[1]} is not known here: versions 3 and 4 are`,
            remedy: 'Choose one of them by the `helm-version` input.',
        });
    }
    return (0,result.ok)({ version: match[1], major });
}

;// CONCATENATED MODULE: ./build/helm/processes/environment.js






const SHORT_LIVED_ENV = {
    3: { GOGC: '400', GOMEMLIMIT: '256MiB' },
    4: { GOGC: '800', GOMEMLIMIT: '256MiB' },
};
async function prepareHelm(setup) {
    const version = parseHelmVersion(setup.version);
    if (!version.ok)
        return version;
    const { path, folder } = setup;
    const homes = {
        HELM_CACHE_HOME: (0,external_node_path_.join)(folder, 'cache'),
        HELM_CONFIG_HOME: (0,external_node_path_.join)(folder, 'config'),
        HELM_DATA_HOME: (0,external_node_path_.join)(folder, 'data'),
    };
    const outputFolder = (0,external_node_path_.join)(folder, 'output');
    let registryConfig;
    try {
        for (const home of [...Object.values(homes), outputFolder]) {
            await (0,promises_.mkdir)(home, { recursive: true, mode: 0o700 });
        }
        const auths = registryAuths(setup.registries);
        registryConfig = await (0,files .Pl)(homes.HELM_CONFIG_HOME, 'registry.json', auths);
    }
    catch (error) {
        return (0,result .f)({
            reason: 'filesystem',
            message: `make Helm's private folders in ${folder}: ${error.message}`,
            remedy: 'Check that the temporary folder is writable and has space left.',
        });
    }
    const env = {
        ...keep_alive .e,
        ...SHORT_LIVED_ENV[version.value.major],
        ...withoutHelmVariables(setup.inherited),
        KUBECACHEDIR: (0,external_node_path_.join)(folder, 'kube-cache'),
        ...homes,
        HELM_REGISTRY_CONFIG: registryConfig,
        HELM_REPOSITORY_CONFIG: (0,external_node_path_.join)(homes.HELM_CONFIG_HOME, 'repositories.yaml'),
        HELM_REPOSITORY_CACHE: (0,external_node_path_.join)(homes.HELM_CACHE_HOME, 'repository'),
        HELM_CONTENT_CACHE: (0,external_node_path_.join)(homes.HELM_CACHE_HOME, 'content'),
        ...(setup.kubeconfig !== undefined && { KUBECONFIG: setup.kubeconfig }),
    };
    return (0,result.ok)({ path, ...version.value, env, outputFolder });
}
function withoutHelmVariables(inherited) {
    return Object.fromEntries(Object.entries(inherited).filter(([name]) => !name.startsWith('HELM_')));
}
function registryAuths(registries) {
    const auths = Object.fromEntries(registries.flatMap(({ host, username, password }) => username === undefined
        ? []
        : [[host, { auth: Buffer.from(`${username}:${password}`).toString('base64') }]]));
    return JSON.stringify({ auths });
}


  }),

  41591:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    n: () => (  createRepositories),
    w: () => (  hostOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46305);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72211);
  var _argv_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59753);
  var _classify_stderr_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98361);
  var _runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44666);








function createRepositories(tool, spawn, { registries, most }) {
    const known = new Map();
    const entries = [];
    let writing = Promise.resolve();
    async function writeDown(name, url) {
        const login = registries.find(({ host }) => host === hostOf(url));
        const credentials = login?.username !== undefined && {
            username: login.username,
            password: login.password,
        };
        entries.push({ name, url, ...credentials });
        const file = JSON.stringify({
            apiVersion: 'v1',
            generated: '2000-01-01T00:00:00Z',
            repositories: entries,
        });
        const path = tool.env.HELM_REPOSITORY_CONFIG ?? '';
        writing = writing.then(() => (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__  .Pl)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), file));
        await writing;
    }
    async function update(url, run) {
        const name = `r${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(url).digest('hex').slice(0, 12)}`;
        await writeDown(name, url);
        const lines = [];
        const updated = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_6__  .oU)(tool, spawn, (0,_argv_js__WEBPACK_IMPORTED_MODULE_4__  .dS)(tool.major, name), {
            ...run,
            most,
            onLine: (line) => lines.push(line),
        });
        return updated.ok
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(name)
            : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__  .f)((0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .i)(`read chart repository ${url}`, reason(lines, updated.failure)));
    }
    return {
        ready(url, run) {
            const key = url.replace(/(?<!\/)\/+$/, '');
            const begun = known.get(key);
            if (begun)
                return begun;
            const updating = update(key, run).then((result) => {
                if (!result.ok)
                    known.delete(key);
                return result;
            });
            known.set(key, updating);
            return updating;
        },
    };
}
const NO_INDEX = 'No chart repository is at this address: `<address>/index.yaml` must exist. Check `repo`; a chart in a registry is written `chart: oci://host/path`.';
function reason(lines, failure) {
    const at = lines.findIndex((line) => line.startsWith('...Unable to get an update'));
    const why = at < 0 ? undefined : lines[at + 1]?.trim();
    if (why === undefined || failure.reason === 'cancelled')
        return failure;
    const said = (0,_classify_stderr_js__WEBPACK_IMPORTED_MODULE_5__  .p)(why);
    return said.code === 'chart-missing' ? { ...said, remedy: NO_INDEX } : said;
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : undefined;
}


  }),

  85820:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  C: () => (  createHelmReader)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var json = __webpack_require__(29598);
var failure = __webpack_require__(48136);
var result = __webpack_require__(46305);
var process_memory = __webpack_require__(45677);
var limiter = __webpack_require__(36125);
var patch_manifest = __webpack_require__(26090);
var argv = __webpack_require__(59753);
var processes_repositories = __webpack_require__(41591);
var runner = __webpack_require__(44666);
var fields = __webpack_require__(65363);
var go_yaml = __webpack_require__(93898);
;// CONCATENATED MODULE: ./build/helm/rendered-text.js



function splitRendered(text) {
    const documents = text.split(/^(?=---(?:\s|$))/m);
    const hooks = new Set(documents.filter(isHook));
    return {
        manifest: documents.filter((document) => !hooks.has(document)).join(''),
        chartHooks: documents.filter((document) => hooks.has(document)).join(''),
    };
}
function isHook(document) {
    if (!document.includes('helm.sh/hook'))
        return false;
    const [content] = (0,go_yaml .a)(document.replace(/^---/, '')).documents;
    if (!(0,json .O)(content))
        return false;
    return (0,fields .pq)((0,fields .pq)(content.metadata).annotations)['helm.sh/hook'] !== undefined;
}

;// CONCATENATED MODULE: ./build/helm/reader.js












const GRACE_MS = 500;
const LIMITS = {
    renderMs: 60_000,
    output: patch_manifest .$,
    memory: (0,process_memory .u)(2 * 1024 ** 3),
};
function createHelmReader(tool, spawn, { registries, mostAtOnce, limits: { renderMs, output, memory } = LIMITS, }) {
    const limit = (0,limiter .z)(mostAtOnce);
    const patched = (args, { patches }, run) => limit(() => {
        const bounded = { timeoutMs: Math.min(run.timeoutMs, renderMs), most: { output, memory } };
        return (0,runner .V2)(tool, spawn, { args, patches }, { graceMs: GRACE_MS, ...run, ...bounded });
    });
    const repositories = (0,processes_repositories .n)(tool, spawn, { registries, most: { memory } });
    const helm = (args, run) => limit(() => (0,runner .oU)(tool, spawn, args, { graceMs: GRACE_MS, ...run, most: { memory } }));
    const isPlain = (reference) => registries.some(({ host, plainHttp }) => plainHttp && host === (0,processes_repositories .w)(reference));
    return {
        async pull({ chart, repo, version, folder }, run) {
            const repository = repo === undefined ? undefined : await repositories.ready(repo, run);
            if (repository && !repository.ok)
                return repository;
            const destination = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'pull-'));
            const pulled = await helm((0,argv .bw)({
                chart: repository ? `${repository.value}/${chart}` : chart,
                folder: destination,
                plainHttp: isPlain(chart),
                ...(version !== undefined && { version }),
            }), run);
            const what = `pull ${repo === undefined ? chart : `${chart} of ${repo}`}${version === undefined ? '' : ` ${version}`}`;
            if (!pulled.ok)
                return (0,result .f)((0,failure .i)(what, pulled.failure));
            const archive = (await (0,promises_.readdir)(destination)).find((name) => name.endsWith('.tgz'));
            if (archive !== undefined)
                return (0,result.ok)((0,external_node_path_.join)(destination, archive));
            return (0,result .f)({ reason: 'chart', message: `${what}: Helm succeeded but left no archive` });
        },
        async render(request, run) {
            const rendered = await patched((0,argv .Q7)(tool.major, request, run.timeoutMs), request.settings, run);
            return rendered.ok ? readRelease(rendered.value) : rendered;
        },
        async template(request, run) {
            const rendered = await patched((0,argv .gg)(request), request.settings, run);
            return rendered.ok ? (0,result.ok)(splitRendered(rendered.value)) : rendered;
        },
    };
}
function readRelease(text) {
    let release;
    try {
        release = JSON.parse(text);
    }
    catch {
        release = undefined;
    }
    const { name, manifest = '', info, hooks } = (0,json .O)(release) ? release : {};
    if (typeof name !== 'string' || typeof manifest !== 'string') {
        return (0,result .f)({
            reason: 'helm',
            message: 'read the rendered resources: Helm printed no JSON release',
            remedy: 'Check that the `helm` in use is an unmodified one.',
        });
    }
    const notes = (0,json .O)(info) ? info.notes : undefined;
    return (0,result.ok)({
        manifest,
        chartHooks: (Array.isArray(hooks) ? hooks : []).map(hookDocument).join(''),
        ...(typeof notes === 'string' && { notes }),
    });
}
function hookDocument(hook) {
    if (!(0,json .O)(hook))
        return '';
    return `---\n# Source: ${hook.path}\n${hook.manifest}\n`;
}


  })

};
