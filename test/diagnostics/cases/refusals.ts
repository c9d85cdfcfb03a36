import { classifyStderr } from '../../../src/helm/processes/classify-stderr.ts';
import type { CauseCode } from '../../../src/model/cause-table.ts';
import { objectOf } from '../objects.ts';
import { type CauseCase, refused } from './cause-case.ts';

/** What Helm 3 or 4 wrote, the code and what the message says. */
const HELM: [what: string, stderr: string, code: CauseCode, ...says: (string | RegExp)[]][] = [
  [
    'an immutable field (Helm 3)',
    'UPGRADE FAILED: cannot patch "im" with kind Deployment: Deployment.apps "im" is invalid: spec.selector: Invalid value: {"matchLabels":{"app":"y"}}: field is immutable',
    'immutable-field',
    'field spec.selector cannot be changed (Deployment im)',
  ],
  [
    'an immutable field (Helm 4)',
    'UPGRADE FAILED: server-side apply failed for object web/im apps/v1, Kind=Deployment: Deployment.apps "im" is invalid: spec.selector: Invalid value: {"matchLabels":{"app":"y"}}: field is immutable',
    'immutable-field',
    'field spec.selector cannot be changed (Deployment web/im)',
  ],
  [
    'the address of a Service',
    'UPGRADE FAILED: cannot patch "s" with kind Service: Service "s" is invalid: spec.clusterIPs[0]: Invalid value: ["10.0.0.5"]: may not change once set',
    'immutable-field',
    'spec.clusterIPs[0]',
  ],
  [
    'an immutable ConfigMap',
    'UPGRADE FAILED: cannot patch "c" with kind ConfigMap: ConfigMap "c" is invalid: data: Forbidden: field is immutable when `immutable` is set',
    'immutable-field',
    'field data cannot be changed (ConfigMap c)',
  ],
  [
    'an invalid object',
    'INSTALLATION FAILED: 1 error occurred:\n\t* Service "s" is invalid: spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range\n',
    'invalid-object',
    'it is invalid: spec.ports[0].nodePort: Invalid value: 80',
  ],
  [
    'two invalid objects (Helm 4)',
    'INSTALLATION FAILED: server-side apply failed for object web/t /v1, Kind=Service: Service "t" is invalid: spec.ports[0].port: Invalid value: 99998\nserver-side apply failed for object web/s /v1, Kind=Service: Service "s" is invalid: spec.ports[0].port: Invalid value: 99999',
    'invalid-object',
    /^it is invalid: spec\.ports\[0\]\.port: Invalid value: 99998 \(Service web\/t, and 1 more\)$/,
  ],
  [
    'a field of the wrong type (Helm 4)',
    'INSTALLATION FAILED: server-side apply failed for object web/im apps/v1, Kind=Deployment: failed to create typed patch object (web/im; apps/v1, Kind=Deployment): .spec.replicas: expected numeric (int or float), got string',
    'invalid-object',
    'it is invalid: .spec.replicas: expected numeric (int or float), got string (Deployment web/im)',
  ],
  [
    'data that are no base64 (Helm 4)',
    'INSTALLATION FAILED: server-side apply failed for object web/s /v1, Kind=Secret: failed to convert new object (web/s; /v1, Kind=Secret) to proper version: unable to convert unstructured object to /v1, Kind=Secret: error decoding from json: illegal base64 data at input byte 3',
    'invalid-object',
    'it is invalid: illegal base64 data at input byte 3 (Secret web/s)',
  ],
  [
    'a field of the wrong type (Helm 3)',
    'UPGRADE FAILED: cannot patch "o" with kind Deployment:  "" is invalid: patch: Invalid value: "{...},{\\"manager\\":\\"kube-controller-manager\\"": json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32',
    'invalid-object',
    /^spec\.replicas is text and must be a whole number \(Deployment o\)$/,
  ],
  [
    'an annotation that is a number (Helm 3)',
    'INSTALLATION FAILED: 1 error occurred:\n\t* Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal number into Go struct field ObjectMeta.spec.template.metadata.annotations of type string\n\n',
    'invalid-object',
    'spec.template.metadata.annotations is a number and must be text',
  ],
  [
    'a release record that is too large',
    'INSTALLATION FAILED: create: failed to create: Secret "sh.helm.release.v1.big.v1" is invalid: data: Too long: may not be more than 1048576 bytes',
    'release-too-large',
    'sh.helm.release.v1.big.v1',
  ],
  [
    'a kind that is not served',
    'unable to build kubernetes objects from release manifest: resource mapping not found for name: "x" namespace: "" from "": no matches for kind "Foo" in version "foo.example/v1"\nensure CRDs are installed first',
    'kind-missing',
    'the cluster does not serve kind Foo of foo.example/v1',
  ],
  [
    'an object that nobody owns',
    'Unable to continue with install: ConfigMap "foreign" in namespace "web" exists and cannot be imported into the current release: invalid ownership metadata; label validation error: missing key "app.kubernetes.io/managed-by": must be set to "Helm"',
    'ownership-conflict',
    'it exists and does not belong to this release: Helm did not make it (ConfigMap web/foreign)',
  ],
  [
    'an object of another release',
    'unable to continue with install: ConfigMap "a" in namespace "web" exists and cannot be imported into the current release: invalid ownership metadata; annotation validation error: key "meta.helm.sh/release-name" must equal "b": current value is "c"',
    'ownership-conflict',
    'it is of release c (ConfigMap web/a)',
  ],
  [
    'an object that two templates make',
    'INSTALLATION FAILED: 1 error occurred:\n\t* configmaps "a" already exists\n',
    'ownership-conflict',
    'configmaps "a" already exists',
  ],
  [
    'a field of another manager',
    'UPGRADE FAILED: conflict occurred while applying object web/a apps/v1, Kind=Deployment: Apply failed with 1 conflict: conflict with "kubectl" with subresource "scale" using apps/v1: .spec.replicas',
    'field-conflict',
    'conflict with "kubectl"',
    '.spec.replicas (Deployment web/a)',
  ],
  [
    'another Helm',
    'UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
    'operation-in-progress',
    'in progress',
  ],
  [
    'a name that is taken',
    'INSTALLATION FAILED: cannot re-use a name that is still in use',
    'release-state',
    'name that is still in use',
  ],
  [
    'a missing right',
    'query: failed to query with labels: secrets is forbidden: User "ci" cannot list resource "secrets" in API group "" in the namespace "web"',
    'forbidden',
    'user ci may not list secrets in namespace web',
  ],
  [
    'old credentials',
    'UPGRADE FAILED: the server has asked for the client to provide credentials',
    'unauthenticated',
    'does not accept the credentials',
  ],
  [
    'a missing namespace',
    'create: failed to create: namespaces "nope" not found',
    'namespace-missing',
    'namespace nope does not exist',
  ],
  [
    'a namespace that is going',
    'create: failed to create: secrets "sh.helm.release.v1.z.v1" is forbidden: unable to create new content in namespace term because it is being terminated',
    'namespace-terminating',
    'namespace term is being deleted',
  ],
  [
    'a quota for an object of the chart',
    'INSTALLATION FAILED: 1 error occurred:\n\t* pods "qp" is forbidden: exceeded quota: compute, requested: pods=1, used: pods=2, limited: pods=2\n',
    'quota-exceeded',
    'ResourceQuota compute is exceeded: requested pods=1, used pods=2, limited to pods=2 (pods "qp")',
  ],
  [
    'a conversion webhook',
    'UPGRADE FAILED: conversion webhook for example.com/v1, Kind=Foo failed: Post "https://c.svc": dial tcp: connection refused',
    'webhook-unreachable',
    'example.com/v1, Kind=Foo',
  ],
  [
    'an aggregated API that is away',
    'unable to retrieve the complete list of server APIs: metrics.k8s.io/v1beta1: the server is currently unable to handle the request',
    'custom-resource-not-ready',
    'metrics.k8s.io/v1beta1',
  ],
  [
    'an object that is too large',
    'create: failed to create: Request entity too large: limit is 3145728',
    'invalid-object',
    'larger than the API server takes',
  ],
  [
    'no API server',
    'kubernetes cluster unreachable: Get "https://10.0.0.1/version": dial tcp 10.0.0.1:443: connect: connection refused',
    'api-server-unreachable',
    'connection refused',
  ],
  [
    'a template',
    'template: tpl/templates/a.yaml:5:20: executing "tpl/templates/a.yaml" at <.Values.x.y>: nil pointer evaluating interface {}.y',
    'chart-template',
    'tpl/templates/a.yaml:5:20',
  ],
  [
    'values against the schema',
    "values don't meet the specifications of the schema(s) in the following chart(s):\napi:\n- at '/replicas': got string, want integer\n",
    'values-schema',
    "at '/replicas': got string, want integer",
  ],
  [
    'a chart for a newer cluster',
    'chart requires kubeVersion: >=1.99.0 which is incompatible with Kubernetes v1.36.3',
    'chart-incompatible',
    '>=1.99.0',
    'v1.36.3',
  ],
  [
    'a dependency that is not there',
    "an error occurred while checking for chart dependencies. You may need to run 'helm dependency build' to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: redis",
    'chart-invalid',
    'redis',
  ],
  [
    'a missing version',
    'chart "api" version "9.9.9" not found in https://charts.example repository',
    'chart-missing',
    '9.9.9',
  ],
  [
    'a registry that wants a login',
    'failed to authorize: GET "https://r.example/token": response status code 401: unauthorized: authentication required',
    'chart-access-denied',
    '401',
  ],
  [
    'a registry that has enough',
    'unexpected status from HEAD request to https://r.example/v2/x: 429 Too Many Requests',
    'chart-registry-throttled',
    '429',
  ],
  [
    'a registry that is away',
    'failed to perform "FetchReference" on source: Get "https://r.example/v2/x/manifests/1": dial tcp 10.0.0.9:443: connect: connection refused',
    'chart-registry-unreachable',
    'connection refused',
  ],
  ['a full disk', 'write /tmp/x: no space left on device', 'local-files', 'no space left on device'],
];

const claims = (storage: string) => [
  objectOf('StatefulSet', 'db', {}, { spec: { replicas: 1, volumeClaimTemplates: [{ storage }] } }),
];

export const REFUSALS: CauseCase[] = [
  ...HELM.map(([what, stderr, code, ...says]) => ({
    what,
    evidence: refused(classifyStderr(`Error: ${stderr}`)),
    code,
    says,
  })),
  {
    what: 'the field of a StatefulSet that the API server does not name',
    evidence: refused(
      classifyStderr(
        "Error: UPGRADE FAILED: cannot patch \"db\" with kind StatefulSet: StatefulSet.apps \"db\" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template' are forbidden",
      ),
      {
        revisions: {
          before: { revision: 1, chartVersion: '1.0.0', rendered: claims('1Gi') },
          failed: { revision: 2, chartVersion: '1.0.0', rendered: claims('2Gi') },
        },
      },
    ),
    code: 'immutable-field',
    says: ['field spec.volumeClaimTemplates cannot be changed (StatefulSet db)'],
  },
  {
    what: 'an object that two templates make',
    evidence: refused({ reason: 'chart', code: 'rendered-twice', message: 'ConfigMap/a is rendered twice' }),
    code: 'rendered-twice',
    says: ['ConfigMap/a is rendered twice'],
  },
  {
    what: 'a tool that cannot be started',
    evidence: refused({ reason: 'tool', message: 'start helm: spawn helm ENOENT' }),
    code: 'tool-failed',
    says: ['spawn helm ENOENT'],
  },
];
