import type { Command, Told } from '../../commands/command.ts';
import {
  beginDeployment,
  type DeploymentPlace,
  type DeploymentStatus,
  endDeployment,
  retireDeployments,
} from '../../github/deployments/deployment.ts';
import { readEvent } from '../../github/event.ts';
import type { Event } from '../../model/journal/event.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { type OptionValues, optionsOf } from '../../options/option-values.ts';
import type { ActionStep } from './action-step.ts';
import { type JobApi, openJobApi, sentences } from './job-api.ts';

/** A run as a deployment of GitHub. Best effort: what goes wrong is one warning, and it never fails the run. */
export interface RunDeployment {
  /** Begins it with the first event of a run that may change something. The run does not wait for it. */
  onEvent(event: Event): void;
  /** Records how the run ended. */
  end(told: Pick<Told, 'ending' | 'outputs'>): Promise<void>;
  /** Records that the run was killed, in the post step. */
  wasKilled(): Promise<void>;
}

/** Of which nothing is deployed when they have succeeded. */
const REMOVALS: readonly string[] = ['preview-teardown', 'destroy'];

const NONE: RunDeployment = { onEvent: () => {}, end: async () => {}, wasKilled: async () => {} };

/** The deployment that this step was asked to record; one that does nothing where none was. */
export function openRunDeployment(
  step: ActionStep,
  { command, values }: { command: Command | undefined; values: OptionValues },
): RunDeployment {
  const takes = command === undefined ? [] : optionsOf(command.options);
  const { deployment: environment } = values;
  if (environment === undefined || !takes.includes('deployment')) return NONE;
  const isPreview = takes.includes('previewPrefix');
  const { runUrl: logUrl } = step.context;
  const page = logUrl === undefined ? {} : { logUrl };
  let opened: Promise<Opened> | undefined;
  const open = () => {
    opened ??= openPlace(step, { values, environment, isPreview });
    return opened;
  };
  let removes = false;
  let begun: Promise<Result<number>> | undefined;
  const begin = async (): Promise<Result<number>> => {
    const { api, place } = await open();
    const ref = (await readEvent(step.env)).head ?? step.context.commit ?? '';
    const began = await beginDeployment(api, place, { ref, isTransient: isPreview }, page);
    if (began.ok) step.core.saveState('deployment', String(began.value));
    return began;
  };
  const told = async (record: () => Promise<Result<unknown>>) => {
    const result = await record().catch(failed);
    if (!result.ok) step.log.warning(`the deployment was not recorded: ${sentences(result.failure)}`);
  };
  const finish = async (id: number, status: DeploymentStatus) => {
    const { api, place } = await open();
    return endDeployment(api, place, id, { ...page, ...status });
  };
  return {
    onEvent(event) {
      if (event.type !== 'run-planned' || event.plan.dryRun) return;
      removes = REMOVALS.includes(event.plan.command);
      // What goes wrong is told at the end.
      if (!removes) begun ??= begin().catch(failed);
    },
    end: ({ ending, outputs }) =>
      told(async () => {
        const began = await begun;
        if (began?.ok === false) return began;
        const isGone = removes && ending === 'good';
        if (isGone) {
          const { api, place } = await open();
          return retireDeployments(api, place);
        }
        if (began === undefined) return ok();
        const url = [outputs['preview-url']].find((one) => typeof one === 'string');
        return finish(began.value, {
          state: STATES[ending],
          ...(ending === 'good' && url !== undefined && { url }),
          ...(typeof outputs.headline === 'string' && {
            description: step.redactor.clean(outputs.headline),
          }),
        });
      }),
    async wasKilled() {
      const id = Number(step.core.getState('deployment'));
      if (id > 0) await told(() => finish(id, { state: 'error', description: 'the run was killed' }));
    },
  };
}

const STATES = {
  good: 'success',
  failed: 'failure',
  refused: 'failure',
  cancelled: 'error',
} as const satisfies Record<Told['ending'], DeploymentStatus['state']>;

interface Opened {
  api: JobApi['api'];
  place: DeploymentPlace;
}

/** What is recorded; throws a sentence that says why nothing is. */
async function openPlace(
  step: ActionStep,
  { values, environment, isPreview }: { values: OptionValues; environment: string; isPreview: boolean },
): Promise<Opened> {
  const { api, owner, repo } = await openJobApi(step, values);
  const {
    manifest = '',
    environment: own = '',
    context: cluster = '',
    previewBranch,
    pullRequest = '',
  } = values;
  const source = isPreview ? [previewBranch ?? String(pullRequest)] : [];
  return { api, place: { owner, repo, environment, key: [manifest, own, cluster, ...source].join('\n') } };
}

function failed(error: unknown): Result<never> {
  return fail({ reason: 'connection', message: error instanceof Error ? error.message : String(error) });
}
