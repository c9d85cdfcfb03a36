import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchFolder } from './charts.ts';

/** Something users would deploy with: the shell lines that deploy and destroy all charts of a folder. */
export interface BenchTool {
  name: string;
  deploy(bench: BenchFolder): string;
  destroy(bench: BenchFolder): string;
}

const CONCURRENCY = 4;

/** This project's own command line, as it is committed. */
export function ours(cli: string, node: string): BenchTool {
  const run = (command: string) => (bench: BenchFolder) =>
    `cd ${bench.folder} && ${node} ${cli} ${command} --concurrency ${CONCURRENCY}`;
  return { name: 'helm-lifecycle', deploy: run('deploy'), destroy: run('destroy') };
}

const upgrade = (helm: string, { namespace }: BenchFolder, name: string) =>
  `${helm} upgrade --install ${name} charts/${name} -f charts/${name}/override.yaml -n ${namespace} --create-namespace --wait`;
const uninstall = (helm: string, { namespace }: BenchFolder, name: string) =>
  `${helm} uninstall ${name} -n ${namespace} --wait`;

/** One Helm after the other. */
export function loop(helm: string): BenchTool {
  const each = (line: typeof upgrade) => (bench: BenchFolder) =>
    `cd ${bench.folder} && for name in ${bench.names.join(' ')}; do ${line(helm, bench, '$name')} || exit 1; done`;
  return { name: 'helm in a loop', deploy: each(upgrade), destroy: each(uninstall) };
}

/** Several Helms at once, without any order. */
export function parallel(helm: string): BenchTool {
  const all = (line: typeof upgrade) => (bench: BenchFolder) =>
    `cd ${bench.folder} && printf '%s\\n' ${bench.names.join(' ')} | xargs -P ${CONCURRENCY} -I {} ${line(helm, bench, '{}')}`;
  return { name: `helm by xargs -P ${CONCURRENCY}`, deploy: all(upgrade), destroy: all(uninstall) };
}

/** helmfile with the helm-diff plugin, when it is on PATH. */
export function helmfile(program: string, helm: string): BenchTool {
  const file = (bench: BenchFolder) => {
    const releases = bench.names.map(
      (name) =>
        `  - {name: ${name}, namespace: ${bench.namespace}, chart: ./charts/${name}, values: [charts/${name}/override.yaml], wait: true}`,
    );
    writeFileSync(join(bench.folder, 'helmfile.yaml'), ['releases:', ...releases, ''].join('\n'));
    return `cd ${bench.folder} && ${program} --helm-binary ${helm}`;
  };
  return {
    name: 'helmfile',
    deploy: (bench) => `${file(bench)} apply --concurrency ${CONCURRENCY}`,
    destroy: (bench) => `${file(bench)} destroy --concurrency ${CONCURRENCY}`,
  };
}
