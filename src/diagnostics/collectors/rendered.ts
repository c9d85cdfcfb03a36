import { locate } from '../../cluster/objects/locate.ts';
import { readManifest } from '../../kube/manifest-parts.ts';
import type { KubeObject } from '../../kube/object.ts';
import { secretValues } from '../../kube/redact-object.ts';
import type { StoredRelease } from '../../model/release/release.ts';
import type { RenderedRevision } from '../evidence.ts';
import type { Collector, Source } from './source.ts';

export interface Rendered {
  failed?: RenderedRevision;
  before?: RenderedRevision;
  /** Of the failed revision. */
  chartHooks: KubeObject[];
}

/** The resources of the failed revision and of the one before it, from what Helm has stored. */
export const rendered: Collector<undefined, Rendered> = {
  name: 'rendered resources',
  nothing: { chartHooks: [] },

  async collect(source) {
    const { failed, before } = source.subject.revisions;
    const [newer, older] = await Promise.all([read(source, failed), read(source, before)]);
    const hooks = newer?.chartHooks.map(({ manifest }) => manifest).join('\n---\n') ?? '';
    return {
      ...(newer && { failed: await asRevision(source, newer) }),
      ...(older && { before: await asRevision(source, older) }),
      chartHooks: await objectsIn(source, hooks),
    };
  },
};

async function read({ store, subject, unwrapOrNote }: Source, revision: number | undefined) {
  return revision === undefined ? undefined : unwrapOrNote(await store.read(subject.release, revision));
}

async function asRevision(source: Source, stored: StoredRelease): Promise<RenderedRevision> {
  const { revision, chart, manifest } = stored;
  return { revision, chartVersion: chart.version, rendered: await objectsIn(source, manifest) };
}

async function objectsIn({ reader, subject, unwrapOrNote, onSecret }: Source, manifest: string) {
  const { objects } = readManifest(manifest);
  objects.flatMap(secretValues).forEach(onSecret);
  return unwrapOrNote(await locate(reader, objects, subject.release.namespace)) ?? objects;
}
