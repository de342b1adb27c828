import * as v from 'valibot';

/** The seven headings that every complete summary has, in their order, and `other` for any heading beside them. */
export const sectionKinds = [
  'motivation',
  'contributions',
  'method',
  'experiments',
  'results',
  'limitations',
  'future',
  'other',
] as const;

/**
 * What an edition is worth as a source: `sound`; `partial`, an overview without sections; `guessed`, inferred from
 * the title; `refused`, an apology in place of a summary; `failed`, an error text in place of one; `empty`.
 */
export const standings = ['sound', 'partial', 'guessed', 'refused', 'failed', 'empty'] as const;

/**
 * Where a title was found: in a `heading`; `quoted` in the opening sentences; the opening (`lead`) sentence itself;
 * nowhere, so that the paper's `id` stands for it.
 */
export const titleSources = ['heading', 'quoted', 'lead', 'id'] as const;

export const sectionSchema = v.object({
  kind: v.picklist(sectionKinds),
  /** The heading as written, its number included, without Markdown marks. Empty for text that has no heading. */
  heading: v.string(),
  markdown: v.string(),
  /** Why a text without a heading stands here: a paper's second text of a day, or one that was not read as Markdown. */
  origin: v.exactOptional(v.picklist(['repeated', 'unparsed'])),
});

export const editionSchema = v.object({
  paperId: v.string(),
  /** What stands in front of the title's colon, "Web-Shepherd", where that is a name. */
  name: v.exactOptional(v.string()),
  /** The title for a reader, without its name and without "논문 요약:"; the paper's id where there is none. */
  title: v.string(),
  titleSource: v.picklist(titleSources),
  /** The title heading as written, where cleaning took words from it. */
  writtenTitle: v.exactOptional(v.string()),
  standing: v.picklist(standings),
  /** The address on the entry's 🔗 line, http or https only. */
  url: v.exactOptional(v.string()),
  /** Markdown in front of the first section: an overview, or an apology. */
  before: v.string(),
  /** In the order in which they were written. */
  sections: v.array(sectionSchema),
  /** Markdown behind the fence that held the summary: a caveat. */
  after: v.string(),
});

export type SectionKind = (typeof sectionKinds)[number];
export type Standing = (typeof standings)[number];
export type Section = v.InferOutput<typeof sectionSchema>;

/** One digest's write-up of a paper. Together with the digest's date it is identified as `date/paperId`. */
export type Edition = v.InferOutput<typeof editionSchema>;

/** Name and title as one: "Web-Shepherd: 웹 에이전트 강화". */
export function fullTitle({ name, title }: Pick<Edition, 'name' | 'title'>): string {
  return name === undefined ? title : `${name}: ${title}`;
}
