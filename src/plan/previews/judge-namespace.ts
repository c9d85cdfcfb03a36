import type { KubeObject } from '../../kube/object.ts';
import { isSameSource, type Preview, sourceText } from '../../model/preview.ts';
import type { Failure } from '../../model/result/failure.ts';
import { PREVIEW_LABEL, readPreviewNamespace } from './preview-labels.ts';

/** Why a namespace that exists is not this preview's, and so is neither deployed into nor deleted; undefined when it is. */
export function foreignNamespace(
  live: KubeObject,
  preview: Preview,
  manifestId: string,
): Failure | undefined {
  const { namespace } = preview;
  const found = readPreviewNamespace(live);
  const because = (why: string, remedy: string): Failure => ({
    reason: 'conflict',
    message: `namespace ${namespace} ${why}`,
    remedy,
    object: `Namespace/${namespace}`,
  });
  const other = 'Choose another `preview-prefix`.';
  if (!found)
    return because(
      `exists and is no preview: it has no label ${PREVIEW_LABEL}`,
      `${other} A namespace that was not made by \`preview\` is never changed or deleted by it.`,
    );
  if (found.repository !== preview.repository)
    return because(`is a preview of repository ${found.repository}, not of ${preview.repository}`, other);
  if (found.manifestId !== manifestId)
    return because(`is a preview of the manifest ${found.manifestId}, not of ${manifestId}`, other);
  if (found.source === undefined || !isSameSource(found.source, preview.source)) {
    const of = found.source ? `of ${sourceText(found.source)}` : 'that no longer says of what';
    return because(`is a preview ${of}, not of ${sourceText(preview.source)}`, other);
  }
  return undefined;
}
