import type { Diagnosis, LogTail } from '../../model/result/diagnosis.ts';
import { type Content, type Html, html } from './html.ts';
import { cut, first, type Limits, last } from './limits.ts';

/** The newest lines; scrolled by keyboard too. */
export function log({ pod: name, container, previous, lines }: LogTail, limits: Limits): Content {
  const { shown, left } = last(lines, limits.logLines);
  if (shown.length === 0) return undefined;
  const title = `${name}/${container}${previous ? ', before its restart' : ''}`;
  return html`<h4>Log of ${title}</h4>
${left > 0 && html`<p class="quiet">${left} earlier lines are in the files.</p>`}
<pre class="scroll log" tabindex="0" role="region" aria-label="Log of ${title}">${shown.map((line) => `${cut(line, limits)}\n`)}</pre>
`;
}

/** What the upgrade changed, coloured. */
export function diff({ diff: change }: Diagnosis, limits: Limits): Content {
  if (change === undefined || change.text.trim() === '') return undefined;
  return patch(`What this upgrade changed: revision ${change.from} → ${change.to}`, change.text, limits);
}

/** A unified diff below a title, coloured. */
export function patch(title: string, text: string, limits: Limits): Content {
  const { shown, left } = first(text.trimEnd().split('\n'), limits.diffLines);
  if (shown.length === 0) return undefined;
  return html`<details class="diff" open><summary><h4>${title}</h4></summary>
<pre class="scroll" tabindex="0" role="region" aria-label="Diff of the rendered resources">${shown.map((line) => diffLine(cut(line, limits)))}</pre>
${left > 0 && html`<p class="quiet">${left} more lines are in the files.</p>`}
</details>
`;
}

function diffLine(line: string): Html {
  if (/^(---|\+\+\+|#)/.test(line)) return html`<b>${line}</b>\n`;
  if (line.startsWith('+')) return html`<ins>${line}</ins>\n`;
  if (line.startsWith('-')) return html`<del>${line}</del>\n`;
  return line.startsWith('@@') ? html`<i>${line}</i>\n` : html`${line}\n`;
}
