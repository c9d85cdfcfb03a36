import { Lexer } from 'yaml';

/** What is overridden of the library's lexer, which declares it as private; test/e2e/go-yaml.test.ts fails when it works otherwise. */
interface LexerInternals {
  indentNext: number;
  lex(source: string): Generator<string, void>;
  parseFlowCollection(): Generator<string, string>;
  parseQuotedScalar(): Generator<string, string>;
}

const OpenLexer = Lexer as unknown as new () => LexerInternals;

/** Quoted text and flow collections may go on in any column, as for Go, where YAML 1.2 wants them indented. */
export class GoLexer extends OpenLexer {
  override *parseFlowCollection(): Generator<string, string> {
    return yield* this.unindented(super.parseFlowCollection());
  }

  override *parseQuotedScalar(): Generator<string, string> {
    return yield* this.unindented(super.parseQuotedScalar());
  }

  private *unindented(tokens: Generator<string, string>): Generator<string, string> {
    const { indentNext } = this;
    this.indentNext = 0;
    const next = yield* tokens;
    this.indentNext = indentNext;
    return next;
  }
}
