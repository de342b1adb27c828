import * as v from 'valibot';
import type { GlossaryPair } from './mineGlossary.ts';

/** The glossary's file: English and Korean terms with spaces between them, and how often the texts say so. */
export const glossarySchema = v.object({ pairs: v.array(v.tuple([v.string(), v.string(), v.number()])) });
export type GlossaryFile = v.InferOutput<typeof glossarySchema>;

/** Another way to say something. */
export interface Translation {
  terms: string[];
  /** How much it counts beside the words themselves, which count 1. */
  weight: number;
}

/** Korean texts hold fewer English words than the other way round, so English gains more by it. Both were tuned. */
const toKoreanWeight = 0.9;
const toEnglishWeight = 0.7;
/** Two steps lead further away than one. */
const synonymWeight = 0.8;
const mostTranslations = 5;
/** Rarer ones bring more noise than papers. */
const leastWeight = 0.25;
/** No phrase has more words. */
export const longestPhrase = 5;

/** Phrases in terms, with what they are in the other language. */
export class Glossary {
  private readonly entries = new Map<string, { terms: string[]; weight: number; count: number }[]>();

  constructor({ pairs }: GlossaryFile) {
    for (const [english, korean, count] of pairs) {
      this.put(english, korean, toKoreanWeight, count);
      this.put(korean, english, toEnglishWeight, count);
    }
  }

  /** Translations, and for Korean also the other Korean words for the same English: 주의 is attention and so 어텐션. */
  expand(terms: readonly string[]): Translation[] {
    const direct = this.translate(terms);
    if (!/[가-힣]/.test(terms.join(''))) return direct;
    const known = new Set(
      [terms, ...direct.map((translation) => translation.terms)].map((own) => own.join(' ')),
    );
    const synonyms = direct
      .flatMap((english) =>
        this.translate(english.terms).map((korean) => ({
          terms: korean.terms,
          weight: (synonymWeight * english.weight * korean.weight) / (toEnglishWeight * toKoreanWeight),
        })),
      )
      .filter((synonym) => synonym.weight >= leastWeight && !known.has(synonym.terms.join(' ')));
    return [...direct, ...keepBest(synonyms)];
  }

  /** The most usual first; the rarer one is among them, the less it counts. */
  private translate(terms: readonly string[]): Translation[] {
    const found = this.entries.get(terms.join(' ')) ?? [];
    const total = found.reduce((sum, { count }) => sum + count, 0);
    return found
      .toSorted((a, b) => b.count - a.count)
      .slice(0, mostTranslations)
      .map(({ terms, weight, count }) => ({ terms, weight: weight * Math.sqrt(count / total) }))
      .filter(({ weight }) => weight >= leastWeight);
  }

  private put(from: string, to: string, weight: number, count: number): void {
    const found = this.entries.get(from) ?? [];
    this.entries.set(from, found);
    const terms = to.split(' ');
    const known = found.find((other) => other.terms.join(' ') === to);
    if (known) known.count += count;
    else found.push({ terms, weight, count });
  }
}

/** Of ways that are the same the one that counts most. */
function keepBest(translations: Translation[]): Translation[] {
  const best = new Map<string, Translation>();
  for (const translation of translations) {
    const key = translation.terms.join(' ');
    if (translation.weight > (best.get(key)?.weight ?? 0)) best.set(key, translation);
  }
  return [...best.values()];
}

/** Writes pairs as a file: the same pairs give the same bytes. */
export function writeGlossary(pairs: readonly GlossaryPair[]): GlossaryFile {
  return {
    pairs: pairs
      .map(({ english, korean, count }): [string, string, number] => [
        english.join(' '),
        korean.join(' '),
        count,
      ])
      .sort((a, b) => (a.join('=') < b.join('=') ? -1 : 1)),
  };
}
