import { resolve } from 'node:path';
import { buildDist } from './bundle/build-dist.ts';
import { readFlags } from './read-flags.ts';

const usage = `usage: npm run build -- [--out FOLDER]
bundles the action and the command line, by default into dist`;
const values = readFlags(usage, { out: { type: 'string', default: 'dist' } });
const root = resolve(import.meta.dirname, '..');
const built = await buildDist(root, resolve(values.out));
if (!built.ok) {
  console.error(`build: ${built.problem}`);
  process.exitCode = 1;
} else {
  console.log(`build: ${resolve(values.out)}, ${(built.bytes / 1e6).toFixed(1)} MB`);
}
