import { copyFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChartPulls } from '../../src/observe/chart/source/chart-pulls.ts';
import { resolveChart } from '../../src/observe/chart/source/chart-source.ts';
import { useCluster } from '../rig/cluster.ts';
import { useFolder } from '../rig/folder.ts';
import { type GeneratedRepo, generatedRepo, writeRepo } from '../rig/generated-charts.ts';
import { type HelmRig, openHelm } from '../rig/helm.ts';

const cluster = useCluster();
const folder = useFolder();

/** `CHARTS` and `SEED` choose how many are compared and which. */
const count = Number(process.env.CHARTS ?? 10);
const seed = Number(process.env.SEED ?? 20_260_801);

const NOTHING_ELSEWHERE: ChartPulls = { pull: () => Promise.reject(new Error('nothing is elsewhere')) };

/** What Helm makes of the chart after `helm dependency build` in each folder, the deepest first; undefined when it refuses. */
async function builtByHelm(helm: HelmRig, root: string, folders: string[]): Promise<string[] | undefined> {
  try {
    for (const each of folders) await helm.byHand('dependency', 'build', each);
    return documents(await helm.byHand('template', 'x', join(root, 'f0')));
  } catch {
    return undefined;
  }
}

async function stagedByUs(helm: HelmRig, root: string, stage: string): Promise<string[] | undefined> {
  const chart = await resolveChart(
    { kind: 'local', path: join(root, 'f0'), source: 'f0' },
    {
      pulls: NOTHING_ELSEWHERE,
      timeoutMs: 1000,
      retry: { attempts: 1, delay: 0, backoff: 1 },
      folder: stage,
      workspace: await realpath(root),
    },
  );
  if (!chart.ok) return undefined;
  return helm.byHand('template', 'x', chart.value.path).then(documents, () => undefined);
}

function documents(output: string): string[] {
  return output
    .split(/^---$/m)
    .filter((it) => it.trim() !== '')
    .sort();
}

async function compare(helm: HelmRig, repo: GeneratedRepo, name: string) {
  const [theirs, ours] = [folder.path(name, 'theirs'), folder.path(name, 'ours')];
  const folders = await writeRepo(theirs, repo);
  await writeRepo(ours, repo);
  const expected = await builtByHelm(helm, theirs, folders);
  if (repo.isLocked && expected) {
    for (const each of folders)
      await copyFile(join(each, 'Chart.lock'), join(each.replace(theirs, ours), 'Chart.lock'));
  }
  return { expected, staged: await stagedByUs(helm, ours, folder.path(name, 'stage')) };
}

it(
  `${count} charts are staged as Helm builds them (seed ${seed})`,
  async () => {
    const helms = [await openHelm(cluster, 4), await openHelm(cluster, 3)];
    const repos = fc.sample(generatedRepo, { numRuns: count, seed });
    let refused = 0;
    for (const [index, repo] of repos.entries()) {
      const { expected, staged } = await compare(helms[index % 2] as HelmRig, repo, String(index));
      expect(staged, JSON.stringify(repo)).toEqual(expected);
      if (expected === undefined) refused += 1;
    }
    // They are no good if Helm refuses most of them.
    expect(refused).toBeLessThan(count / 2);
  },
  30_000 + count * 10_000,
);
