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
import { skippedFor } from '../../rig/skipped.ts';
import { sopsObstacle, useSops } from '../../rig/sops.ts';

/** Speaks vals' part: `eval -f - -o yaml` replaces what it knows, and fails for a backend that does not answer. */
const VALS = `#!${process.execPath}
const text = require('node:fs').readFileSync(0, 'utf8');
if (process.argv.slice(2).join(' ') !== 'eval -f - -o yaml') process.exit(2);
if (text.includes('ref+vault://down')) {
  process.stderr.write('expand vault://down: dial tcp 127.0.0.1:1: connect: connection refused\\n');
  process.exit(1);
}
process.stdout.write(text.replace(/(secret)?ref[+]echo:..db.pw[+]?/g, 'looked-up-1').replace(/(secret)?ref[+]echo:..n[+]?/g, '007'));
`;

const realVals = await findOnPath('vals', process.env);

async function lookedUp(
  values: string,
  {
    vals = VALS,
    item = 'values.yaml',
    env = {},
    path = '',
    given = {} as Record<string, string>,
    files = {} as Record<string, string>,
    dryRun = false,
  } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'vals-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  if (vals !== '') await writeFile(join(folder, 'vals'), vals).then(() => chmod(join(folder, 'vals'), 0o755));
  const text = `version: 1\ncharts:\n  - {name: a, namespace: web, path: chart, valuesFiles: [${item}]}\n`;
  const { charts } = await loadValid(text, { files: { ...files, 'values.yaml': values }, env });
  const redactor = createRedactor();
  const started: ProcessSpec[] = [];
  const spawn = createSpawn();
  const deps = {
    env: { ...given, PATH: path === '' ? folder : path },
    redactor,
    signal: new AbortController().signal,
    spawn: (spec: ProcessSpec) => {
      started.push(spec);
      return spawn(spec);
    },
  };
  const end = await decryptValues(charts, deps, { dryRun });
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
  const { values, redactor } = await lookedUp(
    'url: postgres://app:ref+echo://db/pw+@db\ntwo: ref+echo://db/pw+,ref+echo://n+\n',
  );
  expect(values).toEqual({ url: 'postgres://app:looked-up-1@db', two: 'looked-up-1,007' });
  expect(redactor.clean('no user with looked-up-1')).toBe('no user with ***');
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

it('nobody is asked in a plan for pull_request_target', async () => {
  const given = { GITHUB_EVENT_NAME: 'pull_request_target' };
  const planned = await lookedUp('a: ref+echo://db/pw\n', { given, dryRun: true });
  expect(planned.started).toEqual([]);
  expect(planned.end).toMatchObject({ issues: [{ code: 'unresolved-reference' }] });
  expect((await lookedUp('a: ref+echo://db/pw\n', { given })).values).toEqual({ a: 'looked-up-1' });
});

const noVals = realVals === undefined ? 'no vals on PATH' : undefined;

describe.skipIf(noVals !== undefined)(`the real vals${skippedFor(noVals)}`, () => {
  const given = {
    FROM_STEP: 'looked-up-2',
    VAULT_TOKEN: 'hvs.of-the-job',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const real = { vals: '', path: dirname(realVals ?? ''), given };
  const files = { 'secrets/db.yaml': 'password: looked-up-3\nport: 5432\nnothing:\n' };

  it('is understood: only references are replaced, and what they bring is learnt', async () => {
    const { values, redactor } = await lookedUp(
      'a: ref+envsubst://$FROM_STEP\nb: {c: [secretref+envsubst://$FROM_STEP]}\nd: db:ref+file://secrets/db.yaml#/password+@x\nport: ref+file://secrets/db.yaml#/port\nflag: no\nmode: 0400\n',
      { ...real, files },
    );
    expect(values).toEqual({
      ...{ a: 'looked-up-2', b: { c: ['looked-up-2'] }, d: 'db:looked-up-3@x', port: 5432 },
      ...{ flag: false, mode: 256 },
    });
    expect(redactor.clean('looked-up-2 db:looked-up-3@y')).toBe('*** db:***@y');
  });

  it.skipIf(sopsObstacle !== undefined)(
    `has sops decrypt a file with the key of the step${skippedFor(sopsObstacle)}`,
    async () => {
      const sops = useSops();
      const encrypted = { 'db.enc.yaml': sops.encrypt('password: looked-up-4\n') };
      const text = 'a: ref+sops://db.enc.yaml#/password\n';
      const { values, redactor } = await lookedUp(text, {
        ...real,
        given: { ...given, SOPS_AGE_KEY: sops.env.SOPS_AGE_KEY ?? '' },
        files: encrypted,
      });
      expect(values).toEqual({ a: 'looked-up-4' });
      expect(redactor.clean('looked-up-4')).toBe('***');
      const { end } = await lookedUp(text, { ...real, files: encrypted });
      expect(end).toMatchObject({ issues: [{ message: expect.stringMatching(/vals fails: .*data key/) }] });
    },
  );

  it.each([
    ['a file that is not there', 'ref+file:///nonexistent/secret.yaml#/a', /vals fails: .*nonexistent/],
    ['a key that is not there', 'ref+file://secrets/db.yaml#/user', /vals fails: .*user/],
    ['nothing', 'ref+file://secrets/db.yaml#/nothing', /nothing` brings nothing/],
    ['an unset variable', 'ref+envsubst://$UNSET', /UNSET` brings nothing/],
    ['an unknown backend', 'ref+nobody://x#/a', /vals fails: .*nobody/],
    [
      'a backend that is away',
      'ref+vault://secret/shop?address=http://127.0.0.1:1#/pw',
      /vals fails: .*connection refused/,
    ],
  ])('fails with what it says of %s, and with no secret', async (_what, reference, message) => {
    const { end } = await lookedUp(`a: "${reference}"\nb: ref+envsubst://$FROM_STEP\n`, { ...real, files });
    expect(end).toMatchObject({
      issues: [{ code: 'unresolved-reference', message: expect.stringMatching(message) }],
    });
    expect(JSON.stringify(end)).not.toMatch(/of-the-job|looked-up/);
  });
});
