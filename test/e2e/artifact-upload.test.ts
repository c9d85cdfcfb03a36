import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ArtifactService,
  SIGNATURE,
  startArtifactService,
  type Trouble,
} from '../../scripts/runner/artifact-service.ts';
import { useBundledAction } from '../rig/action-bundle.ts';
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
    const run = await scene.run(
      { 'retention-days': '3' },
      { env: { ...service.env, GITHUB_ACTION: 'ship it' } },
    );
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
  });

  it('is signed for by an address that the log masks, and told of only for debugging', async () => {
    const service = await artifactService();
    const scene = await sceneWith();
    const { log } = await scene.run({}, { env: { ...service.env, RUNNER_DEBUG: '1' } });
    expect(log).toContain('Artifact name is valid!');
    const shown = log.split('\n').filter((line) => line.includes(SIGNATURE));
    expect(shown).toEqual([`::add-mask::${SIGNATURE}`]);
  });

  it('gets another name when another job of the matrix was first', async () => {
    const service = await artifactService();
    const first = await (await sceneWith()).run({}, { env: service.env });
    const second = await (await sceneWith()).run({}, { env: service.env });
    expect(names(service)).toEqual([
      'helm-diagnostics-1-deploy',
      expect.stringMatching(/^helm-diagnostics-1-deploy-[0-9a-f]{6}$/),
    ]);
    expect(second.outputs['artifact-id']).toBe('2');
    expect(told(second)).toEqual(told(first));
  });
});

/** What is tried again, or waited for, until the time is over. */
const UNTIL_TIMEOUT = new Set(['meets a broken service', 'gets no answer', 'gets no answer of the store']);

describe('a run ends as it would without an artifact', { concurrent: true }, () => {
  let plain: ActionRun;
  beforeAll(async () => {
    plain = await (await sceneWith()).run({ 'upload-diagnostics': 'never' });
  });
  const troubles: [string, (call: string) => Trouble | undefined, RegExp][] = [
    ['is refused', (call) => (call === 'CreateArtifact' ? 403 : undefined), /CreateArtifact.*\(403\)/],
    ['finds every name taken', (call) => (call === 'CreateArtifact' ? 409 : undefined), /\(409\)/],
    ['meets a broken service', (call) => (call === 'CreateArtifact' ? 500 : undefined), /\(500\)/],
    ['meets a broken store', (call) => (call === 'PUT' ? 403 : undefined), /not uploaded/],
    ['is not confirmed', (call) => (call === 'FinalizeArtifact' ? 400 : undefined), /FinalizeArtifact/],
    ['gets no answer', () => 'hang', /did not answer in time/],
    [
      'gets no answer of the store',
      (call) => (call === 'PUT' ? 'hang' : undefined),
      /did not answer in time/,
    ],
  ];
  it.each(troubles)('and one warning when the upload %s', async (what, trouble, seen) => {
    const service = await artifactService(trouble);
    const scene = await sceneWith();
    const run = await scene.run(
      {},
      {
        env: {
          ...service.env,
          ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: UNTIL_TIMEOUT.has(what) ? '4500' : '60000',
        },
      },
    );
    expect(told(run)).toEqual(told(plain));
    expect(run.outputs).toMatchObject({ 'artifact-id': '', 'artifact-url': '' });
    expect(warnings(run)).toEqual([expect.stringMatching(seen)]);
    expect(warnings(run)[0]).toContain(scene.workspace.temp);
  });

  it('and one warning when the runner gave no token', async () => {
    const scene = await sceneWith();
    const run = await scene.run();
    expect(told(run)).toMatchObject({ exitCode: 1, outcome: 'failed' });
    expect(warnings(run)).toEqual([
      expect.stringMatching(
        /not uploaded: the runner has set no ACTIONS_RESULTS_URL and no ACTIONS_RUNTIME_TOKEN/,
      ),
    ]);
  });

  it('and without a warning on GitHub Enterprise Server, which has no such service', async () => {
    const service = await artifactService();
    const scene = await sceneWith();
    const run = await scene.run(
      {},
      { env: { ...service.env, GITHUB_SERVER_URL: 'https://github.example.com' } },
    );
    expect(told(run)).toMatchObject({ exitCode: 1, outcome: 'failed' });
    expect(warnings(run)).toEqual([]);
    expect(run.log).toContain('GitHub Enterprise Server has no artifact service');
    expect(service.calls).toEqual([]);
  });
});

describe('the evidence is uploaded', () => {
  it('of a good run only when it is always', async () => {
    const service = await artifactService();
    const scene = await sceneWith({ good: true });
    await scene.run({}, { env: service.env });
    expect(service.calls).toEqual([]);
    const run = await scene.run({ 'upload-diagnostics': 'always' }, { env: service.env });
    expect(run.outputs).toMatchObject({ outcome: 'no-changes', 'artifact-id': '1' });
  });

  it('of a failed run never when it is never', async () => {
    const service = await artifactService();
    await (await sceneWith()).run({ 'upload-diagnostics': 'never' }, { env: service.env });
    expect(service.calls).toEqual([]);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('by the post step after a %s', async (signal) => {
    const service = await artifactService();
    const scene = await createActionScene(action.folder, cluster);
    const podAnnotations = { 'simulate/as': 'never-ready' };
    await scene.chart('charts/slow', {
      values: cluster.simulated ? { podAnnotations } : { image: 'registry.invalid/none:1' },
      templates: { 'web.yaml': DEPLOYMENT },
    });
    await scene.manifest({ charts: [{ name: 'slow', path: 'charts/slow' }] });
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
    const { pods, diff } = JSON.parse(file(service, 'diagnostics/slow/diagnosis.json'));
    expect({ pods, diff }).toMatchObject({ pods: [{ ready: false, isNew: true }], diff: undefined });
  });
});
