import * as v from 'valibot';
import {
  backupSchema,
  backupSteps,
  daySchema,
  paperFieldSchemas,
  paperSchema,
  placeSchema,
  settingSchema,
  tagSchema,
} from './backupFormat.ts';
import { readEntry, type Entry, type EntryKind } from './entry.ts';
import { openEnvelope } from './envelope.ts';
import { tidyTag } from './markPapers.ts';
import { encodeNote, type Note } from './note.ts';

/**
 * Why a file is not a backup that can be read: `too-large`, beyond any real one; `broken`, not JSON, perhaps cut off;
 * `foreign`, something else than a backup; `newer`, from a later version of the app.
 */
export type BackupErrorReason = 'too-large' | 'broken' | 'foreign' | 'newer';

const advice: Record<BackupErrorReason, string> = {
  'too-large':
    'The file is larger than any backup of Paper Daily. Choose the file that its settings page saved.',
  broken: 'The file is not complete JSON. It may have been cut off while it was copied: copy it again.',
  foreign: 'The file is no backup of Paper Daily. Choose the file that its settings page saved.',
  newer:
    'The backup comes from a newer version of Paper Daily. Reload this page to get that version, then try again.',
};

export class BackupError extends Error {
  readonly reason: BackupErrorReason;

  constructor(reason: BackupErrorReason, cause?: unknown) {
    super(advice[reason], { cause });
    this.name = 'BackupError';
    this.reason = reason;
  }
}

/** What a backup holds. */
export interface BackupContent {
  entries: Entry[];
  /** Where records stood that are not valid and were left out, such as `papers[3].read`. */
  skipped: string[];
}

/** In characters: a backup of 40,000 papers and 2,000 notes has about 5 million. */
const mostCharacters = 32_000_000;
/** A file larger than this cannot be a backup, so there is no need to read it: a character takes three bytes at most. */
export const mostBackupBytes = 3 * mostCharacters;

/**
 * Reads the text of a backup file, which may be anything. A record that is not valid is left out and named.
 * @throws {BackupError}
 */
export function readBackup(text: string): BackupContent {
  if (text.length > mostCharacters) throw new BackupError('too-large');
  const envelope = openEnvelope(parseJson(text), backupSteps);
  if (envelope.state === 'newer') throw new BackupError('newer');
  const parsed = v.safeParse(backupSchema, envelope.state === 'current' ? envelope.content : undefined);
  if (!parsed.success) throw new BackupError('foreign', parsed.issues);
  const { papers, days, settings, places } = parsed.output;
  const content: BackupContent = { entries: [], skipped: [] };
  for (const [index, paper] of papers.entries()) readPaper(content, `papers[${index}]`, paper);
  readList(content, 'days', days, daySchema, ({ date, value, time }) => ['day', date, value, time]);
  readList(content, 'settings', settings, settingSchema, ({ name, value, time }) => [
    'setting',
    name,
    value,
    time,
  ]);
  readList(content, 'places', places, placeSchema, ({ list, value, time }) => ['place', list, value, time]);
  return content;
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a mark of the encoding in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new BackupError('broken', cause);
  }
}

/** Kind, id, value, time and, where it is another, when it happened. */
type Fields = [kind: EntryKind, id: string, value: string | null, time: number, at?: number | undefined];

function readPaper(content: BackupContent, place: string, stored: unknown): void {
  const paper = v.safeParse(paperSchema, stored);
  if (!paper.success) {
    content.skipped.push(place);
    return;
  }
  const { id, tags, read, saved, interest, note } = paper.output;
  const {
    read: readSchema,
    saved: savedSchema,
    interest: interestSchema,
    note: noteSchema,
  } = paperFieldSchemas;
  readField(content, `${place}.read`, read, readSchema, ({ value, time, at }) => [
    'read',
    id,
    value,
    time,
    at,
  ]);
  readField(content, `${place}.saved`, saved, savedSchema, ({ value, time, at }) => {
    return ['saved', id, value && '1', time, at];
  });
  readField(content, `${place}.interest`, interest, interestSchema, ({ value, time }) => {
    return ['interest', id, value && String(value), time];
  });
  readField(content, `${place}.note`, note, noteSchema, (written) => {
    return ['note', id, encodeNote(readNote(written)), written.time];
  });
  readList(content, `${place}.tags`, tags, tagSchema, ({ tag, value, time }) => {
    return ['tag', `${id}\t${tidyTag(tag)}`, value && '1', time];
  });
}

function readNote({ versions, seen }: v.InferOutput<typeof paperFieldSchemas.note>): Note {
  return { versions, seen: new Map(seen.map(({ session, time }) => [session, time])) };
}

function readList<Schema extends v.GenericSchema>(
  content: BackupContent,
  place: string,
  list: unknown[],
  schema: Schema,
  toFields: (member: v.InferOutput<Schema>) => Fields,
): void {
  for (const [index, member] of list.entries()) {
    readField(content, `${place}[${index}]`, member, schema, toFields);
  }
}

function readField<Schema extends v.GenericSchema>(
  content: BackupContent,
  place: string,
  stored: unknown,
  schema: Schema,
  toFields: (field: v.InferOutput<Schema>) => Fields,
): void {
  if (stored === undefined) return;
  const parsed = v.safeParse(schema, stored);
  const entry = parsed.success ? makeEntry(toFields(parsed.output)) : undefined;
  if (entry) content.entries.push(entry);
  else content.skipped.push(place);
}

function makeEntry([kind, id, value, time, at]: Fields): Entry | undefined {
  // A value that is not null is never empty: an empty one would be a removal in disguise.
  if (value === '' || /\t.*\t|\t$/s.test(id) || (kind !== 'tag' && id.includes('\t'))) return undefined;
  const moment = at === undefined || value === null ? '' : ` ${at.toString(36)}`;
  return readEntry([kind, id, `${value ?? ''}${moment}`, time]);
}
