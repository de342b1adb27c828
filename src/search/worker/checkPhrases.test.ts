import { expect, it } from 'vitest';
import type { Digest } from '../../digest/digest.ts';
import type { Hit } from '../answer.ts';
import { makeDigest } from '../engine/testDigests.ts';
import { parseQuery } from '../query/parseQuery.ts';
import { checkPhrases } from './checkPhrases.ts';

const may = makeDigest('2025-05-22', {
  '2505.00001':
    '# 보상 모델\n\n## 5. 정량적 결과\n\n강화 학습을 오래 한다.\n\n## 6. 한계\n\n학습 강화는 없다.',
});
const june = makeDigest('2025-06-02', {
  '2505.00001': '# 보상 모델\n\n## 3. 모델 구조\n\n학습 강화를 쓴다.',
});

function makeHit(hit: Partial<Hit> = {}): Hit {
  return {
    paperId: '2505.00001',
    title: '보상 모델',
    isUntitled: false,
    date: '2025-05-22',
    standing: 'guessed',
    otherDates: ['2025-06-02'],
    places: ['limitations', 'results'],
    ...hit,
  };
}

function check(typed: string, hit: Hit, ...there: Digest[]) {
  const phrases = parseQuery(typed).clauses.filter(({ isPhrase }) => isPhrase);
  return checkPhrases([hit], phrases, (date) => there.find((texts) => texts.date === date));
}

it('keeps the edition that has the phrase, the place of the phrase first', () => {
  expect(check('"강화 학습"', makeHit(), may, june)).toEqual({
    hits: [makeHit({ standing: 'sound', otherDates: [], places: ['results', 'limitations'] })],
    isIncomplete: false,
  });
});

it('shows the edition that has the phrase where the one that matches best by its words has not', () => {
  const { hits } = check('"학습 강화를"', makeHit(), may, june);
  expect(hits).toMatchObject([{ date: '2025-06-02', otherDates: [], places: ['method'] }]);
});

it('leaves out a paper of which no edition has the phrase where it is asked for', () => {
  expect(check('"없는 구절"', makeHit(), may, june).hits).toEqual([]);
  expect(check('한계:"강화 학습"', makeHit(), may, june).hits).toEqual([]);
});

it('leaves out a paper that has both phrases, but in no edition together', () => {
  expect(check('"강화 학습" "강화를 쓴다"', makeHit(), may, june).hits).toEqual([]);
});

it('leaves out a paper one of whose editions has what is excluded, and leaves others as they are', () => {
  expect(check('보상 -"강화를 쓴다"', makeHit(), may, june).hits).toEqual([]);
  expect(check('보상 -"없는 구절"', makeHit(), may, june).hits).toEqual([makeHit()]);
});

it('keeps a paper that may have the phrase in a text that is not there', () => {
  expect(check('"학습 강화를"', makeHit(), may)).toMatchObject({
    hits: [{ date: '2025-06-02', otherDates: [] }],
    isIncomplete: true,
  });
  expect(check('"강화 학습"', makeHit())).toEqual({ hits: [makeHit()], isIncomplete: true });
});

it('puts an edition that is known to have the phrase before one that is not known yet', () => {
  expect(check('"강화를 쓴다"', makeHit(), june).hits).toMatchObject([
    { date: '2025-06-02', otherDates: ['2025-05-22'], places: ['method'] },
  ]);
});
