import type { FaultFamily } from './fault.ts';
import { configMap } from './objects.ts';

const template = (text: string) => ({ 'templates/settings.yaml': text });

export const CHARTS: FaultFamily = {
  title: 'charts that cannot be rendered',
  faults: [
    {
      id: 'template-nil',
      what: 'the line of a template that reads what is not there',
      code: 'chart-template',
      says: ['templates/settings.yaml:4', 'image'],
      files: template(
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {image: {{ .Values.image.tag }}}\n',
      ),
    },
    {
      id: 'template-required',
      what: 'the value that a template requires',
      code: 'chart-template',
      says: ['templates/settings.yaml:1', 'host must be set'],
      files: template('{{ required "host must be set" .Values.host }}\n'),
    },
    {
      id: 'template-function',
      what: 'a function that does not exist',
      code: 'chart-template',
      says: ['templates/settings.yaml:2', 'toYamll'],
      files: template('apiVersion: v1\nkind: {{ toYamll .Values }}\n'),
    },
    {
      id: 'template-yaml',
      what: 'a template whose text is no YAML',
      code: 'chart-template',
      says: ['templates/settings.yaml', /line \d/],
      files: template('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n  data: {}\n'),
    },
    {
      id: 'values-schema',
      what: 'the value that the schema refuses',
      code: 'values-schema',
      says: ['replicas', /integer|number/],
      files: {
        'values.schema.json': JSON.stringify({
          $schema: 'http://json-schema.org/draft-07/schema#',
          properties: { replicas: { type: 'integer' } },
        }),
      },
      objects: [configMap('api')],
      entry: { values: { replicas: 'many' } },
    },
  ],
};
