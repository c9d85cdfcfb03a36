import { z } from 'zod';
import { driftSchema } from '../../src/report/drift/drift-schema.ts';

export const file = 'schemas/drift.schema.json';

/** The published JSON Schema of drift.json. */
export function generate(): string {
  const title = 'What drifted, as helm-lifecycle drift found it';
  return `${JSON.stringify({ title, ...z.toJSONSchema(driftSchema, { io: 'output' }) }, null, 2)}\n`;
}
