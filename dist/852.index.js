export const id = 852;
export const ids = [852];
export const modules = {

  29621:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  DEAD_CONNECTION_ENV)
  });
const DEAD_CONNECTION_ENV = {
    HTTP2_READ_IDLE_TIMEOUT_SECONDS: '6',
    HTTP2_PING_TIMEOUT_SECONDS: '4',
};


  }),

  98361:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  p: () => (  classifyStderr)
});

var kube_refusal = __webpack_require__(90516);
var bounded_text = __webpack_require__(36562);
var without_objects = __webpack_require__(77936);
;// CONCATENATED MODULE: ./build/helm/processes/stderr-rows.js
const STDERR_ROWS = [
    {
        pattern: /no space left on device|read-only file system|disk quota exceeded/,
        reason: 'filesystem',
        code: 'local-files',
        remedy: 'Free some space on this machine, or point RUNNER_TEMP (TMPDIR for the CLI) at another disk.',
    },
    {
        pattern: /sh\.helm\.release\.v1\.\S{1,300} is invalid: data: Too long/,
        reason: 'chart',
        code: 'release-too-large',
        remedy: "Name files that no template reads in the chart's `.helmignore`: Helm stores all others with every release.",
    },
    {
        pattern: /admission webhook "[^"]{1,300}" denied the request|denied by|violates PodSecurity/,
        reason: 'invalid',
        code: 'webhook-denied',
        remedy: "Change the object as the cluster's policy says, or ask its owner.",
    },
    {
        pattern: /failed calling webhook|failed to call webhook/,
        reason: 'connection',
        code: 'webhook-unreachable',
        transient: true,
        remedy: 'Check that the pods behind the webhook run; `retry` waits for them.',
    },
    {
        pattern: /exists and cannot be imported into the current release/,
        reason: 'conflict',
        code: 'ownership-conflict',
        remedy: 'Rename it in the chart, or take it over with `takeOwnership: true` or an `adopt` step. A Namespace that `createNamespace` makes does not belong in the chart.',
    },
    {
        pattern: /another operation \([^)]{1,300}\) is in progress/,
        reason: 'conflict',
        code: 'operation-in-progress',
        remedy: 'Wait until the other Helm has ended; a release that stays pending was left by a dead one.',
    },
    {
        pattern: /conflict occurred while applying|Apply failed with \d+ conflicts?/,
        reason: 'conflict',
        code: 'field-conflict',
        remedy: 'Remove the field from the chart, or give it back with `conflicts: overwrite`; see `kubectl get --show-managed-fields`.',
    },
    {
        pattern: /the object has been modified; please apply your changes to the latest version/,
        reason: 'conflict',
        code: 'field-conflict',
        transient: true,
        remedy: 'Run it again.',
    },
    {
        pattern: /values don't meet the specifications of the schema/,
        reason: 'chart',
        code: 'values-schema',
        remedy: "Change the values as the chart's values.schema.json asks. A schema that is wrong is passed over with `skipSchemaValidation`.",
    },
    {
        pattern: /YAML parse error on \S{1,500}: /,
        reason: 'chart',
        code: 'chart-template',
        remedy: 'The line is one of what the template renders, which `helm template CHART --debug` prints: look at its indentation and quotes.',
    },
    {
        pattern: /parse error (?:at|on)|error converting YAML to JSON|execution error at|executing "[^"]{1,500}" at <|error calling \w+: |(?:^|: )template: \S{1,500}:\d|function "[^"]{1,300}" not defined|cannot load values/i,
        reason: 'chart',
        code: 'chart-template',
        remedy: 'Fix the values or the template at the place that is named.',
    },
    {
        pattern: /field is immutable|updates to .{1,500} are forbidden|may not change once set/,
        reason: 'invalid',
        code: 'immutable-field',
        remedy: 'The object must be made anew: delete it first, or set `reinstallBelow` to the new chart version.',
    },
    {
        pattern: /cannot unmarshal (?:bool|number) into Go (?:struct field .{1,300}|value) of type string/,
        reason: 'invalid',
        code: 'invalid-object',
        remedy: 'Put `| quote` behind the value in the template: Kubernetes takes only text there.',
    },
    {
        pattern: /" is invalid: |Invalid value|unknown field|strict decoding error|failed to create typed patch object|Too long: |cannot be handled as an? |error validating (?:"|data)|(?:kind|apiVersion) not set|Object 'Kind' is missing/,
        reason: 'invalid',
        code: 'invalid-object',
        remedy: 'Change the values or the template so that the object is valid.',
    },
    {
        pattern: /chart requires kubeVersion/,
        reason: 'chart',
        code: 'chart-incompatible',
        remedy: 'Use a version of the chart that supports this version of Kubernetes.',
    },
    {
        pattern: /cannot load (?:Chart\.yaml|Chart\.lock|requirements\.(?:yaml|lock)|values\.yaml)|validation: (?:chart\.metadata|dependenc)|error unpacking subchart/,
        reason: 'chart',
        code: 'chart-invalid',
        remedy: 'Correct the file of the chart that the message names; `helm lint` shows it, too.',
    },
    {
        pattern: /missing in charts\/ directory|out of sync with the dependencies file/,
        reason: 'chart',
        code: 'chart-invalid',
        remedy: 'Update Chart.lock with `helm dependency update` and commit it.',
    },
    {
        pattern: /status(?: code)?:? 401\b|401 Unauthorized|(?:^|: |\()unauthorized\b|authentication required|no basic auth credentials|provide credentials/i,
        reason: 'forbidden',
        code: { charts: 'chart-access-denied', cluster: 'unauthenticated' },
        remedy: 'Check the credentials: for a registry or repository those in `registries`, else the kubeconfig.',
    },
    {
        pattern: /is forbidden: User|is forbidden: .{0,500}cannot/,
        reason: 'forbidden',
        code: 'forbidden',
        remedy: 'Give the credentials of this run that permission.',
    },
    {
        pattern: /exceeded quota/,
        reason: 'invalid',
        code: 'quota-exceeded',
        remedy: 'Ask for less, or raise the ResourceQuota of the namespace.',
    },
    {
        pattern: /status(?: code)?:? 403\b|403 Forbidden|(?:^|: )denied: |access (?:to the resource is )?denied/i,
        reason: 'forbidden',
        code: { charts: 'chart-access-denied', cluster: 'forbidden' },
        remedy: 'Check that the credentials in `registries` may read the chart.',
    },
    {
        pattern: /status(?: code)?:? 429\b|too ?many ?requests|rate limit (?:exceeded|reached)/i,
        reason: 'connection',
        code: { charts: 'chart-registry-throttled', cluster: 'api-server-unreachable' },
        transient: true,
        remedy: 'Try again later, or raise `retry.delay`.',
    },
    {
        pattern: /no matches for kind|ensure CRDs are installed first|resource mapping not found/,
        reason: 'not-found',
        code: 'kind-missing',
        remedy: 'Install the CRD first, with `crds` or by a chart in `needs`; check that the API version is served.',
    },
    {
        pattern: /namespaces? "[^"]{1,300}" not found/,
        reason: 'not-found',
        code: 'namespace-missing',
        remedy: 'Create the namespace, or set `createNamespace: true`.',
    },
    {
        pattern: /release: not found|has no deployed releases|Release not loaded|release has no \S+ version|cannot re-?use a name/i,
        reason: 'not-found',
        code: 'release-state',
        remedy: 'Look at `helm list --all` for the releases of the namespace.',
    },
    {
        pattern: /chart .{1,500} not found|no chart (?:name|version) found|no cached repo|could not (?:find|download)|:\s{0,9}not found|404 Not Found|not a valid chart repository or cannot be reached.{0,500}404|unable to locate any tags|path "[^"]{1,500}" not found|Chart\.yaml file is missing|non-absolute URLs/i,
        reason: 'chart',
        code: 'chart-missing',
        remedy: "Check the chart's name and version, and where it is stored.",
    },
    {
        pattern: /cluster unreachable/i,
        reason: 'connection',
        code: 'api-server-unreachable',
        transient: true,
        remedy: 'Check the kubeconfig and that the API server is up.',
    },
    {
        pattern: /server gave HTTP response to HTTPS client|first record does not look like a TLS handshake/,
        reason: 'connection',
        code: { charts: 'chart-registry-unreachable', cluster: 'api-server-unreachable' },
        remedy: 'It speaks HTTP without TLS: set `plainHttp: true` for the host in `registries`.',
    },
    {
        pattern: /x509:|certificate signed by unknown authority|(?:^|: )tls: /,
        reason: 'connection',
        code: { charts: 'chart-registry-unreachable', cluster: 'api-server-unreachable' },
        remedy: "Make the server's certificate authority known to this machine.",
    },
    {
        pattern: /connection refused|connection reset|no such host|i\/o timeout|TLS handshake timeout|network is unreachable|no route to host|unexpected EOF|: EOF|broken pipe|http2: client connection lost/,
        reason: 'connection',
        code: { charts: 'chart-registry-unreachable', cluster: 'api-server-unreachable' },
        transient: true,
        remedy: 'Check that the host is up and reachable from here.',
    },
    {
        pattern: /status(?: code)?:? 50[0234]\b|\b500 Internal Server Error|Service ?Unavailable|the server is currently unable to handle the request|etcdserver: |the server was unable to return a response in the time allotted|bad gateway|gateway time-?out/i,
        reason: 'connection',
        code: { charts: 'chart-registry-unreachable', cluster: 'api-server-unreachable' },
        transient: true,
        remedy: 'The server had a problem of its own; try again.',
    },
    {
        pattern: /failed (?:pre|post)-\w+|(?:job|pod) \S{1,300} failed/i,
        reason: 'not-ready',
        remedy: "Look at the logs of the chart hook's pod in the diagnostics.",
    },
    {
        pattern: /timed out waiting|context deadline exceeded|not ready\. status:|would exceed context deadline/,
        reason: 'not-ready',
        remedy: 'Look at the diagnostics for what did not become ready, or raise `timeout`.',
    },
];

;// CONCATENATED MODULE: ./build/helm/processes/classify-stderr.js




const LONGEST_MESSAGE = 600;
const UNSTORED = /msg="failed to update release".{0,2000}?(?:connection refused|connection reset|i\/o timeout|EOF|connection lost)/;
function classifyStderr(stderr) {
    const text = errorText(stderr);
    const relevant = UNSTORED.exec((0,bounded_text .L)(stderr))?.[0] ?? text;
    const row = STDERR_ROWS.find(({ pattern }) => pattern.test(relevant));
    const object = objectIn(text);
    const code = codeOf(row, relevant);
    return {
        reason: row?.reason ?? 'helm',
        ...(code !== undefined && { code }),
        message: shortened(text.replace(/(?<!\s)\s*\n\s*/g, '; ').replace(/:; /g, ': ')),
        ...(row && { remedy: row.remedy }),
        ...(row?.transient && { transient: true }),
        ...(object !== undefined && { object }),
    };
}
const ABOUT_CHARTS = /\/v2\/|index\.yaml|chart repository|FetchReference|failed to (?:fetch|authorize|download|pull)|"?oci:\/\/|https?:\/\/\S{1,500}\.tgz|HEAD request|could not download/i;
function codeOf(row, text) {
    const isAboutCharts = ABOUT_CHARTS.test(text);
    const { code } = row ?? {};
    if (row !== undefined && code === undefined)
        return undefined;
    const isLocal = row?.reason === 'chart' || row?.reason === 'filesystem';
    const refusal = isAboutCharts || isLocal ? undefined : (0,kube_refusal .c)(text);
    if (refusal !== undefined)
        return refusal.code;
    return typeof code === 'object' ? code[isAboutCharts ? 'charts' : 'cluster'] : code;
}
function errorText(stderr) {
    const at = stderr.lastIndexOf('Error: ');
    const text = at < 0 ? stderr : stderr.slice(at + 'Error: '.length);
    return (0,without_objects .B)((0,bounded_text .L)(text))
        .replace(/^(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED: /, '')
        .replace(/(?<!\d)\d{1,9} errors? occurred:\s{0,9}\* /, '')
        .replace(/\n[ \t]*\* /g, '\n')
        .replace(/\s{0,9}Use --debug flag to render out invalid YAML/, '')
        .trim();
}
const OBJECT_PATTERNS = [
    /resource (?<kind>\w+)\/(?<namespace>[^/\s]+)\/(?<name>\S+) not ready/,
    /\b(?<kind>[A-Z]\w+) "(?<name>[^"]+)" in namespace "(?<namespace>[^"]*)" exists/,
    /object (?:(?<namespace>[^/\s]+)\/)?(?<name>\S+) \S+, Kind=(?<kind>\w+)/,
    /"(?<name>[^"]+)" with kind (?<kind>\w+)/,
    /(?<![\w.])(?<kind>[A-Z]\w+)(?:\.[\w.]+)? "(?<name>[^"]+)" is invalid/,
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


  }),

  44666:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  wi: () => (  longestRunMs),
  oU: () => (  runHelm),
  V2: () => (  runPatched)
});

var stop_reason = __webpack_require__(2817);
var result = __webpack_require__(46305);
var process = __webpack_require__(96641);
var bounded_text = __webpack_require__(36562);
var duration = __webpack_require__(71081);
var without_objects = __webpack_require__(77936);
var classify_stderr = __webpack_require__(98361);
var did_you_mean = __webpack_require__(91734);
;// CONCATENATED MODULE: ./build/helm/processes/warnings.js

const EVENTS = ['delete', 'install', 'rollback', 'upgrade'].flatMap((it) => [`pre-${it}`, `post-${it}`]);
const HOOKS = [...EVENTS, 'test'];
const NOISE = [
    /symbolic link in path/,
    /contains CRDs\. Rendering may fail/,
    /Kubernetes configuration file is (?:group|world)-readable/,
    /unable to find exact version/,
    /exists on cluster but not in original release/,
    /^(?:upgrade|rollback|installation|release) (?:\S{1,80} )?failed|failed to (?:update|record) (?:the )?release/i,
];
function helmWarnings(stderr) {
    const found = stderr.split('\n').map(warningIn);
    return [...new Set(found.filter((text) => text !== undefined && !isNoise(text)))];
}
function isNoise(text) {
    return NOISE.some((pattern) => pattern.test(text));
}
function warningIn(line) {
    const unknown = /skipping unknown hooks?(?:: |" hookTypes=)"?([^"]*)"?/.exec(line)?.[1];
    if (unknown !== undefined)
        return unknownHook(unknown);
    const text = textIn(line.trim());
    return text !== undefined && /^this chart is deprecated$/i.test(text) ? 'the chart is deprecated' : text;
}
function textIn(line) {
    const [, message, rest = ''] = /level=WARN msg=("(?:[^"\\]|\\.)*"|\S+)(.*)/.exec(line) ?? [];
    if (message !== undefined)
        return `${unquoted(message)}${rest}`.trim();
    const ofServer = /^[IW]\d{4} [\d:.]+ +\d+ warnings\.go:\d+\] (.+)/.exec(line)?.[1];
    if (ofServer !== undefined)
        return `the API server warns: ${unquoted(ofServer).replace(/^Warning: /, '')}`;
    return /^(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )?(?:\w+\.go:\d+: )?warning: (.+)/i.exec(line)?.[1];
}
function unquoted(text) {
    if (!text.startsWith('"'))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text.slice(1, -1);
    }
}
function unknownHook(written) {
    const known = (0,did_you_mean .a)(written, HOOKS);
    const why = written === 'crd-install'
        ? 'only Helm 2 had it: move the CRD into the folder `crds/` of the chart'
        : `Helm has no such event${known === undefined ? '' : `: did you mean \`${known}\`?`}`;
    return `an object with the annotation \`helm.sh/hook: ${written}\` is not deployed: ${why}`;
}

;// CONCATENATED MODULE: ./build/helm/processes/runner.js








const OVERTIME_MS = 10_000;
const GRACE_MS = 5_000;
function longestRunMs(timeoutMs) {
    return timeoutMs + OVERTIME_MS + GRACE_MS;
}
async function runHelm(tool, spawn, args, run) {
    const { onLine } = run;
    const record = await spawn({
        file: tool.path,
        args,
        env: tool.env,
        signal: run.signal,
        timeoutMs: run.timeoutMs + (isRender(run) ? 0 : OVERTIME_MS),
        graceMs: run.graceMs ?? GRACE_MS,
        output: { folder: tool.outputFolder },
        ...(run.most && { most: run.most }),
        ...(onLine && { onLine: (line) => onLine((0,without_objects .B)((0,bounded_text .U)(line))) }),
        ...(run.onStarted && { onStarted: run.onStarted }),
    });
    if (!(0,process .g)(record))
        return (0,result .f)(failureOf(record, args, run));
    for (const warning of helmWarnings(record.stderr))
        run.onWarning?.(warning);
    return (0,result.ok)(record.stdout);
}
async function runPatched({ patcher, ...tool }, spawn, { args, patches }, run) {
    if (patches.length === 0 || !patcher)
        return runHelm(tool, spawn, args, run);
    return patcher.run(patches, run.signal, (more) => runHelm(tool, spawn, [...args, ...more], run));
}
function failureOf(record, args, run) {
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
    if (record.endedBy === 'memory')
        return { ...tooLarge(`${command} ${memoryText(run)}`, run), details };
    if (isRender(run) && record.endedBy !== undefined)
        return { ...tooLarge(`${command} ${renderText(record.endedBy, run)}`, run), details };
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
    return { ...(0,classify_stderr .p)(record.stderr), details };
}
function isRender({ most }) {
    return most?.output !== undefined;
}
function memoryText({ most }) {
    return `needs more than ${mebibytes(most?.memory)} of memory`;
}
function renderText(endedBy, { most, timeoutMs }) {
    return endedBy === 'output'
        ? `renders more than ${mebibytes(most?.output)}`
        : `did not render the chart within ${(0,duration .a3)(timeoutMs)}`;
}
const mebibytes = (bytes = 0) => `${Math.round(bytes / 1024 ** 2)} MiB`;
function tooLarge(what, run) {
    return {
        reason: 'chart',
        message: `${what} and was stopped`,
        remedy: isRender(run)
            ? 'Look in the templates for a loop or a text whose length comes from a value (`range until`, `repeat`), for templates that include each other, and for a `lookup` that waits for the API server.'
            : 'Look how large the chart, or the index of its repository, is.',
    };
}
function aborted(command, signal) {
    const why = (0,stop_reason .P)(signal);
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
            return {
                reason: 'cancelled',
                message: `${command} was interrupted${why === undefined ? '' : ` (${why.by})`}`,
            };
    }
}
const TAIL_LINES = 20;
const LONGEST_LINE = 500;
function tail(text) {
    const lines = (0,without_objects .B)((0,bounded_text .L)(text)).split('\n');
    return lines
        .filter((line) => line.trim() !== '')
        .slice(-TAIL_LINES)
        .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}...` : line));
}


  }),

  90516:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  refusalIn)
  });
const ROWS = [
    {
        code: 'webhook-unreachable',
        pattern: /failed calling webhook "([^"]+)": (?:failed to call webhook: )?(.+)/,
        says: ([, name, why]) => `admission webhook ${name} cannot be reached: ${why}`,
    },
    {
        code: 'webhook-unreachable',
        pattern: /conversion webhook for (.{1,300}?) failed: (.+)/,
        says: ([, kind, why]) => `conversion webhook for ${kind} cannot be reached: ${why}`,
    },
    {
        code: 'webhook-denied',
        pattern: /admission webhook "([^"]+)" denied the request(?: without explanation|: (.+))?/,
        says: ([, name, why]) => `admission webhook ${name} denies it${why === undefined ? '' : `: ${why}`}`,
    },
    {
        code: 'webhook-denied',
        pattern: /ValidatingAdmissionPolicy '([^']+)' with binding '[^']+' denied request: (.+)/,
        says: ([, name, why]) => `ValidatingAdmissionPolicy ${name} denies it: ${why}`,
    },
    {
        code: 'pod-security',
        pattern: /violates PodSecurity "([^"]+)": (.+)/,
        says: ([, level, why]) => `PodSecurity "${level}" forbids it: ${why}`,
    },
    {
        code: 'quota-exceeded',
        pattern: /exceeded quota: ([^,]{1,300}), requested: (.{1,400}?), used: (.{1,400}?), limited: (.+)/,
        says: ([, name, requested, used, limited]) => `ResourceQuota ${name} is exceeded: requested ${requested}, used ${used}, limited to ${limited}`,
    },
    {
        code: 'quota-exceeded',
        pattern: /failed quota: ([^:]+): must specify (.+)/,
        says: ([, name, what]) => `ResourceQuota ${name} demands a value for ${what}`,
    },
    { code: 'quota-exceeded', pattern: /(?:insufficient|exceeded) quota.*|status unknown for quota.*/ },
    {
        code: 'limit-range',
        pattern: /(?<!\S)\[?((?:(?:minimum|maximum) \S{1,100} usage per (?:Container|Pod|PersistentVolumeClaim)|\S{1,100} max limit to request ratio per ).*)/,
        says: ([, why]) => `a LimitRange forbids it: ${why?.replace(/\]$/, '')}`,
    },
    {
        code: 'namespace-terminating',
        pattern: /(?:in namespace (\S+) )?because it is being terminated|namespace (\S+) is being (?:terminated|deleted)/,
        says: ([, name, other]) => `namespace ${name ?? other ?? ''} is being deleted`.replace('  ', ' '),
    },
    {
        code: 'namespace-missing',
        pattern: /namespaces? "?([^"\s]+)"? (?:not found|does not exist)/,
        says: ([, name]) => `namespace ${name} does not exist`,
    },
    {
        code: 'service-account-missing',
        pattern: /error looking up service account \S+ serviceaccount "([^"]+)" not found/,
        says: ([, name]) => `ServiceAccount ${name} does not exist`,
    },
    {
        code: 'object-missing',
        pattern: /no PriorityClass with name (\S+) was found/,
        says: ([, name]) => `PriorityClass ${name} does not exist`,
    },
    {
        code: 'object-missing',
        pattern: /RuntimeClass "([^"]+)" not found/,
        says: ([, name]) => `RuntimeClass ${name} does not exist`,
    },
    {
        code: 'unauthenticated',
        pattern: /the server has asked for the client to provide credentials|must be logged in to the server|: Unauthorized$|^Unauthorized$/,
        says: () => 'the API server does not accept the credentials',
    },
    {
        code: 'forbidden',
        pattern: /User "([^"]+)" cannot (\S+) (?:resource|path) "([^"]+)"(?: in API group "([^"]*)")?(?: in the namespace "([^"]+)")?/,
        says: ([, user, verb, resource, group, namespace]) => `user ${user} may not ${verb} ${resource}${group ? `.${group}` : ''}${namespace ? ` in namespace ${namespace}` : ''}`,
    },
    {
        code: 'forbidden',
        pattern: /(?:user "([^"]{1,300})" .{0,300})?is attempting to grant RBAC permissions not currently held/,
        says: ([, user]) => `user ${user ?? 'of the kubeconfig'} may not grant permissions that it does not have itself`,
    },
    {
        code: 'field-conflict',
        pattern: /Apply failed with \d+ conflicts?: (.+)/,
        says: ([, conflicts]) => (conflicts ?? '')
            .split(';')
            .map((conflict) => conflict.trim())
            .join(', '),
    },
    {
        code: 'field-conflict',
        pattern: /the object has been modified; please apply your changes to the latest version/,
        says: () => 'someone else changed it at the same time',
    },
    {
        code: 'ownership-conflict',
        pattern: /exists and cannot be imported into the current release: invalid ownership metadata; (.+)/,
        says: ([, why]) => `it exists and does not belong to this release${ownerIn(why ?? '')}`,
    },
    {
        code: 'ownership-conflict',
        pattern: /(?<!\S)(\S{1,253}) "([^"]{1,253})" already exists/,
        says: ([, kind, name]) => `${kind} "${name}" already exists`,
    },
    {
        code: 'immutable-field',
        pattern: /(?<!\w)([A-Za-z][\w.[\]-]{0,200}): (?:(?:Invalid value|Forbidden): (?:(?:"[^"]{0,1000}"|\{\.\.\.\}|\[[^\]]{0,1000}\]|[^\s:]{1,1000}): )?)?(?:field is immutable|updates to .{1,500} (?:are|is) forbidden|may not change once set|cannot change roleRef|spec is immutable after creation|field can not be less than [^,]+|\S{1,200} is immutable)/,
        says: ([, field]) => `field ${field} cannot be changed`,
    },
    {
        code: 'immutable-field',
        pattern: /field is immutable|updates to .{1,500} are forbidden|may not change once set|cannot change roleRef/,
    },
    {
        code: 'immutable-field',
        pattern: /only dynamically provisioned pvc can be resized.*/,
        says: () => 'its size cannot be changed: its StorageClass does not support that',
    },
    {
        code: 'custom-resource-not-ready',
        pattern: /unable to retrieve the complete list of server APIs: ([^:]+): (.+)/,
        says: ([, api, why]) => `the aggregated API ${api} does not answer: ${why}`,
    },
    {
        code: 'invalid-object',
        pattern: /[Rr]equest entity too large.*|etcdserver: request is too large/,
        says: () => 'it is larger than the API server takes',
    },
    {
        code: 'kind-missing',
        pattern: /no matches for kind "([^"]+)" in (?:version|group) "([^"]+)"/,
        says: ([, kind, version]) => `the cluster does not serve kind ${kind} of ${version}`,
    },
    {
        code: 'kind-missing',
        pattern: /(?<!\S)(\S{1,300}) does not serve this kind|the server could not find the requested resource/,
        says: ([, server]) => `${server ?? 'the API server'} does not serve its kind`,
    },
    {
        code: 'invalid-object',
        pattern: /json: cannot unmarshal (\w{1,20}) into Go struct field (?:\w{1,200}\.)?([\w.]{1,300}) of type (\S{1,200})/,
        says: ([, seen = '', field, type = '']) => `${field} is ${JSON_KINDS[seen] ?? seen} and must be ${goKind(type)}`,
    },
    { code: 'invalid-object', pattern: /" is invalid: (.+)/, says: ([, why]) => `it is invalid: ${why}` },
    {
        code: 'invalid-object',
        pattern: /failed to create typed patch object \([^)]{0,500}\): (?:errors:\W{0,20})?(.+)/,
        says: ([, why]) => `it is invalid: ${why}`,
    },
    {
        code: 'invalid-object',
        pattern: /failed to convert new object \([^)]{0,600}\) to proper version: (?:unable to convert [^:]{0,300}: )?(?:error decoding from json: )?(.+)/,
        says: ([, why]) => `it is invalid: ${why}`,
    },
    {
        code: 'invalid-object',
        pattern: /in version "[^"]+" cannot be handled as an? \w+: (?:json: )?(.+)/,
        says: ([, why]) => `it is invalid: ${why}`,
    },
    {
        code: 'invalid-object',
        pattern: /strict decoding error: .+|unknown field .+|Invalid value.*|error validating .+/,
    },
    { code: 'webhook-denied', pattern: / is forbidden: (.+)/, says: ([, why]) => `it is forbidden: ${why}` },
];
const JSON_KINDS = {
    string: 'text',
    number: 'a number',
    bool: 'true or false',
    object: 'a mapping',
    array: 'a list',
};
function goKind(type) {
    if (/^u?int\d*$/.test(type))
        return 'a whole number';
    if (type === 'string')
        return 'text';
    if (type === 'bool')
        return 'true or false';
    if (type.startsWith('map['))
        return 'a mapping';
    return type.startsWith('[]') ? 'a list' : type;
}
function refusalIn(text) {
    for (const { code, pattern, says } of ROWS) {
        const match = pattern.exec(text);
        if (match)
            return { code, says: (says?.(match) ?? match[0]).trim() };
    }
    return undefined;
}
function ownerIn(complaint) {
    const release = /release-name" must equal "[^"]+": current value is "([^"]+)"/.exec(complaint)?.[1];
    const namespace = /release-namespace" must equal "[^"]+": current value is "([^"]+)"/.exec(complaint)?.[1];
    if (release !== undefined)
        return `: it is of release ${namespace ? `${namespace}/` : ''}${release}`;
    return namespace === undefined
        ? ': Helm did not make it'
        : `: it is of a release in namespace ${namespace}`;
}


  }),

  31405:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dd: () => (  RESULT_PREFIX),
    Qy: () => (  withFolders),
    lP: () => (  makeScratch)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48136);
  var _model_result_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77888);
  var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46305);
  var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72211);
  var _system_own_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92325);







const RESULT_PREFIX = 'helm-lifecycle-';
async function withFolders(options, deps, work) {
    const scratch = await makeScratch(deps);
    if (!scratch.ok)
        return scratch;
    try {
        const folders = await makeKept(scratch.value, options, deps);
        return folders.ok ? await work(folders.value) : folders;
    }
    finally {
        await (0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_5__  .Tc)(scratch.value);
    }
}
async function makeKept(scratch, { resultFolder, keeps = 'result' }, deps) {
    try {
        const result = keeps === 'nothing'
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'result')
            : (resultFolder ?? (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__  .I2)(deps.tempFolder, RESULT_PREFIX)));
        const diagnostics = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(result, 'diagnostics');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(diagnostics, { recursive: true });
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ private: scratch, result, diagnostics });
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)(unusableFolder(error));
    }
}
async function makeScratch(deps) {
    try {
        const folder = await (0,_system_own_folder_js__WEBPACK_IMPORTED_MODULE_5__  .xc)(deps.tempFolder);
        deps.saveState('privateFolder', folder);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(folder);
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__  .f)(unusableFolder(error));
    }
}
function unusableFolder(error) {
    const known = (0,_model_result_filesystem_failure_js__WEBPACK_IMPORTED_MODULE_3__  .i)(error);
    if (known)
        return (0,_model_result_failure_js__WEBPACK_IMPORTED_MODULE_2__  .i)('make the folders of the run', known);
    return {
        reason: 'filesystem',
        message: `make the folders of the run: ${error.message}`,
        remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the CLI) at a folder that is writable.',
    };
}


  }),

  92325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Tc: () => (  removeOwnFolder),
    Zn: () => (  isOwnFolder),
    wX: () => (  listOwnFolders),
    xc: () => (  makeOwnFolder)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72211);
  var _private_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24408);
  var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85764);





const OWNER_FILE = 'owner';
const NAME = /^[A-Za-z0-9]{6}$/;
const LONGEST_FOLDER = 70;
const SHORT_TEMP = '/tmp';
const MOST_TRIES = 20;
const OLD_MS = 7 * 24 * 3_600_000;
async function makeOwnFolder(tempFolder) {
    const temp = tempFor(tempFolder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(temp, { recursive: true });
    const folder = (await makeBelow(parentIn(temp))) ?? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${parentIn(temp)}-`));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, OWNER_FILE), JSON.stringify(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__  .h)()), { mode: 0o600 });
    return folder;
}
async function removeOwnFolder(path) {
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__  .v$)(path);
    if (NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => { });
}
async function isOwnFolder(path, tempFolder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    for (const temp of new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tempFolder), tempFor(tempFolder)])) {
        const isBelow = parent === parentIn(temp) && NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) && (await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(parent));
        const isAlone = parent === temp && NAME.test(path.slice(`${parentIn(temp)}-`.length));
        if ((isBelow || isAlone) && (await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(path)))
            return true;
    }
    return false;
}
async function listOwnFolders(tempFolder, now) {
    const parent = parentIn(tempFor(tempFolder));
    if (!(await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(parent)))
        return [];
    const found = [];
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => [])).filter((entry) => NAME.test(entry))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        if (!(await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(path)))
            continue;
        const owner = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, OWNER_FILE), 'utf8').catch(() => '');
        const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        found.push({ path, owner, isOld: made !== undefined && now - made.mtimeMs > OLD_MS });
    }
    return found;
}
async function makeBelow(parent) {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { mode: 0o700 }).catch(unless('EEXIST'));
        if (!(await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(parent)))
            continue;
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, '/')).catch(unless('ENOENT'));
        if (folder === undefined)
            continue;
        if ((await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(parent)) && (await (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_3__  .G)(folder)))
            return folder;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(folder).catch(() => { });
    }
    return undefined;
}
function unless(expected) {
    return (error) => {
        if (error.code !== expected)
            throw error;
    };
}
function tempFor(tempFolder) {
    const temp = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tempFolder);
    const length = Buffer.byteLength((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentIn(temp), 'xxxxxx'));
    return length > LONGEST_FOLDER && process.platform !== 'win32' ? SHORT_TEMP : temp;
}
function parentIn(temp) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `hl-${process.getuid?.() ?? 'user'}`);
}


  }),

  24408:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  isPrivate)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function isPrivate(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (!found?.isDirectory())
        return false;
    return process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o077) === 0);
}


  }),

  85764:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  lifeOf),
    h: () => (  ownIdentity)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53339);
  var _util_json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63739);



const identity = zod__WEBPACK_IMPORTED_MODULE_1__  .rej({
    boot: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_1__  .Whr().min(1),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
});
function ownIdentity() {
    return { ...ownPlace(), pid: process.pid, startedAt: startOf(process.pid) };
}
function lifeOf(text) {
    const { data } = identity.safeParse((0,_util_json_text_js__WEBPACK_IMPORTED_MODULE_2__  .qF)(text));
    const { boot, namespace } = ownPlace();
    if (data?.boot !== boot || data.namespace !== namespace)
        return 'unknown';
    if (boot !== '')
        return startOf(data.pid) === data.startedAt ? 'alive' : 'dead';
    try {
        process.kill(data.pid, 0);
        return 'alive';
    }
    catch (error) {
        return error.code === 'ESRCH' ? 'dead' : 'alive';
    }
}
function ownPlace() {
    try {
        const boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        return { boot, namespace: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid') };
    }
    catch {
        return { boot: '', namespace: '' };
    }
}
function startOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const [state, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' ? '' : (fields[18] ?? '');
    }
    catch {
        return '';
    }
}


  }),

  36562:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  boundedText),
    U: () => (  boundedLine)
  });
const LONGEST_LINE = 4_000;
const LONGEST_TEXT = 64_000;
const MOST_LOOKED_AT = 1_000_000;
const GAP = ' ... ';
function boundedText(text) {
    if (text.length <= LONGEST_LINE)
        return text;
    const lines = withoutMiddle(text, MOST_LOOKED_AT).split('\n').map(boundedLine).join('\n');
    return withoutMiddle(lines, LONGEST_TEXT);
}
function boundedLine(line) {
    if (line.length <= LONGEST_LINE)
        return line;
    const head = line.slice(0, (LONGEST_LINE * 3) / 4);
    const tail = line.slice(head.length + GAP.length - LONGEST_LINE);
    return `${head}${GAP}${tail.slice(tail.lastIndexOf('}') + 1)}`;
}
function withoutMiddle(text, longest) {
    if (text.length <= longest)
        return text;
    const head = text.slice(0, longest / 4);
    const tail = text.slice(head.length + GAP.length - longest);
    const [headEnd, tailStart] = [head.lastIndexOf('\n'), tail.indexOf('\n')];
    return `${head.slice(0, headEnd < 0 ? undefined : headEnd + 1)}${GAP}${tail.slice(Math.max(tailStart, 0))}`;
}


  }),

  77936:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  withoutObjects)
  });
function withoutObjects(text) {
    return text
        .replace(/(Invalid value: (?:\\*")?)[^\s"{]*\{(?:.*\}|.*)/g, '$1{...}')
        .replace(/(is missing in ')\{(?:.*\}|.*)/g, '$1{...}')
        .replace(/(?:[&*]|\[\]){0,8}\b\w+\.\w+\{(?:.*\}|.*)/g, '{...}')
        .replace(/, error found in #\d+ byte of .*/g, '')
        .replace(/"\{\\"(?:\\.?|[^"\\])*"?/gs, '"{...}"');
}


  })

};
