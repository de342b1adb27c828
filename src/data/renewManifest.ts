import type { QueryClient } from '@tanstack/react-query';
import { manifestFile } from '../bundle/addresses.ts';
import { manifestSchema, monthSchema, type Manifest, type Month } from '../bundle/bundle.ts';
import { readBundleFile } from '../bundle/readBundleFile.ts';
import { bundleUrl } from './bundleUrl.ts';
import { compareFiles } from './compareFiles.ts';

/** The same as in `queries.ts`, which imports this file. */
const manifestKey = ['manifest'];
const monthKey = (month: string) => ['month', month];

/**
 * Asks the host for its manifest, past all that is stored, and goes by it.
 * @returns the manifest now, the very object that was known before where nothing has changed
 * @throws {BundleError} and all stays as it was
 */
export async function renewManifest(client: QueryClient): Promise<Manifest> {
  return adopt(client, await readManifest({ cache: 'no-store' }));
}

/**
 * Goes by the manifest that is stored on the device, which another tab may have renewed; not by one that is older than what
 * is known, whose files are just being stored.
 * @throws {BundleError}
 */
export async function takeStoredManifest(client: QueryClient): Promise<void> {
  const stored = await readManifest({});
  const known = client.getQueryData<Manifest>(manifestKey);
  if (newestDayOf(stored) >= newestDayOf(known)) await adopt(client, stored);
}

function newestDayOf(manifest: Manifest | undefined): string {
  return manifest?.months.at(-1)?.last ?? '';
}

function readManifest(how: Pick<RequestInit, 'cache'>): Promise<Manifest> {
  return readBundleFile(bundleUrl(manifestFile), manifestSchema, new AbortController().signal, how);
}

/**
 * Puts a manifest in the place of the one before, together with the months that it changes, so that a network that goes
 * away in between leaves both as they were. Then what else it changes is read again, as far as it is on the page.
 */
async function adopt(client: QueryClient, now: Manifest): Promise<Manifest> {
  const before = client.getQueryData<Manifest>(manifestKey);
  if (before && JSON.stringify(before) === JSON.stringify(now)) return before;
  const months = await readChangedMonths(client, before, now);
  const isChanged = compareFiles(
    { manifest: before, readMonth: (month) => client.getQueryData<Month>(monthKey(month)) },
    { manifest: now, readMonth: (month) => months.get(month) },
  );
  const isRead = ([kind, name]: readonly unknown[]) => kind === 'month' && months.has(String(name));
  // Found before anything is put in its place.
  const changed = client
    .getQueryCache()
    .findAll({ predicate: ({ queryKey }) => isChanged(queryKey) && !isRead(queryKey) });
  client.setQueryData<Manifest>(manifestKey, now);
  for (const month of months.values()) client.setQueryData<Month>(monthKey(month.month), month);
  const hashes = new Set(changed.map(({ queryHash }) => queryHash));
  // Not waited for: whoever asked may be one of these queries.
  void client.invalidateQueries(
    { predicate: ({ queryHash }) => hashes.has(queryHash) },
    { cancelRefetch: false },
  );
  return now;
}

/** Of the months whose files have other names now, those that are known, and the newest. */
async function readChangedMonths(
  client: QueryClient,
  before: Manifest | undefined,
  now: Manifest,
): Promise<Map<string, Month>> {
  const fileBefore = new Map(before?.months.map(({ month, file }) => [month, file]));
  const entries = now.months.filter(
    ({ month, file }, index) =>
      fileBefore.get(month) !== file &&
      (index === now.months.length - 1 || client.getQueryData(monthKey(month)) !== undefined),
  );
  const { signal } = new AbortController();
  const months = await Promise.all(
    entries.map(({ file }) => readBundleFile(bundleUrl(file), monthSchema, signal)),
  );
  return new Map(months.map((month) => [month.month, month]));
}
