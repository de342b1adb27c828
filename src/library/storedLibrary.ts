/** What all of the library's keys begin with: sites of one owner share a browser's storage. */
export const libraryPrefix = `paperdaily:${import.meta.env.BASE_URL}:library:`;

/** Whether this browser keeps anything of a reader, so that a list without marks would be a wrong one. */
export function hasStoredLibrary(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(libraryPrefix));
  } catch {
    // Private windows and blocked cookies make the mere access throw.
    return false;
  }
}
