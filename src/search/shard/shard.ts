import * as v from 'valibot';
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

/**
 * Which papers have a term in a field, in columns: those of the n-th term stand from `starts[n]` on, up to
 * `starts[n + 1]`. A shard has some 200,000 postings, so that an object for each would cost a phone seconds.
 */
export interface Postings {
  starts: Uint32Array;
  /** By term their numbers in the shard, ascending. */
  papers: Uint32Array;
  /** How often the term stands there. */
  frequencies: Uint32Array;
}

/** About 1,000 papers, indexed. */
export interface Shard {
  papers: ShardPaper[];
  /** In the order of UTF-16 units. */
  terms: string[];
  titles: Postings;
  /** A mark says as bits in which places of the paper the term stands. */
  texts: Postings & { marks: Uint32Array };
  /** How many different terms the title and the texts of each paper have. */
  lengths: { titles: Uint32Array; texts: Uint32Array };
}

/** A mark has no more bits: texts behind them share the last one. */
const mostPlaces = 30;

/** The bit of a paper's n-th place. */
export function placeBit(place: number): number {
  return 1 << Math.min(place, mostPlaces - 1);
}
