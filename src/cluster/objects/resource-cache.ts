import { fail, ok, type Result } from '../../model/result.ts';
import type { ApiResource, ServedApis } from '../contract.ts';
import type { Transport } from '../transport/transport.ts';
import { discover } from './discovery.ts';
import { unansweredBy } from './unserved-kind.ts';

/** A kind that is looked for. */
export interface Wanted {
  pick(resources: ApiResource[]): ApiResource | undefined;
  /** Whether it can be one of this API version, whose kinds nobody knows now. */
  mayBeIn(apiVersion: string): boolean;
  /** What nobody knows then, as a clause. */
  unknown: string;
  /** What else helps then, a sentence. */
  otherwise?: string;
}

/** What the server serves, read once and again when something is looked for that was not there. */
export interface ResourceCache {
  all(fresh?: 'fresh'): Promise<Result<ServedApis>>;
  /** Reads again once when nothing is found: a CRD may have been added since. Fails when an API that does not answer may have it. */
  find(wanted: Wanted): Promise<Result<ApiResource | undefined>>;
  /** Reads again: the same kind in another version, for one that is not served any more. */
  elsewhere(resource: ApiResource): Promise<Result<ApiResource | undefined>>;
}

export function createResourceCache(transport: Transport): ResourceCache {
  let known: Promise<Result<ServedApis>> | undefined;
  let reading = false;

  function all(fresh?: 'fresh'): Promise<Result<ServedApis>> {
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
    async find({ pick, mayBeIn, ...told }) {
      const hadRead = known !== undefined;
      let served = await all();
      if (hadRead && served.ok && pick(served.value.resources) === undefined) served = await all('fresh');
      if (!served.ok) return served;
      const found = pick(served.value.resources);
      const hidden = found === undefined ? served.value.unanswered.find(mayBeIn) : undefined;
      return hidden === undefined ? ok(found) : fail(unansweredBy(hidden, told));
    },
    async elsewhere({ apiVersion, group, kind }) {
      const served = await all('fresh');
      if (!served.ok) return served;
      const { resources, unanswered } = served.value;
      const isSame = (other: ApiResource) => other.group === group && other.kind === kind;
      if (resources.some((other) => isSame(other) && other.apiVersion === apiVersion)) return ok(undefined);
      const found = resources.find(isSame);
      const hidden = found ? undefined : unanswered.find((other) => other.startsWith(`${group}/`));
      if (hidden === undefined) return ok(found);
      return fail(unansweredBy(hidden, { unknown: `whether there is any ${kind} of ${group}` }));
    },
  };
}
