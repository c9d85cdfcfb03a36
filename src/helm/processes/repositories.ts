import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { writePrivateFile } from '../../system/files.ts';
import type { ProcessLimits, Spawn } from '../../system/process.ts';
import type { HelmCall, HelmTool } from '../contract.ts';
import { repositoryUpdateArgs } from './argv.ts';
import { classifyStderr } from './classify-stderr.ts';
import type { RegistryLogin } from './environment.ts';
import { runHelm } from './runner.ts';

/** The chart repositories (http, https) of a run: each is written down with its credentials and updated once. */
export interface Repositories {
  /** Name under which Helm knows the repository, its index read. A failure is not remembered. */
  ready(url: string, run: HelmCall): Promise<Result<string>>;
}

export function createRepositories(
  tool: HelmTool,
  spawn: Spawn,
  { registries, most }: { registries: RegistryLogin[]; most: ProcessLimits },
): Repositories {
  const known = new Map<string, Promise<Result<string>>>();
  const entries: object[] = [];
  let writing: Promise<unknown> = Promise.resolve();

  async function writeDown(name: string, url: string): Promise<void> {
    const login = registries.find(({ host }) => host === hostOf(url));
    const credentials = login?.username !== undefined && {
      username: login.username,
      password: login.password,
    };
    entries.push({ name, url, ...credentials });
    const file = JSON.stringify({
      apiVersion: 'v1',
      generated: '2000-01-01T00:00:00Z',
      repositories: entries,
    });
    // One after the other: two at once could leave the shorter list.
    const path = tool.env.HELM_REPOSITORY_CONFIG ?? '';
    writing = writing.then(() => writePrivateFile(dirname(path), basename(path), file));
    await writing;
  }

  async function update(url: string, run: HelmCall): Promise<Result<string>> {
    const name = `r${createHash('sha256').update(url).digest('hex').slice(0, 12)}`;
    await writeDown(name, url);
    const lines: string[] = [];
    const updated = await runHelm(tool, spawn, repositoryUpdateArgs(tool.major, name), {
      ...run,
      most,
      onLine: (line) => lines.push(line),
    });
    return updated.ok
      ? ok(name)
      : fail(during(`read chart repository ${url}`, reason(lines, updated.failure)));
  }

  return {
    ready(url, run) {
      const key = url.replace(/(?<!\/)\/+$/, '');
      const begun = known.get(key);
      if (begun) return begun;
      const updating = update(key, run).then((result) => {
        if (!result.ok) known.delete(key);
        return result;
      });
      known.set(key, updating);
      return updating;
    },
  };
}

const NO_INDEX =
  'No chart repository is at this address: `<address>/index.yaml` must exist. Check `repo`; a chart in a registry is written `chart: oci://host/path`.';

/** Helm says on stdout why an update failed; its error only names the repository. */
function reason(lines: string[], failure: Failure): Failure {
  const at = lines.findIndex((line) => line.startsWith('...Unable to get an update'));
  const why = at < 0 ? undefined : lines[at + 1]?.trim();
  if (why === undefined || failure.reason === 'cancelled') return failure;
  const said = classifyStderr(why);
  return said.code === 'chart-missing' ? { ...said, remedy: NO_INDEX } : said;
}

/** Host with port; undefined when it is no URL. */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
