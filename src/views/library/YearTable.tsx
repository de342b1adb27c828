import { useState } from 'react';
import { useDateFormat } from '../../i18n/dates.ts';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { dayPath } from '../../reading/paths.ts';
import type { YearDay } from './yearDays.ts';
import styles from './YearPanel.module.css';

/** The numbers behind the picture, a row a day, and the way to each day. */
export function YearTable({ days }: { days: YearDay[] }) {
  const words = useLibraryWords().year;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{words.table}</summary>
      {isOpen && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.columns.date}</th>
              <th scope="col">{words.columns.all}</th>
              <th scope="col">{words.columns.read}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <DayLine key={day.date} {...day} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function DayLine({ date, all, read }: YearDay) {
  const format = useDateFormat();
  return (
    <tr>
      <th scope="row">
        <AppLink to={dayPath(date)}>{format.long(date)}</AppLink>
      </th>
      <td>{all}</td>
      <td>{read}</td>
    </tr>
  );
}
