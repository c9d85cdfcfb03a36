import type { Location } from '../model/location.ts';
import type { Redactor } from '../system/redactor.ts';
import type { Core } from './core.ts';

/** Marks lines of files in GitHub's pages; to be called where workflow commands are read. */
export function annotate(
  core: Pick<Core, 'error' | 'warning'>,
  annotations: { level: 'error' | 'warning'; title: string; message: string; location?: Location }[],
  redactor: Redactor,
): void {
  for (const { level, title, message, location } of annotations) {
    core[level](redactor.clean(message), {
      title: redactor.clean(title),
      ...(location && {
        file: location.file,
        startLine: location.line,
        endLine: location.line,
        startColumn: location.column,
        endColumn: location.column + location.length,
      }),
    });
  }
}
