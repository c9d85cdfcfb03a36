import { gunzipSync } from 'node:zlib';
import { fail, ok, type Result } from '../model/result.ts';
import type { ChartFile } from './chart-file.ts';

const BLOCK = 512;
/** As much as Helm unpacks of one chart. */
const LARGEST = 100 * 1024 * 1024;

/** The files of a chart archive (.tgz), their names without the leading chart folder. */
export function readArchive(archive: Buffer): Result<ChartFile[]> {
  try {
    return ok(entries(gunzipSync(archive, { maxOutputLength: LARGEST })));
  } catch (error) {
    return fail({
      reason: 'chart',
      message: `unpack the chart archive: ${(error as Error).message}`,
      remedy: 'Package the chart again with `helm package`.',
    });
  }
}

function entries(tar: Buffer): ChartFile[] {
  const files: ChartFile[] = [];
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const size = Number.parseInt(textIn(header, 124, 12).trim() || '0', 8);
    const content = tar.subarray(at + BLOCK, at + BLOCK + size);
    if (Number.isNaN(size) || content.length < size) throw new Error('it is cut off or no tar archive');
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'x') longName = paxPath(content.toString('utf8')) ?? longName;
    else if (type === 'L') longName = content.toString('utf8').replace(/\0+$/, '');
    else if (type !== 'g') {
      if (type === '0' || type === '\0') files.push({ name: inChart(longName ?? nameIn(header)), content });
      longName = undefined;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function nameIn(header: Buffer): string {
  const isUstar = textIn(header, 257, 5) === 'ustar';
  const prefix = isUstar ? textIn(header, 345, 155) : '';
  const name = textIn(header, 0, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

function inChart(name: string): string {
  return name.replace(/^\.\//, '').replace(/^[^/]*\//, '');
}

/** `path` of a pax header, whose records are `<length> key=value\n`. */
function paxPath(records: string): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records)?.[1];
}

function textIn(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('utf8');
}
