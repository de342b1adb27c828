import { useDateFormat } from '../../i18n/dates.ts';
import { useWords } from '../../i18n/words.ts';
import type { Edition } from '../../digest/edition.ts';
import { usePrintedAddress } from '../../reading/copy/wholeAddress.ts';
import styles from './PaperImprint.module.css';

interface PaperImprintProps {
  edition: Edition;
  /** The days of which something is shown, newest first. */
  dates: readonly string[];
}

/** Where a text is from and what it is worth, on one line, where nothing else says so: without controls, and on paper. */
export function PaperImprint({ edition, dates }: PaperImprintProps) {
  const { paperId, titleSource, standing } = edition;
  const words = useWords();
  const format = useDateFormat();
  const address = usePrintedAddress();
  return (
    <p className={styles.imprint}>
      {[
        ...(titleSource === 'id' ? [] : [paperId]),
        `${words.siteName} ${dates.map((date) => format.long(date)).join(', ')}`,
        ...(standing === 'sound' ? [] : [words.standings[standing]]),
      ].join(' · ')}
      <span className={styles.address}>{address}</span>
    </p>
  );
}
