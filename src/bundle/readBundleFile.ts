import * as v from 'valibot';

/**
 * Why a file of the bundle could not be read: `unreachable`, no answer came; `missing`, the host does not have it;
 * `refused`, the host answered with an error; `foreign`, something else answered, such as a login page; `broken`, it is
 * not what this version of the app knows.
 */
export type BundleErrorReason = 'unreachable' | 'missing' | 'refused' | 'foreign' | 'broken';

export class BundleError extends Error {
  readonly reason: BundleErrorReason;
  readonly url: string;

  constructor(reason: BundleErrorReason, url: string, cause?: unknown) {
    super(`${url}: ${reason}`, { cause });
    this.name = 'BundleError';
    this.reason = reason;
    this.url = url;
  }
}

/** The largest file takes a tenth of it on a slow phone's line. A line that is up but silent must not be waited for. */
const longestMs = 60_000;

/**
 * Fetches one file of the bundle and holds it to its schema; the only way in which the app reads data.
 * @param how `{ cache: 'no-store' }` asks the host itself, past all that is stored
 * @throws {BundleError}
 */
export async function readBundleFile<Schema extends v.GenericSchema>(
  url: string,
  schema: Schema,
  signal: AbortSignal,
  how?: Pick<RequestInit, 'cache'>,
): Promise<v.InferOutput<Schema>> {
  const { type, bytes } = await fetchFile(url, signal, how);
  // Hosts answer a missing file with 200 and their start page, hotels answer everything with a login page.
  if (!/\bjson\b/.test(type)) throw new BundleError('foreign', url);
  const parsed = v.safeParse(schema, parseJson(bytes, url));
  if (!parsed.success) throw new BundleError('broken', url, parsed.issues);
  return parsed.output;
}

/**
 * Fetches one gzipped file of the bundle, and opens it where neither the host nor the browser has.
 * @throws {BundleError}
 */
export async function readBundleBytes(url: string, signal: AbortSignal): Promise<Uint8Array> {
  return openBytes(await fetchBytes(url, signal), url);
}

/** Fetches a file that may be anything but a page. @throws {BundleError} */
export async function fetchBytes(
  url: string,
  signal: AbortSignal,
  how?: RequestInit,
): Promise<Uint8Array<ArrayBuffer>> {
  const { type, bytes } = await fetchFile(url, signal, how);
  if (/\bhtml\b/.test(type)) throw new BundleError('foreign', url);
  return bytes;
}

/** The bytes themselves, or what is in them where they are gzipped. @throws {BundleError} */
export async function openBytes(
  bytes: Uint8Array<ArrayBuffer>,
  url: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return bytes;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new BundleError('broken', url, cause);
  }
}

interface FetchedFile {
  /** The content type, as the host says it. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The whole of a file, or why it did not come whole. */
async function fetchFile(url: string, signal: AbortSignal, how: RequestInit = {}): Promise<FetchedFile> {
  try {
    const response = await fetch(url, {
      ...how,
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestMs)]),
    });
    if (response.status === 404 || response.status === 410) throw new BundleError('missing', url);
    if (!response.ok) throw new BundleError('refused', url);
    const type = response.headers.get('content-type') ?? '';
    return { type, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (cause) {
    // Whoever asked no longer waits for it; but an answer that takes too long, or breaks in the middle, is none.
    const isWithdrawn = cause instanceof DOMException && cause.name === 'AbortError';
    if (cause instanceof BundleError || isWithdrawn) throw cause;
    throw new BundleError('unreachable', url, cause);
  }
}

function parseJson(bytes: Uint8Array, url: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new BundleError('broken', url, cause);
  }
}
