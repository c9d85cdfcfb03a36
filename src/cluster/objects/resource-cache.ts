import { ok, type Result } from '../../model/result.ts';
import type { ApiResource } from '../contract.ts';
import type { Transport } from '../transport/transport.ts';
import { discover } from './discovery.ts';

/** What the server serves, read once and again when something is looked for that was not there. */
export interface ResourceCache {
  all(fresh?: 'fresh'): Promise<Result<ApiResource[]>>;
  /** Reads again once when `pick` finds nothing: a CRD may have been added since. */
  find(pick: (resources: ApiResource[]) => ApiResource | undefined): Promise<Result<ApiResource | undefined>>;
  /** Reads again: the same kind in another version, for one that is not served any more. */
  elsewhere(resource: ApiResource): Promise<Result<ApiResource | undefined>>;
}

export function createResourceCache(transport: Transport): ResourceCache {
  let known: Promise<Result<ApiResource[]>> | undefined;
  let reading = false;

  function all(fresh?: 'fresh'): Promise<Result<ApiResource[]>> {
    // Those who come while it is being read share that answer.
    if (known !== undefined && (reading || fresh === undefined)) return known;
    reading = true;
    known = discover(transport).then((result) => {
      reading = false;
      if (!result.ok) known = undefined;
      return result;
    });
    return known;
  }

  return {
    all,
    async find(pick) {
      const hadRead = known !== undefined;
      for (const attempt of hadRead ? ([undefined, 'fresh'] as const) : ([undefined] as const)) {
        const resources = await all(attempt);
        if (!resources.ok) return resources;
        const found = pick(resources.value);
        if (found !== undefined) return ok(found);
      }
      return ok(undefined);
    },
    async elsewhere({ apiVersion, group, kind }) {
      const resources = await all('fresh');
      if (!resources.ok) return resources;
      const isSame = (other: ApiResource) => other.group === group && other.kind === kind;
      if (resources.value.some((other) => isSame(other) && other.apiVersion === apiVersion))
        return ok(undefined);
      return ok(resources.value.find(isSame));
    },
  };
}
