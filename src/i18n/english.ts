import { en } from './en.ts';
import { introductionEn } from './introduction.en.ts';
import { lensEn } from './lens.en.ts';
import { libraryEn } from './library.en.ts';
import { minutesEn } from './minutes.en.ts';
import { missingEn } from './missing.en.ts';
import { offlineEn } from './offline.en.ts';
import { openEn } from './open.en.ts';
import { overviewEn } from './overview.en.ts';
import { paperEn } from './paper.en.ts';
import { keysEn } from './keys.en.ts';
import { matchesEn } from './matches.en.ts';
import { missingPaperEn } from './missingPaper.en.ts';
import { searchEn } from './search.en.ts';
import { sectionsEn } from './sections.en.ts';
import { settingsEn } from './settings.en.ts';
import { shareEn } from './share.en.ts';
import { stackEn } from './stack.en.ts';
import { textEn } from './text.en.ts';
import { timeEn } from './time.en.ts';
import { triageEn } from './triage.en.ts';
import { troubleEn } from './trouble.en.ts';
import type { SiteWords } from './words.ts';

/** All of the interface in English: who reads it has it in one piece, and who does not has none of it. */
export const english: SiteWords = {
  ...en,
  views: {
    introduction: introductionEn,
    lens: lensEn,
    library: libraryEn,
    minutes: minutesEn,
    missing: missingEn,
    offline: offlineEn,
    open: openEn,
    overview: overviewEn,
    paper: paperEn,
    keys: keysEn,
    matches: matchesEn,
    missingPaper: missingPaperEn,
    search: searchEn,
    sections: sectionsEn,
    settings: settingsEn,
    share: shareEn,
    stack: stackEn,
    text: textEn,
    time: timeEn,
    triage: triageEn,
    trouble: troubleEn,
  },
};
