import { expect, it } from 'vitest';
import type { GenericSchema, InferOutput } from 'valibot';
import { findNewDays } from './findNewDays.ts';
import { makeCollection } from './testCollection.ts';

function readFrom(
  { months, manifest }: ReturnType<typeof makeCollection>,
  earlier: Record<string, string[]>,
) {
  return <Schema extends GenericSchema>(file: string): Promise<InferOutput<Schema>> => {
    const entry = manifest.months.find((month) => month.file === file);
    if (entry)
      return Promise.resolve(months.find(({ month }) => month === entry.month) as InferOutput<Schema>);
    const date = file.slice('days/'.length, 'days/2025-05-22'.length);
    const papers = [{ earlierDates: earlier[date] ?? [] }, { earlierDates: ['2025-05-01'] }];
    return Promise.resolve({ date, papers } as InferOutput<Schema>);
  };
}

it('counts the papers of new days that no digest before had', async () => {
  const before = makeCollection(['2025-05-30']).manifest;
  const now = makeCollection(['2025-05-30', '2025-05-31', '2025-06-01']);
  const readFile = readFrom(now, { '2025-06-01': ['2025-05-31'] });
  expect(await findNewDays(before, now.manifest, readFile)).toEqual({
    dates: ['2025-05-31', '2025-06-01'],
    papers: 1,
  });
});

it('says nothing of older days that were added or changed', async () => {
  const before = makeCollection(['2025-05-30']).manifest;
  const now = makeCollection(['2025-05-29', '2025-05-30']);
  expect(await findNewDays(before, now.manifest, readFrom(now, {}))).toBeUndefined();
});

it('takes every day of a collection that was empty for new', async () => {
  const now = makeCollection(['2025-05-30']);
  expect(await findNewDays(makeCollection([]).manifest, now.manifest, readFrom(now, {}))).toEqual({
    dates: ['2025-05-30'],
    papers: 1,
  });
});
