import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSpawn } from '../../src/system/spawn.ts';
import { CONFIG_MAP } from '../rig/chart.ts';
import { CLI_ARGUMENTS } from '../rig/cli.ts';
import { useCluster } from '../rig/cluster.ts';
import { type OneChart, oneChart } from '../rig/one-chart.ts';

const cluster = useCluster();
const open = () => oneChart(cluster, 4, { templates: { 'map.yaml': CONFIG_MAP } });

describe('a folder for temporary files that cannot be written', () => {
  it.each([
    ['a file', (scene: OneChart) => join(scene.folder, 'helm-lifecycle.yaml')],
    ['no place for files', () => '/proc'],
  ])('is named in one message: it is %s', async (_, tempFolderOf) => {
    const scene = await open();
    const tempFolder = tempFolderOf(scene);
    const run = await scene.deploy({}, { tempFolder });
    expect(run.outcome).toMatchObject({
      kind: 'failed-early',
      failure: { reason: 'filesystem', message: expect.stringContaining(tempFolder) },
    });
    expect(await scene.names('secrets')).toEqual([]);
  });
});

/** Runs the command line with no file larger than this many kB: what a disk that fills up does to it. */
async function runWithin(kilobytes: number, scene: OneChart) {
  const args = CLI_ARGUMENTS.map((argument) => `'${argument.replaceAll("'", `'\\''`)}'`).join(' ');
  return createSpawn()({
    file: 'bash',
    args: ['-c', `trap '' XFSZ; ulimit -f ${kilobytes}; exec '${process.execPath}' ${args} deploy`],
    cwd: scene.folder,
    env: {
      PATH: [dirname(cluster.helm4), dirname(cluster.kubectl), process.env.PATH].join(delimiter),
      HOME: scene.folder,
      TMPDIR: scene.folder,
      KUBECONFIG: cluster.kubeconfig,
    },
  });
}

describe('a disk that is full', () => {
  it('before anything was changed is one clear message and exit code 1', async () => {
    const scene = await open();
    const { exitCode, stderr } = await runWithin(1, scene);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/cannot write .*kubeconfig.*EFBIG/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toContain('Internal error');
    expect(await scene.names('secrets')).toEqual([]);
    expect(readdirSync(scene.folder).filter((name) => name.startsWith('hl-'))).toEqual([]);
  });

  it('does not hide how a run ended whose journal and result cannot be written', async () => {
    const scene = await open();
    const resultFolder = join(scene.folder, 'result');
    mkdirSync(resultFolder);
    symlinkSync('/dev/full', join(resultFolder, 'journal.jsonl'));
    mkdirSync(join(resultFolder, 'result.json'));
    writeFileSync(join(resultFolder, 'result.json', 'in-the-way'), '');
    const run = await scene.deploy({ resultFolder });
    expect(run.release('api')).toMatchObject({ operation: 'install', outcome: 'succeeded' });
    const log = run.log.join('\n');
    expect(log.match(/the journal could not be written: .*ENOSPC/g)).toHaveLength(1);
    expect(log).toContain('result.json could not be written');
    expect(readdirSync(resultFolder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await scene.deploy()).result.outcome).toBe('no-changes');
  });

  it('in a phase fails the chart as such, and what follows a failure is still done', async () => {
    const scene = await open();
    await scene.deploy();
    const blockTheNext = 'touch "$(dirname "$LIFECYCLE_OUTPUT")/../../api-postExec-1"';
    await scene.entry({
      values: { colour: 'blue' },
      rollbackOn: ['exec', 'postExec'],
      hooks: { postExec: [{ run: blockTheNext }, { run: 'true' }] },
    });
    const run = await scene.deploy();
    expect(run.release('api')).toMatchObject({
      outcome: 'failed',
      failure: { reason: 'filesystem' },
      rolledBackTo: 1,
    });
    expect((await scene.get('configmap', 'api')).data.colour).toBe('none');
  });
});

it('a deploy works in folders with spaces, quotes and Unicode, and with two files in KUBECONFIG', async () => {
  const scene = await open();
  const place = join(scene.folder, 'ü ö', `q' "$x #%`);
  const [work, temp, home] = [join(place, 'work space'), join(place, 'temp é'), join(place, 'home &')];
  for (const folder of [temp, home]) await mkdir(folder, { recursive: true });
  await cp(join(scene.folder, 'charts'), join(work, 'charts'), { recursive: true });
  await copyFile(join(scene.folder, 'helm-lifecycle.yaml'), join(work, 'helm-lifecycle.yaml'));
  const files = [join(home, 'other config'), join(home, 'kube config')];
  await writeFile(files[0] ?? '', 'apiVersion: v1\nkind: Config\n');
  await copyFile(cluster.kubeconfig, files[1] ?? '');
  const record = await createSpawn()({
    file: process.execPath,
    args: [...CLI_ARGUMENTS, 'deploy'],
    cwd: work,
    env: {
      PATH: [dirname(cluster.helm4), dirname(cluster.kubectl), process.env.PATH].join(delimiter),
      ...{ HOME: home, XDG_CACHE_HOME: join(home, 'cache ü'), TMPDIR: temp },
      KUBECONFIG: files.join(delimiter),
    },
  });
  expect(record.exitCode, record.stderr).toBe(0);
  expect(await scene.get('configmap', 'api')).toBeDefined();
});
