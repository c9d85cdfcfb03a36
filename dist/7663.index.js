export const id = 7663;
export const ids = [7663];
export const modules = {

  97663:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  h: () => (  CAUSES)
});

;// CONCATENATED MODULE: ./build/model/causes/container-causes.js
const CONTAINER_CAUSES = {
    'image-name-invalid': {
        title: 'The image name cannot be parsed',
        meaning: 'The image of a container is no valid reference, so the node does not even try to pull it.',
        evidence: 'The container waits with `InvalidImageName`.',
        remedy: 'Correct the image in the values: `registry/repository:tag` in lower case, with nothing empty and no scheme.',
    },
    'image-not-found': {
        title: 'The image does not exist',
        meaning: 'The registry answers, but has no such repository, tag or digest.',
        evidence: 'The container waits with `ErrImagePull`, and the registry said "not found" or "manifest unknown".',
        remedy: 'Check the tag and the repository, and that the build which pushes the image ran before.',
    },
    'image-pull-denied': {
        title: 'The registry refuses the credentials for the image',
        meaning: 'The registry wants credentials, or those of the pod may not read the repository. Registries answer the same for a private repository that does not exist.',
        evidence: 'The container waits with `ErrImagePull`, and the registry said 401, 403 or "access denied".',
        remedy: 'Check the name of the image first, then `imagePullSecrets` of the pod or its ServiceAccount and what those credentials may read.',
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
        meaning: 'The node cannot talk to the registry: its name, its network, its certificate or the registry itself.',
        evidence: 'The container waits with `ErrImagePull`, and the error is one of the network or of TLS.',
        remedy: "Check the registry's host name in the image, and name resolution, proxy and certificates on the node.",
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
        remedy: "Correct `command` and `args`, or use an image that has the program; look at the script's own words.",
    },
    'container-not-executable': {
        title: 'The command of a container may not be executed',
        meaning: 'The command exists, but is a folder, is not executable for the user of the container, is built for another processor, or is a script without `#!`.',
        evidence: 'The node could not start it ("permission denied", "exec format error"), or it ended with exit code 126.',
        remedy: 'Make the file executable in the image (`chmod +x`); check `runAsUser` and `defaultMode` of volumes.',
    },
    'container-killed': {
        title: 'A container is killed',
        meaning: 'A signal ended the program: from the node, from its own pod, or because the node ran out of memory.',
        evidence: 'Exit code 137 (SIGKILL), 143 (SIGTERM) or another above 128, and no probe that explains it.',
        remedy: "Look at the events of the pod and the node's memory; raise the memory request when the node is full.",
    },
    'container-segfault': {
        title: 'A container ends by a memory fault',
        meaning: 'The program touched memory that is not its own: a bug in it or in a native library.',
        evidence: 'Exit code 139 (SIGSEGV).',
        remedy: 'Check that image, libraries and processor fit each other; then report it to who makes the program.',
    },
    'container-cannot-start': {
        title: 'The node cannot start a container',
        meaning: 'The image is there, but the container runtime refuses to make or start the container.',
        evidence: 'The container waits with `CreateContainerError`, `CreateContainerConfigError` or `RunContainerError`.',
        remedy: "Change what the runtime names: the pod's security context, mounts, working directory or environment.",
    },
    'init-container-failed': {
        title: 'An init container fails',
        meaning: 'A step that must succeed before the containers start ends with an error, so they never start.',
        evidence: 'The exit code of the init container and the end of its log.',
        remedy: 'Read the last lines of its log in the diagnostics, and correct what it waits for or does.',
    },
    'init-container-waits': {
        title: 'An init container does not end',
        meaning: 'The containers of the pod start only when all init containers have ended, and one of them still runs.',
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
        evidence: 'The event `Unhealthy` with the answer of the probe, or a container that runs and is not ready.',
        remedy: 'Check path, port and timing of the probe against what the program serves, and its log for why it is not ready.',
    },
    'liveness-probe': {
        title: 'The liveness probe restarts a container',
        meaning: 'The node ends the container again and again because its liveness probe fails.',
        evidence: 'The events `Unhealthy` and `Killing` of the container and its restarts.',
        remedy: 'Check path and port of the probe; give a slow start a `startupProbe` or a larger `initialDelaySeconds`.',
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
        remedy: 'Read the last lines of its log in the diagnostics; check `backoffLimit` and `activeDeadlineSeconds`.',
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
};

;// CONCATENATED MODULE: ./build/model/causes/object-causes.js
const OBJECT_CAUSES = {
    'quota-exceeded': {
        title: 'A ResourceQuota is used up',
        meaning: 'The namespace may not have more of what the object asks for, or the object must say how much it asks.',
        evidence: 'The refusal of the API server, or the event `FailedCreate`.',
        remedy: 'Ask for less, or raise the ResourceQuota of the namespace.',
    },
    'limit-range': {
        title: 'A LimitRange forbids the resources of the pod',
        meaning: 'Requests or limits are outside of what the namespace allows for one pod or container.',
        evidence: 'The refusal of the API server, or the event `FailedCreate`.',
        remedy: 'Bring the resources within the LimitRange that is named, or change it.',
    },
    'pod-security': {
        title: 'The PodSecurity level of the namespace forbids the pod',
        meaning: 'The security context of the pod allows more than the level of the namespace does.',
        evidence: 'The refusal of the API server, or the event `FailedCreate`.',
        remedy: 'Set the security context as it says, or lower the label `pod-security.kubernetes.io/enforce`.',
    },
    'webhook-denied': {
        title: 'An admission webhook or policy refuses an object',
        meaning: 'A policy of the cluster does not accept the object as it is.',
        evidence: 'The refusal of the API server, or the event `FailedCreate`, with the name of the webhook or policy.',
        remedy: "Change the object as the policy's message says, or ask who owns the policy.",
    },
    'webhook-unreachable': {
        title: 'An admission webhook cannot be reached',
        meaning: 'The API server must ask a webhook about the object, and it does not answer: its pods, service or certificate.',
        evidence: 'The refusal of the API server ("failed calling webhook"), or the event `FailedCreate`.',
        remedy: 'Check the pods and the certificate behind the webhook; delete its configuration when it is gone for good.',
    },
    'immutable-field': {
        title: 'A field that cannot be changed was changed',
        meaning: 'Kubernetes does not change this field of an existing object, such as the selector of a Deployment.',
        evidence: 'The refusal of the API server.',
        remedy: 'The object must be made anew: delete it first, or set `reinstallBelow` to the new chart version.',
    },
    'invalid-object': {
        title: 'The API server refuses an object as invalid',
        meaning: 'A rendered object breaks the rules of its kind.',
        evidence: 'The refusal of the API server, with the field.',
        remedy: 'Change the values or the template so that the field that is named is valid.',
    },
    'kind-missing': {
        title: 'The cluster does not serve a kind that the chart uses',
        meaning: 'The CRD is not installed, or the API version was removed from this version of Kubernetes.',
        evidence: 'The message of Helm ("no matches for kind") or of the API server.',
        remedy: 'Install the CRD first, with `crds` or by a chart in `needs`; check that the API version is served.',
    },
    'rendered-twice': {
        title: 'An object is rendered twice',
        meaning: 'Two templates of the chart, or one that is included twice, make an object of the same kind and name.',
        evidence: 'The rendered resources.',
        remedy: 'Rename one of them, or render only one.',
    },
    'object-missing': {
        title: 'An object that is needed does not exist',
        meaning: 'Something that was there or should be there is not: it was deleted meanwhile, or never made.',
        evidence: 'The answer of the API server.',
        remedy: 'Find out who deletes it, or create it first.',
    },
    'ownership-conflict': {
        title: 'An object exists and belongs to someone else',
        meaning: 'Helm does not touch an object that exists and that it did not make in this release, and an upgrade does not write over one that another release has taken since.',
        evidence: 'The message of Helm, with the object and its owner.',
        remedy: 'Rename it in the chart, or take it over with `takeOwnership: true` or an `adopt` step. A Namespace that `createNamespace` makes does not belong in the chart.',
    },
    'deletes-others': {
        title: 'An upgrade would delete objects of others',
        meaning: 'The chart no longer has a Namespace, or a CustomResourceDefinition, in which others have objects, or the Namespace that the release lives in. Helm would delete it with everything in it.',
        evidence: 'The stored release, the rendered chart, and what lives in the object.',
        remedy: 'Keep the object in the chart, or annotate it with `helm.sh/resource-policy=keep`: then the upgrade leaves it alone.',
    },
    'field-conflict': {
        title: 'Another field manager owns a field',
        meaning: 'Someone else has set a field by server-side apply that the chart sets to another value.',
        evidence: 'The refusal of the API server, with the manager and the field.',
        remedy: 'Remove the field from the chart, or give it back with `conflicts: overwrite`; see `kubectl get --show-managed-fields`.',
    },
    forbidden: {
        title: 'The credentials lack a permission',
        meaning: 'The user of the kubeconfig may not do what the deployment needs.',
        evidence: 'The refusal of the API server, with user, verb and resource.',
        remedy: 'Grant it by a Role or ClusterRole that is bound to the user of this kubeconfig.',
    },
    unauthenticated: {
        title: 'The API server does not accept the credentials',
        meaning: 'The token or certificate of the kubeconfig is missing, wrong or expired.',
        evidence: 'The API server answers 401, or the credential plugin fails.',
        remedy: 'Renew the credentials of the kubeconfig.',
    },
    'namespace-missing': {
        title: 'The namespace does not exist',
        meaning: 'An object is to be made in a namespace that the cluster does not have.',
        evidence: 'The answer of the API server.',
        remedy: 'Create the namespace, or set `createNamespace: true`.',
    },
    'namespace-terminating': {
        title: 'The namespace is being deleted',
        meaning: 'Nothing new is accepted in a namespace that is being deleted.',
        evidence: 'The refusal of the API server, or the event `FailedCreate`.',
        remedy: 'Wait until it is gone; when it never goes, look for objects with finalizers in it.',
    },
    'crd-not-established': {
        title: 'A CustomResourceDefinition is not accepted',
        meaning: 'The definition exists, but its kind is not served, because of its names or its schema.',
        evidence: 'The conditions of the CustomResourceDefinition.',
        remedy: 'Correct what the condition says; two definitions must not share a name in one group.',
    },
    'finalizer-blocks': {
        title: 'An object stays because of its finalizers',
        meaning: 'The object is being deleted, but what its finalizer waits for does not happen.',
        evidence: '`deletionTimestamp` and `finalizers` of the object.',
        remedy: 'Check that the controller which owns the finalizer runs; a `removeFinalizers` step is the last resort.',
    },
    'custom-resource-not-ready': {
        title: 'A custom resource does not become ready',
        meaning: 'The controller of a custom resource or an aggregated API reports that it is not ready.',
        evidence: 'The conditions `Ready`, `Stalled`, `Reconciling` or `Available` of the object.',
        remedy: 'Read the message of the condition and the log of the controller.',
    },
    'load-balancer-pending': {
        title: 'A Service gets no address from a load balancer',
        meaning: 'A Service of type LoadBalancer waits for an address that nothing in the cluster gives it.',
        evidence: 'The status of the Service, and its events.',
        remedy: 'Check that the cluster has a load balancer controller and its quota, or use another type of Service.',
    },
    'api-server-unreachable': {
        title: 'The API server cannot be reached',
        meaning: 'The connection to the cluster failed or broke while it was needed.',
        evidence: 'The error of the network, of TLS or of the API server itself.',
        remedy: 'Check the address in the kubeconfig, the network from here, and that the control plane is up.',
    },
};

;// CONCATENATED MODULE: ./build/model/causes/pod-causes.js
const POD_CAUSES = {
    'config-map-missing': {
        title: 'A ConfigMap does not exist',
        meaning: 'A pod takes its environment or a volume from a ConfigMap that its namespace does not have.',
        evidence: 'The container waits with `CreateContainerConfigError`, or the event `FailedMount` names it.',
        remedy: 'Create it, let the chart make it, or correct the name; `optional: true` if the pod can do without.',
    },
    'secret-missing': {
        title: 'A Secret does not exist',
        meaning: 'A pod takes its environment or a volume from a Secret that its namespace does not have.',
        evidence: 'The container waits with `CreateContainerConfigError`, or the event `FailedMount` names it.',
        remedy: 'Create it, check what should make it (an operator, another chart), or correct the name.',
    },
    'key-missing': {
        title: 'A ConfigMap or Secret lacks a key',
        meaning: 'The object exists, but not the key that a pod asks for.',
        evidence: 'The message of `CreateContainerConfigError` or of the event `FailedMount`.',
        remedy: 'Add the key, or correct its name in the pod.',
    },
    'service-account-missing': {
        title: 'A ServiceAccount does not exist',
        meaning: 'Pods of a ServiceAccount that does not exist are refused, so none is made.',
        evidence: 'The event `FailedCreate` of the object that makes the pods.',
        remedy: 'Let the chart create it (often `serviceAccount.create: true`), or correct `serviceAccountName`.',
    },
    'volume-claim-missing': {
        title: 'A PersistentVolumeClaim does not exist',
        meaning: 'A pod uses a claim that its namespace does not have, so it is never scheduled.',
        evidence: 'The message of the scheduler.',
        remedy: 'Create the claim, let the chart make it, or correct `claimName`.',
    },
    'volume-claim-pending': {
        title: 'A PersistentVolumeClaim is not bound',
        meaning: 'No volume fits the claim and none was made for it.',
        evidence: 'The phase of the claim, its events, and the message of the scheduler.',
        remedy: 'Look at the events of the claim: its StorageClass, size, access mode and provisioner.',
    },
    'storage-class-missing': {
        title: 'A StorageClass does not exist',
        meaning: 'A claim names a StorageClass that the cluster does not have.',
        evidence: 'The events of the claim.',
        remedy: 'Set a StorageClass of `kubectl get storageclass` in the values.',
    },
    'volume-mount-failed': {
        title: 'A volume cannot be mounted',
        meaning: 'The pod has a node, but the node cannot attach or mount one of its volumes.',
        evidence: 'The events `FailedMount` and `FailedAttachVolume` of the pod.',
        remedy: 'Check the source of the volume: path and type, server, driver, and who else has it attached.',
    },
    'unschedulable-resources': {
        title: 'No node has enough resources',
        meaning: 'The requests of the pod fit into no node that it may run on.',
        evidence: "The scheduler's count of nodes by reason, as in `0/3 nodes are available: 3 Insufficient cpu`.",
        remedy: 'Lower `resources.requests`, free or add nodes; the scheduler counts what is requested, not used.',
    },
    'unschedulable-taint': {
        title: 'The pod does not tolerate the taints of the nodes',
        meaning: 'Nodes that would fit have taints, or are cordoned.',
        evidence: "The scheduler's count of nodes by reason.",
        remedy: 'Add `tolerations` for the taint that is named, remove it, or uncordon the nodes.',
    },
    'unschedulable-placement': {
        title: 'No node matches what the pod asks of its place',
        meaning: 'Node selector, affinity, spread or the place of a volume exclude all nodes.',
        evidence: "The scheduler's count of nodes by reason.",
        remedy: 'Compare `nodeSelector`, affinity and spread with `kubectl get nodes --show-labels`.',
    },
    'no-nodes': {
        title: 'There is no node that could take the pod',
        meaning: 'The cluster has no node at all, or none that is ready.',
        evidence: 'The message of the scheduler and the nodes.',
        remedy: 'Add a node, or repair those that are not ready.',
    },
    unschedulable: {
        title: 'The pod cannot be scheduled for another reason',
        meaning: 'The scheduler keeps the pod waiting: a host port is taken, a scheduling gate is not removed, or its words are none that are known here.',
        evidence: 'The condition `PodScheduled` of the pod.',
        remedy: "Read the scheduler's words; check `hostPort`, `schedulerName` and `schedulingGates` of the pod.",
    },
    'pod-evicted': {
        title: 'The node rejects, evicts or ends the pod',
        meaning: 'The node took the pod and then rejected or ended it: too much disk, memory or process ids in use, a deadline, or something that the node forbids.',
        evidence: 'The pod has failed with a reason of its own, as `Evicted`, `Preempting` or `SysctlForbidden`.',
        remedy: 'Set requests and limits (also `ephemeral-storage`) to what it needs; check the pressure of the node.',
    },
    'node-not-ready': {
        title: 'The node of the pod is not ready',
        meaning: 'The node that the pod is bound to does not answer, so nothing on it starts or ends.',
        evidence: 'The condition `Ready` of the node, and the pods on it.',
        remedy: 'Repair or replace the node; delete its pods when it does not come back.',
    },
};

;// CONCATENATED MODULE: ./build/model/causes/run-causes.js
const RUN_CAUSES = {
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
        remedy: 'Check the host name, the network and the proxy of this machine, and the certificate of the host.',
    },
    'hook-failed': {
        title: "One of the manifest's hook steps fails",
        meaning: 'A step under `hooks` of the manifest ended with an error.',
        evidence: 'The end of the step: exit code, answer or last lines.',
        remedy: 'Correct what its last lines complain of, or the step itself. Give it `retry` when that passes by itself, and `allowFailure: true` when the release is fine without it.',
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
        remedy: 'Raise `timeout`, or make it start faster: smaller images, earlier readiness, more replicas at once.',
    },
    unknown: {
        title: 'The evidence does not show the cause',
        meaning: 'Something failed, and nothing that could be read explains it.',
        evidence: 'Only the message of what failed.',
        remedy: 'Look at the events, logs and objects in the diagnostics, and please report what you find.',
    },
};

;// CONCATENATED MODULE: ./build/model/cause-table.js




const CAUSES = {
    ...CONTAINER_CAUSES,
    ...POD_CAUSES,
    ...OBJECT_CAUSES,
    ...RUN_CAUSES,
};


  })

};
