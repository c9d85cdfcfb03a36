import { mkdir, readFile } from 'node:fs/promises';
import { withNamespace } from '../../cluster/connection/kubeconfig.ts';
import type { Phase } from '../../model/plan/phase.ts';
import { newest } from '../../model/release/release.ts';
import { writePrivateFile } from '../../system/files.ts';
import type { ReleaseContext } from '../release-context.ts';
import { variableText } from './payload-limit.ts';

/**
 * Path of a private copy of the run's kubeconfig whose current namespace is the release's, so that a bare `kubectl get pods` is right. It is
 * written, into `folder`, when it is first asked for: most releases have no hooks.
 */
export function releaseKubeconfig(source: string, namespace: string, folder: string): () => Promise<string> {
  let written: Promise<string> | undefined;
  const write = async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return writePrivateFile(folder, 'kubeconfig', withNamespace(await readFile(source, 'utf8'), namespace));
  };
  return () => {
    written ??= write();
    return written;
  };
}

/** The documented variables that scripts and kubectl commands of a release get. */
export function releaseVariables(release: ReleaseContext, phase: Phase): Record<string, string> {
  const { planned, observed, failed } = release;
  const last = newest(observed);
  return {
    RELEASE_NAME: planned.name,
    RELEASE_NAMESPACE: planned.namespace,
    RELEASE_ACTION: planned.action,
    RELEASE_OPERATION: planned.operation,
    RELEASE_PHASE: phase,
    RELEASE_REVISION: String(last?.revision ?? ''),
    RELEASE_PREVIOUS_REVISION: String(newest(release.before)?.revision ?? ''),
    RELEASE_STATUS: last?.status ?? 'absent',
    CHART_NAME: planned.chart?.name ?? planned.installed?.chartName ?? '',
    CHART_VERSION: planned.chart?.version ?? '',
    INSTALLED_CHART_VERSION: planned.installed?.chartVersion ?? '',
    FAILED_PHASE: failed?.phase ?? '',
    FAILURE_REASON: failed ? variableText(`${failed.failure.reason}: ${failed.failure.message}`) : '',
    DIAGNOSTICS_DIR: release.diagnosticsFolder,
  };
}

/** What `${release.}` in structured hooks reads. */
export function releaseScope({ planned, observed }: ReleaseContext): Record<string, string> {
  return {
    name: planned.name,
    namespace: planned.namespace,
    operation: planned.operation,
    revision: String(newest(observed)?.revision ?? ''),
    chartVersion: planned.chart?.version ?? '',
    installedChartVersion: planned.installed?.chartVersion ?? '',
  };
}

/** Payload values as variables: `db-host` becomes `PAYLOAD_DB_HOST`. */
export function payloadVariables(payload: ReadonlyMap<string, string>): Record<string, string> {
  const entries = [...payload].map(([name, value]) => [
    `PAYLOAD_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`,
    value,
  ]);
  return Object.fromEntries(entries);
}
