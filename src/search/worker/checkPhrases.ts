import type { DayTexts } from '../../bundle/dayTexts.ts';
import type { Edition } from '../../digest/edition.ts';
import type { Hit, HitPlace } from '../answer.ts';
import { phrasePlaces } from '../marks/phrasePlaces.ts';
import type { Clause } from '../query/searchQuery.ts';

export interface CheckedHits {
  /** Without those none of whose editions has the phrases, or one of which has what is left out. */
  hits: Hit[];
  /** Some of them are not known to be right, since texts are missing. */
  isIncomplete: boolean;
}

/** An edition of a hit that may be one: its text is not there, or has every phrase in the places given. */
interface Candidate {
  date: string;
  edition: Edition | undefined;
  places: HitPlace[];
}

/**
 * Holds hits to the exact phrases of their query. The index knows which papers have the words of a phrase; only the texts
 * tell whether one of the editions that match has the phrase, which is then the edition of the hit.
 * @param readTexts a day's texts, where they are there
 */
export function checkPhrases(
  hits: readonly Hit[],
  phrases: readonly Clause[],
  readTexts: (date: string) => DayTexts | undefined,
): CheckedHits {
  const excluded = phrases.filter(({ isExcluded }) => isExcluded);
  const wanted = phrases.filter(({ isExcluded }) => !isExcluded);
  let isIncomplete = false;
  const kept = hits.flatMap((hit) => {
    const editions = [hit.date, ...hit.otherDates].map((date) => ({
      date,
      edition: readTexts(date)?.editions.find(({ paperId }) => paperId === hit.paperId),
    }));
    if (editions.some(({ edition }) => edition && hasAny(edition, excluded))) return [];
    isIncomplete ||= editions.some(({ edition }) => !edition);
    if (wanted.length === 0) return [hit];
    const candidates = editions.flatMap(({ date, edition }): Candidate[] => {
      const places = edition ? placesOfAll(edition, wanted) : [];
      return places ? [{ date, edition, places }] : [];
    });
    // What is known to have them goes before what is not known yet.
    const [best, ...others] = candidates.toSorted((a, b) => Number(!a.edition) - Number(!b.edition));
    return best ? [moveHit(hit, best, others)] : [];
  });
  return { hits: kept, isIncomplete };
}

function hasAny(edition: Edition, phrases: readonly Clause[]): boolean {
  return phrases.some((phrase) => phrasePlaces(edition, phrase).length > 0);
}

/** Where an edition has the phrases; nothing where it lacks one of them. */
function placesOfAll(edition: Edition, phrases: readonly Clause[]): HitPlace[] | undefined {
  const places = phrases.map((phrase) => phrasePlaces(edition, phrase));
  return places.every(({ length }) => length > 0) ? [...new Set(places.flat())] : undefined;
}

/** The hit as that edition has it. What is known of its places by the words alone comes after those of the phrases. */
function moveHit(hit: Hit, { date, edition, places }: Candidate, others: readonly Candidate[]): Hit {
  const byWords = date === hit.date ? hit.places : [];
  return {
    ...hit,
    date,
    standing: edition?.standing ?? hit.standing,
    otherDates: others.map((other) => other.date),
    places: [...new Set([...places, ...byWords])],
  };
}
