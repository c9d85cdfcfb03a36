/** After a failed release: go on with those that do not need it, or start nothing new. */
export const ON_ERROR = ['continue', 'stop'] as const;
export type OnError = (typeof ON_ERROR)[number];
