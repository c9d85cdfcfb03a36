import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { RunOptions } from '../../src/session/contract.ts';
import { CONFIG_MAP, DEPLOYMENT } from '../rig/chart.ts';
import { PASSWORD, startChartRepository, USERNAME } from '../rig/chart-servers.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { createScene, type Run, type Scene } from '../rig/scene.ts';
import { leaksOf } from '../rig/seeded-secrets.ts';
import { toldBy } from '../rig/told.ts';

const cluster = useCluster();

/** A secret for each way in; some have characters that messages escape. */
const SECRETS = {
  values: 'val"ues\\secret-1',
  file: 'file-secret-2',
  inline: 'inline-secret-3',
  set: 'set-secret-4',
  setFile: 'set-file-secret-5',
  variable: 'variable/secret+6',
  hook: 'hook-secret-7',
  read: 'read-secret-8',
  registry: PASSWORD,
  token: JSON.parse(readFileSync(cluster.kubeconfig, 'utf8')).users[0].user.token as string,
};

/** Where a text shows one. */
const leaks = (texts: Record<string, string>) => leaksOf(SECRETS, texts);

/** Everything that a run leaves behind and shows. */
async function traces(run: Run): Promise<Record<string, string>> {
  if (run.outcome.kind !== 'ran') throw new Error(`did not run: ${JSON.stringify(run.outcome)}`);
  const folder = dirname(run.outcome.resultPath);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const contents = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const { summary = '', outputs, annotations, lines } = toldBy(run.outcome);
  return {
    ...Object.fromEntries(paths.map((path, index) => [path, contents[index] ?? ''])),
    log: run.log.join('\n'),
    summary,
    'outputs and annotations': JSON.stringify({ outputs, annotations, lines }),
    'command lines': JSON.stringify(run.started.map(({ file, args }) => [file, ...args])),
  };
}

/** The command lines of all processes of this machine at this moment. */
function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    });
}

/** Shows what it gets wherever an error can quote it. */
const SECRET = `apiVersion: v1
kind: Secret
metadata: {name: {{ .Release.Name }}}
stringData: {all: {{ toJson .Values | quote }}}
`;

eachHelm('with Helm %i no secret is seen', {}, (major, once) => {
  /** Secrets come in by every way at once. */
  async function sceneWith(
    templates: Record<string, string>,
    { version = '1.0.0', ...entry }: { version?: string; [key: string]: unknown } = {},
  ): Promise<Scene> {
    const scene = await createScene(cluster, major);
    await change(scene, templates, { version, ...entry });
    return scene;
  }

  async function change(
    scene: Scene,
    templates: Record<string, string>,
    { version = '2.0.0', ...entry }: { version?: string; [key: string]: unknown } = {},
  ): Promise<void> {
    await scene.chart('charts/api', { version, templates });
    await scene.write('file.yaml', JSON.stringify({ db: { password: SECRETS.file } }));
    await scene.write('key.pem', `${SECRETS.setFile}\n`);
    await scene.manifest({
      registries: [{ host: 'registry.example.com', username: 'robot', password: '${env.REGISTRY_PASSWORD}' }],
      charts: [
        {
          name: 'api',
          path: 'charts/api',
          valuesFiles: ['file.yaml'],
          inlineValues: [{ filename: 'inline.yaml', content: `apiToken: ${SECRETS.inline}` }],
          values: { password: SECRETS.values, endpoint: '${secret.ENDPOINT}' },
          set: [
            { key: 'auth.secretKey', value: SECRETS.set, type: 'string' },
            { key: 'tls.privateKey', value: 'key.pem', type: 'file' },
          ],
          ...entry,
        },
      ],
    });
  }

  const env = () => ({
    PATH: process.env.PATH ?? '',
    HOME: '/nonexistent',
    KUBECONFIG: cluster.kubeconfig,
    REGISTRY_PASSWORD: SECRETS.registry,
    ENDPOINT: SECRETS.variable,
    HOOK_TOKEN: SECRETS.hook,
  });
  const deploy = (scene: Scene, options: Partial<RunOptions> = {}) => scene.deploy(options, { env: env() });

  once('by a run that goes well, not even on a command line while Helm runs', async () => {
    const printing = [
      { name: 'print', run: 'echo "with $TOKEN"', env: { TOKEN: '${env.HOOK_TOKEN}' } },
      { kubectl: 'get secret api -o json', capture: { all: '$.data.all' } },
      { run: 'echo "has $PAYLOAD_ALL"; env' },
      { kubectl: 'get secret others -o jsonpath={.data.a}', capture: { read: '$.stdout' } },
      { run: 'echo "read $PAYLOAD_READ"; echo "$PAYLOAD_READ" | base64 -d' },
    ];
    const scene = await sceneWith(
      { 'secret.yaml': SECRET, 'deployment.yaml': DEPLOYMENT },
      {
        hooks: { postExec: printing },
        inlineValues: [
          {
            filename: 'i',
            content: `podAnnotations: {simulate/ready-after: 1s}\napiToken: ${SECRETS.inline}`,
          },
        ],
      },
    );
    await scene.kubectl('create', 'secret', 'generic', 'others', `--from-literal=a=${SECRETS.read}`);
    const seen = new Set<string>();
    const looking = setInterval(() => {
      for (const line of commandLines()) seen.add(line);
    }, 25);
    const run = await deploy(scene).finally(() => clearInterval(looking));
    expect(run.release('api').outcome).toBe('succeeded');
    expect(leaks(await traces(run))).toEqual([]);
    const helm = [...seen].filter((line) => line.includes(scene.folder));
    expect(helm.some((line) => line.includes(' upgrade api '))).toBe(true);
    expect(leaks({ processes: helm.join('\n') })).toEqual([]);
    const stored = Buffer.from((await scene.get('secret', 'api')).data.all, 'base64').toString();
    expect(JSON.parse(stored)).toMatchObject({
      password: SECRETS.values,
      db: { password: SECRETS.file },
      apiToken: SECRETS.inline,
      auth: { secretKey: SECRETS.set },
      tls: { privateKey: `${SECRETS.setFile}\n` },
      endpoint: SECRETS.variable,
    });
    expect((await readdir(join(scene.folder, 'tmp'))).filter((name) => name.startsWith('hl-'))).toEqual([]);
  });

  once.each([
    ['prints the values', '{{ fail (printf "values: %v" .Values) }}'],
    ['prints them as JSON', '{{ fail (toJson .Values) }}'],
    ['prints them quoted', '{{ fail (printf "%q %q" .Values.password .Values.endpoint) }}'],
    ['prints their base64', '{{ fail (b64enc .Values.password) }}'],
    ['makes no YAML of them', 'a: {{ .Values.password }}: {{ .Values.db.password }}: [\n'],
    [
      'makes a label of them',
      `${CONFIG_MAP}  labels: {a: {{ quote .Values.password }}}\n`.replace('data:', '#'),
    ],
  ])('by a template that %s', async (_, template) => {
    const scene = await sceneWith({ 'broken.yaml': template });
    for (const dryRun of [true, false]) {
      const run = await deploy(scene, { dryRun });
      expect(leaks(await traces(run))).toEqual([]);
      if (!dryRun) expect(run.release('api').outcome).toBe('failed');
    }
  });

  it('by an API server that quotes what it refuses', async () => {
    const refused = `apiVersion: v1
kind: ConfigMap
metadata:
  name: refused
  labels: {a: {{ quote .Values.password }}, b: {{ quote .Values.endpoint }}, {{ quote .Values.db.password }}: "-"}
`;
    const scene = await sceneWith({ 'map.yaml': CONFIG_MAP });
    await deploy(scene);
    await change(scene, { 'refused.yaml': refused });
    const run = await deploy(scene);
    expect(run.release('api').failure?.message).toContain('refused');
    expect(JSON.stringify(run.release('api').failure)).toContain('***');
    expect(leaks(await traces(run))).toEqual([]);
  });

  once('by a hook that fails and prints them', async () => {
    const broken = 'echo "$TOKEN"; echo "error: $TOKEN and $HOOK_TOKEN" >&2; exit 1';
    const hook = { name: 'x', run: broken, env: { TOKEN: '${env.HOOK_TOKEN}' } };
    const scene = await sceneWith({ 'map.yaml': CONFIG_MAP }, { hooks: { postExec: [hook] } });
    const run = await deploy(scene);
    expect(run.release('api').failure?.reason).toBe('hook');
    expect(leaks(await traces(run))).toEqual([]);
  });

  once('by what a reinstall keeps of the old release', async () => {
    const templates = { 'secret.yaml': SECRET };
    const scene = await sceneWith(templates);
    await deploy(scene);
    await change(scene, templates, { reinstallBelow: '2.0.0' });
    const run = await deploy(scene);
    expect(run.release('api')).toMatchObject({ operation: 'reinstall', outcome: 'succeeded' });
    const all = await traces(run);
    expect(Object.keys(all).join()).toContain('replaced-release/values.yaml');
    expect(leaks(all)).toEqual([]);
  });

  once('by a chart repository that refuses the password', async () => {
    const scene = await createScene(cluster, major);
    await mkdir(join(scene.folder, 'packaged'));
    const { url } = await startChartRepository(cluster.helm4, join(scene.folder, 'packaged'));
    await scene.manifest({
      registries: [
        { host: new URL(url).host, username: USERNAME, password: '${env.HOOK_TOKEN}', plainHttp: true },
      ],
      charts: [{ name: 'api', chart: { repo: url, name: 'app' } }],
    });
    const run = await deploy(scene);
    expect(run.release('api').failure).toMatchObject({ reason: 'forbidden' });
    expect(leaks(await traces(run))).toEqual([]);
  });
});
