import { z } from 'zod';
import { condition, explain } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { isBehind } from '../../kube/readiness/observed-generation.ts';
import { readiness } from '../../kube/readiness/readiness.ts';
import type { OwnJudge, Readiness } from '../../kube/readiness/readiness-rule.ts';
import { NOT_SEEN } from '../../kube/readiness/rules/readings.ts';
import { checkFieldTest, fieldTestShape } from '../../model/field-test.ts';
import { CONDITION } from '../../model/release/ready-rule.ts';
import { ok, type Result } from '../../model/result.ts';
import { scalarText } from '../../util/scalar-text.ts';
import { describeFieldTest, fieldTester } from '../field-test.ts';

const EXPECTED =
  'exists, gone, ready, condition=Type, condition=Type=Status, or a mapping with `path` and `equals` or `matches`';

/** What `for` of a wait takes. */
export const waitForSchema = z.union(
  [
    z.strictObject(fieldTestShape).superRefine(checkFieldTest),
    z.string().refine((text) => ['exists', 'gone', 'ready'].includes(text) || CONDITION.test(text), {
      error: EXPECTED,
    }),
  ],
  { error: EXPECTED },
);

export type WaitFor = z.infer<typeof waitForSchema>;

/** Half a sentence that follows the objects: `ready`, `$.status.phase is Bound`. */
export function describeWaitFor(goal: WaitFor): string {
  return typeof goal === 'string' ? goal : describeFieldTest(goal);
}

/** Says of an object that exists whether it is as it should be, and what it is instead. */
export type Judge = (object: KubeObject) => Readiness;

/** What a judge must know of the cluster. */
export interface JudgeContext {
  /** `volumeBindingMode` of storage classes by name. */
  bindingModes: ReadonlyMap<string, string>;
  /** Unix milliseconds by the API server's clock. */
  serverTime: () => number;
  /** The rules of the manifest for `ready`. */
  own?: OwnJudge | undefined;
}

/** The judge for everything but `gone`. */
export async function judgeFor(
  goal: WaitFor,
  { bindingModes, serverTime, own }: JudgeContext,
): Promise<Result<Judge>> {
  if (typeof goal !== 'string') {
    const tester = await fieldTester(goal);
    if (!tester.ok) return tester;
    return ok((object) => {
      const answer = tester.value(object);
      if (!answer.ok) return { state: 'failed', message: answer.failure.message };
      const { holds, seen } = answer.value;
      return { state: holds ? 'ready' : 'progressing', message: seen };
    });
  }
  const [, type, wanted = 'True'] = CONDITION.exec(goal) ?? [];
  if (type !== undefined) return ok((object) => judgeCondition(object, type, wanted));
  if (goal === 'exists') return ok(() => EXISTS);
  return ok((object) => {
    const bindingMode = bindingModes.get(scalarText(object.spec?.storageClassName));
    const now = serverTime();
    return readiness(object, {
      ...{ waitForJobs: true, now, own },
      ...(bindingMode !== undefined && { bindingMode }),
    });
  });
}

const EXISTS: Readiness = { state: 'ready', message: 'exists' };

function judgeCondition({ metadata, status: state }: KubeObject, type: string, wanted: string): Readiness {
  const found = condition(state, type);
  if (found === undefined) return { state: 'progressing', message: `has no condition ${type} yet` };
  const observed = [state?.observedGeneration, found.observedGeneration];
  if (observed.some((seen) => isBehind(seen, metadata.generation))) return NOT_SEEN;
  const { status } = found;
  if (scalarText(status).toLowerCase() === wanted.toLowerCase())
    return { state: 'ready', message: `is ${type}` };
  const why = explain(found);
  return { state: 'progressing', message: `${type} is ${status}${why === '' ? '' : ` (${why})`}` };
}
