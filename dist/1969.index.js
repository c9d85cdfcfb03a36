export const id = 1969;
export const ids = [1969];
export const modules = {

  24823:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  p: () => (  tellEarly)
});

var annotations = __webpack_require__(46241);
var report_failure = __webpack_require__(20897);
var issue = __webpack_require__(34625);
var counted = __webpack_require__(66591);
;// CONCATENATED MODULE: ./build/report/issues.js


const CUT = '...';
function formatIssue({ code, message, location, hint }) {
    const advice = hint ?? issue .Z[code].remedy;
    if (location === undefined)
        return `error[${code}]: ${message}\n  = ${advice.replaceAll('\n', '\n      ')}`;
    const { file, line, column, length, sourceLine, sourceColumn = 1 } = location;
    const gutter = ' '.repeat(String(line).length);
    const shown = sourceColumn === 1 ? sourceLine : `${CUT}${sourceLine}`;
    const before = column - sourceColumn + shown.length - sourceLine.length;
    const indent = shown.slice(0, before).replace(/[^\t]/g, ' ');
    const underline = '~'.repeat(Math.max(0, Math.min(length, shown.length - before) - 1));
    return [
        `${file}:${line}:${column}: error[${code}]: ${message}`,
        ...(sourceLine === '' ? [] : [`  ${line} | ${shown}`]),
        ...(sourceLine !== '' && before <= shown.length ? [`  ${gutter} | ${indent}^${underline}`] : []),
        `  ${gutter} = ${advice.replaceAll('\n', `\n  ${gutter}     `)}`,
    ].join('\n');
}
const MOST = 50;
function formatIssues(issues) {
    const count = (0,counted .h)(issues.length, 'issue');
    const more = issues.length > MOST ? [`and ${issues.length - MOST} more`] : [];
    return [...issues.slice(0, MOST).map(formatIssue), ...more, `${count} in the manifest`].join('\n\n');
}

var failures = __webpack_require__(43838);
var unreachable = __webpack_require__(40891);
;// CONCATENATED MODULE: ./build/commands/tell-early.js





function tellEarly(end) {
    switch (end.kind) {
        case 'invalid': {
            const text = formatIssues(end.issues);
            return {
                ending: 'refused',
                lines: end.issues.length === 0 ? [] : text.trimEnd().split('\n'),
                summary: (0,failures .$1)(end.issues, text),
                annotations: (0,annotations .qb)(end.issues),
                outputs: {
                    outcome: 'failed',
                    changed: false,
                    headline: 'failed: invalid-manifest',
                    'failure-reason': 'invalid-manifest',
                },
                json: { outcome: 'invalid', issues: end.issues },
            };
        }
        case 'failed-early':
            return tellFailure(end.failure);
        default:
            return (0,unreachable .H)(end);
    }
}
function tellFailure(failure) {
    const { reason } = failure;
    const outcome = reason === 'cancelled' || reason === 'timed-out' ? reason : 'failed';
    const ending = reason === 'invalid-manifest' ? 'refused' : reason === 'cancelled' ? 'cancelled' : 'failed';
    const known = (0,report_failure .$N)(failure);
    return {
        ending,
        lines: [...(0,report_failure .w7)(failure), ...(known === undefined ? [] : [`  more: ${(0,report_failure .bn)(known)}`])],
        summary: (0,failures .MM)(failure),
        annotations: [(0,annotations .Qp)(failure, 'Helm lifecycle')],
        outputs: {
            outcome,
            changed: false,
            headline: `${outcome}: ${known ?? reason}`,
            'failure-reason': reason,
            ...(known && { 'failure-code': known }),
        },
        json: { outcome, failure },
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

  49221:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  exitCodeOf)
  });
const CODES = { good: 0, failed: 1, refused: 3, cancelled: 130 };
function exitCodeOf({ ending, outputs }, { detailed }) {
    return detailed && ending === 'good' && outputs.changed ? 2 : CODES[ending];
}


  }),

  10969:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  internalError)
  });
  var _model_result_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77888);

function internalError(error, { debug }) {
    const trouble = (0,_model_result_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_0__  .i)(error);
    if (trouble)
        return trouble;
    const seen = error instanceof Error ? error : new Error(String(error));
    const message = seen.message.replace(/^Internal error: /, '').split('\n', 1)[0] || seen.name;
    return {
        reason: 'internal',
        message: `Internal error: ${message}`,
        remedy: debug
            ? 'This is a bug: please report it with these lines.'
            : 'This is a bug: please report it with the output of a run with --debug (in Actions: with debug logging).',
        ...(debug && seen.stack !== undefined && { details: seen.stack.split('\n') }),
    };
}


  }),

  49293:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  stopOnSignals)
  });
  var _util_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const LEAVE_MS = 2_000;
function stopOnSignals(onStop, { limitMs } = {}) {
    const stopped = new AbortController();
    const forced = new AbortController();
    const stop = (by) => {
        if (stopped.signal.aborted)
            return forced.abort({ kind: 'cancelled', by });
        stopped.abort({ kind: 'cancelled', by });
        onStop(by);
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    const limit = limitMs === undefined
        ? undefined
        : setTimeout(() => {
            if (stopped.signal.aborted)
                return;
            const by = `its run-timeout of ${(0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__  .a3)(limitMs)} is over`;
            stopped.abort({ kind: 'cancelled', by, limitMs });
            onStop(by);
        }, limitMs).unref();
    return {
        signal: stopped.signal,
        forced: forced.signal,
        release: () => {
            clearTimeout(limit);
            for (const name of SIGNALS)
                process.off(name, stop);
            if (stopped.signal.aborted && !isOverTime(stopped.signal))
                setTimeout(() => process.exit(), LEAVE_MS).unref();
        },
    };
}
function isOverTime({ reason }) {
    return (reason.kind === 'cancelled' && reason.limitMs !== undefined);
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

  34625:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  ISSUE_CODES)
  });
const ISSUE_CODES = {
    'manifest-not-found': {
        meaning: 'No manifest at the given path, or at any of the default places.',
        remedy: 'Create `helm-lifecycle.yaml`, or point the `manifest` option at it.',
    },
    'manifest-unreadable': {
        meaning: 'The manifest exists but cannot be read, is not UTF-8 text, or is larger than 1 MiB.',
        remedy: 'Point at a UTF-8 file of at most 1 MiB that this user may read.',
    },
    'yaml-syntax': {
        meaning: 'The file is not valid YAML.',
        remedy: 'Look at the indentation, quotes and brackets there and in the line above.',
    },
    'yaml-aliases': {
        meaning: 'Aliases in the file expand to far more text than the file itself.',
        remedy: 'Write the values out.',
    },
    'duplicate-key': { meaning: 'A mapping has the same key twice.', remedy: 'Remove one of them.' },
    'unknown-key': {
        meaning: 'A key that the manifest does not have.',
        remedy: 'Use the suggested key, or remove it.',
    },
    'missing-key': { meaning: 'A key that is required is not there.', remedy: 'Add it.' },
    'wrong-type': {
        meaning: 'A value of another type than the key takes.',
        remedy: 'Write what the message asks for; docs/manifest.md lists each key with its type.',
    },
    'invalid-value': {
        meaning: 'The type is right but the value is not allowed.',
        remedy: 'Change the value; docs/manifest.md says what each key takes.',
    },
    'unset-variable': {
        meaning: '`${env.NAME}` names a variable that is not set and has no default.',
        remedy: 'Set it for the step, or write `${env.NAME:-default}`.',
    },
    'unknown-variable': {
        meaning: '`${vars.name}`, or the `vars` option, names a variable that the manifest does not have.',
        remedy: 'Write it under `vars`, or use the suggested name.',
    },
    'unknown-environment': {
        meaning: 'The chosen environment is not in the manifest.',
        remedy: 'Use one that it lists.',
    },
    'duplicate-id': {
        meaning: 'Two chart entries have the same id.',
        remedy: 'Give one of them another `id`.',
    },
    'duplicate-release': {
        meaning: 'Two chart entries deploy the same release name into the same namespace.',
        remedy: 'Change the name or the namespace of one of them.',
    },
    'unknown-need': {
        meaning: '`needs` names a chart or tag that no entry has.',
        remedy: 'Use the id of an entry.',
    },
    'cyclic-needs': {
        meaning: 'Charts need each other in a circle.',
        remedy: 'Remove one of the needs in the trail.',
    },
    'need-destroyed': {
        meaning: 'A chart that is deployed needs one that is destroyed.',
        remedy: 'Destroy both, or remove the need.',
    },
    'conflicting-keys': {
        meaning: 'Keys that exclude each other, or a key that has no effect beside another one.',
        remedy: 'Remove one of them.',
    },
    'encrypted-value': {
        meaning: 'A file or value is encrypted (sops, ansible-vault, git-crypt, age, PGP): the chart would get the ciphertext.',
        remedy: 'Decrypt it in an earlier step, or take the value from the environment: `${env.NAME}`.',
    },
    'not-decrypted': {
        meaning: 'A file of `valuesFiles`, or of an `apply` hook, is encrypted with sops, and `sops` is missing or cannot decrypt it.',
        remedy: 'Install `sops` in an earlier step (`setup` with `sops-version`), and give it the key: `SOPS_AGE_KEY`, or a login at the KMS.',
    },
    'unresolved-reference': {
        meaning: 'A value is a reference (`ref+...`, `secretref+...`) that nothing looks up there, or that `vals` cannot look up.',
        remedy: 'Put it into a file of `valuesFiles` and have `vals` on PATH with its login, or take the value from the environment: `${env.NAME}`.',
    },
    'unrendered-template': {
        meaning: 'A values file or value is a Go template, and neither Helm nor the chart renders it.',
        remedy: 'Write the value itself, or render the file in an earlier step.',
    },
    'unfilled-placeholder': {
        meaning: 'A text looks like a placeholder that nothing fills: `${{ }}`, `$NAME`, `${NAME}`, or a misspelt `${env.NAME}`.',
        remedy: 'Write `${env.NAME}`, and set NAME in the `env` of the step.',
    },
    'file-not-found': {
        meaning: 'A file or folder that the manifest names does not exist.',
        remedy: 'Write the path of a file of the repository, relative to the folder of the manifest.',
    },
    'file-unreadable': {
        meaning: 'A file that the manifest names cannot be read.',
        remedy: 'Name a file that this user may read.',
    },
    'path-outside-workspace': {
        meaning: 'A path, or a symbolic link on it, leads out of the workspace.',
        remedy: 'Move the file into the repository.',
    },
    'invalid-chart': {
        meaning: 'The folder or archive is not a Helm chart.',
        remedy: 'Point `path` at a folder with a Chart.yaml.',
    },
    'chart-not-rendered': {
        meaning: 'Helm cannot render the chart with these values.',
        remedy: 'Fix the value or the template at the place that is named.',
    },
    'values-schema': {
        meaning: "A value breaks the chart's values.schema.json.",
        remedy: 'Change the value as the schema asks.',
    },
    'unknown-value': {
        meaning: 'A key of `values` that the chart does not know: a warning, the chart is deployed.',
        remedy: 'Use the suggested key, or remove it.',
    },
    'chart-warning': {
        meaning: 'A chart is deployed otherwise than it looks: a subchart lacks a dependency or lies in charts/ in another version, or a values file has a placeholder that nothing fills.',
        remedy: 'Put the chart that is named where it is missing, or correct Chart.yaml.',
    },
    'invalid-payload-reference': {
        meaning: '`${payload.}` or `${release.}` stands where it has no value.',
        remedy: 'Use it in hooks, with a name that exists.',
    },
    'shell-not-found': {
        meaning: 'The shell of a `run` hook is not installed.',
        remedy: 'Install it, or choose another shell.',
    },
    'unknown-selection': {
        meaning: '`select` names a chart or tag that no entry has.',
        remedy: 'Use the id of an entry.',
    },
    'unknown-set': {
        meaning: '`set` or `values` names a chart that no entry has.',
        remedy: 'Start the line with the id of an entry.',
    },
};


  }),

  51969:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    setup: () => (  setup)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _commands_tell_early_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24823);
  var _entries_action_action_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55213);
  var _entries_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49221);
  var _entries_internal_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10969);
  var _entries_stop_on_signals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49293);
  var _github_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52325);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46305);








async function setup() {
    const step = await (0,_entries_action_action_step_js__WEBPACK_IMPORTED_MODULE_2__  .r)();
    try {
        const done = await provideTools(step).catch((error) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__  .f)((0,_entries_internal_error_js__WEBPACK_IMPORTED_MODULE_4__  .W)(error, step.context)));
        if (done.ok)
            return;
        const told = (0,_commands_tell_early_js__WEBPACK_IMPORTED_MODULE_1__  .p)({ kind: 'failed-early', failure: done.failure });
        for (const line of told.lines)
            step.log.error(line);
        process.exitCode = (0,_entries_exit_code_js__WEBPACK_IMPORTED_MODULE_3__  .F)(told, { detailed: false });
    }
    finally {
        step.actions.end();
    }
}
async function provideTools({ core, env, log, tools, actions }) {
    const given = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_6__  .PC)(env);
    const { values, problems } = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_6__  .Ko)(given, {
        names: ['helmVersion', 'kubectlVersion'],
        others: ['sops-version'],
    });
    const wrong = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_6__  .VA)(problems);
    if (wrong)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__  .f)(wrong);
    const { signal, release } = (0,_entries_stop_on_signals_js__WEBPACK_IMPORTED_MODULE_5__  .Z)((by) => log.warning(`${by}: the installation is cancelled`));
    try {
        const sopsVersion = given.get('sops-version') ?? '';
        const wanted = {
            helm: () => tools.helm(values.helmVersion, signal),
            kubectl: () => tools.kubectl(values.kubectlVersion, signal),
            ...(sopsVersion !== '' && { sops: () => tools.sops(sopsVersion, signal) }),
        };
        for (const [name, provide] of Object.entries(wanted)) {
            const tool = await provide();
            if (!tool.ok)
                return tool;
            const { path, version } = tool.value;
            core.setOutput(`${name}-version`, version);
            core.setOutput(`${name}-path`, path);
            const isOnPath = (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
            if (!isOnPath)
                actions.withCommands(() => core.addPath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)));
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)();
    }
    finally {
        release();
    }
}


  })

};
