import { expect, it } from 'vitest';
import { pickSections, type MeasuredPaper } from './pickSections.ts';

/** `a`: contributions 200, results 100. */
function paper(paperId: string, lengths: Record<string, number>): MeasuredPaper {
  return {
    paperId,
    date: '2025-05-22',
    sections: Object.entries(lengths).map(([kind, characters]) => ({ kind, characters })) as never,
  };
}

/** `a: contributions results`, a line for each picked paper. */
function pick(papers: MeasuredPaper[], characters: number): string[] {
  return pickSections(papers, characters).map(
    ({ paperId, sections }) => `${paperId}: ${sections.map(({ kind }) => kind).join(' ')}`,
  );
}

const full = { motivation: 90, contributions: 200, method: 110, results: 100, limitations: 80, future: 120 };

it('takes what tells most of as many papers as fit, before more of any', () => {
  const papers = [paper('a', full), paper('b', full), paper('c', full)];
  expect(pick(papers, 600)).toEqual(['a: contributions results', 'b: contributions results']);
});

it('takes the first alone where there is no time for both, and no half of it', () => {
  const papers = [paper('a', full), paper('b', full)];
  expect(pick(papers, 520)).toEqual(['a: contributions results', 'b: contributions']);
  expect(pick(papers, 499)).toEqual(['a: contributions results']);
});

it('goes on paper by paper once all have what tells most', () => {
  const papers = [paper('a', full), paper('b', full)];
  expect(pick(papers, 600 + 110 + 80)).toEqual([
    'a: contributions method results limitations',
    'b: contributions results',
  ]);
  expect(pick(papers, 600 + 110 + 80 + 90 + 120 + 110)).toEqual([
    'a: motivation contributions method results limitations future',
    'b: contributions method results',
  ]);
});

it('takes a section that is too long for the rest out of turn, not the next one', () => {
  const papers = [paper('a', { ...full, method: 500 }), paper('b', full)];
  expect(pick(papers, 600 + 200)).toEqual([
    'a: motivation contributions results limitations',
    'b: contributions results',
  ]);
});

it('stands in the purpose for contributions that say nothing', () => {
  const papers = [
    paper('a', { motivation: 90, contributions: 0, results: 100 }),
    paper('b', { motivation: 70 }),
  ];
  expect(pick(papers, 300)).toEqual(['a: motivation results', 'b: motivation']);
});

it('never takes what says nothing, nor a paper that has nothing else', () => {
  const papers = [
    paper('refused', {}),
    paper('empty', { contributions: 0, results: 0 }),
    paper('a', { contributions: 200, results: 0, limitations: 0, future: 50 }),
  ];
  expect(pick(papers, 10_000)).toEqual(['a: contributions future']);
});

it('takes what other sections a paper has, after what tells most of all others', () => {
  const papers = [paper('a', { method: 100 }), paper('b', full)];
  expect(pick(papers, 300)).toEqual(['b: contributions results']);
  expect(pick(papers, 400)).toEqual(['a: method', 'b: contributions results']);
});

it('passes over a paper that is too long for the rest, but does not search the whole list for a short one', () => {
  const long = (paperId: string) => paper(paperId, { contributions: 300, results: 300 });
  const short = paper('short', { contributions: 50 });
  expect(pick([paper('a', full), long('b'), long('c'), short], 400)).toEqual([
    'a: contributions results',
    'short: contributions',
  ]);
  expect(pick([paper('a', full), long('b'), long('c'), long('d'), short], 400)).toEqual([
    'a: contributions results',
  ]);
});

it('leaves further sections where a paper was passed over', () => {
  const papers = [paper('a', full), paper('b', { contributions: 300, results: 300 })];
  expect(pick(papers, 500)).toEqual(['a: contributions results']);
});

it('takes nothing in no time', () => {
  expect(pick([paper('a', full)], 0)).toEqual([]);
});
