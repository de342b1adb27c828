import type { QueryClient } from '@tanstack/react-query';
import type { GenericSchema, InferOutput } from 'valibot';
import { BundleError, readBundleFile } from '../bundle/readBundleFile.ts';
import { bundleUrl } from './bundleUrl.ts';

/**
 * Reads a file by the name that other files have for it. Where it is not to be had, a newer manifest may have another name
 * for it: the host's, when the host was given a newer collection, or the device's, when another tab has stored that one.
 * @param findFile its name, by the manifest that is known; nothing where no file is of that kind
 * @throws {BundleError}
 */
export async function readNamedFile<Schema extends GenericSchema>(
  client: QueryClient,
  findFile: () => Promise<string | undefined>,
  schema: Schema,
  signal: AbortSignal,
): Promise<InferOutput<Schema> | undefined> {
  const file = await findFile();
  if (file === undefined) return undefined;
  try {
    const content = await readBundleFile(bundleUrl(file), schema, signal);
    const renamed = await findFile();
    // While it was on its way, a newer manifest came.
    return renamed === file ? content : await readRenamed(renamed, schema, signal);
  } catch (error) {
    if (!(error instanceof BundleError) || !(await hasOtherManifest(client, error.reason))) throw error;
    const renamed = await findFile();
    if (renamed === file) throw error;
    return readRenamed(renamed, schema, signal);
  }
}

async function readRenamed<Schema extends GenericSchema>(
  file: string | undefined,
  schema: Schema,
  signal: AbortSignal,
): Promise<InferOutput<Schema> | undefined> {
  return file === undefined ? undefined : readBundleFile(bundleUrl(file), schema, signal);
}

/** Whether another manifest could be had. Should it not, the first error is the one to show. */
async function hasOtherManifest(client: QueryClient, reason: BundleError['reason']): Promise<boolean> {
  // Hosts answer what they do not have with an error, or with a page.
  const isGone = reason === 'missing' || reason === 'foreign';
  if (!isGone && reason !== 'unreachable') return false;
  try {
    const { renewManifest, takeStoredManifest } = await import('./renewManifest.ts');
    await (isGone ? renewManifest(client) : takeStoredManifest(client));
    return true;
  } catch {
    return false;
  }
}
