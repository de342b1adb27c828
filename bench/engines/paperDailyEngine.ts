import { gunzipSync, gzipSync } from 'node:zlib';
import type { Digest } from '../../src/digest/digest.ts';
import { SearchEngine } from '../../src/search/engine/searchEngine.ts';
import { buildGlossary } from '../../src/search/glossary/buildGlossary.ts';
import { Glossary, type GlossaryFile } from '../../src/search/glossary/glossary.ts';
import { buildShards } from '../../src/search/shard/buildShards.ts';
import { decodeShard, encodeShard } from '../../src/search/shard/codec.ts';
import { hitCount, type Engine, type Search } from './engine.ts';

/** The app's own search: the glossary's file, and the shards', oldest first, before gzip as the others'. */
export const paperDailyEngine: Engine = {
  name: 'Paper Daily',
  build: ({ digests }) => [
    new TextEncoder().encode(JSON.stringify(buildGlossary(digests))),
    ...buildShards(digests).map(encodeShard),
  ],
  load: ([glossary, ...shards]) => {
    const engine = new SearchEngine();
    for (const shard of shards) engine.addShard(decodeShard(shard));
    engine.setGlossary(new Glossary(JSON.parse(new TextDecoder().decode(glossary)) as GlossaryFile));
    return searchWith(engine);
  },
};

/** The same as one index over all papers, to see what is lost by merging what shards find. */
export const oneIndexEngine: Engine = {
  ...paperDailyEngine,
  name: 'Paper Daily, one index',
  build: (collection) => paperDailyEngine.build({ ...collection, digests: joinDays(collection.digests) }),
};

/** One day that holds every edition, so that all of them come into one shard. */
function joinDays(digests: Digest[]): Digest[] {
  const date = digests.at(-1)?.date;
  if (date === undefined) return [];
  return [{ date, editions: digests.flatMap(({ editions }) => editions), preamble: '' }];
}

/** The same with other pairs in its glossary, to see what they add. */
export function withGlossary(name: string, choosePairs: (file: GlossaryFile) => GlossaryFile): Engine {
  let pairs: GlossaryFile = { pairs: [] };
  return {
    name,
    build: (collection) => {
      pairs = choosePairs(buildGlossary(collection.digests));
      return paperDailyEngine.build(collection);
    },
    load: ([, ...shards]) =>
      paperDailyEngine.load([new TextEncoder().encode(JSON.stringify(pairs)), ...shards]),
  };
}

/** Digests searched as the app does it, through the files' own form. */
export function openSearch(digests: Digest[]): SearchEngine {
  const engine = new SearchEngine();
  for (const shard of buildShards(digests).map(encodeShard))
    engine.addShard(decodeShard(gunzipSync(gzipSync(shard, { level: 1 }))));
  engine.setGlossary(new Glossary(buildGlossary(digests)));
  return engine;
}

/** The ten best papers of a search. */
export function searchWith(engine: SearchEngine): Search {
  return (text) =>
    engine.search({ text, order: 'relevance', limit: hitCount }, true).hits.map(({ paperId }) => paperId);
}
