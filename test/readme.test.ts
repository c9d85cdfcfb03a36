import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadManifest } from '../src/manifest/load.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

it('the manifest of the quick start is valid and short', async () => {
  const [, yaml = ''] = /```yaml\n(version: 1\n[\s\S]*?)```/.exec(readme) ?? [];
  expect(yaml.trimEnd().split('\n').length).toBeLessThanOrEqual(8);
  const workspace = mkdtempSync(join(tmpdir(), 'readme-test-'));
  mkdirSync(join(workspace, 'charts/api'), { recursive: true });
  writeFileSync(join(workspace, 'charts/api/Chart.yaml'), 'apiVersion: v2\nname: api\nversion: 1.0.0\n');
  writeFileSync(join(workspace, 'helm-lifecycle.yaml'), yaml);
  const { issues } = await loadManifest({ workspace, env: {} });
  rmSync(workspace, { recursive: true });
  expect(issues).toEqual([]);
});

it('the workflow of the quick start is the example of that name', () => {
  const example = readFileSync(join(import.meta.dirname, '../examples/workflows/quickstart.yml'), 'utf8');
  const [, ...lines] = example.split('\n');
  expect(readme).toContain(`\`\`\`yaml\n${lines.join('\n')}\`\`\`\n`);
});

it('names each workflow that can be copied', () => {
  const names = readdirSync(join(import.meta.dirname, '../examples/workflows'));
  expect(names.filter((name) => !readme.includes(`(examples/workflows/${name})`))).toEqual([]);
});

it('every file that the README links to exists', () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path as string);
  expect(links.filter((path) => !exists(path))).toEqual([]);
});

function exists(path: string): boolean {
  try {
    statSync(join(import.meta.dirname, '..', path));
    return true;
  } catch {
    return false;
  }
}
