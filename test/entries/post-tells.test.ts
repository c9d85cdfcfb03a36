import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { failedRun } from '../model/journal/journals.ts';
import { startGithub } from '../rig/github-server.ts';
import { makeWorkspace, runRoleAlone } from './run-role.ts';

let remove = () => {};
afterEach(() => remove());

it('the post step tells the pull request and the deployment of a killed run that it was killed', async () => {
  const github = await startGithub();
  github.state.openPull();
  const status = { state: 'in_progress', description: '' };
  const deployment = { id: 5, environment: 'production', task: 'deploy', ref: 'main', statuses: [status] };
  github.state.deployments.push({ ...deployment, transient_environment: false });
  const { folder, remove: removeWorkspace } = makeWorkspace();
  remove = removeWorkspace;
  mkdirSync(join(folder, 'result'));
  const lines = failedRun()
    .slice(0, 4)
    .map((event) => JSON.stringify(event));
  writeFileSync(join(folder, 'result/journal.jsonl'), lines.join('\n'));
  const { exitCode, stdout } = await runRoleAlone('post', {
    cwd: folder,
    env: {
      RUNNER_TEMP: folder,
      STATE_resultFolder: join(folder, 'result'),
      STATE_deployment: '5',
      INPUT_COMMENT: 'on-change',
      INPUT_DEPLOYMENT: 'production',
      'INPUT_PULL-REQUEST': '1',
      'INPUT_GITHUB-TOKEN': github.state.jobToken({ pull_requests: 'write', deployments: 'write' }),
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: 'example/shop',
    },
  });
  expect(stdout).not.toMatch(/no comment was written|was not recorded/);
  expect(exitCode).toBe(0);
  expect(github.state.comments).toMatchObject([
    { body: expect.stringContaining('Helm deploy was killed before it ended') },
  ]);
  expect(github.state.deployments[0]?.statuses.at(-1)).toMatchObject({
    state: 'error',
    description: 'the run was killed',
  });
});
