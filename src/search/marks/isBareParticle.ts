import { koreanStem } from '../analyzer/koreanStem.ts';

const noun = '모델';

/**
 * Whether Hangul is nothing but a particle or an ending: the 의 of "LLM의", the 에서는 of "RAG에서는".
 * @param word in any normal form
 */
export function isBareParticle(word: string): boolean {
  return word !== '' && koreanStem(noun + word.normalize('NFC')) === noun;
}
