import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadManifest } from '../../src/manifest/load.ts';
import { checkChart } from '../../src/observe/chart/source/check-chart.ts';
import { formatIssues } from '../../src/report/issues.ts';
import { readGoYaml } from '../../src/util/yaml/go-yaml.ts';
import { damaged, mangled } from '../rig/damage.ts';
import { soon, tries } from '../rig/tries.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const WRITTEN = [
  'prometheus-operator',
  'database-migration',
  'load-balancer-migration',
  'aws-vpc-cni-adoption',
].map((name) => read(`examples/${name}/helm-lifecycle.yaml`));
const MEANT = WRITTEN.map((text) => readGoYaml(text).documents[0]);
const PIECES = [
  ...[
    '${env.A}',
    '${env.A:-',
    '${secret.X}',
    '${payload.a}',
    '${',
    '${{ a }}',
    '<<: *a',
    '&a ',
    '*a',
    '? ',
    '- ',
    '!!binary ',
  ],
  ...[
    '|\n',
    '>-\n',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ': ',
    '\t',
    '\n',
    '---\n',
    '# ',
    '../../..',
    '/etc/passwd',
    'C:\\',
    '*'.repeat(40),
  ],
  ...[
    '(a+)+$',
    '(?:',
    '/x/',
    '1e999',
    '0400',
    '99999999999d',
    '\ufeff',
    '\u202e',
    '\r\n',
    '[[[[[[[[[[[[',
    '{a: {a: {a: ',
    'a'.repeat(5_000),
  ],
];
const text = fc.oneof(
  ...WRITTEN.map((written) => mangled(written, PIECES)),
  ...MEANT.map((meant) => damaged(meant).map((value) => JSON.stringify(value))),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((all) => all.join('')),
);

let workspace: string;
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'manifest-fuzz-'));
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

it('any text is a manifest, or has issues with a place in it', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      await writeFile(join(workspace, 'helm-lifecycle.yaml'), content);
      const { manifest, issues } = await soon(() =>
        loadManifest({ workspace, env: { A: 'x: [y]\n' }, checkChart }),
      );
      expect(manifest === undefined).toBe(issues.length > 0);
      const lines = content.split(/\r\n|\r|\n/);
      for (const { message, location } of issues) {
        expect(message).not.toMatch(/undefined|\[object|Internal error/);
        if (location?.file !== 'helm-lifecycle.yaml') continue;
        expect(location.line).toBeGreaterThan(0);
        expect(location.line).toBeLessThanOrEqual(lines.length);
      }
      await soon(() => formatIssues(issues));
      expect(await readdir(workspace)).toEqual(['helm-lifecycle.yaml']);
    }),
    tries(60),
  );
});
