import { useDateFormat } from '../../i18n/dates.ts';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { DaySquare } from './DaySquare.tsx';
import { listHalfDates, placeInHalf, type YearDay } from './yearDays.ts';
import styles from './YearPicture.module.css';

/** In the drawing's own units, which the page scales. */
const cell = 14;
const head = 14;
const columns = 28;

interface YearPictureProps {
  year: string;
  half: 0 | 1;
  days: YearDay[];
}

/** Half a year, a square a day and a column a week. The numbers stand in the table behind it. */
export function YearPicture({ year, half, days }: YearPictureProps) {
  const words = useLibraryWords().year;
  const byDate = new Map(days.map((day) => [day.date, day]));
  const dates = listHalfDates(year, half);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${columns * cell} ${head + 7 * cell}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no file, and in the page's own colours
      role="img"
      aria-label={`${words.half(year, half)}: ${sumUp(dates, byDate, words)}`}
    >
      {dates
        .filter((date) => date.endsWith('-01'))
        .map((date) => (
          <text key={date} className={styles.month} x={placeInHalf(date).column * cell} y={head - 5}>
            {words.month(Number(date.slice(5, 7)))}
          </text>
        ))}
      {dates.map((date) => (
        <PlacedDay key={date} date={date} day={byDate.get(date)} />
      ))}
    </svg>
  );
}

function sumUp(
  dates: string[],
  byDate: ReadonlyMap<string, YearDay>,
  words: ReturnType<typeof useLibraryWords>['year'],
): string {
  const days = dates.flatMap((date) => byDate.get(date) ?? []);
  const sum = (pick: (day: YearDay) => number) => days.reduce((total, day) => total + pick(day), 0);
  return words.sum(
    days.length,
    sum(({ all }) => all),
    sum(({ read }) => read),
  );
}

function PlacedDay({ date, day }: { date: string; day: YearDay | undefined }) {
  const words = useLibraryWords().year;
  const format = useDateFormat();
  const { column, row } = placeInHalf(date);
  const [x, y] = [column * cell, head + row * cell];
  if (!day || day.all === 0)
    return <circle className={styles.none} cx={x + cell / 2} cy={y + cell / 2} r="1" />;
  return (
    <g>
      <title>{words.day(format.long(date), day.all, day.read)}</title>
      <DaySquare x={x} y={y} size={cell} papers={day.all} share={day.read / day.all} />
    </g>
  );
}
