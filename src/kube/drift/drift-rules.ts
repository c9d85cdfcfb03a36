import type { KubeObject } from '../object.ts';
import { nameOf } from '../object.ts';
import { type FieldPath, isAtPointer } from './field-path.ts';
import type { FieldOwner } from './managed-fields.ts';
import { writerState } from './object-state.ts';

/** A field that is not as the release stored it. */
export interface FoundField {
  path: FieldPath;
  change: 'changed' | 'removed' | 'added';
  owner?: FieldOwner;
  /** The release does not ask for it: it is live as it is stored, or what the server would add is not stored at all. */
  isAdmitted?: boolean;
}

/** What a rule may look at besides the field. Times are Unix milliseconds. */
export interface RuleContext {
  live: KubeObject;
  /** `Kind/namespace/name` of what an autoscaler of the release scales. */
  scaled: ReadonlySet<string>;
  /** When the deployed revision was stored: before Helm touched any object. */
  deployBegan: number;
  /** When the deployment was complete, hooks included; to the second, as the times of owners. */
  deployEnded: number;
  /** Who had written in that second before it was complete, by `writerState`. */
  lastWriters: ReadonlySet<string>;
}

/** What is no drift although it differs. */
interface DriftRule {
  /** The docs row. */
  meaning: string;
  matches(field: FoundField, context: RuleContext): boolean;
}

/** Fields that belong to the life of an object in the cluster. */
const HOUSEKEEPING = ['/metadata/finalizers', '/metadata/ownerReferences'];
const LAST_APPLIED = '/metadata/annotations/kubectl.kubernetes.io~1last-applied-configuration';
const RESTARTED = '/spec/template/metadata/annotations/kubectl.kubernetes.io~1restartedAt';
const REPLICAS = '/spec/replicas';

/** Parts of Kubernetes that complete objects while they work, by the name under which they write. */
const CONTROLLERS =
  /^(kube-(controller-manager|scheduler|apiserver)|kubelet|cloud-controller-manager|k3s|csi-.*|external-provisioner)$/;

/** What this project writes into objects is what hooks of the manifest ask for. */
const OWN = /^helm-lifecycle/;

/** All built-in rules; the first that matches is the one that is named. */
export const DRIFT_RULES = {
  autoscaler: {
    meaning: 'The number of replicas where an autoscaler decides about it.',
    matches: ({ path, owner }, { live, scaled }) =>
      isAutoscaled(path, owner) || (isAtPointer(path, REPLICAS) && scaled.has(nameOf(live))),
  },
  'ca-bundle': {
    meaning: 'The `caBundle` of webhooks, API services and conversions, which certificate managers fill in.',
    matches: ({ path }) => path.at(-1) === 'caBundle',
  },
  housekeeping: {
    meaning: "Finalizers, owners, and kubectl's copy of what it applied.",
    matches: ({ path }) => [...HOUSEKEEPING, LAST_APPLIED].some((pointer) => isAtPointer(path, pointer)),
  },
  restart: {
    meaning: 'The mark of `kubectl rollout restart`.',
    matches: ({ path }) => isAtPointer(path, RESTARTED),
  },
  controller: {
    meaning: "What Kubernetes' own controllers add, such as the volume of a claim.",
    matches: ({ change, owner }) =>
      change === 'added' && owner !== undefined && CONTROLLERS.test(owner.manager),
  },
  admission: {
    meaning: 'What an admission webhook or policy would add or change now, and the release does not ask for.',
    matches: ({ isAdmitted }) => isAdmitted === true,
  },
  hook: {
    meaning: 'What hooks of this project have set.',
    matches: ({ owner }) => owner !== undefined && OWN.test(owner.manager),
  },
  'during-deploy': {
    meaning: 'What was changed while the revision was deployed, as hooks with `kubectl` do.',
    matches: ({ change, owner }, context) =>
      change !== 'added' &&
      owner?.at !== undefined &&
      owner.at >= context.deployBegan &&
      wasBeforeEnd(owner, context),
  },
  'before-deploy': {
    meaning: 'What others had added before the revision was complete, and the deployment left in place.',
    matches: ({ change, owner }, context) =>
      change === 'added' && owner !== undefined && wasBeforeEnd(owner, context),
  },
} as const satisfies Record<string, DriftRule>;

export type DriftRuleName = keyof typeof DRIFT_RULES;

/** Whether a field is a number of replicas that an autoscaler has set. */
export function isAutoscaled(path: FieldPath, owner: FieldOwner | undefined): boolean {
  const isScaler = owner?.manager === 'kube-controller-manager' && owner.subresource === 'scale';
  return isScaler && isAtPointer(path, REPLICAS);
}

/** Whether the owner wrote last before the deployment was complete. */
function wasBeforeEnd(owner: FieldOwner, { live, deployEnded, lastWriters }: RuleContext): boolean {
  if (owner.at === undefined) return false;
  if (owner.at !== deployEnded) return owner.at < deployEnded;
  return lastWriters.has(writerState(live, owner));
}

/** A rule of the manifest; what it leaves out is any. */
export interface IgnoreRule {
  kind?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  /** JSON pointers: these fields and all below them. */
  paths: readonly string[];
}

/** The rule by which a difference is none: the name of a built-in one, or `manifest`. */
export function ignoredBy(
  field: FoundField,
  context: RuleContext,
  rules: readonly IgnoreRule[],
): DriftRuleName | 'manifest' | undefined {
  if (rules.some((rule) => isMeant(rule, context.live, field.path))) return 'manifest';
  const names = Object.keys(DRIFT_RULES) as DriftRuleName[];
  return names.find((name) => (DRIFT_RULES[name] as DriftRule).matches(field, context));
}

function isMeant({ kind, name, namespace, paths }: IgnoreRule, live: KubeObject, path: FieldPath): boolean {
  const { metadata } = live;
  return (
    (kind === undefined || kind === live.kind) &&
    (name === undefined || name === metadata.name) &&
    (namespace === undefined || namespace === metadata.namespace) &&
    paths.some((pointer) => isAtPointer(path, pointer))
  );
}
