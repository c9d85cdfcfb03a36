/** For a schema that a run reads once: zod would make a function of it first, which takes longer than to read it. */
export const INTERPRETED = { jitless: true } as const;
