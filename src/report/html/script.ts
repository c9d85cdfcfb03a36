/**
 * The page's only script: the search, the way to a chart that a link names, and everything open on paper. Without it the page
 * shows all it has. It reads what the page shows and writes no markup.
 */
export const SCRIPT = `
'use strict';
const form = document.getElementById('search');
const words = document.getElementById('words');
const found = document.getElementById('found');
const charts = [...document.querySelectorAll('.chart')];
const wasOpen = new Map();
const highlights = 'highlights' in CSS;
let matches = [];
let current = -1;

form.hidden = false;
form.addEventListener('submit', (event) => { event.preventDefault(); goOn(); });
form.addEventListener('input', search);
document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && document.activeElement !== words) {
    event.preventDefault();
    words.focus();
    words.select();
  }
  if (event.key === 'Escape' && document.activeElement === words) { words.value = ''; search(); }
});

function search() {
  const wanted = words.value.trim().toLowerCase();
  const look = new FormData(form).get('look') || '';
  restore();
  matches = [];
  current = -1;
  let shown = 0;
  for (const chart of charts) {
    const fits = look === '' || chart.dataset.look === look;
    const hits = fits && wanted !== '' ? hitsIn(chart, wanted) : [];
    const isShown = fits && (wanted === '' || hits.length > 0);
    chart.hidden = !isShown;
    if (!isShown) continue;
    shown += 1;
    matches.push(...hits);
  }
  if (highlights) CSS.highlights.set('found', new Highlight(...matches.slice(0, 2000)));
  for (const match of matches) reveal(match.startContainer.parentElement);
  tell(wanted, shown);
}

function hitsIn(chart, wanted) {
  const hits = [];
  const texts = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.data.toLowerCase();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      if (at + wanted.length > node.data.length) break;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      hits.push(range);
    }
  }
  return hits;
}

function reveal(element) {
  for (let box = element.closest('details'); box; box = box.parentElement.closest('details')) {
    if (element.closest('summary')?.parentElement === box) continue;
    if (!wasOpen.has(box)) wasOpen.set(box, box.open);
    box.open = true;
  }
}

function restore() {
  for (const [box, open] of wasOpen) box.open = open;
  wasOpen.clear();
}

function tell(wanted, shown) {
  const of = shown === charts.length ? '' : ' of ' + charts.length;
  const places = matches.length === 1 ? '1 place' : matches.length + ' places';
  found.textContent = shown + of + (charts.length === 1 ? ' chart' : ' charts') +
    (wanted === '' ? '' : matches.length === 0 ? ': nothing found' : ', ' + places + '; Enter goes from one to the next');
}

function goOn() {
  if (matches.length === 0) return;
  current = (current + 1) % matches.length;
  const match = matches[current];
  const [selection, pane] = [getSelection(), match.startContainer.parentElement];
  pane.scrollIntoView({ block: 'center' });
  selection.removeAllRanges();
  selection.addRange(match);
  found.textContent = 'Place ' + (current + 1) + ' of ' + matches.length;
}

function open() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.classList.contains('chart')) return;
  target.hidden = false;
  target.firstElementChild.open = true;
  target.scrollIntoView();
  target.querySelector('summary').focus({ preventScroll: true });
}
addEventListener('hashchange', open);
for (const link of document.querySelectorAll('a[href^="#chart-"]')) link.addEventListener('click', () => setTimeout(open));
open();

/** The end of a log is what one wants to see. */
function showEnds() {
  for (const log of document.querySelectorAll('.log')) if (log.scrollTop === 0) log.scrollTop = log.scrollHeight;
}
for (const box of document.querySelectorAll('.chart > details')) box.addEventListener('toggle', showEnds);
showEnds();

const printed = new Map();
addEventListener('beforeprint', () => {
  for (const box of document.querySelectorAll('details')) { printed.set(box, box.open); box.open = true; }
});
addEventListener('afterprint', () => {
  for (const [box, open] of printed) box.open = open;
  printed.clear();
});
tell('', charts.length);
`;
