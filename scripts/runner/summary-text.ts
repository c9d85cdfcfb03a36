/** A job summary for a terminal: tables in columns, without the HTML that only a browser shows. */
export function summaryText(markdown: string): string {
  const lines: string[] = [];
  let table: string[][] = [];
  for (const line of [...markdown.split('\n').map(plain), '']) {
    const row = /^\| (.*) \|$/.exec(line)?.[1];
    if (row !== undefined) {
      table.push(row.split(' | ').map((cell) => cell.trim()));
    } else {
      lines.push(...columns(table));
      table = [];
      lines.push(line);
    }
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The second row of a Markdown table only tells that it is one. */
function columns(table: string[][]): string[] {
  const rows = table.filter((_, index) => index !== 1);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function plain(line: string): string {
  return line
    .replace(/<br><sub>(.*?)<\/sub>/g, ' ($1)')
    .replace(/<\/?[a-z]+(?: [^>]*)?>/g, '')
    .replace(/^> \[!\w+\]$/, '')
    .replaceAll('**', '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', amp: '&' };
