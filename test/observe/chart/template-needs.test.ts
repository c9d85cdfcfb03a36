import { describe, expect, it } from 'vitest';
import { templateNeeds } from '../../../src/observe/chart/template-needs.ts';

const needs = (files: Record<string, string>) =>
  templateNeeds(Object.entries(files).map(([name, text]) => ({ name: `templates/${name}`, text })));

describe('lookup', () => {
  it.each([
    ['a call', { 'a.yaml': '{{ (lookup "v1" "Secret" .Release.Namespace "x").data }}' }],
    [
      'a call in a helper that is used',
      {
        'a.yaml': '{{- include "password" . -}}',
        '_h.tpl':
          '{{ define "password" }}{{ template "deep" . }}{{ end }}{{- define "deep" -}}{{ lookup "v1" "Secret" "a" "b" }}{{ end }}',
      },
    ],
    [
      'a call in some helper when a name is computed',
      {
        'a.yaml': '{{ include (printf "%s.name" .Chart.Name) . }}',
        '_h.tpl': '{{ define "x.name" }}{{ lookup "v1" "Secret" "a" "b" }}{{ end }}',
      },
    ],
    [
      'a call behind braces in a string',
      { 'a.yaml': '{{ if and (tpl "{{ .Values.a }}" $) (lookup "v1" "Secret" "a" "b") }}' },
    ],
    [
      'a helper whose name is computed, beside a block',
      {
        'a.yaml': '{{ block "x" . }}{{ end }}{{ include (print "y") . }}',
        '_h.tpl': '{{ define "y" }}{{ lookup "v1" "Secret" "a" "b" }}{{ end }}',
      },
    ],
    [
      'a call behind a quote that is a rune',
      { 'a.yaml': `{{ if eq $c '"' }}{{ lookup "v1" "Secret" "a" "b" }}{{ end }}` },
    ],
    ['a call over several lines', { 'a.yaml': '{{ $s :=\n  lookup\n "v1" "Secret" "a" "b" }}' }],
  ])('is seen in %s', (_where, files) => {
    expect(needs(files).lookup).toBe(true);
  });

  it.each([
    [
      'a helper that nothing uses',
      {
        'a.yaml': '{{ include "name" . }}',
        '_h.tpl':
          '{{ define "name" }}x{{ end }}{{ define "password" }}{{ lookup "v1" "Secret" "a" "b" }}{{ end }}',
      },
    ],
    ['a comment', { 'a.yaml': '{{/* lookup "v1" */}}' }],
    ['a comment with a quote in it', { 'a.yaml': '{{/* an " and lookup */}}{{ .Values.a }}' }],
    ['a name', { 'a.yaml': '{{ .Values.lookup }} {{ include "secrets.lookup" . }} {{ $lookup }}' }],
    ['plain text', { 'a.yaml': 'lookup: true' }],
  ])('is not taken from %s', (_where, files) => {
    expect(needs(files).lookup).toBe(false);
  });
});

describe('capabilities', () => {
  it('are not read by most charts', () => {
    expect(needs({ 'a.yaml': 'x: {{ .Values.x }}' })).toEqual({
      lookup: false,
      capabilities: false,
      apiVersions: [],
      alone: true,
      usesTpl: false,
    });
  });

  it('may be the version alone', () => {
    expect(needs({ 'a.yaml': '{{ if semverCompare ">1.2" $.Capabilities.KubeVersion.Version }}' })).toEqual({
      lookup: false,
      capabilities: true,
      apiVersions: [],
      alone: true,
      usesTpl: false,
    });
  });

  it('tell which APIs are asked for', () => {
    const text =
      '{{ if or (.Capabilities.APIVersions.Has "b/v1") (.Capabilities.APIVersions.Has "a/v1/Kind") }}';
    expect(needs({ 'a.yaml': text }).apiVersions).toEqual(['a/v1/Kind', 'b/v1']);
  });

  it.each([
    '{{ .Capabilities.APIVersions.Has $api }}',
    '{{ range .Capabilities.APIVersions }}{{ end }}',
    '{{ with .Capabilities }}{{ .APIVersions.Has "a/v1" }}{{ end }}',
  ])('count as a whole in %s', (text) => {
    expect(needs({ 'a.yaml': text }).apiVersions).toBe('all');
  });
});

describe('what Helm makes alone', () => {
  it.each([
    '{{ .Release.Name }}-{{ $.Release.Namespace }} by {{ .Release.Service }}',
    '{{ semverCompare ">1.2" .Capabilities.KubeVersion.GitVersion }}',
    '{{ with .Values.labels }}{{ toYaml . | nindent 2 }}{{ end }}',
    '{{ range .Values.ports }}{{ . | quote }}{{ toYaml $.Values.port }}{{ end }}',
    '{{ include "name" . }}{{ include "labels" (dict "root" $ "of" .Values) }}',
    '{{- $root := . -}}{{ toYaml $root.Values }}',
    '{{ tpl .Values.text . }}',
    '{{/* .Release.Revision */}}',
  ])('is the same: %s', (text) => {
    expect(needs({ 'a.yaml': text }).alone).toBe(true);
  });

  it.each([
    '{{ .Release.Revision }}',
    '{{ if $.Release.IsInstall }}{{ end }}',
    '{{ index .Release "Revision" }}',
    '{{ get (index . "Release") "Revision" }}',
    '{{ with .Release }}{{ .Revision }}{{ end }}',
    '{{ $release := .Release }}',
    '{{ .Capabilities.KubeVersion }}',
    '{{ .Capabilities.KubeVersion.Minor }}',
    '{{ .Capabilities.HelmVersion.Version }}',
    '{{ .Capabilities.APIVersions.Has "a/v1" }}',
    '{{ (lookup "v1" "Secret" "a" "b").data }}',
    '{{ toYaml . | sha256sum }}',
    '{{ toJson $ }}',
    '{{ with .Values.labels }}{{ toJson $ }}{{ end }}',
    '{{ . | toYaml }}',
    '{{ $all := $ }}{{ $all | toJson }}',
    '{{ range $key, $value := . }}{{ toJson $value }}{{ end }}',
    '{{ with $ }}{{ toJson . }}{{ end }}',
    '{{ omit . "Values" | toJson }}',
    '{{ tpl "{{ .Release.Revision }}" . }}',
  ])('may be something else: %s', (text) => {
    expect(needs({ 'a.yaml': text }).alone).toBe(false);
    const helper = `{{ define "name" }}${text}{{ end }}`;
    expect(needs({ 'a.yaml': '{{ include "name" . }}', '_h.tpl': helper }).alone).toBe(false);
    expect(needs({ 'a.yaml': 'x: y', '_h.tpl': helper }).alone).toBe(true);
  });

  it('depends on texts where templates render them', () => {
    const files = (text: string) => [{ name: 'templates/a.yaml', text }];
    const texts = ['text: "{{ lookup `v1` `Secret` `a` `b` }} {{ .Release.Revision }}"', 'no template'];
    expect(templateNeeds(files('{{ tpl .Values.text . }}'), texts)).toMatchObject({
      lookup: true,
      alone: false,
    });
    expect(templateNeeds(files('{{ tpl .Values.text . }}'), ['a: "{{ .Values.b }}"'])).toMatchObject({
      lookup: false,
      alone: true,
      usesTpl: true,
    });
  });
});
