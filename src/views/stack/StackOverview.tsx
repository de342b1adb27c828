import { useQuery } from '@tanstack/react-query';
import type { MonthDay } from '../../bundle/bundle.ts';
import { manifestQuery } from '../../data/queries.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { useOverviewWords } from '../../i18n/overviewWords.ts';
import { useStackWords } from '../../i18n/stackWords.ts';
import { useUnreadCount } from '../../library/useLibrary.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { dayPath } from '../../reading/paths.ts';
import { useWindowPlace } from '../../reading/scrollPlaces.ts';
import { StackLinks } from '../../reading/StackLinks.tsx';
import { stackAddress, type Stack } from './stack.ts';
import styles from './StackOverview.module.css';

interface StackOverviewProps {
  stack: Stack;
  days: MonthDay[];
  isReady: boolean;
}

/** More days than a month has are not listed one by one. */
const mostDays = 31;

/** What stands beside a stack, or under it on a phone: the ways to other stacks, and to each of its days. */
export function StackOverview({ stack, days, isReady }: StackOverviewProps) {
  const words = useStackWords();
  const { pickPaper } = useOverviewWords();
  const newest = useQuery(manifestQuery).data?.months.at(-1)?.last;
  useWindowPlace(isReady);
  if (!isReady) return null;
  return (
    <div className={styles.overview}>
      {newest !== undefined && <StackLinks newest={newest} open={stackAddress(stack)} />}
      {stack.kind === 'span' && days.length <= mostDays && (
        <section aria-labelledby="stack-days">
          <h2 id="stack-days" className={styles.heading}>
            {words.days}
          </h2>
          <ul role="list" className={styles.days}>
            {days.map((day) => (
              <DayLine key={day.date} day={day} />
            ))}
          </ul>
        </section>
      )}
      <p className={styles.hint}>{pickPaper}</p>
    </div>
  );
}

function DayLine({ day: { date, paperIds } }: { day: MonthDay }) {
  const words = useStackWords();
  const format = useDateFormat();
  const unread = useUnreadCount(paperIds);
  return (
    <li className={styles.day}>
      <AppLink to={dayPath(date)}>{format.long(date)}</AppLink>
      <span className={styles.count}>{words.dayFacts(paperIds.length, unread)}</span>
    </li>
  );
}
