import { isJsonObject, type JsonObject } from '../../model/json.ts';
import type { PatchTarget } from '../../model/release/patch.ts';

/** Whether an object as it is rendered is one of those that a patch is for. */
export function matchesTarget(object: JsonObject, target: PatchTarget): boolean {
  const metadata = isJsonObject(object.metadata) ? object.metadata : {};
  const labels = isJsonObject(metadata.labels) ? metadata.labels : {};
  return (
    object.kind === target.kind &&
    (target.apiVersion === undefined || object.apiVersion === target.apiVersion) &&
    (target.namespace === undefined || metadata.namespace === target.namespace) &&
    (target.name === undefined || fits(String(metadata.name ?? ''), target.name)) &&
    (target.labelSelector ?? '')
      .split(',')
      .map((term) => term.trim())
      .filter((term) => term !== '')
      .every((term) => hasLabel(labels, term))
  );
}

/** `*` stands for any text. */
function fits(name: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let at = first.length;
  for (const part of others) {
    const found = name.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return at <= end;
}

function hasLabel(labels: JsonObject, term: string): boolean {
  const differs = term.indexOf('!=');
  if (differs !== -1) return labels[term.slice(0, differs).trim()] !== term.slice(differs + 2).trim();
  const [key = '', value] = term.split(/==?/).map((part) => part.trim());
  return value === undefined ? labels[key] !== undefined : labels[key] === value;
}

/** As messages say it: `Deployment api with app=api`. */
export function targetText({ kind, name, namespace, apiVersion, labelSelector }: PatchTarget): string {
  const place = namespace === undefined ? (name ?? '') : `${namespace}/${name ?? '*'}`;
  return [
    apiVersion === undefined ? kind : `${apiVersion} ${kind}`,
    ...(place === '' ? [] : [place]),
    ...(labelSelector === undefined ? [] : [`with ${labelSelector}`]),
  ].join(' ');
}
