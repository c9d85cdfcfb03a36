import { mapping, numberOf, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { isJsonObject } from '../../model/json.ts';
import { scalarText } from '../../util/scalar-text.ts';

/** One event, of either of the two APIs that serve it. */
export interface EventClue {
  kind: string;
  name: string;
  namespace: string;
  uid: string;
  /** The container it is about, when it is about one. */
  container?: string;
  reason: string;
  message: string;
  count: number;
  /** ISO 8601, of the last time it was seen. */
  at: string;
}

/** What nodes say about every pod, and what goes its way. */
const NOISE = new Set([
  'MissingClusterDNS',
  'DNSConfigForming',
  'CheckLimitsForResolvConf',
  'Provisioning',
  'ProvisioningSucceeded',
]);

function isNoise({ reason, message }: EventClue): boolean {
  return NOISE.has(reason) || (reason === 'Killing' && message.startsWith('Stopping container'));
}

/** The events as rules read them, oldest first. */
export function eventClues(events: KubeObject[]): EventClue[] {
  return events
    .filter(isJsonObject)
    .map(eventClue)
    .filter((event) => !isNoise(event))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function eventClue(event: KubeObject): EventClue {
  const about = mapping(event, event.involvedObject === undefined ? 'regarding' : 'involvedObject');
  const series = mapping(event, 'series');
  const fields = mapping(event);
  const container = /\{([^{}]+)\}/.exec(textOf(about.fieldPath))?.[1];
  const first = (...texts: unknown[]) => texts.find((text) => typeof text === 'string' && text !== '');
  return {
    kind: textOf(about.kind),
    name: textOf(about.name),
    namespace: textOf(about.namespace),
    uid: textOf(about.uid),
    ...(container !== undefined && { container }),
    reason: textOf(fields.reason),
    message: textOf(fields.message, textOf(fields.note)).trim(),
    count: Math.max(1, numberOf(fields.count, numberOf(series.count, 1))),
    at: scalarText(
      first(
        series.lastObservedTime,
        fields.lastTimestamp,
        fields.eventTime,
        fields.firstTimestamp,
        mapping(fields, 'metadata').creationTimestamp,
      ) ?? '',
    ),
  };
}
