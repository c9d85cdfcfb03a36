/** Whether a release may be worked on without its lease: when the rights to it are missing (`auto`), never, or always without. */
export const LOCK_MODES = ['auto', 'required', 'off'] as const;
export type LockMode = (typeof LOCK_MODES)[number];
