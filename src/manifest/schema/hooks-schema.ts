import { z } from 'zod';
import { parseHook } from '../../hooks/definition/parse-hook.ts';
import type { HookItem } from '../../hooks/hook.ts';
import type { JsonObject } from '../../model/json.ts';
import { PHASES, type Phase, RUN_PHASES, type RunPhase } from '../../model/plan/phase.ts';

/** One hook item. The hook kinds describe themselves, so the check is theirs and not zod's. */
const hookSchema = z
  .looseObject({}, { error: 'a mapping with the keys of a hook' })
  .transform((source, context): HookItem => {
    const { item, problems } = parseHook(source as JsonObject, 'later');
    for (const problem of problems) {
      context.issues.push({ code: 'custom', message: problem.message, input: source, params: { problem } });
    }
    return item ?? z.NEVER;
  })
  .meta({ id: 'hook' });

const hookList = z.array(hookSchema).default([]);

const PHASE_SUMMARIES: Record<Phase, string> = {
  checkPrerequisites: 'Before anything changes.',
  preExec: 'Before the operation, after the CRDs.',
  exec: 'Instead of the built-in operation.',
  postExec: 'After the operation and its tests.',
  validate: 'After the resources are ready.',
  onFailure: 'After a failure, before the rollback.',
  finally: 'Always, last.',
};

const RUN_PHASE_SUMMARIES: Record<RunPhase, string> = {
  before: 'Once, before all charts.',
  after: 'Once, after all charts succeeded.',
  onFailure: 'Once, when something failed.',
  finally: 'Once, last, however the run ended.',
};

export const phaseHooks = hooksBy(PHASES, PHASE_SUMMARIES).meta({ id: 'phaseHooks' });
export const runHooks = hooksBy(RUN_PHASES, RUN_PHASE_SUMMARIES).meta({ id: 'runHooks' });

function hooksBy<Name extends string>(names: readonly Name[], summaries: Record<Name, string>) {
  const shape = Object.fromEntries(names.map((name) => [name, hookList.describe(summaries[name])]));
  return z.strictObject(shape as Record<Name, typeof hookList>);
}
