import type { AsPlainObject } from 'minisearch';
import type { Postings, Shard } from './shard.ts';

/** MiniSearch's numbers for the fields, as `indexOptions` lists them. */
const titleField = 0;
const textField = 1;

type MiniSearchEntry = AsPlainObject['index'][number];

/**
 * Reads MiniSearch's public serialised form into a shard's columns.
 * @param marksOf the marks of a term, by paper, in the order of the papers
 * @throws {Error} where MiniSearch wrote another form than the one known here
 */
export function readMiniSearchForm(
  index: AsPlainObject,
  marksOf: (term: string) => readonly number[],
): Omit<Shard, 'papers'> {
  if (index.serializationVersion !== 2 || index.fieldIds['title'] !== titleField)
    throw new Error(`MiniSearch wrote version ${index.serializationVersion}; version 2 is known here.`);
  const entries = index.index.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const terms = entries.map(([term]) => term);
  const lengthsOf = (field: number) =>
    Uint32Array.from({ length: index.nextId }, (_, paper) => index.fieldLength[paper]?.[field] ?? 0);
  return {
    terms,
    titles: readPostings(entries, titleField),
    texts: { ...readPostings(entries, textField), marks: Uint32Array.from(terms.flatMap(marksOf)) },
    lengths: { titles: lengthsOf(titleField), texts: lengthsOf(textField) },
  };
}

function readPostings(entries: MiniSearchEntry[], field: number): Postings {
  const starts = new Uint32Array(entries.length + 1);
  const papers: number[] = [];
  const frequencies: number[] = [];
  for (const [number, [, byField]] of entries.entries()) {
    // Whole numbers as keys come in ascending order.
    for (const [paper, frequency] of Object.entries(byField[field] ?? {})) {
      papers.push(Number(paper));
      frequencies.push(frequency);
    }
    starts[number + 1] = papers.length;
  }
  return { starts, papers: Uint32Array.from(papers), frequencies: Uint32Array.from(frequencies) };
}

/** How often a term stands in the titles and in the texts of papers, by their numbers. */
export interface TermFrequencies {
  titles: Record<number, number>;
  texts: Record<number, number>;
}

/**
 * Writes MiniSearch's public serialised form of some papers and some terms.
 * @param lengths how many different terms the title and the texts of each paper have
 * @param averages of all papers, also where only some are written
 */
export function writeMiniSearchForm(
  lengths: readonly { titles: number; texts: number }[],
  averages: { titles: number; texts: number },
  terms: Iterable<[term: string, frequencies: TermFrequencies]>,
): AsPlainObject {
  return {
    documentCount: lengths.length,
    nextId: lengths.length,
    documentIds: byNumber(lengths.map((_, paper) => paper)),
    fieldIds: { title: titleField, text: textField },
    fieldLength: byNumber(lengths.map(({ titles, texts }) => [titles, texts])),
    averageFieldLength: [averages.titles, averages.texts],
    storedFields: {},
    dirtCount: 0,
    index: Array.from(terms, ([term, { titles, texts }]): MiniSearchEntry => [
      term,
      { [titleField]: titles, [textField]: texts },
    ]),
    serializationVersion: 2,
  };
}

function byNumber<Value>(values: readonly Value[]): Record<number, Value> {
  return Object.fromEntries(values.entries());
}
