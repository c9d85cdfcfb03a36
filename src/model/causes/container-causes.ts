import type { Cause } from './cause-row.ts';

/** What is wrong with an image, or with how a container starts, runs or ends. */
export const CONTAINER_CAUSES = {
  'image-name-invalid': {
    title: 'The image name cannot be parsed',
    meaning: 'The image of a container is no valid reference, so the node does not even try to pull it.',
    evidence: 'The container waits with `InvalidImageName`.',
    remedy:
      'Correct the image in the values: `registry/repository:tag` in lower case, with nothing empty and no scheme.',
  },
  'image-not-found': {
    title: 'The image does not exist',
    meaning: 'The registry answers, but has no such repository, tag or digest.',
    evidence:
      'The container waits with `ErrImagePull`, and the registry said "not found" or "manifest unknown".',
    remedy: 'Check the tag and the repository, and that the build which pushes the image ran before.',
  },
  'image-pull-denied': {
    title: 'The registry refuses the credentials for the image',
    meaning:
      'The registry wants credentials, or those of the pod may not read the repository. Registries answer the same for a private repository that does not exist.',
    evidence: 'The container waits with `ErrImagePull`, and the registry said 401, 403 or "access denied".',
    remedy:
      'Check the name of the image first, then `imagePullSecrets` of the pod or its ServiceAccount and what those credentials may read.',
  },
  'image-pull-throttled': {
    title: 'The registry answers that there were too many pulls',
    meaning: 'The node has used up the pulls that the registry allows it for some time.',
    evidence: 'The container waits with `ErrImagePull`, and the registry said 429.',
    remedy: 'Pull with credentials or through a mirror, or try again later.',
  },
  'image-architecture': {
    title: "The image is not built for the node's architecture",
    meaning: 'The image has no variant for the processor of the node.',
    evidence: 'The pull fails with "no match for platform" or the like.',
    remedy: 'Build the image for that architecture too, or keep the pod off such nodes with `nodeSelector`.',
  },
  'registry-unreachable': {
    title: 'The registry of the image cannot be reached',
    meaning:
      'The node cannot talk to the registry: its name, its network, its certificate or the registry itself.',
    evidence: 'The container waits with `ErrImagePull`, and the error is one of the network or of TLS.',
    remedy:
      "Check the registry's host name in the image, and name resolution, proxy and certificates on the node.",
  },
  'image-pull-failed': {
    title: 'The image cannot be pulled for another reason',
    meaning: 'The node could not get the image, and its words are none that are known here.',
    evidence: 'The container waits with `ErrImagePull`, `ImageInspectError` or the like.',
    remedy: 'Read the message of the node; pull the image by hand on a machine of the same network.',
  },
  'container-crashed': {
    title: 'A container ends by itself',
    meaning: 'The program starts and ends, with an error or although it should keep running.',
    evidence: 'The exit code of its last run, its restarts and the end of its log.',
    remedy: 'Read the last lines of its log in the diagnostics; what it misses is mostly said there.',
  },
  'container-out-of-memory': {
    title: 'A container needs more memory than its limit',
    meaning: 'The kernel ended the program because it used more memory than the container may.',
    evidence: 'The container ended with the reason `OOMKilled`.',
    remedy: 'Raise `resources.limits.memory`, or make the program use less.',
  },
  'container-command-missing': {
    title: 'The command of a container does not exist in its image',
    meaning: 'The command, or one that its script calls, is not in the image or not in `PATH`.',
    evidence: 'The node could not start it ("executable file not found"), or it ended with exit code 127.',
    remedy:
      "Correct `command` and `args`, or use an image that has the program; look at the script's own words.",
  },
  'container-not-executable': {
    title: 'The command of a container may not be executed',
    meaning:
      'The command exists, but is a folder, is not executable for the user of the container, is built for another processor, or is a script without `#!`.',
    evidence:
      'The node could not start it ("permission denied", "exec format error"), or it ended with exit code 126.',
    remedy:
      'Make the file executable in the image (`chmod +x`); check `runAsUser` and `defaultMode` of volumes.',
  },
  'container-killed': {
    title: 'A container is killed',
    meaning:
      'A signal ended the program: from the node, from its own pod, or because the node ran out of memory.',
    evidence: 'Exit code 137 (SIGKILL), 143 (SIGTERM) or another above 128, and no probe that explains it.',
    remedy:
      "Look at the events of the pod and the node's memory; raise the memory request when the node is full.",
  },
  'container-segfault': {
    title: 'A container ends by a memory fault',
    meaning: 'The program touched memory that is not its own: a bug in it or in a native library.',
    evidence: 'Exit code 139 (SIGSEGV).',
    remedy:
      'Check that image, libraries and processor fit each other; then report it to who makes the program.',
  },
  'container-cannot-start': {
    title: 'The node cannot start a container',
    meaning: 'The image is there, but the container runtime refuses to make or start the container.',
    evidence:
      'The container waits with `CreateContainerError`, `CreateContainerConfigError` or `RunContainerError`.',
    remedy:
      "Change what the runtime names: the pod's security context, mounts, working directory or environment.",
  },
  'init-container-failed': {
    title: 'An init container fails',
    meaning: 'A step that must succeed before the containers start ends with an error, so they never start.',
    evidence: 'The exit code of the init container and the end of its log.',
    remedy: 'Read the last lines of its log in the diagnostics, and correct what it waits for or does.',
  },
  'init-container-waits': {
    title: 'An init container does not end',
    meaning:
      'The containers of the pod start only when all init containers have ended, and one of them still runs.',
    evidence: 'The init container runs without an error while the others wait.',
    remedy: 'Read its log for what it waits for, and bring that up first, by `needs` or in another chart.',
  },
  'start-hook-failed': {
    title: 'The postStart hook of a container fails',
    meaning: 'The node ends a container whose `lifecycle.postStart` ends with an error.',
    evidence: 'The event `FailedPostStartHook` of the container.',
    remedy: 'Correct the command of `lifecycle.postStart`; its output is not kept, so try it by hand.',
  },
  'readiness-probe': {
    title: 'A container runs, but is not ready',
    meaning: 'The container keeps running, but its readiness probe fails, so its pod counts as unavailable.',
    evidence:
      'The event `Unhealthy` with the answer of the probe, or a container that runs and is not ready.',
    remedy:
      'Check path, port and timing of the probe against what the program serves, and its log for why it is not ready.',
  },
  'liveness-probe': {
    title: 'The liveness probe restarts a container',
    meaning: 'The node ends the container again and again because its liveness probe fails.',
    evidence: 'The events `Unhealthy` and `Killing` of the container and its restarts.',
    remedy:
      'Check path and port of the probe; give a slow start a `startupProbe` or a larger `initialDelaySeconds`.',
  },
  'startup-probe': {
    title: 'The startup probe restarts a container',
    meaning: 'The container does not pass its startup probe in time, so the node ends it and starts anew.',
    evidence: 'The events `Unhealthy` and `Killing` of the container and its restarts.',
    remedy: 'Raise `failureThreshold` of the startup probe, or correct its path and port.',
  },
  'job-failed': {
    title: 'A Job fails',
    meaning: 'The pods of a Job failed more often than it allows, or it took longer than its deadline.',
    evidence: 'The condition `Failed` of the Job, the exit code of its pod and the end of its log.',
    remedy:
      'Read the last lines of its log in the diagnostics; check `backoffLimit` and `activeDeadlineSeconds`.',
  },
  'chart-hook-failed': {
    title: "One of the chart's own hooks fails",
    meaning: 'Helm runs Jobs or pods of the chart before or after its resources, and one of them failed.',
    evidence: "Helm's message, the Job or pod of the hook, its exit code and the end of its log.",
    remedy: "Read the last lines of the hook's log in the diagnostics; what stands there decides.",
  },
  'chart-test-failed': {
    title: "One of the chart's tests fails",
    meaning: 'The release was deployed, but a pod with the annotation `helm.sh/hook: test` failed.',
    evidence: 'The message of `helm test`, the exit code of the pod and the end of its log.',
    remedy: 'Read the log of the test in the diagnostics.',
  },
} as const satisfies Record<string, Cause>;
