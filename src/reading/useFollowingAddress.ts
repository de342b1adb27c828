import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { keepLens } from './lens/changeLens.ts';
import { makeDelay } from './makeDelay.ts';

/**
 * So long after the last change the address follows: Safari lets it be written 100 times in 30 seconds, and each time
 * every link of the page is drawn anew, which is no work to do while someone types.
 */
const addressDelayMs = 350;

/**
 * Lets the query part of the address follow what a page shows, in the same entry of the history; its lens stays.
 * @param search nothing while the page shows what its address says
 * @param limit how much of a list is shown, which the entry of the history keeps
 */
export function useFollowingAddress(search: string | undefined, limit?: number): void {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [delay] = useState(() => makeDelay(addressDelayMs));

  useEffect(() => {
    if (search === undefined) return;
    delay.run(() => {
      const kept = keepLens(search, window.location.search);
      const state = limit === undefined ? undefined : { limit };
      void navigate({ pathname, search: kept }, { replace: true, state });
    });
  }, [delay, navigate, pathname, search, limit]);

  useEffect(() => {
    // A link is followed from the address that was asked for last; going back leaves that behind. Any other element must not
    // be drawn anew under a click that it is about to hear of: a box would be ticked and unticked.
    function hearClick({ target }: Event): void {
      if (target instanceof Element && target.closest('a')) delay.flush();
    }
    window.addEventListener('click', hearClick, true);
    window.addEventListener('pagehide', delay.flush);
    window.addEventListener('popstate', delay.cancel, true);
    return () => {
      window.removeEventListener('click', hearClick, true);
      window.removeEventListener('pagehide', delay.flush);
      window.removeEventListener('popstate', delay.cancel, true);
      delay.cancel();
    };
  }, [delay]);
}
