import { fail, ok, type Result } from '../model/result.ts';
import { shorten } from '../util/shorten.ts';

export interface HelmVersion {
  /** Without `v`: `4.2.4`. */
  version: string;
  major: 3 | 4;
}

/** 3.18 is the first whose `--take-ownership`, labels and registry credentials all work as this project needs them. */
const OLDEST = { major: 3, minor: 18 };

/** Reads the output of `helm version --template '{{.Version}}'` or `--short`; refuses what is older than 3.18. */
export function parseHelmVersion(text: string): Result<HelmVersion> {
  const match = /^v?((\d+)\.(\d+)\.\d+[^\s+]*)/m.exec(text.trim());
  if (!match?.[1]) {
    return fail({
      reason: 'tool',
      message: `read Helm's version: "${shorten(text, 80)}" is none`,
      remedy: 'Check that the `helm` on PATH is the Helm of helm.sh.',
    });
  }
  const [major, minor] = [Number(match[2]), Number(match[3])];
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
    return fail({
      reason: 'tool',
      message: `Helm ${match[1]} is too old: ${OLDEST.major}.${OLDEST.minor} or newer is needed`,
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
