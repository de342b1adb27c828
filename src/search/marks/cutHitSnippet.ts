import { sectionKinds, type Edition } from '../../digest/edition.ts';
import type { HitPlace } from '../answer.ts';
import { cutSnippet, type Snippet } from './cutSnippet.ts';
import { findMarks } from './findMarks.ts';
import type { Sought } from './sought.ts';
import { wordsIn } from './wordsIn.ts';

/** The piece of an edition that shows best why it was found; its beginning where only its title was. */
export function cutHitSnippet(edition: Edition, places: readonly HitPlace[], sought: Sought): Snippet {
  for (const place of places) {
    const text = place === 'title' ? '' : wordsIn(edition, place);
    const marks = findMarks(text, sought.terms, sought.phrases);
    if (marks.length > 0) return cutSnippet(text, marks);
  }
  const opening = sectionKinds.map((kind) => wordsIn(edition, kind)).find((text) => text !== '');
  return cutSnippet(opening ?? '', []);
}
