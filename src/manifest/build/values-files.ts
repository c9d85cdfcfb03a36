import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Issue, IssueCode } from '../../model/issue.ts';
import { bringsReference } from '../check/brought-reference.ts';
import { checkValues, checkValuesFile, type Finding, type ValuesReader } from '../check/check-contents.ts';
import { hasReferences, isSops } from '../check/unusable-text.ts';
import { fillText } from '../layers/placeholders/fill-text.ts';
import { fillYaml } from '../layers/placeholders/fill-yaml.ts';
import { onlyOnce } from '../layers/placeholders/interpolate.ts';
import {
  hasVariables,
  splitAtPlaceholders,
  type UsedValue,
  type Variables,
} from '../layers/placeholders/placeholder.ts';
import { shellVariablesIn, unfilledPlaceholder } from '../layers/placeholders/unfilled-placeholder.ts';
import type { FileRef } from '../manifest.ts';
import type { Confinement } from '../read/confine.ts';
import { fitsPattern } from '../read/file-pattern.ts';
import { issueAt } from '../read/issues.ts';
import { readNamedFile } from '../read/named-file.ts';
import { type Origin, originWithin, quote, type SourceText, sourceText } from '../read/tree.ts';
import { decodeUtf8 } from '../read/utf8.ts';
import { parseYamlDocuments } from '../read/yaml-documents.ts';
import type { ValuesFileItem } from '../schema/values-files-schema.ts';

/** The files of one item of `valuesFiles`. */
export interface FoundValues {
  files: FileRef[];
  issues: Issue[];
  used: UsedValue[];
}

export interface ValuesFileContext {
  confinement: Confinement;
  reader: ValuesReader;
  variables: Variables;
  /** Where the item stands. */
  origin: Origin | undefined;
}

/** Finds and checks the files of an item: one, those that fit its pattern by name, or none when they may be missing. */
export async function findValuesFiles(
  item: ValuesFileItem,
  context: ValuesFileContext,
): Promise<FoundValues> {
  const found: FoundValues = { files: [], issues: [], used: [] };
  for (const written of await expand(item, context, found)) {
    const place = await context.confinement.resolve(written, context.origin?.source.file);
    if (!place.ok && item.optional && place.code === 'file-not-found') continue;
    if (!place.ok) report(found, context, place);
    else if (place.type === 'folder')
      report(found, context, {
        code: 'file-unreadable',
        message: `\`${written}\` is a folder, and a file is needed here`,
        hint: `all files of a folder are \`${join(written, '*.yaml')}\``,
      });
    else await add({ path: place.path, written }, item, context, found);
  }
  return found;
}

/** The names in the folder that a pattern fits, sorted; what has no `*` is itself. */
async function expand(
  { file, optional }: ValuesFileItem,
  context: ValuesFileContext,
  found: FoundValues,
): Promise<string[]> {
  if (!file.includes('*')) return [file];
  const folder = dirname(file);
  if (folder.includes('*')) {
    const message = `\`${file}\` has a \`*\` before its last part`;
    report(found, context, {
      code: 'invalid-value',
      message,
      hint: 'only names of files have patterns: `values/*.yaml`',
    });
    return [];
  }
  const place = await context.confinement.resolve(folder, context.origin?.source.file);
  if (!place.ok && !(optional && place.code === 'file-not-found')) report(found, context, place);
  if (!place.ok || place.type === 'file') return [];
  const pattern = basename(file);
  const entries = await readdir(place.path, { withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory() && fitsPattern(entry.name, pattern))
    .map(({ name }) => name);
  if (names.length === 0 && !optional) {
    const hint = 'write `{file: ..., optional: true}` when there may be none';
    report(found, context, { code: 'file-not-found', message: `no file fits \`${file}\``, hint });
  }
  return names.sort().map((name) => join(folder, name));
}

async function add(
  file: FileRef,
  { variables: isFilled }: ValuesFileItem,
  context: ValuesFileContext,
  found: FoundValues,
): Promise<void> {
  const text = await textOf(file.path);
  if (text !== undefined && isEncrypted(text)) {
    addEncrypted(file, isFilled, context, found);
    return;
  }
  const shown = relative(context.confinement.workspace, file.path).split(sep).join('/');
  const source = text !== undefined && isFilled ? sourceText(shown, text) : undefined;
  const unfilled = source === undefined ? [] : unfilledIn(source);
  found.issues.push(...unfilled);
  if (unfilled.length > 0) return;
  if (text === undefined || source === undefined || !hasVariables(text)) {
    const finding = await checkValuesFile(file.path, file.written, { ...context.reader, vals: true });
    if (finding) report(found, context, finding);
    found.files.push(withReferences(file, text, context));
    return;
  }
  const filled = fillFile(source, context.variables, found);
  if (filled === undefined) return;
  const finding = checkValues(filled, file.written, { ...context.reader, vals: true }, text);
  if (finding) report(found, context, finding);
  found.files.push(withReferences({ ...file, content: filled }, filled, context));
}

/** Whoever needs the values decrypts them; what stands in the clear beside the ciphertext is sealed, and not read before. */
function addEncrypted(
  file: FileRef,
  isFilled: boolean,
  context: ValuesFileContext,
  found: FoundValues,
): void {
  const { origin } = context;
  if (isFilled) {
    const message = `\`${file.written}\` is encrypted, and takes no \`variables\``;
    report(found, context, {
      code: 'conflicting-keys',
      message,
      hint: 'put what has placeholders into another file',
    });
  } else found.files.push({ ...file, ...(origin && { encrypted: quote(origin) }) });
}

function withReferences(file: FileRef, text: string | undefined, { origin }: ValuesFileContext): FileRef {
  if (text === undefined || !text.includes('ref+') || !origin) return file;
  const documents = parseYamlDocuments(text, { what: 'values' });
  return documents.ok && hasReferences(documents.value) ? { ...file, references: quote(origin) } : file;
}

/** What sops has made of YAML or JSON. */
function isEncrypted(text: string): boolean {
  if (!/(?:^|[\n{,])\s{0,8}"?sops"?\s{0,8}:/.test(text)) return false;
  const documents = parseYamlDocuments(text, { what: 'values' });
  return (
    documents.ok &&
    documents.value.some((value) => typeof value === 'object' && value !== null && isSops(value))
  );
}

/** What looks like a placeholder and is none, in a file that is filled: what `envsubst` filled before, and what is misspelt. */
function unfilledIn(source: SourceText): Issue[] {
  const whole = { source, start: 0, end: source.text.length };
  const found = new Map<string, Issue>();
  fillYaml(source.text, (scalar) => {
    for (const { text, message, hint } of [
      unfilledPlaceholder(scalar) ?? [],
      shellVariablesIn(scalar),
    ].flat()) {
      if (found.has(text)) continue;
      found.set(text, issueAt('unfilled-placeholder', originWithin(whole, text), message, hint));
    }
    return undefined;
  });
  return [...found.values()];
}

/** The text with its placeholders filled; undefined when one has no value, or it is no YAML. */
function fillFile(source: SourceText, variables: Variables, found: FoundValues): string | undefined {
  const whole = { source, start: 0, end: source.text.length };
  const issues: Issue[] = [];
  const filled = fillYaml(
    source.text,
    onlyOnce((scalar) => {
      const filled = fillText(scalar, {
        variables,
        onUsed: (used) => found.used.push(...used),
        onMissing(problem, placeholder) {
          if ('issues' in problem) issues.push(...problem.issues);
          else
            issues.push(
              issueAt(problem.code, originWithin(whole, placeholder), problem.message, problem.hint),
            );
        },
      });
      const asWritten = () =>
        fillText(scalar, { variables: variables.asWritten(), onUsed() {}, onMissing() {} });
      if (bringsReference(filled, asWritten)) issues.push(broughtReference(scalar, whole));
      return filled;
    }),
  );
  if ('problem' in filled) {
    const { message, line, column } = filled.problem;
    const start = (source.lineStarts[line - 1] ?? 0) + column - 1;
    issues.push(
      issueAt('yaml-syntax', { source, start, end: start + 1 }, `this file is no YAML: ${message}`),
    );
  }
  found.issues.push(...issues);
  return issues.length > 0 || 'problem' in filled ? undefined : filled.text;
}

function broughtReference(scalar: string, file: Origin): Issue {
  const placeholder = splitAtPlaceholders(scalar).find((part) => typeof part !== 'string')?.text ?? scalar;
  return issueAt(
    'unresolved-reference',
    originWithin(file, placeholder),
    'a variable brings a reference, or changes one, and `vals` looks up only what stands in a file',
    'write the whole `ref+...` here or in `vars` of the manifest; a variable may bring a name or a path in it, without `?`, `#`, `&`, `+`, quotes and spaces',
  );
}

/** Undefined for what `checkValuesFile` has something to say about. */
async function textOf(path: string): Promise<string | undefined> {
  return readNamedFile(path).then(
    (bytes) => (bytes === 'too-large' ? undefined : decodeUtf8(bytes)),
    () => undefined,
  );
}

function report(
  { issues }: FoundValues,
  { origin }: ValuesFileContext,
  { code, message, hint }: Finding | { code: IssueCode; message: string; hint?: string },
): void {
  issues.push(issueAt(code, origin, message, hint));
}
