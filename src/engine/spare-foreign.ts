import { locate } from '../cluster/locate.ts';
import { refOf } from '../kube/object.ts';
import { during } from '../model/failure.ts';
import { formatRef } from '../model/object-ref.ts';
import { deployed } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { parseRendered } from '../observe/rendered.ts';
import { rememberedForeign } from './foreign-memory.ts';
import { foreignRefusal } from './foreign-objects.ts';
import { isAbsent } from './observe-again.ts';
import { renderedManifest } from './rendered-manifest.ts';
import type { ReleaseContext } from './run-context.ts';

/**
 * Refuses a deploy that would delete what a failed first install took over from others: without a deployed revision Helm
 * compares the chart with the failed one, and deletes what that names and the chart does not.
 */
export async function spareForeign(release: ReleaseContext): Promise<Result<undefined>> {
  const { run, planned, observed } = release;
  if (isAbsent(release) || deployed(observed) || planned.settings.atomic === 'force') return ok();
  const foreign = await rememberedForeign(release);
  if (!foreign.ok || foreign.value.length === 0) return foreign.ok ? ok() : foreign;
  const manifest = await renderedManifest(release, release.signal);
  if (!manifest.ok) return fail(during('render the chart', manifest.failure));
  const rendered = parseRendered(manifest.value ?? '');
  const located = rendered.ok ? await locate(run.reader, rendered.value, planned.namespace) : rendered;
  if (!located.ok) return located;
  const kept = new Set(located.value.map((object) => formatRef(refOf(object))));
  const lost = foreign.value.filter((ref) => !kept.has(formatRef(ref)));
  return lost.length > 0 ? fail(foreignRefusal('deploying', lost, observed)) : ok();
}
