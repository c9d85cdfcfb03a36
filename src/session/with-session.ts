import { ok, type Result } from '../model/result.ts';
import type { Deps, EarlyEnd, RunOptions } from './contract.ts';
import { shutdownSignals } from './ending/shutdown-signals.ts';
import { failedEarly } from './failed-early.ts';
import { type FoundTools, findBothTools, findKubectl } from './opening/find-tools.ts';
import { type Keeping, withFolders } from './opening/folders.ts';
import { leaseHolderId } from './opening/lease-holder-id.ts';
import { openCluster } from './opening/open-cluster.ts';
import { openHelm } from './opening/open-helm.ts';
import { openManifest, type Purpose } from './opening/open-manifest.ts';
import { openRunJournal } from './opening/open-run-journal.ts';
import type { HelmSession, Session } from './session.ts';
import { decryptHookFiles } from './stages/decrypt-hook-files.ts';
import { decryptValues } from './stages/decrypt-values.ts';
import { startStopwatch } from './stopwatch.ts';

/** What a session is opened for. */
export interface Job {
  options: RunOptions;
  deps: Deps;
  /** What the manifest is read for. */
  purpose: Purpose;
  /** Default: the result folder. */
  keeps?: Keeping;
}

type Work<Opened extends Session, Ended> = (session: Opened) => Promise<Result<Ended>>;

/**
 * Does `work` with a manifest that was read, a cluster that is connected and a journal that is open, and closes and removes
 * all of it, whatever the end. What fails before the end of `work`, or as its result, is an `EarlyEnd`; a throw is a bug.
 */
export function withSession<Ended>(job: Job, work: Work<Session, Ended>): Promise<EarlyEnd | Ended> {
  return bracket(job, { find: findKubectl, open: async (session) => ok(session) }, work);
}

/** The same with a Helm that is ready to be used. */
export function withHelmSession<Ended>(job: Job, work: Work<HelmSession, Ended>): Promise<EarlyEnd | Ended> {
  return bracket<Required<FoundTools>, HelmSession, Ended>(
    job,
    { find: findBothTools, open: openHelm },
    work,
  );
}

interface Opening<Tools extends FoundTools, Opened extends Session> {
  find(options: RunOptions, deps: Deps): Promise<Result<Tools>>;
  open(session: Session, tools: Tools): Promise<Result<Opened>>;
}

async function bracket<Tools extends FoundTools, Opened extends Session, Ended>(
  { options, deps, purpose, keeps = 'result' }: Job,
  { find, open }: Opening<Tools, Opened>,
  work: Work<Opened, Ended>,
): Promise<EarlyEnd | Ended> {
  const startedAt = deps.clock.now();
  const stopwatch = startStopwatch(deps.clock);
  const loaded = await openManifest(options, deps, purpose);
  if (!loaded.ok) return { kind: 'invalid', issues: loaded.issues };
  const { decrypts } = purpose;
  const readable =
    decrypts === 'values and hooks' ? await decryptValues(loaded.entries, deps, options) : loaded;
  if ('issues' in readable) return { kind: 'invalid', issues: readable.issues };
  const manifest =
    decrypts !== undefined
      ? await decryptHookFiles(loaded.manifest, loaded.entries, deps, {
          each: decrypts === 'values and hooks',
          readFor: purpose.readFor,
        })
      : loaded.manifest;
  if ('issues' in manifest) return { kind: 'invalid', issues: manifest.issues };
  const ended = await withFolders({ ...options, keeps }, deps, async (folders): Promise<Result<Ended>> => {
    stopwatch.lap('read the manifest');
    const tools = await find(options, deps);
    stopwatch.lap('find helm and kubectl');
    if (!tools.ok) return tools;
    const shutdown = shutdownSignals(deps.signal, deps.forced);
    const opened = await openCluster({
      options,
      deps,
      tools: tools.value,
      folders,
      expected: loaded.manifest.cluster,
      until: shutdown.requests,
      stopwatch,
    });
    if (!opened.ok) return opened;
    const journal = openRunJournal(folders.result, deps);
    try {
      const { added } = loaded;
      const { entries } = readable;
      const context = {
        options,
        deps,
        manifest,
        entries,
        added,
        folders,
        journal,
        shutdown,
        startedAt,
        stopwatch,
      };
      const session = await open(
        { ...opened.value, ...context, holder: leaseHolderId(options) },
        tools.value,
      );
      return session.ok ? await work(session.value) : session;
    } finally {
      journal.close();
      await opened.value.connection.close();
    }
  });
  return ended.ok ? ended.value : failedEarly(ended.failure, deps.signal);
}
