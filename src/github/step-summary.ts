import type { OptionValues } from '../options/option-values.ts';
import type { SafeText } from '../system/redactor.ts';
import type { Core } from './core.ts';

/** Whether a summary is asked for; `isNews`: something changed, would change or failed. */
export function wantsSummary(mode: OptionValues['summary'], isNews: boolean): boolean {
  return mode === 'always' || (mode === 'on-change' && isNews);
}

/**
 * Adds Markdown to the job summary, with a link to the artifact at its end. Best effort: the text says why it was not
 * written, undefined that it was.
 */
export async function writeStepSummary(
  core: Pick<Core, 'summary'>,
  markdown: SafeText,
  artifact?: { name: string; url: string },
): Promise<string | undefined> {
  const link = artifact === undefined ? '' : `\nEvidence: [${artifact.name}](${artifact.url})\n`;
  try {
    await core.summary.addRaw(`${markdown}${link}`, true).write();
    return undefined;
  } catch (error) {
    return `the job summary was not written: ${error instanceof Error ? error.message : String(error)}`;
  }
}
