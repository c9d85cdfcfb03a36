import { join } from 'node:path';
import { stringify } from 'yaml';
import { runProgram } from '../../../scripts/cluster/run-program.ts';
import type { ProcessSpec } from '../../../src/system/process.ts';
import { createSpawn } from '../../../src/system/spawn.ts';
import type { TestCluster } from '../cluster.ts';
import { createScene, type HelmMajor, type Scene } from '../scene.ts';
import type { Fault } from './fault.ts';
import { type Finding, findingOf } from './finding.ts';
import { givenBy, type Place, type PlacedFault, placeFaults } from './placed-fault.ts';

/** Of exec and of validate, each, where a fault says nothing else: long, as the pods of many charts start at once. */
const TIMEOUT_SECONDS = 120;

const DEFAULTS = {
  // A rollback costs more than the fault itself; some faults ask for it.
  atomic: false,
  failFast: { grace: '4s' },
  retry: { attempts: 1 },
};

export interface FaultRun extends Place {
  cluster: TestCluster;
  major: HelmMajor;
  faults: readonly Fault[];
  concurrency?: number;
  /** How long pods without a readiness probe are watched; default: long, as a busy node tells late of a crash. */
  settle?: string;
}

/** Deploys all faults, one chart and namespace each, in one run of the product; gives what it said by id of the fault. */
export async function runFaults(run: FaultRun): Promise<Map<string, Finding>> {
  const { cluster, major, concurrency = 10, settle = '30s', registry } = run;
  const faults = placeFaults(run.faults, run);
  const scene = await createScene(cluster, major);
  await apply(run, scene, faults.flatMap(givenBy));

  const deploy = async (charts: readonly PlacedFault[], objectsOf: (fault: PlacedFault) => object[]) => {
    for (const fault of charts) await writeChart(scene, fault, objectsOf(fault));
    await scene.manifest({
      defaults: { ...DEFAULTS, settle },
      ...(registry !== undefined && { registries: [loginAt(registry)] }),
      charts: charts.map(entryOf),
    });
    return scene.deploy({ concurrency }, { spawn: makingLate(run, scene, charts) });
  };

  const upgraded = faults.filter(({ before }) => before);
  if (upgraded.length > 0) {
    const { result, log } = await deploy(upgraded, ({ before = [] }) => before);
    if (result.outcome !== 'succeeded') throw new Error(log.join('\n'));
  }
  const second = await deploy(faults, ({ objects = [] }) => objects);
  return new Map(faults.map((fault) => [fault.id, findingOf(second, fault.name, secondsOf(fault) * 1_000)]));
}

const secondsOf = ({ timeoutSeconds = TIMEOUT_SECONDS }: PlacedFault) => timeoutSeconds;

const loginAt = (host: string) => ({ host, plainHttp: true, username: 'reader', password: 'none-of-note' });

const entryOf = (fault: PlacedFault) => ({
  name: fault.name,
  namespace: fault.namespace,
  timeout: `${secondsOf(fault)}s`,
  ...(fault.entry?.chart === undefined && { path: `charts/${fault.id}` }),
  ...fault.entry,
});

async function writeChart(scene: Scene, { id, files = {} }: PlacedFault, objects: object[]): Promise<void> {
  const templates = objects.length === 0 ? {} : { 'objects.yaml': documents(objects) };
  await scene.chart(`charts/${id}`, { name: 'service', templates, files });
}

/** Makes objects, with the status of those that have one. */
async function apply(run: FaultRun, { folder, write }: Scene, objects: object[]): Promise<void> {
  const serverSide = ['apply', '--server-side', '--filename'];
  await write('given.yaml', documents(objects));
  await kubectl(run, ...serverSide, join(folder, 'given.yaml'));
  const withStatus = objects.filter((object) => 'status' in object);
  if (withStatus.length === 0) return;
  await write('status.yaml', documents(withStatus));
  await kubectl(run, ...serverSide, join(folder, 'status.yaml'), '--subresource=status');
}

/** Starts processes; some time after Helm was started for a fault, what comes late to it is made. */
function makingLate(run: FaultRun, { folder, write }: Scene, faults: readonly PlacedFault[]) {
  const start = createSpawn();
  return (spec: ProcessSpec): ReturnType<typeof start> => {
    const fault = faults.find(({ late, name }) => late && deploys(spec, name));
    if (fault?.late) {
      const { late, id, namespace } = fault;
      setTimeout(async () => {
        await write(`${id}.yaml`, stringify(late.object));
        await kubectl(run, 'create', '--namespace', namespace, '--filename', join(folder, `${id}.yaml`));
      }, late.afterMs);
    }
    return start(spec);
  };
}

/** Not one that only renders. */
const deploys = ({ args }: ProcessSpec, release: string): boolean =>
  args.includes(release) && args[0] === 'upgrade' && !args.includes('--dry-run=server');

async function kubectl({ cluster }: FaultRun, ...args: string[]): Promise<void> {
  const result = await runProgram(cluster.kubectl, ['--kubeconfig', cluster.kubeconfig, ...args]);
  if (!result.ok) throw new Error(`kubectl ${args.join(' ')}: ${result.problem}`);
}

const documents = (objects: readonly object[]): string =>
  objects.map((object) => stringify(object, { lineWidth: 0 })).join('---\n');
