import type { Edition } from './edition.ts';

/** One day's file, read. */
export interface Digest {
  /** ISO calendar date, `2025-05-22`. */
  date: string;
  /** In the order of the file; a paper stands here once. */
  editions: Edition[];
  /** Markdown in front of the first entry, without the heading that names the date. */
  preamble: string;
}
