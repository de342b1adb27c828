import type { ListItem, Nodes, Paragraph, Root } from 'mdast';
import { offsetsOf, readPlainText } from '../parseMarkdown.ts';
import { readTree } from './readTree.ts';
import type { TextSpan } from './textSpan.ts';

/**
 * A bullet, from its marker to the end of its own text, or a sentence outside lists. Bullets inside a bullet are units of
 * their own.
 */
export interface TextUnit extends TextSpan {
  form: 'bullet' | 'sentence';
}

/**
 * Every bullet and every sentence outside lists, in the order of the text; none overlaps another. Headings, code and
 * tables have none, nor has a text that cannot be read as Markdown. A bullet that ends with a colon and has bullets inside
 * only names them, and is no unit.
 * @param tree of the same text, where it was read before
 */
export function cutUnits(markdown: string, tree: Root | undefined = readTree(markdown)): TextUnit[] {
  return tree ? readUnits(tree, markdown) : [];
}

function readUnits(node: Nodes, markdown: string): TextUnit[] {
  if (node.type === 'listItem') return readItem(node, markdown);
  if (node.type === 'paragraph') return readSentences(node, markdown);
  return 'children' in node ? node.children.flatMap((child) => readUnits(child, markdown)) : [];
}

/** An item's own text is what stands in front of the list inside it. */
function readItem(item: ListItem, markdown: string): TextUnit[] {
  const listIndex = item.children.findIndex(({ type }) => type === 'list');
  const ownCount = listIndex === -1 ? item.children.length : listIndex;
  const last = item.children[ownCount - 1];
  const inside = item.children.slice(ownCount).flatMap((child) => readUnits(child, markdown));
  if (last === undefined) return inside;
  const isLabel = inside.length > 0 && /[:\uff1a]$/.test(readPlainText(last, markdown));
  const own: TextUnit = { form: 'bullet', start: offsetsOf(item).start, end: offsetsOf(last).end };
  return isLabel ? inside : [own, ...inside];
}

/**
 * Cuts where `splitSentences` cuts plain text, and behind the marks that close with a sentence: `**…입니다.** 또한`. The `>`
 * of a quotation's next line belongs to no sentence.
 */
const sentenceGap = /(?<![ \t])[ \t]*\n[\s>]*|(?<=[.!?。…]["'”’)]?[*_]{0,3})\s+/g;

function readSentences(paragraph: Paragraph, markdown: string): TextUnit[] {
  const { start, end } = offsetsOf(paragraph);
  const text = markdown.slice(start, tableStartOf(markdown, start, end) ?? end);
  const gaps = Array.from(text.matchAll(sentenceGap), ({ index, 0: gap }) => ({
    start: start + index,
    end: start + index + gap.length,
  }));
  const starts = [start, ...gaps.map((gap) => gap.end)];
  const ends = [...gaps.map((gap) => gap.start), start + text.length];
  return starts
    .map((from, index): TextUnit => ({ form: 'sentence', start: from, end: ends[index] ?? end }))
    .filter((unit) => unit.start < unit.end);
}

/** The line under a table's head: `|---|:-:|`. */
export const tableRule = /^(?=[^\n]*-)(?=[^\n]*\|)[ \t>:|-]+$/m;

/** The tree knows no tables, and takes them for paragraphs; the pages show them. Nothing where the paragraph holds none. */
function tableStartOf(markdown: string, start: number, end: number): number | undefined {
  const rule = tableRule.exec(markdown.slice(start, end));
  if (rule === null) return undefined;
  return Math.max(start, markdown.lastIndexOf('\n', start + rule.index - 2) + 1);
}
