import { randomBytes } from 'node:crypto';
import { linkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeRelease, encodePayload, storedRelease } from '../src/helm/storage.ts';
import { diffObjects } from '../src/kube/diff/diff.ts';
import { parseDocuments } from '../src/kube/documents.ts';
import { viewRelease } from '../src/kube/rollout/release-view.ts';
import { judgeRollout } from '../src/kube/rollout/rollout-verdict.ts';
import { readArchive } from '../src/observe/chart/files/chart-archive.ts';
import { readChartFiles } from '../src/observe/chart/files/chart-files.ts';
import { createRedactor } from '../src/system/redactor.ts';
import { objectOf, podOf, UNREADY } from './diagnostics/objects.ts';
import { load } from './manifest/workspace.ts';
import { chartYaml, useFolder, writeFiles } from './rig/folder.ts';
import { tgz } from './rig/tar.ts';

const folder = useFolder();
/** A signal is heard between two turns of the event loop. */
const LONGEST_MS = 1_000;

/** The longest turn of the event loop while work goes on, in milliseconds of the processor: other processes do not count. */
async function longestTurn(work: () => unknown): Promise<number> {
  let longest = 0;
  let isOver = false;
  let before = process.threadCpuUsage();
  const look = () => {
    const { user, system } = process.threadCpuUsage(before);
    longest = Math.max(longest, (user + system) / 1_000);
    before = process.threadCpuUsage();
    // Not at every turn, which would take a processor of its own: what is so short together does no harm.
    if (!isOver) setTimeout(look, 5);
  };
  look();
  await work();
  await new Promise((resolve) => setImmediate(resolve));
  isOver = true;
  look();
  return longest;
}

const MAP =
  'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: NAME}\ndata: {a: "1", b: text, c: more text of it}\n';
const maps = (count: number) =>
  Array.from({ length: count }, (_, index) => MAP.replace('NAME', `m${index}`)).join('---\n');

const WORK: Record<string, () => Promise<() => unknown>> = {
  'an archive of 16 MiB': async () => {
    const content = randomBytes(16 * 1024 * 1024).toString('latin1');
    const archive = tgz({ name: 'app/Chart.yaml', content: 'x' }, { name: 'app/big', content });
    return () => readArchive(archive);
  },
  'a stored release of 4 MiB': async () => {
    const manifest = maps(30_000);
    const data = encodePayload(JSON.stringify({ name: 'a', namespace: 'b', version: 1, manifest }));
    return () => {
      const decoded = decodeRelease(data);
      return decoded.ok && storedRelease(decoded.value);
    };
  },
  'a render of 3,000 objects': async () => {
    const text = maps(3_000);
    return () => parseDocuments(text);
  },
  'what changed of 1,000 objects': async () => {
    const objects = parseDocuments(maps(1_000));
    const before = objects.ok ? objects.value.map(({ object }) => object) : [];
    const after = before.map((object) => ({ ...object, data: { a: '2' } }));
    return () => diffObjects(before, after);
  },
  'a rollout among 5,000 pods': async () => {
    const set = objectOf('ReplicaSet', 'x');
    const pods = Array.from({ length: 5_000 }, (_, at) => podOf(`x-${at}`, { owner: set }, UNREADY));
    const names = {
      own: new Set(['ReplicaSet/web/x']),
      chartHooks: new Set<string>(),
      before: new Set<string>(),
    };
    const options = { now: 0, graceMs: 0, patienceMs: 0, chartHooks: new Set<string>() };
    return () => judgeRollout(viewRelease([set, ...pods], names, 0), undefined, options);
  },
  'a manifest of 500 charts': async () => {
    const entry = (at: number) =>
      `  - {name: c${at}, namespace: web, path: chart, values: {a: {b: [1, 2]}}}\n`;
    const text = `version: 1\ncharts:\n${Array.from({ length: 500 }, (_, at) => entry(at)).join('')}`;
    return () => load(text);
  },
  'a megabyte of log with 5,000 secrets': async () => {
    const redactor = createRedactor();
    for (let at = 0; at < 5_000; at++) redactor.learn(`secret-number-${at}-${at * 7}`);
    const text = 'a line of a log with a secret-number-17-119 in it ...\n'.repeat(20_000);
    return () => redactor.clean(text);
  },
};

it.each(Object.entries(WORK))('%s keeps no signal waiting for a second', async (_what, prepare) => {
  const work = await prepare();
  expect(await longestTurn(work)).toBeLessThan(LONGEST_MS);
});

it('a chart of 1,500 files keeps none waiting for a sixth of one: it may have six times as many', async () => {
  await writeFiles(folder.path('many'), { 'Chart.yaml': chartYaml('many'), 'templates/0.yaml': MAP });
  const template = (at: number) => folder.path('many', 'templates', `${at}.yaml`);
  // Nobody sees that they are one file.
  for (let at = 1; at < 1_500; at++) linkSync(template(0), template(at));
  expect(await longestTurn(() => readChartFiles(folder.path('many')))).toBeLessThan(LONGEST_MS / 6);
});
