import type { Nodes, Root } from 'mdast';
import { offsetsOf } from '../parseMarkdown.ts';
import { tableRule } from './cutUnits.ts';
import { readTree } from './readTree.ts';
import type { TextSpan } from './textSpan.ts';

/**
 * How much there is to read of a text, in characters without Markdown's marks and white space.
 * @param within where only a part of it is meant
 * @param tree of the same text, where it was read before
 */
export function countCharacters(
  markdown: string,
  within: TextSpan = { start: 0, end: markdown.length },
  tree: Root | undefined = readTree(markdown),
): number {
  const texts = tree ? readTexts(tree) : [{ value: markdown, start: 0, end: markdown.length }];
  return texts.reduce((total, text) => total + countInside(text, within, markdown), 0);
}

interface PlacedText extends TextSpan {
  value: string;
}

/** All that is read of a text: its words, its code, and what stands for its images. */
function readTexts(node: Nodes): PlacedText[] {
  if ('children' in node) return node.children.flatMap(readTexts);
  const value = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
  return value === '' ? [] : [{ value, ...offsetsOf(node) }];
}

/** Where the span ends inside of a text, the text's source is counted. */
function countInside({ value, start, end }: PlacedText, within: TextSpan, markdown: string): number {
  if (within.start <= start && within.end >= end) return count(value);
  if (within.start >= end || within.end <= start) return 0;
  return count(markdown.slice(Math.max(within.start, start), Math.min(within.end, end)));
}

function count(text: string): number {
  const words = text.split('\n').filter((line) => !tableRule.test(line));
  return words.join('').match(/[^\s|]/gu)?.length ?? 0;
}
