import { pendingPod, slowDeployment } from './workload.ts';

/** A hook of some kind that does not end by itself. */
export interface EndlessHook {
  hook: object;
  /** Hooks that come before it. */
  before?: object[];
  /** Objects that it is about. */
  objects?: object[];
  /** Which of them, as `kind/name`, are being deleted. */
  deleted?: string;
  /** Requests (`VERB /path`) that are never answered while it runs; without it, it waits by itself. */
  hangs?: RegExp;
}

/** What the hooks need from around them. */
export interface Surroundings {
  /** Port of a server that takes connections and says nothing. */
  silentPort: number;
}

/** Releases that are installed before: the first cannot be deleted, the tests of the second do not end. */
export const HELD_RELEASE = 'held';
export const TESTED_RELEASE = 'tested';

const configMap = (name: string, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, labels: { app: name }, ...metadata },
  data: { a: '1' },
});
const held = (name: string) => configMap(name, { finalizers: ['example.com/hold'] });
const named = (verb: string, name: string) => new RegExp(`^${verb} .*/configmaps/${name}\\b`);

/** One for each kind. Their processes start others, so that there is a tree to end. */
export function endlessHooks({ silentPort }: Surroundings): Record<string, EndlessHook> {
  return {
    // It ignores the interrupt, and so do its children.
    run: { hook: { run: 'trap "" INT; sleep 1000 & sh -c "sleep 1000; true"; wait' } },
    kubectl: { hook: { kubectl: 'wait configmap/kubectl-never --for=create --timeout=1000s' } },
    adopt: {
      hook: { adopt: 'configmap/adopt' },
      objects: [configMap('adopt')],
      hangs: named('PATCH', 'adopt'),
    },
    apply: { hook: { apply: { content: pendingPod('apply'), waitFor: 'ready' } } },
    delete: { hook: { delete: 'configmap/delete' }, objects: [held('delete')] },
    wait: { hook: { wait: 'configmap/wait' } },
    check: { hook: { check: { http: { url: `http://127.0.0.1:${silentPort}/`, timeout: '10m' } } } },
    restart: { hook: { restart: 'deployment/restart' }, objects: [slowDeployment('restart')] },
    snapshot: {
      hook: { snapshot: { name: 'before', object: 'configmap/snapshot' } },
      hangs: named('GET', 'snapshot'),
    },
    scale: {
      hook: { scale: { objects: ['deployment/scale'], replicas: 2 } },
      objects: [slowDeployment('scale')],
    },
    patch: {
      hook: { patch: { objects: ['configmap/patch'], with: { data: { a: '2' } } } },
      objects: [configMap('patch')],
      hangs: named('PATCH', 'patch'),
    },
    job: {
      hook: {
        job: {
          content: {
            apiVersion: 'batch/v1',
            kind: 'Job',
            metadata: { name: 'job' },
            spec: { template: { spec: { ...pendingPod('job').spec, restartPolicy: 'Never' } } },
          },
        },
      },
    },
    uninstall: { hook: { uninstall: HELD_RELEASE } },
    removeFinalizers: {
      hook: { removeFinalizers: { objects: ['configmap/remove-finalizers'], after: '10m' } },
      objects: [held('remove-finalizers')],
      deleted: 'configmap/remove-finalizers',
    },
    deleteCrashLooping: {
      hook: { deleteCrashLooping: { selector: 'app=delete-crash-looping' } },
      hangs: /^GET .*\/pods\?.*delete-crash-looping/,
    },
    backup: { hook: { backup: { objects: ['configmap/backup'] } }, hangs: named('GET', 'backup') },
    restore: {
      before: [{ backup: { objects: ['configmap/restore'] } }],
      hook: { restore: 'objects' },
      objects: [configMap('restore')],
      hangs: named('PATCH', 'restore'),
    },
    // What it judges is rendered first, and the chart looks something up.
    policy: {
      before: [{ kubectl: 'create configmap for-policy-go' }],
      hook: { policy: { deniedKinds: ['ClusterRole'] } },
      hangs: named('GET', 'looked-up'),
    },
    helmTest: { hook: { helmTest: { release: { name: TESTED_RELEASE } } } },
  };
}
