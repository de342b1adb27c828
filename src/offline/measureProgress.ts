import type { Month, MonthDay } from '../bundle/bundle.ts';

import type { Progress } from './storing.ts';
import { planDay, sumBytes, type PlannedFiles, type StoragePlan } from './planStorage.ts';

/**
 * How far a plan is carried out.
 * @param months those that are known, newest first
 * @param stored files on this device
 */
export function measureProgress(
  plan: StoragePlan,
  months: Month[],
  stored: ReadonlySet<string>,
  requested: ReadonlySet<string>,
): Omit<Progress, 'failed'> {
  const isStored = ({ files }: PlannedFiles) => files.every((file) => stored.has(file));
  const isDayStored = (day: MonthDay) => isStored(planDay(day));
  const planned = [...plan.first, ...plan.newest, ...plan.index, ...plan.rest];
  const plannedFiles = new Set(planned.flatMap(({ files }) => files));
  const storedDays = months.flatMap(({ days }) => days.filter(isDayStored));
  return {
    storedBytes: sumBytes(planned.filter(isStored)),
    plannedBytes: sumBytes(planned),
    storedDays: storedDays.length,
    storedPapers: new Set(storedDays.flatMap(({ paperIds }) => paperIds)).size,
    months: months.map(({ month, days }) => ({
      month,
      days: days.length,
      storedDays: days.filter(isDayStored).length,
      missingBytes: sumBytes(days.filter((day) => !isDayStored(day))),
      isRequested: requested.has(month),
    })),
    isWhole: months.every(({ days }) => days.every(({ texts }) => plannedFiles.has(texts))),
  };
}
