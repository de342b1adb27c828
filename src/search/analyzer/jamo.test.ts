import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choseongOf, completionRanges, isChoseong, isOneEditApart } from './jamo.ts';

function canBecome(typed: string, word: string): boolean {
  return completionRanges(typed).some(([first, last]) => word >= first && word < last);
}

describe('what a half-typed word can become', () => {
  it.each([
    ['ㄱ', '가'],
    ['ㄱ', '강화'],
    ['ㄱ', '깋'],
    ['가', '강화'],
    ['가', '가아'],
    ['강', '강화'],
    ['강', '가아'],
    ['강', '가운데'],
    ['닭', '달걀'],
    ['있', '이싸'],
    ['강ㅎ', '강화'],
    ['fla', 'flash'],
    ['ㅏ', 'ㅏㅏ'],
  ])('takes %s for the beginning of %s', (typed, word) => {
    expect(canBecome(typed, word)).toBe(true);
  });

  it.each([
    ['ㄱ', '까'],
    ['ㄱ', '나'],
    ['가', '거'],
    ['강', '가나'],
    ['강', '갖'],
    ['닭', '달나'],
    ['닭', '닥가'],
    ['강ㅎ', '강나'],
    ['fla', 'flow'],
  ])('does not take %s for the beginning of %s', (typed, word) => {
    expect(canBecome(typed, word)).toBe(false);
  });

  it('holds every word for every beginning of it in whole syllables', () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
    const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((syllables) => syllables.join(''));
    fc.assert(fc.property(word, fc.nat(3), (word, length) => canBecome(word.slice(0, length + 1), word)));
  });
});

describe('initial consonants', () => {
  it('are taken from Hangul alone', () => {
    expect(choseongOf('RL: 강화 학습, 뜻')).toBe('ㄱㅎㅎㅅㄸ');
  });

  it.each([
    ['ㄱㅎㅎㅅ', true],
    ['ㄱ', false],
    ['ㄱㅏ', false],
    ['ㄱ화', false],
    ['', false],
  ])('are all that "%s" has: %s', (word, expected) => {
    expect(isChoseong(word)).toBe(expected);
  });
});

describe('one edit', () => {
  it.each([
    ['강화', '강하', 'another vowel'],
    ['강화', '가화', 'a final consonant less'],
    ['강화', '강황', 'a final consonant more'],
    ['attention', 'attenton', 'a letter less'],
    ['attention', 'attenntion', 'a letter more'],
    ['attention', 'attantion', 'another letter'],
    ['attention', 'atetntion', 'two letters exchanged'],
    ['flash', 'flahs', 'the last two letters exchanged'],
  ])('makes %s of %s: %s', (a, b) => {
    expect([isOneEditApart(a, b), isOneEditApart(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['강화', '강화'],
    ['강화', '장하'],
    ['강화', '강화학'],
    ['attention', 'atentio'],
    ['abcd', 'badc'],
    ['flash', 'flush it'],
  ])('does not make %s of %s', (a, b) => {
    expect([isOneEditApart(a, b), isOneEditApart(b, a)]).toEqual([false, false]);
  });
});
