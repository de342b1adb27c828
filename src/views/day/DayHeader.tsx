import { Suspense, useRef } from 'react';
import type { ListedPaper } from '../../bundle/bundle.ts';
import { useNeighborDays } from '../../data/useNeighborDays.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { useWords } from '../../i18n/words.ts';
import { useUnreadCount } from '../../library/useLibrary.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { useAskedLens } from '../../reading/lens/useAskedLens.ts';
import { dayPath } from '../../reading/paths.ts';
import { StepLink } from '../../reading/StepLink.tsx';
import { useArrivalFocus } from '../../reading/useArrivalFocus.ts';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { calendarId } from './calendarId.ts';
import styles from './DayHeader.module.css';

interface DayHeaderProps {
  date: string;
  /** Nothing while the list is on its way. */
  papers: ListedPaper[] | undefined;
  /** Whether the day is what the page is about; beside an open paper it is not. */
  isTitle: boolean;
}

/** The day's name, how many papers it has, and the ways to other days. */
export function DayHeader({ date, papers = noPapers, isTitle }: DayHeaderProps) {
  const words = useWords();
  const format = useDateFormat();
  const Heading = isTitle ? 'h1' : 'h2';
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(heading, isTitle ? date : undefined, 'lost');
  const paperIds = papers.map(({ paperId }) => paperId);
  const unread = useUnreadCount(paperIds);
  const unreadMark = unread > 0 ? `(${unread}) ` : '';
  return (
    <header className={styles.header}>
      {isTitle && <title>{`${unreadMark}${format.long(date)} — ${words.siteName}`}</title>}
      <Heading ref={heading} tabIndex={-1} className={styles.title}>
        {format.long(date)}
      </Heading>
      <DaySteps date={date} />
      <p className={styles.count}>
        <span className={styles.number}>{paperIds.length > 0 && words.day.paperCount(paperIds.length)}</span>
        <span className={styles.unread}>
          {paperIds.length > 0 && (unread === 0 ? words.marks.allRead : words.marks.unread(unread))}
        </span>
        {useAfterPaint() && (
          <Suspense>
            <DayTime date={date} papers={papers} isTitle={isTitle} />
          </Suspense>
        )}
        <AppLink className={styles.toCalendar} to={{ pathname: dayPath(date), hash: calendarId }}>
          {words.day.toCalendar}
        </AppLink>
      </p>
    </header>
  );
}

const noPapers: ListedPaper[] = [];

/** Should it not come, only the time is not known. */
const DayTime = lazyExtra(async () => (await import('./DayTime.tsx')).DayTime);

function DaySteps({ date }: { date: string }) {
  const { day } = useWords();
  const format = useDateFormat();
  const { previous, next } = useNeighborDays(date) ?? {};
  const lens = useAskedLens();
  const label = (to: string | undefined, named: (date: string) => string, plain: string) =>
    to === undefined ? plain : named(format.short(to));
  return (
    <nav className={styles.steps} aria-label={`${day.previous}, ${day.next}`}>
      <StepLink
        direction="previous"
        to={previous && dayPath(previous, lens)}
        label={label(previous, day.previousOn, day.previous)}
      />
      <StepLink direction="next" to={next && dayPath(next, lens)} label={label(next, day.nextOn, day.next)} />
    </nav>
  );
}
