import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { SafeText } from '../../system/redactor.ts';
import { failureOf, type GithubApi, mayBeDone } from '../api/open-api.ts';
import { ownAuthor } from '../api/own-login.ts';
import { hasMarker, markedBody } from './marker.ts';

/** Where a comment belongs, and which of ours it is. */
export interface CommentPlace {
  owner: string;
  repo: string;
  /** Of the pull request. */
  number: number;
  /** The same for all runs that write the same comment. */
  key: string;
}

export type CommentEnd = 'created' | 'updated' | 'unchanged' | 'absent';

/**
 * Writes the one comment of this key on a pull request: the one that is there is changed. `create: false` leaves a pull
 * request without one as it is. When two runs create it at once, the older one stays.
 */
export async function writeComment(
  api: GithubApi,
  place: CommentPlace,
  markdown: SafeText,
  { create }: { create: boolean },
): Promise<Result<CommentEnd>> {
  const body = markedBody(place.key, markdown);
  try {
    const [existing] = await ownComments(api, place);
    if (existing) return ok(await update(api, place, existing, body));
    if (!create) return ok('absent');
    await add(api, place, body);
    const [first, ...doubles] = await ownComments(api, place);
    for (const { id } of doubles) await remove(api, place, id);
    return ok(first === undefined || first.body === body ? 'created' : await update(api, place, first, body));
  } catch (error) {
    return fail(writing(failureOf(error), place));
  }
}

interface Found {
  id: number;
  body?: string;
}

/** Ours, oldest first. */
async function ownComments(api: GithubApi, { key, ...place }: CommentPlace): Promise<Found[]> {
  const found: (Found & { user: { login: string; type: string } | null })[] = [];
  const pages = api.paginate.iterator(api.rest.issues.listComments, {
    owner: place.owner,
    repo: place.repo,
    issue_number: place.number,
    per_page: 100,
  });
  for await (const { data } of pages) found.push(...data.filter(({ body }) => hasMarker(body, key)));
  if (found.length === 0) return [];
  const isOwn = await ownAuthor(api);
  return found.filter(({ user }) => isOwn(user)).sort((a, b) => a.id - b.id);
}

async function update(
  api: GithubApi,
  { owner, repo }: CommentPlace,
  { id, body: before }: Found,
  body: string,
): Promise<CommentEnd> {
  if (before === body) return 'unchanged';
  await api.rest.issues.updateComment({ owner, repo, comment_id: id, body });
  return 'updated';
}

async function add(api: GithubApi, place: CommentPlace, body: string): Promise<void> {
  const { owner, repo, number } = place;
  const create = () => api.rest.issues.createComment({ owner, repo, issue_number: number, body });
  try {
    await create();
  } catch (error) {
    // The answer may be lost of a comment that is there.
    if (!mayBeDone(error)) throw error;
    if ((await ownComments(api, place)).length === 0) await create();
  }
}

async function remove(api: GithubApi, { owner, repo }: CommentPlace, id: number): Promise<void> {
  await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
}

function writing(failure: Failure, { number }: CommentPlace): Failure {
  return { ...failure, message: `comment on pull request ${number}: ${failure.message}` };
}
