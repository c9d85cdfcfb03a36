import type { KubeObject } from '../../kube/object.ts';
import type { JsonObject } from '../../model/json.ts';
import type { EventClue } from './event-clue.ts';

/** What the node says about a container in an event, as the container's status would have it. */
const STATES: readonly { pattern: RegExp; state: (message: string) => JsonObject }[] = [
  { pattern: /^Failed to pull image /, state: (message) => waiting('ErrImagePull', message) },
  { pattern: /^Error: (?:Err|Image|Invalid|CrashLoop)\w+$/, state: () => ({}) },
  {
    pattern: /^Error: (?:configmap|secret|couldn't find key|container has runAsNonRoot)/,
    state: (message) => waiting('CreateContainerConfigError', message),
  },
  { pattern: /^Error: /, state: (message) => waiting('RunContainerError', message) },
  { pattern: /^(?:Readiness|Startup) probe /, state: () => ({ running: {} }) },
];

/** Pods that are gone, put together from what was said about them while they were there. */
export function gonePods(events: EventClue[], isKnown: (uid: string) => boolean): KubeObject[] {
  const byPod = new Map<string, EventClue[]>();
  for (const event of events) {
    if (event.kind !== 'Pod' || event.name === '' || isKnown(event.uid)) continue;
    const key = event.uid || event.name;
    byPod.set(key, [...(byPod.get(key) ?? []), event]);
  }
  return [...byPod.values()].map(podFrom);
}

function podFrom(events: EventClue[]): KubeObject {
  const { name = '', namespace = '', uid = '' } = events[0] ?? {};
  const unscheduled = events.findLast(({ reason }) => reason === 'FailedScheduling');
  const names = [...new Set(events.flatMap(({ container }) => container ?? []))];
  const containers = names.map((container) => {
    const said = events.filter((event) => event.container === container).map(({ message }) => message);
    const image = said.flatMap((message) => /image "([^"]+)"/.exec(message)?.[1] ?? []).at(-1) ?? '';
    const states = said.map((message) => STATES.find(({ pattern }) => pattern.test(message))?.state(message));
    const state = states.findLast((found) => found !== undefined && Object.keys(found).length > 0) ?? {};
    return { name: container, image, state };
  });
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, ...(namespace !== '' && { namespace }), ...(uid !== '' && { uid }) },
    spec: { containers: containers.map((container) => ({ name: container.name, image: container.image })) },
    status: {
      phase: 'Pending',
      conditions: unscheduled
        ? [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: unscheduled.message }]
        : [],
      containerStatuses: containers.map((container) => ({
        name: container.name,
        ready: false,
        state: container.state,
      })),
    },
  };
}

function waiting(reason: string, message: string): JsonObject {
  return { waiting: { reason, message: message.replace(/^Error: /, '') } };
}
