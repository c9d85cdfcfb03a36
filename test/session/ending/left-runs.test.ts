import { appendFile, mkdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { leftRuns, saveStateIn } from '../../../src/session/ending/left-runs.ts';
import { useFolder } from '../../rig/folder.ts';

const folder = useFolder();

it('finds what a run and each of its parts have saved last, and passes over what was cut off', async () => {
  const result = folder.path('result');
  saveStateIn(result, 'holder', 'the run');
  saveStateIn(folder.path('result/shop-pr-8'), 'holder', 'another part');
  saveStateIn(folder.path('result/shop-pr-7'), 'lease-api', 'held');
  saveStateIn(folder.path('result/shop-pr-7'), 'lease-api', '');
  saveStateIn(folder.path('result/shop-pr-7'), 'holder', 'a part\nof two lines');
  await appendFile(folder.path('result/shop-pr-7/.state.jsonl'), '["holder","cut o');
  await mkdir(folder.path('result/diagnostics'));
  const found = await leftRuns(result);
  expect(found.map(({ part, resultFolder, getState }) => [part, resultFolder, getState('holder')])).toEqual([
    [undefined, result, 'the run'],
    ['shop-pr-7', folder.path('result/shop-pr-7'), 'a part\nof two lines'],
    ['shop-pr-8', folder.path('result/shop-pr-8'), 'another part'],
  ]);
  expect(found[1]?.getState('lease-api')).toBe('');
  expect(found[1]?.getState('never saved')).toBe('');
});

it('is a run that has saved nothing where nothing is', async () => {
  const [run, ...parts] = await leftRuns(folder.path('nowhere'));
  expect([run?.getState('holder'), parts]).toEqual(['', []]);
});
