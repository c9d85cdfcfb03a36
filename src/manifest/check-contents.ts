import { readFile } from 'node:fs/promises';
import type { IssueCode } from '../model/issue.ts';
import { parseSetPath } from './set-path.ts';
import { decodeUtf8 } from './utf8.ts';
import { parseYamlDocuments } from './yaml-documents.ts';

/** What is wrong with something that a manifest names; whoever knows where it is named makes an issue of it. */
export interface Finding {
  code: IssueCode;
  message: string;
  hint?: string;
}

const YAML_HINT = 'look at the indentation, quotes and brackets of that line and the one above';
const MAPPING_HINT = 'values are written as `key: value`';

/** Reads a values file; `written` is its path in messages. */
export async function checkValuesFile(path: string, written: string): Promise<Finding | undefined> {
  const text = await readText(path, written);
  return typeof text === 'string' ? checkValues(text, written) : text;
}

/** Values as YAML text, whose documents are all mappings or empty; `name` is for messages. */
export function checkValues(text: string, name: string): Finding | undefined {
  const documents = parseYamlDocuments(text, { what: name, integers: 'bigint' });
  if (!documents.ok) return { code: 'invalid-value', message: documents.failure.message, hint: YAML_HINT };
  const wrong = documents.value.find((value) => (value ?? undefined) !== undefined && !isMapping(value));
  if (wrong === undefined) return undefined;
  const seen = Array.isArray(wrong) ? 'a list' : 'a single value';
  return {
    code: 'invalid-value',
    message: `values \`${name}\` must be a mapping, not ${seen}`,
    hint: MAPPING_HINT,
  };
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
    return (
      decodeUtf8(await readFile(path)) ?? { ...unreadable('is not UTF-8 text'), hint: 'save it as UTF-8' }
    );
  } catch (error) {
    return unreadable(`cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
