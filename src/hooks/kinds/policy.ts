import { z } from 'zod';
import { parseDocuments } from '../../kube/documents.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import type { Failure } from '../../model/failure.ts';
import { during } from '../../model/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { addProblem } from '../definition/add-problem.ts';
import type { HookContext, HookKind } from '../kind.ts';

const kindName = z.string().regex(/^[A-Za-z][A-Za-z0-9]*(?:\.[a-z0-9.-]+)?$/, {
  error: 'a kind as in YAML, perhaps with its group: ClusterRole, Role.rbac.authorization.k8s.io',
});

const settingsSchema = z
  .strictObject({
    allowedKinds: z.array(kindName).min(1).describe('No other kinds.').optional(),
    deniedKinds: z.array(kindName).min(1).describe('None of these kinds.').optional(),
    namespacedOnly: z
      .boolean()
      .default(false)
      .describe("Nothing outside the release's namespace: no cluster-scoped kinds, no other namespaces."),
    requiredLabels: z
      .array(z.string().min(1))
      .min(1)
      .describe('Labels that every object has: `name`, or `name=value`.')
      .optional(),
  })
  .superRefine(({ namespacedOnly, ...lists }, context) => {
    if (namespacedOnly || Object.values(lists).some((list) => list !== undefined)) return;
    addProblem(context, { code: 'missing-key', message: 'a policy needs at least one rule' });
  });

const shape = {
  policy: settingsSchema.describe('The rules: a mapping with at least one of them.'),
};

type PolicySpec = z.infer<z.ZodObject<typeof shape>>;
type Settings = z.infer<typeof settingsSchema>;

export const policy: HookKind<PolicySpec> = {
  name: 'policy',
  summary:
    'Fails when the chart makes objects that the rules do not allow; before the operation, nothing has been changed then. It judges what the chart renders with its values against this cluster (when it is uninstalled, what is stored), not the objects of chart hooks.',
  shape,
  returns: '`{objects}`: how many objects were judged.',
  files: () => [],
  permissions: () => [],
  describe: ({ policy: settings }) => `judge the rendered objects: ${rulesOf(settings).join(', ')}`,
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
    const wrong: string[] = [];
    for (const object of objects) {
      const found = await violations(object, settings, context);
      if (!found.ok) return found;
      wrong.push(...found.value.map((what) => `${nameOf(object)} ${what}`));
    }
    return wrong.length === 0 ? ok({ objects: objects.length }) : fail(refused(wrong));
  },
};

function rulesOf({ allowedKinds, deniedKinds, namespacedOnly, requiredLabels }: Settings): string[] {
  return [
    ...(allowedKinds === undefined ? [] : [`only ${allowedKinds.join(', ')}`]),
    ...(deniedKinds === undefined ? [] : [`no ${deniedKinds.join(', ')}`]),
    ...(namespacedOnly ? ['namespaced only'] : []),
    ...(requiredLabels === undefined ? [] : [`labels ${requiredLabels.join(', ')}`]),
  ];
}

/** Half sentences that follow the object's name. */
async function violations(
  object: KubeObject,
  { allowedKinds, deniedKinds, namespacedOnly, requiredLabels = [] }: Settings,
  context: HookContext,
): Promise<Result<string[]>> {
  const found: string[] = [];
  if (allowedKinds !== undefined && !allowedKinds.some((kind) => isOfKind(object, kind)))
    found.push('is of a kind that is not among `allowedKinds`');
  if (deniedKinds?.some((kind) => isOfKind(object, kind))) found.push('is of a kind in `deniedKinds`');
  const labels = object.metadata.labels ?? {};
  for (const label of requiredLabels) {
    const [name = '', value] = label.split(/=(.*)/s);
    const has = value === undefined ? labels[name] !== undefined : labels[name] === value;
    if (!has) found.push(`lacks the label ${label}`);
  }
  if (!namespacedOnly) return ok(found);
  const place = await outsidePlace(object, context);
  return place.ok ? ok([...found, ...place.value]) : place;
}

async function outsidePlace(
  { apiVersion, kind, metadata }: KubeObject,
  { reader, target }: HookContext,
): Promise<Result<string[]>> {
  const resource = await reader.resourceOf(apiVersion, kind);
  if (!resource.ok) return resource;
  if (resource.value === undefined) return ok(['is of a kind that the cluster does not know']);
  if (!resource.value.namespaced) return ok(['is cluster-scoped']);
  const { namespace = target.namespace } = metadata;
  return ok(namespace === target.namespace ? [] : [`is in namespace ${namespace}`]);
}

function isOfKind({ apiVersion, kind }: KubeObject, written: string): boolean {
  const [name = '', group] = written.split(/\.(.*)/s);
  const ownGroup = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  return kind.toLowerCase() === name.toLowerCase() && (group === undefined || group === ownGroup);
}

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
