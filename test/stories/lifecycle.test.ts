import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { PHASES } from '../../src/model/plan/phase.ts';
import { CONFIG_MAP, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene, type HelmMajor, journalOf, type Run, type Scene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

/** Phases and steps in the order in which the journal has them. */
async function trail(run: Run): Promise<string> {
  const events = await journalOf(run);
  return events
    .flatMap((event) => {
      if (event.type === 'phase-started') return [event.phase];
      return event.type === 'diagnosed' || event.type === 'rollback-started'
        ? [event.type.split('-')[0]]
        : [];
    })
    .join(' ');
}

async function scene(
  major: HelmMajor,
  entry: object,
  templates: Record<string, string> = { 'map.yaml': CONFIG_MAP },
) {
  const made = await createScene(cluster, major);
  await made.chart('charts/api', { templates });
  await made.manifest({ charts: [{ name: 'api', path: 'charts/api', ...entry }] });
  return made;
}

/** A hook that writes a line into the scene's folder. */
const note = (made: { folder: string }, text: string) => ({ run: `echo "${text}" >> ${made.folder}/notes` });
const notes = (made: Scene) => readFile(join(made.folder, 'notes'), 'utf8');

eachHelm('with Helm %i', {}, (major, once) => {
  once.each([
    ['checkPrerequisites', 'checkPrerequisites onFailure finally', 'absent'],
    ['preExec', 'checkPrerequisites preExec diagnosed onFailure finally', 'absent'],
    ['postExec', 'checkPrerequisites exec postExec diagnosed onFailure rollback finally', 'absent'],
    ['validate', 'checkPrerequisites exec validate diagnosed onFailure rollback finally', 'absent'],
  ])('a failing %s hook fails the chart: %s, and leaves the release %s', async (phase, steps, status) => {
    const made = await createScene(cluster, major);
    await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await made.manifest({
      charts: [
        {
          name: 'api',
          path: 'charts/api',
          hooks: {
            [phase]: [{ name: 'broken step', run: 'echo it broke >&2; exit 7' }],
            onFailure: [note(made, '$FAILED_PHASE: $FAILURE_REASON')],
            finally: [note(made, 'finally $RELEASE_STATUS')],
          },
        },
      ],
    });
    const run = await made.deploy();
    expect(run.release('api')).toMatchObject({ outcome: 'failed', failure: { reason: 'hook' } });
    expect(run.release('api').failure?.message).toContain('broken step');
    expect(run.release('api').failure?.location?.file).toBe('helm-lifecycle.yaml');
    expect(await trail(run)).toBe(steps);
    expect(await notes(made)).toMatch(new RegExp(`^${phase}: hook: .*\nfinally ${status}\n$`));
    const lease = await made.get('lease', 'helm-lifecycle.api');
    expect(lease?.spec.holderIdentity ?? '').toBe('');
  });

  once('a hook that waits goes by the `ready` rules of its chart, save those that ignore', async () => {
    const starting = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: starts}\ndata: {state: Starting}\n';
    const waiting = (rule: object) => ({
      ...{ wait: false, ready: [{ kind: 'ConfigMap', ...rule }] },
      hooks: { postExec: [{ wait: 'configmap/starts', timeout: '3s' }] },
    });
    const never = waiting({ when: { path: '$.data.state', equals: 'Running' } });
    const failed = await (await scene(major, never, { 'map.yaml': starting })).deploy();
    expect(failed.release('api').failure).toMatchObject({
      reason: 'timed-out',
      message: expect.stringContaining('has $.data.state: Starting'),
    });
    const ignored = await (await scene(major, waiting({ ignore: true }), { 'map.yaml': starting })).deploy();
    expect(ignored.release('api').outcome).toBe('succeeded');
  });

  once('a release whose validate failed is not unchanged next time', async () => {
    const made = await scene(major, { hooks: { validate: [{ run: 'test -e ok' }] } });
    expect((await made.deploy()).release('api').outcome).toBe('failed');
    const again = await made.deploy();
    expect(again.release('api')).toMatchObject({ operation: 'install', outcome: 'failed' });
    await made.write('ok', '');
    expect((await made.deploy()).release('api').outcome).toBe('succeeded');
    expect((await made.deploy()).result.outcome).toBe('no-changes');
  });

  once('runs only the hooks, and no Helm, when only hooks changed', async () => {
    const made = await scene(major, {});
    await made.deploy();
    await made.manifest({
      charts: [{ name: 'api', path: 'charts/api', hooks: { postExec: [note(made, 'ran')] } }],
    });
    const run = await made.deploy();
    expect(run.release('api')).toMatchObject({
      operation: 'upgrade',
      outcome: 'succeeded',
      why: expect.stringContaining('only hooks'),
    });
    expect(run.helmProcesses).toBe(0);
    expect(await notes(made)).toBe('ran\n');
    expect((await made.deploy()).result.outcome).toBe('no-changes');
  });

  once('lets exec hooks replace the operation, and such a chart is never unchanged', async () => {
    const made = await createScene(cluster, major);
    await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    await made.manifest({
      charts: [{ name: 'api', path: 'charts/api', hooks: { exec: [note(made, '$RELEASE_OPERATION')] } }],
    });
    const first = await made.deploy();
    await made.deploy();
    expect(await notes(made)).toBe('install\ninstall\n');
    expect(first.helmProcesses).toBe(0);
    expect(await made.get('configmap', 'api')).toBeUndefined();
  });

  once('keeps the first error when onFailure and finally hooks fail too', async () => {
    const made = await scene(
      major,
      { hooks: { onFailure: [{ run: 'exit 8' }], finally: [{ run: 'exit 9' }] } },
      { 'refused.yaml': REFUSED_CONFIG_MAP },
    );
    const { failure, otherFailures } = (await made.deploy()).release('api');
    expect(failure?.reason).toBe('invalid');
    expect(otherFailures.map(({ reason }) => reason)).toEqual(['hook', 'hook']);
  });

  once('runs for an unchanged chart only the hooks with when: always or unchanged', async () => {
    const made = await createScene(cluster, major);
    await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    const hooks = Object.fromEntries(
      PHASES.filter((phase) => phase !== 'exec' && phase !== 'onFailure').map((phase) => [
        phase,
        [note(made, phase), { when: 'always', ...note(made, `${phase} always`) }],
      ]),
    );
    await made.manifest({ charts: [{ name: 'api', path: 'charts/api', hooks }] });
    await made.deploy();
    await made.write('notes', '');
    const run = await made.deploy();
    expect(run.release('api').outcome).toBe('unchanged');
    expect(run.helmProcesses).toBe(0);
    expect(await notes(made)).toBe(
      'checkPrerequisites always\npreExec always\npostExec always\nvalidate always\nfinally\nfinally always\n',
    );
  });

  once('marks what a hook has made of the chart, and not what was planned', async () => {
    const made = await scene(major, {
      hooks: { preExec: [{ run: 'sed -i s/none/blue/ charts/api/templates/map.yaml' }] },
    });
    await made.deploy();
    expect((await made.get('configmap', 'api')).data.colour).toBe('blue');
    expect((await made.deploy()).release('api').outcome).toBe('unchanged');
    await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    expect((await made.deploy()).release('api').operation).toBe('upgrade');
  });

  once('runs the hooks around all charts once, and only when there is work', async () => {
    const made = await createScene(cluster, major);
    await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    const manifest = (values: object) => ({
      hooks: {
        before: [{ run: `echo before >> ${made.folder}/notes; echo "colour=red" >> "$LIFECYCLE_OUTPUT"` }],
        after: [note(made, 'after')],
        onFailure: [note(made, '$FAILED_CHARTS: $FAILURE_REASON')],
        finally: [note(made, 'finally $RUN_OUTCOME, $RUN_HEADLINE; $(grep -c formatVersion "$RESULT_PATH")')],
      },
      charts: ['a', 'b'].map((name) => ({
        name,
        path: 'charts/api',
        values,
        hooks: {
          preExec: [
            note(made, `${name} $PAYLOAD_COLOUR`),
            { run: 'test $RELEASE_NAME = a || test ! -e broken' },
          ],
        },
      })),
    });
    await made.manifest(manifest({}));
    expect((await made.deploy({ concurrency: 1 })).result.outcome).toBe('succeeded');
    const first = 'before\na red\nb red\nafter\nfinally succeeded, deploy succeeded; 1\n';
    expect(await notes(made)).toBe(first);
    await made.deploy();
    expect(await notes(made)).toBe(first);
    await made.write('broken', '');
    expect((await made.deploy({ concurrency: 1, force: true })).result.outcome).toBe('failed');
    expect((await notes(made)).slice(first.length)).toMatch(
      /^before\na red\nb red\nb: hook: .* exited with code 1\nfinally failed, deploy failed: b: .* exited with code 1; 1\n$/,
    );
  });
});
