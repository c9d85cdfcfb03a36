import { z } from 'zod';

const optional = z.exactOptional;

const field = z.object({
  path: z.string().meta({ description: 'Such as spec.template.spec.containers[name=web].image' }),
  change: z.enum(['changed', 'removed', 'added']),
  by: optional(z.string().meta({ description: 'The field manager.' })),
  at: optional(z.iso.datetime()),
  ignoredBy: optional(z.string().meta({ description: 'A built-in rule, or `manifest`.' })),
});

/** An object that is not as its release stores it. */
export const objectDriftSchema = z.object({
  object: z.string(),
  state: z.enum(['missing', 'changed', 'ignored', 'unknown']),
  fields: z.array(field),
  why: optional(z.string()),
});
