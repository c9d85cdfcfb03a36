import { beforeAll, describe } from 'vitest';
import { busyboxImage } from '../../rig/fake-image.ts';
import { startFakeRegistry } from '../../rig/fake-registry.ts';
import { chosenOf, keep } from '../../rig/faults/chosen.ts';
import { CONFIG } from '../../rig/faults/config.ts';
import { CRASHES } from '../../rig/faults/crashes.ts';
import { examine, printTally } from '../../rig/faults/examine.ts';
import type { Finding } from '../../rig/faults/finding.ts';
import { HEALING } from '../../rig/faults/healing.ts';
import { IMAGES } from '../../rig/faults/images.ts';
import { JOBS } from '../../rig/faults/jobs.ts';
import { PROBES } from '../../rig/faults/probes.ts';
import { runFaults } from '../../rig/faults/run-faults.ts';
import { SCHEDULING } from '../../rig/faults/scheduling.ts';
import { STORAGE } from '../../rig/faults/storage.ts';
import { WAITING } from '../../rig/faults/waiting.ts';
import { noRealPods, useRealCluster } from '../../rig/real-cluster.ts';
import { skippedFor } from '../../rig/skipped.ts';

const ALL = [IMAGES, CRASHES, CONFIG, STORAGE, SCHEDULING, PROBES, JOBS, WAITING, HEALING];
const FAMILIES = chosenOf(ALL);
/** In turns, so that those that only wait do not wait all at once. */
const FAULTS = FAMILIES.flatMap(({ faults }) => faults.map((fault, turn) => ({ fault, turn })))
  .sort((one, other) => one.turn - other.turn)
  .map(({ fault }) => fault);
/** Of those messages that the majors of Helm put differently. */
const WITH_HELM_3 = keep(ALL, ({ id }) =>
  ['image-not-found', 'readiness-in-upgrade', 'job-fails', 'chart-hook-fails', 'chart-test-fails'].includes(
    id,
  ),
);

const cluster = useRealCluster();
const found: Record<3 | 4, Map<string, Finding>> = { 3: new Map(), 4: new Map() };
beforeAll(async () => {
  if (noRealPods !== undefined) return;
  const registry = await startFakeRegistry(await busyboxImage());
  const place = { cluster, registry: registry.host };
  try {
    const with3 = WITH_HELM_3.flatMap(({ faults }) => faults);
    [found[4], found[3]] = await Promise.all([
      runFaults({ ...place, major: 4, prefix: 'helm-4', faults: FAULTS, concurrency: 6 }),
      runFaults({ ...place, major: 3, prefix: 'helm-3', faults: with3, concurrency: 2 }),
    ]);
  } finally {
    await registry.close();
  }
}, 400_000);

const suffix = skippedFor(noRealPods);
describe.skipIf(noRealPods !== undefined)(`faults on a real node${suffix}`, () => {
  describe('with Helm 4', () => {
    examine(FAMILIES, () => found[4]);
    printTally('real node, Helm 4', FAULTS, () => found[4]);
  });

  describe('with Helm 3', () => {
    examine(WITH_HELM_3, () => found[3]);
    printTally(
      'real node, Helm 3',
      WITH_HELM_3.flatMap(({ faults }) => faults),
      () => found[3],
    );
  });
});
