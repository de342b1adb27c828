import { useSyncExternalStore } from 'react';

/** Where the style sheets have one column, and what is done most at the foot. */
const phone = '(width < 48rem)';

/** Whether it is so now; for what is asked when something is pressed. */
export function isPhone(): boolean {
  return matchMedia(phone).matches;
}

export function useIsPhone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(phone);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    isPhone,
    () => false,
  );
}
