import { describe, expect, it } from 'vitest';
import { schemaFileFailure } from '../../../../src/observe/chart/files/schema-files.ts';

const failure = (schema: object) =>
  schemaFileFailure([{ name: 'charts/a/values.schema.json', content: Buffer.from(JSON.stringify(schema)) }])
    ?.message;

describe('the schema of the values', () => {
  it.each<[string, object]>([
    ['by an address', { $ref: 'file:///etc/passwd' }],
    ['in capitals', { properties: { a: { $ref: 'FILE:///etc/passwd' } } }],
    ['beside it', { $ref: '../outside.json#/a' }],
    ['from an id that is a file', { $id: 'file:///etc/', $ref: 'passwd' }],
    ['from a relative id', { allOf: [{ $id: 'etc/x', $ref: 'passwd' }] }],
    ['as the schema of a schema', { $schema: 'file:///etc/passwd' }],
  ])('may not lead Helm to a file %s', (_how, schema) => {
    expect(failure(schema)).toMatch(
      /^charts\/a\/values\.schema\.json refers to a file outside of the chart: "/,
    );
  });

  it.each<[string, object]>([
    ['its own parts', { $defs: { a: {} }, $ref: '#/$defs/a' }],
    ['parts by their id', { $defs: { a: { $id: 'a.json' } }, properties: { x: { $ref: 'a.json' } } }],
    ['parts of an id elsewhere', { $id: 'https://example.com/s.json', $ref: 'other.json' }],
    ['drafts', { $schema: 'http://json-schema.org/draft-07/schema#' }],
    ['values that only look like it', { properties: { $ref: { type: 'string' } } }],
  ])('may refer to %s', (_what, schema) => {
    expect(failure(schema)).toBeUndefined();
  });

  it('may be deeper than a stack, or no JSON: that is for Helm to say', () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const contents = [deep, '{'].map((text) => ({ name: 'values.schema.json', content: Buffer.from(text) }));
    expect(schemaFileFailure(contents)).toBeUndefined();
  });
});
