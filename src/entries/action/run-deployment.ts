import type { Command, Told } from '../../commands/command.ts';
import type { GithubApi } from '../../github/api/open-api.ts';
import {
  beginDeployment,
  type DeploymentPlace,
  type DeploymentStatus,
  endDeployment,
  retireDeployments,
} from '../../github/deployments/deployment.ts';
import { readEvent } from '../../github/event.ts';
import type { Event } from '../../model/journal/event.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { Outputs } from '../../model/result/outputs.ts';
import { fail, type Result } from '../../model/result.ts';
import { type OptionValues, optionsOf } from '../../options/option-values.ts';
import type { ActionStep } from './action-step.ts';
import { type JobApi, openJobApi, sentences } from './job-api.ts';

/** A run as a deployment of GitHub. Best effort: what goes wrong is one warning, and it never fails the run. */
export interface RunDeployment {
  /** Begins it with the first event of a run that may deploy something. The run does not wait for it. */
  onEvent(event: Event): void;
  /** Records how the run ended, and that nothing is deployed any more in previews that are gone. */
  end(told: Pick<Told, 'ending' | 'outputs' | 'removedPreviews'>): Promise<void>;
  /** Records that the run was killed, in the post step. */
  wasKilled(): Promise<void>;
}

const NONE: RunDeployment = { onEvent: () => {}, end: async () => {}, wasKilled: async () => {} };

const STATES = {
  good: 'success',
  failed: 'failure',
  refused: 'failure',
  cancelled: 'error',
} as const satisfies Record<Told['ending'], DeploymentStatus['state']>;

/** The deployment that this step was asked to record; one that does nothing where none was. */
export function openRunDeployment(
  step: ActionStep,
  { command, values }: { command: Command | undefined; values: OptionValues },
): RunDeployment {
  const { deployment: environment } = values;
  const takes = command === undefined ? [] : optionsOf(command.options);
  if (environment === undefined || !takes.includes('deployment')) return NONE;
  const { runUrl: logUrl } = step.context;
  const page = logUrl === undefined ? {} : { logUrl };
  let opened: Promise<JobApi> | undefined;
  const at = async (namespace: string | undefined): Promise<{ api: GithubApi; place: DeploymentPlace }> => {
    opened ??= openJobApi(step, values);
    const { api, owner, repo } = await opened;
    const { manifest = '', environment: own = '', context: cluster = '' } = values;
    const key = [manifest, own, cluster, namespace ?? ''].join('\n');
    return { api, place: { owner, repo, environment, key } };
  };
  let begun: { id: Promise<Result<number>>; namespace: string | undefined } | undefined;
  const begin = async (namespace: string | undefined): Promise<Result<number>> => {
    const { api, place } = await at(namespace);
    const ref = (await readEvent(step.env)).head ?? step.context.commit ?? '';
    const began = await beginDeployment(api, place, { ref, isTransient: namespace !== undefined }, page);
    if (began.ok) step.core.saveState('deployment', String(began.value));
    return began;
  };
  const retire = async (namespace: string | undefined): Promise<Result<unknown>> => {
    const { api, place } = await at(namespace);
    return retireDeployments(api, place);
  };
  const warnUnless = async (recorded: () => Promise<Result<unknown>>) => {
    const result = await recorded().catch(failed);
    if (!result.ok) step.log.warning(`the deployment was not recorded: ${sentences(result.failure)}`);
  };
  return {
    onEvent(event) {
      if (event.type !== 'run-planned' || event.plan.dryRun || begun) return;
      if (REMOVALS.includes(event.plan.command)) return;
      const namespace = previewOf(event.plan);
      // What goes wrong is told at the end.
      begun = { id: begin(namespace).catch(failed), namespace };
    },
    async end({ ending, outputs, removedPreviews = [] }) {
      const id = await begun?.id;
      for (const namespace of removedPreviews) await warnUnless(() => retire(namespace));
      const isDestroyed = command?.name === 'destroy' && ending === 'good' && !values.dryRun;
      if (isDestroyed) await warnUnless(() => retire(undefined));
      const { namespace } = begun ?? {};
      const isGone = namespace !== undefined && removedPreviews.includes(namespace);
      if (id === undefined || isGone) return;
      await warnUnless(async () => {
        if (!id.ok) return id;
        const { api, place } = await at(namespace);
        const status = { ...page, state: STATES[ending], ...described(step, ending, outputs) };
        return endDeployment(api, place, id.value, status);
      });
    },
    async wasKilled() {
      const id = Number(step.core.getState('deployment'));
      if (!(id > 0)) return;
      await warnUnless(async () => {
        const { api, place } = await at(undefined);
        return endDeployment(api, place, id, { ...page, state: 'error', description: 'the run was killed' });
      });
    },
  };
}

/** They deploy nothing. */
const REMOVALS: readonly string[] = ['preview-teardown', 'destroy'];

/** The namespace of the preview that a plan deploys. */
function previewOf({ runPhases }: Plan): string | undefined {
  const step = runPhases.before.steps.find(({ kind }) => kind === 'open-preview');
  return step?.kind === 'open-preview' ? step.namespace : undefined;
}

function described(
  { redactor }: Pick<ActionStep, 'redactor'>,
  ending: Told['ending'],
  { headline, url, 'preview-url': previewUrl = url }: Outputs,
): Pick<DeploymentStatus, 'url' | 'description'> {
  return {
    ...(ending === 'good' && typeof previewUrl === 'string' && { url: redactor.clean(previewUrl) }),
    ...(typeof headline === 'string' && { description: redactor.clean(headline) }),
  };
}

function failed(error: unknown): Result<never> {
  return fail({ reason: 'connection', message: error instanceof Error ? error.message : String(error) });
}
