import type { LoadedHook } from '../../hooks/hook.ts';
import { isSealed, readTexts } from '../../hooks/objects/read-objects.ts';
import { kindNamed } from '../../hooks/registry.ts';
import { secretsInText } from '../../kube/secrets-in-text.ts';
import { canRunOnDestroy } from '../../manifest/check/unneeded.ts';
import type { ReadFor } from '../../manifest/layers/placeholders/fill-variables.ts';
import type { ChartEntry, Manifest } from '../../manifest/manifest.ts';
import type { Issue } from '../../model/issue.ts';
import type { Location } from '../../model/location.ts';
import { PHASES, type Phase, RUN_PHASES } from '../../model/plan/phase.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { findOnPath } from '../../tools/find.ts';
import { asSentence } from '../../util/as-sentence.ts';
import { createLimiter } from '../../util/limiter.ts';
import type { Deps } from '../contract.ts';
import { decrypt, MOST_AT_ONCE, noSops } from './decrypt-values.ts';

type Decrypting = Pick<Deps, 'env' | 'redactor' | 'spawn' | 'signal'>;

/** A file that sops has encrypted, as a hook names it. */
interface SealedFile {
  path: string;
  written: string;
  ciphertext: string;
  location: Location;
}

/**
 * Decrypts what sops has encrypted of the files that `apply` hooks name, those of the selected entries and around all charts, each once,
 * in memory, and before anything is changed; of hooks that only a deploy runs nothing where that is not what the manifest is read for.
 * Without such a file nothing is looked for or started. What cannot be decrypted is an issue where `each` is needed; else a hook
 * says so when it runs.
 */
export async function decryptHookFiles(
  manifest: Manifest,
  selected: readonly Pick<ChartEntry, 'id'>[],
  deps: Decrypting,
  { each, readFor = 'charts' }: { each: boolean; readFor?: ReadFor | undefined },
): Promise<Manifest | { issues: Issue[] }> {
  const issues: Issue[] = [];
  const limit = createLimiter(MOST_AT_ONCE);
  const known = new Map<string, Promise<string | Issue>>();
  const plainOf = (file: SealedFile) => {
    const content = known.get(file.path) ?? limit(() => plainContent(file, deps));
    known.set(file.path, content);
    return content;
  };
  const read = async (hook: LoadedHook): Promise<LoadedHook> => {
    if (hook.item.kind !== 'apply') return hook;
    const plain = new Map<string, Result<string>>();
    for (const file of await sealedFiles(hook, manifest.folder)) {
      const content = await plainOf(file);
      plain.set(file.path, typeof content === 'string' ? ok(content) : fail(ofHook(content)));
      if (typeof content !== 'string')
        issues.push({ ...content, location: { ...file.location, sourceLine: '' } });
    }
    return plain.size === 0 ? hook : { ...hook, plain };
  };
  const readOfChart = async (hook: LoadedHook, phase: Phase): Promise<LoadedHook> =>
    readFor === 'charts' || canRunOnDestroy(phase, hook.item.when) ? read(hook) : hook;
  const ids = new Set(selected.map(({ id }) => id));
  const charts = await Promise.all(
    manifest.charts.map(async (chart) =>
      ids.has(chart.id) ? { ...chart, hooks: await mapHooks(chart.hooks, PHASES, readOfChart) } : chart,
    ),
  );
  const runHooks = await mapHooks(manifest.runHooks, RUN_PHASES, read);
  return each && issues.length > 0 ? { issues } : { ...manifest, charts, runHooks };
}

function ofHook({ message, hint }: Issue): Failure {
  return { reason: 'hook', message, ...(hint !== undefined && { remedy: asSentence(hint) }) };
}

async function mapHooks<Name extends string>(
  hooks: Record<Name, LoadedHook[]>,
  names: readonly Name[],
  read: (hook: LoadedHook, name: Name) => Promise<LoadedHook>,
): Promise<Record<Name, LoadedHook[]>> {
  const phases = names.map(
    async (name) => [name, await Promise.all(hooks[name].map((hook) => read(hook, name)))] as const,
  );
  return Object.fromEntries(await Promise.all(phases)) as Record<Name, LoadedHook[]>;
}

/** What cannot be read the hook itself reports. */
async function sealedFiles(
  { item, folder, location }: LoadedHook,
  manifestFolder: string,
): Promise<SealedFile[]> {
  const files: SealedFile[] = [];
  for (const named of kindNamed(item.kind).files(item.spec)) {
    const texts = await readTexts(named, folder ?? manifestFolder);
    for (const { name, path, text } of texts.ok ? texts.value : [])
      if (isSealed(text)) files.push({ path, written: name, ciphertext: text, location });
  }
  return files;
}

async function plainContent(file: SealedFile, deps: Decrypting): Promise<string | Issue> {
  const sops = await findOnPath('sops', deps.env);
  const encrypted = { ...file, encrypted: { ...file.location, sourceLine: '' } };
  const content = sops === undefined ? noSops(encrypted) : await decrypt(encrypted, sops, deps);
  if (typeof content === 'string') for (const secret of secretsInText(content)) deps.redactor.learn(secret);
  return content;
}
