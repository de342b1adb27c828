import type { BenchCollection } from '../collection.ts';

/** The ids of the ten best papers for a query, the best first. */
export type Search = (query: string) => string[];

/** A search engine with the settings under which it is measured. */
export interface Engine {
  name: string;
  /** Above this it is left out, for the reason given: too slow or too large to wait for. */
  limit?: { papers: number; reason: string };
  /** The files that a browser would fetch, uncompressed. */
  build: (collection: BenchCollection) => Uint8Array[] | Promise<Uint8Array[]>;
  /** Opens what `build` gave; every query is measured on an index that was written and read again. */
  load: (files: Uint8Array[]) => Search | Promise<Search>;
}

/** How many papers a search gives. */
export const hitCount = 10;
