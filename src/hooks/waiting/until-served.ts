import { mapping, mappings, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { ok, type Result } from '../../model/result.ts';
import type { HookContext } from '../kind.ts';

const PAUSE_MS = 100;
const MOST_LOOKS = 50;

/**
 * Waits a few seconds until discovery has the kinds of CRDs: it follows a moment after they are established, and cannot be
 * watched. What is not there then is left to whoever needs it.
 */
export async function untilServed(
  crds: readonly KubeObject[],
  { reader, clock, signal }: Pick<HookContext, 'reader' | 'clock' | 'signal'>,
): Promise<Result<undefined>> {
  for (const { apiVersion, kind } of crds.flatMap(kindsOf)) {
    for (let look = 0; look < MOST_LOOKS && !signal.aborted; look++) {
      const resource = await reader.resourceOf(apiVersion, kind);
      if (!resource.ok) return resource;
      if (resource.value !== undefined) break;
      await clock.sleep(PAUSE_MS, signal);
    }
  }
  return ok();
}

function kindsOf({ spec }: KubeObject): { apiVersion: string; kind: string }[] {
  const kind = textOf(mapping(spec, 'names').kind);
  return mappings(spec, 'versions')
    .filter(({ served }) => served === true)
    .map(({ name }) => ({ apiVersion: `${textOf(spec?.group)}/${textOf(name)}`, kind }));
}
