import type { FaultFamily } from './fault.ts';
import { configMap, workload } from './objects.ts';

const secret = (name: string, stringData: Record<string, string>) => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name },
  stringData,
});
const withEnv = (valueFrom: object) => workload({ container: { env: [{ name: 'SETTING', valueFrom }] } });
const withEnvFrom = (source: object) => workload({ container: { envFrom: [source] } });
const withVolume = (volume: object) =>
  workload({
    container: { volumeMounts: [{ name: 'data', mountPath: '/data' }] },
    pod: { volumes: [{ name: 'data', ...volume }] },
  });

export const CONFIG: FaultFamily = {
  title: 'configuration',
  faults: [
    {
      id: 'config-map-missing',
      what: 'a ConfigMap that a variable needs',
      code: 'config-map-missing',
      says: ['api-settings'],
      objects: [withEnv({ configMapKeyRef: { name: 'api-settings', key: 'level' } })],
    },
    {
      id: 'secret-missing',
      what: 'a Secret that a variable needs',
      code: 'secret-missing',
      says: ['db-credentials'],
      objects: [withEnv({ secretKeyRef: { name: 'db-credentials', key: 'password' } })],
    },
    {
      id: 'config-map-lacks-key',
      what: 'a key that a ConfigMap lacks',
      code: 'key-missing',
      says: ['api-settings', 'LOG_LEVEL'],
      objects: [
        configMap('api-settings', { level: 'info' }),
        withEnv({ configMapKeyRef: { name: 'api-settings', key: 'LOG_LEVEL' } }),
      ],
    },
    {
      id: 'secret-lacks-key',
      what: 'a key that a Secret lacks',
      code: 'key-missing',
      says: ['db-credentials', 'DB_PASSWORD'],
      objects: [
        secret('db-credentials', { password: 'hunter2' }),
        withEnv({ secretKeyRef: { name: 'db-credentials', key: 'DB_PASSWORD' } }),
      ],
    },
    {
      id: 'env-from-secret',
      what: 'a Secret of which all keys become variables',
      code: 'secret-missing',
      says: ['shared-secrets'],
      objects: [withEnvFrom({ secretRef: { name: 'shared-secrets' } })],
    },
    {
      id: 'volume-config-map',
      what: 'a ConfigMap that is to be mounted',
      code: 'config-map-missing',
      timeoutSeconds: 60,
      says: ['site-config'],
      objects: [withVolume({ configMap: { name: 'site-config' } })],
    },
    {
      id: 'volume-secret',
      what: 'a Secret that is to be mounted',
      code: 'secret-missing',
      timeoutSeconds: 60,
      says: ['tls-cert'],
      objects: [withVolume({ secret: { secretName: 'tls-cert' } })],
    },
    {
      id: 'volume-key',
      what: 'a key that is to be mounted',
      code: 'key-missing',
      timeoutSeconds: 60,
      says: ['nginx.conf', 'site-config'],
      objects: [
        configMap('site-config', { index: 'hello' }),
        withVolume({
          configMap: { name: 'site-config', items: [{ key: 'nginx.conf', path: 'nginx.conf' }] },
        }),
      ],
    },
    {
      id: 'projected-volume',
      what: 'a Secret that is one source of a volume',
      code: 'secret-missing',
      timeoutSeconds: 60,
      says: ['signing-key'],
      objects: [withVolume({ projected: { sources: [{ secret: { name: 'signing-key' } }] } })],
    },
    {
      id: 'host-path-type',
      what: 'a folder that the node does not have',
      code: 'volume-mount-failed',
      timeoutSeconds: 60,
      says: ['/does/not/exist'],
      objects: [withVolume({ hostPath: { path: '/does/not/exist', type: 'Directory' } })],
    },
    {
      id: 'service-account-missing',
      what: 'a ServiceAccount',
      code: 'service-account-missing',
      says: ['robot'],
      objects: [workload({ pod: { serviceAccountName: 'robot' } })],
    },
  ],
};
