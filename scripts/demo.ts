import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type BinaryPaths, ensureBinaries } from './cluster/binaries.ts';
import type { Cluster } from './cluster/cluster.ts';
import { startKwok } from './cluster/kwok.ts';
import { createProgress } from './cluster/progress.ts';
import { runProgram } from './cluster/run-program.ts';
import { nextStopSignal } from './cluster/stop-signal.ts';
import { readFlags } from './read-flags.ts';
import { createLogView } from './runner/log-view.ts';
import { runAction } from './runner/run-action.ts';
import { summaryText } from './runner/summary-text.ts';
import { createWorkspace, type Workspace } from './runner/workspace.ts';

/** Shows the bundled action at work on examples/quickstart, as a runner would run it; nothing is left afterwards. */
readFlags(
  `usage: npm run demo
deploys three charts to a Kubernetes API server of its own, deploys again and destroys; takes no flags`,
  {},
);
const root = resolve(import.meta.dirname, '..');
const progress = createProgress();
const stop = new AbortController();
const hasColours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

if (existsSync(join(root, 'dist', 'main.js'))) {
  process.exitCode = await demo();
} else {
  console.error('There is no dist to run: npm run build makes it.');
  process.exitCode = 1;
}

async function demo(): Promise<number> {
  const binaries = await ensureBinaries(['control-plane', 'helm4'], progress);
  void nextStopSignal().then((signal) => stop.abort(signal));
  progress('starting a Kubernetes control plane with two simulated nodes');
  const cluster = await startKwok(binaries);
  const workspace = createWorkspace(join(root, 'examples', 'quickstart'));
  try {
    progress('the control plane is up');
    const wentWell = await tellStory({ cluster, workspace, binaries });
    if (stop.signal.aborted) return 130;
    return wentWell ? 0 : 1;
  } finally {
    workspace.remove();
    await cluster.stop();
    progress('the control plane and all files of the demo are gone');
  }
}

interface Stage {
  cluster: Cluster;
  workspace: Workspace;
  binaries: BinaryPaths;
}

/** Each step says what to look at; true when all of them ended as they should. */
async function tellStory(stage: Stage): Promise<boolean> {
  const manifest = join(stage.workspace.checkout, 'helm-lifecycle.yaml');
  return (
    (await act(stage, {
      title: '1. Deploy examples/quickstart: three charts, none of them there yet',
      about:
        'web needs platform and cache, so it comes last. Its hooks make a Secret before Helm runs and count its pods after.',
      command: 'deploy',
      exitCode: 0,
    })) &&
    (await look(stage)) &&
    (await act(stage, {
      title: '2. Deploy again: nothing changed',
      about:
        'One list of what is stored in the cluster tells that. No Helm is started and nothing is touched.',
      command: 'deploy',
      exitCode: 0,
    })) &&
    edit(manifest, 'replicas: 2', 'replicas: 1') &&
    (await act(stage, {
      title: '3. Somebody wants one replica of web, which its own validate hook refuses',
      about: 'Only web is upgraded. The summary begins with what failed; this run is meant to be red.',
      command: 'deploy',
      exitCode: 1,
    })) &&
    (await act(stage, {
      title: '4. Destroy: everything is taken down, in reverse order',
      about: 'Each chart is done when its objects and their pods are gone, not when Helm says so.',
      command: 'destroy',
      exitCode: 0,
    })) &&
    (await nothingLeft(stage))
  );
}

interface Act {
  title: string;
  about: string;
  command: string;
  /** How the step must end. */
  exitCode: number;
}

async function act(
  { cluster, workspace, binaries }: Stage,
  { title, about, command, exitCode }: Act,
): Promise<boolean> {
  if (stop.signal.aborted) return false;
  console.log(`\n\n=== ${title}\n    ${about}\n`);
  const view = createLogView((line) => console.log(hasColours ? line : stripVTControlCharacters(line)));
  const result = await runAction({
    action: root,
    workspace,
    inputs: { command, kubeconfig: readFileSync(cluster.kubeconfig, 'utf8') },
    programs: [dirname(binaries.helm4 as string), dirname(binaries.kubectl as string)],
    onOutput: view.write,
    signal: stop.signal,
  });
  view.end();
  const { outcome = 'none', changed = 'unknown' } = result.outputs;
  console.log(
    `\n--- exit code ${result.exitCode}, outputs: outcome=${outcome} changed=${changed}, job summary:\n`,
  );
  console.log(summaryText(result.summary).replace(/^/gm, '  | '));
  return result.exitCode === exitCode && result.postExitCode === 0;
}

/** What Kubernetes itself says. */
async function look(stage: Stage): Promise<boolean> {
  const args = ['get', 'deployments,statefulsets,pods', '--namespace', 'shop'];
  const { ok, stdout, problem } = await ask(stage, 'kubectl', args);
  console.log(`\n--- kubectl ${args.join(' ')}\n\n${stdout}${problem}`);
  return ok;
}

function edit(file: string, from: string, to: string): boolean {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  return true;
}

async function nothingLeft(stage: Stage): Promise<boolean> {
  const { ok, stdout, problem } = await ask(stage, 'helm4', ['list', '--all-namespaces', '--short']);
  const releases = stdout.trim();
  const isClean = ok && releases === '';
  console.log('');
  progress(isClean ? 'no release is left in the cluster' : `left in the cluster: ${releases}${problem}`);
  return isClean;
}

/** With the home folder of the job, because these programs leave caches at home. */
function ask({ cluster, workspace, binaries }: Stage, program: string, args: string[]) {
  return runProgram(binaries[program] as string, [...args, '--kubeconfig', cluster.kubeconfig], {
    env: { ...process.env, HOME: workspace.home },
  });
}
