import { fail, ok, type Result } from '../../model/result.ts';

/** `pods=20` and the like, as a ResourceQuota takes them; the API server knows the names and amounts. */
export function readQuota(lines: readonly string[]): Result<Record<string, string>> {
  const quota: Record<string, string> = {};
  for (const line of lines) {
    const [name, amount] = splitOnce(line);
    if (name === '' || amount === undefined || amount === '')
      return fail({
        reason: 'invalid-manifest',
        message: `input preview-quota: ${JSON.stringify(line)} is not \`name=amount\``,
        remedy: 'Write one limit a line, such as `pods=20` or `requests.memory=4Gi`.',
      });
    quota[name] = amount;
  }
  return ok(quota);
}

function splitOnce(line: string): [string, string | undefined] {
  const at = line.indexOf('=');
  return at < 0 ? [line.trim(), undefined] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}
