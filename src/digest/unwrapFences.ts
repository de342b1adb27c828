import { readSectionKind } from './sectionHeading.ts';

export interface UnwrappedBody {
  /** The body with the fence lines around a summary blanked out, so that every offset stays as it was. */
  text: string;
  /** Offsets at which a fence around a summary closes: what stands behind the last is not of the summary. */
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
  const blank = new Set(wrappers.flatMap(({ open, close }) => [open, close]));
  return {
    text: lines.map((line, index) => (blank.has(index) ? ' '.repeat(line.length) : line)).join('\n'),
    closings: wrappers.flatMap(({ close }) => (close === undefined ? [] : [starts[close] ?? 0])),
    unclosedLine: wrappers.find(({ close }) => close === undefined)?.open,
  };
}

function findWrappers(lines: string[]): WrapperLines[] {
  const wrappers: WrapperLines[] = [];
  let open: Fence[] = [];
  for (const [index, line] of lines.entries()) {
    const fence = readFence(line, index);
    const innermost = open.at(-1);
    if (!fence) continue;
    if (!innermost) open = [fence];
    else if (closes(fence, innermost)) {
      open = open.slice(0, -1);
      if (open.length === 0 && wraps(lines, innermost, index))
        wrappers.push({ open: innermost.line, close: index });
    } else if (open.length === 1 && wraps(lines, innermost, lines.length)) open = [...open, fence];
  }
  const [outermost] = open;
  if (outermost && wraps(lines, outermost, lines.length))
    wrappers.push({ open: outermost.line, close: undefined });
  return wrappers;
}

function readFence(line: string, index: number): Fence | undefined {
  const found = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/.exec(line);
  return found ? { line: index, marker: found[1] ?? '', info: (found[2] ?? '').trim() } : undefined;
}

function closes(fence: Fence, opening: Fence): boolean {
  return fence.info === '' && fence.marker.startsWith(opening.marker);
}

/** A fence marked as Markdown holds a summary; so does one marked as plain text, or not at all, with a section heading in it. */
function wraps(lines: string[], fence: Fence, end: number): boolean {
  if (/^(?:markdown|md)$/i.test(fence.info)) return true;
  if (!/^(?:text|txt|plain|plaintext)?$/i.test(fence.info)) return false;
  return lines
    .slice(fence.line + 1, end)
    .some((line) => /^\s*[#*\d]/.test(line) && readSectionKind(line) !== undefined);
}

function lineOffsets(lines: string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}
