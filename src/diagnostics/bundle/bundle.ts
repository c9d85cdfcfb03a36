import { stringify } from 'yaml';
import type { KubeObject } from '../../kube/object.ts';
import { redactObject } from '../../kube/redact-object.ts';
import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { Redactor, SafeText } from '../../system/redactor.ts';
import { lastPart } from '../../util/shorten.ts';
import type { ContainerLog, Evidence } from '../evidence.ts';
import { overviewText } from './overview.ts';

/** One file of what is kept of a failed release; `path` is relative to its folder. */
export interface BundleFile {
  path: string;
  text: SafeText;
}

/**
 * The files of a failed release: the diagnosis, the same as text for people, and the evidence it was made from. Redacted;
 * each part is cut where it has `mostEach` characters, logs together too, so that all of it has six times that at most.
 */
export function bundleFiles(
  evidence: Evidence,
  diagnosis: Diagnosis,
  { redactor, mostEach }: { redactor: Redactor; mostEach: number },
): BundleFile[] {
  const { pods, objects, events, nodes, rendered, chartHooks } = evidence;
  const parts: Record<string, KubeObject[]> = {
    'pods.yaml': pods,
    'objects.yaml': [...objects, ...nodes],
    'events.yaml': events,
    'rendered.yaml': [...rendered, ...chartHooks],
  };
  const files = [
    { path: 'diagnosis.json', text: `${JSON.stringify(diagnosis, null, 2)}\n` },
    { path: 'overview.txt', text: overviewText(diagnosis) },
    ...logFiles(evidence.logs, mostEach),
    ...Object.entries(parts)
      .filter(([, items]) => items.length > 0)
      .map(([path, items]) => ({ path, text: documents(items, mostEach) })),
    ...(diagnosis.diff ? [{ path: 'changes.diff', text: diagnosis.diff.text }] : []),
  ];
  return files.map(({ path, text }) => ({ path, text: redactor.clean(text) }));
}

/** The newest lines are the ones that are kept. */
function logFiles(logs: ContainerLog[], most: number): { path: string; text: string }[] {
  const each = Math.floor(most / Math.max(1, logs.length));
  return logs.map(({ pod, container, previous, lines }) => {
    const name = `${fileName(pod)}.${fileName(container)}${previous ? '.previous' : ''}.log`;
    const text = `${lines.join('\n')}\n`;
    return { path: `logs/${name}`, text: lastPart(text, each) };
  });
}

/** What the cluster says must not lead out of the folder. */
function fileName(name: string): string {
  return name.replace(/[^\w-]+/g, '_').slice(0, 100);
}

/** YAML documents, until they are too long together. */
function documents(objects: KubeObject[], most: number): string {
  let text = '';
  for (const [index, object] of objects.entries()) {
    // Folded lines would tear secrets apart that are to be found and masked.
    const document = stringify(withoutNoise(redactObject(object)), {
      lineWidth: 0,
      aliasDuplicateObjects: false,
    });
    if (text.length + document.length > most)
      return `${text}# ${objects.length - index} more were left out\n`;
    text += `---\n${document}`;
  }
  return text;
}

function withoutNoise({ apiVersion, kind, metadata, ...rest }: KubeObject): KubeObject {
  const { managedFields: _, ...others } = metadata;
  return { apiVersion, kind, metadata: others, ...rest };
}
