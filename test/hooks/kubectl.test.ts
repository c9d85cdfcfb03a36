import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kubectl } from '../../src/hooks/kinds/kubectl.ts';
import { hookContext } from './context.ts';

/** Runs the hook with a stand-in for kubectl that is a shell script. */
async function runKubectl(written: string | string[], script: string) {
  const scene = await hookContext();
  const path = join(scene.folder, 'kubectl');
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o700);
  return { ...scene, result: await kubectl.run({ kubectl: written }, { ...scene.context, kubectl: path }) };
}

describe('kubectl', () => {
  test('gets the words as they are, without a shell', async () => {
    const { result } = await runKubectl(
      `annotate cm a 'b=$HOME;c d' "e"`,
      'for word; do echo "<$word>"; done',
    );
    expect(result).toMatchObject({ value: { stdout: '<annotate>\n<cm>\n<a>\n<b=$HOME;c d>\n<e>\n' } });
  });

  test('a list is taken word by word', async () => {
    const { result } = await runKubectl(['get', 'a b', "'c'"], 'for word; do echo "<$word>"; done');
    expect(result).toMatchObject({ value: { stdout: "<get>\n<a b>\n<'c'>\n" } });
  });

  test('gives JSON parsed, and keeps it out of the log', async () => {
    const { result, lines } = await runKubectl('get secret a -o json', `echo '{"data": {"a": "c2VjcmV0"}}'`);
    expect(result).toEqual({ ok: true, value: { data: { a: 'c2VjcmV0' } } });
    expect(lines).toEqual([]);
  });

  test('keeps what may be a Secret out of a failure, too', async () => {
    const { result, lines } = await runKubectl('diff -f a.yaml', 'echo "+  password: hunter2"; exit 1');
    expect(result).toMatchObject({ failure: { message: 'kubectl diff ... exited with code 1' } });
    expect(JSON.stringify([result, lines])).not.toContain('hunter2');
  });

  test('shows nothing of what the API server answers, which kubectl logs when it is told to', async () => {
    const { result, lines } = await runKubectl('get secret a -v=8', 'echo "body: hunter2" >&2; exit 1');
    expect(JSON.stringify([result, lines])).not.toContain('hunter2');
  });

  test('text goes into the log and into stdout', async () => {
    const { result, lines } = await runKubectl('rollout status deploy/a', 'echo done');
    expect(result).toEqual({ ok: true, value: { stdout: 'done\n' } });
    expect(lines).toEqual(['done']);
  });

  test('also where options of all commands stand before', async () => {
    const { result, lines } = await runKubectl('-n other rollout status deploy/a', 'echo done');
    expect(result).toEqual({ ok: true, value: { stdout: 'done\n' } });
    expect(lines).toEqual(['done']);
  });

  test('what a plugin prints is for `capture` alone', async () => {
    const script = (code: number) => `echo hunter2; echo swordfish >&2; exit ${code}`;
    const { result, lines } = await runKubectl('view-secret a', script(0));
    expect([result, lines]).toEqual([{ ok: true, value: { stdout: 'hunter2\n' } }, []]);
    const failed = await runKubectl('view-secret a', script(1));
    expect(failed.lines).toEqual([]);
    expect(failed.result).toEqual({
      ok: false,
      failure: {
        reason: 'hook',
        message: 'kubectl view-secret a exited with code 1',
        remedy: expect.stringContaining("none of kubectl's own commands"),
      },
    });
  });

  test.each([
    ['-n web --token hunter2 rollout status deploy/a', 'kubectl rollout status deploy/a ...'],
    ['--unknown hunter2 get pods', 'kubectl ...'],
    ['exec web -- cat hunter2', 'kubectl exec web ...'],
    ['get pods', 'kubectl get pods'],
  ])('%s is called %j', (written, name) => {
    expect(kubectl.describe({ kubectl: written })).toBe(name);
  });

  test('a failure names the command without its options', async () => {
    const { result } = await runKubectl(
      'create secret generic a --from-literal=b=hunter2',
      'echo no >&2; exit 1',
    );
    expect(result).toMatchObject({
      failure: { reason: 'hook', message: 'kubectl create secret generic a ... exited with code 1: no' },
    });
  });

  test.each([
    ['apply -f a.yaml --filename=b/ -k c', ['a.yaml', 'b/', 'c']],
    ['create configmap a --from-file=key=d.txt --from-file e.txt', ['d.txt', 'e.txt']],
    ['apply -f - -f https://x.io/y.yaml -f ${payload.file}', []],
    ['logs -f deploy/a', []],
    ['-n web logs -f deploy/a', []],
    ['apply -Rf k8s -fa.yaml', ['k8s', 'a.yaml']],
    ['exec web -- tar -f a.tar', []],
  ])('%s reads %j', (written, files) => {
    expect(kubectl.files({ kubectl: written })).toEqual(files);
  });
});
