/** How long a program has to end by itself after an interrupt: when a run is cancelled, its last hooks need the seconds after it. */
export const GRACE_MS = 2_000;
