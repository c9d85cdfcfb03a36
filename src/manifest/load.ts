import { type Problem, problemsOf } from '../hooks/definition/schema-problems.ts';
import type { Issue } from '../model/issue.ts';
import { INTERPRETED } from '../schema/interpreted.ts';
import { didYouMean } from '../util/did-you-mean.ts';
import { expectedPhrase } from '../util/expected-phrase.ts';
import { buildManifest, environmentNames } from './build/build-manifest.ts';
import type { ChartCheck } from './build/resolve-files.ts';
import { idOf } from './layers/entries.ts';
import { type OverrideInputs, readOverrides } from './layers/overrides.ts';
import { fillVariables, type ReadFor } from './layers/placeholders/fill-variables.ts';
import { placesVary } from './layers/placeholders/places-vary.ts';
import { secretValues } from './layers/variables/secrets.ts';
import { readValuesAsMeant } from './layers/variables/values-meaning.ts';
import { createVariables } from './layers/variables/variables.ts';
import { environmentsWith, mergeVars, unknownVars } from './layers/variables/vars.ts';
import type { Manifest } from './manifest.ts';
import { createConfinement } from './read/confine.ts';
import { readIncluded } from './read/include.ts';
import { issueAt, locateProblems, sortIssues } from './read/issues.ts';
import { readManifest } from './read/read-manifest.ts';
import { child, type Node, toJson } from './read/tree.ts';
import { includedSchema, manifestSchema } from './schema/schema.ts';

export interface LoadInput {
  /** Absolute; no path of the manifest may leave it. */
  workspace: string;
  /** Of the manifest, relative to the workspace; undefined: the default places. */
  path?: string;
  environment?: string;
  /** Default: charts. */
  readFor?: ReadFor;
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
    environmentsWith: (path) => environmentsWith(meant.root, path),
  });
  const main = fillVariables(meant.root, variables, input);
  const { root } = main;
  const confinement = await createConfinement(input.workspace, folder, file);
  const { files, issues: unread } = await readIncluded(root, file, confinement);
  const read = files.map((one) => readValuesAsMeant(withoutExtensions(one.root)));
  const filled = read.map((one) => fillVariables(one.root, variables, input));
  const included = filled.map((one) => one.root);
  const ids = [root, ...included].flatMap(chartIds);
  const issues = [
    ...syntax,
    ...[meant, main, ...read, ...filled].flatMap((one) => one.issues),
    ...unread,
    ...checkShape(root),
    ...checkEnvironments(root, environment, ids),
    ...included.flatMap((one) => checkIncluded(one, root)),
    ...unknownVars(given, [meant.root, ...read.map((one) => one.root)]),
  ];
  const overrides = readOverrides(input.overrides ?? {}, ids);
  const built = await buildManifest({
    ...{ ...input, file, folder, root, included, confinement, overrides, variables },
    placesVary: [meant, ...read].some((one) => placesVary(toJson(one.root), toJson(meant.root))),
  });
  issues.push(...overrides.issues, ...built.issues);
  const inFiles = built.used.map((value) => ({ ...value, path: [] }));
  const declared = { secrets: declaredIn(root), env: input.env, vars: given && toJson(given) };
  const secrets = [
    ...secretValues([...main.used, ...inFiles], toJson(root), declared),
    ...filled.flatMap((one) => secretValues(one.used, toJson(one.root), declared)),
  ];

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

/** More charts than this are worth a schema that was made a function. */
const FEW_CHARTS = 20;

function readingOf(root: Node) {
  const charts = child(root, 'charts');
  const isShort = charts?.kind !== 'list' || charts.items.length <= FEW_CHARTS;
  return { error: expectedPhrase, ...(isShort && INTERPRETED) };
}

function checkShape(root: Node): Issue[] {
  const json = toJson(root);
  const result = manifestSchema.safeParse(json, readingOf(root));
  if (result.success) return [];
  const problems = problemsOf(result.error.issues, json, manifestSchema);
  const isElsewhere = child(root, 'include') !== undefined && child(root, 'charts') === undefined;
  return locateProblems(
    problems.filter(({ code, path }) => !(isElsewhere && code === 'missing-key' && path.join() === 'charts')),
    root,
  );
}

/** One level is enough for a file per application, and keeps every file readable by itself. */
function checkIncluded(root: Node, main: Node): Issue[] {
  const json = toJson(root);
  const result = includedSchema.safeParse(json, readingOf(root));
  const problems = result.success ? [] : problemsOf(result.error.issues, json, includedSchema);
  const environments = child(root, 'environments');
  const names = environmentNames(main);
  const unknown = environments?.kind === 'map' ? [...environments.entries] : [];
  return [
    ...locateProblems(problems.map(aboutInclude), root),
    ...checkEnvironments(root, undefined, chartIds(root)),
    ...unknown
      .filter(([name]) => !names.includes(name))
      .map(([name, { key }]) =>
        issueAt(
          'unknown-environment',
          key,
          `the manifest has no environment \`${name}\``,
          offer(name, names),
        ),
      ),
  ];
}

function aboutInclude(problem: Problem): Problem {
  if (problem.code !== 'unknown-key' || problem.path.length !== 1) return problem;
  const key = String(problem.path[0]);
  if (key === 'include')
    return { ...problem, message: 'an included file includes no others', hint: 'name them in the manifest' };
  return Object.hasOwn(manifestSchema.shape, key)
    ? {
        ...problem,
        message: `an included file has no key \`${key}\``,
        hint: 'write it into the manifest that includes it',
      }
    : problem;
}

function offer(written: string, names: readonly string[]): string {
  const meant = didYouMean(written, names);
  return meant === undefined ? `there are ${names.join(', ')}` : `did you mean \`${meant}\`?`;
}

function checkEnvironments(root: Node, chosen: string | undefined, ids: readonly string[]): Issue[] {
  const environments = child(root, 'environments');
  const names = environmentNames(root);
  const issues: Issue[] = [];
  if (chosen !== undefined && !names.includes(chosen)) {
    const hint = names.length === 0 ? 'the manifest has no environments' : offer(chosen, names);
    issues.push(
      issueAt('unknown-environment', environments?.origin, `there is no environment \`${chosen}\``, hint),
    );
  }
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
          `environment \`${name}\` overrides chart \`${id}\`, which is not in \`charts\``,
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
