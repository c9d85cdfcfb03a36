import type { ChartEntry } from '../manifest/manifest.ts';
import { READ_AT_ONCE } from '../manifest/read/read-at-once.ts';
import type { Issue } from '../model/issue.ts';
import { localChartWarnings } from '../observe/entry-warnings.ts';
import type { Deps, RunOptions } from '../session/contract.ts';
import { openEnvironments } from '../session/opening/open-environments.ts';
import { type OpenedManifest, openManifest } from '../session/opening/open-manifest.ts';
import { decryptValues, findValuesTools } from '../session/stages/decrypt-values.ts';
import { counted } from '../util/counted.ts';
import { createLimiter } from '../util/limiter.ts';
import type { Command, Outcome } from './command.ts';

interface Valid {
  kind: 'valid';
  summary: string;
  warnings: Issue[];
}

/**
 * Reads and checks the manifest and every file it names, for one environment or for each; with `render` also what Helm makes
 * of the charts of the checkout.
 */
export const validate: Command<Valid> = {
  name: 'validate',
  summary: 'Check the manifest and the files it names; needs no cluster',
  on: 'both',
  positional: { option: 'manifest', as: 'MANIFEST' },
  options: ['manifest', 'selection', 'check', 'helmVersion', 'summary', 'annotations'],
  examples: ['validate --all-environments', 'validate deploy/helm-lifecycle.yaml --render'],

  async run(options, deps) {
    if (!options.allEnvironments) {
      const loaded = await openManifest(options, deps);
      return loaded.ok
        ? checked([[undefined, loaded]], options, deps)
        : { kind: 'invalid', issues: loaded.issues };
    }
    if (options.environment !== undefined) return { kind: 'failed-early', failure: BOTH };
    const { opened, issues } = await openEnvironments(options, deps);
    return issues.length > 0 ? { kind: 'invalid', issues } : checked(opened, options, deps);
  },

  tell: ({ summary, warnings }) => ({
    ending: 'good',
    lines: [...warnings.map(warningLine), ...summary.split('\n')],
    annotations: [],
    outputs: { outcome: 'no-changes', changed: false },
    json: { outcome: 'valid', summary, warnings },
  }),
};

const BOTH = {
  reason: 'invalid-manifest' as const,
  message: '`all-environments` and `environment` exclude each other',
  remedy: 'Leave one of them out.',
};

type Opened = Extract<OpenedManifest, { ok: true }>;

/** Says that these are valid, after Helm has rendered them if that is asked for. */
async function checked(
  opened: readonly (readonly [string | undefined, Opened])[],
  options: RunOptions,
  deps: Deps,
): Promise<Outcome<Valid>> {
  const summaries: string[] = [];
  const warnings: Issue[] = [];
  for (const [environment, loaded] of opened) {
    const { manifest, entries } = loaded;
    const where = environment === undefined ? '' : ` in environment ${environment}`;
    const charts = counted(entries.length, 'chart');
    const valid = `${manifest.file} is valid${where}: ${charts}, id ${manifest.id}${baseNote(manifest, options)}`;
    warnings.push(...(await warningsOf(entries, options.workspace)));
    const readable = options.render
      ? await decryptValues(entries, deps, { dryRun: true })
      : await findValuesTools(entries, deps);
    if ('issues' in readable) return { kind: 'invalid', issues: readable.issues };
    if (!options.render) {
      summaries.push(valid);
      continue;
    }
    const { renderLocalCharts } = await import('../session/stages/render-local-charts.ts');
    const rendered = await renderLocalCharts({ manifest, ...readable }, options, deps);
    if (!rendered.ok) return { kind: 'failed-early', failure: rendered.failure };
    if (rendered.value.issues.length > 0) return { kind: 'invalid', issues: rendered.value.issues };
    warnings.push(...rendered.value.warnings);
    summaries.push(`${valid}, ${rendered.value.rendered} rendered`);
  }
  return { kind: 'valid', summary: summaries.join('\n'), warnings: distinct(warnings) };
}

/** Whoever has environments seldom means none of them. */
function baseNote(
  { environment, environments }: Opened['manifest'],
  { allEnvironments }: RunOptions,
): string {
  if (allEnvironments || environment !== undefined || environments.length === 0) return '';
  return ` (the base alone; --all-environments checks ${environments.join(', ')})`;
}

/** Each environment has the same charts, mostly. */
function distinct(warnings: readonly Issue[]): Issue[] {
  return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}

async function warningsOf(entries: readonly ChartEntry[], workspace: string): Promise<Issue[]> {
  const limit = createLimiter(READ_AT_ONCE);
  const warnings = entries
    .filter(({ action }) => action === 'deploy')
    .map(async (entry) => {
      const texts = await limit(() => localChartWarnings(entry, workspace));
      const location = { ...entry.locate('path'), sourceLine: '' };
      return texts.map((message): Issue => ({ code: 'chart-warning', message, location }));
    });
  return (await Promise.all(warnings)).flat();
}

function warningLine({ message, location }: Issue): string {
  const place = location === undefined ? '' : `${location.file}:${location.line}:${location.column}: `;
  return `${place}warning: ${message}`;
}
