import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { createScene, type HelmMajor, journalOf, type Run, type Scene } from '../rig/scene.ts';

const cluster = useCluster();

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

const notes = (made: Scene) => readFile(join(made.folder, 'notes'), 'utf8');

eachHelm('with Helm %i', { concurrent: true }, (major, once) => {
  once('runs all phases with their hooks in order and hands the payload from phase to phase', async () => {
    const made = await createScene(cluster, major);
    await made.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    const step = (phase: string, previous: string) => ({
      name: phase,
      run: [
        `echo "$RELEASE_PHASE of $RELEASE_NAME in $RELEASE_NAMESPACE: ${previous}" >> ${made.folder}/notes`,
        `echo "${phase}=seen" >> "$LIFECYCLE_OUTPUT"`,
      ].join('\n'),
    });
    await made.manifest({
      charts: [
        {
          name: 'api',
          path: 'charts/api',
          hooks: {
            checkPrerequisites: [step('first', '')],
            preExec: [step('second', '$PAYLOAD_FIRST')],
            postExec: [step('third', '$PAYLOAD_FIRST $PAYLOAD_SECOND')],
            validate: [
              {
                name: 'capture',
                kubectl: 'get configmap api -o json',
                capture: { colour: '$.data.colour' },
              },
              {
                name: 'use',
                kubectl: 'annotate configmap api colour=${payload.colour} revision=${release.revision}',
              },
            ],
            finally: [step('last', '$PAYLOAD_THIRD $PAYLOAD_COLOUR rev $RELEASE_REVISION $RELEASE_STATUS')],
          },
        },
      ],
    });
    const run = await made.deploy();
    expect(run.release('api').outcome).toBe('succeeded');
    expect(await notes(made)).toBe(
      [
        `checkPrerequisites of api in ${made.namespace}: `,
        `preExec of api in ${made.namespace}: seen`,
        `postExec of api in ${made.namespace}: seen seen`,
        `finally of api in ${made.namespace}: seen none rev 1 deployed`,
        '',
      ].join('\n'),
    );
    expect((await made.get('configmap', 'api')).metadata.annotations).toMatchObject({
      colour: 'none',
      revision: '1',
    });
    expect(await trail(run)).toBe('checkPrerequisites preExec exec postExec validate finally');
  });

  once.each([['postExec'], ['validate']])('a failing %s rolls back', async (phase) => {
    const made = await scene(major, { values: { colour: 'red' } });
    await made.deploy();
    await made.manifest({
      charts: [
        {
          name: 'api',
          path: 'charts/api',
          values: { colour: 'blue' },
          hooks: { [phase]: [{ run: 'exit 1' }] },
        },
      ],
    });
    const run = await made.deploy();
    expect(run.release('api')).toMatchObject({ outcome: 'failed', serves: 'revision 1 serves again' });
    expect((await made.get('configmap', 'api')).data.colour).toBe('red');
    expect(await trail(run)).toContain('diagnosed rollback');
  });
});
