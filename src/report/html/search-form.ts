import type { RunResult } from '../../model/result/run-result.ts';
import { type Look, lookOf } from '../outcome-look.ts';
import { type Html, html } from './html.ts';

const LABELS: Record<Look, string> = {
  bad: 'Failed',
  stopped: 'Stopped',
  planned: 'Planned',
  good: 'Good',
  idle: 'Not run',
};

/** A search over everything below it and a choice of outcomes; hidden until the script is there that makes it work. */
export function searchForm({ releases }: RunResult): Html {
  const count = (look: Look) => releases.filter(({ outcome }) => lookOf(outcome) === look).length;
  const looks = (Object.keys(LABELS) as Look[]).filter((look) => count(look) > 0);
  return html`<form id="search" role="search" hidden>
<label for="words">Search charts and evidence</label>
<input id="words" type="search" autocomplete="off" spellcheck="false" aria-describedby="found">
${
  looks.length > 1 &&
  html`<fieldset><legend>Show</legend>
${choice('', 'All', releases.length)}
${looks.map((look) => choice(look, LABELS[look], count(look)))}
</fieldset>`
}
<p id="found" role="status"></p>
</form>`;
}

function choice(look: Look | '', label: string, count: number): Html {
  return html`<label class="choice"><input type="radio" name="look" value="${look}"${look === '' && html` checked`}><span>${label} ${count}</span></label>
`;
}
