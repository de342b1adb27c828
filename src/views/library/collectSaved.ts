import type { QueryClient } from '@tanstack/react-query';
import { paperPartOf } from '../../bundle/addresses.ts';
import type { EditionPlace } from '../../bundle/bundle.ts';
import { dayListQuery, dayTextsQuery, findEditions, paperPartQuery } from '../../data/queries.ts';
import { readPaperLinks } from '../../digest/paperLinks.ts';
import { fullTitle, type Edition, type SectionKind } from '../../digest/edition.ts';
import type { LibraryWords } from '../../i18n/library.ko.ts';
import type { Library } from '../../library/library.ts';
import { listSaved } from '../../library/listPapers.ts';
import type { SavedPaper } from '../../library/writeSavedMarkdown.ts';
import { pickEdition } from './pickEdition.ts';

/** So many days are fetched at a time. */
const atOnce = 4;

export interface SavedCollection {
  papers: SavedPaper[];
  /** The papers whose editions or texts could not be fetched; they are among the papers all the same. */
  failedIds: string[];
}

export interface CollectOptions {
  sections: ReadonlySet<SectionKind>;
  words: LibraryWords['export'];
  onProgress: (done: number, all: number) => void;
  signal: AbortSignal;
}

/** What an export needs of an edition. */
type FoundEdition = Pick<Edition, 'paperId' | 'name' | 'title' | 'standing'> &
  Partial<Pick<Edition, 'sections'>>;

/** Everything that the export writes of the saved papers, the one saved last first. What fails leaves none out. */
export async function collectSaved(
  library: Library,
  client: QueryClient,
  options: CollectOptions,
): Promise<SavedCollection> {
  const ids = listSaved(library).map(({ paperId }) => paperId);
  const editions = new Map<string, EditionPlace[]>();
  await Promise.all(
    ids.map((id) =>
      client.query(paperPartQuery(paperPartOf(id))).then(
        (part) => editions.set(id, findEditions(part, id)),
        () => undefined,
      ),
    ),
  );
  const texts = await readTexts(client, editions, options);
  const papers = ids.map((id) => describePaper(library, id, editions.get(id), texts, options));
  // A paper without editions is one that the collection no longer has; only one whose day did not come has failed.
  const failedIds = ids.filter((id) => {
    const edition = pickEdition(editions.get(id) ?? []);
    return !editions.has(id) || (edition !== undefined && !texts.has(edition.date));
  });
  return { papers, failedIds };
}

type Texts = ReadonlyMap<string, ReadonlyMap<string, FoundEdition>>;

/** The days of the papers' editions, by date; without those that could not be fetched. */
async function readTexts(
  client: QueryClient,
  editions: ReadonlyMap<string, EditionPlace[]>,
  { sections, onProgress, signal }: CollectOptions,
): Promise<Texts> {
  const dates = [...new Set([...editions.values()].flatMap((places) => pickEdition(places)?.date ?? []))];
  const texts = new Map<string, Map<string, FoundEdition>>();
  let done = 0;
  onProgress(done, dates.length);
  const waiting = dates.values();

  async function readSome(): Promise<void> {
    for (const date of waiting) {
      if (signal.aborted) return;
      const found = await readDay(client, date, sections.size > 0).catch(() => undefined);
      if (found) texts.set(date, new Map(found.map((edition) => [edition.paperId, edition])));
      done += 1;
      onProgress(done, dates.length);
    }
  }

  await Promise.all(Array.from({ length: atOnce }, readSome));
  return texts;
}

/** A day's list is far smaller than its texts, which are only wanted for sections. */
async function readDay(client: QueryClient, date: string, hasSections: boolean): Promise<FoundEdition[]> {
  if (hasSections) return (await client.query(dayTextsQuery(date)))?.editions ?? [];
  return (await client.query(dayListQuery(date)))?.papers ?? [];
}

function describePaper(
  library: Library,
  paperId: string,
  places: EditionPlace[] | undefined,
  texts: Texts,
  { sections, words }: CollectOptions,
): SavedPaper {
  const { note, tags } = library.paper(paperId);
  const picked = pickEdition(places ?? []);
  const edition = texts.get(picked?.date ?? '')?.get(paperId);
  const unknown = places?.length === 0 ? words.missing(paperId) : words.unread(paperId);
  return {
    paperId,
    title: edition ? fullTitle(edition) : unknown,
    links: listLinks(paperId, words),
    dates: places?.map(({ date }) => date) ?? [],
    standing: picked?.standing ?? 'sound',
    tags,
    note,
    sections: edition?.sections?.filter(({ kind }) => sections.has(kind)) ?? [],
  };
}

function listLinks(paperId: string, words: LibraryWords['export']): SavedPaper['links'] {
  const links = readPaperLinks(paperId);
  if (!links) return [];
  return [
    { name: words.arxiv, url: links.abstract },
    { name: words.pdf, url: links.pdf },
    { name: words.hub, url: links.hub },
    { name: words.alphaXiv, url: links.alphaXiv },
  ];
}
