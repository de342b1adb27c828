import { memo } from 'react';
import type { ListedPaper } from '../../bundle/bundle.ts';
import { DayTexts } from '../../data/DayTexts.tsx';
import { useKnownTexts } from '../../data/useKnownTexts.ts';
import { LensHead } from '../../reading/lens/LensHead.tsx';
import { LensSections } from '../../reading/lens/LensSections.tsx';

interface DayLensProps {
  paperId: string;
  date: string;
  lens: string;
}

/** What a lens shows of a paper: the sections of that day's edition. Its rows are drawn anew with the day, its texts are not. */
export const DayLens = memo(function DayLens(props: DayLensProps) {
  return <LensSections {...props} Texts={DayTexts} />;
});

interface DayLensHeadProps {
  date: string;
  papers: readonly ListedPaper[];
  lens: string;
}

/** What a lens shows of the day as a whole. */
export function DayLensHead({ date, papers, lens }: DayLensHeadProps) {
  const entries = papers.map(({ paperId }) => ({ paperId, date }));
  return <LensHead lens={lens} entries={entries} texts={useKnownTexts([date])} />;
}
