import type { Cause } from './cause-row.ts';

/** Charts, releases, the steps of the manifest and the run itself. */
export const RUN_CAUSES = {
  'operation-in-progress': {
    title: 'Another run is working on the release',
    meaning: 'Another Helm, or another run of this action, is at work on the release or has left it pending.',
    evidence: 'The message of Helm, or the lease of the release.',
    remedy: 'Wait until the other one has ended; a release that stays pending was left by a dead one.',
  },
  'release-state': {
    title: 'The stored release does not allow the operation',
    meaning: 'Helm finds no revision that it could start from, or one that is in its way.',
    evidence: 'The message of Helm and the history of the release.',
    remedy: 'Look at `helm history` of the release.',
  },
  'chart-template': {
    title: 'A template of the chart fails',
    meaning: 'A template cannot be rendered with these values, or renders to no valid YAML.',
    evidence: 'The message of Helm, with file and line.',
    remedy: 'Fix the values or the template at the place that is named.',
  },
  'values-schema': {
    title: "The values do not fit the chart's schema",
    meaning: 'The chart has a values.schema.json, and the merged values break it.',
    evidence: 'The message of Helm, with the path in the values.',
    remedy: 'Change the values at the path that is named.',
  },
  'chart-missing': {
    title: 'The chart or its version does not exist',
    meaning: 'The repository, registry or folder does not have the chart in that version.',
    evidence: 'The message of Helm.',
    remedy: "Check the chart's name and version, and where it is stored.",
  },
  'chart-invalid': {
    title: 'The chart cannot be loaded',
    meaning: 'Chart.yaml, the dependencies or the archive of the chart are broken.',
    evidence: 'The message of Helm.',
    remedy: 'Correct the chart; `helm lint` and `helm dependency update` show and repair the most.',
  },
  'chart-incompatible': {
    title: "The chart does not support the cluster's version",
    meaning: 'Chart.yaml asks for a range of Kubernetes versions that the cluster is not in.',
    evidence: 'The message of Helm, with both versions.',
    remedy: 'Use a version of the chart that supports this Kubernetes.',
  },
  'release-too-large': {
    title: 'The release record is larger than a Secret may be',
    meaning: 'Helm stores chart, values and resources of a release in one Secret, which takes at most 1 MiB.',
    evidence: 'The files of the chart and the rendered resources, compressed as Helm compresses them.',
    remedy: 'Name files that no template reads in `.helmignore` of the chart, or split the chart.',
  },
  'chart-access-denied': {
    title: 'The chart registry refuses the credentials',
    meaning: 'The registry or repository wants credentials, or those given may not read the chart.',
    evidence: 'Its answer: 401, 403 or "denied".',
    remedy: 'Check the credentials of the host in `registries`, and what they may read.',
  },
  'chart-registry-throttled': {
    title: 'The chart registry answers that there were too many requests',
    meaning: 'The registry or repository does not take more requests from here for some time.',
    evidence: 'Its answer: 429.',
    remedy: 'Try again later, use credentials or a mirror, or raise `retry.delay`.',
  },
  'chart-registry-unreachable': {
    title: 'The chart registry cannot be reached',
    meaning: 'The host of the chart does not answer, or its certificate is not trusted.',
    evidence: 'The error of the network or of TLS, or a status of 5xx.',
    remedy:
      'Check the host name, the network and the proxy of this machine, and the certificate of the host.',
  },
  'hook-failed': {
    title: "One of the manifest's hook steps fails",
    meaning: 'A step under `hooks` of the manifest ended with an error.',
    evidence: 'The end of the step: exit code, answer or last lines.',
    remedy:
      'Correct what its last lines complain of, or the step itself. Give it `retry` when that passes by itself, and `allowFailure: true` when the release is fine without it.',
  },
  'check-failed': {
    title: "One of the manifest's checks does not hold",
    meaning: 'A `check` or `wait` step of the manifest saw something else than it asks for.',
    evidence: 'What the check saw.',
    remedy: 'Look into what it saw; if it only takes its time, give the step `retry` or a longer `timeout`.',
  },
  'local-files': {
    title: 'A file or folder of the runner cannot be used',
    meaning: 'The disk of this machine is full, read-only, or a file has vanished.',
    evidence: 'The error of the file system.',
    remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the command line) at another disk.',
  },
  'tool-failed': {
    title: 'Helm or kubectl cannot be used',
    meaning: 'The program could not be started, or does not understand what it was told.',
    evidence: 'The error of starting it, or its own message.',
    remedy: 'Check the version of the tool; the inputs `helm-version` and `kubectl-version` get another one.',
  },
  cancelled: {
    title: 'The run was interrupted',
    meaning: 'Someone or something ended the run before the release was finished.',
    evidence: 'The signal that this process got.',
    remedy: 'Run it again; it goes on from what is stored of the release.',
  },
  'too-slow': {
    title: 'Nothing is wrong, but it takes longer than the timeout',
    meaning: 'What was still missing at the end was on its way, and nothing shows that it would fail.',
    evidence: 'The counts of ready replicas, and pods that are starting without an error.',
    remedy:
      'Raise `timeout`, or make it start faster: smaller images, earlier readiness, more replicas at once.',
  },
  unknown: {
    title: 'The evidence does not show the cause',
    meaning: 'Something failed, and nothing that could be read explains it.',
    evidence: 'Only the message of what failed.',
    remedy: 'Look at the events, logs and objects in the diagnostics, and please report what you find.',
  },
} as const satisfies Record<string, Cause>;
