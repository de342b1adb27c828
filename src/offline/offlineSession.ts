import type { Manifest } from '../bundle/bundle.ts';
import { readBundleFile } from '../bundle/readBundleFile.ts';
import { serviceWorkerFile } from './appFiles.ts';
import { findNewDays } from './findNewDays.ts';
import { holdPage } from './holdPage.ts';
import type { OfflineControls, OfflineSite } from './offline.ts';
import { makeOfflineNames } from './offlineNames.ts';
import type { OfflineStore } from './offlineState.ts';
import { RequestedMonths } from './requestedMonths.ts';
import { isInstalled, registerServiceWorker } from './serviceWorkerRegistration.ts';
import { StoringRunner } from './storingRunner.ts';
import { watchHost } from './watchHost.ts';

/** Stores the app and the collection on this device, and looks for what is new, for as long as the page is open. */
export async function startOffline(store: OfflineStore, site: OfflineSite): Promise<OfflineControls> {
  const session = new OfflineSession(store, site);
  await session.start();
  return session;
}

class OfflineSession implements OfflineControls {
  readonly check: () => void;
  private readonly store: OfflineStore;
  private readonly site: OfflineSite;
  private readonly names;
  private readonly requested: RequestedMonths;
  private registration: ServiceWorkerRegistration | undefined;
  private runner: StoringRunner | undefined;
  /** What the app goes by, and what of it the reader was told. */
  private known: Manifest | undefined;
  private told: Manifest | undefined;

  constructor(store: OfflineStore, site: OfflineSite) {
    this.store = store;
    this.site = site;
    this.names = makeOfflineNames(site.base);
    this.requested = new RequestedMonths(this.names.requested);
    this.check = watchHost(store, {
      renewManifest: () => this.renewManifest(),
      onAnswer: (manifest) => this.take(manifest),
      onReturn: () => {
        site.onReturn();
        this.runner?.restart();
      },
    });
  }

  async start(): Promise<void> {
    this.known = await this.site.readManifest().catch(() => undefined);
    // What comes from this device may be of yesterday; what has just come from the host is not.
    if (!this.known || isControlled()) this.check();
    void this.install();
  }

  repeat(): void {
    this.check();
    if (this.runner) this.runner.restart();
    else void this.install();
  }

  requestMonth(month: string, isRequested: boolean): void {
    this.requested.set(month, isRequested);
    if (isRequested) this.runner?.restart();
    else void this.runner?.remove(this.known?.months.find((entry) => entry.month === month)?.file);
  }

  private async renewManifest(): Promise<Manifest> {
    const manifest = await this.site.renewManifest();
    // A script that cannot be had now is asked for the next time.
    this.registration?.update().catch(() => undefined);
    return manifest;
  }

  private take(manifest: Manifest): void {
    const before = this.known;
    this.known = manifest;
    if (manifest === before) return;
    this.runner?.restart();
    if (!this.store.read().newDays) this.told = before;
    // Should it fail, there are new days all the same: the calendar has them.
    if (this.told) void this.tellNewDays(this.told, manifest).catch(() => undefined);
  }

  private async tellNewDays(told: Manifest, now: Manifest): Promise<void> {
    const { signal } = new AbortController();
    const newDays = await findNewDays(told, now, (file, schema) =>
      readBundleFile(this.site.folder + file, schema, signal),
    );
    this.store.update({ newDays });
  }

  /** Stores the app, then, without end, whatever the manifest names. */
  private async install(): Promise<void> {
    const { base, entry } = this.site;
    this.registration = await registerServiceWorker(base + serviceWorkerFile, base, () =>
      this.store.update({ hasNewVersion: true }),
    );
    if (!this.registration) {
      this.store.update({ storing: { status: 'unsupported' } });
      return;
    }
    holdPage(this.names.page(entry));
    if (await isInstalled(this.registration)) this.runStoring();
    else this.store.update({ storing: { status: 'stopped', reason: 'app', progress: undefined } });
  }

  private runStoring(): void {
    this.runner = new StoringRunner(
      this.names,
      {
        folder: this.site.folder,
        readManifest: this.site.readManifest,
        readRequested: () => this.requested.all,
        waitForQuiet: this.site.waitForQuiet,
        lookAgain: async () => this.take(await this.site.renewManifest()),
        onStop: this.check,
      },
      this.store,
    );
    this.requested.follow(() => this.runner?.restart());
    this.runner.restart();
  }
}

/** Whether a service worker stands between this page and its host. */
function isControlled(): boolean {
  return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker?.controller !== null;
}
