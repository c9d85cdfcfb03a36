import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { setting } from '../src/model/settings.ts';
import { makeWorkspace, runMain, runRole } from './entries/run-role.ts';
import { copyRepository, type RepositoryCopy } from './rig/repository-copy.ts';

/** All that a contributor writes for a command, beside its own file. */
const COMMAND = "  greet: async () => (await import('../../test/rig/toy-command.ts')).greet,";
const OPTION =
  "  volume: { group: 'manifest', input: 'volume', flag: 'volume', type: 'choice', placeholder: 'LEVEL', values: ['low', 'high'], help: 'How loud to be', default: 'low' },";
/** Of a flag that Helm has and this project has not; what it becomes is one line more. */
const SETTING = `  renderSubchartNotes: setting({
    schema: z.boolean().describe('Also shows the notes of subcharts.'),
    default: false,
    readBy: 'exec',
    digest: 'release',
  }),`;
const ARGUMENT = "    ...flag('--render-subchart-notes', settings.renderSubchartNotes),";

let copy: RepositoryCopy;
const workspace = makeWorkspace();

beforeAll(async () => {
  copy = await copyRepository();
  await copy.insertLine('src/commands/registry.ts', COMMAND, {
    before: "  destroy: async () => (await import('./destroy.ts')).destroy,",
  });
  await copy.insertLine('src/options/table.ts', OPTION, { before: '  environment: {' });
  await copy.insertLine('src/model/settings.ts', SETTING, { before: '  historyMax: setting({' });
  await copy.insertLine('src/helm/processes/argv.ts', ARGUMENT, {
    before: "    ...flag('--take-ownership', takeOwnership),",
  });
  await copy.script('scripts/update-docs.ts');
}, 60_000);
afterAll(() => {
  workspace.remove();
  return copy?.remove();
});

it('a command costs its own file and a line of the registry, an option one row, a setting one row and a line in argv.ts', async () => {
  expect((await copy.changed('src')).sort()).toEqual([
    'src/commands/registry.ts',
    'src/helm/processes/argv.ts',
    'src/model/settings.ts',
    'src/options/table.ts',
  ]);
});

/** What the statements of a module, which find modules of the copy by \`load\`, return; by one process. */
async function evaluate(statements: string): Promise<unknown> {
  const source = pathToFileURL(join(copy.folder, 'src')).href;
  const program = `
    const load = (path) => import(\`${source}/\${path}.ts\`);
    console.log(JSON.stringify(await (async () => {${statements}})()));`;
  const args = ['--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: copy.env });
  return JSON.parse(stdout);
}

describe('a command and an option', () => {
  const cli = (...args: string[]) => runRole('cli', { args, cwd: workspace.folder, repository: copy.folder });
  const main = (env: Record<string, string>) => runMain(workspace.folder, env, { repository: copy.folder });

  it('the command runs on the command line, with the option', async () => {
    const { stdout, exitCode } = await cli('greet', 'api', 'web', '--volume', 'high', '-o', 'json');
    expect(JSON.parse(stdout)).toEqual({ greeting: 'hello, api and web, at high volume' });
    expect(exitCode).toBe(0);
  });

  it('the command runs in the action, with the default of the option, outputs and a summary', async () => {
    const { exitCode, stdout, outputs, summary } = await main({
      INPUT_COMMAND: 'greet',
      INPUT_SELECT: 'api',
    });
    expect(stdout).toContain('hello, api, at low volume');
    expect(outputs).toMatch(/^outcome<<\S+\nno-changes\n/);
    expect(summary).toContain('### hello, api, at low volume');
    expect(exitCode).toBe(0);
  });

  it('the option is checked in the action', async () => {
    const { exitCode, stdout } = await main({ INPUT_VOLUME: 'hihg' });
    expect(stdout).toContain('input volume: "hihg" is not one of low, high');
    expect(stdout).toContain('Did you mean high?');
    expect(exitCode).toBe(3);
  });

  it.each([
    ['greet --help', /Say hello to the selected charts\.[\s\S]*greet api web/],
    ['--help', /^ {2}greet \[CHART\.\.\.\] +Say hello/m],
    ['gret', /Did you mean greet\?/],
    ['greet', /which CHART\?/],
    ['greet api --dry-run', /--dry-run has no effect on greet/],
    ['deploy --help', /--volume <low\|high> +How loud to be \(default: low\)/],
    ['deploy --volume loud', /argument 'loud' is invalid/],
    ['deploy --volum high', /Did you mean --volume\?/],
    ['recover api --volume high --lock x', /argument 'x' is invalid/],
    ['complete -- gre', /^greet\tSay hello to the selected charts/m],
    ['complete -- deploy --volume h', /^high/m],
  ])(
    'both are in the help, suggested, checked, refused where they have no effect, and completed: %s',
    async (line, said) => {
      const { stdout, stderr } = await cli(...line.split(' '));
      expect(stdout + stderr).toMatch(said);
    },
  );

  it('both are in action.yml, its types and the README', async () => {
    const { inputs } = parse(await copy.read('action.yml'));
    expect(inputs.command.description).toContain('`greet`');
    expect(inputs.volume).toEqual({ description: 'How loud to be', default: 'low' });
    const types = parse(await copy.read('action-types.yml')).inputs;
    expect(types.command['allowed-values']).toContain('greet');
    expect(types.volume).toEqual({ type: 'enum', 'allowed-values': ['low', 'high'] });
    const readme = await copy.read('README.md');
    expect(readme).toContain('| `greet` | Say hello to the selected charts | yes |');
    expect(readme).toContain('| `volume` | How loud to be | `low` |');
  });
});

describe('a setting', () => {
  it('is a key with its default, an argument of Helm, an input of the release, and useless where hooks replace the operation', async () => {
    const statements = `
      const { DEFAULTS } = await load('manifest/layers/defaults');
      const { entrySchema } = await load('manifest/schema/chart-schema');
      const { deployArgs } = await load('helm/processes/argv');
      const { digestedSettings, EXEC_SETTINGS } = await load('model/settings');
      const settings = { renderSubchartNotes: true };
      const request = { name: 'a', namespace: 'b', valuesFiles: [], setIntegers: [], description: '', labels: {}, settings };
      return {
        byDefault: DEFAULTS.renderSubchartNotes,
        parsed: entrySchema.parse(settings),
        args: deployArgs(4, request, 1),
        digested: digestedSettings(settings, 'release').renderSubchartNotes,
        ofExec: EXEC_SETTINGS,
      };`;
    expect(await evaluate(statements)).toEqual({
      byDefault: false,
      parsed: { renderSubchartNotes: true },
      args: expect.arrayContaining(['--render-subchart-notes']),
      digested: true,
      ofExec: expect.arrayContaining(['renderSubchartNotes']),
    });
  });

  it('is in the docs', async () => {
    expect(await copy.read('docs/manifest.md')).toContain(
      '| `renderSubchartNotes` | `true`, `false` | `false` | Also shows the notes of subcharts. |',
    );
  });

  it('does not compile without a word about the digest', () => {
    // @ts-expect-error: `digest` is missing.
    setting({ schema: z.boolean(), default: false, readBy: 'exec' });
  });
});
