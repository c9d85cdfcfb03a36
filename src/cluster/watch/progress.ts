/** Called whenever the state of one of the objects that are waited for changed. `waiting`: a line for each that is left. */
export type OnProgress = (progress: { ready: number; total: number; waiting: string[] }) => void;
