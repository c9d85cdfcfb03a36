import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { copyForArtifact } from '../../../src/entries/action/artifact-files.ts';
import { createRedactor } from '../../../src/system/redactor.ts';
import { useFolder } from '../../rig/folder.ts';

const folder = useFolder();

async function copy(files: Record<string, string>, { limitBytes = 1_000, secrets = [] as string[] } = {}) {
  await folder.write('from', files);
  const redactor = createRedactor();
  for (const secret of secrets) redactor.learn(secret);
  const copied = await copyForArtifact(folder.path('from'), { to: folder.path('to'), redactor, limitBytes });
  return { ...copied, paths: copied.files.map((path) => relative(folder.path('to'), path)) };
}

const read = (path: string) => readFileSync(folder.path('to', path), 'utf8');

describe('what goes into the artifact', () => {
  it('begins with what is looked at first, and the logs come last', async () => {
    const { paths } = await copy({
      'diagnostics/api/logs/web.log': 'long, long, long',
      'diagnostics/api/events.yaml': '',
      'journal.jsonl': '{}',
      'diagnostics/api/diagnosis.json': '{}',
      'report.html': '',
      'result.json': '{}',
    });
    expect(paths).toEqual([
      'result.json',
      'report.html',
      'diagnostics/api/diagnosis.json',
      'journal.jsonl',
      'diagnostics/api/events.yaml',
      'diagnostics/api/logs/web.log',
    ]);
  });

  it('is limited: the largest logs are left out, by name', async () => {
    const files = { 'result.json': '{"a": 1}', 'a.log': 'x'.repeat(60), 'b.log': 'x'.repeat(40) };
    const { paths, leftOut } = await copy(files, { limitBytes: 100 });
    expect([paths, leftOut]).toEqual([['result.json', 'b.log'], ['a.log']]);
  });

  it('is no hidden file, no link and no backup of objects', async () => {
    await folder.write('from', { 'kept.txt': '' });
    symlinkSync('/etc/hostname', folder.path('from/link'));
    const { paths } = await copy({
      '.env': 'x',
      '.git/config': 'x',
      'diagnostics/api/backup-objects.yaml': 'kind: Secret',
    });
    expect(paths).toEqual(['kept.txt']);
  });

  it('has paths that every file system takes', async () => {
    const { paths } = await copy({ 'logs/web:main?.log': 'x' });
    expect(paths).toEqual(['logs/web_main_.log']);
  });

  it('goes through the redactor once more, whoever wrote it', async () => {
    await copy({ 'diagnostics/api/env.txt': 'TOKEN=hunter-two' }, { secrets: ['hunter-two'] });
    expect(read('diagnostics/api/env.txt')).toBe('TOKEN=***');
  });

  it('shows no value of a Secret that a script has kept', async () => {
    const data = Buffer.from('swordfish-1').toString('base64');
    await copy({
      'a.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: x}\ndata: {p: ${data}}\n`,
      'b.json': JSON.stringify({
        apiVersion: 'v1',
        kind: 'List',
        items: [
          { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'y' }, stringData: { q: 'opensesame-2' } },
        ],
      }),
    });
    expect(read('a.yaml')).toContain('data: {p: ***}');
    expect(read('b.json')).toContain('"stringData":{"q":"***"}');
  });

  it('is searched whatever its encoding, and what cannot be searched stays', async () => {
    const secret = 'the password is hunter-two';
    const utf16 = Buffer.from(secret, 'utf16le');
    mkdirSync(folder.path('from'));
    const contents = {
      'utf16.txt': utf16,
      'bom.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      'big-endian.txt': Buffer.from(utf16).swap16(),
      'log.gz': gzipSync(secret),
      'utf16.gz': gzipSync(utf16),
      'bytes.bin': Buffer.from([0, 255, 1, 254]),
      'latin1.txt': Buffer.from('Schl\u00fcssel: hunter-two', 'latin1'),
      'twice.gz': gzipSync(gzipSync(secret)),
      'chart.zip': Buffer.from('PK\x03\x04\0\0'),
    };
    for (const [name, bytes] of Object.entries(contents)) writeFileSync(folder.path('from', name), bytes);
    const { paths, unread } = await copy({}, { secrets: ['hunter-two'], limitBytes: 10_000 });
    expect(unread.toSorted()).toEqual(['bytes.bin', 'chart.zip', 'latin1.txt', 'twice.gz']);
    expect(paths).toHaveLength(5);
    for (const path of paths) expect(read(path)).toBe('the password is ***');
  });
});
