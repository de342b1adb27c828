import { toString } from 'mdast-util-to-string';
import type { Edition } from '../edition.ts';
import { isReadable } from '../isReadable.ts';
import { parseMarkdown } from '../parseMarkdown.ts';
import { tableRule } from './cutUnits.ts';
import { findNoInformation } from './findNoInformation.ts';

/** How much of a text there is to read, in characters without Markdown's marks and white space. */
export interface Information {
  /** Of all sections, and of what stands in front of and behind them; headings do not count. */
  characters: number;
  /** Of these, how many stand outside what only says that nothing is known. */
  informative: number;
}

/** How much of an edition's text says something. */
export function measureInformation({ before, sections, after }: Edition): Information {
  const texts = [before, ...sections.map(({ markdown }) => markdown), after].map(measureText);
  return {
    characters: sum(texts.map(({ characters }) => characters)),
    informative: sum(texts.map(({ informative }) => informative)),
  };
}

/** How much of one text says something. */
export function measureText(markdown: string): Information {
  const characters = countCharacters(markdown);
  // Marks that reach over several sentences turn into text where one of the sentences is left out.
  return { characters, informative: Math.min(characters, countCharacters(withoutNoInformation(markdown))) };
}

function withoutNoInformation(markdown: string): string {
  const spans = findNoInformation(markdown);
  const starts = [0, ...spans.map(({ end }) => end)];
  return starts.map((start, index) => markdown.slice(start, spans[index]?.start)).join('\n');
}

function countCharacters(markdown: string): number {
  const text = isReadable(markdown) ? toString(parseMarkdown(markdown)) : markdown;
  const words = text.split('\n').filter((line) => !tableRule.test(line));
  return words.join('').match(/[^\s|]/gu)?.length ?? 0;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
