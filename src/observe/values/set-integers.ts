import type { PathStep } from '../../manifest/layers/set-path.ts';
import { soundsSecret } from '../../util/sounds-secret.ts';
import { printGoFloat } from '../../util/yaml/go-number.ts';

/** A whole number that `set` puts at a path. */
export interface WrittenInteger {
  path: PathStep[];
  value: bigint;
}

/** As deep as Helm takes a path. */
const DEEPEST = 30;

/** The whole numbers of one value of `set`: itself, or items of its list. */
export function integersIn(value: unknown, path: PathStep[]): WrittenInteger[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => integersIn(item, [...path, index]));
  return typeof value === 'bigint' ? [{ path, value }] : [];
}

/**
 * The arguments that keep whole numbers whole, of those that no later item has replaced. A number at a key that sounds
 * secret is no argument, where other users of the machine could read it: in `overlay` it becomes text when a template would
 * print it otherwise.
 */
export function asArguments(written: WrittenInteger[], overlay: Record<string, unknown>): string[] {
  const found = new Map<string, string>();
  for (const { path, value } of written) {
    const holder = path.slice(0, -1).reduce<unknown>(memberOf, overlay);
    const last = path.at(-1);
    if (last === undefined || memberOf(holder, last) !== value) continue;
    if (isFit(path)) found.set(helmPath(path), `${helmPath(path)}=${value}`);
    else if (printGoFloat(Number(value)) !== String(value))
      (holder as Record<PathStep, unknown>)[last] = String(value);
  }
  return [...found.values()];
}

function isFit(path: PathStep[]): boolean {
  return path.length <= DEEPEST && !path.some((step) => typeof step === 'string' && soundsSecret(step));
}

function memberOf(holder: unknown, step: PathStep): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, step)
    ? (holder as Record<PathStep, unknown>)[step]
    : undefined;
}

/** The path as `--set` takes it. */
function helmPath(path: PathStep[]): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return `${index === 0 ? '' : '.'}${step.replace(/[\\.,=[\]{}]/g, '\\$&')}`;
    })
    .join('');
}
