import { refusalIn } from '../../kube/refusal.ts';
import type { CauseCode } from '../../model/cause.ts';
import type { Failure, FailureReason } from '../../model/failure.ts';
import type { CauseRule } from '../cause-rule.ts';
import { found } from '../found.ts';

/** Where the reason alone says what kind of fault it is. */
const BY_REASON: Partial<Record<FailureReason, CauseCode>> = {
  tool: 'tool-failed',
  filesystem: 'local-files',
  chart: 'chart-invalid',
  connection: 'api-server-unreachable',
  forbidden: 'forbidden',
  invalid: 'invalid-object',
  conflict: 'ownership-conflict',
  'not-found': 'object-missing',
};

/** What Helm, the API server or a registry refused: nothing in the cluster explains it better than its own words. */
export const refusals: CauseRule = ({ failure }) => {
  if (failure.reason === 'cancelled' || failure.reason === 'hook') return [];
  const code = failure.code ?? codeIn(failure);
  return code === undefined ? [] : [found(code, { ...failure, message: sentence(failure, code) })];
};

function codeIn({ reason, message }: Failure): CauseCode | undefined {
  return reason === 'not-ready' || reason === 'timed-out'
    ? undefined
    : (refusalIn(message)?.code ?? BY_REASON[reason]);
}

/** The refusal without the ways that it came, and the object at the end where the words do not name it. */
function sentence({ message, object }: Failure, code: CauseCode): string {
  const refusal = /^hook "/.test(message) ? undefined : refusalIn(message);
  if (refusal === undefined || refusal.code !== code) return message;
  const place = object === undefined ? whatIn(message) : object.replace('/', ' ');
  return place === undefined || refusal.says.includes(place) ? refusal.says : `${refusal.says} (${place})`;
}

/** `pods "api-1"`, as the API server names what it refuses. */
function whatIn(message: string): string | undefined {
  return /(\S+ "[^"]+") is (?:forbidden|invalid)/.exec(message)?.[1];
}
