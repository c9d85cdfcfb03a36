import { describe, expect, it } from 'vitest';
import { givenInputs, problemsFailure, readInputs } from '../../src/github/inputs.ts';
import { splitList } from '../../src/options/read-value.ts';

/** As the runner passes what stands under `with`. */
function read(given: Record<string, string>) {
  const env = Object.entries(given).map(([name, text]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    text,
  ]);
  return readInputs(givenInputs(Object.fromEntries(env)), { others: ['command'] });
}

describe('the inputs of the action', () => {
  it('mean nothing when they are left empty', () => {
    expect(read({ command: '', manifest: '', select: ' ', force: '' })).toEqual({ values: {}, problems: [] });
  });

  it('are read by their names in action.yml', () => {
    const { values, problems } = read({
      command: 'destroy',
      select: 'api\n!web, tag:infra',
      needs: 'false',
      'dry-run': 'TRUE',
      'helm-version': ' v4.2.4 ',
      set: 'api.image.tag=1.2, latest\n\n  web.replicas=2',
      values: 'api: {a: 1}',
      concurrency: '3',
      lock: 'off',
    });
    expect(problems).toEqual([]);
    expect(values).toEqual({
      select: ['api', '!web', 'tag:infra'],
      withNeeds: false,
      dryRun: true,
      helmVersion: 'v4.2.4',
      set: ['api.image.tag=1.2, latest', 'web.replicas=2'],
      values: 'api: {a: 1}',
      concurrency: 3,
      lock: 'off',
    });
  });

  it.each([
    [{ force: 'yes' }, 'input force: "yes" is neither true nor false', 'Write true or false.'],
    [
      { 'upload-diagnostics': 'alwys' },
      'input upload-diagnostics: "alwys" is not one of on-failure, always, never',
      'Did you mean always?',
    ],
    [
      { 'retention-days': '1.5' },
      'input retention-days: "1.5" is not a whole number from 1',
      'Write a number such as 4, or leave it out.',
    ],
    [
      { 'preview-quota': 'pods=20\nmemory\n=4Gi' },
      'input preview-quota: "memory", "=4Gi" is not `name=amount`',
      'Write `name=amount`, such as `pods=20`.',
    ],
    [{ select: ',' }, 'input select: "," names nothing', 'Write names with commas, or leave it out.'],
    [{ dry_run: 'true' }, 'input dry_run: the action has no such input', 'Did you mean dry-run?'],
    [{ dryrun: '' }, 'input dryrun: the action has no such input', 'Did you mean dry-run?'],
    [{ 'dry run': 'true' }, 'input dry_run: the action has no such input', 'Did you mean dry-run?'],
  ])('%j is refused', (given, message, remedy) => {
    const { problems } = read(given as unknown as Record<string, string>);
    expect(problems).toEqual([{ reason: 'invalid-manifest', message, remedy }]);
    expect(problemsFailure(problems)).toEqual(problems[0]);
  });

  it('are refused all at once', () => {
    const { problems } = read({ force: 'yes', dry_run: 'true', xyzzy: '1' });
    expect(problemsFailure(problems)).toMatchObject({
      message: '3 inputs are wrong',
      details: [
        'input force: "yes" is neither true nor false. Write true or false.',
        'input dry_run: the action has no such input. Did you mean dry-run?',
        expect.stringMatching(/^input xyzzy: the action has no such input\. It has command, manifest, /),
      ],
    });
  });

  it('split a list at commas and line breaks', () => {
    expect(splitList(' a,\n b \n\n')).toEqual(['a', 'b']);
  });
});
