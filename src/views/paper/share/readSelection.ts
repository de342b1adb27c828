import type { Passage } from './passage.ts';
import { describePassage } from './findPassage.ts';
import { partIn, rangeOf, readFlatText, type FlatText } from './flatText.ts';

/** A part of a paper's text that the reader has selected. */
export interface SelectedPassage {
  passage: Passage;
  /** Of its section; empty for what stands around the sections. */
  anchor: string;
  /** Its paragraphs and bullets, in plain text. */
  blocks: { text: string; isBullet: boolean }[];
  /** Its place on the page. */
  range: Range;
}

/** How the elements are known that hold what stands in front of the sections, each section, and what stands behind them. */
const textParts = '[data-text] > *';

/**
 * Reads what is selected of a paper's text, as far as it stands in the part in which it begins.
 * @param root what holds the paper
 */
export function readSelection(root: Element, selected: Range): SelectedPassage | undefined {
  const part = [...root.querySelectorAll(textParts)].find((one) => selected.intersectsNode(one));
  if (!part) return undefined;
  const flat = readFlatText(part);
  const found = partIn(flat, selected);
  const range = found && rangeOf(flat, found.from, found.to);
  if (!range) return undefined;
  return {
    passage: describePassage(flat.text, found.from, found.to),
    anchor: part.id,
    blocks: cutBlocks(flat, found.from, found.to),
    range,
  };
}

function cutBlocks({ text, nodes, places }: FlatText, from: number, to: number): SelectedPassage['blocks'] {
  const cut: { text: string; block: Element | undefined }[] = [];
  for (let at = from; at < to; at += 1) {
    const block = nodes[places[at]?.[0] ?? -1]?.block;
    const last = cut.at(-1);
    if (last && last.block === block) last.text += text.charAt(at);
    else cut.push({ text: text.charAt(at), block });
  }
  return cut
    .map(({ text, block }) => ({ text: text.trim(), isBullet: block?.closest('li') != null }))
    .filter(({ text }) => text !== '');
}
