import { useHref, useLocation } from 'react-router-dom';
import styles from './PrintedAddress.module.css';

/** At the foot of what is printed: where it is to be found. */
export function PrintedAddress() {
  const address = new URL(useHref(useLocation()), location.origin).href;
  return <p className={styles.address}>{readable(address)}</p>;
}

/** With its Hangul as it is, where that is how it is written. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
