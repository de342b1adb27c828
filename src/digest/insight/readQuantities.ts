import { hideFormulas } from './hideFormulas.ts';
import { joinChanges } from './joinChanges.ts';
import type { Quantity } from './quantity.ts';
import type { TextSpan } from './textSpan.ts';
import { readUnit, type Unit } from './units.ts';

const numbers = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
const fraction = /^\/\d+(?:\.\d+)?(?![\d/])/;
const scale = /^(?:천만|백만|십만|천|만(?!으로|을|에|족)|억(?!제)|조(?![건합각정사직치])|[KMk](?![A-Za-z]))/;
const tolerance = /^\s?(?:±|\+\/-)\s?\d+(?:\.\d+)?/;
const secondEnd = /^\s?[-–—−~～∼]\s?(\d+(?:,\d{3})*(?:\.\d+)?)/;
const wordTimes = /(?<![가-힣])(두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?배(?![치열포경합분당송터제양관])/g;

/** Every quantity in a text, in order. A number inside a name, "GPT-4", "MATH500", "pass@1", is none. */
export function readQuantities(text: string): Quantity[] {
  const words = hideFormulas(text);
  const found: Quantity[] = [];
  for (const { 0: number, index } of words.matchAll(numbers)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const start = readStart(words, index);
    if (start === undefined) continue;
    const quantity = readQuantity(words, { start, end: index + number.length }, number);
    if (endsWhole(words, quantity)) found.push(quantity);
  }
  const all = [...found, ...readWordTimes(words)].sort((a, b) => a.start - b.start);
  return joinChanges(all, words);
}

/** Where a number begins with its sign; nothing where it goes on from a name or another number. */
function readStart(words: string, index: number): number | undefined {
  const before = words.slice(Math.max(0, index - 2), index);
  if (/(?:^|[^\p{L}\p{N}_.,\-−–)\]])[+\-−±~～∼≈]$/u.test(before)) return index - 1;
  if (/(?:[가-힣]|[\s(:])[~～∼]$/.test(before)) return index - 1;
  if (before.endsWith('$')) return index - 1;
  const isInside = /(?:(?![가-힣])[\p{L}\p{N}]|[_@#^.\\/\-−–—~+]|\d[,:]|제)$/u.test(before);
  return isInside ? undefined : index;
}

function readQuantity(words: string, span: TextSpan, number: string): Quantity {
  const isSigned = /^[+\-−]/.test(words.slice(span.start, span.end));
  const first = skip(words, span.end, fraction, scale, tolerance);
  const perSecond = readPerSecond(words, span.start, first);
  if (perSecond !== undefined) return { ...perSecond, unit: 'rate', numbers: [number], isSigned };
  const unit = readUnit(words.slice(first, first + 20));
  const second = secondEnd.exec(words.slice(first + unit.length, first + unit.length + 20));
  const range =
    second?.[1] === undefined ? undefined : readRange(words, first + unit.length, second, unit.unit);
  if (range !== undefined)
    return { start: span.start, isSigned, ...range, numbers: [number, second?.[1] ?? ''] };
  const isPrice = words[span.start] === '$';
  return {
    start: span.start,
    end: first + unit.length,
    unit: isPrice && unit.unit === 'bare' ? 'money' : unit.unit,
    numbers: [number],
    isSigned,
  };
}

/** "3-5배", "18–28%", "30%~60%": the second number must have a unit, and the first the same one or none. */
function readRange(words: string, from: number, [dash]: RegExpExecArray, firstUnit: Unit) {
  const second = skip(words, from + dash.length, scale, tolerance);
  const { unit, length } = readUnit(words.slice(second, second + 20));
  const fits = firstUnit === 'bare' || firstUnit === unit;
  return fits && unit !== 'bare' ? { end: second + length, unit } : undefined;
}

/** "초당 23.1 프레임". */
function readPerSecond(words: string, start: number, end: number): TextSpan | undefined {
  const before = /초당\s(?:약\s|평균\s|최대\s)?$/.exec(words.slice(Math.max(0, start - 12), start))?.[0];
  const after = /^\s?(?:개\s?의?\s?)?(?:프레임|토큰|이미지|frames?|tokens?)/.exec(
    words.slice(end, end + 20),
  )?.[0];
  if (before === undefined || after === undefined) return undefined;
  return { start: start - before.length, end: end + after.length };
}

/** Whether a quantity ends where a word may end: not "7B", "3D", "5-shot", "3.1.2", "12:30". */
function endsWhole(words: string, { unit, end }: Quantity): boolean {
  const after = words.slice(end, end + 2);
  if (unit !== 'bare') return !/^\d/.test(after);
  return !/^(?:(?![가-힣])[\p{L}\p{N}]|[_^@#/:\\]|[-–~][\p{L}\d]|[.,]\d|\])/u.test(after);
}

function readWordTimes(words: string): Quantity[] {
  return Array.from(words.matchAll(wordTimes), ({ 0: match, 1: word = '', index }) => ({
    start: index,
    end: index + match.length,
    unit: 'times' as const,
    numbers: [word],
    isSigned: false,
  }));
}

function skip(words: string, from: number, ...patterns: RegExp[]): number {
  return patterns.reduce(
    (at, pattern) => at + (pattern.exec(words.slice(at, at + 20))?.[0].length ?? 0),
    from,
  );
}
