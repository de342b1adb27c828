import type { SectionKind, Standing } from '../../digest/edition.ts';

/** Where a clause looks: in whole papers, in their titles and names, or in one kind of section. */
export type Scope = 'anywhere' | 'title' | SectionKind;

/** A part of a query that is looked for: words, or a phrase in quotation marks. */
export interface Clause {
  /** Without quotation marks, without what stands in front of the colon. */
  text: string;
  /** Where `text` stands in the query, in UTF-16 units. */
  from: number;
  to: number;
  scope: Scope;
  isPhrase: boolean;
  /** `-without`: papers that have it are left out. */
  isExcluded: boolean;
}

/** What the reader did with a paper. The search knows the words, and is told which papers they mean. */
export const readerStates = ['unread', 'read', 'saved', 'unsaved', 'noted', 'unnoted'] as const;
export type ReaderState = (typeof readerStates)[number];

/** A part of a query that could not be used as it was meant. The rest is searched all the same. */
export interface QueryMistake {
  ruleId: 'unclosed-phrase' | 'missing-value' | 'bad-date' | 'unknown-state' | 'empty-range';
  /** Where it stands in the query, in UTF-16 units, and how it is written there. */
  from: number;
  to: number;
  written: string;
}

/** A query, read. */
export interface SearchQuery {
  clauses: Clause[];
  /** Editions from this ISO date on, it included. */
  from?: string;
  /** Editions up to this ISO date, it included. */
  to?: string;
  /** Editions of one of these standings; of any where none is named. */
  standings: Standing[];
  /** Editions of none of these. */
  excludedStandings: Standing[];
  readerStates: ReaderState[];
  /** Papers that have every one of these tags of the reader, and none of the excluded. */
  tags: { tag: string; isExcluded: boolean }[];
  mistakes: QueryMistake[];
}
