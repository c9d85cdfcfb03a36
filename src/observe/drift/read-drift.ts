import type { ClusterReader } from '../../cluster/contract.ts';
import type { ReleaseStore } from '../../helm/contract.ts';
import { storedCrds } from '../../helm/stored-crds.ts';
import { readStoredObjects } from '../../helm/stored-objects.ts';
import { appliedForm } from '../../kube/drift/applied-form.ts';
import type { IgnoreRule } from '../../kube/drift/drift-rules.ts';
import { mapping, textOf } from '../../kube/fields.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import type { ReleaseName, RevisionRecord } from '../../model/release/release.ts';
import { allOk, fail, ok, type Result } from '../../model/result.ts';
import { createLimiter } from '../../util/limiter.ts';
import { compareObject, type DriftedObject } from './compare-object.ts';
import { readLive } from './read-live.ts';

/** A deployed release whose drift is asked for. */
export interface DriftRequest extends ReleaseName {
  /** The deployed revision. */
  record: RevisionRecord;
  rules: readonly IgnoreRule[];
  /** Whether this project keeps the CRDs of the chart's `crds/` as they are stored. */
  ownCrds: boolean;
  /** `Kind/namespace/name` of objects that are known to be as they were. */
  proven?: ReadonlySet<string>;
  /** Whether a rollback would change nothing is asked: an object that may have ended by itself is missing, too. */
  exact?: true;
}

/** How the live objects of a release differ from those that its deployed revision stores. */
export interface ReleaseDrift {
  revision: number;
  /** How many objects it has. */
  objects: number;
  /** Those that are not as they were stored, in the order of the stored manifest. */
  found: DriftedObject[];
}

interface DriftSource {
  reader: ClusterReader;
  store: ReleaseStore;
}

const RELEASES_AT_ONCE = 16;
const OBJECTS_AT_ONCE = 32;

/** Compares stored releases with what is live, each on its own: the answers stand in the order of the requests. Starts no process and changes nothing. */
export async function readDrift(
  requests: readonly DriftRequest[],
  source: DriftSource,
): Promise<Result<ReleaseDrift>[]> {
  const inTurn = createLimiter(RELEASES_AT_ONCE);
  const stored = await Promise.all(requests.map((request) => inTurn(() => storedRelease(request, source))));
  const objects = stored.flatMap((release, index) =>
    release.ok ? suspects(release.value.objects, requests[index] as DriftRequest) : [],
  );
  const live = await readLive(source.reader, objects.map(refOf));
  const limit = createLimiter(OBJECTS_AT_ONCE);
  return Promise.all(
    requests.map(async (request, index) => {
      const release = stored[index];
      if (!release?.ok) return release ?? fail({ reason: 'internal', message: 'Internal error: not read' });
      const context = { ...timesOf(request.record), scaled: scaledObjects(release.value.objects) };
      const comparison = {
        reader: source.reader,
        readLive: live,
        context,
        rules: request.rules,
        exact: request.exact === true,
      };
      const compared = allOk(
        await Promise.all(
          suspects(release.value.objects, request).map((object) =>
            limit(() => compareObject(object, comparison)),
          ),
        ),
      );
      if (!compared.ok) return compared;
      const found = compared.value.filter((object) => object !== undefined);
      return ok({
        revision: request.record.revision,
        objects: release.value.objects.length,
        found: [...found, ...release.value.unreadable],
      });
    }),
  );
}

function suspects(objects: readonly KubeObject[], { proven }: DriftRequest): KubeObject[] {
  return objects.filter((object) => !proven?.has(nameOf(object)));
}

interface StoredParts {
  /** As they are applied. */
  objects: KubeObject[];
  unreadable: DriftedObject[];
}

async function storedRelease(request: DriftRequest, source: DriftSource): Promise<Result<StoredParts>> {
  const read = await readStoredObjects(request, request.record.revision, source);
  if (!read.ok) return read;
  const { stored, objects, unreadable } = read.value;
  // Of an object that is rendered twice Helm applies the last one last.
  const distinct = new Map(objects.map((object) => [`${object.apiVersion} ${nameOf(object)}`, object]));
  const applied = [...distinct.values()].map((object) => appliedForm(object, request));
  const crds = request.ownCrds && stored ? storedCrds(stored).map((crd) => appliedForm(crd)) : [];
  return ok({
    objects: [...crds, ...applied],
    unreadable: unreadable.map((why) => ({
      drift: { object: `revision ${request.record.revision}`, state: 'unknown', fields: [], why },
    })),
  });
}

/** Hooks may have changed objects until the revision was marked. */
function timesOf({ createdAt = 0, modifiedAt, fingerprint }: RevisionRecord) {
  const ended = Math.max(modifiedAt, fingerprint?.at ?? 0);
  return {
    deployBegan: createdAt * 1_000,
    deployEnded: ended * 1_000,
    lastWriters: new Set(fingerprint?.at === ended ? fingerprint.lastWriters : []),
  };
}

/** What the autoscalers of a release scale, as `Kind/namespace/name`. */
function scaledObjects(objects: readonly KubeObject[]): Set<string> {
  const scalers = objects.filter(({ kind }) => kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject');
  return new Set(
    scalers.map(({ spec, metadata }) => {
      const { kind, name } = mapping(mapping(spec).scaleTargetRef);
      return `${textOf(kind, 'Deployment')}/${metadata.namespace}/${textOf(name)}`;
    }),
  );
}
