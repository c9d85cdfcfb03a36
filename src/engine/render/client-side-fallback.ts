import type { Result } from '../../model/result.ts';
import { note, type ReleaseContext } from '../release-context.ts';

/** Server-side apply knows the items of many lists by a key that must be unique; what Helm 3 applied need not have that. */
const REFUSAL = /(\S{1,300}: )?duplicate entries for key \[[^\]]{0,300}\]/;

/**
 * Does what Helm does once more, with the changes computed by Helm, when the server refuses to compute them because of items
 * with the same key. The release stays so for the rest of the run.
 */
export async function withClientSideFallback(
  release: ReleaseContext,
  attempt: (clientSide: boolean) => Promise<Result<undefined>>,
): Promise<Result<undefined>> {
  const first = await attempt(release.clientSide);
  if (first.ok || release.clientSide || release.run.helm.major === 3 || release.signal.aborted) return first;
  const { message, details = [] } = first.failure;
  const refusal = REFUSAL.exec([message, ...details].join('\n'))?.[0];
  if (refusal === undefined) return first;
  goClientSide(release, refusal);
  return attempt(true);
}

/** From now on, for the rest of the run. */
export function goClientSide(release: ReleaseContext, why: string): void {
  note(release, { clientSide: true });
  release.run.record.emit({ type: 'warning', release: release.planned.id, text: clientSideText(why) });
}

export function clientSideText(why: string): string {
  return `server-side apply refuses ${why}: Helm applies the release client-side, as Helm 3 does; only the last one of them counts, so remove the others from the chart`;
}
