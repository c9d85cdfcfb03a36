import { z } from 'zod';
import { addProblem } from '../../hooks/definition/add-problem.ts';
import { hasRules, policyRules } from '../../hooks/objects/policy-rules.ts';
import { durationSchema } from '../../schema/duration-schema.ts';

const check = z.strictObject({
  run: z
    .string()
    .min(1)
    .describe(
      'Command line for bash. The rendered resources are its standard input and the file `$RENDERED_FILE`; `RELEASE_NAME`, `RELEASE_NAMESPACE`, `CHART_NAME` and `CHART_VERSION` are set. Any exit code but 0 refuses.',
    ),
  name: z.string().min(1).describe('Name in messages; default: its first word.').optional(),
  timeout: durationSchema('positive').default(60_000).describe('Go duration or seconds.'),
});

/** `policy`: what the rendered resources of every chart must keep to. */
export const policySchema = z
  .strictObject({
    ...policyRules,
    exec: z
      .array(check)
      .min(1)
      .describe(
        'Programs that judge, such as conftest, kyverno or kubeconform; without credentials of the cluster.',
      )
      .optional(),
  })
  .superRefine((policy, context) => {
    if (policy.exec !== undefined || hasRules(policy)) return;
    addProblem(context, { code: 'missing-key', message: 'a policy needs at least one rule' });
  })
  .describe(
    'Rules for the rendered resources of all charts, those of chart hooks among them. They are judged in every plan and before the first change of a deploy: one that is broken refuses the whole run. A chart that cannot be rendered before others are there is named in a warning and judged at its own turn.',
  )
  .meta({ id: 'policy' });

export type Policy = z.infer<typeof policySchema>;
