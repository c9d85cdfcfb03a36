import { didYouMean } from '../../../util/did-you-mean.ts';
import { dnsLabel } from '../../../util/slug.ts';
import { issueAt } from '../../read/issues.ts';
import { child, type Node, nodeAt, type Path } from '../../read/tree.ts';
import { interpolate } from '../placeholders/interpolate.ts';
import { scalarsIn, textOf } from '../placeholders/node-text.ts';
import type {
  Found,
  Lookup,
  MissingValue,
  Placeholder,
  UsedValue,
  Variables,
} from '../placeholders/placeholder.ts';

/** Where placeholders get their values. */
export interface VariableSources {
  env: Readonly<Record<string, string | undefined>>;
  /** The chosen one. */
  environment?: string | undefined;
  /** `vars` of all layers, merged; a mapping. */
  vars?: Node | undefined;
  /** The environments that have a value of `vars` of their own at this path, in the order of the file. */
  environmentsWith?(path: Path): string[];
}

/** How much `vars` may bring in all, in characters: one that reads others may double what they bring. */
const MOST_BROUGHT = 16 * 1024 * 1024;

/** Looks placeholders up. A variable is filled when it is first read, so that what nobody reads need not be set. */
export function createVariables({
  env,
  environment,
  vars,
  environmentsWith = () => [],
}: VariableSources): Variables {
  const known = new Map<string, { found: Found; size: number }>();
  const open: string[] = [];
  let brought = 0;

  function findVar({ name = '', text, fallback }: Placeholder): Found {
    const path = name.split('.');
    const raw = nodeAt(vars, path);
    if (raw === undefined) return fallback === undefined ? missing(unknownVar(text, path)) : plain(fallback);
    if (open.includes(name)) return missing({ issues: [circle(name, raw)] });
    const { found, size } = known.get(name) ?? fillVar(name, raw);
    known.set(name, { found, size });
    brought += size;
    if (brought > MOST_BROUGHT) return missing({ issues: [tooMuch(name, raw)] });
    const isEmpty = found.kind === 'node' && found.node.kind === 'scalar' && textOf(found.node) === '';
    return isEmpty && fallback !== undefined ? plain(fallback) : found;
  }

  function fillVar(name: string, raw: Node): { found: Found; size: number } {
    open.push(name);
    const filled = interpolate(raw, { variables: { find }, treat: () => 'fill' }, [
      'vars',
      ...name.split('.'),
    ]);
    open.pop();
    if (filled.issues.length > 0) return { found: missing({ issues: filled.issues }), size: 0 };
    const texts = scalarsIn(filled.root).map(textOf);
    const size = texts.reduce((sum, text) => sum + text.length + 1, 0);
    const own: UsedValue[] = texts.map((value) => ({ name, value, isSecret: false }));
    return { found: { kind: 'node', node: filled.root, used: distinct([...own, ...filled.used]) }, size };
  }

  function circle(name: string, { origin }: Node) {
    const way = [...open.slice(open.indexOf(name)), name].join(' -> ');
    return issueAt('invalid-value', origin, `variables read each other in a circle: ${way}`);
  }

  function unknownVar(text: string, path: string[]): MissingValue {
    const elsewhere = environmentsWith(path);
    if (elsewhere.length > 0) return onlyElsewhere(path.join('.'), elsewhere);
    const names = namesIn(vars);
    const message = `there is no variable \`${path.join('.')}\` in \`vars\``;
    const meant = didYouMean(path.join('.'), names);
    if (meant !== undefined)
      return { code: 'unknown-variable', message, hint: `did you mean \`\${vars.${meant}}\`?` };
    const hint =
      names.length === 0
        ? `write \`vars: {${path[0]}: ...}\` at the top level, or give it by the \`vars\` option`
        : `there are ${names.slice(0, MOST_NAMED).join(', ')}; or write ${text.replace(/\}$/, ':-default}')}`;
    return { code: 'unknown-variable', message, hint };
  }

  /** Environments have it, and not the one that is chosen. */
  function onlyElsewhere(name: string, environments: string[]): MissingValue {
    const named = environments.slice(0, MOST_NAMED).join(', ');
    if (environment === undefined) {
      return {
        code: 'unknown-variable',
        message: `\`vars\` have \`${name}\` only in environments, and no environment is chosen`,
        hint: `choose one that has it with \`environment\` (on the command line \`-e NAME\`): ${named}`,
      };
    }
    return {
      code: 'unknown-variable',
      message: `environment \`${environment}\` has no variable \`${name}\` in \`vars\`, and neither has the top level`,
      hint: `write it in \`vars\` of one of them, as in environment ${named}`,
    };
  }

  function find(placeholder: Placeholder): Found {
    const { source, name, fallback, text } = placeholder;
    if (name === undefined || fallback?.includes('${')) return missing(incomplete(placeholder));
    if (source === 'vars') return findVar(placeholder);
    if (source === 'environment') {
      const chosen = environment ?? fallback;
      return chosen === undefined ? missing(NO_ENVIRONMENT) : plain(chosen);
    }
    const value = Object.hasOwn(env, name) ? env[name] : undefined;
    if (value === undefined || (value === '' && fallback !== undefined))
      return fallback === undefined ? missing(unset(name, text)) : plain(fallback);
    if (source === 'slug' && value === '') return missing(unset(name, text));
    const brought = source === 'slug' ? dnsLabel(value) : value;
    const used = { name, value: brought, isSecret: source === 'secret' };
    return { kind: 'text', text: brought, used: [used] };
  }

  let written: Lookup | undefined;
  function asWritten(): Lookup {
    written ??= createVariables({
      env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value && OUTSIDE])),
      environment,
      vars: vars && withoutGiven(vars),
      environmentsWith,
    });
    return written;
  }

  return { find, asWritten };
}

/** Stands for a text from outside of the manifest. */
const OUTSIDE = '-';

/** What the run gives is filled before anything else is. */
function withoutGiven(node: Node): Node {
  if (node.kind === 'scalar') {
    const { written: _, ...rest } = node;
    return node.variables === 'filled' ? { ...rest, value: OUTSIDE } : node;
  }
  if (node.kind === 'list') return { ...node, items: node.items.map(withoutGiven) };
  const entries = [...node.entries].map(
    ([key, entry]) => [key, { ...entry, value: withoutGiven(entry.value) }] as const,
  );
  return { ...node, entries: new Map(entries) };
}

const MOST_NAMED = 12;

const NO_ENVIRONMENT: MissingValue = {
  code: 'unset-variable',
  message: 'no environment is chosen',
  hint: 'choose one with `environment` (on the command line `-e NAME`), or write ${environment:-default}',
};

/** What is read twice is used once, so that variables that read others bring no more than there is. */
function distinct(used: readonly UsedValue[]): UsedValue[] {
  const values = used.map(({ name, value, isSecret }) => ({ name, value, isSecret }));
  return [...new Map(values.map((one) => [JSON.stringify(one), one])).values()];
}

function plain(text: string): Found {
  return { kind: 'text', text, used: [] };
}

function missing(problem: MissingValue): Found {
  return { kind: 'missing', problem };
}

function incomplete({ text, source }: Placeholder): MissingValue {
  const name = { env: 'env.NAME', secret: 'secret.NAME', slug: 'slug.env.NAME', vars: 'vars.name' };
  const form = source === 'environment' ? 'environment' : name[source];
  return {
    code: 'invalid-value',
    message: `\`${text}\` is not complete`,
    hint: `write \${${form}} or \${${form}:-default}`,
  };
}

function unset(name: string, text: string): MissingValue {
  return {
    code: 'unset-variable',
    message: `the environment variable ${name} is not set`,
    hint: `set it in the step's \`env\`, or write ${text.replace(/\}$/, ':-default}')}`,
  };
}

function tooMuch(name: string, { origin }: Node) {
  const message = `with the variable \`${name}\`, \`vars\` bring more than 16 MiB in all`;
  return issueAt('invalid-value', origin, message);
}

/** The ways to all values, mappings included. */
function namesIn(node: Node | undefined, path: Path = []): string[] {
  if (node?.kind !== 'map') return [];
  return [...node.entries.keys()].flatMap((key) => {
    const way = [...path, key];
    return [way.join('.'), ...namesIn(child(node, key), way)];
  });
}
