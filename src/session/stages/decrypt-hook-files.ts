import type { LoadedHook } from '../../hooks/hook.ts';
import { isSealed, readTexts } from '../../hooks/objects/read-objects.ts';
import { kindNamed } from '../../hooks/registry.ts';
import { secretsInText } from '../../kube/secrets-in-text.ts';
import type { ChartEntry, Manifest } from '../../manifest/manifest.ts';
import type { Issue } from '../../model/issue.ts';
import { PHASES, RUN_PHASES } from '../../model/plan/phase.ts';
import { findOnPath } from '../../tools/find.ts';
import type { Deps } from '../contract.ts';
import { decrypt, noSops } from './decrypt-values.ts';

type Decrypting = Pick<Deps, 'env' | 'redactor' | 'spawn' | 'signal'>;

/**
 * Decrypts what sops has encrypted of the files that `apply` hooks name, those of the selected entries and around all charts, in memory
 * and before anything is changed. Without such a file nothing is looked for or started.
 */
export async function decryptHookFiles(
  manifest: Manifest,
  selected: readonly Pick<ChartEntry, 'id'>[],
  deps: Decrypting,
): Promise<Manifest | { issues: Issue[] }> {
  const issues: Issue[] = [];
  const read = async (hook: LoadedHook): Promise<LoadedHook> => {
    if (hook.item.kind !== 'apply') return hook;
    const plain = await plainFiles(hook, manifest.folder, deps, issues);
    return plain.size === 0 ? hook : { ...hook, plain };
  };
  const ids = new Set(selected.map(({ id }) => id));
  const charts = await Promise.all(
    manifest.charts.map(async (chart) =>
      ids.has(chart.id) ? { ...chart, hooks: await mapHooks(chart.hooks, PHASES, read) } : chart,
    ),
  );
  const runHooks = await mapHooks(manifest.runHooks, RUN_PHASES, read);
  return issues.length > 0 ? { issues } : { ...manifest, charts, runHooks };
}

async function mapHooks<Name extends string>(
  hooks: Record<Name, LoadedHook[]>,
  names: readonly Name[],
  read: (hook: LoadedHook) => Promise<LoadedHook>,
): Promise<Record<Name, LoadedHook[]>> {
  const phases = names.map(async (name) => [name, await Promise.all(hooks[name].map(read))] as const);
  return Object.fromEntries(await Promise.all(phases)) as Record<Name, LoadedHook[]>;
}

async function plainFiles(
  { item, folder, location }: LoadedHook,
  manifestFolder: string,
  deps: Decrypting,
  issues: Issue[],
): Promise<Map<string, string>> {
  const plain = new Map<string, string>();
  for (const written of kindNamed(item.kind).files(item.spec)) {
    const texts = await readTexts(written, folder ?? manifestFolder);
    // What cannot be read the hook itself reports.
    for (const { name, path } of (texts.ok ? texts.value : []).filter(({ text }) => isSealed(text))) {
      const file = { path, written: name, encrypted: { ...location, sourceLine: '' } };
      const sops = await findOnPath('sops', deps.env);
      const content = sops === undefined ? noSops(file) : await decrypt(file, sops, deps);
      if (typeof content !== 'string') issues.push(content);
      else {
        for (const secret of secretsInText(content)) deps.redactor.learn(secret);
        plain.set(path, content);
      }
    }
  }
  return plain;
}
