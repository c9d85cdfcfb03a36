import { DEPLOYMENT_ROUTES } from './github-deployments.ts';

/** What a token may do, by GitHub's names: `{ pull_requests: 'write' }`. */
export type GithubPermissions = Partial<
  Record<'actions' | 'contents' | 'pull_requests' | 'issues' | 'deployments', 'read' | 'write'>
>;

export interface GithubRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  token: string;
  // biome-ignore lint/suspicious/noExplicitAny: the body of a request of any kind
  body: any;
}

export interface GithubAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface GithubUser {
  login: string;
  type: 'User' | 'Bot';
}

export interface GithubPull {
  number: number;
  state: 'open' | 'closed';
  draft: boolean;
  labels: { name: string }[];
  head: { ref: string; sha: string; repo: { full_name: string } | null };
  base: { ref: string; repo: { full_name: string } };
  merge_commit_sha: string | null;
  user: GithubUser;
}

export interface GithubComment {
  id: number;
  issue: number;
  body: string;
  user: GithubUser;
}

export interface GithubIssue {
  number: number;
  html_url: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: { name: string }[];
  user: GithubUser;
}

export interface GithubDeployment {
  id: number;
  environment: string;
  task: string;
  ref: string;
  transient_environment: boolean;
  statuses: { state: string; description: string; environment_url?: string; log_url?: string }[];
}

export interface GithubArtifact {
  id: number;
  name: string;
  expired: boolean;
  workflow_run: { id: number; head_sha: string; repository_id: number; head_repository_id: number };
}

interface Token {
  user: GithubUser;
  permissions: GithubPermissions;
  /** Of an app: it may not ask who it is. */
  isInstallation: boolean;
}

/** All that this GitHub holds of one repository, and whom it lets in. */
export class GithubState {
  url = '';
  repository = 'example/shop';
  pulls: GithubPull[] = [];
  comments: GithubComment[] = [];
  /** Every text that a comment has had, oldest first. */
  commented: string[] = [];
  issues: GithubIssue[] = [];
  deployments: GithubDeployment[] = [];
  artifacts: GithubArtifact[] = [];
  /** Writes that are let through before the secondary limit answers; it lets go after the next refusal. */
  writesLeft = Number.POSITIVE_INFINITY;
  /** Requests left of the hour. */
  requestsLeft = 5_000;
  /** Unix seconds. */
  resetsAt = 0;
  readonly #tokens = new Map<string, Token>();
  #last = 1_000;

  nextId(): number {
    return ++this.#last;
  }

  /** The token that a job with these permissions gets. */
  jobToken(permissions: GithubPermissions): string {
    return this.#add({
      user: { login: 'github-actions[bot]', type: 'Bot' },
      permissions,
      isInstallation: true,
    });
  }

  /** The token of a person. */
  personToken(login: string, permissions: GithubPermissions): string {
    return this.#add({ user: { login, type: 'User' }, permissions, isInstallation: false });
  }

  tokenOf(text: string): Token | undefined {
    return this.#tokens.get(text);
  }

  openPull(pull: Partial<GithubPull> = {}): GithubPull {
    const repo = { full_name: this.repository };
    const opened: GithubPull = {
      number: this.pulls.length + 1,
      state: 'open',
      draft: false,
      labels: [],
      head: { ref: 'feature', sha: 'a'.repeat(40), repo },
      base: { ref: 'main', repo },
      merge_commit_sha: null,
      user: { login: 'octocat', type: 'User' },
      ...pull,
    };
    this.pulls.push(opened);
    return opened;
  }

  #add(token: Token): string {
    const text = `${token.isInstallation ? 'ghs' : 'ghp'}_${String(this.nextId()).padStart(36, 'x')}`;
    this.#tokens.set(text, token);
    return text;
  }
}

/** Carries a request out, or refuses it as GitHub does. */
export function answerGithub(state: GithubState, request: GithubRequest): GithubAnswer {
  const token = state.tokenOf(request.token);
  if (!token) return message(401, 'Bad credentials');
  const limited = rateLimit(state, request);
  if (limited) return limited;
  if (request.path === '/user') {
    return token.isInstallation
      ? message(403, 'Resource not accessible by integration')
      : { status: 200, body: token.user };
  }
  const path = request.path.replace(`/repos/${state.repository}`, '');
  const route =
    path === request.path ? undefined : routes().find((one) => matches(one, request.method, path));
  if (!route) return message(404, 'Not Found');
  const refused = refusal(token.permissions, route);
  if (refused) return refused;
  const found = new RegExp(`^${route.path}$`).exec(path)?.slice(1) ?? [];
  return route.answer({ state, request, user: token.user, parts: found });
}

function rateLimit(state: GithubState, { method }: GithubRequest): GithubAnswer | undefined {
  if (state.requestsLeft-- <= 0) {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(state.resetsAt) };
    return { ...message(403, 'API rate limit exceeded for installation ID 1.'), headers };
  }
  if (method === 'GET' || state.writesLeft-- > 0) return undefined;
  state.writesLeft = Number.POSITIVE_INFINITY;
  return {
    ...message(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    ),
    headers: { 'retry-after': '1' },
  };
}

export interface Call {
  state: GithubState;
  request: GithubRequest;
  user: GithubUser;
  parts: string[];
}

export interface Route {
  method: string;
  path: string;
  /** Any one of them is enough. */
  needs: (keyof GithubPermissions)[];
  answer(call: Call): GithubAnswer;
}

function matches({ method, path }: Route, asked: string, of: string): boolean {
  return method === asked && new RegExp(`^${path}$`).test(of);
}

function refusal(permissions: GithubPermissions, { method, needs }: Route): GithubAnswer | undefined {
  const level = method === 'GET' ? 'read' : 'write';
  const has = needs.some((need) => permissions[need] === 'write' || permissions[need] === level);
  if (has) return undefined;
  const accepted = needs.map((need) => `${need}=${level}`).join('; ');
  return {
    ...message(403, 'Resource not accessible by integration'),
    headers: { 'x-accepted-github-permissions': accepted },
  };
}

const routes = (): Route[] => [
  {
    method: 'GET',
    path: '/pulls/(\\d+)',
    needs: ['pull_requests'],
    answer: ({ state, parts }) => found(state.pulls.find(({ number }) => number === Number(parts[0]))),
  },
  {
    method: 'GET',
    path: '/pulls',
    needs: ['pull_requests'],
    answer: (call) => {
      const { state = 'open' } = call.request.query;
      return page(
        call,
        call.state.pulls.filter((pull) => state === 'all' || pull.state === state),
      );
    },
  },
  {
    method: 'GET',
    path: '/commits/([0-9a-f]+)/pulls',
    needs: ['pull_requests'],
    answer: (call) =>
      page(
        call,
        call.state.pulls.filter(({ merge_commit_sha }) => merge_commit_sha === call.parts[0]),
      ),
  },
  {
    method: 'GET',
    path: '/issues',
    needs: ['issues'],
    answer(call) {
      const { state, request } = call;
      // GitHub lists pull requests as issues as well, and those last changed first.
      const pulls = state.pulls.map((pull) => ({ ...pull, title: '', body: '', pull_request: {} }));
      const all = [...pulls, ...state.issues].filter((one) => one.state === (request.query.state ?? 'open'));
      return page(call, all.reverse());
    },
  },
  {
    method: 'POST',
    path: '/issues',
    needs: ['issues'],
    answer({ state, request, user }) {
      const { title, body } = request.body;
      const wrong = wrongBody(body) ?? wrongTitle(title);
      if (wrong) return wrong;
      const number = state.pulls.length + state.issues.length + 1;
      const html_url = `https://github.com/${state.repository}/issues/${number}`;
      const issue: GithubIssue = { number, html_url, title, body, state: 'open', labels: [], user };
      state.issues.push(issue);
      return { status: 201, body: issue };
    },
  },
  {
    method: 'PATCH',
    path: '/issues/(\\d+)',
    needs: ['issues'],
    answer({ state, request, parts }) {
      const issue = state.issues.find(({ number }) => number === Number(parts[0]));
      const { title = issue?.title, body = issue?.body } = request.body;
      const wrong = wrongBody(body) ?? wrongTitle(title);
      if (!issue || wrong) return wrong ?? found(undefined);
      Object.assign(issue, { title, body, ...(request.body.state && { state: request.body.state }) });
      return found(issue);
    },
  },
  {
    method: 'GET',
    path: '/issues/(\\d+)/comments',
    needs: ['issues', 'pull_requests'],
    answer: (call) =>
      page(
        call,
        call.state.comments.filter(({ issue }) => issue === Number(call.parts[0])),
      ),
  },
  {
    method: 'POST',
    path: '/issues/(\\d+)/comments',
    needs: ['issues', 'pull_requests'],
    answer({ state, request, user, parts }) {
      const issue = Number(parts[0]);
      if (![...state.pulls, ...state.issues].some(({ number }) => number === issue)) return found(undefined);
      const wrong = wrongBody(request.body.body);
      if (wrong) return wrong;
      const comment = { id: state.nextId(), issue, body: request.body.body, user };
      state.comments.push(comment);
      state.commented.push(comment.body);
      return { status: 201, body: comment };
    },
  },
  {
    method: 'PATCH',
    path: '/issues/comments/(\\d+)',
    needs: ['issues', 'pull_requests'],
    answer({ state, request, parts }) {
      const comment = state.comments.find(({ id }) => id === Number(parts[0]));
      const wrong = wrongBody(request.body.body);
      if (!comment || wrong) return wrong ?? found(undefined);
      comment.body = request.body.body;
      state.commented.push(comment.body);
      return found(comment);
    },
  },
  {
    method: 'DELETE',
    path: '/issues/comments/(\\d+)',
    needs: ['issues', 'pull_requests'],
    answer({ state, parts }) {
      const before = state.comments.length;
      state.comments = state.comments.filter(({ id }) => id !== Number(parts[0]));
      return before === state.comments.length ? found(undefined) : { status: 204 };
    },
  },
  {
    method: 'GET',
    path: '/actions/artifacts',
    needs: ['actions'],
    answer({ state, request }) {
      const { name } = request.query;
      const artifacts = state.artifacts.filter((one) => name === undefined || one.name === name).reverse();
      return { status: 200, body: { total_count: artifacts.length, artifacts: artifacts.slice(0, 100) } };
    },
  },
  ...DEPLOYMENT_ROUTES,
];

function wrongBody(body: unknown): GithubAnswer | undefined {
  const problem =
    typeof body !== 'string' || body.trim() === ''
      ? 'body is blank'
      : body.length > 65_536
        ? 'body is too long (maximum is 65536 characters)'
        : undefined;
  return problem === undefined ? undefined : refusedField(problem);
}

export function refusedField(problem: string): GithubAnswer {
  return { status: 422, body: { message: 'Validation Failed', errors: [{ message: problem }] } };
}

function wrongTitle(title: unknown): GithubAnswer | undefined {
  if (typeof title === 'string' && title !== '' && title.length <= 256) return undefined;
  return { status: 422, body: { message: 'Validation Failed', errors: [{ field: 'title' }] } };
}

/** At most 100 items a page, 30 unless asked for, with a link to the next. */
export function page({ state, request }: Call, all: unknown[]): GithubAnswer {
  const size = Math.min(100, Number(request.query.per_page ?? 30));
  const number = Number(request.query.page ?? 1);
  const items = all.slice((number - 1) * size, number * size);
  if (number * size >= all.length) return { status: 200, body: items };
  const next = new URLSearchParams({ ...request.query, page: String(number + 1) });
  const last = new URLSearchParams({ ...request.query, page: String(Math.ceil(all.length / size)) });
  const url = `${state.url}${request.path}`;
  const link = `<${url}?${next}>; rel="next", <${url}?${last}>; rel="last"`;
  return { status: 200, headers: { link }, body: items };
}

export function found(body: unknown): GithubAnswer {
  return body === undefined ? message(404, 'Not Found') : { status: 200, body };
}

function message(status: number, text: string): GithubAnswer {
  return { status, body: { message: text, documentation_url: 'https://docs.github.com/rest' } };
}
