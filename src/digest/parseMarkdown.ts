import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';

/**
 * Markdown as language models mean it. `<think>` is text, not HTML that swallows the lines after it; a line over `---` is
 * a line over a rule, not a heading; an indented line is not code. The parser and the pages both read by this.
 */
export const plainTextConstructs = {
  disable: { null: ['htmlFlow', 'htmlText', 'setextUnderline', 'codeIndented'] },
};

/** The syntax tree of a summary, with emphasis that closes beside Hangul: `**모델(PRM)**은`. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [plainTextConstructs, cjkFriendlyExtension()] });
}

/** Where a node starts and ends in the Markdown that it was parsed from, in UTF-16 units. */
export function offsetsOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** A node's words without emphasis marks. A node with a link or an image keeps its Markdown, so that no address is lost. */
export function readPlainText(node: Nodes, markdown: string): string {
  if (hasAddress(node)) {
    const { start, end } = offsetsOf(node);
    return markdown
      .slice(start, end)
      .replace(/^#+\s*/, '')
      .trim();
  }
  return toString(node).replace(/\s+/g, ' ').trim();
}

function hasAddress(node: Nodes): boolean {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return true;
  return 'children' in node && node.children.some(hasAddress);
}
