import type { SectionKind, Standing } from '../digest/edition.ts';
import type { SearchQuery } from './query/searchQuery.ts';

/** What the page asks of the search. */
export interface SearchRequest {
  /** As typed. */
  text: string;
  /** Only papers with a match in this kind of section. */
  section?: SectionKind;
  order: 'relevance' | 'date';
  /** At most this many hits; the counts are of all. */
  limit: number;
}

/** Papers by what the reader did with them: a query keeps to these, or to all others. */
export interface KeptPapers {
  ids: string[];
  isExcluding: boolean;
}

/** Where a match lies. */
export type HitPlace = 'title' | SectionKind;

/** A paper that was found, once, however many editions it has. */
export interface Hit {
  paperId: string;
  name?: string;
  title: string;
  /** The title is the paper's id, since none of its editions has one. */
  isUntitled: boolean;
  /** The edition that matches best. */
  date: string;
  standing: Standing;
  /** The days of other editions that match as well, the best first. */
  otherDates: string[];
  /** Where that edition has matches, the best first. */
  places: HitPlace[];
}

/** A term that was looked for, for the marks in a text. */
export interface MarkedTerm {
  term: string;
  /** The word of the query that led to it. */
  typed: string;
  /** How: the `word` itself, its beginning, a `typo` mended, the other keyboard `layout`, the `glossary`, or a compound taken apart or put together. */
  reason: 'word' | 'beginning' | 'typo' | 'layout' | 'glossary' | 'compound';
}

/** Something about how the query was understood that the reader should know. */
export type SearchNote =
  /** "rkdghk" was searched as 강화, for the reason given. */
  | { kind: 'layout' | 'typo' | 'glossary'; typed: string; read: string }
  /** No paper has this; hits, if any, are merely similar and stand apart. */
  | { kind: 'absent'; typed: string; what: 'id' | 'name' | 'phrase' }
  /** Nothing was found with the filters, while there are this many hits for `text`, the query without them. */
  | { kind: 'withoutFilters'; text: string; count: number };

/** How many hits there are of each kind. */
export interface HitCounts {
  /** ISO months, newest first. */
  months: { month: string; count: number }[];
  sections: { section: HitPlace; count: number }[];
  standings: { standing: Standing; count: number }[];
}

export interface SearchAnswer {
  request: SearchRequest;
  query: SearchQuery;
  hits: Hit[];
  /** How many papers were found. */
  total: number;
  counts: HitCounts;
  notes: SearchNote[];
  marks: MarkedTerm[];
}

/** A place in a text that is marked, in UTF-16 units of the text's NFC form. */
export interface ShownMark {
  from: number;
  to: number;
  /** Why, where the reader typed something else. */
  because?: { reason: Exclude<MarkedTerm['reason'], 'word' | 'beginning'>; typed: string };
}

/** A piece of an edition's text that shows why it was found, in one line. */
export interface ShownSnippet {
  paperId: string;
  date: string;
  text: string;
  marks: ShownMark[];
  /** There is text in front of it. */
  isCutBefore: boolean;
  /** There is text behind it. */
  isCutBehind: boolean;
}

/** A hit as the page shows it, with nothing left to look for in its texts. */
export interface ShownHit extends Hit {
  nameMarks: ShownMark[];
  titleMarks: ShownMark[];
}

/** How far the hits have been held to the exact phrases of the query. */
export interface PhraseCheck {
  /** Texts are on their way, or will be once typing has paused. */
  isRunning: boolean;
  /** Not all of the papers found could be checked, so that there may be fewer. */
  isPartial: boolean;
}

/** An answer as the page shows it: without the hits whose texts turned out not to have a phrase. */
export interface ShownAnswer extends SearchAnswer {
  hits: ShownHit[];
  phraseCheck: PhraseCheck;
}

/** How much of the collection has been searched so far. */
export interface SearchProgress {
  /** Papers in the shards that have come. */
  searched: number;
  /** Papers in all. */
  total: number;
  /** Papers in shards that could not be fetched; `retry` asks for them again. */
  failed: number;
}

/** What the page knows of the search at any moment. */
export interface SearchState {
  progress: SearchProgress;
  /** The answer to the newest request, or to an older one while that is on its way; `request` says to which. */
  answer: ShownAnswer | undefined;
  /** Of hits of that answer, by their papers' ids. */
  snippets: ReadonlyMap<string, ShownSnippet>;
  /** The worker itself could not be started or ended; nothing can be searched before a retry. */
  isBroken: boolean;
}

/** The search as the page sees it. A newer request overtakes an older one. Fits `useSyncExternalStore`. */
export interface SearchClient {
  /** Fetches what the first request will need. */
  start: () => void;
  /** @param kept the papers that the reader's marks in the query mean, where it has any */
  search: (request: SearchRequest, kept?: readonly KeptPapers[]) => void;
  /** Typing has paused: has phrases checked in the answer to a request, and snippets of these papers cut. */
  read: (request: SearchRequest, paperIds: string[]) => void;
  /** Asks again for the shards that failed. */
  retry: () => void;
  /** The manifest has changed. */
  renew: () => void;
  readState: () => SearchState;
  subscribe: (listener: () => void) => () => void;
}
