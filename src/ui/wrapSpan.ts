import type { Emphasis, PhrasingContent, Text } from 'mdast';
import { readSourceText } from '../digest/insight/sourceText.ts';
import type { TextSpan } from '../digest/insight/textSpan.ts';
import { offsetsOf } from '../digest/parseMarkdown.ts';

/** Attributes as the tree of a page has them: `id`, `className`, `dataFolded`. */
type Attributes = Record<string, string>;

/** An element that comes around a span of a text. */
export interface SpanElement {
  element?: 'span' | 'mark';
  attributes: Attributes;
}

interface Halves {
  left: PhrasingContent[];
  right: PhrasingContent[];
}

/**
 * Puts an element around a span of a paragraph's words, cutting words and emphasis where the span ends inside of them.
 * Nothing where the span cannot be cut out cleanly, out of a link for one: a text is shown as it is rather than changed.
 * @param span in the Markdown that the nodes were read from
 */
export function wrapSpan(
  nodes: PhrasingContent[],
  span: TextSpan,
  { element = 'span', attributes }: SpanElement,
  markdown: string,
): PhrasingContent[] | undefined {
  const before = splitAt(nodes, span.start, markdown);
  const behind = before && splitAt(before.right, span.end, markdown);
  if (!behind || behind.left.length === 0) return undefined;
  const wrapped: Emphasis = {
    type: 'emphasis',
    data: { hName: element, hProperties: attributes },
    children: behind.left,
    position: placeOf(span),
  };
  return [...before.left, wrapped, ...behind.right];
}

function splitAt(nodes: PhrasingContent[], offset: number, markdown: string): Halves | undefined {
  // What was put into the tree later on has no place in the text.
  if (nodes.some(({ position }) => position === undefined)) return undefined;
  const left = nodes.filter((node) => offsetsOf(node).end <= offset);
  const right = nodes.filter((node) => offsetsOf(node).start >= offset);
  const cut = nodes.find((node) => offsetsOf(node).start < offset && offsetsOf(node).end > offset);
  if (!cut) return { left, right };
  const halves = splitNode(cut, offset, markdown);
  return halves && { left: [...left, ...halves.left], right: [...halves.right, ...right] };
}

function splitNode(node: PhrasingContent, offset: number, markdown: string): Halves | undefined {
  if (node.type === 'text') return splitText(node, offset, markdown);
  if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'delete') return undefined;
  const halves = splitAt(node.children, offset, markdown);
  if (!halves) return undefined;
  const { start, end } = offsetsOf(node);
  // The offset may stand among its marks.
  if (halves.left.length === 0) return { left: [], right: [node] };
  if (halves.right.length === 0) return { left: [node], right: [] };
  return {
    left: [{ ...node, children: halves.left, position: placeOf({ start, end: offset }) }],
    right: [{ ...node, children: halves.right, position: placeOf({ start: offset, end }) }],
  };
}

function splitText(node: Text, offset: number, markdown: string): Halves | undefined {
  const { text, spans } = readSourceText(node, markdown);
  if (text !== node.value) return undefined;
  const { start, end } = offsetsOf(node);
  const found = spans.findIndex((span) => span.start >= offset);
  const unit = found === -1 ? text.length : found;
  return {
    left: [{ ...node, value: text.slice(0, unit), position: placeOf({ start, end: offset }) }],
    right: [{ ...node, value: text.slice(unit), position: placeOf({ start: offset, end }) }],
  };
}

/** Nobody asks for the lines. */
function placeOf({ start, end }: TextSpan) {
  return {
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end },
  };
}
