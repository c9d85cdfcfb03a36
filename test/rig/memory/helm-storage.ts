import { decodeRelease, encodePayload, payloadOf } from '../../../src/helm/storage.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { systemClock } from '../../../src/system/clock.ts';
import type { Hook, RenderedChart } from './chart.ts';
import { BUILT_IN, type Served } from './kinds.ts';
import type { MemoryStore } from './store.ts';

const SECRETS = BUILT_IN.find(({ kind }) => kind === 'Secret') as Served;

const HELM = { manager: 'helm' };

/** The payload of a revision, as far as it is made and read here. */
export interface Revision {
  name: string;
  namespace: string;
  version: number;
  info: { status: string; description: string };
  chart: { metadata: JsonObject; templates: RenderedChart['templates']; values: JsonObject };
  config: JsonObject;
  manifest: string;
  hooks: Hook[];
}

/** A revision as it is read: its status stands in the payload, and Helm looks for the deployed one by the label. */
export interface StoredRevision extends Revision {
  labelled: string;
}

/** Helm's storage of one release: a Secret for each revision, written as Helm writes them. */
export interface HelmStorage {
  /** Oldest first. */
  revisions(): StoredRevision[];
  create(revision: Revision, labels: Record<string, string>): void;
  /** Writes the revision over what is stored of it, whoever changed that meanwhile, as Helm does. */
  update(revision: Revision): void;
  delete(version: number): void;
}

export function openStorage(store: MemoryStore, release: { name: string; namespace: string }): HelmStorage {
  const { namespace } = release;
  const nameOf = (version: number) => `sh.helm.release.v1.${release.name}.v${version}`;
  const data = ({ labelled: _, ...revision }: Revision & { labelled?: string }) => ({
    release: encodePayload(JSON.stringify(revision)),
  });
  const own = () =>
    store
      .list(SECRETS, namespace)
      .filter(({ metadata: { labels } }) => labels?.owner === 'helm' && labels.name === release.name);
  return {
    revisions: () =>
      own()
        .map((secret) => {
          const payload = decodeRelease(payloadOf(secret));
          if (!payload.ok) throw new Error(payload.failure.message);
          const status = secret.metadata.labels?.status ?? '';
          return { ...(payload.value as unknown as Revision), labelled: status };
        })
        .sort((one, other) => one.version - other.version),
    create(revision, labels) {
      const { name, version, info } = revision;
      const own = {
        name,
        owner: 'helm',
        status: info.status,
        version: String(version),
        createdAt: seconds(),
      };
      store.create(
        SECRETS,
        {
          apiVersion: 'v1',
          kind: 'Secret',
          metadata: { name: nameOf(version), namespace, labels: { ...labels, ...own } },
          type: 'helm.sh/release.v1',
          data: data(revision),
        } as KubeObject,
        HELM,
      );
    },
    update(revision) {
      const live = store.get(SECRETS, { namespace, name: nameOf(revision.version) });
      const labels = { ...live.metadata.labels, status: revision.info.status, modifiedAt: seconds() };
      store.update(SECRETS, { ...live, metadata: { ...live.metadata, labels }, data: data(revision) }, HELM);
    },
    delete: (version) => store.delete(SECRETS, { namespace, name: nameOf(version) }),
  };
}

const seconds = () => String(Math.floor(systemClock.now() / 1_000));
