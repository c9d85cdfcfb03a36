import { z } from 'zod';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import { readiness } from '../../kube/readiness/readiness.ts';
import { ok } from '../../model/result.ts';
import { namespaceSchema } from '../objects/object-reference.ts';
import { rightsOn } from '../objects/permission-request.ts';
import type { Check } from './check.ts';

const schema = z.strictObject({
  selector: z.string().min(1).describe('Label selector as kubectl takes it: `app=web,tier!=cache`.'),
  min: z.int().min(1).default(1).describe('Minimum number of ready pods.'),
  namespace: namespaceSchema.describe("Default: the release's namespace.").optional(),
});

export const podsReady: Check<z.infer<typeof schema>> = {
  summary:
    'At least `min` pods with these labels are ready; finished ones and those being deleted do not count.',
  schema,
  example: 'podsReady: {selector: app=web, min: 2}',
  describe: ({ selector, min = 1 }) => `at least ${min} pods with ${selector} are ready`,
  rights: ({ namespace }) =>
    rightsOn({ kind: 'pods', ...(namespace !== undefined && { namespace }) }, ['list']),
  async ask({ selector, min, namespace }, context) {
    const { reader, signal } = context;
    const query = {
      apiVersion: 'v1',
      kind: 'Pod',
      namespace: namespace ?? context.namespace,
      labelSelector: selector,
    };
    const pods = await reader.list(query, { ...(signal && { signal }) });
    if (!pods.ok) return pods;
    const alive = pods.value.filter(isAlive);
    const waiting = alive.flatMap((pod) => {
      const { state, message } = readiness(pod, { waitForJobs: true });
      return state === 'ready' ? [] : [`${nameOf(pod)} ${message}`];
    });
    const count = alive.length - waiting.length;
    const [first] = waiting;
    const seen = `${count} of ${alive.length} are${first === undefined ? '' : `; ${first}`}`;
    return ok({ holds: count >= min, seen });
  },
};

function isAlive({ metadata, status }: KubeObject): boolean {
  return (
    metadata.deletionTimestamp === undefined && status?.phase !== 'Succeeded' && status?.phase !== 'Failed'
  );
}
