import { dirname, join } from 'node:path';
import type { LoadedHook } from '../../hooks/hook.ts';
import type { Issue } from '../../model/issue.ts';
import { RUN_PHASES, type RunPhase } from '../../model/plan/phase.ts';
import { createLimiter } from '../../util/limiter.ts';
import { checkValue } from '../check/check-contents.ts';
import { checkEntry } from '../check/check-entry.ts';
import { checkHook } from '../check/check-hooks.ts';
import { checkNames } from '../check/check-names.ts';
import { resolveNeeds } from '../check/check-needs.ts';
import { checkShells } from '../check/check-shells.ts';
import { type CheckedEntry, checkTypes } from '../check/checked-entry.ts';
import { defaultId } from '../layers/default-id.ts';
import { rawEntries } from '../layers/entries.ts';
import { merge } from '../layers/merge.ts';
import type { Overrides } from '../layers/overrides.ts';
import type { ReadFor } from '../layers/placeholders/fill-variables.ts';
import type { UsedValue, Variables } from '../layers/placeholders/placeholder.ts';
import type { ChartEntry, Manifest } from '../manifest.ts';
import type { Confinement } from '../read/confine.ts';
import { issueAt, locateProblems } from '../read/issues.ts';
import { parseTree } from '../read/parse-tree.ts';
import { READ_AT_ONCE } from '../read/read-at-once.ts';
import { child, type MapEntry, type Node, originAt, place } from '../read/tree.ts';
import { runSchema } from '../schema/schema.ts';
import { buildEntry } from './build-entry.ts';
import { collectHooks, type PlacedHook } from './collect-hooks.ts';
import { type ChartCheck, checkHookFiles, resolveFiles } from './resolve-files.ts';

export interface BuildInput {
  workspace: string;
  file: string;
  folder: string;
  root: Node;
  /** Whether names or namespaces depend on variables and the id does not. */
  placesVary: boolean;
  /** The files that it includes, filled. */
  included: readonly Node[];
  confinement: Confinement;
  environment?: string;
  /** Default: charts. */
  readFor?: ReadFor;
  env: Readonly<Record<string, string | undefined>>;
  variables: Variables;
  repository?: string;
  overrides: Overrides;
  checkChart?: ChartCheck;
}

/** Merges the layers, checks what only shows then, and builds what the rest of the program works with. */
export async function buildManifest(
  input: BuildInput,
): Promise<{ manifest?: Manifest; issues: Issue[]; used: UsedValue[] }> {
  const environment =
    input.environment === undefined ? undefined : child(child(input.root, 'environments'), input.environment);
  const { confinement } = input;
  const raw = [input.root, ...input.included].flatMap((root) =>
    rawEntries({ main: input.root, root, environment: input.environment }, input.overrides),
  );
  const offered = input.environment === undefined ? child(input.root, 'environments') : undefined;
  const typed = raw.map((entry) => checkTypes(entry, offered));
  const entries = typed.flatMap(({ entry }) => entry ?? []);
  const enabled = entries.filter(({ values }) => values.enabled);
  const { needs, order, issues: needIssues } = resolveNeeds(entries, raw);
  const issues = [
    ...typed.flatMap((result) => result.issues),
    ...checkNames(raw),
    ...entries.flatMap(checkEntry),
    ...needIssues,
  ];

  const run = mergeRun(input.root, environment);
  issues.push(...run.issues);
  const placed = Object.values(run.hooks).flat();

  const charts = new Map<string, ChartEntry>();
  const folderOf = (file: string) =>
    file === input.file ? undefined : join(confinement.workspace, dirname(file));
  const used: UsedValue[] = [];
  const { variables, checkChart } = input;
  const limit = createLimiter(READ_AT_ONCE);
  const isDestroyed = ({ values }: CheckedEntry) =>
    input.readFor === 'releases' || values.action === 'destroy';
  const found = await Promise.all(
    enabled.map((entry) =>
      limit(() =>
        resolveFiles(isDestroyed(entry) ? withoutChart(entry) : entry, {
          confinement,
          variables,
          checkChart,
        }),
      ),
    ),
  );
  for (const [index, files] of found.entries()) {
    const entry = enabled[index] as CheckedEntry;
    const hooks = collectHooks(entry.id, entry.values.hooks, entry.tree, folderOf);
    placed.push(...Object.values(hooks).flat());
    if (!isDestroyed(entry)) issues.push(...files.issues);
    used.push(...files.used);
    charts.set(entry.id, buildEntry(entry, { needs: needs.get(entry.id) ?? [], files, hooks }));
  }
  issues.push(...(await checkHooks(placed, confinement, input)));
  if (issues.length > 0 || run.values === undefined) return { issues, used };

  const { cluster, registries, policy, id } = run.values;
  const policyOrigin = child(run.merged, 'policy')?.origin;
  const clusterOrigin = child(run.merged, 'cluster')?.origin;
  const { repository, file } = input;
  const manifest: Manifest = {
    id: id ?? defaultId({ repository, file }),
    isIdKnown: id !== undefined || repository !== undefined,
    placesVary: input.placesVary,
    file: input.file,
    folder: input.folder,
    ...(input.environment !== undefined && { environment: input.environment }),
    environments: environmentNames(input.root),
    cluster: { ...definedOnly(cluster ?? {}), ...(clusterOrigin && { location: place(clusterOrigin) }) },
    runHooks: Object.fromEntries(
      RUN_PHASES.map((phase) => [phase, (run.hooks[phase] ?? []).map(({ loaded }) => loaded)]),
    ) as Record<RunPhase, LoadedHook[]>,
    registries: registries ?? [],
    ...(policy && { policy: { ...policy, ...(policyOrigin && { location: place(policyOrigin) }) } }),
    charts: order.flatMap((entryId) => charts.get(entryId) ?? []),
    disabled: entries
      .filter(({ values }) => !values.enabled)
      .map((entry) => ({ id: entry.id, name: entry.values.name, namespace: entry.values.namespace })),
  };
  return { manifest, issues, used };
}

/**
 * Of an entry that is destroyed only CRDs that are to be deleted are looked for, and nobody minds when they are not there: the
 * commit that removes a release may be without its chart, and Helm needs neither chart nor values for that.
 */
function withoutChart(entry: CheckedEntry): CheckedEntry {
  const { path, manifests: _, ...values } = entry.values;
  const readsCrds = values.crds?.deleteOnDestroy === true;
  const rest = { ...values, valuesFiles: [], inlineValues: [], set: [] };
  return { ...entry, values: readsCrds && path !== undefined ? { ...rest, path } : rest };
}

export function environmentNames(root: Node): string[] {
  const environments = child(root, 'environments');
  return environments?.kind === 'map' ? [...environments.entries.keys()] : [];
}

/** What concerns the run as a whole, the environment merged over the base. */
function mergeRun(root: Node, environment: Node | undefined) {
  const entries = new Map<string, MapEntry>();
  for (const key of ['id', 'cluster', 'registries', 'policy', 'hooks']) {
    const value = merge(child(root, key), child(environment, key), [key]);
    if (value !== undefined) entries.set(key, { value });
  }
  const merged: Node = { kind: 'map', entries, ...(root.origin && { origin: root.origin }) };
  const { values, tree, problems } = parseTree(runSchema, merged);
  const hooks = collectHooks('run', values?.hooks ?? {}, tree);
  const issues = checkValue(values?.registries, { rendersValues: false }).map(
    ({ code, path, message, hint }) =>
      issueAt(code, originAt(merged, ['registries', ...path]), message, hint),
  );
  return { merged, values, hooks, issues: [...issues, ...locateProblems(problems, merged)] };
}

/** A `destroy` has no use for the files and shells of hooks that do not run then. */
async function checkHooks(
  hooks: readonly PlacedHook[],
  confinement: Confinement,
  { readFor, env }: BuildInput,
): Promise<Issue[]> {
  const running = hooks.filter((hook) => readFor !== 'releases' || hook.runsOnDestroy);
  const limit = createLimiter(READ_AT_ONCE);
  const found = await Promise.all([
    checkShells(running, env.PATH),
    ...hooks.map((hook) => limit(() => checkHook(hook))),
    ...running.map((hook) => limit(() => checkHookFiles(hook, confinement))),
  ]);
  return found.flat();
}

function definedOnly<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as never;
}
