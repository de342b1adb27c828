import type { Section } from './edition.ts';
import { offsetsOf, parseMarkdown } from './parseMarkdown.ts';
import { readHeadings, type FoundHeading, type HeadedText } from './readHeadings.ts';
import { isGeneralHeading } from './sectionHeading.ts';
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
    for (const part of readHeadings(node, text)) draft.add(part);
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
  /** Depth of the section headings, once one is known: a heading below it belongs to the section's text. */
  private sectionDepth: number | undefined;

  add({ heading, markdown }: HeadedText): void {
    if (heading) this.addHeading(heading);
    if (markdown.trim() !== '') this.pieces.push(markdown);
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

  private addHeading({ text, kind, depth, source }: FoundHeading): void {
    const isFirst = this.titleHeading === undefined && this.sections.length === 0;
    if (kind !== undefined) {
      if (kind !== 'other') this.sectionDepth = depth;
      this.open(kind, text);
    } else if (isFirst && !isGeneralHeading(text)) {
      this.titleHeading = text;
    } else if (isFirst || depth > (this.sectionDepth ?? depth)) {
      this.pieces.push(source);
    } else {
      this.open('other', text);
    }
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
