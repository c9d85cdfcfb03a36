import { table } from '../docs/table.ts';

/** One command that only looks; medians of its rounds. */
export interface KnowingRow {
  what: string;
  wallSeconds: number;
  cpuSeconds: number;
  /** Peak of the process itself. */
  ownMegabytes: number;
  /** What it says of itself; undefined of other tools. */
  apiCalls?: number;
  helm?: number;
  kubectl?: number;
}

const TITLE = '## Knowing before and after';

/** The part of docs/performance.md that `plan-and-drift.ts` measures. */
export function knowingSection(rows: readonly KnowingRow[], how: string): string {
  const cells = rows.map(({ what, wallSeconds, cpuSeconds, ownMegabytes, apiCalls, helm, kubectl }) => [
    what,
    `${wallSeconds.toFixed(2)} s`,
    `${cpuSeconds.toFixed(2)} s`,
    `${Math.round(ownMegabytes)} MB`,
    ...[apiCalls, helm, kubectl].map((count) => (count === undefined ? '' : String(count))),
  ]);
  const heads = ['command', 'wall', 'CPU', 'memory', 'API calls', 'Helm', 'kubectl'];
  return `${TITLE}\n\n${how}\n\n${table(heads, cells)}\n`;
}

/** A page with this section at its end, in place of the one that it had. */
export function withKnowing(page: string, section: string | undefined): string {
  const own = knowingOf(page);
  const rest = own === undefined ? page : page.replace(own, '');
  return section === undefined ? page : `${rest.trimEnd()}\n\n${section}`;
}

/** The section of a page; it is the last one. */
export function knowingOf(page: string): string | undefined {
  const at = page.indexOf(`${TITLE}\n`);
  return at < 0 ? undefined : page.slice(at);
}
