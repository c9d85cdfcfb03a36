import { expect, it } from 'vitest';
import { splitRendered } from '../../src/helm/rendered-text.ts';

const document = (source: string, metadata: string) =>
  `---\n# Source: ${source}\napiVersion: v1\nkind: ConfigMap\nmetadata: ${metadata}\n`;

it('tells chart hooks by their annotation, as Helm does', () => {
  const plain = document('c/templates/a.yaml', '{name: a}');
  const hook = document('c/templates/b.yaml', '{name: b, annotations: {helm.sh/hook: pre-install}}');
  const odd = document('c/templates/c.yaml', '{name: c, annotations: {"helm.sh/hook": ""}}');
  expect(splitRendered(plain + hook + odd)).toEqual({ manifest: plain, chartHooks: hook + odd });
});

it('takes nothing else for a chart hook', () => {
  const text =
    document('c/templates/a.yaml', '{name: a, annotations: {helm.sh/hook-weight: "1"}}') +
    `${document('c/templates/b.yaml', '{name: b}')}data:\n  text: |\n    ---\n    helm.sh/hook: pre-install\n` +
    '---\n# Source: c/templates/c.yaml\n# helm.sh/hook: post-install\n' +
    '---\n# Source: c/templates/d.yaml\nnot: [yaml, helm.sh/hook\n';
  expect(splitRendered(text)).toEqual({ manifest: text, chartHooks: '' });
});

it('makes nothing of nothing', () => {
  expect(splitRendered('\n')).toEqual({ manifest: '\n', chartHooks: '' });
});
