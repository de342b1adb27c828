import type { List, ListItem, Paragraph, RootContent, Strong } from 'mdast';
import type { SectionKind } from './edition.ts';
import { offsetsOf, readPlainText } from './parseMarkdown.ts';
import { isNumbered, readLikelySectionKind, readSectionKind } from './sectionHeading.ts';

/** A heading with the Markdown that follows it in the same block; without a heading, Markdown only. */
export interface HeadedText {
  heading?: FoundHeading;
  markdown: string;
}

export interface FoundHeading {
  /** As written, without marks. */
  text: string;
  /** Nothing for a heading that is no section's. */
  kind: SectionKind | undefined;
  /** 1 to 6 for `#` to `######`; the other forms stand below these, each below the one before. */
  depth: number;
}

const depths = { bold: 7, plain: 8, listed: 9 };

/** Reads one form of heading; nothing where the block has another form. `markdown` is the whole that `node` stands in. */
type HeadingReader = (node: RootContent, markdown: string) => HeadedText[] | undefined;

const readers: HeadingReader[] = [
  readMarkedHeading,
  readTitleLine,
  readBoldHeading,
  readPlainHeading,
  readListHeadings,
];

/** A top-level block as the headings in it, each with what follows; a block without any comes back as its Markdown. */
export function readHeadings(node: RootContent, markdown: string): HeadedText[] {
  for (const read of readers) {
    const found = read(node, markdown);
    if (found) return found;
  }
  return [{ markdown: sourceOf(node, markdown) }];
}

/** `## 1. 제목`. A heading of no known kind is one too: the title, or a section `other`. */
function readMarkedHeading(node: RootContent, markdown: string): HeadedText[] | undefined {
  if (node.type !== 'heading') return undefined;
  const text = readPlainText(node, markdown);
  // Other wordings are tried only where a number says that this is no title: "# LLM의 한계" is one.
  const kind = isNumbered(text) ? (readLikelySectionKind(text) ?? 'other') : readSectionKind(text);
  return [{ heading: { text, kind, depth: node.depth }, markdown: '' }];
}

/** `**제목**: …`, `논문 제목: …`: a line that says that it is the title. */
function readTitleLine(node: RootContent, markdown: string): HeadedText[] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const text = readPlainText(node, markdown);
  const isTitle = /^(?:논문\s*)?제목\s*[:\uff1a]\s*\S/.test(text) && !sourceOf(node, markdown).includes('\n');
  return isTitle ? [{ heading: { text, kind: undefined, depth: 1 }, markdown: '' }] : undefined;
}

/** `**1. 제목**`, `**제목**`, `**제목:**`, alone in the paragraph or with the text behind a colon or on the next line. */
function readBoldHeading(node: RootContent, markdown: string): HeadedText[] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const found = readBoldStart(node, markdown);
  return found && [found];
}

function readBoldStart(paragraph: Paragraph, markdown: string): HeadedText | undefined {
  const strong = paragraph.children[0];
  if (strong?.type !== 'strong') return undefined;
  const text = readPlainText(strong, markdown);
  const rest = textBehind(strong, paragraph, markdown);
  const isAlone = /^[:\uff1a]?$/.test(rest);
  const kind = readSectionKind(text) ?? (isNumbered(text) ? 'other' : undefined);
  const isSection =
    kind !== undefined && kind !== 'other' && (/^\s*[:\uff1a\n]/.test(rest) || /[:\uff1a]$/.test(text));
  if (!isAlone && !isSection) return undefined;
  return { heading: { text, kind, depth: depths.bold }, markdown: rest.replace(/^\s*[:\uff1a]?\s*/, '') };
}

function textBehind(strong: Strong, paragraph: Paragraph, markdown: string): string {
  return markdown.slice(offsetsOf(strong).end, offsetsOf(paragraph).end).replace(/[ \t]+$/, '');
}

/** `제목`, `[1] 제목:` or `제목: 본문` without any mark, on the paragraph's first line. */
function readPlainHeading(node: RootContent, markdown: string): HeadedText[] | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [firstLine = '', ...others] = sourceOf(node, markdown).split('\n');
  const [beforeColon = ''] = /^[^:\uff1a]+(?::(?=\s)|\uff1a)/.exec(firstLine) ?? [];
  const written = [firstLine, beforeColon].find((line) => readSectionKind(line) !== undefined);
  if (written === undefined) return undefined;
  const text = written.replace(/\*\*|__/g, '').trim();
  const rest = [firstLine.slice(written.length).trim(), ...others].join('\n');
  return [{ heading: { text, kind: readSectionKind(written), depth: depths.plain }, markdown: rest }];
}

/** `1. **제목**` with its text inside the list item or behind the list. A list without a section's name is only a list. */
function readListHeadings(node: RootContent, markdown: string): HeadedText[] | undefined {
  if (node.type !== 'list') return undefined;
  const items = node.children.map((item) => readItem(item, markdown));
  const kinds = new Set(items.flatMap(({ heading }) => heading?.kind ?? []));
  kinds.delete('other');
  return kinds.size >= fewestKinds(node) ? items : undefined;
}

/** A bullet may well begin with "**결과**:" inside a section, so one name alone does not make bullets into sections. */
function fewestKinds(list: List): number {
  return list.ordered ? 1 : 3;
}

function readItem(item: ListItem, markdown: string): HeadedText {
  const paragraph = item.children[0];
  const whole = { markdown: sourceOf(item, markdown) };
  if (paragraph?.type !== 'paragraph') return whole;
  const start = readBoldStart(paragraph, markdown) ?? readPlainHeading(paragraph, markdown)?.[0];
  if (!start?.heading) return whole;
  const marker = markdown.slice(offsetsOf(item).start, offsetsOf(paragraph).start);
  const inside = markdown.slice(offsetsOf(paragraph).end, offsetsOf(item).end);
  const rest = [start.markdown, inside].join('\n');
  const text = `${/\d+[.)]/.exec(marker)?.[0] ?? ''} ${start.heading.text}`.trim();
  const kind = start.heading.kind ?? (isNumbered(text) ? 'other' : undefined);
  return { heading: { text, kind, depth: depths.listed }, markdown: dedent(rest, marker.length) };
}

/** Takes up to `width` leading spaces from every line, so that what was inside a list item stands on its own. */
function dedent(markdown: string, width: number): string {
  return markdown.replace(new RegExp(`^ {1,${width}}`, 'gm'), '').trim();
}

/** A block's Markdown with the spaces in front of its first line, on which the nesting of the others depends. */
export function sourceOf(node: RootContent, markdown: string): string {
  const { start, end } = offsetsOf(node);
  const lineStart = markdown.lastIndexOf('\n', start - 1) + 1;
  const isIndented = markdown.slice(lineStart, start).trim() === '';
  return markdown.slice(isIndented ? lineStart : start, end);
}
