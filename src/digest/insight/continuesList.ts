import type { Quantity } from './quantity.ts';

const separator = /^\s?(?:,|및|와|과|\/|그리고|, 그리고)\s?$/;
const separatorAndName =
  /^\s?(?:,|및|와|과)\s?[A-Za-z][\w.-]*(?:\s[\w.-]+){0,2}?(?:에서는|에서|은|는|의)?\s$/;

/** "정확도 62.3, 71.2", "GSM8K에서 87.3, MATH에서 45.2": a number without a unit that goes on from a score. */
export function continuesList(score: Quantity, next: Quantity, text: string): boolean {
  if (score.unit !== 'bare' || next.unit !== 'bare' || next.isSigned !== score.isSigned) return false;
  const between = text.slice(score.end, next.start);
  const isExact = /\d\d\.\d|\.\d\d/.test(next.numbers[0] ?? '');
  return isExact && (separator.test(between) || separatorAndName.test(between));
}
