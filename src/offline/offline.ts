import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Manifest } from '../bundle/bundle.ts';
import { OfflineStore, type OfflineState } from './offlineState.ts';

/** What the offline part needs of the rest of the app. */
export interface OfflineSite {
  /** The site's base path. */
  base: string;
  /** The script that the page was started by, relative to the base. */
  entry: string;
  /** The address of the bundle's folder. */
  folder: string;
  /** The manifest that the app goes by now. @throws {BundleError} */
  readManifest: () => Promise<Manifest>;
  /** Asks the host for its manifest, and has the app go by it. @throws {BundleError} */
  renewManifest: () => Promise<Manifest>;
  /** Resolves when the reader waits for nothing. */
  waitForQuiet: () => Promise<void>;
  /** The host answers again: what failed may be asked for anew. */
  onReturn: () => void;
}

/** What can be asked of it. */
export interface OfflineControls {
  /** A file could not be had, though the host may well be there. */
  hearLoss: () => void;
  /** The app goes by this manifest now. */
  take: (manifest: Manifest) => void;
  /** Tries again to store what could not be stored. */
  repeat: () => void;
  /** Has a month stored beyond what is stored of itself, or its days removed. */
  requestMonth: (month: string, isRequested: boolean) => void;
}

const startAgainMs = 5_000;

/** The app and its data on this device. All but the state comes behind the first view; what is told before is heard then. */
export class Offline {
  readonly state = new OfflineStore();
  private begin: (controls: OfflineControls) => void = () => undefined;
  private readonly controls = new Promise<OfflineControls>((resolve) => (this.begin = resolve));

  start(site: OfflineSite): void {
    import('./offlineSession.ts')
      .then(({ startOffline }) => startOffline(this.state, site))
      .then(this.begin, () => {
        // The network went before it was here, and nobody else looks whether it is back.
        const storing = { status: 'stopped', reason: 'app', progress: undefined } as const;
        this.state.update({ connection: 'unreachable', storing });
        setTimeout(() => {
          site.onReturn();
          this.start(site);
        }, startAgainMs);
      });
  }

  tell(command: (controls: OfflineControls) => void): void {
    void this.controls.then(command);
  }
}

export const OfflineContext = createContext(new Offline());

export function useOffline(): Offline {
  return useContext(OfflineContext);
}

/** Follows what is known of the host and of this device. */
export function useOfflineState(): OfflineState {
  const { state } = useOffline();
  return useSyncExternalStore(state.subscribe, state.read, state.read);
}

/** Whether it is known that the host does not answer, or that something else answers in its place. */
export function isHostLost({ connection }: OfflineState): boolean {
  return connection === 'unreachable' || connection === 'foreign';
}
