import { describe, expect, it } from 'vitest';
import { kubectlOptions } from '../../src/hooks/processes/kubectl-options.ts';
import { mayBeKept, readOfSecrets, shownStreams } from '../../src/hooks/processes/kubectl-output.ts';

const wordsOf = (text: string) => text.split(' ');

describe('the options of kubectl', () => {
  it.each([
    ['-o yaml', [{ name: 'output', value: 'yaml' }]],
    ['-oyaml', [{ name: 'output', value: 'yaml' }]],
    ['-o=yaml', [{ name: 'output', value: 'yaml' }]],
    ['-Ao yaml', [{ name: 'A' }, { name: 'output', value: 'yaml' }]],
    ['-Awojson', [{ name: 'A' }, { name: 'w' }, { name: 'output', value: 'json' }]],
    ['-A=true', [{ name: 'A' }]],
    ['-nshop', [{ name: 'namespace', value: 'shop' }]],
    ['--output=json', [{ name: 'output', value: 'json' }]],
    ['--output json', [{ name: 'output', value: 'json' }]],
    ['-Rf k8s', [{ name: 'R' }, { name: 'filename', value: 'k8s' }]],
    ['logs -fp web', [{ name: 'f' }, { name: 'p' }]],
    ['-n web logs -f api', [{ name: 'namespace', value: 'web' }, { name: 'f' }]],
    ['exec web -- cat -o', []],
    ['apply -f -', [{ name: 'filename', value: '-' }]],
  ])('%s', (text, options) => {
    expect(kubectlOptions(wordsOf(text))).toEqual(options);
  });
});

describe('what kubectl prints is shown', () => {
  it.each([
    'rollout status deploy/web',
    'apply -f k8s',
    'get pods -l app=web --show-labels',
    'get pods -A',
    'logs -f deploy/web',
    'exec web -- cat -o',
    'describe secret login',
    'create secret generic login --from-literal=a=b',
    'create configmap a --from-file=o.txt',
    'delete pod --all',
    'wait pod/web --for=condition=Ready --timeout=5m',
    'get pods --output-watch-events',
    'get pods -v=7',
    '-n other rollout status deploy/web',
    '-nother --context prod get secrets',
    '--request-timeout=5s -s https://k8s.example -v 2 apply -f k8s',
    '--warnings-as-errors --kubeconfig /tmp/config delete pod a',
    '--token token get pods',
  ])('%s', (text) => {
    expect(shownStreams(wordsOf(text))).toEqual({ stdout: true, stderr: true });
  });
});

describe('what may hold a Secret is not', () => {
  it.each([
    'get secrets -o yaml',
    'get secrets -Ao yaml',
    'get secrets -wo json',
    'get secrets -oyaml',
    'get secrets --output=yaml',
    'get secrets --template={{.items}}',
    'get --raw /api/v1/namespaces/web/secrets',
    '-n web get secrets -o yaml',
    '--context prod config view',
    '--namespace get secrets',
    '-o name get pods',
    '-Av 2 get pods',
    '--new-option get config view',
    'kustomize overlays/prod',
    'config view --raw',
    'create secret generic a --from-literal=b=c --dry-run=client -o yaml',
    'create --raw /api/v1/namespaces/web/serviceaccounts/web/token -f a.json',
    'create token web',
    'create -f a.yaml --edit',
    'apply view-last-applied secret/a',
    'apply -f a.yaml view-last-applied',
    'apply -f a.yaml -o yaml',
    'annotate secret a --list',
    'set env deploy/web --list --resolve',
    'edit secret a',
    'diff -f a.yaml',
    'cluster-info dump',
    'view-secret a',
    'neat get secret a',
  ])('%s', (text) => {
    expect(shownStreams(wordsOf(text)).stdout).toBe(false);
  });

  it.each(['view-secret a', 'view-secret get', 'neat get secret a', 'create vault-token a'])(
    'nor anything of a plugin: %s',
    (text) => {
      expect(shownStreams(wordsOf(text))).toEqual({ stdout: false, stderr: false });
    },
  );

  it.each([
    '-n web view-secret a',
    'create -n web vault-token',
    'create cm a --from-literal=a=b',
    'create',
    'kustomize overlays/prod',
  ])('but what kubectl itself says on stderr: %s', (text) => {
    expect(shownStreams(wordsOf(text)).stderr).toBe(true);
  });

  it.each(['-v=8', '-v 9', '-v9', '--v=10', '--v 8', '-Av8', '--vmodule=request=9', '-v=high'])(
    'nor what is logged with %s',
    (option) => {
      expect(shownStreams(wordsOf(`get secrets ${option}`)).stderr).toBe(false);
    },
  );
});

describe('what is kept', () => {
  const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, data: { b: 'YWJjZA==' } };

  it('are whole objects, which say what they are, and what is shown', () => {
    for (const text of ['get secret a -o json', 'get secrets -Aojson', 'apply -f a.yaml --output=json'])
      expect(mayBeKept(wordsOf(text), secret)).toBe(true);
    for (const text of ['get pods', '-n other get pods'])
      expect(mayBeKept(wordsOf(text), { stdout: 'web' })).toBe(true);
  });

  it.each<[string, Parameters<typeof mayBeKept>[1]]>([
    ['get secret a -o json -w', { stdout: '{"kind": "Secret"}\n{"kind": "Secret"}' }],
    ['get secret a -o jsonpath={.data}', { kind: 'YWJjZA==' }],
    ['get secret a -o jsonpath-as-json={.data}', [{ kind: 'YWJjZA==' }]],
    ['get --raw /api/v1/secrets -o json', secret],
    ['get --raw /api/v1/secrets', secret],
    ['config view --raw -o json', { kind: 'Config' }],
    ['create token web -o json', { kind: 'TokenRequest' }],
    ['view-secret a', { kind: 'Secret' }],
    ['create vault-token a', { stdout: 'hunter2' }],
    ['kustomize a', { stdout: 'kind: Secret' }],
  ])('not of %s', (text, printed) => {
    expect(mayBeKept(wordsOf(text), printed)).toBe(false);
  });
});

describe('what is read of a Secret is secret', () => {
  it.each([
    'get secret a -o jsonpath={.data.password}',
    'get secret/a -ojsonpath={.data.password}',
    'get configmaps,secrets -o go-template={{range}}{{.data.password}}',
    'get secret a --template={{.data.password}}',
    'get secret a -o jsonpath={..password}',
  ])('%s', (text) => {
    expect(readOfSecrets(wordsOf(text), { stdout: 'aHVudGVyMg==\n' })).toContain('hunter2');
  });

  it('each word of it, and all of JSON', () => {
    const words = wordsOf('get secret a -o jsonpath={.data}');
    expect(readOfSecrets(words, { stdout: 'aHVudGVyMg== c3dvcmRmaXNo' })).toEqual(
      expect.arrayContaining(['hunter2', 'swordfish', 'aHVudGVyMg==']),
    );
    expect(readOfSecrets(words, { user: 'cm9ib3Q=', password: 'aHVudGVyMg==' })).toEqual(
      expect.arrayContaining(['hunter2', 'robot']),
    );
  });

  it.each([
    'get secret a -o jsonpath={.metadata.name}',
    'get secret app-data -o name',
    'get service a -o jsonpath={.data}',
    'get secret data',
  ])('%s reads nothing of that kind', (text) => {
    expect(readOfSecrets(wordsOf(text), { stdout: 'secret/a' })).toEqual([]);
  });
});
