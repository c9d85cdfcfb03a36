import type { LoadedHook } from '../../hooks/hook.ts';
import { PHASES, type Phase } from '../../model/plan/phase.ts';
import { type ReleaseSettings, SETTING_NAMES } from '../../model/settings.ts';
import type { CheckedEntry } from '../check/checked-entry.ts';
import type { ChartEntry, ChartSource } from '../manifest.ts';
import { type Origin, originAt, place } from '../read/tree.ts';
import type { MergedEntry } from '../schema/chart-schema.ts';
import type { PlacedHook } from './collect-hooks.ts';
import type { EntryFiles } from './resolve-files.ts';

/** What was found out about an entry besides its own values. */
export interface EntryParts {
  needs: string[];
  files: EntryFiles;
  hooks: Readonly<Record<string, PlacedHook[]>>;
}

/** Makes the entry that the rest of the program works with; nothing can be wrong any more. */
export function buildEntry(
  { id, values, tree, anchor }: CheckedEntry,
  { needs, files, hooks }: EntryParts,
): ChartEntry {
  // An entry always comes from the file.
  const origin = anchor.origin as Origin;
  const loaded = (phase: Phase): LoadedHook[] => (hooks[phase] ?? []).map((hook) => hook.loaded);
  return {
    id,
    name: values.name,
    namespace: values.namespace,
    location: place(origin),
    action: values.action,
    tags: values.tags,
    needs,
    source: sourceOf(values, files),
    settings: settingsOf(values),
    values: { files: files.values, inline: values.inlineValues, values: values.values, set: files.set },
    crdPaths: files.crds,
    hooks: Object.fromEntries(PHASES.map((phase) => [phase, loaded(phase)])) as Record<Phase, LoadedHook[]>,
    locate: (...path) => place(path.length === 0 ? origin : (originAt(tree, path) ?? origin)),
  };
}

function sourceOf({ path, chart, version, manifests }: MergedEntry, files: EntryFiles): ChartSource {
  if (manifests !== undefined) {
    const written = manifests.map((item) => (typeof item === 'string' ? item : item.url)).join(', ');
    return { kind: 'manifests', items: files.manifests, written };
  }
  const versioned = version === undefined ? {} : { version };
  if (typeof chart === 'string') return { kind: 'oci', ref: chart, written: chart, ...versioned };
  if (chart !== undefined)
    return { kind: 'repo', ...chart, written: `${chart.repo} ${chart.name}`, ...versioned };
  return { kind: 'local', path: files.chart?.path ?? '', written: path ?? '' };
}

function settingsOf(values: MergedEntry): ReleaseSettings {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, values[name]])) as ReleaseSettings;
}
