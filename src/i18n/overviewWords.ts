import { overviewKo, type OverviewWords } from './overview.ko.ts';
import { useWords } from './words.ts';

/** The words for what stands beside a day's list, in the reader's language. */
export function useOverviewWords(): OverviewWords {
  return useWords().views?.overview ?? overviewKo;
}
