import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { BenchFolder } from './charts.ts';

/** Something users would deploy with: the shell lines that deploy and destroy all charts of a folder. */
export interface BenchTool {
  name: string;
  /** Whether it starts charts in the order of their needs. */
  knowsNeeds: boolean;
  deploy(bench: BenchFolder): string;
  destroy(bench: BenchFolder): string;
}

/** Helm processes at once, for every tool that has such a limit. */
export const CONCURRENCY = 4;
export const OURS = 'helm-lifecycle';

/** This project's own command line, as it is committed. */
export function ours(cli: string, node: string): BenchTool {
  const run = (command: string) => (bench: BenchFolder) =>
    `cd ${bench.folder} && ${node} ${cli} ${command} --concurrency ${CONCURRENCY}`;
  return { name: OURS, knowsNeeds: true, deploy: run('deploy'), destroy: run('destroy') };
}

const upgrade = (helm: string, { namespace }: BenchFolder, name: string) =>
  `${helm} upgrade --install ${name} charts/${name} -f charts/${name}/override.yaml -n ${namespace} --create-namespace --wait`;
const uninstall = (helm: string, { namespace }: BenchFolder, name: string) =>
  `${helm} uninstall ${name} -n ${namespace} --wait`;
const namesOf = ({ charts }: BenchFolder, separator: string) =>
  charts.map(({ name }) => name).join(separator);

/** One Helm after the other, in the order of the manifest. */
export function loop(helm: string): BenchTool {
  const each = (line: typeof upgrade) => (bench: BenchFolder) =>
    `cd ${bench.folder} && for name in ${namesOf(bench, ' ')}; do ${line(helm, bench, '$name')} || exit 1; done`;
  return { name: 'helm in a loop', knowsNeeds: true, deploy: each(upgrade), destroy: each(uninstall) };
}

/** Several Helms at once, without any order. */
export function parallel(helm: string): BenchTool {
  const all = (line: typeof upgrade) => (bench: BenchFolder) =>
    `cd ${bench.folder} && printf '%s\\n' ${namesOf(bench, ' ')} | xargs -P ${CONCURRENCY} -I {} ${line(helm, bench, '{}')}`;
  return {
    name: `helm by xargs -P ${CONCURRENCY}`,
    knowsNeeds: false,
    deploy: all(upgrade),
    destroy: all(uninstall),
  };
}

/** The cheapest Helms that there are for a chart: they wait for nothing, and leave to the API server what it checks anyway. */
function cheapHelms(helm: string, major: 3 | 4): Pick<BenchTool, 'deploy' | 'destroy'> {
  const cheap = major === 4 ? '--wait=hookOnly --server-side=true --disable-openapi-validation' : '';
  return {
    deploy: (bench) => `${upgrade(helm, bench, '{}').replace(/ --wait$/, '')} ${cheap}`,
    destroy: ({ namespace }) =>
      `${helm} uninstall {} -n ${namespace} ${major === 4 ? '--wait=hookOnly' : ''}`,
  };
}

const cheaply = (line: (bench: BenchFolder) => string) => (bench: BenchFolder) =>
  `cd ${bench.folder} && export GOGC=400 && printf '%s\\n' ${namesOf(bench, ' ')} | xargs -P ${CONCURRENCY} -I {} ${line(bench)}`;

/** The least that any tool can take which starts Helm once for each chart, several at once, and looks at nothing. */
export function floor(helm: string, major: 3 | 4): BenchTool {
  const helms = cheapHelms(helm, major);
  return {
    name: 'the floor',
    knowsNeeds: false,
    deploy: cheaply(helms.deploy),
    destroy: cheaply(helms.destroy),
  };
}

/** The same for a tool that has to know what a chart renders before it changes anything. */
export function renderingFloor(helm: string, major: 3 | 4): BenchTool {
  const helms = cheapHelms(helm, major);
  const render = `${helm} template {} charts/{} -f charts/{}/override.yaml >/dev/null`;
  return {
    name: 'the floor, rendering first',
    knowsNeeds: false,
    deploy: cheaply((bench) => `sh -c '${render} && ${helms.deploy(bench)}'`),
    destroy: cheaply(helms.destroy),
  };
}

/** helmfile with the helm-diff plugin. */
export function helmfile(program: string, helm: string): BenchTool {
  const file = (bench: BenchFolder) => {
    const releases = bench.charts.map(({ name, needs }) => ({
      name,
      namespace: bench.namespace,
      chart: `./charts/${name}`,
      values: [`charts/${name}/override.yaml`],
      wait: true,
      ...(needs.length > 0 && { needs: needs.map((need) => `${bench.namespace}/${need}`) }),
    }));
    writeFileSync(join(bench.folder, 'helmfile.yaml'), stringify({ releases }));
    return `cd ${bench.folder} && ${program} --helm-binary ${helm}`;
  };
  return {
    name: 'helmfile',
    knowsNeeds: true,
    deploy: (bench) => `${file(bench)} apply --concurrency ${CONCURRENCY}`,
    destroy: (bench) => `${file(bench)} destroy --concurrency ${CONCURRENCY}`,
  };
}

/** helmwave, which has Helm inside. */
export function helmwave(program: string): BenchTool {
  const file = (bench: BenchFolder) => {
    const releases = bench.charts.map(({ name, needs }) => ({
      name,
      namespace: bench.namespace,
      create_namespace: true,
      chart: { name: `./charts/${name}` },
      values: [`charts/${name}/override.yaml`],
      wait: 'watcher',
      ...(needs.length > 0 && { depends_on: needs.map((need) => `${need}@${bench.namespace}`) }),
    }));
    writeFileSync(join(bench.folder, 'helmwave.yml'), stringify({ project: bench.namespace, releases }));
    return `cd ${bench.folder} && ${program}`;
  };
  return {
    name: 'helmwave',
    knowsNeeds: true,
    deploy: (bench) => `${file(bench)} up --build`,
    destroy: (bench) => `${file(bench)} down`,
  };
}
