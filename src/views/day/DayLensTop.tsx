import { lazy } from 'react';
import type { ListedPaper } from '../../bundle/bundle.ts';
import { LensTop } from '../../reading/lens/LensTop.tsx';
import { dayPath } from '../../reading/paths.ts';

interface DayLensTopProps {
  date: string;
  papers: ListedPaper[];
  /** What is shown of each paper, `results,limitations`; empty without a lens. */
  lens: string;
  /** Whether the list is what the page is about; beside an open paper it is not. */
  isOpen: boolean;
}

/** The bar that chooses what the day shows of each paper, and what is to be said of that as a whole. */
export function DayLensTop({ date, papers, lens, isOpen }: DayLensTopProps) {
  return (
    <LensTop list={date} listPath={isOpen ? undefined : dayPath(date)} hasSteps lens={lens}>
      <DayLensHead date={date} papers={papers} lens={lens} />
    </LensTop>
  );
}

const DayLensHead = lazy(async () => ({ default: (await import('./DayLens.tsx')).DayLensHead }));
