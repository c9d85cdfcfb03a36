import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createSharedWatches } from '../cluster/shared-watch.ts';
import { openWriter } from '../cluster/writer.ts';
import { openEffects } from '../effects.ts';
import { type Closing, closingOf } from '../engine/closing.ts';
import { type Journal, openJournal } from '../engine/journal.ts';
import type { RunContext } from '../engine/run-context.ts';
import { runPlan } from '../engine/run-plan.ts';
import { runRelease } from '../engine/run-release.ts';
import { createHelmWriter } from '../helm/writer.ts';
import type { ChartEntry, Manifest } from '../manifest/manifest.ts';
import type { CostStep } from '../model/event.ts';
import { filesystemFailure } from '../model/filesystem-failure.ts';
import { foldEvents } from '../model/fold-events.ts';
import { createStage } from '../observe/stage.ts';
import { approve } from '../plan/approve.ts';
import { planRun } from '../plan/build/run.ts';
import { reportProgress } from '../report/progress.ts';
import { removeFolder } from '../system/files.ts';
import type { Deps, Outcome, RunOptions } from './contract.ts';
import { failedEarly } from './failed-early.ts';
import { type Folders, makeFolders } from './folders.ts';
import { holderOf } from './holder.ts';
import { hooksById } from './hooks-by-id.ts';
import { keepResult } from './keep-result.ts';
import { openManifest } from './open-manifest.ts';
import { prepare } from './prepare.ts';
import { openSession, type Session } from './session.ts';
import { startStopwatch } from './stopwatch.ts';

/** What a script or kubectl gets after an interrupt, to end by itself. */
const HOOK_GRACE_MS = 2_000;

/**
 * Deploy and destroy: read the manifest, connect, observe, plan, approve, perform, report.
 * What went wrong is part of the outcome; a throw is a bug.
 */
export async function runLifecycle(
  command: 'deploy' | 'destroy',
  options: RunOptions,
  deps: Deps,
): Promise<Outcome> {
  const startedAt = deps.clock.now();
  // Destroying one chart must not take along what it needs.
  const withNeeds = options.withNeeds && command === 'deploy';
  const watch = startStopwatch(deps.clock);
  const loaded = await openManifest(options, deps, { withNeeds, command });
  if (!loaded.ok) return { kind: 'invalid', issues: loaded.issues };
  const folders = await makeFolders(options, deps);
  if (!folders.ok) return { kind: 'failed-early', failure: folders.failure };
  watch.lap('read the manifest');
  try {
    const closing = closingOf(deps.signal, deps.hurry);
    const session = await openSession(loaded.manifest, options, deps, folders.value, closing.requests);
    if (!session.ok) return failedEarly(session.failure, deps.signal);
    try {
      return await runSession({
        command,
        options,
        deps,
        ...loaded,
        folders: folders.value,
        session: session.value,
        closing,
        startedAt,
        steps: [...watch.laps(), ...session.value.steps],
      });
    } finally {
      await session.value.connection.close();
    }
  } finally {
    await removeFolder(folders.value.private);
  }
}

interface Run {
  command: 'deploy' | 'destroy';
  options: RunOptions;
  deps: Deps;
  manifest: Manifest;
  entries: ChartEntry[];
  folders: Folders;
  session: Session;
  closing: Closing;
  /** Unix milliseconds. */
  startedAt: number;
  steps: CostStep[];
}

async function runSession(run: Run): Promise<Outcome> {
  const { command, options, deps, manifest, entries, folders, session } = run;
  const watch = startStopwatch(deps.clock);
  const stage = await createStage(folders.private);
  const prepared = await prepare({ ...run, stage });
  if (!prepared.ok) return failedEarly(prepared.failure, deps.signal);
  watch.lap('read releases and charts');
  const tools = { helm: session.helm.version, kubectl: session.kubectl.version };
  const { cluster } = session;
  const { facts } = prepared.value;
  const { force, dryRun } = options;
  const approved = approve(planRun({ manifest, entries, facts, cluster, tools, command, force, dryRun }));

  const journal = openJournal(join(folders.result, 'journal.jsonl'), {
    ...deps,
    onEvent: deps.onEvent ?? reportProgress(deps.log),
    onTrouble: (error) => warnUnwritten(error, deps),
  });
  journal.emit({
    type: 'run-planned',
    plan: approved.plan,
    startedAt: run.startedAt,
    ...(options.commit !== undefined && { commit: options.commit }),
    ...(options.runUrl !== undefined && { runUrl: options.runUrl }),
  });
  const effects = openEffects(approved, () => ({
    cluster: openWriter(session.connection),
    helm: createHelmWriter(session.helm, session.spawn),
    spawn: (spec) => session.spawn({ graceMs: HOOK_GRACE_MS, ...spec }),
  }));
  const holder = holderOf(options);
  const told = new Set<string>();
  const context: RunContext = {
    approved,
    stage,
    effects,
    reader: session.connection.reader,
    watches: createSharedWatches(session.connection.reader),
    store: session.store,
    helmReader: session.helmReader,
    hooks: hooksById(manifest),
    replan: prepared.value.replan,
    emit: journal.emit,
    warnOnce: (topic, text) => {
      if (!told.has(topic)) journal.emit({ type: 'warning', text });
      told.add(topic);
    },
    clock: deps.clock,
    log: deps.log,
    redactor: deps.redactor,
    signal: deps.signal,
    closing: run.closing.work,
    lock: options.lock,
    concurrency: options.concurrency ?? 2 * availableParallelism(),
    onError: options.onError,
    failing: new Set(),
    env: session.env,
    kubeconfig: session.connection.kubeconfig,
    kubectl: session.kubectl.path,
    manifestFolder: manifest.folder,
    scratchFolder: folders.private,
    diagnosticsFolder: folders.diagnostics,
    saveState: deps.saveState,
    holder,
    description: describeRun(options),
    payload: new Map(),
  };
  deps.saveState('holder', holder);
  const end = await runPlan(context, runRelease);
  journal.emit({
    type: 'run-ended',
    ...end,
    cost: { ...session.cost(), steps: [...run.steps, ...watch.laps()] },
  });
  journal.close();
  return conclude(journal, end.outcome, folders, deps);
}

async function conclude(
  journal: Journal,
  outcome: (Outcome & { kind: 'ran' })['outcome'],
  folders: Folders,
  deps: Deps,
): Promise<Outcome> {
  const result = foldEvents(journal.events());
  const kept = await keepResult(result, folders.result, (text) => deps.log.warning(text));
  return { kind: 'ran', outcome, result, ...kept, diagnosticsFolder: folders.diagnostics };
}

/** The journal is written down besides: when that fails, the run goes on. */
function warnUnwritten(error: unknown, { log }: Deps): void {
  const why = filesystemFailure(error)?.message ?? (error as Error).message;
  log.warning(`the journal could not be written: ${why}`);
}

/** What `helm history` says about the revision. */
function describeRun({ commit, runUrl }: RunOptions): string {
  const what = commit === undefined ? 'helm-lifecycle' : `helm-lifecycle ${commit.slice(0, 12)}`;
  return runUrl === undefined ? what : `${what} ${runUrl}`;
}
