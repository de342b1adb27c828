import { useMonthFormat } from '../../i18n/monthFormat.ts';
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

function MonthRow({ month }: { month: StoredMonth }) {
  const { days, storedDays, missingBytes, isRequested } = month;
  const words = useOfflineWords();
  const { locale } = useWords();
  const format = useMonthFormat();
  const offline = useOffline();
  const name = format.month(month.month);
  const size = formatBytes(missingBytes, locale);
  const action = chooseAction(month);

  function request(isWanted: boolean): void {
    offline.tell((controls) => controls.requestMonth(month.month, isWanted));
  }

  return (
    <li className={styles.month}>
      <span className={styles.monthName}>
        {name} <span className={styles.stored}>{sayStored(words, days, storedDays)}</span>
      </span>
      {/* One button, which keeps the focus while its meaning changes. */}
      {(storedDays < days || isRequested) && (
        <ActionButton
          aria-label={words.months[`${action}Month`](name, size)}
          onClick={() => request(!isRequested)}
        >
          {action === 'get' ? `${words.months.get} ${size}` : words.months[action]}
        </ActionButton>
      )}
    </li>
  );
}

/** What the reader can do about a month: have it stored, give that up while it is coming, or be rid of it. */
function chooseAction({ days, storedDays, isRequested }: StoredMonth): 'get' | 'cancel' | 'remove' {
  if (!isRequested) return 'get';
  return storedDays < days ? 'cancel' : 'remove';
}

function sayStored(
  { months, days: writeDays }: ReturnType<typeof useOfflineWords>,
  days: number,
  storedDays: number,
): string {
  if (storedDays === days) return months.stored;
  return storedDays === 0 ? months.notStored : months.partly(writeDays(storedDays), writeDays(days));
}
