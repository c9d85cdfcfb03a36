import { printGoFloat, readGoFloat } from './go-number.ts';

/**
 * What an unquoted scalar becomes when a variable has brought its text: true, false, null, or a number that a template prints
 * as exactly this text. Everything else stays text: a commit such as `6801028` or `6063e25`, a number such as `0012`, a
 * version such as `1.10`.
 */
export function readPlainScalar(text: string): string | number | boolean | null {
  if (/^(null|Null|NULL)$/.test(text)) return null;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  const value = readGoFloat(text);
  return value !== undefined && printGoFloat(value) === text ? value : text;
}
