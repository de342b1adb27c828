/** A time as it is said: both 0 stands for less than a minute. */
export interface RoundedTime {
  hours: number;
  minutes: number;
}

/** From an hour on nobody knows how long they read to the minute, and from so many hours on not to five. */
const manyHours = 10;

/** Rounds minutes as far as they can be known: to the minute, from an hour on to five, from ten hours on to the hour. */
export function roundTime(minutes: number): RoundedTime {
  if (minutes < 1) return { hours: 0, minutes: 0 };
  const whole = Math.round(minutes);
  const step = whole < 60 ? 1 : whole < manyHours * 60 ? 5 : 60;
  const rounded = Math.round(minutes / step) * step;
  return { hours: Math.floor(rounded / 60), minutes: rounded % 60 };
}

/** How far one has come, in whole minutes that add up to the whole. */
export interface TimeProgress {
  read: number;
  left: number;
}

/**
 * Says how many minutes are read and how many are left. What is left is never said to be nothing while there is something,
 * nor the other way round.
 * @param read of `all`, in minutes
 */
export function roundProgress(read: number, all: number): TimeProgress {
  if (read >= all) return { read: Math.max(1, Math.round(all)), left: 0 };
  const left = Math.max(1, Math.round(all - read));
  return { read: Math.max(0, Math.max(1, Math.round(all)) - left), left };
}
