import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/cluster/until.ts';
import { openWriter } from '../../src/cluster/writer.ts';
import { createReleaseStore } from '../../src/helm/release-store.ts';
import { setStatus } from '../../src/helm/set-status.ts';
import { newest } from '../../src/model/release/release.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';
import { PERMIT } from '../rig/permit.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = useCluster();

/** A chart hook that runs until the test ends it. */
const LONG_HOOK = `{{ if .Values.slow }}
apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}-long
  annotations: {helm.sh/hook: pre-upgrade, simulate/run-for: 1h}
spec:
  restartPolicy: Never
  containers: [{name: main, image: "docker.io/library/busybox:1.36", command: [sleep, "3600"]}]
{{ end }}
`;

describe.each<[HelmMajor]>([[3], [4]])(
  'a Helm %i that somebody started by hand and that is inside a chart hook',
  { concurrent: true },
  (major) => {
    /** Deploys revision 1, then starts the Helm that writes revision 2; `goOn` lets it end. */
    async function withLiveHelm() {
      const templates = { 'map.yaml': CONFIG_MAP, 'long.yaml': LONG_HOOK };
      const scene = await oneChart(cluster, major, { templates }, { values: { colour: 'red' } });
      await scene.deploy();
      const values = ['--set', 'slow=true,colour=slow'];
      const ended = scene.helm('upgrade', 'api', `${scene.folder}/charts/api`, ...values);
      const phase = async () => (await scene.get('pod', 'api-long'))?.status?.phase;
      await until('the chart hook runs', 60, async () => (await phase()) === 'Running');
      const goOn = async () => {
        const done = '{"status":{"phase":"Succeeded"}}';
        await scene.kubectl('patch', 'pod', 'api-long', '--subresource=status', '--type=merge', '-p', done);
        await ended;
      };
      await scene.entry({ values: { colour: 'blue' } });
      return { scene, goOn };
    }

    const colour = async (scene: OneChart) => (await scene.get('configmap', 'api')).data.colour;

    it('is left alone: the run is refused, and that Helm comes to its end', async () => {
      const { scene, goOn } = await withLiveHelm();
      for (const run of [await scene.deploy(), await scene.destroy()]) {
        expect(run.release('api')).toMatchObject({ outcome: 'failed', failure: { reason: 'conflict' } });
      }
      expect((await scene.history()).map(({ status }) => status)).toEqual(['deployed', 'pending-upgrade']);
      await goOn();
      expect((await scene.history()).map(({ status }) => status)).toEqual(['superseded', 'deployed']);
      expect(await colour(scene)).toBe('slow');
      expect((await scene.deploy()).release('api')).toMatchObject({
        operation: 'upgrade',
        outcome: 'succeeded',
      });
      expect(await colour(scene)).toBe('blue');
    });

    it('would leave two deployed revisions and wrong values if its revision were marked failed', async () => {
      const { scene, goOn } = await withLiveHelm();
      const connection = await openConnection(cluster);
      const release = { name: 'api', namespace: scene.namespace };
      const store = createReleaseStore(connection.reader);
      const record = newest(unwrap(await store.observeOne(release)));
      if (!record) throw new Error('no revision');
      unwrap(
        await setStatus(
          { reader: connection.reader, writer: openWriter(connection, PERMIT) },
          release,
          record,
          { status: 'failed' },
        ),
      );
      expect((await scene.deploy()).release('api')).toMatchObject({
        outcome: 'succeeded',
        // Revision 3 goes back to the first one, as after every revision that failed.
        to: { revision: 4 },
      });
      expect(await colour(scene)).toBe('blue');
      await goOn();
      expect((await scene.history()).map(({ status }) => status)).toEqual([
        'superseded',
        'deployed',
        'superseded',
        'deployed',
      ]);
      expect(await colour(scene)).toBe('slow');
    });
  },
);
