import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The folders of one job on a runner; all of them are below `root`. */
export interface Workspace {
  root: string;
  /** What `actions/checkout` would have filled. */
  checkout: string;
  temp: string;
  toolCache: string;
  home: string;
  remove(): void;
}

/** Makes a job's folders, with a copy of `source` as the checkout, which is else empty. */
export function createWorkspace(source?: string): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'helm-lifecycle-runner-'));
  const folder = (name: string) => join(root, name);
  for (const name of ['checkout', 'temp', 'tools', 'home']) mkdirSync(folder(name));
  if (source !== undefined) cpSync(source, folder('checkout'), { recursive: true });
  return {
    root,
    checkout: folder('checkout'),
    temp: folder('temp'),
    toolCache: folder('tools'),
    home: folder('home'),
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The environment of a step on a hosted Linux runner, with `programs` (folders) first on PATH. */
export function runnerEnvironment(workspace: Workspace, programs: readonly string[]): Record<string, string> {
  return {
    PATH: [...programs, process.env.PATH ?? ''].join(delimiter),
    HOME: workspace.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace.checkout,
    GITHUB_REPOSITORY: 'example/quickstart',
    GITHUB_REPOSITORY_OWNER: 'example',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'deploy',
    GITHUB_JOB: 'deploy',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_NAME: 'local',
    RUNNER_TEMP: workspace.temp,
    RUNNER_TOOL_CACHE: workspace.toolCache,
  };
}
