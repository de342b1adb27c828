import type { Options } from 'minisearch';

/** What MiniSearch's index of the candidates is made with. */
export const indexOptions: Options = { fields: ['title', 'text'], autoVacuum: false };

/** Long papers are longer because they say more, and editions repeat themselves: `b` stands between 0.5 and 1. */
export const ranking = {
  bm25: { k: 2, b: 0.7, d: 0 },
  boost: { title: 2 },
  /** How much of a score depends on the share of the query that a paper covers. */
  coverage: 0.9,
  /** Only the terms that say most are looked for; a title in English has some eighty with all that they may stand for. */
  mostTerms: 40,
  /** So many papers are scored exactly, the most promising by the terms that they have. */
  mostCandidates: 300,
  /** Papers that cover less than this share of what the best one covers are no hits. */
  leastCoverage: 0.4,
};
