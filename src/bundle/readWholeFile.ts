import { hashLength, readHash } from './addresses.ts';
import { BundleError, fetchFile, openBytes, readType } from './readBundleFile.ts';

/**
 * Fetches one file of the bundle as it is, and holds it to the hash in its name: for keeping, not for reading.
 * @throws {BundleError} `broken` where the host gave something else under the name
 */
export async function readWholeFile(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetchFile(url, signal, { priority: 'low' });
  if (/\bhtml\b/.test(readType(response))) throw new BundleError('foreign', url);
  const bytes = await readBytes(response, url);
  if ((await hashBytes(await openBytes(bytes))) !== readHash(url)) throw new BundleError('broken', url);
  return bytes;
}

async function readBytes(response: Response, url: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    // The line broke in the middle of it.
    throw new BundleError('unreachable', url, cause);
  }
}

async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashLength);
}
