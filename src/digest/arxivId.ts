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
