import type { Scope, SearchQuery } from '../query/searchQuery.ts';
import { findTerm, type EditionFacts, type LoadedShard } from './loadedShard.ts';

/** A term and where it is looked for. */
export interface ScopedTerm {
  term: string;
  scope: Scope;
}

/** Hears of a paper that has a term. The mark says in which places of its texts, as bits; 0 for its title. */
export type MatchListener = (paper: number, frequency: number, mark: number) => void;

/** What one query's days and standings leave of each shard: looked at once, so that postings are compared as bits. */
export class Sieve {
  private readonly query: SearchQuery;
  private readonly isOpen: boolean;
  private readonly editions = new Map<LoadedShard, Uint8Array>();
  private readonly places = new Map<string, Map<LoadedShard, Uint32Array>>();

  constructor(query: SearchQuery) {
    const { from, to, standings, excludedStandings } = query;
    this.query = query;
    this.isOpen =
      from === undefined && to === undefined && standings.length === 0 && excludedStandings.length === 0;
  }

  /** By edition of a shard, 1 where it is of the days and standings that the query keeps to. */
  editionsOf(shard: LoadedShard): Uint8Array {
    return remember(this.editions, shard, () => {
      const { facts } = shard.editions;
      if (this.isOpen) return new Uint8Array(facts.length).fill(1);
      return Uint8Array.from(facts, (edition) => Number(this.isWanted(edition)));
    });
  }

  /** Whether one of a paper's editions in a shard is wanted. */
  isPaperWanted(shard: LoadedShard, paper: number): boolean {
    const { starts } = shard.editions;
    const first = this.editionsOf(shard).indexOf(1, starts[paper]);
    return first !== -1 && first < (starts[paper + 1] ?? 0);
  }

  /** Tells of every paper of a shard that has a term, in its scope and in an edition that is wanted. */
  visit(shard: LoadedShard, { term, scope }: ScopedTerm, listen: MatchListener): void {
    const number = findTerm(shard, term);
    if (number === undefined) return;
    if (scope === 'anywhere' || scope === 'title') this.visitTitles(shard, number, listen);
    if (scope === 'title') return;
    const { starts, papers, frequencies, marks } = shard.texts;
    const places = this.placesOf(shard, scope);
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at++) {
      const paper = papers[at] ?? 0;
      const mark = (marks[at] ?? 0) & (places[paper] ?? 0);
      if (mark !== 0) listen(paper, frequencies[at] ?? 0, mark);
    }
  }

  private visitTitles(shard: LoadedShard, term: number, listen: MatchListener): void {
    const { starts, papers, frequencies } = shard.titles;
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) {
      const paper = papers[at] ?? 0;
      if (this.isOpen || this.isPaperWanted(shard, paper)) listen(paper, frequencies[at] ?? 0, 0);
    }
  }

  /** By paper of a shard, the bits of the places in editions that are wanted, and in a scope. */
  private placesOf(shard: LoadedShard, scope: Exclude<Scope, 'title'>): Uint32Array {
    const ofScope = remember(this.places, scope, () => new Map<LoadedShard, Uint32Array>());
    return remember(ofScope, shard, () => {
      if (scope === 'anywhere') return this.wantedPlaces(shard);
      const ofSection = shard.sectionPlaces[scope];
      return this.placesOf(shard, 'anywhere').map((bits, paper) => bits & (ofSection[paper] ?? 0));
    });
  }

  private wantedPlaces(shard: LoadedShard): Uint32Array {
    const wanted = new Uint32Array(shard.papers.length);
    if (this.isOpen) return wanted.fill(0xffffffff);
    const { starts, places } = shard.editions;
    const isWanted = this.editionsOf(shard);
    for (let paper = 0; paper < wanted.length; paper++) {
      for (let edition = starts[paper] ?? 0; edition < (starts[paper + 1] ?? 0); edition++) {
        if (isWanted[edition] === 1) wanted[paper] = (wanted[paper] ?? 0) | (places[edition] ?? 0);
      }
    }
    return wanted;
  }

  private isWanted({ date, standing }: EditionFacts): boolean {
    const { from = '', to = '9', standings, excludedStandings } = this.query;
    return (
      date >= from &&
      date <= to &&
      (standings.length === 0 || standings.includes(standing)) &&
      !excludedStandings.includes(standing)
    );
  }
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
