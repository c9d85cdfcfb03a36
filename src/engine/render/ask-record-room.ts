import { getAll } from '../../cluster/objects/get-all.ts';
import { pairObjects } from '../../kube/diff/pair-objects.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { stepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { type ComingSecrets, lackingRoom } from '../../plan/record-room.ts';
import type { RunContext } from '../run-context.ts';
import { type AskedRelease, isUnsettled } from './ask-admission.ts';

/**
 * Refuses what would make Helm store more records of a release, with the Secrets of its chart, than a quota of Secrets has room for. The API
 * server refuses those only when Helm has begun, and then the record of the way back as well, of which a plan warns.
 */
export async function askRecordRoom(
  planned: PlannedRelease,
  run: RunContext,
  asked: Pick<AskedRelease, 'before' | 'after' | 'hookEvents'>,
): Promise<Result<undefined>> {
  const { exec } = planned.phases;
  const replaces = planned.operation === 'reinstall' || planned.operation === 'uninstall';
  if (!stepOf(exec.steps, 'helm') || replaces) return ok();
  const quotas = await quotasIn(planned.namespace, run);
  const bringsBack = stepOf(exec.steps, 'bring-back')?.to !== undefined;
  const coming = { coming: bringsBack ? 2 : 1, most: planned.settings.historyMax };
  // Of most releases there is nothing more to ask.
  const all = newSecrets(planned, asked);
  const worst = { ...coming, stored: 0, made: all.length, coming: coming.coming + 1 };
  if (lackingRoom(quotas, worst) === undefined) return ok();
  const observed = await run.cluster.store.observeOne(planned);
  const live = await getAll(run.cluster.reader, all.map(refOf), { signal: run.limits.signal });
  // What may not be read is told elsewhere.
  if (!observed.ok || !live.ok) return ok();
  const made = live.value.filter((object) => object === undefined).length;
  return judge(planned, run, {
    secrets: { ...coming, made, stored: observed.value.revisions.length },
    quotas,
    maySettle: isUnsettled(planned, run, asked.hookEvents),
  });
}

function judge(
  planned: PlannedRelease,
  run: RunContext,
  {
    secrets,
    quotas,
    maySettle,
  }: { secrets: ComingSecrets; quotas: readonly KubeObject[]; maySettle: boolean },
): Result<undefined> {
  const warn = (text: string) => run.record.emit({ type: 'warning', release: planned.id, text });
  const lacking = lackingRoom(quotas, secrets);
  if (lacking && !maySettle && !lacking.isPruned)
    return fail({
      reason: 'forbidden',
      code: 'quota-exceeded',
      message: `the API server would refuse the release: ${lacking.says}`,
      remedy: 'Raise the quota, or let Helm keep fewer revisions (`historyMax`).',
    });
  if (lacking) {
    const why = maySettle
      ? 'hooks or releases that come before may change that'
      : 'that passes once the API server has counted the record that Helm deletes before';
    warn(`as the cluster is now, the API server would refuse the release: ${lacking.says}; ${why}`);
    return ok();
  }
  const back = planned.fallback && lackingRoom(quotas, { ...secrets, coming: secrets.coming + 1 });
  if (back && !back.isPruned) warn(`a failure could not be rolled back: ${back.says}`);
  return ok();
}

/** Those of its chart that are not stored yet. */
function newSecrets(
  { namespace }: PlannedRelease,
  { before, after }: Pick<AskedRelease, 'before' | 'after'>,
): KubeObject[] {
  return pairObjects(before, after).flatMap((pair) => {
    const { kind, apiVersion, metadata } = pair.after ?? {};
    const isNew = pair.before === undefined && kind === 'Secret' && apiVersion === 'v1';
    return pair.after && isNew && metadata?.namespace === namespace ? [pair.after] : [];
  });
}

/** None where they may not be listed. */
async function quotasIn(namespace: string, { cluster, limits }: RunContext): Promise<KubeObject[]> {
  const query = { apiVersion: 'v1', kind: 'ResourceQuota', namespace };
  const quotas = await cluster.reader.list(query, { signal: limits.signal });
  return quotas.ok ? quotas.value : [];
}
