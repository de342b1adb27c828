import type { QueryClient } from '@tanstack/react-query';
import type { GenericSchema, InferOutput } from 'valibot';
import { BundleError, readBundleFile } from '../bundle/readBundleFile.ts';
import { bundleUrl } from './bundleUrl.ts';
import { renewManifest } from './renewManifest.ts';

/**
 * Reads a file by the name that other files have for it. A host that was given a newer collection in the meantime may no
 * longer have it: then the newer manifest says what it is called now.
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
    return await readBundleFile(bundleUrl(file), schema, signal);
  } catch (error) {
    if (!isGone(error) || !(await isRenewed(client))) throw error;
    const renamed = await findFile();
    if (renamed === file) throw error;
    return renamed === undefined ? undefined : readBundleFile(bundleUrl(renamed), schema, signal);
  }
}

/** Hosts answer what they do not have with an error, or with a page. */
function isGone(error: unknown): boolean {
  return error instanceof BundleError && (error.reason === 'missing' || error.reason === 'foreign');
}

/** Whether the host could be asked for its manifest. Should it not, the first error is the one to show. */
async function isRenewed(client: QueryClient): Promise<boolean> {
  return renewManifest(client).then(
    () => true,
    () => false,
  );
}
