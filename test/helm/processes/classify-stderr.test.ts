import { describe, expect, it } from 'vitest';
import { classifyStderr } from '../../../src/helm/processes/classify-stderr.ts';
import type { FailureReason } from '../../../src/model/result/failure.ts';

describe('what Helm says', () => {
  it.each<[string, string, FailureReason, boolean]>([
    [
      'no API server',
      'Error: Kubernetes cluster unreachable: Get "http://localhost:8080/version": dial tcp 127.0.0.1:8080: connect: connection refused',
      'connection',
      true,
    ],
    [
      'an API server that is overloaded',
      'Error: UPGRADE FAILED: the server has received too many requests and has asked us to try again later',
      'connection',
      true,
    ],
    [
      'a registry with a problem',
      'Error: unexpected status from HEAD request: 503 Service Unavailable',
      'connection',
      true,
    ],
    [
      'a webhook without pods',
      'Error: UPGRADE FAILED: failed to create resource: Internal error occurred: failed calling webhook "validate.example.com": failed to call webhook: Post "https://hook.ns.svc:443/": dial tcp 10.0.0.1:443: connect: connection refused',
      'connection',
      true,
    ],
    [
      'a webhook that says no',
      'Error: admission webhook "policy.example.com" denied the request: image tag latest is not allowed',
      'invalid',
      false,
    ],
    [
      'another Helm',
      'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
      'conflict',
      false,
    ],
    [
      'a foreign object',
      'Error: Unable to continue with install: ConfigMap "foreign" in namespace "t2" exists and cannot be imported into the current release: invalid ownership metadata; label validation error: missing key "app.kubernetes.io/managed-by": must be set to "Helm"',
      'conflict',
      false,
    ],
    [
      'a field of another manager',
      'Error: UPGRADE FAILED: conflict occurred while applying object t/a apps/v1, Kind=Deployment: Apply failed with 1 conflict: conflict with "kubectl" with subresource "scale" using apps/v1: .spec.replicas',
      'conflict',
      false,
    ],
    [
      'a missing permission',
      'Error: UPGRADE FAILED: query: failed to query with labels: secrets is forbidden: User "ci" cannot list resource "secrets" in API group "" in the namespace "web"',
      'forbidden',
      false,
    ],
    [
      'a full quota',
      'Error: pods "x" is forbidden: exceeded quota: compute, requested: pods=1, used: pods=4, limited: pods=4',
      'invalid',
      false,
    ],
    [
      'a registry that wants credentials',
      'Error: failed to authorize: GET "https://r.example/token": response status code 401: unauthorized: authentication required',
      'forbidden',
      false,
    ],
    [
      'a registry that refuses them',
      'Error: GET "https://r.example/v2/x/manifests/1": response status code 403: denied: permission_denied: read_package',
      'forbidden',
      false,
    ],
    [
      'a kind that is not served',
      'Error: unable to build kubernetes objects from release manifest: resource mapping not found for name: "x" namespace: "" from "": no matches for kind "Foo" in version "foo.example/v1"\nensure CRDs are installed first',
      'not-found',
      false,
    ],
    [
      'a missing namespace',
      'Error: create: failed to create: namespaces "nope" not found',
      'not-found',
      false,
    ],
    ['a missing release', 'Error: release: not found', 'not-found', false],
    [
      'an immutable field',
      'Error: UPGRADE FAILED: cannot patch "im" with kind Deployment: Deployment.apps "im" is invalid: spec.selector: Invalid value: {"matchLabels":{"app":"y"}}: field is immutable',
      'invalid',
      false,
    ],
    [
      'an invalid object',
      'Error: 1 error occurred:\n\t* Service "UPPER" is invalid: metadata.name: Invalid value: "UPPER": a lowercase RFC 1123 label',
      'invalid',
      false,
    ],
    [
      'values against the schema',
      "Error: values don't meet the specifications of the schema(s) in the following chart(s):\nschema:\n- at '': missing property 'foo'\n",
      'chart',
      false,
    ],
    [
      'a template of Helm 3',
      'Error: template: tpl/templates/x.yaml:1:13: executing "tpl/templates/x.yaml" at <.Values.x.y>: nil pointer evaluating interface {}.y',
      'chart',
      false,
    ],
    [
      'a template of Helm 4',
      'Error: tpl/templates/x.yaml:1:13\n  executing "tpl/templates/x.yaml" at <.Values.x.y>:\n    nil pointer evaluating interface {}.y',
      'chart',
      false,
    ],
    [
      'a template that does not parse',
      'Error: parse error at (parse/templates/x.yaml:1): missing value for if',
      'chart',
      false,
    ],
    ['a required value', 'Error: execution error at (req/templates/x.yaml:1:6): give me foo', 'chart', false],
    [
      'rendered text that is no YAML',
      "Error: YAML parse error on y/templates/x.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or '}'",
      'chart',
      false,
    ],
    [
      'a missing chart version',
      'Error: chart "api" version "9.9.9" not found in https://charts.example repository',
      'chart',
      false,
    ],
    [
      'a missing artifact',
      'Error: failed to perform "FetchReference" on source: r.example/x:9.9.9: not found',
      'chart',
      false,
    ],
    [
      'a Deployment that Helm 4 waited for',
      'Error: UPGRADE FAILED: resource Deployment/t2/nr not ready. status: InProgress, message: Available: 0/1\ncontext deadline exceeded',
      'not-ready',
      false,
    ],
    ['a Deployment that Helm 3 waited for', 'Error: context deadline exceeded', 'not-ready', false],
    [
      'a failed chart hook',
      'Error: failed pre-install: 1 error occurred:\n\t* job h failed: DeadlineExceeded\n',
      'not-ready',
      false,
    ],
    [
      'HTTP where HTTPS is expected',
      'Error: Get "https://127.0.0.1:5000/v2/": http: server gave HTTP response to HTTPS client',
      'connection',
      false,
    ],
    [
      'a port that looks like a status of HTTP',
      'Error: UPGRADE FAILED: cannot patch "web" with kind Service: Service "web" is invalid: spec.ports[0].nodePort: Invalid value: 500: provided port is not in the valid range',
      'invalid',
      false,
    ],
    [
      'a value that looks like an answer of a registry',
      'Error: Ingress.networking.k8s.io "web" is invalid: spec.tls: Invalid value: "denied: 403": must be no more than 401',
      'invalid',
      false,
    ],
    [
      'a Job whose template has changed',
      'Error: UPGRADE FAILED: cannot patch "migrate" with kind Job: Job.batch "migrate" is invalid: spec.template: Invalid value: core.PodTemplateSpec{Spec:core.PodSpec{RestartPolicy:"Never"}}: field is immutable',
      'invalid',
      false,
    ],
    [
      'an object that Helm 3 cannot send',
      'Error: INSTALLATION FAILED: 1 error occurred:\n\t* Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32\n\n',
      'invalid',
      false,
    ],
    [
      'an object without a kind',
      'Error: INSTALLATION FAILED: unable to build kubernetes objects from release manifest: error validating "": error validating data: kind not set',
      'invalid',
      false,
    ],
    [
      'an object whose name is a number of HTTP',
      'Error: UPGRADE FAILED: services "port-503" already exists',
      'helm',
      false,
    ],
    [
      'a repository with a problem',
      'Error: failed to fetch https://charts.example/index.yaml : 502 Bad Gateway',
      'connection',
      true,
    ],
    [
      'a registry that asks for patience',
      'Error: unexpected status from HEAD request to https://r.example/v2/x: 429 Too Many Requests',
      'connection',
      true,
    ],
    [
      'a repository that refuses',
      'Error: failed to fetch https://charts.example/index.yaml : 403 Forbidden',
      'forbidden',
      false,
    ],
    ['something new', 'Error: UPGRADE FAILED: the moon is full', 'helm', false],
  ])('%s', (_what, stderr, reason, transient) => {
    const failure = classifyStderr(stderr);
    expect([failure.reason, failure.transient ?? false]).toEqual([reason, transient]);
    if (reason !== 'helm') expect(failure.remedy).toMatch(/\.$/);
  });

  it('becomes one sentence without prefixes', () => {
    expect(classifyStderr('Error: 1 error occurred:\n\t* Service "A" is invalid: bad\n\n').message).toBe(
      'Service "A" is invalid: bad',
    );
    expect(
      classifyStderr('Error: UPGRADE FAILED: resource Job/a/b not ready. status: X\nand more').message,
    ).toBe('resource Job/a/b not ready. status: X; and more');
  });

  it('is the error, not the warning that Helm 4 logs before it', () => {
    const stderr =
      'level=WARN msg="upgrade failed" name=e error="the moon"\nError: UPGRADE FAILED: the moon\n';
    expect(classifyStderr(stderr).message).toBe('the moon');
  });

  it.each([
    ['resource Deployment/t2/nr not ready. status: InProgress', 'Deployment/t2/nr'],
    [
      'ConfigMap "foreign" in namespace "t2" exists and cannot be imported into the current release',
      'ConfigMap/t2/foreign',
    ],
    ['conflict occurred while applying object t/a apps/v1, Kind=Deployment: Apply failed', 'Deployment/t/a'],
    ['cannot patch "im" with kind Deployment: nope', 'Deployment/im'],
    ['Service "UPPER" is invalid: x', 'Service/UPPER'],
  ])('names the object in: %s', (text, object) => {
    expect(classifyStderr(`Error: ${text}`).object).toBe(object);
  });
});

it('takes a release whose end could not be stored for a lost connection, whatever Helm calls it', () => {
  const stderr = [
    'level=WARN msg="upgrade failed" name=api error="pre-upgrade hooks failed: resource Job/web/slow not ready. status: Unknown, message: "',
    'level=WARN msg="failed to update release" name=api revision=2 error="update: Put \\"https://10.0.0.1/api\\": dial tcp 10.0.0.1:443: connect: connection refused"',
    'Error: UPGRADE FAILED: pre-upgrade hooks failed: resource Job/web/slow not ready. status: Unknown, message: ',
  ].join('\n');
  expect(classifyStderr(stderr)).toMatchObject({
    reason: 'connection',
    transient: true,
    object: 'Job/web/slow',
  });
});
