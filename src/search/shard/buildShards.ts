import MiniSearch from 'minisearch';
import type { Digest } from '../../digest/digest.ts';
import { fullTitle, type Edition } from '../../digest/edition.ts';
import { analyze } from '../analyzer/analyze.ts';
import { indexOptions, type SearchDocument } from './indexOptions.ts';
import { readMiniSearchForm } from './miniSearchForm.ts';
import { placeBit, type Shard, type ShardPaper } from './shard.ts';

/** A block takes no further day once it has this many papers. */
export const papersABlock = 250;
/** So many blocks make a full shard, of about 1,000 papers. */
export const blocksAShard = 4;

/** A paper's editions in a shard, oldest first. */
interface DatedEdition {
  date: string;
  edition: Edition;
}

/**
 * Fills shards from the oldest day on. A full one never changes: a later edition of one of its papers goes into an
 * open one, and hits are joined by paper. The newest blocks stay shards of their own until the next shard's first
 * block opens, so that what is fetched first, the newest, is always small.
 * @param digests oldest first
 * @returns oldest first
 */
export function buildShards(digests: Digest[]): Shard[] {
  const blocks = groupDays(digests);
  const fullBlocks = Math.floor((blocks.length - 1) / blocksAShard) * blocksAShard;
  const full = Array.from({ length: Math.max(0, fullBlocks) / blocksAShard }, (_, number) =>
    blocks.slice(number * blocksAShard, (number + 1) * blocksAShard).flat(),
  );
  return [...full, ...blocks.slice(Math.max(0, fullBlocks))].map((days) => buildShard(groupEditions(days)));
}

function groupDays(digests: Digest[]): Digest[][] {
  const blocks: Digest[][] = [];
  let papers = new Set<string>();
  for (const digest of digests) {
    if (blocks.length === 0 || papers.size >= papersABlock) {
      blocks.push([]);
      papers = new Set();
    }
    blocks.at(-1)?.push(digest);
    for (const { paperId } of digest.editions) papers.add(paperId);
  }
  return blocks;
}

function groupEditions(days: Digest[]): Map<string, DatedEdition[]> {
  const byPaper = new Map<string, DatedEdition[]>();
  for (const { date, editions } of days) {
    for (const edition of editions) {
      byPaper.set(edition.paperId, [...(byPaper.get(edition.paperId) ?? []), { date, edition }]);
    }
  }
  return byPaper;
}

function buildShard(editionsByPaper: Map<string, DatedEdition[]>): Shard {
  const index = new MiniSearch<SearchDocument>(indexOptions);
  const marks = new Map<string, number[]>();
  const papers = Array.from(editionsByPaper.values(), (editions, paper) => {
    const newestFirst = editions.toReversed();
    const placed = newestFirst.flatMap(({ edition }, number) => placeTexts(edition, number));
    const texts = placed.map(({ text }) => text);
    index.add({ id: paper, title: titlesOf(newestFirst), text: texts.join('\n') });
    for (const [term, mark] of markTerms(texts)) {
      const ofTerm = marks.get(term);
      if (ofTerm) ofTerm.push(mark);
      else marks.set(term, [mark]);
    }
    return listPaper(
      newestFirst,
      placed.map(({ place }) => place),
    );
  });
  return { papers, ...readMiniSearchForm(index.toJSON(), (term) => marks.get(term) ?? []) };
}

function placeTexts(
  edition: Edition,
  number: number,
): { place: ShardPaper['places'][number]; text: string }[] {
  return [
    { place: [number, 'other'] as ShardPaper['places'][number], text: `${edition.before}\n${edition.after}` },
    ...edition.sections.map(({ kind, heading, markdown }) => ({
      place: [number, kind] as ShardPaper['places'][number],
      // The seven headings stand in every paper and say nothing of it.
      text: kind === 'other' ? `${heading}\n${markdown}` : markdown,
    })),
  ].filter(({ text }) => text.trim() !== '');
}

/** Every title once: editions of a paper often have the same. */
function titlesOf(editions: DatedEdition[]): string {
  const titled = editions.filter(({ edition }) => edition.titleSource !== 'id');
  return [...new Set(titled.map(({ edition }) => fullTitle(edition)))].join('\n');
}

function markTerms(texts: string[]): Map<string, number> {
  const marks = new Map<string, number>();
  for (const [place, text] of texts.entries()) {
    const bit = placeBit(place);
    for (const { terms } of analyze(text)) {
      for (const term of terms) marks.set(term, (marks.get(term) ?? 0) | bit);
    }
  }
  return marks;
}

function listPaper(editions: DatedEdition[], places: ShardPaper['places']): ShardPaper {
  const best = (editions.find(({ edition }) => edition.titleSource === 'heading') ??
    editions.find(({ edition }) => edition.titleSource !== 'id') ??
    editions[0]) as DatedEdition;
  const { paperId, name, title, titleSource } = best.edition;
  return {
    paperId,
    ...(name !== undefined && { name }),
    title,
    isUntitled: titleSource === 'id',
    editions: editions.map(({ date, edition }) => ({ date, standing: edition.standing })),
    places,
  };
}
