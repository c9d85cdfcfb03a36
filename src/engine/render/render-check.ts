import { readFile } from 'node:fs/promises';
import { normalize } from 'node:path';
import { getAll } from '../../cluster/objects/get-all.ts';
import type { Rendered } from '../../helm/contract.ts';
import { schemaBreaches } from '../../helm/processes/schema-breaches.ts';
import { stepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { during, type Failure, type FailureReason } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { ownCrds } from '../../observe/chart/crds/own-crds.ts';
import type { ChartFile } from '../../observe/chart/files/chart-file.ts';
import { readChartFiles } from '../../observe/chart/files/chart-files.ts';
import type { StagedRelease } from '../../observe/stage.ts';
import { checkRender } from '../../plan/render/check-render.ts';
import { otherNamespaces, ownNamespaces } from '../../plan/render/missing-namespaces.ts';
import { isTest, whatHelmDoes } from '../../plan/render/others-objects.ts';
import type { RenderFacts } from '../../plan/render/render-facts.ts';
import { itemName, type RenderedItem, renderedItems } from '../../plan/render/rendered-item.ts';
import { twins } from '../../plan/render/rendered-twice.ts';
import { isMadeNow } from '../../plan/render/runs-now.ts';
import { isServed } from '../../plan/render/served-version.ts';
import { definedKinds } from '../../plan/render/unserved-kinds.ts';
import { namesOfDeployed, othersAmongLive } from '../deletion/others-at-hooks.ts';
import type { EarlyRender } from '../release-context.ts';
import type { RunContext } from '../run-context.ts';
import { comingFrom, mayBringMore, maySettleOwners } from './coming-objects.ts';
import { renderPlanned, requestOf } from './request-of.ts';

export interface CheckedRelease {
  run: RunContext;
  planned: PlannedRelease;
  staged: StagedRelease;
  signal: AbortSignal;
  onWarning: (text: string) => void;
  /** What Helm has been asked for already. */
  early?: EarlyRender | undefined;
}

/** `refused`: why the cluster would not have it; then Helm made it alone, for a cluster of which it knows less. */
type Render = Rendered & { refused?: Failure };

/** Faults of a render against the cluster that say nothing of the chart itself: Helm alone may render it. */
const OF_THE_CLUSTER: ReadonlySet<FailureReason> = new Set(['conflict', 'helm', 'invalid', 'not-found']);

/** What was seen of a render: `duplicates` are what server-side apply refuses. */
export interface Inspected {
  duplicates: string[];
  /** At which events hooks of the chart run; undefined when it could not be rendered. */
  hookEvents?: string[];
  /** Undefined when it could not be rendered. */
  manifest?: string;
  /** Why what is rendered must not be deployed: a fault of it, or the policy. */
  refusal?: Failure;
  /** What Helm says of it in this cluster as that is now; then `manifest` is what it makes of the chart without one. */
  refused?: Failure;
}

/** Whether Helm deploys the chart, so that there is something to render. */
export function rendersChart({ phases }: PlannedRelease): boolean {
  return phases.exec.steps.some((step) => step.kind === 'helm' && step.command === 'upgrade');
}

/**
 * Renders the chart as it will be deployed and looks for what would fail halfway or do something else than it says. What only
 * Helm can know, such as whose an existing object is, is left to Helm. Changes nothing; used by dry runs too.
 */
export async function inspectRender(release: CheckedRelease): Promise<Result<Inspected>> {
  const said: string[] = [];
  const rendered = await render({ ...release, onWarning: (text) => said.push(text) });
  const { planned, staged } = release;
  const files = await readChartFiles(staged.chartPath);
  for (const text of said) release.onWarning(atItsHook(text, files.ok ? files.value : []));
  if (!rendered.ok) return fail(await atItsValue(rendered.failure, release));
  if ('unrendered' in rendered.value) return unrendered(rendered.value.unrendered, release);
  if (!files.ok) return fail(during('read the chart', files.failure));
  const manifest = `${rendered.value.manifest}\n${rendered.value.chartHooks}`;
  const items = renderedItems(manifest);
  const facts = await factsOf(items, release);
  if (!facts.ok) return fail(during('check the rendered resources', facts.failure));
  release.run.shared.brings.set(planned.id, {
    kinds: [...definedKinds(items.map(({ content }) => content)), ...facts.value.comingKinds],
    namespaces: [planned.namespace, ...ownNamespaces(items)],
  });
  const { refusal, warnings, duplicates } = checkRender({
    manifest,
    facts: { ...facts.value, isUnserved: isUnservedIn(rendered.value.refused) },
    chartFiles: files.value,
    chartFolder: folderOf(planned, staged),
    valuesFiles: await Promise.all(staged.valuesFiles.map((file) => readFile(file))),
  });
  for (const text of warnings) release.onWarning(text);
  const judged = refusal
    ? fail(refusal)
    : await release.run.inputs.judge?.(planned, manifest, release.signal);
  const hookEvents = items.flatMap(({ hook }) => hook?.events ?? []);
  // Helm alone does not give them apart, and does not render for this cluster.
  const { refused } = rendered.value;
  return ok({
    duplicates,
    ...(refused ? { refused } : { hookEvents }),
    ...(judged?.ok === false && { refusal: judged.failure }),
    manifest: rendered.value.manifest,
  });
}

/** Helm will fail in the same way when it deploys, unless that passes until then: what a policy has not seen is not deployed. */
function unrendered(refused: Failure, { run }: CheckedRelease): Result<Inspected> {
  return run.inputs.judge ? fail(during('check the policy', refused)) : ok({ duplicates: [], refused });
}

/** Helm names the event that it does not know, and not where it stands. */
function atItsHook(warning: string, files: readonly ChartFile[]): string {
  const [, event] = /`helm\.sh\/hook: ([^`]{1,200})` is not deployed/.exec(warning) ?? [];
  if (event === undefined) return warning;
  for (const { name, content } of files.filter((file) => /(?:^|\/)templates\//.test(file.name))) {
    const lines = content.toString('utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('helm.sh/hook') && text.includes(event));
    if (line >= 0) return `${name}:${line + 1}: ${warning}`;
  }
  return warning;
}

/** A value that breaks the chart's schema is named, at the place where the user sets it. */
async function atItsValue(failure: Failure, { run, planned }: CheckedRelease): Promise<Failure> {
  const [first] = schemaBreaches(failure, planned.chart?.name ?? '');
  if (!first) return failure;
  const location = await run.inputs.placeOfValue(planned.id, first.path);
  return { ...failure, ...(location && { location }) };
}

/**
 * As the cluster would have it; where the cluster refuses it, as Helm alone makes it, for then something is wrong with the
 * objects, or will be right when it is deployed. `unrendered`: why there is nothing to look at.
 */
async function render(release: CheckedRelease): Promise<Result<Render | { unrendered: Failure }>> {
  const { run, planned, staged, signal, onWarning } = release;
  const early = await release.early?.take(onWarning);
  const rendered = early ?? (await renderPlanned(planned, staged, run, { signal, onWarning }));
  if (rendered.ok || rendered.failure.reason === 'chart') return rendered;
  const { failure } = rendered;
  const unrendered = ok({ unrendered: failure });
  if (!OF_THE_CLUSTER.has(failure.reason)) return unrendered;
  const served = await run.cluster.reader.served();
  const version = await run.cluster.reader.version();
  if (!served.ok || !version.ok) return unrendered;
  const versions = served.value.resources.flatMap(({ apiVersion, kind }) => [
    apiVersion,
    `${apiVersion}/${kind}`,
  ]);
  const isUpgrade = eventOf(planned) === 'upgrade';
  const cluster = { version: version.value, apiVersions: [...new Set(versions)] };
  const alone = await run.helm.reader.template(
    { ...requestOf(planned, staged, run), isUpgrade, cluster },
    { signal, timeoutMs: planned.settings.timeout, onWarning },
  );
  return alone.ok ? ok({ ...alone.value, refused: failure }) : unrendered;
}

/** Helm alone believes in APIs that were removed long ago, so that templates may use them: then its refusal says which are not served. */
function isUnservedIn(refused: Failure | undefined): RenderFacts['isUnserved'] {
  if (!refused) return () => true;
  const text = [refused.message, ...(refused.details ?? [])].join('\n');
  // Then it is the stored revision that is refused.
  if (text.includes('current release manifest')) return () => false;
  return ({ apiVersion, kind }) => text.includes(`"${kind}" in version "${apiVersion}"`);
}

async function factsOf(
  items: RenderedItem[],
  release: CheckedRelease,
): Promise<Result<Omit<RenderFacts, 'isUnserved'>>> {
  const { run, planned, staged, signal } = release;
  const { reader } = run.cluster;
  let served = await reader.served();
  const isThere = (item: RenderedItem) => served.ok && isServed(item, served.value.resources);
  // A chart that was deployed since may have brought it.
  if (served.ok && !items.every(isThere)) served = await reader.served('fresh');
  const version = await reader.version();
  if (!served.ok) return served;
  if (!version.ok) return version;
  const event = eventOf(planned);
  const before = comingFrom(planned, run);
  const crds = await ownCrds(staged, planned.settings);
  if (!crds.ok) return crds;
  const [applied, installed] = [definedKinds(crds.value.applied), definedKinds(crds.value.installed)];
  const { resources, unanswered } = served.value;
  const place = { namespace: planned.namespace, served: resources, unanswered };
  const named = otherNamespaces(items, place).filter((name) => !before.namespaces.has(name));
  const own = new Set(ownNamespaces(items));
  const missing = await absentNamespaces(
    named.filter((name) => !own.has(name)),
    release,
  );
  if (!missing.ok) return missing;
  const doubled = twins(items, place).flatMap(([first]) => (first ? [first] : []));
  const live = await getAll(
    reader,
    doubled.map(({ apiVersion, kind, name, namespace }) => ({
      ...{ apiVersion, kind, name },
      namespace: namespace || planned.namespace,
    })),
    { signal },
  );
  if (!live.ok) return live;
  const others = await ownersOfLive(items, event, release);
  if (!others.ok) return others;
  const isReplaced = planned.operation === 'reinstall';
  return ok({
    ...place,
    event,
    major: run.helm.major,
    serverVersion: version.value,
    others: others.value,
    missingNamespaces: new Set(missing.value),
    absentTwins: new Set(doubled.filter((_, index) => isReplaced || !live.value[index]).map(itemName)),
    comingKinds: new Set([...before.kinds, ...applied, ...(event === 'install' ? installed : [])]),
    passedOverKinds: new Set(event === 'install' ? [] : installed),
    hasStepsBefore: mayBringMore(planned, run),
    maySettleOwners: maySettleOwners(planned, run),
    noHooks: planned.settings.noHooks,
    takesOver: planned.settings.takeOwnership,
    runsTests: runsTests(planned),
  });
}

function runsTests({ phases }: PlannedRelease): boolean {
  return Object.values(phases).some(({ steps }) => stepOf(steps, 'helm-test') !== undefined);
}

/** Who else has what Helm would delete or write over for a chart hook, what a reinstall needs for itself, or what is taken over. */
async function ownersOfLive(
  items: RenderedItem[],
  event: 'install' | 'upgrade',
  { run, planned, signal }: CheckedRelease,
): Promise<Result<Map<string, string>>> {
  const { noHooks, takeOwnership } = planned.settings;
  const isAsked = (item: RenderedItem) =>
    item.name !== '' &&
    (item.hook
      ? whatHelmDoes(item, run.helm.major) !== undefined &&
        (isMadeNow(item, { event, noHooks }) || (runsTests(planned) && isTest(item)))
      : takeOwnership || planned.operation === 'reinstall');
  const source = { ...run.cluster, release: planned, signal };
  // What another release has taken of it since is told with what an upgrade deletes.
  const takesMore = takeOwnership && planned.operation === 'upgrade';
  const own = takesMore ? await namesOfDeployed(source) : ok(new Set<string>());
  return own.ok ? othersAmongLive(items.filter(isAsked), source, own.value) : own;
}

async function absentNamespaces(names: string[], { run, signal }: CheckedRelease): Promise<Result<string[]>> {
  const absent: string[] = [];
  for (const name of names) {
    const live = await run.cluster.reader.get({ apiVersion: 'v1', kind: 'Namespace', name }, { signal });
    if (!live.ok && live.failure.reason !== 'forbidden') return live;
    if (live.ok && !live.value) absent.push(name);
  }
  return ok(absent);
}

/** What Helm makes of `upgrade --install`: an interrupted uninstall is finished first, and a reinstall begins anew. */
function eventOf({ operation }: PlannedRelease): 'install' | 'upgrade' {
  return operation === 'upgrade' ? 'upgrade' : 'install';
}

/** As the user wrote it, when the chart is a folder of the checkout. */
function folderOf({ chart }: PlannedRelease, { chartPath }: StagedRelease): string | undefined {
  const source = chart?.source;
  // Files of `manifests` are no chart in the checkout.
  const isElsewhere = /^oci:|^https?:| of |\.(?:ya?ml|json)$/;
  const isLocal = source !== undefined && !isElsewhere.test(source) && !/\.t?gz$/.test(chartPath);
  return isLocal ? normalize(`${source}/.`) : undefined;
}
