import { worthMasking } from '../../diagnostics/worth-masking.ts';
import type { KubeObject } from '../../kube/object.ts';
import { secretValues } from '../../kube/redact-object.ts';
import type { ReleaseContext } from '../release-context.ts';

/** Masks from here on what the Secrets among a release's objects hold: what its pods and events say may quote it. */
export function learnSecrets({ run, planned }: ReleaseContext, objects: KubeObject[]): void {
  const secrets = worthMasking(objects.flatMap(secretValues), {
    release: planned,
    rendered: objects,
    objects: [],
  });
  for (const secret of secrets) run.record.redactor.learn(secret);
}
