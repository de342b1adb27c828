import type { Manifest } from '../bundle/bundle.ts';
import { readBundleFile } from '../bundle/readBundleFile.ts';
import { serviceWorkerFile } from './appFiles.ts';
import { findNewDays } from './findNewDays.ts';
import { holdPage } from './holdPage.ts';
import type { OfflineControls, OfflineSite } from './offline.ts';
import { makeOfflineNames } from './offlineNames.ts';
import type { OfflineStore } from './offlineState.ts';
import { RequestedMonths } from './requestedMonths.ts';
import { isInstalled, isPageStored, registerServiceWorker } from './serviceWorkerRegistration.ts';
import type { StopReason } from './storing.ts';
import { StoringRunner } from './storingRunner.ts';
import { watchHost, type HostWatch } from './watchHost.ts';

/** Stores the app and the collection on this device, and looks for what is new, for as long as the page is open. */
export async function startOffline(store: OfflineStore, site: OfflineSite): Promise<OfflineControls> {
  const session = new OfflineSession(store, site);
  await session.start();
  return session;
}

class OfflineSession implements OfflineControls {
  private readonly store: OfflineStore;
  private readonly site: OfflineSite;
  private readonly names;
  private readonly requested: RequestedMonths;
  private readonly host: HostWatch;
  private readonly runner: StoringRunner;
  private registration: ServiceWorkerRegistration | undefined;
  private installing: Promise<void> | undefined;
  private isInstalled = false;
  /** What the app goes by, and what of it the reader was told. */
  private known: Manifest | undefined;
  private told: Manifest | undefined;

  constructor(store: OfflineStore, site: OfflineSite) {
    this.store = store;
    this.site = site;
    this.names = makeOfflineNames(site.base);
    this.requested = new RequestedMonths(this.names.requested);
    this.host = watchHost(store, {
      ask: () => this.ask(),
      onReturn: () => {
        site.onReturn();
        this.goOn();
      },
    });
    this.runner = new StoringRunner(
      this.names,
      {
        folder: site.folder,
        readManifest: site.readManifest,
        readRequested: () => this.requested.all,
        waitForQuiet: site.waitForQuiet,
        lookAgain: async () => this.take(await site.renewManifest()),
        onStop: () => this.host.hearLoss(),
      },
      store,
    );
    this.requested.follow(() => this.goOn());
  }

  async start(): Promise<void> {
    this.known = await this.site.readManifest().catch(() => undefined);
    // What has just come from the host is not of yesterday.
    const isFresh = this.known && !isPageStored() && this.store.read().connection === 'unknown';
    if (!isFresh) this.host.check();
    this.goOn();
  }

  check(): void {
    this.host.check();
  }

  hearLoss(): void {
    this.host.hearLoss();
  }

  repeat(): void {
    this.host.check();
    this.goOn();
  }

  requestMonth(month: string, isRequested: boolean): void {
    this.requested.set(month, isRequested);
    this.goOn();
  }

  take(manifest: Manifest): void {
    const before = this.known;
    this.known = manifest;
    if (manifest === before) return;
    this.goOn();
    if (!this.store.read().newDays) this.told = before;
    // Should it fail, there are new days all the same: the calendar has them.
    if (this.told) void this.tellNewDays(this.told, manifest).catch(() => undefined);
  }

  /** Looks for a new version of the app and of the data. @throws {BundleError} */
  private async ask(): Promise<void> {
    // A script that cannot be had now is asked for the next time. It may be what reads the next format of the data.
    this.registration?.update().catch(() => undefined);
    this.take(await this.site.renewManifest());
    const { storing } = this.store.read();
    if (storing.status === 'complete' && storing.progress.failed.length > 0) this.goOn();
  }

  private async tellNewDays(told: Manifest, now: Manifest): Promise<void> {
    const { signal } = new AbortController();
    const newDays = await findNewDays(told, now, (file, schema) =>
      readBundleFile(this.site.folder + file, schema, signal),
    );
    this.store.update({ newDays });
  }

  /** Stores the app, if it is not yet, and whatever of the data is missing. */
  private goOn(): void {
    if (this.isInstalled) this.runner.restart();
    else this.installing ??= this.install().finally(() => (this.installing = undefined));
  }

  private async install(): Promise<void> {
    const { base } = this.site;
    const registration = await registerServiceWorker(base + serviceWorkerFile, base, () =>
      this.store.update({ hasNewVersion: true }),
    );
    if (registration === 'unsupported') this.store.update({ storing: { status: 'unsupported' } });
    else if (registration === 'failed') this.stop('app');
    else await this.finishInstall(registration);
  }

  private async finishInstall(registration: ServiceWorkerRegistration): Promise<void> {
    if (!this.registration) holdPage(this.names.page(this.site.entry));
    this.registration = registration;
    this.isInstalled = await isInstalled(registration);
    if (this.isInstalled) this.runner.restart();
    else this.stop('app');
  }

  private stop(reason: StopReason): void {
    this.store.update({ storing: { status: 'stopped', reason, progress: undefined } });
    // Whether it is the network, and when to try again.
    this.host.hearLoss();
  }
}
