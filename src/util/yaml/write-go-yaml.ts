import { Document, Scalar, type Tags, visit } from 'yaml';
import { readGoScalar } from './go-scalar.ts';

/** Text that no reader of YAML could take for something else, if it is not a word or number of Go's. */
const PLAIN = /^[A-Za-z/][\w./@-]*( [\w./@-]+)*$/;
/** Lines that a block keeps as they are: none begins or ends with white space, and one line end is at the end. */
const BLOCK = /^(?:[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?\n)+$/;
/** JSON leaves them as they are, and Go's reader refuses some and loses others. */
const ESCAPED = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** YAML that gives exactly this value back to Helm, kubectl and `readGoYaml`: in doubt text is quoted. */
export function writeGoYaml(value: unknown): string {
  const document = new Document(value, {
    version: '1.1',
    aliasDuplicateObjects: false,
    customTags: withoutMerge,
  });
  visit(document, {
    Scalar(position, node) {
      if (typeof node.value === 'string') node.type = styleOf(node.value, position === 'key');
    },
  });
  const text = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
  return text.replace(ESCAPED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A key `<<` is a key. */
function withoutMerge(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:merge');
}

function styleOf(text: string, isKey: boolean): Scalar.Type {
  if (PLAIN.test(text) && readGoScalar(text) === text) return Scalar.PLAIN;
  return BLOCK.test(text) && !isKey ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
}
