import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type Json } from '../model/json.ts';
import type { Patch } from '../model/release/patch.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Spawn } from '../system/process.ts';
import { atMostHalfOfMemory } from '../system/process-memory.ts';
import { createLimiter } from '../util/limiter.ts';
import type { HelmCall, HelmReader, HelmTool, Rendered } from './contract.ts';
import { LARGEST_MANIFEST } from './patches/patch-manifest.ts';
import { pullArgs, renderArgs, templateArgs } from './processes/argv.ts';
import type { RegistryLogin } from './processes/environment.ts';
import { createRepositories, hostOf } from './processes/repositories.ts';
import { runHelm, runPatched } from './processes/runner.ts';
import { splitRendered } from './rendered-text.ts';

/** A `lookup` that hangs does not hear the interrupt, and nothing is lost. */
const GRACE_MS = 500;

/** Of a Helm that only reads. */
interface Limits {
  renderMs: number;
  /** Bytes. */
  output: number;
  memory: number;
}

/**
 * The largest charts render in seconds, in some hundred MiB; less time where the chart's `timeout` is shorter. A release is stored in
 * a Secret of 1 MiB, packed to a tenth at best. The index of a large repository takes Helm as much memory as that.
 */
const LIMITS: Limits = {
  renderMs: 60_000,
  output: LARGEST_MANIFEST,
  memory: atMostHalfOfMemory(2 * 1024 ** 3),
};

/** Helm processes that change nothing in the cluster; so many at once, however many charts ask. */
export function createHelmReader(
  tool: HelmTool,
  spawn: Spawn,
  {
    registries,
    mostAtOnce,
    limits: { renderMs, output, memory } = LIMITS,
  }: { registries: RegistryLogin[]; mostAtOnce: number; limits?: Limits },
): HelmReader {
  const limit = createLimiter(mostAtOnce);
  const patched = (args: string[], { patches }: { patches: readonly Patch[] }, run: HelmCall) =>
    limit(() => {
      const bounded = { timeoutMs: Math.min(run.timeoutMs, renderMs), most: { output, memory } };
      return runPatched(tool, spawn, { args, patches }, { graceMs: GRACE_MS, ...run, ...bounded });
    });
  const repositories = createRepositories(tool, spawn, { registries, most: { memory } });
  const helm = (args: string[], run: HelmCall) =>
    limit(() => runHelm(tool, spawn, args, { graceMs: GRACE_MS, ...run, most: { memory } }));
  const isPlain = (reference: string) =>
    registries.some(({ host, plainHttp }) => plainHttp && host === hostOf(reference));

  return {
    async pull({ chart, repo, version, folder }, run) {
      const repository = repo === undefined ? undefined : await repositories.ready(repo, run);
      if (repository && !repository.ok) return repository;
      const destination = await mkdtemp(join(folder, 'pull-'));
      const pulled = await helm(
        pullArgs({
          chart: repository ? `${repository.value}/${chart}` : chart,
          folder: destination,
          plainHttp: isPlain(chart),
          ...(version !== undefined && { version }),
        }),
        run,
      );
      const what = `pull ${repo === undefined ? chart : `${chart} of ${repo}`}${version === undefined ? '' : ` ${version}`}`;
      if (!pulled.ok) return fail(during(what, pulled.failure));
      const archive = (await readdir(destination)).find((name) => name.endsWith('.tgz'));
      if (archive !== undefined) return ok(join(destination, archive));
      return fail({ reason: 'chart', message: `${what}: Helm succeeded but left no archive` });
    },

    async render(request, run) {
      const rendered = await patched(renderArgs(tool.major, request, run.timeoutMs), request.settings, run);
      return rendered.ok ? readRelease(rendered.value) : rendered;
    },

    async template(request, run) {
      const rendered = await patched(templateArgs(request), request.settings, run);
      return rendered.ok ? ok(splitRendered(rendered.value)) : rendered;
    },
  };
}

function readRelease(text: string): Result<Rendered> {
  let release: unknown;
  try {
    release = JSON.parse(text);
  } catch {
    release = undefined;
  }
  // Helm leaves out a manifest that is empty, as that of a chart which has only hooks.
  const { name, manifest = '', info, hooks } = isJsonObject(release) ? release : {};
  if (typeof name !== 'string' || typeof manifest !== 'string') {
    return fail({
      reason: 'helm',
      message: 'read the rendered resources: Helm printed no JSON release',
      remedy: 'Check that the `helm` in use is an unmodified one.',
    });
  }
  const notes = isJsonObject(info) ? info.notes : undefined;
  return ok({
    manifest,
    chartHooks: (Array.isArray(hooks) ? hooks : []).map(hookDocument).join(''),
    ...(typeof notes === 'string' && { notes }),
  });
}

/** As `helm template` prints it. */
function hookDocument(hook: Json): string {
  if (!isJsonObject(hook)) return '';
  return `---\n# Source: ${hook.path}\n${hook.manifest}\n`;
}
