import type { Command } from '../../commands/command.ts';
import { failureOf, type GithubApi, openGithubApi } from '../../github/api/open-api.ts';
import { findPullRequest } from '../../github/comments/find-pull-request.ts';
import { type CommentPlace, writeComment } from '../../github/comments/sticky-comment.ts';
import { readEvent } from '../../github/event.ts';
import type { Failure } from '../../model/result/failure.ts';
import { type OptionValues, optionsOf } from '../../options/option-values.ts';
import { renderRunning } from '../../report/comment.ts';
import { systemClock } from '../../system/clock.ts';
import type { ActionStep } from './action-step.ts';

/** The comment of a run on its pull request. Best effort: what goes wrong is one warning, and it never fails the run. */
export interface RunComment {
  /** Says on a comment that is there that the run has begun. The run does not wait for it. */
  begin(): void;
  /** Writes how the run ended; `isNews`: something changed or failed. */
  end(markdown: string, isNews: boolean): Promise<void>;
}

/** The deployment has ended already: nobody should wait long for comments. */
const PATIENCE_MS = 30_000;

/** The comment that this step was asked for; one that does nothing where none was. */
export function openRunComment(
  step: ActionStep,
  { command, values }: { command: Command | undefined; values: OptionValues },
): RunComment {
  const takes = command === undefined ? [] : optionsOf(command.options);
  if (!command || values.comment === 'never' || !takes.includes('comment'))
    return { begin: () => {}, end: async () => {} };
  let begun: Promise<unknown> | undefined;
  let opened: Promise<Opened> | undefined;
  const write = async (markdown: string, { create }: { create: boolean }): Promise<string | undefined> => {
    try {
      opened ??= openPlace(step, { values, isPreview: takes.includes('previewPrefix') });
      const { api, place } = await opened;
      const end = await writeComment(api, place, step.redactor.clean(markdown), { create });
      return end.ok ? undefined : sentences(end.failure);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  return {
    begin() {
      const { commit, runUrl } = step.context;
      const text = renderRunning(command.name, { ...(commit && { commit }), ...(runUrl && { runUrl }) });
      // What goes wrong is told at the end.
      begun = write(text, { create: false });
    },
    async end(markdown, isNews) {
      await begun;
      const problem = await write(markdown, { create: isNews || values.comment === 'always' });
      if (problem !== undefined) step.log.warning(`no comment was written: ${problem}`);
    },
  };
}

interface Opened {
  api: GithubApi;
  place: CommentPlace;
}

/** Where the comment goes; throws a sentence that says why nowhere. */
async function openPlace(
  { env, context, redactor }: ActionStep,
  { values, isPreview }: { values: OptionValues; isPreview: boolean },
): Promise<Opened> {
  const { githubToken: token, pullRequest, manifest = '', environment = '', context: cluster = '' } = values;
  const [owner = '', repo = ''] = (context.repository ?? '').split('/');
  if (token === undefined) throw new Error('there is no `github-token`');
  if (repo === '') throw new Error('the runner has set no GITHUB_REPOSITORY');
  redactor.learn(token);
  const api = await openGithubApi({
    token,
    baseUrl: env.GITHUB_API_URL || 'https://api.github.com',
    clock: systemClock,
    signal: new AbortController().signal,
    patienceMs: PATIENCE_MS,
  });
  const event = await readEvent(env);
  const commit = context.commit ?? '';
  const found = pullRequest ?? (await findPullRequest(api, { owner, repo, commit, event }).catch(throwTold));
  if (found === undefined) throw new Error('this run belongs to no pull request');
  // A preview stands beside the plan for what a merge will change.
  const key = [manifest, environment, cluster, ...(isPreview ? ['preview'] : [])].join('\n');
  return { api, place: { owner, repo, number: found, key } };
}

function throwTold(error: unknown): never {
  throw new Error(`find the pull request: ${sentences(failureOf(error))}`);
}

function sentences({ message, remedy }: Failure): string {
  return remedy === undefined ? message : `${message}. ${remedy}`;
}
