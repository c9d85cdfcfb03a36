import { Composer, type Document, type ParsedNode, Parser, type YAMLParseError } from 'yaml';
import { type FillScalar, GoConversionError, goValue } from './go-value.ts';
import { GoLexer } from './go-yaml-lexer.ts';

/** For whoever edits a document in place: the library's own reading that is nearest to Go's. Values are read by `readGoYaml`. */
export const GO_YAML = { version: '1.1', uniqueKeys: false, logLevel: 'silent' } as const;

/** Why a text cannot be read, and where: counted from 1. */
export interface YamlProblem {
  message: string;
  line: number;
  column: number;
}

export interface YamlRead {
  /** The documents before the problem: Go itself looks at the first of a text alone. */
  documents: unknown[];
  problem?: YamlProblem;
}

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
export function readGoYaml(
  text: string,
  integers: 'number' | 'bigint' = 'number',
  fill?: FillScalar,
): YamlRead {
  // Go ends lines there, too; the length stays, and so every position.
  const source = text.replace(/\r(?!\n)|\u0085/g, '\n');
  const forbidden = source.search(FORBIDDEN);
  const documents: unknown[] = [];
  const stop = (offset: number, message: string) => ({
    documents,
    problem: problemAt(source, offset, message),
  });
  if (forbidden !== -1) return stop(forbidden, 'control characters are not allowed');
  try {
    for (const document of compose(source)) {
      const [error] = errorsOf(document);
      if (error !== undefined) return stop(error.pos[0], error.message);
      documents.push(goValue(document, { source, integers, fill }));
    }
    return { documents };
  } catch (error) {
    if (error instanceof GoConversionError) return stop(error.offset, error.message);
    if (error instanceof RangeError) return stop(0, 'it is nested too deeply');
    throw error;
  }
}

/** By the library's rules, which find the place of a mistake best; where they refuse the text, by Go's wider ones. */
function compose(source: string): Document<ParsedNode>[] {
  const strict = composeWith(new Parser().parse(source));
  const [error] = strict.flatMap(errorsOf);
  if (error === undefined) return strict;
  const wide = composeWith(parseLikeGo(source));
  // The wide reading goes on to the next quote, wherever that is.
  const isLost = error.message.startsWith('Missing closing') && wide.flatMap(errorsOf).length > 0;
  return isLost ? strict : wide;
}

function errorsOf({ errors }: Document<ParsedNode>): YAMLParseError[] {
  return errors.filter(({ message }) => !COMMENT_WITHOUT_SPACE.test(message));
}

function* parseLikeGo(source: string) {
  const parser = new Parser();
  for (const lexeme of new GoLexer().lex(source)) yield* parser.next(lexeme);
  yield* parser.end();
}

function composeWith(tokens: ReturnType<Parser['parse']>): Document<ParsedNode>[] {
  const composer = new Composer<ParsedNode>({
    version: '1.1',
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    strict: true,
  });
  return [...composer.compose(tokens)];
}

function problemAt(source: string, offset: number, message: string): YamlProblem {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  return { message, line, column: offset - before.lastIndexOf('\n') };
}
