import { problemsOf } from '../hooks/definition/schema-problems.ts';
import type { Issue } from '../model/issue.ts';
import { didYouMean } from '../util/did-you-mean.ts';
import { expectedPhrase } from '../util/expected-phrase.ts';
import { buildManifest, environmentNames } from './build/build-manifest.ts';
import type { ChartCheck } from './build/resolve-files.ts';
import { idOf } from './layers/entries.ts';
import { type Command, fillVariables } from './layers/fill-variables.ts';
import { type OverrideInputs, readOverrides } from './layers/overrides.ts';
import { placesVary } from './layers/places-vary.ts';
import { secretValues } from './layers/secrets.ts';
import { readValuesAsMeant } from './layers/values-meaning.ts';
import { createVariables } from './layers/variables.ts';
import { mergeVars, unknownVars } from './layers/vars.ts';
import type { Manifest } from './manifest.ts';
import { issueAt, locateProblems, sortIssues } from './read/issues.ts';
import { readManifest } from './read/read-manifest.ts';
import { child, type Node, toJson } from './read/tree.ts';
import { manifestSchema } from './schema/schema.ts';

export interface LoadInput {
  /** Absolute; no path of the manifest may leave it. */
  workspace: string;
  /** Of the manifest, relative to the workspace; undefined: the default places. */
  path?: string;
  environment?: string;
  /** What it is read for; undefined: everything has to be right. */
  command?: Command;
  env: Readonly<Record<string, string | undefined>>;
  /** `org/repo`, for the default id. */
  repository?: string;
  overrides?: OverrideInputs;
  /** Looks into local charts; issues without a place get that of the chart's path. */
  checkChart?: ChartCheck;
}

export interface LoadedManifest {
  /** Only when there is no issue. */
  manifest?: Manifest;
  /** All at once, in the order of the file. */
  issues: Issue[];
  /** Values of environment variables that are secrets. The redactor must learn them before an issue is printed. */
  secrets: string[];
}

/** Reads the manifest: parse, fill in variables, check the shape, merge, check the rest. Nothing is thrown for what a file can hold. */
export async function loadManifest(input: LoadInput): Promise<LoadedManifest> {
  const { file, folder, root: parsed, issues: syntax } = await readManifest(input.workspace, input.path);
  if (parsed === undefined) return { issues: sortIssues(syntax), secrets: [] };

  const meant = readValuesAsMeant(withoutExtensions(parsed));
  const { environment, overrides: { vars: given } = {} } = input;
  const variables = createVariables({
    env: input.env,
    environment,
    vars: mergeVars(meant.root, environment, given),
  });
  const { root, issues: unset, used } = fillVariables(meant.root, variables, input);
  const issues = [
    ...syntax,
    ...meant.issues,
    ...unset,
    ...checkShape(root),
    ...checkEnvironments(root, input.environment),
    ...unknownVars(given, meant.root),
  ];
  const ids = chartIds(root);
  const overrides = readOverrides(input.overrides ?? {}, ids);
  const built = await buildManifest({
    ...{ ...input, file, folder, root, overrides, variables },
    placesVary: placesVary(toJson(meant.root)),
  });
  issues.push(...overrides.issues, ...built.issues);
  const inFiles = built.used.map((value) => ({ ...value, path: [] }));
  const declared = { secrets: declaredIn(root), env: input.env, vars: given && toJson(given) };
  const secrets = secretValues([...used, ...inFiles], toJson(root), declared);

  if (issues.length > 0 || built.manifest === undefined) return { issues: sortIssues(issues), secrets };
  return { manifest: built.manifest, issues: [], secrets };
}

/** The names of the environments in the order of the file, whatever else is wrong with it. */
export async function environmentsIn({
  workspace,
  path,
}: Pick<LoadInput, 'workspace' | 'path'>): Promise<string[]> {
  const { root } = await readManifest(workspace, path);
  return root === undefined ? [] : environmentNames(root);
}

/** Keys such as `x-common` only hold anchors. */
function withoutExtensions(root: Node): Node {
  if (root.kind !== 'map') return root;
  return { ...root, entries: new Map([...root.entries].filter(([key]) => !key.startsWith('x-'))) };
}

function declaredIn(root: Node): string[] {
  const secrets = child(root, 'secrets');
  const names = secrets?.kind === 'list' ? secrets.items.map(toJson) : [];
  return names.filter((name) => typeof name === 'string');
}

function checkShape(root: Node): Issue[] {
  const json = toJson(root);
  const result = manifestSchema.safeParse(json, { error: expectedPhrase });
  return result.success ? [] : locateProblems(problemsOf(result.error.issues, json, manifestSchema), root);
}

function checkEnvironments(root: Node, chosen: string | undefined): Issue[] {
  const environments = child(root, 'environments');
  const names = environmentNames(root);
  const issues: Issue[] = [];
  if (chosen !== undefined && !names.includes(chosen)) {
    const meant = didYouMean(chosen, names);
    const there = names.length === 0 ? 'the manifest has no environments' : `there are ${names.join(', ')}`;
    const hint = meant === undefined ? there : `did you mean \`${meant}\`?`;
    issues.push(
      issueAt('unknown-environment', environments?.origin, `there is no environment \`${chosen}\``, hint),
    );
  }
  const ids = chartIds(root);
  for (const name of names) {
    const charts = child(child(environments, name), 'charts');
    if (charts?.kind !== 'map') continue;
    for (const [id, { key }] of charts.entries) {
      if (ids.includes(id)) continue;
      const meant = didYouMean(id, ids);
      const hint = meant === undefined ? `the entries are ${ids.join(', ')}` : `did you mean \`${meant}\`?`;
      issues.push(
        issueAt(
          'unknown-key',
          key,
          `environment \`${name}\` changes a chart \`${id}\`, which no entry is`,
          hint,
        ),
      );
    }
  }
  return issues;
}

function chartIds(root: Node): string[] {
  const charts = child(root, 'charts');
  return charts?.kind === 'list' ? charts.items.flatMap((entry) => idOf(entry) ?? []) : [];
}
