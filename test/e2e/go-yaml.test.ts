import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readGoYaml } from '../../src/util/yaml/go-yaml.ts';
import { writeGoYaml } from '../../src/util/yaml/write-go-yaml.ts';
import { writeChart } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { useFolder } from '../rig/folder.ts';
import { openHelm } from '../rig/helm.ts';
import { PLAIN_SCALARS, valueToWrite, yamlText } from '../rig/yaml-texts.ts';

const cluster = useCluster();
const folder = useFolder();

/** `DOCUMENTS` and `SEED` choose how many are compared and which. */
const count = Number(process.env.DOCUMENTS ?? 400);
const seed = Number(process.env.SEED ?? 20_260_801);

/** One line of JSON, as base64, for each file, as the Go in Helm reads it; `Error` is the only key of what it refuses. */
const READ_ALL = `{{ range $path, $_ := .Files.Glob "texts/*" }}
# {{ $path }} {{ $.Files.Get $path | fromYaml | toJson | b64enc }}
{{ end }}`;

async function readByHelm(texts: readonly string[]): Promise<unknown[]> {
  const files = Object.fromEntries(texts.map((text, index) => [`texts/${index}`, text]));
  await writeChart(folder.path('chart'), { templates: { 'all.yaml': READ_ALL }, files });
  const helm = await openHelm(cluster, 4);
  const output = await helm.byHand('template', folder.path('chart'));
  const values = new Map<string, unknown>();
  for (const [, path = '', json = ''] of output.matchAll(/^# texts\/(\d+) (.+)$/gm)) {
    values.set(path, JSON.parse(Buffer.from(json, 'base64').toString()));
  }
  return texts.map((_, index) => values.get(String(index)));
}

function isError(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'Error' in value;
}

it(`${count} documents mean here what they mean to Helm (seed ${seed})`, async () => {
  const scalars = PLAIN_SCALARS.flatMap((text) => [`a: ${text}\n`, `a:\n- ${text}`, `k:\n ${text}: x\n`]);
  const texts = [...scalars, ...fc.sample(yamlText, { numRuns: count, seed })];
  const expected = await readByHelm(texts);
  const differing = texts.flatMap((text, index) => {
    const helm = expected[index];
    // What Helm refuses it will refuse again, and say why.
    if (isError(helm)) return [];
    const read = readGoYaml(text);
    const ours = read.documents.length > 0 ? (read.documents[0] ?? {}) : (read.problem ?? {});
    return JSON.stringify(sorted(ours)) === JSON.stringify(sorted(helm)) ? [] : [{ text, helm, ours }];
  });
  expect(differing).toEqual([]);
  expect(expected.filter(isError).length).toBeLessThan(texts.length / 10);
});

it(`${count} values that are written here are read by Helm as the same`, async () => {
  const values = fc.sample(valueToWrite, { numRuns: count, seed });
  const read = await readByHelm(values.map(writeGoYaml));
  expect(read.map(sorted)).toEqual(values.map((value) => sorted(value)));
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, sorted(item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
