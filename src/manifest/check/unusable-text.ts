import type { IssueCode } from '../../model/issue.ts';

/** A text that is no value yet, since something has to decrypt, look up or render it first. */
export interface UnusableText {
  code: Extract<IssueCode, 'encrypted-value' | 'unresolved-reference' | 'unrendered-template'>;
  /** Where in the values; empty for the whole. */
  path: (string | number)[];
  /** What it is, for `… is <what>`. */
  what: string;
  hint: string;
  /** How it begins, as it stands in the file. */
  sample?: string;
  /** A chart that calls `tpl` on its values renders such a text itself. */
  rendersItself?: true;
  /** In a values file `vals` looks it up. */
  forVals?: true;
  /** It stands in the middle of a text, which may also be about references. */
  inside?: true;
}

type Found = Omit<UnusableText, 'path' | 'sample'>;

const OR_ENV = 'or take the value from the environment: `${env.NAME}`';
const SOPS: Found = {
  code: 'encrypted-value',
  what: 'encrypted with sops',
  hint: `name the file in \`valuesFiles\`, where \`sops\` decrypts it, decrypt it in an earlier step (\`sops decrypt --in-place FILE\`), ${OR_ENV}`,
};
const ANSIBLE: Found = {
  code: 'encrypted-value',
  what: 'encrypted with ansible-vault',
  hint: `decrypt the file in an earlier step (\`ansible-vault decrypt FILE\`), ${OR_ENV}`,
};
const ENCRYPTED_FILE: Found = {
  code: 'encrypted-value',
  what: 'encrypted',
  hint: `decrypt the file in an earlier step, ${OR_ENV}`,
};
const REFERENCE: Found = {
  code: 'unresolved-reference',
  what: 'a reference that only `vals` or helmfile can look up',
  hint: `put it into a file of \`valuesFiles\`, where \`vals\` looks it up, ${OR_ENV}`,
  forVals: true,
};
const REFERENCE_INSIDE: Found = {
  ...REFERENCE,
  what: 'a text with a reference in it that only `vals` or helmfile can look up',
  inside: true,
};
const VAULT_PLUGIN: Found = {
  code: 'unresolved-reference',
  what: "a reference that only Argo CD's vault plugin looks up",
  hint: `look it up in an earlier step (\`argocd-vault-plugin generate FILE\`), ${OR_ENV}`,
};
const ENCRYPTED_TEXT: Found = {
  code: 'encrypted-value',
  what: 'encrypted with age',
  hint: `decrypt it in an earlier step, ${OR_ENV}`,
};
const TEMPLATE: Found = {
  code: 'unrendered-template',
  what: 'a Go template, and nothing renders values',
  hint: 'for `{{ .Values.name }}` write `${vars.name}`, in a values file with `variables: true`; what has functions, conditions or loops is rendered in an earlier step',
};
const TEMPLATE_FILE: Found = {
  ...TEMPLATE,
  hint: 'for `{{ .Values.name }}` write `${vars.name}`, call it `.yaml`, and name it by `{file: ..., variables: true}`; what has functions, conditions or loops is rendered in an earlier step',
};

/** `vals` replaces a reference wherever it stands in a text. */
export const REFERENCE_TO_LOOK_UP = /(?:secret)?ref\+[a-z][\w.-]{0,60}:\/\//;

const IN_TEXT: readonly [RegExp, Found][] = [
  [/^ENC\[\w+,/, SOPS],
  [/^\s*\$ANSIBLE_VAULT;/, ANSIBLE],
  [/^(?:secret)?ref\+[a-z][\w.-]{0,60}:\/\//, REFERENCE],
  [/^<path:[^<>]{1,300}#[^<>]{1,100}>$/, VAULT_PLUGIN],
  [/^\s*-----BEGIN AGE ENCRYPTED FILE-----/, ENCRYPTED_TEXT],
  [REFERENCE_TO_LOOK_UP, REFERENCE_INSIDE],
  [/\{\{-?\s*(?:requiredEnv|env|exec|readFile|fetchSecretValue)\s+["`]/, TEMPLATE],
  [/\{\{[^{}]{0,400}?(?<![\w)])\.(?:Environment|StateValues)\b/, TEMPLATE],
  [/\{\{[^{}]{0,400}?(?<![\w)])\.(?:Values|Release|Chart)\b/, { ...TEMPLATE, rendersItself: true }],
];

/** What makes a whole file unusable, from its text: undefined when only its values can tell. */
export function unusableFile(name: string, text: string): Found | undefined {
  if (/\.(?:gotmpl|tpl|tmpl)$/i.test(name)) return TEMPLATE_FILE;
  if (/^sops_(?:mac|version|lastmodified)=/m.test(text)) return SOPS;
  if (text.startsWith('$ANSIBLE_VAULT;')) return ANSIBLE;
  if (/^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/.test(text)) return ENCRYPTED_FILE;
  return /^(?:\0GITCRYPT|age-encryption\.org\/|U2FsdGVkX1)/.test(text) ? ENCRYPTED_FILE : undefined;
}

/** The texts in values, or in objects, that are none yet; of what is encrypted as a whole only that. */
export function unusableTexts(value: unknown, path: (string | number)[] = []): UnusableText[] {
  if (typeof value === 'string') {
    const [pattern, found] = IN_TEXT.find(([one]) => one.test(value)) ?? [];
    if (pattern === undefined || found === undefined) return [];
    const start = found.inside ? value.search(pattern) : 0;
    return [{ ...found, path, sample: value.slice(start, start + 40).split('\n')[0] ?? '' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (isSops(value)) return [{ ...SOPS, path, sample: 'sops' }];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => unusableTexts(item, [...path, key]));
}

/** Whether some text in values is a reference that `vals` looks up. */
export function hasReferences(value: unknown): boolean {
  return unusableTexts(value).some(({ forVals }) => forVals);
}

/** A text that is no YAML because of what only a template can be. */
export function unusableSyntax(text: string): Found | undefined {
  const isTemplate = text.split('\n').some((line) => {
    const opening = line.indexOf('{{');
    return opening >= 0 && line.indexOf('}}', opening) >= 0;
  });
  return isTemplate ? TEMPLATE : undefined;
}

/** What sops adds to a file: how it was encrypted, and its seal. */
export function isSops(value: object): boolean {
  const { sops } = value as { sops?: unknown };
  return typeof sops === 'object' && sops !== null && ('mac' in sops || 'lastmodified' in sops);
}

/** `password` of `secrets: [{password: ...}]` as people write it. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
}
