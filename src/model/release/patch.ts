import { z } from 'zod';

const targetSchema = z.strictObject({
  kind: z.string().min(1).describe('Kind of the objects.'),
  name: z.string().min(1).optional().describe('Their name; `*` stands for any text. Default: any.'),
  namespace: z.string().min(1).optional().describe('Their namespace, as the chart writes it; default: any.'),
  apiVersion: z.string().min(1).optional().describe('Their `apiVersion`; default: any.'),
  labelSelector: z
    .string()
    .regex(/^[^()!=,]+(?:(?:!=|==?)[^()!=,]*)?(?:,[^()!=,]+(?:(?:!=|==?)[^()!=,]*)?)*$/, {
      error: 'labels such as app=api,tier!=cache',
    })
    .optional()
    .describe('Labels that they have: `app=api,tier!=cache`.'),
});

const OPERATIONS = ['add', 'remove', 'replace', 'move', 'copy', 'test'] as const;

/** One change of rendered resources. */
export const patchSchema = z.strictObject({
  target: targetSchema.describe('The objects; it is an error when there are none.'),
  patch: z
    .union(
      [
        z.record(z.string(), z.any()),
        z
          .array(
            z.strictObject({
              op: z.enum(OPERATIONS),
              path: z.string(),
              from: z.string().optional(),
              value: z.any().optional(),
            }),
          )
          .min(1),
      ],
      { error: 'a mapping (strategic merge), or a list of {op, path, value} (JSON 6902)' },
    )
    .describe('A mapping is merged as `kubectl patch` does (strategic merge), a list is JSON 6902.'),
});

export type PatchTarget = z.output<typeof targetSchema>;
export type Patch = z.output<typeof patchSchema>;
