/** Fails to compile, as the type of `true`, when a schema and the type it describes are not the same. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
