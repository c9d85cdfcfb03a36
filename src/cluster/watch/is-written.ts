import { isJsonObject } from '../../model/json.ts';

/** Fields that the API server sets itself with each write. */
const SERVERS_OWN = new Set(['resourceVersion', 'generation', 'managedFields']);

/** Whether a live object already is what a create, update or merge patch wanted it to be: a null stands for a missing field. */
export function isWritten(wanted: unknown, live: unknown): boolean {
  if (wanted === null) return live === undefined || live === null;
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(live) &&
      live.length === wanted.length &&
      wanted.every((item, index) => isWritten(item, live[index]))
    );
  }
  if (!isJsonObject(wanted)) return wanted === live;
  if (!isJsonObject(live)) return Object.keys(wanted).length === 0;
  return Object.entries(wanted).every(
    ([key, value]) => SERVERS_OWN.has(key) || value === undefined || isWritten(value, live[key]),
  );
}
