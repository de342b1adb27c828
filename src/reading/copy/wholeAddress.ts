import { useLocation } from 'react-router-dom';
import { addressOf } from '../usePaperLinks.ts';

/** The address of a router's path with the site's, as others need it; what is no plain letter in it is encoded. */
export function wholeAddress(path: string): string {
  return new URL(addressOf(path), location.origin).href;
}

/** The page's own address as it is read on paper: its Hangul as it is, where it is well written. */
export function usePrintedAddress(): string {
  const { pathname, search, hash } = useLocation();
  const address = wholeAddress(pathname + search + hash);
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
