import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A tool that deploys several releases from a file of its own, and the shapes of `SHAPES` as that file has them. */
export interface ToolOfShapes {
  name: string;
  /** Path of the program; undefined where it is not on PATH. */
  program: string | undefined;
  /** Beside those of the shapes. Their namespace is that of the variable `NAMESPACE`. */
  files: Record<string, string>;
  /** Makes the objects. */
  args: string[];
  /** Where they are then: a file, or what the program prints. */
  printed: string | 'stdout';
  /** Names of the shapes, each of which is one object. */
  shapes: string[];
}

const IN_NAMESPACE = 'namespace: {{ requiredEnv "NAMESPACE" }}, chart: charts/app';

const HELMFILE = `environments:
  dev: {values: [{domain: dev.example.com, replicas: 1, kafka: {enabled: false}}]}
  prod: {values: [environments/prod.yaml]}
---
missingFileHandler: Warn
helmfiles: [apps/web/helmfile.yaml.gotmpl]
templates:
  app: {chart: charts/app, values: [values/base.yaml]}
releases:
  - {name: helmfile-variables, ${IN_NAMESPACE}, values: [values/host.yaml.gotmpl]}
  - name: helmfile-layers
    needs: [{{ requiredEnv "NAMESPACE" }}/helmfile-variables]
    namespace: {{ requiredEnv "NAMESPACE" }}
    chart: charts/app
    values: [values/base.yaml, {log: {level: debug}}, "values/{{ .Environment.Name }}.yaml", values/none.yaml]
  - name: helmfile-set
    namespace: {{ requiredEnv "NAMESPACE" }}
    chart: charts/app
    set: [{name: image.tag, value: "1.10"}, {name: hosts, values: [a, b]}, {name: cert, file: files/cert.pem}]
  - {name: helmfile-condition, ${IN_NAMESPACE}, condition: kafka.enabled, values: [{kind: kafka}]}
  - {name: helmfile-inherit, namespace: {{ requiredEnv "NAMESPACE" }}, inherit: [{template: app}], values: [{tier: web}]}
  - {name: helmfile-others, ${IN_NAMESPACE}, labels: {owner: others}}
`;

const HELMFILE_WEB = `environments: {dev: {}, prod: {}}
---
releases:
  - {name: helmfile-web, namespace: {{ requiredEnv "NAMESPACE" }}, chart: ../../charts/app, values: [web.yaml]}
`;

const HELMWAVE = `project: shop
releases:
  - name: helmwave
    namespace: {{ requiredEnv "NAMESPACE" }}
    chart: {name: charts/app}
    store: {host: wave.example.com}
    values: [values/base.yaml, wave.yml]
`;

export const TOOLS_OF_SHAPES: readonly ToolOfShapes[] = [
  {
    name: 'helmfile',
    program: onPath('helmfile'),
    files: {
      'helmfile.yaml.gotmpl': HELMFILE,
      'apps/web/helmfile.yaml.gotmpl': HELMFILE_WEB,
      'environments/prod.yaml': '{domain: example.com, replicas: 3, kafka: {enabled: true}}\n',
      'values/host.yaml.gotmpl': 'host: api.{{ .Values.domain }}\nreplicas: {{ .Values.replicas }}\n',
    },
    args: ['-e', 'prod', '-l', 'owner!=others', 'template', '--quiet'],
    printed: 'stdout',
    shapes: ['variables', 'layers', 'set', 'condition', 'inherit', 'web'].map((name) => `helmfile-${name}`),
  },
  {
    name: 'helmwave',
    program: onPath('helmwave'),
    files: { 'helmwave.yml.tpl': HELMWAVE, 'wave.yml': 'host: {{ .Release.Store.host }}\n' },
    args: ['build', '--yml', '--diff-mode', 'none'],
    printed: '.helmwave/manifest',
    shapes: ['helmwave'],
  },
];

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(existsSync);
}
