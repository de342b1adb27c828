import { usePaperWords } from '../../i18n/paperWords.ts';
import { useSearchWords } from '../../i18n/searchWords.ts';
import type { HitPlace } from '../../search/answer.ts';

/** How the interface calls the places in which a match can lie. */
export function usePlaceName(): (place: HitPlace) => string {
  const { titlePlace, otherPlace } = useSearchWords();
  const { shortSections } = usePaperWords();
  const names = { ...shortSections, title: titlePlace, other: otherPlace };
  return (place) => names[place];
}
