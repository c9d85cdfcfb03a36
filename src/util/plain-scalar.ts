/** The value that YAML 1.2 (core schema) gives an unquoted scalar; numbers that a double cannot hold stay text, and so does nothing at all. */
export function readPlainScalar(text: string): string | number | boolean | null {
  if (/^(~|null|Null|NULL)$/.test(text)) return null;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  const isInteger = /^([-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/.test(text);
  if (!isInteger && !/^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(text)) return text;
  const value = Number(text);
  const exact = isInteger ? Number.isSafeInteger(value) : Number.isFinite(value);
  return exact ? value : text;
}
