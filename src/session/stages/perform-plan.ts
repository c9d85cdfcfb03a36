import { availableParallelism } from 'node:os';
import { createSharedWatches } from '../../cluster/watch/shared-watch.ts';
import { openWriter } from '../../cluster/writer.ts';
import { openEffects } from '../../effects.ts';
import { beginRelease } from '../../engine/release/begin-release.ts';
import type { PolicyJudge } from '../../engine/render/judge-policy.ts';
import type { RunContext } from '../../engine/run-context.ts';
import type { RunEnd } from '../../engine/run-end.ts';
import { runPlan } from '../../engine/schedule/run-plan.ts';
import { noHelm } from '../../helm/no-helm.ts';
import { createHelmWriter } from '../../helm/writer.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { ApprovedPlan } from '../../model/plan/approved-plan.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { mentionRun } from '../../model/release/release-state.ts';
import { valuePlace } from '../../observe/values/value-place.ts';
import type { RunOptions } from '../contract.ts';
import type { HelmSession, Session } from '../session.ts';
import { detailsOf } from './details-of.ts';
import { hooksById } from './hooks-by-id.ts';
import type { Observed } from './observe-entries.ts';
import { tellHooks } from './tell-hooks.ts';

/** What a script or kubectl gets after an interrupt, to end by itself. */
const HOOK_GRACE_MS = 2_000;

/** Performs what is approved, by the copies of files that were observed; a dry run is only told. */
export async function performPlan(
  approved: ApprovedPlan,
  { stage, replan }: Pick<Observed, 'stage' | 'replan'>,
  session: Session & Partial<Pick<HelmSession, 'helm' | 'helmReader'>>,
): Promise<RunEnd> {
  const { options, deps, manifest, folders, connection, journal, stopwatch } = session;
  const { helm } = session;
  const without = noHelm();
  const warned = new Set<string>();
  const context: RunContext = {
    approved,
    effects: openEffects(approved, (permit) => ({
      cluster: openWriter(connection, permit),
      helm: helm ? createHelmWriter(helm, session.spawn, permit) : without.writer,
      spawn: (spec) => session.spawn({ graceMs: HOOK_GRACE_MS, ...spec }),
    })),
    cluster: {
      reader: connection.reader,
      store: session.store,
      watches: createSharedWatches(connection.reader),
    },
    helm: { reader: session.helmReader ?? without.reader, major: helm?.major ?? 4 },
    programs: { env: session.env, kubectl: session.kubectl.path, kubeconfig: connection.kubeconfig },
    inputs: {
      stage,
      hooks: hooksById(manifest),
      replan,
      placeOfValue: async (releaseId, path) => {
        const entry = manifest.charts.find(({ id }) => id === releaseId);
        return entry && valuePlace(entry, path, options.workspace);
      },
      ...(manifest.policy && { judge: await judgeOf(manifest.policy, session, approved.plan) }),
      description: describeRun(options),
      detailsOf: detailsOf(manifest, options),
      tellHooks: tellHooks(journal, folders.result),
      raw: options.raw,
    },
    record: {
      emit: journal.emit,
      warnOnce: (topic, text) => {
        if (!warned.has(topic)) journal.emit({ type: 'warning', text });
        warned.add(topic);
      },
      log: deps.log,
      redactor: deps.redactor,
      saveState: deps.saveState,
    },
    limits: {
      clock: deps.clock,
      signal: deps.signal,
      closing: session.shutdown.work,
      concurrency: options.concurrency ?? 2 * availableParallelism(),
      onError: options.onError,
    },
    leases: { lock: options.lock, holder: session.holder },
    folders: {
      manifest: manifest.folder,
      scratch: folders.private,
      diagnostics: folders.diagnostics,
    },
    shared: {
      brings: new Map(),
      made: new Map(),
      leases: new Map(),
      failing: new Map(),
      emptied: new Map(),
      payload: new Map(),
    },
  };
  deps.saveState('holder', session.holder);
  const end = await runPlan(context, beginRelease);
  journal.emit({ type: 'run-ended', ...end, cost: { ...session.cost(), steps: stopwatch.laps() } });
  return end;
}

/** Whoever opens a pull request writes its manifest; `pull_request_target` runs with the secrets of the repository. */
async function judgeOf(
  policy: NonNullable<Manifest['policy']>,
  session: Session,
  { dryRun }: Pick<Plan, 'dryRun'>,
): Promise<PolicyJudge> {
  const { createPolicyJudge } = await import('../../engine/render/judge-policy.ts');
  const { connection, folders, manifest, deps } = session;
  return createPolicyJudge(policy, {
    reader: connection.reader,
    spawn: session.spawn,
    folder: folders.private,
    manifestFolder: manifest.folder,
    path: session.env.PATH ?? '',
    learn: (secret) => deps.redactor.learn(secret),
    ...(dryRun && deps.env.GITHUB_EVENT_NAME === 'pull_request_target' && { withholds: onceTold(session) }),
  });
}

function onceTold({ journal }: Session): () => void {
  let warned = false;
  return () => {
    const text =
      '`policy.exec` is not run in a plan for pull_request_target, where a stranger may have written it';
    if (!warned) journal.emit({ type: 'warning', text });
    warned = true;
  };
}

/** What `helm history` says about the revision. */
function describeRun({ commit, runUrl: url }: RunOptions): string {
  return mentionRun({ ...(commit !== undefined && { commit }), ...(url !== undefined && { url }) });
}
