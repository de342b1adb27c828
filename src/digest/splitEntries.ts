import { isArxivId, readIdFromUrl, unversionedId } from './arxivId.ts';
import { readSectionKind } from './sectionHeading.ts';

/** One paper's part of a digest, cut out by lines and not yet read. */
export interface Entry {
  /** The id as written in the entry's heading. */
  writtenId: string;
  /** What stands on the 🔗 line, as written. */
  link: string | undefined;
  /** The 1-based line of the entry's heading, and of the body's first line. */
  line: number;
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
  bodyIndex: number;
  writtenId: string;
  link: string | undefined;
}

function readEntryStart(lines: string[], index: number): EntryStart | undefined {
  const writtenId = readHeadingId(lines[index]);
  if (writtenId === undefined) return undefined;
  const linkIndex = findLinkLine(lines, index);
  const link = linkIndex === undefined ? undefined : readLink(lines[linkIndex]);
  if (!isArxivId(unversionedId(writtenId)) && !headsForeignEntry(writtenId, link)) return undefined;
  return { headingIndex: index, bodyIndex: (linkIndex ?? index) + 1, writtenId, link };
}

/** `## Code` over a 🔗 line is an entry with an id of its own; `## 결과` over one is a section of a summary. */
function headsForeignEntry(id: string, link: string | undefined): boolean {
  if (link === undefined || readSectionKind(id) !== undefined) return false;
  return /^[\x21-\x7e]+$/.test(id) || readIdFromUrl(link) !== undefined;
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

function cutEntry(lines: string[], start: EntryStart, end: number): Entry {
  let from = start.bodyIndex;
  while (from < end && lines[from]?.trim() === '') from += 1;
  const [first = '', ...rest] = lines.slice(from, end);
  const behindLabel = withoutLabel(first);
  const isLabelLine = first !== '' && behindLabel === '';
  const body = isLabelLine ? rest : [behindLabel, ...rest];
  while (body.length > 0 && isSeparator(body.at(-1))) body.pop();
  return {
    writtenId: start.writtenId,
    link: start.link,
    line: start.headingIndex + 1,
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
