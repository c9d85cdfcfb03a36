import type { LoadedHook } from '../hooks/hook.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Location, QuotedLocation } from '../model/location.ts';
import type { Action } from '../model/plan/operation.ts';
import type { Phase, RunPhase } from '../model/plan/phase.ts';
import type { ReleaseName } from '../model/release/release.ts';
import type { ReleaseSettings } from '../model/settings.ts';
import type { Policy } from './schema/policy-schema.ts';

/** A manifest that was read, merged and checked: nothing in it is left to look up, every default is filled in. */
export interface Manifest {
  /** Owner mark; a valid label value. */
  id: string;
  /** Whether `id` tells this manifest from those of other repositories. */
  isIdKnown: boolean;
  /** Whether variables say where releases go, so that another run of the same manifest may have put some elsewhere. */
  placesVary: boolean;
  /** Path relative to the workspace, as messages write it. */
  file: string;
  /** Absolute folder of the manifest: relative paths in it start here. */
  folder: string;
  environment?: string;
  /** The names of all environments, in the order of the file. */
  environments: string[];
  cluster: ClusterGuard;
  runHooks: Record<RunPhase, LoadedHook[]>;
  registries: Registry[];
  /** What the rendered resources of every chart must keep to, and where that stands. */
  policy?: Policy & { location?: Location };
  /** Enabled entries in an order in which they can be deployed: each after those it needs, most dependants first. */
  charts: ChartEntry[];
  /** Entries with `enabled: false`, which nothing but the ownership of their releases remembers. */
  disabled: (ReleaseName & { id: string })[];
}

/** Which cluster the manifest accepts; what is undefined is not asked. */
export interface ClusterGuard {
  context?: string;
  server?: string;
  /** `1.28` or `1.28.3` */
  minVersion?: string;
  location?: Location;
}

export interface Registry {
  /** `ghcr.io`, `localhost:5000` */
  host: string;
  /** With its password, or neither. */
  username?: string | undefined;
  password?: string | undefined;
  plainHttp: boolean;
}

/** One item of `charts:`. */
export interface ChartEntry extends ReleaseName {
  id: string;
  /** Where the entry stands: its `name`. */
  location: Location;
  action: Action;
  tags: string[];
  /** Ids of enabled entries that are not `action: skip`; tags expanded, optional ones that do not exist left out. */
  needs: string[];
  source: ChartSource;
  settings: ReleaseSettings;
  values: ValueLayers;
  /** Files or folders of `crds.paths`. */
  crdPaths: FileRef[];
  hooks: Record<Phase, LoadedHook[]>;
  /** Where a key of the entry stands, e.g. `locate('values', 'replicas')`: its nearest existing parent when it is not there. */
  locate(...path: (string | number)[]): Location;
}

/** Where a chart comes from. `written` is what the user wrote. */
export type ChartSource =
  | { kind: 'local'; path: string; written: string }
  | { kind: 'oci'; ref: string; version?: string; written: string }
  | { kind: 'repo'; repo: string; name: string; version?: string; written: string }
  | { kind: 'manifests'; items: ManifestItem[]; written: string };

/** Kubernetes YAML: a file or a folder of them, or a file elsewhere. `sha256`: 64 hex digits. */
export type ManifestItem = FileRef | { url: string; sha256: string };

/** A file or folder inside the workspace: absolute, and as it was written. */
export interface FileRef {
  path: string;
  written: string;
  /** What is taken in place of what is in the file: its text with the placeholders filled, or decrypted. */
  content?: string;
  /** By sops; where the manifest names it. It is of no use before it has a `content`. */
  encrypted?: QuotedLocation;
  /** It has references for `vals`; where the manifest names it. It is of no use before they are looked up. */
  references?: QuotedLocation;
}

/** What the user says over the chart's own values; lowest precedence first. */
export interface ValueLayers {
  files: FileRef[];
  /** `content` is YAML text; `filename` is for messages only. */
  inline: { filename: string; content: string }[];
  values: JsonObject;
  set: SetItem[];
}

/** One `set` item; `key` in Helm's path syntax. */
export type SetItem =
  | { key: string; type: 'auto' | 'string'; value: string | number | boolean | null }
  | { key: string; type: 'json'; value: Json }
  | { key: string; type: 'file'; file: FileRef };
