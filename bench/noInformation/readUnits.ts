import type { ListItem, Nodes, Paragraph } from 'mdast';
import type { Edition, SectionKind } from '../../src/digest/edition.ts';
import { offsetsOf, parseMarkdown, readPlainText } from '../../src/digest/parseMarkdown.ts';

/** Where a unit stands: a section's index among its edition's, or the text in front of or behind the sections. */
export type Place = number | 'before' | 'after';

/** What is labelled: a bullet, or a sentence outside lists. */
export interface Unit {
  section: Place;
  /** Of the section; nothing for `before` and `after`. */
  kind: SectionKind | undefined;
  form: 'bullet' | 'sentence';
  /** In UTF-16 units of the section's Markdown. A bullet reaches from its marker to the end of its own text. */
  start: number;
  end: number;
  /** The Markdown from `start` to `end`. */
  text: string;
}

/** Every bullet and every sentence outside lists, in the order in which an edition is read. */
export function readUnits({ before, sections, after }: Edition): Unit[] {
  const places = [
    { section: 'before' as const, kind: undefined, markdown: before },
    ...sections.map(({ kind, markdown }, section) => ({ section, kind, markdown })),
    { section: 'after' as const, kind: undefined, markdown: after },
  ];
  return places.flatMap(({ section, kind, markdown }) =>
    readSpans(parseMarkdown(markdown), markdown).map(({ form, start, end }) => {
      const text = markdown.slice(start, end);
      return { section, kind, form, start, end, text };
    }),
  );
}

type Span = Pick<Unit, 'form' | 'start' | 'end'>;

function readSpans(node: Nodes, markdown: string): Span[] {
  if (node.type === 'listItem') return readItem(node, markdown);
  if (node.type === 'paragraph') return readSentences(node, markdown);
  return 'children' in node ? node.children.flatMap((child) => readSpans(child, markdown)) : [];
}

/** An item's own text is what stands in front of the list inside it. */
function readItem(item: ListItem, markdown: string): Span[] {
  const listIndex = item.children.findIndex(({ type }) => type === 'list');
  const ownCount = listIndex === -1 ? item.children.length : listIndex;
  const last = item.children[ownCount - 1];
  const inside = item.children.slice(ownCount).flatMap((child) => readSpans(child, markdown));
  if (last === undefined) return inside;
  const isLabel = inside.length > 0 && /[:\uff1a]$/.test(readPlainText(last, markdown));
  const own: Span = { form: 'bullet', start: offsetsOf(item).start, end: offsetsOf(last).end };
  return isLabel ? inside : [own, ...inside];
}

/** Cuts where `splitSentences` cuts plain text, and behind the marks that close with a sentence: `**…입니다.** 또한`. */
const sentenceGap = /(?<=[.!?。…]["'”’)]?[*_]{0,3})\s+|\n+/g;

function readSentences(paragraph: Paragraph, markdown: string): Span[] {
  const { start, end } = offsetsOf(paragraph);
  const gaps = Array.from(markdown.slice(start, end).matchAll(sentenceGap), ({ index, 0: gap }) => ({
    start: start + index,
    end: start + index + gap.length,
  }));
  const starts = [start, ...gaps.map((gap) => gap.end)];
  const ends = [...gaps.map((gap) => gap.start), end];
  return starts
    .map((from, index): Span => ({ form: 'sentence', start: from, end: ends[index] ?? end }))
    .filter((span) => span.start < span.end);
}
