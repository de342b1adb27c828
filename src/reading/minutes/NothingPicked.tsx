import { measure, type MeasuredPaper } from '../../digest/insight/pickSections.ts';
import { useMinutesWords } from '../../i18n/minutesWords.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { useLens } from '../lens/useLens.ts';
import type { TimedList } from './MinutesList.tsx';
import styles from './MinutesList.module.css';

interface NothingPickedProps extends TimedList {
  papers: readonly MeasuredPaper[];
}

/** Says why nothing was picked of a list, and leads back to it. */
export function NothingPicked({ listPath, minutes, papers }: NothingPickedProps) {
  const words = useMinutesWords();
  const library = useLibrary();
  const [, show] = useLens({ listPath, hasSteps: true });
  const unread = papers.filter(({ paperId }) => !library.paper(paperId).read);
  const hasTold = unread.some(({ sections }) => measure(sections) > 0);
  const reason = hasTold
    ? words.none.tooShort(minutes)
    : words.none[unread.length > 0 ? 'nothingTold' : 'allRead'];
  return (
    <div className={styles.end}>
      <output>{reason}</output>
      <button type="button" className={styles.action} onClick={() => show('')}>
        {words.toList}
      </button>
    </div>
  );
}
