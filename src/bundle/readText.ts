import { readTextInsight, type TextInsight } from '../digest/insight/insight.ts';
import type { ReadEdition } from './dayTexts.ts';

/** A text of an edition, and what is known of it. */
export interface ReadText {
  markdown: string;
  /** Nothing of what an earlier version of the app stored. */
  insight: TextInsight | undefined;
}

/** An edition's text of that number: 0 in front of the sections, then the sections, then what is behind them. */
export function readText({ insight }: ReadEdition, number: number, markdown: string): ReadText {
  return { markdown, insight: insight && readTextInsight(insight, number, markdown) };
}
