import { optionRow } from '../../src/options/option-values.ts';
import { actionYaml, describeInput } from './action-file.ts';

export const file = 'setup/action.yml';

/** The action file of the sub-action `setup`. */
export function generate(): string {
  return actionYaml({
    name: 'Set up Helm and kubectl',
    description: 'Puts Helm and kubectl on PATH, from the machine or downloaded and verified by sha256',
    author: 'helm-lifecycle-action contributors',
    branding: { icon: 'anchor', color: 'blue' },
    inputs: {
      'helm-version': describeInput(optionRow('helmVersion')),
      'kubectl-version': describeInput(optionRow('kubectlVersion')),
    },
    outputs: {
      'helm-version': { description: 'Version of Helm that is on PATH' },
      'helm-path': { description: 'Path of that Helm' },
      'kubectl-version': { description: 'Version of kubectl that is on PATH' },
      'kubectl-path': { description: 'Path of that kubectl' },
    },
    runs: { using: 'node24', main: '../dist/setup.js' },
  });
}
