import { expect, it } from 'vitest';
import { loadManifest } from '../../../src/manifest/load.ts';
import { valuePlace } from '../../../src/observe/values/value-place.ts';
import { makeWorkspace } from '../../manifest/workspace.ts';

const MANIFEST = `version: 1
charts:
  - name: api
    namespace: web
    path: chart
    valuesFiles: [low.yaml, sub/high.yaml]
    inlineValues: [{filename: x, content: "inline: 1"}]
    values: {here: {deep: [a, b]}}
    set: [{key: image.tag, value: x}]
`;

it.each([
  ['in values', ['here', 'deep', '1'], 'helm-lifecycle.yaml:8:31'],
  ['in set', ['image', 'tag'], 'helm-lifecycle.yaml:9:11'],
  ['in inlineValues', ['inline'], 'helm-lifecycle.yaml:7:20'],
  ['in the last file that has it', ['both'], 'sub/high.yaml:2:7'],
  ['in an earlier file', ['low', 'a'], 'low.yaml:2:10'],
  ['nowhere: at its nearest parent', ['here', 'gone'], 'helm-lifecycle.yaml:8:20'],
  ['the values themselves', [], 'helm-lifecycle.yaml:8:13'],
])('a value is found %s', async (_what, path, place) => {
  const workspace = await makeWorkspace({
    'helm-lifecycle.yaml': MANIFEST,
    'low.yaml': 'both: 1\nlow: {a: 1}\n',
    'sub/high.yaml': '# first\nboth: 2\n',
  });
  const { manifest, issues } = await loadManifest({ workspace, env: {} });
  expect(issues).toEqual([]);
  const [entry] = manifest?.charts ?? [];
  const { file, line, column } = await valuePlace(entry as never, path, workspace);
  expect(`${file}:${line}:${column}`).toBe(place);
});
