import type { Clock } from '../../system/clock.ts';
import { readVersion } from '../objects/server-version.ts';
import { createHttpTransport, type HttpTransport } from '../transport/http-transport.ts';
import { directEndpoint } from './direct-endpoint.ts';
import type { SingleContext } from './kubeconfig.ts';

export interface DirectOptions {
  env: Record<string, string>;
  clock: Clock;
  /** Aborts when the run is cancelled. */
  signal: AbortSignal;
}

/** To connect, and be answered the first time; who is slower than this is asked through kubectl, which has more patience. */
const FIRST_ANSWER_MS = 5_000;

/**
 * Speaks to the API server itself, where the kubeconfig allows that, and asks for its version. Undefined when nobody answers
 * there, or somebody else does: then kubectl is asked, which knows more ways and says what is wrong.
 */
export async function openDirect(
  config: SingleContext,
  { env, clock, signal }: DirectOptions,
): Promise<{ transport: HttpTransport; version?: string } | undefined> {
  const transport = transportTo(config, { env, clock, signal });
  if (transport === undefined) return undefined;
  const version = await readVersion(transport, { signal, timeoutMs: FIRST_ANSWER_MS });
  if (version.ok) return { transport, version: version.value };
  // It has answered, and has its reasons.
  if (version.failure.reason === 'forbidden') return { transport };
  transport.close();
  return undefined;
}

function transportTo(
  config: SingleContext,
  { env, clock, signal }: DirectOptions,
): HttpTransport | undefined {
  const endpoint = directEndpoint(config, env);
  if (endpoint === undefined) return undefined;
  try {
    return createHttpTransport({ endpoint, server: config.server, clock, stop: signal });
  } catch {
    // A certificate or key that cannot be read.
    return undefined;
  }
}
