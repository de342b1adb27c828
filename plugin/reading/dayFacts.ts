import * as v from 'valibot';
import { hashLength } from '../../src/bundle/addresses.ts';
import { listedPaperSchema } from '../../src/bundle/bundle.ts';
import { dayTextsSchema } from '../../src/bundle/dayTexts.ts';
import { isCalendarDate } from '../../src/digest/calendarDate.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { sectionKinds, type Edition, type SectionKind } from '../../src/digest/edition.ts';
import { readTextInsight, type Insight } from '../../src/digest/insight/insight.ts';
import { readInsight } from '../../src/digest/insight/readInsight.ts';
import { readContribution } from '../../src/digest/readContribution.ts';
import { readEditionGlosses } from '../../src/search/glossary/buildGlossary.ts';
import { glossesSchema } from '../../src/search/glossary/mineGlossary.ts';
import { hashContent } from '../hashes.ts';

/** What the bundle says of a paper of a day, but for the other days that have it. */
const paperFactsSchema = v.object({
  ...v.omit(listedPaperSchema, ['earlierDates']).entries,
  /** How many of the seven sections it has. */
  sevenCount: v.number(),
  /** How many characters of its sections say something, for each kind in the order of `sectionKinds`. */
  informative: v.array(v.number()),
});

/**
 * All that is to be known of a day beside its texts: of 40,000 papers it takes a tenth of what they take, so that it can
 * be kept in memory, and from one build to the next.
 */
export const dayFactsSchema = v.object({
  date: v.pipe(v.string(), v.check(isCalendarDate)),
  /** Markdown that stood in front of the first entry. */
  preamble: v.string(),
  papers: v.array(paperFactsSchema),
  glosses: glossesSchema,
  /** The day's file of texts in the bundle: what its name says of it, and its size. */
  texts: v.object({
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]+$/), v.length(hashLength)),
    bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
});
export type DayFacts = v.InferOutput<typeof dayFactsSchema>;
export type PaperFacts = DayFacts['papers'][number];

/** A digest with what is known of each of its editions from reading its texts. */
export interface ReadDigest extends Digest {
  editions: (Edition & { insight: Insight })[];
}

export function addInsight(digest: Digest): ReadDigest {
  const editions = digest.editions.map((edition) =>
    Object.assign({}, edition, { insight: readInsight(edition) }),
  );
  return { ...digest, editions };
}

/** The day's file of texts in the bundle. */
export function writeTexts({ date, editions }: ReadDigest): Uint8Array {
  return Buffer.from(JSON.stringify(v.parse(dayTextsSchema, { date, editions })));
}

/** Reads out of a digest what the bundle needs. */
export function describeDay({ date, preamble, editions }: ReadDigest, texts: Uint8Array): DayFacts {
  return {
    date,
    preamble,
    papers: editions.map(describePaper),
    glosses: readEditionGlosses(editions),
    texts: { hash: hashContent(texts), bytes: texts.length },
  };
}

function describePaper(edition: ReadDigest['editions'][number]): PaperFacts {
  const { paperId, name, title, titleSource, standing, sections, insight } = edition;
  const contribution = readContribution(edition);
  const kinds = new Set(sections.map(({ kind }) => kind));
  return {
    paperId,
    ...(name !== undefined && { name }),
    title,
    titleSource,
    standing,
    ...(contribution !== undefined && { contribution }),
    characters: insight.informative.reduce((total, characters) => total + characters, 0),
    informative: sectionKinds.map((kind) => sumInformative(edition, kind)),
    sevenCount: sectionKinds.filter((kind) => kind !== 'other' && kinds.has(kind)).length,
  };
}

function sumInformative({ sections, insight }: ReadDigest['editions'][number], kind: SectionKind): number {
  return sections.reduce(
    (total, section, index) =>
      section.kind === kind
        ? total + readTextInsight(insight, index + 1, section.markdown).informative
        : total,
    0,
  );
}
