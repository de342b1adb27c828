import type { InlineCode, Nodes, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { offsetsOf, parseMarkdown } from '../parseMarkdown.ts';
import type { TextSpan } from './textSpan.ts';

/** The words of a piece of Markdown without its marks, and where in the Markdown each UTF-16 unit of them comes from. */
export interface SourceText {
  text: string;
  /** As long as `text`. */
  spans: TextSpan[];
}

/** Stands for what is no text, an image for one, so that the words on its two sides do not meet. */
export const gapMark = '\uFFFC';

/** The words inside a paragraph, a heading or any part of them. */
export function readSourceText(node: Nodes, markdown: string): SourceText {
  if (node.type === 'text') return readText(node, markdown);
  if (node.type === 'inlineCode') return readCode(node, markdown);
  if (node.type === 'break') return { text: '\n', spans: [offsetsOf(node)] };
  if (!('children' in node)) return { text: gapMark, spans: [offsetsOf(node)] };
  const parts = node.children.map((child) => readSourceText(child, markdown));
  return { text: parts.map(({ text }) => text).join(''), spans: parts.flatMap(({ spans }) => spans) };
}

/** The place in the Markdown of the units from `start` up to `end` of a text. They must not be empty. */
export function spanInMarkdown({ spans }: SourceText, { start, end }: TextSpan): TextSpan {
  return { start: spans[start]?.start ?? 0, end: spans[end - 1]?.end ?? 0 };
}

/** Text is shorter than its Markdown by backslashes, by entities, and by what stands at the beginning of a further line. */
function readText(node: Text, markdown: string): SourceText {
  const { start, end } = offsetsOf(node);
  const { value } = node;
  const spans: TextSpan[] = [];
  let offset = start;
  while (offset < end && spans.length < value.length) {
    const { length, units } = readStep(markdown, offset, value, spans.length);
    for (let unit = 0; unit < units; unit++) spans.push({ start: offset, end: offset + length });
    offset += length;
  }
  return spans.length === value.length ? { text: value, spans } : { text: gapMark, spans: [{ start, end }] };
}

/** How much of the Markdown at `offset` makes how many units of the text at `at`. */
function readStep(markdown: string, offset: number, value: string, at: number) {
  const source = markdown[offset];
  const entity = source === '&' ? readEntity(markdown.slice(offset, offset + longestEntity)) : undefined;
  if (entity !== undefined && value.startsWith(entity.text, at)) {
    return { length: entity.length, units: entity.text.length };
  }
  const next = source === '\\' ? markdown[offset + 1] : undefined;
  const isEscape = next !== undefined && next === value[at] && /[!-/:-@[-`{-~]/.test(next);
  if (isEscape) return { length: 2, units: 1 };
  return { length: 1, units: source === value[at] ? 1 : 0 };
}

/** "&CounterClockwiseContourIntegral;" */
const longestEntity = 33;

function readEntity(source: string): { text: string; length: number } | undefined {
  const [entity] = /^&(?:#x?[\da-f]+|[a-z][a-z\d]*);/i.exec(source) ?? [];
  const text = entity === undefined ? undefined : toString(parseMarkdown(entity));
  return entity === undefined || text === undefined || text === entity
    ? undefined
    : { text, length: entity.length };
}

function readCode(node: InlineCode, markdown: string): SourceText {
  const { start, end } = offsetsOf(node);
  const source = markdown.slice(start, end);
  const inside = source.indexOf(node.value, /^`*/.exec(source)?.[0].length);
  if (inside === -1) return { text: gapMark, spans: [{ start, end }] };
  const spans = Array.from({ length: node.value.length }, (_, unit) => {
    const at = start + inside + unit;
    return { start: at, end: at + 1 };
  });
  return { text: node.value, spans };
}
