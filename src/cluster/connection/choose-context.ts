import { existsSync } from 'node:fs';
import { access, constants, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { writePrivateFile } from '../../system/files.ts';
import { type ProcessRecord, type Spawn, succeeded } from '../../system/process.ts';
import { abortFailure } from '../transport/abort-failure.ts';
import { inClusterKubeconfig } from './in-cluster.ts';
import { contextsIn, currentContextIn, decodeKubeconfig } from './kubeconfig.ts';
import { plainKubeconfig } from './plain-kubeconfig.ts';
import { kubeconfigPaths, viewWithAbsolutePaths } from './relative-paths.ts';

export interface ChooseContextOptions {
  kubectl: string;
  kubeconfig?: { content: string } | { path: string };
  context?: string;
  /** Private folder. */
  folder: string;
  env: Record<string, string>;
  spawn: Spawn;
  signal: AbortSignal;
}

const TIMEOUT_MS = 15_000;
const GIVEN = 'given';

/**
 * A kubeconfig with only the chosen context and with the files that it names inside it. A plain one is read here; else
 * kubectl does it, because it knows how several files are merged and what their relative paths mean.
 */
export async function chooseContext(options: ChooseContextOptions): Promise<Result<string>> {
  const plain = await plainKubeconfig(options);
  if (plain !== undefined) return ok(plain);
  const given = await givenKubeconfig(options);
  if (!given.ok) return given;
  try {
    return await viewContext(options, given.value);
  } finally {
    // The other contexts' credentials must not lie around.
    await rm(join(options.folder, GIVEN), { force: true });
  }
}

async function viewContext(options: ChooseContextOptions, given: Given): Promise<Result<string>> {
  const { context, signal } = options;
  const view = (args: string[]) =>
    options.spawn({
      file: options.kubectl,
      args: ['config', 'view', '--raw', '-o', 'json', ...given.args, ...args],
      env: given.env,
      timeoutMs: TIMEOUT_MS,
      signal,
    });
  const chosen = await view([
    '--flatten',
    '--minify',
    ...(context === undefined ? [] : ['--context', context]),
  ]);
  if (succeeded(chosen)) return ok(await viewWithAbsolutePaths(chosen.stdout, given.paths));
  if (signal.aborted) return fail(abortFailure(signal, 'read the kubeconfig'));
  if (chosen.startError !== undefined)
    return fail(kubectlFailure(options.kubectl, chosen.startError.message));
  // For the message: kubectl does not say which contexts there are.
  const everything = await view([]);
  if (!succeeded(everything)) return fail(brokenConfig(everything));
  const names = contextsIn(everything.stdout);
  if (names.length === 0) return withoutKubeconfig(options);
  const wanted = context ?? currentContextIn(everything.stdout);
  return fail(names.includes(wanted ?? '') ? brokenConfig(chosen) : unknownContext(wanted, names));
}

/** How kubectl finds what was given. */
interface Given {
  args: string[];
  env: Record<string, string>;
  /** The files, for what they name relative to themselves. */
  paths: string[];
}

async function givenKubeconfig(options: ChooseContextOptions): Promise<Result<Given>> {
  const { kubeconfig, env, folder } = options;
  if (kubeconfig === undefined) return ok({ args: [], env, paths: kubeconfigPaths(undefined, env) });
  if ('content' in kubeconfig) {
    const text = decodeKubeconfig(kubeconfig.content);
    if (!text.ok) return text;
    const path = await writePrivateFile(folder, GIVEN, text.value);
    return ok({ args: ['--kubeconfig', path], env, paths: [] });
  }
  const { path } = kubeconfig;
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    return fail({
      reason: 'filesystem',
      message: `read the kubeconfig ${path}: ${UNREADABLE[(error as NodeJS.ErrnoException).code ?? ''] ?? error}`,
      remedy: 'Correct the path, or check who may read the file.',
    });
  }
  return ok({ args: ['--kubeconfig', path], env, paths: [path] });
}

const UNREADABLE: Partial<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission denied',
};

/** No kubeconfig at all: a runner inside a cluster has its service account. */
function withoutKubeconfig({ env, kubeconfig }: ChooseContextOptions): Result<string> {
  const own = kubeconfig === undefined ? inClusterKubeconfig(env) : undefined;
  if (own !== undefined) return ok(own);
  return fail({
    reason: 'kubeconfig',
    message: `find a kubeconfig: ${whichKubeconfig(env, kubeconfig)} no contexts`,
    remedy:
      'Set the `kubeconfig` input, or KUBECONFIG, or run a login step of your cloud before this one. Where the input names a secret: secrets are empty in runs for forks and Dependabot.',
  });
}

function whichKubeconfig(env: Record<string, string>, given: ChooseContextOptions['kubeconfig']): string {
  if (given !== undefined) return 'path' in given ? `${given.path} has` : 'the given one has';
  if (!env.KUBECONFIG) return '~/.kube/config is missing or has';
  const isThere = env.KUBECONFIG.split(delimiter).some((path) => path !== '' && existsSync(path));
  return `KUBECONFIG (${env.KUBECONFIG}) ${isThere ? 'has' : 'does not exist, so there are'}`;
}

function unknownContext(context: string | undefined, names: string[]): Failure {
  return {
    reason: 'kubeconfig',
    message:
      context === undefined
        ? 'choose a context: the kubeconfig has no current one'
        : `choose a context: the kubeconfig has no context \`${context}\``,
    remedy: `Set \`context\` to one of: ${names.join(', ')}.`,
  };
}

function brokenConfig(record: ProcessRecord): Failure {
  const said = record.stderr.trim().split('\n').at(-1) || 'kubectl said nothing';
  // Go would print its whole type.
  const other = /config file "([^"]{1,500})": (?:couldn't get version\/kind|json: cannot unmarshal)/.exec(
    said,
  )?.[1];
  if (other !== undefined) {
    return {
      reason: 'kubeconfig',
      message: `read the kubeconfig: ${other} is no kubeconfig`,
      remedy: 'Give YAML with `clusters`, `users` and `contexts`, as `kubectl config view --raw` prints it.',
    };
  }
  return {
    reason: 'kubeconfig',
    message: `read the kubeconfig: ${said.replace(/^error: /, '')}`,
    remedy: 'Check it with `kubectl config view`.',
  };
}

function kubectlFailure(path: string, why: string): Failure {
  return {
    reason: 'tool',
    message: `start ${path}: ${why}`,
    remedy: 'Check that kubectl is installed there and may be executed.',
  };
}
