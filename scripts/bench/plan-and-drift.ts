import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { ensureBinaries } from '../cluster/binaries.ts';
import { startKwok } from '../cluster/kwok.ts';
import { createProgress } from '../cluster/progress.ts';
import { type BenchFolder, writeCharts } from './charts.ts';
import { type Measurement, measure } from './measure.ts';
import { median } from './median.ts';
import { helmfile } from './tools.ts';

/**
 * What it costs to know: a plan in which every chart changed, against `helmfile diff` where both are on PATH; what proving that
 * unchanged charts did not drift adds; and drift of very many objects. Prints a line of JSON for each; --rounds 5 --charts 30 --releases 100.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    charts: { type: 'string', default: '30' },
    releases: { type: 'string', default: '100' },
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

/** Measures a command line several times; the medians, with what its JSON says it asked the API server. */
async function time(what: string, folder: string, line: string): Promise<void> {
  const found: Measurement[] = [];
  for (let round = 0; round < Number(values.rounds); round++)
    found.push(await measure(`cd ${folder} && ${line}`, env));
  const of = (key: keyof Measurement) => median(found.map((one) => one[key]));
  console.log(
    JSON.stringify({
      what,
      wallSeconds: of('wallSeconds'),
      cpuSeconds: of('cpuSeconds'),
      ownMegabytes: of('ownMegabytes'),
      treeMegabytes: of('treeMegabytes'),
    }),
  );
}

/** What one run says of itself. */
function callsOf(folder: string, args: string): unknown {
  const run = spawnSync('bash', ['-c', `cd ${folder} && ${cli} ${args} --output json`], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const json = JSON.parse(run.stdout);
  return {
    ...json.cost,
    ...(json.apiCalls !== undefined && { apiCalls: json.apiCalls, counts: json.counts }),
  };
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
    await time(
      `deploy of ${values.charts} unchanged charts, unchanged: ${unchanged}`,
      bench.folder,
      `${cli} deploy`,
    );
    console.log(JSON.stringify(callsOf(bench.folder, 'deploy')));
  }
  for (const { name } of bench.charts)
    writeFileSync(join(bench.folder, 'charts', name, 'override.yaml'), stringify({ marker: 'other' }));
  await time(`plan of ${values.charts} changed charts`, bench.folder, `${cli} plan`);
  console.log(JSON.stringify(callsOf(bench.folder, 'plan')));
  if (spawnSync('which', ['helmfile'], { env }).status === 0) {
    helmfile('helmfile', helm).deploy(bench);
    await time(
      'helmfile diff of the same',
      bench.folder,
      `helmfile --helm-binary ${helm} diff --concurrency 4`,
    );
  }
  const many = join(base, 'many');
  mkdirSync(many);
  writeMany(many, Number(values.releases));
  deploy(many);
  await time(`drift of ${values.releases} releases of ${OBJECTS} objects`, many, `${cli} drift`);
  console.log(JSON.stringify(callsOf(many, 'drift')));
} finally {
  await cluster.stop();
  rmSync(base, { recursive: true, force: true });
}
