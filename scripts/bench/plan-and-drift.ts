import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { ensureBinaries } from '../cluster/binaries.ts';
import { startKwok } from '../cluster/kwok.ts';
import { createProgress } from '../cluster/progress.ts';
import { type BenchFolder, writeCharts } from './charts.ts';
import { type KnowingRow, knowingSection, withKnowing } from './knowing-section.ts';
import { type Measurement, measure } from './measure.ts';
import { median } from './median.ts';
import { helmfile } from './tools.ts';

/**
 * What it costs to know: a plan in which every chart changed, against `helmfile diff` where both are on PATH; what proving that
 * unchanged charts did not drift adds; and drift of very many objects. Prints a line of JSON for each; --write makes a section of
 * docs/performance.md of them. --rounds 3 takes a few minutes.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    charts: { type: 'string', default: '30' },
    releases: { type: 'string', default: '100' },
    write: { type: 'boolean', default: false },
  },
});
const OBJECTS = 10;
const root = resolve(import.meta.dirname, '../..');
const binaries = await ensureBinaries(['control-plane', 'helm4'], createProgress());
const cluster = await startKwok(binaries);
const base = mkdtempSync(join(tmpdir(), 'helm-lifecycle-know-'));
const [helm = '', kubectl = ''] = [binaries.helm4, binaries.kubectl];
const env = {
  HOME: base,
  KUBECONFIG: cluster.kubeconfig,
  PATH: [dirname(helm), dirname(kubectl), process.env.PATH].join(':'),
  ...(process.env.HELM_PLUGINS !== undefined && { HELM_PLUGINS: process.env.HELM_PLUGINS }),
};
const cli = `${process.execPath} ${join(root, 'dist/cli.js')}`;

const rows: KnowingRow[] = [];

/** Measures a command line several times, and keeps the medians with what it says of itself. */
async function time(what: string, folder: string, line: string, counts: Counts = {}): Promise<void> {
  const found: Measurement[] = [];
  for (let round = 0; round < Number(values.rounds); round++)
    found.push(await measure(`cd ${folder} && ${line}`, env));
  const of = (key: keyof Measurement) => median(found.map((one) => one[key]));
  const [wallSeconds, cpuSeconds] = [of('wallSeconds'), of('cpuSeconds')];
  const row = { what, wallSeconds, cpuSeconds, ownMegabytes: of('ownMegabytes'), ...counts };
  console.log(JSON.stringify(row));
  rows.push(row);
}

function timeOurs(what: string, folder: string, command: string): Promise<void> {
  return time(what, folder, `${cli} ${command}`, countsOf(folder, command));
}

type Counts = Pick<KnowingRow, 'apiCalls' | 'helm' | 'kubectl'>;

/** What one run says that it asked and started. */
function countsOf(folder: string, command: string): Counts {
  const run = spawnSync('bash', ['-c', `cd ${folder} && ${cli} ${command} --output json`], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const { cost, apiCalls } = JSON.parse(run.stdout);
  // What compares only needs no Helm, and a kubeconfig in which everything stands no kubectl.
  return cost === undefined
    ? { apiCalls, helm: 0, kubectl: 0 }
    : { apiCalls: cost.apiCalls, helm: cost.helmProcesses, kubectl: cost.kubectlProcesses };
}

function deploy(folder: string): void {
  execFileSync('bash', ['-c', `cd ${folder} && ${cli} deploy`], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function setUnchanged({ folder }: BenchFolder, unchanged: 'repair' | 'skip'): void {
  const file = join(folder, 'helm-lifecycle.yaml');
  const text = readFileSync(file, 'utf8').replace(/\n {2}unchanged: \w+/, '');
  writeFileSync(file, text.replace('\ndefaults:', `\ndefaults:\n  unchanged: ${unchanged}`));
}

/** Releases of ten ConfigMaps each, of one chart. */
function writeMany(folder: string, count: number): void {
  const chart = join(folder, 'chart');
  mkdirSync(join(chart, 'templates'), { recursive: true });
  writeFileSync(join(chart, 'Chart.yaml'), stringify({ apiVersion: 'v2', name: 'ten', version: '1.0.0' }));
  const map = (at: number) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "{{ .Release.Name }}-${at}"}\ndata: {a: b}\n`;
  const text = Array.from({ length: OBJECTS }, (_, at) => map(at)).join('---\n');
  writeFileSync(join(chart, 'templates/all.yaml'), text);
  const charts = Array.from({ length: count }, (_, at) => ({ name: `many-${at}`, path: 'chart' }));
  const manifest = { version: 1, id: 'many', defaults: { namespace: 'many', settle: '0s' }, charts };
  writeFileSync(join(folder, 'helm-lifecycle.yaml'), stringify(manifest));
}

try {
  const bench = writeCharts(
    join(base, 'plan'),
    { count: Number(values.charts), shape: 'independent' },
    'plan',
  );
  deploy(bench.folder);
  for (const unchanged of ['skip', 'repair'] as const) {
    setUnchanged(bench, unchanged);
    deploy(bench.folder);
    const what = `deploy of ${values.charts} unchanged charts, \`unchanged: ${unchanged}\``;
    await timeOurs(what, bench.folder, 'deploy');
  }
  for (const { name } of bench.charts)
    writeFileSync(join(bench.folder, 'charts', name, 'override.yaml'), stringify({ marker: 'other' }));
  await timeOurs(`plan of ${values.charts} changed charts`, bench.folder, 'plan');
  if (spawnSync('which', ['helmfile'], { env }).status === 0) {
    helmfile('helmfile', helm).deploy(bench);
    const diff = `helmfile --helm-binary ${helm} diff --concurrency 4`;
    await time(`\`helmfile diff\` of the same`, bench.folder, diff);
  }
  const many = join(base, 'many');
  mkdirSync(many);
  writeMany(many, Number(values.releases));
  deploy(many);
  await timeOurs(`drift of ${values.releases} releases of ${OBJECTS} objects`, many, 'drift');
  const page = join(root, 'docs/performance.md');
  const how = `Medians of ${values.rounds}, with Helm 4, on ${cpus().length} processors (${cpus()[0]?.model.trim()}).`;
  if (values.write) writeFileSync(page, withKnowing(readFileSync(page, 'utf8'), knowingSection(rows, how)));
} finally {
  await cluster.stop();
  rmSync(base, { recursive: true, force: true });
}
