import { type Context, createContext, Script } from 'node:vm';

const LONGEST_MS = 500;
const script = new Script('work()');
let context: Context | undefined;

/**
 * Does work that a user's own pattern or path may make endless, and gives its value; undefined when it was ended after half a
 * second. Nothing else happens meanwhile, signals included, so it must not be longer.
 */
export function boundedWork<T>(work: () => T): { value: T } | undefined {
  context ??= createContext({ work: () => {} });
  context.work = work;
  try {
    return { value: script.runInContext(context, { timeout: LONGEST_MS }) as T };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  }
}
