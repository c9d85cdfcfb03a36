/** The stages of a chart's lifecycle, in the order in which they can run. */
export const PHASES = [
  'checkPrerequisites',
  'preExec',
  'exec',
  'postExec',
  'validate',
  'onFailure',
  'finally',
] as const;
export type Phase = (typeof PHASES)[number];

/** The phases whose failure is the failure of the chart. */
export const MAIN_PHASES = ['checkPrerequisites', 'preExec', 'exec', 'postExec', 'validate'] as const;
export type MainPhase = (typeof MAIN_PHASES)[number];

/** The stages of hooks that run once per run, around all charts. */
export const RUN_PHASES = ['before', 'after', 'onFailure', 'finally'] as const;
export type RunPhase = (typeof RUN_PHASES)[number];
