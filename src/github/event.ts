import { readFile } from 'node:fs/promises';

/** What made the workflow run, as far as it matters here. */
export interface GithubEvent {
  /** `pull_request`, `push`, `schedule` ... */
  name: string;
  /** Number of the pull request that it is about. */
  pullRequest?: number;
  /** The newest commit of its branch; that of the job is a merge that GitHub made to try it. */
  head?: string;
  /** It is about a branch of another repository, or of one that nobody knows: whoever has named that branch may be a stranger. */
  isFork: boolean;
}

/** Reads the event of the job; one that cannot be read is about no pull request. */
export async function readEvent(env: Record<string, string | undefined>): Promise<GithubEvent> {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const payload = await readPayload(env.GITHUB_EVENT_PATH);
  // A comment on a pull request is one on an issue that says so.
  const number = payload?.pull_request?.number ?? (payload?.issue?.pull_request && payload.issue.number);
  const head = payload?.pull_request?.head?.sha;
  return {
    name,
    ...(Number.isSafeInteger(number) && { pullRequest: Number(number) }),
    ...(typeof head === 'string' && { head }),
    isFork: isOfFork(payload ?? {}, { name, repository: env.GITHUB_REPOSITORY }),
  };
}

interface Payload {
  pull_request?: { number?: unknown; head?: { sha?: unknown; repo?: { full_name?: unknown } | null } | null };
  issue?: { number?: unknown; pull_request?: unknown };
  workflow_run?: { head_repository?: { full_name?: unknown } | null };
}

/** A comment on a pull request does not say where its branch is. */
function isOfFork(
  { pull_request: pull, issue, workflow_run: run }: Payload,
  { name, repository }: { name: string; repository: string | undefined },
): boolean {
  const isOwn = (other: unknown) => other !== undefined && other === repository;
  if (pull || name.startsWith('pull_request')) return !isOwn(pull?.head?.repo?.full_name);
  if (run || name === 'workflow_run') return !isOwn(run?.head_repository?.full_name);
  return Boolean(issue?.pull_request);
}

async function readPayload(path: string | undefined): Promise<Payload | undefined> {
  try {
    const payload: unknown = JSON.parse(await readFile(path ?? '', 'utf8'));
    return typeof payload === 'object' && payload !== null ? payload : undefined;
  } catch {
    return undefined;
  }
}
