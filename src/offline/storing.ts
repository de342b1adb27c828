import * as v from 'valibot';

const count = v.pipe(
  v.number(),
  v.check((number) => number >= 0),
);

/** A month as far as it is stored on this device. */
const storedMonthSchema = v.object({
  month: v.string(),
  days: count,
  storedDays: count,
  /** Of its days that are not stored. */
  missingBytes: count,
  /** Whether the reader asked for it, beyond what is stored of itself. */
  isRequested: v.boolean(),
});

const failedFileSchema = v.object({
  /** Relative to `data/`. */
  file: v.string(),
  reason: v.picklist(['unreachable', 'missing', 'refused', 'foreign', 'broken']),
});

/** How far the collection is stored on this device. */
const progressSchema = v.object({
  /** Of what is to be stored, in bytes of the host's files. */
  storedBytes: count,
  plannedBytes: count,
  storedDays: count,
  /** Different ones, in the days that are stored. */
  storedPapers: count,
  /** Newest first. */
  months: v.array(storedMonthSchema),
  /** Whether every day is to be stored, rather than the newest of a collection that is too large. */
  isWhole: v.boolean(),
  failed: v.array(failedFileSchema),
});

/**
 * Why storing has stopped before its end: the host did not answer, another page did, the device has no room, its storage
 * does not work, or the app itself, which comes first, could not be stored.
 */
const stopReasonSchema = v.picklist(['unreachable', 'foreign', 'full', 'storage', 'app']);

/** What one tab tells the others, which may be of another version of the app. */
export const storingSchema = v.variant('status', [
  /** Nothing has been looked at yet. */
  v.object({ status: v.literal('waiting') }),
  /** This browser stores no site, or does not on a page that was not fetched over https. */
  v.object({ status: v.literal('unsupported') }),
  v.object({ status: v.literal('running'), progress: progressSchema }),
  v.object({
    status: v.literal('stopped'),
    reason: stopReasonSchema,
    progress: v.optional(progressSchema),
  }),
  /** All that is to be stored is here, except for what failed. */
  v.object({ status: v.literal('complete'), progress: progressSchema }),
]);

export type Storing = v.InferOutput<typeof storingSchema>;
export type StopReason = v.InferOutput<typeof stopReasonSchema>;
export type Progress = v.InferOutput<typeof progressSchema>;
export type StoredMonth = v.InferOutput<typeof storedMonthSchema>;
export type FailedFile = v.InferOutput<typeof failedFileSchema>;
