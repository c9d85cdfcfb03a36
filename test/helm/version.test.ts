import { describe, expect, it } from 'vitest';
import { parseHelmVersion } from '../../src/helm/version.ts';

describe('reading the version', () => {
  it.each([
    ['v3.21.4', '3.21.4', 3],
    ['v4.2.4', '4.2.4', 4],
    ['4.2.4', '4.2.4', 4],
    ['v3.18.0+gabc123\n', '3.18.0', 3],
    ['v4.3.0-rc.1', '4.3.0-rc.1', 4],
  ])('takes %s', (text, version, major) => {
    expect(parseHelmVersion(text)).toEqual({ ok: true, value: { version, major } });
  });

  it.each([
    ['v3.17.3', 'Helm 3.17.3 is too old: 3.18 or newer is needed'],
    ['v2.17.0', 'Helm 2.17.0 is too old: 3.18 or newer is needed'],
    ['v5.0.0', 'Helm 5.0.0 is not known here: versions 3 and 4 are'],
    ['busybox', 'read Helm\'s version: "busybox" is none'],
  ])('refuses %s', (text, message) => {
    expect(parseHelmVersion(text)).toMatchObject({ failure: { reason: 'tool', message } });
  });
});
