import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClusterReader } from '../../cluster/contract.ts';
import { brokenRules, hasRules } from '../../hooks/objects/policy-rules.ts';
import { processFailure } from '../../hooks/processes/process-failure.ts';
import type { KubeObject } from '../../kube/object.ts';
import { secretValues } from '../../kube/redact-object.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { parseRendered } from '../../observe/rendered.ts';
import { writePrivateFile } from '../../system/files.ts';
import { type Spawn, succeeded } from '../../system/process.ts';
import { formatDuration } from '../../util/duration.ts';

type Policy = NonNullable<Manifest['policy']>;
type Check = NonNullable<Policy['exec']>[number];

/** Says whether what a chart renders keeps to the policy; the failure is at the chart's entry. */
export type PolicyJudge = (
  planned: PlannedRelease,
  rendered: string,
  signal: AbortSignal,
) => Promise<Result<undefined>>;

export interface JudgeTools {
  reader: ClusterReader;
  spawn: Spawn;
  /** Private. */
  folder: string;
  /** The folder of the manifest, in which checks run. */
  manifestFolder: string;
  /** What checks inherit: no more than finds programs. */
  path: string;
  learn: (secret: string) => void;
  /** Set where programs of a stranger's manifest must not run: told instead of running them. */
  withholds?: () => void;
}

/**
 * Makes the judge of a run. Its checks are programs that somebody named in the manifest and that run in plans, too: they get the
 * rendered resources and no way into the cluster.
 */
export function createPolicyJudge(policy: Policy, tools: JudgeTools): PolicyJudge {
  return async (planned, rendered, signal) => {
    const objects = parseRendered(rendered);
    if (!objects.ok) return fail(during('check the policy', objects.failure));
    const broken = hasRules(policy)
      ? await brokenRules(objects.value, policy, { reader: tools.reader, namespace: planned.namespace })
      : ok([]);
    if (!broken.ok) return fail(during('check the policy', broken.failure));
    if (broken.value.length > 0) return fail(placed(refused(broken.value, planned, policy), planned));
    if (policy.exec === undefined) return ok();
    if (tools.withholds) {
      tools.withholds();
      return ok();
    }
    learnSecrets(objects.value, tools);
    for (const check of policy.exec) {
      const failure = await runCheck(check, { planned, rendered, signal }, tools);
      // What the shell knows of an exit code is the better advice.
      if (failure) return fail(placed({ remedy: remedyOf(policy, 'the check'), ...failure }, planned));
    }
    return ok();
  };
}

/** What a check prints may be any part of what it is given. */
function learnSecrets(objects: readonly KubeObject[], { learn }: JudgeTools): void {
  for (const secret of objects.flatMap(secretValues)) learn(secret);
}

interface Judged {
  planned: PlannedRelease;
  rendered: string;
  signal: AbortSignal;
}

async function runCheck(
  { run, name = firstWord(run), timeout }: Check,
  { planned, rendered, signal }: Judged,
  { spawn, folder, manifestFolder, path }: JudgeTools,
): Promise<Failure | undefined> {
  const place = join(folder, 'policy', planned.id);
  await mkdir(place, { recursive: true, mode: 0o700 });
  try {
    const file = await writePrivateFile(place, 'rendered.yaml', rendered);
    const record = await spawn({
      file: 'bash',
      args: ['--noprofile', '--norc', '-euo', 'pipefail', '-c', run],
      env: {
        ...{ PATH: path, HOME: place, TMPDIR: place, RENDERED_FILE: file },
        ...{ RELEASE_NAME: planned.name, RELEASE_NAMESPACE: planned.namespace },
        ...{ CHART_NAME: planned.chart?.name ?? '', CHART_VERSION: planned.chart?.version ?? '' },
      },
      cwd: manifestFolder,
      stdin: rendered,
      timeoutMs: timeout,
      signal,
    });
    if (succeeded(record)) return undefined;
    const { message, ...rest } = processFailure(`the policy check ${name}`, record);
    // Most of them print their verdict, and nothing on stderr.
    const verdict = record.stderr.trim() === '' ? rest.details?.[0] : undefined;
    const why =
      record.endedBy === 'timeout'
        ? `the policy check ${name} did not end within ${formatDuration(timeout)}`
        : `${message}${verdict === undefined ? '' : `: ${verdict}`}`;
    return {
      ...rest,
      reason: signal.aborted ? 'cancelled' : 'policy',
      message: `${planned.namespace}/${planned.name}: ${why}`,
    };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** At the chart's entry. */
function placed(failure: Failure, { location }: PlannedRelease): Failure {
  return { ...failure, ...(location && { location }) };
}

function firstWord(command: string): string {
  return /^\s*(\S+)/.exec(command)?.[1] ?? 'exec';
}

function refused(wrong: readonly string[], { name, namespace }: PlannedRelease, policy: Policy): Failure {
  const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
  return {
    reason: 'policy',
    message: `the policy does not allow what ${namespace}/${name} renders: ${wrong[0]}${more}`,
    remedy: remedyOf(policy, 'the rules'),
    details: [...wrong],
  };
}

function remedyOf({ location }: Policy, what: 'the check' | 'the rules'): string {
  const where = location ? `, ${location.file}:${location.line}` : '';
  return `Change the values or the chart, or ${what} (\`policy\`${where}).`;
}
