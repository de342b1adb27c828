import { addressOf } from '../usePaperLinks.ts';

/** The address of a router's path with the site's, as others need it; what is no plain letter in it is encoded. */
export function wholeAddress(path: string): string {
  return new URL(addressOf(path), location.origin).href;
}
