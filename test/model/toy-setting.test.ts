import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { setting } from '../../src/model/settings.ts';
import { copyRepository, type RepositoryCopy } from '../rig/repository-copy.ts';

/** The row of a flag that Helm has and this project has not: all that a contributor writes, with the line in argv.ts. */
const ROW = `  renderSubchartNotes: setting({
    schema: z.boolean().describe('Also shows the notes of subcharts.'),
    default: false,
    readBy: 'exec',
    digest: 'release',
  }),`;
const ARGUMENT = "    ...flag('--render-subchart-notes', settings.renderSubchartNotes),";

let copy: RepositoryCopy;
beforeAll(async () => {
  copy = await copyRepository();
  await copy.insertLine('src/model/settings.ts', ROW, { before: '  historyMax: setting({' });
  await copy.insertLine('src/helm/processes/argv.ts', ARGUMENT, {
    before: "    ...flag('--take-ownership', takeOwnership),",
  });
}, 60_000);
afterAll(() => copy?.remove());

/** What a module of the copy exports, used by an expression with the name \`it\`; gives the value as JSON. */
async function evaluate(module: string, expression: string): Promise<unknown> {
  const url = JSON.stringify(pathToFileURL(join(copy.folder, module)).href);
  const program = `import(${url}).then((it) => console.log(JSON.stringify(${expression})))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--eval', program]);
  return JSON.parse(stdout);
}

describe('a setting that is added by one row, and one line in argv.ts', () => {
  it('is a key of the manifest with its default, and is in the docs', async () => {
    expect(await evaluate('src/manifest/layers/defaults.ts', 'it.DEFAULTS.renderSubchartNotes')).toBe(false);
    expect(
      await evaluate(
        'src/manifest/schema/chart-schema.ts',
        'it.entrySchema.parse({renderSubchartNotes: true})',
      ),
    ).toEqual({ renderSubchartNotes: true });
    await copy.script('scripts/update-docs.ts');
    expect(await copy.read('docs/manifest.md')).toContain(
      '| `renderSubchartNotes` | `true`, `false` | `false` | Also shows the notes of subcharts. |',
    );
  });

  it('becomes an argument of Helm', async () => {
    const request = {
      name: 'a',
      namespace: 'b',
      valuesFiles: [],
      setIntegers: [],
      settings: { renderSubchartNotes: true },
    };
    const argv = `it.deployArgs(4, ${JSON.stringify({ ...request, description: '', labels: {} })}, 1)`;
    expect(await evaluate('src/helm/processes/argv.ts', argv)).toContain('--render-subchart-notes');
  });

  it('is an input of the release, and useless where hooks replace the operation', async () => {
    const digested = "it.digestedSettings({renderSubchartNotes: true}, 'release').renderSubchartNotes";
    expect(await evaluate('src/model/settings.ts', digested)).toBe(true);
    expect(await evaluate('src/model/settings.ts', 'it.EXEC_SETTINGS')).toContain('renderSubchartNotes');
  });

  it('does not compile without a word about the digest', () => {
    // @ts-expect-error: `digest` is missing.
    setting({ schema: z.boolean(), default: false, readBy: 'exec' });
  });
});
