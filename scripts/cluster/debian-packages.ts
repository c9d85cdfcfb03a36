import { announced, type Progress } from './progress.ts';
import { runProgram } from './run-program.ts';

/** Programs that the real node takes from the distribution, because they are not written in Go alone. */
const packageOf: Readonly<Record<string, string>> = {
  runc: 'runc',
  busybox: 'busybox-static',
  ip: 'iproute2',
};

/** Installs what is missing with apt. Throws, naming the packages, where that is not possible. */
export async function ensureDebianPackages(progress: Progress): Promise<void> {
  const missing: string[] = [];
  for (const [program, package_] of Object.entries(packageOf)) {
    if (!(await runProgram('sh', ['-c', `command -v ${program}`])).ok) missing.push(package_);
  }
  if (missing.length === 0) return;
  const problem = await installPackages(missing, progress);
  if (problem !== undefined) {
    throw new Error(`the real node needs the programs of ${missing.join(', ')}: ${problem}`);
  }
}

/** Installs packages with apt, which takes root; gives back why it could not. */
export function installPackages(packages: string[], progress: Progress): Promise<string | undefined> {
  return announced(progress, `installing ${packages.join(', ')} with apt`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update'], { env });
    const args = ['install', '--yes', '--no-install-recommends', ...packages];
    const result = await runProgram('apt-get', args, { env });
    return result.ok ? undefined : result.problem;
  });
}
