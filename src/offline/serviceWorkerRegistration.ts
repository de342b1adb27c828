import { trustScript } from '../bundle/scriptPolicy.ts';

/** This page's service worker when it began; a later one may have come before anybody listens. */
const atStart = findContainer()?.controller ?? undefined;

/** Nothing in private windows of some browsers, and on pages that were not fetched over https. */
function findContainer(): ServiceWorkerContainer | undefined {
  return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
}

/** Whether the page came from this device, and may be of yesterday. */
export function isPageStored(): boolean {
  return atStart !== undefined;
}

/**
 * Registers the service worker.
 * @param onNewVersion called when a newer one than the page's has taken over
 * @returns `unsupported` where the browser has none or forbids it; `failed` where its script did not come
 */
export async function registerServiceWorker(
  url: string,
  scope: string,
  onNewVersion: () => void,
): Promise<ServiceWorkerRegistration | 'unsupported' | 'failed'> {
  const container = findContainer();
  if (!container) return 'unsupported';
  try {
    // What stands in for it in a test browser gives nothing.
    const registration = (await container.register(trustScript(url), { scope, updateViaCache: 'none' })) as
      ServiceWorkerRegistration | undefined;
    if (registration) followVersions(container, registration, onNewVersion);
    return registration ?? 'unsupported';
  } catch (error) {
    // A script that cannot be had is a `TypeError`; settings and private windows forbid in ways of their own.
    return error instanceof TypeError ? 'failed' : 'unsupported';
  }
}

function followVersions(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  onNewVersion: () => void,
): void {
  // Loaded past its service worker, a page is of the version that is at work. The first one of all is the page's own.
  let known = atStart ?? registration.active ?? undefined;
  const compare = () => {
    const now = container.controller ?? known;
    if (known && now !== known) onNewVersion();
    known = now;
  };
  compare();
  container.addEventListener('controllerchange', compare);
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
