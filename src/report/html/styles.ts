/** The page's only style. Colours are chosen for a contrast of 4.5 and more, in light and in dark. */
export const STYLES = `
:root {
  --page: #f6f8fa; --card: #fff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0550ae; --code: #eff2f5;
  --good: #176c2f; --bad: #b91c2b; --stopped: #875200; --planned: #0550ae; --idle: #59636e;
  --good-soft: #d2f5db; --bad-soft: #ffe3e0; --stopped-soft: #fbeecb; --planned-soft: #ddeeff; --idle-soft: #e9edf1; --found: #ffe066;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --card: #151b23; --text: #f0f6fc; --quiet: #a1abb6; --line: #3d444d; --link: #79b8ff; --code: #212830;
    --good: #4ac26b; --bad: #ff8078; --stopped: #e3b341; --planned: #79b8ff; --idle: #a1abb6;
    --good-soft: #12341f; --bad-soft: #42171a; --stopped-soft: #36280a; --planned-soft: #12304f; --idle-soft: #262c36; --found: #7a5c00;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0 auto; padding: 1rem; max-width: 76rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, dl, ul, ol, pre, fieldset { margin: 0; padding: 0; border: 0; }
h1 { font-size: 1.6rem; line-height: 1.25; display: flex; gap: .75rem; align-items: center; }
h1::first-letter { text-transform: uppercase; }
h2 { font-size: 1.2rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1rem; }
h4 { font-size: .875rem; margin: 1.25rem 0 .375rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code, pre { font: .8125rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
code { background: var(--code); border-radius: 4px; padding: .1em .35em; }
pre { background: var(--code); border-radius: 6px; padding: .75rem; white-space: pre-wrap; }
pre.scroll { max-height: 30rem; overflow: auto; }
summary { cursor: pointer; }
.quiet, footer { color: var(--quiet); font-size: .875rem; }
.mark { font-weight: 700; text-align: center; }
h1 .mark { flex: none; width: 2.5rem; line-height: 2.5rem; border-radius: 50%; font-size: 1.25rem; }
.mark.good, .outcome.good { color: var(--good); background: var(--good-soft); }
.mark.bad, .outcome.bad { color: var(--bad); background: var(--bad-soft); }
.mark.stopped, .outcome.stopped { color: var(--stopped); background: var(--stopped-soft); }
.mark.planned, .outcome.planned { color: var(--planned); background: var(--planned-soft); }
.mark.idle, .outcome.idle { color: var(--idle); background: var(--idle-soft); }
.overview { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: .75rem; font-size: .875rem; }
.overview div { display: flex; gap: .5rem; }
.overview dt { color: var(--quiet); }
.overview dd { margin: 0; }

.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bad); border-radius: 8px; padding: 1rem; }
.card.stopped, .causes .stopped { border-left-color: var(--stopped); }
.card + .card, .card + .causes { margin-top: .75rem; }
.where { font-size: .875rem; color: var(--quiet); }
.cause { font-size: 1.125rem; font-weight: 600; line-height: 1.4; }
.card dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin-top: .75rem; font-size: .9375rem; }
.card dt { color: var(--quiet); }
.card dd { margin: 0; }
.card details { margin-top: .75rem; font-size: .875rem; }
.card details pre { margin-top: .5rem; }
.causes { list-style: none; }
.causes li { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--bad); padding: .5rem 1rem; margin-top: .5rem; border-radius: 8px; }
.causes .cause { font-size: 1rem; font-weight: 400; }

.deletes h2 { display: flex; gap: .5rem; align-items: center; color: var(--bad); }
.deletes h2 .mark { width: 1.75rem; line-height: 1.75rem; border-radius: 50%; }
.deletes .more { background: var(--bad-soft); border-left-width: 6px; color: var(--text); }
.deletes .more .quiet { color: var(--text); }

form { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: end; margin-bottom: 1rem; }
form > label { flex-basis: 100%; font-size: .875rem; margin-bottom: -.375rem; }
input[type=search] {
  flex: 1 1 16rem; min-height: 2.75rem; padding: 0 .75rem; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--quiet); border-radius: 8px;
}
fieldset { display: flex; flex-wrap: wrap; gap: .375rem; }
legend { position: absolute; clip-path: inset(50%); }
.choice { position: relative; }
.choice input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; width: 100%; height: 100%; }
.choice span { display: block; padding: .375rem .75rem; line-height: 1.875rem; border: 1px solid var(--line); border-radius: 1.5rem; background: var(--card); font-size: .875rem; }
.choice :checked + span { border-color: var(--link); color: var(--link); font-weight: 600; box-shadow: inset 0 0 0 1px var(--link); }
.choice :focus-visible + span { outline: 3px solid var(--link); outline-offset: 2px; }
#found { flex-basis: 100%; font-size: .875rem; color: var(--quiet); min-height: 1.5em; }
::highlight(found) { background-color: var(--found); color: var(--text); }

.charts { list-style: none; border: 1px solid var(--line); border-radius: 8px; background: var(--card); overflow: hidden; }
.chart + .chart { border-top: 1px solid var(--line); }
.chart > details > summary, .axis {
  display: grid; grid-template-columns: 1.5rem minmax(8rem, 14rem) minmax(7rem, 12rem) minmax(6rem, 1fr) 4rem 6.5rem;
  gap: 0 .75rem; align-items: center; padding: .5rem .75rem; list-style: none;
}
.chart > details > summary::-webkit-details-marker { display: none; }
.chart > details > summary:hover { background: var(--code); }
.chart > details > summary:focus-visible { outline-offset: -3px; }
.chart > details > summary .mark { border-radius: 50%; width: 1.5rem; line-height: 1.5rem; font-size: .75rem; }
.what, .took { font-size: .875rem; color: var(--quiet); }
.touches { font-size: .875rem; color: var(--quiet); }
.touches strong { color: var(--bad); }
.took { text-align: right; font-variant-numeric: tabular-nums; }
.outcome { font-size: .8125rem; text-align: center; border-radius: 1rem; padding: .125rem .5rem; }
.axis { padding: 0 .75rem; font-size: .75rem; color: var(--quiet); border: 1px solid transparent; }
.axis span:first-child { grid-column: 4; grid-row: 1; }
.axis span:nth-child(2) { grid-column: 4; grid-row: 1; text-align: center; }
.axis span:last-child { grid-column: 4; grid-row: 1; text-align: right; }
.bar { width: 100%; height: .75rem; background: var(--code); border-radius: 3px; }
.bar .whole { opacity: .35; }
.bar .phase { stroke: var(--card); stroke-width: 1; vector-effect: non-scaling-stroke; }
.bar .good { fill: var(--good); }
.bar .bad { fill: var(--bad); }
.bar .stopped { fill: var(--stopped); }
.bar .planned { fill: var(--planned); }
.bar .idle { fill: var(--idle); }
.body { padding: .25rem 1rem 1.25rem; border-top: 1px solid var(--line); }
.body > p { font-size: .875rem; color: var(--quiet); margin: .5rem 0; }
.rows { list-style: none; font-size: .875rem; }
.rows > li { border-left: 3px solid var(--line); padding: .25rem 0 .25rem .75rem; margin-bottom: .25rem; }
.rows > .good { border-color: var(--good); }
.rows > .bad { border-color: var(--bad); }
.rows > .stopped { border-color: var(--stopped); }
.count { font-weight: 700; color: var(--stopped); }
.chips { margin: .5rem 0 1rem; list-style: none; display: flex; flex-wrap: wrap; gap: .375rem; font-size: .8125rem; }
.chips > li { padding: .125rem .625rem; border-radius: 1rem; background: var(--good-soft); color: var(--good); }
.chips > .bad { background: var(--bad-soft); color: var(--bad); }
.chips > .stopped { background: var(--stopped-soft); color: var(--stopped); }
section > .quiet { margin-bottom: .75rem; }
@media (min-width: 64rem) {
  .evidence:has(.texts) { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: auto 1fr; gap: 0 2rem; }
  .texts { grid-column: 2; grid-row: 1 / span 2; }
}
.diff h4 { display: inline; }
.diff { margin-top: 1.25rem; }
.diff pre { margin-top: .5rem; }
.diff ins { color: var(--good); text-decoration: none; }
.diff del { color: var(--bad); text-decoration: none; }
.diff i { color: var(--quiet); }

.scroll { overflow: auto; }
div.scroll { max-height: 85vh; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.graph { display: block; }
.edge { fill: none; stroke: var(--quiet); stroke-width: 1.25; opacity: .6; }
.node rect { fill: var(--card); stroke: var(--idle); stroke-width: 1.5; }
.node text { font-size: 13px; fill: var(--text); }
.node .mark { font-weight: 700; }
.node.good rect { stroke: var(--good); }
.node.good .mark { fill: var(--good); }
.node.bad rect { stroke: var(--bad); stroke-width: 3; fill: var(--bad-soft); }
.node.bad .mark { fill: var(--bad); }
.node.stopped rect { stroke: var(--stopped); stroke-width: 2; }
.node.stopped .mark { fill: var(--stopped); }
.node.planned rect { stroke: var(--planned); }
.node.planned .mark { fill: var(--planned); }
.node.idle rect { stroke-dasharray: 4; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }

@media (max-width: 48rem) {
  body { padding: .75rem; }
  h1 { font-size: 1.3rem; }
  .charts, .card, .causes li { border-radius: 6px; }
  .axis { display: none; }
  .chart > details > summary { grid-template-columns: 1.5rem 1fr auto; gap: .25rem .75rem; padding: .625rem .75rem; }
  .chart .what { grid-column: 2; grid-row: 2; }
  .chart .took { grid-column: 3; grid-row: 2; }
  .chart .outcome { grid-column: 3; grid-row: 1; }
  .chart .touches { grid-column: 2 / -1; grid-row: 3; }
  .chart .bar { grid-column: 1 / -1; grid-row: 3; height: .5rem; }
  .card dl { grid-template-columns: 1fr; gap: 0; }
  .card dd { margin-bottom: .5rem; }
  .body { padding: .25rem .75rem 1rem; }
}
@media print {
  :root { --page: #fff; --card: #fff; }
  body { max-width: none; padding: 0; font-size: 11px; }
  form { display: none; }
  .scroll, pre.scroll { max-height: none; overflow: visible; }
  .chart, .card { break-inside: auto; }
  summary, h2, h3, h4 { break-after: avoid; }
}
`;
