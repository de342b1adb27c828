import type { Standing } from '../digest/edition.ts';
import { lowerHeadings } from '../digest/lowerHeadings.ts';

/** A saved paper with all that its part of the document shows. */
export interface SavedPaper {
  paperId: string;
  /** Plain text. */
  title: string;
  /** Names as they are to be shown, and addresses. */
  links: { name: string; url: string }[];
  /** ISO dates of its editions. */
  dates: string[];
  standing: Standing;
  tags: string[];
  /** Markdown of the reader. */
  note: string;
  /** Headings in plain text, bodies in Markdown. */
  sections: { heading: string; markdown: string }[];
}

/** The words of the document, in the reader's language. */
export interface SavedMarkdownWords {
  title: string;
  note: string;
  /** Says in a line of what is not a sound summary what it is. */
  standing: (standing: Exclude<Standing, 'sound'>) => string;
}

/** All saved papers as one Markdown document, in the order given. */
export function writeSavedMarkdown(papers: readonly SavedPaper[], words: SavedMarkdownWords): string {
  return [`# ${escapeText(words.title)}`, ...papers.map((paper) => writePaper(paper, words)), ''].join(
    '\n\n',
  );
}

function writePaper(paper: SavedPaper, words: SavedMarkdownWords): string {
  const facts = [
    paper.links.map(({ name, url }) => `[${escapeText(name)}](${escapeAddress(url)})`).join(' · '),
    escapeText(paper.dates.join(', ')),
    paper.standing === 'sound' ? '' : escapeText(words.standing(paper.standing)),
    escapeText(paper.tags.map((tag) => `#${tag}`).join(' ')),
  ];
  const parts = [
    `## ${escapeText(paper.title)}`,
    ...facts.filter((fact) => fact !== ''),
    ...(paper.note === '' ? [] : [`### ${escapeText(words.note)}`, lowerHeadings(paper.note, 3)]),
    ...paper.sections.flatMap(({ heading, markdown }) => [
      `### ${escapeText(heading)}`,
      lowerHeadings(markdown, 3),
    ]),
  ];
  return parts.join('\n\n');
}

/** A text on one line that Markdown and HTML take for nothing but text. */
function escapeText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>()#+!|~$&:=-]/g, String.raw`\$&`)
    .replace(/^(\d+)\./, String.raw`$1\.`);
}

/** An address of the web; anything else leads nowhere. */
function escapeAddress(url: string): string {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isWeb
    ? new URL(url).href.replaceAll(/[()<>\s\\]/g, encodeURIComponent).replaceAll(/[()]/g, encodeBracket)
    : '#';
}

function encodeBracket(bracket: string): string {
  return bracket === '(' ? '%28' : '%29';
}
