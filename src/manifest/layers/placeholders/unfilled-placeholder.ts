import { didYouMean } from '../../../util/did-you-mean.ts';

/** A text in which somebody expects a value that nothing will put there. */
export interface UnfilledPlaceholder {
  /** As it stands in the text. */
  text: string;
  message: string;
  hint: string;
}

const SOURCES = ['env', 'secret', 'vars', 'payload', 'release'];
/** What other tools, and the workflow itself, call the things that a value can come from. */
const FOREIGN = new Set([
  'environment',
  'var',
  'github',
  'inputs',
  'needs',
  'steps',
  'matrix',
  'runner',
  'job',
  'values',
  'envs',
]);

const STEP_HINT = "set it in the step's `env`, and write ${env.NAME}";

/**
 * The first placeholder of a scalar that looks like one of ours and is none. Does not: mind `$labels`, `${1}`, or any other
 * `${` inside a longer text, which belongs to the chart (Grafana, nginx, Spring).
 */
export function unfilledPlaceholder(text: string): UnfilledPlaceholder | undefined {
  if (!/[$]/.test(text)) return undefined;
  const expression = /\$\{\{[^}]{0,200}\}?\}?/.exec(text)?.[0];
  if (expression !== undefined) {
    return {
      text: expression,
      message: `\`${expression}\` is an expression of a workflow, and nothing fills it here`,
      hint: STEP_HINT,
    };
  }
  const shell = /^\$(?:\{([A-Z_][A-Z0-9_]*)\}|([A-Z_][A-Z0-9_]*))$/.exec(text);
  if (shell) return shellVariable(text, shell[1] ?? shell[2] ?? '');
  return [...text.matchAll(/\$(?:\{\s*([A-Za-z]+)\s*[.}]|(?:\(\s*)?([A-Za-z]+)\.[A-Z])[^}\s]{0,200}\}?/g)]
    .map(([found, braced, bare]) => nearMiss(upToBrace(found), braced ?? bare ?? ''))
    .find((found) => found !== undefined);
}

/**
 * Every `${NAME}` within a single word, as `envsubst` fills it. For files whose placeholders are filled: anywhere else it may
 * well belong to the chart, and so may it in a script or a sentence.
 */
export function shellVariablesIn(text: string): UnfilledPlaceholder[] {
  if (/\s/.test(text)) return [];
  return [...text.matchAll(/\$\{([A-Z_][A-Z0-9_]*)\}/g)].map(([found, name = '']) =>
    name === 'ENVIRONMENT' ? missEnvironment(found) : shellVariable(found, name),
  );
}

function shellVariable(text: string, name: string): UnfilledPlaceholder {
  const hint = `write \${env.${name}}; a text that is meant so goes into a values file without \`variables\``;
  return { text, message: `\`${text}\` is no variable here, but this very text`, hint };
}

/** What stands behind the brace is another text. */
function upToBrace(text: string): string {
  const end = text.indexOf('}');
  return end === -1 ? text : text.slice(0, end + 1);
}

function nearMiss(text: string, word: string): UnfilledPlaceholder | undefined {
  const name = /\.\s*([A-Za-z_]\w*)/.exec(text)?.[1];
  if (word === 'slug')
    return text.startsWith('${slug.env.') || name === undefined ? undefined : miss(text, 'slug.env', name);
  if (name === undefined && word.toLowerCase() === 'environment')
    return text === '${environment}' ? undefined : missEnvironment(text);
  if (SOURCES.includes(word)) {
    // As it should be, or a piece of text such as `${env}`.
    if (name === undefined || text.startsWith(`\${${word}.`)) return undefined;
    return miss(text, word, name);
  }
  if (name === undefined) return undefined;
  const meant = nearSource(word) ?? (FOREIGN.has(word.toLowerCase()) ? 'env' : undefined);
  return meant === undefined ? undefined : miss(text, meant, name);
}

/** `Env` and `evn`, but not every short word that is two letters away. */
function nearSource(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (SOURCES.includes(lower)) return lower;
  const isSwapped = [...lower].sort().join('') === 'env'.split('').sort().join('');
  if (isSwapped) return 'env';
  if (lower === 'var') return 'vars';
  return lower.length < 5 ? undefined : didYouMean(lower, ['payload', 'release', 'secret']);
}

function missEnvironment(text: string): UnfilledPlaceholder {
  const message = `\`${text}\` is no placeholder, and nothing fills it`;
  return { text, message, hint: 'write ${environment}' };
}

function miss(text: string, source: string, name: string): UnfilledPlaceholder {
  return {
    text,
    message: `\`${text}\` is no placeholder, and nothing fills it`,
    hint: `write \${${source}.${name}}`,
  };
}
