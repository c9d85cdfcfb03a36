import type { Issue } from '../model/issue.ts';
import type { UnlockResult } from '../model/unlock-result.ts';
import type { EarlyEnd, Ran } from '../session/contract.ts';

/** What a command gives back; the entry turns it into outputs, summary, annotations and the exit code. */
export type Outcome =
  | EarlyEnd
  | { kind: 'valid'; warnings: Issue[]; summary: string }
  | { kind: 'unlocked'; releases: UnlockResult[] }
  | Ran;
