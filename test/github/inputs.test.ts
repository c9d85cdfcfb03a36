import { describe, expect, it } from 'vitest';
import { readInputs, splitList } from '../../src/github/inputs.ts';

const read = (given: Record<string, string>) => readInputs((name) => given[name] ?? '');

describe('the inputs of the action', () => {
  it('have defaults when nothing is given', () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        command: 'deploy',
        select: [],
        set: [],
        needs: true,
        force: false,
        lock: 'auto',
        onError: 'continue',
        dryRun: false,
        uploadDiagnostics: 'on-failure',
        summary: true,
        annotations: true,
      },
    });
  });

  it('are read by their names in action.yml', () => {
    const result = read({
      command: 'destroy',
      select: 'api\n!web, tag:infra',
      needs: 'false',
      'dry-run': 'TRUE',
      'helm-version': ' v4.2.4 ',
      set: 'api.image.tag=1.2, latest\n\n  web.replicas=2',
      values: 'api: {a: 1}',
      namespace: 'preview',
    });
    expect(result).toMatchObject({
      value: {
        command: 'destroy',
        select: ['api', '!web', 'tag:infra'],
        needs: false,
        dryRun: true,
        helmVersion: 'v4.2.4',
        set: ['api.image.tag=1.2, latest', 'web.replicas=2'],
        values: 'api: {a: 1}',
        namespace: 'preview',
      },
    });
  });

  it.each([
    [{ command: 'deplpy' }, 'input command: there is no command "deplpy"', 'Did you mean "deploy"?'],
    [
      { command: 'explode' },
      'input command: there is no command "explode"',
      'Use one of deploy, destroy, validate.',
    ],
    [
      { force: 'yes' },
      'input force: "yes" is neither true nor false',
      'Write `force: true` or `force: false`.',
    ],
    [
      { 'upload-diagnostics': 'sometimes' },
      'input upload-diagnostics: "sometimes" is not one of on-failure, always, never',
      'Write one of them, or leave the input out.',
    ],
    [
      { 'retention-days': '1.5' },
      'input retention-days: "1.5" is not a whole number from 1',
      'Write a number such as 4, or leave the input out.',
    ],
  ])('%j is refused', (given, message, remedy) => {
    expect(read(given as Record<string, string>)).toEqual({
      ok: false,
      failure: { reason: 'invalid-manifest', message, remedy },
    });
  });

  it('split a list at commas and line breaks', () => {
    expect(splitList(' a,\n b \n\n')).toEqual(['a', 'b']);
  });
});
