import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** How the charts of a benchmark depend on each other; `uneven`: the first one takes much longer than the others. */
export type Shape = 'independent' | 'chain' | 'fan-out' | 'uneven';

export interface BenchChart {
  name: string;
  needs: string[];
}

export interface BenchFolder {
  folder: string;
  namespace: string;
  charts: BenchChart[];
}

/** How long the slow chart of `uneven` takes to get ready. */
export const SLOW = '8s';

/** Writes N local charts (a Deployment, a Service and a ConfigMap each) and the manifest that deploys them. */
export function writeCharts(
  folder: string,
  { count, shape }: { count: number; shape: Shape },
  namespace: string,
): BenchFolder {
  const names = Array.from({ length: count }, (_, index) => `app-${String(index).padStart(3, '0')}`);
  const charts = names.map((name, index) => ({ name, needs: needsOf(shape, names, index) }));
  for (const { name } of charts)
    writeChart(join(folder, 'charts', name), name, shape === 'uneven' && name === names[0] ? SLOW : '0s');
  const manifest = {
    version: 1,
    id: namespace,
    defaults: { namespace, createNamespace: true, settle: '0s' },
    charts: charts.map(({ name, needs }) => ({
      name,
      path: `charts/${name}`,
      valuesFiles: [`charts/${name}/override.yaml`],
      ...(needs.length > 0 && { needs }),
    })),
  };
  writeFileSync(join(folder, 'helm-lifecycle.yaml'), stringify(manifest));
  return { folder, namespace, charts };
}

/** Changes the values of one chart, so that it is to be upgraded. */
export function changeOne({ folder, charts }: BenchFolder, marker: string): void {
  const { name } = charts[Math.floor(charts.length / 2)] as BenchChart;
  writeFileSync(join(folder, 'charts', name, 'override.yaml'), stringify({ marker }));
}

function needsOf(shape: Shape, names: string[], index: number): string[] {
  if (index === 0) return [];
  if (shape === 'chain') return [names[index - 1] as string];
  return shape === 'fan-out' ? [names[0] as string] : [];
}

function writeChart(folder: string, name: string, readyAfter: string): void {
  mkdirSync(join(folder, 'templates'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('Chart.yaml', stringify({ apiVersion: 'v2', name, version: '1.0.0' }));
  write('values.yaml', stringify({ marker: 'none', replicas: 1, readyAfter }));
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
    metadata:
      labels: {app: {{ .Release.Name }}}
      annotations: {simulate/ready-after: {{ .Values.readyAfter | quote }}}
    spec:
      containers: [{name: main, image: "docker.io/library/busybox:1.36", command: [sleep, "3600"]}]
`;
