import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HelmReader } from '../../src/helm/contract.ts';
import { digestChart } from '../../src/observe/chart/chart-digest.ts';
import { deployRequest } from '../../src/observe/deploy-request.ts';
import { renderStaged } from '../../src/observe/render-staged.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { writeChart } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useFolder } from '../rig/folder.ts';
import { openHelm, patiently } from '../rig/helm.ts';
import { settings } from '../rig/planned.ts';

const cluster = useCluster();
const folder = useFolder();

/** `CASES` and `SEED` choose how many charts are looked at with each Helm and which. */
const CASES = Number(process.env.CASES ?? 24);
const seed = Number(process.env.SEED ?? 20_261_129);

/** What is the same everywhere. */
const PLAIN = [
  '.Release.Name',
  '$.Release.Namespace',
  '.Release.Service',
  '.Capabilities.KubeVersion.Version',
  'semverCompare ">=1.20-0" .Capabilities.KubeVersion.GitVersion',
  '.Chart.Name',
  '.Template.Name',
  '.Values | toJson',
  'toJson .Values.nested',
  '.Files.Get "file.txt"',
];
/** What is not. */
const TELLING = [
  '.Release.Revision',
  '.Release.IsUpgrade',
  '.Release.IsInstall',
  'index .Release "Revision"',
  'get (index . "Release") "Revision"',
  '.Release | toJson',
  'printf "%v" .Release',
  '.Capabilities.APIVersions.Has "batch/v1beta1/CronJob"',
  'lookup "v1" "Namespace" "" "kube-system" | toJson',
  'omit . "Chart" | toJson | sha256sum',
  'toJson $ | sha256sum',
];
/** What brings one of the others. */
const BRINGING = [
  'include "chart.labels" .',
  'include (print $.Template.BasePath "/plain.yaml") . | sha256sum',
  'tpl .Values.text .',
  'tpl (.Files.Get "file.txt") $',
];
const AROUND = [
  '{{ % }}',
  '{{ $it := % -}}{{ $it }}',
  '{{ if true }}{{ % }}{{ end }}',
  '{{ range $index := until 2 }}{{ with $ }}{{ % }}{{ end }}{{ end }}',
  '{{ define "own" }}{{ % }}{{ end }}{{ include "own" $ }}',
  '{{ $all := . }}{{ with $all }}{{ % }}{{ end }}',
];

const braces = (what: string) => `{{ ${what} }}`;
const brought = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 1, arbitrary: fc.constantFrom(...TELLING) },
);
const line = fc
  .tuple(
    fc.oneof({ weight: 2, arbitrary: brought }, { weight: 1, arbitrary: fc.constantFrom(...BRINGING) }),
    fc.constantFrom(...AROUND),
  )
  .map(([what, around]) => around.replace('%', () => what));
const sample = fc.record({
  lines: fc.uniqueArray(line, { minLength: 1, maxLength: 3 }),
  text: brought.map(braces),
  file: brought.map(braces),
  helper: brought.map(braces),
});

const map = (name: string, annotations: string, lines: readonly string[]) =>
  `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  annotations: ${annotations}
data:
${lines.map((text, index) => `  line${index}: |-\n    ${text}\n`).join('')}`;

type Sample = typeof sample extends fc.Arbitrary<infer Value> ? Value : never;

/** Some objects and a chart hook. */
async function write({ lines, text, file, helper }: Sample) {
  await writeChart(folder.path('chart'), {
    name: 'alone',
    templates: {
      'plain.yaml': map('plain', '{}', ['x']),
      'all.yaml': map('{{ .Release.Name }}', '{}', lines),
      'hook.yaml': map('hook', '{helm.sh/hook: post-upgrade}', lines.slice(0, 1)),
      '_helpers.tpl': `{{ define "chart.labels" }}${helper}{{ end }}`,
    },
    values: { text, nested: { a: [1, 2.5, 'x'] } },
    files: { 'file.txt': file },
  });
  return folder.path('chart');
}

eachHelm('what Helm %i makes of a chart that asks nothing of the cluster', {}, (major) => {
  it('is what it would store there', { timeout: 300_000 }, async () => {
    const helm = await openHelm(cluster, major);
    const { reader } = await openConnection(cluster);
    const release = { name: 'web', namespace: await cluster.namespace() };
    const first = await write({ lines: ['x'], text: '', file: '', helper: '' });
    for (const _ of [1, 2])
      await helm.byHand('upgrade', '--install', release.name, first, '--namespace', release.namespace);

    const asks = { plain: 0, more: 0 };
    const refusing: HelmReader = {
      ...helm.reader,
      render: () => Promise.reject(new Error('asked the cluster')),
    };
    await fc.assert(
      fc.asyncProperty(sample, async (chart) => {
        const chartPath = await write(chart);
        const { needs } = unwrap(await digestChart(chartPath));
        asks[needs.alone ? 'plain' : 'more'] += 1;
        if (!needs.alone) return;
        const staged = { folder: '', chartPath, valuesFiles: [], setIntegers: [], crdFiles: [] };
        const of = { manifestId: '0123456789abcdef', description: '' };
        const request = deployRequest(release, settings(), staged, of);
        const alone = await renderStaged(
          request,
          { rendersAlone: true },
          { helm: refusing, reader },
          patiently(),
        );
        const there = await helm.reader.render(request, patiently());
        if (!there.ok) expect(alone).toMatchObject({ ok: false, failure: { code: there.failure.code } });
        else
          expect(unwrap(alone)).toEqual({
            manifest: `${there.value.manifest.trim()}\n`,
            chartHooks: there.value.chartHooks,
          });
      }),
      { numRuns: CASES, seed },
    );
    expect(asks.plain).toBeGreaterThan(CASES / 8);
    expect(asks.more).toBeGreaterThan(CASES / 8);
  });
});
