import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { writeCharts } from './bench/charts.ts';
import { countRequests, countStarts } from './bench/counters.ts';
import { keptIn } from './bench/kept.ts';
import { knowingOf, withKnowing } from './bench/knowing-section.ts';
import { measure } from './bench/measure.ts';
import type { PlanScale } from './bench/plan-scale.ts';
import { type BenchResult, performancePage } from './bench/report.ts';
import { type Bench, type Row, runGroup } from './bench/run-groups.ts';
import { type Group, groupsOf } from './bench/scenarios.ts';
import { measureStartup } from './bench/startup.ts';
import {
  type BenchTool,
  floor,
  helmfile,
  helmwave,
  loop,
  ours,
  parallel,
  renderingFloor,
} from './bench/tools.ts';
import { ensureBinaries } from './cluster/binaries.ts';
import { startKwok } from './cluster/kwok.ts';
import { createProgress } from './cluster/progress.ts';
import { readFlags } from './read-flags.ts';

/** Measures this project against what users would pick instead, on one cluster in one run. */
const usage = `usage: npm run bench -- [flags]
  --counts 1,10,30,100   how many charts
  --rounds 3             how often each is measured
  --groups TEXT          only groups with this in their title: \`chart\`, \`chain\`
  --tools TEXT,...       only tools with one of these in their name
  --plans 100,300,1000   charts of the plans that are measured; '' is none
  --helm 4,3             majors of Helm; the first is measured in full
  --resume FILE          keeps there what is measured, and goes on from it after an interruption
  --write                makes docs/performance.md of it
short: npm run bench -- --counts 1,30 --rounds 1 --groups chart --plans ''`;
const root = resolve(import.meta.dirname, '..');
const values = readFlags(usage, {
  counts: { type: 'string', default: '1,10,30,100' },
  rounds: { type: 'string', default: '3' },
  tools: { type: 'string', default: '' },
  groups: { type: 'string', default: '' },
  plans: { type: 'string', default: '100,300,1000' },
  helm: { type: 'string', default: '4,3' },
  resume: { type: 'string', default: '' },
  write: { type: 'boolean', default: false },
});
const COUNTED = '30 charts';

const progress = createProgress();
const majors = values.helm.split(',').map((text) => (text === '3' ? 3 : 4));
const binaries = await ensureBinaries(
  ['control-plane', ...majors.map((major) => `helm${major}` as const)],
  progress,
);
const { kubectl = '' } = binaries;
const once = keptIn(values.resume);
const cluster = await startKwok(binaries);
const folder = mkdtempSync(join(tmpdir(), 'helm-lifecycle-bench-'));
const home = join(folder, 'home');
mkdirSync(home);
const baseEnv = {
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

/** What is measured with one Helm. */
interface Lab {
  major: 3 | 4;
  helm: string;
  bench: Bench;
}

const labs = majors.map((major): Lab => {
  const helm = binaries[`helm${major}`] ?? '';
  const env = { ...baseEnv, PATH: [dirname(helm), dirname(kubectl), process.env.PATH].join(':') };
  return { major, helm, bench: { folder, env, counters, progress, problems } };
});
const [lab] = labs;

try {
  if (lab === undefined) throw new Error('--helm names none');
  // First, because it is short and fails when something is wrong with what all the rest needs.
  const starting = await once('startup', () => startup(lab));
  const rows: Row[] = [];
  const starts: Row[] = [];
  for (const each of labs) {
    // The first use of everything: its files are read from the disk, and versions of programs are remembered.
    await runGroup(groupOf('warm-up', 1), toolsWith(each), each.bench);
    for (const group of groupsFor(each)) {
      const isOrdered = group.shape === 'chain' || group.shape === 'fan-out';
      const fitting = toolsWith(each).filter(({ knowsNeeds }) => knowsNeeds || !isOrdered);
      rows.push(...(await once(group.title, () => runGroup(group, fitting, each.bench))));
      if (group.title === COUNTED)
        starts.push(...(await once(`${COUNTED}: processes`, () => countInGroup(group, each))));
    }
  }
  const plans: PlanScale[] = [];
  for (const count of values.plans.split(',').filter(Boolean))
    plans.push(await once(`plan ${count}`, async () => planScale(count)));
  const result: BenchResult = {
    rows,
    starts,
    startup: starting,
    plans,
    machine: {
      processors: cpus().length,
      model: cpus()[0]?.model ?? 'unknown',
      memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    },
    versions: versions(labs),
    problems,
  };
  const page = performancePage(result);
  console.log(`\n${page}`);
  for (const problem of problems) progress(problem);
  const file = join(root, 'docs', 'performance.md');
  if (values.write) writeFileSync(file, withKnowing(page, knowingOf(readFileSync(file, 'utf8'))));
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

function groupOf(title: string, count: number): Group {
  return { title, count, shape: 'independent', rounds: 1, steps: ['cold', 'unchanged', 'destroy'] };
}

/** The shapes that are about order, and the other tools, are measured with the first Helm only. */
function groupsFor({ major }: Lab): Group[] {
  const isFirst = major === lab?.major;
  return groupsOf(values.counts.split(',').map(Number), Number(values.rounds))
    .filter(({ shape }) => isFirst || shape === 'independent')
    .map((group) => (isFirst ? group : { ...group, title: `${group.title}, Helm ${major}` }))
    .filter(({ title }) => title.includes(values.groups));
}

function toolsWith({ major, helm }: Lab, helmPath = helm): BenchTool[] {
  const isFirst = major === lab?.major;
  const all = [
    ours(cli, node),
    loop(helmPath),
    parallel(helmPath),
    floor(helmPath, major),
    renderingFloor(helmPath, major),
    ...(peers.helmfile === undefined || !isFirst ? [] : [helmfile(peers.helmfile, helmPath)]),
    ...(peers.helmwave === undefined || !isFirst ? [] : [helmwave(peers.helmwave)]),
  ];
  const wanted = values.tools.split(',').filter(Boolean);
  return all.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
}

/** A group once more through shims that count what is started. */
async function countInGroup(group: Group, each: Lab): Promise<Row[]> {
  const { helm, bench } = each;
  const programs = join(folder, 'programs');
  const starts = {
    helm: countStarts(programs, helm, 'helm'),
    kubectl: countStarts(programs, kubectl, 'kubectl'),
  };
  const countsOf = { helm: starts.helm.count, kubectl: starts.kubectl.count };
  progress(`${group.title}: counting the processes`);
  const env = { ...bench.env, PATH: `${programs}:${bench.env.PATH}` };
  const counting = { ...bench, env, counters: countsOf };
  return runGroup({ ...group, rounds: 1 }, toolsWith(each, starts.helm.path), counting);
}

async function startup({ helm, bench: { env } }: Lab): Promise<BenchResult['startup']> {
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

function versions(all: readonly Lab[]): string[] {
  const env = all[0]?.bench.env ?? {};
  const first = (program: string, ...args: string[]) =>
    spawnSync(program, args, { encoding: 'utf8', env }).stdout.trim().split('\n')[0] ?? '';
  return [
    `helm-lifecycle ${first(node, cli, '--version')}`,
    ...all.map(({ helm }) => `Helm ${first(helm, 'version', '--short')}`),
    `Node ${process.version}`,
    ...(peers.helmfile === undefined ? [] : [`helmfile ${first(peers.helmfile, 'version', '-o', 'short')}`]),
    ...(peers.helmwave === undefined ? [] : [`helmwave ${first(peers.helmwave, 'version')}`]),
  ].map((text) => text.trim());
}

function onPath(program: string): string | undefined {
  const { stdout } = spawnSync('bash', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return stdout.trim() || undefined;
}
