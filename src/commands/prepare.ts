import type { ChartEntry, Manifest } from '../manifest/manifest.ts';
import { during } from '../model/failure.ts';
import type { PlannedRelease } from '../model/plan.ts';
import type { ObservedRelease } from '../model/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { createChartCache } from '../observe/chart-cache.ts';
import { type ChartPulls, createChartPulls } from '../observe/chart-pulls.ts';
import {
  type FactsSource,
  observedAgain,
  type ReleaseFacts,
  releaseFacts,
} from '../observe/release-facts.ts';
import { observeReleases } from '../observe/releases.ts';
import type { Stage } from '../observe/stage.ts';
import { actionFor, planRelease } from '../plan/build/release.ts';
import { makePrivateFolder } from '../system/files.ts';
import type { Deps, RunOptions } from './contract.ts';
import type { Session } from './session.ts';

export interface Preparation {
  command: 'deploy' | 'destroy';
  options: RunOptions;
  deps: Deps;
  manifest: Manifest;
  entries: ChartEntry[];
  session: Session;
  stage: Stage;
}

export interface Prepared {
  /** By entry id. */
  facts: ReadonlyMap<string, ReleaseFacts>;
  /** Plans one release again from a new observation. */
  replan(planned: PlannedRelease, observed: ObservedRelease): Promise<Result<PlannedRelease>>;
}

/** Reads everything the plan depends on: all stored releases by one list, then each entry's chart, values and digest. */
export async function prepare(preparation: Preparation): Promise<Result<Prepared>> {
  const { command, options, manifest, entries, session, stage, deps } = preparation;
  const observed = await observeReleases(entries, session.store);
  if (!observed.ok) return fail(during('list the stored releases', observed.failure));
  const source: FactsSource = {
    manifestId: manifest.id,
    manifestFolder: manifest.folder,
    clusterUid: session.cluster.uid,
    stage,
    reader: session.connection.reader,
    store: session.store,
    helm: session.helmReader,
    pulls: await openPulls(preparation),
    signal: deps.signal,
    onSecret: (secret) => deps.redactor.learn(secret),
  };
  const facts = await Promise.all(
    entries.map(async (entry): Promise<[string, ReleaseFacts]> => {
      const found = observed.value.get(entry.id) ?? {
        name: entry.name,
        namespace: entry.namespace,
        revisions: [],
      };
      return [entry.id, await releaseFacts(entry, actionFor(entry, command), found, source)];
    }),
  );
  const byId = new Map(facts);
  return ok({
    facts: byId,
    async replan(planned, now) {
      const entry = entries.find(({ id }) => id === planned.id);
      const before = byId.get(planned.id);
      if (!entry || !before)
        return fail({ reason: 'internal', message: `Internal error: no entry ${planned.id}` });
      const after = await observedAgain(entry, before, now, source);
      return ok({ ...planRelease(entry, after, { command, force: options.force }), needs: planned.needs });
    },
  });
}

async function openPulls({ options, deps, session, stage }: Preparation): Promise<ChartPulls> {
  const { clock, signal, chartCache } = deps;
  return createChartPulls({
    helm: session.helmReader,
    clock,
    signal,
    folder: await makePrivateFolder(stage.folder, 'pulled-'),
    // Whoever wants everything done again also wants to see what a registry has now.
    ...(chartCache !== undefined && !options.force && { cache: createChartCache(chartCache, clock) }),
  });
}
