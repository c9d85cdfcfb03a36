import type { Result } from './result.ts';

/** A pull request, as far as its preview depends on it. */
export interface PullRequest {
  number: number;
  isOpen: boolean;
  isDraft: boolean;
  /** Its branch is in another repository, or in none any more. */
  isFork: boolean;
  labels: string[];
  /** Of its branch. */
  commit: string;
}

/** Reads the pull requests of one repository. */
export interface PullRequests {
  /** Undefined when there is none of that number. */
  get(number: number): Promise<Result<PullRequest | undefined>>;
  /** Every open one. */
  listOpen(): Promise<Result<PullRequest[]>>;
}
