import { expect, it } from 'vitest';
import type { DayTexts } from '../../bundle/dayTexts.ts';
import { compareSection } from './compareEditions.ts';

const paperId = '2506.90011';

function writeDay(date: string, ...results: string[]): { date: string; texts: DayTexts } {
  const sections = results.map((markdown) => ({ kind: 'results' as const, heading: '결과', markdown }));
  const edition = { title: '', titleSource: 'id', standing: 'sound', before: '', after: '' } as const;
  return { date, texts: { date, editions: [{ ...edition, paperId, sections }] } };
}

const shown =
  '- **처리량**: 고정 예산 방식보다 처리량이 124% 높아졌습니다.\n- **기억**: 기억 용량을 절반만 씁니다.';
const section = { kind: 'results' as const, markdown: shown };

it('finds the figures that differ, and the sentences that only one of two days has', () => {
  const other =
    '- **처리량**: 처리량이 고정 예산보다 141% 높아졌습니다.\n- **환각률**: 환각이 담긴 답변이 줄었습니다.';
  const { only, others } = compareSection(paperId, section, [writeDay('2025-06-30', other)]);
  const [day] = others;
  expect(only.map(({ start, end }) => shown.slice(start, end))).toEqual([
    '**기억**: 기억 용량을 절반만 씁니다.',
  ]);
  expect(day).toMatchObject({ date: '2025-06-30', differing: [{ text: '124%', other: { text: '141%' } }] });
  expect(day && 'only' in day && day.only.map(({ start, end }) => other.slice(start, end))).toEqual([
    '**환각률**: 환각이 담긴 답변이 줄었습니다.',
  ]);
});

it('compares with both where a day has a section twice, and says where it has none', () => {
  const { only, others } = compareSection(paperId, section, [
    writeDay(
      '2025-06-30',
      '처리량이 124% 높아졌습니다. 고정 예산 방식보다.',
      '기억 용량을 절반만 쓰면 됩니다.',
    ),
    writeDay('2025-06-27'),
  ]);
  expect(only).toEqual([]);
  expect(others[1]).toMatchObject({ date: '2025-06-27', markdown: '', only: [], differing: [] });
});

it('says which day could not be fetched, and marks nothing where none was', () => {
  expect(compareSection(paperId, section, [{ date: '2025-06-30', texts: undefined }])).toEqual({
    only: [],
    others: [{ date: '2025-06-30', isLost: true }],
  });
});
