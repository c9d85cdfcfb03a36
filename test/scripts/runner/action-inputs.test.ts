import { expect, test } from 'vitest';
import { inputVariables } from '../../../scripts/runner/action-inputs.ts';

const actionYaml = `
inputs:
  command: { default: deploy }
  helm-version: { default: ^4 }
  dry-run: { default: false }
  github-token: { default: "\${{ github.token }}" }
  manifest:
`;

test('sets every input, given ones before defaults, with hyphens in the names', () => {
  expect(inputVariables(actionYaml, { command: 'destroy' })).toEqual({
    INPUT_COMMAND: 'destroy',
    'INPUT_HELM-VERSION': '^4',
    'INPUT_DRY-RUN': 'false',
    'INPUT_GITHUB-TOKEN': '',
    INPUT_MANIFEST: '',
  });
});

test('an input that the action does not have is a mistake', () => {
  expect(() => inputVariables(actionYaml, { comand: 'destroy' })).toThrow('no input comand');
});
