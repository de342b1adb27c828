import { useQuery } from '@tanstack/react-query';
import { savesData } from '../../reading/savesData.ts';
import { comparisonQuery } from './comparisonQueries.ts';
import type { PlacedSection } from './placeSections.ts';

/** What of a paper a section can be compared with. */
export interface Comparable {
  paperId: string;
  /** The days of its sound editions, newest first. */
  soundDates: readonly string[];
}

/** The days that a section can be compared with. */
export function listOtherDates(section: PlacedSection, { soundDates }: Comparable): string[] {
  return soundDates.filter((date) => date !== section.date);
}

/**
 * Compares a section with that of other days. Where it has figures, that is done unasked, since a figure that another day
 * gives otherwise should not be trusted unseen.
 * @param isAsked whether the reader wants to see the comparison
 */
export function useComparison(section: PlacedSection, paper: Comparable, isAsked: boolean) {
  const dates = listOtherDates(section, paper);
  const hasFigures = section.insight !== undefined && section.insight.figures.length > 0;
  return useQuery({
    ...comparisonQuery(paper.paperId, section, dates),
    enabled: dates.length > 0 && (isAsked || (hasFigures && !savesData())),
  });
}
