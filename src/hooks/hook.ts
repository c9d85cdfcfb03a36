import type { JsonObject } from '../model/json.ts';
import type { Location } from '../model/location.ts';
import type { Operation } from '../model/operation.ts';
import type { RetrySettings } from '../model/plan.ts';
import type { HookCondition } from './condition.ts';

/** One hook of a manifest: the common keys typed, the keys of its kind in `spec`. */
export interface HookItem {
  /** Which kind it is: the name of a row of the registry. */
  kind: string;
  name?: string;
  /** The operations it runs for, shorthands expanded; undefined leaves it to the default of the phase. */
  when?: Operation[];
  if?: HookCondition;
  /** Milliseconds; undefined leaves it to the chart's `timeout`. */
  timeoutMs?: number;
  retry: RetrySettings;
  allowFailure: boolean;
  env: Record<string, string>;
  /** Payload name -> JSONPath (RFC 9535) over the hook's result. */
  capture: Record<string, string>;
  /** The keys of the kind, as its `run` takes them; `${payload.}` and `${release.}` are still in it until `interpolateHook`. */
  spec: JsonObject;
  /** The item as it stands in the manifest, after `${env.}`: what is validated again after interpolation. */
  source: JsonObject;
}

/** A hook with its place: what the plan and the stage are made of. */
export interface LoadedHook {
  /** `<release id>/<phase>/<index>`, or `run/<run phase>/<index>`; the index counts from 0, defaults' hooks included. */
  id: string;
  /** `name`, or what the kind says that it does. */
  title: string;
  item: HookItem;
  location: Location;
}
