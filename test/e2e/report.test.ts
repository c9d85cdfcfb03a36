import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CONFIG_MAP, DEPLOYMENT } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { oneChart } from '../rig/one-chart.ts';
import type { Run } from '../rig/scene.ts';
import { toldBy } from '../rig/told.ts';

const cluster = useCluster();
const CHART = { templates: { 'deployment.yaml': DEPLOYMENT, 'map.yaml': CONFIG_MAP } };
/** Pods that never become ready. */
const STUCK = { podAnnotations: { 'simulate/as': 'never-ready' } };
const SOON = { timeout: '10s', failFast: { enabled: false } };

describe.runIf(cluster.simulated)('what a run tells', () => {
  it('of a failed upgrade: the cause in log, summary and report.html, and what the upgrade changed', async () => {
    const scene = await oneChart(cluster, 4, CHART, SOON);
    await scene.deploy();
    await scene.entry({ ...SOON, values: { ...STUCK, colour: 'red' } });
    const run = await scene.deploy();
    const cause = run.release('api').failure?.cause?.message ?? 'no cause';
    const { lines, summary = '', annotations } = toldBy(run.outcome);

    expect(lines[0]).toBe(`api timed out in exec: ${cause}`);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}evidence: .*diagnostics\/api$/));
    expect(summary).toMatch(/^## ❌ .*\n\n> \[!CAUTION\]\n> \*\*api\*\* timed out in exec: /);
    expect(summary).toContain('```diff\n');
    expect(summary).toMatch(/^\+ +colour: red$/m);
    expect(annotations[0]?.message).toContain(cause);
    const report = await readFile(reportOf(run), 'utf8');
    expect(report).toContain('What this upgrade changed: revision 1 → 2');
    expect(report).toContain('colour: red');
  });

  it('of a good run: report.html without a cause', async () => {
    const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
    const run = await scene.deploy();
    expect(toldBy(run.outcome).lines).toHaveLength(1);
    expect(await readFile(reportOf(run), 'utf8')).not.toContain('What failed');
  });

  it('of a dry run: report.html of what would be', async () => {
    const scene = await oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });
    const run = await scene.deploy({ dryRun: true });
    expect(await readFile(reportOf(run), 'utf8')).toContain('planned');
  });
});

function reportOf({ outcome }: Run): string {
  const path = outcome.kind === 'ran' ? outcome.reportPath : undefined;
  if (path === undefined || !existsSync(path)) throw new Error('the run wrote no report');
  return path;
}
