import { blocks, isWriters } from '../writersText.ts';

/** All that a digest's writer wrote in a part of the page, as one line, and where each of its characters stands. */
export interface FlatText {
  text: string;
  nodes: { node: Text; block: Element }[];
  /** Of each character, the number of its node and its place in that. */
  places: (readonly [number, number])[];
}

/**
 * Reads the text under an element with one space for any white space, and for the end of a block, so that what is found in it
 * does not depend on how the page is laid out.
 */
export function readFlatText(root: Element): FlatText {
  const flat: FlatText = { text: '', nodes: [], places: [] };
  const characters: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks);
    if (!block || !(node instanceof Text) || !isWriters(node, root) || isApart(node)) continue;
    const isNewBlock = flat.nodes.at(-1)?.block !== block;
    flat.nodes.push({ node, block });
    addCharacters(flat, characters, node.data, isNewBlock);
  }
  return { ...flat, text: characters.join('') };
}

function addCharacters(flat: FlatText, characters: string[], data: string, isNewBlock: boolean): void {
  const number = flat.nodes.length - 1;
  const add = (character: string, at: number) => {
    if (character === ' ' && (characters.at(-1) ?? ' ') === ' ') return;
    characters.push(character);
    flat.places.push([number, at]);
  };
  if (isNewBlock) add(' ', 0);
  for (let at = 0; at < data.length; at += 1) {
    const character = data.charAt(at);
    add(/\s/.test(character) ? ' ' : character, at);
  }
}

/** Another day's text, that is shown beside a section for comparison, is none of the edition's. */
function isApart(node: Text): boolean {
  return node.parentElement?.closest('[data-apart]') !== null;
}

/** The place on the page of a part of a flat text. */
export function rangeOf({ nodes, places }: FlatText, from: number, to: number): Range | undefined {
  const [first, start] = places[from] ?? [-1, 0];
  const [last, end] = places[to - 1] ?? [-1, 0];
  const firstNode = nodes[first]?.node;
  const lastNode = nodes[last]?.node;
  if (!firstNode || !lastNode) return undefined;
  const range = document.createRange();
  range.setStart(firstNode, start);
  range.setEnd(lastNode, end + 1);
  return range;
}

/** The part of a flat text that a range of the page covers, without white space at its ends; nothing where that is empty. */
export function partIn(
  { text, nodes, places }: FlatText,
  range: Range,
): { from: number; to: number } | undefined {
  const spans = nodes.map(({ node }) => coveredSpan(node, range));
  const isCovered = ([number, at]: readonly [number, number]) => {
    const [from, to] = spans[number] ?? [0, 0];
    return at >= from && at < to;
  };
  let from = places.findIndex(isCovered);
  let to = places.findLastIndex(isCovered) + 1;
  if (from === -1) return undefined;
  while (text.charAt(from) === ' ') from += 1;
  while (text.charAt(to - 1) === ' ') to -= 1;
  return from < to ? { from, to } : undefined;
}

function coveredSpan(node: Text, range: Range): [number, number] {
  if (!range.intersectsNode(node)) return [0, 0];
  const from = range.startContainer === node ? range.startOffset : 0;
  return [from, range.endContainer === node ? range.endOffset : node.length];
}
