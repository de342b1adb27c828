import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Engine } from './engine.ts';
import { hitCount } from './engine.ts';
import { readFileText, writeJsonFile } from './jsonFile.ts';

const options = { fields: ['title', 'text'] };

/** MiniSearch with its own tokenizer and any word enough, which is its default. */
export const miniSearchDefault = createMiniSearch('MiniSearch, default', {});

/** MiniSearch as most sites set it: beginnings of words, and one edit in five letters. */
export const miniSearchPrefixFuzzy = createMiniSearch('MiniSearch, prefix + fuzzy', {
  prefix: true,
  fuzzy: 0.2,
});

function createMiniSearch(name: string, searchOptions: SearchOptions): Engine {
  return {
    name,
    build({ papers }) {
      const index = new MiniSearch(options);
      index.addAll(papers);
      return writeJsonFile(index);
    },
    load(files) {
      const index = MiniSearch.loadJSON(readFileText(files), options);
      return (query) =>
        index
          .search(query, searchOptions)
          .slice(0, hitCount)
          .map(({ id }) => String(id));
    },
  };
}
