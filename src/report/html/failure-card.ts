import { CAUSES } from '../../model/cause-table.ts';
import type { Failure } from '../../model/result/failure.ts';
import { codeOf, explainCommand, failureLines, objectOf, remedyOf, rootCause } from '../failure.ts';
import type { Look } from '../outcome-look.ts';
import { type Content, type Html, html } from './html.ts';
import { cut } from './limits.ts';

/** Details of a failure may be a process's whole output. */
const MOST_LINES = 100;
const SHORT = { lineLength: 1_000 };

/** What went wrong: the cause, the object, what to do, and the way there, folded. `title` says on what it happened, `serves` what the cluster has now. */
export function failureCard(
  title: Content,
  failure: Failure,
  { look = 'bad', serves }: { look?: Look; serves?: string | undefined } = {},
): Html {
  const { message } = rootCause(failure);
  const [remedy, code, object] = [remedyOf(failure), codeOf(failure), objectOf(failure)];
  const lines = failureLines(failure);
  return html`<article class="card ${look}">
${title}
<p class="cause">${cut(message, SHORT)}</p>
${
  (object ?? remedy ?? code ?? serves) !== undefined &&
  html`<dl>
${serves !== undefined && html`<dt>Now</dt><dd><strong>${serves}</strong></dd>`}
${object !== undefined && html`<dt>Object</dt><dd><code>${object}</code></dd>`}
${remedy !== undefined && html`<dt>What to do</dt><dd>${remedy}</dd>`}
${code !== undefined && html`<dt>Kind of fault</dt><dd>${CAUSES[code].title}: <code>${explainCommand(code)}</code></dd>`}
</dl>`
}
${lines.length > 1 && details(failure, lines)}
</article>
`;
}

function details({ reason }: Failure, lines: string[]): Html {
  const left = lines.length - MOST_LINES;
  return html`<details><summary>Details (${reason})</summary>
<pre>${lines.slice(0, MOST_LINES).map((line) => `${cut(line, SHORT)}\n`)}${left > 0 && `... ${left} more lines\n`}</pre>
</details>`;
}
