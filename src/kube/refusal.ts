import type { CauseCode } from '../model/cause-table.ts';

/** What the API server, an admission plugin or a webhook said no to. */
export interface Refusal {
  code: CauseCode;
  /** Half a sentence without the object: `field spec.selector cannot be changed`. */
  says: string;
}

interface Row {
  code: CauseCode;
  pattern: RegExp;
  /** Undefined: the matched text as it is. */
  says?: (match: RegExpExecArray) => string;
}

/** First match wins: admission stands before validation, and both before the words that their messages may contain. */
const ROWS: readonly Row[] = [
  {
    code: 'webhook-unreachable',
    pattern: /failed calling webhook "([^"]+)": (?:failed to call webhook: )?(.+)/,
    says: ([, name, why]) => `admission webhook ${name} cannot be reached: ${why}`,
  },
  {
    code: 'webhook-unreachable',
    pattern: /conversion webhook for (.{1,300}?) failed: (.+)/,
    says: ([, kind, why]) => `conversion webhook for ${kind} cannot be reached: ${why}`,
  },
  {
    code: 'webhook-denied',
    pattern: /admission webhook "([^"]+)" denied the request(?: without explanation|: (.+))?/,
    says: ([, name, why]) => `admission webhook ${name} denies it${why === undefined ? '' : `: ${why}`}`,
  },
  {
    code: 'webhook-denied',
    pattern: /ValidatingAdmissionPolicy '([^']+)' with binding '[^']+' denied request: (.+)/,
    says: ([, name, why]) => `ValidatingAdmissionPolicy ${name} denies it: ${why}`,
  },
  {
    code: 'pod-security',
    pattern: /violates PodSecurity "([^"]+)": (.+)/,
    says: ([, level, why]) => `PodSecurity "${level}" forbids it: ${why}`,
  },
  {
    code: 'quota-exceeded',
    pattern: /exceeded quota: ([^,]{1,300}), requested: (.{1,400}?), used: (.{1,400}?), limited: (.+)/,
    says: ([, name, requested, used, limited]) =>
      `ResourceQuota ${name} is exceeded: requested ${requested}, used ${used}, limited to ${limited}`,
  },
  {
    code: 'quota-exceeded',
    pattern: /failed quota: ([^:]+): must specify (.+)/,
    says: ([, name, what]) => `ResourceQuota ${name} demands a value for ${what}`,
  },
  { code: 'quota-exceeded', pattern: /(?:insufficient|exceeded) quota.*|status unknown for quota.*/ },
  {
    code: 'limit-range',
    pattern:
      /(?<!\S)\[?((?:(?:minimum|maximum) \S{1,100} usage per (?:Container|Pod|PersistentVolumeClaim)|\S{1,100} max limit to request ratio per ).*)/,
    says: ([, why]) => `a LimitRange forbids it: ${why?.replace(/\]$/, '')}`,
  },
  {
    code: 'namespace-terminating',
    pattern:
      /(?:in namespace (\S+) )?because it is being terminated|namespace (\S+) is being (?:terminated|deleted)/,
    says: ([, name, other]) => `namespace ${name ?? other ?? ''} is being deleted`.replace('  ', ' '),
  },
  {
    code: 'namespace-missing',
    pattern: /namespaces? "?([^"\s]+)"? (?:not found|does not exist)/,
    says: ([, name]) => `namespace ${name} does not exist`,
  },
  {
    code: 'service-account-missing',
    pattern: /error looking up service account \S+ serviceaccount "([^"]+)" not found/,
    says: ([, name]) => `ServiceAccount ${name} does not exist`,
  },
  {
    code: 'object-missing',
    pattern: /no PriorityClass with name (\S+) was found/,
    says: ([, name]) => `PriorityClass ${name} does not exist`,
  },
  {
    code: 'object-missing',
    pattern: /RuntimeClass "([^"]+)" not found/,
    says: ([, name]) => `RuntimeClass ${name} does not exist`,
  },
  {
    code: 'unauthenticated',
    pattern:
      /the server has asked for the client to provide credentials|must be logged in to the server|: Unauthorized$|^Unauthorized$/,
    says: () => 'the API server does not accept the credentials',
  },
  {
    code: 'forbidden',
    pattern:
      /User "([^"]+)" cannot (\S+) (?:resource|path) "([^"]+)"(?: in API group "([^"]*)")?(?: in the namespace "([^"]+)")?/,
    says: ([, user, verb, resource, group, namespace]) =>
      `user ${user} may not ${verb} ${resource}${group ? `.${group}` : ''}${namespace ? ` in namespace ${namespace}` : ''}`,
  },
  {
    code: 'forbidden',
    pattern: /(?:user "([^"]{1,300})" .{0,300})?is attempting to grant RBAC permissions not currently held/,
    says: ([, user]) =>
      `user ${user ?? 'of the kubeconfig'} may not grant permissions that it does not have itself`,
  },
  {
    code: 'field-conflict',
    pattern: /Apply failed with \d+ conflicts?: (.+)/,
    says: ([, conflicts]) =>
      (conflicts ?? '')
        .split(';')
        .map((conflict) => conflict.trim())
        .join(', '),
  },
  {
    code: 'field-conflict',
    pattern: /the object has been modified; please apply your changes to the latest version/,
    says: () => 'someone else changed it at the same time',
  },
  {
    code: 'ownership-conflict',
    pattern: /exists and cannot be imported into the current release: invalid ownership metadata; (.+)/,
    says: ([, why]) => `it exists and does not belong to this release${ownerIn(why ?? '')}`,
  },
  {
    code: 'ownership-conflict',
    pattern: /(?<!\S)(\S{1,253}) "([^"]{1,253})" already exists/,
    says: ([, kind, name]) => `${kind} "${name}" already exists`,
  },
  {
    code: 'immutable-field',
    pattern:
      /(?<!\w)([A-Za-z][\w.[\]-]{0,200}): (?:(?:Invalid value|Forbidden): (?:(?:"[^"]{0,1000}"|\{\.\.\.\}|\[[^\]]{0,1000}\]|[^\s:]{1,1000}): )?)?(?:field is immutable|updates to .{1,500} (?:are|is) forbidden|may not change once set|cannot change roleRef|spec is immutable after creation|field can not be less than [^,]+|\S{1,200} is immutable)/,
    says: ([, field]) => `field ${field} cannot be changed`,
  },
  {
    code: 'immutable-field',
    pattern:
      /field is immutable|updates to .{1,500} are forbidden|may not change once set|cannot change roleRef/,
  },
  {
    code: 'immutable-field',
    pattern: /only dynamically provisioned pvc can be resized.*/,
    says: () => 'its size cannot be changed: its StorageClass does not support that',
  },
  {
    code: 'custom-resource-not-ready',
    pattern: /unable to retrieve the complete list of server APIs: ([^:]+): (.+)/,
    says: ([, api, why]) => `the aggregated API ${api} does not answer: ${why}`,
  },
  {
    code: 'invalid-object',
    pattern: /[Rr]equest entity too large.*|etcdserver: request is too large/,
    says: () => 'it is larger than the API server takes',
  },
  {
    code: 'kind-missing',
    pattern: /no matches for kind "([^"]+)" in (?:version|group) "([^"]+)"/,
    says: ([, kind, version]) => `the cluster does not serve kind ${kind} of ${version}`,
  },
  {
    code: 'kind-missing',
    pattern: /(?<!\S)(\S{1,300}) does not serve this kind|the server could not find the requested resource/,
    says: ([, server]) => `${server ?? 'the API server'} does not serve its kind`,
  },
  {
    code: 'invalid-object',
    pattern:
      /json: cannot unmarshal (\w{1,20}) into Go struct field (?:\w{1,200}\.)?([\w.]{1,300}) of type (\S{1,200})/,
    says: ([, seen = '', field, type = '']) =>
      `${field} is ${JSON_KINDS[seen] ?? seen} and must be ${goKind(type)}`,
  },
  { code: 'invalid-object', pattern: /" is invalid: (.+)/, says: ([, why]) => `it is invalid: ${why}` },
  {
    code: 'invalid-object',
    pattern: /failed to create typed patch object \([^)]{0,500}\): (?:errors:\W{0,20})?(.+)/,
    says: ([, why]) => `it is invalid: ${why}`,
  },
  {
    code: 'invalid-object',
    pattern:
      /failed to convert new object \([^)]{0,600}\) to proper version: (?:unable to convert [^:]{0,300}: )?(?:error decoding from json: )?(.+)/,
    says: ([, why]) => `it is invalid: ${why}`,
  },
  {
    code: 'invalid-object',
    pattern: /in version "[^"]+" cannot be handled as an? \w+: (?:json: )?(.+)/,
    says: ([, why]) => `it is invalid: ${why}`,
  },
  {
    code: 'invalid-object',
    pattern: /strict decoding error: .+|unknown field .+|Invalid value.*|error validating .+/,
  },
  { code: 'webhook-denied', pattern: / is forbidden: (.+)/, says: ([, why]) => `it is forbidden: ${why}` },
];

const JSON_KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  bool: 'true or false',
  object: 'a mapping',
  array: 'a list',
};

/** A type of Go in the words of a manifest; itself where there is none. */
function goKind(type: string): string {
  if (/^u?int\d*$/.test(type)) return 'a whole number';
  if (type === 'string') return 'text';
  if (type === 'bool') return 'true or false';
  if (type.startsWith('map[')) return 'a mapping';
  return type.startsWith('[]') ? 'a list' : type;
}

/** What a text of the API server refuses, as Helm and controllers hand it on; undefined when it is none that is known. */
export function refusalIn(text: string): Refusal | undefined {
  for (const { code, pattern, says } of ROWS) {
    const match = pattern.exec(text);
    if (match) return { code, says: (says?.(match) ?? match[0]).trim() };
  }
  return undefined;
}

/** Of whom an object is, when Helm's complaint says it. */
function ownerIn(complaint: string): string {
  const release = /release-name" must equal "[^"]+": current value is "([^"]+)"/.exec(complaint)?.[1];
  const namespace = /release-namespace" must equal "[^"]+": current value is "([^"]+)"/.exec(complaint)?.[1];
  if (release !== undefined) return `: it is of release ${namespace ? `${namespace}/` : ''}${release}`;
  return namespace === undefined
    ? ': Helm did not make it'
    : `: it is of a release in namespace ${namespace}`;
}
