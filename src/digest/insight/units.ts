/** What a number counts. Of a `bare` one only the words around it can tell that it is a score. */
export type Unit =
  | 'percent'
  | 'percentPoint'
  | 'times'
  | 'point'
  | 'decibel'
  | 'parameter'
  | 'rate'
  | 'time'
  | 'memory'
  | 'money'
  | 'length'
  | 'rank'
  | 'count'
  | 'bare';

/**
 * Each unit as it follows its number, the longer ones first. Behind a Korean unit of one syllable stand the beginnings
 * of the words that it would begin too: "32배치", "3점수", "10초과", "3위한".
 */
const patterns: [unit: Unit, pattern: string][] = [
  [
    'percentPoint',
    String.raw`\s?[%％]\s?(?:[pP](?![A-Za-z])|포인트)|\s?퍼센트\s?포인트|\s?pp(?![A-Za-z])|\s?percentage points?\b`,
  ],
  ['percent', String.raw`\s?\\?[%％]|\s?퍼센트|\s?percent\b`],
  [
    'times',
    String.raw`\s?배(?![치열포경합분당송터제양관])|[xX×](?![A-Za-z0-9]|\s?(?:[A-Z]+\d|\d))|\s?\\times`,
  ],
  ['decibel', String.raw`\s?dB\b`],
  ['parameter', String.raw`\s?[BMT]?\s?(?:개\s?의?\s?)?(?:파라미터|매개\s?변수|parameters?\b)`],
  [
    'rate',
    String.raw`\s?(?:FPS|fps)\b|\s?(?:토큰|프레임|이미지|tokens?|frames?|images?)\s?(?:\/|per\s)\s?(?:초|s\b|sec\b|seconds?\b)`,
  ],
  [
    'time',
    String.raw`\s?(?:ms\b|밀리초|초(?![기반점과대록월])|분(?![의류석포기야할리량산절자해])|시간(?![대당축적별순복]))|s\b`,
  ],
  ['memory', String.raw`\s?[KMGT]i?B\b`],
  ['money', String.raw`\s?(?:달러|USD\b|원(?![본래리형칙]))`],
  ['length', String.raw`\s?(?:°|[ckm]m\b|m\b)`],
  ['point', String.raw`\s?(?:점(?![수진검유군멀광화])|포인트|points?\b|pts\b)`],
  ['rank', String.raw`위(?![한해협치험상])`],
  ['count', String.raw`\s?(?:개(?![월선발념별요체방인])|건(?![강설축물])|명(?![령시확칭]))|\s문제(?![점])`],
];

const unitPatterns = patterns.map(([unit, pattern]) => ({ unit, pattern: new RegExp(`^(?:${pattern})`) }));

/** The unit that a text begins with and its length, 0 for a bare number. */
export function readUnit(text: string): { unit: Unit; length: number } {
  for (const { unit, pattern } of unitPatterns) {
    const match = pattern.exec(text);
    if (match) return { unit, length: match[0].length };
  }
  return { unit: 'bare', length: 0 };
}
