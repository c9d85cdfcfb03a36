import { describe, expect, it } from 'vitest';
import { hookEventsIn, mayRunAt } from '../../../src/observe/chart/hook-events.ts';

const yaml = (line: string) =>
  `metadata:\n  annotations:\n    ${line}\n    "helm.sh/hook-weight": "-5"\nspec: {}\n`;

describe('the events of chart hooks', () => {
  it.each([
    ['none', 'kind: Service\nlabels: {"helm.sh/chart": a-1.0.0}\n# see https://helm.sh/docs\n', []],
    ['one', yaml('helm.sh/hook: post-install'), ['post-install']],
    ['a quoted list', yaml('"helm.sh/hook": "post-install, pre-upgrade"'), ['post-install', 'pre-upgrade']],
    [
      'a flow mapping',
      'annotations: {"helm.sh/hook": pre-install, "helm.sh/hook-weight": "1"}',
      ['pre-install'],
    ],
    ['JSON', '{"helm.sh/hook":"post-upgrade"}', ['post-upgrade']],
    ['an argument', '{{ toYaml (dict "helm.sh/hook" "post-delete") }}', ['post-delete']],
    ['tests', yaml('helm.sh/hook: test-success'), ['test-success']],
    ['another case', yaml('helm.sh/hook: Post-Install'), ['post-install']],
  ])('are read: %s', (_, text, events) => {
    expect(hookEventsIn([text])).toEqual(events);
  });

  it.each([
    ['a value', yaml('helm.sh/hook: {{ .Values.hook }}')],
    ['a part of the value', yaml('helm.sh/hook: post-{{ .Values.hook }}')],
    ['more behind it', yaml('helm.sh/hook: pre-install{{ if .Values.x }},post-install{{ end }}')],
    ['a block', yaml('helm.sh/hook: >-\n      post-install')],
    ['the key', yaml('"helm.sh/{{ .Values.kind }}": post-install')],
    ['the key by printf', '{{ printf "helm.sh/%s" "hook" }}'],
    ['the domain alone', '{{ $domain := "helm.sh" }}'],
    ['a function', '{{ set $annotations "helm.sh/hook" $events }}'],
    ['a word that Helm does not know', yaml('helm.sh/hook: after-install')],
  ])('may be any when they are computed: %s', (_, text) => {
    expect(hookEventsIn(['kind: Service', text])).toBe('any');
  });

  it('may be asked for one', () => {
    expect(mayRunAt(['post-install'], 'post-install')).toBe(true);
    expect(mayRunAt(['post-install'], 'post-upgrade')).toBe(false);
    expect(mayRunAt('any', 'post-upgrade')).toBe(true);
  });
});
