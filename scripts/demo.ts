import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type BinaryPaths, ensureBinaries } from './cluster/binaries.ts';
import { startKwok } from './cluster/kwok.ts';
import { createProgress } from './cluster/progress.ts';
import { runProgram } from './cluster/run-program.ts';
import { nextStopSignal } from './cluster/stop-signal.ts';
import { type ActionResult, runAction } from './runner/run-action.ts';
import { createWorkspace } from './runner/workspace.ts';

/** Shows the bundled action at work on examples/quickstart: deploy, deploy again, destroy, and nothing is left. */
const root = resolve(import.meta.dirname, '..');
const progress = createProgress();
if (!existsSync(join(root, 'dist', 'main.js'))) throw new Error('there is no dist: run npm run build');
const binaries = await ensureBinaries(['control-plane', 'helm4'], progress);
const stop = new AbortController();
void nextStopSignal().then((signal) => stop.abort(signal));
progress('starting a Kubernetes control plane with two simulated nodes');
const cluster = await startKwok(binaries);
const workspace = createWorkspace(join(root, 'examples', 'quickstart'));
try {
  progress('the cluster is up');
  process.exitCode = (await showLifecycle(binaries)) ? 0 : 1;
} finally {
  workspace.remove();
  await cluster.stop();
  progress('cluster and files are gone');
}

async function showLifecycle({ helm4, kubectl }: BinaryPaths): Promise<boolean> {
  const step = async (title: string, command: string): Promise<boolean> => {
    if (stop.signal.aborted) return false;
    heading(`${title} (command: ${command})`);
    const result = await runAction({
      action: root,
      workspace,
      inputs: { command, kubeconfig: readFileSync(cluster.kubeconfig, 'utf8') },
      programs: [dirname(helm4 as string), dirname(kubectl as string)],
      onOutput: (text) => process.stdout.write(text),
      signal: stop.signal,
    });
    show(result);
    return result.exitCode === 0 && result.postExitCode === 0;
  };
  const good =
    (await step('First run: everything is new', 'deploy')) &&
    (await step('Second run: nothing changed', 'deploy')) &&
    (await step('Last run: take it all down', 'destroy'));
  return good && (await nothingLeft(helm4 as string));
}

async function nothingLeft(helm: string): Promise<boolean> {
  const args = ['list', '--all-namespaces', '--short', '--kubeconfig', cluster.kubeconfig];
  const { ok, stdout, problem } = await runProgram(helm, args);
  const releases = stdout.trim();
  progress(
    ok && releases === ''
      ? 'no release is left in the cluster'
      : `left in the cluster: ${releases}${problem}`,
  );
  return ok && releases === '';
}

function show({ exitCode, outputs, summary }: ActionResult): void {
  heading(`The job summary (outcome: ${outputs.outcome ?? 'unknown'}, exit code ${exitCode})`);
  console.log(summary);
}

function heading(text: string): void {
  console.log(`\n=== ${text}\n`);
}
