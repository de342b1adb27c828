import type { AsPlainObject } from 'minisearch';

/** MiniSearch's numbers for the fields, as `indexOptions` lists them. */
const titleField = 0;
const textField = 1;

type MiniSearchEntry = AsPlainObject['index'][number];

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
