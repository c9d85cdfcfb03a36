/**
 * Label of a release secret: the revision, and until when its Helm may be at work, in Unix milliseconds of the API server's clock. It is given to
 * Helm by `--labels`, so that the secret has it from its first moment on, and whoever may only write leases cannot change it.
 */
export const WRITING_LABEL = 'helm-lifecycle/writing';

/** What a Helm is about to write, and until when it may be at work. */
export interface Writing {
  revision: number;
  /** Unix milliseconds of the API server's clock, after which that Helm is dead. */
  until: number;
}

export function writingLabels({ revision, until }: Writing): Record<string, string> {
  return { [WRITING_LABEL]: `${revision}-${until}` };
}

/** Until when the Helm that wrote this revision may be at work. Helm copies labels to later revisions, where the number is wrong. */
export function readWriting(label: string | undefined, revision: number): number | undefined {
  const [, of, until] = /^(\d{1,9})-(\d{1,15})$/.exec(label ?? '') ?? [];
  return Number(of) === revision ? Number(until) : undefined;
}
