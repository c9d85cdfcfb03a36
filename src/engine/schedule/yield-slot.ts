import type { ListQuery } from '../../cluster/contract.ts';
import { RECORDS } from '../../helm/record-type.ts';
import { newest } from '../../model/release/release.ts';
import type { ReleaseContext } from '../release-context.ts';

/** Releases at which a Helm is at work; Helm stores a revision with such a status as soon as it has rendered it. */
const WAITING = `${RECORDS},status in (pending-install,pending-upgrade,pending-rollback,uninstalling)`;
/** A Helm that stores nothing has started by then, and from then on looks at what runs in the cluster. */
const STARTED_MS = 1_000;

/**
 * Releases the slot of a release when its Helm has rendered and stored what it writes, and somebody waits for the slot; until
 * then nothing is watched. Where Helm's secrets may not be watched the slot is kept. Returns a function that stops it.
 */
export function yieldWhileWaiting(
  release: ReleaseContext,
  helm: { command: string; revision?: number },
): () => void {
  const { run, planned, slot, observed } = release;
  const revision = helm.command === 'uninstall' ? newest(observed)?.revision : helm.revision;
  const over = new AbortController();
  const watch = () => {
    if (revision === undefined) {
      run.limits.clock.sleep(STARTED_MS, over.signal).then(() => over.signal.aborted || slot.release());
      return;
    }
    const look = () => {
      const isStored = secrets.objects().some(({ metadata: { labels = {} } }) => {
        return labels.name === planned.name && labels.version === String(revision);
      });
      if (!isStored) return;
      over.abort();
      slot.release();
    };
    const secrets = run.cluster.watches.follow(secretsIn(planned.namespace), look);
    over.signal.addEventListener('abort', secrets.close, { once: true });
    look();
  };
  const forget = slot.whenWanted(watch);
  return () => {
    forget();
    over.abort();
  };
}

function secretsIn(namespace: string): ListQuery {
  return { apiVersion: 'v1', kind: 'Secret', namespace, labelSelector: WAITING, metadataOnly: true };
}
