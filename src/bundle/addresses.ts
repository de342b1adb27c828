import { readArxivMonth } from '../digest/arxivId.ts';

/** The folder of the bundle under the site's base, and the one name in it that never changes. */
export const bundleFolder = 'data/';
export const manifestFile = 'manifest.json';

/** Every other name carries so many hexadecimal digits of the SHA-256 of what the file holds, unzipped. */
export const hashLength = 10;

/** The hash in a file's name or address. */
export function readHash(file: string): string | undefined {
  return /\.([0-9a-f]{10})\.(?:json|bin)$/.exec(file)?.[1];
}

/** Which part of all paper ids holds this one: arXiv's month, so that a new day touches the newest parts only. */
export function paperPartOf(paperId: string): string {
  return readArxivMonth(paperId) ?? 'other';
}

/** The month of an ISO date: `2025-05-22` gives `2025-05`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}
