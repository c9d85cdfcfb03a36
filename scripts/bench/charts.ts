import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

export type Shape = 'independent' | 'chain' | 'fan-out';

export interface BenchFolder {
  folder: string;
  namespace: string;
  names: string[];
}

/** Writes N local charts (a Deployment, a Service and a ConfigMap each) and the manifest that deploys them. */
export function writeCharts(parent: string, count: number, shape: Shape): BenchFolder {
  const namespace = `bench-${shape}-${count}`;
  const folder = join(parent, namespace);
  const names = Array.from({ length: count }, (_, index) => `app-${String(index).padStart(3, '0')}`);
  for (const name of names) writeChart(join(folder, 'charts', name), name);
  const charts = names.map((name, index) => ({
    name,
    path: `charts/${name}`,
    valuesFiles: [`charts/${name}/override.yaml`],
    ...needs(shape, names, index),
  }));
  const manifest = { version: 1, id: namespace, defaults: { namespace, settle: '0s' }, charts };
  writeFileSync(join(folder, 'helm-lifecycle.yaml'), stringify(manifest));
  return { folder, namespace, names };
}

/** Changes the values of one chart, so that it is to be upgraded. */
export function changeOne({ folder, names }: BenchFolder, marker: string): void {
  const name = names[Math.floor(names.length / 2)] as string;
  writeFileSync(join(folder, 'charts', name, 'override.yaml'), stringify({ marker }));
}

function needs(shape: Shape, names: string[], index: number): { needs?: string[] } {
  if (index === 0 || shape === 'independent') return {};
  return { needs: [(shape === 'chain' ? names[index - 1] : names[0]) as string] };
}

function writeChart(folder: string, name: string): void {
  mkdirSync(join(folder, 'templates'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('Chart.yaml', stringify({ apiVersion: 'v2', name, version: '1.0.0' }));
  write('values.yaml', stringify({ marker: 'none', replicas: 1 }));
  write('override.yaml', stringify({ marker: 'first' }));
  write('templates/all.yaml', TEMPLATES);
}

const TEMPLATES = `apiVersion: v1
kind: ConfigMap
metadata: {name: {{ .Release.Name }}}
data: {marker: {{ .Values.marker | quote }}}
---
apiVersion: v1
kind: Service
metadata: {name: {{ .Release.Name }}}
spec:
  selector: {app: {{ .Release.Name }}}
  ports: [{port: 80}]
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: {{ .Release.Name }}}
spec:
  replicas: {{ .Values.replicas }}
  selector: {matchLabels: {app: {{ .Release.Name }}}}
  template:
    metadata: {labels: {app: {{ .Release.Name }}}}
    spec:
      containers: [{name: main, image: "docker.io/library/busybox:1.36", command: [sleep, "3600"]}]
`;
