import { completionRanges, isOneEditApart } from '../analyzer/jamo.ts';

/** The terms of all shards that have come, with how many papers have each. */
export class Vocabulary {
  private readonly frequencies = new Map<string, number>();
  /** By code point. */
  private sorted: string[] = [];
  private papers = 0;

  /** How many papers the shards have together. */
  get paperCount(): number {
    return this.papers;
  }

  /**
   * @param terms of a shard, by code point, each with how many of its papers have it
   * @param paperCount of the shard
   */
  add(terms: readonly (readonly [term: string, frequency: number])[], paperCount: number): void {
    const fresh: string[] = [];
    for (const [term, frequency] of terms) {
      const known = this.frequencies.get(term);
      if (known === undefined) fresh.push(term);
      this.frequencies.set(term, (known ?? 0) + frequency);
    }
    this.sorted = mergeSorted(this.sorted, fresh);
    this.papers += paperCount;
  }

  /** In how many papers a term stands. */
  frequency(term: string): number {
    return this.frequencies.get(term) ?? 0;
  }

  has(term: string): boolean {
    return this.frequencies.has(term);
  }

  /** How much a term says, as in BM25; a term that is nowhere counts as one that is in a single paper. */
  idf(term: string): number {
    const frequency = Math.max(1, this.frequency(term));
    return Math.log(1 + (this.papers - frequency + 0.5) / (frequency + 0.5));
  }

  /** The most frequent terms that a half-typed word can become, without itself. One letter can become thousands. */
  completions(word: string, limit: number): string[] {
    const best: { term: string; frequency: number }[] = [];
    for (const [first, last] of completionRanges(word)) {
      for (let at = lowerBound(this.sorted, first); at < this.sorted.length; at++) {
        const term = this.sorted[at] ?? '';
        if (term >= last) break;
        const frequency = this.frequency(term);
        if (term === word || (best.length === limit && frequency <= (best.at(-1)?.frequency ?? 0))) continue;
        const place = best.findIndex((other) => other.frequency < frequency);
        best.splice(place === -1 ? best.length : place, 0, { term, frequency });
        best.length = Math.min(best.length, limit);
      }
    }
    return best.map(({ term }) => term);
  }

  /** The terms one edit away, the most frequent first. */
  near(word: string): string[] {
    const first = word[0];
    const last = word.at(-1);
    return this.sorted
      .filter(
        (term) =>
          Math.abs(term.length - word.length) <= 1 &&
          // One edit changes one end at most, and looking at the ends is a hundred times as quick.
          (term[0] === first || term.at(-1) === last) &&
          isOneEditApart(term, word),
      )
      .sort((a, b) => this.frequency(b) - this.frequency(a));
  }
}

function mergeSorted(a: string[], b: string[]): string[] {
  const merged: string[] = [];
  let i = 0;
  for (const term of b) {
    for (let known = a[i]; known !== undefined && known < term; known = a[++i]) merged.push(known);
    merged.push(term);
  }
  return merged.concat(a.slice(i));
}

function lowerBound(sorted: string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
