import type { FaultFamily } from './fault.ts';
import { workload } from './objects.ts';

const pulls = (repository: string) => workload({ container: { image: `$REGISTRY/${repository}:1.2` } });

export const IMAGES: FaultFamily = {
  title: 'images',
  faults: [
    {
      id: 'image-name-invalid',
      what: 'an image name in capitals',
      code: 'image-name-invalid',
      says: ['ghcr.io/Team/API:1.2'],
      objects: [workload({ container: { image: 'ghcr.io/Team/API:1.2' } })],
    },
    {
      id: 'image-not-found',
      what: 'an image that the registry does not have',
      code: 'image-not-found',
      says: ['missing/api:1.2', /not found|does not exist/i],
      objects: [pulls('missing/api')],
    },
    {
      id: 'image-not-found-init',
      what: 'the image of an init container that does not exist',
      code: 'image-not-found',
      says: ['missing/migrate:1.2', /not found|does not exist/i],
      objects: [
        workload({
          pod: { initContainers: [{ name: 'migrate', image: '$REGISTRY/missing/migrate:1.2' }] },
        }),
      ],
    },
    {
      id: 'image-login-wanted',
      what: 'a registry that wants a login',
      code: 'image-pull-denied',
      says: ['private/api:1.2'],
      objects: [pulls('private/api')],
    },
    {
      id: 'image-token-refused',
      what: 'a registry that refuses the token (403)',
      code: 'image-pull-denied',
      says: ['denied/api:1.2', /403|forbidden|denied/i],
      objects: [pulls('denied/api')],
    },
    {
      id: 'image-throttled',
      what: 'a registry that answers 429',
      code: 'image-pull-throttled',
      says: ['throttled/api:1.2', /429|too many/i],
      objects: [pulls('throttled/api')],
    },
    {
      id: 'image-registry-refuses',
      what: 'a registry where nobody listens',
      code: 'registry-unreachable',
      says: ['127.0.0.1:1/', /refused/],
      objects: [workload({ container: { image: '127.0.0.1:1/team/api:1.2' } })],
    },
    {
      id: 'image-registry-broken',
      what: 'a registry that answers 500',
      code: 'image-pull-failed',
      says: ['broken/api:1.2', '500'],
      objects: [pulls('broken/api')],
    },
    {
      id: 'image-other-platform',
      what: 'an image for another processor only',
      code: 'image-architecture',
      says: ['foreign/api:1.2', /platform|architecture/],
      objects: [pulls('foreign/api')],
    },
    {
      id: 'image-never-pulled',
      what: 'an image that the node lacks and may not pull',
      code: 'image-not-found',
      says: ['library/nginx:1.2', /Never/],
      objects: [workload({ container: { image: 'docker.io/library/nginx:1.2', imagePullPolicy: 'Never' } })],
    },
  ],
};
