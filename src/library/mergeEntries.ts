import { keyOf, type Entry } from './entry.ts';
import { decodeNote, encodeNote, mergeNotes } from './note.ts';

/**
 * What is left of two entries of the same key: the later one, of two at the same time the one with the greater value.
 * Notes are not chosen from but joined. Any order and any number of repetitions gives the same; `a` itself comes back
 * where `b` adds nothing to it.
 */
export function mergeEntries(a: Entry, b: Entry): Entry {
  if (a.value === b.value && a.time >= b.time) return a;
  if (a.kind === 'note') return joinNotes(a, b);
  return b.time > a.time || (b.time === a.time && b.value > a.value) ? b : a;
}

function joinNotes(a: Entry, b: Entry): Entry {
  const [first, second] = [decodeNote(a.value), decodeNote(b.value)];
  if (!first || !second) return second ? b : a;
  const value = encodeNote(mergeNotes(first, second));
  const time = Math.max(a.time, b.time);
  return value === a.value && time === a.time ? a : { ...a, value, time };
}

/** Takes entries into a map by `keyOf`. */
export function mergeInto(known: Map<string, Entry>, entries: Iterable<Entry>): void {
  for (const entry of entries) {
    const key = keyOf(entry);
    const before = known.get(key);
    known.set(key, before ? mergeEntries(before, entry) : entry);
  }
}
