import { describe, expect, it } from 'vitest';
import { parseRendered, sameRendered } from '../../src/observe/rendered.ts';

const configMap = (name: string, data: string) =>
  `---\n# Source: c/templates/cm.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: ${data}\n`;

describe('rendered resources', () => {
  it('are objects without the places that they come from', () => {
    const parsed = parseRendered(`${configMap('a', '{x: u}')}---\n# only a comment\n${configMap('b', '{}')}`);
    expect(parsed.ok && parsed.value.map(({ metadata }) => metadata.name)).toEqual(['a', 'b']);
  });

  it('are a failure that names the template when one of them is no object', () => {
    expect(parseRendered('---\n# Source: c/templates/x.yaml\njust: text\n')).toMatchObject({
      failure: { message: expect.stringContaining('c/templates/x.yaml') },
    });
  });
});

describe('two renderings', () => {
  it.each([
    [
      'order and comments',
      configMap('a', '{}') + configMap('b', '{}'),
      configMap('b', '{}') + configMap('a', '{}').replace(/# .*\n/, ''),
    ],
    ['formatting', configMap('a', '{v: "u", z: w}'), configMap('a', '\n  z: w\n  v: u')],
    ['null fields', configMap('a', '{x: y, z: null}'), configMap('a', '{x: y}')],
    ['status', `${configMap('a', '{}')}status: {x: 1}\n`, configMap('a', '{}')],
  ])('are the same apart from %s', (_what, one, other) => {
    expect(sameRendered(one, other)).toBe(true);
  });

  it.each([
    ['a value', configMap('a', '{x: "1"}'), configMap('a', '{x: "2"}')],
    ['a type', configMap('a', '{x: "1"}'), configMap('a', '{x: 1}')],
    ['an object', configMap('a', '{}'), configMap('a', '{}') + configMap('b', '{}')],
  ])('differ in %s', (_what, one, other) => {
    expect(sameRendered(one, other)).toBe(false);
  });
});

describe('a stored manifest', () => {
  const broken = '---\n# Source: c/templates/x.yaml\na: [1\n';

  it('is unchanged when what cannot be read is the same text', () => {
    expect(sameRendered(configMap('a', '{}') + broken, broken + configMap('a', '{}'))).toBe(true);
    expect(sameRendered(broken, broken.replace('1', '2'))).toBe(false);
  });
});
