import { isBuiltInGroup } from '../../kube/built-in-group.ts';
import { mapping, mappings } from '../../kube/fields.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { scalarText } from '../../util/scalar-text.ts';
import type { RenderFacts } from './render-facts.ts';
import type { RenderProblem } from './render-problem.ts';
import { itemName, type RenderedItem } from './rendered-item.ts';
import { isMadeNow } from './runs-now.ts';

/** A value that must be text and is none. */
interface Finding {
  /** `metadata.labels` */
  path: string;
  key: string;
  value: Json;
}

/** Labels, annotations and other fields that take only text and got a number, a boolean or more: templates forget quotes there. */
export function notText(items: RenderedItem[], facts: RenderFacts): RenderProblem[] {
  return items
    .filter((item) => isMadeNow(item, facts))
    .flatMap((item) => findings(item).map((finding) => problem(item, finding)));
}

/** The value itself may be a secret. */
function problem(item: RenderedItem, { path, key, value }: Finding): RenderProblem {
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  const what = isScalar ? `a ${typeof value}` : Array.isArray(value) ? 'a list' : 'a mapping';
  return {
    severity: 'refuse',
    reason: 'chart',
    code: 'invalid-object',
    object: itemName(item),
    says: `${itemName(item)} (@): \`${key}\` of ${path} is ${what}, and Kubernetes takes only text there`,
    remedy: isScalar
      ? `Put \`| quote\` behind the value in the template${isLarge(value) ? ', and quotes around it where it is set: Helm writes a large number as 1.2e+06' : ''}.`
      : 'Put `| toJson | quote` behind the value in the template, or look what it is meant to be.',
    ...(item.template !== undefined && { template: item.template }),
    seek: new RegExp(`^[^#]*(?:^|[\\s{,"'])${escaped(key)}["']?\\s*:`),
  };
}

/** From here on Go writes what YAML read as a number with an exponent. */
function isLarge(value: Json): boolean {
  return typeof value === 'number' && Math.abs(value) >= 1e6;
}

function findings({ content, kind, apiVersion }: RenderedItem): Finding[] {
  const own = ofMetadata(content, '');
  if (!isBuiltInGroup(apiVersion)) return own;
  const spec = mapping(content.spec);
  const found = [...own, ...ofKind(content, kind)];
  const selector = ofTexts(mapping(spec.selector).matchLabels, 'spec.selector.matchLabels');
  if (kind === 'Pod') return [...found, ...ofPod(spec, 'spec')];
  const [template, at] =
    kind === 'CronJob'
      ? [
          mapping(mapping(mapping(spec, 'jobTemplate'), 'spec'), 'template'),
          'spec.jobTemplate.spec.template.',
        ]
      : [mapping(spec, 'template'), 'spec.template.'];
  return [...found, ...selector, ...ofMetadata(template, at), ...ofPod(mapping(template.spec), `${at}spec`)];
}

function ofMetadata(object: JsonObject, at: string): Finding[] {
  const metadata = mapping(object.metadata);
  return ['labels', 'annotations'].flatMap((name) => ofTexts(metadata[name], `${at}metadata.${name}`));
}

function ofKind(content: JsonObject, kind: string): Finding[] {
  switch (kind) {
    case 'ConfigMap':
      return ofTexts(content.data, 'data');
    case 'Secret':
      return [...ofTexts(content.data, 'data'), ...ofTexts(content.stringData, 'stringData')];
    case 'Service':
      return ofTexts(mapping(content.spec).selector, 'spec.selector');
    default:
      return [];
  }
}

function ofPod(spec: JsonObject, at: string): Finding[] {
  const containers = ['initContainers', 'containers'].flatMap((list) =>
    mappings(spec, list).flatMap((container) => {
      const where = `${at}.${list}[${container.name}]`;
      const variables = mappings(container, 'env').map(({ name, value }) => [
        scalarText(name),
        value ?? null,
      ]);
      return [
        ...ofTexts(Object.fromEntries(variables), `${where}.env`),
        ...['command', 'args'].flatMap((key) => ofList(container[key], where, key)),
      ];
    }),
  );
  return [...ofTexts(spec.nodeSelector, `${at}.nodeSelector`), ...containers];
}

/** The API server reads null as no value. */
function ofTexts(texts: Json | undefined, path: string): Finding[] {
  if (!isJsonObject(texts)) return [];
  return Object.entries(texts)
    .filter(([, value]) => typeof value !== 'string' && value !== null)
    .map(([key, value]) => ({ path, key, value }));
}

function ofList(list: Json | undefined, path: string, key: string): Finding[] {
  if (!Array.isArray(list)) return [];
  return list
    .filter((value) => typeof value !== 'string' && value !== null)
    .slice(0, 1)
    .map((value) => ({ path, key, value }));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
