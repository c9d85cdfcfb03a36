import type { Result } from '../model/result.ts';

/** Kubeconfig text as given by a user, raw or base64; failure `invalid-manifest` says what is wrong with it. */
export function decodeKubeconfig(_text: string): Result<string> {
  throw new Error('Internal error: not built yet');
}

/** The same kubeconfig (as `connectCluster` writes it) with another default namespace. */
export function withNamespace(_kubeconfig: string, _namespace: string): string {
  throw new Error('Internal error: not built yet');
}
