import { expect, it } from 'vitest';
import { sectionKinds, type SectionKind, type Standing } from '../../src/digest/edition.ts';
import { chooseFullest } from './chooseFullest.ts';

function place(
  date: string,
  informative: Partial<Record<SectionKind, number>>,
  standing: Standing = 'sound',
) {
  return { date, standing, informative: sectionKinds.map((kind) => informative[kind] ?? 0) };
}

function fullestOf(...places: ReturnType<typeof place>[]) {
  return chooseFullest(places).map(({ fullest }) => fullest);
}

it('says of each edition which of its sections say most', () => {
  expect(
    fullestOf(
      place('2025-07-02', { method: 80, results: 90 }),
      place('2025-07-01', { method: 120, future: 5 }),
    ),
  ).toEqual([['results'], ['method', 'future']]);
});

it('takes the newer of two equal ones', () => {
  expect(fullestOf(place('2025-07-02', { results: 9 }), place('2025-07-01', { results: 9 }))).toEqual([
    ['results'],
    undefined,
  ]);
});

it.each([
  ['an edition that stands alone', [place('2025-07-02', { results: 9 })]],
  [
    'a sound edition beside a guessed one',
    [place('2025-07-02', { results: 9 }), place('2025-07-01', { results: 99 }, 'guessed')],
  ],
])('says nothing of %s', (_, places) => {
  expect(fullestOf(...places).every((fullest) => fullest === undefined)).toBe(true);
});

it('compares none of the sections beside the seven, which each writer names differently', () => {
  expect(fullestOf(place('2025-07-02', { other: 9 }), place('2025-07-01', { other: 3, results: 1 }))).toEqual(
    [undefined, ['results']],
  );
});
