export const id = 7504;
export const ids = [7504];
export const modules = {

  20752:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  shortFailure)
  });
const LONGEST_LINE = 2_000;
const MOST_DETAILS = 100;
function shortFailure(failure, redactor) {
    const short = (text) => cut(redactor.clean(text));
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
function cut(text) {
    return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}... (${text.length} characters)` : text;
}


  }),

  6557:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    aT: () => (  releaseScope),
    hV: () => (  releaseVariables),
    mp: () => (  payloadVariables),
    v9: () => (  releaseKubeconfig)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _cluster_connection_kubeconfig_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39859);
  var _model_release_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
  var _payload_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93008);





function releaseKubeconfig(source, namespace, folder) {
    let written;
    const write = async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
        return (0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__  .Pl)(folder, 'kubeconfig', (0,_cluster_connection_kubeconfig_js__WEBPACK_IMPORTED_MODULE_1__  .iY)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source, 'utf8'), namespace));
    };
    return () => {
        written ??= write();
        return written;
    };
}
function releaseVariables(release, phase) {
    const { planned, observed, failed } = release;
    const last = (0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__  .BP)(observed);
    return {
        RELEASE_NAME: planned.name,
        RELEASE_NAMESPACE: planned.namespace,
        RELEASE_ACTION: planned.action,
        RELEASE_OPERATION: planned.operation,
        RELEASE_PHASE: phase,
        RELEASE_REVISION: String(last?.revision ?? ''),
        RELEASE_PREVIOUS_REVISION: String((0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__  .BP)(release.before)?.revision ?? ''),
        RELEASE_STATUS: last?.status ?? 'absent',
        CHART_NAME: planned.chart?.name ?? planned.installed?.chartName ?? '',
        CHART_VERSION: planned.chart?.version ?? '',
        INSTALLED_CHART_VERSION: planned.installed?.chartVersion ?? '',
        FAILED_PHASE: failed?.phase ?? '',
        FAILURE_REASON: failed ? (0,_payload_limit_js__WEBPACK_IMPORTED_MODULE_4__  .o)(`${failed.failure.reason}: ${failed.failure.message}`) : '',
        DIAGNOSTICS_DIR: release.diagnosticsFolder,
    };
}
function releaseScope({ planned, observed }) {
    return {
        name: planned.name,
        namespace: planned.namespace,
        operation: planned.operation,
        revision: String((0,_model_release_release_js__WEBPACK_IMPORTED_MODULE_3__  .BP)(observed)?.revision ?? ''),
        chartVersion: planned.chart?.version ?? '',
        installedChartVersion: planned.installed?.chartVersion ?? '',
    };
}
function payloadVariables(payload) {
    const entries = [...payload].map(([name, value]) => [
        `PAYLOAD_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`,
        value,
    ]);
    return Object.fromEntries(entries);
}


  }),

  67504:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  D: () => (  runHook)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var model_result = __webpack_require__(46305);
var json_path = __webpack_require__(95733);
var pattern = __webpack_require__(7161);
;// CONCATENATED MODULE: ./build/hooks/definition/capture.js



async function captureValues(capture, result) {
    const values = {};
    for (const [name, path] of Object.entries(capture)) {
        const compiled = await (0,json_path .n)(path);
        if (!compiled.ok)
            return (0,model_result .f)({ reason: 'hook', message: `capture ${name}: ${path}: ${compiled.message}` });
        const selected = compiled.query(result);
        if (selected === undefined)
            return (0,model_result .f)((0,pattern .g)(`capture ${name}: ${path}`));
        const [first] = selected;
        if (first === undefined) {
            return (0,model_result .f)({
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
function describeShape(result) {
    if (Array.isArray(result))
        return `${result.length} items`;
    if (typeof result !== 'object' || result === null)
        return 'no keys';
    return `the keys ${Object.keys(result).slice(0, 10).join(', ')}`;
}

var condition = __webpack_require__(91539);
var shell_words = __webpack_require__(69083);
var plain_scalar = __webpack_require__(26874);
var registry = __webpack_require__(36468);
var parse_hook = __webpack_require__(37352);
var placeholder = __webpack_require__(17592);
;// CONCATENATED MODULE: ./build/hooks/definition/interpolate.js






const FILLED_COMMON_KEYS = ['if', 'env'];
function interpolateHook(item, scope) {
    const kind = (0,registry .U)(item.kind);
    const missing = [];
    const literals = new Map(item.literals?.map(({ path, at }) => [JSON.stringify(path), at]));
    const fill = (value, key) => mapText(value, [key], (text, path) => (0,placeholder .Ct)(text, (placeholder) => {
        const found = lookUp(placeholder, scope);
        if (found === undefined)
            missing.push(placeholder);
        return found ?? placeholder.text;
    }, literals.size === 0 ? [] : literals.get(JSON.stringify(path))));
    const filled = {};
    for (const [key, value] of Object.entries(item.source)) {
        const mode = kind.placeholders?.[key];
        const fillable = key in kind.shape ? mode !== 'keep' : FILLED_COMMON_KEYS.includes(key);
        const written = cut(value, mode);
        filled[key] = fillable ? fill(written, key) : value;
        if (mode === 'words' && bringsOption(written, filled[key]))
            return (0,model_result .f)(interpolate_option(item.kind));
    }
    if (missing[0] !== undefined)
        return (0,model_result .f)(notSet(missing[0], scope));
    if (isSame(filled, item.source))
        return (0,model_result.ok)(item);
    let parsed = (0,parse_hook .$)(filled, 'filled');
    const retyped = retype(filled, item.source, parsed.problems);
    if (retyped !== undefined)
        parsed = (0,parse_hook .$)(retyped, 'filled');
    if (parsed.item !== undefined)
        return (0,model_result.ok)({ ...parsed.item, source: item.source });
    return (0,model_result .f)({ reason: 'hook', message: `with the payload filled in, ${parsed.problems[0]?.message}` });
}
function bringsOption(written, filled) {
    if (!Array.isArray(written) || !Array.isArray(filled))
        return isOption(filled) && !isOption(written);
    const end = written.indexOf('--');
    return filled
        .slice(0, end === -1 ? undefined : end)
        .some((word, index) => isOption(word) && !isOption(written[index] ?? null));
}
function isOption(word) {
    return typeof word === 'string' && word.startsWith('-');
}
function interpolate_option(kind) {
    return {
        reason: 'hook',
        message: `what a placeholder brings begins with \`-\`, which ${kind} would take for an option`,
        remedy: 'Write the option itself in the hook (`--name=${payload.name}`), or `--` before the value.',
    };
}
function lookUp({ source, name }, { payload, release }) {
    if (source === 'payload')
        return Object.hasOwn(payload, name) ? payload[name] : undefined;
    if (name === 'url')
        return release.url;
    return placeholder .eN.some((field) => field === name) ? (release[name] ?? '') : undefined;
}
function notSet({ text, source }, { payload }) {
    if (source === 'release')
        return {
            reason: 'hook',
            message: `${text} has no value: it is not known where the release is reached`,
            remedy: 'Give the entry a `url`; one of an object is known in `validate`, when that is ready.',
        };
    const names = Object.keys(payload);
    return {
        reason: 'hook',
        message: `${text} has no value: the payload has ${names.length === 0 ? 'nothing yet' : names.join(', ')}`,
        remedy: 'Set it in an earlier hook, by `capture` or by a line in $LIFECYCLE_OUTPUT.',
    };
}
function mapText(value, path, change) {
    if (typeof value === 'string')
        return change(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => mapText(item, [...path, index], change));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, item]) => [key, mapText(item, [...path, key], change)]);
    return Object.fromEntries(entries);
}
function cut(value, mode) {
    if (typeof mode === 'function')
        return mode(value);
    return mode === 'words' ? toWords(value) : value;
}
function toWords(value) {
    const split = typeof value === 'string' && (0,placeholder .Kc)(value) ? (0,shell_words .C)(value) : undefined;
    return split?.ok ? split.words : value;
}
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
        record[last] = (0,plain_scalar .X)(String(record[last]));
    }
    return copy;
}
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

var ready_rules = __webpack_require__(8998);
var failure = __webpack_require__(48136);
var stop_reason = __webpack_require__(2817);
var files = __webpack_require__(72211);
var deadline = __webpack_require__(3783);
var others_at_hooks = __webpack_require__(95100);
var short_failure = __webpack_require__(20752);
var hook_environment = __webpack_require__(6557);
var payload_limit = __webpack_require__(93008);
var redact_object = __webpack_require__(82144);
var secrets_in_text = __webpack_require__(3729);
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/engine/hooks/public-result.js



const LONGEST_RESULT = 16_384;
function publicResult(result, redactor) {
    const masked = maskSecrets(result, redactor);
    const length = JSON.stringify(masked).length;
    return length > LONGEST_RESULT ? `(${length} characters, not kept)` : masked;
}
function maskSecrets(value, redactor) {
    if (typeof value === 'string')
        for (const text of (0,secrets_in_text .S)(value))
            redactor.learn(text);
    if (Array.isArray(value))
        return value.map((item) => maskSecrets(item, redactor));
    if (!(0,json .O)(value))
        return value;
    if (value.kind === 'Secret' && (0,json .O)(value.metadata)) {
        const secret = value;
        for (const text of (0,redact_object .VX)(secret))
            redactor.learn(text);
        return (0,redact_object .ll)(secret);
    }
    const { kind, apiVersion = null, items } = value;
    if (kind === 'SecretList' && Array.isArray(items)) {
        const secrets = items.map((item) => (0,json .O)(item) ? { apiVersion, kind: 'Secret', ...item } : item);
        return { ...value, items: maskSecrets(secrets, redactor) };
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskSecrets(item, redactor)]));
}

;// CONCATENATED MODULE: ./build/engine/hooks/run-hook.js

















async function runHook(hook, owner, run) {
    const { emit, redactor } = run.record;
    const common = { hook: hook.id, ...(owner.releaseId !== undefined && { release: owner.releaseId }) };
    const end = (outcome, attempts, rest = {}) => emit({ type: 'hook-ended', ...common, outcome, attempts, ...rest });
    const prepared = await prepare(hook, owner, run);
    const bad = (attempts, cause) => ended(hook, attempts, (0,short_failure .B)(cause, redactor), end);
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
        const result = await attemptHook({ hook, item, attempt }, owner, run);
        if (result.ok) {
            const kind = (0,registry .U)(item.kind);
            for (const text of kind.secrets?.(item.spec, result.value) ?? [])
                redactor.learn(text);
            const kept = publicResult(result.value, redactor);
            const isRecorded = kind.records?.(item.spec, result.value) ?? true;
            end('succeeded', attempt, isRecorded ? { result: kept } : {});
            return undefined;
        }
        if (attempt >= item.retry.attempts || owner.signal.aborted)
            return bad(attempt, result.failure);
        const { message } = (0,short_failure .B)(result.failure, redactor);
        owner.log.warning(`${hook.title}: ${message}; next try in ${delay / 1000} s`);
        await run.limits.clock.sleep(delay, owner.signal);
        delay *= item.retry.backoff;
    }
}
async function prepare(hook, { payload, release, target, signal }, { cluster, limits }) {
    const interpolated = interpolateHook(hook.item, { payload: Object.fromEntries(payload), release });
    if (!interpolated.ok || interpolated.value.if === undefined)
        return interpolated;
    const answer = await (0,condition .v9)(interpolated.value.if, {
        reader: cluster.reader,
        clock: limits.clock,
        namespace: target.namespace,
        payload,
        signal,
    });
    if (!answer.ok)
        return (0,model_result .f)((0,failure .i)('ask `if`', answer.failure));
    return answer.value ? interpolated : (0,model_result.ok)('skipped');
}
async function attemptHook(tried, owner, run) {
    const { item } = tried;
    const timeoutMs = item.timeoutMs ?? owner.defaultTimeoutMs;
    const own = await (0,ready_rules .o1)(owner.readyRules);
    if (!own.ok)
        return (0,model_result .f)((0,failure .i)('read the `ready` rules', own.failure));
    const set = new Map();
    const context = await hookContext(tried, owner, run);
    const result = await (0,deadline .w)(timeoutMs, owner.signal, async (signal) => {
        const value = await (0,registry .U)(item.kind).run(item.spec, {
            ...context,
            signal,
            ownReadiness: own.value,
            rendered: () => owner.rendered(signal),
            setPayload: (name, value) => set.set(name, value),
            refuseOthers: (stored, event) => (0,others_at_hooks .zd)(stored.chartHooks, event, {
                ...{ reader: run.cluster.reader, store: run.cluster.store, helmMajor: run.helm.major },
                ...{ release: stored, signal },
            }),
        });
        return value.ok ? value : (0,model_result .f)(asStopped(value.failure, signal, timeoutMs));
    });
    if (!result.ok)
        return result;
    const captured = await captureValues(item.capture, result.value);
    if (!captured.ok)
        return captured;
    const values = new Map([...set, ...Object.entries(captured.value)]);
    const fits = (0,payload_limit .x)(values);
    if (!fits.ok)
        return fits;
    for (const [name, value] of values)
        owner.payload.set(name, value);
    return result;
}
async function hookContext({ hook, item, attempt }, { target, effects, log, diagnosticsFolder, noteHelm, uninstallUnderLease, payload, variables }, { cluster, limits, programs, folders }) {
    const scratch = (0,external_node_path_.join)(folders.scratch, 'hooks', hook.id.replaceAll('/', '-'), String(attempt));
    await (0,promises_.mkdir)(scratch, { recursive: true, mode: 0o700 });
    const payloadText = JSON.stringify(Object.fromEntries(payload));
    return {
        ...{ target, effects, log, diagnosticsFolder, noteHelm, uninstallUnderLease, scratch },
        reader: cluster.reader,
        clock: limits.clock,
        kubectl: programs.kubectl,
        env: {
            ...programs.env,
            KUBECONFIG: programs.kubeconfig,
            ...variables,
            ...(0,hook_environment .mp)(payload),
            LIFECYCLE_PAYLOAD: await (0,files .Pl)(scratch, 'payload.json', payloadText),
            ...item.env,
        },
        folder: hook.folder ?? folders.manifest,
        plain: hook.plain ?? new Map(),
    };
}
function asStopped(failure, signal, timeoutMs) {
    const reason = (0,stop_reason .P)(signal);
    if (reason === undefined || reason.kind === 'fail-fast')
        return failure;
    if (reason.kind === 'cancelled')
        return { ...failure, reason: 'cancelled', message: `interrupted (${reason.by})` };
    const remedy = failure.remedy ?? 'Give the hook a longer `timeout`, or find out what it waits for.';
    const message = `did not finish within ${timeoutMs / 1000} s`;
    const waited = failure.reason === 'timed-out' ? `: ${failure.message}` : '';
    return { ...failure, reason: 'timed-out', message: `${message}${waited}`, remedy };
}
function ended({ title, location, item }, attempts, cause, end) {
    const tries = attempts > 1 ? ` (${attempts} tries)` : '';
    const failure = {
        ...cause,
        message: `hook "${title}": ${withoutSubject(cause.message, title)}${tries}`,
        location: cause.location ?? location,
    };
    end(item.allowFailure ? 'allowed' : 'failed', attempts, { failure });
    return item.allowFailure ? undefined : failure;
}
function withoutSubject(message, title) {
    const [subject = ''] = message.split(': ', 1);
    return title.endsWith(` ${subject}`) ? message.slice(subject.length + 2) : message;
}


  }),

  8998:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AD: () => (  compileReadyRules),
    o1: () => (  compileHookRules),
    pi: () => (  isIgnored)
  });
  var _kube_readiness_observed_generation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87134);
  var _kube_readiness_rules_readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93302);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
  var _waiting_wait_for_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35676);




async function compileReadyRules(rules) {
    const compiled = [];
    for (const rule of rules) {
        const judge = await judgeOf(rule);
        if (!judge.ok)
            return judge;
        compiled.push({ isAbout: matcher(rule), judge: judge.value });
    }
    if (compiled.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((object) => compiled.find(({ isAbout }) => isAbout(object))?.judge(object));
}
function compileHookRules(rules) {
    return compileReadyRules(rules.filter(({ ignore }) => !ignore));
}
function isIgnored(rules, object) {
    return rules.find((rule) => matcher(rule)(object))?.ignore === true;
}
async function judgeOf({ ignore, when, failed }) {
    if (ignore)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(() => ({ state: 'ready', message: 'is ignored' }));
    const isReady = await signOf(when);
    if (!isReady.ok)
        return isReady;
    const hasFailed = await signOf(failed);
    if (!hasFailed.ok)
        return hasFailed;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)((object) => {
        const { deletionTimestamp, generation } = object.metadata;
        if (deletionTimestamp !== undefined)
            return { state: 'progressing', message: 'is being deleted' };
        if ((0,_kube_readiness_observed_generation_js__WEBPACK_IMPORTED_MODULE_3__  .J)(object.status?.observedGeneration, generation))
            return _kube_readiness_rules_readings_js__WEBPACK_IMPORTED_MODULE_0__  .mW;
        const trouble = hasFailed.value?.(object);
        if (trouble?.state === 'failed')
            return trouble;
        if (trouble?.state === 'ready')
            return { state: 'failed', message: trouble.message };
        return isReady.value?.(object);
    });
}
async function signOf(sign) {
    if (sign === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    return (0,_waiting_wait_for_js__WEBPACK_IMPORTED_MODULE_1__  .z0)(sign, { bindingModes: new Map(), serverTime: () => 0 });
}
function matcher({ kind, name = '*' }) {
    const [ofKind, ofName] = [pattern(kind, '[^/]'), pattern(name, '[^]')];
    return ({ apiVersion, kind: own, metadata }) => {
        const group = apiVersion.includes('/') ? `${apiVersion.split('/')[0]}/` : '';
        return ofKind.test(`${group}${own}`) && ofName.test(metadata.name);
    };
}
function pattern(text, any) {
    const parts = text.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join(`${any}*`)}$`);
}


  })

};
