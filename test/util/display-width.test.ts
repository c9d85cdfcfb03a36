import { expect, it } from 'vitest';
import { displayWidth, fitWidth } from '../../src/util/display-width.ts';

it.each<[string, number]>([
  ['api', 3],
  ['日本', 4],
  ['🚀', 2],
  ['e\u0301', 1],
  ['', 0],
  ['✅', 2],
  ['⚡', 2],
  ['⭐', 2],
  ['⌚', 2],
  ['❌', 2],
  ['1️⃣', 2],
  ['👨‍👩‍👧‍👦', 2],
  ['🇩🇪', 2],
  ['→', 1],
  ['…', 1],
  ['\u200b', 0],
])('%s is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it.each<[string, number, string]>([
  ['api', 5, 'api  '],
  ['frontend', 5, 'fron…'],
  ['日本語', 5, '日本…'],
  ['日本語', 4, '日… '],
  ['api', 1, '…'],
  ['api', 0, ''],
])('%s in %i columns is "%s"', (text, columns, fitted) => {
  expect(fitWidth(text, columns)).toBe(fitted);
});
