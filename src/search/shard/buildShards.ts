import type { Digest } from '../../digest/digest.ts';
import { fullTitle, type Edition } from '../../digest/edition.ts';
import { cutShards } from './cutShards.ts';
import { indexPapers } from './indexPapers.ts';
import type { Shard, ShardPaper } from './shard.ts';

/** What a shard is built of: the texts of a day. */
export type ShardDay = Pick<Digest, 'date' | 'editions'>;

/** A paper's editions in a shard, oldest first. */
interface DatedEdition {
  date: string;
  edition: Edition;
}

/**
 * All shards of a collection at once, oldest first.
 * @param days oldest first
 */
export function buildShards(days: readonly ShardDay[]): Shard[] {
  return cutShards(days, ({ editions }) => editions.map(({ paperId }) => paperId)).map(buildShard);
}

/**
 * Builds one shard.
 * @param days the days of one shard, oldest first
 */
export function buildShard(days: readonly ShardDay[]): Shard {
  const papers = Array.from(groupEditions(days).values(), (editions) => {
    const newestFirst = editions.toReversed();
    const placed = newestFirst.flatMap(({ edition }, number) => placeTexts(edition, number));
    const places = placed.map(({ place }) => place);
    return {
      paper: listPaper(newestFirst, places),
      title: titlesOf(newestFirst),
      texts: placed.map(({ text }) => text),
    };
  });
  return { papers: papers.map(({ paper }) => paper), ...indexPapers(papers) };
}

function groupEditions(days: readonly ShardDay[]): Map<string, DatedEdition[]> {
  const byPaper = new Map<string, DatedEdition[]>();
  for (const { date, editions } of days) {
    for (const edition of editions) {
      byPaper.set(edition.paperId, [...(byPaper.get(edition.paperId) ?? []), { date, edition }]);
    }
  }
  return byPaper;
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
