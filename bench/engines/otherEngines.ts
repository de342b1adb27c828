import type { Engine } from './engine.ts';
import { flexSearchBigrams } from './flexSearchEngine.ts';
import { lunrBigrams } from './lunrEngine.ts';
import { miniSearchDefault, miniSearchPrefixFuzzy } from './miniSearchEngine.ts';
import { oramaBigrams } from './oramaEngine.ts';

/** What ours is measured beside, each with the best settings that were found for Korean, or with its own. */
export const otherEngines: Engine[] = [
  miniSearchDefault,
  miniSearchPrefixFuzzy,
  flexSearchBigrams,
  oramaBigrams,
  lunrBigrams,
];
