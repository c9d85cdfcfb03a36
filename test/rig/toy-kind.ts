import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { HookKind } from '../../src/hooks/kind.ts';
import { describeReference, objectReference } from '../../src/hooks/objects/object-reference.ts';
import { rightsOn } from '../../src/hooks/objects/permission-request.ts';
import { readReferenced } from '../../src/hooks/objects/read-referenced.ts';
import { ok } from '../../src/model/result.ts';

const shape = {
  greet: z
    .strictObject({
      whom: objectReference,
      words: z.string().min(1).describe('File with the words to say.'),
    })
    .describe('A mapping with `whom` and `words`.'),
};

type GreetSpec = z.infer<z.ZodObject<typeof shape>>;

/** A kind that nobody needs: all that a contributor writes to add one. */
export const greet: HookKind<GreetSpec> = {
  name: 'greet',
  summary: 'Says the words of a file to an object.',
  shape,
  changes: 'nothing',
  returns: '`{greeted}`: the object as `Kind/namespace/name`.',
  files: ({ greet: { words } }) => [words],
  permissions: ({ greet: { whom } }) => rightsOn({ object: whom }, ['get']),
  describe: ({ greet: { whom } }) => `greet ${describeReference(whom)}`,
  example: `
greet: {whom: configmap/kube-root-ca.crt, words: hello.txt}
`,

  async run({ greet: { whom, words } }, { reader, target, folder, signal, log }) {
    const found = await readReferenced(whom, { reader, namespace: target.namespace, signal });
    if (!found.ok) return found;
    log.info(`${(await readFile(resolve(folder, words), 'utf8')).trim()}, ${found.value.name}`);
    return ok({ greeted: found.value.name });
  },
};
