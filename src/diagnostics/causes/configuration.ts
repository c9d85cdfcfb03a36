import type { CauseCode } from '../../model/cause.ts';
import { shorten } from '../../util/shorten.ts';
import type { CauseRule } from '../cause-rule.ts';
import { found, placeOf } from '../found.ts';

/** What a node or a controller says of a thing that does not exist; `$1` and so on are parts of the match. */
const MISSING: readonly { code: CauseCode; pattern: RegExp; says: (match: RegExpExecArray) => string }[] = [
  {
    code: 'key-missing',
    pattern: /couldn't find key (\S+) in (ConfigMap|Secret) (\S+)/,
    says: ([, key, kind, name]) => `${kind} ${name} has no key ${key}`,
  },
  {
    code: 'key-missing',
    pattern: /(configmap|secret)?\s*references non-existent (?:config|secret) key: (\S+)/,
    says: ([, kind, key]) => `${kind === 'secret' ? 'a Secret' : 'a ConfigMap'} has no key ${key}`,
  },
  {
    code: 'config-map-missing',
    pattern: /configmaps? "([^"]+)" not found/i,
    says: ([, name]) => `ConfigMap ${name} does not exist`,
  },
  {
    code: 'secret-missing',
    pattern: /secrets? "([^"]+)" not found/i,
    says: ([, name]) => `Secret ${name} does not exist`,
  },
  {
    code: 'service-account-missing',
    pattern: /serviceaccounts? "([^"]+)" not found/i,
    says: ([, name]) => `ServiceAccount ${name} does not exist`,
  },
];

/** ConfigMaps, Secrets, their keys and ServiceAccounts that pods need and that do not exist. */
export const configuration: CauseRule = ({ pods, events }) => [
  ...pods.flatMap((clue) =>
    clue.containers.flatMap((container) => {
      const { reason = '', message = '' } = container.waiting ?? {};
      const missing = missingIn(message);
      return missing === undefined
        ? []
        : [
            found(missing.code, {
              message: `${reason}: ${missing.says} (${placeOf(clue, container)})`,
              object: clue.owner.object,
            }),
          ];
    }),
  ),
  ...pods.flatMap((clue) =>
    clue.events
      .filter(({ reason }) => reason === 'FailedMount')
      .flatMap(({ message }) => {
        const missing = missingIn(message);
        const volume = /for volume "([^"]+)"/.exec(message)?.[1];
        return missing === undefined
          ? []
          : [
              found(missing.code, {
                message: `${missing.says}, which volume ${volume ?? ''} mounts (${placeOf(clue)})`,
                object: clue.owner.object,
                details: [shorten(message, 400)],
              }),
            ];
      }),
  ),
  ...events
    .filter(({ reason }) => reason === 'FailedCreate')
    .flatMap(({ message, kind, namespace, name }) => {
      const missing = missingIn(message);
      return missing === undefined
        ? []
        : [
            found(missing.code, {
              message: `${missing.says}, so no pod can be made (${kind} ${namespace}/${name})`,
              object: `${kind}/${namespace}/${name}`,
            }),
          ];
    }),
];

function missingIn(text: string): { code: CauseCode; says: string } | undefined {
  for (const { code, pattern, says } of MISSING) {
    const match = pattern.exec(text);
    if (match) return { code, says: says(match) };
  }
  return undefined;
}
