import { expect, test } from 'vitest';
import { isWritten } from '../../../src/cluster/watch/is-written.ts';

const live = {
  metadata: { name: 'api', uid: '1', resourceVersion: '7', labels: { status: 'failed', owner: 'helm' } },
  spec: { ports: [{ port: 80, protocol: 'TCP' }] },
};

test.each<[string, unknown, boolean]>([
  ['with the same fields, whatever the server added', { spec: { ports: [{ port: 80 }] } }, true],
  ['with another value', { metadata: { labels: { status: 'deployed' } } }, false],
  ['with a field that is missing', { metadata: { labels: { more: 'x' } } }, false],
  ['with a list of another length', { spec: { ports: [] } }, false],
  ['in an older version', { metadata: { resourceVersion: '6', labels: { status: 'failed' } } }, true],
  ['without a field that is not there', { metadata: { labels: { more: null } } }, true],
  ['without a field that is still there', { metadata: { labels: { status: null } } }, false],
])('an object that was wanted %s: %#', (_, wanted, expected) => {
  expect(isWritten(wanted, live)).toBe(expected);
});
