import { memo } from 'react';
import { DayTexts } from '../../data/DayTexts.tsx';
import { useKnownTexts } from '../../data/useKnownTexts.ts';
import type { StackedPaper } from '../../digest/gatherStack.ts';
import { LensHead } from '../../reading/lens/LensHead.tsx';
import { LensSections } from '../../reading/lens/LensSections.tsx';
import { chooseKnown } from './chooseKnown.ts';

interface StackLensProps {
  paperId: string;
  /** Of the edition that stands for it in the stack. */
  date: string;
  lens: string;
}

/** What a lens shows of a paper: the sections of the edition that stands for it. Its rows are drawn anew with the stack, its texts are not. */
export const StackLens = memo(function StackLens(props: StackLensProps) {
  return <LensSections {...props} Texts={DayTexts} />;
});

interface StackLensHeadProps {
  papers: readonly StackedPaper[];
  /** The days of the stack. */
  dates: readonly string[];
  lens: string;
}

/** What a lens shows of the stack as a whole, as far as its texts have come: those of a whole year are not fetched to count. */
export function StackLensHead({ papers, dates, lens }: StackLensHeadProps) {
  const texts = useKnownTexts(dates);
  const entries = papers.map(({ paperId, dates: own }) => ({
    paperId,
    date: chooseKnown(paperId, own, texts.editions),
  }));
  return <LensHead lens={lens} entries={entries} texts={texts} />;
}
