import { expect, it } from 'vitest';
import { findOnlyHere } from './findOnlyHere.ts';

function onlyIn(markdown: string, ...others: string[]): string[] {
  return findOnlyHere(markdown, others).map(({ start, end }) => markdown.slice(start, end));
}

it('finds a sentence whose matter the other text does not have', () => {
  expect(
    onlyIn(
      '- **예산**: 질문마다 검색 예산을 정합니다.\n- **융합 단계**: 정렬된 표현을 하나로 통합합니다.',
      '검색에 쓸 예산을 질문마다 다르게 정하는 방법입니다.',
    ),
  ).toEqual(['**융합 단계**: 정렬된 표현을 하나로 통합합니다.']);
});

it('takes another wording for the same', () => {
  expect(
    onlyIn(
      'GPT-4o를 정책으로 쓰면 정확도가 30점 높습니다.',
      '정확도는 GPT-4o 정책에서 30점이나 높아졌습니다.',
    ),
  ).toEqual([]);
});

it('finds only what none of several texts has', () => {
  const text = '검색 예산을 정합니다. 표현을 정렬하고 통합합니다.';
  expect(onlyIn(text, '검색 예산을 정하는 방법.', '표현의 정렬과 통합.')).toEqual([]);
});

it('leaves out what says nothing, and what has too few words', () => {
  expect(onlyIn('자세한 학습 과정은 명시되지 않았습니다. **학습 설정:**', '검색 예산.')).toEqual([]);
});
