import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClusterReader } from '../../src/cluster/contract.ts';
import { openConnection } from '../cluster/open-connection.ts';
import { useBundledAction } from '../rig/action-bundle.ts';
import { useCluster } from '../rig/cluster.ts';
import { interrupt } from '../rig/interruption.ts';
import {
  CELLS,
  type Cell,
  isRepresentative,
  isTelling,
  matrixText,
  nameOf,
  whyNot,
} from '../rig/interruption-cells.ts';

/** MATRIX=wide runs each point once, as the nightly run does; MATRIX=full every cell; MATRIX=<text> those whose name has it in it. */
const wanted = process.env.MATRIX ?? '';

const cluster = useCluster();
const action = useBundledAction();
const chosen = CELLS.filter((cell) => whyNot(cell) === undefined && isChosen(cell));
const ends = new Map<Cell, string>();
let reader: ClusterReader;

function isChosen(cell: Cell): boolean {
  if (wanted === '') return isTelling(cell);
  if (wanted === 'wide') return isRepresentative(cell);
  return wanted === 'full' || nameOf(cell).includes(wanted);
}

describe.skipIf(!cluster.simulated || process.platform !== 'linux')(
  'a run that is interrupted',
  { concurrent: true },
  () => {
    beforeAll(async () => {
      reader = (await openConnection(cluster)).reader;
    });

    afterAll(() => {
      const impossible = CELLS.filter((cell) => whyNot(cell) !== undefined).length;
      const counts = `${ends.size} of ${CELLS.length - impossible} cells run; ${impossible} cannot be (- no Helm runs in a hook)`;
      process.stdout.write(`\n${matrixText(ends)}\n${counts}\n`);
    });

    test.each(chosen.map((cell) => [nameOf(cell), cell] as const))(
      '%s: the next run succeeds by itself',
      async (_, cell) => {
        ends.set(cell, 'WRONG');
        const { outcome, problems, log } = await interrupt(cell, { action: action.folder, cluster, reader });
        if (problems.length === 0) ends.set(cell, outcome);
        expect(problems, log).toEqual([]);
      },
    );
  },
);
