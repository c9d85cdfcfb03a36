import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One bundle plays every role; ncc shares nothing between two entries, and four bundles would be four times as large. */
const roles = ['main', 'post', 'setup', 'cli'] as const;

const entry = (role: (typeof roles)[number]): string =>
  `const { start } = await import('./index.js');\nawait start('${role}');\n`;

/** Writes the tiny files that action.yml and package.json name, beside the bundle. */
export async function writeEntries(out: string): Promise<void> {
  for (const role of roles) {
    const runsByItself = role === 'cli';
    const text = runsByItself ? `#!/usr/bin/env node\n${entry(role)}` : entry(role);
    await writeFile(join(out, `${role}.js`), text, { mode: runsByItself ? 0o755 : 0o644 });
  }
  await writeFile(join(out, 'package.json'), '{ "type": "module" }\n');
}
