/** The elements whose text is one run of words, whatever is emphasised in it. */
export const blocks = 'h1, h2, h3, h4, p, li, td, th, pre, small';

/**
 * What a digest's writer wrote bears its language; the words of the interface bear the document's. What leads elsewhere in
 * the text repeats it.
 */
export function isWriters(node: Text, root: Element): boolean {
  if (node.parentElement?.closest('nav')) return false;
  const written = node.parentElement?.closest('[lang="ko"]');
  return written !== null && written !== undefined && root.contains(written);
}
