import type { CauseCode } from '../../model/cause-table.ts';
import type { FailureReason } from '../../model/result/failure.ts';

/** What to make of a text of Helm. */
export interface StderrRow {
  pattern: RegExp;
  reason: FailureReason;
  /** Undefined where only the cluster can say it. By who was asked where the words are the same. */
  code?: CauseCode | { charts: CauseCode; cluster: CauseCode };
  /** Helm may succeed with the same arguments a little later. */
  transient?: true;
  remedy: string;
}

/**
 * What Helm 3 and 4 say, first match wins: a row stands above those whose words its own text may contain. Errors about
 * objects quote the objects, so they stand above the rows for hosts, and those match a status only where one is named.
 */
export const STDERR_ROWS: readonly StderrRow[] = [
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
    remedy:
      "Name files that no template reads in the chart's `.helmignore`: Helm stores all others with every release.",
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
    remedy:
      'Rename it in the chart, or take it over with `takeOwnership: true` or an `adopt` step. A Namespace that `createNamespace` makes does not belong in the chart.',
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
    remedy:
      'Remove the field from the chart, or give it back with `conflicts: overwrite`; see `kubectl get --show-managed-fields`.',
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
    remedy:
      "Change the values as the chart's values.schema.json asks. A schema that is wrong is passed over with `skipSchemaValidation`.",
  },
  {
    pattern: /YAML parse error on \S{1,500}: /,
    reason: 'chart',
    code: 'chart-template',
    remedy:
      'The line is one of what the template renders, which `helm template CHART --debug` prints: look at its indentation and quotes.',
  },
  {
    pattern:
      /parse error (?:at|on)|error converting YAML to JSON|execution error at|executing "[^"]{1,500}" at <|error calling \w+: |(?:^|: )template: \S{1,500}:\d|function "[^"]{1,300}" not defined|cannot load values/i,
    reason: 'chart',
    code: 'chart-template',
    remedy: 'Fix the values or the template at the place that is named.',
  },
  {
    pattern: /field is immutable|updates to .{1,500} are forbidden|may not change once set/,
    reason: 'invalid',
    code: 'immutable-field',
    remedy:
      'The object must be made anew: delete it first, or set `reinstallBelow` to the new chart version.',
  },
  {
    pattern: /cannot unmarshal (?:bool|number) into Go (?:struct field .{1,300}|value) of type string/,
    reason: 'invalid',
    code: 'invalid-object',
    remedy: 'Put `| quote` behind the value in the template: Kubernetes takes only text there.',
  },
  {
    pattern:
      /" is invalid: |Invalid value|unknown field|strict decoding error|failed to create typed patch object|Too long: |cannot be handled as an? |error validating (?:"|data)|(?:kind|apiVersion) not set|Object 'Kind' is missing/,
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
    pattern:
      /cannot load (?:Chart\.yaml|Chart\.lock|requirements\.(?:yaml|lock)|values\.yaml)|validation: (?:chart\.metadata|dependenc)|error unpacking subchart/,
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
    pattern:
      /status(?: code)?:? 401\b|401 Unauthorized|(?:^|: |\()unauthorized\b|authentication required|no basic auth credentials|provide credentials/i,
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
    remedy:
      'Install the CRD first, with `crds` or by a chart in `needs`; check that the API version is served.',
  },
  {
    pattern: /namespaces? "[^"]{1,300}" not found/,
    reason: 'not-found',
    code: 'namespace-missing',
    remedy: 'Create the namespace, or set `createNamespace: true`.',
  },
  {
    pattern:
      /release: not found|has no deployed releases|Release not loaded|release has no \S+ version|cannot re-?use a name/i,
    reason: 'not-found',
    code: 'release-state',
    remedy: 'Look at `helm list --all` for the releases of the namespace.',
  },
  {
    pattern:
      /chart .{1,500} not found|no chart (?:name|version) found|no cached repo|could not (?:find|download)|:\s{0,9}not found|404 Not Found|not a valid chart repository or cannot be reached.{0,500}404|unable to locate any tags|path "[^"]{1,500}" not found|Chart\.yaml file is missing|non-absolute URLs/i,
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
    pattern:
      /connection refused|connection reset|no such host|i\/o timeout|TLS handshake timeout|network is unreachable|no route to host|unexpected EOF|: EOF|broken pipe|http2: client connection lost/,
    reason: 'connection',
    code: { charts: 'chart-registry-unreachable', cluster: 'api-server-unreachable' },
    transient: true,
    remedy: 'Check that the host is up and reachable from here.',
  },
  {
    pattern:
      /status(?: code)?:? 50[0234]\b|\b500 Internal Server Error|Service ?Unavailable|the server is currently unable to handle the request|etcdserver: |the server was unable to return a response in the time allotted|bad gateway|gateway time-?out/i,
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
