import { isArxivId, unversionedId } from './arxivId.ts';

/** The arXiv id in an address of the Hub, arXiv or alphaXiv, without its version; nothing for any other address. */
export function readIdFromUrl(url: string): string | undefined {
  // alphaXiv has a folder a language: `/ko/overview/`.
  const address =
    /^https?:\/\/(?:[a-z\d-]+\.){0,2}(?:(?:huggingface|hf)\.co\/papers|arxiv\.org\/(?:abs|pdf|html|ps)|alphaxiv\.org\/(?:[a-z]{2}\/)?(?:abs|pdf|html|overview))\/([^?#]+)/i;
  const path = address.exec(url)?.[1]?.replace(/(?:\.pdf)?\/?$/, '');
  const id = path === undefined ? undefined : unversionedId(path);
  return id !== undefined && isArxivId(id) ? id : undefined;
}

export interface PaperLinks {
  hub: string;
  abstract: string;
  pdf: string;
  alphaXiv: string;
}

/** The pages that show a paper elsewhere; nothing for an id that is not arXiv's. */
export function readPaperLinks(id: string): PaperLinks | undefined {
  if (!isArxivId(id)) return undefined;
  return {
    hub: `https://huggingface.co/papers/${id}`,
    abstract: `https://arxiv.org/abs/${id}`,
    pdf: `https://arxiv.org/pdf/${id}`,
    alphaXiv: `https://www.alphaxiv.org/abs/${id}`,
  };
}
