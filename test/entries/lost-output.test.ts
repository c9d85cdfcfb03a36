import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let disk: number;
beforeEach(() => {
  disk = openSync('/dev/full', 'w');
});
afterEach(() => closeSync(disk));

const source = pathToFileURL(resolve(import.meta.dirname, '../../src/entries/lost-output.ts')).href;

/** A process that logs two lines, then prints two, with one of its outputs on a disk that is full. */
function run(full: 'stdout' | 'stderr') {
  const program = `
    (await import(${JSON.stringify(source)})).outliveLostOutput(process);
    for (const line of ['one', 'two']) {
      process.stderr.write(line + '\\n');
      await new Promise((done) => setTimeout(done, 10));
    }
    for (const line of ['one', 'two']) process.stdout.write('result of ' + line + '\\n');`;
  return spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', program], {
    stdio: ['ignore', full === 'stdout' ? disk : 'pipe', full === 'stderr' ? disk : 'pipe'],
    encoding: 'utf8',
  });
}

describe.runIf(process.platform === 'linux')('output that is lost', () => {
  it('ends nothing when it was the log', () => {
    expect(run('stderr')).toMatchObject({ status: 0, stdout: 'result of one\nresult of two\n' });
  });

  it('makes the exit code 1 when it was the result, and says why', () => {
    const { status, stderr } = run('stdout');
    expect(stderr).toBe('one\ntwo\nwrite to standard output: ENOSPC: no space left on device, write\n');
    expect(status).toBe(1);
  });
});
