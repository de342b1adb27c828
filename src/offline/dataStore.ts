import type { GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import { manifestFile } from '../bundle/addresses.ts';
import { manifestSchema, type Manifest } from '../bundle/bundle.ts';
import { BundleError, fetchBytes } from '../bundle/readBundleFile.ts';
import { readWholeFile } from '../bundle/readWholeFile.ts';

const manifestText = v.pipe(v.string(), v.parseJson(), manifestSchema);

/** The bundle's files on this device. Each is held to the hash in its name before it is kept. */
export class DataStore {
  private readonly cache: Cache;
  private readonly folder: string;

  private constructor(cache: Cache, folder: string) {
    this.cache = cache;
    this.folder = folder;
  }

  /** @param folder the address of the bundle's folder */
  static async open(cacheName: string, folder: string): Promise<DataStore> {
    return new DataStore(await caches.open(cacheName), folder);
  }

  /** The files that are kept, relative to `data/`. */
  async list(): Promise<Set<string>> {
    const requests = await this.cache.keys();
    return new Set(requests.map(({ url }) => url.slice(this.folder.length)));
  }

  /**
   * Fetches a file and keeps it.
   * @throws {BundleError}; a `QuotaExceededError` where the device has no room
   */
  async keep(file: string, signal: AbortSignal): Promise<void> {
    const url = this.folder + file;
    await this.put(file, await readWholeFile(url, signal));
  }

  /** Reads a kept file; nothing where it is not kept, or is none of this version's. */
  async read<Schema extends GenericSchema>(
    file: string,
    schema: Schema,
  ): Promise<InferOutput<Schema> | undefined> {
    const response = await this.cache.match(this.folder + file);
    const parsed = v.safeParse(schema, await response?.json().catch(() => undefined));
    return parsed.success ? parsed.output : undefined;
  }

  /** The manifest that a start without a network goes by. */
  readManifest(): Promise<Manifest | undefined> {
    return this.read(manifestFile, manifestSchema);
  }

  /**
   * Keeps the host's manifest if it is still this one. All of it, since a later version of the app may need what this one
   * does not know.
   * @returns whether it was kept
   */
  async keepManifest(manifest: Manifest, signal: AbortSignal): Promise<boolean> {
    const url = this.folder + manifestFile;
    const bytes = await fetchBytes(url, signal, { cache: 'no-store' }).catch((error: unknown) => {
      if (error instanceof BundleError) return undefined;
      throw error;
    });
    const parsed = v.safeParse(manifestText, new TextDecoder().decode(bytes));
    if (!bytes || !parsed.success || !isSameManifest(parsed.output, manifest)) return false;
    await this.put(manifestFile, bytes);
    return true;
  }

  async remove(files: Iterable<string>): Promise<void> {
    for (const file of files) await this.cache.delete(this.folder + file);
  }

  private async put(file: string, content: BodyInit): Promise<void> {
    // Without the host's own headers: they tell of another way of packing, or of one visit.
    const type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    await this.cache.put(this.folder + file, new Response(content, { headers: { 'content-type': type } }));
  }
}

export function isSameManifest(one: Manifest | undefined, other: Manifest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
