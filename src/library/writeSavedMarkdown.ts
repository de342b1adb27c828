import type { Standing } from '../digest/edition.ts';

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
    ...(paper.note === '' ? [] : [`### ${escapeText(words.note)}`, lowerHeadings(paper.note)]),
    ...paper.sections.flatMap(({ heading, markdown }) => [
      `### ${escapeText(heading)}`,
      lowerHeadings(markdown),
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

/** Headings of a text within the document's, outside of code, so that none of them begins another paper; open fences are closed. */
function lowerHeadings(markdown: string): string {
  let fence: string | undefined;
  const lines = markdown
    .trim()
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      return fence === undefined && mark === undefined ? lowerHeading(line) : line;
    });
  return [...lines, ...(fence === undefined ? [] : [fence])].join('\n');
}

function lowerHeading(line: string): string {
  const heading = /^ {0,3}(#{1,6})(?=\s|$)/.exec(line)?.[1];
  if (heading !== undefined)
    return '#'.repeat(Math.min(6, heading.length + 3)) + line.trimStart().slice(heading.length);
  // A line of signs under a paragraph would make it a heading.
  return /^ {0,3}(?:=+|-+)\s*$/.test(line) ? `\n${line.replace('=', String.raw`\=`)}\n` : line;
}
