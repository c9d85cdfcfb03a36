import { expect, it } from 'vitest';
import { readRepairs, repairsText } from '../../../src/engine/drift/repair-memory.ts';

const NOW = 1_790_000_000;
const signature = '0123456789abcdef';

it('repairs of the last day are read back', () => {
  const repairs = [
    { at: NOW - 3_600, signature },
    { at: NOW, signature: 'f'.repeat(16) },
  ];
  expect(readRepairs(repairsText(repairs), NOW)).toEqual(repairs);
  expect(readRepairs(repairsText([{ at: NOW - 90_000, signature }]), NOW)).toEqual([]);
});

it('what others wrote there is passed over', () => {
  expect(readRepairs(undefined, NOW)).toEqual([]);
  expect(readRepairs(`x,${NOW}:zzz,${NOW + 9_999}:${signature},,${NOW}:${signature}`, NOW)).toEqual([
    { at: NOW, signature },
  ]);
  expect(readRepairs('1:'.repeat(1_000_000), NOW)).toEqual([]);
});

it('no more than an annotation should hold is remembered', () => {
  const repairs = Array.from({ length: 100 }, (_, index) => ({ at: NOW - 100 + index, signature }));
  expect(readRepairs(repairsText(repairs), NOW)).toEqual(repairs.slice(-30));
});
