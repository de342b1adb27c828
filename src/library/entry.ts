import { readArxivMonth } from '../digest/arxivId.ts';
import { decodeNote } from './note.ts';

const entryKinds = ['read', 'saved', 'interest', 'note', 'tag', 'day', 'setting', 'place', 'backup'] as const;

/** What an entry is about. All but the last four belong to a paper; `backup` belongs to this device alone. */
export type EntryKind = (typeof entryKinds)[number];

/**
 * One field of one paper, day, list or setting: the unit that is written, merged and undone. An empty value says that
 * there is none any more, since a removal has to win over older copies too.
 */
export interface Entry {
  readonly kind: EntryKind;
  /** A paper's id, a date, a list or a setting; for a tag the paper's id, a tab and the tag. */
  readonly id: string;
  /** In the form that `valueForms` gives for the kind. */
  readonly value: string;
  /** Milliseconds of the clock in `clock.ts`. */
  readonly time: number;
}

/** The latest time that a `Date` can hold, and an entry. */
export const latestTime = 8.64e15;
const longestId = 300;

/**
 * `read`: the edition's date, and when it was read in base 36 where that is not the entry's time. `saved`: 1, and when
 * likewise. `day`: fingerprints of its papers, or `-` where it had none.
 */
const valueForms: Record<Exclude<EntryKind, 'note'>, RegExp> = {
  read: /^(?:\d{4}-\d\d-\d\d(?: [\da-z]{1,11})?)?$/,
  saved: /^(?:1(?: [\da-z]{1,11})?)?$/,
  interest: /^[123]?$/,
  tag: /^1?$/,
  day: /^(?:-|(?:[\da-z]{4})+)?$/,
  setting: /^[\w-]{0,40}$/,
  place: /^.{0,300}$/s,
  backup: /^[\da-z]{0,11}$/,
};

/** The entry that a stored array of kind, id, value and time holds; nothing where it holds none. */
export function readEntry(stored: unknown): Entry | undefined {
  if (!Array.isArray(stored)) return undefined;
  const [kind, id, value, time]: unknown[] = stored;
  if (!isEntryKind(kind) || typeof id !== 'string' || typeof value !== 'string' || !isTime(time)) {
    return undefined;
  }
  const entry = { kind, id, value, time };
  return isStorable(entry) ? entry : undefined;
}

/** Whether an entry would be read again as it is. */
export function isStorable({ kind, id, value }: Entry): boolean {
  const isValue = kind === 'note' ? decodeNote(value) !== undefined : valueForms[kind].test(value);
  return isValue && id.length <= longestId;
}

/** The entry as an array, in the form that `readEntry` takes. */
export function writeEntry({ kind, id, value, time }: Entry): unknown[] {
  return [kind, id, value, time];
}

export function isEntryKind(value: unknown): value is EntryKind {
  return entryKinds.some((kind) => kind === value);
}

/** Whether a value is a time that an entry may have. */
export function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= latestTime;
}

/** Tells entries apart: two with the same key are about the same field. */
export function keyOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return `${kind}\t${id}`;
}

/** The paper, day, list or setting that an entry is about. */
export function subjectOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return kind === 'tag' ? id.slice(0, id.indexOf('\t')) : id;
}

/**
 * Which part of the storage holds an entry: arXiv's month for papers and the year for days, so that a morning's reading
 * rewrites the newest parts only.
 */
export function chunkOf(entry: Pick<Entry, 'kind' | 'id'>): string {
  if (entry.kind === 'day') return `days-${entry.id.slice(0, 4)}`;
  if (entry.kind === 'setting' || entry.kind === 'backup') return 'settings';
  if (entry.kind === 'place') return 'places';
  return readArxivMonth(subjectOf(entry)) ?? 'other';
}

/** Value and moment of a `read` or `saved` entry: the moment is written only where undoing gave the entry another time. */
export function readMoment({ value, time }: Entry): { value: string; at: number } {
  const [bare = '', moment] = value.split(' ');
  return { value: bare, at: moment === undefined ? time : Number.parseInt(moment, 36) };
}
