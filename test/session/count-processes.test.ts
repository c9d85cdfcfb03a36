import { expect, it } from 'vitest';
import { countProcesses } from '../../src/session/count-processes.ts';

it('counts what is started by program, and Helm and kubectl by what they do', async () => {
  const paths = { helm: '/tools/helm', kubectl: '/tools/kubectl' };
  const counter = countProcesses(
    async ({ file }) => ({ command: file, exitCode: 0, stdout: '', stderr: '', durationMs: 100 }),
    paths,
  );
  const start = (file: string, ...args: string[]) => counter.spawn({ file, args, env: {} });
  await start(paths.helm, 'upgrade', 'api', 'charts/api');
  await start(paths.helm, 'upgrade', 'web', 'charts/web');
  await start(paths.kubectl, '--kubeconfig', '/private/config', 'get', 'pods');
  await start('/usr/bin/bash', '-c', 'true');
  expect(counter.counts()).toEqual({
    helmProcesses: 2,
    kubectlProcesses: 1,
    scriptProcesses: 1,
    processes: [
      { name: 'helm upgrade', starts: 2, durationMs: 200 },
      { name: 'kubectl get', starts: 1, durationMs: 100 },
      { name: 'bash', starts: 1, durationMs: 100 },
    ],
  });
});
