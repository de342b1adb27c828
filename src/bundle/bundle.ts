import * as v from 'valibot';
import { isCalendarDate } from '../digest/calendarDate.ts';
import { sectionKinds, standings, titleFields } from '../digest/edition.ts';

const date = v.pipe(v.string(), v.check(isCalendarDate));
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
/** A file of the bundle, relative to `data/`, its content's hash in its name. */
const file = v.pipe(v.string(), v.regex(/^[\w./-]+\.json$/));
/** The same, gzipped: hosts add headers of their own to what is called `.gz`. */
const binaryFile = v.pipe(v.string(), v.regex(/^[\w./-]+\.bin$/));
/** What a file takes on a device: its size on the host, before that compresses it for the way. */
const bytes = v.pipe(
  v.number(),
  v.check((size) => Number.isInteger(size) && size >= 0),
);

/** Where the search finds what it needs. */
export const searchFilesSchema = v.object({
  /** Oldest first, each with how many papers it has. */
  shards: v.array(v.object({ file: binaryFile, bytes, papers: v.number() })),
  glossary: v.object({ file, bytes }),
});

/**
 * The one file with a fixed name, `manifest.json`: everything else is found from here. It grows by a line a month and
 * is all that a returning reader has to ask for again.
 */
export const manifestSchema = v.object({
  version: v.literal(1),
  /** Oldest first, each with the bytes of its own file and of its days' together. Without any, the collection is empty. */
  months: v.array(v.object({ month, first: date, last: date, file, bytes })),
  /** Which file leads from a paper's id to its editions, by the key that `paperPartOf` gives. */
  paperParts: v.array(v.object({ part: v.string(), file, bytes })),
  search: searchFilesSchema,
});

/** One month's days, oldest first, each with the bytes of its list and its texts together. */
export const monthSchema = v.object({
  month,
  days: v.array(v.object({ date, paperIds: v.array(v.string()), list: file, texts: file, bytes })),
});

/** What a day's list shows of a paper, and all that it needs: no text is fetched before a paper is opened. */
export const listedPaperSchema = v.object({
  ...titleFields,
  /** One sentence of its own text that says what the paper contributes. */
  contribution: v.exactOptional(v.string()),
  /** How many characters its text has that say something, without white space. Not in what an earlier version stored. */
  characters: v.exactOptional(v.number()),
  /** Earlier days that had the paper too, newest first. */
  earlierDates: v.array(date),
});

export const dayListSchema = v.object({
  date,
  /** Markdown that stood in front of the first entry. */
  preamble: v.string(),
  papers: v.array(listedPaperSchema),
});

/** Where an edition of a paper stands, and what it is worth. */
const editionPlaceSchema = v.object({
  date,
  standing: v.picklist(standings),
  /** Of which sections it has the fullest, where a paper has several sound editions. */
  fullest: v.exactOptional(v.array(v.picklist(sectionKinds))),
});

/** One part of all paper ids, each with its editions, newest first. An array, since an id may be `__proto__`. */
export const paperPartSchema = v.object({
  papers: v.array(
    v.object({
      paperId: v.string(),
      editions: v.array(editionPlaceSchema),
    }),
  ),
});

export type SearchFiles = v.InferOutput<typeof searchFilesSchema>;
export type Manifest = v.InferOutput<typeof manifestSchema>;
export type Month = v.InferOutput<typeof monthSchema>;
export type MonthDay = Month['days'][number];
export type ListedPaper = v.InferOutput<typeof listedPaperSchema>;
export type DayList = v.InferOutput<typeof dayListSchema>;
export type PaperPart = v.InferOutput<typeof paperPartSchema>;
export type EditionPlace = PaperPart['papers'][number]['editions'][number];
