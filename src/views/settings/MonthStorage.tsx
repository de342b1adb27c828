import { useDateFormat } from '../../i18n/dates.ts';
import { useOfflineWords } from '../../i18n/offlineWords.ts';
import { useWords } from '../../i18n/words.ts';
import { useOffline } from '../../offline/offline.ts';
import type { StoredMonth } from '../../offline/storing.ts';
import { ActionButton } from './ActionButton.tsx';
import { formatBytes } from './formatBytes.ts';
import styles from './OfflineSettings.module.css';

interface MonthStorageProps {
  /** Newest first. */
  months: StoredMonth[];
}

/** The months of a collection that is too large to be stored whole, each to be fetched or removed. */
export function MonthStorage({ months }: MonthStorageProps) {
  const words = useOfflineWords();
  return (
    <details className={styles.months} open>
      <summary>{words.months.title}</summary>
      <ul role="list" className={styles.monthList}>
        {months.map((month) => (
          <MonthRow key={month.month} month={month} />
        ))}
      </ul>
    </details>
  );
}

function MonthRow({ month: { month, days, storedDays, missingBytes, isRequested } }: { month: StoredMonth }) {
  const words = useOfflineWords();
  const { locale } = useWords();
  const format = useDateFormat();
  const offline = useOffline();
  const name = format.month(month);
  const size = formatBytes(missingBytes, locale);

  function request(isWanted: boolean): void {
    offline.tell((controls) => controls.requestMonth(month, isWanted));
  }

  return (
    <li className={styles.month}>
      <span className={styles.monthName}>
        {name} <span className={styles.stored}>{sayStored(words, days, storedDays)}</span>
      </span>
      {storedDays < days && !isRequested && (
        <ActionButton aria-label={words.months.getMonth(name, size)} onClick={() => request(true)}>
          {words.months.get} {size}
        </ActionButton>
      )}
      {isRequested && (
        <ActionButton aria-label={words.months.removeMonth(name)} onClick={() => request(false)}>
          {words.months.remove}
        </ActionButton>
      )}
    </li>
  );
}

function sayStored(
  { months, days: writeDays }: ReturnType<typeof useOfflineWords>,
  days: number,
  storedDays: number,
): string {
  if (storedDays === days) return months.stored;
  return storedDays === 0 ? months.notStored : months.partly(writeDays(storedDays), writeDays(days));
}
