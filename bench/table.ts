/** Rows of text under a row of headings; the first column is words, the others are figures. */
export interface Table {
  columns: string[];
  rows: string[][];
}

/** The table as Markdown, its columns aligned for a terminal as well. */
export function formatTable({ columns, rows }: Table): string {
  const widths = columns.map((_, column) =>
    Math.max(3, ...[columns, ...rows].map((row) => widthOf(row[column] ?? ''))),
  );
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [columns, rule, ...rows]
    .map((row) => `| ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`)
    .join('\n');
}

function pad(cell: string, width: number, column: number): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return column === 0 ? cell + space : space + cell;
}

/** Columns on a terminal, where a Hangul syllable takes two. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (width, character) => width + (/\p{Script=Hangul}/u.test(character) ? 2 : 1),
    0,
  );
}
