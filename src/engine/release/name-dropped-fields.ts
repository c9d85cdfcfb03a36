import { locate } from '../../cluster/objects/locate.ts';
import { HELM_MANAGER } from '../../helm/field-manager.ts';
import { appliedForm } from '../../kube/drift/applied-form.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import {
  droppedField,
  droppedText,
  isSameField,
  objectsWith,
  undeclaredFields,
} from '../../kube/undeclared-fields.ts';
import { parseRendered } from '../../observe/rendered.ts';
import { listText } from '../../util/list-text.ts';
import type { ReleaseContext } from '../release-context.ts';

/** Objects that a warning names as those that may be meant. */
const MOST_NAMES = 3;

type Release = Pick<ReleaseContext, 'run' | 'planned' | 'rendered' | 'signal'>;

/**
 * What Helm warned of, with the objects whose fields the API server has dropped: it names the fields alone. Of each kind that sets
 * such a field the API server is asked, by a dry run, whether it has a place for it. Helm's own words stay where none is known to lack it,
 * as where a hook of the chart sets it, with the objects of which that could not be asked.
 */
export async function nameDroppedFields(warnings: readonly string[], release: Release): Promise<string[]> {
  if (!warnings.some((text) => droppedField(text) !== undefined)) return [...warnings];
  const { run, planned, rendered } = release;
  const parsed = parseRendered(rendered ?? '');
  const located = parsed.ok ? await locate(run.cluster.reader, parsed.value, planned.namespace) : parsed;
  const objects = located.ok ? located.value : [];
  const told: string[] = [];
  for (const text of warnings) {
    const field = droppedField(text);
    told.push(...(field === undefined ? [text] : await nameField(field, { text, objects, release })));
  }
  return told;
}

interface Warned {
  /** What Helm said. */
  text: string;
  objects: readonly KubeObject[];
  release: Release;
}

async function nameField(field: string, { text, objects, release }: Warned): Promise<string[]> {
  const guilty: KubeObject[] = [];
  const unknown: KubeObject[] = [];
  for (const [first, ...others] of byKind(objectsWith(field, objects))) {
    const lacks = await lacksField(first, field, release);
    if (lacks !== false) (lacks ? guilty : unknown).push(first, ...others);
  }
  if (guilty.length > 0) return guilty.map((object) => droppedText(object, [field]));
  if (unknown.length === 0) return [text];
  return [`${text}; it may be that of ${listText(unknown.map(nameOf), MOST_NAMES)}`];
}

/** Objects of one kind have the same fields. */
function byKind(objects: readonly KubeObject[]): [KubeObject, ...KubeObject[]][] {
  const groups = new Map<string, [KubeObject, ...KubeObject[]]>();
  for (const object of objects) {
    const key = `${object.apiVersion}/${object.kind}`;
    const group = groups.get(key);
    if (group) group.push(object);
    else groups.set(key, [object]);
  }
  return [...groups.values()];
}

/** Undefined where the API server does not say. */
async function lacksField(
  object: KubeObject,
  field: string,
  { run, planned, signal }: Release,
): Promise<boolean | undefined> {
  const options = { signal, fieldManager: HELM_MANAGER };
  const answer = await run.cluster.reader.dryRunApply(appliedForm(object, planned), options);
  if (answer.ok) return false;
  const undeclared = undeclaredFields(answer.failure.message);
  // One that lacks other fields is told of all that it lacks.
  return undeclared.length === 0 ? undefined : undeclared.some((path) => isSameField(path, field));
}
