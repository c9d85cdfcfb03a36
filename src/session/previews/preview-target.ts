import type { Preview, PreviewSource } from '../../model/preview.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { branchLabel, previewManifestId, previewNamespace } from '../../plan/previews/preview-name.ts';
import type { Deps, RunOptions } from '../contract.ts';
import type { Purpose } from '../opening/open-manifest.ts';
import { originRepository } from '../opening/origin-repository.ts';
import type { Job } from '../with-session.ts';

/** Which preview a run is about, by its options. */
export async function previewTarget(options: RunOptions): Promise<Result<Preview>> {
  if (options.previewBranch !== undefined && options.isFork) return fail(namedByStranger(options));
  const source = sourceOf(options);
  if (source === undefined)
    return fail({
      reason: 'invalid-manifest',
      message: 'this run is about no pull request, and no branch is named',
      remedy: 'Set `pull-request` (--pull-request) to its number, or `preview-branch` (--branch).',
    });
  const repository = await repositoryOf(options);
  if (!repository.ok) return repository;
  const namespace = previewNamespace(source, {
    prefix: options.previewPrefix,
    repository: repository.value,
  });
  return ok({ namespace, repository: repository.value, source });
}

/** `owner/repository`: by it the previews of several repositories on one cluster are told apart. */
export async function repositoryOf({ repository, workspace }: RunOptions): Promise<Result<string>> {
  const found = repository ?? (await originRepository(workspace));
  if (found !== undefined) return ok(found);
  return fail({
    reason: 'invalid-manifest',
    message: 'nobody knows which repository this checkout is of',
    remedy: 'Set GITHUB_REPOSITORY to `owner/repository`, or add a remote `origin`.',
  });
}

/** A branch that is named comes before the pull request of the event. */
function sourceOf({ previewBranch: branch, pullRequest }: RunOptions): PreviewSource | undefined {
  if (branch !== undefined) return { branch };
  return pullRequest === undefined ? undefined : { pullRequest };
}

/** Whoever calls their branch as one of this repository would get, or remove, the preview of that. */
function namedByStranger({ previewBranch, pullRequest }: RunOptions): Failure {
  const instead =
    pullRequest === undefined
      ? 'Leave it out, and set `pull-request` (--pull-request) to the number of the pull request'
      : `Leave it out: then this run is about pull request ${pullRequest}`;
  return {
    reason: 'invalid-manifest',
    message: `\`preview-branch\` is ${JSON.stringify(previewBranch)}, and the event of this job is about a branch of another repository, or of one that it does not name: a stranger may have chosen that name`,
    remedy: `${instead}. One of a fork has no preview.`,
  };
}

/** What a session of a preview is opened with: its namespace, its id, and the variables that the manifest may use. */
export function previewJob(
  preview: Preview,
  options: RunOptions,
  { deps, purpose }: { deps: Deps; purpose: Pick<Purpose, 'readFor' | 'decrypts'> },
): Job {
  const { namespace } = preview;
  return {
    options: { ...options, namespace },
    deps: { ...deps, env: { ...deps.env, ...previewVariables(preview) } },
    purpose: { ...purpose, withNeeds: false, idFrom: (id) => previewManifestId(id, namespace) },
  };
}

/** `${env.PREVIEW_NAMESPACE}` and the like: each is safe in a name, a host and a label. */
function previewVariables({ namespace, source, commit }: Preview): Record<string, string> {
  return {
    PREVIEW_NAMESPACE: namespace,
    ...('pullRequest' in source
      ? { PREVIEW_NUMBER: String(source.pullRequest) }
      : { PREVIEW_BRANCH: branchLabel(source.branch) }),
    ...(commit !== undefined && { PREVIEW_COMMIT: commit }),
  };
}
