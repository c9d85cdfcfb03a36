import { z } from 'zod';
import { savedPlanSchema } from '../../src/model/plan/saved-plan.ts';

export const file = 'schemas/plan.schema.json';

/** The published JSON Schema of a saved plan. */
export function generate(): string {
  const schema = z.toJSONSchema(savedPlanSchema, { io: 'output' });
  const title = 'A plan that helm-lifecycle saved with plan-out';
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}
