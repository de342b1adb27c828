import type { SearchOrigin } from '../../reading/searchOrigin.ts';
import { findMarks } from '../../search/marks/findMarks.ts';
import { blocks, isWriters } from './writersText.ts';

/** Every place under an element that matches what was searched, in the order of the page. */
export function findMatches(
  root: Element,
  { marks, phrases }: Pick<SearchOrigin, 'marks' | 'phrases'>,
): Range[] {
  return groupTexts(root).flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return findMarks(text, marks, phrases).map(({ from, to }) => makeRange(nodes, from, to));
  });
}

/** The text nodes of each block; those of a block inside another, such as a list in a bullet, are apart. */
function groupTexts(root: Element): Text[][] {
  const groups = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks);
    if (!block || !(node instanceof Text) || !isWriters(node, root)) continue;
    const group = groups.get(block);
    if (group) group.push(node);
    else groups.set(block, [node]);
  }
  return [...groups.values()];
}

function makeRange(nodes: Text[], from: number, to: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const end = at + node.data.length;
    if (from >= at && from < end) range.setStart(node, from - at);
    if (to > at && to <= end) range.setEnd(node, to - at);
    at = end;
  }
  return range;
}
