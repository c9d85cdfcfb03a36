import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkValuesFile } from '../../../src/manifest/check/check-contents.ts';
import { load, loadValid } from '../workspace.ts';

const manifest = (...lines: string[]) =>
  `version: 1\ncharts:\n  - name: a\n    namespace: web\n    path: chart\n${lines.map((line) => `    ${line}\n`).join('')}`;

const SOPS =
  'a: 1\ndb:\n  password: ENC[AES256_GCM,data:p673w==,iv:YY=,type:str]\nsops:\n  mac: ENC[AES256_GCM,data:x]\n';

async function issueOf(line: string, files: Record<string, string> = {}) {
  const { issues } = await load(manifest(line), { files });
  return issues.map(
    ({ code, message, location }) => `${code} ${location?.line}:${location?.column} ${message}`,
  );
}

describe('a values file that is none yet is named', () => {
  test.each<[string, string, string]>([
    [
      'v.yaml',
      'db:\n  password: ENC[AES256_GCM,data:x,type:str]\n',
      'encrypted-value 6:19 `db.password` in `v.yaml:2` is encrypted with sops',
    ],
    [
      'v.env',
      'PASSWORD=ENC[AES256_GCM,data:x]\nsops_mac=ENC[x]\n',
      'encrypted-value 6:19 `v.env` is encrypted with sops',
    ],
    [
      'v.yaml',
      '$ANSIBLE_VAULT;1.1;AES256\n3031\n',
      'encrypted-value 6:19 `v.yaml` is encrypted with ansible-vault',
    ],
    [
      'v.yaml',
      'a: 1\nb: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  3031\n',
      'encrypted-value 6:19 `b` in `v.yaml:3` is encrypted with ansible-vault',
    ],
    ['v.yaml', '-----BEGIN AGE ENCRYPTED FILE-----\nx\n', 'encrypted-value 6:19 `v.yaml` is encrypted'],
    ['v.yaml', 'U2FsdGVkX18x\n', 'encrypted-value 6:19 `v.yaml` is encrypted'],
    [
      'v.yaml',
      'a: |\n  -----BEGIN AGE ENCRYPTED FILE-----\n  x\n',
      'encrypted-value 6:19 `a` in `v.yaml:2` is encrypted with age',
    ],
    ['v.yaml', '\0GITCRYPT\0\u0001x', 'encrypted-value 6:19 `v.yaml` is encrypted'],
    [
      'v.yaml.gotmpl',
      'a: 1',
      'unrendered-template 6:19 `v.yaml.gotmpl` is a Go template, and nothing renders values',
    ],
    [
      'v.yaml',
      'host: "{{ .Values.domain }}"',
      'unrendered-template 6:19 `host` in `v.yaml:1` is a Go template, and nothing renders values',
    ],
    [
      'v.yaml',
      "host: 'x-{{ .Environment.Name }}'",
      'unrendered-template 6:19 `host` in `v.yaml:1` is a Go template, and nothing renders values',
    ],
    [
      'v.yaml',
      'host: \'{{ requiredEnv "HOST" }}\'',
      'unrendered-template 6:19 `host` in `v.yaml:1` is a Go template, and nothing renders values',
    ],
    [
      'v.yaml',
      'host: {{ .Values.domain }}\nb: [',
      'unrendered-template 6:19 `v.yaml` is a Go template, and nothing renders values',
    ],
  ])('%s: %j', async (name, text, expected) => {
    expect(await issueOf(`valuesFiles: [${name}]`, { [name]: text })).toEqual([expected]);
  });

  test('with what to do', async () => {
    const text = 'password: ENC[AES256_GCM,data:x,type:str]\n';
    const { issues } = await load(manifest('valuesFiles: [v.yaml]'), { files: { 'v.yaml': text } });
    expect(issues[0]?.hint).toBe(
      'name the file in `valuesFiles`, where `sops` decrypts it, decrypt it in an earlier step (`sops decrypt --in-place v.yaml`), or take the value from the environment: `${env.NAME}`',
    );
  });

  test('but not one that sops can decrypt whole', async () => {
    const json = '{"data": "ENC[AES256_GCM,data:x]", "sops": {"mac": "x"}}';
    expect(await issueOf('valuesFiles: [v.yaml, v.json]', { 'v.yaml': SOPS, 'v.json': json })).toEqual([]);
  });
});

test.each([
  [
    'values: {db: {password: "ENC[AES256_GCM,data:x]"}}',
    'encrypted-value 6:29 this value is encrypted with sops',
  ],
  [
    'values: {a: ref+vault://x}',
    'unresolved-reference 6:17 this value is a reference that only `vals` or helmfile can look up',
  ],
  [
    'values: {a: "postgres://app:secretref+vault://x#/y+@db"}',
    'unresolved-reference 6:17 this value is a text with a reference in it that only `vals` or helmfile can look up',
  ],
  [
    'values: {a: "{{ .Values.b }}"}',
    'unrendered-template 6:17 this value is a Go template, and nothing renders values',
  ],
  [
    'inlineValues: [{filename: x.yaml, content: "a: ref+vault://x"}]',
    'unresolved-reference 6:48 `a` in `x.yaml:1` is a reference that only `vals` or helmfile can look up',
  ],
  [
    'set: [{key: a, value: ref+vault://x}]',
    'unresolved-reference 6:27 this value is a reference that only `vals` or helmfile can look up',
  ],
  ['set: [{key: a, type: file, value: s.txt}]', 'encrypted-value 6:39 `s.txt:1` is encrypted with sops'],
  [
    'hooks: {preExec: [{apply: s.yaml}]}',
    'encrypted-value 6:31 `data.p` in `s.yaml:4` is encrypted with sops',
  ],
  [
    'hooks: {preExec: [{apply: objects}]}',
    'encrypted-value 6:31 `data.p` in `objects/s.yaml:4` is encrypted with sops',
  ],
  [
    'hooks: {preExec: [{apply: {content: {apiVersion: v1, kind: Secret, metadata: {name: s}, stringData: {p: ref+vault://x}}}}]}',
    'unresolved-reference 6:41 this value is a reference that only `vals` or helmfile can look up',
  ],
])('%s is named', async (line, expected) => {
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {p: "ENC[AES256_GCM,data:x]"}\n';
  const files = { 's.txt': 'ENC[AES256_GCM,data:x]', 's.yaml': secret, 'objects/s.yaml': secret };
  expect(await issueOf(line, files)).toEqual([expected]);
});

test('what an object says of references is no reference', async () => {
  const text =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {help: "write ref+vault://path"}\n';
  const content =
    '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {help: "write ref+vault://path"}}';
  const hooks = `hooks: {preExec: [{apply: a.yaml}, {apply: {content: ${content}}}]}`;
  await loadValid(manifest(hooks), { files: { 'a.yaml': text } });
});

test('what is legitimate is left alone', async () => {
  const values = `alert: "{{ $labels.pod }} is {{ $value | humanize }} of {{ .Value }}"
legend: "{{ instance }}"
text: 'use ENC[...] or ref+ here'
cron: '{{workflow.parameters.x}}'
`;
  await loadValid(manifest('valuesFiles: [v.yaml]', 'set: [{key: a, type: file, value: t.tpl}]'), {
    files: { 'v.yaml': values, 't.tpl': '{{ define "x" }}{{ .Values.y }}{{ end }}: [' },
  });
});

test('a chart that calls `tpl` renders its values itself', async () => {
  const text = manifest('values: {a: "{{ .Release.Name }}-db"}', 'valuesFiles: [v.yaml]');
  const files = { 'v.yaml': 'host: "{{ .Values.a }}"', 'chart/templates/x.yaml': '{{ tpl .Values.host . }}' };
  await loadValid(text, { files });
  expect(
    (await load(text, { files: { ...files, 'v.yaml': 'host: "{{ .Environment.Name }}"' } })).issues,
  ).toHaveLength(1);
});

test('what a chart renders itself hides nothing that comes after it', async () => {
  const chart = { 'chart/templates/x.yaml': '{{ tpl .Values.a . }}' };
  const values = 'a: "{{ .Release.Name }}"\nb: <path:x/y#z>\n';
  for (const line of ['valuesFiles: [v.yaml]', 'values: {a: "{{ .Release.Name }}", b: "<path:x/y#z>"}']) {
    const { issues } = await load(manifest(line), { files: { ...chart, 'v.yaml': values } });
    expect(issues.map(({ code }) => code)).toEqual(['unresolved-reference']);
  }
});

test('all of them in `values` are named at once', async () => {
  expect(
    await issueOf(
      'values: {a: "ref+vault://x#y", b: {c: "<path:secret/data/app#key>"}, d: "$ANSIBLE_VAULT;1.1"}',
    ),
  ).toEqual([
    'unresolved-reference 6:17 this value is a reference that only `vals` or helmfile can look up',
    "unresolved-reference 6:43 this value is a reference that only Argo CD's vault plugin looks up",
    'encrypted-value 6:77 this value is encrypted with ansible-vault',
  ]);
});

test.each([
  ['age', Buffer.concat([Buffer.from('age-encryption.org/v1\n'), Buffer.from([0xff, 0xfe, 0x80])])],
  ['git-crypt', Buffer.concat([Buffer.from('\0GITCRYPT\0'), Buffer.from([0xff, 0x80])])],
])('a values file that %s has encrypted is named so, not as broken text', async (_tool, content) => {
  const folder = await mkdtemp(join(tmpdir(), 'encrypted-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'v.yaml'), content);
  const finding = await checkValuesFile(join(folder, 'v.yaml'), 'v.yaml', { rendersValues: false });
  expect(finding).toMatchObject({ code: 'encrypted-value', message: expect.stringContaining('encrypted') });
});
