import { gzipSync } from 'node:zlib';

/** One entry of an archive, as wrong as a test wants it. */
export interface TarEntry {
  name: string;
  content?: string | Buffer;
  /** `0` file, `1` hard link, `2` symbolic link, `3` device, `5` folder, `6` fifo, `x` extended header. */
  type?: string;
  linkName?: string;
  /** The 12 bytes of the size field, in place of the content's length. */
  size?: string;
}

/** A chart archive (.tgz) of these entries. */
export function tgz(...entries: TarEntry[]): Buffer {
  return gzipSync(tar(...entries));
}

export function tar(...entries: TarEntry[]): Buffer {
  return Buffer.concat([...entries.map(block), Buffer.alloc(1024)]);
}

function block({ name, content = '', type = '0', linkName = '', size }: TarEntry): Buffer {
  const body = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write(size ?? `${body.length.toString(8).padStart(11, '0')}\0`, 124, 12, 'latin1');
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(type, 156, 1, 'latin1');
  header.write(linkName, 157, 100);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

/** The extended header that gives the entry after it another name, or size. */
export function pax(records: Record<string, string>): TarEntry {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    const length = Buffer.byteLength(rest);
    const digits = String(length + String(length + 2).length).length;
    return `${length + digits}${rest}`;
  });
  return { name: 'pax', type: 'x', content: lines.join('') };
}
