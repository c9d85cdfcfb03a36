import { isJsonObject } from '../../model/json.ts';
import { ok, type Result } from '../../model/result.ts';
import { scalarText } from '../../util/scalar-text.ts';
import type { RequestOptions } from '../contract.ts';
import type { Transport } from '../transport/transport.ts';

/** `v1.36.3` */
export async function readVersion(transport: Transport, options?: RequestOptions): Promise<Result<string>> {
  const what = "read the server's version";
  const answer = await transport.json({ method: 'GET', path: '/version', what, ...options });
  if (!answer.ok) return answer;
  return ok(isJsonObject(answer.value) ? scalarText(answer.value.gitVersion) : 'unknown');
}
