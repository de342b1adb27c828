import { expect, it } from 'vitest';
import { measureProgress } from './measureProgress.ts';
import { planStorage, sumBytes, sumCollection, type PlannedFiles } from './planStorage.ts';
import { makeCollection } from './testCollection.ts';

const nothing = new Set<string>();
const dates = ['2025-04-30', '2025-05-21', '2025-05-22'];
const filesOf = (planned: PlannedFiles[]) => planned.flatMap(({ files }) => files);

it('stores what the newest day needs first, then its month, the index, and the other days, newest first', () => {
  const { manifest, months } = makeCollection(dates);
  const { first, newest, index, rest } = planStorage(manifest, months, nothing);
  expect(filesOf(first)).toEqual([
    'months/2025-05.2.json',
    'days/2025-05-22.list.json',
    'days/2025-05-22.texts.json',
    'papers/2505.json',
  ]);
  expect(filesOf(newest)).toEqual(['days/2025-05-21.list.json', 'days/2025-05-21.texts.json']);
  expect(filesOf(index)).toEqual([
    'months/2025-04.1.json',
    'search/1.bin',
    'search/0.bin',
    'search/glossary.json',
    'papers/2504.json',
  ]);
  expect(filesOf(rest)).toEqual(['days/2025-04-30.list.json', 'days/2025-04-30.texts.json']);
  expect(sumBytes([...first, ...newest, ...index, ...rest])).toBe(sumCollection(manifest));
});

it('stores the newest 20 MB of days of a larger collection, with the whole index', () => {
  const { manifest, months } = makeCollection(dates, 8_000_000);
  const { index, newest, rest } = planStorage(manifest, months, nothing);
  expect(filesOf(newest)).toHaveLength(2);
  expect(filesOf(rest)).toEqual([]);
  expect(filesOf(index)).toContain('months/2025-04.1.json');
});

it('stores months beyond 20 MB that the reader asked for', () => {
  const { manifest, months } = makeCollection(dates, 8_000_000);
  const { rest } = planStorage(manifest, months, new Set(['2025-04']));
  expect(filesOf(rest)).toEqual(['days/2025-04-30.list.json', 'days/2025-04-30.texts.json']);
});

it('counts a day when both of its files are stored, and a paper once', () => {
  const { manifest, months } = makeCollection(['2025-04-22', '2025-05-21', '2025-05-22']);
  const stored = new Set(
    ['2025-04-22', '2025-05-22'].flatMap((date) => [`days/${date}.list.json`, `days/${date}.texts.json`]),
  );
  stored.add('days/2025-05-21.list.json');
  expect(measureProgress(planStorage(manifest, months, nothing), months, stored, nothing)).toEqual({
    storedBytes: 200,
    plannedBytes: sumCollection(manifest),
    storedDays: 2,
    storedPapers: 1,
    isWhole: true,
    months: [
      { month: '2025-05', days: 2, storedDays: 1, missingBytes: 100, isRequested: false },
      { month: '2025-04', days: 1, storedDays: 1, missingBytes: 0, isRequested: false },
    ],
  });
});
