import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeGoYaml } from '../../src/util/yaml/write-go-yaml.ts';

/** Files of a chart by path within its folder; values that are no text become YAML. */
export interface ChartFiles {
  name?: string;
  version?: string;
  values?: object;
  /** `templates/<name>`, text as Helm takes it. */
  templates?: Record<string, string>;
  /** Any further file. */
  files?: Record<string, string>;
  metadata?: object;
}

/** Writes a chart into a folder. */
export async function writeChart(folder: string, chart: ChartFiles): Promise<void> {
  const { name = 'demo', version = '1.0.0', values = {}, templates = {}, files = {}, metadata = {} } = chart;
  const all: Record<string, string> = {
    'Chart.yaml': writeGoYaml({ apiVersion: 'v2', name, version, ...metadata }),
    'values.yaml': writeGoYaml(values),
    ...Object.fromEntries(Object.entries(templates).map(([path, text]) => [`templates/${path}`, text])),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A ConfigMap that shows the values it was rendered with. */
export const CONFIG_MAP = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}
data:
  colour: {{ .Values.colour | default "none" | quote }}
  size: {{ .Values.size | default "none" | quote }}
`;

/** A Deployment of one container; \`replicas\` and \`image\` are values. */
export const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  replicas: {{ .Values.replicas | default 1 }}
  selector:
    matchLabels: {app: {{ .Release.Name }}}
  template:
    metadata:
      labels: {app: {{ .Release.Name }}}
      annotations: {{ toJson (.Values.podAnnotations | default dict) }}
    spec:
      terminationGracePeriodSeconds: 1
      containers:
        - name: main
          image: {{ .Values.image | default "docker.io/library/busybox:1.36" }}
          command: {{ toJson (.Values.command | default (list "sleep" "3600")) }}
`;

/** A ConfigMap that the API server refuses: its key is not a valid one. */
export const REFUSED_CONFIG_MAP = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-refused
data: {"not a key": ""}
`;

/** A Job of one pod; `jobAnnotations` say how it is simulated. */
export const JOB = `apiVersion: batch/v1
kind: Job
metadata:
  name: {{ .Release.Name }}
spec:
  backoffLimit: 0
  template:
    metadata:
      annotations: {{ toJson (.Values.jobAnnotations | default dict) }}
    spec:
      restartPolicy: Never
      containers:
        - name: main
          image: docker.io/library/busybox:1.36
          command: ["true"]
`;

/** A chart hook that leaves nothing, for which an uninstall takes a Helm. */
export const DELETE_HOOK = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-farewell
  annotations: {helm.sh/hook: pre-delete, helm.sh/hook-delete-policy: "before-hook-creation,hook-succeeded"}
`;

/** A ConfigMap that Helm makes as a chart hook before install and upgrade. */
export const CHART_HOOK = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}-hook
  annotations: {helm.sh/hook: "pre-install,pre-upgrade"}
`;
