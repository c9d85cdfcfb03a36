import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_MANIFESTS, manifest } from '../../rig/bad-manifests.ts';
import { CONFIG_MAP, writeChart } from '../../rig/chart.ts';
import { type CliEnd, type CliRun, runCliOften } from '../../rig/cli.ts';

let root: string;
/** Those of the manifests in their order, then of three issues at once, then of a wrong option. */
let ends: CliEnd[];

/** A workspace with a good chart in `chart/` and these files. */
async function makeFolder(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(root, 'case-'));
  await writeChart(join(folder, 'chart'), { templates: { 'map.yaml': CONFIG_MAP } });
  await symlink(process.execPath, join(folder, 'link.yaml'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bad-manifests-'));
  const runs: CliRun[] = [];
  for (const { text, files = {}, args = [] } of BAD_MANIFESTS) {
    const folder = await makeFolder({ ...files, ...(text !== undefined && { 'helm-lifecycle.yaml': text }) });
    runs.push({ args: ['validate', ...args], folder });
  }
  const three = manifest('timout: 5s', 'wait: "yes"', 'needs: [cache]');
  runs.push({ args: ['deploy'], folder: await makeFolder({ 'helm-lifecycle.yaml': three }) });
  runs.push({
    args: ['deploy', '--dryrun'],
    folder: await makeFolder({ 'helm-lifecycle.yaml': manifest() }),
  });
  ends = await runCliOften(runs, { PATH: process.env.PATH ?? '', HOME: root });
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

describe('a wrong manifest is named with its place and what to do, and the exit code is 3:', () => {
  it.each(BAD_MANIFESTS.map((bad, index) => ({ ...bad, index })))('$title', ({ says, help, index }) => {
    const end = ends[index] as CliEnd;
    expect(end.exitCode).toBe(3);
    expect(end.stderr.split('\n')[0]).toBe(says);
    expect(end.stderr).toContain(`= ${help}\n`);
    expect(end.stderr).toContain('\n1 issue in the manifest\n');
    expectNoStack(end);
  });

  it('and all issues at once, for deploy as well', () => {
    const end = ends.at(-2) as CliEnd;
    expect(end.exitCode).toBe(3);
    expect(end.stderr).toContain('3 issues in the manifest');
    expectNoStack(end);
  });

  it('wrong usage', () => {
    expect(ends.at(-1)).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: "unknown option '--dryrun'\n(Did you mean --dry-run?)\n",
    });
  });
});

/** What a user sees is no program's inside. */
function expectNoStack({ stdout, stderr }: CliEnd): void {
  expect(`${stdout}${stderr}`).not.toMatch(/^ {4}at /m);
  expect(`${stdout}${stderr}`).not.toContain('Internal error');
}
