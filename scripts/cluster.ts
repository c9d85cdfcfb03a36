import { parseArgs } from 'node:util';
import { ensureBinaries } from './cluster/binaries.ts';
import { binaries, binaryGroups } from './cluster/binary-list.ts';
import { startKwok } from './cluster/kwok.ts';
import { createProgress } from './cluster/progress.ts';
import { startRealNode } from './cluster/real-node.ts';
import { nextStopSignal } from './cluster/stop-signal.ts';

const usage = `usage:
  npm run cluster -- up [--node kwok|real] [--nodes N] [--helm]
                                              a cluster until Ctrl-C: simulated nodes, or one real node (root on Linux);
                                              --helm also finds or builds Helm 3 and 4
  npm run cluster -- binaries [NAME...]       find, download or build the named programs or groups, by default all
groups: ${binaryGroups.join(', ')}
programs: ${binaries.map(({ id }) => id).join(', ')}`;

const { values, positionals } = readArguments();
const [command, ...rest] = positionals;
const progress = createProgress();

switch (values.help ? undefined : command) {
  case 'up':
    await up(values.node === 'real', Number(values.nodes), values.helm);
    break;
  case 'binaries':
    await printBinaries(rest);
    break;
  default:
    if (values.help) console.log(usage);
    else console.error(usage);
    process.exitCode = values.help ? 0 : 3;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        node: { type: 'string', default: 'kwok' },
        nodes: { type: 'string', default: '2' },
        helm: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(3);
  }
}

async function up(real: boolean, nodes: number, withHelm: boolean): Promise<void> {
  const groups = ['control-plane', ...(withHelm ? ['helm'] : []), ...(real ? ['node'] : [])];
  const paths = await ensureBinaries(groups, progress);
  const stopped = nextStopSignal();
  progress('starting the cluster');
  const cluster = real ? await startRealNode(paths, progress) : await startKwok(paths, { nodes });
  // Signal handlers keep no process alive: without a timer it would end, cleaning up nothing, when its keeper is killed.
  const alive = setInterval(() => {}, 1_000_000_000);
  try {
    progress('the cluster is up, Ctrl-C removes it');
    console.log(`export KUBECONFIG=${cluster.kubeconfig}`);
    for (const name of ['kubectl', ...(withHelm ? ['helm3', 'helm4'] : [])])
      console.log(`# ${name}: ${paths[name]}`);
    await stopped;
  } finally {
    clearInterval(alive);
    await cluster.stop();
    progress('the cluster is gone');
  }
}

async function printBinaries(names: readonly string[]): Promise<void> {
  const known = [...binaryGroups, ...binaries.map(({ id }) => id)];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(', ')}\n${usage}`);
    process.exitCode = 3;
    return;
  }
  const paths = await ensureBinaries(names.length === 0 ? binaryGroups : names, progress);
  for (const [id, path] of Object.entries(paths)) console.log(`${id}=${path}`);
}
