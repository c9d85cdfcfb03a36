import type { ForeignWord } from './foreign-word.ts';

/** In a login. */
export const REGISTRY_WORDS: readonly ForeignWord[] = [
  {
    word: 'url',
    at: 'registry',
    from: 'Helm',
    means: 'host',
    write: 'write `host: charts.example.com`, without https://',
  },
  {
    word: 'registry',
    at: 'registry',
    from: 'docker/login-action',
    means: 'host',
    write: 'write `host: ghcr.io`',
  },
  { word: 'user', at: 'registry', from: 'habit', means: 'username', write: 'write `username`' },
  {
    word: 'token',
    at: 'registry',
    from: 'habit',
    means: 'password',
    write: 'write `password: ${secret.NAME}`',
  },
  {
    word: 'insecure',
    at: 'registry',
    from: 'helmwave',
    means: 'plainHttp',
    write: 'write `plainHttp: true` for a registry that speaks HTTP',
  },
  {
    word: 'oci',
    at: 'registry',
    from: 'helmfile',
    write: 'remove it: a chart says `chart: oci://host/path` itself',
  },
];
