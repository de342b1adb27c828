import { isArxivId, unversionedId } from './arxivId.ts';
import { readCalendarDate } from './calendarDate.ts';

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
  writtenId: string;
  link: string | undefined;
}

function readEntryStart(lines: string[], index: number): EntryStart | undefined {
  const writtenId = readHeadingId(lines[index]);
  if (writtenId === undefined) return undefined;
  const linkIndex = findLinkLine(lines, index);
  const link = linkIndex === undefined ? undefined : readLink(lines[linkIndex]);
  const isEntry = isArxivId(unversionedId(writtenId)) || headsForeignEntry(lines, index, linkIndex);
  return isEntry ? { headingIndex: index, linkIndex, writtenId, link } : undefined;
}

/**
 * An id that is not arXiv's begins an entry where only an entry can begin: with its link, and behind the rule that ends
 * the one above or with the label of a summary. `## GitHub` over a 🔗 line inside a summary is a part of that.
 */
function headsForeignEntry(lines: string[], index: number, linkIndex: number | undefined): boolean {
  if (linkIndex === undefined || !/^##\s/.test(lines[index] ?? '')) return false;
  const above = lines.slice(0, index).findLast((line) => line.trim() !== '');
  const below = lines.slice(linkIndex + 1).find((line) => line.trim() !== '');
  const isBehindRule = above === undefined || isSeparator(above) || readCalendarDate(above) !== undefined;
  return isBehindRule || withoutLabel(below ?? '') !== (below ?? '');
}

function readHeadingId(line: string | undefined): string | undefined {
  const words = withoutInvisibles(line ?? '').trim();
  return /^#{1,6}\s+(\S+)(?:\s+#+)?$/.exec(words)?.[1];
}

function findLinkLine(lines: string[], headingIndex: number): number | undefined {
  const isBlank = (lines[headingIndex + 1] ?? '').trim() === '';
  const index = headingIndex + (isBlank ? 2 : 1);
  return withoutInvisibles(lines[index] ?? '')
    .trim()
    .startsWith('🔗')
    ? index
    : undefined;
}

function readLink(line: string | undefined): string {
  return withoutInvisibles(line ?? '')
    .replace('🔗', '')
    .trim();
}

function cutEntry(
  lines: string[],
  { headingIndex, linkIndex, writtenId, link }: EntryStart,
  end: number,
): Entry {
  let from = (linkIndex ?? headingIndex) + 1;
  while (from < end && lines[from]?.trim() === '') from += 1;
  const [first = '', ...rest] = lines.slice(from, end);
  const behindLabel = withoutLabel(first);
  const isLabelLine = first !== '' && behindLabel === '';
  const body = isLabelLine ? rest : [behindLabel, ...rest];
  while (body.length > 0 && isSeparator(body.at(-1))) body.pop();
  return {
    writtenId,
    link,
    line: headingIndex + 1,
    linkLine: (linkIndex ?? headingIndex) + 1,
    bodyLine: from + (isLabelLine ? 2 : 1),
    body: body.join('\n'),
  };
}

function withoutLabel(line: string): string {
  return line.replace(/^\s*\*{0,2}(?:Summary|요약)\*{0,2}\s*[::]\*{0,2}[ \t]*/i, '');
}

function isSeparator(line: string | undefined): boolean {
  return /^\s*(?:-{3,}\s*)?$/.test(line ?? '');
}

/** Zero-width characters and the like, which hide in copied ids and addresses. */
function withoutInvisibles(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}
