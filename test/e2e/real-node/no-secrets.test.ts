import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../../scripts/cluster/run-program.ts';
import { type ArtifactService, startArtifactService } from '../../../scripts/runner/artifact-service.ts';
import { useBundledAction } from '../../rig/action-bundle.ts';
import { type ActionRun, type ActionScene, createActionScene } from '../../rig/action-scene.ts';
import { CONFIG_MAP } from '../../rig/chart.ts';
import { noRealPods, useRealCluster } from '../../rig/real-cluster.ts';
import { leaksOf } from '../../rig/seeded-secrets.ts';
import { skippedFor } from '../../rig/skipped.ts';

/** A secret for each way in; some have characters that messages, URLs or Markdown write differently. */
const SECRETS = {
  'a value called a password': 'val"ue_s&cret<1>',
  'a value called anything': 'plain-in-values-2',
  'a values file': 'in_a_values_file_3',
  'an inline values file': 'inline*values*4',
  'a `set`': 'by-set/secret+5',
  'a file of `set`': 'from-a-set-file-6',
  'a variable in values': 'variable|in|values-7',
  'the data of a Secret': 'binary-like-data-8',
  'a file in a Secret': 'in-a-properties-file-9',
  'a Secret of others': 'swordfish-of-others-10',
  'the password of a registry': 'registry$pass_11',
  'a variable of a hook': 'hook-token-12@x',
  'a patched Secret': 'brought-by-a-hook-13',
  'an image pull secret': 'docker-login-14',
  'a token of the kubeconfig': 'second-user-token-15',
  'an annotation': 'annotated-api-token-16',
  'a file that a script kept': 'kept-by-a-script-17',
};

/** Not known to anybody before a container prints them. */
const BY_LOOKS = {
  'a JSON Web Token': `eyJhbGciOiJSUzI1NiJ9.${'eyJzdWIiOiJzeXN0ZW0'.repeat(3)}.c2lnbmF0dXJlLW9m`,
  'the line of a private key': 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC',
  'a password in an address': 'in-the-address-18',
  'a GitHub token': 'ghp_0123456789abcdefghijklmnopqrstuvwxyz',
};

const OTHERS = `apiVersion: v1
kind: Secret
metadata: {name: of-others}
stringData: {key: ${SECRETS['a Secret of others']}}
`;

const SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: api
  annotations: {example.com/api-token: ${SECRETS['an annotation']}}
stringData:
  password: {{ quote .Values.password }}
  greeting: {{ quote .Values.greeting }}
  all: {{ toJson .Values | quote }}
  application.properties: |
    server.port = 8080
    db.password = ${SECRETS['a file in a Secret']}
data:
  raw: {{ b64enc "${SECRETS['the data of a Secret']}" }}
---
apiVersion: v1
kind: Secret
metadata: {name: login}
type: kubernetes.io/dockerconfigjson
stringData:
  .dockerconfigjson: '{"auths":{"registry.example.com":{"username":"u","password":"${SECRETS['an image pull secret']}"}}}'
`;

/** Prints every secret that it gets, in several ways, then ends; its readiness probe prints one too, which becomes an event. */
const PRINTING = `apiVersion: apps/v1
kind: Deployment
metadata: {name: {{ .Release.Name }}}
spec:
  selector: {matchLabels: {app: api}}
  template:
    metadata: {labels: {app: api}}
    spec:
      terminationGracePeriodSeconds: 0
      imagePullSecrets: [{name: login}]
      containers:
        - name: main
          image: docker.io/library/busybox:1.36
          command: [sh, -c]
          args:
            - |
              echo "with $PASSWORD and $RAW and $OTHER and $GREETING"
              echo "$ALL"; echo "$ALL" | base64; env; cat /etc/api/*
              echo "Authorization: Bearer ${BY_LOOKS['a JSON Web Token']}"
              echo "cloning https://robot:${BY_LOOKS['a password in an address']}@git.example.com/x"
              echo "remote said ${BY_LOOKS['a GitHub token']}"
              echo "-----BEGIN PRIVATE KEY-----"; echo ${BY_LOOKS['the line of a private key']}; echo "-----END PRIVATE KEY-----"
              sleep {{ .Values.lives }}
              echo "panic: cannot log in with $OTHER and $PASSWORD"
              exit 1
          env:
            - {name: LITERAL_PASSWORD, value: {{ quote .Values.db.password }}}
            - {name: PASSWORD, valueFrom: {secretKeyRef: {name: api, key: password}}}
            - {name: GREETING, valueFrom: {secretKeyRef: {name: api, key: greeting}}}
            - {name: ALL, valueFrom: {secretKeyRef: {name: api, key: all}}}
            - {name: RAW, valueFrom: {secretKeyRef: {name: api, key: raw}}}
            - {name: OTHER, valueFrom: {secretKeyRef: {name: of-others, key: key}}}
          readinessProbe:
            periodSeconds: 1
            exec: {command: [sh, -c, 'echo "not ready with $OTHER and $RAW"; exit 1']}
          volumeMounts: [{name: files, mountPath: /etc/api}]
      volumes: [{name: files, secret: {secretName: api}}]
`;

const services: ArtifactService[] = [];
afterAll(() => {
  for (const service of services) service.close();
});

const suffix = skippedFor(noRealPods);
describe.skipIf(noRealPods !== undefined)(
  `no byte that a failing run writes shows a secret${suffix}`,
  { concurrent: true },
  () => {
    const action = useBundledAction();
    const real = useRealCluster();
    let token = '';

    beforeAll(() => {
      token = JSON.parse(readFileSync(real.kubeconfig, 'utf8')).users[0].user.token;
    });

    async function kubectl(...args: string[]): Promise<void> {
      const result = await runProgram(real.kubectl, ['--kubeconfig', real.kubeconfig, ...args]);
      if (!result.ok) throw new Error(result.problem);
    }

    /** Secrets come in by every way at once. */
    async function sceneWith(
      templates: Record<string, string>,
      entry: Record<string, unknown> = {},
    ): Promise<ActionScene> {
      const scene = await createActionScene(action.folder, real);
      const { checkout } = scene.workspace;
      await writeFile(join(scene.workspace.root, 'others.yaml'), OTHERS);
      await kubectl('apply', '-n', scene.namespace, '-f', join(scene.workspace.root, 'others.yaml'));
      await scene.chart('charts/api', { templates: { 'secret.yaml': SECRET, ...templates } });
      await writeFile(
        join(checkout, 'file.yaml'),
        JSON.stringify({ db: { password: SECRETS['a values file'] } }),
      );
      await writeFile(join(checkout, 'key.pem'), `${SECRETS['a file of `set`']}\n`);
      await scene.manifest({
        registries: [
          { host: 'registry.example.com', username: 'robot', password: '${env.REGISTRY_PASSWORD}' },
        ],
        charts: [
          {
            name: 'api',
            path: 'charts/api',
            timeout: '15s',
            valuesFiles: ['file.yaml'],
            inlineValues: [{ filename: 'i', content: `apiToken: ${SECRETS['an inline values file']}` }],
            values: {
              password: SECRETS['a value called a password'],
              greeting: SECRETS['a value called anything'],
              endpoint: '${secret.ENDPOINT}',
              lives: 1,
            },
            set: [
              { key: 'auth.secretKey', value: SECRETS['a `set`'], type: 'string' },
              { key: 'tls.privateKey', value: 'key.pem', type: 'file' },
            ],
            ...entry,
          },
        ],
      } as { charts: object[] });
      return scene;
    }

    /** Runs with debug logging and an artifact service; gives everything that a run writes, by where it is. */
    async function tracesOf(scene: ActionScene): Promise<{ run: ActionRun; traces: Record<string, string> }> {
      const service = await startArtifactService();
      services.push(service);
      const run = await scene.run(
        {},
        {
          env: {
            ...service.env,
            RUNNER_DEBUG: '1',
            ENDPOINT: SECRETS['a variable in values'],
            REGISTRY_PASSWORD: SECRETS['the password of a registry'],
            HOOK_TOKEN: SECRETS['a variable of a hook'],
          },
        },
      );
      const [artifact] = service.artifacts;
      const uploaded = Object.fromEntries(
        [...(artifact?.files ?? [])].map(([path, bytes]) => [`artifact ${path}`, bytes.toString()]),
      );
      expect(Object.keys(uploaded)).toEqual(
        expect.arrayContaining(['artifact result.json', 'artifact journal.jsonl']),
      );
      const masks = run.log.split('\n').filter((line) => line.startsWith('::add-mask::'));
      const log = run.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      expect(masks).not.toEqual([]);
      return {
        run,
        traces: { ...filesIn(scene.workspace.temp), ...uploaded, log: log.join('\n') },
      };
    }

    const known = () => ({ ...SECRETS, ...BY_LOOKS, 'the token of the kubeconfig': token });

    it('when pods print what they get, crash, and events quote it', async () => {
      const scene = await sceneWith({ 'deployment.yaml': PRINTING });
      const { run, traces } = await tracesOf(scene);
      expect(run).toMatchObject({
        exitCode: 1,
        outputs: { outcome: expect.stringMatching(/failed|timed-out/) },
      });
      const logs = Object.entries(traces).filter(([path]) => path.endsWith('.log'));
      expect(logs.map(([, text]) => text).join()).toContain('with *** and *** and *** and ***');
      expect(JSON.stringify(traces)).toContain('not ready with ***');
      expect(leaksOf(known(), traces)).toEqual([]);
    });

    it('when hooks print them, as they are and in base64, read Secrets and keep files', async () => {
      const scene = await sceneWith(
        { 'map.yaml': CONFIG_MAP },
        {
          hooks: {
            postExec: [
              { kubectl: 'get secret api -o yaml' },
              { kubectl: 'get secret of-others -o json', capture: { other: '$.data.key' } },
              {
                name: 'print',
                run: 'echo "with $TOKEN"; echo -n "$TOKEN" | base64; echo "x$TOKEN" | base64',
                env: { TOKEN: '${env.HOOK_TOKEN}' },
              },
              { backup: { objects: ['secret/api', 'secret/of-others'] } },
              {
                name: 'keep',
                run: [
                  'kubectl get secret of-others -o yaml > "$DIAGNOSTICS_DIR/secret.yaml"',
                  'env > "$DIAGNOSTICS_DIR/env.txt"',
                  `kubectl create secret generic new --from-literal=key=${'$'}{KEPT} --dry-run=client -o json > "$DIAGNOSTICS_DIR/new.json"`,
                  'echo "failing with $TOKEN" >&2',
                  'exit 1',
                ].join('\n'),
                env: { TOKEN: '${env.HOOK_TOKEN}', KEPT: '${env.HOOK_TOKEN}' },
              },
            ],
          },
        },
      );
      const { run, traces } = await tracesOf(scene);
      expect(run.outputs).toMatchObject({ outcome: 'failed', 'failure-reason': 'hook' });
      // What a script or a backup puts on the runner's disk is its own; it must not leave the machine.
      const left = Object.fromEntries(
        Object.entries(traces).filter(
          ([path]) =>
            !/diagnostics\/api\/(?:secret\.yaml|env\.txt|new\.json|backup-objects\.yaml)$/.test(path) ||
            path.startsWith('artifact '),
        ),
      );
      expect(Object.keys(left)).toContain('artifact diagnostics/api/env.txt');
      expect(Object.keys(left)).not.toContain('artifact diagnostics/api/backup-objects.yaml');
      expect(leaksOf(known(), left)).toEqual([]);
    });

    it.each([
      [
        'a template fails and quotes values',
        { 'x.yaml': '{{ fail (printf "%q %v" .Values.password .Values) }}' },
      ],
      [
        'no YAML can be made of them',
        { 'x.yaml': 'a: {{ .Values.password }}: {{ .Values.db.password }}: [\n' },
      ],
      [
        'the API server quotes what it refuses',
        {
          'x.yaml':
            `${CONFIG_MAP}  labels: {a: {{ quote .Values.password }}, b: {{ quote .Values.endpoint }}}\n`.replace(
              'data:',
              '#',
            ),
        },
      ],
    ])('when %s', async (_, templates) => {
      const { run, traces } = await tracesOf(await sceneWith(templates));
      expect(run.outputs.outcome).toBe('failed');
      // Before a chart was rendered nobody knows that it puts this value into a Secret.
      const { 'a value called anything': _unknown, ...others } = known();
      expect(leaksOf(others, traces)).toEqual([]);
    });
  },
);

/** The texts of all files below a folder by their paths in it. */
function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}
