import { useSectionWords } from '../../i18n/sectionWords.ts';
import { useSearchWords } from '../../i18n/searchWords.ts';
import type { HitPlace } from '../../search/answer.ts';

/** How the interface calls the places in which a match can lie. */
export function usePlaceName(): (place: HitPlace) => string {
  const { titlePlace, otherPlace } = useSearchWords();
  const sections = useSectionWords();
  const names = { ...sections, title: titlePlace, other: otherPlace };
  return (place) => names[place];
}
