export const id = 2635;
export const ids = [2635];
export const modules = {

  6830:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  readEvent)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function readEvent(env) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const payload = await readPayload(env.GITHUB_EVENT_PATH);
    const number = payload?.pull_request?.number ?? (payload?.issue?.pull_request && payload.issue.number);
    const head = payload?.pull_request?.head?.sha;
    return {
        name,
        ...(Number.isSafeInteger(number) && { pullRequest: Number(number) }),
        ...(typeof head === 'string' && { head }),
        isFork: isOfFork(payload ?? {}, { name, repository: env.GITHUB_REPOSITORY }),
    };
}
function isOfFork({ pull_request: pull, issue, workflow_run: run }, { name, repository }) {
    const isOwn = (other) => other !== undefined && other === repository;
    if (pull || name.startsWith('pull_request'))
        return !isOwn(pull?.head?.repo?.full_name);
    if (run || name === 'workflow_run')
        return !isOwn(run?.head_repository?.full_name);
    return Boolean(issue?.pull_request);
}
async function readPayload(path) {
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path ?? '', 'utf8'));
        return typeof payload === 'object' && payload !== null ? payload : undefined;
    }
    catch {
        return undefined;
    }
}


  }),

  20406:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  createActionsLog)
  });
  var _system_coloured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99167);

const MASKS_WAIT_MS = 200;
function createActionsLog(write, { token, debug }) {
    const stop = () => write(`::stop-commands::${token}\n`);
    const resume = () => write(`::${token}::\n`);
    let ended = false;
    let masks = [];
    const writeMasks = () => {
        const lines = masks;
        masks = [];
        if (lines.length > 0)
            write(lines.map((line) => `::add-mask::${escapeData(line)}\n`).join(''));
    };
    const withCommands = (issue) => {
        resume();
        writeMasks();
        issue();
        stop();
    };
    const flush = () => {
        if (masks.length > 0 && !ended)
            withCommands(() => { });
    };
    stop();
    return {
        sink(level, line) {
            if (level === 'debug' && !debug)
                return;
            flush();
            write(`${(0,_system_coloured_js__WEBPACK_IMPORTED_MODULE_0__  .q)(level, line)}\n`);
        },
        mask(line) {
            if (masks.length === 0)
                setTimeout(flush, MASKS_WAIT_MS).unref();
            masks.push(line);
        },
        withCommands,
        group(title, writeLines) {
            withCommands(() => write(`::group::${escapeData(title)}\n`));
            writeLines();
            withCommands(() => write('::endgroup::\n'));
        },
        end() {
            if (ended)
                return;
            ended = true;
            resume();
            writeMasks();
        },
    };
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


  }),

  75185:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  takesAlong),
    V: () => (  holdsData)
  });
const HOLDING = new Map([
    ['PersistentVolumeClaim', 'with its data, unless its volume is retained'],
    ['Namespace', 'with all that is in it'],
    ['CustomResourceDefinition', 'with all objects of its kind'],
]);
function holdsData({ kind }) {
    return HOLDING.has(kind);
}
function takesAlong(object) {
    return HOLDING.get(object.split('/', 1)[0] ?? '');
}


  }),

  10513:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AY: () => (  WHEN_SHORTHANDS),
    hn: () => (  deploys),
    xb: () => (  OPERATIONS)
  });
const OPERATIONS = [
    'install',
    'upgrade',
    'reinstall',
    'uninstall',
    'restore',
    'rollback',
    'recover',
    'unchanged',
    'absent',
    'skip',
];
function deploys(operation) {
    return operation === 'install' || operation === 'upgrade' || operation === 'reinstall';
}
const WHEN_SHORTHANDS = {
    deploy: ['install', 'upgrade', 'reinstall'],
    destroy: ['uninstall'],
    always: ['install', 'upgrade', 'reinstall', 'uninstall', 'rollback', 'unchanged'],
};


  }),

  44615:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    NV: () => (  RUN_PHASES),
    Nk: () => (  MAIN_PHASES),
    ZG: () => (  PHASES)
  });
const PHASES = [
    'checkPrerequisites',
    'preExec',
    'exec',
    'postExec',
    'validate',
    'onFailure',
    'finally',
];
const MAIN_PHASES = ['checkPrerequisites', 'preExec', 'exec', 'postExec', 'validate'];
const RUN_PHASES = ['before', 'after', 'onFailure', 'finally'];


  }),

  46305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  allOk),
    f: () => (  fail),
    ok: () => (  ok)
  });
function ok(value) {
    return { ok: true, value };
}
function fail(failure) {
    return { ok: false, failure };
}
function allOk(results) {
    const failed = results.find((result) => !result.ok);
    return failed ?? ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}


  }),

  77888:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    i: () => (  filesystemFailure)
  });
const TROUBLES = {
    ENOSPC: 'no space is left on the device',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file would be larger than this process may write',
    EROFS: 'the file system is read-only',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOTDIR: 'a part of the path is not a folder',
    EIO: 'the device reports an error',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
};
function filesystemFailure(error) {
    if (!(error instanceof Error))
        return undefined;
    const { code = '', syscall, path } = error;
    const trouble = TROUBLES[code];
    if (trouble === undefined || syscall === undefined)
        return undefined;
    return {
        reason: 'filesystem',
        message: `cannot ${syscall} ${path ?? 'a file'}: ${trouble} (${code})`,
        remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the CLI) at a folder that is writable.',
    };
}


  }),

  84502:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  SUPPORTED),
    T: () => (  oldestOf)
  });
const SUPPORTED = {
    helm: { oldest: '3.18.0', pinned: '4.2.4' },
    kubectl: { oldest: '1.28.0', pinned: '1.36.3' },
    sops: { oldest: '3.10.0', pinned: '3.13.3' },
};
function oldestOf(tool) {
    return SUPPORTED[tool].oldest.replace(/\.0$/, '');
}


  }),

  10788:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  TM: () => (  OPTION_NAMES),
  wV: () => (  optionRow),
  cz: () => (  optionsOf),
  rO: () => (  withDefaults)
});

;// CONCATENATED MODULE: ./build/model/release/drift.js
const DRIFT_ACTIONS = ['report', 'fail', 'issue', 'redeploy'];

var supported_tools = __webpack_require__(84502);
;// CONCATENATED MODULE: ./build/options/cluster-options.js

const CLUSTER_OPTIONS = {
    kubeconfigContent: {
        group: 'cluster',
        input: 'kubeconfig',
        type: 'text',
        placeholder: 'TEXT',
        help: 'Content of a kubeconfig, raw or as base64',
        unset: '`KUBECONFIG` or the usual place',
        default: undefined,
    },
    kubeconfigPath: {
        group: 'cluster',
        flag: 'kubeconfig',
        type: 'path',
        placeholder: 'PATH',
        help: 'Path of the kubeconfig',
        unset: '`KUBECONFIG` or the usual place',
        default: undefined,
    },
    server: {
        group: 'cluster',
        input: 'server',
        type: 'text',
        placeholder: 'URL',
        help: 'Address of the API server, with `token` in place of a kubeconfig',
        default: undefined,
    },
    token: {
        group: 'cluster',
        input: 'token',
        type: 'text',
        placeholder: 'TOKEN',
        help: 'Token for `server`, such as that of a service account; it is masked',
        default: undefined,
    },
    certificateAuthority: {
        group: 'cluster',
        input: 'certificate-authority',
        type: 'text',
        placeholder: 'PEM',
        help: 'Certificate of the authority that `server` is trusted by, as PEM or as base64 of it',
        unset: 'the authorities of the system',
        default: undefined,
    },
    context: {
        group: 'cluster',
        input: 'context',
        flag: 'context',
        type: 'text',
        placeholder: 'NAME',
        help: 'Context of the kubeconfig',
        unset: 'its current one',
        default: undefined,
    },
    kubectlVersion: {
        group: 'cluster',
        input: 'kubectl-version',
        flag: 'kubectl-version',
        type: 'text',
        placeholder: 'X.Y.Z',
        help: `Exact version of kubectl, such as \`${supported_tools .F.kubectl.pinned}\``,
        unset: `kubectl ${(0,supported_tools .T)('kubectl')} or newer from PATH, else ${supported_tools .F.kubectl.pinned}`,
        default: undefined,
    },
};

;// CONCATENATED MODULE: ./build/options/preview-options.js
const PREVIEW_OPTIONS = {
    previewBranch: {
        group: 'preview',
        input: 'preview-branch',
        flag: 'branch',
        type: 'text',
        placeholder: 'NAME',
        help: 'Branch that the preview is of',
        unset: 'a preview of a pull request',
        default: undefined,
    },
    previewPrefix: {
        group: 'preview',
        input: 'preview-prefix',
        flag: 'prefix',
        type: 'text',
        placeholder: 'TEXT',
        help: 'Prefix of the namespace of a preview, before `-pr-7`',
        unset: 'the name of the repository',
        default: undefined,
    },
    previewUrl: {
        group: 'preview',
        input: 'preview-url',
        flag: 'url',
        type: 'text',
        placeholder: 'URL',
        help: 'Address of a preview, for the comment and the output `preview-url`; `{namespace}` and `{number}` are filled in',
        unset: 'none',
        default: undefined,
    },
    previewQuota: {
        group: 'preview',
        input: 'preview-quota',
        flag: 'quota',
        type: 'lines',
        placeholder: 'NAME=AMOUNT',
        example: 'pods=20',
        help: 'Hard limits of the ResourceQuota of a preview, one per line: `pods=20`, `requests.memory=4Gi`',
        flagHelp: 'A hard limit of its ResourceQuota, such as pods=20; can be repeated',
        default: [],
    },
    previewDays: {
        group: 'preview',
        input: 'preview-days',
        flag: 'days',
        type: 'count',
        placeholder: 'DAYS',
        help: 'Days after its last deploy from which on a sweep removes a preview, although its pull request is open',
        unset: 'as long as the pull request is open',
        default: undefined,
    },
    previewLimit: {
        group: 'preview',
        input: 'preview-limit',
        flag: 'limit',
        type: 'count',
        placeholder: 'N',
        help: 'How many previews of this manifest there may be; one more fails',
        unset: 'any number',
        default: undefined,
    },
    previewLabel: {
        group: 'preview',
        input: 'preview-label',
        flag: 'label',
        type: 'text',
        placeholder: 'NAME',
        help: 'Only pull requests with this label get a preview',
        unset: 'every pull request',
        default: undefined,
    },
    previewDrafts: {
        group: 'preview',
        input: 'preview-drafts',
        flag: 'drafts',
        type: 'switch',
        help: 'Drafts get a preview too',
        default: false,
    },
    removeFinalizers: {
        group: 'preview',
        input: 'remove-finalizers',
        flag: 'remove-finalizers',
        type: 'switch',
        help: 'When the namespace of a preview is not deleted in time: remove the finalizers of what is left in it, which skips the clean-up that they stand for',
        default: false,
    },
};

;// CONCATENATED MODULE: ./build/options/table.js




const OPTIONS = {
    manifest: {
        group: 'manifest',
        input: 'manifest',
        flag: 'manifest',
        short: 'm',
        alias: '-f, --file',
        type: 'path',
        placeholder: 'PATH',
        help: 'Path of the manifest, relative to the workspace',
        flagHelp: 'Path of the manifest',
        unset: '`helm-lifecycle.yaml`, `helm-lifecycle.yml` or `.github/helm-lifecycle.yaml`',
        default: undefined,
    },
    environment: {
        group: 'manifest',
        input: 'environment',
        flag: 'environment',
        short: 'e',
        type: 'text',
        placeholder: 'NAME',
        help: 'Environment of the manifest to merge over its base',
        unset: 'the base alone',
        default: undefined,
    },
    vars: {
        group: 'manifest',
        input: 'vars',
        flag: 'vars',
        type: 'block',
        placeholder: 'NAME=VALUE',
        help: 'Variables over those of the manifest, for `${vars.name}`: lines `name=value`, or a YAML mapping',
        flagHelp: 'A variable over those of the manifest; can be repeated',
        default: undefined,
    },
    allEnvironments: {
        group: 'check',
        input: 'all-environments',
        flag: 'all-environments',
        type: 'switch',
        help: 'With `validate`: check the manifest for each of its environments',
        flagHelp: 'Check the manifest for each of its environments',
        default: false,
    },
    select: {
        group: 'selection',
        input: 'select',
        flag: 'select',
        short: 's',
        type: 'list',
        placeholder: 'LIST',
        help: 'Only these charts, in lines or with commas: `name`, `tag:x`, `!x`',
        flagHelp: 'Only these charts: name, tag:x, !x; with commas or repeated',
        unset: 'all charts',
        default: [],
    },
    namespace: {
        group: 'manifest',
        input: 'namespace',
        flag: 'namespace',
        short: 'n',
        type: 'text',
        placeholder: 'NAME',
        help: 'Namespace of every chart',
        unset: 'what the manifest says',
        default: undefined,
    },
    set: {
        group: 'manifest',
        input: 'set',
        flag: 'set',
        type: 'lines',
        placeholder: 'CHART.PATH=VALUE',
        help: 'Single values over all others, one per line: `chart.path=value`',
        flagHelp: 'A single value over all others; can be repeated',
        default: [],
    },
    values: {
        group: 'manifest',
        input: 'values',
        flag: 'values',
        type: 'text',
        placeholder: 'YAML',
        help: 'Values by chart, as YAML, merged over those of the manifest: `api: {replicas: 2}`',
        default: undefined,
    },
    withNeeds: {
        group: 'selection',
        input: 'needs',
        flag: 'no-needs',
        type: 'switch',
        help: 'Also take the charts that the selected ones need; on `destroy`, refuse to take what charts that stay need',
        flagHelp: 'Leave out charts that the selected ones need; on destroy, take also what charts that stay need',
        default: true,
    },
    ...CLUSTER_OPTIONS,
    helmVersion: {
        group: 'helm',
        input: 'helm-version',
        flag: 'helm-version',
        type: 'text',
        placeholder: 'X.Y.Z',
        help: `Exact version of Helm, such as \`${supported_tools .F.helm.pinned}\``,
        unset: `Helm ${(0,supported_tools .T)('helm')} or newer from PATH, else ${supported_tools .F.helm.pinned}`,
        default: undefined,
    },
    force: {
        group: 'run',
        input: 'force',
        flag: 'force',
        type: 'switch',
        help: 'Upgrade even what has not changed',
        default: false,
    },
    takeOver: {
        group: 'run',
        input: 'take-over',
        flag: 'take-over',
        type: 'switch',
        help: "Make releases that belong to another manifest (another `id`) this one's, instead of refusing them",
        flagHelp: "Make releases of another manifest (another id) this one's",
        default: false,
    },
    yes: {
        group: 'run',
        flag: 'yes',
        short: 'y',
        type: 'switch',
        help: 'Do not ask before something is destroyed; without a terminal nothing is asked',
        default: false,
    },
    dryRun: {
        group: 'change',
        input: 'dry-run',
        flag: 'dry-run',
        type: 'switch',
        help: 'Change nothing in the cluster and say what would happen',
        default: false,
    },
    render: {
        group: 'check',
        input: 'render',
        flag: 'render',
        type: 'switch',
        help: 'With `validate`: also render the charts of the checkout with the Helm on PATH; needs no cluster',
        flagHelp: 'Also render the charts of the checkout, with Helm',
        default: false,
    },
    driftAction: {
        group: 'drift',
        input: 'drift-action',
        flag: 'action',
        type: 'choice',
        placeholder: 'ACTION',
        values: DRIFT_ACTIONS,
        help: 'With `drift`: only `report` what drifted, `fail` the step as well, keep one open `issue` of the repository about it, or `redeploy`: restore what the release stores, never newer files',
        flagHelp: 'What to do about drift: report it, fail as well, keep an issue of the repository about it (issue), or redeploy what the release stores',
        default: 'report',
    },
    raw: {
        group: 'run',
        input: 'raw',
        flag: 'raw',
        type: 'switch',
        help: "In a plan, also show labels and annotations that only follow the chart's version, which are folded otherwise",
        flagHelp: 'Show what a diff folds: labels and annotations that follow the version',
        default: false,
    },
    revision: {
        group: 'rollback',
        input: 'revision',
        flag: 'revision',
        type: 'count',
        placeholder: 'N',
        help: 'With `rollback`: the stored revision to go back to',
        flagHelp: 'The stored revision to go back to',
        unset: 'the newest earlier one that a run completed, else that served, which holds something else than what serves now and was not rolled back from',
        default: undefined,
    },
    planOut: {
        group: 'run',
        input: 'plan-out',
        flag: 'plan-out',
        type: 'path',
        placeholder: 'FILE',
        help: 'Write the plan into this file, for `plan`; with `command: plan` or `dry-run`',
        flagHelp: 'Write the plan into this file, for `deploy --plan`',
        unset: 'no file',
        default: undefined,
    },
    savedPlan: {
        group: 'saved',
        input: 'plan',
        flag: 'plan',
        type: 'path',
        placeholder: 'FILE',
        help: 'With `deploy`: perform exactly the plan of this file, or refuse and say what moved',
        flagHelp: 'Perform exactly the plan of this file, or say what moved',
        unset: 'what is planned now',
        default: undefined,
    },
    prune: {
        group: 'prune',
        input: 'prune',
        flag: 'prune',
        type: 'choice',
        placeholder: 'MODE',
        values: ['false', 'true', 'force'],
        help: 'Destroy releases of this manifest that left it or moved to another namespace; without it they are only listed. More than half of all are refused, unless `force`',
        default: 'false',
    },
    runTimeout: {
        group: 'run',
        input: 'run-timeout',
        flag: 'run-timeout',
        type: 'duration',
        placeholder: 'DURATION',
        help: 'Stops the run after this time as a cancel does, yet with its evidence, such as `25m` in a job with `timeout-minutes: 30`',
        flagHelp: 'Stop the run after this time as a cancel does, such as 25m',
        unset: 'no limit of its own',
        default: undefined,
    },
    concurrency: {
        group: 'run',
        input: 'concurrency',
        flag: 'concurrency',
        type: 'count',
        placeholder: 'N',
        help: 'Charts processed in parallel; those that only wait for the cluster do not count',
        unset: 'twice the number of processors',
        default: undefined,
    },
    onError: {
        group: 'run',
        input: 'on-error',
        flag: 'on-error',
        type: 'choice',
        placeholder: 'MODE',
        values: ['continue', 'stop'],
        help: 'After a failure: `continue` with the charts that do not need the failed one, or `stop` and start nothing new',
        default: 'continue',
    },
    lock: {
        group: 'change',
        input: 'lock',
        flag: 'lock',
        type: 'choice',
        placeholder: 'MODE',
        values: ['auto', 'required', 'off'],
        help: 'The lease of each release: `auto` takes it if that is allowed, `required` fails if not, `off` never takes it',
        default: 'auto',
    },
    uploadDiagnostics: {
        group: 'result',
        input: 'upload-diagnostics',
        type: 'choice',
        placeholder: 'MODE',
        values: ['on-failure', 'always', 'never'],
        help: 'When to upload the evidence as an artifact: `on-failure`, `always` or `never`. GitHub Enterprise Server has no such artifacts; there it stays in `diagnostics-path`',
        default: 'on-failure',
    },
    retentionDays: {
        group: 'result',
        input: 'retention-days',
        type: 'count',
        placeholder: 'DAYS',
        help: 'How many days the artifact is kept',
        unset: 'what the repository has set',
        default: undefined,
    },
    summary: {
        group: 'result',
        input: 'summary',
        type: 'choice',
        placeholder: 'MODE',
        values: ['always', 'on-change', 'never'],
        formerly: { true: 'always', false: 'never' },
        help: 'When to write the job summary: `always`, `on-change` (something changed, would change or failed) or `never`',
        default: 'always',
    },
    comment: {
        group: 'result',
        input: 'comment',
        type: 'choice',
        placeholder: 'MODE',
        values: ['always', 'on-change', 'never'],
        help: 'When to write the result into the one comment that the pull request has for this manifest and environment: `always`, `on-change` (or when there is a comment already) or `never`. The job needs `pull-requests: write`',
        default: 'never',
    },
    pullRequest: {
        group: 'result',
        input: 'pull-request',
        flag: 'pull-request',
        type: 'count',
        placeholder: 'NUMBER',
        help: 'Number of the pull request',
        unset: 'that of the event: the one that it is about, or that was merged with the commit',
        default: undefined,
    },
    deployment: {
        group: 'result',
        input: 'deployment',
        type: 'text',
        placeholder: 'NAME',
        help: 'Record the run as a deployment of this environment of GitHub, with its state and address. The job needs `deployments: write`; a job that has the `environment` itself needs no such record',
        unset: 'none',
        default: undefined,
    },
    ...PREVIEW_OPTIONS,
    githubToken: {
        group: 'result',
        input: 'github-token',
        type: 'text',
        placeholder: 'TOKEN',
        help: "Token for GitHub's API, for pull requests, issues and deployments",
        unset: 'that of the job',
        filledBy: '${{ github.token }}',
        default: undefined,
    },
    annotations: {
        group: 'result',
        input: 'annotations',
        type: 'switch',
        help: 'Mark what failed at its line of the manifest',
        default: true,
    },
    detailedExitcode: {
        group: 'progress',
        flag: 'detailed-exitcode',
        type: 'switch',
        help: 'Exit with 2 when something was changed, or would be',
        default: false,
    },
    profile: {
        group: 'progress',
        flag: 'profile',
        type: 'switch',
        help: 'Print at the end where the time went',
        default: false,
    },
    output: {
        group: 'output',
        flag: 'output',
        short: 'o',
        type: 'choice',
        placeholder: 'FORMAT',
        values: ['text', 'json', 'markdown'],
        help: 'Format of standard output; the log goes to standard error',
        default: 'text',
    },
    debug: {
        group: 'output',
        flag: 'debug',
        type: 'switch',
        help: 'Print debug lines, and the stack of a bug',
        default: false,
    },
    code: {
        group: 'output',
        type: 'text',
        placeholder: 'CODE',
        help: 'Code of a failure, such as `image-not-found`',
        unset: 'a list of all codes',
        default: undefined,
    },
};

;// CONCATENATED MODULE: ./build/options/option-values.js

const OPTION_NAMES = Object.keys(OPTIONS);
function optionRow(name) {
    return OPTIONS[name];
}
function optionsOf(chosen) {
    const all = chosen;
    return OPTION_NAMES.filter((name) => all.includes(name) || all.includes(OPTIONS[name].group));
}
function withDefaults(given = {}) {
    const defaults = OPTION_NAMES.flatMap((name) => {
        const { default: value } = optionRow(name);
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(defaults), ...given };
}


  }),

  25977:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  splitList),
    w: () => (  readValue)
  });
  var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46305);
  var _util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91734);
  var _util_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);



function readValue(row, text, what) {
    switch (row.type) {
        case 'switch':
            return readSwitch(text, what);
        case 'choice':
            return readChoice(row, text, what);
        case 'count':
            return readCount(text, what);
        case 'duration':
            return readDuration(text, what);
        case 'list':
            return readList(text, what);
        case 'lines':
            return readLines(row, text, what);
        default:
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(text);
    }
}
function readChoice({ values, formerly = {} }, text, what) {
    const value = Object.hasOwn(formerly, text) ? formerly[text] : text;
    return value !== undefined && values.includes(value) ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(value) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)(notOneOf(values, text, what));
}
function readList(text, what) {
    const items = splitList(text);
    if (items.length > 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(items);
    return wrong(`${what}: ${JSON.stringify(text)} names nothing`, 'Write names with commas, or leave it out.');
}
function readLines({ example, placeholder }, text, what) {
    const lines = nonEmpty(text.split('\n'));
    const bad = example === undefined ? [] : lines.filter((line) => !/^[^=\s]+\s*=\s*\S/.test(line));
    if (bad.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(lines);
    const form = placeholder.toLowerCase();
    return wrong(`${what}: ${bad.map((line) => JSON.stringify(line)).join(', ')} is not \`${form}\``, `Write \`${form}\`, such as \`${example}\`.`);
}
function splitList(text) {
    return nonEmpty(text.split(/[\n,]/));
}
function nonEmpty(items) {
    return items.map((item) => item.trim()).filter((item) => item !== '');
}
function readSwitch(text, what) {
    const given = text.toLowerCase();
    if (given === 'true' || given === 'false')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(given === 'true');
    return wrong(`${what}: ${JSON.stringify(text)} is neither true nor false`, 'Write true or false.');
}
function readCount(text, what) {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value >= 1)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(value);
    return wrong(`${what}: ${JSON.stringify(text)} is not a whole number from 1`, 'Write a number such as 4, or leave it out.');
}
function readDuration(text, what) {
    const value = (0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__  .E9)(text);
    if (value !== undefined && value > 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(value);
    return wrong(`${what}: ${JSON.stringify(text)} is not a duration`, 'Write 90s, 25m, 1h30m or whole seconds, or leave it out.');
}
function notOneOf(values, text, what) {
    const meant = (0,_util_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__  .a)(text, values);
    return {
        reason: 'invalid-manifest',
        message: `${what}: ${JSON.stringify(text)} is not one of ${values.join(', ')}`,
        remedy: meant === undefined ? 'Write one of them, or leave it out.' : `Did you mean ${meant}?`,
    };
}
function wrong(message, remedy) {
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__  .f)({ reason: 'invalid-manifest', message, remedy });
}


  }),

  46241:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AK: () => (  resultAnnotations),
    Qp: () => (  failureAnnotation),
    YD: () => (  shownAtMost),
    qb: () => (  issueAnnotations)
  });
  var _util_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72310);
  var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20897);
  var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);



const MOST = 10;
function resultAnnotations(result) {
    const failed = result.releases.filter((release) => release.failure);
    const failures = failed.flatMap(({ id, outcome, failure, location }) => failure ? [failureAnnotation(failure, `${id} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__  .z)(outcome)}`, location)] : []);
    const known = failed.some(({ failure }) => failure?.message === result.failure?.message);
    const run = result.failure && !known ? [failureAnnotation(result.failure, 'Helm lifecycle')] : [];
    const warnings = result.releases.flatMap(({ id, warnings: texts, location }) => texts.map((message) => ({ level: 'warning', title: id, message, ...(location && { location }) })));
    const runWarnings = result.warnings.map((message) => ({ level: 'warning', title: 'Helm lifecycle', message }));
    return shownAtMost([...run, ...failures, ...runWarnings, ...warnings]);
}
function issueAnnotations(issues, level = 'error') {
    return shownAtMost(issues.map(({ code, message, hint, location }) => ({
        level,
        title: `Manifest: ${code}`,
        message: hint === undefined ? message : `${message}. ${hint}`,
        ...(location && { location }),
    })));
}
function failureAnnotation(failure, title, fallback) {
    const remedy = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__  .SM)(failure);
    const code = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__  .$N)(failure);
    const message = [
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__  .es)(failure).message,
        ...(remedy === undefined ? [] : [remedy]),
        ...(code === undefined ? [] : [`More: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__  .bn)(code)}`]),
    ];
    const location = failure.location ?? fallback;
    return shown({
        level: 'error',
        title,
        message: message.join('\n'),
        ...(location && { location }),
    });
}
function shown(annotation) {
    const { title, message } = annotation;
    return { ...annotation, title: (0,_util_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g)(title).replace(/\s+/g, ' '), message: (0,_util_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g)(message) };
}
function shownAtMost(all) {
    const annotations = all.map(shown);
    if (annotations.length <= MOST)
        return annotations;
    const left = annotations.length - (MOST - 1);
    const more = {
        level: annotations.slice(MOST - 1).some(({ level }) => level === 'error') ? 'error' : 'warning',
        title: 'Helm lifecycle',
        message: `${left} more; the job summary and the log list them all`,
    };
    return [...annotations.slice(0, MOST - 1), more];
}


  }),

  64200:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EC: () => (  preformatted),
    FV: () => (  escapeMarkdown),
    OF: () => (  fenced),
    SS: () => (  codeSpan),
    TM: () => (  folded),
    nf: () => (  link)
  });
  var _util_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72310);

const ACTIVE = /[&<`*_~|[\]\\$@]|:(?=\/\/)|(?<=www)\./gi;
const REFERENCE = /(?<!\w)@(?=[a-z\d])|#(?=\d)|(?<!\w)GH-(?=\d)/gi;
const BLOCK = /^(?:\d{1,9}[.)](?=\s|$)|[+-](?=\s|$)|#{1,6}(?=\s|$)|>|[=-](?=[=-]*\s*$))/;
const QUOTED = /`([\w-]{1,40}(?:: [\w-]{1,40})?)`/g;
function escapeMarkdown(text) {
    const parts = oneLine(text).split(QUOTED);
    return parts
        .map((part, at) => (at % 2 === 1 ? `<code>${inert(part)}</code>` : inert(parted(part))))
        .join('')
        .replace(BLOCK, (found) => `${found.slice(0, -1)}${entity(found.slice(-1))}`);
}
function oneLine(text) {
    return (0,_util_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g)(text)
        .replace(/(?<!\s)\s*\n\s*/g, ' ')
        .trimStart();
}
function parted(text) {
    return text.replace(REFERENCE, (found) => `${found}\u200b`);
}
function inert(text) {
    return text.replace(ACTIVE, entity);
}
function codeSpan(text) {
    return `<code>${inert(oneLine(text))}</code>`;
}
function preformatted(lines) {
    return `<pre>\n${(0,_util_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g)(lines.join('\n')).replace(/[&<`]/g, entity)}\n</pre>`;
}
function fenced(language, text) {
    const content = (0,_util_printable_js__WEBPACK_IMPORTED_MODULE_0__  .g)(text).trimEnd();
    const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${content}\n${fence}`;
}
function folded(title, content, { open = false } = {}) {
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function link(url) {
    return /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(url) ? `<${url}>` : codeSpan(url);
}


  }),

  20897:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $N: () => (  codeOf),
    SM: () => (  remedyOf),
    Xy: () => (  objectOf),
    bn: () => (  explainCommand),
    cz: () => (  detailsOf),
    es: () => (  rootCause),
    hD: () => (  locationOf),
    w7: () => (  failureLines)
  });
function rootCause(failure) {
    return failure.cause === undefined ? failure : rootCause(failure.cause);
}
function remedyOf(failure) {
    return (failure.cause && remedyOf(failure.cause)) ?? failure.remedy;
}
function codeOf(failure) {
    return (failure.cause && codeOf(failure.cause)) ?? failure.code;
}
function objectOf(failure) {
    return (failure.cause && objectOf(failure.cause)) ?? failure.object;
}
function locationOf(failure) {
    return (failure.cause && locationOf(failure.cause)) ?? failure.location;
}
function detailsOf({ cause, details = [] }) {
    return [...details.flatMap((detail) => detail.split('\n')), ...(cause ? detailsOf(cause) : [])];
}
function explainCommand(code) {
    return `helm-lifecycle explain ${code}`;
}
function failureLines(failure) {
    const remedy = remedyOf(failure);
    return [failure.message, ...explanation(failure), ...(remedy === undefined ? [] : [`  -> ${remedy}`])];
}
function explanation(failure) {
    const { cause, details = [], location, object } = failure;
    return [
        ...(object !== undefined && !failure.message.includes(object) ? [`  object: ${object}`] : []),
        ...(location ? [`  at ${location.file}:${location.line}:${location.column}`] : []),
        ...details.flatMap((detail) => detail.split('\n')).map((line) => `  | ${line}`),
        ...(cause ? [`  because ${cause.message}`, ...explanation(cause)] : []),
    ];
}


  }),

  29696:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  nodeTroubles)
  });
const WELL = /^\w+=\w+$/;
function nodeTroubles({ nodes }) {
    return nodes
        .map(({ name, conditions }) => ({ name, conditions: conditions.filter((text) => !WELL.test(text)) }))
        .filter(({ conditions }) => conditions.length > 0);
}


  }),

  83640:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  deletionsOf)
  });
  var _model_holds_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75185);

function deletionsOf({ dryRun, releases }) {
    const all = releases.filter(({ outcome }) => dryRun || outcome === 'succeeded').flatMap(deletionsOfRelease);
    return [
        ...all.filter(({ takes }) => takes !== undefined),
        ...all.filter(({ takes }) => takes === undefined),
    ];
}
function deletionsOfRelease({ id, operation, deletes = [] }) {
    return deletes.map((object) => {
        const takes = (0,_model_holds_data_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(object);
        return { object, release: { id, operation }, ...(takes !== undefined && { takes }) };
    });
}


  }),

  25678:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  touchesText)
  });
function touchesText({ deletes = [], changes }) {
    const { changed = [], created = [] } = changes ?? {};
    const parts = [
        ['deletes', deletes.length],
        ['changes', changed.length],
        ['creates', created.length],
    ];
    return parts.flatMap(([verb, count]) => (count === 0 ? [] : [`${verb} ${count}`])).join(', ');
}


  }),

  43838:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  zl: () => (  failureSections),
  MM: () => (  renderEarlyFailure),
  $1: () => (  renderIssues)
});

var counted = __webpack_require__(66591);
var escape_markdown = __webpack_require__(64200);
var report_failure = __webpack_require__(20897);
var wording = __webpack_require__(62867);
var duration = __webpack_require__(71081);
var node_troubles = __webpack_require__(29696);
var table = __webpack_require__(94520);
;// CONCATENATED MODULE: ./build/report/summary/evidence.js






const MOST_ROWS = 20;
const MOST_LOGS = 6;
const MOST_LOG_LINES = 50;
const LONGEST_LINE = 300;
const MOST_DIFF_LINES = 300;
function evidenceSections(diagnosis, { open }) {
    return [
        furtherCauses(diagnosis),
        podsSection(diagnosis, open),
        objectsSection(diagnosis),
        eventsSection(diagnosis),
        nodesSection(diagnosis),
        ...logSections(diagnosis, open),
        diffSection(diagnosis),
        missingLine(diagnosis),
    ].filter((section) => section !== '');
}
function furtherCauses({ causes }) {
    const further = causes.slice(1, 1 + MOST_ROWS);
    if (further.length === 0)
        return '';
    const lines = further.map(({ message, code }) => `- ${(0,escape_markdown .FV)(message)}${code === undefined ? '' : ` (${(0,escape_markdown .SS)(code)})`}`);
    return ['Found besides:', '', ...lines].join('\n');
}
function podsSection({ pods }, open) {
    const unwell = pods.filter(({ troubles, ready }) => troubles.length > 0 || !ready);
    if (unwell.length === 0)
        return '';
    const rows = unwell.map(({ object, isNew, phase, restarts, node, troubles }) => [
        `${(0,escape_markdown .FV)(object)}${isNew ? '' : '<br><sub>of the earlier revision</sub>'}`,
        (0,escape_markdown .FV)(phase),
        String(restarts),
        (0,escape_markdown .FV)(node ?? ''),
        troubles.map(shortened).join('<br>'),
    ]);
    const title = `Pods: ${unwell.length} of ${pods.length} not ready`;
    return (0,escape_markdown .TM)(title, firstRows(['Pod', 'Phase', 'Restarts', 'Node', 'What is wrong'], rows), { open });
}
function objectsSection({ objects }) {
    const unwell = objects.filter(({ status }) => status !== 'ready');
    if (unwell.length === 0)
        return '';
    const rows = unwell.map(({ object, status, note = '' }) => [
        (0,escape_markdown .FV)(object),
        status,
        shortened(note),
    ]);
    const title = `Objects: ${unwell.length} of ${objects.length} not ready`;
    return (0,escape_markdown .TM)(title, firstRows(['Object', 'State', 'Why'], rows));
}
function eventsSection({ events }) {
    if (events.length === 0)
        return '';
    const rows = events
        .toReversed()
        .map(({ at, object, reason, message, count }) => [
        (0,escape_markdown .FV)((0,wording .rb)(at)),
        (0,escape_markdown .FV)(object),
        (0,escape_markdown .FV)(reason),
        `${shortened(message)}${count > 1 ? ` <b>x${count}</b>` : ''}`,
    ]);
    return (0,escape_markdown .TM)(`Events: ${seen(events)}`, firstRows(['UTC', 'Object', 'Reason', 'Message'], rows));
}
function seen(events) {
    const total = events.reduce((sum, { count }) => sum + count, 0);
    const warnings = (0,counted .h)(events.length, 'warning');
    return total === events.length ? warnings : `${warnings}, seen ${total} times`;
}
function nodesSection(diagnosis) {
    const unwell = (0,node_troubles .N)(diagnosis);
    if (unwell.length === 0)
        return '';
    const rows = unwell.map(({ name, conditions }) => [
        (0,escape_markdown .FV)(name),
        conditions.map(shortened).join('<br>'),
    ]);
    return (0,escape_markdown .TM)(`Nodes: ${unwell.length} with conditions or taints`, firstRows(['Node', 'Conditions'], rows));
}
function logSections({ logs }, open) {
    const shown = logs.filter(({ lines }) => lines.length > 0);
    const sections = shown
        .slice(0, MOST_LOGS)
        .map((log, index) => (0,escape_markdown .TM)(logTitle(log), (0,escape_markdown .EC)(tail(log)), { open: open && index === 0 }));
    const left = shown.length - MOST_LOGS;
    return left > 0 ? [...sections, `_${left} more logs are in the report._`] : sections;
}
function logTitle({ pod, container, previous, lines }) {
    const name = (0,escape_markdown .SS)(`${pod}/${container}`);
    return `Log of ${name}${previous ? ' before its restart' : ''}: ${extent(lines.length)}`;
}
function extent(lines) {
    if (lines > MOST_LOG_LINES)
        return `last ${MOST_LOG_LINES} lines`;
    return (0,counted .h)(lines, 'line');
}
function tail({ lines }) {
    return lines.slice(-MOST_LOG_LINES).map((line) => line.slice(0, LONGEST_LINE));
}
function diffSection({ diff }) {
    if (diff === undefined || diff.text.trim() === '')
        return '';
    const lines = diff.text.trimEnd().split('\n');
    const shown = lines.slice(0, MOST_DIFF_LINES).map((line) => line.slice(0, LONGEST_LINE));
    if (lines.length > shown.length)
        shown.push(`# ${lines.length - shown.length} more lines`);
    const title = `What this upgrade changed: revision ${diff.from} -> ${diff.to}`;
    return (0,escape_markdown .TM)(title, (0,escape_markdown .OF)('diff', shown.join('\n')));
}
function missingLine({ missing, cost }) {
    const took = `read with ${cost.apiCalls} API calls in ${(0,duration .a3)(cost.durationMs)}`;
    if (missing.length === 0)
        return `<sub>Evidence ${took}; nothing is missing.</sub>`;
    const first = missing.slice(0, MOST_ROWS).map(shortened).join('; ');
    const left = missing.length - MOST_ROWS;
    return `<sub>Evidence ${took}. Missing: ${first}${left > 0 ? `; and ${left} more` : ''}.</sub>`;
}
function firstRows(header, rows) {
    const left = rows.length - MOST_ROWS;
    const shown = (0,table .tp)(header, rows.slice(0, MOST_ROWS));
    return left > 0 ? `${shown}\n\n_${left} more are in the report._` : shown;
}
function shortened(text) {
    return (0,escape_markdown .FV)(text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}...` : text);
}

;// CONCATENATED MODULE: ./build/report/summary/failures.js





const MOST = 20;
const MOST_LINES = 100;
const failures_LONGEST_LINE = 300;
const MOST_EVIDENCE = 600_000;
function failureSections(result, diagnoses) {
    const failed = result.releases.filter((release) => release.failure !== undefined);
    const isFirst = (release) => release.failure?.message === result.failure?.message;
    const ordered = [...failed.filter(isFirst), ...failed.filter((release) => !isFirst(release))];
    const budget = { left: MOST_EVIDENCE };
    const sections = ordered
        .slice(0, MOST)
        .map((release, index) => [releaseSection(release), ...evidence(diagnoses.get(release.id), budget, index === 0)].join('\n\n'));
    if (result.failure && !failed.some(isFirst))
        sections.unshift(failureSection('', result.failure));
    if (ordered.length > MOST)
        sections.push(`_${ordered.length - MOST} more charts failed; see the table._`);
    return sections;
}
function renderEarlyFailure(failure) {
    return `## ❌ Helm lifecycle could not start\n\n${failureSection('', failure)}\n`;
}
function renderIssues(issues, text) {
    const count = (0,counted .h)(issues.length, 'issue');
    return `## ❌ The manifest has ${count}\n\n${(0,escape_markdown .EC)(text.trimEnd().split('\n'))}\n`;
}
function releaseSection(release) {
    const { failure, otherFailures, serves, diagnostics } = release;
    if (failure === undefined)
        return '';
    const phase = (0,wording .ri)(release);
    const where = `**${(0,escape_markdown .FV)(release.id)}** ${(0,wording .z)(release.outcome)}${phase === undefined ? '' : ` in ${phase}`}: `;
    return [
        failureSection(where, failure, serves),
        ...otherFailures.map((other) => `> Also: ${(0,escape_markdown .FV)(other.message)}`),
        ...(diagnostics === undefined ? [] : [`Evidence: ${(0,escape_markdown .SS)(diagnostics)}`]),
    ].join('\n\n');
}
function evidence(diagnosis, budget, isFirst) {
    if (diagnosis === undefined)
        return [];
    const sections = evidenceSections(diagnosis, { open: isFirst });
    budget.left -= Buffer.byteLength(sections.join('\n\n'));
    return budget.left >= 0 ? sections : ['_Its evidence is in the report; here it would be too much._'];
}
function failureSection(where, failure, serves) {
    const remedy = (0,report_failure .SM)(failure);
    const code = (0,report_failure .$N)(failure);
    const lines = (0,report_failure .w7)(failure).map((line) => line.slice(0, failures_LONGEST_LINE));
    const shown = lines.length > MOST_LINES
        ? [...lines.slice(0, MOST_LINES), `... ${lines.length - MOST_LINES} more lines`]
        : lines;
    const alert = [
        '> [!CAUTION]',
        `> ${where}${(0,escape_markdown .FV)((0,report_failure .es)(failure).message)}`,
        ...(serves === undefined ? [] : ['>', `> **Now:** ${(0,escape_markdown .FV)(serves)}.`]),
        ...(remedy === undefined ? [] : ['>', `> What to do: ${(0,escape_markdown .FV)(remedy)}`]),
        ...(code === undefined ? [] : ['>', `> More about ${(0,escape_markdown .SS)(code)}: ${(0,escape_markdown .SS)((0,report_failure .bn)(code))}`]),
    ];
    const isPlain = lines.length <= (remedy === undefined ? 1 : 2);
    const details = isPlain ? [] : ['', (0,escape_markdown .TM)(`Details (${failure.reason})`, (0,escape_markdown .EC)(shown))];
    return [...alert, ...details].join('\n');
}


  }),

  94520:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WM: () => (  chartsTable),
    k0: () => (  planTable),
    tp: () => (  table)
  });
  var _util_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);
  var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
  var _plan_touches_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25678);
  var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);




function chartsTable({ dryRun, releases }) {
    if (releases.length === 0)
        return '_No charts were selected._';
    if (dryRun)
        return planTable(releases);
    return table(['Chart', 'Release', 'Operation', 'Version', 'Revision', 'Duration', 'Outcome'], releases.map((release) => [
        `**${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)(release.id)}**`,
        releaseCell(release),
        `${release.operation}<br><sub>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)(release.why)}</sub>`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .Bn)(release)),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .EZ)(release),
        release.durationMs === 0 ? '' : (0,_util_duration_js__WEBPACK_IMPORTED_MODULE_0__  .a3)(release.durationMs),
        outcomeCell(release),
    ]));
}
function planTable(releases) {
    const isLast = ({ outcome }) => outcome === 'unchanged';
    const ordered = [...releases.filter((one) => !isLast(one)), ...releases.filter(isLast)];
    return table(['Chart', 'Release', 'Operation', 'Version', 'Objects', 'Why'], ordered.map((release) => [
        `**${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)(release.id)}**`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)(`${release.namespace}/${release.name}`),
        release.operation,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__  .Bn)(release)),
        touchesCell(release),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)(release.why),
    ]));
}
function touchesCell(release) {
    const { outcome } = release;
    if (outcome === 'failed')
        return `${ICONS.failed} would fail`;
    if (outcome !== 'planned' && outcome !== 'unchanged')
        return outcomeCell(release);
    const note = release.note === undefined ? '' : `<br><sub>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)(release.note)}</sub>`;
    return `${(0,_plan_touches_text_js__WEBPACK_IMPORTED_MODULE_3__  .j)(release).replace(/^deletes \d+/, '**$&**')}${note}`;
}
function releaseCell({ namespace, name, url }) {
    const text = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)(`${namespace}/${name}`);
    return url === undefined ? text : `${text}<br><sub>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .nf)(url)}</sub>`;
}
function table(header, rows) {
    return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function outcomeCell({ outcome, note, serves }) {
    const more = [...(note === undefined ? [] : [note]), ...(serves === undefined ? [] : [serves])];
    const text = `${ICONS[outcome]} ${outcome}`;
    return more.length === 0 ? text : `${text}<br><sub>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__  .FV)(more.join(', '))}</sub>`;
}
const ICONS = {
    succeeded: '✅',
    unchanged: '➖',
    failed: '❌',
    'timed-out': '❌',
    cancelled: '⚠️',
    interrupted: '⚠️',
    skipped: '⏭️',
    planned: '📝',
};


  }),

  62867:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bn: () => (  versionChange),
    EZ: () => (  revisionChange),
    Gg: () => (  titleOf),
    Hy: () => (  toolsText),
    KO: () => (  fallbackText),
    MW: () => (  operationCounts),
    Pl: () => (  headline),
    WN: () => (  countsText),
    Xx: () => (  instantText),
    rb: () => (  timeOfDay),
    ri: () => (  failedPhase),
    z: () => (  endVerb)
  });
  var _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10513);
  var _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44615);
  var _util_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66591);
  var _util_unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40891);
  var _plan_deletions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83640);





function versionChange({ operation, chart, from, to }) {
    const after = removes(operation) ? undefined : (chart?.version ?? to?.version);
    return arrow(from?.version, after, removes(operation));
}
function revisionChange({ operation, from, to }) {
    return arrow(from?.revision.toString(), to?.revision.toString(), removes(operation));
}
function removes(operation) {
    return operation === 'uninstall' || operation === 'absent';
}
function arrow(before, after, removed) {
    if (before === undefined)
        return after ?? '';
    if (after === undefined)
        return removed ? `${before} -> none` : before;
    return before === after ? after : `${before} -> ${after}`;
}
function headline(result) {
    const what = result.dryRun ? `plan of ${result.command}` : result.command;
    switch (result.outcome) {
        case 'succeeded':
            return result.dryRun ? `${what}${deletesText(result)}` : `${what} succeeded`;
        case 'failed':
            return `${what} ${result.outcome}`;
        case 'no-changes':
            return `${what}: nothing to change`;
        case 'timed-out':
            return `${what} timed out`;
        case 'cancelled':
            return `${what} was cancelled`;
        case 'interrupted':
            return `${what} was killed before it ended`;
        default:
            return (0,_util_unreachable_js__WEBPACK_IMPORTED_MODULE_2__  .H)(result.outcome);
    }
}
function deletesText(result) {
    const count = (0,_plan_deletions_js__WEBPACK_IMPORTED_MODULE_1__  .N)(result).length;
    return count === 0 ? '' : ` that deletes ${(0,_util_counted_js__WEBPACK_IMPORTED_MODULE_3__  .h)(count, 'object')}`;
}
const ICONS = {
    succeeded: '✅',
    'no-changes': '✅',
    failed: '❌',
    'timed-out': '❌',
    cancelled: '⚠️',
    interrupted: '⚠️',
};
function titleOf(result) {
    const { dryRun, outcome } = result;
    const icon = dryRun && outcome === 'succeeded' ? '📝' : ICONS[outcome];
    return `${icon} Helm ${headline(result)}`;
}
function operationCounts(releases) {
    const parts = _model_plan_operation_js__WEBPACK_IMPORTED_MODULE_0__  .xb.flatMap((operation) => {
        const count = releases.filter((release) => release.operation === operation).length;
        return count === 0 ? [] : [`${count} ${operation}`];
    });
    return parts.length === 0 ? 'no charts' : parts.join(', ');
}
function toolsText({ helm, kubectl }) {
    return `${helm === undefined ? '' : `Helm ${helm}, `}kubectl ${kubectl}`;
}
function countsText(counts) {
    const parts = Object.entries(counts).filter(([, count]) => count > 0);
    return parts.map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'no charts';
}
function endVerb(outcome) {
    if (outcome === 'timed-out')
        return 'timed out';
    return outcome === 'cancelled' || outcome === 'interrupted' ? `was ${outcome}` : 'failed';
}
function failedPhase({ phases }) {
    return phases.find(({ phase, failure }) => failure && _model_plan_phase_js__WEBPACK_IMPORTED_MODULE_4__  .Nk.some((main) => main === phase))?.phase;
}
function timeOfDay(at) {
    return /T(\d\d:\d\d:\d\d)/.exec(at)?.[1] ?? at;
}
function instantText(at) {
    return `${at.slice(0, 19).replace('T', ' ')} UTC`;
}
function fallbackText({ to, ifLive }) {
    switch (to) {
        case 'absent':
            return 'if it fails: uninstalled again';
        case 'stays':
            return 'if it fails: it stays as it is then';
        default:
            return `if it fails: back to revision ${to}${ifLive ? ', when that is exactly what is live' : ''}`;
    }
}


  }),

  85688:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  inheritedEnv),
    n: () => (  pluginEnv)
  });
const OWN = /^(INPUT|STATE)_|^(GITHUB_STATE|GITHUB_OUTPUT|ACTIONS_RUNTIME_TOKEN)$/;
const IDENTITY = /^ACTIONS_ID_TOKEN_REQUEST_/;
function inheritedEnv(env) {
    return only(env, (name) => !OWN.test(name) && !IDENTITY.test(name));
}
function pluginEnv(env) {
    return only(env, (name) => IDENTITY.test(name));
}
function only(env, keep) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => keep(name)));
}


  }),

  37218:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  systemClock)
  });
const systemClock = {
    now: () => Math.floor(performance.timeOrigin + performance.now()),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', done, { once: true });
    }),
};


  }),

  99167:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  coloured)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const COLOURS = { debug: 'gray', warning: 'yellow', error: 'red' };
const TONES = {
    added: 'green',
    removed: 'red',
    aside: 'cyan',
    deleted: ['bold', 'red'],
};
function coloured(level, line, tone) {
    const style = tone !== undefined ? TONES[tone] : level === 'info' ? undefined : COLOURS[level];
    return style === undefined
        ? line
        : (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(typeof style === 'string' ? style : [...style], line, { validateStream: false });
}


  }),

  72211:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I2: () => (  makePrivateFolder),
    Pl: () => (  writePrivateFile),
    tG: () => (  writeFileWhole),
    v$: () => (  removeFolder)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _util_is_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75210);




async function makePrivateFolder(parent, prefix) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700);
    return folder;
}
async function writeFileWhole(path, content, mode = 0o644) {
    await writeBeside(path, content, { mode, synced: true });
}
async function writePrivateFile(folder, name, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, name);
    if (name.includes('\0') || path === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder) || !(0,_util_is_inside_js__WEBPACK_IMPORTED_MODULE_3__  .F)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder), path))
        throw new Error(`the file name ${JSON.stringify(name)} leads out of its folder`);
    await writeBeside(path, content, { mode: 0o600, synced: false });
    return path;
}
async function writeBeside(path, content, { mode, synced }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
        try {
            await file.writeFile(content);
            if (synced)
                await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error instanceof Error ? Object.assign(error, { path }) : error;
    }
}
async function removeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
}


  }),

  7934:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  createLog)
  });
  var _util_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72310);

function createLog(sink, redactor, prefix = '') {
    const write = (level) => (text, tone) => {
        for (const line of text.split(/\r?\n/))
            sink(level, redactor.clean(prefix + (0,_util_printable_js__WEBPACK_IMPORTED_MODULE_0__  .o)(line)), tone);
    };
    return {
        debug: write('debug'),
        info: write('info'),
        warning: write('warning'),
        error: write('error'),
        prefixed: (name) => createLog(sink, redactor, `${prefix}[${name}] `),
    };
}


  }),

  9388:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  l: () => (  createRedactor)
});

var spans = __webpack_require__(80645);
var text_search = __webpack_require__(58714);
;// CONCATENATED MODULE: ./build/system/cut-search.js


const CUT = / ?(?:\.\.\.|\u2026) ?/g;
const LONGEST_PART = 4_096;
const MOST_CUTS = 200;
const MOST_LOOKS = 100_000;
function createCutSearch() {
    const byStart = new Map();
    const byEnd = new Map();
    return {
        add(text) {
            put(byStart, text.slice(0, text_search .x), text);
            put(byEnd, text.slice(-text_search .x), text);
        },
        find(text) {
            if (byStart.size === 0)
                return [];
            const left = { looks: MOST_LOOKS };
            return (0,spans .t)(CUT, text)
                .slice(0, MOST_CUTS)
                .flatMap((cut) => {
                const [from, to] = [cut.index, cut.index + cut[0].length];
                return [headBefore(text, from, byStart, left), tailBehind(text, to, byEnd, left)];
            })
                .filter((span) => span !== undefined);
        },
    };
}
function headBefore(text, end, byStart, left) {
    for (let at = Math.max(0, end - LONGEST_PART); at + text_search .x <= end; at++) {
        const candidates = byStart.get(text.slice(at, at + text_search .x)) ?? [];
        const part = candidates.length > 0 ? text.slice(at, end) : '';
        for (const candidate of candidates) {
            if (--left.looks < 0 || candidate.startsWith(part))
                return [at, end];
        }
    }
    return undefined;
}
function tailBehind(text, start, byEnd, left) {
    for (let end = Math.min(text.length, start + LONGEST_PART); end - text_search .x >= start; end--) {
        const candidates = byEnd.get(text.slice(end - text_search .x, end)) ?? [];
        const part = candidates.length > 0 ? text.slice(start, end) : '';
        for (const candidate of candidates) {
            if (--left.looks < 0 || candidate.endsWith(part))
                return [start, end];
        }
    }
    return undefined;
}
function put(map, key, text) {
    const texts = map.get(key);
    if (texts === undefined)
        map.set(key, [text]);
    else
        texts.push(text);
}

var secret_forms = __webpack_require__(188);
var secret_shapes = __webpack_require__(17581);
;// CONCATENATED MODULE: ./build/system/redactor.js





const MASK = '***';
function createRedactor() {
    const learnt = (0,text_search .u)();
    const cut = createCutSearch();
    function clean(text) {
        return (0,spans .e)(text, [...learnt.find(text), ...cut.find(text), ...(0,secret_shapes .x)(text)], MASK);
    }
    function cleanJson(value) {
        if (typeof value === 'string')
            return clean(value);
        if (Array.isArray(value))
            return cleanList(value);
        if (value instanceof Map)
            return new Map(cleanJson([...value]));
        if (typeof value === 'object' && value !== null) {
            return Object.fromEntries(Object.entries(value).map(([key, item]) => [clean(key), cleanJson(item)]));
        }
        return value;
    }
    function cleanList(items) {
        if (items.length < 2 || !items.every((item) => typeof item === 'string'))
            return items.map(cleanJson);
        const lines = clean(items.join('\n')).split('\n');
        return (lines.length === items.length ? lines : items).map(clean);
    }
    return {
        learn(secret) {
            for (const form of (0,secret_forms .e)(secret)) {
                learnt.add(form);
                cut.add(form);
            }
        },
        clean,
        cleanJson,
    };
}


  }),

  188:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  secretTexts),
    e: () => (  secretForms)
  });
  var _text_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58714);

const SHORTEST_SECRET = _text_search_js__WEBPACK_IMPORTED_MODULE_0__  .x;
const SHORTEST_PART = 6;
const WORDS = new Set(('true false null none name kind type code text data path file host port user root admin test main default http https ' +
    'info warn error debug trace warning running failed succeeded cancelled timed-out skipped planned unchanged ' +
    'interrupted install upgrade reinstall uninstall deploy destroy validate exec helm kubectl message reason remedy ' +
    'release releases phase phases hook hooks plan result outcome failure cause warnings object objects chart version ' +
    'namespace cluster context server status revision enabled disabled local localhost production staging development').split(' '));
const MERE_KEY = /^["']?[\w.-]+["']?\s*(?:[:=]\s*[{[]?|[{[])$/;
function secretTexts(secret) {
    const whole = secret.trim();
    const lines = whole.split(/\r?\n/).map((line) => line.trim());
    const parts = lines.length > 1 ? lines.filter(isTelling) : [];
    return [whole, ...parts].filter((text) => text.length >= SHORTEST_SECRET && !WORDS.has(text.toLowerCase()));
}
function secretForms(secret) {
    const forms = new Set();
    for (const text of secretTexts(secret)) {
        const isWhole = text === secret.trim();
        const given = isWhole ? [...base64Forms(secret), ...base64Forms(base64(secret))] : [];
        const encoded = [...base64Forms(text), ...urlForms(text), ...quotings(text), ...markupForms(text)];
        for (const form of [text, ...given, ...encoded])
            forms.add(form);
    }
    return [...forms].filter((form) => form.length >= SHORTEST_SECRET);
}
function isTelling(line) {
    return line.length >= SHORTEST_PART && !MERE_KEY.test(line) && !line.startsWith('-----');
}
function base64Forms(text) {
    const bytes = Buffer.from(text);
    if (bytes.length < SHORTEST_SECRET)
        return [];
    const whole = base64(text);
    const inside = [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        const lost = offset === 0 ? 0 : offset + 1;
        return encoded.slice(lost, Math.floor(((offset + bytes.length) * 8) / 6));
    });
    const broken = [64, 76].flatMap((width) => (whole.length > width ? chunks(whole, width) : []));
    const forms = [whole, whole.replace(/(?<!=)=+$/, ''), ...inside, ...broken].filter((form) => form.length >= SHORTEST_PART);
    return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}
function chunks(text, width) {
    return text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
}
const LONE_SURROGATE = /\p{Surrogate}/gu;
function urlForms(text) {
    const component = encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'));
    const strict = component.replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
    const forms = [component, strict, strict.replaceAll('%20', '+')];
    return [...forms, ...forms.map((form) => form.replace(/%[0-9A-F]{2}/g, (it) => it.toLowerCase()))];
}
function quotings(text) {
    const yaml = goQuoted(text).replace(/\\u00(?:3c|3e|26)/g, (it) => String.fromCharCode(parseInt(it.slice(2), 16)));
    const once = [quoted(text), goQuoted(text), yaml];
    const twice = once.map(quoted);
    return [...once, ...twice, ...twice.map(quoted), text.replaceAll("'", "''"), text.replaceAll("'", "'\\''")];
}
function quoted(text) {
    return JSON.stringify(text).slice(1, -1);
}
function goQuoted(text) {
    return quoted(text).replace(/[<>&\u2028\u2029\x7f-\x9f\ufeff]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function markupForms(text) {
    const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const most = text.replace(/[&<>"]/g, (it) => named[it] ?? it);
    return [most, most.replaceAll('&gt;', '>'), most.replaceAll("'", '&#39;')];
}


  }),

  17581:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    x: () => (  secretShapes)
  });
  var _spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80645);

const SHAPES = [
    { only: 'eyJ', pattern: /(?<![\w-])()(eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000})/g },
    {
        only: 'PRIVATE KEY',
        pattern: /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)((?:\s|\\[nr]|[\w+/=:,]|-(?!----))+)/g,
    },
    { only: '://', pattern: /\b([a-z][a-z\d+.-]{1,30}:\/\/[^\s/:@"'<>]{0,200}:)([^\s/@"'<>]{1,500})(?=@)/gi },
    { only: '://', pattern: /\b(https?:\/\/)([\w-]{20,300})(?=@)/gi },
    {
        pattern: /(authorization["']?\s{0,3}[:=]\s{0,3}[["']{0,2}(?:(?:bearer|basic|token|digest|negotiate|apikey)\s{1,3}))([^\s"'\],;]{4,8000})/gi,
    },
    { pattern: /\b(authorization["']?\s{0,3}:\s{0,3}["']?)([\w.~+/=-]{16,8000})/gi },
    { pattern: /\b(bearer\s{1,3})([\w.~+/-]{20,8000}=*)/gi },
    { pattern: /\b(x-[a-z-]{0,30}(?:token|key|secret)["']?\s{0,3}:\s{0,3}["']?)([^\s"',;]{8,8000})/gi },
    { pattern: /\b((?:set-)?cookie["']?\s{0,3}:\s{0,3}["']?)([\w.-]{1,100}=[^\r\n"']{8,8000})/gi },
    {
        pattern: /\b()(gh[opsur]_[A-Za-z\d]{20,300}|github_pat_\w{20,300}|glpat-[\w-]{16,100}|xox[abeoprs]-[\w-]{10,300}|npm_[A-Za-z\d]{30,100}|dckr_pat_[\w-]{16,100}|hvs\.[\w-]{20,300}|[rs]k_live_[A-Za-z\d]{16,200}|AIza[\w-]{35}|ya29\.[\w-]{20,500})/g,
    },
    {
        pattern: /\b([A-Z\d_]{0,60}(?:PASSWORD|PASSWD|TOKEN|SECRET|SECRET_KEY|API_?KEY|ACCESS_KEY|PRIVATE_KEY)=["']?)([^\s"'$]{4,4000})/g,
    },
    {
        pattern: /([?&;\s"'](?:--)?(?:[\w-]{1,30}[-_])?(?:password|passwd|pwd|token|sig|signature|secret|api[-_]?key|access[-_]?key)=["']?)([^\s"'&;$]{4,4000})/gi,
    },
    { pattern: /\b(client-key-data["']?\s{0,3}:\s{0,3}["']?)([\w+/=]{16,20000})/g },
    { pattern: /("auth"\s{0,3}:\s{0,3}")([\w+/=]{8,2000})/g },
    { pattern: /^([ \t-]{0,60}(?:id-|access-|refresh-)?token:[ \t]{1,3}["']?)([\w.~+/=-]{20,8000})/gim },
    {
        pattern: /((?:^|[{,])[ \t-]{0,60}["']?[\w.-]{0,40}(?:password|passwd|passphrase)["']?[ \t]{0,3}:[ \t]{0,3}["'])([^"'\r\n]{4,4000})/gim,
    },
];
function secretShapes(text) {
    return SHAPES.flatMap(({ pattern, only }) => only !== undefined && !text.includes(only) ? [] : spansOf(text, pattern));
}
const PLACEHOLDER = /^\$\{(?:(?:env|secret|vars|payload|release)\.[\w.]+|\{[^}]*\})\}?$/;
function spansOf(text, pattern) {
    return (0,_spans_js__WEBPACK_IMPORTED_MODULE_0__  .t)(pattern, text)
        .filter(({ 2: secret = '' }) => !PLACEHOLDER.test(secret))
        .map(({ index, 1: shown = '', 2: secret = '' }) => {
        const start = index + shown.length;
        return [start, start + secret.length];
    });
}


  }),

  80645:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  maskSpans),
    t: () => (  matchesOf)
  });
const LINE = /[^\s](?:[^\r\n]*[^\s])?/g;
function matchesOf(pattern, text) {
    const matches = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
        matches.push(match);
    return matches;
}
function maskSpans(text, spans, mask) {
    if (spans.length === 0)
        return text;
    let result = '';
    let at = 0;
    for (const [start, end] of joined(spans)) {
        result += text.slice(at, start) + text.slice(start, end).replace(LINE, mask);
        at = end;
    }
    return result + text.slice(at);
}
function joined(spans) {
    const apart = [];
    for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
        const last = apart.at(-1);
        if (last && start < last[1])
            last[1] = Math.max(last[1], end);
        else
            apart.push([start, end]);
    }
    return apart;
}


  }),

  58714:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  createTextSearch),
    x: () => (  SHORTEST_TEXT)
  });
const SHORTEST_TEXT = 4;
const SLOTS = 1 << 20;
const LONG = 32;
function createTextSearch() {
    const isStart = new Uint8Array(SLOTS);
    const byStart = new Map();
    return {
        add(text) {
            const texts = valueAt(byStart, text.slice(0, SHORTEST_TEXT), () => ({
                short: new Map(),
                long: new Map(),
            }));
            const lengths = text.length < LONG ? texts.short : valueAt(texts.long, text.slice(0, LONG), () => new Map());
            valueAt(lengths, text.length, () => new Set()).add(text);
            isStart[slotAt(text, 0)] = 1;
        },
        find(text) {
            const spans = [];
            const look = (at, lengths) => {
                for (const [length, texts] of lengths) {
                    const end = at + length;
                    if (end <= text.length && texts.has(text.slice(at, end)))
                        spans.push([at, end]);
                }
            };
            for (let at = 0; at + SHORTEST_TEXT <= text.length; at++) {
                if (isStart[slotAt(text, at)] !== 1)
                    continue;
                const texts = byStart.get(text.slice(at, at + SHORTEST_TEXT));
                if (texts === undefined)
                    continue;
                look(at, texts.short);
                const long = texts.long.get(text.slice(at, at + LONG));
                if (long !== undefined)
                    look(at, long);
            }
            return spans;
        },
    };
}
function valueAt(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}
function slotAt(text, at) {
    const high = Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1);
    const low = Math.imul(text.charCodeAt(at + 2), 31) + text.charCodeAt(at + 3);
    return (Math.imul(high, 7919) + low) & (SLOTS - 1);
}


  }),

  75850:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  u: () => (  createTools)
});

var external_node_path_ = __webpack_require__(76760);
var result = __webpack_require__(46305);
var supported_tools = __webpack_require__(84502);
var find = __webpack_require__(11313);
var promises_ = __webpack_require__(51455);
var files = __webpack_require__(72211);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/tools/digest.js



async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}
function digestIn(text, listedAs) {
    const isMeant = (line) => listedAs === undefined || line.trim().split(/\s+\*?/)[1] === listedAs;
    const meant = text.trimStart().split('\n').find(isMeant) ?? '';
    return /^([0-9a-f]{64})(?![0-9a-f])/i.exec(meant)?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./build/tools/redirect-output.js
const FOR_DEBUGGING = /^(?:::debug::|\[command\])/;
let depth = 0;
let restore = () => { };
async function redirectOutput(log, work) {
    if (depth++ === 0)
        restore = redirect(log);
    try {
        return await work();
    }
    finally {
        if (--depth === 0)
            restore();
    }
}
function redirect(log) {
    const { stdout } = process;
    const write = stdout.write;
    stdout.write = ((chunk, ...rest) => {
        const text = chunk.toString();
        if (FOR_DEBUGGING.test(text))
            log.debug(text.trimEnd());
        else if (text.startsWith('::'))
            return write.call(stdout, chunk, ...rest);
        else if (text.trim() !== '')
            log.info(text.trimEnd());
        return true;
    });
    return () => {
        stdout.write = write;
    };
}

;// CONCATENATED MODULE: ./build/tools/releases.js
const OFFICIAL = {
    helm: 'https://get.helm.sh',
    kubectl: 'https://dl.k8s.io/release',
    sops: 'https://github.com/getsops/sops/releases/download',
};
function releaseFile(tool, version, { platform, arch, base }) {
    const os = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[platform];
    const cpu = { x64: 'amd64', arm64: 'arm64' }[arch];
    if (os === undefined || cpu === undefined)
        return undefined;
    const extension = os === 'windows' ? '.exe' : '';
    if (tool === 'kubectl') {
        const url = `${base}/v${version}/bin/${os}/${cpu}/kubectl${extension}`;
        return { url, checksumUrl: `${url}.sha256`, kind: 'binary', program: `kubectl${extension}` };
    }
    if (tool === 'sops') {
        const name = `sops-v${version}.${os === 'windows' ? cpu : `${os}.${cpu}`}${extension}`;
        const folder = `${base}/v${version}`;
        return {
            url: `${folder}/${name}`,
            checksumUrl: `${folder}/sops-v${version}.checksums.txt`,
            listedAs: name,
            kind: 'binary',
            program: `sops${extension}`,
        };
    }
    const kind = os === 'windows' ? 'zip' : 'tar.gz';
    const url = `${base}/helm-v${version}-${os}-${cpu}.${kind}`;
    return { url, checksumUrl: `${url}.sha256`, kind, program: `${os}-${cpu}/helm${extension}` };
}

;// CONCATENATED MODULE: ./build/tools/install.js







const DOWNLOAD = 'download';
function installTool(tool, version, place, signal) {
    return redirectOutput(place.log, () => install(tool, version, place, signal));
}
async function install(tool, version, place, signal) {
    const file = releaseFile(tool, version, { ...place, base: place.bases[tool] });
    if (file === undefined)
        return (0,result .f)(noBuild(tool, version, place));
    const cache = await loadToolCache(place);
    const program = (0,external_node_path_.basename)(file.program);
    const name = `helm-lifecycle-${tool}`;
    const hit = cache.find(name, version, place.arch);
    const scratch = await (0,files .I2)(place.tempFolder, `${name}-`);
    try {
        const download = { cache, scratch, signal };
        const expected = await publishedDigest(`${tool} ${version}`, file, download);
        if (!expected.ok)
            return hit === '' ? expected : (0,result .f)(withoutChecksum(expected.failure, hit));
        if (hit !== '' && (await isPublished(hit, file, { ...download, expected: expected.value })))
            return (0,result.ok)((0,external_node_path_.join)(hit, program));
        const fetched = await fetchVerified(`${tool} ${version}`, file, {
            ...download,
            expected: expected.value,
        });
        if (!fetched.ok)
            return fetched;
        const unpacked = await unpack(fetched.value, file, download);
        const ready = await (0,files .I2)(scratch, 'ready-');
        await (0,promises_.copyFile)(unpacked, (0,external_node_path_.join)(ready, program));
        await (0,promises_.chmod)((0,external_node_path_.join)(ready, program), 0o755);
        if (file.kind !== 'binary')
            await (0,promises_.copyFile)(fetched.value, (0,external_node_path_.join)(ready, DOWNLOAD));
        return (0,result.ok)((0,external_node_path_.join)(await cache.cacheDir(ready, name, version, place.arch), program));
    }
    catch (error) {
        return (0,result .f)(during(`install ${tool} ${version} from ${file.url}`, error));
    }
    finally {
        await (0,files .v$)(scratch);
    }
}
function loadToolCache({ cacheFolder, tempFolder }) {
    process.env.RUNNER_TOOL_CACHE = cacheFolder;
    process.env.RUNNER_TEMP = tempFolder;
    return Promise.all( [__webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(3838), __webpack_require__.e(9805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
}
async function publishedDigest(what, file, download) {
    const checksum = await fetchFile(what, file.checksumUrl, 'checksum', download);
    if (!checksum.ok)
        return checksum;
    const expected = digestIn(await (0,promises_.readFile)(checksum.value, 'utf8'), file.listedAs);
    return expected === undefined ? (0,result .f)(noChecksum(what, file.checksumUrl)) : (0,result.ok)(expected);
}
async function fetchVerified(what, file, download) {
    const { expected } = download;
    const archive = await fetchFile(what, file.url, `download.${file.kind}`, download);
    if (!archive.ok)
        return archive;
    const seen = await sha256Of(archive.value);
    return seen === expected ? archive : (0,result .f)(wrongChecksum(what, file, { seen, expected }));
}
async function isPublished(folder, file, download) {
    const program = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(file.program));
    try {
        if (file.kind === 'binary')
            return (await sha256Of(program)) === download.expected;
        const copy = (0,external_node_path_.join)(download.scratch, `kept.${file.kind}`);
        await (0,promises_.copyFile)((0,external_node_path_.join)(folder, DOWNLOAD), copy);
        if ((await sha256Of(copy)) !== download.expected)
            return false;
        return (await sha256Of(await unpack(copy, file, download))) === (await sha256Of(program));
    }
    catch {
        return false;
    }
}
async function fetchFile(what, url, name, { cache, scratch, signal }) {
    const interrupted = `download ${what} from ${url}: the run was interrupted`;
    if (signal.aborted)
        return (0,result .f)({ reason: 'cancelled', message: interrupted });
    const aborted = new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve('aborted'), { once: true });
    });
    try {
        const path = await Promise.race([aborted, cache.downloadTool(url, (0,external_node_path_.join)(scratch, name))]);
        if (path !== 'aborted')
            return (0,result.ok)(path);
        return (0,result .f)({ reason: 'cancelled', message: interrupted });
    }
    catch (error) {
        return (0,result .f)(during(`download ${what} from ${url}`, error));
    }
}
async function unpack(archive, { kind, program }, { cache, scratch }) {
    if (kind === 'binary')
        return archive;
    const folder = await (0,files .I2)(scratch, 'unpacked-');
    await (kind === 'zip' ? cache.extractZip(archive, folder) : cache.extractTar(archive, folder));
    return (0,external_node_path_.join)(folder, program);
}
function during(action, error) {
    const seen = error instanceof Error ? error.message : String(error);
    return {
        reason: 'tool',
        message: `${action}: ${seen}`,
        remedy: 'Check that the version exists and that this machine reaches the download site, or put the tool on PATH.',
    };
}
function noBuild(tool, version, { platform, arch }) {
    return {
        reason: 'tool',
        message: `${tool} ${version} cannot be installed: there is no build for ${platform} on ${arch}`,
        remedy: `Put ${tool} on PATH.`,
    };
}
function withoutChecksum(failure, folder) {
    return {
        ...failure,
        message: `${failure.message}; the copy in ${folder} is not used, because only the published checksum can tell whether it is the original`,
        remedy: 'Make the download site reachable, or put the tool on PATH: what is there is used as it is.',
    };
}
function noChecksum(what, url) {
    return {
        reason: 'tool',
        message: `${what} was not downloaded: ${url} holds no sha256 checksum to verify it with`,
        remedy: 'Put the tool on PATH, or use a download site that has checksums.',
    };
}
function wrongChecksum(what, { url }, digest) {
    return {
        reason: 'tool',
        message: `${what} was downloaded but not used: the sha256 of ${url} is ${digest.seen}, not ${digest.expected}`,
        remedy: 'Run again; when it stays, the download site or something on the way to it changes the file.',
    };
}

var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/tools/versions.js



function parseWanted(tool, given) {
    const text = (given ?? '').trim();
    if (text === '')
        return (0,result.ok)({ kind: 'supported' });
    const version = semver.valid(text.replace(/^v/, ''));
    if (version === null)
        return (0,result .f)(notExact(tool, text));
    if (!isSupported(tool, version))
        return (0,result .f)(tooOld(tool, version));
    return (0,result.ok)({ kind: 'exact', version });
}
function satisfies(tool, version, wanted) {
    return wanted.kind === 'exact' ? semver.eq(version, wanted.version) : isSupported(tool, version);
}
function versionToInstall(tool, wanted) {
    return wanted.kind === 'exact' ? wanted.version : supported_tools .F[tool].pinned;
}
function versionIn(text) {
    const found = /(?<!\d)v?(\d+)\.(\d+)(?:\.(\d+))?(-[0-9A-Za-z.-]+)?/.exec(text);
    if (found === null)
        return undefined;
    const [, major, minor, patch = '0', prerelease = ''] = found;
    return semver.valid(`${major}.${minor}.${patch}${prerelease}`) ?? undefined;
}
function isSupported(tool, version) {
    const { major, minor, patch } = semver.parse(version) ?? { major: 0, minor: 0, patch: 0 };
    return semver.gte(`${major}.${minor}.${patch}`, supported_tools .F[tool].oldest);
}
function notExact(tool, given) {
    const { oldest, pinned } = supported_tools .F[tool];
    const empty = tool === 'sops' ? 'for none to be installed' : `for ${tool} ${oldest} or newer from PATH, else ${pinned}`;
    return {
        reason: 'invalid-manifest',
        message: `option ${tool}-version: ${JSON.stringify(given)} is not an exact version`,
        remedy: `Write a whole version such as ${pinned}, or leave it empty ${empty}. Ranges and "latest" are not supported.`,
    };
}
function tooOld(tool, version) {
    const { oldest } = supported_tools .F[tool];
    return {
        reason: 'tool',
        message: `${tool} ${version} is older than ${oldest}, the oldest version that is supported`,
        remedy: `Ask for ${tool} ${oldest} or newer.`,
    };
}

;// CONCATENATED MODULE: ./build/tools/probe.js


const ARGS = {
    helm: ['version', '--template', '{{.Version}}'],
    kubectl: ['version', '--client', '--output', 'json'],
    sops: ['--version', '--disable-version-check'],
};
function createProbe(env) {
    return async (tool, path) => {
        const { getExecOutput } = await __webpack_require__.e(  1955).then(__webpack_require__.bind(__webpack_require__, 41955));
        try {
            const { exitCode, stdout, stderr } = await getExecOutput(path, ARGS[tool], {
                env,
                silent: true,
                ignoreReturnCode: true,
            });
            const version = exitCode === 0 ? versionIn(printedVersion(tool, stdout)) : undefined;
            if (version !== undefined)
                return (0,result.ok)(version);
            return (0,result .f)(noVersion(tool, path, `exit code ${exitCode}`, `${stdout}${stderr}`));
        }
        catch (error) {
            return (0,result .f)(noVersion(tool, path, error instanceof Error ? error.message : String(error), ''));
        }
    };
}
function printedVersion(tool, stdout) {
    return tool === 'kubectl' ? (/"gitVersion":\s*"([^"]*)"/.exec(stdout)?.[1] ?? '') : stdout;
}
function noVersion(tool, path, seen, output) {
    const lines = output.trim().split('\n').slice(-5);
    return {
        reason: 'tool',
        message: `ask ${path} for its version: ${seen}`,
        remedy: `Repair or remove that ${tool}, or set the input ${tool}-version so that another one is installed.`,
        ...(lines.join('') !== '' && { details: lines }),
    };
}

;// CONCATENATED MODULE: ./build/tools/probe-cache.js




const LARGEST_SCRIPT = 1_000_000;
const SHIM_FRESH_MS = 3_600_000;
const MOST_ENTRIES = 50;
function cachedProbe(probe, { file, clock, workingFolder }) {
    const save = async (key, entry) => {
        const entries = { ...(await readEntries(file)), [key]: entry };
        const newest = Object.entries(entries)
            .sort(([, a], [, b]) => b.at - a.at)
            .slice(0, MOST_ENTRIES);
        await (0,files .tG)(file, JSON.stringify(Object.fromEntries(newest))).catch(() => { });
    };
    let saving = Promise.resolve();
    return async (tool, path) => {
        const identity = await identify(tool, path, workingFolder);
        if (identity === undefined)
            return probe(tool, path);
        const known = (await readEntries(file))[identity.key];
        const isFresh = typeof known?.version === 'string' && (!identity.isShim || clock.now() - known.at < SHIM_FRESH_MS);
        if (isFresh)
            return (0,result.ok)(known.version);
        const found = await probe(tool, path);
        if (found.ok) {
            saving = saving.then(() => save(identity.key, { version: found.value, at: clock.now() }));
            await saving;
        }
        return found;
    };
}
async function identify(tool, path, workingFolder) {
    try {
        const real = await (0,promises_.realpath)(path);
        const { size, mtimeMs, ino } = await (0,promises_.stat)(real);
        const isShim = size < LARGEST_SCRIPT || !(0,external_node_path_.basename)(real).startsWith(tool);
        const key = [tool, real, size, mtimeMs, ino, ...(isShim ? [path, workingFolder] : [])].join('|');
        return { key, isShim };
    }
    catch {
        return undefined;
    }
}
async function readEntries(file) {
    try {
        const entries = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        return typeof entries === 'object' && entries !== null ? entries : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./build/tools/create-tools.js









function createTools(options) {
    const file = (0,external_node_path_.join)(options.cacheFolder, 'helm-lifecycle-action', 'probes.json');
    const probe = cachedProbe(createProbe(options.env), { ...options, file });
    const place = {
        platform: process.platform,
        arch: process.arch,
        bases: OFFICIAL,
        ...options,
    };
    const provide = async (tool, given, signal) => {
        const wanted = parseWanted(tool, given);
        if (!wanted.ok)
            return wanted;
        const found = await fromPath(tool, wanted.value, { probe, env: options.env });
        if (found.tool) {
            options.log.debug(`${tool} ${found.tool.version} from PATH (${found.tool.path})`);
            return (0,result.ok)(found.tool);
        }
        const version = versionToInstall(tool, wanted.value);
        options.log.info(`${tool} ${version} is installed because ${found.why}`);
        const installed = await installVerified(tool, version, { probe, place, signal });
        if (installed.ok)
            return installed;
        const { failure } = installed;
        return (0,result .f)({ ...failure, details: [found.why, ...(failure.details ?? [])] });
    };
    return {
        helm: (version, signal) => provide('helm', version, signal),
        kubectl: (version, signal) => provide('kubectl', version, signal),
        sops: (version, signal) => provide('sops', version, signal),
    };
}
async function fromPath(tool, wanted, { probe, env }) {
    const path = await (0,find .a)(tool, env);
    if (path === undefined)
        return { why: `there is no ${tool} on PATH` };
    const version = await probe(tool, path);
    if (!version.ok)
        return { why: version.failure.message };
    if (satisfies(tool, version.value, wanted))
        return { tool: { path, version: version.value } };
    const asked = wanted.kind === 'exact'
        ? `${wanted.version} is asked for`
        : `${supported_tools .F[tool].oldest} or newer is needed`;
    return { why: `${path} is ${version.value} and ${asked}` };
}
async function installVerified(tool, version, { probe, place, signal }) {
    const path = await installTool(tool, version, place, signal);
    if (!path.ok)
        return path;
    const seen = await probe(tool, path.value);
    if (!seen.ok)
        return seen;
    if (seen.value === version)
        return (0,result.ok)({ path: path.value, version });
    return (0,result .f)({
        reason: 'tool',
        message: `${tool} ${version} was installed from ${place.bases[tool]}, but it says that it is ${seen.value}`,
        remedy: 'Ask for the version that the download site has, or put the tool on PATH.',
    });
}


  }),

  11313:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  findOnPath)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



async function findOnPath(tool, env) {
    const name = programName(tool);
    for (const folder of (env.PATH ?? env.Path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (await isExecutable(path))
            return path;
    }
    return undefined;
}
function programName(tool, platform = process.platform) {
    return platform === 'win32' ? `${tool}.exe` : tool;
}
async function isExecutable(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


  }),

  66591:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  counted)
  });
function counted(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}


  }),

  91734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  didYouMean)
  });
function didYouMean(written, candidates) {
    const wanted = plain(written);
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    if (best === undefined)
        return undefined;
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, plain(best.candidate).length) / 3));
    return best.distance <= allowed ? best.candidate : theOneThatBegins(wanted, candidates);
}
function theOneThatBegins(wanted, candidates) {
    if (wanted.length < 3)
        return undefined;
    const found = [...candidates].filter((candidate) => plain(candidate).startsWith(wanted));
    return found.length === 1 ? found[0] : undefined;
}
function plain(text) {
    return text.toLowerCase().replace(/[-_]/g, '');
}
function editDistance(a, b) {
    if (Math.abs(a.length - b.length) > 32)
        return Number.POSITIVE_INFINITY;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let cost = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + same);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                cost = Math.min(cost, at(beforeLast, j - 2) + 1);
            row.push(cost);
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


  }),

  71081:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E9: () => (  parseDuration),
    a3: () => (  formatDuration),
    ft: () => (  DURATION)
  });
const UNIT_MS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
};
const DURATION = /^(?:\d+|(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/;
const LONGEST_MS = 2 ** 31 - 1;
function parseDuration(value) {
    const milliseconds = typeof value === 'number' ? wholeSeconds(value) : parseText(value);
    return milliseconds !== undefined && milliseconds <= LONGEST_MS ? milliseconds : undefined;
}
function parseText(text) {
    if (/^\d+$/.test(text))
        return wholeSeconds(Number(text));
    if (!DURATION.test(text))
        return undefined;
    let sum = 0;
    for (const [, amount, unit] of text.matchAll(/(?<!\d)(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)) {
        sum += Number(amount) * UNIT_MS[unit];
    }
    return Math.round(sum);
}
function wholeSeconds(seconds) {
    return Number.isInteger(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}
function formatDuration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.max(0, Math.round(milliseconds))}ms`;
    const tenths = Math.round(milliseconds / 100);
    if (tenths < 600)
        return `${tenths / 10}s`;
    const seconds = Math.round(milliseconds / 1_000);
    if (seconds < 3_600)
        return join([Math.floor(seconds / 60), 'm'], [seconds % 60, 's']);
    const minutes = Math.round(seconds / 60);
    return join([Math.floor(minutes / 60), 'h'], [minutes % 60, 'm']);
}
function join(...parts) {
    return parts
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => `${amount}${unit}`)
        .join('');
}


  }),

  75210:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  isInside)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}


  }),

  72310:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    g: () => (  printable),
    o: () => (  printableLine)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const INVISIBLE = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
function printable(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.replace(/\r\n?/g, '\n')).replace(INVISIBLE, '');
}
function printableLine(line) {
    return printable(line).replaceAll('\n', '');
}


  })

};
