import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { decryptValues } from '../../../src/session/stages/decrypt-values.ts';
import type { ProcessSpec } from '../../../src/system/process.ts';
import { createRedactor } from '../../../src/system/redactor.ts';
import { createSpawn } from '../../../src/system/spawn.ts';
import { findOnPath } from '../../../src/tools/find.ts';
import { readGoYaml } from '../../../src/util/yaml/go-yaml.ts';
import { load, loadValid } from '../../manifest/workspace.ts';

/** Speaks vals' part: `eval -f - -o yaml` replaces what it knows, and fails for a backend that does not answer. */
const VALS = `#!${process.execPath}
const text = require('node:fs').readFileSync(0, 'utf8');
if (process.argv.slice(2).join(' ') !== 'eval -f - -o yaml') process.exit(2);
if (text.includes('ref+vault://down')) {
  process.stderr.write('expand vault://down: dial tcp 127.0.0.1:1: connect: connection refused\\n');
  process.exit(1);
}
process.stdout.write(text.replaceAll('ref+echo://db/pw', 'looked-up-1').replaceAll('secretref+echo://n', '007'));
`;

const realVals = await findOnPath('vals', process.env);

async function lookedUp(
  values: string,
  { vals = VALS, item = 'values.yaml', env = {}, path = '', given = {} as Record<string, string> } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'vals-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  if (vals !== '') await writeFile(join(folder, 'vals'), vals).then(() => chmod(join(folder, 'vals'), 0o755));
  const text = `version: 1\ncharts:\n  - {name: a, namespace: web, path: chart, valuesFiles: [${item}]}\n`;
  const { charts } = await loadValid(text, { files: { 'values.yaml': values }, env });
  const redactor = createRedactor();
  const started: ProcessSpec[] = [];
  const spawn = createSpawn();
  const end = await decryptValues(charts, {
    env: { ...given, PATH: path === '' ? folder : path },
    redactor,
    signal: new AbortController().signal,
    spawn: (spec) => {
      started.push(spec);
      return spawn(spec);
    },
  });
  const content = 'entries' in end ? end.entries[0]?.values.files[0]?.content : undefined;
  return { end, redactor, started, values: readGoYaml(content ?? '').documents[0] };
}

it('looks references up, tells the redactor, and leaves everything else as it was', async () => {
  const { values, redactor, started } = await lookedUp(
    'db: {password: ref+echo://db/pw}\nurl: https://x:ref+echo://db/pw+@db\nlist: [secretref+echo://n]\nflag: no\nmode: 0400\nhost: db\n',
  );
  expect(values).toMatchObject({ db: { password: 'looked-up-1' }, list: ['007'], mode: 256, host: 'db' });
  expect(values).toMatchObject({ flag: false });
  expect(redactor.clean('looked-up-1 at db')).toBe('*** at db');
  expect(JSON.stringify(started.map(({ args }) => args))).not.toContain('looked-up');
  // vals sees nothing else of the file, and each reference once.
  const [{ stdin } = {}] = started;
  expect(Object.values(readGoYaml(String(stdin)).documents[0] as object)).toEqual([
    'ref+echo://db/pw',
    'https://x:ref+echo://db/pw+@db',
    'secretref+echo://n',
  ]);
});

it('also when it stands in the middle of the only text that has one', async () => {
  const { values, redactor } = await lookedUp('url: postgres://app:ref+echo://db/pw+@db\n');
  expect(values).toEqual({ url: 'postgres://app:looked-up-1+@db' });
  expect(redactor.clean('postgres://app:looked-up-1+@db')).not.toContain('looked-up');
});

it('after placeholders are filled', async () => {
  const { values } = await lookedUp('a: "ref+echo://${env.PLACE}/pw"\n', {
    item: '{file: values.yaml, variables: true}',
    env: { PLACE: 'db' },
  });
  expect(values).toEqual({ a: 'looked-up-1' });
});

it.each([
  ['no vals', 'a: ref+echo://db/pw\n', { vals: '' }, /there is no `vals` on PATH/],
  ['a backend that does not answer', 'a: ref+vault://down/x\n', {}, /vals fails: .*connection refused/],
  ['a reference that it leaves', 'a: ref+other://x\n', {}, /vals leaves some as they are/],
  ['another output', 'a: ref+echo://db/pw\n', { vals: `#!/bin/sh\necho "a: ["\n` }, /other values/],
])('%s is an issue where the file is named', async (_, values, options, message) => {
  const { end } = await lookedUp(values, options);
  expect(end).toMatchObject({
    issues: [
      { code: 'unresolved-reference', message: expect.stringMatching(message), location: { line: 3 } },
    ],
  });
});

it('starts nothing without a reference, and in the manifest itself they stay issues', async () => {
  const { started } = await lookedUp('a: reference ref+\n');
  expect(started).toEqual([]);
  const { issues } = await load(
    'version: 1\ncharts:\n  - {name: a, namespace: web, path: chart, values: {a: "ref+echo://x/y"}}\n',
  );
  expect(issues.map(({ code }) => code)).toEqual(['unresolved-reference']);
});

describe.skipIf(realVals === undefined)('the real vals, where it is on PATH,', () => {
  const real = { vals: '', path: dirname(realVals ?? ''), given: { FROM_STEP: 'looked-up-2' } };

  it('is understood: only references are replaced, and what they bring is learnt', async () => {
    const { values, redactor } = await lookedUp(
      'a: ref+envsubst://$FROM_STEP\nb: {c: [secretref+envsubst://$FROM_STEP]}\nflag: no\nmode: 0400\n',
      real,
    );
    expect(values).toEqual({ a: 'looked-up-2', b: { c: ['looked-up-2'] }, flag: false, mode: 256 });
    expect(redactor.clean('looked-up-2')).toBe('***');
  });

  it('fails with what it says of a backend that cannot be had', async () => {
    const { end } = await lookedUp('a: ref+file:///nonexistent/secret.yaml#/a\n', real);
    expect(end).toMatchObject({
      issues: [{ code: 'unresolved-reference', message: expect.stringMatching(/vals fails: .*nonexistent/) }],
    });
  });
});
