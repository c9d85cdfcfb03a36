import { describe, expect, it } from 'vitest';
import { parseWanted, satisfies, versionIn } from '../../src/tools/versions.ts';

describe('a version input', () => {
  it.each([
    ['', { kind: 'supported' }],
    [undefined, { kind: 'supported' }],
    ['4.2.4', { kind: 'exact', version: '4.2.4' }],
    ['v3.21.4', { kind: 'exact', version: '3.21.4' }],
    [' v4.3.0-rc.1 ', { kind: 'exact', version: '4.3.0-rc.1' }],
  ])('%j is %j', (given, value) => {
    expect(parseWanted('helm', given)).toEqual({ ok: true, value });
  });

  it.each(['latest', '^4', '4', '4.2', '4.2.x', 'v', 'four'])(
    '%j is refused with what is accepted',
    (given) => {
      expect(parseWanted('helm', given)).toMatchObject({
        ok: false,
        failure: {
          reason: 'invalid-manifest',
          message: `option helm-version: ${JSON.stringify(given)} is not an exact version`,
          remedy: expect.stringContaining('Write a whole version such as 4.2.4'),
        },
      });
    },
  );

  it('is refused when it is older than what is supported', () => {
    expect(parseWanted('helm', '3.10.0')).toMatchObject({ failure: { reason: 'tool' } });
  });
});

describe('a tool on PATH', () => {
  it.each([
    ['helm', '3.18.0', true],
    ['helm', '3.17.4', false],
    ['helm', '4.0.0-rc.1', true],
    ['kubectl', '1.32.4-dispatcher', true],
    ['kubectl', '1.20.0', false],
    ['sops', '3.10.0', true],
  ] as const)('%s %s is supported: %s', (tool, version, is) => {
    expect(satisfies(tool, version, { kind: 'supported' })).toBe(is);
  });

  it('must be exactly the version that is asked for', () => {
    expect(satisfies('helm', '4.2.5', { kind: 'exact', version: '4.2.4' })).toBe(false);
  });

  it.each([
    ['v3.21.4', '3.21.4'],
    ['v4.2.4+g0a1b2c3', '4.2.4'],
    ['v3.21', '3.21.0'],
    ['v1.32.4-dispatcher', '1.32.4-dispatcher'],
    ['no version', undefined],
  ])('%j says %j', (text, version) => {
    expect(versionIn(text)).toBe(version);
  });
});
