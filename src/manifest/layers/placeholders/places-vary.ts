import { isJsonObject, type Json } from '../../../model/json.ts';

/** What is the same for every run with the same environment. */
const FIXED = /\$\{environment\}/g;

/**
 * Whether variables say where the releases of a manifest go, before they are filled in, and its `id` does not follow them: then
 * other runs of it may have put releases elsewhere, under the same id. `main` is the manifest that includes it, or itself.
 */
export function placesVary(manifest: Json, main: Json = manifest): boolean {
  if (!isJsonObject(manifest) || !isJsonObject(main) || varies(main.id)) return false;
  if ([manifest.include].flat().some(varies)) return true;
  const environments = valuesOf(manifest.environments);
  const charts = Array.isArray(manifest.charts) ? manifest.charts : [];
  const changed = environments.flatMap((one) => (isJsonObject(one) ? valuesOf(one.charts) : []));
  const defaults = [manifest, ...environments].map((one) => (isJsonObject(one) ? one.defaults : undefined));
  return [...charts, ...changed, ...defaults].some(
    (entry) => isJsonObject(entry) && (varies(entry.name) || varies(entry.namespace)),
  );
}

function valuesOf(value: Json | undefined): Json[] {
  return isJsonObject(value) ? Object.values(value) : [];
}

function varies(value: Json | undefined): boolean {
  return typeof value === 'string' && value.replace(FIXED, '').includes('${');
}
