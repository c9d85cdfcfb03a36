import type { SafeText } from '../system/redactor.ts';
import type { Core } from './core.ts';

/** Adds Markdown to the job summary. Best effort: the text says why it was not written, undefined that it was. */
export async function writeStepSummary(
  core: Pick<Core, 'summary'>,
  markdown: SafeText,
): Promise<string | undefined> {
  try {
    await core.summary.addRaw(markdown, true).write();
    return undefined;
  } catch (error) {
    return `the job summary was not written: ${error instanceof Error ? error.message : String(error)}`;
  }
}
