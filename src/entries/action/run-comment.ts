import type { Command } from '../../commands/command.ts';
import { type CommentPlace, writeComment } from '../../github/comments/sticky-comment.ts';
import { type OptionValues, optionsOf } from '../../options/option-values.ts';
import { renderRunning } from '../../report/comment.ts';
import type { ActionStep } from './action-step.ts';
import { type JobApi, openJobApi, pullRequestOf, sentences } from './job-api.ts';

/** The comment of a run on its pull request. Best effort: what goes wrong is one warning, and it never fails the run. */
export interface RunComment {
  /** Says on a comment that is there that the run has begun. The run does not wait for it. */
  begin(): void;
  /** Writes how the run ended; `isNews`: something changed or failed. */
  end(markdown: string, isNews: boolean): Promise<void>;
}

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
  api: JobApi['api'];
  place: CommentPlace;
}

/** Where the comment goes; throws a sentence that says why nowhere. */
async function openPlace(
  step: ActionStep,
  { values, isPreview }: { values: OptionValues; isPreview: boolean },
): Promise<Opened> {
  const { manifest = '', environment = '', context: cluster = '' } = values;
  const job = await openJobApi(step, values);
  const { api, owner, repo } = job;
  // A preview stands beside the plan for what a merge will change.
  const key = [manifest, environment, cluster, ...(isPreview ? ['preview'] : [])].join('\n');
  return { api, place: { owner, repo, number: await pullRequestOf(step, job, values), key } };
}
