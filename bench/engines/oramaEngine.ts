import { create, insertMultiple, load, save, search, type RawData } from '@orama/orama';
import type { Engine } from './engine.ts';
import { hitCount } from './engine.ts';
import { readFileText, writeJsonFile } from './jsonFile.ts';
import { splitBigrams } from './splitBigrams.ts';

/**
 * Orama over Hangul bigrams, each once as its own tokenizer gives words: its languages have no Korean, and its English
 * takes every Hangul letter for a space. Words in place of bigrams, an edit, and other BM25 figures were all worse.
 */
export const oramaBigrams: Engine = {
  name: 'Orama, bigrams',
  limit: { papers: 6000, reason: 'its JSON has 137 MB at 5000' },
  async build({ papers }) {
    const database = createDatabase();
    await insertMultiple(
      database,
      papers.map(({ id, title, text }) => ({ id, title, text })),
    );
    return writeJsonFile(save(database));
  },
  load(files) {
    const database = createDatabase();
    load(database, JSON.parse(readFileText(files)) as RawData);
    return (term) => {
      const results = search(database, { term, limit: hitCount, threshold: 1 });
      if (results instanceof Promise) throw new Error('Orama answered later, so its time cannot be taken.');
      return results.hits.map(({ id }) => id);
    };
  },
};

function createDatabase() {
  return create({
    schema: { title: 'string', text: 'string' } as const,
    components: {
      tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: splitOnce },
    },
  });
}

function splitOnce(text: string): string[] {
  return [...new Set(splitBigrams(text))];
}
