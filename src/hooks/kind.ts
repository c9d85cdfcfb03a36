import type { z } from 'zod';
import type { ClusterReader } from '../cluster/contract.ts';
import type { Effects } from '../effects.ts';
import type { OwnJudge } from '../kube/readiness/readiness-rule.ts';
import type { Json } from '../model/json.ts';
import type { ReleaseName, StoredRelease } from '../model/release/release.ts';
import type { Result } from '../model/result.ts';
import type { Clock } from '../system/clock.ts';
import type { Log } from '../system/log.ts';
import type { PermissionRequest } from './objects/permission-request.ts';

/**
 * The most that a hook may do to the cluster, by which a plan knows what it cannot know before: `nothing`; the `contents` of objects,
 * and pods; `owners`, also whose an object is and whether it is still there; `anything`, also new objects, namespaces and CRDs among them.
 */
export type HookChanges = 'nothing' | 'contents' | 'owners' | 'anything';

/**
 * A hook kind describes itself; everything else (schema, docs, permissions check, dry-run line, digest, path confinement)
 * follows from this description. Kinds never import each other. Adding one is one file here and one line in registry.ts.
 */
export interface HookKind<Spec = never> {
  /** The key in the manifest that chooses the kind. */
  name: string;
  /** One sentence for the docs. */
  summary: string;
  /** The kind's own key (named like the kind, required) and the optional keys that stand beside it. */
  shape: { [key: string]: z.ZodType };
  /**
   * Keys whose text is not filled like any other. `keep`: placeholders stay, as in scripts. `words`: it is a command line, cut into
   * words before placeholders are filled, so that a value never becomes more than one word. A function cuts any other text
   * that has a structure of its own, for the same reason.
   */
  placeholders?: { [key: string]: 'keep' | 'words' | ((written: Json) => Json) };
  /** Where in the item JSONPaths stand, so that wrong ones are issues; `*` is any item of a list. */
  jsonPaths?: readonly (readonly string[])[];
  changes: HookChanges;
  /** What `capture` sees, for the docs. */
  returns: string;
  /** Files the hook reads, as written in the manifest: confined to the workspace, checked, part of the digest. */
  files(spec: Spec): string[];
  /** Rights it needs, checked before anything changes. */
  permissions(spec: Spec, target: ReleaseName): PermissionRequest[];
  /** What it does, in one line without secrets, for plan, dry run and summary. */
  describe(spec: Spec): string;
  /** Whether its result may be kept in the journal; by default it may. It is there for `capture` in any case. */
  records?(spec: Spec, result: Json): boolean;
  /** Texts in its result that nobody may see, beside what whole Secrets hold; they are masked from then on. */
  secrets?(spec: Spec, result: Json): string[];
  /** A hook item as YAML that a test runs and the docs print. */
  example: string;
  /** Does it. The value is what `capture` reads; payload values are set through `context.setPayload`. */
  run(spec: Spec, context: HookContext): Promise<Result<Json>>;
}

/** Another release while a hook holds its lease. */
export interface OtherRelease {
  /** As the hook's own, and aborts when the lease is lost. */
  signal: AbortSignal;
}

/**
 * Does `work`, which uninstalls another release, under its lease, so that no run of that one goes on meanwhile, and after what it has of
 * others was taken out of its record. Waits for its holder as long as `lockTimeout` says; the failure names who that is.
 */
export type UninstallUnderLease = <Value>(
  release: ReleaseName,
  signal: AbortSignal,
  work: (other: OtherRelease) => Promise<Result<Value>>,
) => Promise<Result<Value>>;

/** What a hook has at hand while it runs. */
export interface HookContext {
  /** The release it belongs to; for run-level hooks the name is empty and the namespace is the kubeconfig's default. */
  target: ReleaseName;
  reader: ClusterReader;
  effects: Effects;
  clock: Clock;
  log: Log;
  /** Aborts with a StopReason on timeout and cancel. */
  signal: AbortSignal;
  /** The documented environment for scripts and kubectl: RELEASE_*, PAYLOAD_*, KUBECONFIG, the hook's own `env`. */
  env: Record<string, string>;
  /** Folder of the manifest; relative paths of the manifest start here. */
  folder: string;
  /** What is in encrypted files of the hook, or why it cannot be read, by their absolute paths. */
  plain: ReadonlyMap<string, Result<string>>;
  /** Path of the kubectl binary. */
  kubectl: string;
  /** Writable private folder of this hook. */
  scratch: string;
  /** Kept after the run: evidence of the release, or of the whole run; made when it is first needed. */
  diagnosticsFolder: string;
  /** What the manifest says of when objects of the release are ready; undefined: nothing. */
  ownReadiness: OwnJudge | undefined;
  /** The objects of the release as YAML, rendered now or as stored; undefined when there are none, as around all charts. */
  rendered(): Promise<Result<string | undefined>>;
  setPayload(name: string, value: string): void;
  /** Tells what cleans up after a killed run about a Helm process: before it starts, and again with its number. */
  noteHelm(helm: { command: 'uninstall' | 'test'; pid?: number }): void;
  uninstallUnderLease: UninstallUnderLease;
  /** A failure when Helm would delete, or write over, what others own to make one of these chart hooks of a release. */
  refuseOthers(
    stored: Pick<StoredRelease, 'name' | 'namespace' | 'chartHooks'>,
    event: 'delete' | 'test',
  ): Promise<Result<undefined>>;
}
