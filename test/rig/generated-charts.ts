import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeFiles } from './folder.ts';

/** Charts in folders beside each other, `f0` above all; each may depend on those that come after it. */
export interface GeneratedRepo {
  charts: GeneratedChart[];
  /** A pattern in the .helmignore of the uppermost chart. */
  wrong?: string | undefined;
  /** Whether the lock files that Helm writes are committed. */
  isLocked: boolean;
}

interface GeneratedChart {
  ignore: string[];
  files: string[];
  links: boolean;
  uses: GeneratedUse[];
  values: { isOn: boolean; tag: boolean };
}

interface GeneratedUse {
  /** How many folders further. */
  step: number;
  alias: boolean;
  switchedBy: 'condition' | 'tag' | 'nothing';
  range: 'exact' | 'tilde';
}

const FILES = ['a.md', 'b.txt', 'data/x.json', 'data/deep/y.md', 'templates/.hidden', 'ci/v.yaml'];
const PATTERNS = [
  '*.md',
  '/b.txt',
  'data/',
  'data/*',
  'ci',
  '[ab].*',
  '# none',
  'templates/c*',
  'x*y',
  'deep',
];
/** What leads to a chart that Helm refuses; below the top it would leave out a dependency in silence. */
const WRONG = ['charts/', '*.tgz', '!*.yaml', 'Chart.yaml', '[', '**/a'];

const use: fc.Arbitrary<GeneratedUse> = fc.record({
  step: fc.integer({ min: 1, max: 4 }),
  alias: fc.boolean(),
  switchedBy: fc.constantFrom('condition', 'tag', 'nothing'),
  range: fc.constantFrom('exact', 'tilde'),
});

export const generatedRepo: fc.Arbitrary<GeneratedRepo> = fc.record({
  charts: fc.array(
    fc.record({
      ignore: fc.array(fc.constantFrom(...PATTERNS), { maxLength: 2 }),
      files: fc.uniqueArray(fc.constantFrom(...FILES), { minLength: 2 }),
      links: fc.boolean(),
      uses: fc.uniqueArray(use, { minLength: 1, maxLength: 2, selector: ({ step }) => step }),
      values: fc.record({ isOn: fc.boolean(), tag: fc.boolean() }),
    }),
    { minLength: 4, maxLength: 6 },
  ),
  wrong: fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...WRONG) },
  ),
  isLocked: fc.boolean(),
});

/** Shows what a chart sees: where it is, its values and its files. */
const TEMPLATE = `{{- $files := list }}
{{- range $path, $content := .Files.Glob "**" }}
{{- if ne $path ".helmignore" }}{{ $files = append $files (printf "%s=%s" $path ($content | toString | sha1sum)) }}{{ end }}
{{- end }}
apiVersion: v1
kind: ConfigMap
metadata: {name: "x{{ .Template.BasePath | sha1sum | trunc 12 }}"}
data:
  place: {{ .Template.BasePath | quote }}
  version: {{ .Chart.Version | quote }}
  values: {{ .Values | toJson | quote }}
  files: {{ $files | toJson | quote }}
`;

/** Writes the repository into a folder; returns the folders of its charts that depend on others, the deepest first. */
export async function writeRepo(root: string, repo: GeneratedRepo): Promise<string[]> {
  await writeFiles(join(root, 'shared'), { 's.txt': 'shared', 'more/t.txt': 'more' });
  const above: string[] = [];
  for (const [index, chart] of repo.charts.entries()) {
    const folder = join(root, `f${index}`);
    const dependencies = dependenciesOf(repo, index);
    if (dependencies.length > 0) above.unshift(folder);
    const { isOn, tag } = chart.values;
    const switches = Object.fromEntries(dependencies.map(({ key }) => [key, { enabled: isOn, from: index }]));
    await writeFiles(folder, {
      'Chart.yaml': JSON.stringify({
        apiVersion: 'v2',
        name: nameOf(index),
        version: versionOf(index),
        ...(dependencies.length > 0 && { dependencies: dependencies.map(({ written }) => written) }),
      }),
      'values.yaml': JSON.stringify({ own: index, tags: { t: tag }, ...switches }),
      'templates/cm.yaml': TEMPLATE,
      '.helmignore': [...chart.ignore, ...(index === 0 && repo.wrong ? [repo.wrong] : [])].join('\n'),
      ...Object.fromEntries(chart.files.map((name) => [name, `${name} of ${index}`])),
    });
    if (!chart.links) continue;
    await mkdir(join(folder, 'linked'));
    await symlink('../../shared/s.txt', join(folder, 'linked/s.txt'));
    await symlink('../../shared/more', join(folder, 'linked/more'));
  }
  return above;
}

function dependenciesOf({ charts }: GeneratedRepo, index: number) {
  const uses = charts[index]?.uses ?? [];
  const targets = uses
    .map((it) => ({ ...it, target: index + it.step }))
    .filter(({ target }) => target < charts.length)
    // Helm packs two versions of one name into one folder; only the uppermost chart is not packed.
    .filter(
      (it, at, all) =>
        index === 0 || all.findIndex(({ target }) => nameOf(target) === nameOf(it.target)) === at,
    );
  return targets.map(({ target, alias, switchedBy, range }) => {
    const isDouble = targets.filter((other) => nameOf(other.target) === nameOf(target)).length > 1;
    const key = alias || isDouble ? `alias${target}` : nameOf(target);
    const written = {
      name: nameOf(target),
      version: range === 'exact' ? versionOf(target) : `~${versionOf(target)}`,
      repository: `file://../f${target}`,
      ...(key !== nameOf(target) && { alias: key }),
      ...(switchedBy === 'condition' && { condition: `${key}.enabled` }),
      ...(switchedBy === 'tag' && { tags: ['t'] }),
    };
    return { key, written };
  });
}

/** Charts three folders apart have one name, in two versions. */
function nameOf(index: number): string {
  return `n${index % 3}`;
}

function versionOf(index: number): string {
  return `1.${index}.0`;
}
