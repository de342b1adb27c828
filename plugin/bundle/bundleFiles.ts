import * as v from 'valibot';
import { hashContent } from '../hashes.ts';

/** Reads a file of the bundle, text or gzipped bytes, when it is needed. */
export type ReadContent = () => Promise<string | Uint8Array>;

/** The bundle's files: path under `data/` to content. */
export type Bundle = ReadonlyMap<string, ReadContent>;

/** A file's path under `data/`, and its size. */
export interface NamedFile {
  file: string;
  bytes: number;
}

interface KnownFile extends NamedFile {
  /** What it was made of. */
  content: string;
  text: string;
}

/** Names the bundle's JSON files by what they hold. Of those that come again unchanged it knows what they are called. */
export class BundleFiles {
  private known = new Map<string, KnownFile>();
  private current = new Map<string, KnownFile>();

  /** Begins the next bundle. */
  start(): void {
    this.known = this.current;
    this.current = new Map();
  }

  /** Holds a file to its schema, and names it. `stem` is its path without hash and ending. */
  add<Schema extends v.GenericSchema>(
    stem: string,
    schema: Schema,
    content: v.InferInput<Schema>,
  ): NamedFile {
    const written = JSON.stringify(content);
    const before = this.known.get(stem);
    const known = before?.content === written ? before : nameFile(stem, written, v.parse(schema, content));
    this.current.set(stem, known);
    return known;
  }

  /** The files of the bundle that was begun last. */
  list(): [path: string, read: ReadContent][] {
    return Array.from(this.current.values(), ({ file, text }) => [file, async () => text]);
  }
}

function nameFile(stem: string, content: string, parsed: unknown): KnownFile {
  const text = JSON.stringify(parsed);
  const file = `${stem}.${hashContent(text)}.json`;
  // Most often they are the same, and then one of them is enough.
  return { file, bytes: Buffer.byteLength(text), text, content: text === content ? text : content };
}
