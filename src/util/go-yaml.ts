import { Composer, type Document, type ParsedNode, Parser, type YAMLParseError } from 'yaml';
import { GoConversionError, goValue } from './go-value.ts';
import { GoLexer } from './go-yaml-lexer.ts';

/** For whoever edits a document in place: the library's own reading that is nearest to Go's. Values are read by `readGoYaml`. */
export const GO_YAML = { version: '1.1', uniqueKeys: false, logLevel: 'silent' } as const;

/** Why a text cannot be read, and where: counted from 1. */
export interface YamlProblem {
  message: string;
  line: number;
  column: number;
}

export type YamlRead = { documents: unknown[] } | { problem: YamlProblem };

/** What Go's reader (the YAML 1.1 of yaml.v2) refuses in any place. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** The only complaint of the library that is none for Go: a comment right behind a quote or bracket. */
const COMMENT_WITHOUT_SPACE = /^Comments must be separated/;

/**
 * Reads every document of a YAML text as Helm and kubectl read one: what is text, number or boolean there is so here.
 * Whole numbers become bigint when `integers` says so. Does not: accept what only Go's accident accepts, such as a rest
 * that it does not look at.
 */
export function readGoYaml(text: string, integers: 'number' | 'bigint' = 'number'): YamlRead {
  // Go ends lines there, too; the length stays, and so every position.
  const source = text.replace(/\r(?!\n)|\u0085/g, '\n');
  const forbidden = source.search(FORBIDDEN);
  if (forbidden !== -1) return problemAt(source, forbidden, 'control characters are not allowed');
  try {
    const composed = compose(source);
    const [error] = composed.errors;
    if (error !== undefined) return problemAt(source, error.pos[0], error.message);
    return { documents: composed.documents.map((document) => goValue(document, { source, integers })) };
  } catch (error) {
    if (error instanceof GoConversionError) return problemAt(source, error.offset, error.message);
    if (error instanceof RangeError) return problemAt(source, 0, 'it is nested too deeply');
    throw error;
  }
}

interface Composed {
  documents: Document<ParsedNode>[];
  errors: YAMLParseError[];
}

/** By the library's rules, which find the place of a mistake best; where they refuse the text, by Go's wider ones. */
function compose(source: string): Composed {
  const strict = composeWith(new Parser().parse(source));
  if (strict.errors.length === 0) return strict;
  const wide = composeWith(parseLikeGo(source));
  if (wide.errors.length === 0) return wide;
  // The wide reading goes on to the next quote, wherever that is.
  return strict.errors[0]?.message.startsWith('Missing closing') ? strict : wide;
}

function* parseLikeGo(source: string) {
  const parser = new Parser();
  for (const lexeme of new GoLexer().lex(source)) yield* parser.next(lexeme);
  yield* parser.end();
}

function composeWith(tokens: ReturnType<Parser['parse']>): Composed {
  const composer = new Composer<ParsedNode>({
    version: '1.1',
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    strict: true,
  });
  const documents = [...composer.compose(tokens)];
  const errors = documents
    .flatMap((document) => document.errors)
    .filter(({ message }) => !COMMENT_WITHOUT_SPACE.test(message));
  return { documents, errors };
}

function problemAt(source: string, offset: number, message: string): { problem: YamlProblem } {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  return { problem: { message, line, column: offset - before.lastIndexOf('\n') } };
}
