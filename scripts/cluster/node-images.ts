import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

/** Images that exist on the real node without a registry; everything else fails to pull there. */
const images = [
  { name: 'docker.io/local/pause:1', command: ['/bin/sleep', 'infinity'] },
  { name: 'docker.io/library/busybox:1.36', command: ['/bin/sh'] },
] as const;

/** Makes one archive, in `docker save` form, of images whose only content is a static busybox. Returns its path. */
export async function makeNodeImages(folder: string): Promise<string> {
  const work = join(folder, 'images');
  const layer = await makeLayer(work);
  const digest = createHash('sha256').update(readFileSync(layer)).digest('hex');
  const manifest = images.map(({ name, command }, index) => {
    const config = `config-${index}.json`;
    writeFileSync(join(work, config), JSON.stringify(imageConfig(command, digest)));
    return { Config: config, RepoTags: [name], Layers: ['layer.tar'] };
  });
  writeFileSync(join(work, 'manifest.json'), JSON.stringify(manifest));
  const archive = join(folder, 'images.tar');
  const files = ['manifest.json', ...manifest.map(({ Config }) => Config), 'layer.tar'];
  await must('tar', ['-cf', archive, '-C', work, ...files]);
  return archive;
}

async function makeLayer(work: string): Promise<string> {
  const root = join(work, 'root');
  for (const name of ['bin', 'etc', 'tmp']) mkdirSync(join(root, name), { recursive: true });
  writeFileSync(
    join(root, 'etc/passwd'),
    'root:x:0:0:root:/:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/sh\n',
  );
  const busybox = (await must('sh', ['-c', 'command -v busybox'])).trim();
  copyFileSync(busybox, join(root, 'bin/busybox'));
  const applets = (await must(busybox, ['--list'])).trim().split('\n');
  for (const applet of applets) if (applet !== 'busybox') symlinkSync('busybox', join(root, 'bin', applet));
  const layer = join(work, 'layer.tar');
  await must('tar', ['-cf', layer, '--owner=0', '--group=0', '-C', root, '.']);
  return layer;
}

const imageConfig = (command: readonly string[], layerDigest: string) => ({
  architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
  os: 'linux',
  config: { Cmd: command, Env: ['PATH=/bin'] },
  rootfs: { type: 'layers', diff_ids: [`sha256:${layerDigest}`] },
});

async function must(file: string, args: readonly string[]): Promise<string> {
  const result = await runProgram(file, args);
  if (!result.ok) throw new Error(`node images: ${result.problem}`);
  return result.stdout;
}
