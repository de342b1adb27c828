import { analyze, type AnalyzedWord } from '../analyzer/analyze.ts';
import type { MarkedTerm } from '../answer.ts';
import { isBareParticle } from './isBareParticle.ts';
import { phrasePattern } from './phrasePattern.ts';

/** An exact phrase that was looked for; `term` is the phrase as typed. */
export interface MarkedPhrase {
  term: string;
  typed: string;
  reason: 'phrase';
}

/** A place in a text that matches, in UTF-16 units of the text's NFC form, and what it matches. */
export interface Mark {
  from: number;
  to: number;
  term: MarkedTerm | MarkedPhrase;
}

/**
 * Every place in a text that has a term or a phrase that was looked for, in order and without overlaps; phrases go before terms.
 * The whole written form is marked, with its particle: 학습을, LLM의. Of FlashAttention only Attention, where that is what was sought.
 * @param text plain; offsets count in its NFC form
 * @param terms where several are one term, the first says why it is marked
 */
export function findMarks(text: string, terms: readonly MarkedTerm[], phrases: readonly string[]): Mark[] {
  const written = text.normalize('NFC');
  const withParticle = (mark: Mark): Mark => ({ ...mark, to: endWithParticle(written, mark.to) });
  const ofPhrases = withoutOverlaps(
    phrases.flatMap((phrase) => markPhrase(written, phrase)).map(withParticle),
  );
  const ofTerms = terms.length > 0 ? markTerms(written, terms).map(withParticle) : [];
  const beside = ofTerms.filter(
    (mark) => !ofPhrases.some((other) => mark.from < other.to && other.from < mark.to),
  );
  return withoutOverlaps([...ofPhrases, ...beside]);
}

function markPhrase(text: string, phrase: string): Mark[] {
  const pattern = phrasePattern(phrase);
  if (!pattern) return [];
  const term: MarkedPhrase = { term: phrase, typed: phrase, reason: 'phrase' };
  return Array.from(text.matchAll(pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    term,
  }));
}

function markTerms(text: string, terms: readonly MarkedTerm[]): Mark[] {
  const sought = new Map(terms.toReversed().map((term) => [term.term, term]));
  return analyze(text).flatMap((word) => markWord(word, sought));
}

function markWord(word: AnalyzedWord, sought: ReadonlyMap<string, MarkedTerm>): Mark[] {
  const [whole, ...parts] = word.terms;
  const term = sought.get(whole);
  if (term) return [{ from: word.from, to: word.to, term }];
  return parts.flatMap((part) => {
    const term = sought.get(part);
    return term ? [{ ...placeOfPart(word, part), term }] : [];
  });
}

/** Where a part of a camelCase word stands, its plural s included; the whole word where it is not written as its term is. */
function placeOfPart(word: AnalyzedWord, term: string): Pick<Mark, 'from' | 'to'> {
  const lowerCase = word.text.toLowerCase();
  for (let at = lowerCase.indexOf(term); at !== -1; at = lowerCase.indexOf(term, at + 1)) {
    const before = word.text.charAt(at - 1);
    const beginsPart = !/\p{L}/u.test(before) || /\p{Lu}/u.test(word.text.charAt(at));
    const rest = /^(?:e?s)?(?!\p{Ll})/u.exec(word.text.slice(at + term.length));
    if (beginsPart && rest) {
      return { from: word.from + at, to: word.from + at + term.length + rest[0].length };
    }
  }
  return { from: word.from, to: word.to };
}

/** In order; of marks that overlap the earliest, and of those the longest, stays. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const apart: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    if (mark.from >= (apart.at(-1)?.to ?? 0)) apart.push(mark);
  }
  return apart;
}

/** A particle that is written close behind the mark belongs to the form: LLM의, "강화 학습"을. */
function endWithParticle(text: string, at: number): number {
  const glued = /[가-힣]+(?![\p{L}\p{N}])/uy;
  glued.lastIndex = at;
  const [hangul = ''] = glued.exec(text) ?? [];
  return isBareParticle(hangul) ? at + hangul.length : at;
}
