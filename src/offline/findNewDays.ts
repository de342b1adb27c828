import type { GenericSchema, InferOutput } from 'valibot';
import { monthOf } from '../bundle/addresses.ts';
import { dayListSchema, monthSchema, type Manifest } from '../bundle/bundle.ts';
import type { NewDays } from './offlineState.ts';

/** Reads a file of the bundle, by its name relative to `data/`. @throws {BundleError} */
export type ReadFile = <Schema extends GenericSchema>(
  file: string,
  schema: Schema,
) => Promise<InferOutput<Schema>>;

/** The days behind the newest of an older manifest; nothing where there are none. @throws {BundleError} */
export async function findNewDays(
  before: Manifest,
  now: Manifest,
  readFile: ReadFile,
): Promise<NewDays | undefined> {
  const newest = before.months.at(-1)?.last ?? '';
  const months = now.months.filter(({ month, last }) => month >= monthOf(newest) && last > newest);
  const read = await Promise.all(months.map(({ file }) => readFile(file, monthSchema)));
  const days = read.flatMap((month) => month.days).filter(({ date }) => date > newest);
  if (days.length === 0) return undefined;
  const lists = await Promise.all(days.map(({ list }) => readFile(list, dayListSchema)));
  const isNew = ({ earlierDates }: { earlierDates: string[] }) => earlierDates.length === 0;
  return {
    dates: days.map(({ date }) => date),
    papers: lists.flatMap(({ papers }) => papers).filter(isNew).length,
  };
}
