import type { Preview, PreviewNamespace } from '../../model/preview.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { listNamespaces } from '../../observe/previews.ts';
import { previewSelector, readPreviewNamespace } from '../../plan/previews/preview-labels.ts';
import { previewManifestId } from '../../plan/previews/preview-name.ts';
import { type StalePreview, stalePreviews } from '../../plan/previews/stale-previews.ts';
import type { Deps, EarlyEnd, RunOptions } from '../contract.ts';
import { withSession } from '../with-session.ts';
import { repositoryOf } from './preview-target.ts';

/** What a sweep found. */
export interface Sweep {
  kind: 'found';
  /** Of this manifest, in the cluster. */
  previews: number;
  /** Those that can be removed, with why. */
  stale: (Omit<StalePreview, 'preview'> & { preview: Preview })[];
}

/** Compares the previews that this manifest has in the cluster with the open pull requests; two lists, however many there are. */
export async function findStalePreviews(options: RunOptions, deps: Deps): Promise<EarlyEnd | Sweep> {
  const repository = await repositoryOf(options);
  if (!repository.ok) return { kind: 'failed-early', failure: repository.failure };
  const purpose = { readFor: 'releases', withNeeds: false } as const;
  return withSession<Sweep>(
    { options, deps, purpose, keeps: 'nothing' },
    async ({ connection, manifest }) => {
      const found = await listNamespaces(connection.reader, previewSelector(repository.value));
      if (!found.ok) return found;
      const previews = found.value
        .flatMap((namespace) => readPreviewNamespace(namespace) ?? [])
        .filter(({ name, manifestId }) => manifestId === previewManifestId(manifest.id, name));
      const now = connection.reader.serverTime();
      const stale = previews.length === 0 ? ok([]) : await judge(previews, now, options, deps);
      if (!stale.ok) return stale;
      return ok({
        kind: 'found',
        previews: previews.length,
        stale: stale.value.flatMap(asTarget),
      });
    },
  );
}

async function judge(
  previews: PreviewNamespace[],
  now: number,
  { previewLabel, previewDrafts }: RunOptions,
  { pullRequests }: Deps,
): Promise<Result<StalePreview[]>> {
  if (pullRequests === undefined)
    return fail({
      reason: 'forbidden',
      message: 'without a token nobody knows which pull requests are open',
      remedy: 'Set `github-token`, or GITHUB_TOKEN on the command line.',
    });
  const open = await pullRequests.listOpen();
  if (!open.ok) return open;
  const rules = { label: previewLabel, drafts: previewDrafts };
  return ok(stalePreviews({ previews, openPullRequests: open.value, rules, now }));
}

function asTarget({ preview: { name, repository, source }, ...stale }: StalePreview): Sweep['stale'] {
  return source === undefined ? [] : [{ ...stale, preview: { namespace: name, repository, source } }];
}
