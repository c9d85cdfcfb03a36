import type { IssueCode } from '../../model/issue.ts';
import { readGoYaml } from '../../util/yaml/go-yaml.ts';
import { hasTooManyValues } from '../../util/yaml/too-many-values.ts';
import { parseSetPath } from '../layers/set-path.ts';
import { readNamedFile } from '../read/named-file.ts';
import { parseYaml } from '../read/parse.ts';
import { type Path, sourceText } from '../read/tree.ts';
import { decodeUtf8 } from '../read/utf8.ts';
import { parseYamlDocuments } from '../read/yaml-documents.ts';
import {
  isSops,
  pathText,
  type UnusableText,
  unusableFile,
  unusableSyntax,
  unusableTexts,
} from './unusable-text.ts';

/** What is wrong with something that a manifest names; whoever knows where it is named makes an issue of it. */
export interface Finding {
  code: IssueCode;
  message: string;
  hint?: string;
}

const YAML_HINT = 'look at the indentation, quotes and brackets of that line and the one above';
const MANY_HINT = 'leave out what is not needed; commas and lines count, also those in texts';
const MAPPING_HINT = 'values are written as `key: value`';

export interface ValuesReader {
  /** The chart may render templates in its values by `tpl`. */
  rendersValues: boolean;
  /** References in it are looked up by `vals`. */
  vals?: boolean;
  /** They are Kubernetes objects, which may tell of references: the description of a field in a CRD. */
  objects?: boolean;
}

/** Reads objects that are applied as they are. */
export const OBJECTS: ValuesReader = { rendersValues: false, objects: true };

/** Reads a values file; `written` is its path in messages. */
export async function checkValuesFile(
  path: string,
  written: string,
  reader: ValuesReader,
): Promise<Finding | undefined> {
  const text = await readText(path, written);
  return typeof text === 'string' ? checkValues(text, written, reader) : text;
}

/** Values as YAML text, whose documents are all mappings or empty; `name` is for messages, `source` the text whose lines they name. */
export function checkValues(
  text: string,
  name: string,
  reader: ValuesReader,
  source = text,
): Finding | undefined {
  const whole = unusableFile(name, text);
  if (whole !== undefined) return unusable({ ...whole, path: [] }, name, text);
  const documents = parseYamlDocuments(text, { what: name, integers: 'bigint' });
  if (!documents.ok) {
    const template = unusableSyntax(text);
    if (template !== undefined) return unusable({ ...template, path: [] }, name, text);
    return hasTooManyValues(text)
      ? { code: 'invalid-value', message: documents.failure.message, hint: MANY_HINT }
      : wrongSyntax(name, text);
  }
  const [found] = documents.value.flatMap((value) => missed(value, reader));
  if (found !== undefined) return unusable(found, name, source);
  const wrong = documents.value.find((value) => (value ?? undefined) !== undefined && !isMapping(value));
  if (wrong === undefined) return undefined;
  const seen = Array.isArray(wrong) ? 'a list' : 'a single value';
  return {
    code: 'invalid-value',
    message: `values \`${name}\` must be a mapping, not ${seen}`,
    hint: MAPPING_HINT,
  };
}

/** With the words that a mistake in the manifest gets, where both readers stumble over the same. */
function wrongSyntax(name: string, text: string): Finding {
  const { message = 'it cannot be read', line = 1, column = 1 } = readGoYaml(text, 'bigint').problem ?? {};
  const [mistake] = parseYaml(sourceText(name, text)).issues;
  const at = mistake?.code === 'yaml-syntax' ? mistake.location : undefined;
  if (mistake === undefined || at === undefined || at.line > line)
    return {
      code: 'invalid-value',
      message: `\`${name}:${line}:${column}\` is no YAML: ${message}`,
      hint: YAML_HINT,
    };
  return {
    code: 'invalid-value',
    message: `\`${name}:${at.line}:${at.column}\` is no YAML: ${mistake.message}`,
    hint: mistake.hint ?? YAML_HINT,
  };
}

/** The file stays unread here: what it is, and in which line. */
function unusable(found: UnusableText, name: string, text: string): Finding {
  const { code, path, what, hint, sample } = found;
  const offset = sample === undefined ? -1 : text.indexOf(sample);
  const line = offset === -1 ? '' : `:${text.slice(0, offset).split('\n').length}`;
  const subject = path.length === 0 ? `\`${name}${line}\`` : `\`${pathText(path)}\` in \`${name}${line}\``;
  return { code, message: `${subject} is ${what}`, hint: hint.replace('FILE', name) };
}

/** The same of values in the manifest, each at its place. */
export function checkValue(value: unknown, reader: ValuesReader): (Finding & { path: Path })[] {
  return missed(value, reader).map(({ code, path, what, hint }) => ({
    code,
    path,
    message: `this value is ${what}`,
    hint: hint.replace('FILE', 'the file that it is from'),
  }));
}

/** What nothing will decrypt, look up or render: a chart that calls `tpl` renders templates itself. */
function missed(value: unknown, { rendersValues, vals, objects }: ValuesReader): UnusableText[] {
  return unusableTexts(value).filter(
    ({ rendersItself, forVals, inside }) =>
      !(rendersItself && rendersValues) && !(forVals && vals) && !(inside && objects),
  );
}

/** Whether sops has made a document of YAML or JSON. */
export function isEncrypted(document: unknown): boolean {
  return typeof document === 'object' && document !== null && isSops(document);
}

/** Reads a file of Kubernetes objects; what cannot be read is for whoever applies it to report. `sops`: one that sops has encrypted is decrypted later. */
export async function checkObjectsFile(
  path: string,
  written: string,
  { sops = false }: { sops?: boolean } = {},
): Promise<Finding | undefined> {
  const text = await readText(path, written);
  if (typeof text !== 'string') return undefined;
  const whole = unusableFile(written, text);
  if (whole !== undefined) return unusable({ ...whole, path: [] }, written, text);
  const documents = parseYamlDocuments(text, { what: written });
  if (!documents.ok) {
    const template = unusableSyntax(text);
    return template && unusable({ ...template, path: [] }, written, text);
  }
  if (sops && documents.value.some(isEncrypted)) return undefined;
  const [found] = documents.value.flatMap((value) => missed(value, OBJECTS));
  return found && unusable(found, written, text);
}

/** Reads a file that is a value as a whole, whatever text it holds. */
export async function checkTextFile(path: string, written: string): Promise<Finding | undefined> {
  const text = await readText(path, written);
  if (typeof text !== 'string') return text;
  const found = unusableFile('', text) ?? unusableTexts(text)[0];
  return found?.code === 'encrypted-value' ? unusable({ ...found, path: [] }, written, text) : undefined;
}

export function checkSetKey(key: string): Finding | undefined {
  const path = parseSetPath(key);
  if (!path.ok) {
    const { message, remedy } = path.failure;
    return { code: 'invalid-value', message, ...(remedy !== undefined && { hint: remedy }) };
  }
  if (!path.value.includes('__proto__')) return undefined;
  return { code: 'invalid-value', message: '`__proto__` is not allowed as a key' };
}

async function readText(path: string, written: string): Promise<string | Finding> {
  const unreadable = (why: string): Finding => ({
    code: 'file-unreadable',
    message: `\`${written}\` ${why}`,
  });
  try {
    const bytes = await readNamedFile(path);
    if (bytes === 'too-large') return unreadable('is larger than 5 MiB');
    const text = decodeUtf8(bytes);
    if (text !== undefined) return text;
    const encrypted = unusableFile('', bytes.toString('latin1', 0, 64));
    if (encrypted) return unusable({ ...encrypted, path: [] }, written, '');
    return { ...unreadable('is not UTF-8 text'), hint: 'save it as UTF-8' };
  } catch (error) {
    return unreadable(`cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
