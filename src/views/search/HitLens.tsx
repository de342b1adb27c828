import { DayTexts } from '../../data/DayTexts.tsx';
import { useKnownTexts } from '../../data/useKnownTexts.ts';
import { LensHead } from '../../reading/lens/LensHead.tsx';
import { LensSections } from '../../reading/lens/LensSections.tsx';
import type { Hit } from '../../search/answer.ts';

interface HitLensProps {
  paperId: string;
  /** Of the edition that matches best. */
  date: string;
  lens: string;
}

/** What a lens shows of a hit: the sections of the edition that matches best. */
export function HitLens(props: HitLensProps) {
  return <LensSections {...props} Texts={DayTexts} />;
}

/** What a lens shows of the hits as a whole. */
export function HitLensHead({ hits, lens }: { hits: readonly Hit[]; lens: string }) {
  return <LensHead lens={lens} entries={hits} texts={useKnownTexts(hits.map(({ date }) => date))} />;
}
