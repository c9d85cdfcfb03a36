import { describe, expect, test } from 'vitest';
import { FOREIGN_WORDS } from '../../src/hooks/foreign-words/find.ts';
import type { ForeignWord, Place } from '../../src/hooks/foreign-words/foreign-word.ts';
import { load } from './workspace.ts';

const CHART = '  - {name: a, namespace: web, path: chart';
const VALID = `version: 1\ncharts:\n${CHART}}\n`;

/** A manifest in which `word` stands at that place, and nothing else is wrong but what a word for something required leaves out. */
const WRITTEN: Record<Place, (word: string) => string> = {
  top: (word) => `${VALID}${word}: x\n`,
  environment: (word) => `${VALID}environments: {dev: {${word}: x}}\n`,
  chart: (word) => `version: 1\ncharts:\n${CHART}, ${word}: x}\n`,
  phase: (word) => `version: 1\ncharts:\n${CHART}, hooks: {${word}: []}}\n`,
  hook: (word) => `version: 1\ncharts:\n${CHART}, hooks: {preExec: [{${word}: x}]}}\n`,
  registry: (word) => `${VALID}registries: [{host: ghcr.io, username: u, password: p, ${word}: x}]\n`,
};

const ROWS = FOREIGN_WORDS.flatMap((row) =>
  [row.at].flat().map((at): [string, Place, ForeignWord] => [row.word, at, row]),
);

describe("another tool's word is answered with what to write here:", () => {
  test.each(ROWS)('%s, in %s', async (word, at, { write }) => {
    const { issues } = await load(WRITTEN[at](word));
    expect(issues.map(({ code, hint }) => [code, hint])).toEqual([['unknown-key', write]]);
  });

  /** `key: value` in what is said to write in the place of a word in a chart's entry. */
  const EXAMPLES = FOREIGN_WORDS.filter(({ at }) => [at].flat().includes('chart')).flatMap(
    ({ word, write }) =>
      [...write.matchAll(/`(\w+: [^`|]+)`/g)].flatMap(([, example = '']) =>
        example.startsWith(`${word}:`) || example.includes('...') ? [] : [example],
      ),
  );

  test.each([...new Set(EXAMPLES)])('what it says to write is taken: %s', async (example) => {
    const mistakes = async (text: string) =>
      (await load(text)).issues.filter(({ code }) => /^(unknown-key|wrong-type|yaml-syntax)$/.test(code));
    // In the entry, at the top, or in a hook.
    const places = [
      `${CHART}, ${example}}`,
      `${CHART}}\n${example}`,
      `${CHART}, hooks: {preExec: [{run: "true", ${example}}]}}`,
    ];
    for (const place of places) {
      if ((await mistakes(`version: 1\nvars: {name: true}\ncharts:\n${place}\n`)).length === 0) return;
    }
    expect.fail('it is taken nowhere');
  });

  test('each word once at each place', () => {
    const places = ROWS.map(([word, at]) => `${at} ${word.toLowerCase().replace(/[-_]/g, '')}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test.each([
    ['pre-install', 'phase'],
    ['PreInstall', 'phase'],
    ['post_upgrade', 'phase'],
    ['recreate-pods', 'chart'],
  ] as const)('%s is the same word in another spelling', async (word, at) => {
    const { issues } = await load(WRITTEN[at](word));
    expect(issues[0]?.hint).toMatch(/^write /);
  });

  test('a list of releases is not told that it has no charts', async () => {
    const { issues } = await load('version: 1\nreleases:\n  - {name: a, namespace: web, chart: ./a}\n');
    expect(issues.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      [
        'unknown-key',
        'the top level has no key `releases`',
        'the list is called `charts`: `charts: [{name: api, namespace: web, path: charts/api}]`',
      ],
    ]);
  });

  test('what somebody else merely spells alike is not', async () => {
    const { issues } = await load(`${VALID}registry: []\n`);
    expect(issues[0]?.hint).toBe('did you mean `registries`?');
  });
});
