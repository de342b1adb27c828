import * as v from 'valibot';
import { manifestFile, monthOf, paperPartOf } from '../../src/bundle/addresses.ts';
import {
  dayListSchema,
  manifestSchema,
  monthSchema,
  paperPartSchema,
  type EditionPlace,
  type ListedPaper,
  type MonthDay,
  type SearchFiles,
} from '../../src/bundle/bundle.ts';
import type { DayFacts, PaperFacts } from '../reading/dayFacts.ts';
import type { Day } from '../reading/readDay.ts';
import { chooseFullest, type MeasuredPlace } from './chooseFullest.ts';
import type { Bundle, BundleFiles, ReadContent } from './bundleFiles.ts';

/** The part of the bundle in which the search looks. */
export interface SearchPart {
  files: SearchFiles;
  contents: ReadonlyMap<string, ReadContent>;
}

type PlacesByPaper = ReadonlyMap<string, EditionPlace[]>;

/**
 * Writes the bundle of a collection: the same days give the same bytes.
 * @param days one for each date, oldest first
 * @param files what names them, and knows those of the bundle before
 */
export function buildBundle(days: readonly Day[], search: SearchPart, files: BundleFiles): Bundle {
  files.start();
  const placesByPaper = groupEditions(days);
  const listed = days.map((day) => addDay(files, day, placesByPaper));
  const months = addMonths(files, listed);
  const paperParts = addPaperParts(files, placesByPaper);
  const manifest = v.parse(manifestSchema, { version: 1, months, paperParts, search: search.files });
  return new Map([
    ...files.list(),
    ...days.map(({ facts, readTexts }): [string, ReadContent] => [nameTexts(facts), readTexts]),
    ...search.contents,
    [manifestFile, async () => JSON.stringify(manifest)],
  ]);
}

/** Every paper's editions, newest first. */
function groupEditions(days: readonly Day[]): PlacesByPaper {
  const byPaper = new Map<string, MeasuredPlace[]>();
  for (const { facts } of days) {
    for (const { paperId, standing, informative } of facts.papers) {
      byPaper.set(paperId, [{ date: facts.date, standing, informative }, ...(byPaper.get(paperId) ?? [])]);
    }
  }
  return new Map(Array.from(byPaper, ([paperId, places]) => [paperId, chooseFullest(places)]));
}

function addDay(files: BundleFiles, { key, facts }: Day, placesByPaper: PlacesByPaper): MonthDay {
  const { date, preamble, papers } = facts;
  const earlierDates = papers.map(({ paperId }) => findEarlierDates(placesByPaper.get(paperId) ?? [], date));
  const version = key + JSON.stringify(earlierDates);
  const list = files.add(`days/${date}.list`, version, dayListSchema, () => ({
    date,
    preamble,
    papers: papers.map((paper, index) => listPaper(paper, earlierDates[index] ?? [])),
  }));
  return {
    date,
    paperIds: papers.map(({ paperId }) => paperId),
    list: list.file,
    texts: nameTexts(facts),
    bytes: list.bytes + facts.texts.bytes,
  };
}

function findEarlierDates(places: readonly EditionPlace[], date: string): string[] {
  return places.map((place) => place.date).filter((other) => other < date);
}

function listPaper(paper: PaperFacts, earlierDates: string[]): ListedPaper {
  const { paperId, name, title, titleSource, standing, contribution, characters } = paper;
  return {
    paperId,
    ...(name !== undefined && { name }),
    title,
    titleSource,
    standing,
    ...(contribution !== undefined && { contribution }),
    ...(characters !== undefined && { characters }),
    earlierDates,
  };
}

function nameTexts({ date, texts }: DayFacts): string {
  return `days/${date}.texts.${texts.hash}.json`;
}

function addMonths(files: BundleFiles, days: MonthDay[]) {
  const byMonth = groupBy(days, ({ date }) => monthOf(date));
  return Array.from(byMonth, ([month, monthDays]) => {
    const version = monthDays.map(({ list, texts }) => list + texts).join();
    const content = { month, days: monthDays };
    const { file, bytes } = files.add(`months/${month}`, version, monthSchema, () => content);
    return {
      month,
      first: monthDays[0]?.date,
      last: monthDays.at(-1)?.date,
      file,
      bytes: monthDays.reduce((sum, day) => sum + day.bytes, bytes),
    };
  });
}

function addPaperParts(files: BundleFiles, placesByPaper: PlacesByPaper) {
  const papers = Array.from(placesByPaper, ([paperId, editions]) => ({ paperId, editions }));
  const byPart = groupBy(papers, ({ paperId }) => paperPartOf(paperId));
  return Array.from(byPart, ([part, partPapers]) => {
    const sorted = partPapers.sort((a, b) => (a.paperId < b.paperId ? -1 : 1));
    const content = { papers: sorted };
    const version = JSON.stringify(content);
    const { file, bytes } = files.add(`papers/${part}`, version, paperPartSchema, () => content);
    return { part, file, bytes };
  }).sort((a, b) => (a.part < b.part ? -1 : 1));
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy<Value>(values: Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
