import * as v from 'valibot';
import { isCalendarDate } from '../digest/calendarDate.ts';
import { editionSchema } from '../digest/editionSchema.ts';
import { insightSchema } from '../digest/insight/insight.ts';

/** An edition with what the build read out of its texts; that is not in what an earlier version stored on a device. */
const readEditionSchema = v.object({ ...editionSchema.entries, insight: v.exactOptional(insightSchema) });

/** The texts of a day, in the order of its list. */
export const dayTextsSchema = v.object({
  date: v.pipe(v.string(), v.check(isCalendarDate)),
  editions: v.array(readEditionSchema),
});

export type ReadEdition = v.InferOutput<typeof readEditionSchema>;
export type DayTexts = v.InferOutput<typeof dayTextsSchema>;
