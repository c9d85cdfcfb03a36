import type { ApiRequest } from './transport.ts';

const VERBS = { POST: 'create', PUT: 'update', PATCH: 'patch', DELETE: 'delete' } as const;

/** What a request does, without the names in it: `list secrets`, `watch pods`, `get pods/log`, `discover`, `version`. */
export function requestName({
  method,
  path,
  query = {},
}: Pick<ApiRequest, 'method' | 'path' | 'query'>): string {
  const parts = path.split('/').filter((part) => part !== '');
  const [root, ...rest] = parts;
  if (root !== 'api' && root !== 'apis') return parts.join('/');
  const inVersion = rest.slice(root === 'api' ? 1 : 2);
  if (inVersion.length === 0) return 'discover';
  // A namespace itself is an object; what stands below it is what is meant.
  const isBelow = inVersion[0] === 'namespaces' && inVersion.length > 2;
  const [resource, name, subresource] = isBelow ? inVersion.slice(2) : inVersion;
  const what = subresource === undefined ? resource : `${resource}/${subresource}`;
  if (method !== 'GET') return `${VERBS[method]} ${what}`;
  if (query.watch !== undefined) return `watch ${what}`;
  return `${name === undefined ? 'list' : 'get'} ${what}`;
}
