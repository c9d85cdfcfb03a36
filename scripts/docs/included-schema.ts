import { includedSchema } from '../../src/manifest/schema/schema.ts';
import { schemaFile } from './manifest-schema.ts';

export const file = 'schemas/included.schema.json';

/** The JSON Schema of a file that a manifest includes. */
export function generate(): string {
  return schemaFile(includedSchema, 'an included file of helm-lifecycle.yaml');
}
