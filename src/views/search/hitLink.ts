import type { Hit, SearchAnswer } from '../../search/answer.ts';
import type { PaperState } from '../../reading/searchOrigin.ts';
import { lensAnchor } from '../../reading/lens/lens.ts';
import { paperPath } from '../../reading/paths.ts';
import { soughtBy } from '../../search/marks/sought.ts';
import { writeSearchPlace } from './searchPlace.ts';

/** A page has no use for more, and `history.state` has its limits. */
const mostMarks = 100;

/**
 * Where a hit leads. A sound edition is what the paper's page shows anyway for that day's list; any other must be asked
 * for, since the page might prefer a better one, in which nothing matches.
 * @param lens what the list shows of each hit: the paper opens there
 */
export function hitPath({ paperId, date, standing }: Hit, lens = ''): string {
  return `${paperPath(paperId)}${standing === 'sound' ? '' : `?on=${date}`}${lensAnchor(lens)}`;
}

/** What the page of a paper is to know of the search. */
export function hitState(hit: Hit, answer: SearchAnswer, isBehind: boolean): PaperState {
  const { terms, phrases } = soughtBy(answer);
  return {
    day: hit.date,
    search: {
      address: writeSearchPlace(answer.request),
      isBehind,
      marks: terms.slice(0, mostMarks),
      phrases,
    },
  };
}
