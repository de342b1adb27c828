import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { parseMarkdown } from './parseMarkdown.ts';

/** What stands between two sentences. A point inside a number or a name, "0.5B", "GPT-4.1", does not end one. */
export const sentenceGap = /(?<=[.!?。…]["'”’)]?)\s+|\n+/;

/** Cuts plain text into sentences. */
export function splitSentences(text: string): string[] {
  return text
    .split(sentenceGap)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a piece of Markdown without its marks, a line for each paragraph, bullet and row. */
export function readPlainLines(markdown: string): string[] {
  return linesOf(parseMarkdown(markdown)).filter((line) => line !== '');
}

function linesOf(node: Nodes): string[] {
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading') {
    return node.children.flatMap(linesOf);
  }
  return [toString(node).replace(/\s+/g, ' ').trim()];
}

/** "해당 논문은 …를 제안합니다." without what only says that a paper is meant; nothing where a sentence does not begin so. */
export function readLead(sentence: string): string | undefined {
  const opening =
    /^(?:해당|이|본|제공된|제시된|이번)\s*(?:논문|연구|보고서|작업)(?:에서는|에서|은|는|이|의|,)?\s+/.exec(
      sentence,
    )?.[0];
  if (opening === undefined) return undefined;
  const lead = sentence
    .slice(opening.length)
    .replace(/[.。]$/, '')
    .trim();
  return lead === '' ? undefined : lead;
}
