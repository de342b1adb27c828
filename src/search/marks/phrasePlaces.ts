import { fullTitle, sectionKinds, type Edition } from '../../digest/edition.ts';
import type { HitPlace } from '../answer.ts';
import type { Clause } from '../query/searchQuery.ts';
import { containsPhrase } from './phrasePattern.ts';
import { wordsIn } from './wordsIn.ts';

const everyPlace: HitPlace[] = ['title', ...sectionKinds];

/** Where an edition has an exact phrase, of the places in which it is asked for. */
export function phrasePlaces(edition: Edition, { text, scope }: Clause): HitPlace[] {
  const places = scope === 'anywhere' ? everyPlace : [scope];
  return places.filter((place) => textsIn(edition, place).some((piece) => containsPhrase(piece, text)));
}

function textsIn(edition: Edition, place: HitPlace): string[] {
  if (place !== 'title') return [wordsIn(edition, place)];
  return [edition.title, fullTitle(edition), edition.writtenTitle ?? ''];
}
