/**
 * Registers the service worker and waits until one is at work.
 * @param onNewVersion called when a newer one than the page's has taken over
 * @returns nothing where the browser has none, or forbids it
 */
export async function registerServiceWorker(
  url: string,
  scope: string,
  onNewVersion: () => void,
): Promise<ServiceWorkerRegistration | undefined> {
  const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (!container) return undefined;
  let isControlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    // The first of all takes over a page of its own version.
    if (isControlled) onNewVersion();
    isControlled = true;
  });
  try {
    return await container.register(url, { scope, updateViaCache: 'none' });
  } catch {
    // Private windows and settings forbid it in ways of their own. Everything but being without a network goes on.
    return undefined;
  }
}

/** Whether a service worker is at work, once it has stored the app or has failed to. */
export async function isInstalled({
  active,
  waiting,
  installing,
}: ServiceWorkerRegistration): Promise<boolean> {
  const coming = installing ?? waiting;
  if (active || !coming) return active !== null;
  return new Promise((resolve) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve(true);
      if (coming.state === 'redundant') resolve(false);
    });
  });
}
