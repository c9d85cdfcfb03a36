import { readRevision } from '../../helm/stored-objects.ts';
import { deploys } from '../../model/plan/operation.ts';
import { comparedRevision } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import type { ReleaseContext } from '../release-context.ts';
import { renderPlanned } from '../render/request-of.ts';

/**
 * The objects of a release as YAML: what its chart renders to, when this run deploys it or has it staged; else what is stored.
 * Undefined when there is neither.
 */
export async function renderedManifest(
  { run, planned, staged, observed }: ReleaseContext,
  signal: AbortSignal,
): Promise<Result<string | undefined>> {
  if (staged !== undefined && deploys(planned.operation)) {
    const rendered = await renderPlanned(planned, staged, run, { signal });
    return rendered.ok ? ok(rendered.value.manifest) : rendered;
  }
  const stored = await readRevision(planned, comparedRevision(observed)?.revision, run.cluster);
  return stored.ok ? ok(stored.value?.manifest) : stored;
}
