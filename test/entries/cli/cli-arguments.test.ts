import { describe, expect, it } from 'vitest';
import { allCommands } from '../../../src/commands/registry.ts';
import { parseCliArguments } from '../../../src/entries/cli/cli-arguments.ts';
import { OPTION_NAMES, optionRow, withDefaults } from '../../../src/options/option-values.ts';

const commands = await allCommands();
const parse = (line: string) => parseCliArguments(line.split(' ').filter(Boolean), commands);
const parsed = (line: string) => {
  const found = parse(line);
  if (found.kind !== 'run') throw new Error(JSON.stringify(found));
  return { command: found.command.name, values: found.values };
};
const usage = (line: string) => {
  const found = parse(line);
  return found.kind === 'usage' ? found.message : JSON.stringify(found);
};
const text = (line: string) => {
  const found = parse(line);
  return found.kind === 'text' ? found.text : JSON.stringify(found);
};

describe('a command line', () => {
  it('is understood with all its flags', () => {
    const line =
      'deploy -m x.yaml -e staging -s api,!web --select tag:a --dry-run --force -o json --no-needs -n pr-7 --set api.a=1 --set=api.b=2 --concurrency 3';
    expect(parsed(line)).toEqual({
      command: 'deploy',
      values: withDefaults({
        manifest: 'x.yaml',
        environment: 'staging',
        namespace: 'pr-7',
        set: ['api.a=1', 'api.b=2'],
        select: ['api', '!web', 'tag:a'],
        withNeeds: false,
        dryRun: true,
        force: true,
        output: 'json',
        concurrency: 3,
      }),
    });
  });

  it.each(['destroy x.yaml', 'destroy -f x.yaml', 'destroy --file x.yaml', 'destroy --manifest=x.yaml'])(
    'names its manifest: %s',
    (line) => expect(parsed(line).values.manifest).toBe('x.yaml'),
  );

  it.each(['recover api web', 'recover web --select api', 'unlock -s api,web'])(
    'names the charts that are to be recovered: %s',
    (line) => expect(parsed(line)).toMatchObject({ command: 'recover', values: { select: ['api', 'web'] } }),
  );

  it('names a code', () => {
    expect(parsed('explain').values.code).toBeUndefined();
    expect(parsed('explain image-not-found -o json').values).toMatchObject({ code: 'image-not-found' });
  });

  it.each([
    ['deplyo', "unknown command 'deplyo'", 'Did you mean deploy?'],
    ['help deplyo', "unknown command 'deplyo'", 'Did you mean deploy?'],
    ['deploy --dryrun', "unknown option '--dryrun'", 'Did you mean --dry-run?'],
    ['preview --preview-branch x', "unknown option '--preview-branch'", 'Did you mean --branch?'],
    ['deploy --only api', "unknown option '--only'", 'Did you mean --select?'],
    ['deploy --kube-context=x', "unknown option '--kube-context", 'Did you mean --context?'],
    ['deploy --wait', "unknown option '--wait'", 'It is a setting of each chart, in the manifest'],
    ['deploy -x', "unknown option '-x'", 'helm-lifecycle deploy --help lists its options'],
    ['--force', '--force stands before the command', 'helm-lifecycle --help lists all commands'],
    ['validate --dry-run', '--dry-run has no effect on validate', 'validate --help lists its options'],
    ['explain -m x.yaml', '--manifest has no effect on explain', 'explain --help'],
    ['deploy --manifest', 'argument missing', '--manifest'],
    ['deploy --manifest --force', "argument '--force' is invalid", 'It needs a value'],
    ['deploy --manifest=', "argument '' is invalid", 'It needs a value'],
    ['deploy --force=yes', 'too many arguments|unknown option|--force', 'deploy --help'],
    ['deploy a.yaml -m b.yaml', 'a.yaml and --manifest are one option', 'given twice'],
    ['deploy a.yaml b.yaml', 'too many arguments', 'Expected 1'],
    ['explain a b', 'too many arguments', 'Expected 1'],
    ['recover', 'which CHART?', 'helm-lifecycle recover CHART'],
    ['recover ,', 'which CHART?', 'helm-lifecycle recover CHART'],
    ['deploy --select ,', "argument ',' is invalid", 'Write names with commas, or leave it out'],
    ['deploy -o xml', "argument 'xml' is invalid", 'text, json'],
    ['deploy --concurrency 0', "argument '0' is invalid", 'Write a number such as 4'],
    ['completion ksh', "'ksh' is invalid", 'zsh, bash, fish'],
  ])('%j is refused, and says what to write', (line, what, next) => {
    expect(usage(line)).toMatch(new RegExp(what.replace(/[?.]/g, '\\$&')));
    expect(usage(line)).toContain(next);
  });
});

describe('the help', () => {
  it.each(['', '--help', 'help', ...commands.flatMap(({ name }) => [`${name} --help`, `help ${name}`])])(
    'of %j fits into 80 columns',
    (line) => {
      const lines = text(line).split('\n');
      expect(lines.filter((one) => one.length > 80)).toEqual([]);
      expect(lines[0]).toMatch(/^Usage: helm-lifecycle /);
    },
  );

  it.each(commands.map(({ name }) => name))('of %s has two examples, which are understood', (name) => {
    const [, examples = ''] = text(`${name} --help`).split('Examples:\n');
    const lines = examples.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(parsed(line.replace('helm-lifecycle', '').trim()).command).toBe(name);
  });

  it('of `version` is no version', () => {
    expect(text('help version')).toMatch(/^Usage: helm-lifecycle version/);
  });

  it('of the program lists every command, and says the exit codes', () => {
    for (const { name } of commands) expect(text('help')).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    expect(text('')).toContain('130 cancelled');
  });
});

describe('the options', () => {
  it('have no flag, letter or input in common', () => {
    for (const key of ['flag', 'short', 'input'] as const) {
      const names = OPTION_NAMES.map((name) => optionRow(name)[key]).filter((one) => one !== undefined);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('can all be given somehow', () => {
    const lost = OPTION_NAMES.filter((name) => {
      const { flag, input } = optionRow(name);
      const isPositional = commands.some(({ positional }) => positional?.option === name);
      return flag === undefined && input === undefined && !isPositional;
    });
    expect(lost).toEqual([]);
  });
});

it('every command is called as the registry calls it', async () => {
  const { commandNamed } = await import('../../../src/commands/registry.ts');
  for (const { name, aliases = [] } of commands) {
    for (const known of [name, ...aliases]) expect((await commandNamed(known))?.name).toBe(name);
  }
});
