import { unreachable } from '../../util/unreachable.ts';
import type { RunStep } from './built-in-step.ts';

/** What a step around all releases does, in one line that begins with a verb. */
export function runStepText(step: RunStep): string {
  switch (step.kind) {
    case 'delete-namespaces':
      return `delete the namespaces of ${step.releases.join(', ')}`;
    case 'open-preview':
      return `${step.uid === undefined ? 'create' : 'keep'} the preview's namespace ${step.namespace}`;
    case 'close-preview': {
      const claims = step.claims.map((name) => `PersistentVolumeClaim/${name}`).join(', ');
      return `delete the preview's namespace ${step.namespace}${claims === '' ? '' : ` with ${claims}`}`;
    }
    default:
      return unreachable(step);
  }
}
