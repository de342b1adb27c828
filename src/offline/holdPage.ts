/**
 * Shows the service worker, for as long as this page is open, which script it was started by.
 * @param name of the lock, by `OfflineNames.page`
 */
export function holdPage(name: string): void {
  let release = hold(name);
  // A page with a lock is not kept for going back to, so it lets go of it while it is away.
  window.addEventListener('pagehide', () => release());
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) release = hold(name);
  });
}

function hold(name: string): () => void {
  const { promise, resolve } = makePromise();
  // Should it be refused, in a page that is going away, nothing depends on it.
  navigator.locks.request(name, { mode: 'shared' }, () => promise).catch(() => undefined);
  return resolve;
}

/** `Promise.withResolvers`, which not every browser we support has. */
function makePromise(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => undefined as void;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
