import { Suspense } from 'react';
import type { ListedPaper } from '../../bundle/bundle.ts';
import { PaperList } from '../../reading/PaperList.tsx';
import { lazyExtra } from '../../ui/lazyExtra.ts';

interface LensedListProps {
  date: string;
  papers: ListedPaper[];
  /** What is shown of each paper, `results,limitations`; empty without a lens. */
  lens: string;
  openPaperId: string | undefined;
  onIntent: () => void;
}

/** A day's papers, under each the sections that its lens shows. */
export function LensedList({ date, lens, ...list }: LensedListProps) {
  return (
    <PaperList
      {...list}
      origin={{ day: date, ...(lens && { lens }) }}
      renderUnder={({ paperId }) =>
        lens && (
          <Suspense>
            <DayLens paperId={paperId} date={date} lens={lens} />
          </Suspense>
        )
      }
    />
  );
}

/** What a lens shows. Should it not come, its head says so. */
const DayLens = lazyExtra(async () => (await import('./DayLens.tsx')).DayLens);
