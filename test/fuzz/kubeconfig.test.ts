import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  contextsIn,
  currentContextIn,
  decodeKubeconfig,
  singleContext,
} from '../../src/cluster/connection/kubeconfig.ts';
import { secretsOf } from '../../src/cluster/connection/kubeconfig-secrets.ts';
import { plainKubeconfig } from '../../src/cluster/connection/plain-kubeconfig.ts';
import { damaged } from '../rig/damage.ts';
import { tries } from '../rig/tries.ts';

const any = fc.jsonValue({ maxDepth: 2 });
const text = fc.constantFrom('me', 'https://u:%E0%A4%A@host', '%%', '__proto__', '"', '\n', '');
const value = fc.oneof(any, text);
const item = (part: string, keys: string[]) =>
  fc.record({ name: fc.oneof(fc.constant('me'), value), [part]: fc.oneof(value, recordOf(keys)) });
const recordOf = (keys: string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });

const kubeconfig = fc.record({
  'current-context': fc.oneof(fc.constant('me'), value),
  contexts: fc.oneof(value, fc.array(item('context', ['cluster', 'user', 'namespace']), { maxLength: 2 })),
  clusters: fc.oneof(
    value,
    fc.array(item('cluster', ['server', 'proxy-url', 'certificate-authority']), { maxLength: 2 }),
  ),
  users: fc.oneof(
    value,
    fc.array(item('user', ['token', 'client-key-data', 'exec', 'auth-provider', 'client-key']), {
      maxLength: 2,
    }),
  ),
});

const SOUND = {
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'me',
  contexts: [{ name: 'me', context: { cluster: 'c', user: 'u', namespace: 'web' } }],
  clusters: [{ name: 'c', cluster: { server: 'https://c', 'certificate-authority-data': 'eA==' } }],
  users: [
    {
      name: 'u',
      user: {
        token: 'secret-token',
        exec: {
          apiVersion: 'client.authentication.k8s.io/v1',
          command: './p',
          args: ['a'],
          env: [{ name: 'A', value: 'b' }],
        },
      },
    },
  ],
};

it('reads any text as a kubeconfig or says what is wrong with it, and never throws', async () => {
  const bomb = fc.constant(`a: &a [x, x]\nb: &b [${'*a, '.repeat(200)}x]\nc: [${'*b, '.repeat(200)}x]\n`);
  const texts = fc.oneof(
    kubeconfig.map((config) => JSON.stringify(config)),
    damaged(SOUND).map((config) => JSON.stringify(config)),
    fc.string(),
    bomb,
  );
  await fc.assert(
    fc.asyncProperty(texts, async (content) => {
      decodeKubeconfig(content);
      contextsIn(content);
      currentContextIn(content);
      const plain = await plainKubeconfig({ kubeconfig: { content }, env: {} });
      for (const config of [content, plain ?? '']) {
        const single = singleContext(config);
        if (single) expect(secretsOf(single).every((secret) => typeof secret === 'string')).toBe(true);
      }
    }),
    tries(100),
  );
});
