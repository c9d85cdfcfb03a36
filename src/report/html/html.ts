import { printable } from '../../util/printable.ts';

/** HTML that is safe to put into a page; only `html` makes it. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template; nothing stands for what is undefined or false. */
export type Content = string | number | Html | undefined | false | readonly Content[];

/**
 * A template whose values are text unless `html` made them: text is escaped for element content and for quoted attributes
 * alike, whoever wrote it. Never put a value into a tag's name, an attribute without quotes, a style or a script.
 */
export function html(parts: TemplateStringsArray, ...values: Content[]): Html {
  return { html: parts.map((part, index) => part + markup(values[index])).join('') };
}

function markup(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return 'html' in content ? content.html : content.map(markup).join('');
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
