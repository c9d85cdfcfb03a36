import { refusalIn } from '../../kube/refusal.ts';
import type { CauseCode } from '../../model/cause-table.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Failure } from '../../model/result/failure.ts';
import { boundedText } from '../../util/bounded-text.ts';
import { isTooDeep } from '../../util/json-depth.ts';
import { shorten } from '../../util/shorten.ts';
import { withoutObjects } from '../../util/without-objects.ts';

/** An answer that is not 2xx. */
export interface RefusedAnswer {
  /** What was being done: `read Deployment web/api`. */
  what: string;
  /** `https://...` of the API server. */
  server: string;
  status: number;
  body: string;
  retryAfter?: string;
  /** What a credential plugin has told people last: kubectl itself only says with which code it has ended. */
  pluginSaid?: string;
}

type Verdict = Pick<Failure, 'reason' | 'code' | 'remedy' | 'transient'>;

/** What a refused request means. The API server answers with a `Status` object; plain text comes from the proxy before it. */
export function statusFailure(answer: RefusedAnswer): Failure {
  const status = parseStatus(answer.body);
  if (status === undefined) return answer.status === 404 ? noSuchKind(answer) : proxyFailure(answer);
  const message = typeof status.message === 'string' ? boundedText(status.message) : `HTTP ${answer.status}`;
  const causes = causesOf(status);
  const said = withoutObjects(withoutCauses(message, causes)).trim() || `HTTP ${answer.status}`;
  // What an unknown login is told in one word.
  const words = said === 'Unauthorized' ? 'the credentials are not accepted (Unauthorized)' : said;
  return {
    message: `${answer.what}: ${words}`,
    ...verdict(answer, message),
    ...codeOf(answer.status, message),
    ...(causes.length > 0 && { details: causes }),
  };
}

function verdict({ status, server, retryAfter }: RefusedAnswer, message: string): Verdict {
  // A webhook chooses its own status code, so its message decides.
  if (message.includes('failed calling webhook')) {
    return {
      reason: 'connection',
      transient: true,
      remedy: 'Check the pods behind that admission webhook.',
    };
  }
  if (message.includes('denied the request')) {
    return { reason: 'invalid', remedy: 'Change the object so that the admission webhook accepts it.' };
  }
  switch (status) {
    case 401:
      return { reason: 'forbidden', remedy: `Renew the credentials for ${server} in the kubeconfig.` };
    case 403:
      return forbidden(message);
    case 404:
      return { reason: 'not-found', remedy: 'Create it first, or correct its name and namespace.' };
    case 409:
      return { reason: 'conflict', remedy: 'Find out who else changes this object, then run again.' };
    case 410:
      return { reason: 'conflict', transient: true };
    case 429:
      return { reason: 'connection', transient: true, remedy: later(retryAfter) };
    default:
      // What cannot be merged into the object is refused as an error of the server, and stays wrong.
      return status >= 500 && refusalIn(message)?.code !== 'invalid-object'
        ? { reason: 'connection', transient: true, remedy: later(retryAfter) }
        : { reason: 'invalid', remedy: 'Correct what the API server names.' };
  }
}

/** What kind of fault it is: the words tell more than the status. */
function codeOf(status: number, message: string): { code?: CauseCode } {
  const code = refusalIn(message)?.code ?? (status >= 500 ? 'api-server-unreachable' : CODES[status]);
  return code === undefined ? {} : { code };
}

const CODES: Partial<Record<number, CauseCode>> = {
  400: 'invalid-object',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'object-missing',
  409: 'field-conflict',
  422: 'invalid-object',
  429: 'api-server-unreachable',
};

/** 403 is also how admission plugins refuse what the credentials would be allowed to do. */
function forbidden(message: string): Verdict {
  if (message.includes('is being terminated')) {
    return { reason: 'conflict', remedy: 'Wait until the namespace is gone, then run again.' };
  }
  if (message.includes('exceeded quota')) {
    return { reason: 'invalid', remedy: 'Raise the quota of the namespace, or ask for less.' };
  }
  if (message.includes('violates PodSecurity')) {
    return { reason: 'invalid', remedy: 'Change the pod, or the PodSecurity level of the namespace.' };
  }
  return {
    reason: 'forbidden',
    remedy: `Grant this right to the account in the kubeconfig${grantOf(message)}.`,
  };
}

/** The command that makes a role of what was refused, as far as the API server names it. */
function grantOf(message: string): string {
  const [, verb, resource, group, namespace] =
    /cannot (\w{1,40}) resource "([\w./-]{1,100})"(?: in API group "([\w.-]{0,100})")?(?: in the namespace "([\w.-]{1,100})")?/.exec(
      message,
    ) ?? [];
  if (verb === undefined) return '';
  const [kind, where] = namespace ? ['role', ` --namespace=${namespace}`] : ['clusterrole', ''];
  const of = group ? `.${group}` : '';
  return `: kubectl create ${kind} NAME --verb=${verb} --resource=${resource}${of}${where}, and a ${kind}binding to it; SECURITY.md lists all rights that a deploy needs`;
}

function later(retryAfter: string | undefined): string {
  return retryAfter === undefined
    ? 'Run again when the API server has recovered.'
    : `Run again after ${retryAfter} s, as the API server asks.`;
}

/** The API server has plain text for paths of a group that is gone with its last CRD. */
function noSuchKind({ what, server }: RefusedAnswer): Failure {
  return {
    reason: 'not-found',
    code: 'kind-missing',
    message: `${what}: ${server} does not serve this kind`,
    remedy: 'Install its CRD first.',
  };
}

/** kubectl proxy could not pass the request on; its text is Go's error. */
function proxyFailure({ what, server, body, status, pluginSaid = '' }: RefusedAnswer): Failure {
  const text = shorten(boundedText(body).trim().split('\n')[0] ?? '', 500) || `HTTP ${status}`;
  if (/getting credentials|exec plugin|unable to connect to the server: oauth/i.test(text)) {
    const missing = /exec: "([^\s"]{1,200})": executable|executable (?!file )(\S{1,200}) not found/.exec(
      text,
    );
    const plugin = missing?.[1] ?? missing?.[2];
    return {
      reason: 'forbidden',
      code: 'unauthenticated',
      message: `${what}: no credentials for ${server}: ${pluginFault(text)}${pluginSaid && `: ${shorten(pluginSaid, 300)}`}`,
      remedy:
        plugin === undefined
          ? 'Run the credential plugin of the kubeconfig by hand; it must work in this job too.'
          : `Install \`${plugin}\` in an earlier step: the kubeconfig gets its credentials from it.`,
    };
  }
  if (/x509|tls:/i.test(text)) {
    return {
      reason: 'connection',
      code: 'api-server-unreachable',
      message: `${what}: the certificate of ${server} is not trusted: ${text}`,
      remedy: 'Check `certificate-authority-data` and the address in the kubeconfig.',
    };
  }
  const unreachable = unreachableServer({ what, server, why: text });
  return text.startsWith('proxyconnect ')
    ? {
        ...unreachable,
        remedy: 'Check `proxy-url` in the kubeconfig (or HTTPS_PROXY), and that the proxy is up.',
      }
    : unreachable;
}

/** Go would print its whole type for what is no answer of a plugin. */
function pluginFault(text: string): string {
  return text.includes('decoding stdout:') ? 'the credential plugin printed no ExecCredential' : text;
}

/** Nobody answers there, or no longer. */
export function unreachableServer({
  what,
  server,
  why,
}: Pick<RefusedAnswer, 'what' | 'server'> & { why: string }): Failure {
  return {
    reason: 'connection',
    code: 'api-server-unreachable',
    transient: true,
    message: `${what}: cannot reach ${server}: ${why}`,
    remedy: 'Check that the cluster is up and that this machine can reach it.',
  };
}

function parseStatus(body: string): JsonObject | undefined {
  try {
    const value: unknown = isTooDeep(body) ? undefined : JSON.parse(body);
    return isJsonObject(value) && value.kind === 'Status' ? value : undefined;
  } catch {
    return undefined;
  }
}

function causesOf(status: JsonObject): string[] {
  const details = status.details;
  if (!isJsonObject(details) || !Array.isArray(details.causes)) return [];
  return details.causes.filter(isJsonObject).map(causeLine);
}

function causeLine(cause: { [key: string]: Json }): string {
  const [field, message, reason] = [cause.field, cause.message, cause.reason].map(textOf);
  return withoutObjects(boundedText(`${field ? `${field}: ` : ''}${message || reason}`));
}

/** Webhooks write such answers, too, and any value where a text belongs. */
function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The message of a refused object repeats all its causes in one long line; with several, the list is easier to read. */
function withoutCauses(message: string, causes: string[]): string {
  const start = message.indexOf(': [');
  return causes.length > 1 && start > 0 ? `${message.slice(0, start)}: ${causes.length} problems` : message;
}
