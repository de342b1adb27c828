/** What the browser says of this site's storage, in bytes; what it does not say is left out. */
export interface StorageFacts {
  /** Whether it promised not to delete anything by itself. */
  isPersistent: boolean | undefined;
  usage: number | undefined;
  quota: number | undefined;
}

/** Asks the browser to keep the data for good, at the moment the first paper is saved; whether it promised to. */
export async function requestPersistence(): Promise<boolean> {
  const manager = findManager();
  try {
    return ((await manager?.persisted?.()) || (await manager?.persist?.())) ?? false;
  } catch {
    return false;
  }
}

export async function readStorageFacts(): Promise<StorageFacts> {
  const manager = findManager();
  try {
    const isPersistent = await manager?.persisted?.();
    const estimate = await manager?.estimate?.();
    return { isPersistent, usage: estimate?.usage, quota: estimate?.quota };
  } catch {
    return { isPersistent: undefined, usage: undefined, quota: undefined };
  }
}

/** Pages that were not fetched over https have none, and older browsers have a part of it. */
function findManager(): Partial<StorageManager> | undefined {
  return (navigator as { storage?: Partial<StorageManager> }).storage;
}
