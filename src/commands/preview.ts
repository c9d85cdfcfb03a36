import type { Preview } from '../model/preview.ts';
import type { Deps, EarlyEnd, Ran, RunOptions } from '../session/contract.ts';
import { partOfRun } from '../session/part-of-run.ts';
import { deployPreview } from '../session/previews/deploy-preview.ts';
import { previewTarget } from '../session/previews/preview-target.ts';
import { checkPullRequest } from '../session/previews/pull-request-check.ts';
import { removePreview } from '../session/previews/remove-preview.ts';
import type { Command } from './command.ts';
import { type NoPreview, type OfPreview, tellNoPreview, tellPreview } from './tell-preview.ts';

/** Deploys the manifest for one pull request or branch into a namespace of its own. */
export const preview: Command<OfPreview | NoPreview> = {
  name: 'preview',
  summary: 'Deploy the manifest for a pull request or branch into a namespace of its own',
  on: 'both',
  positional: { option: 'manifest', as: 'MANIFEST' },
  options: [
    'manifest',
    'selection',
    'cluster',
    'helm',
    'change',
    'run',
    'progress',
    'result',
    'previewBranch',
    'previewPrefix',
    'previewUrl',
    'previewQuota',
    'previewDays',
    'previewLimit',
    'previewLabel',
    'previewDrafts',
  ],
  examples: ['preview --pull-request 7', 'preview --branch feature/login --dry-run'],

  async run(options, deps) {
    const target = await previewTarget(options);
    if (!target.ok) return { kind: 'failed-early', failure: target.failure };
    const checked = await checkPullRequest(target.value, options, deps);
    if (!checked.ok) return { kind: 'failed-early', failure: checked.failure };
    const { no, commit = options.commit } = checked.value;
    if (no !== undefined) return { kind: 'no-preview', why: no };
    const wanted: Preview = { ...target.value, ...(commit !== undefined && { commit }) };
    const ran = await deployPreview(wanted, options, deps);
    if (ran.kind !== 'ran' || options.dryRun) return ofPreview(ran, wanted, options);
    return (await removeIfClosed(wanted, options, deps)) ?? ofPreview(ran, wanted, options);
  },

  tell: (ended) => (ended.kind === 'ran' ? tellPreview(ended) : tellNoPreview(ended)),
};

/** A pull request that was closed while its preview was deployed has nobody else who would remove it. */
async function removeIfClosed(
  wanted: Preview,
  options: RunOptions,
  deps: Deps,
): Promise<EarlyEnd | OfPreview | NoPreview | undefined> {
  const checked = await checkPullRequest(wanted, options, deps);
  if (!checked.ok) {
    deps.log.warning(`nobody knows whether the pull request is still open: ${checked.failure.message}`);
    return undefined;
  }
  const { no } = checked.value;
  if (no === undefined) return undefined;
  deps.log.warning(`${no} by now, so its preview is removed again`);
  const own = partOfRun('removal', { options, deps });
  const removed = await removePreview({ preview: wanted }, own.options, own.deps);
  if (removed.kind === 'nothing-removed') return { kind: 'no-preview', why: no, namespace: wanted.namespace };
  return ofPreview(removed, wanted, options);
}

/** With the address under which it is reached, while it is there. */
function ofPreview(
  ran: EarlyEnd | Ran,
  { namespace, source }: Preview,
  { previewUrl }: RunOptions,
): EarlyEnd | OfPreview {
  if (ran.kind !== 'ran') return ran;
  const isThere = ran.result.command === 'preview' && !ran.result.dryRun;
  const number = 'pullRequest' in source ? String(source.pullRequest) : '';
  const url = previewUrl?.replaceAll('{namespace}', namespace).replaceAll('{number}', number);
  return { ...ran, preview: { namespace, ...(isThere && url !== undefined && { url }) } };
}
