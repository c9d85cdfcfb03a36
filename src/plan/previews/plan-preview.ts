import type { RunStepOf } from '../../model/plan/built-in-step.ts';
import type { Plan } from '../../model/plan/plan.ts';

/** A deploy that has the namespace of its preview opened first. */
export function planPreview(deploy: Plan, step: RunStepOf<'open-preview'>): Plan {
  const { before } = deploy.runPhases;
  return {
    ...deploy,
    command: 'preview',
    runPhases: { ...deploy.runPhases, before: { ...before, steps: [step, ...before.steps] } },
  };
}

/** A destroy that has the namespace deleted last. */
export function planTeardown(destroy: Plan, step: RunStepOf<'close-preview'>): Plan {
  const { after } = destroy.runPhases;
  return {
    ...destroy,
    command: 'preview-teardown',
    runPhases: { ...destroy.runPhases, after: { ...after, steps: [...after.steps, step] } },
  };
}
