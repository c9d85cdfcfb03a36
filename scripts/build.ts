import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDist } from './bundle/build-dist.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const root = resolve(import.meta.dirname, '..');
const built = await buildDist(root, resolve(values.out));
if (!built.ok) {
  console.error(`build: ${built.problem}`);
  process.exitCode = 1;
} else {
  console.log(`build: ${resolve(values.out)}, ${(built.bytes / 1e6).toFixed(1)} MB`);
}
