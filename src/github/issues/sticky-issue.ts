import { during } from '../../model/result/failure.ts';
import { fail, ok } from '../../model/result.ts';
import type { IssueEnd, IssueText, StickyIssues } from '../../model/sticky-issue.ts';
import { failureOf, type GithubApi, mayBeDone } from '../api/open-api.ts';
import { ownAuthor } from '../api/own-login.ts';
import { hasMarker, markedBody } from '../comments/marker.ts';

interface Repository {
  owner: string;
  repo: string;
}

interface Found {
  number: number;
  title: string;
  body?: string | null | undefined;
  html_url: string;
}

/**
 * The issues of a repository, `owner/repository`; the client is opened when it is first needed. Only open ones that this token's
 * own account wrote are looked for: one that was closed, by us or by a person, is history. When two runs open one at once, the
 * older one stays.
 */
export function createStickyIssues(repository: string, open: () => Promise<GithubApi>): StickyIssues {
  const [owner = '', repo = ''] = repository.split('/');
  const place = { owner, repo };
  return {
    async write(to, text) {
      try {
        const api = await open();
        const found = await findIssue(api, place, text.key);
        if (to === 'open' && !found) return ok(await openIssue(api, place, text));
        if (!found) return ok({ did: 'absent' });
        return ok(await update(api, { ...place, found }, text, to === 'close'));
      } catch (error) {
        return fail(during(`write an issue of ${repository}`, failureOf(error)));
      }
    },
  };
}

/** The open one that was changed last. */
async function findIssue(api: GithubApi, place: Repository, key: string): Promise<Found | undefined> {
  const pages = api.paginate.iterator(api.rest.issues.listForRepo, {
    ...place,
    state: 'open',
    sort: 'updated',
    per_page: 100,
  });
  for await (const { data } of pages) {
    const [first] = await ownAmong(api, data, key);
    if (first) return first;
  }
  return undefined;
}

/** Ours, in the order of the list. */
async function ownAmong(
  api: GithubApi,
  listed: (Found & { user: { login: string; type: string } | null; pull_request?: unknown })[],
  key: string,
): Promise<Found[]> {
  const marked = listed.filter((one) => one.pull_request === undefined && hasMarker(one.body, key));
  if (marked.length === 0) return [];
  const isOwn = await ownAuthor(api);
  return marked.filter(({ user }) => isOwn(user));
}

async function openIssue(api: GithubApi, place: Repository, text: IssueText): Promise<IssueEnd> {
  const opened = await create(api, place, text);
  const { data } = await api.rest.issues.listForRepo({ ...place, state: 'open', per_page: 100 });
  const [first = opened, ...doubles] = (await ownAmong(api, data, text.key)).sort(
    (a, b) => a.number - b.number,
  );
  for (const { number } of doubles) {
    await api.rest.issues.update({
      ...place,
      issue_number: number,
      state: 'closed',
      state_reason: 'not_planned',
    });
  }
  return { did: 'opened', url: first.html_url };
}

async function create(api: GithubApi, place: Repository, text: IssueText): Promise<Found> {
  const add = () =>
    api.rest.issues.create({ ...place, title: text.title, body: markedBody(text.key, text.body) });
  try {
    return (await add()).data;
  } catch (error) {
    // The answer may be lost of an issue that is there.
    if (!mayBeDone(error)) throw error;
    return (await findIssue(api, place, text.key)) ?? (await add()).data;
  }
}

async function update(
  api: GithubApi,
  { found, ...place }: Repository & { found: Found },
  text: IssueText,
  isEnd: boolean,
): Promise<IssueEnd> {
  const url = found.html_url;
  const { title } = text;
  const body = markedBody(text.key, text.body);
  if (!isEnd && found.title === title && found.body === body) return { did: 'left as it was', url };
  await api.rest.issues.update({
    ...place,
    issue_number: found.number,
    title,
    body,
    ...(isEnd && { state: 'closed', state_reason: 'completed' }),
  });
  return { did: isEnd ? 'closed' : 'updated', url };
}
