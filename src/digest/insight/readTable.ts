import type { SourceText } from './sourceText.ts';
import type { TextSpan } from './textSpan.ts';

/** A cell of a table's body under what names it. */
export interface Cell {
  /** In the block's text, without the space around its words. */
  span: TextSpan;
  /** The head of its row, then the head of its column; without those that name nothing. */
  heads: string[];
}

export interface Table {
  /** From the head's line to the last row's end, in the block's text. */
  span: TextSpan;
  cells: Cell[];
}

/** A table as GitHub writes it; `parseMarkdown` gives it as a paragraph, a line for each row. */
export function readTable(source: SourceText, markdown: string): Table | undefined {
  if (!source.text.includes('|')) return undefined;
  const lines = readLines(source.text);
  const rule = lines.findIndex(({ start, end }, index) => index > 0 && isRule(source.text.slice(start, end)));
  const head = lines[rule - 1];
  if (head === undefined) return undefined;
  const rest = lines.slice(rule + 1);
  const length = rest.findIndex(({ start, end }) => !source.text.slice(start, end).includes('|'));
  const rows = length === -1 ? rest : rest.slice(0, length);
  const columns = readRow(source, head, markdown).map((cell) => readHead(source.text, cell));
  return {
    span: { start: head.start, end: (rows.at(-1) ?? lines[rule] ?? head).end },
    cells: rows.flatMap((row) => readCells(source.text, readRow(source, row, markdown), columns)),
  };
}

function isRule(line: string): boolean {
  return line.includes('|') && /^[\s|:-]+$/.test(line) && line.includes('-');
}

function readLines(text: string): TextSpan[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

/** The cells of a line. A bar behind a backslash belongs to its cell. */
function readRow({ text, spans }: SourceText, line: TextSpan, markdown: string): TextSpan[] {
  const bars = Array.from(
    text.slice(line.start, line.end).matchAll(/\|/g),
    ({ index }) => line.start + index,
  ).filter((bar) => markdown[spans[bar]?.start ?? 0] === '|');
  const edges = [line.start - 1, ...bars, line.end];
  const cells = edges.slice(1).map((end, index) => trim(text, { start: (edges[index] ?? end) + 1, end }));
  const isEmpty = (cell: TextSpan | undefined) => cell !== undefined && cell.start === cell.end;
  return cells.slice(isEmpty(cells[0]) ? 1 : 0, isEmpty(cells.at(-1)) ? -1 : undefined);
}

function trim(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  const first = words.length - words.trimStart().length;
  return { start: start + first, end: Math.max(start + first, start + words.trimEnd().length) };
}

function readHead(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end);
}

function readCells(text: string, row: TextSpan[], columns: string[]): Cell[] {
  const [first] = row;
  const name = first === undefined ? '' : readHead(text, first);
  return row.slice(1).map((span, index) => ({
    span,
    heads: [name, columns[index + 1] ?? ''].filter((head) => /\p{L}/u.test(head)),
  }));
}
