import { expect, it } from 'vitest';
import type { Digest } from '../../digest/digest.ts';
import { makeDigest } from '../engine/testDigests.ts';
import { buildShards } from './buildShards.ts';
import { encodeShard } from './codec.ts';
import { blocksAShard, papersABlock } from './cutShards.ts';
import type { Shard } from './shard.ts';

/** A day that fills a block: papers 2501.00000 … 2501.00249 on the first. */
function makeBlock(day: number): Digest {
  const month = `25${String(day).padStart(2, '0')}`;
  const ids = Array.from(
    { length: papersABlock },
    (_, number) => `${month}.${String(number).padStart(5, '0')}`,
  );
  const editions = ids.map((paperId) => ({
    paperId,
    title: `제목 ${paperId}`,
    titleSource: 'heading' as const,
    standing: 'sound' as const,
    before: '글',
    sections: [],
    after: '',
  }));
  return { date: `2025-01-${String(day).padStart(2, '0')}`, editions, preamble: '' };
}

/** The mark of a term in a shard's only paper; 0 where its texts do not have it. */
function markOf({ terms, texts: { starts, marks } }: Shard, term: string): number {
  const number = terms.indexOf(term);
  return number === -1 || starts[number] === starts[number + 1] ? 0 : (marks[starts[number] ?? 0] ?? 0);
}

const fullDays = Array.from({ length: blocksAShard }, (_, number) => makeBlock(number + 1));

it('changes no full shard when a day is added', () => {
  const next = makeDigest('2025-01-20', { '2520.00001': '# 새 논문' });
  const later = makeDigest('2025-01-21', { '2501.00000': '# 고친 제목\n\n새 글' });
  const [full, ...open] = buildShards([...fullDays, next]);
  const [sameFull, ...laterOpen] = buildShards([...fullDays, next, later]);
  if (!full || !sameFull) throw new Error('Expected a full shard.');
  expect(full.papers).toHaveLength(1000);
  expect(encodeShard(sameFull)).toEqual(encodeShard(full));
  expect(open.map(({ papers }) => papers.map(({ paperId }) => paperId))).toEqual([['2520.00001']]);
  expect(laterOpen.map(({ papers }) => papers.map(({ paperId }) => paperId))).toEqual([
    ['2520.00001', '2501.00000'],
  ]);
});

it('keeps the newest blocks apart until the next shard opens', () => {
  expect(buildShards(fullDays).map(({ papers }) => papers.length)).toEqual([250, 250, 250, 250]);
});

it('counts a paper of two days once towards a block', () => {
  const again = { ...makeBlock(1), date: '2025-01-02' };
  const half = (day: Digest, from: number) => ({ ...day, editions: day.editions.slice(from, from + 125) });
  const days = [half(makeBlock(1), 0), half(again, 0), half(again, 125)];
  expect(buildShards(days).map(({ papers }) => papers.length)).toEqual([250]);
});

it('builds nothing of nothing', () => {
  expect(buildShards([])).toEqual([]);
});

it('makes one document of a paper’s editions, the newest first, with the place of each text', () => {
  const [shard] = buildShards([
    makeDigest('2025-05-22', { '2505.00001': '# A: 옛 제목\n\n## 6. 한계\n\n데이터가 적다.' }),
    makeDigest('2025-06-02', {
      '2505.00001': '# A: 새 제목\n\n개요를 쓴다.\n\n## 5. 정량적 결과\n\n데이터가 많다.',
    }),
  ]);
  expect(shard?.papers).toEqual([
    {
      paperId: '2505.00001',
      name: 'A',
      title: '새 제목',
      isUntitled: false,
      editions: [
        { date: '2025-06-02', standing: 'sound' },
        { date: '2025-05-22', standing: 'sound' },
      ],
      places: [
        [0, 'other'],
        [0, 'results'],
        [1, 'limitations'],
      ],
    },
  ]);
  if (!shard) throw new Error('Expected a shard.');
  expect(['데이터', '개요', '없음'].map((term) => markOf(shard, term))).toEqual([0b110, 0b001, 0]);
  expect(shard.terms).toEqual(expect.arrayContaining(['옛', '새', '제목', '데이터']));
});

it('takes the title of an older edition where the newest has none', () => {
  const [shard] = buildShards([
    makeDigest('2025-05-22', { '2505.00001': '# 제목 있음\n\n## 6. 한계\n\n적다.' }),
    makeDigest('2025-06-02', { '2505.00001': '## 6. 한계\n\n많다.' }),
  ]);
  expect(shard?.papers).toMatchObject([{ title: '제목 있음', isUntitled: false }]);
});

it('does not index an id that stands for a title', () => {
  const [shard] = buildShards([makeDigest('2025-05-22', { '2505.00001': '## 6. 한계\n\n적다.' })]);
  expect(shard?.papers).toMatchObject([{ title: '2505.00001', isUntitled: true }]);
  expect(shard?.terms).not.toContain('2505.00001');
});

it('does not index the seven headings, which every paper has', () => {
  const [shard] = buildShards([
    makeDigest('2025-05-22', { '2505.00001': '# 제목\n\n## 6. 한계\n\n적다.\n\n## 감사의 말\n\n고맙다.' }),
  ]);
  const terms = shard?.terms;
  expect(terms).toContain('감사');
  expect(terms).not.toContain('한계');
});
