import { randomBytes } from 'node:crypto';
import { constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeRelease,
  encodeInfo,
  encodeInStatus,
  encodePayload,
  releaseStatus,
  storedRelease,
} from '../../src/helm/storage.ts';

const payload = {
  name: 'api',
  namespace: 'web',
  version: 3,
  info: { status: 'deployed', description: 'Upgrade complete', first_deployed: '2026-01-01T00:00:00Z' },
  chart: { metadata: { name: 'api', version: '1.2.3', appVersion: '7' }, templates: [] },
  config: { replicas: 2 },
  manifest: '---\nkind: ConfigMap\n',
  hooks: [{ name: 'smoke', kind: 'Pod', path: 'x', events: ['test'], manifest: 'kind: Pod', weight: 5 }],
  apply_method: 'ssa',
};

describe('a stored release', () => {
  it('survives decoding and encoding with the fields that nobody here knows', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 }), (unknown) => {
        const whole = JSON.parse(JSON.stringify({ ...payload, unknown }));
        expect(decodeRelease(encodePayload(JSON.stringify(whole)))).toEqual({ ok: true, value: whole });
      }),
      { numRuns: 10 },
    );
  });

  it('is read when it was stored without compression, as old Helms did', () => {
    const data = Buffer.from(Buffer.from(JSON.stringify(payload)).toString('base64')).toString('base64');
    expect(decodeRelease(data)).toEqual({ ok: true, value: payload });
  });

  it('tells what this project reads', () => {
    expect(storedRelease(payload)).toEqual({
      ok: true,
      value: {
        name: 'api',
        namespace: 'web',
        revision: 3,
        status: 'deployed',
        chart: { name: 'api', version: '1.2.3', appVersion: '7' },
        values: { replicas: 2 },
        manifest: '---\nkind: ConfigMap\n',
        chartHooks: [
          {
            name: 'smoke',
            kind: 'Pod',
            path: 'x',
            events: ['test'],
            manifest: 'kind: Pod',
            deletePolicies: [],
          },
        ],
        description: 'Upgrade complete',
        raw: payload,
      },
    });
  });

  it.each([
    ['nothing', ''],
    ['no gzip', Buffer.from('H4sIAAAA').toString('base64')],
    ['no object', Buffer.from(gzipSync('[1]').toString('base64')).toString('base64')],
  ])('is a failure when the secret holds %s', (_what, data) => {
    expect(decodeRelease(data)).toMatchObject({ ok: false, failure: { reason: 'helm' } });
  });

  it.each([
    ['unpacks to more than 32 MiB', ' '.repeat(33 * 1024 * 1024)],
    ['holds more than a million values', '{},'.repeat(600_000)],
    ['is deeper than 1,000 levels', `{"x":${'['.repeat(2_000)}${']'.repeat(2_000)}}`],
  ])('is a failure, before it costs memory, when it %s', (why, json) => {
    const failure = { reason: 'helm', message: expect.stringContaining(why) };
    const data = Buffer.from(gzipSync(json, { level: 1 }).toString('base64')).toString('base64');
    expect(decodeRelease(data)).toMatchObject({ ok: false, failure });
    expect(encodeInStatus(data, 'failed', 'dead')).toMatchObject({ ok: false, failure });
  });

  it.each([
    ['its manifest', { manifest: '- a\n'.repeat(1_500_001) }],
    ['the manifests of its hooks', { hooks: [{ manifest: '---\n'.repeat(1_500_001) }] }],
  ])('is a failure, before it costs memory, when %s would be too many values', (_what, more) => {
    const data = encodePayload(JSON.stringify({ ...payload, ...more }));
    const failure = { message: expect.stringContaining('more than 1,500,000 values') };
    expect(decodeRelease(data)).toMatchObject({ ok: false, failure });
  });

  it('may be large: what Helm can store is far below the limits', () => {
    const large = { ...payload, manifest: '{a: 1}\n'.repeat(600_000), info: { status: 'pending-upgrade' } };
    const data = encodePayload(JSON.stringify(large));
    const failed = encodeInStatus(data, 'failed', 'dead');
    expect(failed.ok && decodeRelease(failed.value)).toMatchObject({
      value: { info: { status: 'failed' }, version: 3 },
    });
  });

  it('that nearly fills its secret is written again in no more room than Helm took', () => {
    const manifest = randomBytes(750_000).toString('hex');
    const json = JSON.stringify({ ...payload, manifest });
    const { Z_HUFFMAN_ONLY: strategy } = constants;
    const data = Buffer.from(gzipSync(json, { strategy }).toString('base64')).toString('base64');
    const failed = encodeInStatus(data, 'failed');
    expect(failed.ok && decodeRelease(failed.value)).toMatchObject({ value: { manifest } });
    expect(failed.ok && failed.value.length).toBeLessThanOrEqual(data.length);
  });

  it('is read from any bytes without an error that is thrown', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json({ maxDepth: 2 }),
      fc
        .jsonValue({ maxDepth: 1 })
        .map((any) => JSON.stringify({ ...payload, version: any, info: any, hooks: any })),
      fc.jsonValue({ maxDepth: 1 }).map((any) => JSON.stringify({ ...payload, chart: any, manifest: any })),
    );
    const bytes = fc.uint8Array({ maxLength: 60 });
    const cut = fc
      .tuple(text, fc.nat(40))
      .map(([json, end]) => encodePayload(json).slice(0, -end || undefined));
    const data = fc.oneof(
      fc.string(),
      cut,
      bytes.map((any) => Buffer.from(any).toString('base64')),
    );
    fc.assert(
      fc.property(data, (stored) => {
        const decoded = decodeRelease(stored);
        const release = decoded.ok ? storedRelease(decoded.value) : decoded;
        if (!release.ok) expect(release.failure.reason).toBe('helm');
        expect(typeof encodeInStatus(stored, 'failed', 'dead').ok).toBe('boolean');
        expect(typeof encodeInfo(stored, { status: 'uninstalling', deleted: 'now' }).ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });

  it('is a failure when the payload lacks its revision', () => {
    expect(storedRelease({ name: 'api' })).toMatchObject({ ok: false, failure: { reason: 'helm' } });
  });

  it('has the status unknown when the word is new', () => {
    expect(releaseStatus('deployed')).toBe('deployed');
    expect(releaseStatus('teleported')).toBe('unknown');
    expect(releaseStatus(undefined)).toBe('unknown');
  });
});
