import type { ReleaseName } from '../../model/release/release.ts';
import type { DeployRequest, HelmSettings, HelmWriter, TemplateRequest } from '../contract.ts';

type RollbackRequest = Parameters<HelmWriter['rollback']>[0];
type UninstallRequest = Parameters<HelmWriter['uninstall']>[0];

/**
 * Everything in which Helm 3 and 4 differ for us, as arguments.
 * `--atomic` and `--create-namespace` exist in no row: restoring and creating namespaces are ours.
 */
const DIALECTS = {
  3: {
    wait: ['--wait'],
    dontWait: [],
    clientSide: [],
    waitGone: ['--wait'],
    replace: ['--force'],
    overwrite: [],
    refuse: [],
    failUpdate: ['--fail-on-repo-update-fail'],
  },
  4: {
    wait: ['--wait=watcher'],
    // Chart hooks are waited for in any case; without them a hook's failure would pass unseen.
    dontWait: ['--wait=hookOnly'],
    clientSide: ['--server-side=false'],
    // The watcher returns before a Deployment's pods are gone.
    waitGone: ['--wait=legacy'],
    replace: ['--force-replace', '--server-side=false'],
    // Not `auto`: a release that Helm 3 made would stay client-side, and then `--force-conflicts` is an error.
    overwrite: ['--server-side=true', '--force-conflicts'],
    refuse: ['--server-side=true'],
    failUpdate: [],
  },
} as const satisfies Record<3 | 4, Record<string, readonly string[]>>;

/** Arguments of `helm upgrade --install`: nothing is reused from the last release. */
export function deployArgs(major: 3 | 4, request: DeployRequest, timeoutMs: number): string[] {
  const { name, namespace, chart, valuesFiles, setIntegers, settings, noHooks, wait } = request;
  const { waitForJobs, takeOwnership, crds, historyMax } = settings;
  return [
    ...['upgrade', name, chart, '--install', '--namespace', namespace, '--reset-values'],
    ...valuesFiles.flatMap((file) => ['--values', asListItem(file)]),
    ...setIntegers.flatMap((item) => ['--set', item]),
    ...waiting(major, wait),
    ...flag('--wait-for-jobs', wait && waitForJobs),
    ...writing(major, settings, request.clientSide),
    ...validation(major, settings, request.clientSide),
    ...flag('--take-ownership', takeOwnership),
    ...rendering(settings),
    ...flag('--skip-crds', crds !== undefined),
    ...flag('--no-hooks', noHooks),
    ...['--history-max', String(historyMax), '--timeout', duration(timeoutMs)],
    ...(request.description === '' ? [] : ['--description', request.description]),
    ...Object.entries(request.labels).flatMap(([key, value]) => ['--labels', `${key}=${value}`]),
  ];
}

/** Arguments that render on the server what `deployArgs` would store, as JSON on stdout. */
export function renderArgs(major: 3 | 4, request: DeployRequest, timeoutMs: number): string[] {
  const args = deployArgs(major, request, timeoutMs);
  const validates = !args.includes('--disable-openapi-validation');
  return [...args, '--dry-run=server', ...(validates ? NO_VALIDATION : []), '--output', 'json'];
}

/** Arguments that render without a cluster, chart hooks included, as YAML on stdout. */
export function templateArgs(request: TemplateRequest): string[] {
  const { name, namespace, chart, valuesFiles, setIntegers, settings, isUpgrade, cluster } = request;
  return [
    ...['template', name, chart, '--namespace', namespace],
    ...valuesFiles.flatMap((file) => ['--values', asListItem(file)]),
    ...setIntegers.flatMap((item) => ['--set', item]),
    ...flag('--is-upgrade', isUpgrade),
    ...rendering(settings),
    ...(cluster
      ? ['--kube-version', cluster.version, ...cluster.apiVersions.flatMap((it) => ['--api-versions', it])]
      : []),
  ];
}

export function rollbackArgs(major: 3 | 4, request: RollbackRequest, timeoutMs: number): string[] {
  const { name, namespace, revision, settings, noHooks, wait } = request;
  return [
    ...['rollback', name, String(revision), '--namespace', namespace],
    ...waiting(major, wait),
    ...writing(major, settings, request.clientSide),
    ...flag('--no-hooks', noHooks),
    ...['--history-max', String(settings.historyMax), '--timeout', duration(timeoutMs)],
  ];
}

/** Deletes dependents first, and with `wait` waits for them as far as Helm does; a release that is gone already is a success. */
export function uninstallArgs(major: 3 | 4, request: UninstallRequest, timeoutMs: number): string[] {
  const { name, namespace, noHooks, description, wait, keepRecord } = request;
  const dialect = DIALECTS[major];
  return [
    ...['uninstall', name, '--namespace', namespace, '--ignore-not-found', '--cascade', 'foreground'],
    ...(wait ? dialect.waitGone : dialect.dontWait),
    ...flag('--keep-history', keepRecord),
    ...flag('--no-hooks', noHooks),
    ...['--timeout', duration(timeoutMs)],
    ...(description === '' ? [] : ['--description', description]),
  ];
}

export function testArgs(request: ReleaseName & { filter?: string[] }, timeoutMs: number): string[] {
  const { name, namespace, filter = [] } = request;
  return [
    ...['test', name, '--namespace', namespace, '--timeout', duration(timeoutMs)],
    ...filter.flatMap((item) => ['--filter', item]),
  ];
}

/** `chart` is an `oci://` reference or `<repository name>/<chart>`. */
export function pullArgs(request: {
  chart: string;
  version?: string;
  folder: string;
  plainHttp: boolean;
}): string[] {
  const { chart, version, folder, plainHttp } = request;
  return [
    ...['pull', chart, '--destination', folder],
    ...(version === undefined ? [] : ['--version', version]),
    ...flag('--plain-http', plainHttp),
  ];
}

/** Fails when the repository cannot be read; by default Helm 3 does not. */
export function repositoryUpdateArgs(major: 3 | 4, repository: string): string[] {
  return ['repo', 'update', repository, ...DIALECTS[major].failUpdate];
}

/** What a chart is rendered with, wherever that is done. */
function rendering({ skipSchemaValidation }: TemplateRequest['settings']): readonly string[] {
  return flag(SKIP_SCHEMA, skipSchemaValidation);
}

function waiting(major: 3 | 4, wait: boolean): readonly string[] {
  return wait ? DIALECTS[major].wait : DIALECTS[major].dontWait;
}

function writing(
  major: 3 | 4,
  { forceUpgrade, conflicts }: Pick<HelmSettings, 'forceUpgrade' | 'conflicts'>,
  clientSide = false,
): readonly string[] {
  const dialect = DIALECTS[major];
  if (forceUpgrade) return dialect.replace;
  if (clientSide) return dialect.clientSide;
  return conflicts === 'overwrite' ? dialect.overwrite : dialect.refuse;
}

const SKIP_SCHEMA = '--skip-schema-validation';

const NO_VALIDATION = ['--disable-openapi-validation'];

/**
 * The API server refuses what a server-side apply does not declare; for a client-side one Helm has to look itself, for which it
 * reads all schemas of the cluster.
 */
function validation(
  major: 3 | 4,
  { forceUpgrade }: Pick<HelmSettings, 'forceUpgrade'>,
  clientSide = false,
): readonly string[] {
  return major === 4 && !forceUpgrade && !clientSide ? NO_VALIDATION : [];
}

function flag(name: string, isSet: boolean): string[] {
  return isSet ? [name] : [];
}

/** Helm takes Go durations; a timeout of nothing would mean no waiting at all. */
function duration(ms: number): string {
  return `${Math.max(1, Math.ceil(ms / 1000))}s`;
}

/** `--values` is a comma-separated list as CSV has it. */
function asListItem(path: string): string {
  return /[",\n]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path;
}
