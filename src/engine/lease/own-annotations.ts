import { FOREIGN_ANNOTATION, isForeignMemory } from '../deletion/foreign-memory.ts';
import { isRepairMemory, REPAIRS_ANNOTATION } from '../drift/repair-memory.ts';
import { isClaim, WRITING_ANNOTATION } from './writing-claim.ts';

/** What runs of this project write into a Lease. */
const FORMS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  [WRITING_ANNOTATION, isClaim],
  [FOREIGN_ANNOTATION, isForeignMemory],
  [REPAIRS_ANNOTATION, isRepairMemory],
]);

/** Whether an annotation has a form in which this project writes it. */
export function isOwn(key: string, value: string): boolean {
  return FORMS.get(key)?.(value) === true;
}

/** Those that stay: the API server takes 256 KiB of them, and whoever may write leases could leave no room for any of ours. */
export function ownAnnotations(annotations: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(annotations).filter(([key, value]) => isOwn(key, value)));
}
