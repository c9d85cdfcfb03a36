import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runAction } from '../../../scripts/runner/run-action.ts';
import { createWorkspace, type Workspace } from '../../../scripts/runner/workspace.ts';

let folder: string;
let workspace: Workspace;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-action-test-'));
  for (const name of ['dist', 'checkout']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'action.yml'), 'inputs: { dry-run: { default: "true" } }');
  writeFileSync(join(folder, 'checkout', 'a.txt'), 'content');
  workspace = createWorkspace(join(folder, 'checkout'));
  printed = '';
});
afterEach(() => {
  workspace.remove();
  rmSync(folder, { recursive: true });
});

const entry = (name: string, code: string) =>
  writeFileSync(
    join(folder, 'dist', name),
    `import { appendFileSync, readFileSync } from 'node:fs';\n${code}`,
  );

/** Runs the step and collects what it prints; `onOutput` may answer to it. */
const run = (onOutput: (text: string) => void = () => {}, signal = new AbortController().signal) =>
  runAction({
    action: folder,
    workspace,
    inputs: {},
    programs: [],
    signal,
    onOutput: (text) => {
      printed += text;
      onOutput(text);
    },
  });

test('main sees its inputs and the checkout; post sees what main saved; both write the summary', async () => {
  entry(
    'main.js',
    `appendFileSync(process.env.GITHUB_OUTPUT, 'dry=' + process.env['INPUT_DRY-RUN'] + '\\n');
     appendFileSync(process.env.GITHUB_STATE, 'token=abc\\n');
     appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'main ');
     console.log(readFileSync('a.txt', 'utf8'));
     process.exitCode = 3;`,
  );
  entry('post.js', `appendFileSync(process.env.GITHUB_STEP_SUMMARY, process.env.STATE_token);`);
  const result = await run();
  expect(result).toEqual({ exitCode: 3, postExitCode: 0, outputs: { dry: 'true' }, summary: 'main abc' });
  expect(printed).toBe('content\n');
});

test('a cancelled step gets SIGINT and its post step runs', async () => {
  const cancel = new AbortController();
  entry(
    'main.js',
    `process.on('SIGINT', () => { appendFileSync(process.env.GITHUB_STATE, 'was=cancelled\\n'); process.exit(130); });
     setInterval(() => {}, 1000);
     console.log('running');`,
  );
  entry('post.js', `console.log(process.env.STATE_was);`);
  const result = await run((text) => {
    if (text.includes('running')) cancel.abort();
  }, cancel.signal);
  expect(result).toMatchObject({ exitCode: 130, postExitCode: 0 });
  expect(printed).toBe('running\ncancelled\n');
});
