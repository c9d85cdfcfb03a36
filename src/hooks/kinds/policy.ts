import { z } from 'zod';
import { parseDocuments } from '../../kube/documents.ts';
import type { Failure } from '../../model/result/failure.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok } from '../../model/result.ts';
import { addProblem } from '../definition/add-problem.ts';
import type { HookKind } from '../kind.ts';
import { brokenRules, describeRules, hasRules, policyRules } from '../objects/policy-rules.ts';

const settingsSchema = z.strictObject(policyRules).superRefine((rules, context) => {
  if (!hasRules(rules))
    addProblem(context, { code: 'missing-key', message: 'a policy needs at least one rule' });
});

const shape = {
  policy: settingsSchema.describe('The rules: a mapping with at least one of them.'),
};

type PolicySpec = z.infer<z.ZodObject<typeof shape>>;

export const policy: HookKind<PolicySpec> = {
  name: 'policy',
  summary:
    'Fails when the chart makes objects that the rules do not allow; before the operation, nothing has been changed then. It judges what the chart renders with its values against this cluster (when it is uninstalled, what is stored), not the objects of chart hooks.',
  shape,
  changes: 'nothing',
  returns: '`{objects}`: how many objects were judged.',
  files: () => [],
  permissions: () => [],
  describe: ({ policy: settings }) => `judge the rendered objects: ${describeRules(settings).join(', ')}`,
  example: `
policy: {deniedKinds: [ClusterRole, ClusterRoleBinding], namespacedOnly: true}
`,

  async run({ policy: settings }, context) {
    const manifest = await context.rendered();
    if (!manifest.ok) return fail(during('render the chart', manifest.failure));
    if (manifest.value === undefined) return fail(NO_RELEASE);
    const documents = parseDocuments(manifest.value);
    if (!documents.ok) return documents;
    const objects = documents.value.map(({ object }) => object);
    const { reader, target } = context;
    const wrong = await brokenRules(objects, settings, { reader, namespace: target.namespace });
    if (!wrong.ok) return wrong;
    return wrong.value.length === 0 ? ok({ objects: objects.length }) : fail(refused(wrong.value));
  },
};

function refused(wrong: string[]): Failure {
  const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
  return {
    reason: 'hook',
    message: `the policy does not allow what the chart makes: ${wrong[0]}${more}`,
    remedy: 'Change the values or the chart, or the rules of this hook.',
    details: wrong,
  };
}

const NO_RELEASE: Failure = {
  reason: 'hook',
  message: 'there is no rendered chart to judge',
  remedy: "Use `policy` in a chart's own phases.",
};
