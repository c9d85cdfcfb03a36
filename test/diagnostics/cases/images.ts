import { broken, type CauseCase, waiting } from './cause-case.ts';

const REPOSITORY = 'failed to pull and unpack image "ghcr.io/x/api:1.2": failed to resolve image: ';
const NOT_FOUND = `rpc error: code = NotFound desc = ${REPOSITORY}ghcr.io/x/api:1.2: not found`;
const pulling = (answer: string) => broken({ status: waiting('ErrImagePull', answer) });

export const IMAGES: CauseCase[] = [
  {
    what: 'an image that does not exist',
    evidence: pulling(NOT_FOUND),
    code: 'image-not-found',
    says: ['ImagePullBackOff: ghcr.io/x/api:1.2 not found (Deployment web/api, container app)'],
  },
  {
    what: 'the same between two attempts, when only the event has the answer',
    evidence: broken({
      status: waiting('ImagePullBackOff', 'Back-off pulling image "ghcr.io/x/api:1.2"'),
      events: [
        ['Failed', `Failed to pull image "ghcr.io/x/api:1.2": ${NOT_FOUND}`, 'app'],
        ['Failed', 'Error: ErrImagePull', 'app'],
        ['Failed', 'Error: ImagePullBackOff', 'app'],
      ],
    }),
    code: 'image-not-found',
    says: ['ImagePullBackOff: ghcr.io/x/api:1.2 not found'],
  },
  {
    what: 'an image of Docker Hub that is private or not there',
    evidence: pulling(
      `${REPOSITORY}pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
    ),
    code: 'image-pull-denied',
    says: ['pull access denied, repository does not exist or may require authorization'],
  },
  {
    what: 'a pull secret that is not there',
    evidence: broken({
      status: waiting(
        'ErrImagePull',
        `${REPOSITORY}pull access denied, repository does not exist or may require authorization`,
      ),
      events: [
        [
          'FailedToRetrieveImagePullSecret',
          'Unable to retrieve some image pull secrets (regcred); attempting to pull the image may not succeed.',
        ],
      ],
    }),
    code: 'image-pull-denied',
    says: ['its pull secret regcred cannot be read'],
  },
  {
    what: 'a registry that refuses the token',
    evidence: pulling(
      `${REPOSITORY}unexpected status from HEAD request to https://ghcr.io/v2/x/api/manifests/1.2: 403 Forbidden`,
    ),
    code: 'image-pull-denied',
    says: ['403 Forbidden'],
  },
  {
    what: 'a registry that throttles',
    evidence: pulling(
      `${REPOSITORY}unexpected status from HEAD request to https://ghcr.io/v2/x/api/manifests/1.2: 429 Too Many Requests`,
    ),
    code: 'image-pull-throttled',
    says: ['429 Too Many Requests'],
  },
  {
    what: 'a registry that nobody knows',
    evidence: pulling(
      `${REPOSITORY}failed to do request: Head "https://ghcr.io/v2/x/api/manifests/1.2": dial tcp: lookup ghcr.io on 10.0.0.10:53: no such host`,
    ),
    code: 'registry-unreachable',
    says: ['its registry cannot be reached: dial tcp: lookup ghcr.io on 10.0.0.10:53: no such host'],
  },
  {
    what: 'a registry whose certificate is not trusted',
    evidence: pulling(
      `${REPOSITORY}failed to do request: Head "https://ghcr.io/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
    ),
    code: 'registry-unreachable',
    says: ['x509: certificate signed by unknown authority'],
  },
  {
    what: 'a registry that speaks plain HTTP',
    evidence: pulling(
      `${REPOSITORY}failed to do request: Head "https://ghcr.io/v2/": http: server gave HTTP response to HTTPS client`,
    ),
    code: 'registry-unreachable',
    says: ['server gave HTTP response to HTTPS client'],
  },
  {
    what: 'a registry with a problem of its own, whose image is called like one',
    evidence: broken({
      container: { image: 'ghcr.io/404/unauthorized:429' },
      status: waiting(
        'ErrImagePull',
        'failed to pull and unpack image "ghcr.io/404/unauthorized:429": failed to resolve image: unexpected status from HEAD request to https://ghcr.io/v2/404/unauthorized/manifests/429: 500 Internal Server Error',
      ),
    }),
    code: 'image-pull-failed',
    says: ['500 Internal Server Error'],
  },
  {
    what: 'an image of another platform',
    evidence: pulling(`${REPOSITORY}no match for platform in manifest: not found`),
    code: 'image-architecture',
    says: ["is not built for the node's architecture"],
  },
  {
    what: 'an image name that is none',
    evidence: broken({
      container: { image: 'Repo/API:1' },
      status: waiting(
        'InvalidImageName',
        'Failed to apply default image tag "Repo/API:1": couldn\'t parse image name "Repo/API:1": invalid reference format: repository name (API) must be lowercase',
      ),
    }),
    code: 'image-name-invalid',
    says: ['InvalidImageName: Repo/API:1 is not a valid image name', 'must be lowercase'],
  },
  {
    what: 'an image that must be on the node and is not',
    evidence: broken({
      status: waiting(
        'ErrImageNeverPull',
        'Container image "ghcr.io/x/api:1.2" is not present with pull policy of Never',
      ),
    }),
    code: 'image-not-found',
    says: ['ErrImageNeverPull: ghcr.io/x/api:1.2', 'pull policy'],
  },
  {
    what: 'the image of an init container of a StatefulSet',
    evidence: broken({
      owner: 'StatefulSet',
      initContainer: { image: 'ghcr.io/x/migrate:1' },
      initStatus: waiting('ErrImagePull', 'ghcr.io/x/migrate:1: not found'),
      status: waiting('PodInitializing'),
    }),
    code: 'image-not-found',
    says: ['ghcr.io/x/migrate:1 not found (StatefulSet web/api, init container migrate)'],
  },
];
