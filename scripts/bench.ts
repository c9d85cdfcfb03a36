import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCharts } from './bench/charts.ts';
import { countRequests, countStarts } from './bench/counters.ts';
import { measure } from './bench/measure.ts';
import type { PlanScale } from './bench/plan-scale.ts';
import { type BenchResult, performancePage } from './bench/report.ts';
import { type Bench, type Row, runGroup } from './bench/run-groups.ts';
import { type Group, groupsOf } from './bench/scenarios.ts';
import { measureStartup } from './bench/startup.ts';
import { type BenchTool, floor, helmfile, helmwave, loop, ours, parallel } from './bench/tools.ts';
import { ensureBinaries } from './cluster/binaries.ts';
import { startKwok } from './cluster/kwok.ts';
import { createProgress } from './cluster/progress.ts';

/** Measures this project against what users would pick instead, on one cluster in one run; --write makes docs/performance.md of it. */
const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '1,10,30,100' },
    rounds: { type: 'string', default: '3' },
    tools: { type: 'string', default: '' },
    groups: { type: 'string', default: '' },
    plans: { type: 'string', default: '100,300,1000' },
    helm: { type: 'string', default: '4' },
    write: { type: 'boolean', default: false },
  },
});
const COUNTED = '30 charts';

const progress = createProgress();
const major = values.helm === '3' ? 3 : 4;
const binaries = await ensureBinaries(['control-plane', `helm${major}`], progress);
const { [`helm${major}` as const]: helm = '', kubectl = '' } = binaries;
const cluster = await startKwok(binaries);
const folder = mkdtempSync(join(tmpdir(), 'helm-lifecycle-bench-'));
const home = join(folder, 'home');
mkdirSync(home);
const env = {
  PATH: [dirname(helm), dirname(kubectl), process.env.PATH].join(':'),
  HOME: home,
  XDG_CACHE_HOME: join(home, 'cache'),
  KUBECONFIG: cluster.kubeconfig,
  ...(process.env.HELM_PLUGINS !== undefined && { HELM_PLUGINS: process.env.HELM_PLUGINS }),
};
const cli = join(root, 'dist', 'cli.js');
const node = process.execPath;
const peers = { helmfile: onPath('helmfile'), helmwave: onPath('helmwave') };
const problems: string[] = [];
const counters = { requests: countRequests(cluster.auditLog) };
const bench: Bench = { folder, env, counters, progress, problems };

try {
  // The first use of everything: its files are read from the disk, and versions of programs are remembered.
  await runGroup(groupOf('warm-up', 1), toolsWith(helm), bench);
  const rows: Row[] = [];
  const groups = groupsOf(values.counts.split(',').map(Number), Number(values.rounds)).filter(({ title }) =>
    title.includes(values.groups),
  );
  // First, because it is short and fails when something is wrong with what all the rest needs.
  const starting = await startup();
  for (const group of groups) {
    const isOrdered = group.shape === 'chain' || group.shape === 'fan-out';
    const fitting = toolsWith(helm).filter(({ knowsNeeds }) => knowsNeeds || !isOrdered);
    rows.push(...(await runGroup(group, fitting, bench)));
  }
  const counted = groups.find(({ title }) => title === COUNTED);
  const starts = counted === undefined ? [] : await countInGroup(counted);
  const result: BenchResult = {
    rows,
    starts,
    startup: starting,
    plans: values.plans.split(',').map(planScale),
    machine: {
      processors: cpus().length,
      model: cpus()[0]?.model ?? 'unknown',
      memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    },
    versions: versions(),
    problems,
  };
  const page = performancePage(result);
  console.log(`\n${page}`);
  for (const problem of problems) progress(problem);
  if (values.write) writeFileSync(join(root, 'docs', 'performance.md'), page);
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

function groupOf(title: string, count: number): Group {
  return { title, count, shape: 'independent', rounds: 1, steps: ['cold', 'unchanged', 'destroy'] };
}

function toolsWith(helmPath: string): BenchTool[] {
  const all = [
    ours(cli, node),
    loop(helmPath),
    parallel(helmPath),
    floor(helmPath, major),
    ...(peers.helmfile === undefined ? [] : [helmfile(peers.helmfile, helmPath)]),
    ...(peers.helmwave === undefined ? [] : [helmwave(peers.helmwave)]),
  ];
  const wanted = values.tools.split(',').filter(Boolean);
  return all.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
}

/** A group once more through shims that count what is started. */
async function countInGroup(group: Group): Promise<Row[]> {
  const programs = join(folder, 'programs');
  const starts = {
    helm: countStarts(programs, helm, 'helm'),
    kubectl: countStarts(programs, kubectl, 'kubectl'),
  };
  const counters = { helm: starts.helm.count, kubectl: starts.kubectl.count };
  progress(`${group.title}: counting the processes`);
  const counting = { ...bench, env: { ...env, PATH: `${programs}:${env.PATH}` }, counters };
  return runGroup({ ...group, rounds: 1 }, toolsWith(starts.helm.path), counting);
}

async function startup(): Promise<BenchResult['startup']> {
  const charts = join(folder, 'startup');
  mkdirSync(charts);
  writeCharts(charts, { count: 1, shape: 'independent' }, 'b-startup');
  const deploy = `cd ${charts} && ${node} ${cli} deploy`;
  await measure(deploy, env);
  progress('start-up times');
  return measureStartup(
    [
      { what: '`node -e 0`', line: `${node} -e 0` },
      { what: '`helm version`', line: `${helm} version` },
      { what: '`dist/cli.js --version`', line: `${node} ${cli} --version` },
      { what: '`dist/cli.js deploy`, one unchanged chart', line: deploy },
    ],
    env,
  );
}

/** In a process of its own, whose memory is that of this one plan. */
function planScale(count: string): PlanScale {
  progress(`plan ${count} charts`);
  const { stdout, stderr, status } = spawnSync(node, [join(root, 'scripts/bench/plan-scale.ts'), count], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`plan ${count} charts: ${stderr}`);
  return JSON.parse(stdout) as PlanScale;
}

function versions(): string[] {
  const first = (program: string, ...args: string[]) =>
    spawnSync(program, args, { encoding: 'utf8', env }).stdout.trim().split('\n')[0] ?? '';
  return [
    `helm-lifecycle ${first(node, cli, '--version')}`,
    `Helm ${first(helm, 'version', '--short')}`,
    `Node ${process.version}`,
    ...(peers.helmfile === undefined ? [] : [`helmfile ${first(peers.helmfile, 'version', '-o', 'short')}`]),
    ...(peers.helmwave === undefined ? [] : [`helmwave ${first(peers.helmwave, 'version')}`]),
  ].map((text) => text.trim());
}

function onPath(program: string): string | undefined {
  const { stdout } = spawnSync('bash', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return stdout.trim() || undefined;
}
