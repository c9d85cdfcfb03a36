import type { DeployRequest } from './contract.ts';

/** Arguments of `helm upgrade --install`. */
export function deployArgs(_major: 3 | 4, _request: DeployRequest, _timeoutMs: number): string[] {
  throw new Error('not written yet');
}
