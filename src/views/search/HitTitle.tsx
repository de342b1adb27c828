import { useDateFormat } from '../../i18n/dates.ts';
import { useSearchWords } from '../../i18n/searchWords.ts';
import type { Hit, ShownHit } from '../../search/answer.ts';
import styles from './HitRow.module.css';
import { MarkedText } from './MarkedText.tsx';
import { usePlaceName } from './usePlaceName.ts';

/** A hit's name and title, its matches marked. */
export function HitTitle({ hit: { name, nameMarks, title, titleMarks, isUntitled } }: { hit: ShownHit }) {
  if (isUntitled) return <span className={styles.untitled}>{title}</span>;
  return (
    <span lang="ko">
      {name !== undefined && (
        <span className={styles.name}>
          <MarkedText text={name} marks={nameMarks} />{' '}
        </span>
      )}
      <span className={styles.title}>
        <MarkedText text={title} marks={titleMarks} />
      </span>
    </span>
  );
}

/** Where a hit matches, on which day, and on how many others; the places beyond the first three add little. */
export function HitFacts({ hit: { paperId, date, places, otherDates, isUntitled } }: { hit: Hit }) {
  const words = useSearchWords();
  const format = useDateFormat();
  const placeName = usePlaceName();
  return (
    <>
      {places.length > 0 && <span>{places.slice(0, 3).map(placeName).join(' · ')}</span>}
      <time dateTime={date}>{format.short(date, '')}</time>
      {otherDates.length > 0 && <span>{words.otherEditions(otherDates.length)}</span>}
      {!isUntitled && <span>{paperId}</span>}
    </>
  );
}
