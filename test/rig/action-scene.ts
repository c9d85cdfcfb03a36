import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { until } from '../../scripts/cluster/until.ts';
import { type ActionResult, type ActionStep, runAction } from '../../scripts/runner/run-action.ts';
import { createWorkspace, type Workspace } from '../../scripts/runner/workspace.ts';
import { keepingCompiledCode } from './action-bundle.ts';
import { afterFile } from './after-file.ts';
import { auditLength, requestsOf } from './audit.ts';
import { type ChartFiles, writeChart } from './chart.ts';
import type { TestCluster } from './cluster.ts';
import type { HelmMajor, KubeJson } from './scene.ts';

/** A job on a runner whose checkout holds a manifest and charts, and whose `helm` and `kubectl` note each start. */
export interface ActionScene {
  namespace: string;
  workspace: Workspace;
  chart(path: string, chart: ChartFiles): Promise<void>;
  /** Writes helm-lifecycle.yaml, as it is. */
  write(manifest: string): Promise<void>;
  /** Writes helm-lifecycle.yaml; the defaults get the scene's namespace and short times. */
  manifest(content: { id?: string; charts: object[] }): Promise<void>;
  run(inputs?: Record<string, string>, step?: Partial<ActionStep>): Promise<ActionRun>;
  helm(...args: string[]): Promise<string>;
  kubectl(...args: string[]): Promise<string>;
  /** Waits until Helm has applied this release; the run waits until it is ready then. */
  untilApplied(release: string): Promise<void>;
  /** Requests since the last call that this scene's kubeconfig made, as `verb uri`. */
  requests(): Promise<string[]>;
}

export interface ActionRun extends ActionResult {
  /** All that both programs printed. */
  log: string;
  /** Argument lists, joined, of each start in this run. */
  helm: string[];
  kubectl: string[];
  /** The parsed result.json. */
  result(): Promise<KubeJson>;
}

/** Makes a job in a namespace of its own; its folders are removed after the file. */
export async function createActionScene(
  action: string,
  cluster: TestCluster,
  major: HelmMajor = 4,
): Promise<ActionScene> {
  const namespace = await cluster.namespace();
  const workspace = createWorkspace();
  afterFile(workspace.remove);
  const kubeconfig = await kubeconfigFor(cluster, namespace);
  const helm = major === 3 ? cluster.helm3 : cluster.helm4;
  const programs = join(workspace.root, 'programs');
  await mkdir(programs);
  const starts = {
    helm: await noteStarts('helm', helm, programs),
    kubectl: await noteStarts('kubectl', cluster.kubectl, programs),
  };
  const path = (name: string) => join(workspace.checkout, name);
  const { auditLog } = cluster;
  let audited = auditLog === undefined ? 0 : await auditLength(auditLog);

  const runHelm = async (...args: string[]): Promise<string> => {
    const all = [...args, '--namespace', namespace, '--kubeconfig', cluster.kubeconfig];
    const { ok, stdout, problem } = await runProgram(helm, all, {
      env: { ...process.env, HOME: workspace.home },
    });
    if (!ok) throw new Error(problem);
    return stdout;
  };

  return {
    namespace,
    workspace,
    chart: (name, chart) => writeChart(path(name), chart),
    write: (manifest) => writeFile(path('helm-lifecycle.yaml'), manifest),
    manifest: (content) =>
      writeFile(
        path('helm-lifecycle.yaml'),
        stringify({ version: 1, defaults: { namespace, timeout: '40s', settle: '0s' }, ...content }),
      ),
    async run(inputs = {}, step = {}) {
      let log = '';
      const ended = await runAction({
        action,
        workspace,
        inputs: { kubeconfig, ...inputs },
        programs: [programs],
        ...step,
        env: { ...keepingCompiledCode(action), ...step.env },
        onOutput: (text) => {
          log += text;
          step.onOutput?.(text);
        },
      });
      const result = async () => JSON.parse(await readFile(ended.outputs['result-path'] ?? '', 'utf8'));
      return { ...ended, log, helm: await starts.helm(), kubectl: await starts.kubectl(), result };
    },
    helm: runHelm,
    async kubectl(...args) {
      const all = [...args, '--namespace', namespace, '--kubeconfig', cluster.kubeconfig];
      const { ok, stdout, problem } = await runProgram(cluster.kubectl, all);
      if (!ok) throw new Error(problem);
      return stdout;
    },
    untilApplied: (release) =>
      until(`Helm has applied ${release}`, 60, async () =>
        (await cluster.look.history(namespace, release)).some(({ status }) => status === 'deployed'),
      ),
    async requests() {
      if (auditLog === undefined) throw new Error('a cluster that is given has no audit');
      const since = audited;
      audited = await auditLength(auditLog);
      return requestsOf(namespace, auditLog, since);
    },
  };
}

/** Puts a program of this name into the folder that notes how it was started; gives the notes since the last call. */
async function noteStarts(name: string, program: string, folder: string): Promise<() => Promise<string[]>> {
  const notes = join(folder, `${name}.starts`);
  const shim = join(folder, name);
  await writeFile(shim, `#!/bin/sh\necho "$*" >> '${notes}'\nexec '${program}' "$@"\n`);
  await chmod(shim, 0o755);
  let seen = 0;
  return async () => {
    const all = (await readFile(notes, 'utf8').catch(() => '')).split('\n').filter(Boolean);
    const since = all.slice(seen);
    seen = all.length;
    return since;
  };
}

/** The cluster's kubeconfig, where there is an audit with a name by which it tells this scene from the others. */
async function kubeconfigFor(cluster: TestCluster, user: string): Promise<string> {
  const text = await readFile(cluster.kubeconfig, 'utf8');
  if (cluster.auditLog === undefined) return text;
  const config: KubeJson = JSON.parse(text);
  for (const entry of config.users) Object.assign(entry.user, { as: user, 'as-groups': ['system:masters'] });
  return JSON.stringify(config, undefined, 2);
}
