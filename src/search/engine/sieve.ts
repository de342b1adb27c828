import type { Scope, SearchQuery } from '../query/searchQuery.ts';
import type { ShardPaper } from '../shard/shard.ts';
import { findTerm, joinBits, sectionPlacesOf, type LoadedShard } from './loadedShard.ts';

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
  private readonly papers = new Map<LoadedShard, Uint8Array>();
  private readonly places = new Map<string, Map<LoadedShard, Uint32Array>>();

  constructor(query: SearchQuery) {
    this.query = query;
  }

  /** By paper of a shard, 1 where one of its editions is wanted. */
  papersOf(shard: LoadedShard): Uint8Array {
    return remember(this.papers, shard, () =>
      Uint8Array.from(shard.papers, ({ editions }) =>
        Number(editions.some((edition) => this.isWanted(edition))),
      ),
    );
  }

  /** By paper of a shard, the bits of the places in editions that are wanted, and in a scope. */
  placesOf(shard: LoadedShard, scope: Scope): Uint32Array {
    const ofScope = remember(this.places, scope, () => new Map<LoadedShard, Uint32Array>());
    return remember(ofScope, shard, () => {
      if (scope === 'anywhere') return this.wantedPlaces(shard);
      const ofSection = scope === 'title' ? new Uint32Array() : sectionPlacesOf(shard, scope);
      return this.placesOf(shard, 'anywhere').map((bits, paper) => bits & (ofSection[paper] ?? 0));
    });
  }

  /** Whether an edition is of the days and standings that the query keeps to. */
  isWanted({ date, standing }: ShardPaper['editions'][number]): boolean {
    const { from = '', to = '9', standings, excludedStandings } = this.query;
    return (
      date >= from &&
      date <= to &&
      (standings.length === 0 || standings.includes(standing)) &&
      !excludedStandings.includes(standing)
    );
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
    const isPaperWanted = this.papersOf(shard);
    const end = starts[term + 1] ?? 0;
    for (let at = starts[term] ?? 0; at < end; at++) {
      const paper = papers[at] ?? 0;
      if (isPaperWanted[paper] === 1) listen(paper, frequencies[at] ?? 0, 0);
    }
  }

  private wantedPlaces({ papers }: LoadedShard): Uint32Array {
    return Uint32Array.from(papers, ({ places, editions }) => {
      const wanted = editions.map((edition) => this.isWanted(edition));
      return joinBits(places, ([edition]) => wanted[edition] === true);
    });
  }
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
