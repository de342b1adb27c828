import { measure, type MeasuredPaper } from '../../digest/insight/pickSections.ts';
import { readingMinutes } from '../../digest/insight/readingTime.ts';
import { roundProgress } from '../../digest/insight/roundTime.ts';
import { useMinutesWords } from '../../i18n/minutesWords.ts';
import { useReadingSpeed } from '../../library/readingSpeed.ts';
import { useKeptPick } from './keptPicks.ts';
import styles from './MinutesHead.module.css';
import { useReadCharacters } from './useReadCharacters.ts';

interface MinutesHeadProps {
  /** Names the list. */
  list: string;
  minutes: number;
}

/** What was picked for a time, and how far the reader has come in it. */
export function MinutesHead({ list, minutes }: MinutesHeadProps) {
  const picked = useKeptPick(list, minutes);
  return <div className={styles.head}>{picked && <Progress picked={picked} />}</div>;
}

function Progress({ picked }: { picked: MeasuredPaper[] }) {
  const words = useMinutesWords();
  const speed = useReadingSpeed();
  const sections = picked.flatMap((paper) => paper.sections);
  const [all, read] = [measure(sections), useReadCharacters(picked)];
  const { read: done, left } = roundProgress(readingMinutes(read, speed), readingMinutes(all, speed));
  const said = left === 0 ? words.allRead : words.progress(done, left);
  return (
    <>
      <p className={styles.facts}>
        <span>{words.picked(picked.length, sections.length)}</span>
        <span>{said}</span>
      </p>
      <progress
        className={styles.progress}
        aria-label={words.howFar}
        aria-valuetext={said}
        max={all}
        value={read}
      />
    </>
  );
}
