import type { Heading, Nodes, Paragraph, Parents, Root } from 'mdast';
import { offsetsOf } from '../parseMarkdown.ts';
import { readTree } from './readTree.ts';
import { readSourceText, type SourceText } from './sourceText.ts';
import type { TextSpan } from './textSpan.ts';

/** A paragraph, a bullet or a heading, with what stands over it. */
export interface Block extends SourceText {
  /** With its marks, in the Markdown. */
  place: TextSpan;
  /** The labels it stands under, the nearest last: the bullet around it, a heading or a bold line in front of it. */
  labels: string[];
  /** Its own bold label, "**GenEval 정확도**:". `end` is where the words behind the label begin. */
  label: { text: string; end: number } | undefined;
}

/**
 * The texts of a piece of Markdown in their order. Code blocks and rules are none, and a text that may not be read has none.
 * @param tree of the same text, where it was read before
 */
export function readBlocks(markdown: string, tree: Root | undefined = readTree(markdown)): Block[] {
  return tree ? readChildren(tree, [], markdown) : [];
}

function readChildren(parent: Parents, labels: string[], markdown: string): Block[] {
  let above = labels;
  return parent.children.flatMap((child) => {
    if (child.type !== 'paragraph' && child.type !== 'heading') return readInside(child, above, markdown);
    const block = readBlock(child, above, markdown);
    const title = child.type === 'heading' ? block.text.trim() : readTitle(block, parent.type === 'listItem');
    if (title !== undefined) above = [...labels, title];
    return [block];
  });
}

function readInside(node: Nodes, labels: string[], markdown: string): Block[] {
  const isContainer = node.type === 'listItem' || node.type === 'list' || node.type === 'blockquote';
  return isContainer ? readChildren(node, labels, markdown) : [];
}

/** What a paragraph says of the blocks behind it: a bold line does, and a bullet by its label or its few words. */
function readTitle({ text, label }: Block, isBullet: boolean): string | undefined {
  if (label !== undefined) return isBullet || label.end === text.length ? label.text : undefined;
  const words = text.trim().replace(/\s*[:\uff1a]$/, '');
  return isBullet && words.length <= mostTitleUnits && !/[.!?\n]$/.test(words) ? words : undefined;
}

const mostTitleUnits = 40;

function readBlock(node: Paragraph | Heading, labels: string[], markdown: string): Block {
  const source = readSourceText(node, markdown);
  const label = node.type === 'paragraph' ? readLabel(node, source.text, markdown) : undefined;
  return { ...source, place: offsetsOf(node), labels, label };
}

/** Bold words at the beginning with a colon or a dash behind or inside them, or with nothing behind them. */
function readLabel({ children: [first] }: Paragraph, text: string, markdown: string): Block['label'] {
  if (first?.type !== 'strong') return undefined;
  const bold = readSourceText(first, markdown).text;
  const mark = /^\s*(?:[:\uff1a]|[-–—](?=\s)|\n|$)\s*/.exec(text.slice(bold.length));
  const words = bold.replace(/\s*[:\uff1a]\s*$/, '').trim();
  if (words === '' || words.includes('\n') || (mark === null && !/[:\uff1a]\s*$/.test(bold)))
    return undefined;
  return { text: words, end: bold.length + (mark?.[0].length ?? 0) };
}
