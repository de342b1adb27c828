import { isBareParticle } from '../marks/isBareParticle.ts';
import { readKey, type QueryKey } from './queryKeys.ts';
import { readDateSpan } from './readDateSpan.ts';
import { readState } from './readState.ts';

/** A piece of a query: neighbouring words, a phrase, or a key with its value. Offsets are in UTF-16 units. */
export interface QueryToken {
  /** The whole of it, with its minus, key and quotation marks. */
  from: number;
  to: number;
  isExcluded: boolean;
  key: QueryKey | undefined;
  /** What is looked for, without all that; equal where there is nothing. */
  valueFrom: number;
  valueTo: number;
  quotes: 'none' | 'closed' | 'unclosed';
}

type Value = Pick<QueryToken, 'to' | 'valueFrom' | 'valueTo' | 'quotes'>;

const wordPattern = /[^\s“「『]+/y;
const twoWordsPattern = /\S+\s+\S+/y;
/** Not where a space or another minus follows: " - ", "--". */
const minusPattern = /[-\u2212\u2013\uff0d](?=[^\s\-\u2212\u2013\uff0d])/y;
/** Phones put any of these at either end. */
const doubleQuotes = ['"', '“', '”', '\uff02'];
const closersByOpener = new Map([
  ...doubleQuotes.map((quote) => [quote, doubleQuotes] as const),
  ['「', ['」']],
  ['『', ['』']],
]);

/** Cuts a query into its tokens, in order. Whatever is no phrase, exclusion or key with a value is a word. */
export function splitQuery(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  for (
    let at = skipSpace(text, 0);
    at < text.length;
    at = skipSpace(text, tokens.at(-1)?.to ?? text.length)
  ) {
    const token = readToken(text, at);
    const previous = tokens.at(-1);
    if (previous && isPlain(previous) && isPlain(token)) {
      tokens[tokens.length - 1] = { ...previous, to: token.to, valueTo: token.valueTo };
    } else tokens.push(token);
  }
  return tokens;
}

/** Whether a text has anything that can be looked for. */
export function isSearchable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function readToken(text: string, from: number): QueryToken {
  const startsHere = from === 0 || /\s/.test(text.charAt(from - 1));
  const isExcluded = startsHere && matchTo(minusPattern, text, from) !== undefined;
  const at = isExcluded ? from + 1 : from;
  const keyed = readKey(text, at);
  const value = keyed && readKeyedValue(text, keyed.key, keyed.to);
  return value
    ? { from, isExcluded, key: keyed.key, ...value }
    : { from, isExcluded, key: undefined, ...readValue(text, at) };
}

/**
 * At the end of the query there is no value yet. People paste titles, "Method: a study", so that a space behind the colon
 * makes the key a word, unless what follows can be nothing but its value.
 */
function readKeyedValue(text: string, key: QueryKey, at: number): Value | undefined {
  const next = skipSpace(text, at);
  if (next === text.length) return { to: at, valueFrom: at, valueTo: at, quotes: 'none' };
  const value = (key === 'is' ? readTwoWordState(text, next) : undefined) ?? readValue(text, next);
  return next === at || isUnmistakable(key, text.slice(value.valueFrom, value.valueTo)) ? value : undefined;
}

function isUnmistakable(key: QueryKey, value: string): boolean {
  if (key === 'is') return readState(value) !== undefined;
  return isRangeKey(key) && readDateSpan(value) !== undefined;
}

function isRangeKey(key: QueryKey): boolean {
  return key === 'date' || key === 'after' || key === 'before';
}

function readTwoWordState(text: string, at: number): Value | undefined {
  const to = matchTo(twoWordsPattern, text, at);
  if (to === undefined || readState(text.slice(at, to)) === undefined) return undefined;
  return { to, valueFrom: at, valueTo: to, quotes: 'none' };
}

function readValue(text: string, at: number): Value {
  const closers = closersByOpener.get(text.charAt(at));
  if (closers) return readPhrase(text, at, closers);
  const to = matchTo(wordPattern, text, at) ?? text.length;
  return { to, valueFrom: at, valueTo: to, quotes: 'none' };
}

function readPhrase(text: string, at: number, closers: readonly string[]): Value {
  const ends = closers.map((closer) => text.indexOf(closer, at + 1)).filter((end) => end !== -1);
  const isClosed = ends.length > 0;
  const end = isClosed ? Math.min(...ends) : text.length;
  const valueFrom = skipSpace(text, at + 1);
  const valueTo = valueFrom + text.slice(valueFrom, end).trimEnd().length;
  return isClosed
    ? { to: skipParticle(text, end + 1), valueFrom, valueTo, quotes: 'closed' }
    : { to: end, valueFrom, valueTo, quotes: 'unclosed' };
}

/** Behind `"보상 모델"의` the particle belongs to the phrase and is no word to look for. */
function skipParticle(text: string, at: number): number {
  const to = matchTo(/\p{Script=Hangul}+(?![\p{L}\p{N}])/uy, text, at);
  return to !== undefined && isBareParticle(text.slice(at, to)) ? to : at;
}

function isPlain({ isExcluded, key, quotes }: QueryToken): boolean {
  return !isExcluded && key === undefined && quotes === 'none';
}

function skipSpace(text: string, at: number): number {
  return matchTo(/\s*/y, text, at) ?? at;
}

function matchTo(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
