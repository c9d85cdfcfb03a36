import type { KubeObject } from '../../../src/kube/object.ts';
import { configOf, type Hook, objectsIn, renderChart } from './chart.ts';
import { HelmError, type HelmObjects, openObjects } from './helm-objects.ts';
import { type HelmStorage, openStorage, type Revision } from './helm-storage.ts';
import { Refusal } from './refusal.ts';
import type { MemoryStore } from './store.ts';
import { TemplateError } from './templates.ts';

/** Where a Helm process can be made to end: before it stores anything, when its revision is pending, when its objects are made. */
export type Moment = 'start' | 'pending' | 'applied';

/** The end of a Helm process that a test has asked for. */
export class Killed extends Error {}

/** A Helm process at work: it asks `at` at each moment, which may throw, and waits as long as `wait` lets it. */
export interface HelmProcess {
  store: MemoryStore;
  args: readonly string[];
  major: 3 | 4;
  at(moment: Moment): void;
  /** Resolves to false when the time is over. */
  wait(ms: number): Promise<boolean>;
}

/** One of Helm's commands, on a store; what it prints on stdout. Throws HelmError, TemplateError, Refusal, or what `at` throws. */
export async function helm(process: HelmProcess): Promise<string> {
  const [command = '', name = '', third = ''] = process.args;
  const release = { name, namespace: option(process, '--namespace') ?? 'default' };
  const job: Job = {
    ...{ process, release },
    storage: openStorage(process.store, release),
    objects: openObjects(process.store, release),
  };
  switch (command) {
    case 'upgrade':
    case 'install':
      return upgrade(job, third);
    case 'rollback':
      return rollback(job, Number(third));
    case 'uninstall':
      return uninstall(job);
    case 'test':
      return test(job);
    case 'template':
      return template(job, third);
    default:
      throw new HelmError(`the memory Helm has no command ${command}`);
  }
}

interface Job {
  process: HelmProcess;
  release: { name: string; namespace: string };
  storage: HelmStorage;
  objects: HelmObjects;
}

/** Knows nothing of the cluster. */
function template({ process, release }: Job, folder: string): string {
  const config = configOf(options(process, '--values'), options(process, '--set'));
  const scope = { Name: release.name, Namespace: release.namespace, Revision: 1 };
  const { manifest, hooks } = renderChart(folder, config, scope);
  return [manifest, ...hooks.map((hook) => `---\n# Source: ${hook.path}\n${hook.manifest}\n`)].join('');
}

async function upgrade(job: Job, folder: string): Promise<string> {
  const { process, release, storage, objects } = job;
  process.at('start');
  const revisions = storage.revisions();
  const last = revisions.at(-1);
  const current = revisions.findLast(({ labelled }) => labelled === 'deployed') ?? last;
  const isInstall = last === undefined || last.info.status === 'uninstalled';
  const version = (last?.version ?? 0) + 1;
  const config = configOf(options(process, '--values'), options(process, '--set'));
  const scope = { Name: release.name, Namespace: release.namespace, Revision: version };
  const chart = renderChart(folder, config, scope);
  const isDry = has(process, '--dry-run=server');
  if (!isDry && last?.info.status.startsWith('pending-')) throw inProgress();
  const next = objectsOf(job, chart.manifest);
  const before = isInstall || !current ? [] : objectsOf(job, current.manifest);
  if (!has(process, '--take-ownership')) {
    const added = next.filter((object) => !before.some((one) => isSame(one, object)));
    objects.refuseOthers(added, isInstall ? 'install' : 'update');
  }
  if (isDry) {
    const { manifest, hooks } = chart;
    return JSON.stringify({ ...release, version, manifest, hooks, info: { notes: '' } });
  }
  const revision: Revision = {
    ...{ ...release, version, config, manifest: chart.manifest, hooks: chart.hooks },
    info: {
      status: isInstall ? 'pending-install' : 'pending-upgrade',
      description: option(process, '--description') ?? '',
    },
    chart: { metadata: chart.metadata, templates: chart.templates, values: chart.values },
  };
  if (isInstall && last)
    storage.update({
      ...last,
      info: { ...last.info, status: 'superseded', description: 'superseded by new release' },
    });
  const verb = isInstall ? 'install' : 'upgrade';
  await work(job, revision, { verb, next, before, labels: labelsOf(process) });
  return `Release "${release.name}" has been upgraded. Happy Helming!\n`;
}

async function rollback(job: Job, to: number): Promise<string> {
  const { process, storage, release } = job;
  process.at('start');
  const revisions = storage.revisions();
  const last = revisions.at(-1);
  const target = revisions.find(({ version }) => version === to);
  if (!last) throw new HelmError('release: not found');
  if (!target) throw new HelmError(`release has no ${to} version`);
  const revision: Revision = {
    ...{ ...target, version: last.version + 1 },
    info: { status: 'pending-rollback', description: `Rollback to ${to}` },
  };
  const [next, before] = [objectsOf(job, target.manifest), objectsOf(job, last.manifest)];
  await work(job, revision, { verb: 'rollback', next, before, labels: {} });
  return `Rollback was a success! Happy Helming! (${release.name})\n`;
}

async function uninstall(job: Job): Promise<string> {
  const { process, storage, objects, release } = job;
  process.at('start');
  const last = storage.revisions().at(-1);
  if (!last) return `release "${release.name}" is already uninstalled\n`;
  storage.update({ ...last, info: { ...last.info, status: 'uninstalling' } });
  process.at('pending');
  await runHooks(job, last.hooks, 'pre-delete');
  for (const object of objectsOf(job, last.manifest).toReversed()) objects.remove(object);
  process.at('applied');
  await runHooks(job, last.hooks, 'post-delete');
  if (has(process, '--keep-history')) {
    for (const old of storage.revisions())
      if (old.labelled === 'deployed')
        storage.update({ ...old, info: { ...old.info, status: 'superseded' } });
    storage.update({ ...last, info: { ...last.info, status: 'uninstalled' } });
  } else for (const { version } of storage.revisions()) storage.delete(version);
  return `release "${release.name}" uninstalled\n`;
}

async function test(job: Job): Promise<string> {
  const deployed = job.storage.revisions().findLast(({ labelled }) => labelled === 'deployed');
  if (!deployed) throw new HelmError(`release: not found`);
  await runHooks(job, deployed.hooks, 'test');
  return '';
}

interface Work {
  verb: 'install' | 'upgrade' | 'rollback';
  next: KubeObject[];
  before: KubeObject[];
  labels: Record<string, string>;
}

/** From the pending revision to the deployed or the failed one. */
async function work(job: Job, revision: Revision, { verb, next, before, labels }: Work): Promise<void> {
  const { process, storage, objects } = job;
  storage.create(revision, { ...inheritedLabels(job, verb), ...labels });
  const end = (status: string, description = revision.info.description) =>
    storage.update({ ...revision, info: { status, description } });
  try {
    process.at('pending');
    await runHooks(job, revision.hooks, `pre-${verb}`);
    for (const object of next)
      objects.apply(
        object,
        before.find((one) => isSame(one, object)),
      );
    for (const object of before) if (!next.some((one) => isSame(one, object))) objects.remove(object);
    process.at('applied');
    if (has(process, '--wait') || has(process, '--wait=watcher')) await waitReady(job, next);
    await runHooks(job, revision.hooks, `post-${verb}`);
  } catch (error) {
    if (!(error instanceof Killed)) end('failed', messageOf(error));
    throw error;
  }
  for (const old of storage.revisions()) {
    if (old.version !== revision.version && old.labelled === 'deployed')
      storage.update({ ...old, info: { ...old.info, status: 'superseded' } });
  }
  end('deployed');
  const most = Number(option(process, '--history-max') ?? 0);
  const all = storage.revisions();
  for (const { version } of all.slice(0, most > 0 ? Math.max(0, all.length - most) : 0))
    storage.delete(version);
}

/** Helm copies the labels that users gave from revision to revision. */
function inheritedLabels({ process, release }: Job, verb: string): Record<string, string> {
  if (verb === 'install') return {};
  const served = process.store.served().find(({ kind }) => kind === 'Secret');
  const secrets = served ? process.store.list(served, release.namespace) : [];
  const last = secrets
    .filter(({ metadata: { labels } }) => labels?.owner === 'helm' && labels.name === release.name)
    .sort((one, other) => Number(one.metadata.labels?.version) - Number(other.metadata.labels?.version))
    .at(-1);
  const { name, owner, status, version, createdAt, modifiedAt, ...given } = last?.metadata.labels ?? {};
  return given;
}

async function runHooks(job: Job, hooks: readonly Hook[], event: string): Promise<void> {
  if (has(job.process, '--no-hooks')) return;
  const due = hooks.filter(({ events }) => events.includes(event));
  for (const hook of due.toSorted((one, other) => one.weight - other.weight)) {
    const [object] = objectsIn(hook.path, hook.manifest);
    if (object === undefined) continue;
    const policies = hook.delete_policies?.length ? hook.delete_policies : ['before-hook-creation'];
    if (policies.includes('before-hook-creation')) job.objects.remove(object);
    job.objects.create(object);
    const failed = object.kind === 'Job' && !job.objects.isReady(object, true);
    if (failed && event === 'test') throw new HelmError(`Job ${object.metadata.name} failed`);
    if (failed) throw new HelmError(hookFailed(job, event, object.metadata.name));
    if (policies.includes('hook-succeeded')) job.objects.remove(object);
  }
}

/** Each major in its own words; of an uninstall they do not say which hook. */
function hookFailed({ process, release }: Job, event: string, name: string): string {
  const prefix = event.endsWith('delete') ? '' : `failed ${event}: `;
  return process.major === 3
    ? `${prefix}1 error occurred:\n\t* job ${name} failed: BackoffLimitExceeded`
    : `${prefix}resource Job/${release.namespace}/${name} not ready. status: Failed, message: Job Failed. failed: 1/1`;
}

async function waitReady({ process, objects }: Job, next: readonly KubeObject[]): Promise<void> {
  const waitForJobs = has(process, '--wait-for-jobs');
  for (;;) {
    const waiting = next.find((object) => !objects.isReady(object, waitForJobs));
    if (!waiting) return;
    if (await process.wait(20)) continue;
    const { kind, metadata } = waiting;
    throw new HelmError(
      process.major === 3
        ? 'context deadline exceeded'
        : `resource ${kind}/${metadata.namespace ?? 'default'}/${metadata.name} not ready. status: InProgress, message: Pods not ready\ncontext deadline exceeded`,
    );
  }
}

/** What stands behind `Error: ` on stderr. */
export function messageOf(error: unknown): string {
  if (error instanceof HelmError || error instanceof TemplateError || error instanceof Refusal)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The objects of a manifest, which stand in the release's namespace unless they say another. */
function objectsOf({ objects }: Job, manifest: string): KubeObject[] {
  return objectsIn('', manifest).map(objects.placed);
}

const inProgress = () => new HelmError('another operation (install/upgrade/rollback) is in progress');

const isSame = (one: KubeObject, other: KubeObject): boolean =>
  one.kind === other.kind &&
  one.metadata.name === other.metadata.name &&
  one.metadata.namespace === other.metadata.namespace;

const has = ({ args }: HelmProcess, flag: string): boolean => args.includes(flag);
const options = ({ args }: HelmProcess, name: string): string[] =>
  args.flatMap((arg, index) => (arg === name ? [args[index + 1] ?? ''] : []));
const option = (process: HelmProcess, name: string): string | undefined => options(process, name)[0];
const labelsOf = (process: HelmProcess): Record<string, string> =>
  Object.fromEntries(options(process, '--labels').map((item) => item.split('=') as [string, string]));
