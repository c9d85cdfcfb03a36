import { parse } from 'yaml';

interface ActionFile {
  inputs?: Record<string, { default?: unknown } | null>;
}

/**
 * The INPUT_ variables that a runner sets: the defaults of action.yml, then what the workflow's `with:` gives. A default
 * that is an expression is empty here, because nothing evaluates it. Throws on an input that action.yml does not have.
 */
export function inputVariables(actionYaml: string, given: Record<string, string>): Record<string, string> {
  const { inputs = {} } = parse(actionYaml) as ActionFile;
  for (const name of Object.keys(given))
    if (!(name in inputs)) throw new Error(`action.yml has no input ${name}`);
  const entries = Object.entries(inputs).map(([name, input]) => {
    const value = String(input?.default ?? '');
    return [variable(name), given[name] ?? (value.includes('${{') ? '' : value)];
  });
  return Object.fromEntries(entries);
}

/** Upper case, blanks as underscores; hyphens stay, which no shell could set but a runner does. */
const variable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
