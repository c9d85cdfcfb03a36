import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { stripComments } from '../../../scripts/bundle/strip-comments.ts';

it.each([
  ['a line of its own goes as a whole', 'one();\n  // why\ntwo();\n', 'one();\ntwo();\n'],
  ['so do all lines of a block', 'one();\n/**\n * why\n */\ntwo();\n', 'one();\ntwo();\n'],
  ['what ends a line goes, the line break stays', 'one() // why\ntwo()\n', 'one() \ntwo()\n'],
  ['words do not grow together', 'return_(typeof/* of */x);', 'return_(typeof x);'],
  ['a line break within still ends the statement', 'let one = 1 /* \n */ let two', 'let one = 1 \n let two'],
  ['two on a line', 'f(/* a */ 1, /* b */ 2)', 'f(  1,   2)'],
  ['a licence stays', '/*! MIT */\n/* @license ISC */\none();', '/*! MIT */\n/* @license ISC */\none();'],
  ['text stays', 'x = `/* no */ // no`; y = "// no";', 'x = `/* no */ // no`; y = "// no";'],
  ['patterns stay', 'x = /[/*] \\/\\/ "/; // why', 'x = /[/*] \\/\\/ "/; '],
  ['the name of a module stays', ';// CONCATENATED MODULE: ./a.js\n', ';// CONCATENATED MODULE: ./a.js\n'],
])('%s', (_, code, expected) => {
  expect(stripComments(code)).toBe(expected);
});

it('the program stays the same', () => {
  const code = `${stripComments}\n/** of a class */\nexport class A { /* of a field */ b = 1 // of a line\n [c] = 2 }`;
  expect(tree(stripComments(code))).toEqual(tree(code));
});

/** What a program says, wherever it stands. */
const tree = (code: string): unknown =>
  JSON.parse(
    JSON.stringify(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (key, value) =>
      key === 'start' || key === 'end' ? undefined : value,
    ),
  );
