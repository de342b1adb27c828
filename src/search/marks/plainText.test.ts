import { describe, expect, it } from 'vitest';
import { readPlainLines } from '../../digest/sentences.ts';
import { plainText } from './plainText.ts';

describe('as the parser reads it', () => {
  it.each([
    '- **WebPRM Collection 구축**: 4만 개의 단계별 선호 쌍을 구축합니다.\n- **모델(PRM)**은 *최초*입니다.',
    '## 3. 모델 아키텍처\n\n웹 탐색은 반복적인   작업입니다.',
    '1. **데이터셋**:\n   - `WebArena-lite` 사용\n   - `a_b*c*`와 snake_case_name',
    '***굵고 기울인*** 글과 **굵은 *안의* 글**, __밑줄__',
    '2 * 3 * 4와 A* 탐색, D* 탐색',
    '[논문 보기](https://huggingface.co/papers/2505.15277), <https://arxiv.org/abs/2505.15277>, [1]',
    '\\*별\\*과 `<short>`, <think>',
    '> 인용한 글\n\n---\n\n다음 글',
    '```python\nx = 1\n```',
    '3~5배 빠릅니다.',
  ])('reads %j', (markdown) => {
    expect(plainText(markdown).split('\n')).toEqual(
      readPlainLines(markdown).flatMap((line) => line.split('\n')),
    );
  });
});

it('takes tables and struck words for their words', () => {
  expect(plainText('| 모델 | 점수 |\n|---|:-:|\n| **PRM** | 30 |\n~~지운~~ P(a|b)')).toBe(
    '모델 점수\nPRM 30\n지운 P(a|b)',
  );
});

it('leaves marks that never close', () => {
  expect(plainText('**열린 글, [열린 (괄호, `코드')).toBe('**열린 글, [열린 (괄호, `코드');
});

it('gives NFC', () => {
  expect(plainText('**모델**'.normalize('NFD'))).toBe('모델');
});
