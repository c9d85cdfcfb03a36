import { readFileSync } from 'node:fs';
import type { KubeObject } from '../../../src/kube/object.ts';
import { objectsIn } from './chart.ts';
import { HelmError } from './helm-objects.ts';
import type { MemoryStore } from './store.ts';

/** The commands of kubectl that unit tests and their hooks use: `apply -f`, `get -o json`, `delete`, `annotate`. */
export function kubectl(store: MemoryStore, args: readonly string[]): string {
  if (args[0] === 'apply') return apply(store, args);
  const at = args.indexOf('--namespace');
  const namespace = at < 0 ? 'default' : (args[at + 1] ?? '');
  const [command, kind = '', name = '', ...rest] = args.filter(
    (_, index) => at < 0 || (index !== at && index !== at + 1),
  );
  const served = store.served().find((one) => [one.resource, one.kind.toLowerCase()].includes(kind));
  if (!served) throw new HelmError(`the server doesn't have a resource type "${kind}"`);
  const place = { namespace, name };
  switch (command) {
    case 'get':
      return JSON.stringify(store.get(served, place));
    case 'delete':
      store.delete(served, place);
      return `${kind} "${name}" deleted\n`;
    case 'annotate': {
      const live = store.get(served, place);
      const pairs = rest
        .filter((arg) => /^[\w./-]+=/.test(arg))
        .map((arg) => arg.split('=') as [string, string]);
      const annotations = { ...live.metadata.annotations, ...Object.fromEntries(pairs) };
      store.update(served, { ...live, metadata: { ...live.metadata, annotations } } as KubeObject);
      return `${kind}/${name} annotated\n`;
    }
    default:
      throw new HelmError(`the memory kubectl has no command ${command}`);
  }
}

function apply(store: MemoryStore, args: readonly string[]): string {
  const after = (flag: string) => args[args.indexOf(flag) + 1] ?? '';
  for (const object of objectsIn('', readFileSync(after('-f'), 'utf8'))) {
    const served = store
      .served()
      .find(({ kind, apiVersion }) => kind === object.kind && apiVersion === object.apiVersion);
    if (!served) throw new HelmError(`no matches for kind "${object.kind}"`);
    const metadata = { ...object.metadata, ...(served.namespaced && { namespace: after('--namespace') }) };
    store.create(served, { ...object, metadata }, { manager: 'kubectl-client-side-apply' });
  }
  return '';
}
