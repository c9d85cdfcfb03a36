export const id = 212;
export const ids = [212];
export const modules = {

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ deadlineIn),
/* harmony export */   w: () => (/* binding */ withTimeout)
/* harmony export */ });
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


/***/ }),

/***/ 49958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseDocuments)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29598);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46305);
/* harmony import */ var _util_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18975);




/** The objects in Kubernetes YAML as Helm renders it, `List` kinds expanded; failure `invalid` names the document that is none. */
function parseDocuments(yaml) {
    const rendered = [];
    for (const [index, text] of splitDocuments(yaml).entries()) {
        const source = /^# Source: (.+?)\s*$/m.exec(text)?.[1];
        const where = source === undefined ? `document ${index + 1}` : `document ${index + 1} (${source})`;
        const content = parseOne(text);
        if (!content.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ ...content.failure, message: `read ${where}: ${content.failure.message}` });
        if (content.value === null)
            continue;
        for (const item of expand(content.value)) {
            const missing = missingPart(item);
            if (missing !== undefined) {
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({
                    reason: 'invalid',
                    message: `read ${where}: it is no Kubernetes object: ${missing}`,
                    remedy: 'Look at the output of `helm template`.',
                });
            }
            rendered.push({ object: item, ...(source !== undefined && { source }) });
        }
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(rendered);
}
/** At lines that begin with `---`, as Helm does: a line inside a block scalar is indented and does not match. */
function splitDocuments(yaml) {
    return yaml.split(/^---(?=\s|$)/m).filter((text) => text.trim() !== '');
}
function parseOne(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, _util_go_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .GO_YAML */ .d);
    const [error] = document.errors;
    if (error !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ reason: 'invalid', message: error.message.split('\n')[0] ?? '' });
    try {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(document.toJS({ maxAliasCount: 10_000 }));
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .f)({ reason: 'invalid', message: error instanceof Error ? error.message : String(error) });
    }
}
function expand(content) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(content))
        return [content];
    const { kind, apiVersion, items } = content;
    if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items))
        return [content];
    // Items of a typed list (`ConfigMapList`) may leave out what the list says.
    const inherited = kind === 'List' ? {} : { apiVersion: apiVersion ?? null, kind: kind.slice(0, -4) };
    return items.flatMap((item) => expand((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item) ? { ...inherited, ...item } : item));
}
function missingPart(item) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item))
        return 'it is not a mapping';
    if (typeof item.kind !== 'string' || item.kind === '')
        return 'it has no `kind`';
    if (typeof item.apiVersion !== 'string' || item.apiVersion === '')
        return `${item.kind} has no \`apiVersion\``;
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(item.metadata) || typeof item.metadata.name !== 'string') {
        return `${item.kind} has no \`metadata.name\``;
    }
    return undefined;
}


/***/ }),

/***/ 65363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   qj: () => (/* binding */ mappings),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uH: () => (/* binding */ condition)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29598);

/** The mapping at a key, empty when there is none: status fields appear one by one while a controller works. */
function mapping(value, key) {
    const found = key === undefined ? value : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value[key] : undefined;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(found) ? found : {};
}
/** The mappings in the list at a key. */
function mappings(value, key) {
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value[key] : undefined;
    return Array.isArray(found) ? found.filter(_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O) : [];
}
function numberOf(value, otherwise = 0) {
    return typeof value === 'number' ? value : otherwise;
}
function textOf(value, otherwise = '') {
    return typeof value === 'string' ? value : otherwise;
}
/** The condition of a type in a `status`. */
function condition(status, type) {
    return mappings(status, 'conditions').find((item) => item.type === type);
}
/** Reason and message of a condition, as people read them. */
function explain(item) {
    return [textOf(item.reason), textOf(item.message)].filter((part) => part !== '').join(': ');
}


/***/ }),

/***/ 82144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ redactObject),
  V: () => (/* binding */ secretValues)
});

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/util/secrets-in-values.js
var secrets_in_values = __webpack_require__(84825);
// EXTERNAL MODULE: ./build/util/sounds-secret.js
var sounds_secret = __webpack_require__(2510);
;// CONCATENATED MODULE: ./build/util/secret-settings.js


/** `key: value`, `key = value`, `"key": "value",`, `export KEY=value`, a line each. */
const SETTING = /^([ \t-]{0,80}(?:export )?["']?([\w.-]{1,200})["']?[ \t]{0,8}[:=][ \t]{0,8}["']?)([^\s"'|>{[][^\r\n]{0,4000}?)(["']?,?[ \t]{0,8})$/gm;
/** A configuration file with the texts masked whose keys sound secret: YAML, properties, INI, a script. */
function maskSettings(text, mask) {
    return text.replace(SETTING, (line, before, key, _, after) => (0,sounds_secret/* soundsSecret */.z3)(key) ? `${before}${mask}${after}` : line);
}
/** The texts in a configuration file whose keys sound secret; of JSON at any depth. */
function secretSettings(text) {
    const inLines = [...text.matchAll(SETTING)].flatMap(([, , key = '', value = '']) => (0,sounds_secret/* soundsSecret */.z3)(key) ? [value] : []);
    return [...new Set([...inLines, ...(0,secrets_in_values/* secretsInValues */.R)(parseJson(text))])];
}
/** Undefined for a text that is no object or list. */
function parseJson(text) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/kube/fields.js
var fields = __webpack_require__(65363);
;// CONCATENATED MODULE: ./build/kube/redact-object.js




const MASK = '***';
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
/** Below these keys stands what was encrypted in order to be seen. */
const ENCRYPTED = /^encrypted/i;
/** What kubeconfigs, Docker's logins and private keys have, and nothing else that objects hold as text. */
const CREDENTIALS = /client-key-data|"auths"\s*:|-----BEGIN [A-Z ]*PRIVATE KEY/;
/** An option whose value is the next argument. */
const OPTION = /^--?([\w-]+)$/;
/**
 * The object without what may be secret: data of Secrets, the last-applied copy of it, files with credentials in them, and
 * the texts of variables, keys, annotations and options whose names sound secret. Keys stay, so that a reader sees what is
 * there; what names a Secret stays as well.
 */
function redactObject(object) {
    const redacted = redactMapping(object);
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
/** The decoded values of a Secret and the credentials in them, for a redactor to learn; empty for other kinds. */
function secretValues(object) {
    if (!isSecret(object))
        return [];
    const values = [
        ...Object.values((0,fields/* mapping */.pq)(object.data)).flatMap(decoded),
        ...Object.values((0,fields/* mapping */.pq)(object.stringData)),
    ];
    const texts = values.filter((value) => typeof value === 'string' && value !== '');
    return [...new Set([...texts, ...texts.flatMap(secretSettings)])];
}
/** What is no text is known by its base64. */
function decoded(value) {
    if (typeof value !== 'string')
        return [];
    const bytes = Buffer.from(value, 'base64');
    const text = bytes.toString('utf8');
    return Buffer.from(text).equals(bytes) ? [text] : [value];
}
function isSecret(object) {
    return object.kind === 'Secret' && object.apiVersion === 'v1';
}
function masked(values) {
    return Object.fromEntries(Object.keys(values).map((key) => [key, MASK]));
}
/** A deep copy; what sounds secret is masked wherever it stands, because pod templates are nested in many kinds. */
function redactValue(value) {
    if (typeof value === 'string')
        return redactText(value);
    if (Array.isArray(value))
        return redactList(value);
    return (0,json/* isJsonObject */.O)(value) ? redactMapping(value) : value;
}
/** Objects hold whole files as text. */
function redactText(text) {
    if (CREDENTIALS.test(text))
        return MASK;
    const json = parseJson(text);
    if (json !== undefined) {
        const redacted = JSON.stringify(redactValue(json));
        return redacted === JSON.stringify(json) ? text : redacted;
    }
    return text.includes('\n') ? maskSettings(text, MASK) : text;
}
function redactMapping(value) {
    const entries = Object.entries(value).map(([key, item]) => {
        if (ENCRYPTED.test(key))
            return [key, item];
        return [key, typeof item === 'string' && (0,sounds_secret/* soundsSecret */.z3)(key) ? MASK : redactValue(item)];
    });
    const copy = Object.fromEntries(entries);
    const { name } = value;
    const isHidden = typeof name === 'string' && typeof value.value === 'string' && (0,sounds_secret/* soundsSecret */.z3)(name);
    return isHidden ? { ...copy, value: MASK } : copy;
}
/** Of `--password`, `hunter2` the second is masked. */
function redactList(items) {
    return items.map((item, index) => {
        const before = items[index - 1];
        const option = typeof before === 'string' ? OPTION.exec(before)?.[1] : undefined;
        return typeof item === 'string' && option !== undefined && (0,sounds_secret/* soundsSecret */.z3)(option)
            ? MASK
            : redactValue(item);
    });
}


/***/ }),

/***/ 49778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/entries/action-options.js
var action_options = __webpack_require__(39898);
// EXTERNAL MODULE: ./build/entries/action-step.js + 4 modules
var action_step = __webpack_require__(91798);
// EXTERNAL MODULE: ./build/entries/conclusion.js + 4 modules
var conclusion = __webpack_require__(44878);
// EXTERNAL MODULE: ./build/entries/exit-code.js
var exit_code = __webpack_require__(49221);
// EXTERNAL MODULE: ./build/entries/follow-run.js + 1 modules
var follow_run = __webpack_require__(68951);
// EXTERNAL MODULE: ./build/plan/has-work.js
var has_work = __webpack_require__(4862);
;// CONCATENATED MODULE: ./build/entries/grouped-details.js

/** Of one release; what is between them is left out. */
const FIRST_LINES = 1_000;
const LAST_LINES = 4_000;
/**
 * Keeps what scripts and hooks of a release print, at most its first 1000 and last 4000 lines, and writes it as one group at
 * the release's end. While only one release has work to do its lines are written at once: nothing can come between them.
 */
function groupDetails(log, { group, debug }) {
    const buffers = new Map();
    let isAlone = false;
    function keep(name, line) {
        const buffer = buffers.get(name) ?? { first: [], last: [], leftOut: 0 };
        buffers.set(name, buffer);
        if (buffer.first.length < FIRST_LINES) {
            buffer.first.push(line);
            return;
        }
        buffer.last.push(line);
        if (buffer.last.length <= LAST_LINES)
            return;
        buffer.last.shift();
        buffer.leftOut++;
    }
    function flush(name) {
        const buffer = buffers.get(name);
        if (!buffer)
            return;
        buffers.delete(name);
        const { first, last, leftOut } = buffer;
        const count = first.length + leftOut + last.length;
        group(`${name}: ${count} ${count === 1 ? 'line' : 'lines'} of output`, () => {
            for (const { level, text } of first)
                log[level](text);
            if (leftOut > 0)
                log.warning(`... ${leftOut} lines are left out`);
            for (const { level, text } of last)
                log[level](text);
        });
    }
    const details = (name, direct, prefix) => {
        const write = (level) => (text) => {
            // Nobody shall open a group that has nothing to show.
            if (level === 'debug' && !debug)
                return;
            if (isAlone)
                direct[level](text);
            else
                for (const line of text.split(/\r?\n/))
                    keep(name, { level, text: prefix + line });
        };
        return {
            debug: write('debug'),
            info: write('info'),
            warning: write('warning'),
            error: write('error'),
            prefixed: (inner) => details(name, direct.prefixed(inner), `${prefix}[${inner}] `),
        };
    };
    return {
        log: { ...log, prefixed: (name) => details(name, log.prefixed(name), '') },
        onEvent(event) {
            if (event.type === 'run-planned')
                isAlone = event.plan.releases.filter(has_work/* hasWork */.O).length <= 1;
            if (event.type === 'release-ended')
                flush(event.release);
            if (event.type === 'run-phase-ended')
                flush(event.phase);
        },
        flush() {
            for (const name of [...buffers.keys()])
                flush(name);
        },
    };
}

// EXTERNAL MODULE: ./build/entries/internal-error.js
var internal_error = __webpack_require__(10969);
// EXTERNAL MODULE: ./build/entries/run-command.js
var run_command = __webpack_require__(71246);
// EXTERNAL MODULE: ./build/entries/stop-on-signals.js
var stop_on_signals = __webpack_require__(49293);
// EXTERNAL MODULE: ./build/entries/surroundings.js
var surroundings = __webpack_require__(11016);
// EXTERNAL MODULE: ./build/entries/upload-diagnostics.js + 5 modules
var upload_diagnostics = __webpack_require__(80810);
// EXTERNAL MODULE: ./build/github/annotate.js
var annotate = __webpack_require__(34860);
// EXTERNAL MODULE: ./build/github/inputs.js + 1 modules
var github_inputs = __webpack_require__(14870);
;// CONCATENATED MODULE: ./build/github/outputs.js
/** Writes every output, whatever the outcome is. */
function writeOutputs(core, outputs, redactor) {
    const texts = {
        outcome: outputs.outcome,
        changed: String(outputs.changed),
        counts: outputs.counts === undefined ? '{}' : JSON.stringify(outputs.counts),
        'result-path': outputs.resultPath,
        'diagnostics-path': outputs.diagnosticsPath,
        'failure-reason': outputs.failureReason,
        'failure-code': outputs.failureCode,
        'artifact-id': outputs.artifact?.id,
        'artifact-url': outputs.artifact?.url,
        'helm-version': outputs.helmVersion,
        'kubectl-version': outputs.kubectlVersion,
    };
    for (const [name, text] of Object.entries(texts))
        core.setOutput(name, redactor.clean(text ?? ''));
}

// EXTERNAL MODULE: ./build/github/step-summary.js
var step_summary = __webpack_require__(61623);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(37218);
// EXTERNAL MODULE: ./build/system/files.js
var files = __webpack_require__(72211);
// EXTERNAL MODULE: ./build/system/spawn.js + 1 modules
var spawn = __webpack_require__(32261);
;// CONCATENATED MODULE: ./build/main.js



















const WITHOUT_INPUTS = { summary: true, annotations: true, uploadDiagnostics: 'on-failure' };
/** The main step of the action: inputs -> command -> log, outputs, summary, annotations and exit code. */
async function main() {
    const step = await (0,action_step/* openActionStep */.r)();
    try {
        const inputs = (0,github_inputs/* readInputs */.K)((name) => step.core.getInput(name));
        const outcome = inputs.ok
            ? await perform(inputs.value, step)
            : { kind: 'failed-early', failure: inputs.failure };
        process.exitCode = (0,exit_code/* exitCodeOf */.F)(outcome, { detailed: false });
        await tell(outcome, step, inputs.ok ? inputs.value : WITHOUT_INPUTS);
    }
    finally {
        step.core.saveState('ended', 'true');
        step.actions.end();
    }
}
async function perform(inputs, step) {
    const { context, core, log, redactor, actions } = step;
    const { signal, hurry, release } = (0,stop_on_signals/* stopOnSignals */.Z)((by) => log.warning(`${by}: the run is being cancelled`));
    const details = groupDetails(log, { group: actions.group, debug: context.debug });
    const follower = (0,follow_run/* followByLines */.C)(log, clock/* systemClock */.m);
    try {
        // A kubeconfig in one line is base64. Of one in many lines only the secrets in it are learnt, when it is read.
        if (inputs.kubeconfig && !inputs.kubeconfig.includes('\n'))
            redactor.learn(inputs.kubeconfig);
        const resultFolder = await (0,files/* makePrivateFolder */.I2)(context.tempFolder, 'helm-lifecycle-');
        core.saveState('resultFolder', resultFolder);
        return await (0,run_command/* runCommand */.d)(inputs.command, (0,action_options/* toOptions */.k)(inputs, context, resultFolder), {
            ...step,
            log: details.log,
            chartCache: (0,surroundings/* chartCacheFolder */.dT)(step.env),
            onEvent: (event) => {
                details.onEvent(event);
                follower.onEvent(event);
            },
            clock: clock/* systemClock */.m,
            spawn: (0,spawn/* createSpawn */.W)({ force: hurry }),
            tempFolder: context.tempFolder,
            signal,
            hurry,
            saveState: (key, value) => core.saveState(key, value),
        });
    }
    catch (error) {
        return { kind: 'failed-early', failure: (0,internal_error/* internalError */.W)(error, context) };
    }
    finally {
        follower.stop();
        details.flush();
        release();
    }
}
/** Outputs first: later steps depend on them. What is only for people is best effort. */
async function tell(outcome, step, wanted) {
    const { core, redactor, log, actions } = step;
    const { isGood, lines, summary, annotations, outputs } = (0,conclusion/* conclude */.E)((0,conclusion/* redactedOutcome */.n)(outcome, redactor));
    for (const line of lines)
        log[isGood ? 'info' : 'error'](line);
    writeOutputs(core, outputs, redactor);
    if (wanted.annotations)
        actions.withCommands(() => (0,annotate/* annotate */.f)(core, annotations, redactor));
    const artifact = await keep(outcome, step, wanted);
    if (artifact)
        writeOutputs(core, { ...outputs, artifact }, redactor);
    if (!wanted.summary || summary === undefined)
        return;
    const problem = await (0,step_summary/* writeStepSummary */.o)(core, redactor.clean(summary), artifact);
    if (problem !== undefined)
        log.warning(problem);
}
/** A cancelled step has seconds left, and an interrupted upload none: the post step has the time that either needs. */
async function keep(outcome, step, wanted) {
    if (outcome.kind !== 'ran' || outcome.outcome === 'cancelled')
        return undefined;
    if (!(0,upload_diagnostics/* wantsUpload */.D)(wanted.uploadDiagnostics, outcome.result))
        return undefined;
    const { signal, release } = (0,stop_on_signals/* stopOnSignals */.Z)((by) => step.log.warning(`${by}: the upload is left to the post step`));
    try {
        const artifact = await (0,upload_diagnostics/* uploadDiagnostics */.o)((0,external_node_path_.dirname)(outcome.resultPath), wanted, step, signal);
        if (!signal.aborted)
            step.core.saveState('uploaded', 'true');
        return artifact;
    }
    finally {
        release();
    }
}


/***/ }),

/***/ 29598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for a plain mapping, false for null, lists and scalars. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/***/ 18975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ GO_YAML)
/* harmony export */ });
/**
 * Options with which the `yaml` library reads YAML as Helm's Go library does: version 1.1 (`yes` is true), the last of equal
 * keys counts, but times and numbers with colons stay text.
 */
const GO_YAML = {
    version: '1.1',
    uniqueKeys: false,
    logLevel: 'silent',
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' ||
        !(tag.tag === 'tag:yaml.org,2002:timestamp' || ('format' in tag && tag.format === 'TIME'))),
};


/***/ }),

/***/ 84825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ secretsInValues)
/* harmony export */ });
/* harmony import */ var _sounds_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2510);

/** Shorter texts are more often words that messages need than secrets. */
const SHORTEST = 8;
/** The texts in chart values that stand where secrets stand: `password`, `apiToken`, `secrets.*`. They must not be seen in Helm's errors. */
function secretsInValues(values) {
    const found = new Set();
    collect(values, 'open', found);
    return [...found];
}
function collect(value, place, found) {
    if (typeof value === 'string') {
        if (place !== 'open' && value.length >= SHORTEST)
            found.add(value);
    }
    else if (Array.isArray(value)) {
        for (const item of value)
            collect(item, place, found);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) {
            const inherits = place === 'all' && !(0,_sounds_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutSecret */ .EM)(key);
            collect(item, inherits ? 'all' : (0,_sounds_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .soundOf */ .BU)(key), found);
        }
    }
}


/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ soundOf),
/* harmony export */   EM: () => (/* binding */ isAboutSecret),
/* harmony export */   z3: () => (/* binding */ soundsSecret)
/* harmony export */ });
/** Keys and variables whose text is a secret by all habits of charts. */
const SECRET = /pass(?:word|wd|phrase|code)|(?:^|_)(?:pwd|psw)$|secret|token|credential|(?:api|access|private|encryption|signing|account|license|master|client)[-_]?key|connection[-_]?string|\bdsn$|^auth$|^\.?dockerconfig/i;
/** Such keys that only name a secret, or say something about it. */
const ABOUT_ONE = /^existing|^checksum|name$|ref$|reference$|path$|file$|dir$|mount|enabled$|disabled$|create$|type$|class|policy|ur[il]$|host$|audience|issuer|expir|ttl|length|labels|annotations|namespace/i;
/** Below these every text is one, whatever it is called there. */
const ALL_SECRET = /^(?:secrets|credentials|stringData|secretEnv|secretData|passwords|tokens)$/i;
/** What a key says of the text that stands at it: nothing, that it is a secret, or that everything below it is. */
function soundOf(key) {
    if (ABOUT_ONE.test(key))
        return 'open';
    if (ALL_SECRET.test(key))
        return 'all';
    return SECRET.test(key) ? 'secret' : 'open';
}
/** Whether the text at this key, or in this variable, is to be taken for a secret. */
function soundsSecret(key) {
    return soundOf(key) !== 'open';
}
/** Whether the key says that the text at it is about a secret and none itself. */
function isAboutSecret(key) {
    return ABOUT_ONE.test(key);
}


/***/ })

};
