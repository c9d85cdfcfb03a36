import type { RunEnd } from '../../engine/run-end.ts';
import { foldEvents } from '../../model/journal/fold-events.ts';
import type { Ran } from '../contract.ts';
import { keepResult } from '../ending/keep-result.ts';
import type { Session } from '../session.ts';

/** Makes the result of a run from its journal, and keeps it. */
export async function reportRun(
  { outcome }: RunEnd,
  { journal, folders, deps }: Pick<Session, 'journal' | 'folders' | 'deps'>,
): Promise<Ran> {
  const result = foldEvents(journal.events());
  const kept = await keepResult(result, folders.result, (text) => deps.log.warning(text));
  return { kind: 'ran', outcome, result, ...kept, diagnosticsFolder: folders.diagnostics };
}
