import { condition, explain, textOf } from '../../kube/fields.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import type { CauseCode } from '../../model/cause-table.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { Clues } from '../clues/clues.ts';
import { hookMoment, isLate } from '../clues/failure-words.ts';
import type { Owner } from '../clues/owner.ts';
import type { CauseRule } from './cause-rule.ts';
import { endings } from './endings.ts';
import { found } from './found.ts';

/** Helm deletes such a hook before anyone can read its log. */
const STAY =
  'Take `hook-failed` out of its `helm.sh/hook-delete-policy`, so that its log is kept the next time.';

/** What a container's end is called when it is the end of a Job or of one of the chart's hooks. */
const ORDINARY = new Set<CauseCode | undefined>(['container-crashed', 'container-killed']);

/** Jobs that failed, and the chart's own hooks and tests. */
export const jobs: CauseRule = (clues) => {
  const pods = clues.pods.filter(({ owner }) => owner.kind === 'Job' || owner.hook !== undefined);
  const ended = pods.flatMap((clue) => endings(clue).map((ending) => named(ending, clue.owner)));
  const explained = new Set(ended.map(({ object }) => object));
  const others = [...failedJobs(clues), ...failedHook(clues)];
  return [...ended, ...others.filter(({ object }) => object === undefined || !explained.has(object))];
};

/** Helm's own words, when the hook's policy has deleted what failed. */
function failedHook({ failure, objects }: Clues): Failure[] {
  const isThere = objects.some((object) => nameOf(object) === failure.object);
  if (hookMoment(failure) === undefined || isThere || isLate(failure)) return [];
  return [found('chart-hook-failed', { ...failure, remedy: STAY })];
}

function named(ending: Failure, owner: Owner): Failure {
  if (!ORDINARY.has(ending.code)) return ending;
  const reason = reasonOf(owner.live)?.reason;
  const failed = `${owner.place} failed${reason === undefined ? '' : ` (${reason})`}`;
  const message = `${failed}: ${ending.message.replace(`(${owner.place}, `, '(')}`;
  return found(codeOf(owner), { ...ending, remedy: undefined, message });
}

/** Those whose pods are gone or say nothing. */
function failedJobs({ objects, ownerOf }: Clues): Failure[] {
  return objects.flatMap((object) => {
    const why = object.kind === 'Job' ? reasonOf(object) : undefined;
    if (why === undefined) return [];
    const { name, namespace = '', uid = '' } = object.metadata;
    const owner = ownerOf({ kind: object.kind, name, namespace, uid });
    return [found(codeOf(owner), { message: `${owner.place} failed: ${why.text}`, object: owner.object })];
  });
}

function codeOf({ hook }: Owner): CauseCode {
  if (hook === undefined) return 'job-failed';
  return /^test(?:-success|-failure)?$/.test(hook) ? 'chart-test-failed' : 'chart-hook-failed';
}

function reasonOf(job: KubeObject | undefined): { reason: string; text: string } | undefined {
  const failed = condition(job?.status, 'Failed') ?? condition(job?.status, 'FailureTarget');
  return failed?.status === 'True' ? { reason: textOf(failed.reason), text: explain(failed) } : undefined;
}
