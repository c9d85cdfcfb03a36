import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { useCluster } from '../rig/cluster.ts';
import { inTurns } from '../rig/each-helm.ts';
import { startFakeRegistry } from '../rig/fake-registry.ts';
import { ADMISSION } from '../rig/faults/admission.ts';
import { CHART_SOURCES } from '../rig/faults/chart-sources.ts';
import { CHARTS } from '../rig/faults/charts.ts';
import { examine, printTally } from '../rig/faults/examine.ts';
import type { Finding } from '../rig/faults/finding.ts';
import { OBJECTS_REFUSED } from '../rig/faults/objects-refused.ts';
import { runFaults } from '../rig/faults/run-faults.ts';
import type { HelmMajor } from '../rig/scene.ts';

const FAMILIES = [OBJECTS_REFUSED, ADMISSION, CHARTS, CHART_SOURCES];

const cluster = useCluster();
afterAll(async () => {
  const own = ['-l', 'test-faults', '--wait=false'];
  const kinds =
    'namespace,crd,validatingwebhookconfiguration,validatingadmissionpolicy,validatingadmissionpolicybinding';
  await runProgram(cluster.kubectl, ['--kubeconfig', cluster.kubeconfig, 'delete', kinds, ...own]);
});

describe.each<[HelmMajor]>([[3], [4]])('faults that need no node, with Helm %i', (major) => {
  const families = FAMILIES.map(({ title, faults }) => ({ title, faults: inTurns(faults, major) }));
  const all = families.flatMap(({ faults }) => faults);
  const prefix = `faults-${randomBytes(3).toString('hex')}`;
  let found = new Map<string, Finding>();
  beforeAll(async () => {
    const registry = await startFakeRegistry();
    try {
      found = await runFaults({
        cluster,
        major,
        prefix,
        faults: all,
        registry: registry.host,
        settle: '0s',
      });
    } finally {
      await registry.close();
    }
  });
  examine(families, () => found);
  printTally(`no node, Helm ${major}`, all, () => found);
});
