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
  /** Asks the host at once whether it has something new. */
  check: () => void;
  /** Tries again to store what could not be stored. */
  repeat: () => void;
  /** Has a month stored beyond what is stored of itself, or its days removed. */
  requestMonth: (month: string, isRequested: boolean) => void;
}

/** The app and its data on this device. All but the state comes behind the first view, and may be asked before it is here. */
export class Offline {
  readonly state = new OfflineStore();
  private controls: Promise<OfflineControls> | undefined;

  start(site: OfflineSite): void {
    this.controls ??= import('./offlineSession.ts').then(({ startOffline }) =>
      startOffline(this.state, site),
    );
    this.controls.catch(() => {
      // The network went before it was here.
      this.controls = undefined;
      window.addEventListener('online', () => this.start(site), { once: true });
    });
  }

  tell(command: (controls: OfflineControls) => void): void {
    this.controls?.then(command).catch(() => undefined);
  }
}

export const OfflineContext = createContext(new Offline());

export function useOffline(): Offline {
  return useContext(OfflineContext);
}

/** Follows what is known of the host and of this device. */
export function useOfflineState(): OfflineState {
  const { state } = useOffline();
  return useSyncExternalStore(state.subscribe, state.read);
}

/** Whether it is known that the host does not answer, or that something else answers in its place. */
export function isHostLost({ connection }: OfflineState): boolean {
  return connection === 'unreachable' || connection === 'foreign';
}
