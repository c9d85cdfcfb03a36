/** The part of @actions/core that this project uses; loaded when it is first needed, because the CLI never does. */
export type Core = Pick<
  typeof import('@actions/core'),
  | 'addPath'
  | 'getInput'
  | 'setOutput'
  | 'setSecret'
  | 'saveState'
  | 'getState'
  | 'summary'
  | 'error'
  | 'warning'
>;

export function loadCore(): Promise<Core> {
  return import('@actions/core');
}
