/** A release as a team deploys it today, and the entry of a manifest that takes its place. */
export interface Shape {
  /** Name of the release. */
  name: string;
  /** What deploys it today, as its user writes it. */
  today: string;
  /** What that gives to the cluster: what `helm template NAME` renders with these arguments, or the objects themselves. */
  renders: { helm: string[]; stdin?: string; before?: string[]; kustomize?: object } | { objects: string };
  /** Keys of the entry; absent: it stands in an included file. */
  entry?: string;
}

/** Shows everything that a chart gets. */
export const MAP = `apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ .Release.Name }}
  namespace: {{ .Release.Namespace }}
data:
  values: {{ toJson .Values | quote }}
  release: {{ .Release.Name | quote }}
  chart: {{ .Chart.Name | quote }}
`;

export const ENV = { IMAGE_TAG: '0012345', HEAD_REF: 'feature/Login_Form', DOMAIN: 'example.com' };

const WEB = (tag: string) => `apiVersion: v1
kind: ConfigMap
metadata: {name: objects}
data: {script: "echo \${HOME} {{ $labels.pod }}"}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: objects}
spec:
  replicas: 0
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers: [{name: web, image: "registry.example.com/web:${tag}"}]
`;

export const FILES: Record<string, string> = {
  'values/base.yaml': 'replicas: 1\nlog: {level: info}\nmode: 0400\n',
  'values/prod.yaml': 'replicas: 3\nlog: {format: json}\n',
  'values/debug.yaml': 'log: {level: debug}\n',
  'values/domain.yaml': 'host: api.${env.DOMAIN}\nport: 8080\n',
  'values/host.yaml': 'host: api.${vars.domain}\nreplicas: ${vars.replicas}\n',
  'config/common/a.yaml': 'a: 1\nshared: a\n',
  'config/common/b.yaml': 'b: 2\nshared: b\n',
  'files/cert.pem': 'first line\nsecond, with: "quotes" and ${HOME}\n',
  'k8s/web.yaml': WEB('latest'),
  'apps/web/web.yaml': 'tier: web\n',
  'apps/web/helm-lifecycle.yaml':
    'charts:\n  - {name: helmfile-web, path: ../../charts/app, valuesFiles: web.yaml}\n',
};

/** What comes before the entries. */
export const HEAD = `include: [apps/*/helm-lifecycle.yaml]
vars: {domain: dev.example.com, replicas: 1, kafka: {enabled: false}}
environments:
  dev: {}
  prod: {vars: {domain: example.com, replicas: 3, kafka: {enabled: true}}}
x-app: &app
  path: charts/app
  valuesFiles: [values/base.yaml]
`;

const LABEL = { metadata: { labels: { team: 'shop' } } };
const ANNOTATION = [{ op: 'add', path: '/metadata/annotations', value: { 'example.com/owner': 'shop' } }];

const SCRIPTS: Shape[] = [
  {
    name: 'tag',
    today: 'helm upgrade -i tag charts/app --set-string image.tag=$IMAGE_TAG',
    renders: { helm: ['charts/app', '--set-string', 'image.tag=0012345'] },
    entry: 'path: charts/app, set: {image.tag: "${env.IMAGE_TAG}"}',
  },
  {
    name: 'environment',
    today: 'helm upgrade -i environment charts/app -f values/base.yaml -f values/$ENVIRONMENT.yaml',
    renders: { helm: ['charts/app', '-f', 'values/base.yaml', '-f', 'values/prod.yaml'] },
    entry: 'path: charts/app, valuesFiles: [values/base.yaml, "values/${environment}.yaml"]',
  },
  {
    name: 'filled',
    today: 'envsubst < values/domain.yaml | helm upgrade -i filled charts/app -f -',
    renders: { helm: ['charts/app', '-f', '-'], stdin: 'host: api.example.com\nport: 8080\n' },
    entry: 'path: charts/app, valuesFiles: {file: values/domain.yaml, variables: true}',
  },
  {
    name: 'missing',
    today:
      '[ -f values/local.yaml ] && EXTRA="-f values/local.yaml"; helm upgrade -i missing charts/app $EXTRA',
    renders: { helm: ['charts/app'] },
    entry: 'path: charts/app, valuesFiles: {file: values/local.yaml, optional: true}',
  },
  {
    name: 'many',
    today: 'for f in config/common/*.yaml; do ARGS+=" -f $f"; done; helm upgrade -i many charts/app $ARGS',
    renders: { helm: ['charts/app', '-f', 'config/common/a.yaml', '-f', 'config/common/b.yaml'] },
    entry: 'path: charts/app, valuesFiles: "config/common/*.yaml"',
  },
  {
    name: 'empty',
    today: 'helm upgrade -i empty charts/app -f values/base.yaml ${REPLICAS:+--set replicas=$REPLICAS}',
    renders: { helm: ['charts/app', '-f', 'values/base.yaml'] },
    entry:
      'path: charts/app, valuesFiles: values/base.yaml, set: [{key: replicas, value: "${env.REPLICAS:-}", skipEmpty: true}]',
  },
  {
    name: 'secret',
    today: 'sops -d secrets.yaml > plain.yaml; helm upgrade -i secret charts/app -f plain.yaml',
    renders: { helm: ['charts/app', '-f', '-'], stdin: 'db: {password: hunter2-of-prod}\n' },
    entry: 'path: charts/app, valuesFiles: secrets.yaml',
  },
  {
    name: 'preview-feature-login-form',
    today:
      "SLUG=$(tr A-Z a-z <<< $HEAD_REF | sed 's/[^a-z0-9]/-/g'); helm upgrade -i preview-$SLUG charts/app ...",
    renders: { helm: ['charts/app', '--set', 'host=feature-login-form.preview.example.com'] },
    entry: 'path: charts/app, values: {host: "${slug.env.HEAD_REF}.preview.example.com"}',
  },
  {
    name: 'objects',
    today: 'sed "s/:latest/:$IMAGE_TAG/" k8s/*.yaml | kubectl apply -f -',
    renders: { objects: WEB('0012345') },
    entry: `manifests: k8s, patches: [{target: {kind: Deployment},
      patch: {spec: {template: {spec: {containers: [{name: web, image: "registry.example.com/web:\${env.IMAGE_TAG}"}]}}}}}]`,
  },
  {
    name: 'patched',
    today: 'helm upgrade -i patched charts/app --post-renderer ./kustomize.sh',
    renders: {
      helm: ['charts/app'],
      kustomize: {
        patches: [LABEL, ANNOTATION].map((patch) => ({
          target: { kind: 'ConfigMap' },
          patch: JSON.stringify(
            Array.isArray(patch)
              ? patch
              : {
                  apiVersion: 'v1',
                  kind: 'ConfigMap',
                  ...patch,
                  metadata: { name: 'any', ...patch.metadata },
                },
          ),
        })),
      },
    },
    entry: `path: charts/app, patches: [{target: {kind: ConfigMap}, patch: ${JSON.stringify(LABEL)}},
      {target: {kind: ConfigMap}, patch: ${JSON.stringify(ANNOTATION)}}]`,
  },
  {
    name: 'umbrella',
    today:
      'helm dependency build charts/umbrella; helm upgrade -i umbrella charts/umbrella --set app.colour=red',
    renders: {
      before: ['dependency', 'build', 'charts/built'],
      helm: ['charts/built', '--set', 'app.colour=red'],
    },
    entry: 'path: charts/umbrella, set: {app.colour: red}',
  },
  {
    name: 'typed',
    today:
      'helm upgrade -i typed charts/app --set replicas=3 --set-file cert=files/cert.pem --set-json \'hosts=["a"]\'',
    renders: {
      helm: [
        'charts/app',
        '--set',
        'replicas=3',
        '--set-file',
        'cert=files/cert.pem',
        '--set-json',
        'hosts=["a"]',
      ],
    },
    entry: `path: charts/app, set: [{key: replicas, value: 3}, {key: cert, value: files/cert.pem, type: file},
      {key: hosts, value: '["a"]', type: json}]`,
  },
];

const HELMFILE: Shape[] = [
  {
    name: 'helmfile-variables',
    today: 'values: [host.yaml.gotmpl], with `host: api.{{ .Values.domain }}`, and values of the environment',
    renders: { helm: ['charts/app', '-f', '-'], stdin: 'host: api.example.com\nreplicas: 3\n' },
    entry: 'path: charts/app, valuesFiles: {file: values/host.yaml, variables: true}',
  },
  {
    name: 'helmfile-layers',
    today:
      'values: [values/base.yaml, {log: {level: debug}}, "values/{{ .Environment.Name }}.yaml", values/none.yaml], missingFileHandler: Warn, needs: [helmfile-variables]',
    renders: {
      helm: ['charts/app', '-f', 'values/base.yaml', '-f', '-', '-f', 'values/prod.yaml'],
      stdin: 'log: {level: debug}\n',
    },
    entry: `path: charts/app, needs: [helmfile-variables],
      valuesFiles: [values/base.yaml, values/debug.yaml, "values/\${environment}.yaml", {file: values/none.yaml, optional: true}]`,
  },
  {
    name: 'helmfile-set',
    today:
      'set: [{name: image.tag, value: "1.10"}, {name: hosts, values: [a, b]}, {name: cert, file: files/cert.pem}]',
    renders: {
      helm: [
        'charts/app',
        '--set',
        'image.tag=1.10',
        '--set',
        'hosts={a,b}',
        '--set-file',
        'cert=files/cert.pem',
      ],
    },
    entry: `path: charts/app, set: [{key: image.tag, value: "1.10"}, {key: hosts, value: '["a", "b"]', type: json},
      {key: cert, value: files/cert.pem, type: file}]`,
  },
  {
    name: 'helmfile-condition',
    today: 'condition: kafka.enabled',
    renders: { helm: ['charts/app', '--set', 'kind=kafka'] },
    entry: 'path: charts/app, enabled: "${vars.kafka.enabled}", values: {kind: kafka}',
  },
  {
    name: 'helmfile-inherit',
    today: 'inherit: [{template: app}]',
    renders: { helm: ['charts/app', '-f', 'values/base.yaml', '--set', 'tier=web'] },
    entry: '<<: *app, values: {tier: web}',
  },
  {
    name: 'helmfile-web',
    today: 'helmfiles: [apps/web/helmfile.yaml]',
    renders: { helm: ['charts/app', '-f', 'apps/web/web.yaml'] },
  },
];

/** helmwave also renders its own file (shapes-of-tools.ts); by their docs helmsman calls Helm with such flags, and Flux gives its library such values. */
const OTHERS: Shape[] = [
  {
    name: 'helmwave',
    today:
      'store: {host: wave.example.com}, values: [values/base.yaml, wave.yml], with `host: {{ .Release.Store.host }}`',
    renders: { helm: ['charts/app', '-f', 'values/base.yaml', '-f', '-'], stdin: 'host: wave.example.com\n' },
    entry: 'path: charts/app, valuesFiles: values/base.yaml, values: {host: wave.example.com}',
  },
  {
    name: 'helmsman',
    today:
      'helmsman: {<<: *template, valuesFiles: [base.yaml, prod.yaml], set: {replicas: 5}, setString: {build: $IMAGE_TAG}, priority: -1}',
    renders: {
      helm: [
        ...['charts/app', '-f', 'values/base.yaml', '-f', 'values/prod.yaml'],
        ...['--set', 'replicas=5', '--set-string', 'build=0012345'],
      ],
    },
    entry: `<<: *app, valuesFiles: [values/base.yaml, values/prod.yaml],
      set: [{key: replicas, value: 5}, {key: build, value: "\${env.IMAGE_TAG}", type: string}]`,
  },
  {
    name: 'flux',
    today:
      'HelmRelease: {dependsOn: [{name: helmsman}], valuesFrom: [{kind: ConfigMap, name: base}], values: {replicas: 7}, postRenderers: [{kustomize: ...}]}',
    renders: {
      helm: ['charts/app', '-f', 'values/base.yaml', '-f', '-'],
      stdin: 'replicas: 7\n',
      kustomize: { patches: [{ target: { kind: 'ConfigMap' }, patch: JSON.stringify(ANNOTATION) }] },
    },
    entry: `path: charts/app, needs: [helmsman], valuesFiles: values/base.yaml, values: {replicas: 7},
      patches: [{target: {kind: ConfigMap}, patch: ${JSON.stringify(ANNOTATION)}}]`,
  },
];

export const SHAPES: readonly Shape[] = [...SCRIPTS, ...HELMFILE, ...OTHERS];
