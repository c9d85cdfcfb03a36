import type { ChartEntry, ChartSource } from '../manifest/manifest.ts';
import type { Json } from '../model/json.ts';
import { scalarText } from '../util/scalar-text.ts';
import { unreachable } from '../util/unreachable.ts';
import type { ChartReference } from './chart/source/chart-source.ts';
import type { SetValue } from './values/set-overlay.ts';
import type { ValuesLayers } from './values/values-layers.ts';

/** The values of a chart entry, as they are laid over each other. */
export function valuesLayersOf({ values }: ChartEntry): ValuesLayers {
  const set = values.set.map((item): SetValue => {
    switch (item.type) {
      case 'file':
        return { key: item.key, type: 'file', value: item.file.path };
      case 'json':
        // Text is JSON already.
        return { key: item.key, type: 'json', value: jsonText(item.value) };
      case 'auto':
        return { key: item.key, type: 'auto', value: item.value };
      case 'string':
        return { key: item.key, type: 'string', value: scalarText(item.value) };
      default:
        return unreachable(item);
    }
  });
  return {
    valuesFiles: values.files,
    inlineValues: values.inline,
    values: values.values,
    set,
  };
}

function jsonText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Where the chart of an entry comes from, as it is resolved. */
export function referenceOf(source: Exclude<ChartSource, { kind: 'manifests' }>): ChartReference {
  const version = source.kind !== 'local' && source.version !== undefined ? { version: source.version } : {};
  switch (source.kind) {
    case 'local':
      return { kind: 'local', path: source.path, source: source.written };
    case 'oci':
      return { kind: 'oci', reference: source.ref, ...version };
    case 'repo':
      return { kind: 'repository', url: source.repo, name: source.name, ...version };
  }
}
