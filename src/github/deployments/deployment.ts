import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { failureOf, type GithubApi } from '../api/open-api.ts';
import { keyDigest } from '../key-digest.ts';

/** What deployments are recorded for. */
export interface DeploymentPlace {
  owner: string;
  repo: string;
  /** Name of an environment of GitHub; one that is not there is made. */
  environment: string;
  /** The same for all runs that replace what the others have deployed there: previews of many pull requests share an environment. */
  key: string;
}

export interface NewDeployment {
  /** The commit that is deployed. */
  ref: string;
  /** It goes again, as a preview does. */
  isTransient: boolean;
}

export interface DeploymentStatus {
  state: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';
  /** Page of the run. */
  logUrl?: string;
  /** Where what was deployed is reached. */
  url?: string;
  /** One line. */
  description?: string;
}

/** GitHub refuses longer ones. */
const LONGEST_DESCRIPTION = 140;

/** Records that a deployment has begun, and returns its number. */
export async function beginDeployment(
  api: GithubApi,
  place: DeploymentPlace,
  { ref, isTransient }: NewDeployment,
  status: Omit<DeploymentStatus, 'state'>,
): Promise<Result<number>> {
  try {
    const { data } = await api.rest.repos.createDeployment({
      ...listed(place),
      ref,
      auto_merge: false,
      // The job that deploys is a check of this commit itself.
      required_contexts: [],
      transient_environment: isTransient,
    });
    // With auto_merge GitHub may answer that it has merged instead.
    if (!('id' in data)) throw new Error('Internal error: GitHub has merged and not deployed');
    await setStatus(api, place, data.id, { ...status, state: 'in_progress' });
    return ok(data.id);
  } catch (error) {
    return fail(recording(failureOf(error), place));
  }
}

/** Records how a deployment ended. After a success no earlier one of the environment is active any more. */
export async function endDeployment(
  api: GithubApi,
  place: DeploymentPlace,
  id: number,
  status: DeploymentStatus,
): Promise<Result<undefined>> {
  try {
    await setStatus(api, place, id, status);
    if (status.state === 'success') await retire(api, place, { but: id });
    return ok();
  } catch (error) {
    return fail(recording(failureOf(error), place));
  }
}

/** Records that nothing that was recorded here is deployed any more. */
export async function retireDeployments(api: GithubApi, place: DeploymentPlace): Promise<Result<undefined>> {
  try {
    await retire(api, place, {});
    return ok();
  } catch (error) {
    return fail(recording(failureOf(error), place));
  }
}

/** Ours, from the newest back to the first that is inactive already: those before it are, too. */
async function retire(api: GithubApi, place: DeploymentPlace, { but }: { but?: number }): Promise<void> {
  const pages = api.paginate.iterator(api.rest.repos.listDeployments, {
    ...listed(place),
    per_page: 100,
  });
  for await (const { data } of pages) {
    for (const { id } of data) {
      if (id === but) continue;
      const { owner, repo } = place;
      const asked = { owner, repo, deployment_id: id, per_page: 1 };
      const [newest] = (await api.rest.repos.listDeploymentStatuses(asked)).data;
      if (newest?.state === 'inactive') return;
      await setStatus(api, place, id, { state: 'inactive' });
    }
  }
}

/** By the task ours are told from those that GitHub makes of jobs with an environment, and from anybody else's. */
function listed({ owner, repo, environment, key }: DeploymentPlace) {
  return { owner, repo, environment, task: `helm-lifecycle:${keyDigest(key)}` };
}

async function setStatus(
  api: GithubApi,
  { owner, repo }: DeploymentPlace,
  id: number,
  { state, logUrl, url, description }: DeploymentStatus,
): Promise<void> {
  await api.rest.repos.createDeploymentStatus({
    ...{ owner, repo, deployment_id: id, state },
    // Which earlier ones that leaves, GitHub decides by what kind the environment is of.
    auto_inactive: false,
    ...(logUrl !== undefined && { log_url: logUrl }),
    ...(url !== undefined && { environment_url: url }),
    ...(description !== undefined && { description: shortened(description) }),
  });
}

function shortened(description: string): string {
  return description.length <= LONGEST_DESCRIPTION
    ? description
    : `${description.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}

function recording(failure: Failure, { environment }: DeploymentPlace): Failure {
  return { ...failure, message: `record the deployment of ${environment}: ${failure.message}` };
}
