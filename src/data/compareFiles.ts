import { monthOf } from '../bundle/addresses.ts';
import type { Manifest, Month } from '../bundle/bundle.ts';

/** What is known of a collection: its manifest, and some of its months. */
interface KnownCollection {
  manifest: Manifest | undefined;
  readMonth: (month: string) => Month | undefined;
}

/**
 * Tells which queries have another file to read in a newer collection, by their keys; see `queries.ts`. A day of a month
 * that has changed, and of which it is not known how, counts as changed.
 */
export function compareFiles(
  before: KnownCollection,
  now: KnownCollection,
): (queryKey: readonly unknown[]) => boolean {
  return ([kind, name, file]) => {
    if (typeof name !== 'string') return false;
    const isAnother = (find: (collection: KnownCollection) => string | undefined) =>
      find(before) !== find(now);
    switch (kind) {
      case 'month':
        return isAnother((collection) => findMonthFile(collection, name));
      case 'day': {
        const month = monthOf(name);
        if (!isAnother((collection) => findMonthFile(collection, month))) return false;
        const isKnown = before.readMonth(month) && now.readMonth(month);
        return !isKnown || isAnother((collection) => findDayFile(collection, name, file));
      }
      case 'paper-part':
        return isAnother((collection) => findPartFile(collection, name));
      default:
        return false;
    }
  };
}

function findMonthFile({ manifest }: KnownCollection, month: string): string | undefined {
  return manifest?.months.find((entry) => entry.month === month)?.file;
}

function findDayFile({ readMonth }: KnownCollection, date: string, file: unknown): string | undefined {
  const day = readMonth(monthOf(date))?.days.find((entry) => entry.date === date);
  return file === 'texts' ? day?.texts : day?.list;
}

function findPartFile({ manifest }: KnownCollection, part: string): string | undefined {
  return manifest?.paperParts.find((entry) => entry.part === part)?.file;
}
