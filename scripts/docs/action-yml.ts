import { actionInputs, actionOutputs, actionYaml } from './action-file.ts';

export const file = 'action.yml';

/** action.yml, with an input for each option that the action has. */
export async function generate(): Promise<string> {
  return actionYaml({
    name: 'Helm lifecycle',
    description:
      'Ships Helm charts from one declarative manifest, through a fixed lifecycle with hooks, and says why when it fails',
    author: 'helm-lifecycle-action contributors',
    branding: { icon: 'anchor', color: 'blue' },
    inputs: await actionInputs(),
    outputs: actionOutputs(),
    runs: { using: 'node24', main: 'dist/main.js', post: 'dist/post.js', 'post-if': 'always()' },
  });
}
