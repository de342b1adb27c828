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
  const response = await fetchFile(url, signal, how);
  // Hosts answer a missing file with 200 and their start page, hotels answer everything with a login page.
  if (!/\bjson\b/.test(readType(response))) throw new BundleError('foreign', url);
  const parsed = v.safeParse(schema, await readJson(response, url));
  if (!parsed.success) throw new BundleError('broken', url, parsed.issues);
  return parsed.output;
}

/**
 * Fetches one gzipped file of the bundle, and opens it where neither the host nor the browser has.
 * @throws {BundleError}
 */
export async function readBundleBytes(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetchFile(url, signal);
  if (/\bhtml\b/.test(readType(response))) throw new BundleError('foreign', url);
  try {
    return await openBytes(new Uint8Array(await response.arrayBuffer()));
  } catch (cause) {
    throw new BundleError('broken', url, cause);
  }
}

/** The bytes themselves, or what is in them where they are gzipped. */
export async function openBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? unzip(bytes) : bytes;
}

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Fetches a file. @throws {BundleError} where the host did not answer with one */
export async function fetchFile(url: string, signal: AbortSignal, how: RequestInit = {}): Promise<Response> {
  const response = await fetchAnswer(url, { ...how, signal });
  if (response.status === 404 || response.status === 410) throw new BundleError('missing', url);
  if (!response.ok) throw new BundleError('refused', url);
  return response;
}

/** The content type of an answer, as the host says it. */
export function readType(response: Response): string {
  return response.headers.get('content-type') ?? '';
}

async function fetchAnswer(url: string, how: RequestInit): Promise<Response> {
  try {
    return await fetch(url, how);
  } catch (cause) {
    // Nobody waits for it any more; but an answer that took too long is none.
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new BundleError('unreachable', url, cause);
  }
}

async function readJson(response: Response, url: string): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new BundleError('broken', url, cause);
  }
}
