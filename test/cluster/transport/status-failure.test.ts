import { describe, expect, test } from 'vitest';
import { statusFailure } from '../../../src/cluster/transport/status-failure.ts';

const server = 'https://k8s.example:6443';
const what = 'read Deployment web/api';
const status = (message: string, more: object = {}) => JSON.stringify({ kind: 'Status', message, ...more });
const failureOf = (code: number, body: string, retryAfter?: string) =>
  statusFailure({ what, server, status: code, body, ...(retryAfter && { retryAfter }) });

describe('an answer of the API server', () => {
  test.each([
    [401, 'the token is too old', 'forbidden'],
    [403, 'deployments.apps "api" is forbidden: User "ci" cannot get resource', 'forbidden'],
    [403, 'pods "x" is forbidden: exceeded quota: small, requested: cpu=4', 'invalid'],
    [403, 'pods "x" is forbidden: violates PodSecurity "restricted:latest"', 'invalid'],
    [
      403,
      'configmaps "x" is forbidden: unable to create new content in namespace web because it is being terminated',
      'conflict',
    ],
    [403, 'admission webhook "policy.example" denied the request: no latest tags', 'invalid'],
    [404, 'deployments.apps "api" not found', 'not-found'],
    [409, 'the object has been modified', 'conflict'],
    [422, 'Deployment.apps "api" is invalid', 'invalid'],
    [400, 'admission webhook "policy.example" denied the request', 'invalid'],
    [429, 'too many requests', 'connection'],
    [500, 'Internal error occurred: failed calling webhook "x": connection refused', 'connection'],
    [
      500,
      'failed to create typed patch object (web/api; apps/v1, Kind=Deployment): .spec.replicas: expected numeric (int or float), got string',
      'invalid',
    ],
    [
      500,
      'failed to convert new object (web/s; /v1, Kind=Secret) to proper version: unable to convert unstructured object to /v1, Kind=Secret: error decoding from json: illegal base64 data at input byte 3',
      'invalid',
    ],
    [503, 'the server is currently unable to handle the request', 'connection'],
  ])('%i "%s" is %s', (code, message, reason) => {
    const failure = failureOf(code, status(message));
    expect(failure).toMatchObject({ reason, message: `${what}: ${message}` });
  });

  test.each([
    [429, 'busy', true],
    [503, 'away', true],
    [500, 'failed calling webhook "x"', true],
    [403, 'no', undefined],
    [422, 'wrong', undefined],
  ])('%i "%s" may pass by itself: %s', (code, message, transient) => {
    expect(failureOf(code, status(message)).transient).toBe(transient);
  });

  test.each([
    [
      'secrets is forbidden: User "ci" cannot list resource "secrets" in API group "" in the namespace "web"',
      'kubectl create role NAME --verb=list --resource=secrets --namespace=web, and a rolebinding to it',
    ],
    [
      'clusterroles.rbac.authorization.k8s.io "x" is forbidden: User "ci" cannot get resource "clusterroles" in API group "rbac.authorization.k8s.io" at the cluster scope',
      'kubectl create clusterrole NAME --verb=get --resource=clusterroles.rbac.authorization.k8s.io, and a clusterrolebinding to it',
    ],
  ])('%s: says which role to make', (message, command) => {
    expect(failureOf(403, status(message)).remedy).toBe(
      `Grant this right to the account in the kubeconfig: ${command}; SECURITY.md lists all rights that a deploy needs.`,
    );
  });

  test('says what it means that it does not know who asks', () => {
    const failure = failureOf(401, status('Unauthorized'));
    expect(failure.message).toBe(`${what}: the credentials are not accepted (Unauthorized)`);
  });

  test('says its status when it says nothing', () => {
    expect(failureOf(301, status('')).message).toBe('read Deployment web/api: HTTP 301');
  });

  test('keeps how long the server asks to wait', () => {
    expect(failureOf(429, status('busy'), '7').remedy).toContain('7 s');
  });

  test('names the causes one by one', () => {
    const causes = [
      { field: '.spec.replicas', message: 'conflict with "kubectl" using apps/v1' },
      { field: '.spec.paused', message: 'conflict with "hpa"' },
    ];
    const message = 'Apply failed with 2 conflicts: [...]';
    expect(failureOf(409, status(message, { details: { causes } }))).toMatchObject({
      message: `${what}: Apply failed with 2 conflicts: 2 problems`,
      details: ['.spec.replicas: conflict with "kubectl" using apps/v1', '.spec.paused: conflict with "hpa"'],
    });
  });

  test('takes a cause of a webhook whose words are no texts', () => {
    const causes = [
      { field: [null], message: { toString: 1 }, reason: 'Odd' },
      { message: [{ valueOf: {} }] },
    ];
    expect(failureOf(422, status('no', { details: { causes } })).details).toEqual(['Odd', '']);
  });
});

describe('plain text comes from the proxy', () => {
  test('which cannot reach the server', () => {
    expect(failureOf(500, 'dial tcp 10.0.0.1:6443: connect: connection refused\n')).toEqual({
      reason: 'connection',
      code: 'api-server-unreachable',
      transient: true,
      message: `${what}: cannot reach ${server}: dial tcp 10.0.0.1:6443: connect: connection refused`,
      remedy: expect.stringContaining('Check that the cluster is up'),
    });
  });

  test('which does not trust its certificate', () => {
    const failure = failureOf(
      500,
      'tls: failed to verify certificate: x509: certificate signed by unknown authority',
    );
    expect(failure).toMatchObject({
      reason: 'connection',
      message: expect.stringContaining('is not trusted'),
    });
    expect(failure.transient).toBeUndefined();
  });

  test('whose credential plugin fails', () => {
    const failure = failureOf(500, 'getting credentials: exec: executable aws failed with exit code 255');
    expect(failure).toMatchObject({
      reason: 'forbidden',
      message: expect.stringContaining('executable aws'),
    });
  });

  test('whose credential plugin says why it fails', () => {
    const body = 'getting credentials: exec: executable aws failed with exit code 255';
    expect(
      statusFailure({ what, server, status: 500, body, pluginSaid: 'the session is over' }).message,
    ).toMatch(/exit code 255: the session is over$/);
  });

  test('whose credential plugin prints something else', () => {
    const text = `getting credentials: decoding stdout: couldn't get version/kind; json parse error: struct {}`;
    expect(failureOf(500, text).message).toMatch(/the credential plugin printed no ExecCredential$/);
  });

  test('behind an HTTP proxy that is away', () => {
    const text = 'proxyconnect tcp: dial tcp 127.0.0.1:2: connect: connection refused';
    expect(failureOf(502, text).remedy).toContain('`proxy-url`');
  });

  test.each([
    'getting credentials: exec: executable aws not found',
    'getting credentials: exec: exec: "aws": executable file not found in $PATH',
  ])('whose credential plugin is not there: %s', (text) =>
    expect(failureOf(500, text).remedy).toContain('Install `aws` in an earlier step'),
  );
});

test('an object that a refusal quotes is not repeated, for it may hold secrets', () => {
  const refusal =
    'Invalid value: core.PodSpec{Env:[]core.EnvVar{core.EnvVar{Value:"hunter2"}}}: field is immutable';
  const causes = [{ field: 'spec.template', message: refusal }];
  const body = status(`Job.batch "a" is invalid: spec.template: ${refusal}`, { details: { causes } });
  expect(failureOf(422, body)).toMatchObject({
    message: `${what}: Job.batch "a" is invalid: spec.template: Invalid value: {...}: field is immutable`,
    details: ['spec.template: Invalid value: {...}: field is immutable'],
  });
});
