import type { Diagnosis, ObjectState, PodState } from '../../model/result/diagnosis.ts';

/** A diagnosis as plain text, for who looks into the folder with nothing but a terminal. */
export function overviewText(diagnosis: Diagnosis): string {
  const { release, causes, objects, pods, events, nodes, history, missing } = diagnosis;
  const sections: [string, string[]][] = [
    [
      `Why ${release} failed`,
      causes.flatMap(({ code, message, remedy }) => [
        `${code}: ${message}`,
        ...(remedy === undefined ? [] : [`    ${remedy}`]),
      ]),
    ],
    ['Objects', objects.map(objectLine)],
    ['Pods', pods.flatMap(podLines)],
    [
      'Warnings',
      events.map(
        ({ at, object, reason, message, count }) => `${at}  x${count}  ${object}  ${reason}: ${message}`,
      ),
    ],
    ['Nodes', nodes.map(({ name, conditions }) => `${name}  ${conditions.join(', ')}`)],
    [
      'Revisions',
      history.map(({ revision, status, modifiedAt, chartVersion = '' }) =>
        `${revision}  ${status}  ${modifiedAt}  ${chartVersion}`.trimEnd(),
      ),
    ],
    ['Missing', missing],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`)
    .join('\n');
}

function objectLine({ object, status, note }: ObjectState): string {
  return `${status.padEnd(11)} ${object}${note === undefined ? '' : `: ${note}`}`;
}

function podLines(pod: PodState): string[] {
  const { object, phase, ready, restarts, node, troubles } = pod;
  const state = [
    phase,
    ready ? 'ready' : 'not ready',
    pod.isNew ? 'new' : 'old',
    `${restarts} restarts`,
    ...(node === undefined ? [] : [`on ${node}`]),
  ];
  return [`${object}  ${state.join(', ')}`, ...troubles.map((trouble) => `    ${trouble}`)];
}
