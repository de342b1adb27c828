import { sentenceGap } from '../sentences.ts';
import type { Block } from './readBlocks.ts';
import { readTable } from './readTable.ts';
import { gapMark, spanInMarkdown } from './sourceText.ts';
import type { TextSpan } from './textSpan.ts';

/** A sentence or a table's cell: what a figure is read in. */
export interface Passage {
  /** Where it stands in its block's text. */
  span: TextSpan;
  /** Where it stands in the Markdown, with its marks. */
  place: TextSpan;
  /** What says of what it speaks, the nearest last: labels, or the heads of its row and column. */
  labels: string[];
  /** Where in its block's text the words behind its own label begin. */
  start: number;
  isCell: boolean;
}

/** Cuts a block into the sentences, or the cells of a table, that it is made of. */
export function readPassages(block: Block, markdown: string): Passage[] {
  const table = readTable(block, markdown);
  if (table === undefined) return readSentences(block, { start: 0, end: block.text.length }, markdown);
  const cells = table.cells.map(({ span, heads }) => ({
    span,
    place: spanInMarkdown(block, span),
    labels: heads,
    start: span.start,
    isCell: true,
  }));
  return [
    ...readSentences(block, { start: 0, end: table.span.start }, markdown),
    ...cells,
    ...readSentences(block, { start: table.span.end, end: block.text.length }, markdown),
  ];
}

function readSentences(block: Block, part: TextSpan, markdown: string): Passage[] {
  const text = block.text.slice(part.start, part.end);
  const gaps = Array.from(text.matchAll(new RegExp(sentenceGap, 'g')), ({ 0: gap, index }) => ({
    start: part.start + index,
    end: part.start + index + gap.length,
  }));
  const starts = [part.start, ...gaps.map(({ end }) => end)];
  const ends = [...gaps.map(({ start }) => start), part.end];
  return starts.flatMap((start, index) => {
    const span = trim(block.text, { start, end: ends[index] ?? part.end });
    return span.start < span.end ? [readSentence(block, span, markdown)] : [];
  });
}

function readSentence(block: Block, span: TextSpan, markdown: string): Passage {
  const { labels, label } = block;
  const isLabelled = label !== undefined && span.start < label.end && label.end < span.end;
  const place = withMarks(spanInMarkdown(block, span), block.place, markdown);
  return {
    span,
    place,
    labels: label === undefined || span.end <= label.end ? labels : [...labels, label.text],
    start: isLabelled ? label.end : span.start,
    isCell: false,
  };
}

function trim(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  const first = words.search(/\S/);
  if (first === -1 || words.trim() === gapMark) return { start, end: start };
  return { start: start + first, end: start + words.trimEnd().length };
}

/** Takes in the marks of emphasis, code and links that stand around a sentence, so that "**1.8배**" is cut whole. */
function withMarks({ start, end }: TextSpan, within: TextSpan, markdown: string): TextSpan {
  const before = /(?:^|\s)([*_`~[]+)$/.exec(markdown.slice(within.start, start))?.[1] ?? '';
  const after = /^((?:[*_`~]|\]\([^()\s]*\))+)(?:\s|$)/.exec(markdown.slice(end, within.end))?.[1] ?? '';
  return { start: start - before.length, end: end + after.length };
}
