import type { ReleaseResult, RunResult } from '../../model/result/run-result.ts';
import { rootCause } from '../failure.ts';
import { lookOf } from '../outcome-look.ts';
import { endVerb, failedPhase } from '../wording.ts';
import { anchorOf } from './anchor.ts';
import { failureCard } from './failure-card.ts';
import { type Content, type Html, html } from './html.ts';
import { cut } from './limits.ts';

/** Of a line of this list. */
const SHORT = { lineLength: 500 };

/** What every reader wants to know first: a line per failed chart with its cause, the one that counts first. */
export function failureSection(result: RunResult): Content {
  const failed = result.releases
    .map((release, index) => ({ release, index }))
    .filter(({ release }) => release.failure !== undefined);
  const shown = firstFailed(result);
  const others = failed.filter(({ release }) => release !== shown);
  if (failed.length === 0 && result.failure === undefined) return undefined;
  return html`<section aria-labelledby="causes">
<h2 id="causes">${title(result, failed.length)}</h2>
${failed.map(({ release, index }) => release === shown && release.failure && failureCard(where(release, index), release.failure, { look: lookOf(release.outcome), serves: release.serves }))}
${result.failure && !shown && failureCard(html`<p class="where">The run</p>`, result.failure)}
${
  others.length > 0 &&
  html`<ol class="causes">
${others.map(({ release, index }) => line(release, index))}
</ol>`
}
</section>
`;
}

/** The release whose failure is that of the run. */
export function firstFailed({ releases, failure }: RunResult): ReleaseResult | undefined {
  return failure && releases.find((release) => release.failure?.message === failure.message);
}

function title({ outcome }: RunResult, failed: number): string {
  const what = lookOf(outcome) === 'stopped' ? 'What was stopped' : 'What failed';
  return failed > 1 ? `${what}: ${failed} charts` : what;
}

function line(release: ReleaseResult, index: number): Html {
  const { failure } = release;
  return html`<li class="${lookOf(release.outcome)}">${where(release, index)}<p class="cause">${failure && cut(rootCause(failure).message, SHORT)}</p></li>
`;
}

function where(release: ReleaseResult, index: number): Html {
  const { id, outcome } = release;
  const phase = failedPhase(release);
  return html`<p class="where"><a href="#${anchorOf(index)}">${id}</a> ${endVerb(outcome)}${phase !== undefined && ` in ${phase}`}</p>`;
}
