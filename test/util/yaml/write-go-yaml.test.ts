import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGoYaml } from '../../../src/util/yaml/go-yaml.ts';
import { writeGoYaml } from '../../../src/util/yaml/write-go-yaml.ts';
import { valueToWrite } from '../../rig/yaml-texts.ts';

test('what is written is read again as exactly the same', () => {
  fc.assert(
    fc.property(valueToWrite, (value) => {
      expect(readGoYaml(writeGoYaml(value))).toEqual({ documents: [value] });
    }),
    { numRuns: 500 },
  );
});

test('a key `<<` merges nothing', () => {
  const value = { '<<': { a: 1 }, b: '<<' };
  expect(readGoYaml(writeGoYaml(value))).toEqual({ documents: [value] });
});

test('it stays readable: plain words are not quoted, and a script is a block', () => {
  const data = {
    word: 'api-7f',
    no: 'no',
    mode: '0400',
    script: 'set -e\nrun it\n',
    odd: ' x\n',
    port: 8080,
  };
  expect(writeGoYaml({ kind: 'ConfigMap', data })).toBe(`kind: ConfigMap
data:
  word: api-7f
  "no": "no"
  mode: "0400"
  script: |
    set -e
    run it
  odd: " x\\n"
  port: 8080
`);
});
