import { describe, expect, it } from 'vitest';
import type { ChartEntry } from '../../../src/manifest/manifest.ts';
import { decryptValues } from '../../../src/session/stages/decrypt-values.ts';
import { encryptedTexts } from '../../../src/session/stages/encrypted-texts.ts';
import type { ProcessSpec } from '../../../src/system/process.ts';
import { createRedactor } from '../../../src/system/redactor.ts';
import { createSpawn } from '../../../src/system/spawn.ts';
import { readGoYaml } from '../../../src/util/yaml/go-yaml.ts';
import { loadValid } from '../../manifest/workspace.ts';
import { skippedFor } from '../../rig/skipped.ts';
import { sopsObstacle, useSops } from '../../rig/sops.ts';

const PLAIN =
  'db:\n  password: hunter2-hunter2\n  port: 5432\nlist: [first-secret]\n# a comment\nnothing: null\n';

/** Decrypts the values files of two charts that both name this file. */
async function decrypted(file: string, env: Record<string, string>, valuesFiles = 'values/secret.yaml') {
  const entry = (name: string) =>
    `  - {name: ${name}, namespace: web, path: chart, valuesFiles: ${valuesFiles}}`;
  const text = `version: 1\ncharts:\n${entry('a')}\n${entry('b')}\n`;
  const { charts } = await loadValid(text, { files: { 'values/secret.yaml': file } });
  const redactor = createRedactor();
  const started: ProcessSpec[] = [];
  const spawn = createSpawn();
  const deps = {
    env,
    redactor,
    signal: new AbortController().signal,
    spawn: (spec: ProcessSpec) => {
      started.push(spec);
      return spawn(spec);
    },
  };
  const end = await decryptValues(charts, deps, { dryRun: false });
  return { end, redactor, started, issues: 'issues' in end ? end.issues : [] };
}

function valuesOf(end: { entries: ChartEntry[] } | { issues: unknown }): unknown[] {
  if (!('entries' in end)) throw new Error(JSON.stringify(end));
  return end.entries.map(({ values }) => readGoYaml(values.files[0]?.content ?? '').documents[0]);
}

describe.skipIf(sopsObstacle !== undefined)(`sops${skippedFor(sopsObstacle)}`, () => {
  const sops = sopsObstacle === undefined ? useSops() : undefined;
  if (sops === undefined) return;

  it('decrypts a file once, however many charts name it, and tells the redactor', async () => {
    const { end, redactor, started } = await decrypted(sops.encrypt(PLAIN), sops.env);
    const values = { db: { password: 'hunter2-hunter2', port: 5432 }, list: ['first-secret'], nothing: null };
    expect(valuesOf(end)).toEqual([values, values]);
    expect(started).toHaveLength(1);
    expect(JSON.stringify(started[0]?.args)).not.toContain('hunter2');
    expect(redactor.clean('hunter2-hunter2 first-secret')).toBe('*** ***');
  });

  it('leaves readable what sops has left in the clear', async () => {
    const { redactor } = await decrypted(
      sops.encrypt('host: db.example.com\npassword: hunter2-x\n', '^password$'),
      sops.env,
    );
    expect(redactor.clean('db.example.com hunter2-x')).toBe('db.example.com ***');
  });

  const refused: [string, () => string, string, object?][] = [
    ['another key', () => sops.encryptForOthers(PLAIN), 'no key that sops has here fits'],
    ['no key at all', () => sops.encrypt(PLAIN), 'no key that sops has here fits', { SOPS_AGE_KEY: '' }],
    [
      'a value that was changed',
      () => `${sops.encrypt('db: x\nport: 1\n', '^db$')}`.replace('port: 1', 'port: 2'),
      'its seal (MAC) is broken',
    ],
    ['no sops', () => sops.encrypt(PLAIN), 'there is no `sops` on PATH', { PATH: '/nowhere' }],
  ];

  it.each(refused)(
    'with %s it is an issue at each place that names the file',
    async (_, file, says, env = {}) => {
      const { issues } = await decrypted(file(), { ...sops.env, ...env });
      expect(issues.map(({ code, location }) => `${code} ${location?.line}`)).toEqual([
        'not-decrypted 3',
        'not-decrypted 4',
      ]);
      expect(issues[0]?.message).toContain(says);
      expect(JSON.stringify(issues)).not.toContain('hunter2');
    },
  );

  it('what stands in `defaults` is an issue once', async () => {
    const charts = ['a', 'b'].map((name) => `  - {name: ${name}, namespace: web, path: chart}\n`).join('');
    const text = `version: 1\ndefaults: {valuesFiles: [values/secret.yaml]}\ncharts:\n${charts}`;
    const loaded = await loadValid(text, { files: { 'values/secret.yaml': sops.encryptForOthers(PLAIN) } });
    const deps = { redactor: createRedactor(), signal: new AbortController().signal, spawn: createSpawn() };
    for (const env of [sops.env, { PATH: '/nowhere' }]) {
      expect(await decryptValues(loaded.charts, { ...deps, env }, { dryRun: false })).toMatchObject({
        issues: [{ code: 'not-decrypted', location: { line: 2 } }],
      });
    }
  });

  it('takes no variables', async () => {
    const load = decrypted(sops.encrypt(PLAIN), sops.env, '[{file: values/secret.yaml, variables: true}]');
    await expect(load).rejects.toThrow('conflicting-keys');
  });
});

it('starts nothing when nothing is encrypted', async () => {
  const { end, started } = await decrypted('a: ENC\nsops: text\n', { PATH: '' });
  expect('entries' in end).toBe(true);
  expect(started).toEqual([]);
});

it('knows what was encrypted', () => {
  const sealed = {
    a: 'ENC[x]',
    b: 'clear',
    c: [{ d: 'ENC[x]' }, 'clear'],
    e: 'ENC[x]',
    sops: { mac: 'ENC[x]' },
  };
  const plain = { a: 's1', b: 'clear', c: [{ d: 5n }, 'clear'], e: true };
  expect(encryptedTexts([sealed], [plain])).toEqual(['s1', '5']);
});
