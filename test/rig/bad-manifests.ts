/** A manifest with one chart, `chart/`; further lines of it begin in line 6. */
export function manifest(...lines: string[]): string {
  const more = lines.map((line) => `    ${line}\n`).join('');
  return `version: 1\ncharts:\n  - name: api\n    path: chart\n    namespace: web\n${more}`;
}

/** Ten aliases of ten aliases of ten... */
const ALIAS_BOMB = [...'abcdefgh'].map((name, level, names) =>
  level === 0
    ? 'a: &a [x]'
    : `${name}: &${name} [${Array(10)
        .fill(`*${names[level - 1]}`)
        .join(', ')}]`,
);

const SECOND_ENTRY = '  - name: web\n    path: chart\n    namespace: web\n';

/** A manifest that is wrong in one way, and what the command line says of it. */
export interface BadManifest {
  title: string;
  /** Of helm-lifecycle.yaml; absent: there is none. */
  text?: string | Buffer;
  files?: Record<string, string>;
  args?: string[];
  /** The first line of what is printed. */
  says: string;
  /** What it tells to do. */
  help: string;
}

export const BAD_MANIFESTS: BadManifest[] = [
  {
    title: 'an unknown key',
    text: manifest('timout: 5s'),
    says: 'helm-lifecycle.yaml:6:5: error[unknown-key]: `charts[0]` has no key `timout`',
    help: 'did you mean `timeout`?',
  },
  {
    title: 'a wrong type',
    text: manifest('wait: "yes"'),
    says: 'helm-lifecycle.yaml:6:11: error[wrong-type]: `wait` must be true or false, not text',
    help: 'write `true`',
  },
  {
    title: 'the same release twice',
    text: manifest() + SECOND_ENTRY.replace('name: web', 'name: api'),
    says: 'helm-lifecycle.yaml:6:11: error[duplicate-release]: release `web/api` is already deployed by the entry in line 3',
    help: 'Change the name or the namespace of one of them.',
  },
  {
    title: 'the same key twice',
    text: manifest('wait: true', 'wait: false'),
    says: 'helm-lifecycle.yaml:7:5: error[duplicate-key]: `wait` is already there in line 6',
    help: 'Remove one of them.',
  },
  {
    title: 'a path outside the workspace',
    text: manifest('valuesFiles: [../secrets.yaml]'),
    says: 'helm-lifecycle.yaml:6:19: error[path-outside-workspace]: the path `../secrets.yaml` leads out of the workspace',
    help: 'Move the file into the repository.',
  },
  {
    title: 'a symbolic link out of the workspace',
    text: manifest('valuesFiles: [link.yaml]'),
    says: 'helm-lifecycle.yaml:6:19: error[path-outside-workspace]: a symbolic link on `link.yaml` leads out of the workspace',
    help: 'Move the file into the repository.',
  },
  {
    title: 'a file that does not exist',
    text: manifest('valuesFiles: [value.yaml]'),
    files: { 'values.yaml': '' },
    says: 'helm-lifecycle.yaml:6:19: error[file-not-found]: `value.yaml` does not exist',
    help: 'did you mean `values.yaml`?',
  },
  {
    title: 'a file that cannot be read as one',
    text: manifest('valuesFiles: [chart]'),
    says: 'helm-lifecycle.yaml:6:19: error[file-unreadable]: `chart` is a folder, and a file is needed here',
    help: 'all files of a folder are `chart/*.yaml`',
  },
  {
    title: 'a variable that is not set',
    text: manifest('values: {tag: "${env.IMAGE_TAG}"}'),
    says: 'helm-lifecycle.yaml:6:20: error[unset-variable]: the environment variable IMAGE_TAG is not set',
    help: "set it in the step's `env`, or write ${env.IMAGE_TAG:-default}",
  },
  {
    title: 'a tab in YAML',
    text: 'version: 1\ncharts:\n\t- name: api\n',
    says: 'helm-lifecycle.yaml:3:1: error[yaml-syntax]: a tab is no indentation in YAML',
    help: 'indent with spaces',
  },
  {
    title: 'a bracket that is never closed',
    text: manifest('values: {tag: [1, 2}'),
    says: 'helm-lifecycle.yaml:6:19: error[yaml-syntax]: this `[` is never closed',
    help: 'write `]` where it ends',
  },
  {
    title: 'a manifest of 5 MB',
    text: manifest('values:') + '      a: b\n'.repeat(500_000),
    says: 'error[manifest-unreadable]: the manifest `helm-lifecycle.yaml` cannot be read: it is larger than 1 MiB',
    help: 'Move values into files and name them in `valuesFiles`.',
  },
  {
    title: 'an alias bomb',
    text: manifest('values:', ...ALIAS_BOMB.map((line) => `  ${line}`)),
    says: 'helm-lifecycle.yaml:11:26: error[yaml-aliases]: with this alias, aliases repeat more than 10000 values',
    help: 'Write the values out.',
  },
  {
    title: 'charts that need each other',
    text: `${manifest('needs: [web]')}${SECOND_ENTRY}    needs: [api]\n`,
    says: 'helm-lifecycle.yaml:6:13: error[cyclic-needs]: charts need each other in a circle: api -> web -> api',
    help: 'Remove one of the needs in the trail.',
  },
  {
    title: 'no namespace',
    text: manifest().replace('    namespace: web\n', ''),
    says: 'helm-lifecycle.yaml:3:11: error[missing-key]: chart `api` has no namespace',
    help: 'add `namespace` to it or to `defaults`',
  },
  {
    title: 'a bad duration',
    text: manifest('timeout: 3 minutes'),
    says: 'helm-lifecycle.yaml:6:14: error[invalid-value]: `timeout` must be a duration such as 90s, 5m, 1h30m or 180 (seconds), not `3 minutes`',
    help: 'write `3m`',
  },
  {
    title: 'an empty manifest',
    text: '',
    says: 'helm-lifecycle.yaml:1:1: error[wrong-type]: the file must be a mapping, not empty',
    help: 'begin with',
  },
  {
    title: 'a manifest that is no text',
    text: Buffer.from([0x61, 0xff, 0xfe]),
    says: 'error[manifest-unreadable]: the manifest `helm-lifecycle.yaml` is not UTF-8 text',
    help: 'save it as UTF-8',
  },
  {
    title: 'a folder in place of the manifest',
    files: { 'helm-lifecycle.yaml/values.yaml': '' },
    says: 'error[manifest-unreadable]: the manifest `helm-lifecycle.yaml` cannot be read: it is a folder',
    help: 'name the file in it: `manifest` is the path of a file',
  },
  {
    title: 'no manifest',
    says: 'error[manifest-not-found]: there is no manifest: none of helm-lifecycle.yaml, helm-lifecycle.yml, .github/helm-lifecycle.yaml exists',
    help: 'create `helm-lifecycle.yaml`, or point the `manifest` option at it; begin with',
  },
  {
    title: 'an environment that the manifest does not have',
    text: `${manifest()}environments: {production: {}}\n`,
    args: ['--environment', 'producton'],
    says: 'helm-lifecycle.yaml:6:15: error[unknown-environment]: there is no environment `producton`',
    help: 'did you mean `production`?',
  },
  {
    title: 'a chart that is selected and does not exist',
    text: manifest(),
    args: ['--select', 'app'],
    says: 'error[unknown-selection]: `select` names `app`, which no enabled entry has',
    help: 'did you mean `api`?',
  },
];
