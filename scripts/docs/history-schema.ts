import { z } from 'zod';
import { historySchema } from '../../src/report/schemas/state-schema.ts';

export const file = 'schemas/history.schema.json';

/** The published JSON Schema of what `history --output json` prints. */
export function generate(): string {
  const schema = z.toJSONSchema(historySchema, { io: 'output' });
  const title = 'What helm-lifecycle history prints as JSON';
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}
