import { z } from 'zod';
import { resultSchema } from '../../src/report/schemas/result-schema.ts';

export const file = 'schemas/result.schema.json';

/** The published JSON Schema of result.json, from the zod schema that the tests hold results against. */
export function generate(): string {
  const schema = z.toJSONSchema(resultSchema, { io: 'output' });
  const title = 'Result of a run of helm-lifecycle-action';
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}
