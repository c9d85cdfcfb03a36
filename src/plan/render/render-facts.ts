import type { ApiResource } from '../../cluster/contract.ts';

/** What the checks of a render know beside the render itself. */
export interface RenderFacts {
  /** What Helm makes of `upgrade --install`. */
  event: 'install' | 'upgrade';
  major: 3 | 4;
  /** Of the release. */
  namespace: string;
  served: readonly ApiResource[];
  /** apiVersions of aggregated APIs that do not answer. */
  unanswered: readonly string[];
  /** Whether a kind that is not in `served` would really be asked for. */
  isUnserved(item: { apiVersion: string; kind: string }): boolean;
  /** `v1.36.3` */
  serverVersion: string;
  /** Of the namespaces that the render names: those that do not exist and that nothing of this run has made or will make. */
  missingNamespaces: ReadonlySet<string>;
  /** Names of the objects that are rendered more than once and do not exist yet. */
  absentTwins: ReadonlySet<string>;
  /** Of objects that Helm would delete or need: who else has the live one of that name, half a sentence. */
  others: ReadonlyMap<string, string>;
  /** `group/Kind` of what CRDs bring before Helm needs it. */
  comingKinds: ReadonlySet<string>;
  /** `group/Kind` in `crds/` of the chart, which Helm does not install in this operation. */
  passedOverKinds: ReadonlySet<string>;
  /** Steps of the manifest run before Helm, and may bring kinds and namespaces that nobody can know of. */
  hasStepsBefore: boolean;
  /** Steps of the manifest run before Helm, such as `adopt`, and may change whose an object is. */
  maySettleOwners: boolean;
  /** Chart hooks of these events do not run; `true`: none does. */
  noHooks: boolean | string[];
  /** What belongs to others is taken over (`takeOwnership`). */
  takesOver: boolean;
  /** The chart's tests are run after it is deployed. */
  runsTests: boolean;
}
