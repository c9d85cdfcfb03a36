import type { ChartFiles } from './chart.ts';

const LABELS = `{app: {{ .Release.Name }}}`;
const POD = `      terminationGracePeriodSeconds: 1
      containers:
        - name: main
          image: docker.io/library/busybox:1.36
          command: [sleep, "3600"]
          env:
            - {name: COLOUR, value: blue}
            - {name: PASSWORD, valueFrom: {secretKeyRef: {name: {{ .Release.Name }}, key: password}}}
          ports: [{name: http, containerPort: 80}]
          resources: {requests: {cpu: 1000m, memory: 128Mi}, limits: {memory: 0.5Gi}}
          livenessProbe: {httpGet: {path: /, port: http}, periodSeconds: 10}
`;

const WORKLOADS: Record<string, string> = {
  'deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  labels: ${LABELS}
  annotations: {note: "yes"}
spec:
  replicas: 2
  selector: {matchLabels: ${LABELS}}
  template:
    metadata:
      labels: ${LABELS}
      annotations: {}
    spec:
${POD}        - name: side
          image: docker.io/library/busybox:1.36
          command: [sleep, "3600"]
          args: null
      volumes: [{name: conf, configMap: {name: {{ .Release.Name }}}}]
`,
  'scaled.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: {{ .Release.Name }}-scaled}
spec:
  selector: {matchLabels: {app: scaled}}
  replicas: 1
  template:
    metadata: {labels: {app: scaled}}
    spec:
      containers: [{name: main, image: "docker.io/library/busybox:1.36"}]
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: {{ .Release.Name }}}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ .Release.Name }}-scaled}
  minReplicas: 1
  maxReplicas: 5
  metrics:
    - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}
`,
  'stateful.yaml': `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: {{ .Release.Name }}}
spec:
  serviceName: {{ .Release.Name }}
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec:
${POD}  volumeClaimTemplates:
    - metadata: {name: data}
      spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
`,
  'daemon.yaml': `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: {{ .Release.Name }}}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec:
${POD}`,
  'cron.yaml': `apiVersion: batch/v1
kind: CronJob
metadata: {name: {{ .Release.Name }}}
spec:
  schedule: "0 3 * * *"
  suspend: true
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{name: main, image: "docker.io/library/busybox:1.36"}]
`,
};

const NETWORK: Record<string, string> = {
  'service.yaml': `apiVersion: v1
kind: Service
metadata: {name: {{ .Release.Name }}}
spec:
  type: NodePort
  selector: ${LABELS}
  ports:
    - {name: http, port: 80, targetPort: http, nodePort: null}
    - {name: udp, port: 80, protocol: UDP}
`,
  'ingress.yaml': `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: {{ .Release.Name }}}
spec:
  rules:
    - host: app.example.com
      http:
        paths:
          - {path: /, pathType: Prefix, backend: {service: {name: {{ .Release.Name }}, port: {name: http}}}}
`,
  'policy.yaml': `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: {{ .Release.Name }}}
spec:
  podSelector: {matchLabels: ${LABELS}}
  ingress: [{ports: [{port: 80}]}]
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: {{ .Release.Name }}}
spec: {minAvailable: 50%, selector: {matchLabels: ${LABELS}}}
`,
};

const CONFIGURATION: Record<string, string> = {
  'config.yaml': `apiVersion: v1
kind: ConfigMap
metadata: {name: {{ .Release.Name }}}
data:
  colour: blue
  file.conf: |
    a = 1
    b = 2
binaryData: {blob: AAEC}
---
apiVersion: v1
kind: Secret
metadata: {name: {{ .Release.Name }}}
stringData:
  password: first-password-of-all
data: {user: YWRtaW4=}
`,
  'rights.yaml': `apiVersion: v1
kind: ServiceAccount
metadata: {name: {{ .Release.Name }}}
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: {{ .Release.Name }}}
rules: [{apiGroups: [""], resources: [pods], verbs: [get, list]}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: {{ .Release.Name }}}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: {{ .Release.Name }}}
subjects: [{kind: ServiceAccount, name: {{ .Release.Name }}}]
`,
  'claim.yaml': `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: {{ .Release.Name }}}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
`,
  'hooked.yaml': `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: {{ .Release.Name }}.{{ .Release.Namespace }}}
webhooks:
  - name: check.example.com
    clientConfig: {url: "https://127.0.0.1:1/check"}
    rules: [{apiGroups: [none.example.com], apiVersions: [v1], operations: [CREATE], resources: [nones]}]
    sideEffects: None
    failurePolicy: Ignore
    admissionReviewVersions: [v1]
`,
};

/** A chart of every common kind of object, written in the ways that make naive comparisons find what is none. */
export const EVERY_KIND: ChartFiles = {
  name: 'everything',
  templates: { ...WORKLOADS, ...NETWORK, ...CONFIGURATION },
};

const map = (name: string, data: string, more = '') =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}${name}\n${more}data:\n${data}`;
const one = (name: string, templates: Record<string, string>): ChartFiles => ({ name, templates });

/** Charts that are built in ten ways; each shows the value `colour`. */
export const TEN_CHARTS: Record<string, ChartFiles> = {
  everything: {
    ...EVERY_KIND,
    templates: { ...EVERY_KIND.templates, 'colour.yaml': map('-colour', '  colour: {{ .Values.colour }}\n') },
  },
  random: one('random', {
    'secret.yaml': `apiVersion: v1
kind: Secret
metadata: {name: {{ .Release.Name }}}
stringData: {password: {{ randAlphaNum 20 | quote }}, at: {{ now | quote }}, colour: {{ .Values.colour }}}
`,
  }),
  lookup: one('lookup', {
    'secret.yaml': `{{- $old := lookup "v1" "Secret" .Release.Namespace .Release.Name }}
apiVersion: v1
kind: Secret
metadata: {name: {{ .Release.Name }}}
data:
  kept: {{ if $old }}{{ $old.data.kept }}{{ else }}{{ randAlphaNum 8 | b64enc }}{{ end }}
  colour: {{ .Values.colour | b64enc }}
`,
  }),
  lists: one('lists', {
    'list.yaml': `apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: {{ .Release.Name }}-a}, data: {colour: {{ .Values.colour }}}}
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: {{ .Release.Name }}-b}, data: {}}
---
apiVersion: v1
kind: ConfigMapList
items: [{metadata: {name: {{ .Release.Name }}-c}, data: {colour: {{ .Values.colour }}}}]
`,
  }),
  nulls: one('nulls', {
    'nulls.yaml': map(
      '',
      '  colour: {{ .Values.colour }}\n  gone: null\n',
      '  labels: null\n  annotations:\n  creationTimestamp: null\n',
    ),
    'status.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: {{ .Release.Name }}, creationTimestamp: null}
spec:
  replicas: null
  strategy: {}
  selector: {matchLabels: {app: nulls}}
  template:
    metadata: {labels: {app: nulls, colour: {{ .Values.colour }}}, creationTimestamp: null}
    spec: {containers: [{name: main, image: busybox, resources: {}, env: null, command: [sleep, "9"]}]}
status: {}
`,
  }),
  quantities: one('quantities', {
    'pod.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: {{ .Release.Name }}}
spec:
  replicas: 0
  selector: {matchLabels: {app: q}}
  template:
    metadata: {labels: {app: q, colour: {{ .Values.colour }}}}
    spec:
      containers:
        - name: main
          image: busybox
          resources: {limits: {cpu: 1500m, memory: 1024Mi}, requests: {cpu: 0.1, memory: 1e6}}
          ports: [{containerPort: 80}, {containerPort: 80, protocol: UDP}]
      volumes: [{name: tmp, emptyDir: {sizeLimit: 1024Ki}}]
`,
  }),
  elsewhere: one('elsewhere', {
    'role.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: {{ .Release.Namespace }}-{{ .Release.Name }}, namespace: ignored, labels: {colour: {{ .Values.colour }}}}
rules: [{apiGroups: [""], resources: [pods], verbs: [list, get]}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: {{ .Release.Namespace }}-{{ .Release.Name }}}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: {{ .Release.Namespace }}-{{ .Release.Name }}}
subjects: [{kind: ServiceAccount, name: default, namespace: {{ .Release.Namespace }}}]
`,
  }),
  order: one('order', {
    'env.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: {{ .Release.Name }}}
spec:
  replicas: 0
  selector: {matchLabels: {app: order}}
  template:
    metadata: {labels: {app: order}}
    spec:
      containers: [{name: main, image: busybox, env: [{name: B, value: {{ .Values.colour }}}, {name: A, value: "1"}]}]
`,
  }),
  hooked: one('hooked', {
    'map.yaml': map('', '  colour: {{ .Values.colour }}\n'),
    'hook.yaml': map('-hook', '  colour: x\n', '  annotations: {helm.sh/hook: "pre-install,pre-upgrade"}\n'),
    'kept.yaml': map('-kept', '  colour: x\n', '  annotations: {helm.sh/resource-policy: keep}\n'),
  }),
  texts: one('texts', {
    'texts.yaml': map(
      '',
      '  colour: {{ .Values.colour }}\n  yes: "no"\n  octal: "0400"\n  long: |-\n    # no comment\n    ---x\n  folded: >\n    a\n    b\n',
    ),
  }),
};
