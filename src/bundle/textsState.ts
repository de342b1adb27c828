import type { ReadEdition } from './dayTexts.ts';

/** How far the texts of a day have come. A day that has no digest has no editions. */
export type TextsState =
  { status: 'pending' } | { status: 'failed' } | { status: 'ready'; editions: readonly ReadEdition[] };

/** What reads a day's texts for someone who knows no data. */
export interface DayTextsProps<Drawn> {
  date: string;
  /** Whether they are fetched; those that are here are given in any case. */
  isWanted: boolean;
  children: (texts: TextsState) => Drawn;
}
