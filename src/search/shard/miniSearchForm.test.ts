import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { indexOptions, type SearchDocument } from './indexOptions.ts';
import { readMiniSearchForm, writeMiniSearchForm, type TermFrequencies } from './miniSearchForm.ts';
import type { Postings, Shard } from './shard.ts';

const index = new MiniSearch<SearchDocument>(indexOptions);
index.addAll([
  { id: 0, title: '웹 에이전트를 위한 보상 모델', text: '강화 학습으로 가르친다. 강화가 강하다.' },
  { id: 1, title: '확산', text: 'FlashAttention을 쓴 모델. 모델이 크다.' },
  { id: 2, title: '', text: '보상이 2.5 오른다.' },
]);

/** Ids and scores, to ten digits: MiniSearch keeps a running average of lengths, here it is taken anew. */
function search(index: MiniSearch<SearchDocument>, query: string): [id: unknown, score: string][] {
  return index
    .search(query, { prefix: true, fuzzy: 0.2 })
    .map(({ id, score }): [unknown, string] => [id, score.toPrecision(10)]);
}

function frequenciesOf({ starts, papers, frequencies }: Postings, term: number): Record<number, number> {
  const span = [starts[term], starts[term + 1]] as const;
  const own = Array.from(papers.slice(...span));
  return Object.fromEntries(own.map((paper, at) => [paper, frequencies.slice(...span)[at] ?? 0]));
}

/** All of a shard's columns as MiniSearch's form again. */
function writeAll({ terms, titles, texts, lengths }: Omit<Shard, 'papers'>) {
  const mean = (column: Uint32Array) => column.reduce((sum, length) => sum + length, 0) / column.length;
  return writeMiniSearchForm(
    Array.from(lengths.titles, (titles, paper) => ({ titles, texts: lengths.texts[paper] ?? 0 })),
    { titles: mean(lengths.titles), texts: mean(lengths.texts) },
    terms.map((term, number): [string, TermFrequencies] => [
      term,
      { titles: frequenciesOf(titles, number), texts: frequenciesOf(texts, number) },
    ]),
  );
}

it('gives back from its columns an index with the same ids and scores for every search', () => {
  const again = MiniSearch.loadJS(writeAll(readMiniSearchForm(index.toJSON(), () => [])), indexOptions);
  const queries = ['모델', '보상 모델', 'flash', 'attention 확산', '강화', '2.5', 'attentiom', '없음'];
  expect(queries.map((query) => search(index, query).length)).toEqual([2, 3, 1, 1, 1, 1, 1, 0]);
  for (const query of queries) expect(search(again, query)).toEqual(search(index, query));
});

it('puts the terms in order, and the marks with them', () => {
  const { terms, texts } = readMiniSearchForm(index.toJSON(), (term) => [term.length]);
  expect(terms).toEqual(terms.toSorted((a, b) => (a < b ? -1 : 1)));
  expect([...texts.marks]).toEqual(terms.map(({ length }) => length));
});

it('does not read another version of MiniSearch’s form', () => {
  expect(() => readMiniSearchForm({ ...index.toJSON(), serializationVersion: 3 }, () => [])).toThrow(
    'MiniSearch wrote version 3; version 2 is known here.',
  );
});
