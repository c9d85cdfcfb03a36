import type { HelmCall } from '../../helm/contract.ts';
import type { HookContext } from '../kind.ts';

/** Longer than any hook: its own signal, which carries its timeout, ends Helm. */
const A_WEEK_MS = 7 * 24 * 3_600_000;

/** How a hook runs Helm; a kill of this process may come before Helm's number is known. */
export function hookHelmCall(
  { log, noteHelm }: HookContext,
  { command, signal }: { command: 'uninstall' | 'test'; signal: AbortSignal },
): HelmCall {
  noteHelm({ command });
  return {
    signal,
    timeoutMs: A_WEEK_MS,
    onLine: (line) => log.info(line),
    onStarted: (pid) => noteHelm({ command, pid }),
  };
}
