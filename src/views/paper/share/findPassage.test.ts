import { expect, it } from 'vitest';
import { describePassage, findPassage } from './findPassage.ts';

/** The words by which a part of a text is known, and the part that they find again. */
function roundTrip(text: string, part: string) {
  const from = text.indexOf(part);
  const passage = describePassage(text, from, from + part.length);
  const found = findPassage(text, passage);
  return { passage, found: found && text.slice(found.from, found.to) };
}

it('knows a short passage by all of its words', () => {
  expect(roundTrip('정확도는 41.2%에서 2.6%로 낮아졌습니다.', '41.2%에서 2.6%로').passage).toEqual({
    start: '41.2%에서 2.6%로',
  });
});

it('knows a long passage by its first and last words', () => {
  const text =
    '앞의 글. 해자 토큰은 문서에서 온 글과 사용자의 지시를 구별하여 프롬프트 주입을 막는다. 뒤의 글.';
  const part = '해자 토큰은 문서에서 온 글과 사용자의 지시를 구별하여 프롬프트 주입을 막는다.';
  expect(roundTrip(text, part)).toEqual({
    passage: { start: '해자 토큰은 문서에서 온', end: '구별하여 프롬프트 주입을 막는다.' },
    found: part,
  });
});

it('takes as many words as it needs where the first ones stand twice', () => {
  const text =
    '이 방법은 기존의 방식보다 느리지만 정확하다. 이 방법은 기존의 방식보다 빠르고 게다가 메모리를 훨씬 적게 쓴다고 한다.';
  const part = '이 방법은 기존의 방식보다 빠르고 게다가 메모리를 훨씬 적게 쓴다고 한다.';
  expect(roundTrip(text, part)).toEqual({
    passage: { start: '이 방법은 기존의 방식보다 빠르고', end: '훨씬 적게 쓴다고 한다.' },
    found: part,
  });
});

it.each(['정확도', '정확도를 높이고 지연 시간을 줄이며 메모리를 아끼는 방법을 제안한다.'])(
  'knows the second of two that are the same: %s',
  (part) => {
    const text = `${part} 그리고 ${part}`;
    const from = text.lastIndexOf(part);
    const passage = describePassage(text, from, text.length);
    expect(passage).toEqual({ start: part, nth: 1 });
    expect(findPassage(text, passage)?.from).toBe(from);
    expect(findPassage(part, passage)?.from).toBe(0);
  },
);

it('finds a passage by its first words where its last are gone', () => {
  expect(findPassage('하나 둘 셋 넷', { start: '둘 셋', end: '다섯' })).toEqual({ from: 3, to: 6 });
});

it('does not find what is not there', () => {
  expect(findPassage('하나 둘', { start: '셋' })).toBeUndefined();
});
