import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeValues } from '../../src/observe/values/merge-values.ts';
import { readGoYaml } from '../../src/util/yaml/go-yaml.ts';
import { load, loadValid } from './workspace.ts';

/** What every object of JavaScript has without being asked. */
const NAMES = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  '__proto__',
];
const name = fc.constantFrom(...NAMES);
/** Those that labels and tags allow as well. */
const word = fc.constantFrom(...NAMES.filter((it) => !it.startsWith('_')));

test('a name that JavaScript knows is a name as any other, wherever a user may choose one', async () => {
  await fc.assert(
    fc.asyncProperty(word, word, word, async (one, two, three) => {
      const id = one.toLowerCase();
      const manifest = await loadValid(
        `version: 1
x-${one}: &${one} {${two}: 1}
environments: {${two}: {charts: {${id}: {values: {${three}: {a: 1}}}}}}
charts:
  - name: ${id}
    namespace: web
    path: chart
    namespaceLabels: {${one}: ${two}}
    namespaceAnnotations: {${one}: ${two}}
    tags: [${three}]
    values: {<<: *${one}, ${three}: {b: "\${env.${one}:-unset}"}}
    set: [{key: ${one}.${two}, value: x}]
    hooks: {preExec: [{run: "true", env: {${one}: ${two}}}]}
`,
        { environment: two, overrides: { values: { [id]: { [one]: { c: 2 } } }, set: [`${id}.${three}=y`] } },
      );
      const [entry] = manifest.charts;
      expect(entry?.values.values).toMatchObject({ [one]: { c: 2 } });
      expect(Object.keys(entry?.values.values ?? {}).sort()).toEqual([...new Set([one, two, three])].sort());
      expect(entry?.settings.namespaceLabels).toEqual({ [one]: two });
      expect(entry?.settings.namespaceAnnotations).toEqual({ [one]: two });
      expect(entry?.values.set).toHaveLength(2);
    }),
    { numRuns: 30 },
  );
});

test.each(NAMES)('`%s` is unknown as a key, an environment, a chart and a variable', async (word) => {
  const base = 'version: 1\ncharts:\n  - {name: a, namespace: web, path: chart';
  const issues = async (text: string, options = {}) =>
    (await load(text, options)).issues.map(({ code }) => code);
  expect(await issues(`${base}, ${word}: 1}\n`)).toEqual([
    word === '__proto__' ? 'invalid-value' : 'unknown-key',
  ]);
  expect(await issues(`${base}}\n`, { environment: word })).toEqual(['unknown-environment']);
  expect(await issues(`${base}, needs: [${word}]}\n`)).toEqual(['unknown-need']);
  expect(await issues(`${base}, values: {a: "\${env.${word}}"}}\n`)).toEqual(['unset-variable']);
  expect(await issues(`${base}}\n`, { overrides: { set: [`${word}.a=1`] } })).toEqual(['unknown-set']);
});

test('values keep such keys through reading and merging', () => {
  fc.assert(
    fc.property(name, name, (one, two) => {
      const read = (value: string) => readGoYaml(`{${one}: {${two}: ${value}}, k: ${value}}`).documents[0];
      const merged = mergeValues(mergeValues({}, read('1')), read('2'));
      expect(JSON.stringify(merged)).toBe(`{"${one}":{"${two}":2},"k":2}`);
      expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    }),
  );
});
