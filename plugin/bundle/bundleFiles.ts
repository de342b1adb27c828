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
  version: string;
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

  /**
   * Holds a file to its schema, and names it.
   * @param stem its path without hash and ending
   * @param version stands for its content: the same one gives the same content
   */
  add<Schema extends v.GenericSchema>(
    stem: string,
    version: string,
    schema: Schema,
    makeContent: () => v.InferInput<Schema>,
  ): NamedFile {
    const before = this.known.get(stem);
    const file =
      before?.version === version ? before : nameFile(stem, version, v.parse(schema, makeContent()));
    this.current.set(stem, file);
    return file;
  }

  /** The files of the bundle that was begun last. */
  list(): [path: string, read: ReadContent][] {
    return Array.from(this.current.values(), ({ file, text }) => [file, async () => text]);
  }
}

function nameFile(stem: string, version: string, content: unknown): KnownFile {
  const text = JSON.stringify(content);
  return { version, file: `${stem}.${hashContent(text)}.json`, bytes: Buffer.byteLength(text), text };
}
