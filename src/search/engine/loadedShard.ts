import MiniSearch from 'minisearch';
import { analyze } from '../analyzer/analyze.ts';
import { choseongOf } from '../analyzer/jamo.ts';
import { indexOptions, type SearchDocument } from '../shard/indexOptions.ts';
import { titleField } from '../shard/codec.ts';
import type { Shard, ShardPaper } from '../shard/shard.ts';

/** A paper of a shard with what its title is compared by. */
export interface LoadedPaper extends ShardPaper {
  /** The terms of its name and title, with spaces between them. */
  titleTerms: string;
  nameTerms: string;
  /** The initial consonants of its name and title. */
  choseong: string;
}

/** A shard that can be searched. */
export interface LoadedShard {
  papers: LoadedPaper[];
  index: MiniSearch<SearchDocument>;
  marks: Shard['marks'];
  /** The papers that have a term in a title. */
  titles: Map<string, number[]>;
  /** By code point, with how many of its papers have each. */
  terms: [term: string, frequency: number][];
  frequencies: Map<string, number>;
}

/** Makes a shard ready; MiniSearch takes the index over. */
export function loadShard({ papers, index, marks }: Shard): LoadedShard {
  const terms = index.index.map(([term, byField]): [string, number] => [
    term,
    // By title and by text: mostly the same papers.
    Math.max(...Object.values(byField).map((entry) => Object.keys(entry).length)),
  ]);
  return {
    papers: papers.map(loadPaper),
    index: MiniSearch.loadJS(index, indexOptions),
    marks,
    titles: new Map(index.index.flatMap(([term, byField]) => readTitlePapers(term, byField[titleField]))),
    terms,
    frequencies: new Map(terms),
  };
}

function readTitlePapers(term: string, entry: object | undefined): [string, number[]][] {
  return entry === undefined ? [] : [[term, Object.keys(entry).map(Number)]];
}

function loadPaper(paper: ShardPaper): LoadedPaper {
  const { name = '', title, isUntitled } = paper;
  const fullTitle = isUntitled ? '' : `${name} ${title}`;
  return {
    ...paper,
    titleTerms: ownTerms(fullTitle),
    nameTerms: ownTerms(name),
    choseong: choseongOf(fullTitle),
  };
}

/** A text by its words' own terms. */
export function ownTerms(text: string): string {
  return analyze(text)
    .map(({ terms: [term] }) => term)
    .join(' ');
}
