import { fullTitle } from '../../../digest/edition.ts';
import { lowerHeadings } from '../../../digest/lowerHeadings.ts';
import { readPaperLinks } from '../../../digest/paperLinks.ts';
import type { PlacedSection } from '../placeSections.ts';
import { linkToPaper, type SharedPaper } from './sharedPaper.ts';
import { nameId, writeOrigin } from './writeReference.ts';
import type { WrittenWords } from './writtenWords.ts';

/** All that is shown of a paper as a Markdown document that says where it is from. */
export function writeSummary(paper: SharedPaper, words: WrittenWords): string {
  const { before, after } = paper.edition;
  return joinBlocks([
    `# ${escapeText(fullTitle(paper.edition))}`,
    writeSource(paper, paper.date, linkToPaper(paper), words),
    lowerHeadings(before, 1),
    ...paper.sections.flatMap((section) => [
      `## ${writeHeading(section, paper, words)}`,
      lowerHeadings(section.markdown, 2),
    ]),
    ...(after === '' ? [] : [`## ${words.caveat}`, lowerHeadings(after, 2)]),
  ]);
}

/** A section under its heading, and a line that says where it is from. */
export function writeSection(section: PlacedSection, paper: SharedPaper, words: WrittenWords): string {
  return joinBlocks([
    `## ${escapeText(words.nameOf(section))}`,
    lowerHeadings(section.markdown, 2),
    `— ${writeTitledSource(paper, section.date, linkToPaper(paper, section.anchor), words)}`,
  ]);
}

/**
 * A passage as a quotation, and a line that says where it is from.
 * @param blocks its paragraphs and bullets, in plain text
 */
export function writeQuote(
  blocks: readonly { text: string; isBullet: boolean }[],
  paper: SharedPaper,
  origin: { date: string; link: string },
  words: WrittenWords,
): string {
  const isList = blocks.length > 1;
  const lines = blocks.map(({ text, isBullet }) => (isList && isBullet ? '- ' : '') + escapeLine(text));
  const source = `— ${writeTitledSource(paper, origin.date, origin.link, words)}`;
  return [...lines, source].map((line) => `> ${line}`).join('\n>\n') + '\n';
}

/** The day is said where sections of several stand together. */
function writeHeading(section: PlacedSection, paper: SharedPaper, words: WrittenWords): string {
  const day = section.date === paper.date ? '' : ` (${words.sectionOf(section.date)})`;
  return escapeText(words.nameOf(section)) + day;
}

function writeTitledSource(paper: SharedPaper, date: string, link: string, words: WrittenWords): string {
  const title = `[${escapeText(fullTitle(paper.edition))}](${link})`;
  return `${title}, ${linkId(paper.edition.paperId)} (${writeOrigin(paper.edition, date, words)})`;
}

function writeSource(paper: SharedPaper, date: string, link: string, words: WrittenWords): string {
  return `${linkId(paper.edition.paperId)} · [${writeOrigin(paper.edition, date, words)}](${link})`;
}

function linkId(paperId: string): string {
  const address = readPaperLinks(paperId)?.abstract;
  return address === undefined ? paperId : `[${nameId(paperId)}](${address})`;
}

/** A text on one line in which Markdown sees no marks. Few are escaped, since most places that it is pasted into show them. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*[\]]|<(?=[a-z/!?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, String.raw`\$&`);
}

/** One that does not begin as a heading, a list or a quotation does either. */
function escapeLine(text: string): string {
  return escapeText(text).replace(/^(\d*)(#{1,6}|[-+>.)])(?= )/, String.raw`$1\$2`);
}

function joinBlocks(blocks: string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
