import { isArxivId, unversionedId } from './arxivId.ts';
import { readCalendarDate } from './readCalendarDate.ts';

/** One paper's part of a digest, cut out by lines and not yet read. */
export interface Entry {
  /** The id as written in the entry's heading. */
  writtenId: string;
  /** What stands on the 🔗 line, as written. */
  link: string | undefined;
  /** The 1-based line of the entry's heading, of its 🔗 (the heading's where it has none), and of the body's first line. */
  line: number;
  linkLine: number;
  bodyLine: number;
  /** What stands behind the label "**Summary**:", up to the rule that ends the entry. */
  body: string;
}

export interface SplitDigest {
  /** The lines in front of the first entry. */
  preamble: string;
  entries: Entry[];
}

/**
 * Cuts a digest into its entries. A line `## id` with a `🔗` line under it begins one, also inside a fence that never
 * closed; an arXiv id alone in a heading does so without a link. Every other line belongs to the entry above it.
 */
export function splitEntries(text: string): SplitDigest {
  const lines = text.split('\n');
  const starts = lines.flatMap((_, index) => readEntryStart(lines, index) ?? []);
  const first = starts[0]?.headingIndex ?? lines.length;
  return {
    preamble: lines.slice(0, first).join('\n'),
    entries: starts.map((start, order) => {
      const end = starts[order + 1]?.headingIndex ?? lines.length;
      return cutEntry(lines, start, end);
    }),
  };
}

interface EntryStart {
  headingIndex: number;
  /** Nothing where the entry has no 🔗 line. */
  linkIndex: number | undefined;
  heading: EntryHeading;
  link: string | undefined;
  /** Words on the 🔗 line that are no address; they belong to the summary. */
  besides: string;
}

interface EntryHeading {
  writtenId: string;
  /** What stands behind the id. */
  title: string;
}

function readEntryStart(lines: string[], index: number): EntryStart | undefined {
  const heading = readEntryHeading(lines[index]);
  if (heading === undefined) return undefined;
  const linkIndex = findLinkLine(lines, index);
  const { link, besides } =
    linkIndex === undefined ? { link: undefined, besides: '' } : readLink(lines[linkIndex]);
  const isKnown = isArxivId(unversionedId(heading.writtenId)) && (heading.title === '' || link !== undefined);
  const isEntry = isKnown || headsForeignEntry(lines, index, linkIndex, heading);
  return isEntry ? { headingIndex: index, linkIndex, heading, link, besides } : undefined;
}

/**
 * An id that is not arXiv's begins an entry with its link only. One that might as well be a word, `## GitHub`, must also
 * stand where only an entry can: behind the rule that ends the one above, or with the label of a summary.
 */
function headsForeignEntry(
  lines: string[],
  index: number,
  linkIndex: number | undefined,
  { writtenId, title }: EntryHeading,
): boolean {
  if (linkIndex === undefined || title !== '' || !/^##\s/.test(lines[index] ?? '')) return false;
  if (/^[\x21-\x7e]*[\d\-_./][\x21-\x7e]*$/.test(writtenId)) return true;
  const above = lines.slice(0, index).findLast((line) => line.trim() !== '');
  const below = lines.slice(linkIndex + 1).find((line) => line.trim() !== '') ?? '';
  const isBehindRule = above === undefined || isSeparator(above) || readCalendarDate(above) !== undefined;
  return isBehindRule || withoutLabel(below) !== below;
}

/** `## 2505.15277`, also with a title behind the id. */
function readEntryHeading(line: string | undefined): EntryHeading | undefined {
  const text = /^#{1,6}\s+(.+?)(?:\s+#+)?$/.exec(withoutInvisibles(line ?? '').trim())?.[1];
  const [, writtenId, title = ''] = /^(\S+?)[:\uff1a]?(?:\s+(.*))?$/.exec(text ?? '') ?? [];
  return writtenId === undefined ? undefined : { writtenId, title: title.replace(/^[\s\-–—|]+/, '') };
}

function findLinkLine(lines: string[], headingIndex: number): number | undefined {
  const isBlank = (lines[headingIndex + 1] ?? '').trim() === '';
  const index = headingIndex + (isBlank ? 2 : 1);
  return /^[\s>*-]*🔗/u.test(withoutInvisibles(lines[index] ?? '')) ? index : undefined;
}

/** The address on a 🔗 line, plain or as Markdown, apart from any other words; where there is none, whatever stands there. */
function readLink(line: string | undefined): { link: string; besides: string } {
  const text = withoutInvisibles(line ?? '')
    .replace(/^[\s>*-]*🔗[\s*]*/u, '')
    .trim();
  const address = /https?:\/\/[^\s)>\]]+/i.exec(text)?.[0];
  if (address === undefined) return { link: text, besides: '' };
  const besides = text.replace(address, '').replace(/^[\s[(<*]+|[\s\])>*(]+$/g, '');
  return { link: address, besides };
}

function cutEntry(lines: string[], start: EntryStart, end: number): Entry {
  const { headingIndex, linkIndex, heading, link, besides } = start;
  let from = (linkIndex ?? headingIndex) + 1;
  while (from < end && lines[from]?.trim() === '') from += 1;
  const [first = '', ...rest] = lines.slice(from, end);
  const behindLabel = withoutLabel(first);
  const isLabelLine = first !== '' && behindLabel === '';
  const text = isLabelLine ? rest : [behindLabel, ...rest];
  while (text.length > 0 && isSeparator(text.at(-1))) text.pop();
  const head = [
    heading.title === '' ? [] : [`# ${heading.title}`],
    besides === '' ? [] : [besides, ''],
  ].flat();
  return {
    writtenId: heading.writtenId,
    link,
    line: headingIndex + 1,
    linkLine: (linkIndex ?? headingIndex) + 1,
    bodyLine: from + (isLabelLine ? 2 : 1) - head.length,
    body: [...head, ...text].join('\n'),
  };
}

function withoutLabel(line: string): string {
  return line.replace(/^\s*\*{0,2}(?:Summary|요약)\*{0,2}\s*[:\uff1a]\*{0,2}[ \t]*/i, '');
}

function isSeparator(line: string | undefined): boolean {
  return /^\s*(?:-{3,}\s*)?$/.test(line ?? '');
}

/** Zero-width characters and the like, which hide in copied ids and addresses. */
function withoutInvisibles(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}
