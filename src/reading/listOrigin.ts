import * as v from 'valibot';
import { isCalendarDate } from '../digest/calendarDate.ts';

/** The list that a paper was opened from, kept in `history.state` so that it survives a reload. */
export interface ListOrigin {
  /** The day whose list it was; not known of a saved paper that was opened before its days had come. */
  day?: string;
  /** The stack of several days that it was opened from, where that is the list, by its address. */
  stack?: string;
  /** It was opened from the saved papers, which are the page before it in the history. */
  isFromLibrary?: boolean;
  /** The lens that it was read in, `results,limitations`. */
  lens?: string;
}

const schema = v.object({
  day: v.exactOptional(v.pipe(v.string(), v.check(isCalendarDate))),
  stack: v.exactOptional(v.string()),
  isFromLibrary: v.exactOptional(v.boolean()),
  lens: v.exactOptional(v.string()),
});

/** Reads the state of a location; nothing where the page was opened from an address, or another version wrote it. */
export function readListOrigin(state: unknown): ListOrigin | undefined {
  const parsed = v.safeParse(schema, state);
  return parsed.success ? parsed.output : undefined;
}

/**
 * The day whose list a paper belongs to: the one that it was opened from; from a cold start the one that the address
 * asks for, else the newest that has the paper.
 * @param dates the days that have the paper, newest first
 */
export function chooseListDay(
  origin: ListOrigin | undefined,
  dates: string[],
  asked: string | null,
): string | undefined {
  return origin?.day ?? dates.find((date) => date === asked) ?? dates[0];
}
