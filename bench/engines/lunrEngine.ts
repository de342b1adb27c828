import lunr from 'lunr';
import type { Engine } from './engine.ts';
import { hitCount } from './engine.ts';
import { readFileText, writeJsonFile } from './jsonFile.ts';
import { splitBigrams } from './splitBigrams.ts';

/**
 * lunr over Hangul bigrams. Without its pipeline: its trimmer takes every Hangul letter for punctuation, and there is no
 * Korean stemmer. Queries are built from terms, so that `:` or `-` in one is no operator.
 */
export const lunrBigrams: Engine = {
  name: 'lunr, bigrams',
  build({ papers }) {
    const builder = new lunr.Builder();
    builder.tokenizer = (text, metadata) =>
      splitBigrams(text).map((term, index) => new lunr.Token(term, { ...metadata, index }));
    builder.ref('id');
    builder.field('title');
    builder.field('text');
    for (const paper of papers) builder.add(paper);
    return writeJsonFile(builder.build());
  },
  load(files) {
    const index = lunr.Index.load(JSON.parse(readFileText(files)));
    return (query) =>
      index
        .query((built) => splitBigrams(query).forEach((term) => built.term(term, {})))
        .slice(0, hitCount)
        .map(({ ref }) => ref);
  },
};
