import type { CauseCode } from '../../model/cause.ts';
import { shorten } from '../../util/shorten.ts';
import type { CauseRule } from '../cause-rule.ts';
import type { ContainerClue } from '../clues/container-clue.ts';
import { found, placeOf } from '../found.ts';

const REASONS = new Set([
  'ErrImagePull',
  'ImagePullBackOff',
  'InvalidImageName',
  'ErrImageNeverPull',
  'ImageInspectError',
  'RegistryUnavailable',
  'SignatureValidationFailed',
]);

/** What container runtimes and registries answer, first match wins. */
const ANSWERS: readonly { code: CauseCode; pattern: RegExp; says: string }[] = [
  {
    code: 'image-name-invalid',
    pattern: /InvalidImageName|couldn't parse image|invalid reference format/,
    says: 'is not a valid image name',
  },
  {
    code: 'image-pull-throttled',
    pattern: /\b429\b|toomanyrequests|too many requests|rate ?limit/i,
    says: 'is throttled by its registry (429 Too Many Requests)',
  },
  {
    code: 'image-architecture',
    pattern: /no match for platform|no matching manifest|does not match the specified platform/,
    says: "is not built for the node's architecture",
  },
  {
    code: 'image-pull-denied',
    pattern:
      /pull access denied|insufficient_scope|\b401\b|\b403\b|unauthorized|forbidden|authentication required|denied:|no basic auth/i,
    says: 'is refused by its registry',
  },
  {
    code: 'image-not-found',
    pattern:
      /not found|manifest unknown|name unknown|\b404\b|no such image|is not present with pull policy of Never|ErrImageNeverPull/i,
    says: 'not found',
  },
  {
    code: 'registry-unreachable',
    pattern:
      /dial tcp|no such host|connection refused|connection reset|i\/o timeout|TLS handshake|x509:|tls: |server gave HTTP response to HTTPS client|deadline exceeded|network is unreachable|no route to host|\bEOF\b|RegistryUnavailable|\b50[0-4]\b|failed to do request/,
    says: 'comes from a registry that cannot be reached',
  },
];

/** Images that a node cannot pull. */
export const images: CauseRule = ({ pods }) =>
  pods.flatMap((clue) =>
    clue.containers
      .filter(({ waiting }) => waiting !== undefined && REASONS.has(waiting.reason))
      .map((container) => {
        const said = pullError(container);
        const shown =
          container.waiting?.reason === 'ErrImagePull' ? 'ImagePullBackOff' : container.waiting?.reason;
        const answer = ANSWERS.find(({ pattern }) => pattern.test(`${container.waiting?.reason} ${said}`));
        const why = detailOf(answer?.code, said);
        return found(answer?.code ?? 'image-pull-failed', {
          message: `${shown}: ${container.image} ${answer?.says ?? 'cannot be pulled'}${why === '' ? '' : `: ${why}`} (${placeOf(clue, container)})`,
          object: clue.owner.object,
          details: [said],
        });
      }),
  );

/** The newest words of the runtime about a pull; the back-off between two attempts repeats them or says nothing. */
function pullError({ waiting, events }: ContainerClue): string {
  const failed = events.findLast(
    ({ reason, message }) =>
      reason === 'Failed' && /pull|image/i.test(message) && !/^Error: \w+$/.test(message),
  );
  if (waiting?.reason !== 'ImagePullBackOff') return waiting?.message || failed?.message || '';
  return failed?.message ?? waiting.message;
}

/** The end of the chain of errors: what the registry or the network said. */
function detailOf(code: CauseCode | undefined, said: string): string {
  if (code === 'image-not-found' || code === 'image-name-invalid') return '';
  const text = said
    .replace(/^Back-off pulling image "[^"]*": ErrImagePull: /, '')
    .replace(/^Failed to pull image "[^"]*": /, '');
  const pieces = text.split(/failed to (?:pull and unpack|resolve) (?:image|reference) "[^"]*": /);
  return shorten(pieces.at(-1) ?? '', 240);
}
