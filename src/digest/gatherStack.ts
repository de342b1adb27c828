/** A day of a stack, with its papers in the order of its list. */
export interface StackDay {
  date: string;
  paperIds: readonly string[];
}

/** A paper of several days, once, however often it returned. */
export interface StackedPaper {
  paperId: string;
  /** The days of the stack whose digests have it, newest first; at least one. */
  dates: [newest: string, ...earlier: string[]];
}

/**
 * The papers of several days as one list: the newest day's first, in that day's order, and each paper where its newest day
 * has it.
 * @param days in any order, each once
 */
export function gatherStack(days: readonly StackDay[]): StackedPaper[] {
  const papers = new Map<string, StackedPaper>();
  for (const { date, paperIds } of days.toSorted((a, b) => (a.date < b.date ? 1 : -1))) {
    for (const paperId of new Set(paperIds)) {
      const known = papers.get(paperId);
      if (known) known.dates.push(date);
      else papers.set(paperId, { paperId, dates: [date] });
    }
  }
  return [...papers.values()];
}
