const INT64 = { least: -(2n ** 63n), most: 2n ** 63n - 1n };
const LARGEST_UINT64 = 2n ** 64n - 1n;
const DECIMAL = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;

/** The whole number that Go's `strconv` reads in a text with base 0 (`0x1F`, `0o17`, `017`, `0b11`); undefined when it is none or has over 64 bits. */
export function readGoInteger(text: string): bigint | undefined {
  const [, sign, digits = ''] = /^([-+]?)(\w+)$/.exec(text) ?? [];
  const value = /^0\d/.test(digits) ? fromLiteral(`0o${digits.slice(1)}`) : fromLiteral(digits);
  if (value === undefined) return undefined;
  if (sign === '-') return -value >= INT64.least ? -value : undefined;
  return value <= (sign === '+' ? INT64.most : LARGEST_UINT64) ? value : undefined;
}

function fromLiteral(digits: string): bigint | undefined {
  return /^(\d+|0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(digits) ? BigInt(digits) : undefined;
}

/** A decimal number as Go's `ParseFloat` reads it; undefined when it is none or too large for a double. */
export function readGoFloat(text: string): number | undefined {
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** How Go prints a number that is a double in memory, as every number of a values file is in a template: `1e+06` for a million. */
export function printGoFloat(value: number): string {
  return printDigits(...value.toExponential().split('e'));
}

function printDigits(mantissa = '0', exponent = '0'): string {
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(Number(`${mantissa}e${exponent}`));
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
