import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseHook } from '../../src/hooks/definition/parse-hook.ts';
import type { HookContext } from '../../src/hooks/kind.ts';
import { run } from '../../src/hooks/kinds/run.ts';
import { hookContext } from './context.ts';

type Spec = Parameters<typeof run.run>[0];

async function runScript(script: string, more: Partial<Spec> = {}, context: Partial<HookContext> = {}) {
  const scene = await hookContext(context);
  const spec: Spec = { run: script, shell: 'bash', workingDirectory: '.', ...more };
  return { ...scene, result: await run.run(spec, scene.context) };
}

describe('run', () => {
  test('streams both outputs and gives stdout and what was written to $LIFECYCLE_OUTPUT', async () => {
    const { result, lines, payload } = await runScript(
      'echo one; echo two >&2; echo "url=https://x/?a=b" >> "$LIFECYCLE_OUTPUT"',
    );
    expect(result).toEqual({
      ok: true,
      value: { exitCode: 0, stdout: 'one\n', outputs: { url: 'https://x/?a=b' } },
    });
    expect(lines.sort()).toEqual(['one', 'two']);
    expect(payload).toEqual({ url: 'https://x/?a=b' });
  });

  test('stops at the first error, at an unset variable and at an error inside a pipe', async () => {
    for (const script of ['false; echo on', 'echo $NOPE_X; echo on', 'false | true; echo on']) {
      const { result, lines } = await runScript(script);
      expect(result.ok).toBe(false);
      expect(lines).not.toContain('on');
    }
  });

  test('names the exit code and the last line of stderr, with the tail as details', async () => {
    const { result, payload } = await runScript(
      'echo "a=b" >> "$LIFECYCLE_OUTPUT"; echo first >&2; echo last >&2; exit 7',
    );
    expect(result).toEqual({
      ok: false,
      failure: { reason: 'hook', message: 'the script exited with code 7: last', details: ['first', 'last'] },
    });
    expect(payload).toEqual({});
  });

  test.each([
    ['./scripts/smoke.sh', 127, 'Scripts run in the folder of the manifest'],
    ['echo x > a; ./a', 126, 'git update-index --chmod=+x'],
  ])('says what the shell means: %s', async (script, code, advice) => {
    const { result } = await runScript(script);
    expect(result).toMatchObject({
      failure: {
        message: expect.stringMatching(`exited with code ${code}: `),
        remedy: expect.stringContaining(advice),
      },
    });
  });

  test('gets the documented environment and nothing else', async () => {
    const { result } = await runScript('echo "$RELEASE_NAME ${HOME:-no home}"');
    expect(result).toMatchObject({ value: { stdout: 'api no home\n' } });
  });

  test('runs in the folder of the manifest, or below it', async () => {
    const { context, folder } = await hookContext();
    await mkdir(join(folder, 'sub'));
    const result = await run.run({ run: 'pwd', shell: 'sh', workingDirectory: 'sub' }, context);
    expect(result).toMatchObject({ ok: true, value: { stdout: expect.stringMatching(/\/sub\n$/) } });
  });

  test('says so when the working directory is not there', async () => {
    const { result } = await runScript('pwd', { workingDirectory: 'gone' });
    expect(result).toMatchObject({
      failure: { reason: 'hook', remedy: expect.stringContaining('working directory') },
    });
  });

  test('speaks python', async () => {
    const { result } = await runScript('import os\nprint(os.environ["RELEASE_NAME"])', { shell: 'python' });
    expect(result).toMatchObject({ value: { stdout: 'api\n' } });
  });

  test('gives pwsh the script as a file that stops at the first error', async () => {
    const { context, folder } = await hookContext();
    const pwsh = join(folder, 'pwsh');
    await writeFile(pwsh, '#!/bin/sh\nfor word; do echo "$word"; done\ncat "$word"\n');
    await chmod(pwsh, 0o700);
    const env = { ...context.env, PATH: `${folder}:${context.env.PATH}` };
    const spec: Spec = { run: 'Get-Date', shell: 'pwsh', workingDirectory: '.' };
    const result = await run.run(spec, { ...context, env });
    expect(result).toMatchObject({
      value: {
        stdout: `-NoLogo\n-NoProfile\n-NonInteractive\n-File\n${join(folder, 'script.ps1')}\n$ErrorActionPreference = 'Stop'\nGet-Date`,
      },
    });
  });

  test('is ended with everything it started when its signal aborts', async () => {
    const controller = new AbortController();
    const scene = await hookContext({ signal: controller.signal });
    let started = () => {};
    const start = new Promise<void>((resolve) => {
      started = resolve;
    });
    scene.context.log = { ...scene.context.log, info: started };
    const ending = run.run(
      { run: 'sleep 600 & echo up; wait', shell: 'bash', workingDirectory: '.' },
      scene.context,
    );
    await start;
    controller.abort({ kind: 'cancelled', by: 'test' });
    expect(await ending).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining('interrupted') },
    });
  });

  test('shows ten thousand lines and counts the rest', async () => {
    const { result, lines } = await runScript('seq 1 10050');
    expect(result.ok).toBe(true);
    expect(lines).toHaveLength(10_001);
    expect(lines.at(-1)).toBe('(50 more lines are not shown)');
  });

  test('its example is valid and does what it says', async () => {
    const { item } = parseHook(
      { run: 'echo "greeting=hello from $RELEASE_NAME" >> "$LIFECYCLE_OUTPUT"' },
      'later',
    );
    expect(run.example).toContain(String(item?.spec.run));
    const { payload } = await runScript(String(item?.spec.run));
    expect(payload).toEqual({ greeting: 'hello from api' });
  });

  test.each([
    ['echo a', 'bash: echo a'],
    ['# why\n\necho a\necho b\n', 'bash: echo a (and 1 more lines)'],
    ['x'.repeat(100), `bash: ${'x'.repeat(77)}...`],
  ])('describes %j in one line', (script, line) => {
    expect(run.describe({ run: script, shell: 'bash', workingDirectory: '.' })).toBe(line);
  });
});
