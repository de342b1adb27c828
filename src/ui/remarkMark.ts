import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { TextSpan } from '../digest/insight/textSpan.ts';
import { offsetsOf } from '../digest/parseMarkdown.ts';
import { wrapSpan, type SpanElement } from './wrapSpan.ts';

/** A span of a text that gets an element of its own. */
export interface MarkedSpan extends TextSpan, SpanElement {}

/** Gives spans inside of paragraphs, headings and cells an element of their own. Those inside of others come before them. */
export function remarkMark(spans: readonly MarkedSpan[] = []) {
  return (tree: Root, file: { toString: () => string }): void => {
    for (const span of spans) markIn(tree, span, file.toString());
  };
}

function markIn(node: Nodes, span: MarkedSpan, markdown: string): void {
  const { start, end } = offsetsOf(node);
  if (!('children' in node) || start > span.start || end < span.end) return;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const children: PhrasingContent[] = node.children;
    node.children = wrapSpan(children, span, span, markdown) ?? children;
    return;
  }
  for (const child of node.children) markIn(child, span, markdown);
}
