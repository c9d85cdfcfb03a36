import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type LoadedManifest, type LoadInput, loadManifest } from '../../src/manifest/load.ts';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { checkChart } from '../../src/observe/chart/source/check-chart.ts';

/** A folder with these files, removed when the test is over; there is always a chart in `chart/`. */
export async function makeWorkspace(files: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'manifest-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries({
    'chart/Chart.yaml': 'name: chart\nversion: 1.0.0\n',
    ...files,
  })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

export interface LoadOptions extends Partial<LoadInput> {
  files?: Record<string, string>;
}

/** Loads a manifest from its text. */
export async function load(
  text: string,
  { files = {}, ...input }: LoadOptions = {},
): Promise<LoadedManifest> {
  const workspace = await makeWorkspace({ 'helm-lifecycle.yaml': text, ...files });
  return loadManifest({ workspace, env: {}, checkChart, ...input });
}

/** The same for a manifest that must be right. */
export async function loadValid(text: string, options?: LoadOptions): Promise<Manifest> {
  const { manifest, issues } = await load(text, options);
  if (manifest === undefined) throw new Error(`not valid: ${describeIssues(issues).join(' | ')}`);
  return manifest;
}

/** `code line:column`, one each. */
export function describeIssues(issues: LoadedManifest['issues']): string[] {
  return issues.map(({ code, location }) =>
    location === undefined ? code : `${code} ${location.line}:${location.column}`,
  );
}
