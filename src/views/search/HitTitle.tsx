import { useDateFormat } from '../../i18n/dates.ts';
import { useSearchWords } from '../../i18n/searchWords.ts';
import type { Hit } from '../../search/answer.ts';
import { findMarks } from '../../search/marks/findMarks.ts';
import styles from './HitRow.module.css';
import type { Sought } from './hitTexts.ts';
import { MarkedText } from './MarkedText.tsx';
import { usePlaceName } from './usePlaceName.ts';

/** A hit's name and title, its matches marked. */
export function HitTitle({ hit: { name, title, isUntitled }, sought }: { hit: Hit; sought: Sought }) {
  const mark = (text: string) => (
    <MarkedText text={text} marks={findMarks(text, sought.terms, sought.phrases)} />
  );
  if (isUntitled) return <span className={styles.untitled}>{title}</span>;
  return (
    <span lang="ko">
      {name !== undefined && <span className={styles.name}>{mark(name)} </span>}
      <span className={styles.title}>{mark(title)}</span>
    </span>
  );
}

/** Where a hit matches, on which day, and on how many others; the places beyond the first three add little. */
export function HitFacts({ hit: { paperId, date, places, otherEditions, isUntitled } }: { hit: Hit }) {
  const words = useSearchWords();
  const format = useDateFormat();
  const placeName = usePlaceName();
  return (
    <>
      {places.length > 0 && <span>{places.slice(0, 3).map(placeName).join(' · ')}</span>}
      <time dateTime={date}>{format.short(date, '')}</time>
      {otherEditions > 0 && <span>{words.otherEditions(otherEditions)}</span>}
      {!isUntitled && <span>{paperId}</span>}
    </>
  );
}
