import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../cluster/progress.ts';
import { changeOne, writeCharts } from './charts.ts';
import type { Counter } from './counters.ts';
import { type Measurement, measure } from './measure.ts';
import type { Group, Step } from './scenarios.ts';
import type { BenchTool } from './tools.ts';

/** One command of one tool. */
export interface Row extends Measurement {
  group: string;
  step: Step;
  tool: string;
  /** By the names of the counters. */
  counts: Record<string, number>;
}

export interface Bench {
  folder: string;
  env: Record<string, string>;
  counters: Record<string, Counter>;
  progress: Progress;
  /** What did not work; the tool is left out of the rest of its group. */
  problems: string[];
}

/** All steps of a group, in rounds in which the tools take turns. */
export async function runGroup(group: Group, tools: readonly BenchTool[], bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  const broken = new Set<BenchTool>();
  for (let round = 1; round <= group.rounds; round++) {
    for (const tool of tools) {
      if (broken.has(tool)) continue;
      try {
        rows.push(...(await runTool(group, { tool, round }, bench)));
      } catch (error) {
        broken.add(tool);
        bench.problems.push(`${group.title}, ${tool.name}: ${(error as Error).message}`);
        bench.progress(`${group.title}: ${tool.name} failed and is left out`);
      }
    }
  }
  return rows.filter(({ tool }) => ![...broken].some(({ name }) => name === tool));
}

async function runTool(
  group: Group,
  { tool, round }: { tool: BenchTool; round: number },
  { folder, env, counters, progress }: Bench,
): Promise<Row[]> {
  const slug = `${tool.name}-${group.title}-${round}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const own = join(folder, slug);
  mkdirSync(own, { recursive: true });
  // A namespace of its own, so that a round finds nothing of the one before it.
  const charts = writeCharts(own, group, `b-${slug}`.slice(0, 63).replace(/-+$/, ''));
  const rows: Row[] = [];
  for (const step of group.steps) {
    if (step === 'one changed') changeOne(charts, `round ${round}`);
    const line = step === 'destroy' ? tool.destroy(charts) : tool.deploy(charts);
    readAll(counters);
    const measured = await measure(line, env);
    const row = { group: group.title, step, tool: tool.name, ...measured, counts: readAll(counters) };
    rows.push(row);
    if (step === 'destroy') {
      const { wallSeconds } = await measure(untilGone(charts.namespace), env);
      const counts = readAll(counters);
      rows.push({ ...row, step: 'objects gone', wallSeconds: measured.wallSeconds + wallSeconds, counts });
    }
    progress(
      `${group.title}, ${step}, round ${round} of ${group.rounds}: ${tool.name} ${measured.wallSeconds} s`,
    );
  }
  rmSync(own, { recursive: true });
  return rows;
}

function untilGone(namespace: string): string {
  const left = `kubectl get deployments,replicasets,pods,services -n ${namespace} -o name`;
  return `until [ -z "$(${left})" ]; do sleep 0.05; done`;
}

function readAll(counters: Bench['counters']): Record<string, number> {
  return Object.fromEntries(Object.entries(counters).map(([name, read]) => [name, read()]));
}
