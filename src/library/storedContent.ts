import { isAction, type Action } from './action.ts';
import { isTime, latestTime, readEntry, writeEntry, type Entry } from './entry.ts';

/** What one key of the storage holds, decoded. */
export interface StoredContent {
  entries: Entry[];
  actions: Action[];
  /** When it was written; 0 where that is not known. */
  written: number;
  /** The last erasing that its writer knew of: what was written without knowing of the newest one is void. */
  erased: number;
  /** Whether all of it could be read. */
  isWhole: boolean;
}

/** A read paper of this chunk's month: its number, the entry's time, the edition's day, when it was read if not then. */
const readForm = /^(\d{4,5}) ([\da-z]{1,11})(?: ([\da-z]{1,5})(?: ([\da-z]{1,11}))?)?$/;
const dayMs = 86_400_000;

/**
 * Reads the fields of an envelope of the current version and leaves out what is not valid.
 * @param chunk the chunk's name, which for papers is their month
 */
export function decodeContent(chunk: string, content: Readonly<Record<string, unknown>>): StoredContent {
  const { reads = '', entries = [], actions = [], written = 0, erased = 0 } = content;
  const decoded: StoredContent = { entries: [], actions: [], written: 0, erased: 0, isWhole: true };
  if (isTime(written) && isTime(erased)) Object.assign(decoded, { written, erased });
  else decoded.isWhole = false;
  addReads(decoded, chunk, reads);
  for (const stored of listOf(decoded, entries)) addEntry(decoded, readEntry(stored));
  for (const stored of listOf(decoded, actions)) {
    if (isAction(stored)) decoded.actions.push(stored);
    else decoded.isWhole = false;
  }
  return decoded;
}

function listOf(decoded: StoredContent, list: unknown): unknown[] {
  if (Array.isArray(list)) return list;
  decoded.isWhole = false;
  return [];
}

function addEntry(decoded: StoredContent, entry: Entry | undefined): void {
  if (entry) decoded.entries.push(entry);
  else decoded.isWhole = false;
}

function addReads(decoded: StoredContent, month: string, reads: unknown): void {
  if (reads === '') return;
  if (typeof reads !== 'string') {
    decoded.isWhole = false;
    return;
  }
  const dates = new Map<string, string>();
  for (const read of reads.split(',')) addEntry(decoded, decodeRead(month, read, dates));
}

/** @param dates what was decoded before: a month's papers share few dates, and making one takes longer than all else */
function decodeRead(month: string, read: string, dates: Map<string, string>): Entry | undefined {
  const [, number = '', time = '', day, moment] = readForm.exec(read) ?? [];
  const entryTime = Number.parseInt(time, 36);
  if (number === '' || entryTime > latestTime) return undefined;
  const date = day === undefined ? '' : (dates.get(day) ?? decodeDay(day));
  if (date === undefined) return undefined;
  if (day !== undefined) dates.set(day, date);
  const value = moment === undefined ? date : `${date} ${moment}`;
  return { kind: 'read', id: `${month}.${number}`, value, time: entryTime };
}

function decodeDay(day: string): string | undefined {
  const date = new Date(Number.parseInt(day, 36) * dayMs).toISOString().slice(0, 10);
  return /^\d{4}-/.test(date) ? date : undefined;
}

/** A chunk's fields in the form that `decodeContent` takes; equal entries and actions in one order give equal texts. */
export function encodeContent(chunk: string, entries: Iterable<Entry>, actions: Iterable<Action>): string {
  const reads: string[] = [];
  const others: unknown[] = [];
  for (const entry of entries) {
    const read = encodeRead(chunk, entry);
    if (read === undefined) others.push(writeEntry(entry));
    else reads.push(read);
  }
  return JSON.stringify({ reads: reads.join(','), entries: others, actions: [...actions] }).slice(1);
}

/** A read paper of this month in few characters, of which there may be 40,000; nothing for any other entry. */
function encodeRead(month: string, { kind, id, value, time }: Entry): string | undefined {
  if (kind !== 'read' || !id.startsWith(`${month}.`)) return undefined;
  const [date = '', ...moment] = value.split(' ');
  const parts = [id.slice(month.length + 1), time.toString(36)];
  if (date !== '') parts.push(((Date.parse(date) || 0) / dayMs).toString(36), ...moment);
  const read = parts.join(' ');
  // A date that the calendar does not have comes back as another one, so it is stored as it stands.
  return decodeRead(month, read, new Map())?.value === value ? read : undefined;
}
