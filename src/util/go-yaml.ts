import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml';

/**
 * Options with which the `yaml` library reads YAML as Helm's Go library does: version 1.1 (`yes` is true), the last of equal
 * keys counts, but times and numbers with colons stay text.
 */
export const GO_YAML: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.1',
  uniqueKeys: false,
  logLevel: 'silent',
  customTags: (tags) =>
    tags.filter(
      (tag) =>
        typeof tag === 'string' ||
        !(tag.tag === 'tag:yaml.org,2002:timestamp' || ('format' in tag && tag.format === 'TIME')),
    ),
};
