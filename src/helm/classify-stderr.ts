import type { Failure, FailureReason } from '../model/failure.ts';

interface Row {
  pattern: RegExp;
  reason: FailureReason;
  /** Helm may succeed with the same arguments a little later. */
  transient?: true;
  remedy: string;
}

/** What Helm 3 and 4 say, first match wins: a row stands above those whose words its own text may contain. */
const ROWS: readonly Row[] = [
  {
    pattern: /no space left on device|read-only file system|disk quota exceeded/,
    reason: 'filesystem',
    remedy: 'Free some space on this machine, or point RUNNER_TEMP (TMPDIR for the CLI) at another disk.',
  },
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
    remedy:
      'Remove the field from the chart, or give it back with `conflicts: overwrite`; see `kubectl get --show-managed-fields`.',
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
    pattern:
      /parse error (?:at|on)|YAML parse error|error converting YAML to JSON|execution error at|executing ".+" at <|error calling |template: |function ".+" not defined|cannot load values/i,
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
    remedy:
      'The object must be made anew: delete it first, or set `reinstallBelow` to the new chart version.',
  },
  {
    pattern: /no matches for kind|ensure CRDs are installed first|resource mapping not found/,
    reason: 'not-found',
    remedy:
      'Install the CRD first, with `crds` or by a chart in `needs`; check that the API version is served.',
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
    pattern:
      /chart .+ not found|no chart (?:name|version) found|no cached repo|could not (?:find|download)|:\s*not found|404 Not Found|not a valid chart repository or cannot be reached.*404|unable to locate any tags|path ".+" not found|Chart\.yaml file is missing|non-absolute URLs/i,
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
    pattern:
      /connection refused|connection reset|no such host|i\/o timeout|TLS handshake timeout|network is unreachable|no route to host|unexpected EOF|: EOF|broken pipe|http2: client connection lost/,
    reason: 'connection',
    transient: true,
    remedy: 'Check that the host is up and reachable from here.',
  },
  {
    pattern:
      /\b50[0234]\b|Service ?Unavailable|the server is currently unable to handle the request|etcdserver: |the server was unable to return a response in the time allotted|bad gateway|gateway time-?out/i,
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
    pattern:
      / is invalid: |Invalid value|unknown field|strict decoding error|failed to create typed patch object|Too long: /,
    reason: 'invalid',
    remedy: 'Change the values or the template so that the object is valid.',
  },
];

const LONGEST_MESSAGE = 600;

/** Turns what Helm wrote to stderr into a failure of one sentence; what no row knows keeps Helm's own words. */
export function classifyStderr(stderr: string): Failure {
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
function errorText(stderr: string): string {
  const at = stderr.lastIndexOf('Error: ');
  const text = at < 0 ? stderr : stderr.slice(at + 'Error: '.length);
  return withoutObjects(text)
    .replace(/^(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED: /, '')
    .replace(/\d+ errors? occurred:\s*\* /, '')
    .replace(/\n\s*\* /g, '\n')
    .trim();
}

/** The API server quotes whole live objects, whose fields (a Secret's, too) are nobody's business. */
export function withoutObjects(text: string): string {
  return text.replace(/"\{\\"(?:\\.|[^"\\])*"/g, '"{...}"');
}

const OBJECT_PATTERNS = [
  /resource (?<kind>\w+)\/(?<namespace>[^/\s]+)\/(?<name>\S+) not ready/,
  /(?<kind>[A-Z]\w+) "(?<name>[^"]+)" in namespace "(?<namespace>[^"]*)" exists/,
  /object (?:(?<namespace>[^/\s]+)\/)?(?<name>\S+) \S+, Kind=(?<kind>\w+)/,
  /"(?<name>[^"]+)" with kind (?<kind>\w+)/,
  /(?<kind>[A-Z]\w+)(?:\.[\w.]+)? "(?<name>[^"]+)" is invalid/,
];

function objectIn(text: string): string | undefined {
  for (const pattern of OBJECT_PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return [groups.kind, groups.namespace, groups.name].filter(Boolean).join('/');
  }
  return undefined;
}

function shortened(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}...` : text;
}
