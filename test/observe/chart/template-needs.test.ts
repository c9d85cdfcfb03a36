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
    });
  });

  it('may be the version alone', () => {
    expect(needs({ 'a.yaml': '{{ if semverCompare ">1.2" $.Capabilities.KubeVersion.Version }}' })).toEqual({
      lookup: false,
      capabilities: true,
      apiVersions: [],
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
