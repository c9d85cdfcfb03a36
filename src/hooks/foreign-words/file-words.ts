import type { ForeignWord } from './foreign-word.ts';

const FIRST_CHART = '`charts: [{name: api, namespace: web, path: charts/api}]`';
const REPOSITORY = 'no list of repositories is needed: write `chart: {repo: https://..., name: redis}`';

/** At the top level, and in an environment. */
export const FILE_WORDS: readonly ForeignWord[] = [
  {
    word: 'releases',
    at: 'top',
    from: 'helmfile',
    means: 'charts',
    write: `the list is called \`charts\`: ${FIRST_CHART}`,
  },
  {
    word: 'apps',
    at: 'top',
    from: 'helmsman',
    means: 'charts',
    write: `write a list \`charts\`, the name inside: ${FIRST_CHART}`,
  },
  { word: 'repositories', at: ['top', 'environment'], from: 'helmfile', write: REPOSITORY },
  { word: 'helmRepos', at: 'top', from: 'helmsman', write: REPOSITORY },
  {
    word: 'helmDefaults',
    at: ['top', 'environment'],
    from: 'helmfile',
    write: 'write `defaults`; it takes every key of a chart entry but `name` and its source',
  },
  { word: 'commonLabels', at: 'top', from: 'helmfile', write: 'write `tags` in `defaults`' },
  {
    word: 'bases',
    at: 'top',
    from: 'helmfile',
    write:
      'write what all charts share into `defaults`, and what differs into `environments`; files with further charts go into `include`',
  },
  {
    word: 'helmfiles',
    at: 'top',
    from: 'helmfile',
    write: 'name the files with further charts in `include`: `include: [apps/*/helm-lifecycle.yaml]`',
  },
  {
    word: 'templates',
    at: 'top',
    from: 'helmfile',
    write: 'write shared keys into `defaults`, or under a key that begins with `x-` as an anchor',
  },
  {
    word: 'values',
    at: 'top',
    from: 'helmfile',
    write: 'write `values` into `defaults` or into a chart entry',
  },
  {
    word: 'valuesFiles',
    at: ['top', 'environment'],
    from: 'habit',
    write: 'write `valuesFiles` into `defaults` or into a chart entry',
  },
  {
    word: 'namespace',
    at: ['top', 'environment'],
    from: 'habit',
    write: 'write `defaults: {namespace: web}`',
  },
  {
    word: 'namespaces',
    at: 'top',
    from: 'helmsman',
    write: 'write `namespace` at each chart; it is created when it is missing, with `namespaceLabels`',
  },
  {
    word: 'kubeContext',
    at: 'top',
    from: 'helmfile',
    write: 'write `cluster: {context: NAME}`, which refuses any other context',
  },
  {
    word: 'kubeContext',
    at: 'environment',
    from: 'helmfile',
    write: 'write `cluster: {context: NAME}`, which refuses any other context',
  },
  {
    word: 'context',
    at: 'top',
    from: 'helmsman',
    write: 'write `cluster: {context: NAME}`, which refuses any other context',
  },
  {
    word: 'settings',
    at: 'top',
    from: 'helmsman',
    write: 'write `cluster: {context: NAME}` for the cluster, and other settings into `defaults`',
  },
  {
    word: 'metadata',
    at: 'top',
    from: 'Kubernetes',
    write: `a manifest is no Kubernetes object: write \`version: 1\` and ${FIRST_CHART}`,
  },
  {
    word: 'apiVersion',
    at: 'top',
    from: 'Kubernetes',
    write: `a manifest is no Kubernetes object: write \`version: 1\` and ${FIRST_CHART}`,
  },
  {
    word: 'kind',
    at: 'top',
    from: 'Kubernetes',
    write: `a manifest is no Kubernetes object: write \`version: 1\` and ${FIRST_CHART}`,
  },
  {
    word: 'spec',
    at: 'top',
    from: 'Kubernetes',
    write: `a manifest is no Kubernetes object: write \`version: 1\` and ${FIRST_CHART}`,
  },
  {
    word: 'project',
    at: 'top',
    from: 'helmwave',
    write: 'write `id: NAME`, or leave it out: the repository names it',
  },
  {
    word: 'values',
    at: 'environment',
    from: 'helmfile',
    write:
      'write `vars: {...}` and `${vars.name}` where they are needed; values of all charts are `defaults: {values: {...}}`',
  },
  {
    word: 'secrets',
    at: 'environment',
    from: 'helmfile',
    write: 'name the encrypted files in `valuesFiles`, or write `${secret.NAME}` where the value is needed',
  },
  {
    word: 'missingFileHandler',
    at: ['top', 'environment', 'chart'],
    from: 'helmfile',
    write: 'write `valuesFiles: [{file: PATH, optional: true}]` where a file may be missing',
  },
];
