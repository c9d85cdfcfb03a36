import { readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCli } from './cli.ts';
import type { TestCluster } from './cluster.ts';
import { liveObjects, type RichVersion, richChart } from './rich-chart.ts';
import { createScene, type HelmMajor, type KubeJson, type Scene } from './scene.ts';

/** One run that is ended at some moment, by a signal to the program or to all its processes. */
export interface Kill {
  major: HelmMajor;
  operation: 'install' | 'upgrade' | 'destroy';
  blow: 'kill the program' | 'kill all' | 'cancel';
  /** Milliseconds from the first sign of the run in the cluster to the blow. */
  afterMs: number;
}

export function nameOfKill({ major, operation, blow, afterMs }: Kill): string {
  return `${blow} ${afterMs} ms into ${operation}, Helm ${major}`;
}

/** What a plain run of version 3 makes where nothing was before. */
export async function freshObjects(
  cluster: TestCluster,
  major: HelmMajor,
): Promise<Record<string, KubeJson>> {
  const scene = await createScene(cluster, major);
  await write(scene, { version: 3 });
  await deployWell(scene);
  return liveObjects(scene);
}

export interface Aftermath {
  state: KubeJson;
  wanted: KubeJson;
  /** Of the run after the kill. */
  log: string[];
}

/** How things stand when a run was ended as told and the next one, a plain one, has run. */
export async function killAndGoOn(
  cluster: TestCluster,
  kill: Kill,
  fresh: Record<string, KubeJson>,
): Promise<Aftermath> {
  const { operation, major } = kill;
  const scene = await createScene(cluster, major);
  if (operation !== 'install') {
    await write(scene, { version: 1 });
    await deployWell(scene);
  }
  await write(scene, { version: 2, odd: true });
  await runAndStrike(scene, cluster, kill);
  await write(scene, { version: 3 });
  const isDestroyed = operation === 'destroy';
  const run = await (isDestroyed ? scene.destroy() : scene.deploy());
  const statuses = (await scene.history()).map(({ status }) => status);
  const lease = await scene.get('lease', 'helm-lifecycle.api');
  return {
    log: run.log,
    state: {
      // What was hit at its very end has left nothing to do.
      outcome: run.result.outcome.replace('no-changes', 'succeeded'),
      objects: await liveObjects(scene),
      deployed: statuses.filter((status) => status === 'deployed'),
      newest: statuses.at(-1),
      holder: lease?.spec.holderIdentity,
      processes: processesOf(scene),
    },
    wanted: {
      outcome: 'succeeded',
      objects: isDestroyed ? {} : fresh,
      deployed: isDestroyed ? [] : ['deployed'],
      newest: isDestroyed ? undefined : 'deployed',
      holder: undefined,
      processes: [],
    },
  };
}

async function write(scene: Scene, version: RichVersion): Promise<void> {
  const pause = [{ run: 'sleep 0.3' }];
  await scene.chart('charts/api', richChart(version));
  await scene.manifest({
    charts: [
      {
        name: 'api',
        path: 'charts/api',
        timeout: '20s',
        ...(version.version === 2 && { hooks: { preExec: pause, postExec: pause } }),
      },
    ],
  });
}

async function deployWell(scene: Scene): Promise<void> {
  const { outcome, failure } = (await scene.deploy()).release('api');
  if (outcome !== 'succeeded') throw new Error(`${outcome}: ${failure?.message}`);
}

/** Runs the command line as a process of its own, until it is hit or ends by itself. */
async function runAndStrike(
  scene: Scene,
  cluster: TestCluster,
  { major, operation, blow, afterMs }: Kill,
): Promise<void> {
  const temp = join(scene.folder, 'temp');
  await mkdir(temp, { recursive: true });
  const helm = major === 3 ? cluster.helm3 : cluster.helm4;
  let main = 0;
  const ended = runCli([operation === 'destroy' ? 'destroy' : 'deploy'], {
    folder: scene.folder,
    env: {
      PATH: `${dirname(helm)}:${dirname(cluster.kubectl)}:/usr/bin:/bin`,
      HOME: temp,
      TMPDIR: temp,
      KUBECONFIG: cluster.kubeconfig,
    },
    onStarted: (pid) => {
      main = pid;
    },
  });
  let isOver = false;
  const over = ended.finally(() => {
    isOver = true;
  });
  while (!isOver && !(await hasBegun(scene))) await sleep(50);
  await sleep(afterMs);
  if (!isOver) strike(blow, main, scene);
  await over;
}

/** The lease is the first thing that a run writes. */
async function hasBegun(scene: Scene): Promise<boolean> {
  return Boolean((await scene.get('lease', 'helm-lifecycle.api'))?.spec.holderIdentity);
}

function strike(blow: Kill['blow'], main: number, scene: Scene): void {
  const pids = blow === 'kill all' ? [main, ...processesOf(scene).map(({ pid }) => pid)] : [main];
  for (const pid of pids) {
    try {
      process.kill(pid, blow === 'cancel' ? 'SIGINT' : 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

/** Processes that the command line has started and that still run. */
function processesOf({ folder }: Scene): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
        const command = read('cmdline').replaceAll('\0', ' ');
        return read('environ').includes(`TMPDIR=${join(folder, 'temp')}`)
          ? [{ pid: Number(pid), command }]
          : [];
      } catch {
        return [];
      }
    });
}
