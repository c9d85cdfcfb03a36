import { z } from 'zod';
import type { KubeObject } from '../../kube/object.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import { addProblem } from '../definition/add-problem.ts';
import { hasPlaceholder } from '../definition/placeholder.ts';
import { parseObjects } from './read-objects.ts';

const EXPECTED = 'an object, a list of objects, or YAML as text';

const inlineObject = z.looseObject(
  {
    apiVersion: z.string().min(1),
    kind: z.string().min(1),
    metadata: z.looseObject({ name: z.string().min(1), namespace: z.string().min(1).optional() }),
  },
  { error: 'an object with `apiVersion`, `kind` and `metadata.name`' },
);

const text = z.string().superRefine((written, context) => {
  const parsed = parseObjects(written);
  if (parsed.ok && parsed.value.length > 0) return;
  const message = parsed.ok
    ? 'there is no object in this text'
    : `this is not Kubernetes YAML: ${parsed.failure.message}`;
  // Not even with a placeholder in it: values are filled in after the text was cut into objects.
  addProblem(context, { code: 'invalid-value', message, wantsStructure: true });
});

/** Kubernetes objects in the manifest itself. */
export const inlineObjects = z.union([inlineObject, z.array(inlineObject).min(1), text], {
  error: EXPECTED,
});

export type InlineObjects = z.infer<typeof inlineObjects>;

/** The objects, without those still replaced by a placeholder. */
export function objectsIn(written: InlineObjects | undefined): KubeObject[] {
  if (typeof written === 'string') {
    const parsed = parseObjects(written);
    return parsed.ok ? parsed.value : [];
  }
  return written === undefined ? [] : ([written].flat() as KubeObject[]);
}

/** The settings of a hook, with `content` that is text and waits for values cut into objects: a value can be nothing but a value in one of them. */
export function cutContent(written: Json): Json {
  if (!isJsonObject(written)) return written;
  const { content } = written;
  if (typeof content !== 'string' || !hasPlaceholder(content)) return written;
  return { ...written, content: objectsIn(content) as unknown as Json };
}
