import { type GithubApi, isStatus } from './open-api.ts';

/** Whether an author is the one that this token writes as. */
export type IsOwn = (author: { login: string; type: string } | null) => boolean;

/**
 * A text with our marker may be of anybody: only what this token's own account wrote is updated, or its author could change
 * it again behind our back. A token of an app has no account that it may read; it writes as a bot, and so does no person.
 */
export async function ownAuthor(api: GithubApi): Promise<IsOwn> {
  try {
    const { login } = (await api.rest.users.getAuthenticated()).data;
    return (author) => author?.login === login;
  } catch (error) {
    if (!isStatus(error, 403)) throw error;
    return (author) => author?.type === 'Bot';
  }
}
