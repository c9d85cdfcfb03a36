import { describe, expect, it } from 'vitest';
import { compareFields } from '../../../src/kube/drift/compare-fields.ts';
import { pathText } from '../../../src/kube/drift/field-path.ts';
import { restored } from '../../../src/kube/drift/restored.ts';
import type { JsonObject } from '../../../src/model/json.ts';

interface Case {
  what: string;
  live: JsonObject;
  wanted: JsonObject;
  paths: string[];
}

const cases: Case[] = [
  { what: 'equal objects', live: { a: 1, b: [1] }, wanted: { b: [1], a: 1 }, paths: [] },
  { what: 'a value', live: { a: 1 }, wanted: { a: 2 }, paths: ['a'] },
  { what: 'a lost and an added key', live: { a: { x: 1 } }, wanted: { a: { y: 1 } }, paths: ['a.x', 'a.y'] },
  {
    what: 'named items in another order',
    live: {
      list: [
        { name: 'b', v: 1 },
        { name: 'a', v: 1 },
      ],
    },
    wanted: {
      list: [
        { name: 'a', v: 1 },
        { name: 'b', v: 1 },
      ],
    },
    paths: [],
  },
  {
    what: 'an item in the middle that is lost, and two that are added',
    live: { list: [{ name: 'x' }, { name: 'a', v: 2 }, { name: 'y' }, { name: 'c' }] },
    wanted: { list: [{ name: 'a', v: 1 }, { name: 'b' }, { name: 'c' }] },
    paths: ['list[name=x]', 'list[name=a].v', 'list[name=y]', 'list[name=b]'],
  },
  {
    what: 'ports of one number and two protocols',
    live: {
      ports: [
        { port: 80, protocol: 'TCP' },
        { port: 80, protocol: 'UDP' },
      ],
    },
    wanted: { ports: [{ port: 80, protocol: 'TCP' }] },
    paths: ['ports[port=80,protocol=UDP]'],
  },
  {
    what: 'mappings without names, by their place',
    live: { rules: [{ verbs: ['get'] }, { verbs: ['list'] }] },
    wanted: { rules: [{ verbs: ['get'] }, { verbs: ['watch'] }] },
    paths: ['rules[1].verbs'],
  },
  {
    what: 'a list of texts as one',
    live: { args: ['a', 'b'] },
    wanted: { args: ['b', 'a'] },
    paths: ['args'],
  },
  {
    what: 'a list that was emptied',
    live: { list: [] },
    wanted: { list: [{ name: 'a' }] },
    paths: ['list[name=a]'],
  },
  { what: 'another type', live: { a: { b: 1 } }, wanted: { a: 'text' }, paths: ['a'] },
];

describe('compared are', () => {
  it.each(cases)('$what', ({ live, wanted, paths }) => {
    const differences = compareFields(live, wanted);
    expect(differences.map(({ path }) => pathText(path))).toEqual(paths);
    // What is put back is what is wanted, whatever the order of named items.
    expect(compareFields(restored(live, differences), wanted)).toEqual([]);
  });
});
