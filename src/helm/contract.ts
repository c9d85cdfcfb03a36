import type {
  ObservedRelease,
  ReleaseName,
  RevisionRecord,
  StoredRelease,
} from '../model/release/release.ts';
import type { Result } from '../model/result.ts';
import type { ReleaseSettings } from '../model/settings.ts';
import type { ProcessLimits } from '../system/process.ts';
import type { Patcher } from './patches/patcher.ts';

/** Where Helm runs: binary, its version, and the private folders of this run. */
export interface HelmTool {
  path: string;
  /** Without `v`: `4.2.4`. */
  version: string;
  major: 3 | 4;
  /** The whole environment of a Helm process: HELM_CACHE_HOME, HELM_CONFIG_HOME, HELM_DATA_HOME, HELM_REGISTRY_CONFIG, KUBECONFIG, PATH, HOME. */
  env: Record<string, string>;
  /** Private folder in which each process gets a folder for its output files. */
  outputFolder: string;
  /** Absent where nothing is patched. */
  patcher?: Patcher;
}

/** How one Helm process is run. */
export interface HelmCall {
  signal: AbortSignal;
  /** Milliseconds; becomes `--timeout`, and a little later the end of the process. */
  timeoutMs: number;
  /** Milliseconds from the interrupt to the kill; what records how a release was left gets some seconds by default. */
  graceMs?: number;
  onLine?: (line: string) => void;
  onStarted?: (pid: number) => void;
  /** Gets what a Helm that succeeded warns of, each warning once. */
  onWarning?: (text: string) => void;
  /** With a limit of output it only renders: then its end comes with `timeoutMs`, and the chart is what failed. */
  most?: ProcessLimits;
}

/** What Helm makes of a chart and values. */
export interface Rendered {
  /** Kubernetes YAML as it is stored, without chart hooks. */
  manifest: string;
  /** The chart hooks in the same form. */
  chartHooks: string;
  notes?: string;
}

/** Those that become arguments of Helm. */
export type HelmSettings = Omit<ReleaseSettings, 'noHooks' | 'wait'>;

/** What goes into `helm upgrade --install`. */
export interface DeployRequest extends ReleaseName {
  /** Folder or archive. */
  chart: string;
  /** In order of precedence, low to high. */
  valuesFiles: string[];
  /** `path=number`, over all files: what is a whole number in a file would be a double in templates. */
  setIntegers: string[];
  /** With `crds`, Helm leaves CRDs alone. */
  settings: HelmSettings;
  /** Whether Helm runs none of the chart's hooks, whatever `settings.noHooks` lists. */
  noHooks: boolean;
  /** Helm itself waits until what it applied is ready. Chart hooks are waited for in any case. */
  wait: boolean;
  /** Helm 4 computes the changes itself, as Helm 3 does, for what a server-side apply refuses. */
  clientSide?: boolean;
  /** Ends up in `helm history`. */
  description: string;
  labels: Record<string, string>;
}

/** What goes into `helm template`. */
export interface TemplateRequest extends ReleaseName {
  chart: string;
  valuesFiles: string[];
  setIntegers: string[];
  settings: Pick<HelmSettings, 'skipSchemaValidation' | 'patches'>;
  isUpgrade: boolean;
  /** What `.Capabilities` says; undefined: what this Helm was built for. */
  cluster?: { version: string; apiVersions: string[] };
}

/** Helm processes that change nothing in the cluster. */
export interface HelmReader {
  /** Pulls a chart archive into `folder` and gives its path. `chart` is `oci://...`, or a name in the repository `repo`; `version` may be a range. */
  pull(
    request: { chart: string; repo?: string; version?: string; folder: string },
    run: HelmCall,
  ): Promise<Result<string>>;
  /** What an upgrade would store, rendered against the cluster (`--dry-run=server`). */
  render(request: DeployRequest, run: HelmCall): Promise<Result<Rendered>>;
  /** The same without a cluster (`helm template`): `lookup` finds nothing, and nobody asks whether the objects could be made. */
  template(request: TemplateRequest, run: HelmCall): Promise<Result<Rendered>>;
}

/** Helm processes that change the cluster; only `openEffects` makes one. */
export interface HelmWriter {
  deploy(request: DeployRequest, run: HelmCall): Promise<Result<undefined>>;
  rollback(
    request: ReleaseName & {
      revision: number;
      settings: HelmSettings;
      noHooks: boolean;
      wait: boolean;
      clientSide?: boolean;
    },
    run: HelmCall,
  ): Promise<Result<undefined>>;
  uninstall(
    request: ReleaseName & {
      noHooks: boolean;
      description: string;
      /** Helm itself waits until the objects are gone. */
      wait: boolean;
      /** The record stays, as `uninstalled`. */
      keepRecord: boolean;
    },
    run: HelmCall,
  ): Promise<Result<undefined>>;
  /** Runs the chart's tests, and says which one failed. */
  test(request: ReleaseName & { filter?: string[] }, run: HelmCall): Promise<Result<undefined>>;
}

/** A revision as it was observed. */
export type RevisionState = Pick<RevisionRecord, 'revision' | 'uid' | 'resourceVersion'>;

/** Reads Helm's storage through the Kubernetes API: no Helm process. What Helm itself could not read is no revision. */
export interface ReleaseStore {
  /** Every stored revision of the given releases that has any: one metadata-only list when they are in one namespace, or all may be listed. */
  observe(releases: ReleaseName[]): Promise<Result<ObservedRelease[]>>;
  /** Every release in these namespaces. */
  observeIn(namespaces: string[]): Promise<Result<ObservedRelease[]>>;
  /** Every stored release that is labelled with this manifest, wherever it is; in these namespaces when not all may be listed. After `observe` has listed all namespaces, from that list. */
  observeOwned(manifestId: string, namespaces: readonly string[]): Promise<Result<ObservedRelease[]>>;
  /** `since`: the resourceVersion of a Secret, by which what is read is at least that new; by default it is of now. */
  observeOne(release: ReleaseName, since?: string): Promise<Result<ObservedRelease>>;
  /**
   * The same of a release that was observed in the last ten seconds, without a list: when its newest revision still is in that state and
   * none comes after it, both asked for by name, it is as it was. Only Helms that store and remove several revisions in that time go unseen.
   */
  confirmOne(release: ReleaseName): Promise<Result<ObservedRelease>>;
  /** Reads the Secret of one revision, so that its payload is at hand; gives its resourceVersion, undefined when it cannot be read. */
  readAhead(release: ReleaseName, revision: number): Promise<string | undefined>;
  /** Decodes one revision: by its number as it is now, by its record as that state of it was, which may be known already. */
  read(release: ReleaseName, revision: number | RevisionState): Promise<Result<StoredRelease | undefined>>;
  /** The payload of one revision as it is stored; undefined when there is none. */
  payload(release: ReleaseName, revision: number | RevisionState): Promise<Result<string | undefined>>;
}
