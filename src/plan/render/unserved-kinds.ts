import { unansweredBy } from '../../cluster/objects/unserved-kind.ts';
import { mapping, textOf } from '../../kube/fields.ts';
import { groupOf } from '../../kube/object.ts';
import type { JsonObject } from '../../model/json.ts';
import { removedApi } from './removed-apis.ts';
import type { RenderFacts } from './render-facts.ts';
import type { RenderProblem } from './render-problem.ts';
import { itemName, type RenderedItem } from './rendered-item.ts';
import { isMadeAfter, isMadeNow } from './runs-now.ts';
import { isServed, servedVersion } from './served-version.ts';

/** Objects of kinds that the cluster does not serve in that version, and that nothing brings before Helm needs them. */
export function unservedKinds(items: RenderedItem[], facts: RenderFacts): RenderProblem[] {
  const own = new Set(definedKinds(items.map(({ content }) => content)));
  const unserved = items.filter(
    (item) =>
      item.kind !== '' && isMadeNow(item, facts) && !isServed(item, facts.served) && facts.isUnserved(item),
  );
  return unserved.flatMap((item) => {
    const wanted = kindKey(item);
    if (facts.comingKinds.has(wanted) || (isMadeAfter(item, facts) && own.has(wanted))) return [];
    const base = {
      severity: 'refuse',
      reason: 'not-found',
      object: itemName(item),
      ...(item.template !== undefined && { template: item.template }),
      seek: /^[^#]*\bapiVersion\s*:/,
    } as const;
    const problem = outdated(item, facts) ?? (facts.hasStepsBefore ? undefined : lacking(item, facts, own));
    return problem ? [{ ...base, ...problem }] : [];
  });
}

/** `group/Kind` of the CRDs among some objects. */
export function definedKinds(objects: JsonObject[]): string[] {
  return objects
    .filter(({ kind }) => kind === 'CustomResourceDefinition')
    .map(({ spec }) => `${textOf(mapping(spec).group)}/${textOf(mapping(mapping(spec).names).kind)}`);
}

function kindKey({ apiVersion, kind }: RenderedItem): string {
  return `${groupOf(apiVersion)}/${kind}`;
}

type Told = Pick<RenderProblem, 'code' | 'says' | 'remedy'>;

/** The kind is there in another version, or was removed for good. */
function outdated(
  item: RenderedItem,
  { served, serverVersion, hasStepsBefore }: RenderFacts,
): Told | undefined {
  const { apiVersion, kind } = item;
  const removed = removedApi(apiVersion, kind);
  const now = servedVersion(item, served);
  if (!removed && (now === undefined || hasStepsBefore)) return undefined;
  const why = removed
    ? `Kubernetes 1.${removed.removedIn} has removed ${kind} of ${apiVersion}`
    : `the cluster does not serve ${kind} of ${apiVersion}`;
  const instead = now === undefined ? 'nothing has taken its place' : `it serves that of ${now}`;
  return {
    code: 'kind-missing',
    says: `${itemName(item)} (@): ${why}; this cluster is ${serverVersion}, and ${instead}`,
    remedy:
      now === undefined
        ? 'Remove it from the chart, or use a newer version of the chart.'
        : `Write \`apiVersion: ${now}\` in the template and check its fields, or use a newer version of the chart.`,
  };
}

function lacking(item: RenderedItem, facts: RenderFacts, own: ReadonlySet<string>): Told {
  return facts.unanswered.includes(item.apiVersion) ? unanswered(item) : missing(item, facts, own);
}

function unanswered(item: RenderedItem): Told {
  const { code, message, remedy } = unansweredBy(item.apiVersion);
  return { code, says: `${itemName(item)} (@): ${message}`, remedy };
}

function missing(item: RenderedItem, facts: RenderFacts, own: ReadonlySet<string>): Told {
  const { apiVersion, kind } = item;
  const says = `${itemName(item)} (@): the cluster does not serve ${kind} of ${apiVersion}`;
  if (own.has(kindKey(item))) {
    return {
      code: 'kind-missing',
      says: `${says}; its CRD is in the same chart's templates, and Helm looks all kinds up before it makes any object`,
      remedy: 'Move the CRD into the folder `crds/` of the chart, or name its file in `crds.paths`.',
    };
  }
  if (facts.passedOverKinds.has(kindKey(item))) {
    return {
      code: 'kind-missing',
      says: `${says}; its CRD is in \`crds/\` of the chart, which Helm reads only for the first install`,
      remedy: 'Set `crds: {policy: create}`: then the CRDs of the chart are made before each deploy.',
    };
  }
  return {
    code: 'kind-missing',
    says,
    remedy:
      'Install the CRD first, with `crds` or by a chart in `needs`; check the spelling of `apiVersion` and `kind`.',
  };
}
