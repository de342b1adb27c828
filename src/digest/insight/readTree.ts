import type { Root } from 'mdast';
import { isReadable } from '../isReadable.ts';
import { parseMarkdown } from '../parseMarkdown.ts';

/** The syntax tree that a text's finders share; nothing where it may not be read as Markdown. */
export function readTree(markdown: string): Root | undefined {
  // The parser takes a byte order mark away, and every offset would be one short.
  return isReadable(markdown) ? parseMarkdown(markdown.replace(/^\uFEFF/, ' ')) : undefined;
}
