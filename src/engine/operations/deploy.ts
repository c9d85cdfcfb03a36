import { newest } from '../../model/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { deployRequest } from '../../observe/deploy-request.ts';
import { leavesOut } from '../../plan/chart-hooks.ts';
import type { Deadline } from '../deadline.ts';
import { rememberForeign } from '../deletion/foreign-memory.ts';
import { foreignObjects } from '../deletion/foreign-objects.ts';
import { spareOnUpgrade } from '../deletion/spare-on-upgrade.ts';
import { runReleaseHelm } from '../release/helm-run.ts';
import { isAbsent } from '../release/observe-again.ts';
import { observeAfterHelm } from '../release/recover.ts';
import { withClientSideFallback } from '../render/client-side-fallback.ts';
import { endingEarly } from '../rollout/fail-fast.ts';
import type { ReleaseContext } from '../run-context.ts';

/** What takes the place of the staged chart and values when an old release is put back. */
export interface DeployOverride {
  chart: string;
  valuesFiles: string[];
  setIntegers: string[];
  description: string;
}

/**
 * Install and upgrade: one `helm upgrade --install`, then the newest revision is read again whatever Helm said.
 * Does not: render or check anything beforehand, roll back, wait for more than Helm waits for.
 */
export async function deploy(
  release: ReleaseContext,
  deadline: Deadline,
  override?: DeployOverride,
): Promise<Result<undefined>> {
  const { planned, staged, run } = release;
  if (!staged) return fail({ reason: 'internal', message: `Internal error: ${planned.id} was not staged` });
  const { manifestId } = run.approved.plan;
  const request = deployRequest(planned, planned.settings, staged, {
    manifestId,
    description: run.description,
  });
  const settings = release.onlyWeWait ? { ...request.settings, wait: false } : request.settings;
  const asked = {
    ...request,
    settings,
    noHooks: leavesOut(planned.settings.noHooks, helmEvent(release)),
    ...override,
  };
  const spared = await spareOnUpgrade(release, asked, override ? 'leave' : 'refuse');
  if (!spared.ok) return spared;
  const deployed = await withClientSideFallback(release, async (clientSide) => {
    const revision = (newest(release.observed)?.revision ?? 0) + 1;
    const done = await runReleaseHelm(
      release,
      { command: 'upgrade', revision, timeoutMs: deadline.left },
      (helm) => {
        // What is put back has worked before.
        if (override) return release.effects.helm.deploy({ ...asked, clientSide }, helm);
        const wait = {
          revision,
          timeoutMs: helm.timeoutMs,
          since: release.operationStartedAt,
          onStored: release.slot.giveBack,
          onProgress: (text: string) => run.emit({ type: 'progress', release: planned.id, text }),
        };
        return endingEarly(release, wait, (signal) =>
          release.effects.helm.deploy({ ...asked, clientSide }, { ...helm, signal }),
        );
      },
    );
    const observed = await observeAfterHelm(release);
    return done.ok ? observed : done;
  });
  // What a failed revision had taken over belongs to a deployed one; what this one took over and failed is still others'.
  const foreign = deployed.ok ? ok([]) : await foreignObjects(release);
  if (foreign.ok) await rememberForeign(release, foreign.value);
  return deployed;
}

/** What `--install` makes of it; a failed first install is upgraded. */
function helmEvent(release: ReleaseContext): 'install' | 'upgrade' {
  return isAbsent(release) ? 'install' : 'upgrade';
}
