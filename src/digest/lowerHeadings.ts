/**
 * A text's Markdown with its headings lowered, outside of code, so that none of them stands above the heading that the text is
 * put under; open fences are closed.
 * @param by how many levels
 */
export function lowerHeadings(markdown: string, by: number): string {
  let fence: string | undefined;
  const lines = markdown
    .trim()
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      return fence === undefined && mark === undefined ? lowerHeading(line, by) : line;
    });
  return [...lines, ...(fence === undefined ? [] : [fence])].join('\n');
}

function lowerHeading(line: string, by: number): string {
  const heading = /^ {0,3}(#{1,6})(?=\s|$)/.exec(line)?.[1];
  if (heading !== undefined)
    return '#'.repeat(Math.min(6, heading.length + by)) + line.trimStart().slice(heading.length);
  // A line of signs under a paragraph would make it a heading.
  return /^ {0,3}(?:=+|-+)\s*$/.test(line) ? `\n${line.replace('=', String.raw`\=`)}\n` : line;
}
