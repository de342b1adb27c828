/** https://info.arxiv.org/help/arxiv_identifier.html: yymm.number since April 2007, archive/yymmnumber before. */
const newStyle = /^(\d{2}(?:0[1-9]|1[0-2]))\.\d{4,5}$/;
const oldStyle = /^[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?\/(\d{2}(?:0[1-9]|1[0-2]))\d{3}$/;
const version = /v\d+$/;

/** Takes the version off an arXiv id: `2505.15277v2` gives `2505.15277`. Other ids come back as they are. */
export function unversionedId(id: string): string {
  const bare = id.replace(version, '');
  return isArxivId(bare) ? bare : id;
}

/** Whether `id` is an arXiv id of either style, without a version. */
export function isArxivId(id: string): boolean {
  return newStyle.test(id) || oldStyle.test(id);
}

/** The year and month in which arXiv took the paper in, as `yymm`; nothing for an id that is not arXiv's. */
export function readArxivMonth(id: string): string | undefined {
  return newStyle.exec(id)?.[1] ?? oldStyle.exec(id)?.[1];
}

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
