import { DayTexts } from '../../data/DayTexts.tsx';
import { useKnownTexts } from '../../data/useKnownTexts.ts';
import { LensHead } from '../../reading/lens/LensHead.tsx';
import { LensSections } from '../../reading/lens/LensSections.tsx';

interface SavedLensProps {
  paperId: string;
  /** Of the edition by which the paper is listed. */
  date: string;
  lens: string;
}

/** What a lens shows of a saved paper: the sections of the edition by which it is listed. */
export function SavedLens(props: SavedLensProps) {
  return <LensSections {...props} Texts={DayTexts} />;
}

interface SavedLensHeadProps {
  paperIds: readonly string[];
  /** By paper, as far as they are known. */
  days: ReadonlyMap<string, string>;
  lens: string;
}

/** What a lens shows of the saved papers as a whole. */
export function SavedLensHead({ paperIds, days, lens }: SavedLensHeadProps) {
  const entries = paperIds.map((paperId) => ({ paperId, date: days.get(paperId) ?? '' }));
  return <LensHead lens={lens} entries={entries} texts={useKnownTexts([...days.values()])} />;
}
