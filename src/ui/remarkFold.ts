import type { ListItem, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { TextSpan } from '../digest/insight/textSpan.ts';
import { offsetsOf } from '../digest/parseMarkdown.ts';
import { wrapSpan } from './wrapSpan.ts';

/** How the elements that may be folded are known on the page. */
const foldable = { dataFolded: '' };

/**
 * Marks bullets and sentences, by their places in the Markdown, as what the page may fold away. A list or a paragraph of
 * nothing else is marked as a whole, as is a bullet that only names such bullets, so that no empty lines are left. No word
 * goes away or elsewhere; what cannot be cut out cleanly stays in view.
 */
export function remarkFold(spans: readonly TextSpan[] = []) {
  return (tree: Root, file: { toString: () => string }): void => {
    if (spans.length > 0 && foldChildren(tree, spans, file.toString())) tree.children.forEach(markFolded);
  };
}

/** Gives whether nothing is left in view of all children. */
function foldChildren(parent: Parents, spans: readonly TextSpan[], markdown: string): boolean {
  const areFolded = parent.children.map((child) => foldNode(child, spans, markdown));
  if (areFolded.length > 0 && areFolded.every(Boolean)) return true;
  parent.children.forEach((child, index) => {
    if (areFolded[index] === true) markFolded(child);
  });
  return false;
}

function foldNode(node: RootContent, spans: readonly TextSpan[], markdown: string): boolean {
  if (node.type === 'paragraph') return foldSentences(node, spans, markdown);
  if (node.type === 'listItem') return foldItem(node, spans, markdown);
  return (node.type === 'list' || node.type === 'blockquote') && foldChildren(node, spans, markdown);
}

function markFolded(node: RootContent): void {
  node.data = { ...node.data, hProperties: foldable };
}

function foldItem(item: ListItem, spans: readonly TextSpan[], markdown: string): boolean {
  const { start } = offsetsOf(item);
  const end = spans.find((span) => span.start === start)?.end;
  const listIndex = item.children.findIndex(({ type }) => type === 'list');
  const ownCount = listIndex === -1 ? item.children.length : listIndex;
  const own = item.children.slice(0, ownCount);
  const last = own.at(-1);
  const isOwnFolded = last !== undefined && offsetsOf(last).end === end;
  const rest: ListItem = { ...item, children: item.children.slice(ownCount) };
  const isRestFolded = foldChildren(rest, spans, markdown);
  if (rest.children.length === 0) return isOwnFolded;
  if (isRestFolded && (isOwnFolded || isLabel(last, markdown))) return true;
  if (isOwnFolded)
    item.children = [
      { type: 'blockquote', data: { hName: 'div', hProperties: foldable }, children: own },
      ...rest.children,
    ];
  if (isRestFolded) rest.children.forEach(markFolded);
  return false;
}

/** "평가 지표:" names what stands under it. */
function isLabel(node: RootContent | undefined, markdown: string): boolean {
  if (node === undefined) return false;
  const { start, end } = offsetsOf(node);
  return /[:\uff1a][*_`\s]*$/.test(markdown.slice(start, end));
}

function foldSentences(paragraph: Paragraph, spans: readonly TextSpan[], markdown: string): boolean {
  const { start, end } = offsetsOf(paragraph);
  let children: PhrasingContent[] = paragraph.children;
  for (const span of spans.filter((span) => span.start >= start && span.end <= end))
    children = wrapSpan(children, span, { attributes: foldable }, markdown) ?? children;
  const isFolded = children !== paragraph.children && children.every(isFoldedOrSpace);
  if (!isFolded) paragraph.children = children;
  return isFolded;
}

function isFoldedOrSpace(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return node.data?.hProperties === foldable;
}
