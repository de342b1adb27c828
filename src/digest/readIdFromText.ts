import { isArxivId } from './arxivId.ts';
import { readIdFromUrl } from './paperLinks.ts';

// People share texts of any length, so every run here has a limit, and no text costs more than its length.

/** Up to the first sign that none of these paths has: Hangul, a bracket, a comma, `?`. */
const addresses =
  /(?:https?:\/\/|(?<![\w./@-]))((?:[a-z\d-]{1,20}\.){0,2}(?:huggingface\.co|hf\.co|arxiv\.org|alphaxiv\.org)\/[\w./-]{1,80})/gi;

const id = String.raw`([a-z-]{1,10}(?:\.[a-z]{2})?/\d{7}|\d{4}\.\d{4,5})(?:v\d{1,3})?(?![a-z\d]|\.\d)`;
/** `arXiv:2505.15277`, and `doi.org/10.48550/arXiv.2505.15277`. */
const namedIds = new RegExp(String.raw`(?<![a-z\d])arxiv[:.]\s{0,3}${id}`, 'gi');
/** Not within an address: the number there is another site's. */
const bareIds = new RegExp(String.raw`(?<![\w./@=&?#%-])${id}`, 'gi');

/**
 * The arXiv id that a text of any kind means, without its version: the first address of the Hub, arXiv or alphaXiv, or
 * else the first id. Nothing where it has neither.
 */
export function readIdFromText(text: string): string | undefined {
  for (const [, address = ''] of text.matchAll(addresses)) {
    const found = readIdFromUrl(`https://${address.replace(/[._/-]+$/, '')}`);
    if (found !== undefined) return found;
  }
  for (const form of [namedIds, bareIds]) {
    for (const [, found = ''] of text.matchAll(form)) if (isArxivId(found)) return found;
  }
  return undefined;
}
