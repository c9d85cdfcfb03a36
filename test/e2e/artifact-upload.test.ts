import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ArtifactService,
  SIGNATURE,
  startArtifactService,
  type Trouble,
} from '../../scripts/runner/artifact-service.ts';
import type { ActionStep } from '../../src/entries/action/action-step.ts';
import { uploadDiagnostics } from '../../src/entries/action/upload-diagnostics.ts';
import { createLog } from '../../src/system/log.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { useBundledAction } from '../rig/action-bundle.ts';
import { processesNaming } from '../rig/action-processes.ts';
import { type ActionRun, type ActionScene, createActionScene } from '../rig/action-scene.ts';
import { afterFile } from '../rig/after-file.ts';
import { CONFIG_MAP, DEPLOYMENT, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';

const cluster = useCluster();
const action = useBundledAction();

async function artifactService(trouble?: (call: string) => Trouble | undefined): Promise<ArtifactService> {
  const service = await startArtifactService(trouble);
  afterFile(service.close);
  return service;
}

/** A job whose chart is deployed when it is `good`, and else refused. */
async function sceneWith({ good = false } = {}): Promise<ActionScene> {
  const scene = await createActionScene(action.folder, cluster);
  await scene.chart('charts/api', { templates: { 'map.yaml': good ? CONFIG_MAP : REFUSED_CONFIG_MAP } });
  await scene.manifest({ charts: [{ name: 'api', path: 'charts/api' }] });
  return scene;
}

/** A job whose chart does not get ready. */
async function slowScene(): Promise<ActionScene> {
  const scene = await createActionScene(action.folder, cluster);
  const podAnnotations = { 'simulate/as': 'never-ready' };
  await scene.chart('charts/slow', {
    values: cluster.simulated ? { podAnnotations } : { image: 'registry.invalid/none:1' },
    templates: { 'web.yaml': DEPLOYMENT },
  });
  await scene.manifest({ charts: [{ name: 'slow', path: 'charts/slow' }] });
  return scene;
}

function names(service: ArtifactService): string[] {
  return service.artifacts.map(({ name }) => name);
}

function file(service: ArtifactService, path: string): string {
  return service.artifacts[0]?.files.get(path)?.toString() ?? '';
}

/** Lines of the log that warn of the upload. */
function warnings({ log }: ActionRun): string[] {
  return log.split('\n').filter((line) => line.startsWith('\u001b[33mthe evidence'));
}

/** What a step after this one and a reader see, apart from where the evidence is. */
function told({ exitCode, postExitCode, outputs, summary }: ActionRun): unknown {
  const { outcome, changed, counts, 'failure-reason': reason } = outputs;
  return { exitCode, postExitCode, outcome, changed, counts, reason, headline: summary.split('\n')[0] };
}

describe('the artifact of a failed run', () => {
  it('holds everything that is kept of it, and the outputs and the summary say where it is', async () => {
    const service = await artifactService();
    const scene = await sceneWith();
    const env = { ...service.env, GITHUB_ACTION: 'ship it', RUNNER_DEBUG: '1' };
    const run = await scene.run({ 'retention-days': '3' }, { env });
    expect(run).toMatchObject({ exitCode: 1, postExitCode: 0 });
    expect(names(service)).toEqual(['helm-diagnostics-1-deploy-ship-it']);
    const [artifact] = service.artifacts;
    const paths = [...(artifact?.files.keys() ?? [])];
    expect(paths).toEqual(expect.arrayContaining(['result.json', 'journal.jsonl']));
    expect(paths.filter((path) => path.startsWith('diagnostics/api/'))).not.toEqual([]);
    expect(JSON.parse(file(service, 'result.json'))).toEqual(await run.result());
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(3);
    const url = 'https://github.com/example/quickstart/actions/runs/1/artifacts/1';
    expect(run.outputs).toMatchObject({ 'artifact-id': '1', 'artifact-url': url });
    expect(run.summary).toContain(`[helm-diagnostics-1-deploy-ship-it](${url})`);
    expect(warnings(run)).toEqual([]);
    expect(readdirSync(scene.workspace.temp).filter((name) => name.includes('upload'))).toEqual([]);
    // It is signed for by an address that the log masks, and told of only for debugging.
    expect(run.log).toContain('Artifact name is valid!');
    expect(run.log.split('\n').filter((line) => line.includes(SIGNATURE))).toEqual([
      `::add-mask::${SIGNATURE}`,
    ]);

    // As another job of the matrix, which comes later, has the same name.
    const second = await scene.run({}, { env });
    expect(names(service)).toEqual([
      'helm-diagnostics-1-deploy-ship-it',
      expect.stringMatching(/^helm-diagnostics-1-deploy-ship-it-[0-9a-f]{6}$/),
    ]);
    expect(second.outputs['artifact-id']).toBe('2');
    expect(told(second)).toEqual(told(run));
  });

  it('is not made when it is never wanted, and nothing but one warning is different when it is refused', async () => {
    const service = await artifactService((call) => (call === 'CreateArtifact' ? 403 : undefined));
    const scene = await sceneWith();
    const plain = await scene.run({ 'upload-diagnostics': 'never' }, { env: service.env });
    expect(service.calls).toEqual([]);
    const run = await scene.run({}, { env: service.env });
    expect(told(run)).toEqual(told(plain));
    expect(run.outputs).toMatchObject({ 'artifact-id': '', 'artifact-url': '' });
    expect(warnings(run)).toEqual([expect.stringMatching(/CreateArtifact.*\(403\)/)]);
    expect(warnings(run)[0]).toContain(scene.workspace.temp);
  });
});

describe('an upload that does not succeed is one warning and no failure', () => {
  /** Uploads a folder with one file by the client in the bundle, as a step does that has deployed; gives all that is logged. */
  async function upload(env: Record<string, string>): Promise<string[]> {
    const folder = await mkdtemp(join(tmpdir(), 'kept-'));
    afterFile(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    await writeFile(join(folder, 'result.json'), '{}');
    const lines: string[] = [];
    const redactor = createRedactor();
    const log = createLog((level, line) => lines.push(`${level}: ${line}`), redactor);
    Object.assign(process.env, env);
    const step = { env, log, redactor, context: { tempFolder: folder } } as unknown as ActionStep;
    expect(await uploadDiagnostics(folder, {}, step, new AbortController().signal)).toBeUndefined();
    return lines.filter((line) => !line.startsWith('debug: '));
  }

  /** The thread has the environment of this process, and is started with its file. */
  const [, program] = process.argv;
  beforeEach(() => {
    process.argv[1] = join(action.folder, 'dist/main.js');
  });
  afterEach(() => {
    process.argv[1] = program as string;
    for (const name of ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN']) delete process.env[name];
  });

  const onPut = (trouble: Trouble) => (call: string) => (call === 'PUT' ? trouble : undefined);
  it.each<[string, (call: string) => Trouble | undefined, RegExp]>([
    ['finds every name taken', (call) => (call === 'CreateArtifact' ? 409 : undefined), /\(409\)/],
    ['meets a broken service', (call) => (call === 'CreateArtifact' ? 500 : undefined), /\(500\)/],
    ['meets a broken store', onPut(403), /not uploaded/],
    ['is not confirmed', (call) => (call === 'FinalizeArtifact' ? 400 : undefined), /FinalizeArtifact/],
    ['gets no answer', () => 'hang', /did not answer in time/],
    ['gets no answer of the store', onPut('hang'), /did not answer in time/],
  ])('when it %s', async (what, trouble, seen) => {
    const service = await artifactService(trouble);
    const isEndless = /broken service|no answer/.test(what);
    const limit = isEndless ? '4500' : '60000';
    const lines = await upload({ ...service.env, ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: limit });
    expect(lines).toEqual([expect.stringMatching(/^warning: the evidence was not uploaded: /)]);
    expect(lines[0]).toMatch(seen);
  });

  it('when the runner gave no token', async () => {
    expect(await upload({})).toEqual([
      expect.stringMatching(
        /^warning: .*not uploaded: the runner has set no ACTIONS_RESULTS_URL and no ACTIONS_RUNTIME_TOKEN/,
      ),
    ]);
  });

  it('and not even that on GitHub Enterprise Server, which has no such service', async () => {
    const service = await artifactService();
    const lines = await upload({ ...service.env, GITHUB_SERVER_URL: 'https://github.example.com' });
    expect(lines).toEqual([
      expect.stringMatching(/^info: .*GitHub Enterprise Server has no artifact service/),
    ]);
    expect(service.calls).toEqual([]);
  });
});

describe('the evidence is uploaded', () => {
  it('of a good run when it is always', async () => {
    const service = await artifactService();
    const scene = await sceneWith({ good: true });
    const run = await scene.run({ 'upload-diagnostics': 'always' }, { env: service.env });
    expect(run.outputs).toMatchObject({ outcome: 'succeeded', 'artifact-id': '1' });
  });

  it('by the main step when its run-timeout is over', async () => {
    const service = await artifactService();
    const scene = await slowScene();
    const run = await scene.run({ 'run-timeout': '3s' }, { env: service.env });
    expect(run.outputs).toMatchObject({ outcome: 'timed-out', 'artifact-id': '1' });
    expect(run.summary).toContain('run-timeout of 3s is over');
    expect(JSON.parse(file(service, 'result.json'))).toMatchObject({ outcome: 'timed-out' });
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('by the post step after a %s', async (signal) => {
    const service = await artifactService();
    const scene = await slowScene();
    const atEndOfMain: string[][] = [];
    let main = 0;
    const running = scene.run(
      {},
      {
        env: service.env,
        onStarted: (pid) => {
          main = pid;
        },
        onMainEnded: async () => void atEndOfMain.push([...service.calls]),
      },
    );
    await scene.untilApplied('slow');
    process.kill(main, signal);
    const run = await running;
    expect(atEndOfMain).toEqual([[]]);
    expect(run.postExitCode).toBe(0);
    expect(names(service)).toEqual(['helm-diagnostics-1-deploy']);
    const outcome = signal === 'SIGINT' ? 'cancelled' : 'interrupted';
    expect(JSON.parse(file(service, 'result.json'))).toMatchObject({ outcome });
    if (signal === 'SIGINT') {
      expect(run).toMatchObject({ exitCode: 130, outputs: { outcome, 'failure-reason': 'cancelled' } });
      expect(run.summary).toMatch(/^## ⚠️ Helm deploy was cancelled/);
      expect(processesNaming(scene.workspace.root)).toEqual([]);
    }
    const { pods, diff } = JSON.parse(file(service, 'diagnostics/slow/diagnosis.json'));
    expect({ pods, diff }).toMatchObject({ pods: [{ ready: false, isNew: true }], diff: undefined });
  });
});
