import { z } from 'zod';
import { ok } from '../../model/result.ts';
import { digestOf } from '../definition/digest.ts';
import { payloadName } from '../definition/payload-name.ts';
import type { HookKind } from '../kind.ts';
import { describeReference, namesSecrets, objectReference } from '../objects/object-reference.ts';
import { rightsOn } from '../objects/permission-request.ts';
import { readReferenced } from '../objects/read-referenced.ts';
import { writeSnapshot } from '../objects/snapshot-record.ts';

const shape = {
  snapshot: z
    .strictObject({
      name: payloadName.describe('What `changed` calls it; it becomes payload.'),
      object: objectReference,
      path: z
        .string()
        .min(1)
        .describe(
          'JSONPath (RFC 9535) of what counts. Default: all but `status` and what the server fills in.',
        )
        .optional(),
    })
    .describe('A mapping with `name`, `object` and, for a part of it, `path`.'),
};

type SnapshotSpec = z.infer<z.ZodObject<typeof shape>>;

export const snapshot: HookKind<SnapshotSpec> = {
  name: 'snapshot',
  summary:
    'Remembers how an object is now, so that a later hook can ask `if: {changed: <name>}`. An object that does not exist has changed when it exists later.',
  shape,
  jsonPaths: [['snapshot', 'path']],
  changes: 'nothing',
  returns: '`{digest, exists}`: `sha256:...`, and whether there is such an object.',
  files: () => [],
  permissions: ({ snapshot: { object } }) => rightsOn({ object }, ['get']),
  describe: ({ snapshot: { object, path } }) =>
    `remember ${path === undefined ? '' : `${path} of `}${describeReference(object)}`,
  // By its digest a short password can be guessed.
  records: ({ snapshot: { object } }) => !namesSecrets(object),
  example: `
snapshot: {name: root-ca, object: configmap/kube-root-ca.crt, path: $.data}
`,

  async run({ snapshot: { name, object: reference, path } }, { reader, target, signal, setPayload }) {
    const found = await readReferenced(reference, { reader, namespace: target.namespace, signal });
    if (!found.ok) return found;
    const { ref, object } = found.value;
    const digest = await digestOf(object, path);
    if (!digest.ok) return digest;
    const record = { object: ref ?? reference, digest: digest.value };
    setPayload(name, writeSnapshot({ ...record, ...(path !== undefined && { path }) }));
    return ok({ digest: digest.value, exists: object !== undefined });
  },
};
