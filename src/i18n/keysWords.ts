import { keysKo, type KeysWords } from './keys.ko.ts';
import { useWords } from './words.ts';

/** The words of the list of all keys, in the reader's language. */
export function useKeysWords(): KeysWords {
  return useWords().views?.keys ?? keysKo;
}
