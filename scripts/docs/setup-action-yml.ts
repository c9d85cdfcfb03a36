import { SUPPORTED } from '../../src/model/supported-tools.ts';
import { optionRow } from '../../src/options/option-values.ts';
import { actionYaml, describeInput } from './action-file.ts';

export const file = 'setup/action.yml';

/** The action file of the sub-action `setup`. */
export function generate(): string {
  return actionYaml({
    name: 'Set up Helm and kubectl',
    description:
      'Puts Helm and kubectl, and sops when it is asked for, on PATH, from the machine or downloaded and verified by sha256',
    author: 'helm-lifecycle-action contributors',
    branding: { icon: 'anchor', color: 'blue' },
    inputs: {
      'helm-version': describeInput(optionRow('helmVersion')),
      'kubectl-version': describeInput(optionRow('kubectlVersion')),
      'sops-version': {
        description: `Exact version of sops, such as \`${SUPPORTED.sops.pinned}\`, for encrypted values files and files of hooks. Empty for none`,
      },
    },
    outputs: {
      'helm-version': { description: 'Version of Helm that is on PATH' },
      'helm-path': { description: 'Path of that Helm' },
      'kubectl-version': { description: 'Version of kubectl that is on PATH' },
      'kubectl-path': { description: 'Path of that kubectl' },
      'sops-version': { description: 'Version of sops that is on PATH, when it was asked for' },
      'sops-path': { description: 'Path of that sops' },
    },
    runs: { using: 'node24', main: '../dist/setup.js' },
  });
}
