import { readFile } from 'node:fs/promises';

/** What made the workflow run, as far as it matters here. */
export interface GithubEvent {
  /** `pull_request`, `push`, `schedule` ... */
  name: string;
  /** Number of the pull request that it is about. */
  pullRequest?: number;
  /** The newest commit of its branch; that of the job is a merge that GitHub made to try it. */
  head?: string;
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
  };
}

interface Payload {
  pull_request?: { number?: unknown; head?: { sha?: unknown } };
  issue?: { number?: unknown; pull_request?: unknown };
}

async function readPayload(path: string | undefined): Promise<Payload | undefined> {
  try {
    const payload: unknown = JSON.parse(await readFile(path ?? '', 'utf8'));
    return typeof payload === 'object' && payload !== null ? payload : undefined;
  } catch {
    return undefined;
  }
}
