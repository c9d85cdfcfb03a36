import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClusterReader } from '../../src/cluster/contract.ts';
import { useBundledAction } from '../rig/action-bundle.ts';
import { useCluster } from '../rig/cluster.ts';
import { type CellEnd, interrupt } from '../rig/interruption.ts';
import {
  CELLS,
  type Cell,
  isRepresentative,
  isTelling,
  matrixText,
  nameOf,
  whyNot,
} from '../rig/interruption-cells.ts';
import { openShared } from '../rig/shared-proxy.ts';

/** MATRIX=wide runs each point once, as the nightly run does; MATRIX=full every cell; MATRIX=<text> those whose name has it in it. */
const wanted = process.env.MATRIX ?? '';
/** How many runs are interrupted at the same time. */
const AT_ONCE = 3;
const LONGEST_CELL_MS = 180_000;

const cluster = useCluster();
const action = useBundledAction();
const chosen = CELLS.filter((cell) => whyNot(cell) === undefined && isChosen(cell));
const ends = new Map<Cell, Promise<CellEnd>>();
let reader: ClusterReader;

function isChosen(cell: Cell): boolean {
  if (wanted === '') return isTelling(cell);
  if (wanted === 'wide') return isRepresentative(cell);
  return wanted === 'full' || nameOf(cell).includes(wanted);
}

/** Starts all cells, each as soon as one of the earlier ones has ended; the tests wait for theirs. */
function startCells(): void {
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, async () => {});
  for (const [index, cell] of chosen.entries()) {
    const lane = index % AT_ONCE;
    const end = (lanes[lane] as Promise<unknown>).then(() =>
      interrupt(cell, { action: action.folder, cluster, reader }),
    );
    ends.set(cell, end);
    lanes[lane] = end.catch(() => {});
  }
}

describe.skipIf(!cluster.simulated || process.platform !== 'linux')('a run that is interrupted', () => {
  beforeAll(async () => {
    reader = (await openShared(cluster)).reader;
    startCells();
  }, 60_000);

  afterAll(async () => {
    const texts = new Map<Cell, string>();
    for (const [cell, end] of ends) {
      const { problems, outcome } = await end.catch(() => ({ problems: ['it broke'], outcome: '' }));
      texts.set(cell, problems.length === 0 ? outcome : 'WRONG');
    }
    const impossible = CELLS.filter((cell) => whyNot(cell) !== undefined).length;
    const counts = `${texts.size} of ${CELLS.length - impossible} cells run; ${impossible} cannot be (- no Helm runs in a hook)`;
    process.stdout.write(`\n${matrixText(texts)}\n${counts}\n`);
  });

  test.each(chosen.map((cell) => [nameOf(cell), cell] as const))(
    '%s: the next run succeeds by itself',
    async (_, cell) => {
      const end = await (ends.get(cell) as Promise<CellEnd>);
      expect(end.problems, end.log).toEqual([]);
    },
    LONGEST_CELL_MS * Math.max(1, chosen.length / 20),
  );
});
