import { useQueries, useQuery } from '@tanstack/react-query';
import type { Manifest } from '../../bundle/bundle.ts';
import { manifestQuery, monthQuery } from '../../data/queries.ts';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { useWords } from '../../i18n/words.ts';
import { isRead } from '../../library/isRead.ts';
import { useWholeLibrary } from '../../library/useLibrary.ts';
import { QueryError } from '../../reading/QueryError.tsx';
import { StepIcon } from '../../ui/StepIcon.tsx';
import { readYearDays, type YearDay } from './yearDays.ts';
import { YearLegend } from './YearLegend.tsx';
import styles from './YearPanel.module.css';
import { YearPicture } from './YearPicture.tsx';
import { YearTable } from './YearTable.tsx';

interface YearPanelProps {
  /** The year of the address; where the collection has nothing of it, the nearest one is shown. */
  asked: string;
  onYear: (year: string) => void;
}

/** A year of digests, and what of it was read. */
export function YearPanel({ asked, onYear }: YearPanelProps) {
  const words = useLibraryWords().year;
  const { loading } = useWords();
  const manifest = useQuery(manifestQuery);
  if (manifest.isLoadingError)
    return <QueryError error={manifest.error} onRetry={() => void manifest.refetch()} />;
  if (!manifest.data) return <p className={styles.panel}>{loading}</p>;
  const years = listYears(manifest.data);
  const year = years.findLast((known) => known <= asked) ?? years[0];
  if (year === undefined) return <p className={styles.panel}>{words.empty}</p>;
  return (
    <section className={styles.panel} aria-label={words.open}>
      <div className={styles.head}>
        <YearStep
          direction="previous"
          label={words.previous}
          year={years.findLast((known) => known < year)}
          onStep={onYear}
        />
        <h2 className={styles.year} aria-live="polite">
          {words.label(year)}
        </h2>
        <YearStep
          direction="next"
          label={words.next}
          year={years.find((known) => known > year)}
          onStep={onYear}
        />
      </div>
      <Year year={year} manifest={manifest.data} />
    </section>
  );
}

function listYears({ months }: Manifest): string[] {
  return [...new Set(months.map(({ month }) => month.slice(0, 4)))];
}

interface YearStepProps {
  direction: 'previous' | 'next';
  label: string;
  year: string | undefined;
  onStep: (year: string) => void;
}

function YearStep({ direction, label, year, onStep }: YearStepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      // Not `disabled`, which would drop the focus of whoever steps to the first or last year.
      aria-disabled={year === undefined}
      onClick={() => year !== undefined && onStep(year)}
    >
      <StepIcon direction={direction} />
    </button>
  );
}

function Year({ year, manifest }: { year: string; manifest: Manifest }) {
  const words = useLibraryWords().year;
  const library = useWholeLibrary();
  const months = manifest.months.filter(({ month }) => month.startsWith(year));
  const results = useQueries({ queries: months.map(({ month }) => monthQuery(month)) });
  const failed = results.find(({ isLoadingError }) => isLoadingError);
  const days = readYearDays(
    results.flatMap(({ data }) => data?.days ?? []),
    (paperId) => isRead(library, paperId),
  );
  return (
    <>
      {failed?.error && <QueryError error={failed.error} onRetry={() => void failed.refetch()} />}
      <p className={styles.sum} aria-busy={results.some(({ isPending }) => isPending)}>
        {words.sum(days.length, total(days, 'all'), total(days, 'read'))}
      </p>
      <div className={styles.halves}>
        <YearPicture year={year} half={0} days={days} />
        <YearPicture year={year} half={1} days={days} />
      </div>
      <YearLegend />
      <YearTable key={year} days={days} />
    </>
  );
}

function total(days: YearDay[], field: 'all' | 'read'): number {
  return days.reduce((sum, day) => sum + day[field], 0);
}
