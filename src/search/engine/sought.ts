import type { SectionKind } from '../../digest/edition.ts';
import type { Vocabulary } from '../expansion/vocabulary.ts';
import type { SearchQuery } from '../query/searchQuery.ts';
import type { Gathered } from './gather.ts';
import type { PaperTable } from './paperTable.ts';
import type { Sieve } from './sieve.ts';
import type { Wanted } from './wanted.ts';

/** A query in the forms in which papers are compared with it, and what they have of it. */
export interface Sought {
  query: SearchQuery;
  /** Only editions with a match in this kind of section. */
  section: SectionKind | undefined;
  wanted: Wanted;
  sieve: Sieve;
  table: PaperTable;
  vocabulary: Vocabulary;
  gathered: Gathered;
  /** Papers by the reader's marks: one has to be in each of the sets, or in none of an excluding one. */
  kept: { ids: ReadonlySet<string>; isExcluding: boolean }[];
}
