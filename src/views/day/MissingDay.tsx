import type { ReactNode } from 'react';
import { useNeighborDays } from '../../data/useNeighborDays.ts';
import { isCalendarDate } from '../../digest/calendarDate.ts';
import { readCalendarDate } from '../../digest/readCalendarDate.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { useMissingWords } from '../../i18n/missingWords.ts';
import { useWords } from '../../i18n/words.ts';
import { isHostLost, useOfflineState } from '../../offline/offline.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { dayPath } from '../../reading/paths.ts';
import { Notice, NoticeTitle } from '../../ui/Notice.tsx';
import styles from './MissingDay.module.css';

/** Stands in place of a day that has no digest, or that the calendar does not have. */
export function MissingDay({ date }: { date: string }) {
  return isCalendarDate(date) ? <DayWithoutDigest date={date} /> : <UnknownDate text={date} />;
}

function DayWithoutDigest({ date }: { date: string }) {
  const { day } = useWords();
  const { missingDay } = useMissingWords();
  const format = useDateFormat();
  const neighbors = useNeighborDays(date);
  // What this device does not know, the host may have by now.
  const isAway = isHostLost(useOfflineState());
  const say = isAway ? missingDay.awayTitle : missingDay.title;
  return (
    <MissingDayNotice
      title={say(format.long(date))}
      explanation={isAway ? missingDay.awayExplain : missingDay.explain}
    >
      {(['previous', 'next'] as const).map((direction) => {
        const nearest = neighbors?.[direction];
        return (
          nearest !== undefined && (
            <AppLink key={direction} to={dayPath(nearest)}>
              {day[direction]}: {format.long(nearest)}
            </AppLink>
          )
        );
      })}
    </MissingDayNotice>
  );
}

/** `2025-7-3` is a person's way to write a date; `2025-02-30` is none. */
function UnknownDate({ text }: { text: string }) {
  const { missingDay, missingPage } = useMissingWords();
  const format = useDateFormat();
  const meant = readCalendarDate(text);
  return (
    <MissingDayNotice
      title={meant === undefined ? missingDay.badTitle : missingDay.unreadTitle}
      explanation={meant === undefined ? missingDay.badDate(text) : missingDay.meantDate}
    >
      {meant !== undefined && <AppLink to={dayPath(meant)}>{format.long(meant)}</AppLink>}
      <AppLink to="/">{missingPage.toNewest}</AppLink>
    </MissingDayNotice>
  );
}

interface MissingDayNoticeProps {
  title: string;
  explanation: string;
  /** The links on. */
  children: ReactNode;
}

function MissingDayNotice({ title, explanation, children }: MissingDayNoticeProps) {
  const { siteName } = useWords();
  return (
    <div className={styles.missing}>
      <title>{`${title} — ${siteName}`}</title>
      <Notice>
        <NoticeTitle>{title}</NoticeTitle>
        <p>{explanation}</p>
        {children}
      </Notice>
    </div>
  );
}
