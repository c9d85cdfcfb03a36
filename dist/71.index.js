export const id = 71;
export const ids = [71];
export const modules = {

/***/ 9452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runLifecycle)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/kube/object.js
var kube_object = __webpack_require__(1589);
// EXTERNAL MODULE: ./build/model/object-ref.js
var object_ref = __webpack_require__(9651);
// EXTERNAL MODULE: ./build/model/result.js
var model_result = __webpack_require__(6305);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
;// CONCATENATED MODULE: ./build/cluster/resource-path.js

/** The URL path of a resource's objects, or of one object. Every part is encoded: names may come from users. */
function resourcePath(resource, at = {}) {
    const root = resource.group === '' ? ['api'] : ['apis', resource.group];
    const scope = resource.namespaced && at.namespace !== undefined ? ['namespaces', at.namespace] : [];
    const name = at.name === undefined ? [] : [at.name];
    return [...root, resource.version, ...scope, resource.resource, ...name]
        .map((part) => `/${encodeURIComponent(part)}`)
        .join('');
}
/** `Deployment web/api` or `ClusterRole x`: how messages speak of an object. */
function spokenName(ref) {
    return (0,object_ref/* formatRef */.r)(ref).replace('/', ' ');
}

;// CONCATENATED MODULE: ./build/cluster/list.js



const PAGE_SIZE = '500';
const METADATA_LIST = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';
/** Reads a list page by page. */
async function listAll(transport, resource, query, options = {}) {
    const request = listRequest(resource, query, options);
    const objects = [];
    let position = { limit: PAGE_SIZE };
    for (;;) {
        const page = await transport.json({ ...request, query: { ...request.query, ...position } });
        if (!page.ok) {
            // The position in a long list expires (410) when reading takes minutes: then the whole list at once, as client-go does.
            const expired = position.continue !== undefined && page.failure.reason === 'conflict';
            if (!expired)
                return page;
            objects.length = 0;
            position = {};
            continue;
        }
        const { items, resourceVersion, next } = readPage(page.value);
        for (const item of items)
            objects.push(asObject(item, query));
        if (next === '')
            return (0,model_result.ok)({ objects, resourceVersion });
        position = { limit: PAGE_SIZE, continue: next };
    }
}
/** The request behind a list, which a watch shares. */
function listRequest(resource, query, options) {
    const { namespace, labelSelector, fieldSelector, metadataOnly } = query;
    const where = resource.namespaced
        ? namespace === undefined
            ? ' in all namespaces'
            : ` in ${namespace}`
        : '';
    return {
        method: 'GET',
        path: resourcePath(resource, { namespace }),
        query: {
            ...(labelSelector !== undefined && { labelSelector }),
            ...(fieldSelector !== undefined && { fieldSelector }),
        },
        what: `list ${resource.resource}${where}`,
        ...(metadataOnly && { accept: METADATA_LIST }),
        ...options,
    };
}
/** Items of a list carry no kind of their own, and metadata answers carry a kind of metadata: the query knows the real one. */
function asObject(item, query) {
    return { ...item, apiVersion: query.apiVersion, kind: query.kind };
}
function readPage(body) {
    const list = (0,json/* isJsonObject */.O)(body) ? body : {};
    const metadata = (0,json/* isJsonObject */.O)(list.metadata) ? list.metadata : {};
    return {
        items: Array.isArray(list.items) ? list.items : [],
        resourceVersion: typeof metadata.resourceVersion === 'string' ? metadata.resourceVersion : '',
        next: typeof metadata.continue === 'string' ? metadata.continue : '',
    };
}

;// CONCATENATED MODULE: ./build/cluster/server-side-apply.js


/** Who we are in managedFields. Never `helm`: an apply under that name would take Helm's fields away from it. */
const FIELD_MANAGER = 'helm-lifecycle';
/** The request of a server-side apply; managedFields may not be sent along. */
function applyRequest(resource, object, options) {
    const { managedFields: _, ...metadata } = object.metadata;
    return {
        method: 'PATCH',
        path: resourcePath(resource, object.metadata),
        query: {
            fieldManager: FIELD_MANAGER,
            force: String(options.force),
            ...(options.dryRun && { dryRun: 'All' }),
        },
        contentType: 'application/apply-patch+yaml',
        body: { ...object, metadata },
        what: `apply ${spokenName((0,kube_object/* refOf */.H)(object))}`,
    };
}

;// CONCATENATED MODULE: ./build/cluster/unserved-kind.js
/** The failure of a request about a kind that the API server does not have. */
function notServed(action, { apiVersion, kind }) {
    return {
        reason: 'not-found',
        message: `${action} ${kind}: the API server does not serve ${apiVersion} ${kind}`,
        remedy: 'Install the CRD first, or correct apiVersion and kind.',
    };
}

;// CONCATENATED MODULE: ./build/cluster/writer.js







const PATCH_CONTENT = {
    merge: 'application/merge-patch+json',
    json: 'application/json-patch+json',
    strategic: 'application/strategic-merge-patch+json',
};
const PROPAGATION = { foreground: 'Foreground', background: 'Background', orphan: 'Orphan' };
/** The writing side of a connection; only `openEffects` may call this. */
function openWriter({ reader, transport }) {
    /** Sends what `build` makes for the resource of `ref`, and names the object in a failure. */
    async function send(action, ref, build) {
        const resource = await reader.resourceOf(ref.apiVersion, ref.kind);
        if (!resource.ok)
            return resource;
        const answer = resource.value === undefined
            ? (0,model_result/* fail */.f)(notServed(action, ref))
            : await transport.json(build(resource.value));
        return answer.ok ? (0,model_result.ok)(asObject(answer.value, ref)) : (0,model_result/* fail */.f)({ ...answer.failure, object: (0,object_ref/* formatRef */.r)(ref) });
    }
    return {
        apply: (object, { force = false, ...options } = {}) => send('apply', (0,kube_object/* refOf */.H)(object), (resource) => ({
            ...applyRequest(resource, object, { force, dryRun: false }),
            ...options,
        })),
        create: (object, options) => send('create', (0,kube_object/* refOf */.H)(object), (resource) => ({
            method: 'POST',
            path: resourcePath(resource, { namespace: object.metadata.namespace }),
            query: { fieldManager: FIELD_MANAGER },
            body: object,
            what: `create ${spokenName((0,kube_object/* refOf */.H)(object))}`,
            ...options,
        })),
        update: (object, options) => send('update', (0,kube_object/* refOf */.H)(object), (resource) => ({
            method: 'PUT',
            path: resourcePath(resource, object.metadata),
            query: { fieldManager: FIELD_MANAGER },
            body: object,
            what: `update ${spokenName((0,kube_object/* refOf */.H)(object))}`,
            ...options,
        })),
        patch: (ref, type, patch, options) => send('patch', ref, (resource) => ({
            method: 'PATCH',
            path: resourcePath(resource, ref),
            query: { fieldManager: FIELD_MANAGER },
            contentType: PATCH_CONTENT[type],
            body: patch,
            what: `patch ${spokenName(ref)}`,
            ...options,
        })),
        async delete(ref, { cascade = 'background', uid, resourceVersion, ...options } = {}) {
            const resource = await reader.resourceOf(ref.apiVersion, ref.kind);
            if (!resource.ok)
                return resource;
            if (resource.value === undefined)
                return (0,model_result.ok)();
            const answer = await transport.json({
                method: 'DELETE',
                path: resourcePath(resource.value, ref),
                body: {
                    apiVersion: 'v1',
                    kind: 'DeleteOptions',
                    propagationPolicy: PROPAGATION[cascade],
                    preconditions: {
                        ...(uid !== undefined && { uid }),
                        ...(resourceVersion !== undefined && { resourceVersion }),
                    },
                },
                what: `delete ${spokenName(ref)}`,
                ...options,
            });
            const gone = answer.ok || answer.failure.reason === 'not-found';
            return gone ? (0,model_result.ok)() : (0,model_result/* fail */.f)({ ...answer.failure, object: (0,object_ref/* formatRef */.r)(ref) });
        },
    };
}

;// CONCATENATED MODULE: ./build/effects.js
/** Opens the effects of an approved plan; undefined when it performs nothing, as every dry run does. */
function openEffects(approved, open) {
    return approved.performs.size > 0 ? open() : undefined;
}

;// CONCATENATED MODULE: ./build/engine/closing.js
/**
 * GitHub gives a cancelled step 7.5 s until SIGTERM and 10 s until SIGKILL. What a hook still needs to end after this, and
 * the outputs and the summary, must fit into the rest.
 */
const CLOSING_MS = 4_000;
/** The signal for what is still done after a stop: aborts when the seconds left are over, or at once when it is hurried. */
function closingSignal(stopped, hurry) {
    const over = new AbortController();
    const start = () => {
        const end = () => over.abort({ kind: 'timed-out', afterMs: CLOSING_MS });
        if (hurry.aborted)
            return end();
        hurry.addEventListener('abort', end, { once: true });
        setTimeout(end, CLOSING_MS).unref();
    };
    if (stopped.aborted)
        start();
    else
        stopped.addEventListener('abort', start, { once: true });
    return over.signal;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/engine/journal.js

/**
 * The append-only record of a run: one redacted JSON line an event, each written by a single synchronous write, so that
 * what was emitted before a SIGKILL is in the file whole.
 * Listeners see each event after it was written. Throws when the file cannot be opened (see `Journal` callers).
 */
function openJournal(path, { clock, redactor, onEvent }) {
    const file = (0,external_node_fs_.openSync)(path, 'ax', 0o600);
    const events = [];
    let open = true;
    return {
        emit(body) {
            const event = redactor.cleanJson({ at: clock.now(), ...body });
            events.push(event);
            if (open)
                (0,external_node_fs_.writeSync)(file, `${JSON.stringify(event)}\n`);
            onEvent(event);
        },
        events: () => events,
        close() {
            if (!open)
                return;
            open = false;
            (0,external_node_fs_.fsyncSync)(file);
            (0,external_node_fs_.closeSync)(file);
        },
    };
}

// EXTERNAL MODULE: ./build/model/stop-reason.js
var stop_reason = __webpack_require__(5938);
// EXTERNAL MODULE: ./build/model/phase.js
var model_phase = __webpack_require__(1501);
;// CONCATENATED MODULE: ./build/plan/has-work.js

/** Whether anything is to be done for a release; without work not even a lease is taken. */
function hasWork(release) {
    return release.effort !== 'perform' || model_phase/* PHASES */.ZG.some((phase) => hasPhaseWork(release, phase));
}
/** Whether a phase has a built-in part or a hook. */
function hasPhaseWork({ phases }, phase) {
    return phases[phase].builtIn || phases[phase].hooks.length > 0;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/hooks/json-path.js
var json_path = __webpack_require__(5733);
;// CONCATENATED MODULE: ./build/hooks/capture.js


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

// EXTERNAL MODULE: ./build/hooks/condition.js
var hooks_condition = __webpack_require__(7266);
// EXTERNAL MODULE: ./build/util/plain-scalar.js
var plain_scalar = __webpack_require__(786);
// EXTERNAL MODULE: ./build/util/shell-words.js
var shell_words = __webpack_require__(9083);
// EXTERNAL MODULE: ./build/hooks/parse-hook.js
var parse_hook = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/hooks/placeholder.js
var placeholder = __webpack_require__(1122);
// EXTERNAL MODULE: ./build/hooks/registry.js + 12 modules
var registry = __webpack_require__(665);
;// CONCATENATED MODULE: ./build/hooks/interpolate.js






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
    if (isSame(filled, item.source))
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
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

// EXTERNAL MODULE: ./build/model/failure.js
var model_failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/system/files.js
var system_files = __webpack_require__(2211);
;// CONCATENATED MODULE: ./build/engine/deadline.js
function deadlineIn(afterMs, clock) {
    const end = clock.now() + afterMs;
    return { afterMs, left: () => Math.max(0, end - clock.now()) };
}
/** Runs `work` with a signal that also aborts, with reason `timed-out`, after `afterMs`. */
async function withTimeout(afterMs, outer, work) {
    const timeout = new AbortController();
    const timer = setTimeout(() => {
        const reason = { kind: 'timed-out', afterMs };
        timeout.abort(reason);
    }, afterMs);
    try {
        return await work(AbortSignal.any([outer, timeout.signal]));
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/cluster/kubeconfig.js



/** Kubeconfig text as given by a user, raw or base64; failure `kubeconfig` says what is wrong with it. */
function decodeKubeconfig(text) {
    const given = text.trim();
    if (given === '')
        return (0,model_result/* fail */.f)(corrupt('it is empty'));
    const compact = given.replace(/\s+/g, '');
    const encoded = /^[A-Za-z0-9+/_-]+=*$/.test(compact);
    const decoded = encoded ? Buffer.from(compact, 'base64').toString('utf8') : given;
    if (encoded && (decoded.includes('\uFFFD') || decoded === '')) {
        return (0,model_result/* fail */.f)(corrupt('it looks like base64 but does not decode to text'));
    }
    const config = parseConfig(decoded);
    if (config === undefined) {
        return (0,model_result/* fail */.f)(corrupt(`${encoded ? 'its base64 decodes to' : 'it is'} text that is not a YAML mapping`));
    }
    return contextNames(config).length === 0 ? (0,model_result/* fail */.f)(corrupt('it has no contexts')) : (0,model_result.ok)(decoded);
}
/** The names of the contexts in kubeconfig text; empty when there are none. */
function contextsIn(kubeconfig) {
    const config = parseConfig(kubeconfig);
    return config === undefined ? [] : contextNames(config);
}
/** Takes apart a kubeconfig that has one context; undefined when a part is missing. */
function singleContext(kubeconfig) {
    const config = parseConfig(kubeconfig);
    const context = firstOf(config?.contexts);
    const cluster = firstOf(config?.clusters)?.cluster;
    const user = firstOf(config?.users)?.user;
    if (!(0,json/* isJsonObject */.O)(context?.context) || !(0,json/* isJsonObject */.O)(cluster))
        return undefined;
    const { namespace } = context.context;
    return {
        context: String(context.name),
        server: String(cluster.server ?? '').replace(/\/$/, ''),
        namespace: typeof namespace === 'string' && namespace !== '' ? namespace : 'default',
        cluster,
        user: (0,json/* isJsonObject */.O)(user) ? user : {},
    };
}
/** The same kubeconfig (as `connectCluster` writes it) with another default namespace. */
function withNamespace(kubeconfig, namespace) {
    const config = parseConfig(kubeconfig) ?? {};
    const contexts = (Array.isArray(config.contexts) ? config.contexts : []).filter(json/* isJsonObject */.O);
    return JSON.stringify({
        ...config,
        contexts: contexts.map((item) => ({
            ...item,
            context: { ...((0,json/* isJsonObject */.O)(item.context) && item.context), namespace },
        })),
    });
}
function parseConfig(text) {
    try {
        const value = (0,dist/* parse */.qg)(text, { logLevel: 'error' });
        return (0,json/* isJsonObject */.O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function contextNames(config) {
    const contexts = Array.isArray(config.contexts) ? config.contexts : [];
    return contexts.filter(json/* isJsonObject */.O).map((context) => String(context.name));
}
function firstOf(list) {
    const first = Array.isArray(list) ? list[0] : undefined;
    return (0,json/* isJsonObject */.O)(first) ? first : undefined;
}
function corrupt(what) {
    return {
        reason: 'kubeconfig',
        message: `read the kubeconfig: ${what}`,
        remedy: 'Give the content of a kubeconfig file, raw or as one base64 text (`base64 -w0 ~/.kube/config`).',
    };
}

;// CONCATENATED MODULE: ./build/model/release.js
/** The statuses that Helm 3 and 4 store with a revision. */
const RELEASE_STATUSES = [
    'unknown',
    'deployed',
    'uninstalled',
    'superseded',
    'failed',
    'uninstalling',
    'pending-install',
    'pending-upgrade',
    'pending-rollback',
];
function newest(release) {
    return release.revisions.at(-1);
}
/** The revision whose resources are live: the highest one that is `deployed`. */
function deployed(release) {
    return release.revisions.findLast((record) => record.status === 'deployed');
}

;// CONCATENATED MODULE: ./build/engine/hook-environment.js





/** Writes a private copy of the run's kubeconfig whose current namespace is the release's, so that a bare `kubectl get pods` is right. */
async function writeReleaseKubeconfig(source, namespace, folder) {
    const path = (0,external_node_path_.join)(folder, 'kubeconfig');
    await (0,system_files/* writePrivateFile */.Pl)(path, withNamespace(await (0,promises_.readFile)(source, 'utf8'), namespace));
    return path;
}
/** The documented variables that scripts and kubectl commands of a release get. */
function releaseVariables(release, phase) {
    const { planned, observed, failed } = release;
    const last = newest(observed);
    return {
        RELEASE_NAME: planned.name,
        RELEASE_NAMESPACE: planned.namespace,
        RELEASE_ACTION: planned.action,
        RELEASE_OPERATION: planned.operation,
        RELEASE_PHASE: phase,
        RELEASE_REVISION: String(last?.revision ?? ''),
        RELEASE_PREVIOUS_REVISION: String(newest(release.before)?.revision ?? ''),
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
        revision: String(newest(observed)?.revision ?? ''),
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

// EXTERNAL MODULE: ./build/kube/fields.js
var fields = __webpack_require__(5363);
;// CONCATENATED MODULE: ./build/kube/redact-object.js


const MASK = '***';
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
const SECRET_NAME = /passw|token|secret|credential|api_?key|private_?key|access_?key/i;
/**
 * The object without what may be secret: data of Secrets, the last-applied copy of it, and literal environment values whose
 * names sound secret. Keys stay, so that a reader sees what is there.
 */
function redactObject(object) {
    const redacted = redactValue(object);
    const annotations = redacted.metadata.annotations;
    if (annotations?.[LAST_APPLIED] !== undefined)
        annotations[LAST_APPLIED] = MASK;
    if (!isSecret(object))
        return redacted;
    for (const part of ['data', 'stringData']) {
        if ((0,json/* isJsonObject */.O)(redacted[part]))
            redacted[part] = masked(redacted[part]);
    }
    return redacted;
}
/** The decoded values of a Secret, for a redactor to learn; empty for other kinds. */
function secretValues(object) {
    if (!isSecret(object))
        return [];
    const encoded = Object.values((0,fields/* mapping */.pq)(object.data)).map((value) => Buffer.from((0,fields/* textOf */.b6)(value), 'base64').toString('utf8'));
    const plain = Object.values((0,fields/* mapping */.pq)(object.stringData)).map((value) => (0,fields/* textOf */.b6)(value));
    return [...encoded, ...plain].filter((value) => value !== '');
}
function isSecret(object) {
    return object.kind === 'Secret' && object.apiVersion === 'v1';
}
function masked(values) {
    return Object.fromEntries(Object.keys(values).map((key) => [key, MASK]));
}
/** A deep copy with secret-sounding `{name, value}` pairs masked, wherever they stand: pod templates are nested in many kinds. */
function redactValue(value) {
    if (Array.isArray(value))
        return value.map(redactValue);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, item]) => [key, redactValue(item)]);
    const copy = Object.fromEntries(entries);
    const hidden = typeof copy.name === 'string' && typeof copy.value === 'string' && SECRET_NAME.test(copy.name);
    return hidden ? { ...copy, value: MASK } : copy;
}

;// CONCATENATED MODULE: ./build/engine/public-result.js


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
        for (const text of secretValues(secret))
            redactor.learn(text);
        return redactObject(secret);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskSecrets(item, redactor)]));
}

;// CONCATENATED MODULE: ./build/engine/run-hook.js













/** Runs one hook of any kind: `if`, interpolation, timeout, retry, capture and `allowFailure` are here and in no kind. */
async function runHook(run) {
    const { hook, emit } = run;
    const common = { hook: hook.id, ...(run.releaseId !== undefined && { release: run.releaseId }) };
    const end = (outcome, attempts, rest = {}) => emit({ type: 'hook-ended', ...common, outcome, attempts, ...rest });
    const prepared = await prepare(run);
    if (!prepared.ok)
        return ended(hook, 0, prepared.failure, end);
    if (prepared.value === 'skipped') {
        end('skipped', 0, { note: 'its `if` does not hold' });
        return undefined;
    }
    const item = prepared.value;
    let delay = item.retry.delayMs;
    for (let attempt = 1;; attempt++) {
        emit({ type: 'hook-started', ...common, attempt });
        const result = await attemptHook(item, run, attempt);
        if (result.ok) {
            end('succeeded', attempt, { result: publicResult(result.value, run.redactor) });
            return undefined;
        }
        if (attempt >= item.retry.attempts || run.signal.aborted)
            return ended(hook, attempt, result.failure, end);
        run.log.warning(`${hook.title}: ${result.failure.message}; next try in ${delay / 1000} s`);
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
    const answer = await (0,hooks_condition/* holds */.v9)(interpolated.value.if, {
        reader: run.reader,
        namespace: run.target.namespace,
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
    const payloadFile = (0,external_node_path_.join)(scratch, 'payload.json');
    await (0,system_files/* writePrivateFile */.Pl)(payloadFile, JSON.stringify(Object.fromEntries(run.payload)));
    const set = new Map();
    const result = await withTimeout(timeoutMs, run.signal, async (signal) => {
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
            setPayload: (name, value) => set.set(name, value),
        });
        return value.ok ? value : (0,model_result/* fail */.f)(asStopped(value.failure, signal, timeoutMs));
    });
    if (!result.ok)
        return result;
    const captured = await captureValues(item.capture, result.value);
    if (!captured.ok)
        return captured;
    for (const [name, value] of [...set, ...Object.entries(captured.value)])
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

;// CONCATENATED MODULE: ./build/engine/run-run-hooks.js


/** Bounds a hook around all charts that has no timeout of its own. */
const DEFAULT_TIMEOUT_MS = 180_000;
/** The hooks around all charts of one run phase, in order; `before` and `after` end at the first failure. */
async function runRunHooks(run, phase) {
    const hooks = run.approved.plan.runHooks[phase];
    if (hooks.length === 0 || !run.effects)
        return undefined;
    run.emit({ type: 'run-phase-started', phase });
    let failure;
    for (const { id } of hooks) {
        const hook = run.hooks.get(id);
        if (!hook || (failure && phase !== 'onFailure'))
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
            signal: run.signal,
            defaultTimeoutMs: DEFAULT_TIMEOUT_MS,
            env: {
                ...run.env,
                RELEASE_PHASE: phase,
                DIAGNOSTICS_DIR: run.diagnosticsFolder,
                KUBECONFIG: run.kubeconfig,
            },
            release: {},
            payload: run.payload,
            manifestFolder: run.manifestFolder,
            scratchFolder: (0,external_node_path_.join)(run.scratchFolder, 'hooks'),
            kubectl: run.kubectl,
        });
        failure ??= hookFailure;
    }
    run.emit({ type: 'run-phase-ended', phase, ...(failure && { failure }) });
    return failure;
}

;// CONCATENATED MODULE: ./build/engine/schedule.js
/**
 * Starts every release as soon as its own needs have ended and a place is free; deployments also wait for all destroys.
 * Driven by ends alone: no level barrier, no polling. Gives the end of every release by id.
 */
function runSchedule(schedule) {
    const { limit, obstacle, run, skip } = schedule;
    const ends = new Map();
    const waiting = new Set(schedule.releases);
    const atWork = new Set();
    const isReady = (planned) => planned.needs.every((id) => ends.has(id)) &&
        (planned.action === 'destroy' || ![...waiting, ...atWork].some((other) => other.action === 'destroy'));
    return new Promise((resolve, reject) => {
        const finish = (planned, end) => {
            atWork.delete(planned);
            ends.set(planned.id, end);
            advance();
        };
        const advance = () => {
            for (const planned of waiting) {
                if (!isReady(planned))
                    continue;
                const why = obstacle(planned, ends);
                if (why !== undefined) {
                    waiting.delete(planned);
                    // What needs it may be skippable now, or startable.
                    return finish(planned, skip(planned, why));
                }
                if (atWork.size >= limit)
                    continue;
                waiting.delete(planned);
                atWork.add(planned);
                run(planned).then((end) => finish(planned, end), reject);
            }
            if (waiting.size === 0 && atWork.size === 0)
                resolve(ends);
        };
        advance();
    });
}

;// CONCATENATED MODULE: ./build/engine/run-plan.js




/**
 * Carries out an approved plan. A release whose needs did not end well is skipped and says so; the others go on, unless
 * `onError` is `stop`. The hooks around all charts run only when at least one release has work to do.
 */
async function runPlan(run, runRelease) {
    const { plan } = run.approved;
    const around = run.effects !== undefined && plan.releases.some(hasWork);
    const before = around ? await runRunHooks(run, 'before') : undefined;
    const ends = await runSchedule({
        releases: plan.releases,
        limit: run.concurrency,
        obstacle: (planned, soFar) => (before ? 'a `before` hook failed' : obstacleOf(planned, soFar, run)),
        run: (planned) => runRelease(planned, run),
        skip: (planned, why) => skip(planned, why, run),
    });
    const trouble = before ?? firstFailure(plan.releases, ends);
    const failed = around ? await runRunHooks(run, trouble ? 'onFailure' : 'after') : undefined;
    return conclude(trouble ?? failed, ends, run.signal);
}
/** Why a release cannot start: undefined when it can. */
function obstacleOf(planned, ends, { approved, signal, onError }) {
    const { releases } = approved.plan;
    if (signal.aborted)
        return 'the run was cancelled';
    if (onError === 'stop' && firstFailure(releases, ends))
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
function firstFailure(releases, ends) {
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

;// CONCATENATED MODULE: ./build/helm/mark.js


/** Label of a release secret: `<revision>-<40 hex>`, written after the last phase succeeded. */
const INPUTS_LABEL = 'helm-lifecycle/inputs';
/** Label of a release secret: the id of the manifest that deployed it; given to Helm by `--labels`. */
const MANIFEST_LABEL = 'helm-lifecycle/manifest';
/** The digest of an inputs label, when its revision number is `revision`; Helm copies labels from revision to revision. */
function readMark(label, revision) {
    const match = /^(\d+)-([0-9a-f]{40})$/.exec(label ?? '');
    return match && Number(match[1]) === revision ? match[2] : undefined;
}
/** Marks a stored revision as made from these inputs (40 hex digits); fails with `conflict` when the secret changed since `record` was read. */
async function writeMark(writer, release, record, digest) {
    const patched = await writer.patch({ apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace }, 'merge', {
        metadata: {
            resourceVersion: record.resourceVersion,
            labels: { [INPUTS_LABEL]: `${record.revision}-${digest}` },
        },
    });
    return patched.ok
        ? (0,model_result.ok)()
        : (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`mark revision ${record.revision} of ${release.name}`, patched.failure));
}

// EXTERNAL MODULE: ./build/model/operation.js
var model_operation = __webpack_require__(9827);
;// CONCATENATED MODULE: ./build/plan/phases.js

const PHASE_RULES = {
    checkPrerequisites: {
        phase: 'checkPrerequisites',
        builtIn: 'chart, values, CRD and hook files are readable; the credentials have the permissions that are needed',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'the chart fails; nothing was changed but the lease',
    },
    preExec: {
        phase: 'preExec',
        builtIn: 'apply the CRDs of `crds`, wait until they are established',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: false,
        onFailure: 'the chart fails; evidence, then `onFailure` hooks',
    },
    exec: {
        phase: 'exec',
        builtIn: 'the operation: install, upgrade, reinstall or uninstall',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.deploy,
        hooksReplaceBuiltIn: true,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'evidence, `onFailure` hooks, rollback when listed in `rollbackOn`, `finally` hooks',
    },
    postExec: {
        phase: 'postExec',
        builtIn: '`helm test` when `test` is enabled',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    validate: {
        phase: 'validate',
        builtIn: 'all rendered resources exist and are ready; pods without a readiness probe stay up for `settle`',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.deploy,
        hooksReplaceBuiltIn: false,
        collectsEvidence: true,
        canRollBack: true,
        onFailure: 'as exec',
    },
    onFailure: {
        phase: 'onFailure',
        builtIn: 'nothing; evidence was collected before it, a rollback comes after it',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.always,
        hooksReplaceBuiltIn: false,
        collectsEvidence: false,
        canRollBack: false,
        onFailure: 'reported beside the first error, never instead of it',
    },
    finally: {
        phase: 'finally',
        builtIn: 'nothing',
        hooksRunOn: model_operation/* WHEN_SHORTHANDS */.AY.always,
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

;// CONCATENATED MODULE: ./build/plan/next-step.js




/**
 * The lifecycle as a function: from what was planned and what has ended to the next thing to do.
 * The first failure of a main phase stands; evidence comes before onFailure hooks, these before a rollback, finally is
 * last. After a stop no further main phase starts and nothing is rolled back.
 */
function nextStep(release, ended, stopped) {
    const failed = next_step_firstFailure(ended);
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
function next_step_firstFailure(ended) {
    for (const { step, failure } of ended) {
        if (step.kind === 'phase' && failure && isMainPhase(step.phase))
            return { phase: step.phase, failure };
    }
    return undefined;
}
function mainPhases(release) {
    return model_phase/* MAIN_PHASES */.Nk.filter((phase) => hasPhaseWork(release, phase)).map((phase) => ({
        kind: 'phase',
        phase,
    }));
}
function afterTrouble(release, failed, stop) {
    const steps = [];
    if (failed && !stop && PHASE_RULES[failed.phase].collectsEvidence)
        steps.push({ kind: 'diagnose' });
    if (hasPhaseWork(release, 'onFailure'))
        steps.push({ kind: 'phase', phase: 'onFailure' });
    if (failed && !stop && rollsBack(release, failed.phase))
        steps.push({ kind: 'rollback' });
    return steps;
}
function closing(release, ended, stop) {
    const steps = hasPhaseWork(release, 'finally') ? [{ kind: 'phase', phase: 'finally' }] : [];
    const allWell = !stop && ended.every((step) => step.failure === undefined);
    if (allWell && leavesMark(release))
        steps.push({ kind: 'mark' });
    return steps;
}
function rollsBack(release, phase) {
    return (PHASE_RULES[phase].canRollBack &&
        (0,model_operation/* deploys */.hn)(release.operation) &&
        release.effort === 'perform' &&
        release.phases.exec.builtIn &&
        release.settings.atomic &&
        release.settings.rollbackOn.includes(phase));
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
var unreachable = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/observe/deploy-request.js

/** What Helm is given to deploy, or only render, a staged release. */
function deployRequest({ name, namespace }, settings, staged, { manifestId, description }) {
    return {
        name,
        namespace,
        chart: staged.chartPath,
        valuesFiles: staged.valuesFiles,
        wait: settings.wait,
        waitForJobs: settings.waitForJobs,
        forceUpgrade: settings.forceUpgrade,
        conflicts: settings.conflicts,
        takeOwnership: settings.takeOwnership,
        skipCrds: settings.crds !== undefined,
        // Which of its hooks run is known when it is performed; a render shows all of them.
        noHooks: settings.noHooks === true,
        historyMax: settings.historyMax,
        description,
        labels: { [MANIFEST_LABEL]: manifestId },
    };
}

;// CONCATENATED MODULE: ./build/engine/describe-release.js


/**
 * What a dry run does for a release: nothing, but its templates are rendered against the cluster, so that a chart that cannot
 * be rendered is known now. Does not: judge the rendered resources, whose CRDs or namespace may not exist yet.
 */
async function describeRelease(planned, run) {
    if (planned.blocked)
        return { outcome: 'failed', failure: planned.blocked };
    const staged = run.stage.releases.get(planned.id);
    const renders = (0,model_operation/* deploys */.hn)(planned.operation) && planned.effort === 'perform' && planned.phases.exec.builtIn;
    if (!staged || !renders)
        return { outcome: 'planned' };
    const { manifestId } = run.approved.plan;
    const rendered = await run.helmReader.render(deployRequest(planned, planned.settings, staged, { manifestId, description: run.description }), { signal: run.signal, timeoutMs: planned.settings.timeoutMs });
    const isBroken = !rendered.ok && rendered.failure.reason === 'chart';
    return isBroken ? { outcome: 'failed', failure: rendered.failure } : { outcome: 'planned' };
}

// EXTERNAL MODULE: ./build/cluster/locate.js
var locate = __webpack_require__(7671);
// EXTERNAL MODULE: ./build/cluster/wait-gone.js
var wait_gone = __webpack_require__(2678);
// EXTERNAL MODULE: ./build/kube/documents.js
var kube_documents = __webpack_require__(9958);
;// CONCATENATED MODULE: ./build/observe/canonical-json.js

/** JSON with sorted keys: equal values give equal text. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!(0,json/* isJsonObject */.O)(value))
        return JSON.stringify(value);
    const entries = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${entries.join(',')}}`;
}

;// CONCATENATED MODULE: ./build/observe/rendered.js




/** The objects of Helm's rendered YAML: List kinds are expanded, empty documents dropped; no namespace is filled in. */
function parseRendered(manifest) {
    const documents = (0,kube_documents/* parseDocuments */.e)(manifest);
    return documents.ok ? (0,model_result.ok)(documents.value.map(({ object }) => object)) : documents;
}
/** True when two renderings would make the same objects: order, comments, formatting, null fields and `status` do not count. */
function sameRendered(one, other) {
    const [left, right] = [parseRendered(one), parseRendered(other)];
    if (!left.ok)
        return left;
    if (!right.ok)
        return right;
    return (0,model_result.ok)(fingerprint(left.value) === fingerprint(right.value));
}
function fingerprint(objects) {
    return objects
        .map((object) => canonicalJson(normalised(object)))
        .sort()
        .join('\n');
}
function normalised({ status: _status, ...object }) {
    const { creationTimestamp: _created, ...metadata } = object.metadata;
    return withoutNulls({ ...object, metadata });
}
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, item]) => item !== null)
        .map(([key, item]) => [key, withoutNulls(item)]));
}

;// CONCATENATED MODULE: ./build/diagnostics/collect.js





/** Collects the evidence of one release by owner uid. Never fails: what cannot be read is listed as missing. */
async function collectEvidence({ reader, store, observed, signal, }) {
    const missing = [];
    const keep = (what, result) => {
        if (result.ok)
            return result.value;
        missing.push(`${what}: ${result.failure.message}`);
        return undefined;
    };
    const { namespace } = observed;
    const last = newest(observed);
    const stored = last && keep('stored release', await store.read(observed, last.revision));
    const rendered = keep('rendered resources', parseRendered(stored?.manifest ?? ''));
    const located = rendered && keep('served kinds', await (0,locate/* locate */.x)(reader, rendered, namespace));
    const owned = located && keep('live objects', await (0,wait_gone/* identify */.l)(reader, located.map(kube_object/* refOf */.H), { signal }));
    const [pods, events] = await Promise.all([
        reader.list({ apiVersion: 'v1', kind: 'Pod', namespace }, { signal }),
        reader.list({ apiVersion: 'v1', kind: 'Event', namespace, fieldSelector: 'type=Warning' }, { signal }),
    ]);
    const uids = new Set(owned?.map((object) => object.uid));
    return {
        pods: (keep('pods', pods) ?? []).filter((pod) => uids.has(pod.metadata.uid ?? '')),
        events: (keep('events', events) ?? []).filter((event) => uids.has(involvedUid(event))),
        missing,
    };
}
function involvedUid(event) {
    return event.involvedObject?.uid ?? '';
}

;// CONCATENATED MODULE: ./build/engine/diagnose.js






const EVIDENCE_MS = 30_000;
/** Keeps what the cluster says about a failed release, before hooks or a rollback change it; best effort, never a failure. */
async function diagnose(release) {
    const { run, planned, diagnosticsFolder } = release;
    try {
        const evidence = await withTimeout(EVIDENCE_MS, release.signal, (signal) => collectEvidence({ reader: run.reader, store: run.store, observed: release.observed, signal }));
        const files = {
            pods: evidence.pods.map(redactObject),
            events: evidence.events,
            missing: evidence.missing,
        };
        for (const [name, content] of Object.entries(files)) {
            await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(diagnosticsFolder, `${name}.yaml`), run.redactor.clean((0,dist/* stringify */.As)(content)));
        }
        run.emit({ type: 'diagnosed', release: planned.id, folder: diagnosticsFolder });
    }
    catch (error) {
        const text = `evidence could not be kept: ${error instanceof Error ? error.message : String(error)}`;
        run.emit({ type: 'warning', release: planned.id, text });
    }
}

;// CONCATENATED MODULE: ./build/engine/namespace.js



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
        return live.failure.reason === 'forbidden' && !createNamespace ? (0,model_result.ok)() : live;
    if (!(0,model_operation/* deploys */.hn)(planned.operation))
        return (0,model_result.ok)();
    if (live.value && !createNamespace)
        return (0,model_result.ok)();
    if (!live.value && !createNamespace) {
        return (0,model_result/* fail */.f)({
            reason: 'not-found',
            message: `namespace ${planned.namespace} does not exist`,
            remedy: `Create it, or set \`createNamespace: true\` for chart ${planned.id}.`,
            location: planned.location,
        });
    }
    const missing = Object.entries(namespaceLabels).filter(([key, value]) => live.value?.metadata.labels?.[key] !== value);
    if (live.value && missing.length === 0)
        return (0,model_result.ok)();
    const applied = await effects.cluster.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: planned.namespace, labels: namespaceLabels } }, { force: true, signal });
    return applied.ok ? (0,model_result.ok)() : (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`create namespace ${planned.namespace}`, applied.failure));
}

;// CONCATENATED MODULE: ./build/engine/observe-again.js

/** Reads the release's revisions again after something may have changed them, and records a new state of the newest one. */
async function observeAgain(release) {
    const before = newest(release.observed);
    const observed = await release.run.store.observeOne(release.planned);
    if (!observed.ok)
        return observed;
    release.observed = observed.value;
    const after = newest(observed.value);
    if (after && (after.revision !== before?.revision || after.status !== before.status)) {
        const { revision, status } = after;
        release.run.emit({ type: 'revision-changed', release: release.planned.id, revision, status });
    }
    return { ok: true, value: undefined };
}
/** Whether nothing is stored of the release any more. */
function isAbsent(release) {
    const last = newest(release.observed);
    return last === undefined || last.status === 'uninstalled';
}

;// CONCATENATED MODULE: ./build/plan/chart-hooks.js
/** Whether Helm must not run the chart hooks of one event: `delete`, `rollback`, ... */
function leavesOut(noHooks, event) {
    return Array.isArray(noHooks) ? noHooks.includes(event) : noHooks;
}

;// CONCATENATED MODULE: ./build/engine/foreign-objects.js







/** Annotation of a Lease: the foreign objects of a failed revision, as a JSON list of ObjectRef; gone with the next success. */
const FOREIGN_ANNOTATION = 'helm-lifecycle/foreign-objects';
/** Field managers under which Helm and this project write. */
const OWN_MANAGERS = new Set(['helm', 'helm-lifecycle']);
/**
 * Objects that the failed newest revision names, that did not belong to the revision deployed before, and that are older than
 * this run's operation: adopted, taken over, or made by other tools. A rollback or an uninstall would delete them.
 */
async function foreignObjects(release) {
    const named = await objectsOf(release, newest(release.observed)?.revision);
    if (!named.ok)
        return named;
    const owned = await objectsOf(release, deployed(release.before)?.revision);
    if (!owned.ok)
        return owned;
    const known = new Set(owned.value.map(kube_object/* nameOf */.V));
    const candidates = named.value.filter((object) => !known.has((0,kube_object/* nameOf */.V)(object)));
    const live = await Promise.all(candidates.map((object) => release.run.reader.get((0,kube_object/* refOf */.H)(object))));
    const foreign = [];
    for (const found of live) {
        if (!found.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('look for objects that others made', found.failure));
        if (found.value && isOlder(found.value, release.operationStartedAt))
            foreign.push((0,kube_object/* refOf */.H)(found.value));
    }
    return (0,model_result.ok)(foreign);
}
async function objectsOf(release, revision) {
    if (revision === undefined)
        return (0,model_result.ok)([]);
    const { run, planned } = release;
    const stored = await run.store.read(planned, revision);
    if (!stored.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the stored release', stored.failure));
    const rendered = parseRendered(stored.value?.manifest ?? '');
    return rendered.ok ? (0,locate/* locate */.x)(run.reader, rendered.value, planned.namespace) : rendered;
}
/** Creation times are whole seconds; within the same second, what another manager wrote is not Helm's own creation. */
function isOlder({ metadata }, startedAt) {
    const createdAt = Date.parse(metadata.creationTimestamp ?? '');
    const second = Math.floor(startedAt / 1000) * 1000;
    if (createdAt !== second)
        return createdAt < second;
    return (metadata.managedFields ?? []).some(({ manager, subresource }) => subresource === undefined && !OWN_MANAGERS.has(manager));
}
/** Why a failed release was left as it is, with the two commands to choose from. */
function keptForeign(foreign, { name, namespace, revisions }, target) {
    const failed = revisions.at(-1);
    const remove = target === undefined
        ? `helm uninstall ${name} --namespace ${namespace}`
        : `helm rollback ${name} ${target} --namespace ${namespace}`;
    const keep = `kubectl delete secret ${failed?.secretName} --namespace ${namespace}`;
    return [
        `not rolled back, because that would delete ${foreign.map(object_ref/* formatRef */.r).join(', ')}, which were there before this run;`,
        `to delete them too: ${remove};`,
        `to keep them and only forget the failed revision: ${keep}`,
    ].join(' ');
}
/** The foreign objects that an earlier failed revision has left in the release and that still exist. */
async function rememberedForeign(release) {
    const refs = parseRefs(release.lease?.annotations[FOREIGN_ANNOTATION]);
    const live = await Promise.all(refs.map((ref) => release.run.reader.get(ref)));
    const left = [];
    for (const [index, found] of live.entries()) {
        if (!found.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('look for objects that others made', found.failure));
        const ref = refs[index];
        if (found.value && ref)
            left.push(ref);
    }
    return (0,model_result.ok)(left);
}
function parseRefs(text) {
    try {
        const value = JSON.parse(text ?? '[]');
        return Array.isArray(value) ? value : [];
    }
    catch {
        return [];
    }
}
/** Refuses to uninstall a failed release that others' objects were taken into. */
function foreignRefusal(foreign, { name, namespace }) {
    return {
        reason: 'conflict',
        message: `uninstalling ${namespace}/${name} would delete ${foreign.map(object_ref/* formatRef */.r).join(', ')}, which its failed revision took over from others`,
        remedy: `To delete them too: helm uninstall ${name} --namespace ${namespace}. To keep them and only forget the release: kubectl delete secret --selector owner=helm,name=${name} --namespace ${namespace}`,
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/util/json-text.js
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
/**
 * Replaces the string at a path of object keys in JSON text and leaves every other byte as it is, so that numbers and
 * fields that JavaScript would write differently survive. Undefined when there is no string at that path.
 */
function replaceStringAt(json, path, value) {
    const keys = [];
    let isKey = false;
    for (const { 0: token, index } of json.matchAll(TOKEN)) {
        if (token === '{' || token === '[') {
            keys.push(undefined);
            isKey = token === '{';
        }
        else if (token === '}' || token === ']') {
            keys.pop();
            isKey = false;
        }
        else if (token === ':') {
            isKey = false;
        }
        else if (token === ',') {
            isKey = keys.at(-1) !== undefined;
        }
        else if (isKey) {
            keys[keys.length - 1] = JSON.parse(token);
        }
        else if (token.startsWith('"') &&
            keys.length === path.length &&
            keys.every((key, i) => key === path[i])) {
            return json.slice(0, index) + JSON.stringify(value) + json.slice(index + token.length);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/helm/storage.js





/** Decodes the `release` key of a release secret as the API gives it (base64 of base64 of gzip of JSON). */
function decodeRelease(data) {
    try {
        const payload = JSON.parse(unpack(data));
        if ((0,json/* isJsonObject */.O)(payload))
            return (0,model_result.ok)(payload);
        return unreadable('its payload is no JSON object');
    }
    catch (error) {
        return unreadable(error.message);
    }
}
/** The same payload as failed, with a description; every other byte of its JSON stays as Helm wrote it. */
function encodeAsFailed(data, description) {
    try {
        const failed = replaceStringAt(unpack(data), ['info', 'status'], 'failed');
        if (failed === undefined)
            return unreadable('it has no status');
        return (0,model_result.ok)(encodePayload(replaceStringAt(failed, ['info', 'description'], description) ?? failed));
    }
    catch (error) {
        return unreadable(error.message);
    }
}
function unpack(data) {
    const inner = Buffer.from(Buffer.from(data, 'base64').toString('latin1'), 'base64');
    const isGzip = inner[0] === 0x1f && inner[1] === 0x8b;
    return (isGzip ? (0,external_node_zlib_.gunzipSync)(inner) : inner).toString('utf8');
}
/** The reverse of decoding, for JSON text. */
function encodePayload(json) {
    return Buffer.from((0,external_node_zlib_.gzipSync)(json, { level: 9 }).toString('base64')).toString('base64');
}
/** The fields of a decoded payload that this project reads. */
function storedRelease(payload) {
    const { name, namespace, version, info, chart, config, manifest, hooks } = payload;
    const metadata = (0,json/* isJsonObject */.O)(chart) && (0,json/* isJsonObject */.O)(chart.metadata) ? chart.metadata : undefined;
    if (typeof name !== 'string' || typeof version !== 'number' || !metadata) {
        return unreadable('it lacks its name, revision or chart');
    }
    const details = (0,json/* isJsonObject */.O)(info) ? info : {};
    const appVersion = storage_text(metadata.appVersion);
    return (0,model_result.ok)({
        name,
        namespace: storage_text(namespace),
        revision: version,
        status: releaseStatus(storage_text(details.status)),
        chart: {
            name: storage_text(metadata.name),
            version: storage_text(metadata.version),
            ...(appVersion !== '' && { appVersion }),
        },
        values: (0,json/* isJsonObject */.O)(config) ? config : {},
        manifest: storage_text(manifest),
        chartHooks: (Array.isArray(hooks) ? hooks : []).filter(json/* isJsonObject */.O).map((hook) => ({
            name: storage_text(hook.name),
            kind: storage_text(hook.kind),
            path: storage_text(hook.path),
            events: texts(hook.events),
            manifest: storage_text(hook.manifest),
            deletePolicies: texts(hook.delete_policies),
        })),
        description: storage_text(details.description),
        raw: payload,
    });
}
/** A status word that neither Helm 3 nor 4 writes counts as `unknown`. */
function releaseStatus(word) {
    return RELEASE_STATUSES.find((status) => status === word) ?? 'unknown';
}
function storage_text(value) {
    return typeof value === 'string' ? value : '';
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function unreadable(why) {
    return (0,model_result/* fail */.f)({
        reason: 'helm',
        message: `decode a stored release: ${why}`,
        remedy: 'Look at the release with `helm history`; a damaged revision can be deleted with its secret.',
    });
}

;// CONCATENATED MODULE: ./build/helm/mark-failed.js



/**
 * Marks a revision that a dead Helm left pending as failed, in the label and in the payload: Helm reads both.
 * Failure `conflict` when the secret changed since `record` was read: somebody is working on it after all.
 */
async function markFailed({ reader, writer }, release, record, description) {
    const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
    const what = `mark revision ${record.revision} of ${release.namespace}/${release.name} as failed`;
    const secret = await reader.get(ref);
    if (!secret.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(what, secret.failure));
    const { data } = (secret.value ?? {});
    const payload = encodeAsFailed(data?.release ?? '', description);
    if (!payload.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(what, payload.failure));
    const patched = await writer.patch(ref, 'merge', {
        metadata: { resourceVersion: record.resourceVersion, labels: { status: 'failed' } },
        data: { release: payload.value },
    });
    return patched.ok ? (0,model_result.ok)() : (0,model_result/* fail */.f)((0,model_failure/* during */.i)(what, patched.failure));
}

// EXTERNAL MODULE: ./build/util/duration.js
var duration = __webpack_require__(1081);
;// CONCATENATED MODULE: ./build/plan/judge-pending.js

const LEAST_AGE_MS = 15 * 60_000;
/**
 * Is the Helm that left a revision pending dead? Pure. A live one must never be unlocked: two revisions would end up deployed,
 * with the wrong values, and nothing would say so. So only its own dead run's lease, or old age, is proof enough.
 */
function judgePending(pending) {
    const { record, underLease, leftByDeadRun, now, settings } = pending;
    const ageMs = now - record.modifiedAt * 1000;
    const minAgeMs = settings.unlock.minAgeMs ?? Math.max(2 * settings.timeoutMs, LEAST_AGE_MS);
    if (settings.unlock.mode === 'fail')
        return refuse(pending, '`unlock` is fail');
    if (!underLease)
        return refuse(pending, 'without a lease it cannot be known whether another run is at work');
    if (leftByDeadRun)
        return { kind: 'recover', why: 'the run that held the lease died' };
    if (ageMs >= minAgeMs)
        return { kind: 'recover', why: `nothing happened for ${(0,duration/* formatDuration */.a)(ageMs)}` };
    return refuse(pending, `it is unlocked by itself in ${(0,duration/* formatDuration */.a)(minAgeMs - ageMs)}`);
}
function refuse({ release, record }, why) {
    const { id, name, namespace } = release;
    const since = new Date(record.modifiedAt * 1000).toISOString().replace(/\.\d+Z/, 'Z');
    return {
        kind: 'refuse',
        failure: {
            reason: 'conflict',
            message: `release ${namespace}/${name} is ${record.status} in revision ${record.revision} since ${since}: another Helm is at work, or was killed (${why})`,
            remedy: `Look with: helm history ${name} --namespace ${namespace}. When no Helm works on it any more: helm-lifecycle unlock ${id}`,
        },
    };
}

// EXTERNAL MODULE: ./build/cluster/abort-failure.js
var abort_failure = __webpack_require__(596);
;// CONCATENATED MODULE: ./build/cluster/lease-object.js

/**
 * Runners' clocks differ by minutes at times. So renewals are written, and expiry is judged, in the API server's time, which
 * its answers tell to the second; this covers the rest.
 */
const TOLERANCE_MS = 3_000;
/** The Lease object of a release. */
function leaseRef({ name, namespace }) {
    return { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', name: `helm-lifecycle.${name}`, namespace };
}
/** Who holds a lease, and until when (Unix milliseconds of the server's clock); undefined when nobody does. */
function holderOf(lease) {
    const spec = (0,fields/* mapping */.pq)(lease.spec);
    const holder = (0,fields/* textOf */.b6)(spec.holderIdentity);
    if (holder === '')
        return undefined;
    const renewed = Date.parse((0,fields/* textOf */.b6)(spec.renewTime));
    const durationMs = (0,fields/* numberOf */.rl)(spec.leaseDurationSeconds) * 1_000;
    return { holder, until: (Number.isNaN(renewed) ? 0 : renewed) + durationMs + TOLERANCE_MS };
}
/** The lease as `holder` holds it from `now` on. */
function heldBy(lease, holder, durationMs, now) {
    const spec = (0,fields/* mapping */.pq)(lease.spec);
    const goesOn = spec.holderIdentity === holder;
    const time = microTime(now);
    return {
        ...lease,
        spec: {
            ...spec,
            holderIdentity: holder,
            leaseDurationSeconds: Math.ceil(durationMs / 1_000),
            acquireTime: goesOn ? (spec.acquireTime ?? time) : time,
            renewTime: time,
            leaseTransitions: (0,fields/* numberOf */.rl)(spec.leaseTransitions) + (goesOn ? 0 : 1),
        },
    };
}
/** The lease without a holder; it stays for its annotations. */
function heldByNobody(lease) {
    const { holderIdentity: _holder, renewTime: _renewed, acquireTime: _acquired, ...spec } = (0,fields/* mapping */.pq)(lease.spec);
    return { ...lease, spec };
}
/** The lease with annotations merged in; null removes one. */
function annotated(lease, changes) {
    const annotations = { ...lease.metadata.annotations };
    for (const [key, value] of Object.entries(changes)) {
        if (value === null)
            delete annotations[key];
        else
            annotations[key] = value;
    }
    return { ...lease, metadata: { ...lease.metadata, annotations } };
}
/** Leases carry microseconds. */
function microTime(ms) {
    return new Date(ms).toISOString().replace('Z', '000Z');
}

;// CONCATENATED MODULE: ./build/cluster/lease-keeping.js



/** Renews a lease in the background. All changes go one after the other, each with the last one's resourceVersion. */
function keepLease(options) {
    const { reader, writer, clock, release, holder, durationMs } = options;
    const ref = leaseRef(release);
    const lost = new AbortController();
    const over = new AbortController();
    // A request that hangs must leave time for another try before the lease runs out.
    const request = { timeoutMs: durationMs / 4 };
    let lease = options.lease;
    let standsUntil = clock.now() + durationMs;
    let last = Promise.resolve();
    function inTurn(work) {
        const turn = last.then(work);
        last = turn.catch(() => { });
        return turn;
    }
    /** Writes what `edit` makes of the lease, again after somebody else wrote to it, as long as it is ours. */
    async function change(edit) {
        for (;;) {
            if (lost.signal.aborted)
                return gone();
            const result = await writer.update(edit(lease), request);
            if (result.ok) {
                lease = result.value;
                return (0,model_result.ok)();
            }
            if (result.failure.reason !== 'conflict' && result.failure.reason !== 'not-found')
                return result;
            const fresh = await reader.get(ref, request);
            if (!fresh.ok)
                return fresh;
            if (fresh.value === undefined || holderOf(fresh.value)?.holder !== holder) {
                lost.abort();
                return gone();
            }
            lease = fresh.value;
        }
    }
    function gone() {
        return (0,model_result/* fail */.f)({
            reason: 'conflict',
            message: `write ${(0,object_ref/* formatRef */.r)(ref)}: the lock is no longer held by this run`,
            remedy: 'Look in the Lease object for who holds it now.',
            object: (0,object_ref/* formatRef */.r)(ref),
        });
    }
    async function renewUntilOver() {
        let pauseMs = durationMs / 3;
        for (;;) {
            await clock.sleep(pauseMs, AbortSignal.any([over.signal, lost.signal]));
            if (over.signal.aborted || lost.signal.aborted)
                return;
            const startedAt = clock.now();
            const renewed = await inTurn(() => change((current) => heldBy(current, holder, durationMs, reader.serverTime())));
            if (renewed.ok)
                standsUntil = startedAt + durationMs;
            else if (clock.now() >= standsUntil)
                lost.abort();
            pauseMs = renewed.ok ? durationMs / 3 : durationMs / 20;
        }
    }
    const renewing = renewUntilOver();
    // A bug in there must not pass for a lease that is still held; `release` throws it.
    renewing.catch(() => lost.abort());
    return {
        lost: lost.signal,
        setAnnotations: (annotations) => inTurn(() => change((current) => annotated(current, annotations))),
        async release({ remove }) {
            over.abort();
            await renewing;
            if (lost.signal.aborted)
                return (0,model_result.ok)();
            const given = await inTurn(() => change(heldByNobody));
            // Lost in this last moment: then there is nothing to give back.
            if (!given.ok)
                return lost.signal.aborted ? (0,model_result.ok)() : given;
            if (!remove)
                return (0,model_result.ok)();
            const { uid, resourceVersion } = lease.metadata;
            const removed = await writer.delete(ref, {
                ...(uid !== undefined && { uid }),
                ...(resourceVersion !== undefined && { resourceVersion }),
            });
            // Another run has taken it already: then it is that run's to remove.
            return removed.ok || removed.failure.reason === 'conflict' ? (0,model_result.ok)() : removed;
        },
    };
}

;// CONCATENATED MODULE: ./build/cluster/lease.js





const DEFAULT_DURATION_MS = 60_000;
/** How often another run may be faster than we are before we say so. */
const MOST_RACES = 5;
/**
 * Takes the Lease `helm-lifecycle.<release name>` in the release's namespace, which must exist.
 * Failure `conflict` names the live holder and when its lease ends.
 */
async function acquireLease(options) {
    const { reader, clock, release, holder, lockTimeoutMs = 0, signal } = options;
    const what = `lock release ${release.namespace}/${release.name}`;
    const ref = leaseRef(release);
    const deadline = clock.now() + lockTimeoutMs;
    let races = 0;
    let waited = false;
    for (;;) {
        if (signal.aborted)
            return (0,model_result/* fail */.f)((0,abort_failure/* abortFailure */.P)(signal, what));
        const found = await reader.get(ref, { signal });
        if (!found.ok)
            return withoutRights(found.failure, what);
        const current = found.value && holderOf(found.value);
        const live = current !== undefined && current.holder !== holder && current.until > reader.serverTime();
        if (live) {
            const leftMs = deadline - clock.now();
            if (leftMs <= 0)
                return (0,model_result/* fail */.f)(heldByOther(what, (0,object_ref/* formatRef */.r)(ref), current));
            if (!waited)
                options.onWaiting?.(current);
            waited = true;
            await waitForOther(options, Math.min(leftMs, current.until - reader.serverTime()));
            continue;
        }
        const taken = await take(options, found.value);
        if (taken.ok) {
            return (0,model_result.ok)({
                ...keepLease({ ...options, durationMs: durationOf(options), lease: taken.value }),
                held: true,
                annotations: found.value?.metadata.annotations ?? {},
                ...(current !== undefined && current.holder !== holder && { expiredHolder: current.holder }),
            });
        }
        // Somebody else was faster: look again who that is.
        races += 1;
        if (taken.failure.reason !== 'conflict' || races === MOST_RACES) {
            return withoutRights(taken.failure, what);
        }
    }
}
function take(options, found) {
    const { reader, writer, release, holder } = options;
    const { apiVersion, kind, name } = leaseRef(release);
    const lease = found ?? {
        apiVersion,
        kind,
        metadata: {
            name,
            namespace: release.namespace,
            labels: { 'app.kubernetes.io/managed-by': 'helm-lifecycle' },
        },
    };
    const wanted = heldBy(lease, holder, durationOf(options), reader.serverTime());
    return found === undefined ? writer.create(wanted) : writer.update(wanted);
}
/** Until the lease is given back, runs out, or `forMs` is over: by watching it. */
async function waitForOther(options, forMs) {
    const { reader, clock, release, signal } = options;
    const { apiVersion, kind, name, namespace } = leaseRef(release);
    const changed = new AbortController();
    const waiting = AbortSignal.any([signal, changed.signal]);
    const watching = reader.watch({ apiVersion, kind, namespace: namespace ?? '', fieldSelector: `metadata.name=${name}` }, waiting, ({ type, object }) => {
        const free = object !== undefined && (type === 'DELETED' || holderOf(object) === undefined);
        if (free)
            changed.abort();
    });
    // Without the right to watch, the time alone decides.
    await clock.sleep(forMs, waiting);
    changed.abort();
    await watching;
}
function durationOf({ durationMs = DEFAULT_DURATION_MS }) {
    return durationMs;
}
function withoutRights(failure, what) {
    if (failure.reason === 'forbidden')
        return (0,model_result.ok)({ held: false, why: failure });
    return (0,model_result/* fail */.f)({ ...failure, message: `${what}: ${failure.message}` });
}
function heldByOther(what, object, { holder, until }) {
    const end = new Date(until).toISOString().replace(/\.\d+Z/, 'Z');
    return {
        reason: 'conflict',
        message: `${what}: it is held by ${holder}`,
        remedy: `Wait for that run or cancel it. If it is dead, its lock ends by itself at ${end}.`,
        object,
    };
}

;// CONCATENATED MODULE: ./build/engine/release-lease.js



/** Annotation of a Lease: the revision that Helm is writing under it; what a dead run has left is known by it. */
const WRITING_ANNOTATION = 'helm-lifecycle/writing-revision';
/**
 * Takes the lease of a release, waiting for another run as long as `lockTimeout` says. Undefined when the credentials have
 * no right to leases and `lock` is not `required`, or when it is `off`.
 */
async function takeLease(release) {
    const { run, planned, effects, signal } = release;
    if (run.lock === 'off')
        return (0,model_result.ok)(undefined);
    const lease = await acquireLease({
        reader: run.reader,
        writer: effects.cluster,
        clock: run.clock,
        release: planned,
        holder: run.holder,
        lockTimeoutMs: planned.settings.lockTimeoutMs,
        onWaiting: ({ holder }) => {
            const text = `waits for another run that works on it: ${holder}`;
            run.emit({ type: 'warning', release: planned.id, text });
        },
        signal,
    });
    if (!lease.ok)
        return lease;
    if (lease.value.held)
        return (0,model_result.ok)(lease.value);
    const { why } = lease.value;
    if (run.lock === 'required') {
        const remedy = 'Grant get, create, update and delete on leases.coordination.k8s.io, or set `lock` to auto.';
        return (0,model_result/* fail */.f)({ ...why, message: `lock is required: ${why.message}`, remedy });
    }
    const text = `runs without a lease, so two runs could touch it at once: ${why.message}`;
    run.emit({ type: 'warning', release: planned.id, text });
    return (0,model_result.ok)(undefined);
}
/** Gives the lease back. Its object stays as long as its release does. */
async function giveBack(release, lease) {
    const released = await lease?.release({ remove: isAbsent(release) });
    if (released && !released.ok) {
        const text = `the lease could not be given back: ${released.failure.message}`;
        release.run.emit({ type: 'warning', release: release.planned.id, text });
    }
}
/** Remembers in the lease which revision Helm is about to write, or undefined when it is written. Best effort. */
async function noteWriting(release, revision) {
    await release.lease?.setAnnotations({
        [WRITING_ANNOTATION]: revision === undefined ? null : String(revision),
    });
}

;// CONCATENATED MODULE: ./build/engine/recover.js






/** Before anything is decided: a revision that a dead Helm left pending is marked failed; one that may be live is refused. */
async function recoverStuck(release, lease) {
    const last = pending(release);
    if (!last)
        return (0,model_result.ok)();
    const { planned, run } = release;
    const verdict = judgePending({
        release: planned,
        record: last,
        underLease: lease !== undefined,
        leftByDeadRun: lease?.annotations[WRITING_ANNOTATION] === String(last.revision),
        now: run.reader.serverTime(),
        settings: planned.settings,
    });
    return verdict.kind === 'recover' ? recover(release, last, verdict.why) : (0,model_result/* fail */.f)(verdict.failure);
}
/** After our own Helm has ended: reads the release again; whatever that Helm left pending is its own, and it is dead. */
async function observeAfterHelm(release) {
    const observed = await observeAgain(release);
    if (!observed.ok)
        return observed;
    const last = pending(release);
    const recovered = last ? await recover(release, last, 'its Helm was ended') : (0,model_result.ok)();
    if (recovered.ok)
        await noteWriting(release, undefined);
    return recovered;
}
function pending({ observed }) {
    const last = newest(observed);
    return last?.status.startsWith('pending-') ? last : undefined;
}
async function recover(release, record, why) {
    const { run, planned, effects } = release;
    const description = `helm-lifecycle: was ${record.status}, ${why}`;
    const marked = await markFailed({ reader: run.reader, writer: effects.cluster }, planned, record, description);
    if (!marked.ok)
        return marked;
    const text = `revision ${record.revision} was left ${record.status}; it is marked failed now (${why})`;
    run.emit({ type: 'warning', release: planned.id, text });
    return observeAgain(release);
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
    const request = deployRequest(planned, planned.settings, staged, {
        manifestId,
        description: run.description,
    });
    await noteWriting(release, (newest(release.observed)?.revision ?? 0) + 1);
    const deployed = await release.effects.helm.deploy({ ...request, noHooks: leavesOut(planned.settings.noHooks, helmEvent(release)), ...override }, { signal: release.signal, timeoutMs: deadline.left(), onLine: (line) => release.log.debug(line) });
    const observed = await observeAfterHelm(release);
    // What a failed revision had taken over belongs to a deployed one now.
    if (deployed.ok)
        await release.lease?.setAnnotations({ [FOREIGN_ANNOTATION]: null });
    return deployed.ok ? observed : deployed;
}
/** What `--install` makes of it; a failed first install is upgraded. */
function helmEvent(release) {
    return isAbsent(release) ? 'install' : 'upgrade';
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
    const values = (0,external_node_path_.join)(folder, 'values.yaml');
    await (0,system_files/* writePrivateFile */.Pl)(values, (0,dist/* stringify */.As)(replaced.values));
    return deploy(release, deadlineIn(release.planned.settings.timeoutMs, release.run.clock), {
        chart,
        valuesFiles: [values],
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
    await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, 'Chart.yaml'), (0,dist/* stringify */.As)(metadata));
    await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, 'values.yaml'), (0,dist/* stringify */.As)(stored.values ?? {}));
    if (typeof stored.schema === 'string') {
        await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, 'values.schema.json'), Buffer.from(stored.schema, 'base64'));
    }
    for (const file of [...storedFiles(stored.templates), ...storedFiles(stored.files)]) {
        const path = (0,external_node_path_.join)(folder, file.name);
        // Names come from the cluster: none may lead out of the folder.
        if (path.startsWith(`${folder}/`))
            await (0,system_files/* writePrivateFile */.Pl)(path, Buffer.from(file.data, 'base64'));
    }
    return (0,model_result.ok)();
}
function storedFiles(list) {
    if (!Array.isArray(list))
        return [];
    return list.filter((file) => (0,json/* isJsonObject */.O)(file) && typeof file.name === 'string' && typeof file.data === 'string');
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/observe/chart-archive.js


const BLOCK = 512;
/** As much as Helm unpacks of one chart. */
const LARGEST = 100 * 1024 * 1024;
/** The files of a chart archive (.tgz), their names without the leading chart folder. */
function readArchive(archive) {
    try {
        return (0,model_result.ok)(entries((0,external_node_zlib_.gunzipSync)(archive, { maxOutputLength: LARGEST })));
    }
    catch (error) {
        return (0,model_result/* fail */.f)({
            reason: 'chart',
            message: `unpack the chart archive: ${error.message}`,
            remedy: 'Package the chart again with `helm package`.',
        });
    }
}
function entries(tar) {
    const files = [];
    let longName;
    for (let at = 0; at + BLOCK <= tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        if (header.every((byte) => byte === 0))
            break;
        const size = Number.parseInt(textIn(header, 124, 12).trim() || '0', 8);
        const content = tar.subarray(at + BLOCK, at + BLOCK + size);
        if (Number.isNaN(size) || content.length < size)
            throw new Error('it is cut off or no tar archive');
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'x')
            longName = paxPath(content.toString('utf8')) ?? longName;
        else if (type === 'L')
            longName = content.toString('utf8').replace(/\0+$/, '');
        else if (type !== 'g') {
            if (type === '0' || type === '\0')
                files.push({ name: inChart(longName ?? nameIn(header)), content });
            longName = undefined;
        }
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return files;
}
function nameIn(header) {
    const isUstar = textIn(header, 257, 5) === 'ustar';
    const prefix = isUstar ? textIn(header, 345, 155) : '';
    const name = textIn(header, 0, 100);
    return prefix === '' ? name : `${prefix}/${name}`;
}
function inChart(name) {
    return name.replace(/^\.\//, '').replace(/^[^/]*\//, '');
}
/** `path` of a pax header, whose records are `<length> key=value\n`. */
function paxPath(records) {
    return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records)?.[1];
}
function textIn(header, from, length) {
    const field = header.subarray(from, from + length);
    const end = field.indexOf(0);
    return field.subarray(0, end < 0 ? length : end).toString('utf8');
}

;// CONCATENATED MODULE: ./build/observe/helm-ignore.js

/**
 * Helm's reading of .helmignore, which is not git's: the first match decides, a pattern with a slash must match the whole
 * path, `**` is an error, and a negated pattern leaves out everything that it does not match.
 */
function parseHelmIgnore(text) {
    const rules = [];
    for (const line of [...text.replace(/^\uFEFF/, '').split(/\r?\n/), 'templates/.?*']) {
        const rule = line.trim();
        if (rule === '' || rule.startsWith('#'))
            continue;
        const parsed = parseRule(rule);
        if (!parsed.ok)
            return parsed;
        rules.push(parsed.value);
    }
    return (0,model_result.ok)((path, kind) => isIgnored(rules, path, kind));
}
function isIgnored(rules, path, kind) {
    for (const { negated, folderOnly, matches } of rules) {
        const isOther = folderOnly && kind === 'file';
        if (negated) {
            if (isOther || !matches(path))
                return true;
        }
        else if (!isOther && matches(path)) {
            return true;
        }
    }
    return false;
}
function parseRule(rule) {
    if (rule.includes('**'))
        return badRule(rule, '`**` is not supported by Helm');
    const negated = rule.startsWith('!');
    const folderOnly = rule.endsWith('/');
    const body = rule.slice(negated ? 1 : 0, folderOnly ? -1 : undefined);
    const isRooted = body.startsWith('/');
    const glob = globPattern(isRooted ? body.slice(1) : body);
    if (!glob)
        return badRule(rule, 'its brackets or escapes are not complete');
    const wholePath = isRooted || body.includes('/');
    return (0,model_result.ok)({
        negated,
        folderOnly,
        matches: (path) => glob.test(wholePath ? path : path.slice(path.lastIndexOf('/') + 1)),
    });
}
/** Go's path.Match as a regular expression; undefined for a malformed one. */
function globPattern(glob) {
    let source = '';
    for (let rest = glob; rest !== '';) {
        const token = /^(?:\*+|\?|\[\^?(?:\\.|[^\]\\])+\]|\\.|[^[\\])/su.exec(rest)?.[0];
        if (token === undefined)
            return undefined;
        rest = rest.slice(token.length);
        if (token.startsWith('*'))
            source += '[^/]*';
        else if (token === '?')
            source += '[^/]';
        else if (token.length > 1 && token.startsWith('['))
            source += characterClass(token);
        else
            source += token.replace(/^\\/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    }
    try {
        return new RegExp(`^${source}$`, 'us');
    }
    catch {
        return undefined;
    }
}
/** Only `\\`, `]`, `^` and `-` may stay escaped in a JavaScript class; any other escaped character stands for itself. */
function characterClass(token) {
    return token.replace(/\\(.)/gu, (whole, character) => (/[\\\]^-]/.test(character) ? whole : character));
}
function badRule(rule, why) {
    return (0,model_result/* fail */.f)({
        reason: 'chart',
        message: `.helmignore has the pattern "${rule}": ${why}`,
        remedy: 'Change the pattern; Helm refuses the chart because of it, too.',
    });
}

;// CONCATENATED MODULE: ./build/observe/chart-files.js





/** The files of a chart folder (after .helmignore, symbolic links followed) or archive, sorted by name. */
async function readChartFiles(path) {
    try {
        const files = (await (0,promises_.stat)(path)).isDirectory()
            ? await readFolder(path)
            : readArchive(await (0,promises_.readFile)(path));
        if (!files.ok)
            return files;
        return (0,model_result.ok)(files.value.sort((a, b) => (a.name < b.name ? -1 : 1)));
    }
    catch (error) {
        return (0,model_result/* fail */.f)({
            reason: 'chart',
            message: `read chart ${path}: ${error.message}`,
            remedy: 'Check that the chart exists, is complete and may be read.',
        });
    }
}
async function readFolder(root) {
    const rules = parseHelmIgnore(await readIgnoreFile(root));
    if (!rules.ok)
        return rules;
    const files = [];
    await walk(root, { prefix: '', ignored: rules.value, files, above: new Set() });
    return (0,model_result.ok)(files);
}
async function walk(folder, { prefix, ignored, files, above }) {
    const real = await (0,promises_.realpath)(folder);
    if (above.has(real))
        throw new Error(`the symbolic link ${prefix} leads back into itself`);
    for (const entry of await (0,promises_.readdir)(folder)) {
        const path = (0,external_node_path_.join)(folder, entry);
        const name = `${prefix}${entry}`;
        const found = await (0,promises_.stat)(path);
        if (ignored(name, found.isDirectory() ? 'folder' : 'file'))
            continue;
        if (found.isDirectory()) {
            await walk(path, { prefix: `${name}/`, ignored, files, above: new Set([...above, real]) });
        }
        else if (found.isFile()) {
            files.push({ name, content: await (0,promises_.readFile)(path) });
        }
        else {
            throw new Error(`${name} is neither a file nor a folder`);
        }
    }
}
async function readIgnoreFile(root) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(root, '.helmignore'), 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/observe/template-needs.js
/**
 * Reads the needs from the templates' source. A definition in a `_` file counts only when something that is rendered reaches
 * it: library charts define helpers with `lookup` that few charts use. In doubt a need is there.
 */
function templateNeeds(templates) {
    const rendered = [];
    const defined = new Map();
    for (const { name, text } of templates) {
        if (!/(?:^|\/)_[^/]*$/.test(name))
            rendered.push(readPart(text));
        for (const [defines, body] of definitions(text)) {
            defined.set(defines, [...(defined.get(defines) ?? []), readPart(body)]);
        }
    }
    const parts = reachable(rendered, defined);
    const usesApiList = parts.some((part) => part.usesApiList);
    return {
        lookup: parts.some((part) => part.lookup),
        capabilities: parts.some((part) => part.capabilities),
        apiVersions: usesApiList ? 'all' : [...new Set(parts.flatMap((part) => part.asksForApis))].sort(),
    };
}
function reachable(roots, defined) {
    const found = new Set(roots);
    // A Set's iteration sees what is added to it on the way.
    for (const part of found) {
        const next = part.includes === 'any'
            ? [...defined.values()].flat()
            : part.includes.flatMap((name) => defined.get(name) ?? []);
        for (const it of next)
            found.add(it);
    }
    return [...found];
}
/** Each definition from its `define` to the next one: definitions do not nest, and what follows an `end` is little. */
function definitions(text) {
    return text.split(/(?=\{\{-?\s*define\s)/).flatMap((body) => {
        const name = /^\{\{-?\s*define\s+(?:"([^"]*)"|`([^`]*)`)/.exec(body);
        return name ? [[name[1] ?? name[2] ?? '', body]] : [];
    });
}
const STRING = /"(?:\\.|[^"\\])*"|`[^`]*`/g;
function readPart(text) {
    const actions = [...text.matchAll(/\{\{(.*?)\}\}/gs)]
        .map((match) => match[1] ?? '')
        .filter((action) => !/^-?\s*\/\*/.test(action));
    const code = actions.map((action) => action.replace(STRING, '""')).join('\n');
    const source = actions.join('\n');
    const count = (pattern, where) => where.match(pattern)?.length ?? 0;
    const asked = [...source.matchAll(/\.Capabilities\.APIVersions\.Has\s+(?:"([^"]+)"|`([^`]+)`)/g)];
    const named = [...source.matchAll(/\b(?:include|template|block)\s+(?:"([^"]*)"|`([^`]*)`)/g)];
    return {
        lookup: /(?<![\w.$-])lookup(?![\w-])/.test(code),
        capabilities: /\.Capabilities\b/.test(code),
        asksForApis: asked.map((match) => match[1] ?? match[2] ?? ''),
        usesApiList: count(/\.APIVersions\b/g, code) > asked.length || /\.Capabilities(?!\.\w)/.test(code),
        includes: count(/\b(?:include|template)\b(?!\s*:)/g, code) > named.length
            ? 'any'
            : named.map((match) => match[1] ?? match[2] ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/observe/unpack-subcharts.js



/** Packed subcharts become files below their archive's name: `charts/redis-1.0.0.tgz/Chart.yaml`. */
function unpackSubcharts(files) {
    const all = [];
    for (const file of files) {
        if (!/(?:^|\/)charts\/[^/]+\.tgz$/.test(file.name)) {
            all.push(file);
            continue;
        }
        const inside = readArchive(file.content);
        const deeper = inside.ok ? unpackSubcharts(inside.value) : inside;
        if (!deeper.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(file.name, deeper.failure));
        const sorted = deeper.value.sort((a, b) => (a.name < b.name ? -1 : 1));
        all.push(...sorted.map(({ name, content }) => ({ name: `${file.name}/${name}`, content })));
    }
    return (0,model_result.ok)(all);
}

;// CONCATENATED MODULE: ./build/observe/chart-digest.js





/** Digest of a complete chart folder (after .helmignore) or archive: its dependencies are in charts/. */
async function digestChart(path) {
    const read = await readChartFiles(path);
    if (!read.ok)
        return read;
    // An archive that is packed anew differs in nothing but times.
    const files = unpackSubcharts(read.value);
    if (!files.ok)
        return files;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, content } of files.value)
        hash.update(`${name}\0${content.length}\0`).update(content);
    return (0,model_result.ok)({ digest: hash.digest('hex'), needs: templateNeeds(files.value.flatMap(templateIn)) });
}
function templateIn({ name, content }) {
    return /(?:^|\/)templates\//.test(name) && !name.endsWith('/NOTES.txt')
        ? [{ name, text: content.toString('utf8') }]
        : [];
}

;// CONCATENATED MODULE: ./build/observe/inputs-digest.js






/** Changes when a new version of this project computes digests differently: then every release is upgraded once. */
const FORMAT = 1;
/** How the 40 digits of a mark are shared out. */
const RELEASE_DIGITS = 24;
const HOOK_DIGITS = 16;
/** 40 hex digits over the inputs: 24 over what Helm and the CRD step are given, 16 over the hooks, tests and the files they name. */
async function digestInputs(inputs, reader) {
    const chart = await digestChart(inputs.chartPath);
    if (!chart.ok)
        return chart;
    if (chart.value.needs.lookup)
        return (0,model_result.ok)({ note: 'its templates use lookup' });
    const cluster = await clusterPart(chart.value.needs, reader);
    if (!cluster.ok)
        return cluster;
    const files = await digestFiles([inputs.valuesFiles, inputs.crdFiles, inputs.hookFiles]);
    if (!files.ok)
        return files;
    const [values = [], crds = [], hookFiles = []] = files.value;
    const { name, namespace } = inputs.release;
    const release = {
        release: { name, namespace },
        manifest: inputs.manifestId,
        cluster: inputs.clusterUid,
        chart: chart.value.digest,
        values,
        crds,
        settings: effective(inputs.settings),
        capabilities: cluster.value,
    };
    const hooks = { hooks: inputs.hooks, files: hookFiles, test: inputs.settings.test.enabled };
    return (0,model_result.ok)({ digest: digits(release, RELEASE_DIGITS) + digits(hooks, HOOK_DIGITS) });
}
/** How the inputs of a marked revision differ from the wanted ones. */
function compareDigests(marked, wanted) {
    if (marked === wanted)
        return 'same';
    return marked.slice(0, RELEASE_DIGITS) === wanted.slice(0, RELEASE_DIGITS) ? 'hooks-differ' : 'differ';
}
/** The settings that change what ends up in the cluster; those that only say how long, how often or what else are left out. */
function effective(settings) {
    const { createNamespace, namespaceLabels, forceUpgrade, conflicts, takeOwnership, noHooks, crds } = settings;
    return {
        createNamespace,
        namespaceLabels,
        forceUpgrade,
        conflicts,
        takeOwnership,
        noHooks,
        crds: crds?.policy ?? null,
    };
}
/** What the templates read of the cluster, and no more: a new CRD elsewhere is no news for them. */
async function clusterPart(needs, reader) {
    if (!needs.capabilities)
        return (0,model_result.ok)(null);
    const version = await reader.version();
    if (!version.ok)
        return version;
    const minor = /^v?\d+\.\d+/.exec(version.value)?.[0] ?? version.value;
    if (needs.apiVersions !== 'all' && needs.apiVersions.length === 0)
        return (0,model_result.ok)({ minor });
    const resources = await reader.resources();
    if (!resources.ok)
        return resources;
    const served = new Set(resources.value.flatMap(({ apiVersion, kind }) => [apiVersion, `${apiVersion}/${kind}`]));
    const asked = needs.apiVersions === 'all' ? [...served] : needs.apiVersions.filter((it) => served.has(it));
    return (0,model_result.ok)({ minor, served: asked.sort() });
}
async function digestFiles(lists) {
    try {
        return (0,model_result.ok)(await Promise.all(lists.map((list) => Promise.all(list.map(digestPath)))));
    }
    catch (error) {
        return (0,model_result/* fail */.f)({
            reason: 'invalid-manifest',
            message: `read ${error.path ?? 'a file'}: ${error.message}`,
            remedy: 'Check that the file exists and may be read.',
        });
    }
}
/** Of a file's bytes, or of the names and bytes below a folder. */
async function digestPath(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    if (!(await (0,promises_.stat)(path)).isDirectory())
        return hash.update(await (0,promises_.readFile)(path)).digest('hex');
    for (const entry of (await (0,promises_.readdir)(path)).sort()) {
        hash.update(`${entry}\0${await digestPath((0,external_node_path_.join)(path, entry))}\0`);
    }
    return hash.digest('hex');
}
function digits(value, count) {
    const text = canonicalJson({ format: FORMAT, value });
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, count);
}

;// CONCATENATED MODULE: ./build/plan/decide.js




/** Chooses the operation from what was observed: the table of docs/lifecycle.md as a function. It reads nothing. */
function decide(input) {
    switch (input.action) {
        case 'skip':
            return perform('skip', 'action is skip');
        case 'destroy':
            return decideDestroy(input);
        case 'deploy':
            return decideDeploy(input);
        default:
            return (0,unreachable/* unreachable */.H)(input.action);
    }
}
function decideDestroy({ observed, ...input }) {
    const last = newest(observed);
    if (!isStored(last))
        return perform('absent', 'there is no such release');
    const decision = perform('uninstall', `revision ${last.revision} is ${last.status}`);
    return input.protected ? { ...decision, refused: isProtected(observed, 'destroy') } : decision;
}
function decideDeploy(input) {
    const { observed } = input;
    const last = newest(observed);
    if (!isStored(last))
        return perform('install', 'there is no such release yet');
    if (last.status === 'uninstalling')
        return perform('install', `revision ${last.revision} is uninstalling`);
    if (isBelow(input.installedChartVersion, input.reinstallBelow)) {
        const why = `deployed chart version ${input.installedChartVersion} is below ${input.reinstallBelow}`;
        const decision = perform('reinstall', why);
        return input.protected ? { ...decision, refused: isProtected(observed, 'reinstall') } : decision;
    }
    if (last.status !== 'deployed')
        return perform('upgrade', `revision ${last.revision} is ${last.status}`);
    return compareInputs(input, last);
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
    if (input.digest === undefined) {
        const { digestNote: because } = input;
        return upgrade(`its inputs cannot be compared${because === undefined ? '' : `: ${because}`}`);
    }
    if (last.inputs !== undefined)
        return compareMark(last.inputs, input.digest, last.revision);
    if (input.sameAsStored) {
        return {
            operation: 'upgrade',
            effort: 'mark-only',
            why: `revision ${last.revision} was made by another tool and has the same resources`,
        };
    }
    return upgrade(`revision ${last.revision} was not completed by this action`);
}
function compareMark(marked, wanted, revision) {
    const difference = compareDigests(marked, wanted);
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
            return (0,unreachable/* unreachable */.H)(difference);
    }
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
    const parsed = semver.parse(version, { loose: true });
    return parsed !== null && semver.lt(parsed, limit, { loose: true });
}
/** The revision whose chart is compared with `reinstallBelow`: the deployed one, else the newest. */
function comparedRevision(observed) {
    return deployed(observed) ?? newest(observed);
}
function isProtected({ name, namespace }, operation) {
    return {
        reason: 'protected',
        message: `release ${namespace}/${name} is protected: ${operation} would delete it`,
        remedy: 'Remove `protected: true` from its entry when that is really wanted.',
    };
}

;// CONCATENATED MODULE: ./build/engine/operations/uninstall.js










/**
 * Uninstall: reads what the stored release owns, lets Helm delete it, then waits until each object and its pods are gone.
 * Does not: touch CRDs, objects that are to be kept, or anything the release does not name.
 */
async function uninstall(release, deadline) {
    const foreign = release.planned.settings.rollbackForeign ? (0,model_result.ok)([]) : await rememberedForeign(release);
    if (!foreign.ok)
        return foreign;
    if (foreign.value.length > 0)
        return (0,model_result/* fail */.f)(foreignRefusal(foreign.value, release.observed));
    const owned = await ownedObjects(release);
    if (!owned.ok)
        return owned;
    const { name, namespace, settings } = release.planned;
    const removed = await release.effects.helm.uninstall({ name, namespace, noHooks: leavesOut(settings.noHooks, 'delete'), description: release.run.description }, { signal: release.signal, timeoutMs: deadline.left(), onLine: (line) => release.log.debug(line) });
    const observed = await observeAgain(release);
    if (!removed.ok)
        return removed;
    if (!observed.ok)
        return observed;
    return (0,wait_gone/* waitGone */.B)({
        reader: release.run.reader,
        clock: release.run.clock,
        targets: owned.value,
        timeoutMs: deadline.left(),
        signal: release.signal,
        onProgress: ({ ready, total }) => release.run.emit({
            type: 'progress',
            release: release.planned.id,
            text: `${ready} of ${total} objects gone`,
        }),
    });
}
/** The live objects of the release with their uids, so that waiting cannot be fooled by new ones of the same name. */
async function ownedObjects(release) {
    const { run, planned } = release;
    const record = comparedRevision(release.observed);
    if (!record)
        return (0,model_result.ok)([]);
    const stored = await run.store.read(planned, record.revision);
    if (!stored.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the stored release', stored.failure));
    const rendered = stored.value ? parseRendered(stored.value.manifest) : (0,model_result.ok)([]);
    if (!rendered.ok)
        return rendered;
    const located = await (0,locate/* locate */.x)(run.reader, rendered.value.filter((object) => !isKept(object.metadata)), planned.namespace);
    if (!located.ok)
        return located;
    return (0,wait_gone/* identify */.l)(run.reader, located.value.map(kube_object/* refOf */.H), { signal: release.signal });
}
function isKept({ annotations }) {
    return annotations?.['helm.sh/resource-policy']?.trim().toLowerCase() === 'keep';
}

;// CONCATENATED MODULE: ./build/engine/operations/rollback.js










/**
 * Brings back what was deployed when the lease was taken: that revision by `helm rollback`, or no release at all after a
 * failed first install. Bounded by a timeout of its own.
 * Does not: bring back CRDs or chart-hook Jobs; touch anything when Helm had not changed the release yet; delete objects that
 * were there before this run.
 */
async function rollback(release) {
    const observed = await observeAgain(release);
    if (!observed.ok)
        return observed;
    if (!wasChanged(release))
        return (0,model_result.ok)();
    if (release.planned.operation === 'reinstall')
        return afterReinstall(release);
    const target = deployed(release.before);
    const foreign = release.planned.settings.rollbackForeign ? (0,model_result.ok)([]) : await foreignObjects(release);
    if (!foreign.ok)
        return foreign;
    if (foreign.value.length > 0)
        return leaveFailed(release, foreign.value, target?.revision);
    return target ? toRevision(release, target.revision) : toAbsence(release);
}
/** Others' objects are in the failed revision: it stays, and the user chooses. */
async function leaveFailed({ run, planned, observed, lease }, foreign, target) {
    run.emit({ type: 'warning', release: planned.id, text: keptForeign(foreign, observed, target) });
    return lease?.setAnnotations({ [FOREIGN_ANNOTATION]: JSON.stringify(foreign) }) ?? (0,model_result.ok)();
}
/** Whether Helm stored anything new, so that there is something to bring back. */
function wasChanged({ before, observed }) {
    const [old, last] = [newest(before), newest(observed)];
    return old?.revision !== last?.revision || old?.status !== last?.status || last?.status !== 'deployed';
}
async function toRevision(release, revision) {
    const { planned, run } = release;
    run.emit({ type: 'rollback-started', release: planned.id, to: revision });
    let result = await rollbackOnce(release, revision, leavesOut(planned.settings.noHooks, 'rollback'));
    if (!result.ok && !release.signal.aborted) {
        // A chart hook of the old revision is the most common obstacle.
        run.emit({
            type: 'warning',
            release: planned.id,
            text: `rollback failed (${result.failure.message}); trying once more without chart hooks`,
        });
        result = await rollbackOnce(release, revision, true);
    }
    run.emit({
        type: 'rollback-ended',
        release: planned.id,
        to: revision,
        ...(!result.ok && { failure: result.failure }),
    });
    return result;
}
async function rollbackOnce(release, revision, noHooks) {
    const { name, namespace, settings } = release.planned;
    const { wait, forceUpgrade, conflicts, historyMax } = settings;
    await noteWriting(release, (newest(release.observed)?.revision ?? 0) + 1);
    const result = await release.effects.helm.rollback({ name, namespace, revision, wait, noHooks, forceUpgrade, conflicts, historyMax }, { signal: release.signal, timeoutMs: settings.timeoutMs, onLine: (line) => release.log.debug(line) });
    const observed = await observeAfterHelm(release);
    return result.ok ? observed : result;
}
async function toAbsence(release) {
    const { planned, run, before } = release;
    // Only what this very run installed may be removed: older failed revisions were left on purpose.
    if (newest(before) !== undefined || isAbsent(release))
        return (0,model_result.ok)();
    run.emit({ type: 'rollback-started', release: planned.id, to: 'absent' });
    const result = await uninstall(release, deadlineIn(planned.settings.timeoutMs, run.clock));
    run.emit({
        type: 'rollback-ended',
        release: planned.id,
        to: 'absent',
        ...(!result.ok && { failure: result.failure }),
    });
    return result;
}
/** What a reinstall leaves behind is never uninstalled; the old chart comes back only when that was asked for. */
async function afterReinstall(release) {
    return release.planned.settings.reinstallRestore ? restoreReplaced(release) : (0,model_result.ok)();
}

// EXTERNAL MODULE: ./build/hooks/object-right.js
var object_right = __webpack_require__(8231);
;// CONCATENATED MODULE: ./build/engine/permissions.js



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
        return condition === undefined ? own : [...own, ...(0,hooks_condition/* conditionRights */.H1)(condition)];
    });
}
/** `patch deployments.apps in namespace web`, as `kubectl auth can-i` would take it. */
function describePermission({ verb, group, resource, namespace, name }) {
    const what = group === '' ? resource : `${resource}.${group}`;
    const which = name === undefined ? '' : `/${name}`;
    return `${verb} ${what}${which} ${namespace === undefined ? 'in the whole cluster' : `in namespace ${namespace}`}`;
}

;// CONCATENATED MODULE: ./build/engine/phases/check-prerequisites.js







/** Everything that can be known to be missing before the cluster is touched: what planning found, files, permissions. */
async function checkPrerequisites(release) {
    const { planned } = release;
    if (planned.blocked)
        return (0,model_result/* fail */.f)(planned.blocked);
    const files = (0,model_operation/* deploys */.hn)(planned.operation) ? await checkFiles(release) : (0,model_result.ok)();
    return files.ok ? checkPermissions(release) : files;
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
    return (0,model_result/* fail */.f)({
        reason: 'forbidden',
        message: `the credentials lack permissions that release ${planned.namespace}/${planned.name} needs`,
        remedy: 'Grant them by a Role or ClusterRole that is bound to the user of this kubeconfig.',
        details: denied.value.map(describePermission),
    });
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
    const record = comparedRevision(release.observed);
    if (!record)
        return (0,model_result.ok)();
    const stored = await run.store.read(planned, record.revision);
    if (!stored.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the release that is replaced', stored.failure));
    if (!stored.value)
        return (0,model_result.ok)();
    await announce(release, stored.value);
    const folder = (0,external_node_path_.join)(release.diagnosticsFolder, 'replaced-release');
    await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, 'values.yaml'), (0,dist/* stringify */.As)(stored.value.values));
    await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, 'rendered.yaml'), stored.value.manifest);
    release.replaced = stored.value;
    return (0,model_result.ok)();
}
async function announce(release, stored) {
    const rendered = parseRendered(stored.manifest);
    const located = rendered.ok
        ? await (0,locate/* locate */.x)(release.run.reader, rendered.value, release.planned.namespace)
        : rendered;
    if (!located.ok)
        return;
    const claims = located.value.filter((object) => object.kind === 'PersistentVolumeClaim').map(kube_object/* nameOf */.V);
    const volumes = claims.length > 0 ? `, with the data of ${claims.join(', ')}` : '';
    const text = `reinstall deletes revision ${stored.revision} (${stored.chart.name} ${stored.chart.version}) and its ${located.value.length} objects${volumes}`;
    release.run.emit({ type: 'warning', release: release.planned.id, text });
}

;// CONCATENATED MODULE: ./build/engine/phases/exec.js








/** Performs the operation within the chart's timeout; failures that can pass are tried again as `retry` says. */
async function exec(release) {
    const { planned, run, signal } = release;
    const { retry, timeoutMs } = planned.settings;
    const deadline = deadlineIn(timeoutMs, run.clock);
    release.operationStartedAt = run.reader.serverTime();
    let delay = retry.delayMs;
    for (let attempt = 1;; attempt++) {
        const result = await exec_perform(release, deadline);
        const again = !result.ok && result.failure.transient && attempt < retry.attempts && delay < deadline.left();
        if (!again || signal.aborted)
            return result;
        const text = `${result.failure.message}; try ${attempt + 1} of ${retry.attempts} in ${delay / 1000} s`;
        run.emit({ type: 'warning', release: planned.id, text });
        await run.clock.sleep(delay, signal);
        delay *= retry.backoff;
    }
}
async function exec_perform(release, deadline) {
    const { operation } = release.planned;
    switch (operation) {
        case 'install':
        case 'upgrade':
            return install(release, deadline);
        case 'reinstall':
            return reinstall(release, deadline);
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
/** An uninstall that was interrupted is finished first. */
async function install(release, deadline) {
    if (newest(release.observed)?.status === 'uninstalling') {
        const finished = await uninstall(release, deadline);
        if (!finished.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('finish the interrupted uninstall', finished.failure));
    }
    return deploy(release, deadline);
}

;// CONCATENATED MODULE: ./build/engine/chart-test-logs.js





/**
 * Keeps the logs of the chart's test pods as `helm-test.log` beside the evidence and gives their lines. Best effort: Helm's
 * own `--logs` fails tests that have passed when a pod is gone already, so what cannot be read is left out here.
 */
async function keepTestLogs(release) {
    const lines = [];
    for (const { namespace, name, container } of await testContainers(release)) {
        const log = await release.run.reader.log({ namespace, name }, { container });
        if (!log.ok || !log.value)
            continue;
        lines.push(`--- ${name}/${container}`, ...log.value.trimEnd().split('\n'));
    }
    if (lines.length > 0) {
        const text = release.run.redactor.clean(`${lines.join('\n')}\n`);
        await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(release.diagnosticsFolder, 'helm-test.log'), text);
    }
    return lines;
}
async function testContainers({ run, planned, observed }) {
    const record = newest(observed);
    const stored = record && (await run.store.read(planned, record.revision));
    const tests = stored?.ok ? (stored.value?.chartHooks ?? []) : [];
    return tests
        .filter(({ kind, events }) => kind === 'Pod' && events.includes('test'))
        .flatMap(({ manifest }) => {
        const pods = parseRendered(manifest);
        return pods.ok ? pods.value : [];
    })
        .flatMap(({ metadata, spec }) => {
        const { namespace = planned.namespace, name } = metadata;
        const containers = Array.isArray(spec?.containers) ? spec.containers.filter(json/* isJsonObject */.O) : [];
        return containers.map((container) => ({ namespace, name, container: String(container.name) }));
    });
}

// EXTERNAL MODULE: ./build/cluster/wait-ready.js + 1 modules
var wait_ready = __webpack_require__(1368);
;// CONCATENATED MODULE: ./build/engine/crds.js







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
        timeoutMs: release.planned.settings.timeoutMs,
        signal: release.signal,
        waitForJobs: false,
    });
    if (todo.length > 0)
        await release.run.reader.resources('fresh');
    return ready;
}
/** Deletes the CRDs, and with them every object of their kinds. */
async function deleteCrds(release) {
    const crds = await readCrds(release);
    if (!crds.ok)
        return crds;
    for (const crd of crds.value) {
        const deleted = await release.effects.cluster.delete((0,kube_object/* refOf */.H)(crd), { signal: release.signal });
        if (!deleted.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`delete ${(0,kube_object/* nameOf */.V)(crd)}`, deleted.failure));
    }
    return (0,model_result.ok)();
}
async function readCrds(release) {
    const crds = [];
    for (const file of release.staged?.crdFiles ?? []) {
        const parsed = parseRendered(await (0,promises_.readFile)(file, 'utf8'));
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
    const tested = await release.effects.helm.test({ name, namespace }, { signal: release.signal, timeoutMs: settings.test.timeoutMs, onLine: (line) => release.log.info(line) });
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

// EXTERNAL MODULE: ./build/kube/owners.js
var kube_owners = __webpack_require__(6230);
;// CONCATENATED MODULE: ./build/kube/containers-without-readiness.js

/** The names of a pod's long-running containers, sidecars included, of which Kubernetes only knows that they were started. */
function containersWithoutReadiness(pod) {
    const sidecars = (0,fields/* mappings */.qj)(pod.spec, 'initContainers').filter((item) => item.restartPolicy === 'Always');
    return [...sidecars, ...(0,fields/* mappings */.qj)(pod.spec, 'containers')]
        .filter((container) => Object.keys((0,fields/* mapping */.pq)(container, 'readinessProbe')).length === 0)
        .map((container) => (0,fields/* textOf */.b6)(container.name));
}

// EXTERNAL MODULE: ./build/kube/pod-trouble.js
var pod_trouble = __webpack_require__(9841);
;// CONCATENATED MODULE: ./build/kube/settling.js



/** `now` is the server's clock; `restartsBefore` is what was counted when the watching began. */
function settling(pod, options) {
    if (pod.metadata.deletionTimestamp !== undefined || (0,fields/* mapping */.pq)(pod.status).phase === 'Succeeded') {
        return { remainingMs: 0 };
    }
    const watched = new Set(containersWithoutReadiness(pod));
    let remainingMs = 0;
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
        // A node's clock may differ from the server's: never longer than from now on.
        const left = startedAt + options.settleMs - options.now;
        remainingMs = Math.max(remainingMs, Number.isNaN(left) ? options.settleMs : Math.min(left, options.settleMs));
    }
    return { remainingMs };
}
/** The restarts of each container so far. */
function restartCounts(pod) {
    return new Map(statusesOf(pod).map((status) => [(0,fields/* textOf */.b6)(status.name), (0,fields/* numberOf */.rl)(status.restartCount)]));
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

// EXTERNAL MODULE: ./build/cluster/get-all.js
var get_all = __webpack_require__(3219);
// EXTERNAL MODULE: ./build/cluster/owned-objects.js
var owned_objects = __webpack_require__(5773);
// EXTERNAL MODULE: ./build/cluster/watch-until.js
var watch_until = __webpack_require__(7287);
;// CONCATENATED MODULE: ./build/cluster/settle.js







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
    const refs = options.refs.filter(({ kind }) => LONG_RUNNING.has(kind));
    if (refs.length === 0 || settleMs === 0)
        return (0,model_result.ok)();
    const owners = await ownersOfPods(reader, refs, signal);
    if (!owners.ok)
        return owners;
    const isOurs = (pod) => owners.value.has(pod.metadata.uid ?? '') || (0,kube_owners/* isOwned */.g)(pod, owners.value);
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
/** Uids of the objects and of all that stands between them and their pods. */
async function ownersOfPods(reader, refs, signal) {
    const objects = await (0,get_all/* getAll */.U)(reader, refs, { signal });
    if (!objects.ok)
        return objects;
    const uids = new Set(objects.value.flatMap((object) => object?.metadata.uid ?? []));
    const owned = await (0,owned_objects/* findOwned */.zi)(reader, uids, (0,owned_objects/* runningNamespaces */.QH)(refs), { signal });
    if (!owned.ok)
        return owned;
    for (const { metadata } of owned.value)
        if (metadata.uid !== undefined)
            uids.add(metadata.uid);
    return (0,model_result.ok)(uids);
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
 * All rendered resources of the deployed revision exist and are ready by the kstatus rules, and pods whose containers have
 * no readiness probe stay up for `settle`. With `wait: false` nothing is waited for: only what can be seen to have failed fails.
 */
async function validate(release) {
    const { run, planned, signal } = release;
    const { settings } = planned;
    const objects = await storedObjects(release);
    if (!objects.ok)
        return objects;
    const ready = await (0,wait_ready/* waitReady */.N)({
        reader: run.reader,
        clock: run.clock,
        targets: objects.value.map((object) => ({ ...(0,kube_object/* refOf */.H)(object), mayVanish: vanishes(object) })),
        timeoutMs: settings.timeoutMs,
        signal,
        waitForJobs: settings.waitForJobs,
        acceptsProgressing: !settings.wait,
        onProgress: ({ ready, total, waiting }) => {
            const text = `${ready} of ${total} ready${waiting.length > 0 ? `, waiting for ${waiting.slice(0, 3).join(', ')}` : ''}`;
            run.emit({ type: 'progress', release: planned.id, text });
        },
    });
    if (!ready.ok || settings.settleMs === 0 || !settings.wait)
        return ready;
    return settle({
        reader: run.reader,
        clock: run.clock,
        refs: objects.value.map(kube_object/* refOf */.H),
        settleMs: settings.settleMs,
        signal,
    });
}
/** What Helm stored for the deployed revision; nothing when hooks replaced Helm and there is no release. */
async function storedObjects({ run, planned, observed }) {
    const record = deployed(observed);
    if (!record)
        return (0,model_result.ok)([]);
    const stored = await run.store.read(planned, record.revision);
    if (!stored.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the stored release', stored.failure));
    const rendered = parseRendered(stored.value?.manifest ?? '');
    return rendered.ok ? (0,locate/* locate */.x)(run.reader, rendered.value, planned.namespace) : rendered;
}
/** A finished Job with a time to live removes itself. */
function vanishes(object) {
    return object.kind === 'Job' && object.spec?.ttlSecondsAfterFinished !== undefined;
}

;// CONCATENATED MODULE: ./build/engine/run-phase.js








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
        defaultTimeoutMs: planned.settings.timeoutMs,
        env: { ...run.env, ...releaseVariables(release, phase), KUBECONFIG: release.kubeconfig },
        release: releaseScope(release),
        payload: release.payload,
        manifestFolder: run.manifestFolder,
        scratchFolder: (0,external_node_path_.join)(run.scratchFolder, 'hooks'),
        kubectl: run.kubectl,
    });
}
function isCleanUp(phase) {
    return phase === 'onFailure' || phase === 'finally';
}
async function nothing() {
    return { ok: true, value: undefined };
}

;// CONCATENATED MODULE: ./build/engine/run-release.js



















/** Takes one planned release through its lifecycle, inside its lease. A throw is a bug and becomes this release's failure. */
async function runRelease(planned, run) {
    run.emit({ type: 'release-started', release: planned.id });
    const end = await runGuarded(planned, run);
    run.emit({ type: 'release-ended', release: planned.id, ...end });
    return end;
}
async function runGuarded(planned, run) {
    if (!hasWork(planned))
        return simpleEnd(planned);
    if (!run.effects || !run.approved.performs.has(planned.id))
        return describeRelease(planned, run);
    try {
        const release = await openRelease(planned, run, run.effects);
        return planned.blocked ? await lifecycle(release) : await underLease(release);
    }
    catch (error) {
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
function simpleEnd({ operation, why }) {
    if (operation === 'skip')
        return { outcome: 'skipped', note: why };
    return operation === 'unchanged' ? { outcome: 'unchanged' } : { outcome: 'succeeded', note: why };
}
async function openRelease(planned, run, effects) {
    const folder = (0,external_node_path_.join)(run.scratchFolder, 'releases', planned.id);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    const observed = { name: planned.name, namespace: planned.namespace, revisions: [] };
    return {
        run,
        effects,
        planned,
        staged: run.stage.releases.get(planned.id),
        observed,
        before: observed,
        payload: new Map(run.payload),
        failed: undefined,
        lease: undefined,
        operationStartedAt: 0,
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
        return failedEnd(namespace.failure);
    const lease = await takeLease(release);
    if (!lease.ok)
        return failedEnd(lease.failure);
    release.lease = lease.value;
    try {
        const moved = await decideAgain(release);
        return moved.ok ? await lifecycle(release) : failedEnd(moved.failure);
    }
    finally {
        await giveBack(release, lease.value);
    }
}
/** Between planning and the lease another run may have changed the release. */
async function decideAgain(release) {
    const { run } = release;
    const observed = await run.store.observeOne(release.planned);
    if (!observed.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('read the release', observed.failure));
    release.observed = observed.value;
    const recovered = await recoverStuck(release, release.lease);
    if (!recovered.ok)
        return recovered;
    release.before = release.observed;
    const planned = await run.replan(release.planned, release.observed);
    if (!planned.ok)
        return planned;
    const { operation, effort, why } = planned.value;
    if (operation !== release.planned.operation || effort !== release.planned.effort) {
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
            return { outcome: next.outcome, ...(next.failure && { failure: next.failure }) };
        release.signal = stop ? release.run.closing : workSignal(release);
        const failure = await run_release_perform(release, next);
        if (failure && next.kind === 'phase')
            release.failed ??= { phase: next.phase, failure };
        ended.push({ step: next, ...(failure && { failure }) });
    }
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
async function run_release_perform(release, step) {
    switch (step.kind) {
        case 'phase':
            return runPhase(release, step.phase);
        case 'diagnose':
            await diagnose(release);
            return undefined;
        case 'rollback':
            return failureOf(await rollback(release));
        case 'mark':
            return failureOf(await mark(release));
        default:
            return (0,unreachable/* unreachable */.H)(step);
    }
}
async function mark(release) {
    const { planned, effects } = release;
    const observed = await observeAgain(release);
    if (!observed.ok)
        return observed;
    const record = newest(release.observed);
    if (!record || planned.digest === undefined)
        return (0,model_result.ok)();
    return writeMark(effects.cluster, planned, record, planned.digest);
}
function failureOf(result) {
    return result.ok ? undefined : result.failure;
}
function failedEnd(failure) {
    const outcome = failure.reason === 'cancelled' ? 'cancelled' : failure.reason === 'timed-out' ? 'timed-out' : 'failed';
    return { outcome, failure };
}

;// CONCATENATED MODULE: ./build/helm/argv.js
/**
 * Everything in which Helm 3 and 4 differ for us, as arguments.
 * `--atomic` and `--create-namespace` exist in no row: restoring and creating namespaces are ours.
 */
const DIALECTS = {
    3: {
        wait: ['--wait'],
        dontWait: [],
        waitGone: ['--wait'],
        replace: ['--force'],
        overwrite: [],
        refuse: [],
        failUpdate: ['--fail-on-repo-update-fail'],
    },
    4: {
        wait: ['--wait=watcher'],
        // Chart hooks are waited for in any case; without them a hook's failure would pass unseen.
        dontWait: ['--wait=hookOnly'],
        // The watcher returns before a Deployment's pods are gone.
        waitGone: ['--wait=legacy'],
        replace: ['--force-replace', '--server-side=false'],
        // Not `auto`: a release that Helm 3 made would stay client-side, and then `--force-conflicts` is an error.
        overwrite: ['--server-side=true', '--force-conflicts'],
        refuse: ['--server-side=true'],
        failUpdate: [],
    },
};
/** Arguments of `helm upgrade --install`: nothing is reused from the last release. */
function deployArgs(major, request, timeoutMs) {
    const { name, namespace, chart, valuesFiles, wait, waitForJobs, noHooks } = request;
    return [
        ...['upgrade', name, chart, '--install', '--namespace', namespace, '--reset-values'],
        ...valuesFiles.flatMap((file) => ['--values', asListItem(file)]),
        ...waiting(major, wait),
        ...flag('--wait-for-jobs', wait && waitForJobs),
        ...writing(major, request),
        ...flag('--take-ownership', request.takeOwnership),
        ...flag('--skip-crds', request.skipCrds),
        ...flag('--no-hooks', noHooks),
        ...['--history-max', String(request.historyMax), '--timeout', argv_duration(timeoutMs)],
        ...(request.description === '' ? [] : ['--description', request.description]),
        ...Object.entries(request.labels).flatMap(([key, value]) => ['--labels', `${key}=${value}`]),
    ];
}
/** Arguments that render on the server what `deployArgs` would store, as JSON on stdout. */
function renderArgs(major, request, timeoutMs) {
    return [...deployArgs(major, request, timeoutMs), '--dry-run=server', '--output', 'json'];
}
function rollbackArgs(major, request, timeoutMs) {
    const { name, namespace, revision, wait, noHooks, historyMax } = request;
    return [
        ...['rollback', name, String(revision), '--namespace', namespace],
        ...waiting(major, wait),
        ...writing(major, request),
        ...flag('--no-hooks', noHooks),
        ...['--history-max', String(historyMax), '--timeout', argv_duration(timeoutMs)],
    ];
}
/** Deletes dependents first and waits for them, as far as Helm does; a release that is gone already is a success. */
function uninstallArgs(major, request, timeoutMs) {
    const { name, namespace, noHooks, description } = request;
    return [
        ...['uninstall', name, '--namespace', namespace, '--ignore-not-found', '--cascade', 'foreground'],
        ...DIALECTS[major].waitGone,
        ...flag('--no-hooks', noHooks),
        ...['--timeout', argv_duration(timeoutMs)],
        ...(description === '' ? [] : ['--description', description]),
    ];
}
function testArgs(request, timeoutMs) {
    const { name, namespace, filter = [] } = request;
    return [
        ...['test', name, '--namespace', namespace, '--timeout', argv_duration(timeoutMs)],
        ...filter.flatMap((item) => ['--filter', item]),
    ];
}
/** `chart` is an `oci://` reference or `<repository name>/<chart>`. */
function pullArgs(request) {
    const { chart, version, folder, plainHttp } = request;
    return [
        ...['pull', chart, '--destination', folder],
        ...(version === undefined ? [] : ['--version', version]),
        ...flag('--plain-http', plainHttp),
    ];
}
/** Fails when the repository cannot be read; by default Helm 3 does not. */
function repositoryUpdateArgs(major, repository) {
    return ['repo', 'update', repository, ...DIALECTS[major].failUpdate];
}
function waiting(major, wait) {
    return wait ? DIALECTS[major].wait : DIALECTS[major].dontWait;
}
function writing(major, { forceUpgrade, conflicts }) {
    const dialect = DIALECTS[major];
    if (forceUpgrade)
        return dialect.replace;
    return conflicts === 'overwrite' ? dialect.overwrite : dialect.refuse;
}
function flag(name, isSet) {
    return isSet ? [name] : [];
}
/** Helm takes Go durations; a timeout of nothing would mean no waiting at all. */
function argv_duration(ms) {
    return `${Math.max(1, Math.ceil(ms / 1000))}s`;
}
/** `--values` is a comma-separated list as CSV has it. */
function asListItem(path) {
    return /[",\n]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path;
}

// EXTERNAL MODULE: ./build/system/process.js
var system_process = __webpack_require__(6641);
;// CONCATENATED MODULE: ./build/helm/classify-stderr.js
/** What Helm 3 and 4 say, first match wins: a row stands above those whose words its own text may contain. */
const ROWS = [
    {
        pattern: /admission webhook ".+" denied the request|denied by|violates PodSecurity/,
        reason: 'invalid',
        remedy: "Change the object as the cluster's policy says, or ask its owner.",
    },
    {
        pattern: /failed calling webhook|failed to call webhook/,
        reason: 'connection',
        transient: true,
        remedy: 'Check that the pods behind the webhook run; `retry` waits for them.',
    },
    {
        pattern: /exists and cannot be imported into the current release/,
        reason: 'conflict',
        remedy: 'Take the object over with `takeOwnership: true` or an `adopt` step, or delete it.',
    },
    {
        pattern: /another operation \(.+\) is in progress/,
        reason: 'conflict',
        remedy: 'Wait until the other Helm has ended; a release that stays pending was left by a dead one.',
    },
    {
        pattern: /conflict occurred while applying|Apply failed with \d+ conflicts?/,
        reason: 'conflict',
        remedy: 'Remove the field from the chart, or give it back with `conflicts: overwrite`; see `kubectl get --show-managed-fields`.',
    },
    {
        pattern: /the object has been modified; please apply your changes to the latest version/,
        reason: 'conflict',
        transient: true,
        remedy: 'Run it again.',
    },
    {
        pattern: /values don't meet the specifications of the schema/,
        reason: 'chart',
        remedy: "Change the values as the chart's values.schema.json asks.",
    },
    {
        pattern: /parse error (?:at|on)|YAML parse error|error converting YAML to JSON|execution error at|executing ".+" at <|error calling |template: |function ".+" not defined|cannot load values/i,
        reason: 'chart',
        remedy: 'Fix the values or the template at the place that is named.',
    },
    {
        pattern: /missing in charts\/ directory|out of sync with the dependencies file/,
        reason: 'chart',
        remedy: 'Update Chart.lock with `helm dependency update` and commit it.',
    },
    {
        pattern: /\b401\b|unauthorized|authentication required|no basic auth credentials|provide credentials/i,
        reason: 'forbidden',
        remedy: 'Check the credentials: for a registry or repository those in `registries`, else the kubeconfig.',
    },
    {
        pattern: /is forbidden: User|is forbidden: .*cannot/,
        reason: 'forbidden',
        remedy: 'Give the credentials of this run that permission.',
    },
    {
        pattern: /exceeded quota/,
        reason: 'invalid',
        remedy: 'Ask for less, or raise the ResourceQuota of the namespace.',
    },
    {
        pattern: /\b403\b|\bdenied\b|403 Forbidden/,
        reason: 'forbidden',
        remedy: 'Check that the credentials in `registries` may read the chart.',
    },
    {
        pattern: /\b429\b|too ?many ?requests|rate limit/i,
        reason: 'connection',
        transient: true,
        remedy: 'Try again later, or raise `retry.delay`.',
    },
    {
        pattern: /field is immutable|updates to .+ are forbidden|may not change once set/,
        reason: 'invalid',
        remedy: 'The object must be made anew: delete it first, or set `reinstallBelow` to the new chart version.',
    },
    {
        pattern: /no matches for kind|ensure CRDs are installed first|resource mapping not found/,
        reason: 'not-found',
        remedy: 'Install the CRD first, with `crds` or by a chart in `needs`; check that the API version is served.',
    },
    {
        pattern: /namespaces? ".+" not found/,
        reason: 'not-found',
        remedy: 'Create the namespace, or set `createNamespace: true`.',
    },
    {
        pattern: /release: not found|has no deployed releases|Release not loaded/i,
        reason: 'not-found',
        remedy: 'Look at `helm list --all` for the releases of the namespace.',
    },
    {
        pattern: /chart .+ not found|no chart (?:name|version) found|no cached repo|could not (?:find|download)|:\s*not found|404 Not Found|not a valid chart repository or cannot be reached.*404|unable to locate any tags|path ".+" not found|Chart\.yaml file is missing|non-absolute URLs/i,
        reason: 'chart',
        remedy: "Check the chart's name and version, and where it is stored.",
    },
    {
        pattern: /x509:|certificate signed by unknown authority|tls: /,
        reason: 'connection',
        remedy: "Make the server's certificate authority known to this machine.",
    },
    {
        pattern: /server gave HTTP response to HTTPS client/,
        reason: 'connection',
        remedy: 'Set `plainHttp: true` for the host in `registries`.',
    },
    {
        pattern: /connection refused|connection reset|no such host|i\/o timeout|TLS handshake timeout|network is unreachable|no route to host|unexpected EOF|: EOF|broken pipe|http2: client connection lost/,
        reason: 'connection',
        transient: true,
        remedy: 'Check that the host is up and reachable from here.',
    },
    {
        pattern: /\b50[0234]\b|Service ?Unavailable|the server is currently unable to handle the request|etcdserver: |the server was unable to return a response in the time allotted|bad gateway|gateway time-?out/i,
        reason: 'connection',
        transient: true,
        remedy: 'The server had a problem of its own; try again.',
    },
    {
        pattern: /cluster unreachable/i,
        reason: 'connection',
        transient: true,
        remedy: 'Check the kubeconfig and that the API server is up.',
    },
    {
        pattern: /failed (?:pre|post)-\w+|(?:job|pod) \S+ failed/i,
        reason: 'not-ready',
        remedy: "Look at the logs of the chart hook's pod in the diagnostics.",
    },
    {
        pattern: /timed out waiting|context deadline exceeded|not ready\. status:|would exceed context deadline/,
        reason: 'not-ready',
        remedy: 'Look at the diagnostics for what did not become ready, or raise `timeout`.',
    },
    {
        pattern: / is invalid: |Invalid value|unknown field|strict decoding error|failed to create typed patch object|Too long: /,
        reason: 'invalid',
        remedy: 'Change the values or the template so that the object is valid.',
    },
];
const LONGEST_MESSAGE = 600;
/** Turns what Helm wrote to stderr into a failure of one sentence; what no row knows keeps Helm's own words. */
function classifyStderr(stderr) {
    const text = errorText(stderr);
    const row = ROWS.find(({ pattern }) => pattern.test(text));
    const object = objectIn(text);
    return {
        reason: row?.reason ?? 'helm',
        message: shortened(text.replace(/\s*\n\s*/g, '; ').replace(/:; /g, ': ')),
        ...(row && { remedy: row.remedy }),
        ...(row?.transient && { transient: true }),
        ...(object !== undefined && { object }),
    };
}
/** From the last `Error:` on; the warnings before it say the same in a log format. */
function errorText(stderr) {
    const at = stderr.lastIndexOf('Error: ');
    const text = at < 0 ? stderr : stderr.slice(at + 'Error: '.length);
    return withoutObjects(text)
        .replace(/^(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED: /, '')
        .replace(/\d+ errors? occurred:\s*\* /, '')
        .replace(/\n\s*\* /g, '\n')
        .trim();
}
/** The API server quotes whole live objects, whose fields (a Secret's, too) are nobody's business. */
function withoutObjects(text) {
    return text.replace(/"\{\\"(?:\\.|[^"\\])*"/g, '"{...}"');
}
const OBJECT_PATTERNS = [
    /resource (?<kind>\w+)\/(?<namespace>[^/\s]+)\/(?<name>\S+) not ready/,
    /(?<kind>[A-Z]\w+) "(?<name>[^"]+)" in namespace "(?<namespace>[^"]*)" exists/,
    /object (?:(?<namespace>[^/\s]+)\/)?(?<name>\S+) \S+, Kind=(?<kind>\w+)/,
    /"(?<name>[^"]+)" with kind (?<kind>\w+)/,
    /(?<kind>[A-Z]\w+)(?:\.[\w.]+)? "(?<name>[^"]+)" is invalid/,
];
function objectIn(text) {
    for (const pattern of OBJECT_PATTERNS) {
        const groups = pattern.exec(text)?.groups;
        if (groups)
            return [groups.kind, groups.namespace, groups.name].filter(Boolean).join('/');
    }
    return undefined;
}
function shortened(text) {
    return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}...` : text;
}

;// CONCATENATED MODULE: ./build/helm/runner.js




/** Helm gets this much longer than its own `--timeout`, so that it can say itself what it waited for. */
const OVERTIME_MS = 10_000;
/** After an interrupt Helm still records the release as failed, which takes milliseconds on a healthy API server. */
const GRACE_MS = 5_000;
/**
 * Runs one Helm process to its end, its output in files so that it outlives this process unharmed.
 * The value is its stdout. Does not: retry.
 */
async function runHelm(tool, spawn, args, run) {
    const record = await spawn({
        file: tool.path,
        args,
        env: tool.env,
        signal: run.signal,
        timeoutMs: run.timeoutMs + OVERTIME_MS,
        graceMs: GRACE_MS,
        output: { folder: tool.outputFolder },
        ...(run.onLine && { onLine: run.onLine }),
        ...(run.onStarted && { onStarted: run.onStarted }),
    });
    return (0,system_process/* succeeded */.g)(record) ? (0,model_result.ok)(record.stdout) : (0,model_result/* fail */.f)(runner_failureOf(record, args, run));
}
function runner_failureOf(record, args, run) {
    const command = `helm ${args.slice(0, args[0] === 'dependency' || args[0] === 'repo' ? 2 : 1).join(' ')}`;
    if (record.startError) {
        return {
            reason: 'tool',
            message: `start ${record.command.split(' ')[0]}: ${record.startError.message}`,
            remedy: 'Check that the Helm binary exists and may be executed.',
        };
    }
    const details = tail(record.stderr);
    if (record.endedBy === 'abort')
        return { ...aborted(command, run.signal), details };
    if (record.endedBy === 'timeout') {
        return {
            reason: 'timed-out',
            message: `${command} did not end within ${Math.round(run.timeoutMs / 1000)} s and was stopped`,
            remedy: 'Raise `timeout`, or look at the objects that it waited for.',
            details,
        };
    }
    if (record.stderr.trim() === '') {
        const how = record.signal ? `was ended by ${record.signal}` : `ended with exit code ${record.exitCode}`;
        return { reason: 'helm', message: `${command} ${how} and said nothing` };
    }
    return { ...classifyStderr(record.stderr), details };
}
function aborted(command, signal) {
    const why = (0,stop_reason/* stopReason */.P)(signal);
    switch (why?.kind) {
        case 'timed-out':
            return {
                reason: 'timed-out',
                message: `${command} was stopped after ${Math.round(why.afterMs / 1000)} s`,
                remedy: 'Raise `timeout`, or look at the objects that it waited for.',
            };
        case 'fail-fast':
            return { reason: 'not-ready', message: why.message };
        default:
            return { reason: 'cancelled', message: `${command} was interrupted` };
    }
}
const TAIL_LINES = 20;
function tail(text) {
    return withoutObjects(text).trimEnd().split('\n').slice(-TAIL_LINES);
}

;// CONCATENATED MODULE: ./build/helm/writer.js



/** Helm processes that change the cluster; only `openEffects` may call this. */
function createHelmWriter(tool, spawn) {
    const { major } = tool;
    const helm = (args, run) => runHelm(tool, spawn, args, run);
    return {
        deploy: async (request, run) => withoutOutput(await helm(deployArgs(major, request, run.timeoutMs), run)),
        async rollback(request, run) {
            const args = rollbackArgs(major, request, run.timeoutMs);
            const first = await helm(args, run);
            return withoutOutput(isForgetful(first) ? await helm(args, run) : first);
        },
        uninstall: async (request, run) => withoutOutput(await helm(uninstallArgs(major, request, run.timeoutMs), run)),
        test: async (request, run) => withoutOutput(await helm(testArgs(request, run.timeoutMs), run)),
    };
}
/**
 * Helm 3 compares a rollback with the newest revision. When that one failed before it could delete an object that it no longer
 * has, Helm stumbles over the object; the failed rollback then is the newest revision, has the object, and a second one works.
 */
function isForgetful(result) {
    return !result.ok && /^no \S+ with the name ".+" found$/.test(result.failure.message);
}
function withoutOutput(result) {
    return result.ok ? (0,model_result.ok)() : result;
}

// EXTERNAL MODULE: ./build/model/fold-events.js + 3 modules
var fold_events = __webpack_require__(3658);
;// CONCATENATED MODULE: ./build/observe/stage.js





async function createStage(parent) {
    return { folder: await (0,system_files/* makePrivateFolder */.I2)(parent, 'stage-'), releases: new Map() };
}
/** The folder of one release in the stage (0700), made on first use. */
async function stageFolder(stage, releaseId) {
    // Two ids never share a folder, whatever characters they have or a file system folds.
    const name = (0,external_node_crypto_.createHash)('sha256').update(releaseId).digest('hex').slice(0, 16);
    const folder = (0,external_node_path_.join)(stage.folder, name);
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    return folder;
}
/** The YAML files of the given files and folders, sorted by path within each folder; Kustomize's own are left out. */
async function listYamlFiles(paths) {
    const files = [];
    for (const path of paths) {
        try {
            files.push(...((await (0,promises_.stat)(path)).isDirectory() ? await yamlFilesIn(path) : [path]));
        }
        catch (error) {
            return (0,model_result/* fail */.f)({
                reason: 'invalid-manifest',
                message: `read ${path}: ${error.message}`,
                remedy: 'Check that the path exists and may be read.',
            });
        }
    }
    return (0,model_result.ok)(files);
}
async function yamlFilesIn(folder) {
    const names = await (0,promises_.readdir)(folder, { recursive: true });
    return names
        .filter((name) => /\.(?:ya?ml|json)$/.test(name) && !/^kustomization\./i.test((0,external_node_path_.basename)(name)))
        .sort()
        .map((name) => (0,external_node_path_.join)(folder, name));
}

;// CONCATENATED MODULE: ./build/plan/approve.js
/**
 * The only place where `dryRun` is read. A dry release is not in `performs`, and of a plan without any entry there the
 * effects cannot be opened at all: nothing below this function can forget to ask.
 */
function approve(plan) {
    const releases = plan.dryRun ? [] : plan.releases.filter((release) => !release.settings.dryRun);
    const performs = new Set(releases.map((release) => release.id));
    return { plan, performs };
}

;// CONCATENATED MODULE: ./build/plan/build/release.js






/** Turns one chart entry and what was observed of it into what would happen. Pure; called when planning and again under the lease. */
function planRelease(entry, facts, options) {
    const action = actionFor(entry, options.command);
    const { refused, ...decision } = decide({
        action,
        observed: facts.observed,
        digest: facts.digest,
        ...(facts.digestNote !== undefined && { digestNote: facts.digestNote }),
        unchanged: entry.settings.unchanged,
        protected: entry.settings.protected,
        execReplaced: entry.hooks.exec.some((hook) => runsOn('exec', hook.item.when, 'upgrade')),
        force: options.force,
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
        ...(facts.digestNote !== undefined && { digestNote: facts.digestNote }),
        ...(blocked && { blocked }),
    };
}
/** The destroy command turns deployments around; what is skipped stays skipped. */
function actionFor(entry, command) {
    return command === 'destroy' && entry.action === 'deploy' ? 'destroy' : entry.action;
}
/** The public part of a hook. */
function planHook({ id, title, item, location }) {
    return { id, name: title, kind: item.kind, summary: (0,registry/* kindNamed */.U)(item.kind).describe(item.spec), location };
}
function planPhases(entry, decision) {
    const nothing = { builtIn: false, hooks: [] };
    const phase = (name) => {
        if (decision.effort === 'mark-only')
            return [name, nothing];
        const hooks = entry.hooks[name].filter((hook) => runsOn(name, hook.item.when, decision.operation));
        return [
            name,
            { builtIn: hasBuiltIn(name, entry, decision, hooks.length > 0), hooks: hooks.map(planHook) },
        ];
    };
    return Object.fromEntries(model_phase/* PHASES */.ZG.map(phase));
}
/** Whether the engine itself has something to do in a phase. */
function hasBuiltIn(phase, entry, decision, hasHooks) {
    const { settings } = entry;
    const performs = decision.effort === 'perform';
    const deploying = performs && (0,model_operation/* deploys */.hn)(decision.operation);
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
    return (0,model_operation/* deploys */.hn)(operation) || operation === 'uninstall';
}
function installedRelease({ observed, installedChart }) {
    const last = newest(observed);
    if (!last)
        return undefined;
    const live = deployed(observed);
    return {
        revision: last.revision,
        status: last.status,
        ...(live && { deployedRevision: live.revision }),
        ...(installedChart && { chartName: installedChart.name, chartVersion: installedChart.version }),
    };
}

;// CONCATENATED MODULE: ./build/plan/build/run.js

/** Makes the plan of a whole run from everything that was read. Destroys come first, in reverse order. */
function planRun({ manifest, entries, facts, cluster, tools, command, force, dryRun, }) {
    const releases = entries.flatMap((entry) => {
        const found = facts.get(entry.id);
        return found ? [planRelease(entry, found, { command, force })] : [];
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
            before: manifest.runHooks.before.map(planHook),
            after: manifest.runHooks.after.map(planHook),
            onFailure: manifest.runHooks.onFailure.map(planHook),
        },
        releases: inOrder(releases),
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

// EXTERNAL MODULE: ./build/report/json.js
var report_json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/failure.js
var failure = __webpack_require__(897);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/progress-text.js




/** A phase that ended well within this time had nothing to do and is not worth a line. */
const QUIET_MS = 50;
/** The lines for one event, without the release's id; none when it is not worth one. */
function progressText(event, { plan, tookMs, wasTold }) {
    const took = (0,duration/* formatDuration */.a)(tookMs);
    switch (event.type) {
        case 'run-planned':
            return info(planText(plan));
        case 'release-started':
            return startText(plan, event.release);
        case 'release-replanned':
            return info(`now ${event.operation} (${event.why})`);
        case 'phase-ended':
            if (event.failure) {
                const { message } = event.failure;
                return error(`${event.phase} failed after ${took}${wasTold(message) ? '' : `: ${message}`}`);
            }
            return tookMs < QUIET_MS && event.phase !== 'exec' ? [] : info(`${event.phase} ok ${took}`);
        case 'run-phase-ended':
            return event.failure ? error(`${event.phase} hooks of the run: ${event.failure.message}`) : [];
        case 'hook-started':
            return event.attempt > 1 ? info(`hook ${hookName(plan, event.hook)} attempt ${event.attempt}`) : [];
        case 'hook-ended':
            return hookText(`hook ${hookName(plan, event.hook)}`, event, took);
        case 'revision-changed':
            return debug(`revision ${event.revision} is ${event.status}`);
        case 'rollback-started':
            return warning(event.to === 'absent' ? 'uninstalling the failed install' : `rolling back to revision ${event.to}`);
        case 'rollback-ended':
            if (event.failure)
                return error(`rollback failed: ${event.failure.message}`);
            return info(event.to === 'absent' ? `uninstalled ${took}` : `rolled back ${took}`);
        case 'diagnosed':
            return [
                ...(event.cause ? error(`cause: ${(0,failure/* rootCause */.es)(event.cause).message}`) : []),
                ...info(`evidence is in ${event.folder}`),
            ];
        case 'progress':
            return info(event.text);
        case 'warning':
            return warning(event.text);
        case 'release-ended':
            return endText(event, plan.releases.find(({ id }) => id === event.release), took);
        case 'run-phase-started':
        case 'phase-started':
        case 'run-ended':
            return [];
        default:
            return (0,unreachable/* unreachable */.H)(event);
    }
}
function planText({ command, manifest, environment, cluster, tools, dryRun, releases }) {
    const what = `${dryRun ? 'dry run of ' : ''}${command} ${manifest}`;
    const charts = `${releases.length} ${releases.length === 1 ? 'chart' : 'charts'}`;
    return [
        `${what}${environment === undefined ? '' : ` for ${environment}`}: ${charts}`,
        `context ${cluster.context} (${cluster.server}, Kubernetes ${cluster.version})`,
        `Helm ${tools.helm}, kubectl ${tools.kubectl}`,
    ].join(', ');
}
/** What is about to be done; in a dry run the end alone says what would be. */
function startText(plan, id) {
    const release = plan.releases.find((planned) => planned.id === id);
    const isDry = plan.dryRun || release?.settings.dryRun === true;
    return release === undefined || isDry || isQuiet(release) ? [] : info(operationText(release));
}
/** Nothing happens to the release, so its end is all there is to say. */
function isQuiet({ operation }) {
    return operation === 'unchanged' || operation === 'absent' || operation === 'skip';
}
/** `upgrade 1.2.0 -> 1.3.0 (inputs changed since revision 3)` */
function operationText({ operation, chart, installed, effort, why }) {
    const version = (0,wording/* versionChange */.Bn)({
        operation,
        ...(chart && { chart }),
        ...(installed && {
            from: {
                revision: installed.revision,
                ...(installed.chartVersion !== undefined && { version: installed.chartVersion }),
            },
        }),
    });
    const what = effort === 'perform' ? operation : `${operation}, ${effort === 'hooks-only' ? 'hooks' : 'mark'} only`;
    return [what, version, `(${why})`].filter((part) => part !== '').join(' ');
}
function hookText(hook, event, took) {
    const note = event.note === undefined ? '' : ` (${event.note})`;
    const message = event.failure?.message ?? '';
    switch (event.outcome) {
        case 'succeeded':
            return info(`${hook} ok ${took}${note}`);
        case 'skipped':
            return info(`${hook} skipped${note}`);
        case 'allowed':
            return warning(`${hook} failed after ${took}, which is allowed: ${message}`);
        case 'failed':
            return error(`${hook} failed after ${took}: ${message}`);
        default:
            return (0,unreachable/* unreachable */.H)(event.outcome);
    }
}
function endText(event, release, took) {
    const note = event.note === undefined ? '' : ` (${event.note})`;
    switch (event.outcome) {
        case 'planned':
            if (release === undefined)
                return [];
            return info(`${isQuiet(release) ? '' : 'would '}${operationText(release)}${note}`);
        case 'unchanged':
            return info(`unchanged${note || ` (${release?.why ?? 'as wanted'})`}`);
        case 'skipped':
            return info(`skipped${note}`);
        case 'succeeded':
            return info(`succeeded ${took}${note}`);
        case 'failed':
        case 'timed-out':
        case 'cancelled':
            return [
                ...error(`${event.outcome} after ${took}${note}`),
                ...(event.failure ? (0,failure/* failureLines */.w7)(event.failure).flatMap((line) => error(`  ${line}`)) : []),
            ];
        default:
            return (0,unreachable/* unreachable */.H)(event.outcome);
    }
}
/** The name that the user gave, by the id in the events. */
function hookName(plan, id) {
    const phases = [plan.runHooks, ...plan.releases.map((release) => release.phases)];
    const hooks = phases
        .flatMap((phase) => Object.values(phase))
        .flatMap((part) => (Array.isArray(part) ? part : part.hooks));
    return hooks.find((hook) => hook.id === id)?.name ?? id;
}
const lineOf = (level) => (text) => [{ level, text }];
const debug = lineOf('debug');
const info = lineOf('info');
const warning = lineOf('warning');
const error = lineOf('error');

;// CONCATENATED MODULE: ./build/report/progress.js

/** The id column is as wide as the longest id, up to this. */
const WIDEST_ID = 24;
/** How long a release may be silent before what it waits for is worth a line. */
const SILENCE_MS = 10_000;
/** Writes a line for every event that a person who watches the run wants to see. */
function reportProgress(log) {
    const toLines = createProgress();
    return (event) => {
        for (const { level, text } of toLines(event))
            log[level](text);
    };
}
/** Turns the events of one run, given in their order, into lines that begin with the release they are about. */
function createProgress() {
    const startedAt = new Map();
    const told = new Set();
    const lastLineAt = new Map();
    let plan;
    return (event) => {
        if (event.type === 'run-planned')
            plan = event.plan;
        if (plan === undefined)
            return [];
        const span = spanOf(event);
        if (!startedAt.has(span))
            startedAt.set(span, event.at);
        const tookMs = event.at - (startedAt.get(span) ?? event.at);
        const id = 'release' in event ? event.release : undefined;
        const wasTold = (message) => told.has(`${id} ${message}`);
        const lines = progressText(event, { plan, tookMs, wasTold });
        if ('failure' in event && event.failure)
            told.add(`${id} ${event.failure.message}`);
        if (id === undefined)
            return lines;
        const silentMs = event.at - (lastLineAt.get(id) ?? event.at);
        if (event.type === 'progress' && silentMs < SILENCE_MS)
            return [];
        if (lines.length > 0)
            lastLineAt.set(id, event.at);
        const width = idWidth(plan);
        return lines.map(({ level, text }) => ({ level, text: `${id.padEnd(width)}  ${text}` }));
    };
}
function idWidth(plan) {
    return Math.min(WIDEST_ID, Math.max(0, ...plan.releases.map(({ id }) => id.length)));
}
/** What an event begins or ends, so that an end knows how long it took. */
function spanOf(event) {
    const { release, phase, hook } = event;
    return [event.type.split('-', 1)[0], release, phase, hook].join(' ');
}

;// CONCATENATED MODULE: ./build/commands/folders.js




/** Makes the folders of a run; the result folder is new for each run unless the user named one. */
async function makeFolders(options, deps) {
    try {
        const scratch = await (0,system_files/* makePrivateFolder */.I2)(deps.tempFolder, 'hl-');
        deps.saveState('privateFolder', scratch);
        const result = options.resultFolder ?? (await (0,system_files/* makePrivateFolder */.I2)(deps.tempFolder, 'helm-lifecycle-'));
        const diagnostics = (0,external_node_path_.join)(result, 'diagnostics');
        await (0,promises_.mkdir)(diagnostics, { recursive: true });
        return (0,model_result.ok)({ private: scratch, result, diagnostics });
    }
    catch (error) {
        return (0,model_result/* fail */.f)(unusableFolder(error));
    }
}
function unusableFolder(error) {
    return {
        reason: 'filesystem',
        message: `cannot write to the temporary folder: ${error.message}`,
        remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the CLI) at a folder that is writable.',
    };
}

;// CONCATENATED MODULE: ./build/commands/hooks-by-id.js

/** The definitions of all hooks of a manifest, by the ids that the plan calls them by. */
function hooksById({ charts, runHooks }) {
    const hooks = [
        ...model_phase/* RUN_PHASES */.NV.flatMap((phase) => runHooks[phase]),
        ...charts.flatMap((chart) => model_phase/* PHASES */.ZG.flatMap((phase) => chart.hooks[phase])),
    ];
    return new Map(hooks.map((hook) => [hook.id, hook]));
}

// EXTERNAL MODULE: ./build/commands/open-manifest.js + 27 modules
var open_manifest = __webpack_require__(8166);
// EXTERNAL MODULE: ./build/util/go-yaml.js
var go_yaml = __webpack_require__(8975);
;// CONCATENATED MODULE: ./build/observe/yaml-documents.js



/** The values of the documents of a YAML stream; integers become bigint when `integers` says so. `what` is for the message. */
function parseYamlDocuments(text, { what, integers = 'number' }) {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { ...go_yaml/* GO_YAML */.d, intAsBigInt: integers === 'bigint' });
    const values = [];
    for (const document of 'empty' in documents ? [] : documents) {
        const [problem] = document.errors;
        if (problem)
            return yaml_documents_unreadable(what, problem.message);
        try {
            values.push(document.toJS({ maxAliasCount: 1000 }));
        }
        catch (error) {
            return yaml_documents_unreadable(what, error.message);
        }
    }
    return (0,model_result.ok)(values);
}
function yaml_documents_unreadable(what, why) {
    return (0,model_result/* fail */.f)({
        reason: 'chart',
        message: `read ${what} as YAML: ${why.split('\n')[0]?.replace(/:$/, '')}`,
        remedy: 'Fix the YAML at that place.',
    });
}

;// CONCATENATED MODULE: ./build/observe/chart-metadata.js



/** Reads Chart.yaml, requirements.yaml and the lock from a chart's files; `where` is for messages. */
function readChartMetadata(files, where) {
    const chart = yamlFile(files, 'Chart.yaml', where);
    if (!chart.ok)
        return chart;
    const { name, version, appVersion } = chart.value ?? {};
    if (!chart.value)
        return broken(where, 'there is no Chart.yaml in it');
    if (!isText(name))
        return broken(where, 'Chart.yaml has no `name`');
    if (!isText(version))
        return broken(where, 'Chart.yaml has no `version`');
    const requirements = yamlFile(files, 'requirements.yaml', where);
    if (!requirements.ok)
        return requirements;
    const lock = yamlFile(files, 'Chart.lock', where);
    if (!lock.ok)
        return lock;
    const oldLock = yamlFile(files, 'requirements.lock', where);
    if (!oldLock.ok)
        return oldLock;
    const locked = lock.value ?? oldLock.value;
    return (0,model_result.ok)({
        name: String(name),
        version: String(version),
        ...(isText(appVersion) && { appVersion: String(appVersion) }),
        dependencies: [...dependenciesOf(chart.value), ...dependenciesOf(requirements.value ?? {})],
        ...(locked && { locked: dependenciesOf(locked) }),
    });
}
function yamlFile(files, name, where) {
    const file = files.find((it) => it.name === name);
    if (!file)
        return (0,model_result.ok)(undefined);
    const documents = parseYamlDocuments(file.content.toString('utf8'), { what: `${where}/${name}` });
    if (!documents.ok)
        return documents;
    const value = documents.value[0];
    return (0,json/* isJsonObject */.O)(value) ? (0,model_result.ok)(value) : broken(where, `${name} is no mapping`);
}
function dependenciesOf({ dependencies }) {
    if (!Array.isArray(dependencies))
        return [];
    const text = (value) => (isText(value) ? String(value) : '');
    return dependencies
        .filter(json/* isJsonObject */.O)
        .map(({ name, version, repository }) => ({
        name: text(name),
        version: text(version),
        repository: text(repository),
    }))
        .filter(({ name }) => name !== '');
}
/** Helm takes an unquoted `1.0` for the text it looks like. */
function isText(value) {
    return (typeof value === 'string' && value !== '') || typeof value === 'number';
}
function broken(where, why) {
    return (0,model_result/* fail */.f)({
        reason: 'chart',
        message: `${where} is no Helm chart: ${why}`,
        remedy: 'Point at a folder or archive with a Chart.yaml that has `apiVersion`, `name` and `version`.',
    });
}

;// CONCATENATED MODULE: ./build/observe/chart-dependencies.js







/** Compares the wanted dependencies with charts/. Does not: fetch anything. */
function findGaps(chart, files, where) {
    const vendored = vendoredIn(files, where);
    if (!vendored.ok)
        return vendored;
    const missing = [];
    for (const wanted of chart.dependencies) {
        const exact = chart.locked?.find(({ name, version }) => name === wanted.name && fits(version, wanted.version));
        if (chart.locked && !exact && wanted.repository !== '')
            return outOfSync(wanted, where);
        const version = exact?.version ?? wanted.version;
        if (vendored.value.some((it) => it.name === wanted.name && fits(it.version, version)))
            continue;
        if (wanted.repository === '')
            return notVendored(wanted, where);
        missing.push({ ...wanted, version });
    }
    const stale = vendored.value
        .filter(({ name, version }) => missing.some((it) => it.name === name && !fits(version, it.version)))
        .map(({ entry }) => entry);
    return (0,model_result.ok)({ missing, stale });
}
/** The files of a `file://` dependency, as they belong below charts/<name>/. */
async function readLocalDependency(dependency, chartFolder) {
    const folder = (0,external_node_path_.resolve)(chartFolder, dependency.repository.slice('file://'.length));
    const files = await readChartFiles(folder);
    const metadata = files.ok ? readChartMetadata(files.value, folder) : files;
    if (!files.ok || !metadata.ok)
        return metadata.ok ? files : metadata;
    if (!fits(metadata.value.version, dependency.version)) {
        return (0,model_result/* fail */.f)({
            reason: 'chart',
            message: `dependency ${dependency.name} ${dependency.version}: ${folder} has version ${metadata.value.version}`,
            remedy: 'Change the version in Chart.yaml, and run `helm dependency update` when there is a Chart.lock.',
        });
    }
    return (0,model_result.ok)(files.value.map(({ name, content }) => ({ name: `charts/${dependency.name}/${name}`, content })));
}
function vendoredIn(files, where) {
    const entries = new Map();
    for (const { name, content } of files) {
        const match = /^charts\/([^/]+)(?:\/(.+))?$/.exec(name);
        const [, entry = '', inside] = match ?? [];
        // Helm skips names that begin with a dot or an underscore, and files that are no archives.
        if (!match || /^[._]/.test(entry))
            continue;
        if (inside !== undefined)
            entries.set(entry, [...(entries.get(entry) ?? []), { name: inside, content }]);
        else if (entry.endsWith('.tgz')) {
            const unpacked = readArchive(content);
            if (!unpacked.ok)
                return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`${where}/${name}`, unpacked.failure));
            entries.set(entry, unpacked.value);
        }
    }
    const vendored = [];
    for (const [entry, content] of entries) {
        const metadata = readChartMetadata(content, `${where}/charts/${entry}`);
        if (!metadata.ok)
            return metadata;
        vendored.push({ entry, name: metadata.value.name, version: metadata.value.version });
    }
    return (0,model_result.ok)(vendored);
}
/** Whether a version lies in a range as Helm writes it (commas between conditions); what is no range is left to Helm. */
function fits(version, range) {
    const conditions = semver.validRange(range.replaceAll(',', ' '));
    if (conditions === null || semver.valid(version) === null)
        return true;
    return semver.satisfies(version, conditions, { includePrerelease: range.includes('-') });
}
function outOfSync({ name, version }, where) {
    return (0,model_result/* fail */.f)({
        reason: 'chart',
        message: `${where}: dependency ${name} ${version} is not in the lock file`,
        remedy: 'Run `helm dependency update` and commit the lock file.',
    });
}
function notVendored({ name, version }, where) {
    return (0,model_result/* fail */.f)({
        reason: 'chart',
        message: `${where}: dependency ${name} ${version} is not in charts/ and has no \`repository\``,
        remedy: 'Put it there, or say in Chart.yaml where it comes from.',
    });
}

;// CONCATENATED MODULE: ./build/observe/chart-source.js







/** Finds or pulls a chart and makes its dependencies complete; the user's checkout is never written to. */
async function resolveChart(reference, deps) {
    const source = sourceOf(reference);
    const path = reference.kind === 'local' ? (0,model_result.ok)(reference.path) : await pull(pullRequest(reference), deps);
    if (!path.ok)
        return path;
    const files = await readChartFiles(path.value);
    if (!files.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(source, files.failure));
    const metadata = readChartMetadata(files.value, source);
    if (!metadata.ok)
        return metadata;
    const { name, version, appVersion } = metadata.value;
    const chart = { name, version, source, ...(appVersion !== undefined && { appVersion }) };
    // A published archive is complete, or it is its author's to repair.
    if (/\.(?:tgz|tar\.gz)$/.test(path.value))
        return (0,model_result.ok)({ ...chart, path: path.value, fetchedDependencies: [] });
    const gaps = findGaps(metadata.value, files.value, source);
    if (!gaps.ok)
        return gaps;
    const { missing, stale } = gaps.value;
    if (missing.length === 0)
        return (0,model_result.ok)({ ...chart, path: path.value, fetchedDependencies: [] });
    const isStale = ({ name: file }) => stale.some((entry) => `${file}/`.startsWith(`charts/${entry}/`));
    const kept = files.value.filter((file) => !isStale(file));
    const staged = await stageComplete({ from: path.value, files: kept, missing }, deps);
    if (!staged.ok)
        return staged;
    return (0,model_result.ok)({
        ...chart,
        path: staged.value,
        fetchedDependencies: missing.map((it) => `${it.name} ${it.version}`),
    });
}
/** Writes the chart's files into the stage and puts the missing dependencies beside them. */
async function stageComplete(chart, deps) {
    const folder = (0,external_node_path_.join)(deps.folder, 'chart');
    const files = [...chart.files];
    for (const dependency of chart.missing) {
        const found = dependency.repository.startsWith('file://')
            ? await readLocalDependency(dependency, chart.from)
            : await pullDependency(dependency, deps);
        if (!found.ok)
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`dependency ${dependency.name}`, found.failure));
        files.push(...found.value);
    }
    for (const { name, content } of files)
        await (0,system_files/* writePrivateFile */.Pl)((0,external_node_path_.join)(folder, name), content);
    return (0,model_result.ok)(folder);
}
/** A pulled dependency as a folder below charts/, so that how its archive was packed does not matter. */
async function pullDependency({ name, version, repository }, deps) {
    const isRegistry = repository.startsWith('oci://');
    if (!isRegistry && !/^https?:/.test(repository)) {
        return (0,model_result/* fail */.f)({
            reason: 'chart',
            message: `repository "${repository}" is no address`,
            remedy: 'Write the https:// or oci:// address in Chart.yaml: names of `helm repo add` are known on one machine only.',
        });
    }
    const range = version === '' ? {} : { version };
    const archive = await pull(isRegistry
        ? { chart: `${repository.replace(/\/+$/, '')}/${name}`, ...range }
        : { chart: name, repo: repository, ...range }, deps);
    const files = archive.ok ? await readChartFiles(archive.value) : archive;
    if (!files.ok)
        return files;
    return (0,model_result.ok)(files.value.map((file) => ({
        ...file,
        name: `charts/${name}-${version.replace(/[^\w.+-]/g, '_')}/${file.name}`,
    })));
}
function pullRequest(reference) {
    const version = reference.version === undefined ? {} : { version: reference.version };
    return reference.kind === 'oci'
        ? { chart: reference.reference, ...version }
        : { chart: reference.name, repo: reference.url, ...version };
}
/** Pulls, and again after failures that can pass, as `retry` allows. */
async function pull(request, deps) {
    const { helm, clock, signal, timeoutMs, retry, folder } = deps;
    let delayMs = retry.delayMs;
    for (let attempt = 1;; attempt++) {
        const pulled = await helm.pull({ ...request, folder }, { signal, timeoutMs });
        if (pulled.ok || !pulled.failure.transient || attempt >= retry.attempts || signal.aborted)
            return pulled;
        await clock.sleep(delayMs, signal);
        delayMs *= retry.backoff;
    }
}
function sourceOf(reference) {
    switch (reference.kind) {
        case 'local':
            return reference.source;
        case 'oci':
            return reference.reference;
        case 'repository':
            return `${reference.name} of ${reference.url}`;
    }
}

;// CONCATENATED MODULE: ./build/observe/hook-inputs.js



/** What a chart's hooks add to its inputs: their definitions by phase, and the files they name (absolute paths). */
function hookInputs(entry, manifestFolder) {
    const hooks = Object.fromEntries(model_phase/* PHASES */.ZG.map((phase) => [phase, entry.hooks[phase].map(({ item }) => item.source)]));
    const files = model_phase/* PHASES */.ZG.flatMap((phase) => entry.hooks[phase]).flatMap(({ item }) => (0,registry/* kindNamed */.U)(item.kind).files(item.spec));
    return { hooks, hookFiles: files.map((file) => (0,external_node_path_.resolve)(manifestFolder, file)) };
}

;// CONCATENATED MODULE: ./build/observe/merge-values.js
/** Values as Helm merges them: mappings key by key, everything else is replaced. */
function mergeValues(low, high) {
    if (!isMapping(low) || !isMapping(high))
        return high;
    const merged = { ...low };
    for (const [key, value] of Object.entries(high)) {
        merged[key] = Object.hasOwn(low, key) ? mergeValues(low[key], value) : value;
    }
    return merged;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/observe/chart-crds.js



/**
 * The files of a chart's `crds/` folders as Helm would install them: its own, then those of the subcharts that these values
 * leave enabled. `files` has packed subcharts unpacked below their archive's name.
 */
function chartCrds(files, values) {
    const own = files.filter(({ name }) => /^crds\/.+\.(?:ya?ml|json)$/.test(name));
    const merged = mergeValues(chart_crds_yamlFile(files, 'values.yaml') ?? {}, values ?? {});
    const declared = chart_crds_dependenciesOf(files);
    const ofSubcharts = [...subcharts(files)].flatMap(([folder, inside]) => {
        const name = String(chart_crds_yamlFile(inside, 'Chart.yaml')?.name);
        const uses = declared.filter((dependency) => dependency.name === name);
        // What lies in charts/ without being declared is always on.
        const keys = uses.length === 0 ? [name] : uses.filter((use) => isEnabled(use, merged)).map(keyOf);
        return keys
            .slice(0, 1)
            .flatMap((key) => chartCrds(inside, merged[key]))
            .map((file) => ({ ...file, name: `charts/${folder}/${file.name}` }));
    });
    return [...own, ...ofSubcharts];
}
/** Folder in charts/ -> the files in it. Helm passes over names that begin with a dot or an underscore. */
function subcharts(files) {
    const found = new Map();
    for (const { name, content } of files) {
        const [, folder, inside] = /^charts\/([^._/][^/]*)\/(.+)$/.exec(name) ?? [];
        if (folder === undefined || inside === undefined)
            continue;
        found.set(folder, [...(found.get(folder) ?? []), { name: inside, content }]);
    }
    return found;
}
function chart_crds_dependenciesOf(files) {
    return ['Chart.yaml', 'requirements.yaml'].flatMap((name) => {
        const dependencies = chart_crds_yamlFile(files, name)?.dependencies;
        return Array.isArray(dependencies) ? dependencies.filter(json/* isJsonObject */.O) : [];
    });
}
function keyOf({ alias, name }) {
    return String(alias ?? name);
}
/** The first path of `condition` that leads to a boolean decides; without one, `tags` of which one is true or none is false. */
function isEnabled({ condition, tags }, values) {
    const paths = typeof condition === 'string' ? condition.split(',') : [];
    const decided = paths
        .map((path) => valueAt(values, path.trim().split('.')))
        .find((value) => typeof value === 'boolean');
    if (decided !== undefined)
        return decided;
    const tagged = chart_crds_texts(tags).map((tag) => valueAt(values, ['tags', tag]));
    return tagged.includes(true) || !tagged.includes(false);
}
function valueAt(values, path) {
    return path.reduce((value, step) => (typeof value === 'object' && value !== null ? value[step] : undefined), values);
}
/** Undefined when there is no such file or no mapping in it: a broken chart is for others to report. */
function chart_crds_yamlFile(files, name) {
    const text = files.find((file) => file.name === name)?.content.toString('utf8') ?? '';
    const documents = parseYamlDocuments(text, { what: name });
    const value = documents.ok ? documents.value[0] : undefined;
    return (0,json/* isJsonObject */.O)(value) ? value : undefined;
}
function chart_crds_texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./build/observe/set-path.js

/** As Helm limits it. */
const HIGHEST_INDEX = 65536;
/** Reads Helm's key path: dots between keys, `[0]` for list items, a backslash before a character that stands for itself. */
function parseSetPath(path) {
    const steps = [];
    let rest = path;
    while (rest !== '') {
        const index = steps.length > 0 ? /^\[(\d+)\]/.exec(rest) : undefined;
        if (index) {
            const number = Number(index[1]);
            if (number > HIGHEST_INDEX)
                return badPath(path, `index ${number} is greater than ${HIGHEST_INDEX}`);
            steps.push(number);
            rest = rest.slice(index[0].length);
            continue;
        }
        if (steps.length > 0) {
            if (!rest.startsWith('.'))
                return badPath(path, 'a list index is followed by something else than a dot');
            rest = rest.slice(1);
        }
        const key = /^(?:\\.|[^\\.[])+/s.exec(rest)?.[0];
        if (key === undefined)
            return badPath(path, 'a key is empty');
        steps.push(key.replace(/\\(.)/gs, '$1'));
        rest = rest.slice(key.length);
        if (rest.startsWith('[') && !/^\[\d+\]/.test(rest))
            return badPath(path, 'a list index is no number');
    }
    return steps.length === 0 ? badPath(path, 'it is empty') : (0,model_result.ok)(steps);
}
function badPath(path, why) {
    return (0,model_result/* fail */.f)({
        reason: 'invalid-manifest',
        message: `set key "${path}": ${why}`,
        remedy: 'Write it as for `helm --set`: `image.tag`, `list[0].name`, `annotations.example\\.org/name`.',
    });
}

;// CONCATENATED MODULE: ./build/observe/set-value.js
/** What `helm --set` makes of a text: true, false, null, a whole number, a list in braces, else the text itself. */
function inferSetValue(text) {
    if (!text.startsWith('{') || !text.endsWith('}'))
        return inferScalar(text);
    const items = text.slice(1, -1).match(/(?:\\.|[^\\,])*(?:,|$)/gs) ?? [];
    // The pattern also matches the nothing at the end, unless a comma asks for an empty last item.
    const list = items.slice(0, items.at(-2)?.endsWith(',') || items.length === 1 ? undefined : -1);
    return list.map((item) => inferScalar(item.replace(/,$/, '').replace(/\\(.)/gs, '$1')));
}
const LARGEST_INTEGER = 2n ** 63n;
function inferScalar(text) {
    const word = text.toLowerCase();
    if (word === 'true')
        return true;
    if (word === 'false')
        return false;
    if (word === 'null')
        return null;
    if (text === '0')
        return 0;
    if (!/^[+-]?\d+$/.test(text) || text.startsWith('0'))
        return text;
    const number = BigInt(text.replace(/^\+/, ''));
    return number >= -LARGEST_INTEGER && number < LARGEST_INTEGER ? number : text;
}

;// CONCATENATED MODULE: ./build/observe/set-overlay.js




/**
 * All of `set` as one mapping to be merged over `base`, the user's other values merged. A list that an index reaches into
 * is taken whole from `base`, because files can only replace lists. An object of type `json` merges like any values do.
 */
async function setOverlay(set, base) {
    const overlay = mapping();
    for (const item of set) {
        const path = parseSetPath(item.key);
        if (!path.ok)
            return path;
        const value = await readValue(item);
        if (!value.ok)
            return value;
        setIn(overlay, base, path.value, value.value);
    }
    return (0,model_result.ok)(overlay);
}
async function readValue(item) {
    switch (item.type) {
        case 'auto':
            return (0,model_result.ok)(typeof item.value === 'string' ? inferSetValue(item.value) : item.value);
        case 'string':
            return (0,model_result.ok)(item.value);
        case 'json':
            try {
                return (0,model_result.ok)(JSON.parse(item.value));
            }
            catch (error) {
                return badValue(`set ${item.key}: the value is no JSON: ${error.message}`);
            }
        case 'file':
            try {
                return (0,model_result.ok)(await (0,promises_.readFile)(item.value, 'utf8'));
            }
            catch (error) {
                return badValue(`set ${item.key}: read ${item.value}: ${error.message}`);
            }
    }
}
function setIn(target, base, path, value) {
    const [step, ...rest] = path;
    if (step === undefined)
        return;
    const node = target;
    if (typeof step === 'number') {
        const list = target;
        while (list.length < step)
            list.push(null);
    }
    if (rest.length === 0) {
        node[step] = value;
        return;
    }
    const below = memberOf(base, step);
    if (typeof rest[0] === 'number') {
        if (!Array.isArray(node[step]))
            node[step] = step in node || !Array.isArray(below) ? [] : copy(below);
        // The copied list holds all there is below; nothing of the base is looked up again.
        setIn(node[step], undefined, rest, value);
        return;
    }
    if (!set_overlay_isMapping(node[step]))
        node[step] = mapping();
    setIn(node[step], below, rest, value);
}
function memberOf(base, step) {
    return set_overlay_isMapping(base) && Object.hasOwn(base, step) ? base[step] : undefined;
}
function set_overlay_isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Without a prototype, so that a key may be called `__proto__`. */
function mapping(entries = []) {
    const result = Object.create(null);
    for (const [key, value] of entries)
        result[key] = value;
    return result;
}
function copy(value) {
    if (Array.isArray(value))
        return value.map(copy);
    return set_overlay_isMapping(value) ? mapping(Object.entries(value).map(([key, item]) => [key, copy(item)])) : value;
}
function badValue(message) {
    return (0,model_result/* fail */.f)({ reason: 'invalid-manifest', message, remedy: 'Fix the value, or the path of its file.' });
}

;// CONCATENATED MODULE: ./build/observe/values-json.js
/**
 * JSON that Go's YAML reader takes, too: integers of any size stay whole, and the control characters that YAML forbids are
 * escaped.
 */
function valuesJson(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(valuesJson).join(', ')}]`;
    if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value).map(([key, item]) => `${scalar(key)}: ${valuesJson(item)}`);
        return `{${entries.join(', ')}}`;
    }
    return scalar(value);
}
function scalar(value) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return (JSON.stringify(value) ?? 'null').replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}

;// CONCATENATED MODULE: ./build/observe/values-layers.js








/**
 * Copies all layers as 0600 files into `folder` and gives their paths, low to high precedence.
 * All of `set` becomes one overlay file, so that no value is ever an argument.
 */
async function stageValues(layers, folder) {
    const staged = [];
    for (const path of layers.valuesFiles) {
        try {
            staged.push({ name: (0,external_node_path_.basename)(path), content: await (0,promises_.readFile)(path) });
        }
        catch (error) {
            return values_layers_unreadable(path, error);
        }
    }
    staged.push(...layers.inlineValues.map(({ filename, content }) => ({ name: filename, content })));
    if (Object.keys(layers.values).length > 0) {
        staged.push({ name: 'values', content: valuesJson(layers.values) });
    }
    if (layers.set.length > 0) {
        const base = mergeLayers(staged);
        const overlay = base.ok ? await setOverlay(layers.set, base.value) : base;
        if (!overlay.ok)
            return overlay;
        staged.push({ name: 'set', content: valuesJson(overlay.value) });
    }
    const paths = [];
    for (const [index, { name, content }] of staged.entries()) {
        const path = (0,external_node_path_.join)(folder, 'values', `${String(index).padStart(2, '0')}-${fileName(name)}`);
        await (0,system_files/* writePrivateFile */.Pl)(path, content);
        paths.push(path);
    }
    return (0,model_result.ok)(paths);
}
/** What Helm makes of values files, low to high. */
function mergeLayers(layers) {
    let merged = {};
    for (const { name, content } of layers) {
        const documents = parseYamlDocuments(content.toString(), { what: `values ${name}`, integers: 'bigint' });
        if (!documents.ok)
            return documents;
        for (const value of documents.value)
            merged = mergeValues(merged, value ?? {});
    }
    return (0,model_result.ok)(merged);
}
function fileName(name) {
    return `${name
        .replace(/[^\w.-]/g, '_')
        .replace(/\.ya?ml$/, '')
        .slice(-80)}.yaml`;
}
function values_layers_unreadable(path, error) {
    return (0,model_result/* fail */.f)({
        reason: 'invalid-manifest',
        message: `read values file ${path}: ${error.message}`,
        remedy: 'Check that the path in `valuesFiles` exists and may be read.',
    });
}

;// CONCATENATED MODULE: ./build/observe/stage-crds.js









/** The CRD files of an entry with `crds`, in the order in which they are applied. */
async function stageCrds({ paths, chart, valuesFiles, folder }) {
    if (paths.length > 0)
        return listYamlFiles(paths);
    const packed = await readChartFiles(chart);
    const files = packed.ok ? unpackSubcharts(packed.value) : packed;
    if (!files.ok)
        return files;
    const layers = valuesFiles.map(async (path) => ({ name: path, content: await (0,promises_.readFile)(path) }));
    const values = mergeLayers(await Promise.all(layers));
    if (!values.ok)
        return values;
    const staged = [];
    for (const [index, { name, content }] of chartCrds(files.value, values.value).entries()) {
        const path = (0,external_node_path_.join)(folder, 'crds', `${String(index).padStart(3, '0')}-${name.replace(/[^\w.-]/g, '_')}`);
        await (0,system_files/* writePrivateFile */.Pl)(path, content);
        staged.push(path);
    }
    return (0,model_result.ok)(staged);
}

;// CONCATENATED MODULE: ./build/observe/release-facts.js












/** Stages one entry and reads everything that its plan depends on; a failure is one of the facts. Decides nothing. */
async function releaseFacts(entry, action, observed, source) {
    const facts = { observed };
    if (action === 'skip')
        return facts;
    const staged = action === 'deploy' ? await stageDeploy(entry, facts, source) : await stageDestroy(entry, source);
    if (!staged.ok)
        return { ...facts, failure: { location: entry.location, ...staged.failure } };
    source.stage.releases.set(entry.id, staged.value);
    return withInstalled(entry, facts, staged.value, source);
}
async function stageDeploy(entry, facts, source) {
    const chart = await stageChart(entry, source);
    if (!chart.ok)
        return chart;
    const { resolved, staged } = chart.value;
    const { name, version, appVersion, source: written } = resolved;
    facts.chart = { name, version, source: written, ...(appVersion !== undefined && { appVersion }) };
    const digested = await addDigest(entry, staged, facts, source);
    return digested.ok ? (0,model_result.ok)(staged) : digested;
}
/** A destroy needs neither chart nor values, only the CRDs that may go with it. */
async function stageDestroy(entry, source) {
    const folder = await stageFolder(source.stage, entry.id);
    const nothing = { folder, chartPath: '', valuesFiles: [], crdFiles: [] };
    if (!entry.settings.crds?.deleteOnDestroy)
        return (0,model_result.ok)(nothing);
    if (entry.crdPaths.length === 0) {
        const chart = await stageChart(entry, source);
        return chart.ok ? (0,model_result.ok)({ ...nothing, crdFiles: chart.value.staged.crdFiles }) : chart;
    }
    const crds = await listYamlFiles(entry.crdPaths.map((file) => file.path));
    return crds.ok ? (0,model_result.ok)({ ...nothing, crdFiles: crds.value }) : crds;
}
/** Finds the chart, and puts values and CRDs into the stage. */
async function stageChart(entry, source) {
    const folder = await stageFolder(source.stage, entry.id);
    const resolved = await resolveChart(referenceOf(entry), {
        helm: source.helm,
        clock: source.clock,
        signal: source.signal,
        timeoutMs: entry.settings.timeoutMs,
        retry: entry.settings.retry,
        folder,
    });
    if (!resolved.ok)
        return resolved;
    const chart = resolved.value.path;
    const values = await stageValues(valuesLayersOf(entry), folder);
    if (!values.ok)
        return values;
    const paths = entry.crdPaths.map((file) => file.path);
    const isManaged = entry.settings.crds !== undefined && entry.settings.crds.policy !== 'skip';
    const wanted = isManaged || entry.settings.crds?.deleteOnDestroy === true;
    const crds = wanted ? await stageCrds({ paths, chart, valuesFiles: values.value, folder }) : (0,model_result.ok)([]);
    if (!crds.ok)
        return crds;
    const staged = { folder, chartPath: chart, valuesFiles: values.value, crdFiles: crds.value };
    return (0,model_result.ok)({ resolved: resolved.value, staged });
}
async function addDigest(entry, staged, facts, source) {
    const digest = await digestInputs({
        release: entry,
        manifestId: source.manifestId,
        clusterUid: source.clusterUid,
        chartPath: staged.chartPath,
        valuesFiles: staged.valuesFiles,
        crdFiles: staged.crdFiles,
        settings: entry.settings,
        ...hookInputs(entry, source.manifestFolder),
    }, source.reader);
    if (!digest.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('digest the inputs', digest.failure));
    if (digest.value.digest === undefined)
        facts.digestNote = digest.value.note;
    else
        facts.digest = digest.value.digest;
    return (0,model_result.ok)();
}
/** Reads the stored release where the decision or the report needs more than its labels tell. */
async function withInstalled(entry, facts, staged, source) {
    const { observed } = facts;
    const record = deployed(observed) ?? newest(observed);
    const isMarked = facts.digest !== undefined && newest(observed)?.inputs === facts.digest;
    const unknown = entry.settings.reinstallBelow !== undefined || !isMarked;
    if (!record || !unknown)
        return facts;
    const stored = await source.store.read(observed, record.revision);
    if (!stored.ok)
        return { ...facts, failure: (0,model_failure/* during */.i)('read the stored release', stored.failure) };
    if (!stored.value)
        return facts;
    const { name, version } = stored.value.chart;
    const isForeign = record === newest(observed) && record.manifestId === undefined && staged.chartPath !== '';
    if (!isForeign || facts.digest === undefined)
        return { ...facts, installedChart: { name, version } };
    const rendered = await source.helm.render(deployRequest(entry, entry.settings, staged, { manifestId: source.manifestId, description: '' }), { signal: source.signal, timeoutMs: entry.settings.timeoutMs });
    // A render that fails is no news here: the upgrade will fail with it and say so.
    const same = rendered.ok ? sameRendered(rendered.value.manifest, stored.value.manifest) : (0,model_result.ok)(false);
    return { ...facts, installedChart: { name, version }, sameAsStored: same.ok && same.value };
}
/**
 * The facts again with a new observation; what was staged stays. The digest is taken anew: charts that were deployed
 * since may have brought APIs that this one's templates ask for, and the mark must tell what Helm sees now.
 */
async function observedAgain(entry, facts, observed, source) {
    const staged = source.stage.releases.get(entry.id);
    const last = (release) => {
        const record = newest(release);
        return `${record?.revision} ${record?.status} ${record?.inputs}`;
    };
    if (!staged)
        return { ...facts, observed };
    const { digest: _planned, digestNote: _note, ...rest } = facts;
    const again = { ...rest, observed };
    if (staged.chartPath !== '') {
        const served = await source.reader.resources('fresh');
        const digested = served.ok ? await addDigest(entry, staged, again, source) : served;
        if (!digested.ok)
            return { ...again, failure: digested.failure };
    }
    return last(observed) === last(facts.observed) ? again : withInstalled(entry, again, staged, source);
}
function valuesLayersOf({ values }) {
    const set = values.set.map((item) => {
        switch (item.type) {
            case 'file':
                return { key: item.key, type: 'file', value: item.file.path };
            case 'json':
                return { key: item.key, type: 'json', value: JSON.stringify(item.value) };
            case 'auto':
                return { key: item.key, type: 'auto', value: item.value };
            case 'string':
                return { key: item.key, type: 'string', value: String(item.value) };
            default:
                return (0,unreachable/* unreachable */.H)(item);
        }
    });
    return {
        valuesFiles: values.files.map((file) => file.path),
        inlineValues: values.inline,
        values: values.values,
        set,
    };
}
function referenceOf({ source }) {
    const version = source.kind !== 'local' && source.version !== undefined ? { version: source.version } : {};
    switch (source.kind) {
        case 'local':
            return { kind: 'local', path: source.path, source: source.written };
        case 'oci':
            return { kind: 'oci', reference: source.ref, ...version };
        case 'repo':
            return { kind: 'repository', url: source.repo, name: source.name, ...version };
    }
}

;// CONCATENATED MODULE: ./build/observe/releases.js

/** The stored state of every entry's release by entry id, from one list; an absent release has no revisions. */
async function observeReleases(entries, store) {
    const observed = await store.observe(entries.map((entry) => entry.namespace));
    if (!observed.ok)
        return observed;
    const stored = new Map(observed.value.map((release) => [releases_keyOf(release), release]));
    return (0,model_result.ok)(new Map(entries.map((entry) => {
        const { id, name, namespace } = entry;
        return [id, stored.get(releases_keyOf(entry)) ?? { name, namespace, revisions: [] }];
    })));
}
function releases_keyOf({ name, namespace }) {
    return `${namespace}/${name}`;
}

;// CONCATENATED MODULE: ./build/commands/prepare.js





/** Reads everything the plan depends on: all stored releases by one list, then each entry's chart, values and digest. */
async function prepare_prepare(preparation) {
    const { command, options, manifest, entries, session, stage, deps } = preparation;
    const observed = await observeReleases(entries, session.store);
    if (!observed.ok)
        return (0,model_result/* fail */.f)((0,model_failure/* during */.i)('list the stored releases', observed.failure));
    const source = {
        manifestId: manifest.id,
        manifestFolder: manifest.folder,
        clusterUid: session.cluster.uid,
        stage,
        reader: session.connection.reader,
        store: session.store,
        helm: session.helmReader,
        clock: deps.clock,
        signal: deps.signal,
    };
    const facts = await Promise.all(entries.map(async (entry) => {
        const found = observed.value.get(entry.id) ?? {
            name: entry.name,
            namespace: entry.namespace,
            revisions: [],
        };
        return [entry.id, await releaseFacts(entry, actionFor(entry, command), found, source)];
    }));
    const byId = new Map(facts);
    return (0,model_result.ok)({
        facts: byId,
        async replan(planned, now) {
            const entry = entries.find(({ id }) => id === planned.id);
            const before = byId.get(planned.id);
            if (!entry || !before)
                return (0,model_result/* fail */.f)({ reason: 'internal', message: `Internal error: no entry ${planned.id}` });
            const after = await observedAgain(entry, before, now, source);
            return (0,model_result.ok)({ ...planRelease(entry, after, { command, force: options.force }), needs: planned.needs });
        },
    });
}

;// CONCATENATED MODULE: ./build/cluster/in-cluster.js
const ACCOUNT_FOLDER = '/var/run/secrets/kubernetes.io/serviceaccount';
/**
 * A kubeconfig for the service account of the pod that we run in (self-hosted runners); undefined outside of pods.
 * It names the token's file instead of the token, because the kubelet replaces that.
 */
function inClusterKubeconfig(env) {
    const host = env.KUBERNETES_SERVICE_HOST;
    const port = env.KUBERNETES_SERVICE_PORT;
    if (!host || !port)
        return undefined;
    const address = host.includes(':') ? `[${host}]` : host;
    return JSON.stringify({
        apiVersion: 'v1',
        kind: 'Config',
        'current-context': 'in-cluster',
        clusters: [
            {
                name: 'in-cluster',
                cluster: {
                    server: `https://${address}:${port}`,
                    'certificate-authority': `${ACCOUNT_FOLDER}/ca.crt`,
                },
            },
        ],
        users: [{ name: 'in-cluster', user: { tokenFile: `${ACCOUNT_FOLDER}/token` } }],
        contexts: [{ name: 'in-cluster', context: { cluster: 'in-cluster', user: 'in-cluster' } }],
    });
}

;// CONCATENATED MODULE: ./build/cluster/choose-context.js








const TIMEOUT_MS = 15_000;
const GIVEN = 'given';
/**
 * A kubeconfig with only the chosen context and with the files that it names inside it. kubectl does it, because it knows
 * how several files are merged and what their relative paths mean.
 */
async function chooseContext(options) {
    const given = await givenKubeconfig(options);
    if (!given.ok)
        return given;
    try {
        return await viewContext(options, given.value);
    }
    finally {
        // The other contexts' credentials must not lie around.
        await (0,promises_.rm)((0,external_node_path_.join)(options.folder, GIVEN), { force: true });
    }
}
async function viewContext(options, given) {
    const { context, signal } = options;
    const view = (args) => options.spawn({
        file: options.kubectl,
        args: ['config', 'view', '--raw', '-o', 'json', ...given.args, ...args],
        env: given.env,
        timeoutMs: TIMEOUT_MS,
        signal,
    });
    const chosen = await view([
        '--flatten',
        '--minify',
        ...(context === undefined ? [] : ['--context', context]),
    ]);
    if ((0,system_process/* succeeded */.g)(chosen))
        return (0,model_result.ok)(chosen.stdout);
    if (signal.aborted)
        return (0,model_result/* fail */.f)((0,abort_failure/* abortFailure */.P)(signal, 'read the kubeconfig'));
    if (chosen.startError !== undefined)
        return (0,model_result/* fail */.f)(kubectlFailure(options.kubectl, chosen.startError.message));
    // For the message: kubectl does not say which contexts there are.
    const everything = await view([]);
    if (!(0,system_process/* succeeded */.g)(everything))
        return (0,model_result/* fail */.f)(brokenConfig(everything));
    const names = contextsIn(everything.stdout);
    if (names.length === 0)
        return withoutKubeconfig(options);
    return (0,model_result/* fail */.f)(names.includes(context ?? '') ? brokenConfig(chosen) : unknownContext(context, names));
}
async function givenKubeconfig(options) {
    const { kubeconfig, env, folder } = options;
    if (kubeconfig === undefined)
        return (0,model_result.ok)({ args: [], env });
    if ('content' in kubeconfig) {
        const text = decodeKubeconfig(kubeconfig.content);
        if (!text.ok)
            return text;
        const path = (0,external_node_path_.join)(folder, GIVEN);
        await (0,system_files/* writePrivateFile */.Pl)(path, text.value);
        return (0,model_result.ok)({ args: ['--kubeconfig', path], env });
    }
    const { path } = kubeconfig;
    try {
        await (0,promises_.access)(path, promises_.constants.R_OK);
    }
    catch (error) {
        return (0,model_result/* fail */.f)({
            reason: 'filesystem',
            message: `read the kubeconfig ${path}: ${error instanceof Error ? error.message : error}`,
            remedy: 'Correct the path, or check who may read the file.',
        });
    }
    return (0,model_result.ok)({ args: ['--kubeconfig', path], env });
}
/** No kubeconfig at all: a runner inside a cluster has its service account. */
function withoutKubeconfig({ env, kubeconfig }) {
    const own = kubeconfig === undefined ? inClusterKubeconfig(env) : undefined;
    if (own !== undefined)
        return (0,model_result.ok)(own);
    return (0,model_result/* fail */.f)({
        reason: 'kubeconfig',
        message: `find a kubeconfig: ${env.KUBECONFIG ? `KUBECONFIG (${env.KUBECONFIG}) has` : '~/.kube/config is missing or has'} no contexts`,
        remedy: 'Set the `kubeconfig` input, or KUBECONFIG, or run a login step of your cloud before this one.',
    });
}
function unknownContext(context, names) {
    return {
        reason: 'kubeconfig',
        message: context === undefined
            ? 'choose a context: the kubeconfig has no current one'
            : `choose a context: the kubeconfig has no ${context}`,
        remedy: `Set \`context\` to one of: ${names.join(', ')}.`,
    };
}
function brokenConfig(record) {
    const said = record.stderr.trim().split('\n').at(-1) || 'kubectl said nothing';
    return {
        reason: 'kubeconfig',
        message: `read the kubeconfig: ${said.replace(/^error: /, '')}`,
        remedy: 'Check it with `kubectl config view`.',
    };
}
function kubectlFailure(path, why) {
    return {
        reason: 'tool',
        message: `start ${path}: ${why}`,
        remedy: 'Check that kubectl is installed there and may be executed.',
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/cluster/http-exchange.js



const http_exchange_DEFAULT_TIMEOUT_MS = 30_000;
/** One request and its answer. An API server that hangs never answers by itself, so every request has its own timeout. */
function exchange(request, options) {
    const { signal, what } = request;
    const { server, onChunk } = options;
    if (signal?.aborted)
        return Promise.resolve((0,model_result/* fail */.f)((0,abort_failure/* abortFailure */.P)(signal, what)));
    const timeoutMs = request.timeoutMs ?? http_exchange_DEFAULT_TIMEOUT_MS;
    return new Promise((resolve, reject) => {
        const outgoing = (0,external_node_http_.request)(requestOptions(request, options));
        const settle = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', onAbort);
        };
        const giveUp = (failure) => {
            settle();
            outgoing.destroy();
            resolve((0,model_result/* fail */.f)(failure));
        };
        const onAbort = () => signal && giveUp((0,abort_failure/* abortFailure */.P)(signal, what));
        const onBroken = (error) => giveUp(brokenConnection(what, server, options.proxyEnd?.() ?? error.message));
        const timer = setTimeout(() => giveUp(silence(what, server, timeoutMs)), timeoutMs);
        signal?.addEventListener('abort', onAbort, { once: true });
        outgoing.on('error', onBroken);
        outgoing.on('response', (response) => {
            const chunks = [];
            const streaming = onChunk !== undefined && isSuccess(response.statusCode ?? 0);
            response.on('error', onBroken);
            response.on('data', (chunk) => {
                options.onTraffic(chunk.length);
                if (!streaming) {
                    chunks.push(chunk);
                    return;
                }
                timer.refresh();
                try {
                    onChunk(chunk);
                }
                catch (bug) {
                    settle();
                    outgoing.destroy();
                    reject(bug);
                }
            });
            response.on('end', () => {
                settle();
                resolve((0,model_result.ok)(answerOf(response, Buffer.concat(chunks).toString('utf8'))));
            });
        });
        outgoing.end(bodyOf(request));
    });
}
function isSuccess(status) {
    return status >= 200 && status < 300;
}
function requestOptions(request, { endpoint, agent }) {
    const query = new URLSearchParams(request.query).toString();
    const body = bodyOf(request);
    return {
        ...endpoint,
        agent,
        method: request.method,
        path: query === '' ? request.path : `${request.path}?${query}`,
        headers: {
            // The proxy refuses other hosts.
            host: 'localhost',
            accept: request.accept ?? 'application/json',
            ...(body !== undefined && {
                'content-type': request.contentType ?? 'application/json',
                'content-length': Buffer.byteLength(body),
            }),
        },
    };
}
function bodyOf(request) {
    return request.body === undefined ? undefined : JSON.stringify(request.body);
}
function answerOf(response, body) {
    const retryAfter = response.headers['retry-after'];
    const date = Date.parse(response.headers.date ?? '');
    return {
        status: response.statusCode ?? 0,
        body,
        ...(retryAfter !== undefined && { retryAfter }),
        ...(!Number.isNaN(date) && { date }),
    };
}
function silence(what, server, timeoutMs) {
    return {
        reason: 'timed-out',
        transient: true,
        message: `${what}: ${server} did not answer within ${timeoutMs / 1_000} s`,
        remedy: 'Check the health of the API server and the network between it and this machine.',
    };
}
function brokenConnection(what, server, why) {
    return {
        reason: 'connection',
        transient: true,
        message: `${what}: the connection to ${server} broke: ${why}`,
        remedy: 'Check that the cluster is up, then run again.',
    };
}

;// CONCATENATED MODULE: ./build/cluster/line-splitter.js
/** Cuts text that arrives in pieces into lines without their breaks; empty ones are dropped. Linear in the text, however long a line. */
function createLineSplitter(onLine) {
    let pieces = [];
    const flush = () => {
        const line = pieces.join('');
        pieces = [];
        if (line !== '')
            onLine(line);
    };
    return {
        add(text) {
            const [first = '', ...others] = text.split('\n');
            pieces.push(first);
            for (const piece of others) {
                flush();
                pieces.push(piece);
            }
        },
        end: flush,
    };
}

;// CONCATENATED MODULE: ./build/cluster/status-failure.js

/** What a refused request means. The API server answers with a `Status` object; plain text comes from the proxy before it. */
function statusFailure(answer) {
    const status = parseStatus(answer.body);
    if (status === undefined)
        return answer.status === 404 ? noSuchKind(answer) : proxyFailure(answer);
    const message = typeof status.message === 'string' ? status.message : `HTTP ${answer.status}`;
    const causes = causesOf(status);
    return {
        message: `${answer.what}: ${withoutCauses(message, causes)}`,
        ...verdict(answer, message),
        ...(causes.length > 0 && { details: causes }),
    };
}
function verdict({ status, server, retryAfter }, message) {
    // A webhook chooses its own status code, so its message decides.
    if (message.includes('failed calling webhook')) {
        return {
            reason: 'connection',
            transient: true,
            remedy: 'Check the pods behind that admission webhook.',
        };
    }
    if (message.includes('denied the request')) {
        return { reason: 'invalid', remedy: 'Change the object so that the admission webhook accepts it.' };
    }
    switch (status) {
        case 401:
            return { reason: 'forbidden', remedy: `Renew the credentials for ${server} in the kubeconfig.` };
        case 403:
            return forbidden(message);
        case 404:
            return { reason: 'not-found', remedy: 'Create it first, or correct its name and namespace.' };
        case 409:
            return { reason: 'conflict', remedy: 'Find out who else changes this object, then run again.' };
        case 410:
            return { reason: 'conflict', transient: true };
        case 429:
            return { reason: 'connection', transient: true, remedy: later(retryAfter) };
        default:
            return status >= 500
                ? { reason: 'connection', transient: true, remedy: later(retryAfter) }
                : { reason: 'invalid', remedy: 'Correct what the API server names.' };
    }
}
/** 403 is also how admission plugins refuse what the credentials would be allowed to do. */
function forbidden(message) {
    if (message.includes('is being terminated')) {
        return { reason: 'conflict', remedy: 'Wait until the namespace is gone, then run again.' };
    }
    if (message.includes('exceeded quota')) {
        return { reason: 'invalid', remedy: 'Raise the quota of the namespace, or ask for less.' };
    }
    if (message.includes('violates PodSecurity')) {
        return { reason: 'invalid', remedy: 'Change the pod, or the PodSecurity level of the namespace.' };
    }
    return { reason: 'forbidden', remedy: 'Grant this right to the account in the kubeconfig.' };
}
function later(retryAfter) {
    return retryAfter === undefined
        ? 'Run again when the API server has recovered.'
        : `Run again after ${retryAfter} s, as the API server asks.`;
}
/** The API server has plain text for paths of a group that is gone with its last CRD. */
function noSuchKind({ what, server }) {
    return {
        reason: 'not-found',
        message: `${what}: ${server} does not serve this kind`,
        remedy: 'Install its CRD first.',
    };
}
/** kubectl proxy could not pass the request on; its text is Go's error. */
function proxyFailure({ what, server, body, status }) {
    const text = body.trim().split('\n')[0]?.slice(0, 500) || `HTTP ${status}`;
    if (/getting credentials|exec plugin|unable to connect to the server: oauth/i.test(text)) {
        return {
            reason: 'forbidden',
            message: `${what}: no credentials for ${server}: ${text}`,
            remedy: 'Run the credential plugin of the kubeconfig by hand; it must work in this job too.',
        };
    }
    if (/x509|tls:/i.test(text)) {
        return {
            reason: 'connection',
            message: `${what}: the certificate of ${server} is not trusted: ${text}`,
            remedy: 'Check `certificate-authority-data` and the address in the kubeconfig.',
        };
    }
    return {
        reason: 'connection',
        transient: true,
        message: `${what}: cannot reach ${server}: ${text}`,
        remedy: 'Check that the cluster is up and that this machine can reach it.',
    };
}
function parseStatus(body) {
    try {
        const value = JSON.parse(body);
        return (0,json/* isJsonObject */.O)(value) && value.kind === 'Status' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function causesOf(status) {
    const details = status.details;
    if (!(0,json/* isJsonObject */.O)(details) || !Array.isArray(details.causes))
        return [];
    return details.causes.filter(json/* isJsonObject */.O).map(causeLine);
}
function causeLine(cause) {
    const field = typeof cause.field === 'string' && cause.field !== '' ? `${cause.field}: ` : '';
    return `${field}${cause.message ?? cause.reason ?? ''}`;
}
/** The message of a refused object repeats all its causes in one long line; with several, the list is easier to read. */
function withoutCauses(message, causes) {
    const start = message.indexOf(': [');
    return causes.length > 1 && start > 0 ? `${message.slice(0, start)}: ${causes.length} problems` : message;
}

;// CONCATENATED MODULE: ./build/cluster/http-transport.js






const PARALLEL_REQUESTS = 64;
/** How often a request is repeated that the server was too busy to take on (429). */
const BUSY_RETRIES = 3;
const LONGEST_PAUSE_MS = 10_000;
/** A transport over node:http with kept-alive connections; `close` ends those. */
function createHttpTransport(options) {
    const { clock, server } = options;
    const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: PARALLEL_REQUESTS });
    // A watch stays open for minutes, so it must not take one of the counted connections.
    const streamAgent = new external_node_http_.Agent();
    let calls = 0;
    let bytes = 0;
    let clockOffset = 0;
    async function send(request, onChunk) {
        for (let attempt = 0;; attempt += 1) {
            calls += 1;
            const answer = await exchange(request, {
                ...options,
                agent: onChunk === undefined ? agent : streamAgent,
                onTraffic: (count) => {
                    bytes += count;
                },
                ...(onChunk !== undefined && { onChunk }),
            });
            if (!answer.ok)
                return answer;
            const { status, retryAfter, date } = answer.value;
            // The header is cut to the second: on average half of one is missing. A stream's answer began long ago.
            if (date !== undefined && onChunk === undefined)
                clockOffset = date + 500 - clock.now();
            if (isSuccess(status))
                return answer;
            const pauseMs = Number(retryAfter ?? 1) * 1_000;
            const worthWaiting = status === 429 && pauseMs <= LONGEST_PAUSE_MS;
            if (!worthWaiting || attempt === BUSY_RETRIES) {
                return (0,model_result/* fail */.f)(statusFailure({ what: request.what, server, ...answer.value }));
            }
            await clock.sleep(pauseMs, request.signal);
        }
    }
    return {
        async json(request) {
            const answer = await send(request);
            if (!answer.ok)
                return answer;
            try {
                return (0,model_result.ok)(JSON.parse(answer.value.body));
            }
            catch {
                return (0,model_result/* fail */.f)(notJson(request.what, server, answer.value.body));
            }
        },
        async text(request) {
            const answer = await send(request);
            return answer.ok ? (0,model_result.ok)(answer.value.body) : answer;
        },
        async lines(request, onLine) {
            const decoder = new external_node_string_decoder_.StringDecoder('utf8');
            const splitter = createLineSplitter(onLine);
            const answer = await send(request, (chunk) => splitter.add(decoder.write(chunk)));
            if (!answer.ok)
                return answer;
            splitter.end();
            return (0,model_result.ok)();
        },
        cost: () => ({ calls, bytes }),
        serverTime: () => clock.now() + clockOffset,
        close: () => {
            agent.destroy();
            streamAgent.destroy();
        },
    };
}
function notJson(what, server, body) {
    return {
        reason: 'connection',
        message: `${what}: ${server} answered with something that is not JSON: ${body.trim().slice(0, 120)}`,
        remedy: 'Check that the address in the kubeconfig is that of a Kubernetes API server.',
    };
}

;// CONCATENATED MODULE: ./build/cluster/kubeconfig-secrets.js

const kubeconfig_secrets_SECRET_NAME = /token|secret|password|key/i;
/** Everything in a kubeconfig that must not be seen: tokens, passwords, private keys, and what credential plugins get of the kind. */
function secretsOf({ user, cluster }) {
    const secrets = [user.token, user.password, user['client-key-data']];
    if (typeof user['client-key-data'] === 'string') {
        secrets.push(Buffer.from(user['client-key-data'], 'base64').toString('utf8'));
    }
    const provider = user['auth-provider'];
    if ((0,json/* isJsonObject */.O)(provider) && (0,json/* isJsonObject */.O)(provider.config)) {
        for (const [name, value] of Object.entries(provider.config))
            if (kubeconfig_secrets_SECRET_NAME.test(name))
                secrets.push(value);
    }
    const plugin = user.exec;
    if ((0,json/* isJsonObject */.O)(plugin) && Array.isArray(plugin.env)) {
        // Not every value: hiding a profile name such as `default` everywhere would make the log unreadable.
        for (const variable of plugin.env.filter(json/* isJsonObject */.O)) {
            if (kubeconfig_secrets_SECRET_NAME.test(String(variable.name)))
                secrets.push(variable.value);
        }
    }
    const proxy = cluster['proxy-url'];
    if (typeof proxy === 'string' && URL.canParse(proxy))
        secrets.push(decodeURIComponent(new URL(proxy).password));
    return secrets.filter((secret) => typeof secret === 'string').filter((secret) => secret !== '');
}

;// CONCATENATED MODULE: ./build/cluster/proxy.js



const START_TIMEOUT_MS = 20_000;
const SERVING = /^Starting to serve on (\S+)/;
/** Starts `kubectl proxy` on a socket that only this user can open; on Windows, which has none, on a free loopback port. */
async function startProxy(options) {
    const stopping = new AbortController();
    let record;
    let serving = () => { };
    const address = new Promise((resolve) => {
        serving = resolve;
    });
    const ended = options
        .spawn({
        file: options.kubectl,
        args: proxyArguments(options),
        env: options.env,
        signal: stopping.signal,
        graceMs: 1_000,
        onStarted: options.onStarted,
        onLine: (line) => {
            const place = SERVING.exec(line)?.[1];
            if (place !== undefined)
                serving(place);
        },
    })
        .then((result) => {
        record = result;
        return undefined;
    });
    const stop = async () => {
        stopping.abort();
        await ended;
    };
    const waiting = new AbortController();
    const tooLate = options.clock
        .sleep(START_TIMEOUT_MS, AbortSignal.any([options.signal, waiting.signal]))
        .then(() => undefined);
    const place = await Promise.race([address, ended, tooLate]);
    waiting.abort();
    if (place === undefined) {
        const stopped = options.signal.aborted;
        await stop();
        return (0,model_result/* fail */.f)(stopped ? (0,abort_failure/* abortFailure */.P)(options.signal, 'start kubectl proxy') : startFailure(record));
    }
    return (0,model_result.ok)({
        endpoint: endpointOf(place),
        end: () => (record === undefined ? undefined : `kubectl proxy ended: ${lastWords(record)}`),
        stop,
    });
}
function proxyArguments({ kubeconfig, server, folder }) {
    const path = new URL(server).pathname;
    return [
        'proxy',
        '--kubeconfig',
        kubeconfig,
        ...(process.platform === 'win32' ? ['--port=0'] : ['--unix-socket', (0,external_node_path_.join)(folder, 'k.sock')]),
        // An API server below a path, as Rancher's are: the proxy drops that path unless told otherwise.
        ...(path === '/' ? [] : ['--append-server-path']),
    ];
}
function endpointOf(place) {
    const port = /^127\.0\.0\.1:(\d+)$/.exec(place)?.[1];
    return port === undefined ? { socketPath: place } : { host: '127.0.0.1', port: Number(port) };
}
function startFailure(record) {
    return {
        reason: 'tool',
        message: `start kubectl proxy: ${record === undefined ? 'no answer' : lastWords(record)}`,
        remedy: 'Try `kubectl proxy` with the same kubeconfig by hand.',
    };
}
function lastWords(record) {
    const said = record.stderr.trim().split('\n').at(-1);
    if (record.startError !== undefined)
        return record.startError.message;
    if (said)
        return said.replace(/^error: /, '');
    return record.endedBy === undefined
        ? `exit code ${record.exitCode ?? record.signal}`
        : `no answer within ${START_TIMEOUT_MS / 1_000} s`;
}

;// CONCATENATED MODULE: ./build/cluster/discovery.js


const ACCEPT = ['v2', 'v2beta1']
    .map((version) => `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`)
    .join(',');
/** Everything the API server serves, in its order of preference: core first, then groups, versions within a group newest first. */
async function discover(transport) {
    const lists = await Promise.all(['/api', '/apis'].map((path) => transport.json({ method: 'GET', path, accept: ACCEPT, what: 'read the API groups' })));
    const resources = [];
    for (const list of lists) {
        if (!list.ok)
            return list;
        if (!(0,json/* isJsonObject */.O)(list.value) || list.value.kind !== 'APIGroupDiscoveryList') {
            return (0,model_result/* fail */.f)({
                reason: 'connection',
                message: 'read the API groups: the API server has no aggregated discovery',
                remedy: 'Use Kubernetes 1.27 or newer.',
            });
        }
        resources.push(...objects(list.value.items).flatMap(resourcesOfGroup));
    }
    return (0,model_result.ok)(resources);
}
function resourcesOfGroup(group) {
    const metadata = (0,json/* isJsonObject */.O)(group.metadata) ? group.metadata : {};
    const groupName = discovery_text(metadata.name);
    return objects(group.versions).flatMap((version) => objects(version.resources).map((resource) => toResource(groupName, discovery_text(version.version), resource)));
}
function toResource(group, version, resource) {
    const kind = (0,json/* isJsonObject */.O)(resource.responseKind) ? discovery_text(resource.responseKind.kind) : '';
    return {
        apiVersion: group === '' ? version : `${group}/${version}`,
        group,
        version,
        kind,
        resource: discovery_text(resource.resource),
        singular: discovery_text(resource.singularResource) || kind.toLowerCase(),
        shortNames: strings(resource.shortNames),
        namespaced: resource.scope === 'Namespaced',
        verbs: strings(resource.verbs),
    };
}
/** The resource that kubectl would take: `deploy`, `deployments`, `Deployment`, `deployments.apps`, `deployments.v1.apps`. */
function findResource(resources, name) {
    const wanted = name.toLowerCase();
    const [first = '', ...rest] = wanted.split('.');
    const place = rest.join('.');
    const inPlace = ({ group, version }) => place === '' || place === group || place === `${version}.${group}` || (group === '' && place === version);
    const candidates = resources.filter(inPlace);
    // Full names come before short ones, as in kubectl: a CRD's short name must not hide a built-in kind.
    return (candidates.find(({ resource }) => resource === first) ??
        candidates.find(({ singular, kind }) => singular === first || kind.toLowerCase() === first) ??
        candidates.find(({ shortNames }) => shortNames.includes(first)));
}
function objects(value) {
    return Array.isArray(value) ? value.filter(json/* isJsonObject */.O) : [];
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function discovery_text(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/cluster/permissions.js


/** The permissions that the credentials do not have: one SelfSubjectAccessReview each, all at once. */
async function findDenied(transport, permissions, options = {}) {
    const distinct = [...new Map(permissions.map((item) => [JSON.stringify(item), item])).values()];
    const reviews = await Promise.all(distinct.map((item) => review(transport, item, options)));
    const denied = [];
    for (const [index, allowed] of reviews.entries()) {
        if (!allowed.ok)
            return allowed;
        const permission = distinct[index];
        if (!allowed.value && permission !== undefined)
            denied.push(permission);
    }
    return (0,model_result.ok)(denied);
}
async function review(transport, permission, options) {
    const answer = await transport.json({
        method: 'POST',
        path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        body: {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            spec: { resourceAttributes: permission },
        },
        what: `ask for the right to ${permission.verb} ${permission.resource}`,
        ...options,
    });
    if (!answer.ok)
        return answer;
    const status = (0,json/* isJsonObject */.O)(answer.value) ? answer.value.status : undefined;
    return (0,model_result.ok)((0,json/* isJsonObject */.O)(status) && status.allowed === true);
}

;// CONCATENATED MODULE: ./build/cluster/pod-log.js

const DEFAULT_LINES = 200;
/** The last lines of a container's log; undefined when it has none (not started yet, never restarted, already gone). */
async function readPodLog(transport, pod, query, options = {}) {
    const { namespace, name } = pod;
    const log = await transport.text({
        method: 'GET',
        path: `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(name)}/log`,
        query: {
            container: query.container,
            tailLines: String(query.tailLines ?? DEFAULT_LINES),
            ...(query.previous && { previous: 'true' }),
        },
        accept: '*/*',
        what: `read the log of container ${query.container} in Pod ${namespace}/${name}`,
        ...options,
    });
    if (log.ok) {
        // The kubelet says this with status 200 when the log of a previous container was removed already.
        return (0,model_result.ok)(log.value.startsWith('unable to retrieve container logs for ') ? undefined : log.value);
    }
    const none = log.failure.reason === 'invalid' || log.failure.reason === 'not-found';
    return none ? (0,model_result.ok)(undefined) : log;
}

;// CONCATENATED MODULE: ./build/cluster/read-only-transport.js
const REVIEWS = /^\/apis\/authorization\.k8s\.io\/v1\/selfsubject(access|rules)reviews$/;
/** The same transport without anything that could change the cluster: such a request is a bug and throws. */
function readOnly(transport) {
    return {
        ...transport,
        json: (request) => transport.json(harmless(request)),
        text: (request) => transport.text(harmless(request)),
        lines: (request, onLine) => transport.lines(harmless(request), onLine),
    };
}
function harmless(request) {
    const { method, path, query } = request;
    const allowed = method === 'GET' || query?.dryRun === 'All' || (method === 'POST' && REVIEWS.test(path));
    if (!allowed)
        throw new Error(`Internal error: ${method} ${path} on a connection that only reads`);
    return request;
}

;// CONCATENATED MODULE: ./build/cluster/resource-cache.js


function createResourceCache(transport) {
    let known;
    let reading = false;
    function all(fresh) {
        // Those who come while it is being read share that answer.
        if (known !== undefined && (reading || fresh === undefined))
            return known;
        reading = true;
        known = discover(transport).then((result) => {
            reading = false;
            if (!result.ok)
                known = undefined;
            return result;
        });
        return known;
    }
    return {
        all,
        async find(pick) {
            const hadRead = known !== undefined;
            for (const attempt of hadRead ? [undefined, 'fresh'] : [undefined]) {
                const resources = await all(attempt);
                if (!resources.ok)
                    return resources;
                const found = pick(resources.value);
                if (found !== undefined)
                    return (0,model_result.ok)(found);
            }
            return (0,model_result.ok)(undefined);
        },
    };
}

;// CONCATENATED MODULE: ./build/cluster/watch-tracker.js


const INITIAL_EVENTS_END = 'k8s.io/initial-events-end';
function createWatchTracker(query, onEvent) {
    /** By namespace and name: a new object under an old name tells that the old one is gone. */
    const known = new Map();
    let position;
    /** Seen since the start of a synchronisation. */
    let seen = new Set();
    let announced = false;
    function appear(object) {
        const key = watch_tracker_keyOf(object);
        const before = known.get(key);
        seen.add(key);
        if (before !== undefined && before.metadata.uid !== object.metadata.uid)
            disappear(before);
        const again = known.has(key);
        known.set(key, object);
        if (again && before?.metadata.resourceVersion === object.metadata.resourceVersion)
            return;
        onEvent({ type: again ? 'MODIFIED' : 'ADDED', object });
    }
    function disappear(object) {
        known.delete(watch_tracker_keyOf(object));
        onEvent({ type: 'DELETED', object });
    }
    function complete(resourceVersion) {
        position = resourceVersion;
        for (const [key, object] of [...known])
            if (!seen.has(key))
                disappear(object);
        if (!announced)
            onEvent({ type: 'SYNCED' });
        announced = true;
    }
    return {
        take(line) {
            const event = JSON.parse(line);
            if (!(0,json/* isJsonObject */.O)(event) || !(0,json/* isJsonObject */.O)(event.object))
                return undefined;
            if (event.type === 'ERROR')
                return event.object;
            const object = asObject(event.object, query);
            const { resourceVersion = '', annotations } = object.metadata;
            if (event.type === 'BOOKMARK') {
                if (annotations?.[INITIAL_EVENTS_END] === 'true')
                    complete(resourceVersion);
                else if (position !== undefined)
                    position = resourceVersion;
                return undefined;
            }
            if (event.type === 'DELETED')
                disappear(object);
            else
                appear(object);
            // Initial events come in no order, so they are no position to go on from.
            if (position !== undefined)
                position = resourceVersion;
            return undefined;
        },
        takeList(objects, resourceVersion) {
            objects.forEach(appear);
            complete(resourceVersion);
        },
        resourceVersion: () => position,
        startOver() {
            position = undefined;
            seen = new Set();
        },
    };
}
function watch_tracker_keyOf({ metadata }) {
    return `${metadata.namespace ?? ''}/${metadata.name}`;
}

;// CONCATENATED MODULE: ./build/cluster/watch.js




/** The server ends a watch after this long; one that stays silent for longer hangs. */
const STREAM_SECONDS = 60;
const watch_SILENCE_MS = (STREAM_SECONDS + 15) * 1_000;
/** About half a minute of an API server that is away. */
const MOST_FAILURES = 10;
const FIRST_PAUSE_MS = 250;
const watch_LONGEST_PAUSE_MS = 5_000;
const METADATA_EVENTS = 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1';
/** Keeps a watch going over ends of streams, lost connections and expired positions, until `signal` aborts. */
async function watchObjects(options) {
    const { clock, signal } = options;
    let failures = 0;
    const tracker = createWatchTracker(options.query, (event) => {
        failures = 0;
        if (!signal.aborted)
            options.onEvent(event);
    });
    let initialEvents = true;
    while (!signal.aborted) {
        const synchronising = tracker.resourceVersion() === undefined;
        const result = synchronising && !initialEvents ? await synchronise(options, tracker) : await follow(options, tracker);
        if (signal.aborted)
            break;
        if (result.ok)
            continue;
        const { failure } = result;
        if (synchronising && initialEvents && failure.reason === 'invalid') {
            // Servers without streaming lists refuse to send initial events.
            initialEvents = false;
            continue;
        }
        failures += 1;
        // A lost connection goes on where it was. An expired position (410), or one that fails again, means to see everything anew.
        if (synchronising || failure.reason === 'conflict' || failures > 1)
            tracker.startOver();
        if (!failure.transient || failures > MOST_FAILURES)
            return result;
        await clock.sleep(Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), watch_LONGEST_PAUSE_MS), signal);
    }
    return (0,model_result.ok)();
}
async function synchronise(options, tracker) {
    const { transport, resource, query, signal } = options;
    const list = await listAll(transport, resource, query, { signal });
    if (!list.ok)
        return list;
    tracker.takeList(list.value.objects, list.value.resourceVersion);
    return (0,model_result.ok)();
}
async function follow(options, tracker) {
    const { transport, resource, query, signal } = options;
    const position = tracker.resourceVersion();
    const request = listRequest(resource, query, { signal, timeoutMs: watch_SILENCE_MS });
    const what = request.what.replace('list', 'watch');
    let problem;
    const ended = await transport.lines({
        ...request,
        what,
        ...(query.metadataOnly && { accept: METADATA_EVENTS }),
        query: {
            ...request.query,
            watch: 'true',
            allowWatchBookmarks: 'true',
            timeoutSeconds: String(STREAM_SECONDS),
            ...(position === undefined
                ? { sendInitialEvents: 'true', resourceVersionMatch: 'NotOlderThan' }
                : { resourceVersion: position }),
        },
    }, (line) => {
        const status = tracker.take(line);
        if (status !== undefined)
            problem = streamFailure(what, options.server, status);
    });
    if (!ended.ok)
        return ended;
    if (problem !== undefined)
        return (0,model_result/* fail */.f)(problem);
    if (position === undefined && tracker.resourceVersion() === undefined) {
        return (0,model_result/* fail */.f)({
            reason: 'connection',
            transient: true,
            message: `${what}: ${options.server} ended the watch early`,
        });
    }
    return (0,model_result.ok)();
}
/** An error inside a stream that began with 200: an expired position (410) above all. */
function streamFailure(what, server, status) {
    const code = typeof status.code === 'number' ? status.code : 500;
    return statusFailure({ what, server, status: code, body: JSON.stringify({ ...status, kind: 'Status' }) });
}

;// CONCATENATED MODULE: ./build/cluster/reader.js












/** A reader over any transport; what it sends goes through the read-only guard. */
function createReader(options) {
    const { clock, server, context, namespace } = options;
    const transport = readOnly(options.transport);
    const cache = createResourceCache(transport);
    function resourceOf(apiVersion, kind) {
        return cache.find((all) => all.find((item) => item.kind === kind && item.apiVersion === apiVersion));
    }
    const get = async (ref, request) => {
        const resource = await resourceOf(ref.apiVersion, ref.kind);
        if (!resource.ok || resource.value === undefined)
            return resource.ok ? (0,model_result.ok)(undefined) : resource;
        const answer = await transport.json({
            method: 'GET',
            path: resourcePath(resource.value, ref),
            what: `read ${spokenName(ref)}`,
            ...request,
        });
        if (answer.ok)
            return (0,model_result.ok)(asObject(answer.value, ref));
        return answer.failure.reason === 'not-found' ? (0,model_result.ok)(undefined) : withObject(answer, ref);
    };
    return {
        server,
        context,
        namespace,
        serverTime: transport.serverTime,
        async version() {
            const answer = await transport.json({
                method: 'GET',
                path: '/version',
                what: "read the server's version",
            });
            if (!answer.ok)
                return answer;
            return (0,model_result.ok)((0,json/* isJsonObject */.O)(answer.value) ? String(answer.value.gitVersion) : 'unknown');
        },
        async uid() {
            const system = await get({ apiVersion: 'v1', kind: 'Namespace', name: 'kube-system' });
            return system.ok ? (0,model_result.ok)(system.value?.metadata.uid ?? '') : system;
        },
        resources: cache.all,
        resourceOf,
        resourceNamed: (name) => cache.find((all) => findResource(all, name)),
        get,
        async list(query, request) {
            const resource = await resourceOf(query.apiVersion, query.kind);
            if (!resource.ok)
                return resource;
            if (resource.value === undefined)
                return (0,model_result.ok)([]);
            const list = await listAll(transport, resource.value, query, request);
            if (list.ok)
                return (0,model_result.ok)(list.value.objects);
            // Its CRD went away since discovery was read.
            return list.failure.reason === 'not-found' ? (0,model_result.ok)([]) : list;
        },
        async watch(query, signal, onEvent) {
            const resource = await resourceOf(query.apiVersion, query.kind);
            if (!resource.ok)
                return resource;
            if (resource.value === undefined)
                return (0,model_result/* fail */.f)(notServed('watch', query));
            return watchObjects({ transport, server, clock, resource: resource.value, query, signal, onEvent });
        },
        denied: (permissions, request) => findDenied(transport, permissions, request),
        log: (pod, query, request) => readPodLog(transport, pod, query, request),
        async dryRunApply(object, request) {
            const resource = await resourceOf(object.apiVersion, object.kind);
            if (!resource.ok)
                return resource;
            if (resource.value === undefined)
                return (0,model_result/* fail */.f)(notServed('apply', object));
            const answer = await transport.json({
                ...applyRequest(resource.value, object, { force: true, dryRun: true }),
                ...request,
            });
            return answer.ok ? (0,model_result.ok)(asObject(answer.value, object)) : answer;
        },
    };
}
function withObject(result, ref) {
    return result.ok ? result : (0,model_result/* fail */.f)({ ...result.failure, object: spokenName(ref).replace(' ', '/') });
}

;// CONCATENATED MODULE: ./build/cluster/connect.js









/** The kernel's limit for a socket's path is 104 bytes on macOS and 108 on Linux. */
const LONGEST_FOLDER = 80;
/** Opens the one connection of a run: a private kubeconfig with the chosen context, and one `kubectl proxy` on it. */
async function connectCluster(options) {
    const roomy = Buffer.byteLength(options.folder) <= LONGEST_FOLDER || process.platform === 'win32';
    const folder = await (0,system_files/* makePrivateFolder */.I2)(roomy ? options.folder : '/tmp', 'cluster-');
    const connection = await openIn(folder, options);
    if (!connection.ok)
        await (0,system_files/* removeFolder */.v$)(folder);
    return connection;
}
async function openIn(folder, options) {
    const { kubectl, env, spawn, clock, signal } = options;
    const chosen = await chooseContext({ ...options, folder });
    if (!chosen.ok)
        return chosen;
    const config = singleContext(chosen.value);
    if (config === undefined || !URL.canParse(config.server))
        return (0,model_result/* fail */.f)(incomplete(config));
    for (const secret of secretsOf(config))
        options.onSecret(secret);
    const kubeconfig = (0,external_node_path_.join)(folder, 'kubeconfig');
    await (0,system_files/* writePrivateFile */.Pl)(kubeconfig, chosen.value);
    const proxy = await startProxy({
        kubectl,
        kubeconfig,
        server: config.server,
        folder,
        env,
        spawn,
        clock,
        signal,
        onStarted: (pid) => options.onProxyStarted?.({ pid, folder }),
    });
    if (!proxy.ok)
        return proxy;
    const { endpoint, end, stop } = proxy.value;
    const { server, context, namespace } = config;
    const transport = createHttpTransport({ endpoint, server, clock, proxyEnd: end });
    return (0,model_result.ok)({
        reader: createReader({ transport, clock, server, context, namespace }),
        transport,
        kubeconfig,
        cost: transport.cost,
        async close() {
            transport.close();
            await stop();
            // What cannot be removed is in the private temp folder, which its owner removes again.
            await (0,system_files/* removeFolder */.v$)(folder).catch(() => { });
        },
    });
}
function incomplete(config) {
    return {
        reason: 'kubeconfig',
        message: config === undefined
            ? 'read the kubeconfig: the chosen context names a cluster that it does not have'
            : `read the kubeconfig: context ${config.context} has no valid server address`,
        remedy: 'Check the chosen context with `kubectl config view --minify`.',
    };
}

;// CONCATENATED MODULE: ./build/helm/version.js


/** 3.18 is the first whose `--take-ownership`, labels and registry credentials all work as this project needs them. */
const OLDEST = { major: 3, minor: 18 };
/** Reads the output of `helm version --template '{{.Version}}'` or `--short`; refuses what is older than 3.18. */
function parseHelmVersion(text) {
    const match = /^v?((\d+)\.(\d+)\.\d+[^\s+]*)/m.exec(text.trim());
    if (!match?.[1]) {
        return (0,model_result/* fail */.f)({
            reason: 'tool',
            message: `read Helm's version: "${text.trim().slice(0, 80)}" is none`,
            remedy: 'Check that the `helm` on PATH is the Helm of helm.sh.',
        });
    }
    const [major, minor] = [Number(match[2]), Number(match[3])];
    if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
        return (0,model_result/* fail */.f)({
            reason: 'tool',
            message: `Helm ${match[1]} is too old: ${OLDEST.major}.${OLDEST.minor} or newer is needed`,
            remedy: 'Install a newer Helm, or let the `helm-version` input choose one.',
        });
    }
    if (major !== 3 && major !== 4) {
        return (0,model_result/* fail */.f)({
            reason: 'tool',
            message: `Helm ${match[1]} is not known here: versions 3 and 4 are`,
            remedy: 'Choose one of them by the `helm-version` input.',
        });
    }
    return (0,model_result.ok)({ version: match[1], major });
}
/** Asks a Helm binary for its version. */
async function detectHelmVersion(spawn, path, env) {
    const record = await spawn({
        file: path,
        args: ['version', '--template', '{{.Version}}'],
        env,
        timeoutMs: 10_000,
    });
    if (succeeded(record))
        return parseHelmVersion(record.stdout);
    const seen = record.startError?.message ?? (record.stderr.trim().split('\n').at(-1) || 'it did not end');
    return fail({
        reason: 'tool',
        message: `start ${path}: ${seen}`,
        remedy: 'Check that it is a Helm binary for this machine.',
    });
}

;// CONCATENATED MODULE: ./build/helm/environment.js





/** Makes Helm's private homes with the registry credentials in 0600 files, so that none of them is ever an argument. */
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
    const registryConfig = (0,external_node_path_.join)(homes.HELM_CONFIG_HOME, 'registry.json');
    try {
        for (const home of [...Object.values(homes), outputFolder]) {
            await (0,promises_.mkdir)(home, { recursive: true, mode: 0o700 });
        }
        await (0,system_files/* writePrivateFile */.Pl)(registryConfig, registryAuths(setup.registries));
    }
    catch (error) {
        return (0,model_result/* fail */.f)({
            reason: 'filesystem',
            message: `make Helm's private folders in ${folder}: ${error.message}`,
            remedy: 'Check that the temporary folder is writable and has space left.',
        });
    }
    const env = {
        ...withoutHelmVariables(setup.inherited),
        ...homes,
        HELM_REGISTRY_CONFIG: registryConfig,
        HELM_REPOSITORY_CONFIG: (0,external_node_path_.join)(homes.HELM_CONFIG_HOME, 'repositories.yaml'),
        HELM_REPOSITORY_CACHE: (0,external_node_path_.join)(homes.HELM_CACHE_HOME, 'repository'),
        HELM_CONTENT_CACHE: (0,external_node_path_.join)(homes.HELM_CACHE_HOME, 'content'),
        ...(setup.kubeconfig !== undefined && { KUBECONFIG: setup.kubeconfig }),
    };
    return (0,model_result.ok)({ path, ...version.value, env, outputFolder });
}
/** HELM_DEBUG prints values, HELM_DRIVER and HELM_KUBE* would choose another storage or cluster. */
function withoutHelmVariables(inherited) {
    return Object.fromEntries(Object.entries(inherited).filter(([name]) => !name.startsWith('HELM_')));
}
/** The registry configuration that Helm shares with Docker. */
function registryAuths(registries) {
    const auths = Object.fromEntries(registries.map(({ host, username, password }) => [
        host,
        { auth: Buffer.from(`${username}:${password}`).toString('base64') },
    ]));
    return JSON.stringify({ auths });
}

;// CONCATENATED MODULE: ./build/helm/repositories.js







function createRepositories(tool, spawn, registries) {
    const known = new Map();
    const entries = [];
    let writing = Promise.resolve();
    async function writeDown(name, url) {
        const login = registries.find(({ host }) => host === hostOf(url));
        const credentials = login && { username: login.username, password: login.password };
        entries.push({ name, url, ...credentials });
        const file = JSON.stringify({
            apiVersion: 'v1',
            generated: '2000-01-01T00:00:00Z',
            repositories: entries,
        });
        // One after the other: two at once could leave the shorter list.
        writing = writing.then(() => (0,system_files/* writePrivateFile */.Pl)(tool.env.HELM_REPOSITORY_CONFIG ?? '', file));
        await writing;
    }
    async function update(url, run) {
        const name = `r${(0,external_node_crypto_.createHash)('sha256').update(url).digest('hex').slice(0, 12)}`;
        await writeDown(name, url);
        const lines = [];
        const updated = await runHelm(tool, spawn, repositoryUpdateArgs(tool.major, name), {
            ...run,
            onLine: (line) => lines.push(line),
        });
        return updated.ok
            ? (0,model_result.ok)(name)
            : (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`read chart repository ${url}`, reason(lines, updated.failure)));
    }
    return {
        ready(url, run) {
            const key = url.replace(/\/+$/, '');
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
/** Helm says on stdout why an update failed; its error only names the repository. */
function reason(lines, failure) {
    const at = lines.findIndex((line) => line.startsWith('...Unable to get an update'));
    const why = at < 0 ? undefined : lines[at + 1]?.trim();
    return why === undefined || failure.reason === 'cancelled'
        ? failure
        : { ...classifyStderr(why), details: lines };
}
/** Host with port; undefined when it is no URL. */
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : undefined;
}

;// CONCATENATED MODULE: ./build/helm/reader.js








/** Helm processes that change nothing in the cluster. */
function createHelmReader(tool, spawn, registries) {
    const repositories = createRepositories(tool, spawn, registries);
    const helm = (args, run) => runHelm(tool, spawn, args, run);
    const isPlain = (reference) => registries.some(({ host, plainHttp }) => plainHttp && host === hostOf(reference));
    return {
        async pull({ chart, repo, version, folder }, run) {
            const repository = repo === undefined ? undefined : await repositories.ready(repo, run);
            if (repository && !repository.ok)
                return repository;
            const destination = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'pull-'));
            const pulled = await helm(pullArgs({
                chart: repository ? `${repository.value}/${chart}` : chart,
                folder: destination,
                plainHttp: isPlain(chart),
                ...(version !== undefined && { version }),
            }), run);
            const what = `pull ${repo === undefined ? chart : `${chart} of ${repo}`}${version === undefined ? '' : ` ${version}`}`;
            if (!pulled.ok)
                return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(what, pulled.failure));
            const archive = (await (0,promises_.readdir)(destination)).find((name) => name.endsWith('.tgz'));
            if (archive !== undefined)
                return (0,model_result.ok)((0,external_node_path_.join)(destination, archive));
            return (0,model_result/* fail */.f)({ reason: 'chart', message: `${what}: Helm succeeded but left no archive` });
        },
        async render(request, run) {
            const rendered = await helm(renderArgs(tool.major, request, run.timeoutMs), run);
            return rendered.ok ? readRelease(rendered.value) : rendered;
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
    if (!(0,json/* isJsonObject */.O)(release) || typeof release.manifest !== 'string') {
        return (0,model_result/* fail */.f)({
            reason: 'helm',
            message: 'read the rendered resources: Helm printed no JSON release',
            remedy: 'Check that the `helm` in use is an unmodified one.',
        });
    }
    const notes = (0,json/* isJsonObject */.O)(release.info) ? release.info.notes : undefined;
    return (0,model_result.ok)({
        manifest: release.manifest,
        chartHooks: (Array.isArray(release.hooks) ? release.hooks : []).flatMap(reader_hookName),
        ...(typeof notes === 'string' && { notes }),
    });
}
function reader_hookName(hook) {
    if (!(0,json/* isJsonObject */.O)(hook))
        return [];
    const events = Array.isArray(hook.events) ? hook.events.join(', ') : '';
    return [`${hook.kind}/${hook.name} (${events})`];
}

;// CONCATENATED MODULE: ./build/helm/release-store.js




const SECRETS = { apiVersion: 'v1', kind: 'Secret', metadataOnly: true };
/** Reads Helm's release secrets through the Kubernetes API. */
function createReleaseStore(reader) {
    async function listEach(namespaces, labelSelector) {
        const lists = await Promise.all(namespaces.map((namespace) => reader.list({ ...SECRETS, namespace, labelSelector })));
        const failed = lists.findIndex((list) => !list.ok);
        const failure = lists[failed];
        if (failure && !failure.ok) {
            return (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`list Helm's secrets in namespace ${namespaces[failed]}`, failure.failure));
        }
        return (0,model_result.ok)(lists.flatMap((list) => (list.ok ? list.value : [])));
    }
    return {
        async observe(namespaces) {
            const wanted = [...new Set(namespaces)];
            if (wanted.length === 0)
                return (0,model_result.ok)([]);
            if (wanted.length > 1) {
                const all = await reader.list({ ...SECRETS, labelSelector: 'owner=helm' });
                if (all.ok) {
                    return (0,model_result.ok)(releasesIn(all.value).filter((release) => wanted.includes(release.namespace)));
                }
                if (all.failure.reason !== 'forbidden')
                    return all;
            }
            const secrets = await listEach(wanted, 'owner=helm');
            return secrets.ok ? (0,model_result.ok)(releasesIn(secrets.value)) : secrets;
        },
        async observeOne({ name, namespace }) {
            const secrets = await listEach([namespace], `owner=helm,name=${name}`);
            if (!secrets.ok)
                return secrets;
            return (0,model_result.ok)(releasesIn(secrets.value)[0] ?? { name, namespace, revisions: [] });
        },
        async read(release, revision) {
            const secret = await reader.get({
                apiVersion: 'v1',
                kind: 'Secret',
                name: secretName(release, revision),
                namespace: release.namespace,
            });
            if (!secret.ok || !secret.value)
                return secret.ok ? (0,model_result.ok)(undefined) : secret;
            const { data } = secret.value;
            const payload = decodeRelease(data?.release ?? '');
            const stored = payload.ok ? storedRelease(payload.value) : payload;
            return stored.ok ? stored : (0,model_result/* fail */.f)((0,model_failure/* during */.i)(`secret ${secret.value.metadata.name}`, stored.failure));
        },
    };
}
function secretName({ name }, revision) {
    return `sh.helm.release.v1.${name}.v${revision}`;
}
function releasesIn(secrets) {
    const releases = new Map();
    for (const secret of secrets) {
        const { namespace = '', labels = {} } = secret.metadata;
        const record = recordOf(secret);
        if (labels.name === undefined || record === undefined)
            continue;
        const key = `${namespace}/${labels.name}`;
        const release = releases.get(key) ?? { name: labels.name, namespace, revisions: [] };
        release.revisions.push(record);
        releases.set(key, release);
    }
    for (const release of releases.values())
        release.revisions.sort((a, b) => a.revision - b.revision);
    return [...releases.values()];
}
/** Undefined for a secret that carries Helm's owner label but no revision. */
function recordOf({ metadata }) {
    const labels = metadata.labels ?? {};
    const revision = Number(labels.version);
    if (!Number.isSafeInteger(revision) || revision < 1)
        return undefined;
    const inputs = readMark(labels[INPUTS_LABEL], revision);
    const manifestId = labels[MANIFEST_LABEL];
    const created = Date.parse(metadata.creationTimestamp ?? '') / 1000;
    return {
        revision,
        status: releaseStatus(labels.status),
        secretName: metadata.name,
        resourceVersion: metadata.resourceVersion ?? '',
        modifiedAt: Number(labels.modifiedAt ?? labels.createdAt) || created || 0,
        ...(inputs !== undefined && { inputs }),
        ...(manifestId !== undefined && { manifestId }),
    };
}

;// CONCATENATED MODULE: ./build/plan/cluster-guard.js

/** Refuses every cluster but the one that the manifest names; undefined when this is it. */
function guardCluster(guard, cluster) {
    const refuse = (what, wanted, seen, remedy) => ({
        reason: 'wrong-cluster',
        message: `the manifest asks for ${what} ${wanted}, but this is ${seen}`,
        remedy,
        ...(guard.location && { location: guard.location }),
    });
    if (guard.context !== undefined && guard.context !== cluster.context) {
        const remedy = `Choose it with the \`context\` input, or use a kubeconfig that has it.`;
        return refuse('context', guard.context, cluster.context, remedy);
    }
    if (guard.server !== undefined && !sameServer(guard.server, cluster.server)) {
        return refuse('API server', guard.server, cluster.server, 'Use the kubeconfig of that cluster.');
    }
    if (guard.minVersion !== undefined && cluster_guard_isOlder(cluster.version, guard.minVersion)) {
        return refuse('Kubernetes', `${guard.minVersion} or newer`, cluster.version, 'Upgrade the cluster, or lower `cluster.minVersion`.');
    }
    return undefined;
}
function sameServer(one, other) {
    const normal = (url) => url.trim().replace(/\/+$/, '').replace(/:443$/, '').toLowerCase();
    return normal(one) === normal(other);
}
/** Build suffixes such as `-eks-1` or `+k3s1` of a server's version make it no older than its number. */
function cluster_guard_isOlder(version, minimum) {
    const [have, want] = [semver.coerce(version), semver.coerce(minimum)];
    return have !== null && want !== null && semver.lt(have, want);
}

;// CONCATENATED MODULE: ./build/commands/count-processes.js
/** A spawn that counts what it starts, by the path of the program. */
function countProcesses(spawn, paths) {
    const counts = { helmProcesses: 0, kubectlProcesses: 0, scriptProcesses: 0 };
    return {
        counts: () => ({ ...counts }),
        spawn: (spec) => {
            if (spec.file === paths.helm)
                counts.helmProcesses++;
            else if (spec.file === paths.kubectl)
                counts.kubectlProcesses++;
            else
                counts.scriptProcesses++;
            return spawn(spec);
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/session.js









/** Finds or installs the tools, connects to the cluster and refuses a wrong one. The caller closes `connection`. */
async function openSession(manifest, options, deps, folders) {
    const [helmTool, kubectl] = await Promise.all([
        deps.tools.helm(options.helmVersion, deps.signal),
        deps.tools.kubectl(options.kubectlVersion, deps.signal),
    ]);
    if (!helmTool.ok)
        return helmTool;
    if (!kubectl.ok)
        return kubectl;
    const counter = countProcesses(deps.spawn, { helm: helmTool.value.path, kubectl: kubectl.value.path });
    const env = inheritedEnv(deps.env);
    const connection = await connect(kubectl.value, options, deps, folders, counter.spawn, env);
    if (!connection.ok)
        return connection;
    const close = async (result) => {
        await connection.value.close();
        return result;
    };
    const cluster = await identifyCluster(connection.value);
    if (!cluster.ok)
        return close(cluster);
    const wrong = guardCluster(manifest.cluster, cluster.value);
    if (wrong)
        return close((0,model_result/* fail */.f)(wrong));
    const helm = await prepareHelm({
        ...helmTool.value,
        folder: (0,external_node_path_.join)(folders.private, 'helm'),
        kubeconfig: connection.value.kubeconfig,
        inherited: env,
        registries: manifest.registries,
    });
    if (!helm.ok)
        return close(helm);
    return (0,model_result.ok)({
        kubectl: kubectl.value,
        helm: helm.value,
        helmReader: createHelmReader(helm.value, counter.spawn, manifest.registries),
        connection: connection.value,
        store: createReleaseStore(connection.value.reader),
        cluster: cluster.value,
        spawn: counter.spawn,
        env,
        cost: () => {
            const { calls, bytes } = connection.value.cost();
            return { ...counter.counts(), apiCalls: calls, apiBytes: bytes };
        },
    });
}
async function connect(kubectl, options, deps, folders, spawn, env) {
    const { kubeconfigContent: content, kubeconfigPath: path, context } = options;
    const folder = (0,external_node_path_.join)(folders.private, 'api');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    return connectCluster({
        kubectl: kubectl.path,
        folder,
        env,
        spawn,
        clock: deps.clock,
        signal: deps.signal,
        onSecret: (secret) => deps.redactor.learn(secret),
        onProxyStarted: ({ pid }) => deps.saveState('proxyPid', String(pid)),
        ...(context !== undefined && { context }),
        ...(content !== undefined ? { kubeconfig: { content } } : path !== undefined && { kubeconfig: { path } }),
    });
}
async function identifyCluster({ reader }) {
    const [version, uid] = await Promise.all([reader.version(), reader.uid()]);
    if (!version.ok)
        return version;
    const { server, context } = reader;
    if (uid.ok)
        return (0,model_result.ok)({ server, context, uid: uid.value, version: version.value });
    // An account with rights in a few namespaces only: the address is the next best mark of a cluster.
    return uid.failure.reason === 'forbidden'
        ? (0,model_result.ok)({ server, context, uid: server, version: version.value })
        : uid;
}
/** The action's own inputs (a kubeconfig among them) are not for scripts and tools. */
function inheritedEnv(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}

;// CONCATENATED MODULE: ./build/commands/lifecycle.js





















/**
 * Deploy and destroy: read the manifest, connect, observe, plan, approve, perform, report.
 * What went wrong is part of the outcome; a throw is a bug.
 */
async function runLifecycle(command, options, deps) {
    // Destroying one chart must not take along what it needs.
    const loaded = await (0,open_manifest/* openManifest */.g)(options, deps, options.withNeeds && command === 'deploy');
    if (!loaded.ok)
        return { kind: 'invalid', issues: loaded.issues };
    const folders = await makeFolders(options, deps);
    if (!folders.ok)
        return { kind: 'failed-early', failure: folders.failure };
    try {
        const session = await openSession(loaded.manifest, options, deps, folders.value);
        if (!session.ok)
            return { kind: 'failed-early', failure: session.failure };
        try {
            return await runSession({
                command,
                options,
                deps,
                ...loaded,
                folders: folders.value,
                session: session.value,
            });
        }
        finally {
            await session.value.connection.close();
        }
    }
    finally {
        await (0,system_files/* removeFolder */.v$)(folders.value.private);
    }
}
async function runSession(run) {
    const { command, options, deps, manifest, entries, folders, session } = run;
    const stage = await createStage(folders.private);
    const prepared = await prepare_prepare({ ...run, stage });
    if (!prepared.ok)
        return { kind: 'failed-early', failure: prepared.failure };
    const tools = { helm: session.helm.version, kubectl: session.kubectl.version };
    const { cluster } = session;
    const { facts } = prepared.value;
    const { force, dryRun } = options;
    const approved = approve(planRun({ manifest, entries, facts, cluster, tools, command, force, dryRun }));
    const journal = openJournal((0,external_node_path_.join)(folders.result, 'journal.jsonl'), {
        ...deps,
        onEvent: reportProgress(deps.log),
    });
    journal.emit({
        type: 'run-planned',
        plan: approved.plan,
        ...(options.commit !== undefined && { commit: options.commit }),
        ...(options.runUrl !== undefined && { runUrl: options.runUrl }),
    });
    const effects = openEffects(approved, () => ({
        cluster: openWriter(session.connection),
        helm: createHelmWriter(session.helm, session.spawn),
        spawn: session.spawn,
    }));
    const context = {
        approved,
        stage,
        effects,
        reader: session.connection.reader,
        store: session.store,
        helmReader: session.helmReader,
        hooks: hooksById(manifest),
        replan: prepared.value.replan,
        emit: journal.emit,
        clock: deps.clock,
        log: deps.log,
        redactor: deps.redactor,
        signal: deps.signal,
        closing: closingSignal(deps.signal, deps.hurry),
        lock: options.lock,
        concurrency: options.concurrency ?? 2 * (0,external_node_os_.availableParallelism)(),
        onError: options.onError,
        env: session.env,
        kubeconfig: session.connection.kubeconfig,
        kubectl: session.kubectl.path,
        manifestFolder: manifest.folder,
        scratchFolder: folders.private,
        diagnosticsFolder: folders.diagnostics,
        holder: options.runUrl ?? `${(0,external_node_os_.hostname)()}/${process.pid}`,
        description: describeRun(options),
        payload: new Map(),
    };
    const end = await runPlan(context, runRelease);
    journal.emit({ type: 'run-ended', ...end, cost: session.cost() });
    journal.close();
    return lifecycle_conclude(journal, end.outcome, folders);
}
async function lifecycle_conclude(journal, outcome, folders) {
    const result = (0,fold_events/* foldEvents */.v)(journal.events());
    const resultPath = (0,external_node_path_.join)(folders.result, 'result.json');
    await (0,system_files/* writeFileWhole */.tG)(resultPath, (0,report_json/* resultJson */.y)(result));
    return { kind: 'ran', outcome, result, resultPath, diagnosticsFolder: folders.diagnostics };
}
/** What `helm history` says about the revision. */
function describeRun({ commit, runUrl }) {
    const what = commit === undefined ? 'helm-lifecycle' : `helm-lifecycle ${commit.slice(0, 12)}`;
    return runUrl === undefined ? what : `${what} ${runUrl}`;
}


/***/ }),

/***/ 3658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ foldEvents)
});

;// CONCATENATED MODULE: ./build/model/events-of.js
/** The events of one type, in their order. */
function eventsOf(events, type) {
    return events.filter((event) => event.type === type);
}

;// CONCATENATED MODULE: ./build/model/fold-hooks.js

/**
 * The results of the planned hooks that were reached, in planned order; an unreached one is left out unless
 * `planned` says that nothing was meant to run. `lastAt` ends those that were cut off, in Unix milliseconds.
 */
function foldHooks(phase, hooks, events, options) {
    return hooks.flatMap((hook) => {
        const base = { ...hook, phase };
        const started = eventsOf(events, 'hook-started').filter((event) => event.hook === hook.id);
        const ended = eventsOf(events, 'hook-ended').findLast((event) => event.hook === hook.id);
        if (ended !== undefined) {
            const { outcome, attempts, failure, result, note } = ended;
            return {
                ...base,
                outcome,
                attempts,
                durationMs: ended.at - (started[0]?.at ?? ended.at),
                ...(failure !== undefined && { failure }),
                ...(result !== undefined && { result }),
                ...(note !== undefined && { note }),
            };
        }
        const [first] = started;
        if (first !== undefined) {
            const attempts = Math.max(...started.map((event) => event.attempt));
            return { ...base, outcome: 'interrupted', attempts, durationMs: options.lastAt - first.at };
        }
        return options.planned ? { ...base, outcome: 'planned', attempts: 0, durationMs: 0 } : [];
    });
}

// EXTERNAL MODULE: ./build/model/phase.js
var model_phase = __webpack_require__(1501);
;// CONCATENATED MODULE: ./build/model/fold-release.js



/** The result of one release from the events that carry its id; `lastAt` ends what was cut off, in Unix milliseconds. */
function foldRelease(planned, events, run) {
    const decided = eventsOf(events, 'release-replanned').at(-1) ?? planned;
    const started = eventsOf(events, 'release-started').at(0);
    const ended = eventsOf(events, 'release-ended').at(-1);
    const phases = foldPhases(events, run.lastAt);
    const outcome = ended?.outcome ?? (started ? 'interrupted' : run.dryRun ? 'planned' : 'skipped');
    const note = ended?.note ?? (outcome === 'skipped' ? 'the run ended before it' : undefined);
    const failure = foldFailure(events, phases);
    const rolledBack = eventsOf(events, 'rollback-ended').findLast((event) => event.failure === undefined);
    const rolledBackTo = rolledBack && { rolledBackTo: rolledBack.to };
    const diagnosed = eventsOf(events, 'diagnosed').at(-1);
    const from = revisionBefore(planned);
    const { operation, why } = decided;
    const to = revisionAfter(planned, events, { operation, outcome, ...rolledBackTo });
    return {
        id: planned.id,
        location: planned.location,
        name: planned.name,
        namespace: planned.namespace,
        action: planned.action,
        operation,
        why,
        outcome,
        ...(note !== undefined && { note }),
        ...(planned.chart && { chart: planned.chart }),
        ...(from && { from }),
        ...(to && { to }),
        changed: hasChanged(decided, events, outcome),
        durationMs: started === undefined ? 0 : (ended?.at ?? run.lastAt) - started.at,
        ...(failure && { failure }),
        otherFailures: foldOtherFailures(events, phases, failure),
        ...rolledBackTo,
        ...(diagnosed && { diagnostics: diagnosed.folder }),
        phases,
        hooks: model_phase/* PHASES */.ZG.flatMap((phase) => foldHooks(phase, planned.phases[phase].hooks, events, {
            planned: outcome === 'planned',
            lastAt: run.lastAt,
        })),
        warnings: eventsOf(events, 'warning').map((event) => event.text),
    };
}
function foldPhases(events, lastAt) {
    return eventsOf(events, 'phase-started').map(({ phase, at }) => {
        const ended = eventsOf(events, 'phase-ended').find((event) => event.phase === phase);
        return {
            phase,
            durationMs: (ended?.at ?? lastAt) - at,
            ...(ended?.failure && { failure: ended.failure }),
        };
    });
}
/** The first error, with the cause that the evidence showed. */
function foldFailure(events, phases) {
    const failure = eventsOf(events, 'release-ended').at(-1)?.failure ??
        phases.find((result) => isMain(result.phase) && result.failure)?.failure;
    const cause = eventsOf(events, 'diagnosed').find((event) => event.cause)?.cause;
    return failure && cause && failure.cause === undefined ? { ...failure, cause } : failure;
}
/** Beside the first one; when nothing but a `finally` hook failed, that is the first one. */
function foldOtherFailures(events, phases, first) {
    const afterwards = phases.filter((result) => !isMain(result.phase)).map((result) => result.failure);
    const rollbacks = eventsOf(events, 'rollback-ended').map((event) => event.failure);
    return [...rollbacks, ...afterwards].filter((failure) => failure !== undefined && failure.message !== first?.message);
}
function isMain(phase) {
    return model_phase/* MAIN_PHASES */.Nk.some((main) => main === phase);
}
function revisionBefore({ installed }) {
    if (installed === undefined)
        return undefined;
    const version = installed.chartVersion;
    return { revision: installed.revision, ...(version !== undefined && { version }) };
}
/** What is there now; undefined when nothing is, or when nothing has happened yet. */
function revisionAfter(planned, events, ending) {
    const uninstalled = ending.operation === 'uninstall' && ending.outcome === 'succeeded';
    if (uninstalled || ending.rolledBackTo === 'absent' || ending.outcome === 'planned')
        return undefined;
    const before = revisionBefore(planned);
    const changed = eventsOf(events, 'revision-changed').at(-1);
    if (changed === undefined)
        return before;
    const version = ending.rolledBackTo === undefined ? planned.chart?.version : before?.version;
    return { revision: changed.revision, ...(version !== undefined && { version }) };
}
/** In a dry run: whether a real one would change something. */
function hasChanged({ operation, effort }, events, outcome) {
    if (effort === 'mark-only' || !CHANGING.includes(operation))
        return false;
    if (effort === 'hooks-only') {
        return eventsOf(events, 'hook-ended').some((event) => event.outcome === 'succeeded');
    }
    return (outcome === 'planned' ||
        eventsOf(events, 'revision-changed').length > 0 ||
        eventsOf(events, 'phase-ended').some((event) => event.phase === 'exec' && event.failure === undefined));
}
const CHANGING = ['install', 'upgrade', 'reinstall', 'uninstall'];

;// CONCATENATED MODULE: ./build/model/fold-events.js




/**
 * What happened, from a journal or the beginning of one: a run that was killed folds into what is known of it, with the
 * outcome `interrupted`. A journal begins with `run-planned`; anything else is a bug and throws.
 */
function foldEvents(events) {
    const [planned] = events;
    if (planned?.type !== 'run-planned')
        throw new Error('a journal begins with run-planned');
    const { plan, commit, runUrl } = planned;
    const lastAt = events.at(-1)?.at ?? planned.at;
    const ended = eventsOf(events, 'run-ended').at(-1);
    const releases = plan.releases.map((release) => foldRelease(release, events.filter((event) => releaseOf(event) === release.id), { dryRun: plan.dryRun, lastAt }));
    const failure = ended === undefined ? firstFailure(events, releases) : ended.failure;
    return {
        formatVersion: 1,
        command: plan.command,
        manifest: plan.manifest,
        manifestId: plan.manifestId,
        ...(plan.environment !== undefined && { environment: plan.environment }),
        outcome: ended?.outcome ?? 'interrupted',
        dryRun: plan.dryRun,
        changed: releases.some((release) => release.changed),
        startedAt: new Date(planned.at).toISOString(),
        durationMs: lastAt - planned.at,
        cluster: plan.cluster,
        tools: plan.tools,
        ...(commit !== undefined && { commit }),
        ...(runUrl !== undefined && { runUrl }),
        ...(failure && { failure }),
        counts: count(releases),
        runHooks: model_phase/* RUN_PHASES */.NV.flatMap((phase) => foldHooks(phase, plan.runHooks[phase], events, { planned: plan.dryRun, lastAt })),
        releases,
        warnings: eventsOf(events, 'warning')
            .filter((event) => event.release === undefined)
            .map((event) => event.text),
        cost: ended?.cost ?? NO_COST,
    };
}
function releaseOf(event) {
    return 'release' in event ? event.release : undefined;
}
/** What a journal without an end failed of: the first failed release, or run-level hook, that is known. */
function firstFailure(events, releases) {
    const failedFirst = eventsOf(events, 'release-ended').find((event) => event.outcome === 'failed' || event.outcome === 'timed-out');
    return (releases.find((release) => release.id === failedFirst?.release)?.failure ??
        releases.find((release) => release.outcome === 'interrupted' && release.failure)?.failure ??
        eventsOf(events, 'run-phase-ended').find((event) => event.failure)?.failure);
}
function count(releases) {
    const counts = {
        succeeded: 0,
        unchanged: 0,
        failed: 0,
        'timed-out': 0,
        cancelled: 0,
        skipped: 0,
        planned: 0,
        interrupted: 0,
    };
    for (const { outcome } of releases)
        counts[outcome] += 1;
    return counts;
}
const NO_COST = {
    helmProcesses: 0,
    kubectlProcesses: 0,
    scriptProcesses: 0,
    apiCalls: 0,
    apiBytes: 0,
};


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ resultJson)
/* harmony export */ });
/** The text of result.json. */
function resultJson(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ })

};
