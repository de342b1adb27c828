import { namesMetric } from './metricWords.ts';
import type { Quantity } from './quantity.ts';

const settingHead =
  /파라미터|매개변수|param|크기|\bsize|데이터|샘플|sample|연도|year|날짜|date|버전|version|epoch|에폭|배치|batch|학습률|\blr\b|step|스텝|컨텍스트|context|차원|dim|레이어|layer|번호|^no\.?$|^#|seed|시드|개수|임계|threshold/i;

/** Whether a cell holds numbers and nothing else: "58.2", "85.3 ± 0.4%", "61.5 (+3.1)". */
export function isNumeric(cell: string): boolean {
  return /\d/.test(cell) && /^(?:[\d\s.,()+\-−±~≈%％/↑↓*†‡×x]|%p|배|점|dB)+$/.test(cell);
}

/**
 * Whether a number of a table is a result: the heads of its row and its column both name something, none of them a
 * setting, and it has a unit, a measure in one of the heads, or digits behind its point.
 */
export function isResultInCell({ unit, numbers }: Quantity, heads: string[]): boolean {
  if (heads.length < 2 || heads.some((head) => settingHead.test(head))) return false;
  return unit !== 'bare' || heads.some(namesScore) || /\.\d/.test(numbers[0] ?? '');
}

function namesScore(head: string): boolean {
  return namesMetric(head) || /[%↑↓]/.test(head);
}
