import * as v from 'valibot';
import type { editionSchema } from './editionSchema.ts';

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

/** What the list of a day shows of an edition too. */
export const titleFields = {
  paperId: v.string(),
  /** What stands in front of the title's colon, "Web-Shepherd", where that is a name. */
  name: v.exactOptional(v.string()),
  /** The title for a reader, without its name and without "논문 요약:"; the paper's id where there is none. */
  title: v.string(),
  titleSource: v.picklist(titleSources),
  standing: v.picklist(standings),
};

export type SectionKind = (typeof sectionKinds)[number];
export type Standing = (typeof standings)[number];
export type Section = Edition['sections'][number];

/** One digest's write-up of a paper. Together with the digest's date it is identified as `date/paperId`. */
export type Edition = v.InferOutput<typeof editionSchema>;

/** Name and title as one: "Web-Shepherd: 웹 에이전트 강화". */
export function fullTitle({ name, title }: Pick<Edition, 'name' | 'title'>): string {
  return name === undefined ? title : `${name}: ${title}`;
}
