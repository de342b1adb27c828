import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DayTexts } from '../../bundle/bundle.ts';
import { dayTextsQuery } from '../../data/queries.ts';
import type { Hit, SearchAnswer } from '../../search/answer.ts';
import { hasPhrases } from './hasPhrases.ts';

export interface CheckedHits {
  /** Without those whose texts turned out not to have an exact phrase. */
  hits: Hit[];
  /** Papers found, as far as that is known by now. */
  total: number;
  /** Texts are on their way. */
  isChecking: boolean;
  /** Not all of the papers found could be checked, so that there may be fewer. */
  isAtMost: boolean;
}

/**
 * The search knows which papers have the words of an exact phrase; only their texts tell whether they have the phrase.
 * @param isFetching whether the texts may be fetched now; those that are there are read in any case
 */
export function usePhraseCheck({ query, hits, total }: SearchAnswer, isFetching: boolean): CheckedHits {
  const client = useQueryClient();
  const phrases = query.clauses.filter(({ isPhrase }) => isPhrase);
  const dates = phrases.length > 0 ? [...new Set(hits.map(({ date }) => date))].sort() : [];
  // One query for all of them weighs 2 kB less than a list of queries; each day is kept under its own name.
  const { isSuccess } = useQuery({
    queryKey: ['phrase-texts', ...dates],
    queryFn: () =>
      Promise.allSettled(dates.map((date) => client.query(dayTextsQuery(date)))).then(() => true),
    enabled: isFetching && dates.length > 0,
  });
  if (dates.length === 0) return { hits, total, isChecking: false, isAtMost: false };

  const texts = new Map(
    dates.map((date) => [date, client.getQueryData<DayTexts | null>(dayTextsQuery(date).queryKey)]),
  );
  const kept = hits.filter(({ date, paperId }) => {
    const edition = texts.get(date)?.editions.find((candidate) => candidate.paperId === paperId);
    return !edition || hasPhrases(edition, phrases);
  });
  const isIncomplete = dates.some((date) => !texts.get(date));
  return {
    hits: kept,
    total: total - (hits.length - kept.length),
    isChecking: isIncomplete && !isSuccess,
    isAtMost: isIncomplete || total > hits.length,
  };
}
