import { select } from '../../manifest/check/select.ts';
import type { ReadFor } from '../../manifest/layers/placeholders/fill-variables.ts';
import { readValuesInput } from '../../manifest/layers/variables/values-input.ts';
import { readVarsInput } from '../../manifest/layers/variables/vars-input.ts';
import { loadManifest } from '../../manifest/load.ts';
import type { ChartEntry, Manifest } from '../../manifest/manifest.ts';
import type { Issue } from '../../model/issue.ts';
import { checkChart } from '../../observe/chart/source/check-chart.ts';
import type { Deps, RunOptions } from '../contract.ts';
import { originRepository } from './origin-repository.ts';

export type OpenedManifest =
  | { ok: true; manifest: Manifest; entries: ChartEntry[]; added: ReadonlyMap<string, string> }
  | { ok: false; issues: Issue[] };

/** What a manifest is read for. */
export interface Purpose {
  /** Whether the needs of selected charts are added; default: as the options say. */
  withNeeds?: boolean;
  /** Default: charts. */
  readFor?: ReadFor;
  /** What sops has encrypted and is needed in the clear: all values and files of hooks, or of hooks those that can be read; undefined: nothing. */
  decrypts?: 'values and hooks' | 'hooks';
  /** Makes the id that releases are labelled with of that of the manifest; undefined: it is the same. */
  idFrom?: (manifestId: string) => string;
}

/** Loads the manifest and selects from it; the redactor learns every secret that stands in it before anything is printed. */
export async function openManifest(
  options: RunOptions,
  deps: Pick<Deps, 'env' | 'redactor'>,
  { withNeeds = options.withNeeds, readFor, idFrom }: Purpose = {},
): Promise<OpenedManifest> {
  const { values, issues: broken } = readValuesInput(options.values ?? '');
  const { vars, issues: brokenVars } = readVarsInput(options.vars ?? '');
  if (broken.length + brokenVars.length > 0) return { ok: false, issues: [...broken, ...brokenVars] };
  const { namespace, set = [] } = options;
  const repository = options.repository ?? (await originRepository(options.workspace));
  const {
    manifest: loaded,
    issues,
    secrets,
  } = await loadManifest({
    workspace: options.workspace,
    env: deps.env,
    checkChart,
    ...(readFor !== undefined && { readFor }),
    ...(options.manifest !== undefined && { path: options.manifest }),
    ...(options.environment !== undefined && { environment: options.environment }),
    overrides: { values, set, ...(vars && { vars }), ...(namespace !== undefined && { namespace }) },
    ...(repository !== undefined && { repository }),
  });
  for (const secret of secrets) deps.redactor.learn(secret);
  if (!loaded) return { ok: false, issues };
  const manifest = idFrom === undefined ? loaded : { ...loaded, id: idFrom(loaded.id) };
  for (const { password } of manifest.registries) if (password !== undefined) deps.redactor.learn(password);
  const { ids, added, issues: unknown } = select(manifest.charts, { terms: options.select, withNeeds });
  if (unknown.length > 0) return { ok: false, issues: unknown };
  return { ok: true, manifest, entries: manifest.charts.filter(({ id }) => ids.includes(id)), added };
}
