import { z } from 'zod';
import { statusSchema } from '../../src/report/schemas/state-schema.ts';

export const file = 'schemas/status.schema.json';

/** The published JSON Schema of what `status --output json` prints. */
export function generate(): string {
  const schema = z.toJSONSchema(statusSchema, { io: 'output' });
  const title = 'What helm-lifecycle status prints as JSON';
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}
