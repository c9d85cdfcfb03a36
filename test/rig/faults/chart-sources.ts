import type { FaultFamily } from './fault.ts';

const oci = (repository: string) => ({
  chart: `oci://$REGISTRY/${repository}`,
  version: '1.2.0',
});

export const CHART_SOURCES: FaultFamily = {
  title: 'charts that cannot be pulled',
  faults: [
    {
      id: 'chart-not-found',
      what: 'a chart that the registry does not have',
      code: 'chart-missing',
      says: ['missing/charts/api', '1.2.0'],
      entry: oci('missing/charts/api'),
    },
    {
      id: 'chart-login-wanted',
      what: 'a registry that wants a login',
      code: 'chart-access-denied',
      says: ['private/charts/api', /401|unauthori[sz]ed|login|credential/i],
      entry: oci('private/charts/api'),
    },
    {
      id: 'chart-token-refused',
      what: 'a registry that refuses the token (403)',
      code: 'chart-access-denied',
      says: ['denied/charts/api', /403|forbidden|denied:/i],
      entry: oci('denied/charts/api'),
    },
    {
      id: 'chart-throttled',
      what: 'a registry that answers 429',
      code: 'chart-registry-throttled',
      says: ['throttled/charts/api', /429|too many/i],
      entry: oci('throttled/charts/api'),
    },
    {
      id: 'chart-registry-refuses',
      what: 'a registry where nobody listens',
      code: 'chart-registry-unreachable',
      says: ['127.0.0.1:1', /refused/i],
      entry: { chart: 'oci://127.0.0.1:1/charts/api', version: '1.2.0' },
    },
    {
      id: 'chart-version-not-found',
      what: 'a version that the repository does not have',
      code: 'chart-missing',
      says: ['api', '9.9.9'],
      entry: { chart: { repo: 'http://$REGISTRY/charts', name: 'api' }, version: '9.9.9' },
    },
    {
      id: 'chart-repository-not-found',
      what: 'a repository that is not there',
      code: 'chart-missing',
      says: ['/nowhere', /404|not found/i],
      entry: { chart: { repo: 'http://$REGISTRY/nowhere', name: 'api' }, version: '1.2.0' },
    },
    {
      id: 'chart-repository-forbidden',
      what: 'a repository that answers 403',
      code: 'chart-access-denied',
      says: ['/closed', /403|forbidden/i],
      entry: { chart: { repo: 'http://$REGISTRY/closed', name: 'api' }, version: '1.2.0' },
    },
  ],
};
