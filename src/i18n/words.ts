import { createContext, useContext } from 'react';
import { ko, type Words } from './ko.ts';
import type { IntroductionWords } from './introduction.ko.ts';
import type { LensWords } from './lens.ko.ts';
import type { LibraryWords } from './library.ko.ts';
import type { MinutesWords } from './minutes.ko.ts';
import type { MissingWords } from './missing.ko.ts';
import type { OfflineWords } from './offline.ko.ts';
import type { OpenWords } from './open.ko.ts';
import type { OverviewWords } from './overview.ko.ts';
import type { PaperWords } from './paper.ko.ts';
import type { KeysWords } from './keys.ko.ts';
import type { MatchesWords } from './matches.ko.ts';
import type { MissingPaperWords } from './missingPaper.ko.ts';
import type { SearchWords } from './search.ko.ts';
import type { SectionWords } from './sections.ko.ts';
import type { SettingsWords } from './settings.ko.ts';
import type { ShareWords } from './share.ko.ts';
import type { StackWords } from './stack.ko.ts';
import type { TextWords } from './text.ko.ts';
import type { TimeWords } from './time.ko.ts';
import type { TriageWords } from './triage.ko.ts';
import type { TroubleWords } from './trouble.ko.ts';

/** The words that the views bring with them, in another language than Korean. */
interface ViewWords {
  introduction: IntroductionWords;
  lens: LensWords;
  library: LibraryWords;
  minutes: MinutesWords;
  missing: MissingWords;
  offline: OfflineWords;
  open: OpenWords;
  overview: OverviewWords;
  paper: PaperWords;
  keys: KeysWords;
  matches: MatchesWords;
  missingPaper: MissingPaperWords;
  search: SearchWords;
  sections: SectionWords;
  settings: SettingsWords;
  share: ShareWords;
  stack: StackWords;
  text: TextWords;
  time: TimeWords;
  triage: TriageWords;
  trouble: TroubleWords;
}

/** The words of the interface. Those of a view come with it in Korean, and with all others in any other language. */
export type SiteWords = Words & { views?: ViewWords };

/** The words in the reader's language; `main.tsx` provides them. */
export const WordsContext = createContext<SiteWords>(ko);

/** The words of the interface in the reader's language. */
export function useWords(): SiteWords {
  return useContext(WordsContext);
}

/**
 * The words in the language that the reader chose, or for the first of the browser's that the interface speaks; Korean where
 * it speaks none of them.
 * @param chosen `ko` or `en`, or anything else for the browser's
 */
export async function loadWords(chosen: string): Promise<SiteWords> {
  const spoken = [chosen, ...navigator.languages]
    .map((language) => language.slice(0, 2))
    .find((language) => ['ko', 'en'].includes(language));
  if (spoken !== 'en') return ko;
  // Should the English words not come, Korean ones are better than none.
  return import('./english.ts').then(
    ({ english }) => english,
    () => ko,
  );
}
