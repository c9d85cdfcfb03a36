import { locate } from '../../cluster/objects/locate.ts';
import { droppedField, droppedText, objectsWith } from '../../kube/undeclared-fields.ts';
import { parseRendered } from '../../observe/rendered.ts';
import type { ReleaseContext } from '../release-context.ts';

/** What Helm warned of, with the objects whose fields the API server has dropped: it names the fields alone. */
export async function nameDroppedFields(
  warnings: readonly string[],
  { run, planned, rendered }: Pick<ReleaseContext, 'run' | 'planned' | 'rendered'>,
): Promise<string[]> {
  if (!warnings.some((text) => droppedField(text) !== undefined)) return [...warnings];
  const parsed = parseRendered(rendered ?? '');
  const located = parsed.ok ? await locate(run.cluster.reader, parsed.value, planned.namespace) : parsed;
  const objects = located.ok ? located.value : [];
  return warnings.flatMap((text) => {
    const field = droppedField(text);
    const found = field === undefined ? [] : objectsWith(field, objects);
    return found.length === 0 ? [text] : found.map((object) => droppedText(object, [field ?? '']));
  });
}
