import { analyze } from '../analyzer/analyze.ts';
import { placeBit, type Postings, type Shard } from './shard.ts';

/** A paper as the index takes it: its titles, and its texts in the order of their places. */
export interface IndexedPaper {
  title: string;
  texts: readonly string[];
}

/** What one paper has of a term: how often in its titles and in its texts, and in which places of these. */
interface Count {
  paper: number;
  titles: number;
  texts: number;
  mark: number;
}

/** Finds which papers have which terms: each text is analysed once, for the frequencies and for the marks. */
export function indexPapers(papers: readonly IndexedPaper[]): Omit<Shard, 'papers'> {
  const countsOf = new Map<string, Count[]>();
  const lengths = { titles: new Uint32Array(papers.length), texts: new Uint32Array(papers.length) };
  for (const [number, paper] of papers.entries()) {
    for (const [term, count] of countTerms(paper, number)) {
      const counts = countsOf.get(term);
      if (counts) counts.push(count);
      else countsOf.set(term, [count]);
      if (count.titles > 0) increment(lengths.titles, number);
      if (count.texts > 0) increment(lengths.texts, number);
    }
  }
  const terms = [...countsOf.keys()].sort();
  const counts = terms.map((term) => countsOf.get(term) ?? []);
  const marks = counts.flatMap((ofTerm) => ofTerm.filter(({ texts }) => texts > 0).map(({ mark }) => mark));
  return {
    terms,
    titles: readPostings(counts, 'titles'),
    texts: { ...readPostings(counts, 'texts'), marks: Uint32Array.from(marks) },
    lengths,
  };
}

function increment(column: Uint32Array, at: number): void {
  column[at] = (column[at] ?? 0) + 1;
}

function countTerms({ title, texts }: IndexedPaper, paper: number): Map<string, Count> {
  const counts = new Map<string, Count>();
  const countOf = (term: string): Count => {
    const known = counts.get(term) ?? { paper, titles: 0, texts: 0, mark: 0 };
    counts.set(term, known);
    return known;
  };
  for (const term of termsOf(title)) countOf(term).titles += 1;
  for (const [place, text] of texts.entries()) {
    for (const term of termsOf(text)) {
      const count = countOf(term);
      count.texts += 1;
      count.mark |= placeBit(place);
    }
  }
  return counts;
}

/** A mark that stands alone, an accent of no letter, leaves an empty term. */
function termsOf(text: string): string[] {
  return analyze(text).flatMap(({ terms }) => terms.filter((term) => term !== ''));
}

function readPostings(counts: readonly Count[][], field: 'titles' | 'texts'): Postings {
  const starts = new Uint32Array(counts.length + 1);
  const papers: number[] = [];
  const frequencies: number[] = [];
  for (const [term, ofTerm] of counts.entries()) {
    for (const count of ofTerm) {
      if (count[field] === 0) continue;
      papers.push(count.paper);
      frequencies.push(count[field]);
    }
    starts[term + 1] = papers.length;
  }
  return { starts, papers: Uint32Array.from(papers), frequencies: Uint32Array.from(frequencies) };
}
