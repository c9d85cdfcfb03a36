import { join } from 'node:path';
import type { Patch } from '../../model/release/patch.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, type Result } from '../../model/result.ts';
import type { Spawn } from '../../system/process.ts';
import { createRelay } from '../../system/relay.ts';
import { LARGEST_MANIFEST, patchManifest } from './patch-manifest.ts';
import { postRendererArgs } from './post-renderer.ts';

/** Has Helm patch what it renders. */
export interface Patcher {
  /** Runs Helm with arguments that make it do so; what a patch fails of comes before what Helm says of that. */
  run<T>(
    patches: readonly Patch[],
    signal: AbortSignal,
    helm: (args: string[]) => Promise<Result<T>>,
  ): Promise<Result<T>>;
}

export interface PatcherSetup {
  major: 3 | 4;
  /** Private, with a path short enough for a socket in it. */
  folder: string;
  kubectl: string;
  /** Of Helm: kubectl gets what is not about a cluster. */
  env: Record<string, string>;
  spawn: Spawn;
}

export function createPatcher({ major, folder, kubectl, env, spawn }: PatcherSetup): Patcher {
  const relay = createRelay(join(folder, 'p'), LARGEST_MANIFEST);
  const { KUBECONFIG: _, ...withoutCluster } = env;
  return {
    async run(patches, signal, helm) {
      const patching = { kubectl, env: withoutCluster, spawn, folder, signal };
      let failure: Failure | undefined;
      const relayed = await relay.open(async (manifest) => {
        const patched = await patchManifest(manifest, patches, patching).catch(crashed);
        if (patched.ok) return { ok: true, text: patched.value };
        failure = patched.failure;
        return { ok: false, text: patched.failure.message };
      });
      try {
        const result = await helm(
          await postRendererArgs(major, relayed.command, env.HELM_DATA_HOME ?? folder),
        );
        return result.ok || !failure ? result : fail(failure);
      } finally {
        relayed.close();
      }
    },
  };
}

function crashed(error: Error): Result<never> {
  return fail({ reason: 'internal', message: `Internal error: ${error.message}` });
}
