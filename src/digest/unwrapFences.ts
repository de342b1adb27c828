import { readSectionKind } from './sectionHeading.ts';

export interface UnwrappedBody {
  /** The body with the fence lines around a summary blanked out, so that every offset stays as it was. */
  text: string;
  /** Offsets at which fences around summaries close: what stands behind them is not of the summary. */
  closings: number[];
  /** The 0-based line, within the body, of a fence that never closes. */
  unclosedLine: number | undefined;
}

interface Fence {
  line: number;
  marker: string;
  info: string;
}

interface WrapperLines {
  open: number;
  close: number | undefined;
}

/**
 * Takes a summary out of its ```` ```markdown ```` fence, wherever in the body that opens and whether or not it closes.
 * Lines decide, not CommonMark: to that, a ```` ```python ```` block inside would end the fence around it.
 */
export function unwrapFences(body: string): UnwrappedBody {
  const lines = body.split('\n');
  const wrappers = findWrappers(lines);
  const starts = lineOffsets(lines);
  const fenceLines = new Set(wrappers.flatMap(({ open, close }) => [open, close]));
  return {
    text: lines.map((line, index) => (fenceLines.has(index) ? blankFence(line) : line)).join('\n'),
    closings: wrappers.flatMap(({ close }) => (close === undefined ? [] : [starts[close] ?? 0])),
    unclosedLine: wrappers.find(({ close }) => close === undefined)?.open,
  };
}

/** The fences around summaries; one may stand in another, "```markdown" twice over. */
function findWrappers(lines: string[]): WrapperLines[] {
  const wrappers: WrapperLines[] = [];
  const open: Fence[] = [];
  for (const [index, line] of lines.entries()) {
    const fence = readFence(line, index);
    const innermost = open.at(-1);
    if (!fence) continue;
    if (innermost && closes(fence, innermost)) {
      open.pop();
      if (wraps(lines, innermost, index)) wrappers.push({ open: innermost.line, close: index });
    } else if (!innermost || wraps(lines, innermost, lines.length)) open.push(fence);
  }
  const unclosed = open.filter((fence) => wraps(lines, fence, lines.length));
  return [...wrappers, ...unclosed.map(({ line }) => ({ open: line, close: undefined }))];
}

function readFence(line: string, index: number): Fence | undefined {
  const found = /^\s*(`{3,}|~{3,})[ \t]*([^`]*)$/.exec(line);
  return found ? { line: index, marker: found[1] ?? '', info: (found[2] ?? '').trim() } : undefined;
}

function closes(fence: Fence, opening: Fence): boolean {
  return fence.info === '' && fence.marker.startsWith(opening.marker);
}

/** A fence marked as Markdown holds a summary; so does one of no language with a section heading in it, or any with two. */
function wraps(lines: string[], fence: Fence, end: number): boolean {
  if (isMarkdown(fence.info)) return true;
  const isPlain = /^(?:text|txt|plain|plaintext)?$/i.test(fence.info);
  const kinds = lines
    .slice(fence.line + 1, end)
    .flatMap((line) => (/^\s*[#*\d]/.test(line) ? (readSectionKind(line) ?? []) : []));
  return new Set(kinds).size >= (isPlain ? 1 : 2);
}

function isMarkdown(info: string): boolean {
  return /^(?:markdown|md)$/i.test(info);
}

/** Blanks a fence in place. A language that is no name for Markdown is a word of the text, and stays. */
function blankFence(line: string): string {
  const isKnown = isMarkdown(line.replace(/[`~\s]/g, ''));
  return line.replace(isKnown ? /./gu : /[`~]/g, (mark) => ' '.repeat(mark.length));
}

function lineOffsets(lines: string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}
