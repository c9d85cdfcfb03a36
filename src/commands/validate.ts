import type { ChartEntry } from '../manifest/manifest.ts';
import type { Issue } from '../model/issue.ts';
import { localChartWarnings } from '../observe/release-facts.ts';
import { openManifest } from '../session/open-manifest.ts';
import type { Command } from './command.ts';

interface Valid {
  kind: 'valid';
  summary: string;
  warnings: Issue[];
}

/** Reads and checks the manifest and every file it names; with `render` also what Helm makes of the charts of the checkout. */
export const validate: Command<Valid> = {
  name: 'validate',
  summary: 'Check the manifest and the files it names; needs no cluster',
  on: 'both',
  positional: { option: 'manifest', as: 'MANIFEST' },
  options: ['manifest', 'selection', 'render', 'helmVersion', 'summary', 'annotations'],
  examples: ['validate', 'validate deploy/helm-lifecycle.yaml --render'],

  async run(options, deps) {
    const loaded = await openManifest(options, deps);
    if (!loaded.ok) return { kind: 'invalid', issues: loaded.issues };
    const { manifest, entries } = loaded;
    const charts = `${entries.length} ${entries.length === 1 ? 'chart' : 'charts'}`;
    const summary = `${manifest.file} is valid: ${charts}, id ${manifest.id}`;
    const local = await warningsOf(entries, options.workspace);
    if (!options.render) return { kind: 'valid', summary, warnings: local };
    const { renderLocalCharts } = await import('../session/render-local-charts.ts');
    const rendered = await renderLocalCharts(loaded, options, deps);
    if (!rendered.ok) return { kind: 'failed-early', failure: rendered.failure };
    const { issues, warnings } = rendered.value;
    if (issues.length > 0) return { kind: 'invalid', issues };
    return {
      kind: 'valid',
      summary: `${summary}, ${rendered.value.rendered} rendered`,
      warnings: [...local, ...warnings],
    };
  },

  tell: ({ summary, warnings }) => ({
    ending: 'good',
    lines: [...warnings.map(warningLine), summary],
    annotations: [],
    outputs: { outcome: 'no-changes', changed: false },
    json: { outcome: 'valid', summary, warnings },
  }),
};

async function warningsOf(entries: readonly ChartEntry[], workspace: string): Promise<Issue[]> {
  const warnings = entries
    .filter(({ action }) => action === 'deploy')
    .map(async (entry) => {
      const texts = await localChartWarnings(entry, workspace);
      const location = { ...entry.locate('path'), sourceLine: '' };
      return texts.map((message): Issue => ({ code: 'chart-warning', message, location }));
    });
  return (await Promise.all(warnings)).flat();
}

function warningLine({ message, location }: Issue): string {
  const place = location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;
  return `${place}warning: ${message}`;
}
