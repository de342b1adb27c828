import * as v from 'valibot';
import { isCalendarDate } from '../digest/calendarDate.ts';
import type { MigrationStep } from './envelope.ts';

/** What a backup says that it is. */
export const backupFormat = 'paperdaily-library';

/** The version of backups, documented in `docs/backup.md`. Raising it takes a step from the version before. */
export const backupVersion = 1;
export const backupSteps: readonly MigrationStep[] = [];

const id = v.pipe(
  v.string(),
  v.check(({ length }) => length >= 1 && length <= 300),
);
const time = v.pipe(
  v.number(),
  v.check((ms) => Number.isSafeInteger(ms) && ms >= 0),
);
const date = v.pipe(v.string(), v.check(isCalendarDate));

/** A field; `null` says that it was removed. */
function field<Value extends v.GenericSchema>(value: Value) {
  return v.object({ value: v.nullable(value), time });
}

/** A field that remembers when it happened, where that is not the time of the entry. */
function moment<Value extends v.GenericSchema>(value: Value) {
  return v.object({ value: v.nullable(value), time, at: v.exactOptional(time) });
}

/** The fields of a paper, each of which is taken or skipped for itself. */
export const paperFieldSchemas = {
  read: moment(date),
  saved: moment(v.literal(true)),
  interest: field(v.picklist([1, 2, 3])),
  note: v.object({
    versions: v.array(v.object({ text: v.string(), session: id, time })),
    seen: v.array(v.object({ session: id, time })),
    time,
  }),
};
export const tagSchema = v.object({ tag: id, ...field(v.literal(true)).entries });
export const daySchema = v.object({ date, ...field(v.string()).entries });
export const settingSchema = v.object({ name: id, ...field(v.string()).entries });
export const placeSchema = v.object({ list: id, ...field(id).entries });

/** A paper's id; its fields are looked at one by one. */
export const paperSchema = v.looseObject({ id, tags: v.optional(v.array(v.unknown()), []) });

const list = v.optional(v.array(v.unknown()), []);
/** A backup's lists, whose members are looked at one by one. */
export const backupSchema = v.object({
  format: v.literal(backupFormat),
  version: v.literal(backupVersion),
  papers: list,
  days: list,
  settings: list,
  places: list,
});

export type PaperFields = {
  [Name in keyof typeof paperFieldSchemas]?: v.InferOutput<(typeof paperFieldSchemas)[Name]>;
};
export type BackupPaper = PaperFields & { id: string; tags?: v.InferOutput<typeof tagSchema>[] };

/** A whole backup, as it is written. */
export interface Backup {
  format: typeof backupFormat;
  version: typeof backupVersion;
  papers: BackupPaper[];
  days: v.InferOutput<typeof daySchema>[];
  settings: v.InferOutput<typeof settingSchema>[];
  places: v.InferOutput<typeof placeSchema>[];
}
