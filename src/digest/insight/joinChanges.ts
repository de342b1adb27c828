import type { Quantity } from './quantity.ts';
import type { Unit } from './units.ts';

/** Makes one figure of "39.33%에서 61.48%로", and of a range that is written so, "8배에서 32배까지". */
export function joinChanges(quantities: Quantity[], words: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const first = joined.at(-1);
    const end = first === undefined ? undefined : readEndOfChange(first, quantity, words);
    if (first === undefined || end === undefined) joined.push(quantity);
    else joined[joined.length - 1] = join(first, quantity, end);
  }
  return joined;
}

function join(first: Quantity, second: Quantity, end: number): Quantity {
  const numbers = [...first.numbers, ...second.numbers];
  return { start: first.start, end, unit: second.unit, numbers, isSigned: false };
}

/** Where the change from one to the other ends, its particle included; nothing where the two are two figures. */
function readEndOfChange(first: Quantity, second: Quantity, words: string): number | undefined {
  if (first.numbers.length > 1 || second.numbers.length > 1 || !haveOneUnit(first.unit, second.unit))
    return undefined;
  const between = words.slice(first.end, second.start);
  if (!/^(?:\s?(?:에서|부터)\s+(?:약\s|평균\s|최대\s|무려\s|단\s)?)$/.test(between)) return undefined;
  if (first.unit === 'bare' && isName(first, words)) return undefined;
  const particle = /^(?:\s?(?:이하|미만|이상))?(?:으로|로|까지)/.exec(
    words.slice(second.end, second.end + 6),
  )?.[0];
  if (particle !== undefined) return second.end + particle.length;
  return second.unit !== 'bare' && valueOf(first) < valueOf(second) ? second.end : undefined;
}

function haveOneUnit(first: Unit, second: Unit): boolean {
  return first === second || (first === 'bare' && second !== 'rank' && second !== 'parameter');
}

/** "AIME 2024에서 39.2%로", "Llama 3.1에서 45%로": the first number is a version or a year. */
function isName({ start, numbers: [number = ''] }: Quantity, words: string): boolean {
  const isShort = !/\d\.\d\d|\d\d\.\d/.test(number);
  return (
    /^(?:19|20)\d\d$/.test(number) ||
    (isShort && /[A-Za-z]\S*\s?$/.test(words.slice(Math.max(0, start - 20), start)))
  );
}

function valueOf({ numbers: [number = ''] }: Quantity): number {
  return Number(number.replaceAll(',', ''));
}
