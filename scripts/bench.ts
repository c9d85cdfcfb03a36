import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchFolder, changeOne, type Shape, writeCharts } from './bench/charts.ts';
import { type Measurement, measure } from './bench/measure.ts';
import { type BenchTool, helmfile, loop, ours, parallel } from './bench/tools.ts';
import { ensureBinaries } from './cluster/binaries.ts';
import { startKwok } from './cluster/kwok.ts';
import { createProgress } from './cluster/progress.ts';
import { table } from './docs/table.ts';

/** Measures this project against what users would pick instead, on one cluster in one run, and writes docs/performance.md. */
const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '1,10,30' },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const counts = values.counts.split(',').map(Number);
const rounds = Number(values.rounds);

interface Row extends Measurement {
  scenario: string;
  tool: string;
}

const progress = createProgress();
const binaries = await ensureBinaries(['control-plane', 'helm4'], progress);
const cluster = await startKwok(binaries);
const folder = mkdtempSync(join(tmpdir(), 'helm-lifecycle-bench-'));
const home = join(folder, 'home');
const env = {
  PATH: [
    resolve(binaries.helm4 as string, '..'),
    resolve(binaries.kubectl as string, '..'),
    process.env.PATH,
  ].join(':'),
  HOME: home,
  XDG_CACHE_HOME: join(home, 'cache'),
  KUBECONFIG: cluster.kubeconfig,
  HELM_PLUGINS: process.env.HELM_PLUGINS ?? '',
};
const helm = binaries.helm4 as string;
const peer =
  spawnSync('bash', ['-c', 'command -v helmfile'], { encoding: 'utf8' }).stdout.trim() || undefined;
const tools: BenchTool[] = [
  ours(join(root, 'dist', 'cli.js'), process.execPath),
  loop(helm),
  parallel(helm),
  ...(peer === undefined ? [] : [helmfile(peer, helm)]),
];

try {
  const rows: Row[] = [];
  for (const count of counts) rows.push(...(await benchmark(`${count} charts`, count, 'independent', tools)));
  const [own] = tools as [BenchTool];
  rows.push(...(await benchmark('chain of 10', 10, 'chain', [own])));
  rows.push(...(await benchmark('fan-out of 30', 30, 'fan-out', [own])));
  const text = report(rows);
  console.log(`\n${text}`);
  if (values.write) writeFileSync(join(root, 'docs', 'performance.md'), text);
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Cold, unchanged, one changed and destroy, `rounds` times, the tools in turn. */
async function benchmark(title: string, count: number, shape: Shape, who: BenchTool[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const tool of who) {
      const bench: BenchFolder = writeCharts(
        join(folder, `${round}-${tool.name.replace(/\W+/g, '-')}`),
        count,
        shape,
      );
      const step = async (scenario: string, line: string) => {
        progress(`${title}, ${scenario}: ${tool.name}, round ${round + 1} of ${rounds}`);
        rows.push({ scenario: `${title}, ${scenario}`, tool: tool.name, ...(await measure(line, env)) });
      };
      await step('cold', tool.deploy(bench));
      await step('unchanged', tool.deploy(bench));
      changeOne(bench, `round-${round}`);
      await step('one changed', tool.deploy(bench));
      await step('destroy', tool.destroy(bench));
    }
  }
  return rows;
}

function report(rows: Row[]): string {
  const version = existsSync(join(root, 'package.json'))
    ? (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
    : '';
  return `# Performance

Measured by \`npm run bench -- --write\` with version ${version}: real Helm 4 on a real API server with simulated nodes on the same
machine (${cpus().length} processors), every tool with the same charts, medians of ${rounds} rounds in which the tools take turns.
Absolute times depend on the machine; the ratios are what counts. "unchanged" is the second run of the same thing.

${table(['scenario', 'tool', 'wall', 'CPU', 'memory of the first process', 'wall against ours'], [...summarise(rows)])}
`;
}

function* summarise(rows: Row[]): Generator<string[]> {
  for (const scenario of new Set(rows.map((row) => row.scenario))) {
    const inScenario = rows.filter((row) => row.scenario === scenario);
    const wallOf = (tool: string) =>
      median(inScenario.filter((row) => row.tool === tool).map((row) => row.wallSeconds));
    for (const tool of new Set(inScenario.map((row) => row.tool))) {
      const own = inScenario.filter((row) => row.tool === tool);
      yield [
        scenario,
        tool,
        `${wallOf(tool).toFixed(2)} s`,
        `${median(own.map((row) => row.cpuSeconds)).toFixed(2)} s`,
        `${median(own.map((row) => row.peakMegabytes))} MB`,
        `${(wallOf(tool) / wallOf((tools[0] as BenchTool).name)).toFixed(1)}x`,
      ];
    }
  }
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
