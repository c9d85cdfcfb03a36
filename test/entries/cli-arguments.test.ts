import { describe, expect, it } from 'vitest';
import { parseCliArguments } from '../../src/entries/cli-arguments.ts';

describe('a command line', () => {
  it('is understood with all its flags', () => {
    const line =
      'destroy -m x.yaml -e staging -s api,!web --select tag:a --dry-run --force -o json --no-needs -n pr-7 --set api.a=1 --set=api.b=2';
    expect(parseCliArguments(line.split(' '))).toEqual({
      kind: 'run',
      command: 'destroy',
      manifest: 'x.yaml',
      environment: 'staging',
      namespace: 'pr-7',
      set: ['api.a=1', 'api.b=2'],
      select: ['api', '!web', 'tag:a'],
      withNeeds: false,
      dryRun: true,
      force: true,
      lock: 'auto',
      onError: 'continue',
      output: 'json',
      detailedExitcode: false,
      profile: false,
      debug: false,
    });
  });

  it('names the charts that are to be unlocked', () => {
    expect(parseCliArguments(['unlock', 'api', 'web'])).toMatchObject({
      command: 'unlock',
      select: ['api', 'web'],
    });
  });

  it.each([
    ['explain', { kind: 'explain', output: 'text' }],
    ['explain image-not-found -o json', { kind: 'explain', code: 'image-not-found', output: 'json' }],
    ['', { kind: 'help' }],
    ['deploy --help', { kind: 'help' }],
    ['--version', { kind: 'version' }],
  ])('%j is answered', (line, expected) => {
    expect(parseCliArguments(line.split(' ').filter(Boolean))).toEqual(expected);
  });

  it.each([
    ['deplyo', 'unknown command deplyo; did you mean deploy?'],
    [
      '--force',
      'no command is given; there are deploy, destroy, validate, unlock, explain; helm-lifecycle --help shows what there is',
    ],
    ['deploy --dryrun', 'unknown flag --dryrun; did you mean --dry-run?'],
    ['deploy -x', 'unknown flag -x; helm-lifecycle --help shows what there is'],
    ['deploy --manifest', '--manifest needs a value; helm-lifecycle --help shows what there is'],
    ['deploy --manifest --force', '--manifest needs a value; helm-lifecycle --help shows what there is'],
    ['deploy --force=yes', '--force takes no value; helm-lifecycle --help shows what there is'],
    ['explain a b', 'unexpected argument b; helm-lifecycle --help shows what there is'],
    ['deploy api', 'unexpected argument api; helm-lifecycle --help shows what there is'],
    [
      'unlock',
      'unlock which chart? helm-lifecycle unlock <chart>; helm-lifecycle --help shows what there is',
    ],
    ['deploy -o xml', '--output is text or json, not xml; helm-lifecycle --help shows what there is'],
  ])('%j is refused', (line, message) => {
    expect(parseCliArguments(line.split(' '))).toEqual({ kind: 'usage', message });
  });
});
