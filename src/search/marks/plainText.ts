const bullet = /^\s*(?:>\s?)*\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/;
const heading = /^(?:#{1,6}\s+)+/;
/** A fence, a rule, or what stands between the head of a table and its rows. */
const syntaxLine = /^\s*(?:`{3,}[^`]*|~{3,}.*|(?:[-*_]\s*){3,}|\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)+)$/;

const codeSpan = /(?<!`)(`{1,3})(?!`)(.{1,400}?)(?<!`)\1(?!`)/g;
const escape = /\\([!-/:-@[-`{-~])/g;
const link = /!?\[([^[\]]{0,400})\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g;
const address = /<(https?:\/\/[^\s<>]+)>/g;
/** Underscores only around whole words, so that snake_case_names stay. The length keeps a line of stray stars quick. */
const emphasis = [
  /(?<!\*)(\*{1,3})(?=\S)(.{1,400}?)(?<=\S)\1(?!\*)/g,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)(.{1,400}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu,
  /(?<!~)(~~)(?=\S)(.{1,400}?)(?<=\S)\1(?!~)/g,
];

/** Where punctuation of code and escapes is kept while the marks around it are taken off; in Unicode's private use area. */
const shelter = 0xe000;

/**
 * The words of a digest's Markdown in NFC, a line for each paragraph, bullet and row. For snippets: the page that shows a whole
 * text has a parser, which weighs more than all of the search. What it does not know is left as it stands.
 */
export function plainText(markdown: string): string {
  return markdown
    .normalize('NFC')
    .split('\n')
    .filter((line) => !syntaxLine.test(line))
    .map((line) =>
      stripInline(stripRow(line.replace(bullet, '').replace(heading, '')))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

function stripRow(line: string): string {
  if (!line.startsWith('|')) return line;
  return line.replace(/^\||\|\s*$/g, '').replace(/(?<!\\)\|/g, ' ');
}

function stripInline(line: string): string {
  const sheltered = line
    .replace(codeSpan, (_, _ticks, code: string) => hide(code))
    .replace(escape, (_, mark: string) => hide(mark))
    .replace(address, (_, url: string) => hide(url))
    .replace(link, '$1');
  return show(stripEmphasis(sheltered));
}

/** Once more for emphasis inside emphasis. */
function stripEmphasis(line: string): string {
  const strip = (text: string): string =>
    emphasis.reduce((rest, pattern) => rest.replace(pattern, '$2'), text);
  return strip(strip(line));
}

function hide(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + shelter));
}

function show(text: string): string {
  return text.replace(/[\uE021-\uE07E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - shelter));
}
