import { expect, it } from 'vitest';
import { cutUnits } from './cutUnits.ts';

function textsOf(markdown: string): string[] {
  return cutUnits(markdown).map(({ start, end }) => markdown.slice(start, end));
}

it('says where a unit stands, in UTF-16 units', () => {
  expect(cutUnits('😀 요약입니다.\n\n- 마스킹: 명시되지 않음')).toEqual([
    { form: 'sentence', start: 0, end: 9 },
    { form: 'bullet', start: 11, end: 25 },
  ]);
});

it('keeps to the own text of a bullet that has bullets inside', () => {
  expect(textsOf('- 두 단계로 학습합니다.\n  - 첫째\n  - 둘째')).toEqual([
    '- 두 단계로 학습합니다.',
    '- 첫째',
    '- 둘째',
  ]);
});

it('passes over a bullet that only names the bullets inside it', () => {
  expect(textsOf('- **학습 설정:**\n  - 배치 크기: 없음')).toEqual(['- 배치 크기: 없음']);
});

it('keeps a bullet that ends with a colon and has nothing inside', () => {
  expect(textsOf('- 학습 설정:')).toEqual(['- 학습 설정:']);
});

it('cuts a paragraph into sentences, also behind a closing mark and at a line break, never inside a number', () => {
  expect(textsOf('**0.5B를 씁니다.** 정확도는 9.1% 높습니다.\n자세한 내용은 없습니다.')).toEqual([
    '**0.5B를 씁니다.**',
    '정확도는 9.1% 높습니다.',
    '자세한 내용은 없습니다.',
  ]);
});

it('leaves the marks of a quotation out of its sentences', () => {
  expect(textsOf('> 첫 줄\n> 둘째 줄')).toEqual(['첫 줄', '둘째 줄']);
});

it('finds none in headings and code', () => {
  expect(cutUnits('## 제목입니다.\n\n```\n코드입니다.\n```')).toEqual([]);
});

it('cuts a paragraph only as far as the head of a table', () => {
  expect(textsOf('앞 문장입니다.\n| 열 | 값 |\n|---|---|\n| 가 | 없음 |')).toEqual(['앞 문장입니다.']);
});

it('finds none in a text that is nested too deep to be read', () => {
  expect(cutUnits('- '.repeat(2000) + '글')).toEqual([]);
});
