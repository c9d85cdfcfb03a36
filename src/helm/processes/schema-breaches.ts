import type { Failure } from '../../model/result/failure.ts';

/** One value that a chart's values.schema.json refuses. */
export interface SchemaBreach {
  /** From the values of the release; those of a subchart stand below its name. */
  path: string[];
  says: string;
}

/**
 * What Helm says of values that break a schema: `- at '/image/tag': got number, want string`, below the name of the chart or
 * subchart whose schema it is. Empty when it says something else.
 */
export function schemaBreaches({ code, message, details = [] }: Failure, chart: string): SchemaBreach[] {
  if (code !== 'values-schema') return [];
  const text = [message, ...details].join('\n');
  const found = text.matchAll(/- at '([^'\n]{0,300})': ([^\n;]{1,300})|(?<=[\s;])([\w.-]{1,100}):(?=[;\n])/g);
  const breaches = new Map<string, SchemaBreach>();
  let below: string[] = [];
  for (const [whole, pointer, says = '', name] of found) {
    if (name !== undefined) below = name === chart ? [] : [name];
    else if (pointer !== undefined && !breaches.has(whole))
      breaches.set(whole, {
        path: [...below, ...pointer.split('/').slice(1).map(unescaped)],
        says: says.trim(),
      });
  }
  return [...breaches.values()];
}

/** `values.image.tag` */
export function valueName(path: readonly string[]): string {
  return ['values', ...path].join('.');
}

/** As a JSON pointer is read. */
function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
