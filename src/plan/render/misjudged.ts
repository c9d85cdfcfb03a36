import { mapping, mappings, textOf } from '../../kube/fields.ts';
import type { JsonObject } from '../../model/json.ts';
import type { RenderFacts } from './render-facts.ts';
import type { RenderedItem } from './rendered-item.ts';

/**
 * Objects that Helm's own wait takes for not ready although they are as they are meant to be: a Job that its time to live has
 * removed, a suspended one, a claim that no pod of the chart uses; for Helm 4 also a DaemonSet whose pods
 * stay old until somebody deletes them, and an Argo Rollout, whose `observedGeneration` is text
 * (https://github.com/helm/helm/issues/32615). None where chart hooks come after that wait.
 */
export function misjudged(
  items: RenderedItem[],
  { event, major }: Pick<RenderFacts, 'event' | 'major'>,
): RenderedItem[] {
  if (items.some(({ hook }) => hook?.events.includes(`post-${event}`))) return [];
  const used = new Set(items.flatMap(({ content }) => claimsOf(content)));
  return items.filter(({ hook, apiVersion, kind, name, content }) => {
    const spec = mapping(content.spec);
    if (hook) return false;
    if (kind === 'Job') return spec.ttlSecondsAfterFinished !== undefined || spec.suspend === true;
    if (kind === 'DaemonSet') return major === 4 && mapping(spec, 'updateStrategy').type === 'OnDelete';
    if (kind === 'Rollout') return major === 4 && apiVersion.startsWith('argoproj.io/');
    return kind === 'PersistentVolumeClaim' && !used.has(name);
  });
}

/** Claims that the pods of a workload name. */
function claimsOf({ kind, spec }: JsonObject): string[] {
  const owner = kind === 'CronJob' ? mapping(mapping(spec, 'jobTemplate'), 'spec') : mapping(spec);
  const pod = kind === 'Pod' ? mapping(spec) : mapping(mapping(owner, 'template'), 'spec');
  return mappings(pod, 'volumes').map(({ persistentVolumeClaim }) =>
    textOf(mapping(persistentVolumeClaim).claimName),
  );
}
