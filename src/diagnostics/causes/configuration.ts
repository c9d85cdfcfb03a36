import { mapping, mappings, textOf } from '../../kube/fields.ts';
import type { CauseCode } from '../../model/cause-table.ts';
import type { PodClue } from '../clues/pod-clue.ts';
import type { CauseRule } from './cause-rule.ts';
import { found, placeOf } from './found.ts';
import { isWaiting } from './mounts.ts';

interface Missing {
  code: CauseCode;
  says: string;
}

/** What nodes say of a thing that does not exist; the namespace comes first among the parameters. */
const WORDS: readonly {
  code: CauseCode;
  pattern: RegExp;
  says: (namespace: string, match: string[]) => string;
}[] = [
  {
    code: 'key-missing',
    pattern: /couldn't find key (\S+) in (ConfigMap|Secret) (\S+)/,
    says: (_, [, key, kind, name]) => `${kind} ${name} has no key ${key}`,
  },
  {
    code: 'config-map-missing',
    pattern: /configmaps? "([^"]+)" not found/i,
    says: (namespace, [, name]) => `ConfigMap ${namespace}${name} does not exist`,
  },
  {
    code: 'secret-missing',
    pattern: /secrets? "([^"]+)" not found/i,
    says: (namespace, [, name]) => `Secret ${namespace}${name} does not exist`,
  },
  {
    code: 'service-account-missing',
    pattern: /serviceaccounts? "([^"]+)" not found/i,
    says: (namespace, [, name]) => `ServiceAccount ${namespace}${name} does not exist`,
  },
];

/** ConfigMaps, Secrets and their keys that pods need and that do not exist. */
export const configuration: CauseRule = ({ pods }) =>
  pods.flatMap((clue) => [...inContainers(clue), ...inVolumes(clue)]);

function inContainers(clue: PodClue) {
  return clue.containers.flatMap((container) => {
    const { reason = '', message = '' } = container.waiting ?? {};
    const missing = missingIn(message, clue);
    if (missing === undefined) return [];
    return [
      found(missing.code, {
        message: `${reason}: ${missing.says} (${placeOf(clue, container)})`,
        object: clue.owner.object,
      }),
    ];
  });
}

function inVolumes(clue: PodClue) {
  const events = isWaiting(clue) ? clue.events.filter(({ reason }) => reason === 'FailedMount') : [];
  return events.flatMap(({ message }) => {
    const volume = /for volume "([^"]+)"/.exec(message)?.[1] ?? '';
    const missing = missingIn(message, clue) ?? keyIn(message, clue, volume);
    if (missing === undefined) return [];
    return [
      found(missing.code, {
        message: `FailedMount: ${missing.says} (${placeOf(clue)}, volume ${volume})`,
        object: clue.owner.object,
      }),
    ];
  });
}

function missingIn(text: string, { pod }: PodClue): Missing | undefined {
  const namespace = pod.metadata.namespace === undefined ? '' : `${pod.metadata.namespace}/`;
  for (const { code, pattern, says } of WORDS) {
    const match = pattern.exec(text);
    if (match) return { code, says: says(namespace, [...match]) };
  }
  return undefined;
}

/** The node names the key alone, so the volume tells of which object it is. */
function keyIn(message: string, { pod }: PodClue, name: string): Missing | undefined {
  const key = /references non-existent (?:config|secret) key: (\S+)/.exec(message)?.[1];
  if (key === undefined) return undefined;
  const volume = mappings(pod.spec, 'volumes').find((item) => item.name === name);
  const sources = [mapping(volume), ...mappings(mapping(volume, 'projected'), 'sources')];
  const holder = sources
    .flatMap((source) => [
      {
        kind: 'ConfigMap',
        name: textOf(mapping(source, 'configMap').name),
        items: mappings(mapping(source, 'configMap'), 'items'),
      },
      {
        kind: 'Secret',
        name: textOf(mapping(source, 'secret').secretName, textOf(mapping(source, 'secret').name)),
        items: mappings(mapping(source, 'secret'), 'items'),
      },
    ])
    .find(({ items }) => items.some((item) => item.key === key));
  const what =
    holder === undefined
      ? 'its ConfigMap or Secret'
      : `${holder.kind} ${pod.metadata.namespace}/${holder.name}`;
  return { code: 'key-missing', says: `${what} has no key ${key}` };
}
