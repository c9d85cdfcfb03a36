import { table } from '../docs/table.ts';
import { SLOW } from './charts.ts';
import { median } from './median.ts';
import type { PlanScale } from './plan-scale.ts';
import type { Row } from './run-groups.ts';
import type { Startup } from './startup.ts';
import { CONCURRENCY, OURS } from './tools.ts';

/** Everything that was measured. */
export interface BenchResult {
  rows: Row[];
  /** Of a round whose counters are `helm` and `kubectl`, the programs started; its times do not count. */
  starts: Row[];
  startup: Startup[];
  plans: PlanScale[];
  machine: { processors: number; model: string; memoryGigabytes: number };
  versions: string[];
  problems: string[];
}

/** docs/performance.md. */
export function performancePage(result: BenchResult): string {
  const groups = [...new Set(result.rows.map(({ group }) => group))];
  const headline = groups.includes('30 charts') ? '30 charts' : (groups[0] ?? '');
  return `# Performance

Written by \`npm run bench -- --write\`. Absolute times depend on the machine; the ratios are what counts.

## At a glance

${charts(result.rows, headline)}

## How it was measured

- One API server with simulated nodes on the same machine (${result.machine.processors} processors, ${result.machine.model},
  ${result.machine.memoryGigabytes} GB): real control plane, real Helm, pods that are ready at once. All tools got the same charts
  (a ConfigMap, a Service and a Deployment each) in a namespace of their own, one after the other, in rounds in which they take
  turns; medians.
- ${result.versions.join(', ')}. Every tool that has a limit got ${CONCURRENCY} charts at once.
- **cold**: nothing is there. **unchanged**: the same once more. **one changed**: the values of one chart differ. **destroy**:
  all are uninstalled. The slow chart of "one of them slow" gets ready after ${SLOW}.
- CPU is user and system time of the whole process tree, without the API server. Memory is the peak of the tool's own process, and
  in brackets that of the whole tree, sampled every 200 ms. API calls are lines of the API server's audit log.
- Started Helm and kubectl processes were counted in a round of its own by a shim, which costs time; that round is not in the times.
- What differs in kind: \`xargs\` knows no order and stops at no failure. helmfile compares by helm-diff and helmwave has Helm inside.
  **the floor** starts the cheapest Helms there are and waits for nothing; **the floor, rendering first** is
  that of a tool which looks at what a chart renders before it changes anything, as ours does.
- **destroy** ends when the command does, and with it Helm's record; only helm-lifecycle waits until the last pod is gone. **objects
  gone** is the time until nothing runs any more, looked at every 50 ms after the command.

## Where others are ahead

A changed chart is rendered and looked through before anything changes, which takes a second Helm: [ADR 20](adr/0020-two-helms-for-a-changed-chart.md).

${losses(result.rows)}

${groups.map((group) => `## ${capital(group)}\n\n${groupTable(group, result)}`).join('\n\n')}

## Starting up

Medians of 15. An unchanged run of one chart reads the manifest, lists the stored releases and their objects, and starts no process.

${table(
  ['command', 'wall', 'CPU'],
  result.startup.map(({ what, milliseconds, cpuMilliseconds }) => [
    what,
    `${milliseconds.toFixed(0)} ms`,
    `${cpuMilliseconds.toFixed(0)} ms`,
  ]),
)}

## Planning many charts

Planning unchanged charts in one process, against stored releases in memory: no Helm, no decoded release, one list.

${table(
  ['charts', 'CPU', 'CPU a chart', 'peak memory', 'lists of releases', 'releases decoded'],
  result.plans.map(({ count, cpuSeconds, peakMegabytes, lists, reads }) => [
    String(count),
    `${cpuSeconds.toFixed(2)} s`,
    `${((cpuSeconds / count) * 1000).toFixed(1)} ms`,
    `${peakMegabytes} MB`,
    String(lists),
    String(reads),
  ]),
)}
${problems(result.problems)}`;
}

/** Every command that somebody else does in less time or with less work; a difference below a twentieth is none. */
function losses(rows: readonly Row[]): string {
  const ahead = (['wallSeconds', 'cpuSeconds'] as const).flatMap((what) =>
    [...new Set(rows.map(({ group, step }) => `${group}, ${step}`))].flatMap((place) => {
      const there = rows.filter(({ group, step }) => `${group}, ${step}` === place);
      const of = (tool: string) => median(there.filter((row) => row.tool === tool).map((row) => row[what]));
      const ours = of(OURS);
      const faster = [...new Set(there.map(({ tool }) => tool))].filter((tool) => of(tool) < 0.95 * ours);
      if (faster.length === 0) return [];
      const named = faster.map((tool) => `${tool} (${of(tool).toFixed(2)} s)`).join(', ');
      return [`- ${place}: ${what === 'wallSeconds' ? 'wall' : 'CPU'} ${ours.toFixed(2)} s; ${named}`];
    }),
  );
  return ahead.length === 0 ? 'Nowhere.' : ahead.join('\n');
}

function problems(list: readonly string[]): string {
  if (list.length === 0) return '';
  const firstLines = list.map((problem) => `- ${problem.split('\n')[0]}`);
  return `\n## What did not work\n\n${firstLines.join('\n')}\n`;
}

function charts(rows: readonly Row[], group: string): string {
  return ['cold', 'unchanged', 'one changed']
    .map((step) => {
      const own = rows.filter((row) => row.group === group && row.step === step);
      const tools = [...new Set(own.map(({ tool }) => tool))];
      const seconds = tools.map((tool) => median(wallOf(own, tool)).toFixed(2));
      return [
        '```mermaid',
        'xychart-beta horizontal',
        `  title "${group}, ${step}: seconds"`,
        `  x-axis [${tools.map((tool) => `"${tool}"`).join(', ')}]`,
        `  y-axis "seconds" 0 --> ${Math.ceil(Math.max(1, ...seconds.map(Number)))}`,
        `  bar [${seconds.join(', ')}]`,
        '```',
      ].join('\n');
    })
    .join('\n\n');
}

function groupTable(group: string, { rows, starts }: BenchResult): string {
  const inGroup = rows.filter((row) => row.group === group);
  const header = [
    'step',
    'tool',
    'wall',
    'against ours',
    'CPU',
    'against ours',
    'memory',
    'API calls',
    'Helm',
    'kubectl',
  ];
  const lines = [...new Set(inGroup.map(({ step }) => step))].flatMap((step) => {
    const inStep = inGroup.filter((row) => row.step === step);
    const of = (tool: string, value: (row: Row) => number) =>
      median(inStep.filter((row) => row.tool === tool).map(value));
    const ratio = (tool: string, value: (row: Row) => number) =>
      tool === OURS ? '' : `${(of(tool, value) / of(OURS, value)).toFixed(1)}x`;
    return [...new Set(inStep.map(({ tool }) => tool))].map((tool) => {
      const started = starts.find((one) => one.group === group && one.step === step && one.tool === tool);
      const [wall, cpu] = [(row: Row) => row.wallSeconds, (row: Row) => row.cpuSeconds];
      return [
        step,
        tool,
        `${of(tool, wall).toFixed(2)} s`,
        ratio(tool, wall),
        `${of(tool, cpu).toFixed(2)} s`,
        ratio(tool, cpu),
        `${of(tool, (row) => row.ownMegabytes).toFixed(0)} MB (${of(tool, (row) => row.treeMegabytes).toFixed(0)})`,
        of(tool, (row) => row.counts.requests ?? Number.NaN).toFixed(0),
        started === undefined ? '' : String(started.counts.helm),
        started === undefined ? '' : String(started.counts.kubectl),
      ];
    });
  });
  return table(header, lines);
}

function wallOf(rows: readonly Row[], tool: string): number[] {
  return rows.filter((row) => row.tool === tool).map(({ wallSeconds }) => wallSeconds);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
