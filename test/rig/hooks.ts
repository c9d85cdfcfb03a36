import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { connectCluster } from '../../src/cluster/connection/connect.ts';
import type { ClusterConnection } from '../../src/cluster/contract.ts';
import { openWriter } from '../../src/cluster/writer.ts';
import type { Effects } from '../../src/effects.ts';
import { type HookOwner, runHook } from '../../src/engine/hooks/run-hook.ts';
import { createReleaseStore } from '../../src/helm/release-store.ts';
import { parseHook } from '../../src/hooks/definition/parse-hook.ts';
import { kindNamed } from '../../src/hooks/registry.ts';
import type { EventBody } from '../../src/model/journal/event.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { Failure } from '../../src/model/result/failure.ts';
import { systemClock } from '../../src/system/clock.ts';
import { createLog } from '../../src/system/log.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { afterFile } from './after-file.ts';
import type { TestCluster } from './cluster.ts';
import { openHelm } from './helm.ts';
import { lookAt } from './look.ts';
import { PERMIT } from './permit.ts';
import { location } from './planned.ts';
import type { KubeJson } from './scene.ts';
import { workerSpawn } from './worker-spawn.ts';

/** What a hook left behind; `result` is what `capture` reads. */
export interface HookEnd {
  outcome: string;
  failure?: Failure;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into results of any kind
  result: any;
  payload: Record<string, string>;
  log: string[];
}

/** Hooks of a release `api` in a namespace of its own, run one at a time as the engine does, and kubectl to look at what they did. */
export interface HookScene {
  namespace: string;
  folder: string;
  /** Path of the one that it uses. */
  kubeconfig: string;
  /** `signal` is the run's: it aborts when the run is cancelled; `rendered` are the objects of the release as YAML. */
  hook(
    item: object | string,
    more?: { payload?: Record<string, string>; signal?: AbortSignal; rendered?: string },
  ): Promise<HookEnd>;
  write(path: string, text: string): Promise<void>;
  kubectl(...args: string[]): Promise<string>;
  apply(...objects: object[]): Promise<void>;
  /** Undefined when it does not exist. */
  get(kind: string, name?: string): Promise<KubeJson | undefined>;
  /** As `kubectl get -o name` writes those of a kind in the namespace; those of a label selector. */
  names(kind: string, selector?: string): Promise<string[]>;
  /** The same scene seen by an account that has these rules in the namespace and no others. */
  as(rules: object[]): Promise<HookScene>;
  /** The same scene seen by somebody unknown, so that not even the API groups may be read. */
  asNobody(): Promise<HookScene>;
}

/** What of a cluster hooks are run on. */
type HookCluster = Pick<TestCluster, 'kubeconfig' | 'kubectl' | 'helm3' | 'helm4' | 'namespace'>;

export async function createHookScene(cluster: HookCluster): Promise<HookScene> {
  const folder = await mkdtemp(join(tmpdir(), 'hooks-'));
  afterFile(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return sceneWith(cluster, cluster.kubeconfig, await cluster.namespace(), folder);
}

async function sceneWith(
  cluster: HookCluster,
  kubeconfig: string,
  namespace: string,
  folder: string,
): Promise<HookScene> {
  const connection = await connect(cluster, kubeconfig, folder);
  const { reader } = connection;
  const look = lookAt(cluster);
  const spawn = workerSpawn;
  const effects: Effects = {
    cluster: openWriter(connection, PERMIT),
    helm: (await openHelm({ ...cluster, kubeconfig }, 4)).writer,
    spawn,
  };
  let runs = 0;

  async function kubectl(...args: string[]): Promise<string> {
    const all = ['--kubeconfig', cluster.kubeconfig, '--namespace', namespace, ...args];
    const result = await runProgram(cluster.kubectl, all);
    if (!result.ok) throw new Error(`kubectl ${args.join(' ')}: ${result.problem}`);
    return result.stdout;
  }

  /** The same scene seen with other credentials. */
  async function withUser(name: string, change: (user: object) => object): Promise<HookScene> {
    const config = parse(await readFile(cluster.kubeconfig, 'utf8'));
    config.users[0].user = change(config.users[0].user);
    const path = join(folder, `${name}.yaml`);
    await writeFile(path, JSON.stringify(config), { mode: 0o600 });
    return sceneWith(cluster, path, namespace, folder);
  }

  const scene: HookScene = {
    namespace,
    folder,
    kubeconfig,
    async hook(written, { payload = {}, signal = new AbortController().signal, rendered } = {}) {
      const source = (typeof written === 'string' ? parse(written) : written) as JsonObject;
      const { item, problems } = parseHook(source, 'later');
      if (item === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
      const log: string[] = [];
      const redactor = createRedactor();
      const events: EventBody[] = [];
      const values = new Map(Object.entries(payload));
      runs += 1;
      const hook = {
        id: `api/preExec/${runs}`,
        title: item.name ?? kindNamed(item.kind).describe(item.spec),
        item,
        location,
      };
      const owner: HookOwner = {
        releaseId: 'api',
        target: { name: 'api', namespace },
        effects,
        log: createLog((_level, line) => log.push(line), redactor),
        signal,
        defaultTimeoutMs: 60_000,
        variables: { RELEASE_NAME: 'api', RELEASE_NAMESPACE: namespace },
        release: { name: 'api', namespace },
        payload: values,
        diagnosticsFolder: join(folder, '.diagnostics'),
        readyRules: [],
        rendered: async () => ({ ok: true, value: rendered }),
        noteHelm: () => {},
        uninstallUnderLease: (_release, within, work) => work({ signal: within }),
      };
      await runHook(hook, owner, {
        cluster: { reader, store: createReleaseStore(reader) },
        helm: { major: 4 },
        // kubectl keeps its cache in HOME; without it, in the working folder.
        programs: {
          env: { PATH: process.env.PATH ?? '', HOME: folder },
          kubectl: cluster.kubectl,
          kubeconfig,
        },
        record: { emit: (event) => events.push(event), redactor },
        limits: { clock: systemClock },
        folders: { manifest: folder, scratch: join(folder, '.scratch') },
      });
      const end = events.find((event) => event.type === 'hook-ended');
      if (end?.type !== 'hook-ended') throw new Error('the hook did not end');
      return {
        outcome: end.outcome,
        ...(end.failure && { failure: end.failure }),
        result: end.result as Json,
        payload: Object.fromEntries(values),
        log,
      };
    },
    write: (path, text) => writeFile(join(folder, path), text),
    kubectl,
    async apply(...objects) {
      for (const object of objects) {
        const isNew = await look.create(namespace, object).then(
          () => true,
          () => false,
        );
        if (isNew) continue;
        const file = join(folder, `.object-${Math.random()}.json`);
        await writeFile(file, JSON.stringify(object));
        await kubectl('apply', '-f', file);
      }
    },
    get: (kind, name) => look.get(namespace, kind, name),
    names: (kind, selector) => look.names(namespace, kind, selector),
    async as(rules) {
      const name = `account-${Math.random().toString(36).slice(2, 8)}`;
      await scene.apply(
        { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name } },
        { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata: { name }, rules },
        {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
          subjects: [{ kind: 'ServiceAccount', name, namespace }],
        },
      );
      const token = await look.token(namespace, name);
      return withUser(name, () => ({ token }));
    },
    asNobody: () =>
      withUser('nobody', (user) => ({
        ...user,
        as: 'system:anonymous',
        'as-groups': ['system:unauthenticated'],
      })),
  };
  return scene;
}

const connections = new Map<string, Promise<ClusterConnection>>();

/** One connection for all scenes of a file that use the same kubeconfig. */
function connect(cluster: HookCluster, kubeconfig: string, folder: string): Promise<ClusterConnection> {
  const open = async (): Promise<ClusterConnection> => {
    const connection = await connectCluster({
      kubectl: cluster.kubectl,
      folder: dirname(folder),
      env: { PATH: process.env.PATH ?? '', HOME: folder, KUBECONFIG: kubeconfig },
      spawn: workerSpawn,
      clock: systemClock,
      signal: new AbortController().signal,
      onSecret: () => {},
    });
    if (!connection.ok) throw new Error(JSON.stringify(connection.failure));
    afterFile(connection.value.close);
    return connection.value;
  };
  const opened = connections.get(kubeconfig);
  if (opened !== undefined) return opened;
  const opening = open();
  connections.set(kubeconfig, opening);
  afterFile(() => connections.delete(kubeconfig));
  return opening;
}
