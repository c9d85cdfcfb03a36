import type { Path } from '../read/tree.ts';
import { isChartAlias, isChartName } from './chart-name.ts';

/** What Helm refuses in a Chart.yaml. `path` leads to the value, or to where it is missing. */
export interface ChartProblem {
  code: 'invalid-chart' | 'path-outside-workspace';
  path: Path;
  message: string;
  hint: string;
}

type Mapping = Record<string, unknown>;

const TEXTS = ['apiVersion', 'name', 'version', 'description', 'type', 'home', 'icon', 'appVersion'];
const MORE_TEXTS = ['kubeVersion', 'condition', 'tags'];
const TEXT_LISTS = ['keywords', 'sources'];
const MAPPING_LISTS = ['maintainers', 'dependencies'];

/** As Masterminds/semver reads a version; minor and patch may be missing. */
const VERSION =
  /^v?\d+(?:\.\d+){0,2}(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/;

/** Everything in the metadata of a chart that keeps Helm from reading it; `metadata` is Chart.yaml with requirements.yaml over it. */
export function chartProblems(metadata: Mapping): ChartProblem[] {
  return [
    ...typeProblems(metadata),
    ...identityProblems(metadata),
    ...dependencyProblems(metadata.dependencies),
  ];
}

function typeProblems(metadata: Mapping): ChartProblem[] {
  const problems: ChartProblem[] = [];
  const expect = (path: Path, isRight: boolean, what: string, hint: string) => {
    if (!isRight)
      problems.push({ code: 'invalid-chart', path, message: `\`${path.join('.')}\` must be ${what}`, hint });
  };
  for (const key of [...TEXTS, ...MORE_TEXTS]) {
    expect([key], isScalar(metadata[key]), 'text', `write \`${key}: <text>\``);
  }
  for (const key of TEXT_LISTS) {
    const hint = `write \`${key}: [one, two]\``;
    expect([key], isList(metadata[key]), 'a list', hint);
    for (const [index, item] of listOf(metadata[key]).entries()) {
      expect([key, index], isScalar(item), 'text', hint);
    }
  }
  for (const key of MAPPING_LISTS) {
    const hint = 'each item is a mapping that begins with `- name:`';
    expect([key], isList(metadata[key]), 'a list', hint);
    for (const [index, item] of listOf(metadata[key]).entries()) {
      expect([key, index], isMapping(item), 'a mapping', hint);
    }
  }
  for (const [index, maintainer] of listOf(metadata.maintainers).entries()) {
    for (const key of ['name', 'email', 'url']) {
      const isRight = !isMapping(maintainer) || isScalar(maintainer[key]);
      expect(['maintainers', index, key], isRight, 'text', `write \`${key}: <text>\``);
    }
  }
  const { annotations, deprecated } = metadata;
  const areTexts = isMapping(annotations) && Object.values(annotations).every(isScalar);
  expect(['annotations'], isNothing(annotations) || areTexts, 'a mapping of texts', 'put values in quotes');
  const isFlag = isNothing(deprecated) || typeof deprecated === 'boolean';
  expect(['deprecated'], isFlag, '`true` or `false`', 'leave it out unless the chart is deprecated');
  return problems;
}

function identityProblems({ apiVersion, name, version, type }: Mapping): ChartProblem[] {
  const problems: ChartProblem[] = [];
  const say = (key: string, message: string, hint: string) =>
    problems.push({ code: 'invalid-chart', path: [key], message, hint });
  if (!isNothing(apiVersion) && isScalar(apiVersion) && !['', 'v1', 'v2'].includes(String(apiVersion)))
    say('apiVersion', `there is no \`apiVersion\` \`${apiVersion}\` of charts`, 'write `apiVersion: v2`');
  if (isNothing(name) || name === '') say('name', 'there is no `name`', 'write `name: <name of the chart>`');
  else if (isScalar(name) && !isChartName(String(name)))
    say('name', `\`${name}\` is no name of a chart`, 'a name is no path: write letters, digits and `-`');
  if (isNothing(version) || version === '') say('version', 'there is no `version`', 'write `version: 1.0.0`');
  else if (isScalar(version) && !VERSION.test(String(version)))
    say('version', `\`${version}\` is no version`, 'write a semantic version such as `1.2.3`');
  if (!isNothing(type) && isScalar(type) && !['', 'application', 'library'].includes(String(type)))
    say('type', `there is no \`type\` \`${type}\` of charts`, 'write `application` or `library`');
  return problems;
}

function dependencyProblems(dependencies: unknown): ChartProblem[] {
  const problems: ChartProblem[] = [];
  const seen = new Map<string, number>();
  for (const [index, dependency] of listOf(dependencies).entries()) {
    if (!isMapping(dependency)) continue;
    const say = (key: string, message: string, hint: string) =>
      problems.push({
        code: key === 'name' ? codeOf(dependency.name) : 'invalid-chart',
        path: ['dependencies', index, key],
        message,
        hint,
      });
    for (const key of ['name', 'version', 'repository', 'alias', 'condition']) {
      if (!isScalar(dependency[key])) say(key, `\`${key}\` must be text`, `write \`${key}: <text>\``);
    }
    for (const key of ['tags', 'import-values']) {
      if (!isList(dependency[key])) say(key, `\`${key}\` must be a list`, `write \`${key}: [...]\``);
    }
    const [name, alias] = [text(dependency.name), text(dependency.alias)];
    if (isNothing(dependency.name) || name === '')
      say('name', 'a dependency has no `name`', 'write the name that is in its own Chart.yaml');
    else if (!isChartName(name))
      say(
        'name',
        `the dependency \`${name}\` has no name of a chart`,
        'a name is no path: `repository` says where it is',
      );
    if (alias !== '' && !isChartAlias(alias))
      say('alias', `\`${alias}\` is no \`alias\``, 'an alias has letters, digits, `-` and `_`');
    const key = alias || name;
    if (seen.has(key)) say('name', `two dependencies are called \`${key}\``, 'give one of them an `alias`');
    seen.set(key, index);
  }
  return problems;
}

/** A name that would lead elsewhere is said to be one. */
function codeOf(value: unknown): ChartProblem['code'] {
  const leadsOut = typeof value === 'string' && /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(value);
  return leadsOut ? 'path-outside-workspace' : 'invalid-chart';
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** What Go reads into a text: numbers and `true` become what they look like. */
function isScalar(value: unknown): boolean {
  return isNothing(value) || ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
}

function isList(value: unknown): boolean {
  return isNothing(value) || Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return isScalar(value) && !isNothing(value) ? String(value) : '';
}
