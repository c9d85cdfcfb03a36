import { isBelow } from '../model/is-below.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { oldestOf, SUPPORTED } from '../model/supported-tools.ts';
import { shorten } from '../util/shorten.ts';

export interface HelmVersion {
  /** Without `v`: `4.2.4`. */
  version: string;
  major: 3 | 4;
}

/** Reads the output of `helm version --template '{{.Version}}'` or `--short`; refuses what is too old. */
export function parseHelmVersion(text: string): Result<HelmVersion> {
  const match = /^v?((\d+)\.(\d+)\.\d+[^\s+]*)/m.exec(text.trim());
  if (!match?.[1]) {
    return fail({
      reason: 'tool',
      message: `read Helm's version: "${shorten(text, 80)}" is none`,
      remedy: 'Check that the `helm` on PATH is the Helm of helm.sh.',
    });
  }
  const major = Number(match[2]);
  // A prerelease counts as the version it is named after.
  if (isBelow(`${major}.${match[3]}.0`, SUPPORTED.helm.oldest)) {
    return fail({
      reason: 'tool',
      message: `Helm ${match[1]} is too old: ${oldestOf('helm')} or newer is needed`,
      remedy: 'Install a newer Helm, or let the `helm-version` input choose one.',
    });
  }
  if (major !== 3 && major !== 4) {
    return fail({
      reason: 'tool',
      message: `Helm ${match[1]} is not known here: versions 3 and 4 are`,
      remedy: 'Choose one of them by the `helm-version` input.',
    });
  }
  return ok({ version: match[1], major });
}
