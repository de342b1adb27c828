import type { Section } from './edition.ts';
import { offsetsOf, parseMarkdown } from './parseMarkdown.ts';
import { readHeadings, sourceOf, type FoundHeading, type HeadedText } from './readHeadings.ts';
import { isGeneralHeading, isOneOfSeven, readLikelySectionKind, readNumber } from './sectionHeading.ts';
import { unwrapFences } from './unwrapFences.ts';

/** A summary taken apart: every word of it stands in exactly one of these. */
export interface Body {
  /** The first heading that is no section's, as written. */
  titleHeading: string | undefined;
  before: string;
  sections: Section[];
  after: string;
  /** The 0-based line of a fence that never closes. */
  unclosedLine: number | undefined;
}

/** Reads the summary of one entry, whatever its form; what has no known form stays as Markdown in `before`. */
export function readBody(body: string): Body {
  const { text, closings, unclosedLine } = unwrapFences(body);
  const draft = new Draft();
  let passed = 0;
  for (const node of parseMarkdown(text).children) {
    const { start } = offsetsOf(node);
    const isBehindFence = closings.some((closing) => closing >= passed && closing < start);
    if (isBehindFence) draft.leaveFence();
    passed = start;
    draft.add(readHeadings(node, text), sourceOf(node, text));
  }
  return { ...draft.finish(), unclosedLine };
}

interface DraftSection extends Omit<Section, 'markdown'> {
  pieces: string[];
  /** Whether this is text between or behind fences, not under any heading. */
  isLoose: boolean;
}

/** Puts the parts of a summary where they belong, in their order. */
class Draft {
  private titleHeading: string | undefined;
  private readonly before: string[] = [];
  private readonly sections: DraftSection[] = [];
  /** Depth of the section headings, once one is known: what stands below it belongs to a section's text. */
  private sectionDepth: number | undefined;

  /** @param source the whole block, for where its headings are no more than text */
  add(parts: HeadedText[], source: string): void {
    const roles = parts.map(({ heading }) => heading && this.roleOf(heading));
    if (roles.every((role) => role === undefined || role === 'text')) {
      this.pieces.push(source);
      return;
    }
    for (const { heading, markdown } of parts) {
      if (heading) this.addHeading(heading);
      if (markdown.trim() !== '') this.pieces.push(markdown);
    }
  }

  /** What follows belongs to no section, until another heading comes. */
  leaveFence(): void {
    if (this.sections.length > 0) this.open('other', '', true);
  }

  finish(): Omit<Body, 'unclosedLine'> {
    const last = this.sections.at(-1);
    const after = last?.isLoose ? this.sections.pop() : undefined;
    return {
      titleHeading: this.titleHeading,
      before: joinBlocks(this.before),
      sections: this.sections
        .filter(({ pieces, isLoose }) => !isLoose || pieces.length > 0)
        .map(({ kind, heading, pieces }) => ({ kind, heading, markdown: joinBlocks(pieces) })),
      after: joinBlocks(after?.pieces ?? []),
    };
  }

  private addHeading(heading: FoundHeading): void {
    const { text, kind, depth } = heading;
    const role = this.roleOf(heading);
    if (role === 'title') this.titleHeading = text;
    else if (role === 'text') this.pieces.push(text);
    else {
      const isLikely = kind === undefined && this.titleHeading !== undefined;
      const opened = (isLikely ? readLikelySectionKind(text) : kind) ?? 'other';
      if (opened !== 'other') this.sectionDepth ??= depth;
      this.open(opened, text);
    }
  }

  private roleOf({ text, kind, depth }: FoundHeading): 'title' | 'section' | 'text' {
    const isFirst = this.titleHeading === undefined && this.sections.length === 0;
    if (kind === undefined && isFirst) return this.firstRoleOf(text, depth);
    if (depth > (this.sectionDepth ?? depth)) return isOneOfSeven(text) ? 'section' : 'text';
    // Only `#` makes a heading of any words; a bold line or a list item must be a section's by its name or its number.
    if (depth <= 6 || (kind !== undefined && kind !== 'other')) return 'section';
    return kind === 'other' && this.continuesNumbers(text) ? 'section' : 'text';
  }

  /** A bold line is the title only if nothing stands in front of it. */
  private firstRoleOf(text: string, depth: number): 'title' | 'text' {
    if (isGeneralHeading(text)) return 'text';
    return depth <= 6 || this.before.length === 0 ? 'title' : 'text';
  }

  private continuesNumbers(text: string): boolean {
    const last = this.sections.at(-1);
    return last === undefined || readNumber(text) === (readNumber(last.heading) ?? NaN) + 1;
  }

  private open(kind: Section['kind'], heading: string, isLoose = false): void {
    this.sections.push({ kind, heading, pieces: [], isLoose });
  }

  private get pieces(): string[] {
    return this.sections.at(-1)?.pieces ?? this.before;
  }
}

function joinBlocks(pieces: string[]): string {
  return pieces.map((piece) => piece.replace(/^\s*\n|\s+$/g, '')).join('\n\n');
}
