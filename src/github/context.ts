import { tmpdir } from 'node:os';

/** What the runner tells about the job; everything is optional on a machine that is no runner. */
export interface GithubContext {
  /** Absolute path of the checkout. */
  workspace: string;
  /** Folder that the runner empties after the job. */
  tempFolder: string;
  /** `org/repo` */
  repository?: string;
  commit?: string;
  /** Page of this run and attempt. */
  runUrl?: string;
  /** The event of the job is about a branch of another repository, or of one that nobody knows. */
  isFork?: boolean;
  /** Someone asked for debug logging. */
  debug: boolean;
}

/** Reads the runner's variables. Outside GitHub the workspace is `fallbackWorkspace` and the rest is absent. */
export function readContext(
  env: Record<string, string | undefined>,
  fallbackWorkspace: string,
): GithubContext {
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  const runUrl = readRunUrl(env);
  return {
    workspace: env.GITHUB_WORKSPACE || fallbackWorkspace,
    tempFolder: env.RUNNER_TEMP || tmpdir(),
    debug: env.RUNNER_DEBUG === '1',
    ...(repository && { repository }),
    ...(commit && { commit }),
    ...(runUrl && { runUrl }),
  };
}

function readRunUrl(env: Record<string, string | undefined>): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  if (!server || !repository || !run) return undefined;
  const attempt = env.GITHUB_RUN_ATTEMPT;
  const page = `${server}/${repository}/actions/runs/${run}`;
  return attempt && attempt !== '1' ? `${page}/attempts/${attempt}` : page;
}
