import { waitingKind } from '../../kube/rollout/waiting-reasons.ts';
import type { CauseCode } from '../../model/cause-table.ts';
import { shorten } from '../../util/shorten.ts';
import type { ContainerClue } from '../clues/container-clue.ts';
import type { PodClue } from '../clues/pod-clue.ts';
import type { CauseRule } from './cause-rule.ts';
import { found, placeOf } from './found.ts';

/** What container runtimes and registries answer, first match wins. */
const ANSWERS: readonly { code: CauseCode; pattern: RegExp; says: string; isEnough?: true }[] = [
  {
    code: 'image-name-invalid',
    pattern: /InvalidImageName|couldn't parse image|invalid reference format/,
    says: 'is not a valid image name',
  },
  {
    code: 'image-pull-throttled',
    pattern: /\b429\b|toomanyrequests|too many requests|pull rate limit/i,
    says: 'is not given out, the registry has had too many requests',
  },
  {
    code: 'image-architecture',
    pattern: /no match for platform|no matching manifest|does not match the specified platform/i,
    says: "is not built for the node's architecture",
  },
  {
    code: 'registry-unreachable',
    pattern:
      /x509:|tls: |server gave HTTP response to HTTPS client|dial tcp|no such host|connection (?:refused|reset)|i\/o timeout|TLS handshake|deadline exceeded|network is unreachable|no route to host|\bEOF\b|RegistryUnavailable/,
    says: 'cannot be pulled, its registry cannot be reached',
  },
  {
    code: 'image-pull-denied',
    pattern:
      /pull access denied|insufficient_scope|\b401\b|\b403\b|unauthorized|forbidden|authentication required|authorization failed|denied:|no basic auth|invalid username\/password/i,
    says: 'is refused by its registry',
  },
  {
    code: 'image-not-found',
    pattern: /is not present with pull policy of Never/,
    says: 'is not on the node, and its pull policy is Never',
    isEnough: true,
  },
  {
    code: 'image-not-found',
    pattern: /not found|manifest unknown|name unknown|\b404\b|no such image/i,
    says: 'not found',
    isEnough: true,
  },
];

/** Images that a node cannot pull. */
export const images: CauseRule = ({ pods }) =>
  pods.flatMap((clue) =>
    clue.containers
      .filter(({ waiting }) => ['image', 'image-name'].includes(waitingKind(waiting?.reason ?? '') ?? ''))
      .map((container) => {
        const said = pullError(container);
        const { reason = '' } = container.waiting ?? {};
        // The container flips between the two while the node tries again and again.
        const shown = reason === 'ErrImagePull' ? 'ImagePullBackOff' : reason;
        const answer = ANSWERS.find(({ pattern }) => pattern.test(`${reason} ${withoutName(said)}`));
        const why = answer?.isEnough ? '' : `: ${told(said)}`;
        const secret = missingPullSecret(clue);
        return found(answer?.code ?? 'image-pull-failed', {
          message: `${shown}: ${container.image} ${answer?.says ?? 'cannot be pulled'}${why}${secret} (${placeOf(clue, container)})`,
          object: clue.owner.object,
          details: [said],
        });
      }),
  );

/** Without it the node asks as nobody, and registries answer that with anything from 401 to "not found". */
function missingPullSecret({ events }: PodClue): string {
  const event = events.findLast(({ reason }) => reason === 'FailedToRetrieveImagePullSecret');
  const name = /pull secrets? \(([^)]{1,300})\)/.exec(event?.message ?? '')?.[1];
  return name === undefined ? '' : `; its pull secret ${name} cannot be read`;
}

/** The words of the runtime about the last attempt; between two attempts the container waits with fewer of them. */
function pullError({ waiting, events }: ContainerClue): string {
  const failed = events.findLast(
    ({ reason, message }) => reason === 'Failed' && message.startsWith('Failed to pull image'),
  );
  const own = waiting?.message ?? '';
  const isVague = waiting?.reason === 'ImagePullBackOff' && !own.includes('ErrImagePull: ');
  return isVague || own === '' ? (failed?.message ?? own) : own;
}

/** Names of images may hold any word. */
function withoutName(said: string): string {
  return said.replace(/"[^"]*"|https?:\/\/\S+/g, '""').replace(/(?:reference|image|lookup) \S+?:? /g, ' ');
}

/** The end of the chain of errors: what the registry or the network said. */
function told(said: string): string {
  const end = said
    .replace(/^Back-off pulling image "[^"]*": ErrImagePull: /, '')
    .replace(/^Failed to pull image "[^"]*": /, '')
    .replace(/^(?:rpc error: code = \w+ desc = )/, '')
    .replace(/^(?:failed to (?:pull and unpack|resolve) (?:image|reference)(?: "[^"]*")?: )+/, '')
    .replace(/^Failed to apply default image tag "[^"]*": couldn't parse image name "[^"]*": /, '')
    .replace(/^failed to do request: (?:Head|Get) "[^"]*": /, '');
  return shorten(end, 300);
}
