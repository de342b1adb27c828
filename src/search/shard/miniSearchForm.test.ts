import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { analyze } from '../analyzer/analyze.ts';
import { indexOptions } from './indexOptions.ts';
import { indexPapers } from './indexPapers.ts';
import { writeMiniSearchForm, type TermFrequencies } from './miniSearchForm.ts';
import type { Postings } from './shard.ts';

const papers = [
  { title: '웹 에이전트를 위한 보상 모델', text: '강화 학습으로 가르친다. 강화가 강하다.' },
  { title: '확산', text: 'FlashAttention을 쓴 모델. 모델이 크다.' },
  { title: '', text: '보상이 2.5 오른다.' },
];

const options = {
  ...indexOptions,
  tokenize: (text: string) => analyze(text).flatMap(({ terms }) => terms),
  processTerm: (term: string) => term,
};

/** Ids and scores, to ten digits: MiniSearch keeps a running average of lengths, here it is taken anew. */
function search(index: MiniSearch, query: string): [id: unknown, score: string][] {
  return index
    .search(query, { prefix: true, fuzzy: 0.2 })
    .map(({ id, score }): [unknown, string] => [id, score.toPrecision(10)]);
}

function frequenciesOf({ starts, papers, frequencies }: Postings, term: number): Record<number, number> {
  const span = [starts[term], starts[term + 1]] as const;
  const own = Array.from(papers.slice(...span));
  return Object.fromEntries(own.map((paper, at) => [paper, frequencies.slice(...span)[at] ?? 0]));
}

function writeAll() {
  const { terms, titles, texts, lengths } = indexPapers(
    papers.map(({ title, text }) => ({ title, texts: [text] })),
  );
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

it('gives MiniSearch an index with the same ids and scores as one that it builds itself, for every search', () => {
  const own = new MiniSearch(options);
  own.addAll(papers.map(({ title, text }, id) => ({ id, title, text })));
  const written = MiniSearch.loadJS(writeAll(), options);
  const queries = ['모델', '보상 모델', 'flash', 'attention 확산', '강화', '2.5', 'attentiom', '없음'];
  expect(queries.map((query) => search(own, query).length)).toEqual([2, 3, 1, 1, 1, 1, 1, 0]);
  for (const query of queries) expect(search(written, query)).toEqual(search(own, query));
});
