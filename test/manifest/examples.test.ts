import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { environmentsIn, loadManifest } from '../../src/manifest/load.ts';
import { formatIssues } from '../../src/report/issues.ts';

const examples = resolve(import.meta.dirname, '../../examples');

/** Those are workflows, not manifests. */
const manifests = readdirSync(examples).filter((name) => name !== 'workflows');

test.each(manifests)('examples/%s has a valid manifest', async (name) => {
  const workspace = join(examples, name);
  for (const environment of [undefined, ...(await environmentsIn({ workspace }))]) {
    const { manifest, issues } = await loadManifest({
      workspace,
      env: {},
      ...(environment && { environment }),
    });
    expect(formatIssues(issues)).toBe('0 issues in the manifest');
    expect(manifest?.charts.length).toBeGreaterThan(0);
  }
});
