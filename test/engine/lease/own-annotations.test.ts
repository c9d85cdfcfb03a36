import { expect, it } from 'vitest';
import { FOREIGN_ANNOTATION } from '../../../src/engine/deletion/foreign-memory.ts';
import { REPAIRS_ANNOTATION, repairsText } from '../../../src/engine/drift/repair-memory.ts';
import { ownAnnotations } from '../../../src/engine/lease/own-annotations.ts';
import { claimWriting, WRITING_ANNOTATION } from '../../../src/engine/lease/writing-claim.ts';

it('annotations that runs write into a lease are told by their form, and by their size', () => {
  const known = {
    [WRITING_ANNOTATION]: claimWriting({ revision: 2, until: 1 }, undefined),
    [FOREIGN_ANNOTATION]: JSON.stringify({
      objects: [{ apiVersion: 'v1', kind: 'A', name: 'a' }],
      seal: 's',
    }),
    [REPAIRS_ANNOTATION]: repairsText([
      { at: 1, signature: '0'.repeat(16) },
      { at: 2, signature: 'f'.repeat(16) },
    ]),
  };
  expect(ownAnnotations({ ...known, 'example.com/large': 'x', constructor: 'x' })).toEqual(known);
  const filled = Object.entries(known).map(([key, value]) => [key, `${value}${' '.repeat(250_000)}`]);
  expect(ownAnnotations(Object.fromEntries(filled))).toEqual({});
});
