/** A kind of Kubernetes' own that runs something. */
export interface WorkloadKind {
  apiVersion: string;
  kind: string;
  /** The kind of what its controller makes for it; a pod makes nothing. */
  makes?: string;
  /** Its pods are meant to go on running. */
  goesOn?: true;
  /** What charts and operators make, so that it is worth a list of its own. */
  isCommon?: true;
  /** It replaces its pods by a rolling update of its own. */
  rollsOut?: true;
}

export type Kind = Pick<WorkloadKind, 'apiVersion' | 'kind'>;

const ALL: readonly WorkloadKind[] = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    makes: 'ReplicaSet',
    goesOn: true,
    isCommon: true,
    rollsOut: true,
  },
  { apiVersion: 'apps/v1', kind: 'ReplicaSet', makes: 'Pod', goesOn: true, isCommon: true },
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    makes: 'Pod',
    goesOn: true,
    isCommon: true,
    rollsOut: true,
  },
  { apiVersion: 'apps/v1', kind: 'DaemonSet', makes: 'Pod', goesOn: true, isCommon: true, rollsOut: true },
  { apiVersion: 'v1', kind: 'ReplicationController', makes: 'Pod', goesOn: true },
  { apiVersion: 'batch/v1', kind: 'Job', makes: 'Pod', isCommon: true },
  { apiVersion: 'batch/v1', kind: 'CronJob', makes: 'Job' },
  { apiVersion: 'v1', kind: 'Pod', goesOn: true },
];

const BY_KIND = new Map(ALL.map((row) => [row.kind, row]));

/** The row of a kind; undefined for a kind that runs nothing, or that is not of Kubernetes itself. */
export function workloadKind(kind: string): WorkloadKind | undefined {
  return BY_KIND.get(kind);
}

export const POD: Kind = { apiVersion: 'v1', kind: 'Pod' };

/** What can stand between an object of a chart, or of an operator, and its pods. */
export const CONTROLLERS: readonly Kind[] = ALL.filter(({ isCommon }) => isCommon).map(asKind);

/** Whether it is a kind whose controller makes objects for it. */
export function isMaker(kind: string): boolean {
  return workloadKind(kind)?.makes !== undefined;
}

/** Whether controllers of Kubernetes make objects of this kind. */
export function isMade(kind: string): boolean {
  return ALL.some(({ makes }) => makes === kind);
}

/** What an object of this kind makes that makes pods in turn; undefined for a kind that is not known here. */
export function madeBetween(kind: string): Kind[] | undefined {
  const row = workloadKind(kind);
  const made = workloadKind(row?.makes ?? '');
  if (row === undefined) return undefined;
  return made?.makes === undefined ? [] : [asKind(made), ...(madeBetween(made.kind) ?? [])];
}

/** What the controllers of Kubernetes make for an object of this kind, at any depth; undefined for a kind that is not known here. */
export function madeBy(kind: string): Kind[] | undefined {
  const between = madeBetween(kind);
  if (between === undefined) return undefined;
  return isMaker(kind) ? [...between, POD] : [];
}

function asKind({ apiVersion, kind }: WorkloadKind): Kind {
  return { apiVersion, kind };
}
