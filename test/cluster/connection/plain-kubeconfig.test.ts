import { describe, expect, it } from 'vitest';
import { singleContext } from '../../../src/cluster/connection/kubeconfig.ts';
import { plainKubeconfig } from '../../../src/cluster/connection/plain-kubeconfig.ts';
import { viewWithAbsolutePaths } from '../../../src/cluster/connection/relative-paths.ts';
import { useFolder } from '../../rig/folder.ts';

const folder = useFolder();

const config = (changes: { user?: string; cluster?: string; more?: string } = {}) => `apiVersion: v1
kind: Config
current-context: prod
clusters:
- {name: east, cluster: {server: "https://east.example"${changes.cluster ?? ''}}}
- {name: west, cluster: {server: "https://west.example"}}
users:
- {name: me, user: {${changes.user ?? 'token: t0ken'}}}
- {name: other, user: {token: unseen}}
contexts:
- {name: prod, context: {cluster: east, user: me, namespace: web}}
- {name: test, context: {cluster: west, user: other}}
${changes.more ?? ''}`;

const read = (content: string, context?: string) =>
  plainKubeconfig({ kubeconfig: { content }, env: {}, ...(context !== undefined && { context }) });

describe('a plain kubeconfig', () => {
  it('is read without kubectl, and only the chosen context is kept', async () => {
    const text = (await read(config())) ?? '';
    expect(singleContext(text)).toEqual({
      context: 'prod',
      server: 'https://east.example',
      namespace: 'web',
      cluster: { server: 'https://east.example' },
      user: { token: 't0ken' },
    });
    expect(text).not.toContain('unseen');
  });

  it('may be base64, and another context than the current one may be chosen', async () => {
    const text = await read(Buffer.from(config()).toString('base64'), 'test');
    expect(singleContext(text ?? '')?.server).toBe('https://west.example');
  });

  it('may name its certificates by paths beside it', async () => {
    await folder.write('kube', {
      config: config({ user: 'client-certificate: me.crt, client-key: me.key' }),
      'me.crt': 'CERTIFICATE',
      'me.key': 'KEY',
    });
    const text = await plainKubeconfig({ env: { KUBECONFIG: folder.path('kube/config') } });
    expect(singleContext(text ?? '')?.user).toEqual({
      'client-certificate-data': Buffer.from('CERTIFICATE').toString('base64'),
      'client-key-data': Buffer.from('KEY').toString('base64'),
    });
  });

  it('may name a credential plugin that is on PATH', async () => {
    const text = await read(config({ user: 'exec: {command: aws, args: [eks, get-token]}' }));
    expect(singleContext(text ?? '')?.user.exec).toEqual({ command: 'aws', args: ['eks', 'get-token'] });
  });

  it('may name one by a path beside it, also with a folder that needs quotes elsewhere', async () => {
    const name = 'a b #%$é"';
    await folder.write(name, { config: config({ user: 'exec: {command: ./login, args: [./as-it-is]}' }) });
    const text = await plainKubeconfig({ kubeconfig: { path: folder.path(`${name}/config`) }, env: {} });
    expect(singleContext(text ?? '')?.user.exec).toEqual({
      command: folder.path(`${name}/login`),
      args: ['./as-it-is'],
    });
  });
});

describe('what a merged kubeconfig names by a path', () => {
  const view = (user: object) => JSON.stringify({ users: [{ name: 'me', user }], contexts: [] });

  it('is meant from the first file that has the user', async () => {
    await folder.write('one', { config: 'current-context: prod\n' });
    await folder.write('two', { config: config() });
    await folder.write('three', { config: config() });
    const paths = ['missing', 'one', 'two', 'three'].map((name) => folder.path(`${name}/config`));
    const given = view({ exec: { command: 'bin/login' }, tokenFile: 'token' });
    expect(JSON.parse(await viewWithAbsolutePaths(given, paths)).users[0].user).toEqual({
      exec: { command: folder.path('two/bin/login') },
      tokenFile: folder.path('two/token'),
    });
  });

  it('is left as it is when it is absolute, on PATH, or of nobody', async () => {
    await folder.write('two', { config: config() });
    const paths = [folder.path('two/config')];
    for (const user of [{ exec: { command: '/bin/login' } }, { exec: { command: 'aws' } }, { token: 'x' }])
      expect(JSON.parse(await viewWithAbsolutePaths(view(user), paths)).users[0].user).toEqual(user);
    for (const text of ['', '[]', '{"users":{}}', '{"users":[null]}'])
      expect(await viewWithAbsolutePaths(text, paths)).toBe(text);
  });
});

describe('kubectl is asked', () => {
  it.each<[string, string, string?]>([
    ['the context is not there', config(), 'staging'],
    ['its text is no YAML', 'contexts: ['],
    ['a key is there twice', config({ more: 'current-context: test\n' })],
    ['a key is not known', config({ user: 'nickname: somebody' })],
    ['a value is of another type', config({ user: 'token: 123' })],
    ['data is no base64', config({ user: 'client-key-data: "%%"' })],
    ['a plugin is given by a path', config({ user: 'exec: {command: ./login}' })],
    ['the token is in a file', config({ user: 'tokenFile: token' })],
    ['text without a folder names a file', config({ cluster: ', certificate-authority: ca.crt' })],
  ])('when %s', async (_when, content, context) => {
    expect(await read(content, context)).toBeUndefined();
  });

  it('when several files are to be merged', async () => {
    expect(await plainKubeconfig({ env: { KUBECONFIG: '/one:/two' } })).toBeUndefined();
  });

  it('when there is no file', async () => {
    expect(await plainKubeconfig({ env: { HOME: folder.path('nobody') } })).toBeUndefined();
    expect(await plainKubeconfig({ env: {} })).toBeUndefined();
  });
});
