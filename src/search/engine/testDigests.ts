import type { Digest } from '../../digest/digest.ts';
import { parseDigest } from '../../digest/parseDigest.ts';
import type { SearchAnswer, SearchRequest } from '../answer.ts';
import { buildGlossary } from '../glossary/buildGlossary.ts';
import { Glossary } from '../glossary/glossary.ts';
import { buildShards } from '../shard/buildShards.ts';
import { decodeShard, encodeShard } from '../shard/codec.ts';
import { SearchEngine } from './searchEngine.ts';

/** For tests: a day's digest, from the Markdown of each paper by its id. */
export function makeDigest(date: string, bodies: Record<string, string>): Digest {
  const entries = Object.entries(bodies).map(
    ([id, body]) => `## ${id}\n🔗 https://arxiv.org/abs/${id}\n\n${body}\n`,
  );
  const { digest } = parseDigest(entries.join('\n'), `${date}.md`);
  if (!digest) throw new Error('Expected a digest.');
  return digest;
}

/** For tests: an engine with a shard for each group of days, as the worker reads them. */
export function makeEngine(...groups: Digest[][]): SearchEngine {
  const engine = new SearchEngine();
  for (const shard of groups.flatMap(buildShards)) engine.addShard(decodeShard(encodeShard(shard)));
  engine.setGlossary(new Glossary(buildGlossary(groups.flat())));
  return engine;
}

/** For tests: the answer once all shards have come. */
export function ask(engine: SearchEngine, text: string, request: Partial<SearchRequest> = {}): SearchAnswer {
  return engine.search({ text, order: 'relevance', limit: 10, ...request }, true);
}

/** For tests: the ids of the hits, in their order. */
export function find(engine: SearchEngine, text: string, request: Partial<SearchRequest> = {}): string[] {
  return ask(engine, text, request).hits.map(({ paperId }) => paperId);
}
