import type { SafeText } from '../system/redactor.ts';
import type { Result } from './result.ts';

/** What an issue of a repository is to say. */
export interface IssueText {
  /** The same for all runs that write the same issue. */
  key: string;
  title: SafeText;
  /** Markdown; with the marker it has to fit into 65,536 characters. */
  body: SafeText;
}

/** What became of the issue; absent: there is no open one, and none was needed. */
export type IssueEnd =
  | { did: 'opened' | 'updated' | 'left as it was' | 'closed'; url: string }
  | { did: 'absent' };

/** The open issues of one repository that are ours, of which there is one for each key. */
export interface StickyIssues {
  /** `open`: there is to be one. `update`: one that is open stays open. `close`: one that is open gets these last words. */
  write(to: 'open' | 'update' | 'close', text: IssueText): Promise<Result<IssueEnd>>;
}
