import { hashLength, readHash } from './addresses.ts';
import { BundleError, fetchBytes, openBytes } from './readBundleFile.ts';

/**
 * Fetches one file of the bundle as it is, and holds it to the hash in its name: for keeping, not for reading.
 * @throws {BundleError} `broken` where the host gave something else under the name
 */
export async function readWholeFile(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await fetchWhole(url, signal, 'default');
  } catch (error) {
    const isElse = error instanceof BundleError && (error.reason === 'broken' || error.reason === 'foreign');
    if (!isElse) throw error;
    // What a host said in the middle of a deploy may have been put away for ever, under the file's name.
    return fetchWhole(url, signal, 'reload');
  }
}

async function fetchWhole(
  url: string,
  signal: AbortSignal,
  cache: RequestCache,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await fetchBytes(url, signal, { priority: 'low', cache });
  if ((await hashBytes(await openBytes(bytes, url))) !== readHash(url)) throw new BundleError('broken', url);
  return bytes;
}

async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashLength);
}
