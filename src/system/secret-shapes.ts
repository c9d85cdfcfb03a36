import { matchesOf, type Span } from './spans.ts';

/**
 * What is a secret by its looks, whoever it belongs to. The first group of a pattern is shown, the second is masked. Their
 * repetitions are bounded, so that no text takes more than linear time.
 */
const SHAPES: { pattern: RegExp; only?: string }[] = [
  // JSON Web Tokens, those of service accounts among them.
  { only: 'eyJ', pattern: /(?<![\w-])()(eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000})/g },
  // The body of a private key, until the end or the last line that looks like a part of it.
  {
    only: 'PRIVATE KEY',
    pattern: /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)((?:\s|\\[nr]|[\w+/=:,]|-(?!----))+)/g,
  },
  // The password in the address of anything.
  { only: '://', pattern: /\b([a-z][a-z\d+.-]{1,30}:\/\/[^\s/:@"'<>]{0,200}:)([^\s/@"'<>]{1,500})(?=@)/gi },
  { only: '://', pattern: /\b(https?:\/\/)([\w-]{20,300})(?=@)/gi },
  // Headers that authenticate.
  {
    pattern:
      /(authorization["']?\s{0,3}[:=]\s{0,3}[["']{0,2}(?:(?:bearer|basic|token|digest|negotiate|apikey)\s{1,3}))([^\s"'\],;]{4,8000})/gi,
  },
  { pattern: /\b(authorization["']?\s{0,3}:\s{0,3}["']?)([\w.~+/=-]{16,8000})/gi },
  { pattern: /\b(bearer\s{1,3})([\w.~+/-]{20,8000}=*)/gi },
  { pattern: /\b(x-[a-z-]{0,30}(?:token|key|secret)["']?\s{0,3}:\s{0,3}["']?)([^\s"',;]{8,8000})/gi },
  { pattern: /\b((?:set-)?cookie["']?\s{0,3}:\s{0,3}["']?)([\w.-]{1,100}=[^\r\n"']{8,8000})/gi },
  // Tokens that say themselves whose they are.
  {
    pattern:
      /\b()(gh[opsur]_[A-Za-z\d]{20,300}|github_pat_\w{20,300}|glpat-[\w-]{16,100}|xox[abeoprs]-[\w-]{10,300}|npm_[A-Za-z\d]{30,100}|dckr_pat_[\w-]{16,100}|hvs\.[\w-]{20,300}|[rs]k_live_[A-Za-z\d]{16,200}|AIza[\w-]{35}|ya29\.[\w-]{20,500})/g,
  },
  // Settings of an environment, parameters of an address, options of a command.
  {
    pattern:
      /\b([A-Z\d_]{0,60}(?:PASSWORD|PASSWD|TOKEN|SECRET|SECRET_KEY|API_?KEY|ACCESS_KEY|PRIVATE_KEY)=["']?)([^\s"'$]{4,4000})/g,
  },
  {
    pattern:
      /([?&;\s"'](?:--)?(?:[\w-]{1,30}[-_])?(?:password|passwd|pwd|token|sig|signature|secret|api[-_]?key|access[-_]?key)=["']?)([^\s"'&;$]{4,4000})/gi,
  },
  // Files with credentials: kubeconfig, Docker's, any YAML or JSON that sets a password.
  { pattern: /\b(client-key-data["']?\s{0,3}:\s{0,3}["']?)([\w+/=]{16,20000})/g },
  { pattern: /("auth"\s{0,3}:\s{0,3}")([\w+/=]{8,2000})/g },
  { pattern: /^([ \t-]{0,60}(?:id-|access-|refresh-)?token:[ \t]{1,3}["']?)([\w.~+/=-]{20,8000})/gim },
  {
    pattern:
      /((?:^|[{,])[ \t-]{0,60}["']?[\w.-]{0,40}(?:password|passwd|passphrase)["']?[ \t]{0,3}:[ \t]{0,3}["'])([^"'\r\n]{4,4000})/gim,
  },
];

/** Where a text has what is a secret by its looks. */
export function secretShapes(text: string): Span[] {
  return SHAPES.flatMap(({ pattern, only }) =>
    only !== undefined && !text.includes(only) ? [] : spansOf(text, pattern),
  );
}

/** Where a secret will stand: `${secret.NAME}` in a manifest, `${{ secrets.NAME }}` in a workflow. */
const PLACEHOLDER = /^\$\{(?:(?:env|secret|vars|payload|release)\.[\w.]+|\{[^}]*\})\}?$/;

function spansOf(text: string, pattern: RegExp): Span[] {
  return matchesOf(pattern, text)
    .filter(({ 2: secret = '' }) => !PLACEHOLDER.test(secret))
    .map(({ index, 1: shown = '', 2: secret = '' }) => {
      const start = index + shown.length;
      return [start, start + secret.length];
    });
}
