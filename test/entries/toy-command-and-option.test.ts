import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copyRepository, type RepositoryCopy } from '../rig/repository-copy.ts';
import { makeWorkspace, runMain, runRole } from './run-role.ts';

let copy: RepositoryCopy;
const workspace = makeWorkspace();

beforeAll(async () => {
  copy = await copyRepository();
  // All there is to do beside the command's own file.
  await copy.insertLine(
    'src/commands/registry.ts',
    "  greet: async () => (await import('../../test/rig/toy-command.ts')).greet,",
    { before: "  destroy: async () => (await import('./destroy.ts')).destroy," },
  );
  // All there is to do for an option.
  await copy.insertLine(
    'src/options/table.ts',
    "  volume: { group: 'manifest', input: 'volume', flag: 'volume', type: 'choice', placeholder: 'LEVEL', values: ['low', 'high'], help: 'How loud to be', default: 'low' },",
    { before: '  environment: {' },
  );
  await copy.script('scripts/update-docs.ts');
}, 60_000);
afterAll(() => {
  workspace.remove();
  return copy?.remove();
});

const cli = (...args: string[]) => runRole('cli', { args, cwd: workspace.folder, repository: copy.folder });

/** What these command lines of the copy are understood as, all by one process. */
async function understand(...lines: string[]): Promise<string[]> {
  const [program, registry] = ['entries/cli/cli-arguments', 'commands/registry'].map(
    (path) => pathToFileURL(join(copy.folder, 'src', `${path}.ts`)).href,
  );
  const text = `
    const { parseCliArguments } = await import('${program}');
    const commands = await (await import('${registry}')).allCommands();
    const lines = ${JSON.stringify(lines)};
    console.log(JSON.stringify(lines.map((line) => {
      const { text, message } = parseCliArguments(line.split(' '), commands);
      return text ?? message;
    })));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', text]);
  return JSON.parse(stdout);
}

it('a command costs its own file and a line of the registry, an option one row', async () => {
  expect((await copy.changed('src')).sort()).toEqual(['src/commands/registry.ts', 'src/options/table.ts']);
});

it('the command runs on the command line, with the option', async () => {
  const { stdout, exitCode } = await cli('greet', 'api', 'web', '--volume', 'high', '-o', 'json');
  expect(JSON.parse(stdout)).toEqual({ greeting: 'hello, api and web, at high volume' });
  expect(exitCode).toBe(0);
});

it('the command runs in the action, with the default of the option, outputs and a summary', async () => {
  const env = { INPUT_COMMAND: 'greet', INPUT_SELECT: 'api' };
  const { exitCode, stdout, outputs, summary } = await runMain(workspace.folder, env, copy.folder);
  expect(stdout).toContain('hello, api, at low volume');
  expect(outputs).toMatch(/^outcome<<\S+\nno-changes\n/);
  expect(summary).toContain('### hello, api, at low volume');
  expect(exitCode).toBe(0);
});

it('the option is checked in the action', async () => {
  const { exitCode, stdout } = await runMain(workspace.folder, { INPUT_VOLUME: 'hihg' }, copy.folder);
  expect(stdout).toContain('input volume: "hihg" is not one of low, high');
  expect(stdout).toContain('Did you mean high?');
  expect(exitCode).toBe(3);
});

it('both are in the help, suggested, checked and refused where they have no effect', async () => {
  const lines: [string, RegExp][] = [
    ['greet --help', /Say hello to the selected charts\.[\s\S]*greet api web/],
    ['--help', /^ {2}greet \[CHART\.\.\.\] +Say hello/m],
    ['gret', /Did you mean greet\?/],
    ['greet', /which CHART\?/],
    ['greet api --dry-run', /--dry-run has no effect on greet/],
    ['deploy --help', /--volume <low\|high> +How loud to be \(default: low\)/],
    ['deploy --volume loud', /argument 'loud' is invalid/],
    ['deploy --volum high', /Did you mean --volume\?/],
    ['recover api --volume high --lock x', /argument 'x' is invalid/],
  ];
  const answers = await understand(...lines.map(([line]) => line));
  for (const [at, [, pattern]] of lines.entries()) expect(answers[at]).toMatch(pattern);
});

it('both are completed', async () => {
  expect((await cli('complete', '--', 'gre')).stdout).toContain('greet\tSay hello to the selected charts');
  expect((await cli('complete', '--', 'deploy', '--volume', 'h')).stdout).toContain('high');
});

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
