import type { LoadedHook } from '../hooks/hook.ts';
import { PHASES, type Phase } from '../model/phase.ts';
import type { ReleaseSettings } from '../model/plan.ts';
import type { MergedEntry } from './chart-schema.ts';
import type { CheckedEntry } from './checked-entry.ts';
import type { PlacedHook } from './collect-hooks.ts';
import { CRDS_DEFAULTS } from './defaults.ts';
import type { ChartEntry, ChartSource } from './manifest.ts';
import type { EntryFiles } from './resolve-files.ts';
import { type Origin, originAt, place } from './tree.ts';

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

function sourceOf({ path, chart, version }: MergedEntry, files: EntryFiles): ChartSource {
  const versioned = version === undefined ? {} : { version };
  if (typeof chart === 'string') return { kind: 'oci', ref: chart, written: chart, ...versioned };
  if (chart !== undefined)
    return { kind: 'repo', ...chart, written: `${chart.repo} ${chart.name}`, ...versioned };
  return { kind: 'local', path: files.chart?.path ?? '', written: path ?? '' };
}

function settingsOf(values: MergedEntry): ReleaseSettings {
  const { crds, retry, failFast, test } = values;
  return {
    createNamespace: values.createNamespace,
    namespaceLabels: values.namespaceLabels,
    atomic: values.atomic !== false,
    rollbackForeign: values.atomic === 'force',
    rollbackOn: values.atomic ? values.rollbackOn : [],
    forceUpgrade: values.forceUpgrade,
    conflicts: values.conflicts,
    takeOwnership: values.takeOwnership,
    ...(values.reinstallBelow !== undefined && { reinstallBelow: values.reinstallBelow }),
    reinstallRestore: values.reinstallRestore,
    timeoutMs: values.timeout,
    wait: values.wait,
    waitForJobs: values.waitForJobs,
    settleMs: values.settle,
    unchanged: values.unchanged,
    dryRun: values.dryRun,
    noHooks: values.noHooks,
    ...(crds && {
      crds: {
        policy: crds.policy ?? CRDS_DEFAULTS.policy,
        deleteOnDestroy: crds.deleteOnDestroy ?? CRDS_DEFAULTS.deleteOnDestroy,
      },
    }),
    retry: { attempts: retry.attempts ?? 1, delayMs: retry.delay ?? 0, backoff: retry.backoff ?? 1 },
    failFast: { enabled: failFast.enabled ?? true, graceMs: failFast.grace ?? 0 },
    test: { enabled: test.enabled ?? false, timeoutMs: test.timeout ?? 0 },
    unlock: {
      mode: values.unlock.mode ?? 'auto',
      ...(typeof values.unlock.minAge === 'number' && { minAgeMs: values.unlock.minAge }),
    },
    lockTimeoutMs: values.lockTimeout,
    historyMax: values.historyMax,
    protected: values.protected,
    allowFailure: values.allowFailure,
  };
}
