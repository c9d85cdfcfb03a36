import { printable } from '../util/printable.ts';

/** Each can begin an inline construct: HTML, code, emphasis, a link, a table cell, math, a mention or an automatic link. */
const ACTIVE = /[&<`*_~|[\]\\$@]|:(?=\/\/)|(?<=www)\./gi;

/** What GitHub makes a mention or a reference of, which somebody is told of. It looks for them where entities are characters again. */
const REFERENCE = /(?<!\w)@(?=[a-z\d])|#(?=\d)|(?<!\w)GH-(?=\d)/gi;

/** What begins a block at the start of a line: a heading, a quote, a list, a rule. */
const BLOCK = /^(?:\d{1,9}[.)](?=\s|$)|[+-](?=\s|$)|#{1,6}(?=\s|$)|>|[=-](?=[=-]*\s*$))/;

/** A word that a message of ours quotes: nothing in it is active. */
const QUOTED = /`([\w-]{1,40}(?:: [\w-]{1,40})?)`/g;

/**
 * Text from a cluster, a process or a user, made inert for GitHub's Markdown and for HTML: characters that either would
 * interpret become entities, which both only print, and mentions and references are parted; a `word` in backticks is shown as code.
 * Line breaks become spaces.
 */
export function escapeMarkdown(text: string): string {
  const parts = oneLine(text).split(QUOTED);
  return parts
    .map((part, at) => (at % 2 === 1 ? `<code>${inert(part)}</code>` : inert(parted(part))))
    .join('')
    .replace(BLOCK, (found) => `${found.slice(0, -1)}${entity(found.slice(-1))}`);
}

function oneLine(text: string): string {
  return printable(text)
    .replace(/(?<!\s)\s*\n\s*/g, ' ')
    .trimStart();
}

function parted(text: string): string {
  return text.replace(REFERENCE, (found) => `${found}\u200b`);
}

function inert(text: string): string {
  return text.replace(ACTIVE, entity);
}

/** The same as an inline code span, in which GitHub looks for no mention: what is copied from it is what was there. */
export function codeSpan(text: string): string {
  return `<code>${inert(oneLine(text))}</code>`;
}

/** Lines as they are, in a block of their own. A blank line must stand before it. */
export function preformatted(lines: string[]): string {
  return `<pre>\n${printable(lines.join('\n')).replace(/[&<`]/g, entity)}\n</pre>`;
}

/** Lines as they are, in a code block that GitHub colours or draws; nothing in them can end it. */
export function fenced(language: string, text: string): string {
  const content = printable(text).trimEnd();
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${content}\n${fence}`;
}

/** Markdown that a click shows; `title` is one line of it. */
export function folded(title: string, content: string, { open = false } = {}): string {
  return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** A link where GitHub makes one of it; else the text. */
export function link(url: string): string {
  return /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(url) ? `<${url}>` : codeSpan(url);
}
