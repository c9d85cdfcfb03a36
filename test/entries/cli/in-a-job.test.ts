import { expect, it } from 'vitest';
import { useFolder } from '../../rig/folder.ts';
import { runRole } from '../run-role.ts';

/** An older form of workflow commands, which the runner finds anywhere in a line. */
const COMMAND = '##[add-mask]o';

const folder = useFolder();

/** What a deploy logs of a manifest with a command where the name of a chart belongs. */
async function logOf(surroundings: Record<string, string>): Promise<string> {
  await folder.write('', {
    'helm-lifecycle.yaml': `version: 1\ncharts: [{name: "${COMMAND}", path: api}]\n`,
  });
  const home = folder.path();
  const end = await runRole('cli', { args: ['deploy', '--dry-run'], cwd: home, env: surroundings });
  expect(end.stdout).toBe('');
  expect(end.stderr).toContain(COMMAND);
  return end.stderr;
}

it('in a `run:` step of a job the runner reads no command in what is logged', async () => {
  const text = await logOf({ GITHUB_ACTIONS: 'true' });
  const [stop, token] = /^::stop-commands::(\S{16,})\n/.exec(text) ?? [];
  expect(stop).toBeDefined();
  expect(text.endsWith(`\n::${token}::\n`)).toBe(true);
  expect(text.indexOf(`::${token}::\n`)).toBeGreaterThan(text.lastIndexOf(COMMAND));
});

it('outside of a job there is no runner, and nothing is added', async () => {
  expect(await logOf({})).not.toContain('stop-commands');
});
