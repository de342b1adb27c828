import * as v from 'valibot';
import { sectionKinds, titleFields } from './edition.ts';

const sectionSchema = v.object({
  kind: v.picklist(sectionKinds),
  /** The heading as written, its number included, without Markdown marks. Empty for text that has no heading. */
  heading: v.string(),
  markdown: v.string(),
  /** Why a text without a heading stands here: a paper's second text of a day, or one that was not read as Markdown. */
  origin: v.exactOptional(v.picklist(['repeated', 'unparsed'])),
});

/** An edition with all of its text. Its shape stands apart from the kinds: no list needs it before the first paint. */
export const editionSchema = v.object({
  ...titleFields,
  /** The title heading as written, where cleaning took words from it. */
  writtenTitle: v.exactOptional(v.string()),
  /** The address on the entry's 🔗 line, http or https only. */
  url: v.exactOptional(v.string()),
  /** Markdown in front of the first section: an overview, or an apology. */
  before: v.string(),
  /** In the order in which they were written. */
  sections: v.array(sectionSchema),
  /** Markdown behind the fence that held the summary: a caveat. */
  after: v.string(),
});
