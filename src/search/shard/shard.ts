import * as v from 'valibot';
import type { AsPlainObject } from 'minisearch';
import { sectionKinds, standings } from '../../digest/edition.ts';

/** A paper in a shard: what a hit shows of it before any text is fetched, and where its words stand. */
export const shardPaperSchema = v.object({
  paperId: v.string(),
  name: v.exactOptional(v.string()),
  title: v.string(),
  isUntitled: v.boolean(),
  /** Its editions in this shard, newest first. */
  editions: v.array(v.object({ date: v.string(), standing: v.picklist(standings) })),
  /** The edition (its index) and the kind of each text. Bit `n` of a mark stands for the n-th place. */
  places: v.array(v.tuple([v.number(), v.picklist(sectionKinds)])),
});

export type ShardPaper = v.InferOutput<typeof shardPaperSchema>;

/** In which places of which papers' texts each term stands, in plain arrays: a shard has some 200,000 such marks. */
export class MarkTable {
  private readonly starts = new Map<string, number>();
  private readonly papers: number[] = [];
  private readonly marks: number[] = [];
  private readonly ends: number[] = [];

  /**
   * @param papers their numbers in the shard, ascending
   * @param marks as many: the places in each, as bits
   */
  add(term: string, papers: readonly number[], marks: readonly number[]): void {
    this.starts.set(term, this.ends.length);
    for (const paper of papers) this.papers.push(paper);
    for (const mark of marks) this.marks.push(mark);
    this.ends.push(this.papers.length);
  }

  /** The places of a term in a paper, as bits; 0 where its texts do not have it. */
  find(term: string, paper: number): number {
    const [start, end] = this.span(term);
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.papers[middle] ?? 0) < paper) low = middle + 1;
      else high = middle;
    }
    return low < end && this.papers[low] === paper ? (this.marks[low] ?? 0) : 0;
  }

  /** Calls back with the number of each paper that has a term. */
  forEachPaper(term: string, visit: (paper: number) => void): void {
    const [start, end] = this.span(term);
    for (let at = start; at < end; at++) visit(this.papers[at] ?? 0);
  }

  /** The places of a term, by paper. */
  marksOf(term: string): readonly number[] {
    return this.marks.slice(...this.span(term));
  }

  private span(term: string): [start: number, end: number] {
    const number = this.starts.get(term);
    return number === undefined ? [0, 0] : [this.ends[number - 1] ?? 0, this.ends[number] ?? 0];
  }
}

/** About 1,000 papers, indexed. */
export interface Shard {
  papers: ShardPaper[];
  /** MiniSearch's own serialised form; a paper's id there is its number in `papers`. */
  index: AsPlainObject;
  marks: MarkTable;
}

/** A mark has no more bits: texts behind them share the last one. */
export const mostPlaces = 30;
