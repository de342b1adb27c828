import { useNeighborDays } from '../../data/useNeighborDays.ts';
import { isCalendarDate, readCalendarDate } from '../../digest/calendarDate.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { useWords } from '../../i18n/words.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { dayPath } from '../../reading/paths.ts';
import { Notice, NoticeTitle } from '../../ui/Notice.tsx';
import styles from './MissingDay.module.css';

/** Stands in place of a day that has no digest, or that the calendar does not have. */
export function MissingDay({ date }: { date: string }) {
  const { missingDay, missingPage, siteName } = useWords();
  const format = useDateFormat();
  const isDate = isCalendarDate(date);
  const meant = isDate ? undefined : readCalendarDate(date);
  const title = isDate
    ? missingDay.title(format.long(date))
    : meant === undefined
      ? missingDay.badTitle
      : missingDay.unreadTitle;
  return (
    <div className={styles.missing}>
      <title>{`${title} — ${siteName}`}</title>
      <Notice>
        <NoticeTitle>{title}</NoticeTitle>
        <p>
          {isDate
            ? missingDay.explain
            : meant === undefined
              ? missingDay.badDate(date)
              : missingDay.meantDate}
        </p>
        {isDate && <NearestDays date={date} />}
        {meant !== undefined && <AppLink to={dayPath(meant)}>{format.long(meant)}</AppLink>}
        {!isDate && <AppLink to="/">{missingPage.toNewest}</AppLink>}
      </Notice>
    </div>
  );
}

function NearestDays({ date }: { date: string }) {
  const words = useWords();
  const format = useDateFormat();
  const { previous, next } = useNeighborDays(date) ?? {};
  return (
    <ul role="list" className={styles.days}>
      {previous !== undefined && (
        <li>
          <AppLink to={dayPath(previous)}>{`${words.day.previous}: ${format.long(previous)}`}</AppLink>
        </li>
      )}
      {next !== undefined && (
        <li>
          <AppLink to={dayPath(next)}>{`${words.day.next}: ${format.long(next)}`}</AppLink>
        </li>
      )}
    </ul>
  );
}
