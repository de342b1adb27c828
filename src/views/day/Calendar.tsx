import Check from 'lucide/dist/esm/icons/check.mjs';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { monthOf } from '../../bundle/addresses.ts';
import type { Manifest } from '../../bundle/bundle.ts';
import { manifestQuery, monthQuery } from '../../data/queries.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { useMonthFormat } from '../../i18n/monthFormat.ts';
import { useOverviewWords } from '../../i18n/overviewWords.ts';
import { useUnreadCount } from '../../library/useLibrary.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { dayPath } from '../../reading/paths.ts';
import { QueryError } from '../../reading/QueryError.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StepIcon } from '../../ui/StepIcon.tsx';
import styles from './Calendar.module.css';
import { monthWeeks } from './monthWeeks.ts';

export interface CalendarProps {
  date: string;
  /** The list beside it says already that something cannot be had. */
  isErrorSaid: boolean;
}

/** One month with the days that have a digest, and how many papers each has. */
export function Calendar({ date, isErrorSaid }: CalendarProps) {
  const words = useOverviewWords();
  const format = useMonthFormat();
  const { data: manifest, isLoadingError } = useQuery(manifestQuery);
  const [month, setMonth] = useState(monthOf(date));
  const { previous, next } = neighborMonths(manifest, month);
  if (isLoadingError) return null;
  return (
    <>
      <div className={styles.head}>
        <MonthStep
          direction="previous"
          label={words.calendar.previousMonth}
          month={previous}
          onStep={setMonth}
        />
        <h2 className={styles.month} aria-live="polite">
          {format.month(month)}
        </h2>
        <MonthStep direction="next" label={words.calendar.nextMonth} month={next} onStep={setMonth} />
      </div>
      <MonthTable month={month} date={date} isErrorSaid={isErrorSaid && month === monthOf(date)} />
    </>
  );
}

/** Months without a digest are stepped over: there is nothing to choose in them. */
function neighborMonths(manifest: Manifest | undefined, month: string) {
  const months = manifest?.months.map((entry) => entry.month) ?? [];
  return {
    previous: months.findLast((other) => other < month),
    next: months.find((other) => other > month),
  };
}

interface MonthStepProps {
  direction: 'previous' | 'next';
  label: string;
  month: string | undefined;
  onStep: (month: string) => void;
}

function MonthStep({ direction, label, month, onStep }: MonthStepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      // Not `disabled`, which would drop the focus of whoever steps to the first or last month.
      aria-disabled={month === undefined}
      onClick={() => month !== undefined && onStep(month)}
    >
      <StepIcon direction={direction} />
    </button>
  );
}

function MonthTable({ month, date, isErrorSaid }: CalendarProps & { month: string }) {
  const format = useMonthFormat();
  const days = useQuery(monthQuery(month));
  const papers = new Map(days.data?.days.map((day) => [day.date, day.paperIds]));
  if (days.isLoadingError && isErrorSaid) return null;
  if (days.isLoadingError) return <QueryError error={days.error} onRetry={() => void days.refetch()} />;
  return (
    <table className={styles.table} aria-busy={days.isPending}>
      <thead>
        <tr>
          {format.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(month).map((week) => (
          <tr key={week.find((day) => day !== undefined)}>
            {week.map((day, column) => (
              <td key={format.weekdays[column]}>
                {day !== undefined && <DayCell day={day} paperIds={papers.get(day)} isOpen={day === date} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const noPapers: string[] = [];

interface DayCellProps {
  day: string;
  /** Nothing where the day has no digest. */
  paperIds: string[] | undefined;
  isOpen: boolean;
}

function DayCell({ day, paperIds = noPapers, isOpen }: DayCellProps) {
  const { calendar } = useOverviewWords();
  const format = useDateFormat();
  const unread = useUnreadCount(paperIds);
  const number = Number(day.slice(-2));
  if (paperIds.length === 0) return <span className={styles.day}>{number}</span>;
  return (
    <AppLink
      className={`${styles.day} ${styles.present} ${unread === 0 ? styles.isRead : ''}`}
      to={dayPath(day)}
      aria-label={calendar.day(format.long(day), paperIds.length, unread)}
      aria-current={isOpen ? 'date' : undefined}
    >
      {number}
      <span className={styles.count}>{unread === 0 ? <Icon nodes={Check} /> : unread}</span>
    </AppLink>
  );
}
