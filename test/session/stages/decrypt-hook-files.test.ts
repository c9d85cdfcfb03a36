import { chmod } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { decryptHookFiles } from '../../../src/session/stages/decrypt-hook-files.ts';
import type { ProcessSpec } from '../../../src/system/process.ts';
import { createRedactor } from '../../../src/system/redactor.ts';
import { loadValid } from '../../manifest/workspace.ts';
import { useFolder } from '../../rig/folder.ts';

const folder = useFolder();
const SEALED = 'kind: Secret\nstringData: {password: "ENC[x]"}\nsops: {mac: "ENC[y]"}\n';
const PLAIN = 'kind: Secret\nstringData: {password: hunter2-hunter2}\n';

/** Two charts and the hooks around them name the same file. */
async function decrypted(sops: { exitCode: number; stdout: string }, each = true) {
  await folder.write('bin', { sops: '' });
  await chmod(folder.path('bin/sops'), 0o755);
  const hooks = 'hooks: {preExec: [{apply: secret.yaml}]}';
  const charts = ['a', 'b'].map((name) => `  - {name: ${name}, namespace: web, path: chart, ${hooks}}\n`);
  const text = `version: 1\nhooks: {before: [{apply: {files: [secret.yaml]}}]}\ncharts:\n${charts.join('')}`;
  const manifest = await loadValid(text, { files: { 'secret.yaml': SEALED } });
  const redactor = createRedactor();
  const started: ProcessSpec[] = [];
  const end = await decryptHookFiles(
    manifest,
    manifest.charts,
    {
      env: { PATH: folder.path('bin') },
      redactor,
      signal: new AbortController().signal,
      async spawn(spec) {
        started.push(spec);
        return { command: 'sops', stderr: '', durationMs: 1, ...sops };
      },
    },
    { each },
  );
  return { end, redactor, started };
}

it('a file is decrypted once, however many hooks name it', async () => {
  const { end, redactor, started } = await decrypted({ exitCode: 0, stdout: PLAIN });
  if ('issues' in end) throw new Error(JSON.stringify(end.issues));
  const hooks = [...end.charts.flatMap((chart) => chart.hooks.preExec), ...end.runHooks.before];
  const texts = hooks.map(({ plain }) => [...(plain?.values() ?? [])]);
  expect(texts).toEqual(Array(3).fill([{ ok: true, value: expect.stringContaining('hunter2-hunter2') }]));
  expect(started).toHaveLength(1);
  expect(redactor.clean('hunter2-hunter2')).toBe('***');
});

it('what cannot be decrypted is an issue at each hook that names it', async () => {
  const { end, started } = await decrypted({ exitCode: 1, stdout: '' });
  const issues = 'issues' in end ? end.issues : [];
  expect(issues.map(({ location }) => location?.line).sort()).toEqual([2, 4, 5]);
  expect(started).toHaveLength(1);
});

it('where not each is needed, a hook is told why its file cannot be read', async () => {
  const { end } = await decrypted({ exitCode: 1, stdout: '' }, false);
  if ('issues' in end) throw new Error(JSON.stringify(end.issues));
  const [hook] = end.runHooks.before;
  expect([...(hook?.plain?.values() ?? [])]).toMatchObject([
    { failure: { reason: 'hook', message: '`secret.yaml` cannot be decrypted: sops fails' } },
  ]);
});
