import { didYouMean } from '../../util/did-you-mean.ts';

const EVENTS = ['delete', 'install', 'rollback', 'upgrade'].flatMap((it) => [`pre-${it}`, `post-${it}`]);
const HOOKS = [...EVENTS, 'test'];

/** What Helm says of every chart, of this machine, or in other words with its error. */
const NOISE = [
  /symbolic link in path/,
  /contains CRDs\. Rendering may fail/,
  /Kubernetes configuration file is (?:group|world)-readable/,
  /unable to find exact version/,
  /exists on cluster but not in original release/,
  /^(?:upgrade|rollback|installation|release) (?:\S{1,80} )?failed|failed to (?:update|record) (?:the )?release/i,
];

/** The warnings in what a Helm 3 or 4 that succeeded wrote to stderr, in our words where Helm's are not for users; each one once. */
export function helmWarnings(stderr: string): string[] {
  const found = stderr.split('\n').map(warningIn);
  return [...new Set(found.filter((text): text is string => text !== undefined && !isNoise(text)))];
}

function isNoise(text: string): boolean {
  return NOISE.some((pattern) => pattern.test(text));
}

function warningIn(line: string): string | undefined {
  const unknown = /skipping unknown hooks?(?:: |" hookTypes=)"?([^"]*)"?/.exec(line)?.[1];
  if (unknown !== undefined) return unknownHook(unknown);
  const text = textIn(line.trim());
  return text !== undefined && /^this chart is deprecated$/i.test(text) ? 'the chart is deprecated' : text;
}

/** Helm 3 writes lines of its own and Go's logger, Helm 4 those of slog; the API server's come through klog. */
function textIn(line: string): string | undefined {
  const [, message, rest = ''] = /level=WARN msg=("(?:[^"\\]|\\.)*"|\S+)(.*)/.exec(line) ?? [];
  if (message !== undefined) return `${unquoted(message)}${rest}`.trim();
  const ofServer = /^[IW]\d{4} [\d:.]+ +\d+ warnings\.go:\d+\] (.+)/.exec(line)?.[1];
  if (ofServer !== undefined) return `the API server warns: ${unquoted(ofServer).replace(/^Warning: /, '')}`;
  return /^(?:\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d )?(?:\w+\.go:\d+: )?warning: (.+)/i.exec(line)?.[1];
}

function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    return JSON.parse(text) as string;
  } catch {
    return text.slice(1, -1);
  }
}

function unknownHook(written: string): string {
  const known = didYouMean(written, HOOKS);
  const why =
    written === 'crd-install'
      ? 'only Helm 2 had it: move the CRD into the folder `crds/` of the chart'
      : `Helm has no such event${known === undefined ? '' : `: did you mean \`${known}\`?`}`;
  return `an object with the annotation \`helm.sh/hook: ${written}\` is not deployed: ${why}`;
}
