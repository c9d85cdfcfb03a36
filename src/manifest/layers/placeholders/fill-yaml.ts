import { readGoYaml, type YamlProblem } from '../../../util/yaml/go-yaml.ts';
import { hasTooManyValues, TOO_MANY_VALUES } from '../../../util/yaml/too-many-values.ts';
import { writeGoYaml } from '../../../util/yaml/write-go-yaml.ts';

/** A placeholder in one line, whose default needs no look at the quotes that it stands in. */
const SIMPLE =
  /\$\{(?:(?:env|secret|slug\.env)\.[A-Za-z_]\w*|vars\.[\w-]+(?:\.[\w-]+)*|environment)(?::-[^}\\'"\n\r]{0,4000})?\}/g;

/**
 * Fills the scalars and keys of a YAML text and writes it anew, so that no variable changes its structure; `fill` gives
 * undefined for a text in which there is nothing to fill. A plain scalar that was filled has the type that it has in `values`.
 */
export function fillYaml(
  text: string,
  fill: (scalar: string) => string | undefined,
): { text: string } | { problem: YamlProblem } {
  if (hasTooManyValues(text)) return { problem: { message: `it ${TOO_MANY_VALUES}`, line: 1, column: 1 } };
  const { covered, uncover } = cover(text);
  const { documents, problem } = readGoYaml(covered, 'bigint', (scalar) => fill(uncover(scalar)));
  if (problem !== undefined) return { problem: { ...problem, message: uncover(problem.message) } };
  try {
    return { text: documents.map((document) => writeGoYaml(document)).join('---\n') };
  } catch (error) {
    // What can just be read may be too deep to be written.
    if (!(error instanceof RangeError)) throw error;
    return { problem: { message: 'it is nested too deeply', line: 1, column: 1 } };
  }
}

/** Inside of braces and brackets a placeholder is no YAML, so a word of the same length takes its place. */
function cover(text: string): { covered: string; uncover: (part: string) => string } {
  const [open, close] = unusedCharacters([text]);
  if (open === undefined || close === undefined) return { covered: text, uncover: (part) => part };
  const found: string[] = [];
  const covered = text.replace(SIMPLE, (placeholder) => {
    const word = `${open}${found.push(placeholder) - 1}`;
    return `${word}${close}`.padEnd(placeholder.length, close);
  });
  const words = new RegExp(`${open}(\\d+)${close}+`, 'g');
  return { covered, uncover: (part) => part.replace(words, (word, index) => found[Number(index)] ?? word) };
}

/** Two characters for private use that the texts do not have, if there are two. */
export function unusedCharacters(texts: Iterable<string>): string[] {
  const used = new Set<string>();
  for (const text of texts) for (const character of text) used.add(character);
  const unused: string[] = [];
  for (let code = 0xe000; code <= 0xf8ff && unused.length < 2; code += 1) {
    const character = String.fromCharCode(code);
    if (!used.has(character)) unused.push(character);
  }
  return unused;
}
