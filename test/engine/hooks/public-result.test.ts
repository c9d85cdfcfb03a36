import { expect, it } from 'vitest';
import { publicResult } from '../../../src/engine/hooks/public-result.ts';
import { createRedactor } from '../../../src/system/redactor.ts';

const data = { password: 'aHVudGVyMg==' };
const metadata = { name: 'login' };

it.each([
  ['a Secret', { apiVersion: 'v1', kind: 'Secret', metadata, data }],
  ['a list', { kind: 'List', items: [{ apiVersion: 'v1', kind: 'Secret', metadata, data }] }],
  ['what the API server lists', { apiVersion: 'v1', kind: 'SecretList', items: [{ metadata, data }] }],
])('%s is kept without its values, and they are masked from then on', (_, result) => {
  const redactor = createRedactor();
  const kept = JSON.stringify(publicResult(result, redactor));
  expect(kept).toContain('"password":"***"');
  expect(redactor.clean('it is hunter2')).toBe('it is ***');
});

it('the values of a Secret in a text are masked from then on', () => {
  const redactor = createRedactor();
  const stdout = `apiVersion: v1\nkind: Secret\nmetadata: {name: login}\ndata: {password: ${data.password}}\n`;
  publicResult({ exitCode: 0, stdout }, redactor);
  expect(redactor.clean(`hunter2, ${data.password}`)).toBe('***, ***');
});
