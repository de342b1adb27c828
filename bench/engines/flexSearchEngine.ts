import { Index } from 'flexsearch';
import type { Engine } from './engine.ts';
import { hitCount } from './engine.ts';
import { readFileText, writeJsonFile } from './jsonFile.ts';
import { splitBigrams } from './splitBigrams.ts';

/**
 * FlexSearch over Hangul bigrams. With `suggest` a paper need not have every term, which nearly none has. Its own
 * `CJK` letter by letter, words with `forward` or `full`, and `context` were all worse over the sets together.
 */
export const flexSearchBigrams: Engine = {
  name: 'FlexSearch, bigrams',
  build({ papers }) {
    const index = createIndex();
    for (const { id, title, text } of papers) index.add(id, `${title}\n${text}`);
    const parts: [key: string, data: string][] = [];
    index.export((key, data) => void parts.push([key, data]));
    return writeJsonFile(parts);
  },
  load(files) {
    const index = createIndex();
    const parts = JSON.parse(readFileText(files)) as [key: string, data: string][];
    for (const [key, data] of parts) index.import(key, data);
    return (query) => index.search(query, { limit: hitCount, suggest: true }).map(String);
  },
};

function createIndex(): Index {
  return new Index({ tokenize: 'strict', encode: splitBigrams });
}
