import { useLocation } from 'react-router-dom';
import { wholeAddress } from './wholeAddress.ts';

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
