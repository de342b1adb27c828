import type { Library } from '../library/library.ts';
import { setSaved } from '../library/markPapers.ts';

/** Saves a paper or takes it from the saved ones. With the first one saved, the browser is asked to keep the data for good. */
export function toggleSaved(library: Library, paperId: string): void {
  const isSaved = library.paper(paperId).savedAt !== undefined;
  if (!isSaved && library.all('saved').size === 0) askForPersistence();
  setSaved(library, [paperId], !isSaved);
}

function askForPersistence(): void {
  // What the browser answered stands in the settings, which can ask again.
  import('../library/storageFacts.ts')
    .then(({ requestPersistence }) => requestPersistence())
    .catch(() => undefined);
}
