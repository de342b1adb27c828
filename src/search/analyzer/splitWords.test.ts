import { expect, it } from 'vitest';
import { splitWords } from './splitWords.ts';

function wordsOf(text: string): string[] {
  return splitWords(text).map((word) => word.text);
}

it.each([
  ['LLM의 성능은 GPT-4o와', ['LLM', '의', '성능은', 'GPT', '4o', '와']],
  ['日本語와 русский', ['日本語', '와', 'русский']],
  ['강화·학습, (보상)', ['강화', '학습', '보상']],
  ['ㄱㅎ ㅏ', ['ㄱㅎ', 'ㅏ']],
])('splits %s at punctuation and between Hangul and other scripts', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it.each(['2505.15277', 'arXiv:2505.15277.', '논문2505.15277의', '2505.15277v2'])(
  'keeps the arXiv id in %s one word',
  (text) => {
    expect(wordsOf(text)).toContain('2505.15277');
  },
);

it('keeps a decimal number whole', () => {
  expect(wordsOf('정확도 94.3% (+2.5)')).toEqual(['정확도', '94.3', '2.5']);
  expect(wordsOf('2.5배, 14.25MB, Qwen2.5-VL, v1.2.3. 2024.')).toEqual([
    '2.5',
    '배',
    '14.25MB',
    'Qwen2.5',
    'VL',
    'v1.2.3',
    '2024',
  ]);
});

it('says where a word stands and whether it is Hangul', () => {
  expect(splitWords(' LLM의')).toEqual([
    { text: 'LLM', from: 1, to: 4, isHangul: false },
    { text: '의', from: 4, to: 5, isHangul: true },
  ]);
});

it('keeps an accent with its letter', () => {
  expect(wordsOf('nai\u0308ve')).toEqual(['nai\u0308ve']);
});
